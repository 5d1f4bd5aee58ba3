### Che cosa può andare storto, e che cosa fare. Due frasi per ogni codice.

error-no-network = Questo computer non è collegato a nessuna rete.
error-no-network-next = Non c’è niente da fare. Appena torna la rete, Porchlight guarda la Sua posta.

error-offline = Il Suo server di posta non è raggiungibile.
error-offline-next = Controlli che questo computer sia collegato a Internet. Porchlight continua a provare da solo.

error-timed-out = Il Suo server di posta ha impiegato troppo tempo a rispondere.
error-timed-out-next = Aspetti un po’. Porchlight continua a provare da solo.

error-connection-lost = Il collegamento con il Suo server di posta si è interrotto.
error-connection-lost-next = Non c’è niente da fare. Porchlight si ricollega da solo.

error-tls-failed = Non è stato possibile creare un collegamento privato con il Suo server di posta, quindi non è stato inviato niente.
error-tls-failed-next = Controlli il nome del server, e la data e l’ora di questo computer. Se usa la rete di un albergo o di un bar, riprovi da casa.

error-certificate-unknown = Il Suo server di posta non può dimostrare chi è, quindi non è stato inviato niente.
error-certificate-unknown-next = Se è in un albergo o in un bar, riprovi da casa. Controlli la data e l’ora di questo computer, e il nome del server. Solo se è un server Suo, come Proton Mail Bridge o un server in casa: rimuova la casella e la aggiunga di nuovo. Vedrà allora che cosa c’è da confrontare.

error-certificate-changed = Il Suo server di posta mostra un certificato diverso da quello che Lei ha accettato, quindi non è stato inviato niente.
error-certificate-changed-next = Se l’ha rinnovato Lei, confronti la nuova impronta con quella mostrata dal server prima di accettarlo. Altrimenti chieda a chi gestisce il server.

error-start-tls-missing = Il server non offre un collegamento privato nel modo richiesto, quindi non è stato inviato niente.
error-start-tls-missing-next = Scelga «TLS» invece di «STARTTLS»: rimuova la casella e la aggiunga di nuovo così, oppure chieda al Suo gestore di posta qual è quello giusto.

error-sign-in-refused = Il Suo gestore di posta non ha accettato il nome utente o la password.
error-sign-in-refused-next = Scriva di nuovo la password. Molti gestori qui vogliono una password per le app, non quella che usa sul loro sito.

error-sign-in-expired = Il Suo gestore di posta non lascia più entrare Porchlight in questa casella.
error-sign-in-expired-next = Acceda di nuovo nel browser e scelga lì l’account di questa casella. Succede dopo un cambio di password o dopo molto tempo; non significa che ci sia qualcosa che non va.

error-sign-in-unfinished = L’accesso nel browser non è stato completato, quindi non è cambiato niente.
error-sign-in-unfinished-next = Riprovi quando vuole, e dia il consenso sulla pagina del Suo gestore di posta.

error-sign-in-unsupported = Il server non offre nessun modo di accedere che funzioni per questa casella.
error-sign-in-unsupported-next = Controlli i nomi dei server. Se sono giusti, chieda al Suo gestore di posta se i programmi di posta possono usare questa casella.

error-no-client-id = Il Suo gestore di posta non conosce questa copia di Porchlight, quindi non è possibile accedere.
error-no-client-id-next = Outlook.com, Hotmail e Live lasciano entrare solo i programmi di posta registrati presso Microsoft. Ne chieda uno a chi Le ha dato Porchlight. Fino ad allora: salvi come file un messaggio che La fa dubitare e lo faccia controllare a Porchlight, oppure lo segnali in Outlook stesso («Segnala», poi «Segnala phishing»).

error-sign-in-alert = Il Suo gestore di posta vuole qualcosa da Lei prima di lasciar entrare un programma di posta.
error-sign-in-alert-next = Acceda al sito del Suo gestore e guardi se c’è un messaggio per Lei. Poi lasci che Porchlight guardi di nuovo.

error-server-busy = Il Suo server di posta è occupato.
error-server-busy-next = Non serve fare niente. Porchlight riprova da solo.

error-server-refused = Il Suo server di posta ha rifiutato.
error-server-refused-next = Aspetti un po’. Se continua, chieda al Suo gestore di posta se la Sua casella è in ordine.

error-server-misbehaved = Il Suo server di posta ha inviato qualcosa che non ha senso.
error-server-misbehaved-next = Aspetti un po’. Se continua, rimuova la casella e la aggiunga di nuovo con il nome del server e la porta giusti.

error-mailbox-missing = La posta in arrivo non è stata trovata sul server.
error-mailbox-missing-next = Controlli che i programmi di posta possano usare questa casella (molti gestori lo chiamano accesso IMAP).

error-not-allowed = Il Suo server di posta non permette a Porchlight di farlo in questa cartella.
error-not-allowed-next = Non serve fare niente. Se la cartella è condivisa con Lei, decide il proprietario che cosa Lei può farci.

error-mailbox-full = La Sua casella è piena.
error-mailbox-full-next = Faccia spazio: svuoti il Cestino, oppure elimini i messaggi grandi che non Le servono più.

error-keyring-unavailable = Non è possibile aprire l’archivio delle password di questo computer.
error-keyring-unavailable-next = Lo sblocchi, e Porchlight va avanti da solo. Se questo computer non ne ha uno, acceda di nuovo: Porchlight ricorda la password finché resta aperto e la chiede di nuovo a ogni avvio.

error-secret-missing = La password di questa casella non c’è più.
error-secret-missing-next = Scriva di nuovo la password.

error-no-smtp = Per questa casella non è indicato nessun server per inviare la posta, quindi la segnalazione non può partire.
error-no-smtp-next = Rimuova la casella e la aggiunga di nuovo con il suo server per inviare la posta.

error-report-refused = Il Suo gestore di posta ha rifiutato di inviare la segnalazione.
error-report-refused-next = Può segnalare il messaggio in un altro modo, o semplicemente eliminarlo. Se succede ogni volta, chieda al Suo gestore di posta se blocca i messaggi che ne contengono altri come allegato.

error-message-gone = Il messaggio non è più nella Sua casella, quindi non può essere segnalato.
error-message-gone-next = Non c’è altro da fare.

error-message-changed = Il server ha restituito un messaggio diverso da quello controllato, quindi non è stato inviato niente.
error-message-changed-next = Lasci che Porchlight guardi di nuovo la Sua casella, poi veda il Suo elenco.

error-not-suspicious = Niente in questo messaggio finge di essere Amazon, quindi non è stato segnalato.
error-not-suspicious-next = Guardi di nuovo il messaggio. Se non ha dubbi, può segnalarlo ugualmente.

error-report-genuine = Questo messaggio viene davvero da Amazon.
error-report-genuine-next = Non c’è niente da segnalare. Se vuole farlo comunque, lo confermi ancora una volta.

error-report-many = Sono più segnalazioni del solito per un’ora.
error-report-many-next = Guardi i messaggi ancora una volta. Se sono tutti truffe, vada avanti.

error-report-too-large = Il messaggio è troppo grande per il Suo gestore di posta, anche abbreviato.
error-report-too-large-next = Salvi il messaggio come file e lo alleghi nel modulo di Amazon per i messaggi sospetti.

error-report-withdrawn = Lei ha ritirato questa segnalazione prima che partisse.
error-report-withdrawn-next = Non è stato inviato niente. Può segnalare di nuovo il messaggio in qualsiasi momento.

error-report-bounced = La segnalazione è tornata indietro: non è stato possibile consegnarla.
error-report-bounced-next = La invii in un altro modo: come file zip, oppure con il Suo programma di posta.

error-too-late = Qui non c’è niente da ritirare.
error-too-late-next = Guardi di nuovo l’elenco per vedere a che punto è il messaggio.

error-report-settled = Questa segnalazione non aspetta nessuna decisione.
error-report-settled-next = Guardi l’elenco delle segnalazioni per vedere a che punto è.

error-no-mail-program = Non è stato trovato nessun programma di posta a cui Porchlight possa passare il messaggio.
error-no-mail-program-next = Salvi invece il messaggio come file, lo alleghi a un nuovo messaggio di posta e lo invii all’indirizzo mostrato qui.

error-no-mail-reader = Non è stato trovato nessun programma di posta che possa mostrarlo.
error-no-mail-reader-next = Apra Lei il Suo programma di posta e cerchi lì il messaggio.

error-not-printed = Non è stato possibile aprire la finestra di stampa, quindi non è stato stampato niente.
error-not-printed-next = Controlli nelle impostazioni del Suo sistema che una stampante sia installata e accesa, e riprovi. Se ancora non funziona, fotografi questo schermo con il telefono.

error-mail-not-begun = Non è stato possibile aprire nessun programma di posta, quindi non è stato iniziato nessun messaggio e non è stato inviato niente.
error-mail-not-begun-next = Scelga «Copia». Poi apra Lei la Sua posta, come fa di solito, e incolli il testo in un nuovo messaggio.

error-no-browser = Non è stato trovato alcun browser che possa aprire questa pagina.
error-no-browser-next = Apra Lei il Suo browser, come fa sempre, e vada da lì alla pagina.

error-start-unchanged = Non è stato possibile cambiare se Porchlight si avvia insieme al computer.
error-start-unchanged-next = Lo cambi nelle impostazioni del Suo sistema, tra i programmi che si avviano da soli.

error-sender-not-proven = Questo mittente non può essere ricordato: niente dimostra chi è, o scrive per altri.
error-sender-not-proven-next = Decida solo su questo messaggio.

error-file-not-saved = Non è stato possibile salvare il file.
error-file-not-saved-next = Controlli che il disco non sia pieno e che nella Sua cartella dei download si possa scrivere.

error-nothing-to-check = Qui non c’è niente da guardare.
error-nothing-to-check-next = Incolli il testo del messaggio o scelga un file.

error-file-unreadable = Non è stato possibile leggere il file.
error-file-unreadable-next = Controlli che sia ancora dov’era e che Lei possa aprirlo, e lo scelga di nuovo.

error-file-oversize = È troppo grande per essere guardato qui.
error-file-oversize-next = Scelga un file di 16 MB al massimo, o incolli solo il testo del messaggio.

error-file-unknown = Porchlight non può guardare dentro questo tipo di file.
error-file-unknown-next = Scelga un messaggio salvato (.eml), un’immagine (PNG, JPEG o GIF), un PDF o una pagina (HTML).

error-update-unreachable = Il luogo in cui si pubblicano le versioni più recenti non si raggiunge.
error-update-unreachable-next = Porchlight continua così com’è. Riprovi più tardi.

error-update-not-trusted = La versione più recente non porta la firma giusta, perciò è stata scartata.
error-update-not-trusted-next = Su questo computer non è cambiato nulla. Riprovi tra qualche giorno, oppure la prenda dove ha trovato questa.

error-update-failed = Non è stato possibile mettere la versione più recente al posto di questa.
error-update-failed-next = Questa continua come prima. Prenda la più recente dove ha trovato questa.

error-update-waits = Una segnalazione è in viaggio, e la versione più recente la aspetta.
error-update-waits-next = Riprovi tra qualche minuto.

error-alert-unknown = Questo messaggio non è più nell’elenco.
error-alert-unknown-next = Lasci che Porchlight guardi di nuovo la Sua casella, poi veda il Suo elenco.

error-account-unknown = Questa casella qui non è conosciuta.
error-account-unknown-next = Prima aggiunga la casella.

error-account-exists = Questa casella è già sorvegliata.
error-account-exists-next = Non c’è niente da fare. Per cambiarla, rimuova la casella e la aggiunga di nuovo.

error-bad-settings = Queste impostazioni non si possono capire.
error-bad-settings-next = Controlli se ci sono errori di battitura nell’indirizzo, nei nomi dei server e nelle porte.

error-store-too-new = I dati di Porchlight sono stati scritti da una versione di Porchlight più recente di questa.
error-store-too-new-next = Installi la versione più recente di Porchlight. I Suoi dati restano come sono.

error-store-failed = Porchlight non riesce a leggere o a scrivere i suoi dati su questo computer.
error-store-failed-next = Controlli che il disco non sia pieno e che nella cartella si possa scrivere.

error-store-damaged = I dati di Porchlight su questo computer sono danneggiati.
error-store-damaged-next = Esca da Porchlight e lo avvii di nuovo. I dati danneggiati vengono messi da parte, e quello che si può ancora leggere viene ripreso.
