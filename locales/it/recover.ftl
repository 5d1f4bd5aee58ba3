### «Ho già fatto clic»: l’elenco di ciò che c’è da fare. Con calma, una cosa dopo l’altra, senza rimproveri.

tray-recover = Ho già fatto clic

## Che cosa forse è stato dato.

recover-nothing = Ho fatto clic o ho risposto, ma non ho detto niente.
recover-password = Ho scritto la mia password di Amazon, o ho detto un codice a qualcuno.
recover-mailbox = Ho dato la password della mia casella, o ne spariscono messaggi.
recover-money = Ho dato il numero di una carta o di un conto in banca.
recover-gift-cards = Ho comprato buoni regalo per loro, o ne ho detto i codici.
recover-remote = Ho lasciato che qualcuno usasse il mio computer, o ho installato qualcosa per lui.
recover-other = Qualcos’altro: ho mandato documenti, o ho dei dubbi.

## Che cosa fare: una frase breve, e come.

task-leave-it = Non tocchi più il messaggio.
task-leave-it-more = Non risponda e non telefoni. Se ha solo fatto clic e non ha scritto niente, non Le hanno preso altro.
task-amazon-password = Cambi la Sua password di Amazon.
task-amazon-password-more = Scelga «Accesso e impostazioni di sicurezza». Usi una password nuova, che non ha in nessun altro posto. Se Amazon propone di uscire da tutti i dispositivi, accetti.
task-email-password = Cambi la password della Sua casella, se era la stessa o una simile.
task-email-password-more = Chi legge la Sua posta può farsi mandare lì nuove password. La cambi sul sito del Suo gestore di posta. Poi acceda di nuovo in Porchlight.
task-email-password-always = Cambi la password della Sua casella.
task-email-password-always-more = Chi legge la Sua posta può farsi mandare lì nuove password. La cambi sul sito del Suo gestore di posta, anche se quella vecchia era buona. Se propone di uscire da tutti i dispositivi, accetti. Porchlight Le chiederà quella nuova più tardi.
task-mail-rules = Guardi i filtri e gli inoltri della Sua casella.
task-mail-rules-more = Sono nelle impostazioni, sul sito del Suo gestore di posta. Elimini ciò che non ha impostato Lei.
task-two-step = Attivi la verifica in due passaggi su Amazon.
task-two-step-more = Così una password da sola non apre niente. Non dica mai il codice a nessuno, nemmeno a chi dice di essere di Amazon.
task-orders = Guardi i Suoi ordini.
task-orders-more = Cerchi ciò che non ha ordinato, anche tra gli ordini archiviati. Se trova qualcosa, lo annulli lì e lo dica ad Amazon.
task-addresses = Guardi i Suoi indirizzi.
task-addresses-more = Elimini ogni indirizzo che non è Suo o della Sua famiglia.
task-payments = Guardi i Suoi metodi di pagamento.
task-payments-more = Tolga ogni carta che non è Sua, e quella di cui ha dato il numero. Guardi quale è impostata come abituale.
task-gift-cards = Guardi il saldo dei Suoi buoni regalo.
task-gift-cards-more = Guardi se è stato speso o aggiunto qualcosa senza che fosse Lei.
task-devices = Guardi i dispositivi del Suo account.
task-devices-more = Tolga ogni dispositivo che non conosce.
task-call-bank = Chiami la Sua banca o chi ha emesso la carta.
task-call-bank-more = Prenda il numero dal retro della carta o da una lettera, non dal messaggio. Dica che cosa è successo, faccia bloccare la carta o il conto, e chieda se un pagamento si può ancora fermare.
task-statements = Guardi gli estratti conto nelle prossime settimane.
task-statements-more = Contano anche le cifre piccole: spesso sono una prova. Segnali alla banca ogni importo che non riconosce.
task-disconnect = Stacchi il computer da Internet.
task-disconnect-more = Stacchi il cavo di rete o spenga il Wi-Fi, e chiuda la telefonata. Così nessuno può continuare.
task-other-device = Faccia i passi seguenti su un altro dispositivo.
task-other-device-more = Sul Suo telefono, o sul computer di una persona di fiducia. Ciò che si scrive su questo computer forse si può ancora vedere.
task-clean-computer = Faccia controllare il computer.
task-clean-computer-more = Chieda a una persona che conosce, o a un negozio vicino, di togliere il programma installato. Solo dopo lo usi di nuovo per la banca.
task-stop-contact = Interrompa ogni contatto.
task-stop-contact-more = Non risponda più e non paghi altro. Chi offre di farLe riavere il denaro in cambio di una somma fa parte della truffa.
task-gift-card-paid = Se ha pagato con buoni regalo, lo dica subito ad Amazon.
task-gift-card-paid-more = Conservi i buoni e gli scontrini. Se sono di un altro negozio, lo dica a quel negozio. A volte il denaro si può ancora fermare.
task-papers = Se ha mandato una foto della carta d’identità o del passaporto, lo denunci.
task-papers-more = Chieda all’ufficio che l’ha rilasciato che cosa fare. Conservi una copia di ciò che ha mandato, e annoti quando e a chi.
task-report = Racconti ad Amazon che cosa è successo.
task-report-more = Il modulo di Amazon chiede un passo alla volta. Se il messaggio è qui nel Suo elenco, può segnalarlo anche da lì.
task-police = Avvisi la polizia.
task-police-more = Porti con sé il messaggio e l’elenco dei pagamenti. La banca e l’assicurazione forse chiederanno il numero della denuncia.

## La schermata.

window-recover = Ho già fatto clic
window-recover-title = Ha già fatto clic?
window-recover-calm = Succede a molti. C’è qualcosa da fare, un passo dopo l’altro.
window-recover-what = Che cosa è successo? Spunti tutto ciò che corrisponde.
window-recover-begin = Mostrami che cosa fare
window-recover-begin-first = Spunti prima almeno una risposta, per favore.
window-recover-steps = Che cosa fare adesso, in quest’ordine
window-recover-progress = { $done } di { $count ->
    [one] 1 passo fatto
   *[other] { $count } passi fatti
 }
window-recover-done = Era tutto. Ha fatto ciò che si può fare.
window-recover-kept = Ciò che spunta resta spuntato, anche quando chiude la finestra.
window-recover-tick = Fatto
window-recover-open = Apri la pagina
window-recover-open-which = Apri la pagina: { $task } ({ $host })
window-recover-elsewhere = Da aprire sull’altro dispositivo: { $host }
window-recover-print = Stampa l’elenco
window-recover-other = È un’altra cosa
window-recover-new = Inizia un nuovo elenco
window-recover-begun = Ha già iniziato un elenco. Resta com’è.
window-recover-go-on = Continua con quell’elenco
window-recover-earlier = Mostra l’elenco precedente
window-recover-end = Metti via l’elenco
window-recover-end-title = Mettere via l’elenco?
window-recover-end-more = Ciò che ha spuntato viene allora dimenticato.
window-recover-end-keep = Lascialo qui
window-recover-ended = L’elenco è stato messo via.
window-recover-back = Torna al messaggio

## L’ha fatto Lei?

# $change is a whole sentence that asks so.
question-changed = { $change } Il messaggio è arrivato a { $address }.
progress-answered = Ha già risposto.
window-progress-answered = Ha già risposto
window-question-not-me = No, non l’ho fatto io
window-question-changed-fine = Se è opera Sua, va tutto bene.
window-question-changed-look = Guardi direttamente su Amazon se questo è successo. Questi pulsanti aprono le pagine di Amazon.
