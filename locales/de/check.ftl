### „Etwas prüfen“: was Porchlight über eine SMS, eine Datei oder einen Anruf sagt. Das Übrige steht in verdict.ftl.

# Der Titel des Fensters, das vom System kommt.
check-choose = Eine Datei zum Prüfen auswählen

## Die zweite Zeile, wo niemand gefragt werden konnte.

check-proof-text = Das kann sie nicht beweisen: Über eine Textnachricht kann jeder jeden Namen setzen.
check-proof-file = Das kann sie nicht beweisen: Eine solche Datei kann jeder herstellen, also zeigt nichts darin, wer sie geschickt hat.

## Ein Bild oder eine andere Datei ohne Worte.

check-picture-scam = Wenn dieses Bild sagt, es komme von Amazon, ist es Betrug.
check-picture-doubtful = Wir können nicht sagen, ob dieses Bild von Amazon ist.
check-picture-claim = Porchlight kann den Text in einem Bild nicht lesen. Sie fragen, weil es für Amazon spricht.
check-picture-advice = Rufen Sie keine Nummer an, die darin steht. Tippen Sie den Text daraus als Textnachricht ein, dann sieht Porchlight ihn sich an. Bei Amazon selbst können Sie unter „Meine Bestellungen“ und im „Message Center“ nachsehen.

## Ein Anruf.

check-call-scam = Dieser Anruf kam nicht von Amazon. Es war Betrug.
check-call-doubtful = Wir können nicht sagen, wer Sie angerufen hat.
check-call-claim = Wer anrief, gab sich als Amazon aus.
check-call-proof = Das lässt sich nicht beweisen: Ein Anrufer kann jede Nummer anzeigen und Ihren Namen und Ihre Bestellungen kennen.
check-call-advice-scam = Legen Sie auf und rufen Sie nicht zurück. Wenn Sie ein Passwort, einen Code oder Nummern genannt haben, rufen Sie Ihre Bank unter der Nummer auf Ihrer Karte an und ändern Sie Ihr Amazon-Passwort. Wenn Sie jemanden auf Ihren Computer gelassen haben, nehmen Sie ihn vom Internet und bitten Sie jemanden, dem Sie vertrauen, ihn anzusehen.
check-call-advice-doubtful = Sie dürfen immer auflegen. Öffnen Sie danach Amazon so wie immer und sehen Sie unter „Meine Bestellungen“ und im „Message Center“ nach. Wenn Amazon etwas von Ihnen möchte, finden Sie es dort.
check-call-ask-none = Verlangt wurde nichts, was eindeutig eine Falle ist.
check-call-ask-code = Verlangt wurde ein Code.
check-call-ask-install = Verlangt wurde, auf Ihren Computer oder Ihr Telefon gelassen zu werden.
check-call-ask-gift-card = Verlangt wurde, dass Sie mit Geschenkkarten bezahlen.
check-call-ask-numbers = Verlangt wurden Ihr Passwort oder Ihre Karten- oder Bankdaten.
check-call-ask-secret = Verlangt wurde, dass Sie in der Leitung bleiben und niemanden fragen.
check-call-ask-hurry = Verlangt wurde, dass Sie sich beeilen.
check-call-why-code = Ein Code öffnet Ihr Konto. Amazon fragt am Telefon nie danach.
check-call-why-install = Amazon muss nie Ihren Bildschirm sehen und verlangt nie, dass Sie ein Programm installieren.
check-call-why-gift-card = Geld auf einer Geschenkkarte lässt sich nicht zurückholen, deshalb verlangen nur Diebe danach.
check-call-why-numbers = Amazon fragt am Telefon nie nach einem Passwort und nie nach Karten- oder Banknummern.
check-call-why-secret = Wer Sie in der Leitung hält oder Stillschweigen will, möchte nicht, dass Sie jemanden fragen.
check-call-why-hurry = Angst und Eile hindern am Nachdenken. Bei Amazon ist immer Zeit, selbst nachzusehen.

## Jemand anderem gezeigt.

show-title = Bitte sehen Sie sich diese Nachricht mit mir an
show-says = Was Porchlight sagt
show-why = Warum
show-todo = Was zu tun ist
show-from = Absender
show-subject = Betreff
show-came = Angekommen
show-links = Wohin die Links wirklich führen
show-words = Was darin steht
show-words-cut = Die Nachricht geht noch weiter, hier steht nur ihr Anfang.
show-made = Von Porchlight zusammengestellt. Die Links sind so geschrieben, dass niemand sie anklicken kann.
# At the end of a mail that would be too long.
show-shortened = Porchlight hat diesen Text gekürzt, weil E-Mail-Programme keinen längeren annehmen. Der Rest steht auf der Seite in Porchlight. Dort lässt sich alles drucken oder kopieren.
