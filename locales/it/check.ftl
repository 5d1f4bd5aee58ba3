### «Controllare qualcosa»: che cosa dice Porchlight di un SMS, di un file o di una telefonata. Il resto è in verdict.ftl.

# Il titolo della finestra del sistema.
check-choose = Scelga un file da controllare

## La seconda riga, dove non si poteva chiedere a nessuno.

check-proof-text = Non può dimostrarlo: chiunque può mettere qualsiasi nome sopra un SMS.
check-proof-file = Non può dimostrarlo: chiunque può fare un file così, quindi niente al suo interno mostra chi l’ha inviato.

## Un’immagine, o un altro file senza parole.

check-picture-scam = Se questa immagine dice di venire da Amazon, è una truffa.
check-picture-doubtful = Non possiamo dire se questa immagine viene da Amazon.
check-picture-claim = Porchlight non può leggere il testo di un’immagine. Lei la fa controllare perché parla a nome di Amazon.
check-picture-advice = Non chiami nessun numero che vi compare. Ne scriva il testo come SMS e Porchlight lo guarderà. Direttamente su Amazon può guardare «I miei ordini» e il Centro messaggi.

## Una telefonata.

check-call-scam = Quella telefonata non veniva da Amazon. Era una truffa.
check-call-doubtful = Non possiamo dire chi L’ha chiamata.
check-call-claim = Chi ha chiamato ha detto di essere di Amazon.
check-call-proof = Non si può dimostrare: chi chiama può mostrare qualsiasi numero e conoscere il Suo nome e i Suoi ordini.
check-call-advice-scam = Riagganci e non richiami. Se ha detto una password, un codice o dei numeri, chiami la Sua banca al numero scritto sulla Sua carta e cambi la password di Amazon. Se ha fatto entrare qualcuno nel computer, lo stacchi da Internet e chieda a una persona di fiducia di guardarlo.
check-call-advice-doubtful = Può sempre riagganciare. Poi apra Amazon come fa di solito e guardi «I miei ordini» e il Centro messaggi. Se Amazon vuole qualcosa da Lei, lo trova lì.
check-call-ask-none = Non volevano niente che sia chiaramente una trappola.
check-call-ask-code = Volevano un codice da Lei.
check-call-ask-install = Volevano entrare nel Suo computer o nel Suo telefono.
check-call-ask-gift-card = Volevano che Lei pagasse con buoni regalo.
check-call-ask-numbers = Volevano la Sua password, o i dati della carta o della banca.
check-call-ask-secret = Volevano che Lei restasse in linea e non chiedesse a nessuno.
check-call-ask-hurry = Volevano che Lei si affrettasse.
check-call-why-code = Un codice apre il Suo account. Amazon non lo chiede mai al telefono.
check-call-why-install = Amazon non ha mai bisogno di vedere il Suo schermo, e non chiede mai di installare un programma.
check-call-why-gift-card = Il denaro di un buono regalo non si può riavere: per questo lo chiedono solo i ladri.
check-call-why-numbers = Amazon non chiede mai al telefono una password, né numeri di carta o di conto.
check-call-why-secret = Chi La tiene in linea, o vuole il segreto, non vuole che Lei chieda a qualcuno.
check-call-why-hurry = Paura e fretta impediscono di pensare. Con Amazon c’è sempre il tempo di guardare da sé.

## Mostrato a qualcun altro.

show-title = Guardi questo messaggio con me, per favore
show-says = Che cosa dice Porchlight
show-why = Perché
show-todo = Che cosa fare
show-from = Da
show-subject = Oggetto
show-came = Arrivato
show-links = Dove portano davvero i link
show-words = Che cosa dice
show-words-cut = Il messaggio è più lungo: qui c’è solo l’inizio.
show-made = Preparato da Porchlight. I link sono scritti in modo che nessuno possa aprirli.
# At the end of a mail that would be too long.
show-shortened = Porchlight ha accorciato questo testo, perché i programmi di posta non ne accettano uno più lungo. Il resto è nella pagina di Porchlight, dove si può stampare o copiare tutto.
