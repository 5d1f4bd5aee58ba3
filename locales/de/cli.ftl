### Worte der Befehlszeile.

## `porchlight check`

cli-from = Von:
cli-subject = Betreff:
cli-links = Wohin die Links wirklich führen (öffnen Sie sie nicht)
cli-links-genuine = Wohin die Links führen
cli-next = Was jetzt zu tun ist
# Eine Beobachtung, mit dem Stück der Nachricht, an dem sie gemacht wurde.
cli-reason-excerpt = { $reason } „{ $excerpt }“
# Das Stück allein, unter seiner Beobachtung.
cli-excerpt = „{ $excerpt }“
cli-cut = Die Datei ist größer als { $most } MiB; nur die ersten { $most } MiB wurden angesehen.

cli-error-file-missing = Es gibt keine Datei „{ $name }“.
cli-error-file-missing-next = Prüfen Sie den Namen auf Tippfehler.
cli-error-file-is-folder = „{ $name }“ ist ein Ordner, keine Nachricht.
cli-error-file-is-folder-next = Nennen Sie eine einzelne Datei, zum Beispiel eine Nachricht, die Sie aus Ihrem E-Mail-Programm gespeichert haben.
cli-error-file-forbidden = „{ $name }“ darf nicht gelesen werden.
cli-error-file-forbidden-next = Fragen Sie die Person, der die Datei gehört, oder kopieren Sie sie an einen eigenen Ort.
cli-error-file-unreadable = „{ $name }“ lässt sich nicht lesen.
cli-error-file-unreadable-next = Speichern Sie die Nachricht noch einmal unter einem anderen Namen.
cli-error-file-special = „{ $name }“ ist keine gewöhnliche Datei und wird deshalb nicht geöffnet.
cli-error-file-special-next = Nennen Sie eine Datei; oder lassen Sie das andere Programm in die Standardeingabe schreiben, und nennen Sie „-“.
cli-error-file-empty = „{ $name }“ ist leer, also gibt es nichts anzusehen.
cli-error-file-empty-next = Speichern Sie die Nachricht noch einmal vollständig aus Ihrem E-Mail-Programm.
cli-error-not-judged = Diese Nachricht konnte nicht bis zum Ende angesehen werden.
cli-error-not-judged-next = Gehen Sie vorsichtig mit ihr um, und öffnen Sie keinen Link daraus.
cli-error-one-not-judged = „{ $name }“ konnte nicht bis zum Ende angesehen werden.
cli-error-one-not-judged-next = Gehen Sie vorsichtig damit um, und öffnen Sie keinen Link daraus.
cli-error-output = Die Antwort konnte nicht geschrieben werden.
cli-error-output-next = Prüfen Sie, ob auf der Festplatte noch Platz ist.

## `porchlight scan`

cli-verdict-scam = Betrug
cli-verdict-doubtful = Unklar
cli-verdict-genuine = Echt
cli-verdict-unrelated = Andere
cli-unreadable = Nicht lesbar
cli-scan-messages = { $count ->
    [one] 1 Nachricht
   *[other] { $count } Nachrichten
 }
# Neben dem Balken, der zeigt, wie weit es ist.
cli-scan-so-far = { $messages ->
    [one] 1 Nachricht
   *[other] { $messages } Nachrichten
 }, { $scams ->
    [0] kein Betrug
    [one] 1 Betrugsversuch
   *[other] { $scams } Betrugsversuche
 }
cli-scan-cut = { $count ->
    [one] Eine Nachricht ist größer als { $most } MiB; nur ihre ersten { $most } MiB wurden angesehen.
   *[other] { $count } Nachrichten sind größer als { $most } MiB; nur jeweils die ersten { $most } MiB wurden angesehen.
 }
cli-scan-unreadable = { $count ->
    [one] Eine Datei oder Nachricht konnte nicht gelesen werden; sie ist oben genannt. Sehen Sie sie mit „porchlight check“ einzeln an.
   *[other] { $count } Dateien oder Nachrichten konnten nicht gelesen werden; sie sind oben genannt. Sehen Sie sie mit „porchlight check“ einzeln an.
 }

cli-scan-unreadable-many = { $count } Dateien oder Nachrichten konnten nicht gelesen werden; die ersten davon sind oben genannt. „porchlight scan --json“ nennt jede.
# Hinter den Zeilen, die die ersten davon nennen.
cli-unreadable-more = { $count ->
    [one] … und eine weitere.
   *[other] … und { $count } weitere.
 }

cli-error-scan-nothing = Dort wurden keine Nachrichten gefunden.
cli-error-scan-nothing-next = Nennen Sie einen Ordner mit .eml-Dateien, ein Maildir, eine mbox-Datei oder eine .zip-Datei mit Nachrichten.
cli-error-scan-unreadable = Nichts davon konnte gelesen werden.
cli-error-scan-unreadable-next = Was oben genannt ist, fehlt, ist leer, gesperrt oder beschädigt: Prüfen Sie die Namen, und wer die Dateien lesen darf.
cli-error-archive-bomb = „{ $name }“ würde ausgepackt weit größer, als ein Postfach ist, und wird deshalb nicht weiter geöffnet.
cli-error-archive-bomb-next = Wenn Sie der Datei vertrauen, packen Sie sie selbst aus, und nennen Sie den Ordner.
cli-error-archive-too-many = „{ $name }“ enthält zu viele Dateien.
cli-error-archive-too-many-next = Packen Sie die Datei aus, und nennen Sie den Ordner.
cli-error-archive-locked = „{ $name }“ ist mit einem Passwort verschlossen.
cli-error-archive-locked-next = Packen Sie die Datei mit ihrem Passwort aus, und nennen Sie den Ordner.
cli-error-archive-nested = „{ $name }“ ist ein Archiv in einem Archiv und wird deshalb nicht geöffnet.
cli-error-archive-nested-next = Wenn Sie der Datei vertrauen, packen Sie sie selbst aus, und nennen Sie den Ordner.
cli-error-archive-broken = „{ $name }“ ist ein beschädigtes Archiv oder eines von unbekannter Art.
cli-error-archive-broken-next = Holen oder erstellen Sie es noch einmal; oder packen Sie es aus, und nennen Sie den Ordner.
cli-error-archive-stream = Ein Archiv kann nicht aus der Standardeingabe gelesen werden.
cli-error-archive-stream-next = Speichern Sie es als Datei, und nennen Sie diese.

## `porchlight text`

cli-error-no-text = „{ $name }“ ist kein lesbarer Text.
cli-error-no-text-next = Speichern Sie ihn noch einmal als Text in UTF-8; eine Nachricht aus Ihrem E-Mail-Programm wird mit „porchlight check“ angesehen.
cli-call-scam = Dieser Anrufer ist nicht von Amazon. Es ist ein Betrugsversuch.
cli-call-doubtful = Wir können nicht feststellen, ob dieser Anrufer von Amazon ist.
cli-call-unrelated = Dieser Anrufer behauptet nicht, von Amazon zu sein.
cli-proof-text = Hier gibt es nichts zu prüfen: Eine Textnachricht zeigt nicht, wer sie wirklich geschickt hat.
cli-proof-call = Hier gibt es nichts zu prüfen: Ein Anruf zeigt nicht, wer wirklich spricht, und die Nummer auf der Anzeige kann erfunden sein.

## `porchlight signals`

cli-question-claim = Sagt die Nachricht, dass sie von Amazon kommt?
cli-question-proof = Kann sie das beweisen?
cli-question-ask = Was will sie?
cli-signals-more = „porchlight signals“ mit einem dieser Namen sagt, wonach es sucht, warum, und wann es schweigt.
cli-error-signal-unknown = Es gibt kein Merkmal „{ $name }“.
cli-error-signal-unknown-next = „porchlight signals“ zählt alle auf.

## `porchlight discover`

cli-discover-meant = Meinten Sie { $domain }? Die Adresse sieht bis auf einen Buchstaben genauso aus. Wem der andere Name gehört, der würde Ihr Passwort erfahren.
cli-discover-imap = E-Mails kommen herein (IMAP): { $value }
cli-discover-smtp = E-Mails gehen hinaus (SMTP): { $value }
cli-discover-no-smtp = E-Mails gehen hinaus (SMTP): Es ist kein brauchbarer Server bekannt, also kann von dort nichts gemeldet werden.
cli-discover-user = Benutzername: { $value }
cli-discover-smtp-user = Benutzername zum Senden: { $value }
cli-discover-elsewhere = Mindestens einer dieser Server gehört jemand anderem als die Domain Ihrer E-Mail-Adresse. Das ist üblich, wenn eine Firma die E-Mails vieler Domains aufbewahrt; sehen Sie nach, ob Sie ihren Namen kennen, bevor Sie ihr Ihr Passwort geben.
cli-discover-first = Bevor Sie das Postfach hinzufügen:
cli-error-not-discovered = Für „{ $name }“ wurden keine Einstellungen gefunden.
cli-error-not-discovered-next = Prüfen Sie die Adresse auf Tippfehler, oder suchen Sie auf den Hilfeseiten Ihres Anbieters nach „IMAP“.

## `porchlight evaluate`: für alle, die am Urteil arbeiten.

# Neben dem Balken, der zeigt, wie weit es ist.
cli-evaluate-judging = Nachrichten beurteilt
cli-evaluate-signals-off = ohne ein Merkmal
cli-evaluate-phrases-off = ohne Wendungen
cli-evaluate-wordings = Formulierungen gefunden
cli-evaluate-campaigns = wie neu beurteilt

cli-evaluate-labels = Urteile nach Kennzeichnung
cli-evaluate-languages = Urteile nach Sprache und Kennzeichnung
cli-evaluate-categories = Urteile nach Kategorie und Kennzeichnung
cli-evaluate-signals = Nachrichten, in denen jedes Merkmal anschlug, nach Kennzeichnung
cli-evaluate-misses = { $count ->
    [0] Keine Nachricht wurde anders beurteilt, als ihre Kennzeichnung sagt.
    [one] 1 Nachricht wurde anders beurteilt, als ihre Kennzeichnung sagt
   *[other] { $count } Nachrichten wurden anders beurteilt, als ihre Kennzeichnung sagt
 }
cli-evaluate-ablation = Jedes Merkmal einmal weggelassen: Kennzeichnung Betrug, und Beschuldigungen in allen anderen (Änderung in Punkten)
cli-evaluate-no-change = { $count ->
    [one] Ein Merkmal ändert nichts, wenn es weggelassen wird: { $signals }.
   *[other] { $count } Merkmale ändern nichts, wenn eines davon weggelassen wird: { $signals }.
 }
cli-evaluate-without-phrases = Alle Tabellen mit Wendungen weggelassen: Kennzeichnung Betrug nach Sprache
cli-evaluate-new-campaigns = Jede Kampagne beurteilt, als wäre sie neu
cli-evaluate-new-campaigns-result = Von den Nachrichten aus { $campaigns ->
    [one] 1 Betrugskampagne
   *[other] { $campaigns } Betrugskampagnen
 }, jede beurteilt ohne die Formulierungen, die keine andere davon benutzt (davon haben { $own } solche Formulierungen), werden { $flagged } bemerkt ({ $flaggedWhole } mit allen Formulierungen) und { $scam } Betrug genannt ({ $scamWhole }).
cli-evaluate-new-campaigns-meaning = So viel bliebe von einer Kampagne, deren eigene Worte noch niemand gesehen hat; ein großer Abfall hieße, dass Formulierungen auswendig gelernt wurden. (Ihre Links, Absender und Form werden wie immer angesehen.)

cli-evaluate-label = Kennzeichnung
cli-evaluate-language = Sprache
cli-evaluate-category = Kategorie
cli-evaluate-signal = Merkmal
cli-evaluate-messages = Nachrichten
cli-evaluate-flagged = Bemerkt
cli-evaluate-flagged-without = ohne
cli-evaluate-called-scam = Betrug
cli-evaluate-called-scam-without = ohne
cli-evaluate-accusations = Beschuldigungen
cli-evaluate-change = ±
cli-evaluate-whole = (keines weggelassen)
cli-evaluate-all = (alle)

cli-error-evaluate-nothing = In „{ $name }“ gibt es keine gekennzeichneten Nachrichten.
cli-error-evaluate-nothing-next = Legen Sie Nachrichten (.eml) in Unterordner, deren Namen sagen, was sie enthalten, zum Beispiel amazon-scam und unrelated-ham.
cli-error-evaluate-no-folder = „{ $name }“ ist kein Ordner.
cli-error-evaluate-no-folder-next = Nennen Sie den Ordner, in dem die gekennzeichneten Ordner liegen; eine einzelne Nachricht wird mit „porchlight check“ angesehen.

## `porchlight sign-in`

cli-sign-in-open = Öffnen Sie diese Seite in einem Browser auf diesem Computer, und melden Sie sich dort bei Ihrem Postfach an:
cli-signed-in = { $address }: angemeldet. „porchlight watch“ kann jetzt darüber wachen.

## `porchlight watch` und `porchlight report`

cli-connecting = Verbindung zu { $mailboxes ->
    [one] 1 Postfach
   *[other] { $mailboxes } Postfächern
 } wird hergestellt.
cli-connected = { $address }: angemeldet, Porchlight wacht.
cli-folder-missing = { $address }: Den Ordner „{ $folder }“ gibt es nicht mehr. Der Posteingang wird trotzdem geprüft.
cli-folder-closed = { $address }: Der E-Mail-Server lässt den Ordner „{ $folder }“ nicht lesen. Der Posteingang wird trotzdem geprüft.
cli-question-vanished = { $address }: Waren Sie das? „{ $subject }“ von Amazon war Minuten nach der Ankunft aus dem Posteingang verschwunden. Wenn Sie die Nachricht nicht selbst weggelegt haben, sehen Sie im Papierkorb und bei den Filtern Ihres Postfachs nach, und bei Amazon selbst: { $messages }
cli-question-flood = { $address }: Waren Sie das? Innerhalb von Minuten kamen weit mehr E-Mails als sonst. Manchmal wird das gemacht, um eine einzelne Nachricht zu verstecken, zum Beispiel eine Bestellung. Sehen Sie bei Amazon selbst nach Ihren Bestellungen: { $orders }
# $because und $next sind ganze Sätze.
cli-unwatched = { $address }: seit { $minutes ->
    [one] 1 Minute
   *[other] { $minutes } Minuten
 } nicht geprüft, obwohl ein Netzwerk da ist. { $because } { $next }
cli-first-look = { $address }: { $messages ->
    [one] 1 ältere Nachricht
   *[other] { $messages } ältere Nachrichten
 } angesehen und { $scams ->
    [0] keinen Betrug
    [one] 1 Betrugsversuch
   *[other] { $scams } Betrugsversuche
 } gefunden.
cli-alert = { $address }: { $verdict } „{ $subject }“ von { $from }.
cli-alert-uid = (Nachricht { $message }, uid { $uid })
cli-alert-folder = (Nachricht { $message }, in „{ $folder }“)
cli-alert-gone = { $address }: Es wurde etwas gefunden, aber es steht nicht mehr in der Liste.
cli-reported = An Amazon gemeldet: „{ $subject }“.
cli-moved = In den Spam-Ordner verschoben: „{ $subject }“.
# $because und $next sind ganze Sätze.
cli-not-moved = Nicht in den Spam-Ordner verschoben: „{ $subject }“. { $because } { $next }
cli-report-failed = Nicht gemeldet: „{ $subject }“.
cli-report-waits = „{ $subject }“ ist noch nicht gesendet. Es wird von selbst wieder versucht.
cli-report-shortened = „{ $subject }“ ist zu groß für Ihren E-Mail-Anbieter. Kopf und Text werden gesendet.
cli-report-stands = Es wurde eben nicht gesendet. So steht die Meldung: { $state }
cli-report-gone = Wurde sie schon gemeldet, sagt „porchlight outbox“, was daraus geworden ist.
cli-report-bounced = Die Meldung zu „{ $subject }“ kam zurück: Sie konnte nicht zugestellt werden. Siehe „porchlight outbox“.
cli-report-acknowledged = Amazon hat den Empfang der Meldung zu „{ $subject }“ bestätigt.
cli-moved-back = Wieder im Posteingang: „{ $subject }“.
cli-no-junk = „{ $subject }“ bleibt im Posteingang: Dieses Postfach hat keinen Spam-Ordner. „porchlight outbox --make-junk yes“ legt einen an, „no“ lässt solche Nachrichten, wo sie sind.
cli-answered = Amazon hat zu „{ $subject }“ geantwortet. Siehe „porchlight outbox“.

## `porchlight outbox`

cli-outbox-empty = Es wurde noch nichts gemeldet.
cli-outbox-none = Keine Meldung enthält diese Wörter.
cli-outbox-no-records = In { $folder } gibt es noch keine Aufzeichnungen von Porchlight.
# $state ist einer der Sätze unten; $desk ist eine Adresse.
cli-outbox-line = Meldung { $report }, Nachricht { $message }: „{ $subject }“ an { $desk }: { $state } ({ $time })
cli-outbox-said = die Gegenseite sagte: { $words }
cli-outbox-answer = { $from } hat geantwortet ({ $time }):
cli-outbox-waiting = wartet auf das Senden
cli-outbox-waiting-because = wartet auf das Senden. { $because }
cli-outbox-sending = wird gesendet
cli-outbox-sent = gesendet
cli-outbox-acknowledged = von der Meldestelle empfangen
cli-outbox-bounced = kam zurück
cli-outbox-uncertain = vielleicht angekommen; niemand weiß es
cli-outbox-refused = nicht gesendet. { $because }
cli-outbox-done = Erledigt.
cli-outbox-erased = { $count ->
    [one] 1 Nachricht wurde vergessen.
   *[other] { $count } Nachrichten wurden vergessen.
 }

cli-report-uncertain = Die Verbindung brach ab, während „{ $subject }“ gemeldet wurde. Niemand weiß, ob die Meldung angekommen ist. Von selbst wird sie nicht noch einmal gesendet.
cli-certificate = { $address }: Das Zertifikat des Servers hat den SHA-256-Fingerabdruck { $fingerprint } (um es anzunehmen, schreiben Sie ihn in der Kontendatei neben den Server)
cli-set-aside = { $address }: Eine Nachricht (uid { $uid }) konnte nicht angesehen werden und wurde beiseitegelegt.
