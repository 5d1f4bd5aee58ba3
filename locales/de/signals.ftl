### Was Porchlight in einer Nachricht sieht: ein einfacher Satz für jedes Merkmal.
### Ein Satz darf das Stück der Nachricht als { $excerpt } anführen.

## Sagt sie, dass sie von Amazon kommt?

signal-from-name-amazon = Der Absender nennt sich „{ $excerpt }“.
signal-from-address-amazon = Als Absender ist eine Amazon-Adresse angegeben. An dieser Stelle kann jeder jede Adresse hinschreiben.
signal-from-imitates-amazon = Die Adresse des Absenders soll wie eine von Amazon aussehen.
signal-name-in-disguise = Der Name ist mit ähnlich aussehenden Buchstaben oder versteckten Zeichen geschrieben, damit Filter ihn nicht lesen können.
signal-subject-names-amazon = Der Betreff nennt Amazon.
signal-words-name-amazon = Die Nachricht nennt sich selbst Amazon.
signal-speaks-as-amazon = Die Nachricht spricht mit Ihnen, wie Amazon mit einem Kunden sprechen würde.
signal-speaks-of-your-account = Die Nachricht spricht über das, was Sie bei Amazon haben, als käme sie von Amazon.
signal-heads-with-the-name = Eine eigene Zeile nennt eine Abteilung von Amazon.
signal-signs-as-amazon = Die Nachricht ist mit dem Namen Amazon unterschrieben, oder wer schreibt, stellt sich als jemand von Amazon vor.
signal-speaks-of-prime = Die Nachricht spricht von Ihrer Prime-Mitgliedschaft.
signal-link-imitates-amazon = Die Adresse eines Links soll wie eine von Amazon aussehen.
signal-shows-amazon-logo = Die Nachricht zeigt ein Bild, das als Logo von Amazon benannt ist.
signal-shows-order-number = Die Nachricht zeigt eine Nummer, die wie eine Bestellnummer von Amazon aussieht.
signal-attachment-names-amazon = Ein Anhang hat Amazon im Namen.
signal-offers-work = Die Nachricht bietet Arbeit an und spricht von Amazon.
signal-asks-for-amazon-cards = Die Nachricht verlangt Geschenkkarten und spricht von denen von Amazon.
signal-passes-on-amazon = Die Nachricht leitet eine andere weiter, die sagt, dass sie von Amazon kommt.
signal-speaks-as-another = Der Absender schreibt unter einem eigenen Namen.
signal-borrows-the-name = Die Nachricht benutzt den Namen Amazon, aber nichts darin gehört zum Absender.

## Kann sie es beweisen?

signal-provider-vouches = Ihr E-Mail-Anbieter hat den Absender geprüft und festgestellt, dass Amazon die Nachricht geschickt hat.
signal-provider-denies = Ihr E-Mail-Anbieter hat den Absender geprüft und festgestellt, dass Amazon die Nachricht nicht geschickt hat.
signal-seal-unbroken = Die Nachricht trägt das eigene digitale Siegel von Amazon, und das Siegel ist unversehrt.
signal-proofs-disagree = Ihr E-Mail-Anbieter und die eigene Prüfung von Porchlight sind sich über den Absender nicht einig.
signal-sender-not-amazon = Die Adresse { $excerpt } gehört nicht zu Amazon.
signal-sender-unclear = Die Nachricht nennt keinen eindeutigen Absender.
signal-template-left-open = Lücken darin wurden nie ausgefüllt. Das kommt vor, wenn jemand an Tausende zugleich schreibt.
signal-words-in-disguise = Viele Wörter darin sind mit versteckten Zeichen oder ähnlich aussehenden Buchstaben geschrieben, damit Filter sie nicht lesen können.
signal-through-relay = Die Nachricht kam über das System, das Nachrichten zwischen Käufern und Verkäufern weitergibt. Also hat ein Fremder sie geschrieben.
signal-passed-on = Eine Mailingliste oder ein anderes Postfach hat die Nachricht weitergeleitet. Dabei kann auch das Siegel einer ehrlichen Nachricht brechen.

## Was will sie?

signal-asks-for-secrets = Die Nachricht fragt nach einem Passwort, einem Code oder nach Karten- oder Bankdaten. Danach fragt Amazon nie per E-Mail.
signal-call-number = Die Nachricht fordert Sie auf, eine Telefonnummer anzurufen.
signal-remote-access = Die Nachricht will, dass Sie jemanden in Ihren Computer lassen.
signal-pay-by-gift-card = Die Nachricht will Geschenkkarten oder deren Nummern. Niemand, der ehrlich ist, verlangt das.
signal-attachment-runs = Die Nachricht bringt eine Datei mit, die ein Programm starten oder eine falsche Seite öffnen kann.
signal-form-inside = Die Nachricht enthält ein Formular zum Ausfüllen, und die Antworten gehen nicht an Amazon.
signal-link-text-lies = Ein Link zeigt eine Adresse und führt zu einer anderen.
signal-link-to-number = Ein Link führt zu einer bloßen Zahl statt zu einem Namen. Das macht Amazon nie.
signal-code-to-scan = Die Nachricht enthält ein Bild zum Scannen mit dem Telefon, und das Bild führt an einen Ort, der nicht zu Amazon gehört.
signal-link-disguised = Ein Link ist verkleidet, damit man nicht sieht, was er ist.
signal-link-shortened = Ein Kurz-Link verbirgt, wohin er führt.
signal-link-leaves-amazon = Ein Link führt an einen Ort, der nicht zu Amazon gehört.
signal-attachment-to-open = Die Nachricht bringt einen Anhang mit, den Sie öffnen sollen.
signal-pay-elsewhere = Die Nachricht will, dass Sie außerhalb von Amazon bezahlen oder schreiben.
signal-refund-to-claim = Die Nachricht bietet Ihnen Geld zurück.
signal-prize = Die Nachricht verspricht einen Gewinn oder eine Belohnung.
signal-asks-to-confirm = Die Nachricht fordert Sie auf, etwas zu bestätigen oder zu aktualisieren.
signal-order-not-yours = Die Nachricht spricht von einer Bestellung, die vielleicht nicht Ihre ist.
signal-threatens = Die Nachricht bringt eine schlechte Neuigkeit, auf die Sie etwas tun sollen.
signal-hurries = Die Nachricht will, dass Sie sich beeilen.
signal-reply-elsewhere = Ihre Antwort ginge an eine andere Adresse als die angezeigte.

## Was nicht ganz gelesen werden konnte.

limit-too-large = Die Nachricht ist zu groß, um ganz gelesen zu werden. Ein Teil davon wurde ausgelassen.
limit-too-many-parts = Die Nachricht besteht aus ungewöhnlich vielen Teilen. Nur die ersten wurden gelesen.
limit-too-deep = In der Nachricht stecken Nachrichten in Nachrichten, mehr, als jemand verschicken würde. Nur die ersten wurden gelesen.
limit-too-many-headers = Die Nachricht hat einen ungewöhnlich langen technischen Teil. Nur dessen Anfang wurde gelesen.
limit-tangled-page = Die Nachricht ist so gebaut, dass sie schwer zu lesen ist.
limit-too-many-links = Die Nachricht hat mehr Links, als geprüft werden konnten.
limit-file-too-large = Ein Anhang ist so groß gebaut, dass nur ein Teil davon gelesen wurde.
limit-file-locked = Ein Anhang ist verschlossen, deshalb konnte Porchlight ihn nicht lesen.
limit-no-words = Hier ist kein Text, den Porchlight lesen könnte. Text in einem Bild kann es nicht lesen.
limit-not-a-message = Dies konnte nicht als E-Mail gelesen werden.
