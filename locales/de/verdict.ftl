### Was Porchlight zu einer Nachricht sagt.
### Einfach und ruhig: was es ist, warum wir das glauben, was jetzt zu tun ist.
### „Die Nachricht“ steht überall ausgeschrieben: „Sie“ am Satzanfang läse sich wie die Anrede.

## Das Urteil in einem Satz.

verdict-scam = Diese Nachricht ist nicht von Amazon. Es ist ein Betrugsversuch.
# Ein bewiesener Absender und eine Falle: fremde Worte in einer echten Mitteilung von Amazon.
verdict-scam-through-amazon = Diese Nachricht kam über das System von Amazon, aber ein Fremder hat sie geschrieben. Es ist ein Betrugsversuch.
# Ein bewiesener Absender und eine Nummer oder Seite, die jemand anderem gehört.
verdict-doubtful-through-amazon = Das System von Amazon hat diese Nachricht geschickt, aber ein Teil davon könnte von einem Fremden stammen.
verdict-doubtful = Wir können nicht feststellen, ob diese Nachricht von Amazon ist.
verdict-genuine = Diese Nachricht ist wirklich von Amazon.
verdict-unrelated = Diese Nachricht behauptet nicht, von Amazon zu sein.

## Bewiesene Mitteilungen, dass sich im Konto etwas geändert hat.

account-change-password = Amazon teilt mit, dass das Passwort Ihres Kontos geändert wurde. Waren Sie das?
account-change-email = Amazon teilt mit, dass die E-Mail-Adresse Ihres Kontos geändert wurde. Waren Sie das?
account-change-phone = Amazon teilt mit, dass die Telefonnummer Ihres Kontos geändert wurde. Waren Sie das?
account-change-address = Amazon teilt mit, dass in Ihrem Konto eine Lieferadresse hinzugefügt oder geändert wurde. Waren Sie das?
account-change-two-step = Amazon teilt mit, dass die Zwei-Schritt-Verifizierung Ihres Kontos geändert wurde. Waren Sie das?
account-change-sign-in = Amazon teilt mit, dass sich jemand in Ihrem Konto angemeldet hat. Waren Sie das?
account-change-device = Amazon teilt mit, dass Ihrem Konto ein neues Gerät hinzugefügt wurde. Waren Sie das?
account-change-gift-card = Amazon teilt mit, dass mit Ihrem Konto eine Geschenkkarte gekauft oder eingelöst wurde. Waren Sie das?

## Was jetzt zu tun ist.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = Antworten Sie nicht, rufen Sie nicht an, und öffnen Sie keinen Link daraus. Melden Sie die Nachricht an Amazon, dann ist alles getan. { $given }
advice-scam-through-amazon = Rufen Sie keine Nummer daraus an, und öffnen Sie keinen Link daraus. Wenn Sie sich um eine Bestellung sorgen: Öffnen Sie Amazon so, wie Sie es immer tun, und sehen Sie dort unter „Meine Bestellungen“ nach. Melden Sie die Nachricht an Amazon. { $given }
advice-report-waits = Antworten Sie nicht, rufen Sie nicht an, und öffnen Sie keinen Link daraus. Die Meldung geht von selbst hinaus, mehr müssen Sie nicht tun. { $given }
advice-reported = Die Nachricht ist gemeldet, mehr ist nicht zu tun. Sie können sie löschen. { $given }
advice-given = Wenn Sie schon etwas bezahlt oder preisgegeben haben: Rufen Sie Ihre Bank unter der Nummer auf Ihrer Karte an, und ändern Sie Ihr Amazon-Passwort.
advice-given-clicked = Wenn Sie schon etwas bezahlt oder preisgegeben haben, wählen Sie „Ich habe schon geklickt“.
advice-doubtful = Öffnen Sie keinen Link daraus. Öffnen Sie Amazon so, wie Sie es immer tun, und sehen Sie dort unter „Meine Bestellungen“ und im „Message Center“ nach. Wenn Sie dann noch unsicher sind, zeigen Sie die Nachricht jemandem, dem Sie vertrauen.
advice-doubtful-through-amazon = Rufen Sie keine Nummer daraus an, und öffnen Sie keinen Link, der von Amazon wegführt. Öffnen Sie Amazon so, wie Sie es immer tun, und sehen Sie dort unter „Meine Bestellungen“ und im „Message Center“ nach. Wenn Sie dann noch unsicher sind, zeigen Sie die Nachricht jemandem, dem Sie vertrauen.
advice-could-not-ask = Öffnen Sie vorerst keinen Link daraus. Porchlight konnte nicht prüfen, wer die Nachricht geschickt hat. Sie können bei Amazon selbst nachsehen: unter „Meine Bestellungen“ und im „Message Center“.
advice-genuine = Sie brauchen nichts zu tun.
advice-account-change = Wenn Sie das waren, brauchen Sie nichts zu tun. Wenn nicht: Öffnen Sie Amazon so, wie Sie es immer tun, wählen Sie „Anmelden und Sicherheit“, und ändern Sie Ihr Passwort.
advice-unrelated = Porchlight sucht nur nach Nachrichten, die sich als Amazon ausgeben. Ob diese hier sonst unbedenklich ist, kann es nicht sagen.

## Die erste Zeile: Sagt sie, dass sie von Amazon kommt?

claim-strong = Die Nachricht sagt, dass sie von Amazon kommt.
claim-weak = Die Nachricht spricht von Amazon, sagt aber nicht klar, dass sie von Amazon kommt.
claim-none = Die Nachricht sagt nicht, dass sie von Amazon kommt.

## Die zweite Zeile: Kann sie es beweisen?

proof-pass-provider = Das kann sie beweisen: Ihr E-Mail-Anbieter hat es geprüft, und Amazon hat sie geschickt.
proof-pass-own = Das kann sie beweisen, denn sie trägt das eigene Siegel von Amazon, und das Siegel ist unversehrt.
proof-pass-through-amazon = Das System von Amazon hat die Nachricht wirklich geschickt, aber die Worte darin sind nicht von Amazon.
proof-pass-perhaps-through-amazon = Das System von Amazon hat die Nachricht wirklich geschickt, aber manche Worte darin könnten von einem Fremden sein.
proof-fail = Das kann sie nicht beweisen: Ihr E-Mail-Anbieter hat es geprüft, und Amazon hat sie nicht geschickt.
proof-absent = Das kann sie nicht beweisen: Nichts zeigt, dass Amazon sie geschickt hat.
proof-could-not-ask = Wir konnten nicht prüfen, ob Amazon die Nachricht geschickt hat.
proof-disagree = Wir wissen nicht sicher, wer die Nachricht geschickt hat: Ihr E-Mail-Anbieter und unsere eigene Prüfung sind sich nicht einig.
proof-bare-file = Hier gibt es nichts zu prüfen: Nichts an dieser Datei zeigt, dass ein E-Mail-Server sie zugestellt hat.

## Die dritte Zeile: Was will sie? Eine für jedes Merkmal, zu dem sich etwas Einfaches sagen lässt.

ask-none = Die Nachricht verlangt nichts Riskantes von Ihnen.
ask-weak = Die Nachricht will etwas von Ihnen, aber nichts, was klar eine Falle ist.
ask-strong = Die Nachricht will etwas von Ihnen, was Amazon nicht verlangen würde.
ask-strong-leaves-amazon = Die Nachricht will Sie von Amazon weglocken.

ask-asks-for-secrets = Die Nachricht will Ihr Passwort, einen Code oder Ihre Karten- oder Bankdaten.
ask-call-number = Die Nachricht will, dass Sie eine Telefonnummer anrufen.
ask-remote-access = Die Nachricht will, dass Sie jemanden in Ihren Computer lassen.
ask-pay-by-gift-card = Die Nachricht will, dass Sie mit Geschenkkarten bezahlen.
ask-attachment-runs = Die Nachricht will, dass Sie einen Anhang öffnen, der ein Programm starten könnte.
ask-form-inside = Die Nachricht will, dass Sie ein Formular darin ausfüllen.
ask-link-text-lies = Die Nachricht will, dass Sie einen Link öffnen, der einen Ort nennt und zu einem anderen führt.
ask-link-to-number = Die Nachricht will, dass Sie einen Link öffnen, der verbirgt, wem die Seite gehört.
ask-code-to-scan = Die Nachricht will, dass Sie mit dem Telefon ein Bild scannen, das nicht zu Amazon führt.
ask-link-disguised = Die Nachricht will, dass Sie einen Link öffnen, der als etwas anderes verkleidet ist.
ask-link-shortened = Die Nachricht will, dass Sie einen Kurz-Link öffnen, der sein Ziel verbirgt.
ask-link-leaves-amazon = Die Nachricht will, dass Sie einen Link öffnen, der nicht zu Amazon führt.
ask-attachment-to-open = Die Nachricht will, dass Sie einen Anhang öffnen.
ask-pay-elsewhere = Die Nachricht will, dass Sie außerhalb von Amazon bezahlen.
ask-refund-to-claim = Die Nachricht will, dass Sie eine Erstattung abrufen.
ask-prize = Die Nachricht will, dass Sie einen Gewinn abholen.
ask-asks-to-confirm = Die Nachricht will, dass Sie etwas bestätigen.
ask-order-not-yours = Die Nachricht spricht von einer Bestellung, die vielleicht nicht Ihre ist.
ask-threatens = Die Nachricht sagt, dass etwas Schlimmes geschieht, wenn Sie nichts tun.
ask-hurries = Die Nachricht will, dass Sie sich beeilen.
ask-reply-elsewhere = Die Nachricht will, dass Ihre Antwort an eine andere Adresse geht.
