### Che cosa vede Porchlight in un messaggio: una frase semplice per ogni segnale.
### A sentence may quote the piece of the message as { $excerpt }.

## Does it say it is Amazon?

signal-from-name-amazon = Il mittente si presenta come «{ $excerpt }».
signal-from-address-amazon = Il mittente mostra un indirizzo di Amazon. Lì chiunque può scrivere qualsiasi indirizzo.
signal-from-imitates-amazon = L’indirizzo del mittente è fatto per assomigliare a quello di Amazon.
signal-name-in-disguise = Il nome è scritto con lettere simili ad altre o con caratteri nascosti, in modo che i filtri non riescano a leggerlo.
signal-subject-names-amazon = L’oggetto nomina Amazon.
signal-words-name-amazon = Il messaggio si presenta come Amazon.
signal-speaks-as-amazon = Si rivolge a Lei come Amazon si rivolgerebbe a un cliente.
signal-speaks-of-your-account = Parla di ciò che Lei ha presso Amazon come se fosse Amazon.
signal-heads-with-the-name = Una riga a parte nomina un ufficio di Amazon.
signal-signs-as-amazon = È firmato con il nome di Amazon, o chi scrive dice di essere di Amazon.
signal-speaks-of-prime = Parla del Suo abbonamento Prime.
signal-link-imitates-amazon = L’indirizzo di un link è fatto per assomigliare a quello di Amazon.
signal-shows-amazon-logo = Mostra un’immagine che porta il nome del logo di Amazon.
signal-shows-order-number = Mostra un numero scritto come i numeri d’ordine di Amazon.
signal-attachment-names-amazon = Un allegato ha Amazon nel nome.
signal-offers-work = Offre un lavoro e parla di Amazon.
signal-asks-for-amazon-cards = Chiede dei buoni regalo e parla di quelli di Amazon.
signal-passes-on-amazon = Inoltra un messaggio che dice di essere di Amazon.
signal-speaks-as-another = Il mittente scrive con un nome suo.
signal-borrows-the-name = Usa il nome di Amazon, ma niente di ciò che vi è scritto appartiene al mittente.

## Can it prove it?

signal-provider-vouches = Il Suo gestore di posta ha controllato il mittente: il messaggio l’ha inviato Amazon.
signal-provider-denies = Il Suo gestore di posta ha controllato il mittente: il messaggio non l’ha inviato Amazon.
signal-seal-unbroken = Porta il sigillo digitale di Amazon, e il sigillo è intatto.
signal-proofs-disagree = Il Suo gestore di posta e il controllo di Porchlight non sono d’accordo sul mittente.
signal-sender-not-amazon = L’indirizzo { $excerpt } non è di Amazon.
signal-sender-unclear = Il messaggio non indica un mittente chiaro e unico.
signal-template-left-open = Alcuni spazi sono rimasti da riempire, come succede quando si scrive a migliaia di persone insieme.
signal-words-in-disguise = Molte parole sono scritte con caratteri nascosti o con lettere simili ad altre, in modo che i filtri non riescano a leggerle.
signal-through-relay = È passato dal sistema che inoltra i messaggi fra chi compra e chi vende, quindi l’ha scritto un estraneo.
signal-passed-on = L’ha inoltrato una lista di distribuzione o un’altra casella. Questo può rompere il sigillo anche di un messaggio onesto.

## What does it want?

signal-asks-for-secrets = Chiede una password, un codice, o i dati di una carta o di un conto. Amazon non li chiede mai per e-mail.
signal-call-number = Le chiede di chiamare un numero di telefono.
signal-remote-access = Vuole che Lei faccia entrare qualcuno nel Suo computer.
signal-pay-by-gift-card = Vuole dei buoni regalo o i loro numeri. Nessuna persona onesta li chiede.
signal-attachment-runs = Contiene un file che può avviare un programma o aprire una pagina falsa.
signal-form-inside = Contiene un modulo da compilare, e le risposte non vanno ad Amazon.
signal-link-text-lies = Un link mostra un indirizzo e porta a un altro.
signal-link-to-number = Un link porta a un semplice numero invece che a un nome. Amazon non lo fa mai.
signal-code-to-scan = Contiene un’immagine da inquadrare con il telefono, e l’immagine porta a un posto che non è di Amazon.
signal-link-disguised = Un link è camuffato per nascondere che cos’è.
signal-link-shortened = Un link abbreviato nasconde dove porta.
signal-link-leaves-amazon = Un link porta a un posto che non è di Amazon.
signal-attachment-to-open = Contiene un allegato da aprire.
signal-pay-elsewhere = Vuole che Lei paghi o parli con qualcuno fuori da Amazon.
signal-refund-to-claim = Le offre un rimborso.
signal-prize = Offre un premio o una ricompensa.
signal-asks-to-confirm = Le chiede di confermare o aggiornare qualcosa.
signal-order-not-yours = Parla di un ordine che forse non è Suo.
signal-threatens = Porta una cattiva notizia che invita ad agire.
signal-hurries = Vuole metterLe fretta.
signal-reply-elsewhere = La Sua risposta andrebbe a un indirizzo diverso da quello mostrato.

## What could not be read in full.

limit-too-large = Il messaggio è troppo grande per essere letto per intero. Una parte è stata tralasciata.
limit-too-many-parts = Il messaggio è fatto di un numero insolito di pezzi. Sono stati letti solo i primi.
limit-too-deep = Il messaggio contiene messaggi dentro altri messaggi, più di quanti se ne inviano di solito. Sono stati letti solo i primi.
limit-too-many-headers = Il messaggio ha una parte tecnica insolitamente lunga. Ne è stato letto solo l’inizio.
limit-tangled-page = Il messaggio è costruito in un modo che lo rende difficile da leggere.
limit-too-many-links = Il messaggio contiene più link di quanti se ne potessero esaminare.
limit-file-too-large = Un allegato è così grande che ne è stata letta solo una parte.
limit-file-locked = Un allegato è protetto, quindi Porchlight non ha potuto leggerlo.
limit-no-words = Qui non c’è testo che Porchlight possa leggere. Non può leggere il testo di un’immagine.
limit-not-a-message = Non è stato possibile leggerlo come messaggio di posta.
