### Le parole delle impostazioni: ciò che si sceglie per Porchlight stesso.

## Lingua, dimensione, negozio

window-settings-look = Lingua e testo
window-settings-language = Lingua
window-settings-language-system = Come il sistema
window-settings-text-size = Dimensione del testo
window-settings-shop = Il Suo Amazon
window-settings-shop-where = Dove fa i Suoi acquisti?
window-settings-shop-more = I pulsanti che portano ad Amazon aprono questo negozio.
window-settings-shop-system = Come il sistema: { $shop }

## Avvisi

window-settings-notices = Notifiche
window-settings-notices-what = Porchlight bussa quando
window-settings-notices-scams = è arrivata una truffa
window-settings-notices-scams-more = Può vedere perché, e segnalarla dalla notifica.
window-settings-notices-doubtful = è arrivato un messaggio che forse non viene da Amazon
window-settings-notices-doubtful-more = Se questa voce è disattivata, aspetta in silenzio nell’elenco.
window-settings-notices-questions = Amazon dice che qualcosa del Suo account è cambiato
window-settings-notices-questions-more = Porchlight chiede se l’ha fatto Lei.
window-settings-notices-trouble = una casella ha bisogno di Lei
window-settings-notices-trouble-more = Per esempio perché la password è cambiata. Finché non accede di nuovo, non è sorvegliata.
window-settings-notices-reports = una segnalazione non è arrivata, o ha avuto risposta
window-settings-notices-reports-more = L’elenco delle segnalazioni lo mostra in ogni caso.
window-settings-quiet = Ore di silenzio
window-settings-quiet-more = Ciò che arriva intanto aspetta nell’elenco. Se dopo conta ancora, Porchlight bussa allora.
window-settings-quiet-from = Dalle
window-settings-quiet-until = Alle
window-settings-quiet-never = I due orari sono uguali, quindi non c’è mai silenzio.
window-settings-notices-test = Mostrami una notifica
window-settings-notices-tested = Ora dovrebbe esserci una notifica sullo schermo. Se non ne vede, guardi le impostazioni del Suo sistema: forse le notifiche di Porchlight sono disattivate lì.
notice-test-title = Questa è una notifica
notice-test-body = Porchlight bussa così quando qualcosa ha bisogno di Lei.

# The window's page crashed several times within a minute.
notice-lost-window-title = La finestra si è chiusa da sola
notice-lost-window-body = Niente è andato perso e la Sua posta è ancora sorvegliata. Riapra la finestra, per favore.

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlight non risponde
notice-nobody-answers-body = È già in esecuzione ma non risponde, e la Sua posta potrebbe non essere sorvegliata. Riavvii il computer, per favore, e poi riapra Porchlight.

## Avvio

window-settings-start = Avvio
window-settings-starts = Avvia insieme al computer
window-settings-starts-more = Porchlight sta allora nella barra, senza finestra, e sorveglia dal primo minuto.
window-settings-starts-not = Da qui non si può cambiare. Le impostazioni del Suo sistema dicono che cosa si avvia insieme al computer.

## Ciò che conserva

window-settings-data-where = Ciò che Porchlight conserva si trova su questo computer, in questa cartella:
window-settings-data-found = Ciò che è stato trovato nella Sua posta, da portare con sé:
window-settings-data-reports = L’elenco delle Sue segnalazioni, da portare con sé:

## Riservatezza, in dieci frasi

window-settings-privacy = Privacy
window-privacy-here = Porchlight legge la Sua posta su questo computer e da nessun’altra parte.
window-privacy-nobody = Non c’è nessun server di Porchlight, nessun account presso di noi e nessuna statistica.
window-privacy-report = Un messaggio parte solo quando Lei lo segnala o ne chiede notizie ad Amazon, e prima può vederlo per intero.
window-privacy-desks = Parte dalla Sua casella verso indirizzi scritti in Porchlight, mai verso uno preso da un messaggio.
window-privacy-links = Nessun link e nessuna immagine di un messaggio viene mai scaricata.
window-privacy-unseen = La Sua posta resta non letta finché non la legge Lei.
window-privacy-password = La Sua password è custodita nell’archivio delle password del Suo sistema, e va solo al Suo gestore di posta.
window-privacy-names = Al server dei nomi della Sua rete (DNS) si chiede dei Suoi server di posta e delle chiavi pubbliche di Amazon, e di nessun altro nome preso da un messaggio.
window-privacy-setup = Quando aggiunge una casella di un gestore sconosciuto, i server si chiedono al suo stesso dominio e all’elenco di Mozilla; il Suo nome prima della @ non viene detto a nessuno dei due.
window-privacy-kept = Ciò che è stato trovato resta su questo computer finché Lei non lo cancella.

## Versioni più recenti

window-settings-updates = Versioni più recenti
window-updates-not = Questo Porchlight non cerca versioni più recenti. Le trova dove ha trovato questa.
window-updates-daily = Cerca una volta al giorno una versione più recente
window-updates-daily-more = Disattivato, a meno che Lei lo voglia: si chiede là dove Porchlight viene pubblicato, e non si dice altro se non che qualcuno ha chiesto.
window-updates-look = Guarda adesso
window-updates-newest = Questa è la versione più recente.
window-updates-found = C’è la versione { $version }.
window-updates-changed = Che cosa è cambiato
window-updates-by-hand = Porchlight la scarica, controlla di chi è la firma e la salva come file. Lei la installa come ha installato questa.
window-updates-by-itself = Porchlight la scarica, controlla di chi è la firma, la mette al posto di questa e riparte. Una segnalazione in viaggio parte prima.
window-updates-get = Prendi questa versione
window-updates-getting = Download e controllo della firma in corso…
window-updates-loaded = { $loaded } di { $total }
window-updates-stop = Ferma
window-updates-stopped = Fermato. Non ne è stato conservato nulla.
window-newer = C’è una versione più recente di Porchlight: { $version }.
window-newer-show = Vedi che cosa è cambiato

## Informazioni

window-settings-about = Informazioni su Porchlight
window-about-version = Versione { $version }
window-about-rules = Regole per giudicare la posta: { $rules }
window-about-free = Porchlight è software libero. Può usarlo, passarlo ad altri e modificarlo, con la licenza MIT o con la licenza Apache 2.0, come preferisce.
window-about-independent = Porchlight non è fatto da Amazon, e Amazon non ne risponde.
window-about-licence = Il testo delle licenze
window-about-built-from = Di che cosa è fatto Porchlight, con le licenze

window-support = Un rapporto per l’assistenza
window-support-what = Se qualcuno La aiuta con Porchlight, questo rapporto gli dice come va: la versione, il sistema, lo stato delle caselle e le ultime righe del registro. Non contiene indirizzi, password, né niente della Sua posta. Non viene inviato nulla: lo passa Lei.
window-support-show = Mostra il rapporto
window-support-copy = Copia un rapporto per l’assistenza
window-support-copied = Copiato. Ora può incollarlo in un messaggio.
window-support-marked = Il testo ora è selezionato; lo copi con la tastiera.
