### Die Worte des Fensters selbst. Was in einem Postfach geschah, kommt als fertiger Satz aus dem Programm.

## Überall

window-name = Porchlight
window-loading = Einen Moment.
window-back = Zurück zur Liste
window-back-settings = Zurück zu den Einstellungen
window-try-again = Noch einmal versuchen
window-trouble = In diesem Fenster ist etwas schiefgegangen.
window-trouble-next = Schließen Sie das Fenster, und öffnen Sie Porchlight wieder.
window-trouble-said = Was das System dazu sagte
# Ein Tag („heute“, „gestern“, „3. November“) und eine Uhrzeit („14:32“).
window-when = { $day }, { $time } Uhr
window-demo = Dies ist eine Vorführung. Das Postfach und seine Nachrichten sind erfunden, und keine Meldung verlässt diesen Computer.

## Start: der Satz ganz oben

window-status-no-account = Das Licht an der Haustür ist bereit. Fügen Sie Ihr Postfach hinzu, dann geht es an.
window-status-watching = Das Licht an der Haustür leuchtet. Porchlight wacht über { $count ->
    [one] 1 Postfach
   *[other] { $count } Postfächer
}.
window-status-pending = Das Licht an der Haustür leuchtet. { $count ->
    [one] 1 Nachricht hier gibt sich als Amazon aus
   *[other] { $count } Nachrichten hier geben sich als Amazon aus
}.
window-status-connecting = Das Licht an der Haustür geht gerade an.
window-status-needs-you = Das Licht an der Haustür braucht Sie.
window-status-offline = Das Licht an der Haustür wartet auf Ihren E-Mail-Server.
window-status-paused = Das Licht an der Haustür ruht, bis Sie es wieder einschalten.
window-status-paused-until = Das Licht an der Haustür ruht bis { $when }.
window-wake = Wieder einschalten
window-watching = Porchlight wacht über { $count ->
    [one] 1 Postfach
   *[other] { $count } Postfächer
}.
# "vor 1 Minute"
window-checked = Zuletzt { $ago } nachgesehen.
window-checked-now = Gerade eben nachgesehen.
window-unreached = { $count ->
    [one] 1 Postfach ist gerade nicht zu erreichen
   *[other] { $count } Postfächer sind gerade nicht zu erreichen
}.

## Start: die gefundenen Nachrichten

window-alerts = In Ihren E-Mails gefunden
window-alerts-empty = Alles ruhig. Es wurde nichts gefunden, was sich als Amazon ausgibt.
window-alerts-empty-more = Sie brauchen nichts zu tun. Wenn so etwas kommt, finden Sie es hier.
window-alerts-empty-not-watching = Bisher wurde nichts gefunden.
window-alerts-empty-no-account = Hier ist noch nichts. Porchlight fängt an nachzusehen, sobald es Ihr Postfach kennt.
window-no-subject = (kein Betreff)
window-no-sender = (kein Absender)
window-verdict-scam = Betrug
window-verdict-doubtful = Unklar
window-verdict-genuine = Von Amazon
window-progress-dismissed = Sie sagten, es ist kein Betrug
window-progress-by-hand = Von Ihnen selbst gemeldet
window-progress-reporting = Meldung unterwegs
window-progress-reported = Gemeldet
window-progress-uncertain = Unklar, ob gemeldet
window-progress-refused = Nicht gemeldet
window-find = In dieser Liste suchen
window-filter = Anzeigen
window-filter-all = Alles
window-filter-open = Was auf Sie wartet
window-filter-scam = Betrug
window-filter-doubtful = Was unklar ist
window-filter-genuine = Von Amazon selbst
window-filter-reported = Was gemeldet wurde
window-filter-dismissed = Was laut Ihnen kein Betrug ist
window-find-nothing = Keine Nachricht passt dazu.
window-list-all = { $count ->
    [one] 1 Nachricht anzeigen
   *[other] Alle { $count } Nachrichten anzeigen
}
window-select = Mehrere auswählen
window-select-end = Auswahl beenden
window-select-this = Diese auswählen
window-find-count = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
}.
window-select-fine = { $count ->
    [one] Es ist kein Betrug: 1 Nachricht
   *[other] Sie sind kein Betrug: { $count } Nachrichten
}
window-select-fine-title = Sind Sie sicher?
window-select-fine-what = { $count ->
    [one] 1 davon sieht nach Betrug aus oder fragt, ob Sie das waren. Porchlight warnt Sie dann nicht mehr davor.
   *[other] { $count } davon sehen nach Betrug aus oder fragen, ob Sie das waren. Porchlight warnt Sie dann nicht mehr davor.
}
window-select-fine-not = Lassen, wie sie sind
window-weeks = Die letzten vier Wochen
window-weeks-sum = Gefunden: { $found }. Gemeldet: { $reported }.
window-weeks-day = Tag
window-weeks-found = Gefunden
window-weeks-reported = Gemeldet
window-weeks-table = Als Tabelle
window-set-aside = { $count ->
    [one] 1 Nachricht konnte nicht geprüft werden und liegt noch in Ihrem Posteingang. Bitte gehen Sie vorsichtig mit ihr um.
   *[other] { $count } Nachrichten konnten nicht geprüft werden und liegen noch in Ihrem Posteingang. Bitte gehen Sie vorsichtig mit ihnen um.
}

## Start: die Postfächer

window-accounts = Ihre Postfächer
window-check-now = Nach neuer Post sehen
window-checking = Porchlight sieht jetzt in Ihren Postfächern nach.
window-add-account = Ein Postfach hinzufügen
window-back-title = Ältere E-Mails
window-back-rest = Pause
window-back-go-on = Weiter
window-back-further = Ältere E-Mails durchsehen
window-back-far = Wie weit soll Porchlight zurücksehen?
window-back-far-more = Das können Sie jederzeit ändern, auch während durchgesehen wird. Was gefunden wurde, bleibt in Ihrer Liste.
window-back-week = Die letzten 7 Tage
window-back-month = Die letzten 30 Tage
window-back-year = Das letzte Jahr
window-back-all = Alles
window-back-looking = { $days ->
    [one] Porchlight sieht den letzten Tag durch
   *[other] Porchlight sieht die letzten { $days } Tage durch
}
window-remove = Entfernen
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-remove-which = Entfernen: { $address }
window-sign-in-again = Neu anmelden
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-sign-in-again-which = Neu anmelden: { $address }
window-look-at-certificate = Zertifikat ansehen
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-look-at-certificate-which = Zertifikat ansehen: { $address }
window-lamp-connecting = Verbindet sich
window-lamp-watching = Wacht
window-lamp-offline = Nicht erreicht
window-lamp-needs-you = Braucht Sie
window-lamp-paused = Pause

window-mailbox = Ordner und mehr
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-mailbox-which = Ordner und mehr von { $address }
window-folder-leave-out = Weglassen
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-folder-leave-out-which = Weglassen: { $folder }

## Start: Waren Sie das?

window-question = Waren Sie das?
window-question-flood = Wissen Sie, warum?
window-question-vanished-fine = Wenn Sie das selbst geändert und die Nachricht weggelegt haben, ist alles gut.
window-question-flood-fine = Wenn Sie den Grund kennen, zum Beispiel weil Sie gerade viele Newsletter bestellt haben, ist alles gut.
window-question-me = Ja, das war ich
window-question-flood-known = Ich weiß, warum
window-question-flood-strange = Ich weiß nicht, warum
window-question-not = Wenn Sie nicht sicher sind, sehen Sie selbst nach
window-question-vanished-look = Sehen Sie bei Amazon selbst nach, ob das geändert wurde. Machen Sie es dort rückgängig, wenn Sie es nicht waren. Diese Knöpfe öffnen Seiten von Amazon selbst.
window-question-flood-look = Sehen Sie bei Amazon selbst nach, ob dort eine Bestellung steht, die nicht Ihre ist, oder Nachrichten, die Sie nicht gesehen haben. Diese Knöpfe öffnen Seiten von Amazon selbst.
window-question-orders = Meine Bestellungen
window-question-messages = Message Center
window-question-trash = Sehen Sie im Papierkorb Ihres Postfachs nach, und auf der Website Ihres Anbieters bei den Filtern und bei der Weiterleitung. Löschen Sie dort, was Sie nicht selbst eingerichtet haben.
window-question-password = Wenn Sie etwas finden, ändern Sie zuerst das Passwort Ihres Postfachs und dann das bei Amazon.
window-question-put-away = Das ist erledigt.

## Die Ordner eines Postfachs

window-mailbox-title = Ordner und mehr
window-folders = Welche Ordner geprüft werden
window-folders-more = Der Posteingang wird immer geprüft. Fügen Sie hier einen Ordner hinzu, wenn E-Mails dorthin gehen, bevor Sie sie sehen.
window-folders-inbox = Posteingang
window-folders-always = Wird immer geprüft
window-folders-junk = { $folder } wird auch angesehen, aber still, damit gemeldet werden kann, was dort gelandet ist.
window-folders-remove = Nicht prüfen
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-folders-remove-which = Nicht prüfen: { $folder }
window-folders-add = Einen Ordner hinzufügen
window-folders-choose = Ordner
window-folders-add-this = Diesen prüfen
window-folders-none = In diesem Postfach gibt es keinen weiteren Ordner.
window-folders-asking = Ihr E-Mail-Server wird nach seinen Ordnern gefragt.
window-folders-added = { $folder } wird jetzt geprüft.
window-folders-removed = { $folder } wird nicht mehr geprüft. Was dort gefunden wurde, bleibt in Ihrer Liste.
window-signatures = Die Siegel von Amazon

## Start: was diesem Computer fehlt

window-lacking = Zu diesem Computer
window-lacking-no-tray = Auf diesem Computer gibt es neben der Uhr keinen Platz für das kleine Licht. Porchlight arbeitet trotzdem: Öffnen Sie es wieder, um Ihre Liste zu sehen.
window-lacking-no-notifications = Dieser Computer zeigt keine Benachrichtigungen. Porchlight kann also nicht anklopfen. Sehen Sie von Zeit zu Zeit hier nach.
window-lacking-no-keyring = Der Passwortspeicher dieses Computers lässt sich nicht öffnen. Porchlight muss deshalb nach jedem Start wieder nach dem Passwort fragen. Um das zu ändern, entsperren Sie den Speicher, oder melden Sie sich an diesem Computer ab und wieder an.

## Eine Warnung

window-alert-title = Eine Nachricht
window-alert-from = Von
window-alert-subject = Betreff
window-alert-came = Angekommen
window-alert-mailbox = Postfach
window-alert-three = Die drei Fragen
window-alert-why = Warum wir das glauben
window-alert-why-claim = Von wem die Nachricht sein will
window-alert-why-proof = Ob sie das beweisen kann
window-alert-why-ask = Was sie will
window-alert-seen-here = Dort steht:
window-alert-links = Wohin die Links wirklich führen
window-alert-links-more = Adressen sind hier so geschrieben, dass niemand sie aus Versehen anklicken kann: mit „hxxp“ am Anfang und Punkten in Klammern.
window-report = An Amazon melden
window-report-again = Noch einmal senden
window-report-once-more = Ein weiteres Mal senden
window-report-all-the-same = Trotzdem melden
window-report-not = Nicht melden
window-ask-all-the-same = Trotzdem fragen
window-ask-not = Nicht fragen
window-ask-many = Das ist mehr, als in einer Stunde üblich ist.
window-ask-many-more = Sehen Sie sich die Nachricht noch einmal an. Wenn Sie immer noch fragen wollen, machen Sie weiter.
window-ask = Amazon fragen, ob das echt ist
window-ask-what = Damit geht die Nachricht aus Ihrem eigenen Postfach an Amazon, mit der Frage, ob sie von dort kommt. Sie bleibt, wo sie ist. Wenn Amazon antwortet, können Sie die Antwort hier lesen.
window-undo = Zurücknehmen
window-move-back = Zurück in den Posteingang
window-show-report = Zeigen, was gesendet wird
window-show-question = Zeigen, was gefragt würde
window-dismiss = Es ist kein Betrug
window-reopen = Wieder öffnen
window-seen = In Ordnung
window-report-what = Damit geht die ganze Nachricht aus Ihrem Postfach an das Sicherheitsteam von Amazon und an die Stellen, die Sie sonst gewählt haben. Danach kommt sie in den Spam-Ordner.
window-report-cannot = Dieses Postfach kann selbst keine Meldung senden. Hier steht, wie Sie es tun können. Sie können die Nachricht auch einfach löschen.
window-by-hand-how = Zeigen, wie ich sie melde
window-by-hand = Ich habe sie selbst gemeldet
window-by-hand-then = Ist es getan? Dann sagen Sie es hier, und die Nachricht wartet nicht mehr auf Sie.

## Ein Fund: was noch möglich ist

window-more = Was Sie noch tun können
window-more-amazon = Sehen Sie bei Amazon selbst nach. Diese Knöpfe öffnen Amazons eigene Seiten.
window-more-show = Jemandem zeigen, dem ich vertraue
window-more-open = In meinem E-Mail-Programm öffnen
window-show-more = Auf dieser Seite steht, was Porchlight gefunden hat. Kein Link darauf lässt sich anklicken.
window-show-print = Drucken
window-show-copy = Kopieren
window-show-mail = Per E-Mail schicken
window-sender = Wer sie wirklich geschickt hat
window-sender-name = Nennt sich
window-sender-address = Adresse
window-sender-amazons = Diese Adresse gehört Amazon, doch jeder kann sie dorthin schreiben. Die Zeilen oben sagen, ob sie bewiesen ist.
window-sender-others = Diese Adresse gehört nicht Amazon. Der markierte Teil sagt, wem sie gehört.
window-sender-reply = Antworten gehen an
window-link-amazons = Diese Seite gehört Amazon.
window-link-others = Diese Seite gehört nicht Amazon. Der markierte Teil sagt, wem sie gehört.
window-trust = Dieser Absender
window-trust-more = Ihr E-Mail-Anbieter hat bewiesen, wer diese Nachricht geschickt hat. Wenn Sie diesen Absender kennen, muss Porchlight Sie nicht mehr vor ihm warnen. Was von ihm kommt, bleibt in der Liste.
window-trust-yes = Dieser Absender ist immer in Ordnung
window-trust-done = Sie haben gesagt, dass dieser Absender in Ordnung ist. Porchlight warnt Sie nicht vor ihm.
window-trust-no = Wieder vor ihm warnen
window-words = Was darin steht
window-words-more = Als einfacher Text. Worauf zu achten ist, ist markiert und darunter erklärt.
window-words-cut = Nur der Anfang ist hier zu sehen.
window-experts-signals = Anzeichen
window-experts-authentication = Was E-Mail-Server über den Absender schrieben
window-experts-authentication-more = Solche Zeilen kann jeder in eine Nachricht schreiben. Porchlight glaubt nur denen Ihres eigenen E-Mail-Anbieters.
window-experts-nothing = Es gibt keine.
window-experts-headers = Alle Kopfzeilen
window-experts-json = Die ganze Beurteilung als Daten (JSON)
window-experts-save = Die Nachricht als Datei speichern (.eml)

## Eine Warnung: was daraus wurde

window-reports = Was daraus wurde
window-reports-to = Meldung an: { $desk }
window-reports-question = Frage an: { $desk }
window-reports-steps = Wie es verlief
window-reports-expert = Für Fachleute
window-reports-message-id = Message-ID
window-reports-said = Antwort der Gegenseite:
window-answer = Antwort von: { $desk }
window-answer-proven = Es wurde geprüft, dass diese Antwort wirklich von dort kommt. Ihre Links lassen sich hier nicht anklicken.
window-ways = Was Sie tun können
window-way-believe = Ich habe sie unter meinen gesendeten E-Mails gefunden
window-way-zipped = Als Zip-Datei verpackt senden
window-way-mail-program = Mit meinem eigenen E-Mail-Programm
window-way-file = Die Nachricht als Datei speichern
window-way-form = Das Formular von Amazon öffnen
window-way-mail-program-done = Ihr E-Mail-Programm öffnet eine neue E-Mail, der die Nachricht angehängt ist. Sehen Sie sie dort an, und senden Sie sie ab.
window-way-file-done = Hängen Sie diese Datei an eine neue E-Mail an, und senden Sie die E-Mail an die Adresse, die unten steht.
window-saved = Gespeichert als { $name }
window-saved-folder = Im Ordner
window-saved-show = Den Ordner zeigen
window-address-copy = Die Adresse kopieren
window-address-copied = Kopiert.
window-no-junk = Dieses Postfach hat keinen Spam-Ordner.
window-no-junk-more = Porchlight kann einen anlegen und Nachrichten dorthin verschieben, sobald sie gemeldet sind. Sie können das später in den Einstellungen ändern.
window-no-junk-make = Einen anlegen
window-no-junk-leave = Im Posteingang lassen

## Was gesendet wird

window-preview = Was gesendet wird
window-preview-more = Genau das geht hinaus und sonst nichts. Bisher wurde nichts gesendet.
window-preview-back = Zurück zur Nachricht
window-preview-to = An
window-preview-also = Dasselbe geht an
window-preview-subject = Betreff
window-preview-cover = Der Text
window-preview-pieces = Angehängt
window-preview-raw = Die ganze E-Mail, so wie sie hinausgeht
window-preview-raw-more = Zusammen { $size }.
window-preview-cut = Hier steht nur der Anfang. Gesendet wird alles.

## Etwas prüfen

window-check = Etwas prüfen
window-check-more = Etwas hat Sie auf anderem Weg erreicht, und Sie möchten wissen, ob es von Amazon ist. Porchlight sieht es sich nur auf diesem Computer an und behält nichts davon.
window-check-text = Eine Textnachricht
window-check-text-more = Eine SMS oder eine Nachricht in einem Messenger.
window-check-text-go = Einfügen oder eintippen
window-check-text-label = Der Text der Nachricht
window-check-file = Eine Datei oder ein Bild
window-check-file-more = Eine gespeicherte E-Mail (.eml), ein Bildschirmfoto oder Bild mit einem QR-Code, ein PDF oder eine Webseite. Sie können sie auch auf dieses Fenster ziehen.
window-check-file-go = Eine Datei auswählen
window-check-call = Jemand hat mich angerufen
window-check-call-more = Und sagte, er sei von Amazon.
window-check-call-go = Sechs Fragen beantworten
window-check-call-tick = Kreuzen Sie alles an, was vorkam.
window-check-call-code = Wurde nach einem Code gefragt?
window-check-call-install = Sollten Sie etwas installieren oder Ihren Bildschirm zeigen?
window-check-call-gift-card = Sollten Sie Geschenkkarten kaufen oder damit bezahlen?
window-check-call-numbers = Wurde nach einem Passwort, nach Karten- oder Banknummern gefragt?
window-check-call-secret = Sollten Sie in der Leitung bleiben oder niemandem davon erzählen?
window-check-call-hurry = Wurden Sie zur Eile gedrängt, oder wurde Ihnen gedroht?
window-check-go = Prüfen
window-check-again = Etwas anderes prüfen
window-check-report = Wo Sie es melden können
window-check-report-sms = In den USA und in Großbritannien: Leiten Sie die Textnachricht an 7726 weiter. Ihr Mobilfunkanbieter geht ihr dann nach.
window-check-report-mail = Per E-Mail: Hängen Sie die Datei an eine neue Nachricht und schicken Sie sie an diese Adresse.
window-check-report-mail-text = Per E-Mail: Kopieren Sie den Text der Nachricht in eine neue E-Mail und schicken Sie sie an diese Adresse.
window-check-report-mail-call = Per E-Mail: Schreiben Sie auf, was der Anrufer wollte und wann, und schicken Sie es an diese Adresse.
window-check-report-form = Auf Amazons eigener Seite. Dort wird auch nach Anrufen gefragt, und danach, was Sie vielleicht preisgegeben haben.

## Mehrere melden

window-batch = Mehrere auf einmal melden
window-batch-more = Wählen Sie die Nachrichten aus, die an Amazon gemeldet werden sollen.
window-batch-none = Keine Nachricht wartet auf eine Entscheidung.
window-batch-all = Alle auswählen
window-batch-go = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
} melden
window-batch-choose = Wählen Sie mindestens eine Nachricht aus.
window-batch-stop = Anhalten
window-batch-stopped = Angehalten: { $done } von { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
} erledigt. Die übrigen bleiben, wie sie sind.
window-batch-undone-some = { $back ->
    [0] Nichts war mehr zurückzunehmen.
    [one] 1 Nachricht wurde zurückgenommen.
   *[other] { $back } Nachrichten wurden zurückgenommen.
} { $left ->
    [one] 1 war schon gesendet.
   *[other] { $left } waren schon gesendet.
}
window-batch-progress = { $done } von { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
} erledigt.
window-batch-undo = Alle zurücknehmen
window-batch-undone = Zurückgenommen. Es wurde nichts gesendet.

## Was gemeldet wurde

window-history = Meldungen
window-history-empty = Bisher wurde nichts gemeldet.
window-history-search = Suchen
window-history-nothing = Zu dieser Suche passt keine Meldung.
window-history-count = { $count ->
    [one] 1 Meldung
   *[other] { $count } Meldungen
}.
window-history-open = Die Nachricht öffnen
window-history-csv = Als Tabelle speichern (CSV)
window-history-json = Als JSON speichern
window-stage-withdrawn = Zurückgenommen
window-stage-waiting = Wartet
window-stage-sending = Unterwegs
window-stage-sent = Gesendet
window-stage-acknowledged = Empfangen
window-stage-bounced = Kam zurück
window-stage-uncertain = Unklar
window-stage-refused = Nicht gesendet

## Einstellungen

window-settings = Einstellungen
window-settings-saved = Gespeichert.
window-settings-reports = Meldungen
window-settings-undo = Sekunden, in denen Sie eine Meldung zurücknehmen können
window-settings-undo-more = Zwischen 0 und 60. Bei 0 geht sie sofort hinaus.
window-settings-undo-wrong = Bitte geben Sie eine ganze Zahl zwischen 0 und 60 ein.
window-settings-desks = Auch an diese Stellen melden
window-settings-desks-more = Meldungen gehen immer an Amazon. Was Sie hier auswählen, bekommt dieselbe Meldung, aus Ihrem eigenen Postfach.
window-settings-everywhere = Überall
window-settings-how = Wie Meldungen gesendet werden
window-settings-arf = In einer maschinenlesbaren Form (ARF)
window-settings-arf-more = Manche Stellen sortieren Meldungen automatisch. Im Zweifel lassen Sie dies ausgeschaltet.
window-settings-copies = Eine Kopie jeder Meldung aufbewahren
window-settings-copies-more = In einem Ordner „Porchlight reports“ in Ihrem Postfach.
window-settings-mark = Unklare Nachrichten als Phishing kennzeichnen, sobald sie gemeldet sind
window-settings-mark-more = Andere E-Mail-Programme zeigen dann eine Warnung.
window-settings-junk = Wenn ein Postfach keinen Spam-Ordner hat
window-settings-junk-ask = Mich fragen
window-settings-junk-make = Einen anlegen
window-settings-junk-leave = Gemeldete Nachrichten im Posteingang lassen
window-settings-data = Was Porchlight aufbewahrt
window-erase-older = Löschen, was älter ist als
window-erase-month = 1 Monat
window-erase-half-year = 6 Monate
window-erase-year = 1 Jahr
window-erase-older-go = Löschen
window-erase-older-title = Ältere Nachrichten aus Porchlight löschen?
window-erase-older-what = Porchlight vergisst alle Funde, die älter als { $age } sind, und was davon gemeldet wurde. Ihr Postfach bleibt, wie es ist.
window-erase-done = { $count ->
    [0] So alt war nichts.
    [one] 1 Nachricht wurde vergessen.
   *[other] { $count } Nachrichten wurden vergessen.
}
window-erase-all = Alle Daten löschen
window-erase-all-title = Alles löschen?
window-erase-all-what = Porchlight vergisst alle Postfächer, ihre Passwörter, alles, was es gefunden hat, und jede Meldung. Es wacht dann nicht mehr und startet nicht mehr mit dem Computer. Ihre Postfächer und Ihre E-Mails bleiben, wie sie sind. Meldungen, die noch warten, werden nicht gesendet.
window-erase-all-done = Alles wurde gelöscht.
window-erase-all-but-secrets = Alles wurde gelöscht, nur ein Passwort nicht: Der Passwortspeicher dieses Computers ließ sich nicht öffnen. Öffnen Sie den Speicher, und entfernen Sie dort den Eintrag „Porchlight“.
window-erase-all-but-start = Alles wurde gelöscht, aber Porchlight startet noch mit dem Computer. Schalten Sie das in den Einstellungen Ihres Systems aus.
window-erase-keep = Behalten

## Ein Postfach einrichten: überall

# „Schritt 2 von 3“
window-setup-step = Schritt { $step } von { $steps }
window-setup-back = Zurück
window-setup-next = Weiter
window-setup-other-address = Eine andere Adresse benutzen
window-setup-incomplete = Es fehlt noch etwas. Bitte füllen Sie das Feld aus, in dem Sie gerade sind.
window-setup-added = Ihr Postfach wurde hinzugefügt.
window-setup-signed-in-again = Sie sind wieder angemeldet.
window-waiting = Porchlight möchte Ihnen etwas zeigen.
window-waiting-file = Die Datei, die Sie hier abgelegt haben, kann geprüft werden.
window-waiting-busy = Wenn Sie das jetzt öffnen, geht verloren, was Sie hier eingegeben haben.
window-waiting-show = Jetzt öffnen

## Schritt 1: die Adresse

window-setup-title = Ihr Postfach hinzufügen
window-setup-what = Porchlight findet Nachrichten, die sich als Amazon ausgeben, sagt Ihnen warum und meldet sie, wenn Sie wollen.
window-setup-promise = Porchlight liest Ihre E-Mails nur auf diesem Computer. Ungelesene Nachrichten bleiben ungelesen.
window-setup-address = Ihre E-Mail-Adresse
window-setup-address-wrong = Das ist keine vollständige E-Mail-Adresse. Eine Adresse sieht so aus: name@example.com.
window-setup-meant = Meinten Sie { $address }?
window-setup-meant-more = Die eingegebene Adresse unterscheidet sich nur in einem Buchstaben von einer sehr bekannten. Wem der andere Name gehört, der würde Ihr Passwort erfahren.
window-setup-meant-yes = Ja, { $address }
window-setup-meant-no = Nein, { $address } ist richtig

## Schritt 1: was Thunderbird weiß

window-thunderbird = Aus Thunderbird
window-thunderbird-more = Thunderbird auf diesem Computer kennt diese Postfächer. Porchlight übernimmt die Adresse und die Server. Die Passwörter von Thunderbird liest es nie, deshalb fragt es Sie nach Ihrem.
window-thunderbird-take = { $address } übernehmen
window-thunderbird-not-imap = Dieses kann nicht übernommen werden: Es wird nicht mit IMAP gelesen.
window-thunderbird-not-private = Dieses kann nicht übernommen werden: Seine Verbindung ist nicht geschützt.
window-thunderbird-other-sign-in = Dieses kann nicht übernommen werden: Es meldet sich auf eine Art an, die Porchlight nicht kennt.
window-thunderbird-incomplete = Dieses kann nicht übernommen werden: Seine Einstellungen sind nicht vollständig.

## Schritt 1: die Server einer Adresse suchen

window-search-title = Ihr Postfach wird gesucht
window-search-more = Porchlight fragt nach, wo Ihre E-Mails liegen. Nur der Teil hinter dem @ wird anderen mitgeteilt.
window-search-stop = Suche beenden
window-search-stopped = Sie haben die Suche beendet.
window-search-nothing = Niemand konnte sagen, wo Ihre E-Mails liegen.
window-search-nothing-more = Sehen Sie nach, ob in der Adresse ein Tippfehler ist. Die Hilfeseiten Ihres E-Mail-Anbieters nennen die Server, oft unter „IMAP und SMTP“. Sie können sie selbst eintragen oder jemanden, dem Sie vertrauen, bei diesem Schritt um Hilfe bitten.
window-search-offline = Keiner davon war zu erreichen. Prüfen Sie, ob dieser Computer online ist, und suchen Sie noch einmal.
window-search-asked = Wer gefragt wurde
window-search-again = Noch einmal suchen

## Schritt 1: was gefunden wurde, und ob der Leser zustimmt

window-found-title = Ist das Ihr E-Mail-Anbieter?
window-found-provider = Ihre E-Mails liegen bei { $provider }.
window-found-imap = E-Mails werden gelesen über
window-found-smtp = Meldungen werden gesendet über
window-found-no-smtp = Es wurde kein Server genannt. Deshalb können keine Meldungen gesendet werden.
window-found-user = Benutzername
window-found-smtp-user = Benutzername zum Senden
window-found-source = Gefunden
window-found-elsewhere = Einer dieser Server gehört einer anderen Firma. Das ist üblich, wenn eine Firma E-Mails für andere aufbewahrt. Geben Sie ihr Ihr Passwort nur, wenn Sie ihren Namen kennen.
window-found-question = Ihr Passwort wird über eine geschützte Verbindung an diese Server gegeben und an niemanden sonst.
window-found-agree = Ja, diese Server benutzen

## Schritt 1: die Server, von Hand eingetragen

window-servers-asked = Wo Porchlight einen E-Mail-Anbieter nicht kennt, fragt es bei dem Namen hinter dem @ Ihrer Adresse und in Mozillas Liste der Anbieter nach den Servern. Sie können sie stattdessen selbst eintragen. Dann wird niemand gefragt.
window-servers-by-hand = Server selbst eintragen
window-servers-change = Server ändern
# For screen readers, where several buttons say the same.
window-servers-change-which = Server ändern: { $address }
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = Die Server haben sich geändert
window-moved-more = E-Mail-Anbieter ziehen manchmal auf andere Server um oder geben Postfächer an eine andere Firma ab. Ihre Adresse bleibt dieselbe, und alles, was bisher gefunden wurde, bleibt auch.
window-moved-now = Porchlight fragt diesen Server: { $host }
window-moved-to = Meine E-Mails liegen jetzt bei { $provider }
window-moved-search = Die Server suchen
window-servers-title = Ihre E-Mail-Server
window-servers-more = Sie finden sie auf den Hilfeseiten Ihres E-Mail-Anbieters, oft unter „IMAP und SMTP“.
window-servers-imap = Server zum Lesen von E-Mails (IMAP)
window-servers-smtp = Server zum Senden von E-Mails (SMTP)
window-servers-smtp-more = Porchlight sendet Ihre Meldungen darüber. Lassen Sie den Namen leer, wenn es keinen gibt.
window-servers-user = Benutzername
window-servers-user-more = Meist dasselbe wie Ihre Adresse.
window-server-host = Servername
window-server-port = Port
window-server-security = Schutz der Verbindung
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = Keiner (nur für ein Programm auf diesem Computer)

## Schritt 2: was zuerst beim Anbieter zu tun ist

window-guide-title = Tun Sie zuerst dies
window-guide-again = Wo finde ich das richtige Passwort?
window-guide-open = Diese Seite öffnen
# Für Vorleseprogramme, wo mehrere Knöpfe dasselbe sagen.
window-guide-open-which = Diese Seite öffnen: { $host }

## Schritt 2: mit einem Passwort anmelden

window-signin-title = Bei Ihrem Postfach anmelden
window-signin-title-at = Bei { $provider } anmelden
window-signin-again-title = Neu anmelden
window-signin-again-more = Alles, was bisher gefunden wurde, bleibt in Ihrer Liste.
window-signin-password = Passwort
window-signin-app-password = App-Passwort
window-signin-app-password-what = { $provider } lässt Programme nur mit einem eigenen Passwort ein, einem App-Passwort. Sie erstellen es einmal, im Browser. Das Passwort, das Sie auf der Website benutzen, gilt hier nicht und bleibt, wie es ist.
window-signin-bridge-password = Passwort aus Proton Mail Bridge
window-signin-password-more = Es wird im Passwortspeicher dieses Computers aufbewahrt, nirgendwo sonst.
window-signin-or = Oder mit einem App-Passwort
window-signin-show = Passwort anzeigen
window-signin-go = Anmelden

## Schritt 2: im Browser anmelden

window-browser-more = Sie melden sich im Browser auf der Seite Ihres E-Mail-Anbieters selbst an. Porchlight sieht dieses Passwort nie.
window-browser-more-at = Sie melden sich im Browser auf der Seite von { $provider } selbst an. Porchlight sieht dieses Passwort nie.
window-browser-go = Im Browser anmelden
window-browser-go-at = Mit { $provider } anmelden
window-browser-waiting = Ihr Browser ist offen. Melden Sie sich dort an, und stimmen Sie zu.
window-browser-waiting-more = Porchlight wartet hier und macht von selbst weiter. Lassen Sie sich Zeit.
window-browser-stop = Nicht mehr warten
window-browser-denied = Ihr E-Mail-Anbieter sagt, dass Sie nicht zugestimmt haben. Es hat sich also nichts geändert. Versuchen Sie es noch einmal, wenn Sie so weit sind, und stimmen Sie auf seiner Seite zu.
window-browser-timed-out = Zehn Minuten lang kam aus dem Browser keine Antwort. Porchlight wartet nicht weiter. Es hat sich nichts geändert. Versuchen Sie es noch einmal, wenn Sie so weit sind.
window-browser-cancelled = Sie haben die Anmeldung beendet. Es hat sich nichts geändert. Sie können die Seite im Browser schließen.
window-browser-none = Auf diesem Computer ließ sich kein Browser öffnen. Wählen Sie in den Einstellungen Ihres Systems einen Browser aus, und versuchen Sie es noch einmal.

## Schritt 2: wo Porchlight beim Anbieter nicht registriert ist

window-unregistered = { $provider } kennt dieses Porchlight nicht. Es kann deshalb noch nicht über dieses Postfach wachen.
window-unregistered-more = { $provider } lässt nur E-Mail-Programme herein, die dort registriert sind. Ihr Postfach ist, wie es war, und Sie haben nichts falsch gemacht.
window-unregistered-what = Das können Sie tun:
window-unregistered-ask = Fragen Sie die Person, von der Sie Porchlight haben, nach einem, das bei { $provider } registriert ist.
window-unregistered-outlook = Wenn Ihnen jetzt eine Nachricht Sorgen macht, melden Sie sie in Outlook selbst: Wählen Sie „Melden“, dann „Phishing melden“.
window-unregistered-own = Wenn Sie eine eigene Client-ID von { $provider } haben, tragen Sie sie unter „Weitere Einstellungen“ ein.
window-unregistered-unknown = Dieses Postfach verlangt eine Anmeldung im Browser, die Porchlight nicht kennt.
window-unregistered-unknown-more = Ihr Postfach ist, wie es war, und Sie haben nichts falsch gemacht. Fragen Sie Ihren E-Mail-Anbieter, ob E-Mail-Programme sich mit einem App-Passwort anmelden dürfen.

## Schritt 2: was nur wenige brauchen

window-advanced = Weitere Einstellungen
window-advanced-smtp-user = Benutzername zum Senden
window-advanced-smtp-user-more = Nur, wenn Ihr Anbieter Ihnen zum Senden einen anderen nennt. Meist leer.
window-advanced-dns = Die Siegel von Amazon prüfen
window-advanced-dns-more = Amazon versieht seine E-Mails mit einem digitalen Siegel. Um es zu prüfen, wo Ihr Anbieter es nicht tut, fragt Porchlight den Namensdienst Ihres Netzwerks (DNS) nach den öffentlichen Schlüsseln von Amazon, und nach nichts, was in einer E-Mail steht. Ohne dies erscheinen mehr echte E-Mails von Amazon als „Unklar“.
window-advanced-client = Ihre eigene Client-ID von { $provider }
window-advanced-client-more = Nur für Leute, die selbst ein Programm bei { $provider } registriert haben. Lassen Sie das Feld sonst leer.
window-advanced-secret = Der geheime Clientschlüssel, der dazugehört

## Schritt 3: der Test

window-try-title = Ihr Postfach wird ausprobiert
window-try-testing = Einen Moment.
window-try-step-done = Erledigt:
window-try-failed = Das hat noch nicht geklappt
window-try-passing = Prüfen Sie, ob dieser Computer online ist, warten Sie ein wenig, und versuchen Sie es noch einmal. Es hat sich nichts geändert.
window-try-back = Zurück zur Anmeldung
window-try-without-reports = Ohne Meldungen weitermachen
window-try-kept = Porchlight wacht über Ihr Postfach
window-try-kept-more = Das Licht an der Haustür leuchtet. Sie brauchen nichts weiter zu tun: Porchlight meldet sich, wenn etwas kommt.
window-try-kept-again = Das Licht an der Haustür leuchtet wieder. Alles, was bisher gefunden wurde, steht noch in Ihrer Liste.
window-try-kept-no-reports = Von diesem Postfach können keine Meldungen gesendet werden.
window-try-home = Zu meiner Liste

## Schritt 3: ein Zertifikat, für das niemand bürgt

window-certificate-title = Ist das Ihr eigener Server?
window-certificate-unknown = { $host } kann nicht beweisen, wer er ist. Deshalb wurde nichts dorthin gesendet.
window-certificate-own = Das ist üblich bei Proton Mail Bridge und bei einem Server bei Ihnen zu Hause. In allen anderen Fällen hören Sie hier auf: Es könnte jemand dazwischen sein. Wenn Sie im Hotel oder Café sind, versuchen Sie es zu Hause noch einmal.
window-certificate-not-own = Prüfen Sie den Servernamen sowie Datum und Uhrzeit dieses Computers. Wenn Sie im Hotel oder Café sind, versuchen Sie es zu Hause noch einmal. Wenn es so bleibt, fragen Sie Ihren E-Mail-Anbieter.
window-certificate-changed-title = Ihr Server sieht anders aus
window-certificate-changed = { $host } zeigt ein anderes Zertifikat als das, das Sie angenommen haben. Deshalb wurde nichts dorthin gesendet.
window-certificate-changed-more = Wenn Sie das Zertifikat erneuert oder Bridge neu installiert haben, war das zu erwarten. Wenn nicht, hören Sie hier auf, und fragen Sie die Person, die den Server betreibt.
window-certificate-fingerprint = Der Fingerabdruck des Zertifikats (SHA-256):
window-certificate-where = Ihr Server oder Bridge zeigt in seinen Einstellungen dieselben Ziffern und Buchstaben, wenn er wirklich Ihrer ist.
window-certificate-compared = Ich habe sie verglichen, und sie sind gleich.
window-certificate-compare-first = Bitte vergleichen Sie sie zuerst, und kreuzen Sie das Kästchen oben an.
window-certificate-stop = Hier aufhören
window-certificate-accept = Dieses Zertifikat annehmen
window-certificate-accepted = Das Zertifikat wurde angenommen.

## Ein Postfach entfernen

window-remove-title = Dieses Postfach aus Porchlight entfernen?
window-remove-more = Porchlight vergisst sein Passwort und alles, was es dort gefunden hat. Das Postfach und Ihre E-Mails bleiben, wie sie sind.
window-remove-confirm = Entfernen
window-remove-keep = Behalten
window-remove-done = Das Postfach wurde entfernt.

# Damaged records were kept aside.
window-rescued-read = Ich habe das gelesen
