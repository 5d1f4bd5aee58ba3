### „Mich schützen“, und die Beispiele zum Üben. Personen und Absender darin sind erfunden.

## Wie man sicher ist.

window-protect = Mich schützen
window-protect-title = Vier Dinge, die Sie schützen
window-protect-two-step = Schalten Sie die Zwei-Schritt-Verifizierung ein
window-protect-two-step-what = Amazon fragt dann außer nach dem Passwort auch nach einem Code von Ihrem Telefon. Wer Ihr Passwort kennt, kommt trotzdem nicht hinein.
window-protect-two-step-how = Es dauert etwa fünf Minuten. Eine App für Codes ist sicherer als eine SMS, und beides ist viel besser als ein Passwort allein.
window-protect-two-step-open = Zwei-Schritt-Verifizierung öffnen
window-protect-codes = Behalten Sie Codes für sich
window-protect-codes-nobody = Ein Code ist ein Schlüssel. Sagen Sie ihn niemandem, nicht am Telefon und nicht schriftlich, auch keinem, der sagt, er sei von Amazon oder von Ihrer Bank.
window-protect-codes-unasked = Kommt ein Code, den Sie nicht angefordert haben, kennt vielleicht jemand Ihr Passwort. Ändern Sie es.
window-protect-codes-typed = Geben Sie einen Code nur dort ein, wo Sie selbst angefangen haben, sich anzumelden.
window-protect-writes = Wie Amazon wirklich schreibt
window-protect-writes-secrets = Amazon fragt nie per E-Mail, SMS oder Telefon nach Ihrem Passwort, nach einem Code oder nach der ganzen Nummer einer Karte oder eines Bankkontos.
window-protect-writes-money = Amazon verlangt nie, dass Sie Geschenkkarten kaufen und deren Nummern nennen, und nie eine Zahlung am Telefon oder außerhalb seines Shops.
window-protect-writes-computer = Amazon bittet Sie nie, ein Programm zu installieren, und muss nie Ihren Bildschirm sehen.
window-protect-writes-calls = Amazon fordert Sie nicht per E-Mail auf, wegen einer Bestellung eine Nummer anzurufen.
window-protect-writes-center = Das meiste, was Amazon Ihnen schreibt, steht auch in seinem Message Center. Fehlt dort etwas, beweist das allein nichts.
window-protect-writes-way = Wenn Sie nicht sicher sind, öffnen Sie Amazon so wie immer und nie über einen Link in der Nachricht.
window-protect-writes-open = Message Center öffnen
window-protect-practise = Echt oder gefälscht?
window-protect-practise-what = Fünf Nachrichten zum Üben. Es kann nichts schiefgehen, und niemand sonst sieht, wie es ausgeht.
window-protect-practise-begin = Anfangen
window-protect-question = Nachricht { $number } von { $count }
window-protect-real = Sie ist echt
window-protect-fake = Sie ist gefälscht
window-protect-right = Das stimmt.
window-protect-not-right = Diesmal nicht. Solche Nachrichten sind gemacht, um zu täuschen.
window-protect-was-real = Diese ist wirklich von Amazon.
window-protect-was-fake = Diese ist gefälscht.
window-protect-next = Nächste Nachricht
window-protect-finish = Sehen, wie es war
window-protect-result = { $right } von { $count } richtig.
window-protect-result-more = Wie viele es auch sind: Niemand erkennt alle, und Sie müssen es nicht. Porchlight sieht mit Ihnen hin.
window-protect-again = Noch einmal üben
window-protect-mailbox = Sehen, wie Porchlight mit solchen Nachrichten umgeht

## Das Postfach zum Üben.

window-practice = Ohne Postfach ausprobieren
window-practice-more = Ein erfundenes Postfach zeigt, wie Porchlight arbeitet. Nichts wird gesendet und nichts aufbewahrt.
window-practice-mark = Übung: Diese Nachrichten sind erfunden. Nichts wird gesendet.
window-practice-title = Ein Postfach zum Üben
window-practice-looked = { $looked ->
    [one] Porchlight hat 1 Nachricht angesehen.
   *[other] Porchlight hat { $looked } Nachrichten angesehen.
 } { $quiet ->
    [0] Alle stehen hier.
    [one] 1 davon ist in Ordnung und steht nicht hier.
   *[other] { $quiet } davon sind in Ordnung und stehen nicht hier.
 }
window-practice-list = Was gefunden wurde
window-practice-back = Zurück zum Übungspostfach
window-practice-reported = Das war eine Übung, also wurde nichts gesendet. In Ihrem eigenen Postfach ginge die Nachricht jetzt an Amazon, nach einigen Sekunden, in denen Sie es zurücknehmen können, und käme dann in den Spam-Ordner.
window-practice-fine = Das war eine Übung. In Ihrem eigenen Postfach wäre das jetzt entschieden. Die Nachricht bliebe in der Liste, und Sie könnten sie wieder öffnen.
window-practice-asked = Das war eine Übung, es wurde nichts gesendet. In Ihrem eigenen Postfach ginge die Nachricht jetzt mit Ihrer Frage an Amazon, nach einigen Sekunden, in denen Sie es zurücknehmen können. Sie bliebe, wo sie ist, und die Antwort könnten Sie hier lesen.
window-practice-not-me = Das war eine Übung. Bei Ihrem eigenen Postfach ginge jetzt die Liste auf, was zu tun ist, in der richtigen Reihenfolge.
window-practice-add = Mein Postfach hinzufügen

## Die Beispiele: was in ihnen steht.

sample-order-subject = Ihre Bestellung eines Laptops für 1.249,00
sample-order-text = Vielen Dank für Ihre Bestellung bei Amazon. Heute werden 1.249,00 von Ihrem Konto abgebucht. Wenn Sie diese Bestellung nicht aufgegeben haben, rufen Sie uns sofort an, um sie zu stornieren: +1 (415) 555-0132. Unser Kundenservice wartet auf Ihren Anruf.
sample-order-why = Die Adresse hinter dem Namen gehört nicht Amazon, und Amazon bittet Sie nicht, wegen einer Bestellung eine Nummer anzurufen.
sample-sent-subject = Ihr Paket ist unterwegs
sample-sent-text = Ihr Paket wurde verschickt und kommt morgen an. Unter „Meine Bestellungen“ können Sie es verfolgen:
sample-sent-why = Sie kommt von Amazons eigener Adresse, Amazons Siegel ist unversehrt, und sie will nichts von Ihnen.
sample-change-subject = Ihr Passwort wurde geändert
sample-change-text = Das Passwort Ihres Amazon-Kontos wurde geändert. Wenn Sie das waren, brauchen Sie nichts zu tun.
sample-change-why = Sie kommt von Amazons eigener Adresse, Amazons Siegel ist unversehrt, und sie fragt nach keinem Passwort und keinem Code. Nur Sie wissen, ob Sie das waren.
sample-locked-subject = Ihr Amazon-Konto wurde gesperrt
sample-locked-text = Ihr Konto wurde wegen ungewöhnlicher Aktivität gesperrt. Bestätigen Sie Ihr Passwort innerhalb von 24 Stunden, sonst wird Ihr Konto geschlossen:
sample-locked-why = Sie droht und drängt, und ihr Link führt nicht zu Amazon. Amazon fragt nie in einer E-Mail nach Ihrem Passwort.
sample-refund-subject = Ihre Amazon-Rückerstattung wartet
sample-refund-text = Wir schulden Ihnen eine Rückerstattung von 89,00. Um sie zu bekommen, kaufen Sie zuerst einen Amazon-Gutschein, rubbeln Sie ihn frei und antworten Sie auf diese Nachricht mit dem Code auf der Rückseite. Sie bekommen beide Beträge zurück.
sample-refund-why = Niemand, der Ihnen Geld geben will, will dafür eine Geschenkkarte. Die Codes von Geschenkkarten sind Geld, und weg, sobald man sie verrät.
sample-thanks-subject = Danke für so viele Jahre
sample-thanks-text = Sie sind seit vielen Jahren Amazon-Kunde, und dafür danken wir Ihnen. Wir wünschen Ihnen eine gute Woche.
sample-family-subject = Sonntag
sample-family-text = Wollen wir am Sonntag zusammen zu Mittag essen? Ich bringe den Kuchen mit.
