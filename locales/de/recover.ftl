### „Ich habe schon geklickt“: die Liste, was zu tun ist. Ruhig, eins nach dem anderen, ohne Vorwurf.

tray-recover = Ich habe schon geklickt

## Was vielleicht weggegeben wurde.

recover-nothing = Ich habe geklickt oder geantwortet, aber nichts verraten.
recover-password = Ich habe mein Amazon-Passwort eingegeben oder jemandem einen Code gesagt.
recover-mailbox = Ich habe das Passwort meines Postfachs verraten, oder es verschwinden Nachrichten daraus.
recover-money = Ich habe die Nummer einer Karte oder eines Bankkontos angegeben.
recover-gift-cards = Ich habe Geschenkkarten gekauft oder ihre Codes verraten.
recover-remote = Ich habe jemanden an meinen Computer gelassen oder etwas für ihn installiert.
recover-other = Etwas anderes: Ich habe Ausweispapiere geschickt oder bin nicht sicher.

## Was zu tun ist: ein kurzer Satz, und wie.

task-leave-it = Rühren Sie die Nachricht nicht mehr an.
task-leave-it-more = Antworten Sie nicht und rufen Sie nicht an. Wenn Sie nur geklickt und nichts eingegeben haben, hat man Ihnen nichts weiter genommen.
task-amazon-password = Ändern Sie Ihr Amazon-Passwort.
task-amazon-password-more = Wählen Sie „Anmelden und Sicherheit“. Nehmen Sie ein neues Passwort, das Sie sonst nirgends benutzen. Bietet Amazon an, Sie überall abzumelden, stimmen Sie zu.
task-email-password = Ändern Sie das Passwort Ihres Postfachs, wenn es dasselbe oder ein ähnliches war.
task-email-password-more = Wer Ihre E-Mails liest, kann sich neue Passwörter dorthin schicken lassen. Ändern Sie es auf der Website Ihres E-Mail-Anbieters. Melden Sie sich danach in Porchlight neu an.
task-email-password-always = Ändern Sie das Passwort Ihres Postfachs.
task-email-password-always-more = Wer Ihre E-Mails liest, kann sich neue Passwörter dorthin schicken lassen. Ändern Sie es auf der Website Ihres E-Mail-Anbieters, so gut das alte auch war. Bietet er an, Sie überall abzumelden, stimmen Sie zu. Porchlight fragt Sie später nach dem neuen.
task-mail-rules = Sehen Sie sich die Filter und die Weiterleitung Ihres Postfachs an.
task-mail-rules-more = Sie stehen in den Einstellungen auf der Website Ihres E-Mail-Anbieters. Löschen Sie, was Sie nicht selbst eingerichtet haben.
task-two-step = Schalten Sie bei Amazon die Zwei-Schritt-Verifizierung ein.
task-two-step-more = Dann öffnet ein Passwort allein nichts mehr. Sagen Sie den Code niemandem, auch keinem, der sagt, er sei von Amazon.
task-orders = Sehen Sie sich Ihre Bestellungen an.
task-orders-more = Suchen Sie, was Sie nicht bestellt haben, auch unter den archivierten Bestellungen. Finden Sie etwas, stornieren Sie es dort und sagen Sie es Amazon.
task-addresses = Sehen Sie sich Ihre Adressen an.
task-addresses-more = Löschen Sie jede Adresse, die nicht Ihre oder die Ihrer Familie ist.
task-payments = Sehen Sie sich Ihre Zahlungsarten an.
task-payments-more = Entfernen Sie jede Karte, die nicht Ihre ist, und die, deren Nummer Sie angegeben haben. Sehen Sie nach, welche als Standard eingestellt ist.
task-gift-cards = Sehen Sie sich Ihr Geschenkkartenguthaben an.
task-gift-cards-more = Sehen Sie nach, ob etwas ausgegeben oder eingelöst wurde, das nicht von Ihnen war.
task-devices = Sehen Sie sich die Geräte Ihres Kontos an.
task-devices-more = Entfernen Sie jedes Gerät, das Sie nicht kennen.
task-call-bank = Rufen Sie Ihre Bank oder Kartenfirma an.
task-call-bank-more = Nehmen Sie die Nummer von der Rückseite Ihrer Karte oder aus einem Brief, nicht aus der Nachricht. Sagen Sie, was geschehen ist, lassen Sie die Karte oder das Konto sperren und fragen Sie, ob sich eine Zahlung noch aufhalten lässt.
task-statements = Sehen Sie sich in den nächsten Wochen Ihre Kontoauszüge an.
task-statements-more = Auch kleine Beträge zählen, sie sind oft eine Probe. Melden Sie Ihrer Bank jeden, den Sie nicht kennen.
task-disconnect = Nehmen Sie den Computer vom Internet.
task-disconnect-more = Ziehen Sie das Netzwerkkabel oder schalten Sie das WLAN aus, und beenden Sie den Anruf. Dann kann niemand weitermachen.
task-other-device = Machen Sie die nächsten Schritte auf einem anderen Gerät.
task-other-device-more = Auf Ihrem Telefon oder am Computer von jemandem, dem Sie vertrauen. Was an diesem Computer getippt wird, kann vielleicht noch gesehen werden.
task-clean-computer = Lassen Sie den Computer überprüfen.
task-clean-computer-more = Bitten Sie jemanden, den Sie kennen, oder ein Geschäft in Ihrer Nähe, das installierte Programm zu entfernen. Machen Sie erst danach wieder Bankgeschäfte damit.
task-stop-contact = Beenden Sie den Kontakt.
task-stop-contact-more = Antworten Sie nicht mehr und zahlen Sie nichts mehr. Wer Ihnen gegen eine Gebühr Ihr Geld zurückholen will, gehört dazu.
task-gift-card-paid = Wenn Sie mit Geschenkkarten bezahlt haben, sagen Sie es Amazon gleich.
task-gift-card-paid-more = Behalten Sie die Karten und die Kassenbons. Sind sie aus einem anderen Geschäft, sagen Sie es dort. Manchmal lässt sich das Geld noch aufhalten.
task-papers = Wenn Sie ein Bild Ihres Ausweises geschickt haben, melden Sie das.
task-papers-more = Fragen Sie das Amt, das ihn ausgestellt hat, was zu tun ist. Behalten Sie eine Kopie von dem, was Sie geschickt haben, und notieren Sie, wann und an wen.
task-report = Sagen Sie Amazon, was geschehen ist.
task-report-more = Das Formular von Amazon fragt Schritt für Schritt. Steht die Nachricht hier in Ihrer Liste, können Sie sie auch von dort melden.
task-police = Gehen Sie zur Polizei.
task-police-more = Nehmen Sie die Nachricht und die Liste der Zahlungen mit. Ihre Bank und Ihre Versicherung fragen vielleicht nach dem Aktenzeichen der Anzeige.

## Der Bildschirm.

window-recover = Ich habe schon geklickt
window-recover-title = Haben Sie schon geklickt?
window-recover-calm = Das geht vielen so. Es lässt sich etwas tun, ein Schritt nach dem anderen.
window-recover-what = Was ist geschehen? Kreuzen Sie alles an, was zutrifft.
window-recover-begin = Zeigen, was zu tun ist
window-recover-begin-first = Bitte kreuzen Sie zuerst etwas an.
window-recover-steps = Was jetzt zu tun ist, in dieser Reihenfolge
window-recover-progress = { $done } von { $count ->
    [one] 1 Schritt
   *[other] { $count } Schritten
 } erledigt
window-recover-done = Das war alles. Sie haben getan, was sich tun lässt.
window-recover-kept = Was Sie abhaken, bleibt abgehakt, auch wenn Sie das Fenster schließen.
window-recover-tick = Erledigt
window-recover-open = Seite öffnen
window-recover-open-which = Seite öffnen: { $task } ({ $host })
window-recover-elsewhere = Auf dem anderen Gerät öffnen: { $host }
window-recover-print = Liste drucken
window-recover-other = Etwas anderes trifft zu
window-recover-new = Eine neue Liste beginnen
window-recover-begun = Sie haben schon eine Liste begonnen. Sie bleibt, wie sie ist.
window-recover-go-on = Mit dieser Liste weitermachen
window-recover-earlier = Die frühere Liste zeigen
window-recover-end = Liste weglegen
window-recover-end-title = Die Liste weglegen?
window-recover-end-more = Was Sie abgehakt haben, wird dann vergessen.
window-recover-end-keep = Behalten
window-recover-ended = Die Liste ist weggelegt.
window-recover-back = Zurück zur Nachricht

## Waren Sie das?

# $change is a whole sentence that asks so.
question-changed = { $change } Die Nachricht darüber kam an { $address }.
progress-answered = Sie haben darauf geantwortet.
window-progress-answered = Sie haben geantwortet
window-question-not-me = Nein, das war ich nicht
window-question-changed-fine = Wenn Sie das selbst waren, ist alles gut.
window-question-changed-look = Sehen Sie bei Amazon selbst nach, ob das geschehen ist. Diese Knöpfe öffnen Seiten von Amazon selbst.
