### Worte für das Symbol in der Leiste, für Benachrichtigungen und dafür, wie die Dinge stehen.

app-name = Porchlight

## Das Menü des Symbols.

tray-open = Porchlight öffnen
tray-check-now = Nach neuer Post sehen
tray-pause = Pausieren
tray-pause-hour = Für 1 Stunde
tray-pause-tomorrow = Bis morgen
tray-pause-until-resumed = Bis ich fortsetze
tray-resume = Fortsetzen
tray-sample = Noch ein Beispiel zustellen
tray-quit = Beenden
tray-alert-open = „{ $subject }“
tray-alert-reported = „{ $subject }“ (gemeldet)
tray-alert-reporting = „{ $subject }“ (wird gemeldet)
tray-alert-uncertain = „{ $subject }“ (unklar, ob gemeldet)
tray-alert-refused = „{ $subject }“ (nicht gemeldet)
tray-alert-dismissed = „{ $subject }“ (kein Betrug)
no-subject = (kein Betreff)

## Die erste Zeile des Menüs: wie es läuft. Eine Zeile, kein Satz.

tray-nothing-to-watch = Noch kein Postfach hinzugefügt
tray-connecting = Verbindung zu Ihren E-Mails wird hergestellt
tray-paused = Pause, bis Sie fortsetzen
tray-paused-until = Pause bis { $time } Uhr
tray-offline = Offline, Porchlight versucht es weiter
tray-needs-you = { $inboxes ->
    [one] Bei 1 Postfach müssen Sie sich neu anmelden
   *[other] Bei { $inboxes } Postfächern müssen Sie sich neu anmelden
 }
tray-unwatched = { $inboxes ->
    [one] 1 Postfach seit { $time } Uhr nicht geprüft
   *[other] { $inboxes } Postfächer seit { $time } Uhr nicht geprüft
 }
tray-no-network = Kein Netzwerk, Porchlight wartet darauf
tray-watching-now = { $inboxes ->
    [one] Wacht über 1 Postfach, gerade eben geprüft
   *[other] Wacht über { $inboxes } Postfächer, gerade eben geprüft
 }
tray-watching-minutes = { $inboxes ->
    [one] Wacht über 1 Postfach, geprüft vor { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
     }
   *[other] Wacht über { $inboxes } Postfächer, geprüft vor { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
     }
 }
tray-watching-hours = { $inboxes ->
    [one] Wacht über 1 Postfach, geprüft vor { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
     }
   *[other] Wacht über { $inboxes } Postfächer, geprüft vor { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
     }
 }
tray-watching-days = { $inboxes ->
    [one] Wacht über 1 Postfach, geprüft vor { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
     }
   *[other] Wacht über { $inboxes } Postfächer, geprüft vor { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
     }
 }
tray-watching-never = { $inboxes ->
    [one] Wacht über 1 Postfach, noch nicht geprüft
   *[other] Wacht über { $inboxes } Postfächer, noch nicht geprüft
 }

## Ein Konto, im Fenster. Ist es offline oder abgemeldet, stehen dort die Worte für diesen Fehler.

account-connecting = Die Verbindung zu Ihren E-Mails wird hergestellt.
account-paused = Pause. Neue E-Mails werden nicht angesehen.
# $because ist ein ganzer Satz: was zuletzt nicht stimmte.
account-unwatched = Seit { $time } Uhr nicht geprüft. E-Mails, die später kamen, wurden nicht angesehen. { $because }
account-watching-now = Porchlight wacht. Gerade eben geprüft.
account-watching-minutes = Porchlight wacht. Geprüft vor { $count ->
    [one] 1 Minute
   *[other] { $count } Minuten
 }.
account-watching-hours = Porchlight wacht. Geprüft vor { $count ->
    [one] 1 Stunde
   *[other] { $count } Stunden
 }.
account-watching-days = Porchlight wacht. Geprüft vor { $count ->
    [one] 1 Tag
   *[other] { $count } Tagen
 }.
account-watching-never = Porchlight wacht. Noch nicht geprüft.

# Ein Ordner, den der Benutzer hinzugefügt hat.
account-folder-missing = Den Ordner „{ $folder }“ gibt es nicht mehr. Alles andere wird trotzdem geprüft.
account-folder-closed = Ihr E-Mail-Server lässt den Ordner „{ $folder }“ nicht lesen. Alles andere wird trotzdem geprüft.

## Waren Sie das?

# $change ist ein ganzer Satz: „Amazon teilt mit, dass das Passwort Ihres Kontos geändert wurde. Waren Sie das?“
question-vanished = { $change } Die Nachricht darüber ging an { $address } und war Minuten später aus dem Posteingang verschwunden.
question-flood = Innerhalb von Minuten kamen weit mehr E-Mails als sonst an { $address }. Manchmal wird das gemacht, um eine einzelne Nachricht zu verstecken, zum Beispiel eine Bestellung, die niemand bemerken soll.

## Die E-Mails durchsehen, die vorher schon da waren.

look-back-begins = Ältere E-Mails werden durchgesehen.
look-back-running = Ältere E-Mails werden durchgesehen: bisher { $messages } von { $total ->
    [one] 1 Nachricht
   *[other] { $total } Nachrichten
 }.
look-back-paused = Das Durchsehen älterer E-Mails macht Pause, nach { $messages ->
    [one] 1 Nachricht
   *[other] { $messages } Nachrichten
 }.
look-back-done = { $days ->
    [one] Der letzte Tag ist durchgesehen
   *[other] Die letzten { $days } Tage sind durchgesehen
 }: { $messages ->
    [0] keine Nachricht
    [one] 1 Nachricht
   *[other] { $messages } Nachrichten
 }.
look-back-done-all = Alle älteren E-Mails sind durchgesehen: { $messages ->
    [0] keine Nachricht
    [one] 1 Nachricht
   *[other] { $messages } Nachrichten
 }.
look-back-found = { $scams ->
    [0] Keine davon gibt sich als Amazon aus.
    [one] 1 davon gibt sich als Amazon aus.
   *[other] { $scams } davon geben sich als Amazon aus.
 }

## Wie es um eine Warnung steht. Eine abgelehnte Meldung wird mit den Worten für ihren Fehler gesagt.

progress-dismissed = Sie haben gesagt, dass dies kein Betrug ist.
progress-by-hand = Sie haben gesagt, dass Sie sie selbst gemeldet haben.
progress-soon = Gleich wird gemeldet. Bis dahin können Sie es zurücknehmen.
progress-sending = Die Meldung ist unterwegs.
# $because ist ein ganzer Satz: warum sie noch nicht gegangen ist.
progress-waiting = Die Meldung ist noch nicht hinausgegangen. { $because } Sobald es geht, wird sie von selbst gesendet.
progress-reported = An Amazon gemeldet.
progress-reported-and-moved = An Amazon gemeldet und in den Spam-Ordner verschoben.
progress-reported-coming-back = An Amazon gemeldet. Die Nachricht ist auf dem Weg zurück in Ihren Posteingang.
progress-reported-and-back = An Amazon gemeldet. Die Nachricht ist wieder in Ihrem Posteingang.
progress-reported-not-moved = An Amazon gemeldet. Die Nachricht ließ sich nicht verschieben und liegt, wo sie war.
progress-acknowledged = Amazon hat die Meldung erhalten.
progress-bounced = Die Meldung kam zurück: Sie konnte nicht zugestellt werden.
progress-uncertain = Die Verbindung brach ab, während die Meldung gesendet wurde. Vielleicht ist sie angekommen. Von selbst wird sie nicht noch einmal gesendet.

## Die Stellen, die Meldungen annehmen. Ihr Name steht hinter einem Doppelpunkt oder vorn im Satz, ohne Artikel.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = National Cyber Security Centre (SERS)
desk-belgium = Zentrum für Cybersicherheit Belgien (Safeonweb)
desk-switzerland = Bundesamt für Cybersicherheit (antiphishing.ch)
desk-germany = Verbraucherzentrale (Phishing-Radar)
desk-netherlands = Fraudehelpdesk
desk-japan = Council of Anti-Phishing Japan
desk-canada = Spam Reporting Centre

## Wie es um eine Meldung steht, und wie es dazu kam.

report-withdrawn = Sie haben es zurückgenommen. Es wurde nichts gesendet.
report-waiting = Die Meldung geht gleich hinaus. Empfänger: { $desk }. Bis dahin können Sie sie zurücknehmen.
report-waiting-question = Ihre Frage geht gleich hinaus. Empfänger: { $desk }. Bis dahin können Sie sie zurücknehmen.
report-sending = Es ist unterwegs. Empfänger: { $desk }.
report-sent = Ihr E-Mail-Anbieter hat die Meldung angenommen. Empfänger: { $desk }.
report-sent-headers = Ihr E-Mail-Anbieter hat die Meldung angenommen. Empfänger: { $desk }. Die Nachricht war zu groß, um sie ganz zu senden: Gesendet wurden ihr Kopf und ihr Text.
report-sent-question = Ihre Frage ist unterwegs. Empfänger: { $desk }. Wenn eine Antwort kommt, sehen Sie sie hier.
report-acknowledged = { $desk } hat die Meldung erhalten.
report-acknowledged-question = { $desk } hat geantwortet.
report-bounced = Es kam zurück: Der E-Mail-Server des Empfängers hat es nicht angenommen. Empfänger: { $desk }.
report-reason-address = Er sagt, dass es dieses Postfach nicht gibt.
report-reason-mailbox = Er sagt, dass das Postfach voll oder geschlossen ist.
report-reason-size = Er sagt, dass die Meldung zu groß ist.
report-reason-way = Er sagt, dass der Weg dorthin zurzeit gestört ist.
report-reason-content = Er hat die Meldung offenbar selbst für einen Betrug gehalten. Das kommt vor und ist nicht Ihr Fehler.
report-uncertain = Die Verbindung brach während des Sendens ab. Vielleicht ist alles angekommen. Von selbst wird nicht noch einmal gesendet.
report-uncertain-next = Sehen Sie in den Ordner mit Ihren gesendeten E-Mails. Wenn es dort liegt, ist es angekommen.
report-step-drafted = Sie haben es zurückgenommen.
report-step-waiting = Sie wollten, dass es gesendet wird.
# $because ist ein ganzer Satz: warum es noch nicht gegangen ist.
report-step-waits = Es konnte noch nicht gesendet werden. { $because }
report-step-sending = Es wurde Ihrem E-Mail-Anbieter übergeben.
report-step-sent = Ihr E-Mail-Anbieter hat es angenommen.
report-step-acknowledged = { $desk } hat zurückgeschrieben.
report-step-bounced = Es kam zurück: Der E-Mail-Server des Empfängers hat es nicht angenommen. Empfänger: { $desk }.
report-step-uncertain = Die Verbindung brach während des Sendens ab.

## Die Schritte eines Verbindungstests.

step-found-mailbox = Der E-Mail-Server antwortet.
step-signed-in = Sie sind angemeldet.
step-opened-inbox = Der Posteingang lässt sich öffnen.
step-can-send = Meldungen können gesendet werden.

## Die Seite im Browser nach einer Anmeldung dort, wie auch immer sie ausging.
sign-in-page-title = Porchlight
sign-in-page-text = Sie können dieses Fenster jetzt schließen. Porchlight sagt Ihnen, wie es ausgegangen ist.

## Benachrichtigungen. Kurz: Viele Systeme zeigen zwei Zeilen.

notice-show = Zeigen, warum
notice-report = An Amazon melden
notice-open = Porchlight öffnen
notice-undo = Zurücknehmen

notice-scam-title = Das ist nicht von Amazon
notice-scam-through-amazon-title = Eine Falle in einer Nachricht von Amazon
notice-scam-body = „{ $subject }“ ist ein Betrugsversuch. Absender laut Nachricht: { $sender }. Rufen Sie nicht an und antworten Sie nicht. Sie können die Nachricht an Amazon melden.
notice-doubtful-title = Das ist vielleicht nicht von Amazon
notice-doubtful-body = Wir können nicht feststellen, ob „{ $subject }“ von Amazon ist. Absender laut Nachricht: { $sender }. Öffnen Sie vorerst keinen Link daraus.
notice-genuine-title = Waren Sie das?
notice-question-title = Waren Sie das?
notice-flood-title = Weit mehr E-Mails als sonst
notice-vanished-body = Eine Nachricht von Amazon über Ihr Konto war Minuten nach ihrer Ankunft aus { $address } verschwunden. Wenn Sie sie nicht selbst weggelegt haben, zeigt Porchlight Ihnen, wo Sie nachsehen können.
notice-flood-body = An { $address } kommen weit mehr E-Mails als sonst. Manchmal wird das gemacht, um eine einzelne Nachricht zu verstecken. Porchlight zeigt Ihnen, wo Sie nachsehen können.
# Steht hinter „Absender laut Nachricht:“.
notice-no-sender = unbekannt
# Wo das System keine Knöpfe zeigt.
notice-no-buttons = Öffnen Sie Porchlight, um zu sehen, warum.

notice-many-title = Betrugsversuche in Ihren E-Mails gefunden
notice-many-body = { $scams ->
    [one] 1 Nachricht gibt sich als Amazon aus und wartet
   *[other] { $scams } Nachrichten geben sich als Amazon aus und warten
 } in Porchlight auf Sie. Es eilt nicht.
notice-first-look-title = Ihr Postfach ist geprüft
notice-first-look-body = { $scams ->
    [one] 1 Nachricht gibt sich als Amazon aus und wartet
   *[other] { $scams } Nachrichten geben sich als Amazon aus und warten
 } in Porchlight auf Sie. Es eilt nicht.

notice-reported-title = An Amazon gemeldet
notice-reported-body = Vielen Dank.
notice-waiting-title = Gleich wird gemeldet
notice-waiting-body = Die Nachricht geht gleich an Amazon. Bis dahin können Sie es zurücknehmen.
notice-withdrawn-title = Zurückgenommen
notice-withdrawn-not-all = Was noch nicht abgeschickt war, ist zurückgenommen. Eine andere Meldung zu dieser Nachricht ist schon draußen oder könnte es sein: Öffnen Sie sie, um zu sehen, welche.
notice-too-late-title = Schon hinausgegangen
notice-too-late-body = Die Meldung ließ sich nicht mehr zurücknehmen. In Porchlight können Sie die Nachricht zurück in Ihren Posteingang legen.
notice-bounced-title = Die Meldung kam zurück
notice-answered-title = Eine Antwort ist da
notice-answered-body = { $desk } hat zu einer Nachricht zurückgeschrieben. Öffnen Sie die Nachricht in Porchlight, um die Antwort zu lesen.
notice-refused-title = Die Meldung ging nicht hinaus
notice-uncertain-title = Die Meldung ist vielleicht nicht angekommen

notice-signed-out-title = Porchlight braucht Sie
notice-signed-out-body = Porchlight wacht gerade nicht über { $address }. { $because } { $next }
notice-unwatched-body = { $address } wurde seit { $time } Uhr nicht geprüft. { $because } { $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = Die Aufzeichnungen von Porchlight waren beschädigt
notice-rescued-body = Neue Aufzeichnungen wurden begonnen, mit dem, was noch zu lesen war: Postfächer: { $accounts }, gefundene Nachrichten: { $alerts }. Die beschädigten liegen in { $kept }.
