### Parole dell’icona accanto all’orologio, degli avvisi, e di come stanno le cose.

app-name = Porchlight

## The tray’s menu.

tray-open = Apri Porchlight
tray-check-now = Controlla la posta
tray-pause = Pausa
tray-pause-hour = Per 1 ora
tray-pause-tomorrow = Fino a domani
tray-pause-until-resumed = Finché non riprendo
tray-resume = Riprendi
tray-sample = Consegna un altro esempio
tray-quit = Esci
tray-alert-open = «{ $subject }»
tray-alert-reported = «{ $subject }» (segnalato)
tray-alert-reporting = «{ $subject }» (segnalazione in corso)
tray-alert-uncertain = «{ $subject }» (segnalazione incerta)
tray-alert-refused = «{ $subject }» (non segnalato)
tray-alert-dismissed = «{ $subject }» (non è una truffa)
no-subject = (senza oggetto)

## The first line of the menu: how it is going. A line, not a sentence.

tray-nothing-to-watch = Nessuna casella ancora sorvegliata
tray-connecting = Collegamento alla Sua posta
tray-paused = In pausa finché non riprende
tray-paused-until = In pausa fino alle { $time }
tray-offline = Non in linea, Porchlight continua a provare
tray-needs-you = { $inboxes ->
    [one] 1 casella aspetta un nuovo accesso
   *[other] { $inboxes } caselle aspettano un nuovo accesso
 }
tray-unwatched = { $inboxes ->
    [one] 1 casella non controllata; ultimo controllo: { $time }
   *[other] { $inboxes } caselle non controllate; ultimo controllo: { $time }
 }
tray-no-network = Nessuna rete, Porchlight aspetta che torni
tray-watching-now = { $inboxes ->
    [one] 1 casella sorvegliata, controllata adesso
   *[other] { $inboxes } caselle sorvegliate, controllate adesso
 }
tray-watching-minutes = { $inboxes ->
    [one] 1 casella sorvegliata, controllata { $count ->
        [one] 1 minuto fa
       *[other] { $count } minuti fa
     }
   *[other] { $inboxes } caselle sorvegliate, controllate { $count ->
        [one] 1 minuto fa
       *[other] { $count } minuti fa
     }
 }
tray-watching-hours = { $inboxes ->
    [one] 1 casella sorvegliata, controllata { $count ->
        [one] 1 ora fa
       *[other] { $count } ore fa
     }
   *[other] { $inboxes } caselle sorvegliate, controllate { $count ->
        [one] 1 ora fa
       *[other] { $count } ore fa
     }
 }
tray-watching-days = { $inboxes ->
    [one] 1 casella sorvegliata, controllata { $count ->
        [one] 1 giorno fa
       *[other] { $count } giorni fa
     }
   *[other] { $inboxes } caselle sorvegliate, controllate { $count ->
        [one] 1 giorno fa
       *[other] { $count } giorni fa
     }
 }
tray-watching-never = { $inboxes ->
    [one] 1 casella sorvegliata, non ancora controllata
   *[other] { $inboxes } caselle sorvegliate, non ancora controllate
 }

## One account, in the window. Where it is offline or signed out, the words for that error are used.

account-connecting = Collegamento alla Sua posta in corso.
account-paused = In pausa. La posta nuova non viene guardata.
# $because is a whole sentence: what was wrong last.
account-unwatched = Ultimo controllo: { $time }. La posta arrivata dopo non è stata guardata. { $because }
account-watching-now = Sorvegliata. Controllata adesso.
account-watching-minutes = Sorvegliata. Controllata { $count ->
    [one] 1 minuto
   *[other] { $count } minuti
 } fa.
account-watching-hours = Sorvegliata. Controllata { $count ->
    [one] 1 ora
   *[other] { $count } ore
 } fa.
account-watching-days = Sorvegliata. Controllata { $count ->
    [one] 1 giorno
   *[other] { $count } giorni
 } fa.
account-watching-never = Sorvegliata. Non ancora controllata.

# A folder that the user added.
account-folder-missing = La cartella «{ $folder }» non c’è più. Tutto il resto continua a essere sorvegliato.
account-folder-closed = Il Suo server di posta non permette di leggere la cartella «{ $folder }». Tutto il resto continua a essere sorvegliato.

## Was that you?

# $change is a whole sentence: "Amazon says the password of your account was changed. Was that you?"
question-vanished = { $change } Il messaggio che lo diceva è arrivato a { $address } e pochi minuti dopo non era più nella posta in arrivo.
question-flood = In pochi minuti sono arrivati a { $address } molti più messaggi del solito. A volte si fa così per nascondere un messaggio, per esempio un ordine che nessuno deve notare.

## Looking through the mail that was there before.

look-back-begins = Comincia il controllo della posta meno recente.
look-back-running = Controllo della posta meno recente: finora { $messages } di { $total ->
    [one] 1 messaggio
   *[other] { $total } messaggi
 }.
look-back-paused = Il controllo della posta meno recente è in pausa dopo { $messages ->
    [one] 1 messaggio
   *[other] { $messages } messaggi
 }.
look-back-done = { $days ->
    [one] Controllata la posta dell’ultimo giorno
   *[other] Controllata la posta degli ultimi { $days } giorni
 }: { $messages ->
    [0] nessun messaggio
    [one] 1 messaggio
   *[other] { $messages } messaggi
 }.
look-back-done-all = Controllata tutta la posta meno recente: { $messages ->
    [0] nessun messaggio
    [one] 1 messaggio
   *[other] { $messages } messaggi
 }.
look-back-found = { $scams ->
    [0] Nessuno finge di venire da Amazon.
    [one] 1 finge di venire da Amazon.
   *[other] { $scams } fingono di venire da Amazon.
 }

## Where an alert stands. A report that was refused is said with the words for its error.

progress-dismissed = Lei ha detto che non è una truffa.
progress-by-hand = Lei ha detto di averlo segnalato da sé.
progress-soon = La segnalazione parte tra poco. Fino ad allora può ritirarla.
progress-sending = La segnalazione è in viaggio.
# $because is a whole sentence: why it has not gone yet.
progress-waiting = La segnalazione non è ancora partita. { $because } Parte da sola appena è possibile.
progress-reported = Segnalato ad Amazon.
progress-reported-and-moved = Segnalato ad Amazon e spostato nella posta indesiderata.
progress-reported-coming-back = Segnalato ad Amazon. Il messaggio sta tornando nella posta in arrivo.
progress-reported-and-back = Segnalato ad Amazon. Il messaggio è di nuovo nella posta in arrivo.
progress-reported-not-moved = Segnalato ad Amazon. Non è stato possibile spostare il messaggio, che è rimasto dov’era.
progress-acknowledged = Amazon ha ricevuto la segnalazione.
progress-bounced = La segnalazione è tornata indietro: non è stato possibile consegnarla.
progress-uncertain = Il collegamento si è interrotto durante l’invio della segnalazione. Forse è arrivata. Non viene inviata di nuovo da sola.

## Those who take reports.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = National Cyber Security Centre (SERS)
desk-belgium = Centro per la cibersicurezza del Belgio (Safeonweb)
desk-switzerland = Ufficio federale della cibersicurezza (antiphishing.ch)
desk-germany = Verbraucherzentrale (Phishing-Radar)
desk-netherlands = Fraudehelpdesk
desk-japan = Council of Anti-Phishing Japan
desk-canada = Spam Reporting Centre

## Where one report stands, and how it came there.

report-withdrawn = Lei l’ha ritirata. Non è stato inviato niente.
report-waiting = La segnalazione parte tra poco. Destinatario: { $desk }. Fino ad allora può ritirarla.
report-waiting-question = La Sua domanda parte tra poco. Destinatario: { $desk }. Fino ad allora può ritirarla.
report-sending = È in viaggio. Destinatario: { $desk }.
report-sent = Il Suo gestore di posta ha preso in carico la segnalazione. Destinatario: { $desk }.
report-sent-headers = Il Suo gestore di posta ha preso in carico la segnalazione. Destinatario: { $desk }. Il messaggio era troppo grande per essere inviato intero: sono stati inviati la sua intestazione e il suo testo.
report-sent-question = La Sua domanda è in viaggio. Destinatario: { $desk }. Se arriva una risposta, la vede qui.
report-acknowledged = { $desk } ha ricevuto la segnalazione.
report-acknowledged-question = { $desk } ha risposto.
report-bounced = È tornata indietro: il server di posta del destinatario non l’ha accettata. Destinatario: { $desk }.
report-reason-address = Dice che questa casella non esiste.
report-reason-mailbox = Dice che la casella è piena o chiusa.
report-reason-size = Dice che la segnalazione è troppo grande.
report-reason-way = Dice che al momento la via è interrotta.
report-reason-content = Sembra aver preso la segnalazione stessa per una truffa. Succede, e non è colpa Sua.
report-uncertain = Il collegamento si è interrotto durante l’invio. Forse il messaggio è arrivato. Non viene inviato di nuovo da solo.
report-uncertain-next = Guardi nella cartella della posta inviata. Se il messaggio è lì, è arrivato.
report-step-drafted = Lei l’ha ritirata.
report-step-waiting = Lei ha voluto inviarla.
# $because is a whole sentence: why it has not gone yet.
report-step-waits = Non è stato ancora possibile inviarla. { $because }
report-step-sending = È stata consegnata al Suo gestore di posta.
report-step-sent = Il Suo gestore di posta l’ha presa in carico.
report-step-acknowledged = { $desk } ha risposto.
report-step-bounced = È tornata indietro: il server di posta del destinatario non l’ha accettata. Destinatario: { $desk }.
report-step-uncertain = Il collegamento si è interrotto durante l’invio.

## The steps of a connection test.

step-found-mailbox = Il server di posta risponde.
step-signed-in = L’accesso è riuscito.
step-opened-inbox = La posta in arrivo si può aprire.
step-can-send = Le segnalazioni si possono inviare.

## The page in the browser after a sign-in there, whatever came of it.
sign-in-page-title = Porchlight
sign-in-page-text = Ora può chiudere questa finestra. Porchlight Le dice com’è andata.

## Notifications. Short: many systems show two lines.

notice-show = Mostra perché
notice-report = Segnala ad Amazon
notice-open = Apri Porchlight
notice-undo = Ritira

notice-scam-title = Questo non viene da Amazon
notice-scam-through-amazon-title = Una trappola dentro un messaggio di Amazon
notice-scam-body = «{ $subject }» è una truffa. Il mittente si presenta come { $sender }. Non telefoni e non risponda. Può segnalarlo ad Amazon.
notice-doubtful-title = Forse non viene da Amazon
notice-doubtful-body = Non è possibile dire se «{ $subject }» di { $sender } viene da Amazon. Per ora non apra i link.
notice-genuine-title = L’ha fatto Lei?
notice-question-title = L’ha fatto Lei?
notice-flood-title = Molti più messaggi del solito
notice-vanished-body = Un messaggio di Amazon sul Suo account è sparito da { $address } pochi minuti dopo l’arrivo. Se non l’ha messo via Lei, Porchlight Le mostra dove guardare.
notice-flood-body = A { $address } stanno arrivando molti più messaggi del solito. A volte si fa così per nascondere un messaggio. Porchlight Le mostra dove guardare.
notice-no-sender = un mittente sconosciuto
# Where the system shows no buttons.
notice-no-buttons = Apra Porchlight per vedere perché.

notice-many-title = Truffe trovate nella Sua posta
notice-many-body = { $scams ->
    [one] 1 messaggio finge di venire da Amazon. Lo trova
   *[other] { $scams } messaggi fingono di venire da Amazon. Li trova
 } in Porchlight, senza fretta.
notice-first-look-title = La Sua casella è stata controllata
notice-first-look-body = { $scams ->
    [one] 1 messaggio finge di venire da Amazon. Lo trova
   *[other] { $scams } messaggi fingono di venire da Amazon. Li trova
 } in Porchlight, senza fretta.

notice-reported-title = Segnalato ad Amazon
notice-reported-body = Grazie.
notice-waiting-title = La segnalazione parte tra poco
notice-waiting-body = Il messaggio parte tra poco per Amazon. Fino ad allora può ritirare la segnalazione.
notice-withdrawn-title = Segnalazione ritirata
notice-withdrawn-not-all = Ciò che non era ancora partito è stato ritirato. Un’altra segnalazione di questo messaggio è partita, o forse sì: lo apra per vedere quale.
notice-too-late-title = La segnalazione è già partita
notice-too-late-body = Non è stato più possibile ritirare la segnalazione. In Porchlight può riportare il messaggio nella posta in arrivo.
notice-bounced-title = La segnalazione è tornata indietro
notice-answered-title = È arrivata una risposta
notice-answered-body = { $desk } ha risposto su un messaggio. Lo apra in Porchlight per leggere la risposta.
notice-refused-title = La segnalazione non è partita
notice-uncertain-title = Forse la segnalazione non è arrivata

notice-signed-out-title = Porchlight ha bisogno di Lei
notice-signed-out-body = { $address } non è sorvegliata. { $because } { $next }
notice-unwatched-body = { $address } non viene controllata. Ultimo controllo: { $time }. { $because } { $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = I dati di Porchlight erano danneggiati
notice-rescued-body = Sono stati iniziati dati nuovi con quello che si poteva ancora leggere: caselle: { $accounts }, messaggi trovati: { $alerts }. Quelli danneggiati sono conservati in { $kept }.
