### Parole della riga di comando.

## `porchlight check`

cli-from = Da:
cli-subject = Oggetto:
cli-links = Dove portano davvero i link (non li apra)
cli-links-genuine = Dove portano i link
cli-next = Che cosa fare ora
# One observation, with the piece of the message it was made on.
cli-reason-excerpt = { $reason } «{ $excerpt }»
# The piece alone, below its observation.
cli-excerpt = «{ $excerpt }»
cli-cut = Il file supera i { $most } MiB; sono stati esaminati solo i primi { $most } MiB.

cli-error-file-missing = Il file «{ $name }» non esiste.
cli-error-file-missing-next = Controlli se ci sono errori di battitura nel nome.
cli-error-file-is-folder = «{ $name }» è una cartella, non un messaggio.
cli-error-file-is-folder-next = Indichi un solo file, per esempio un messaggio salvato dal Suo programma di posta.
cli-error-file-forbidden = Non è permesso leggere «{ $name }».
cli-error-file-forbidden-next = Chieda al proprietario del file, oppure lo copi in una cartella Sua.
cli-error-file-unreadable = «{ $name }» non si può leggere.
cli-error-file-unreadable-next = Provi a salvare di nuovo il messaggio con un altro nome.
cli-error-file-special = «{ $name }» non è un file normale, quindi non viene aperto.
cli-error-file-special-next = Indichi un file; oppure faccia scrivere l’altro programma sullo standard input, e indichi «-».
cli-error-file-empty = «{ $name }» è vuoto, quindi non c’è niente da esaminare.
cli-error-file-empty-next = Salvi di nuovo il messaggio, intero, dal Suo programma di posta.
cli-error-not-judged = Non è stato possibile esaminare questo messaggio fino alla fine.
cli-error-not-judged-next = Sia prudente, e non apra i link.
cli-error-one-not-judged = Non è stato possibile esaminare «{ $name }» fino alla fine.
cli-error-one-not-judged-next = Sia prudente, e non apra i link.
cli-error-output = Non è stato possibile scrivere la risposta.
cli-error-output-next = Controlli che il disco non sia pieno.

## `porchlight scan`

cli-verdict-scam = Truffa
cli-verdict-doubtful = Non è chiaro
cli-verdict-genuine = Da Amazon
cli-verdict-unrelated = Non riguarda Amazon
cli-unreadable = Non leggibile
cli-scan-messages = { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
 }
# Beside the bar that shows how far it is.
cli-scan-so-far = { $messages ->
    [one] 1 messaggio
   *[other] { $messages } messaggi
 }, { $scams ->
    [0] nessuna truffa
    [one] 1 truffa
   *[other] { $scams } truffe
 }
cli-scan-cut = { $count ->
    [one] Un messaggio supera i { $most } MiB; ne sono stati esaminati solo i primi { $most } MiB.
   *[other] { $count } messaggi superano i { $most } MiB; di ognuno sono stati esaminati solo i primi { $most } MiB.
 }
cli-scan-unreadable = { $count ->
    [one] Un file o messaggio non si è potuto leggere; il nome è indicato sopra. Lo esamini da solo con «porchlight check».
   *[other] { $count } file o messaggi non si sono potuti leggere; i nomi sono indicati sopra. Ne esamini uno da solo con «porchlight check».
 }

cli-scan-unreadable-many = { $count } file o messaggi non si sono potuti leggere; i primi sono indicati sopra. «porchlight scan --json» li indica tutti.
# After the lines that name the first of them.
cli-unreadable-more = { $count ->
    [one] … e un altro.
   *[other] … e altri { $count }.
 }

cli-error-scan-nothing = Lì non sono stati trovati messaggi.
cli-error-scan-nothing-next = Indichi una cartella con file .eml, una Maildir, un file mbox, oppure uno .zip di messaggi.
cli-error-scan-unreadable = Non è stato possibile leggere niente.
cli-error-scan-unreadable-next = Ciò che è indicato sopra manca, è vuoto, bloccato o danneggiato: controlli i nomi, e chi può leggere i file.
cli-error-archive-bomb = «{ $name }» occuperebbe molto più spazio di una casella di posta, quindi non viene aperto oltre.
cli-error-archive-bomb-next = Se si fida, lo estragga Lei e indichi la cartella.
cli-error-archive-too-many = «{ $name }» contiene troppi file.
cli-error-archive-too-many-next = Lo estragga e indichi la cartella.
cli-error-archive-locked = «{ $name }» è protetto da una password.
cli-error-archive-locked-next = Lo estragga con la password e indichi la cartella.
cli-error-archive-nested = «{ $name }» è un archivio dentro un altro archivio, quindi non viene aperto.
cli-error-archive-nested-next = Se si fida, lo estragga Lei e indichi la cartella.
cli-error-archive-broken = «{ $name }» è un archivio danneggiato, o di un tipo sconosciuto.
cli-error-archive-broken-next = Lo scarichi o lo crei di nuovo; oppure lo estragga e indichi la cartella.
cli-error-archive-stream = Un archivio non si può leggere dallo standard input.
cli-error-archive-stream-next = Lo salvi come file e indichi quello.

## `porchlight text`

cli-error-no-text = «{ $name }» non è un testo che si possa leggere.
cli-error-no-text-next = Lo salvi di nuovo come testo in UTF-8; un messaggio del Suo programma di posta si esamina con «porchlight check».
cli-call-scam = Chi ha telefonato non è di Amazon. È una truffa.
cli-call-doubtful = Non è possibile dire se chi ha telefonato è di Amazon.
cli-call-unrelated = Chi ha telefonato non dice di essere di Amazon.
cli-proof-text = Non c’è niente da controllare: un SMS non mostra chi l’ha inviato davvero.
cli-proof-call = Non c’è niente da controllare: una telefonata non mostra chi parla davvero, e il numero sullo schermo può essere inventato.

## `porchlight signals`

cli-question-claim = Dice di essere Amazon?
cli-question-proof = Può dimostrarlo?
cli-question-ask = Che cosa vuole?
cli-signals-more = «porchlight signals» con uno di questi nomi dice che cosa cerca, perché, e quando resta in silenzio.
cli-error-signal-unknown = Il segnale «{ $name }» non esiste.
cli-error-signal-unknown-next = «porchlight signals» li elenca tutti.

## `porchlight discover`

cli-discover-meant = Intendeva { $domain }? L’indirizzo è diverso per una sola lettera. Chi possiede l’altro nome verrebbe a sapere la Sua password.
cli-discover-imap = Posta in entrata (IMAP): { $value }
cli-discover-smtp = Posta in uscita (SMTP): { $value }
cli-discover-no-smtp = Posta in uscita (SMTP): non si conosce nessun server utilizzabile, quindi da lì non si può segnalare niente.
cli-discover-user = Nome utente: { $value }
cli-discover-smtp-user = Nome utente per l’invio: { $value }
cli-discover-elsewhere = Almeno uno di questi server appartiene a qualcun altro, non al dominio del Suo indirizzo. È normale quando un’azienda conserva la posta di molti domini; prima di darle la Sua password, guardi se ne conosce il nome.
cli-discover-first = Prima di aggiungere la casella:
cli-error-not-discovered = Non sono state trovate impostazioni per «{ $name }».
cli-error-not-discovered-next = Controlli se ci sono errori di battitura nell’indirizzo, oppure cerchi «IMAP» nelle pagine di aiuto del Suo gestore.

## `porchlight evaluate`: for those who work on the engine.

# Beside the bar that shows how far it is.
cli-evaluate-judging = messaggi valutati
cli-evaluate-signals-off = senza un segnale
cli-evaluate-phrases-off = senza frasi
cli-evaluate-wordings = formulazioni trovate
cli-evaluate-campaigns = valutate come nuove

cli-evaluate-labels = Verdetti per etichetta
cli-evaluate-languages = Verdetti per lingua ed etichetta
cli-evaluate-categories = Verdetti per categoria ed etichetta
cli-evaluate-signals = Messaggi in cui è scattato ogni segnale, per etichetta
cli-evaluate-misses = { $count ->
    [0] Nessun messaggio è stato valutato diversamente dalla sua etichetta.
    [one] 1 messaggio è stato valutato diversamente dalla sua etichetta
   *[other] { $count } messaggi sono stati valutati diversamente dalla loro etichetta
 }
cli-evaluate-ablation = Ogni segnale tolto a turno: etichette di truffa, e accuse in tutte le altre (differenza in punti)
cli-evaluate-no-change = { $count ->
    [one] Togliere un segnale non cambia niente: { $signals }.
   *[other] Togliere uno di { $count } segnali non cambia niente: { $signals }.
 }
cli-evaluate-without-phrases = Senza tutte le tabelle di frasi: etichette di truffa per lingua
cli-evaluate-new-campaigns = Ogni campagna valutata come se fosse nuova
cli-evaluate-new-campaigns-result = Dei messaggi di { $campaigns ->
    [one] 1 campagna di truffa
   *[other] { $campaigns } campagne di truffa
 }, ognuna valutata senza le formulazioni che nessun’altra usa ({ $own } ne hanno), { $flagged } sono segnati ({ $flaggedWhole } con tutte le formulazioni) e { $scam } sono detti truffa ({ $scamWhole }).
cli-evaluate-new-campaigns-meaning = Tanto resterebbe di una campagna le cui parole nessuno ha ancora visto; un forte calo significherebbe che le formulazioni sono state imparate a memoria. (I link, i mittenti e la forma vengono esaminati come sempre.)

cli-evaluate-label = Etichetta
cli-evaluate-language = Lingua
cli-evaluate-category = Categoria
cli-evaluate-signal = Segnale
cli-evaluate-messages = Messaggi
cli-evaluate-flagged = Segnati
cli-evaluate-flagged-without = senza
cli-evaluate-called-scam = Truffa
cli-evaluate-called-scam-without = senza
cli-evaluate-accusations = Accuse
cli-evaluate-change = ±
cli-evaluate-whole = (nessuno tolto)
cli-evaluate-all = (tutti)

cli-error-evaluate-nothing = In «{ $name }» non ci sono messaggi con un’etichetta.
cli-error-evaluate-nothing-next = Metta i messaggi (.eml) in sottocartelle con il nome di ciò che contengono, per esempio amazon-scam e unrelated-ham.
cli-error-evaluate-no-folder = «{ $name }» non è una cartella.
cli-error-evaluate-no-folder-next = Indichi la cartella che contiene le cartelle con le etichette; un solo messaggio si esamina con «porchlight check».

## `porchlight sign-in`

cli-sign-in-open = Apra questa pagina in un browser su questo computer, e acceda lì alla Sua posta:
cli-signed-in = { $address }: accesso riuscito. Ora «porchlight watch» può sorvegliarla.

## `porchlight watch` and `porchlight report`

cli-connecting = Connessione a { $mailboxes ->
    [one] 1 casella
   *[other] { $mailboxes } caselle
 } in corso.
cli-connected = { $address }: accesso riuscito, casella sorvegliata.
cli-folder-missing = { $address }: la cartella «{ $folder }» non c’è più. La posta in arrivo continua a essere sorvegliata.
cli-folder-closed = { $address }: il server di posta non permette di leggere la cartella «{ $folder }». La posta in arrivo continua a essere sorvegliata.
cli-question-vanished = { $address }: l’ha fatto Lei? «{ $subject }» di Amazon è sparito dalla posta in arrivo pochi minuti dopo l’arrivo. Se non l’ha messo via Lei, guardi nel Cestino e tra i filtri della Sua casella, e guardi su Amazon stesso: { $messages }
cli-question-flood = { $address }: l’ha fatto Lei? In pochi minuti sono arrivati molti più messaggi del solito. A volte si fa così per nascondere un messaggio, per esempio un ordine. Guardi i Suoi ordini su Amazon stesso: { $orders }
# $because and $next are whole sentences.
cli-unwatched = { $address }: non controllata da { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minuti
 } anche se la rete c’è. { $because } { $next }
cli-first-look = { $address }: già presenti ed esaminati: { $messages ->
    [one] 1 messaggio
   *[other] { $messages } messaggi
 }. { $scams ->
    [0] Nessuna truffa trovata
    [one] Trovata 1 truffa
   *[other] Trovate { $scams } truffe
 }.
cli-alert = { $address }: { $verdict } «{ $subject }» da { $from }.
cli-alert-uid = (messaggio { $message }, uid { $uid })
cli-alert-folder = (messaggio { $message }, in «{ $folder }»)
cli-alert-gone = { $address }: è stato trovato qualcosa, ma non è più nell’elenco.
cli-reported = Segnalato ad Amazon: «{ $subject }».
cli-moved = Spostato nella posta indesiderata: «{ $subject }».
# $because and $next are whole sentences.
cli-not-moved = Non spostato nella posta indesiderata: «{ $subject }». { $because } { $next }
cli-report-failed = Non segnalato: «{ $subject }».
cli-report-waits = «{ $subject }» non è ancora partito. Si riprova da solo.
cli-report-shortened = «{ $subject }» è troppo grande per il Suo gestore. Partono l’intestazione e il testo.
cli-report-stands = Non è stato inviato adesso. La segnalazione è a questo punto: { $state }
cli-report-gone = Se è già stato segnalato, «porchlight outbox» dice che cosa ne è stato.
cli-report-bounced = La segnalazione di «{ $subject }» è tornata indietro: non è stato possibile consegnarla. Veda «porchlight outbox».
cli-report-acknowledged = Amazon ha confermato la segnalazione di «{ $subject }».
cli-moved-back = Di nuovo nella posta in arrivo: «{ $subject }».
cli-no-junk = «{ $subject }» resta nella posta in arrivo: questa casella non ha una cartella per la posta indesiderata. «porchlight outbox --make-junk yes» la crea, «no» lascia questi messaggi dove sono.
cli-answered = Amazon ha risposto riguardo a «{ $subject }». Veda «porchlight outbox».

## `porchlight outbox`

cli-outbox-empty = Non è stato ancora segnalato niente.
cli-outbox-none = Nessuna segnalazione contiene queste parole.
cli-outbox-no-records = In { $folder } non ci sono ancora dati di Porchlight.
# $state is one of the sentences below; $desk is an address.
cli-outbox-line = segnalazione { $report }, messaggio { $message }: «{ $subject }» a { $desk }: { $state } ({ $time })
cli-outbox-said = risposta dell’altro server: { $words }
cli-outbox-answer = { $from } ha risposto ({ $time }):
cli-outbox-waiting = aspetta di essere inviata
cli-outbox-waiting-because = aspetta di essere inviata. { $because }
cli-outbox-sending = invio in corso
cli-outbox-sent = inviata
cli-outbox-acknowledged = ricevuta dall’ufficio
cli-outbox-bounced = tornata indietro
cli-outbox-uncertain = forse arrivata; nessuno lo sa
cli-outbox-refused = non inviata. { $because }
cli-outbox-done = Fatto.
cli-outbox-erased = { $count ->
    [one] 1 messaggio è stato dimenticato.
   *[other] { $count } messaggi sono stati dimenticati.
 }

cli-report-uncertain = Il collegamento si è interrotto durante la segnalazione di «{ $subject }», quindi nessuno sa se è arrivata. Non viene inviata di nuovo da sola.
cli-certificate = { $address }: il certificato del server ha l’impronta SHA-256 { $fingerprint } (per accettarlo, la scriva accanto al server nel file degli account)
cli-set-aside = { $address }: non è stato possibile esaminare un messaggio (uid { $uid }), che è stato messo da parte.
