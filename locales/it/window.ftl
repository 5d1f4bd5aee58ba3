### Le parole della finestra. Che cosa è successo in una casella arriva dal programma in frasi già finite.

## Everywhere

window-name = Porchlight
window-loading = Un momento.
window-back = Torna all’elenco
window-back-settings = Torna alle impostazioni
window-try-again = Riprova
window-trouble = Qualcosa non ha funzionato in questa finestra.
window-trouble-next = Chiuda la finestra e apra di nuovo Porchlight.
window-trouble-said = Che cosa ha detto il sistema
# A day ("today", "yesterday", "3 November") and a time ("14:32").
window-when = { $day }, { $time }
window-demo = Questa è una dimostrazione. La casella e i messaggi sono inventati, e nessuna segnalazione lascia questo computer.

## Home: the sentence at the top

window-status-no-account = La luce sulla porta è pronta. Aggiunga la Sua casella per accenderla.
window-status-watching = La luce sulla porta è accesa. { $count ->
    [one] 1 casella è sorvegliata
   *[other] { $count } caselle sono sorvegliate
}.
window-status-pending = La luce sulla porta è accesa. { $count ->
    [one] Qui 1 messaggio finge di venire da Amazon
   *[other] Qui { $count } messaggi fingono di venire da Amazon
}.
window-status-connecting = La luce sulla porta si sta accendendo.
window-status-needs-you = La luce sulla porta ha bisogno di Lei.
window-status-offline = La luce sulla porta aspetta il Suo server di posta.
window-status-paused = La luce sulla porta riposa finché Lei non la riaccende.
window-status-paused-until = La luce sulla porta riposa fino a { $when }.
window-wake = Riaccendila
window-watching = Porchlight sorveglia { $count ->
    [one] 1 casella
   *[other] { $count } caselle
}.
# "1 minuto fa"
window-checked = Ultimo controllo: { $ago }.
window-checked-now = Ultimo controllo: proprio ora.
window-unreached = { $count ->
    [one] Al momento 1 casella non è raggiungibile
   *[other] Al momento { $count } caselle non sono raggiungibili
}.

## Home: the messages that were found

window-alerts = Trovati nella Sua posta
window-alerts-empty = Tutto tranquillo. Non è stato trovato niente che finga di venire da Amazon.
window-alerts-empty-more = Non serve fare niente. Se arriva qualcosa, lo troverà qui.
window-alerts-empty-not-watching = Finora non è stato trovato niente.
window-alerts-empty-no-account = Qui non c’è ancora niente. Porchlight comincia a guardare appena conosce la Sua casella.
window-no-subject = (senza oggetto)
window-no-sender = (senza mittente)
window-verdict-scam = Truffa
window-verdict-doubtful = Non è chiaro
window-verdict-genuine = Da Amazon
window-progress-dismissed = Lei ha detto che non è una truffa
window-progress-by-hand = Segnalato da Lei
window-progress-reporting = Segnalazione in viaggio
window-progress-reported = Segnalato
window-progress-uncertain = Forse non è stato segnalato
window-progress-refused = Non segnalato
window-find = Cerca in questo elenco
window-filter = Mostra
window-filter-all = Tutto
window-filter-open = Quello che L’attende
window-filter-scam = Truffe
window-filter-doubtful = Quello che non è chiaro
window-filter-genuine = Quello che viene da Amazon
window-filter-reported = Quello che è stato segnalato
window-filter-dismissed = Ciò che per Lei non è una truffa
window-find-nothing = Nessun messaggio corrisponde.
window-list-all = { $count ->
    [one] Mostra 1 messaggio
   *[other] Mostra tutti i { $count } messaggi
}
window-select = Scegli più messaggi
window-select-end = Termina la scelta
window-select-this = Scegli questo
window-find-count = { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
}.
window-select-fine = { $count ->
    [one] Non è una truffa: 1 messaggio
   *[other] Non sono truffe: { $count } messaggi
}
window-select-fine-title = Ne ha la certezza?
window-select-fine-what = { $count ->
    [one] 1 di questi sembra una truffa, o chiede se è stato Lei. Porchlight non avviserà più di questo messaggio.
   *[other] { $count } di questi sembrano truffe, o chiedono se è stato Lei. Porchlight non avviserà più di questi messaggi.
}
window-select-fine-not = Lasciali come sono
window-weeks = Le ultime quattro settimane
window-weeks-sum = Trovati: { $found }. Segnalati: { $reported }.
window-weeks-day = Giorno
window-weeks-found = Trovati
window-weeks-reported = Segnalati
window-weeks-table = Come tabella
window-set-aside = { $count ->
    [one] Non è stato possibile controllare 1 messaggio. È ancora nella posta in arrivo; faccia attenzione.
   *[other] Non è stato possibile controllare { $count } messaggi. Sono ancora nella posta in arrivo; faccia attenzione.
}

## Home: the mailboxes

window-accounts = Le Sue caselle
window-check-now = Controlla la posta
window-checking = Controllo delle Sue caselle in corso.
window-add-account = Aggiungi una casella
window-back-title = Posta meno recente
window-back-rest = Pausa
window-back-go-on = Continua
window-back-further = Controlla la posta meno recente
window-back-far = Fin dove deve tornare indietro?
window-back-far-more = Può cambiarlo in qualsiasi momento, anche durante il controllo. Quello che è stato trovato resta nel Suo elenco.
window-back-week = Gli ultimi 7 giorni
window-back-month = Gli ultimi 30 giorni
window-back-year = L’ultimo anno
window-back-all = Tutta
window-back-looking = { $days ->
    [one] Porchlight sta controllando l’ultimo giorno
   *[other] Porchlight sta controllando gli ultimi { $days } giorni
}
window-remove = Rimuovi
# For screen readers, where several buttons say the same.
window-remove-which = Rimuovi { $address }
window-sign-in-again = Accedi di nuovo
# For screen readers, where several buttons say the same.
window-sign-in-again-which = Accedi di nuovo a { $address }
window-look-at-certificate = Guarda il certificato
# For screen readers, where several buttons say the same.
window-look-at-certificate-which = Guarda il certificato di { $address }
window-lamp-connecting = Collegamento in corso
window-lamp-watching = Sorvegliata
window-lamp-offline = Non raggiunta
window-lamp-needs-you = Ha bisogno di Lei
window-lamp-paused = In pausa

window-mailbox = Cartelle e altro
# For screen readers, where several buttons say the same.
window-mailbox-which = Cartelle e altro di { $address }
window-folder-leave-out = Non considerarla più
# For screen readers, where several buttons say the same.
window-folder-leave-out-which = Non considerarla più: { $folder }

## Home: was that you?

window-question = L’ha fatto Lei?
window-question-flood = Sa perché?
window-question-vanished-fine = Se ha fatto Lei questo cambiamento e ha messo via il messaggio, va tutto bene.
window-question-flood-fine = Se ne conosce il motivo, per esempio perché ha appena richiesto molte newsletter, va tutto bene.
window-question-me = Sì, l’ho fatto io
window-question-flood-known = So perché
window-question-flood-strange = Non so perché
window-question-not = Se ha dei dubbi, guardi di persona
window-question-vanished-look = Guardi direttamente su Amazon se c’è stato questo cambiamento, e lo annulli lì se non l’ha fatto Lei. Questi pulsanti aprono le pagine di Amazon.
window-question-flood-look = Guardi direttamente su Amazon se c’è un ordine che non è Suo, e se ci sono messaggi che non ha visto. Questi pulsanti aprono le pagine di Amazon.
window-question-orders = I miei ordini
window-question-messages = Centro messaggi
window-question-trash = Guardi nel Cestino della Sua casella e, sul sito del Suo gestore, tra i filtri e gli inoltri. Elimini lì ciò che non ha impostato Lei.
window-question-password = Se trova qualcosa, cambi prima la password della Sua casella, poi quella di Amazon.
window-question-put-away = È stato messo via.

## The folders of a mailbox

window-mailbox-title = Cartelle e altro
window-folders = Quali cartelle sono sorvegliate
window-folders-more = La posta in arrivo è sempre sorvegliata. Aggiunga qui una cartella se la posta finisce lì prima che Lei la veda.
window-folders-inbox = Posta in arrivo
window-folders-always = Sempre sorvegliata
window-folders-junk = Anche { $folder } viene guardata, ma in silenzio, così ciò che è finito lì si può segnalare.
window-folders-remove = Non sorvegliare
# For screen readers, where several buttons say the same.
window-folders-remove-which = Non sorvegliare { $folder }
window-folders-add = Aggiungi una cartella
window-folders-choose = Cartella
window-folders-add-this = Sorveglia questa cartella
window-folders-none = In questa casella non ci sono altre cartelle.
window-folders-asking = Porchlight chiede le cartelle al Suo server di posta.
window-folders-added = { $folder } ora è sorvegliata.
window-folders-removed = { $folder } non è più sorvegliata. Ciò che è stato trovato lì resta nel Suo elenco.
window-signatures = I sigilli di Amazon

## Home: what this computer lacks

window-lacking = Su questo computer
window-lacking-no-tray = Su questo computer non c’è posto per la piccola luce accanto all’orologio. Porchlight funziona ugualmente: lo apra di nuovo per guardare il Suo elenco.
window-lacking-no-notifications = Questo computer non mostra notifiche, quindi Porchlight non può bussare. Guardi qui di tanto in tanto.
window-lacking-no-keyring = L’archivio delle password di questo computer non si apre, quindi Porchlight deve chiederLe di nuovo la password a ogni avvio. Per cambiare questo, sblocchi l’archivio, oppure esca dal Suo utente su questo computer e rientri.

## One alert

window-alert-title = Un messaggio
window-alert-from = Da
window-alert-subject = Oggetto
window-alert-came = Arrivato
window-alert-mailbox = Arrivato a
window-alert-three = Le tre domande
window-alert-why = Perché lo pensiamo
window-alert-why-claim = Chi dice di essere
window-alert-why-proof = Se può dimostrarlo
window-alert-why-ask = Che cosa vuole
window-alert-seen-here = Vi si legge:
window-alert-links = Dove portano davvero i link
window-alert-links-more = Qui gli indirizzi sono scritti in modo che nessuno possa aprirli per sbaglio: «hxxp» all’inizio e i punti tra parentesi.
window-report = Segnala ad Amazon
window-report-again = Invia di nuovo
window-report-once-more = Invia ancora una volta
window-report-all-the-same = Segnala ugualmente
window-report-not = Non segnalare
window-ask-all-the-same = Chiedi ugualmente
window-ask-not = Non chiedere
window-ask-many = È più del solito per un’ora.
window-ask-many-more = Guardi il messaggio ancora una volta. Se vuole ancora chiedere, vada avanti.
window-ask = Chiedi ad Amazon se viene da loro
window-ask-what = Questo invia il messaggio ad Amazon dalla Sua casella e chiede se viene da loro. Il messaggio resta dov’è. Se Amazon risponde, può leggere qui la risposta.
window-undo = Ritira
window-move-back = Riporta nella posta in arrivo
window-show-report = Mostra che cosa verrà inviato
window-show-question = Mostra che cosa verrebbe chiesto
window-dismiss = Non è una truffa
window-reopen = Riaprilo
window-seen = Va bene
window-report-what = Questo invia l’intero messaggio dalla Sua casella al team di sicurezza di Amazon e agli altri uffici che ha scelto. Poi va nella posta indesiderata.
window-report-cannot = Questa casella non può inviare da sola una segnalazione. Qui sotto c’è come può farlo Lei. Oppure può semplicemente eliminare il messaggio.
window-by-hand-how = Mostrami come segnalarlo
window-by-hand = L’ho segnalato io
window-by-hand-then = È fatto? Lo dica qui, e il messaggio non La aspetta più.

## Un avviso: che cos’altro si può fare

window-more = Che cos’altro può fare
window-more-amazon = Guardi direttamente su Amazon. Questi pulsanti aprono le pagine di Amazon.
window-more-show = Mostra a una persona di fiducia
window-more-open = Apri nel mio programma di posta
window-show-more = Questa pagina contiene quello che Porchlight ha trovato. Nessun link si può aprire.
window-show-print = Stampa
window-show-copy = Copia
window-show-mail = Invia per e-mail
window-sender = Chi l’ha inviato davvero
window-sender-name = Si presenta come
window-sender-address = Il suo indirizzo
window-sender-amazons = Questo indirizzo è di Amazon, ma chiunque può scriverlo lì. Le righe qui sopra dicono se è dimostrato.
window-sender-others = Questo indirizzo non è di Amazon. La parte evidenziata dice di chi è.
window-sender-reply = Le risposte vanno a
window-link-amazons = Questa pagina è di Amazon.
window-link-others = Questa pagina non è di Amazon. La parte evidenziata dice di chi è.
window-trust = Questo mittente
window-trust-more = Il Suo gestore di posta ha dimostrato chi ha inviato questo messaggio. Se conosce questo mittente, Porchlight non deve più avvertirLa. Quello che arriva da lui resta nell’elenco.
window-trust-yes = Fidati sempre di questo mittente
window-trust-done = Ha detto che si fida di questo mittente. Porchlight non La avverte.
window-trust-no = Avvertimi di nuovo
window-words = Che cosa dice
window-words-more = Come testo semplice. Quello a cui fare attenzione è evidenziato, e spiegato sotto.
window-words-cut = Qui si vede solo l’inizio.
window-experts-signals = Segnali
window-experts-authentication = Che cosa hanno scritto i server di posta sul mittente
window-experts-authentication-more = Chiunque può mettere righe così in un messaggio. Porchlight crede solo a quelle del Suo gestore di posta.
window-experts-nothing = Non ce ne sono.
window-experts-headers = Tutte le intestazioni
window-experts-json = Tutta la valutazione come dati (JSON)
window-experts-save = Salva il messaggio come file (.eml)

## One alert: what became of it

window-reports = Com’è andata a finire
window-reports-to = Segnalazione a: { $desk }
window-reports-question = Domanda a: { $desk }
window-reports-steps = Com’è andata
window-reports-expert = Per gli esperti
window-reports-message-id = Message-ID
window-reports-said = Risposta dell’altro server:
window-answer = Risposta di: { $desk }
window-answer-proven = È stato controllato che questa risposta venga davvero da lì. Qui i suoi link non si possono aprire.
window-ways = Che cosa può fare
window-way-believe = L’ho trovata tra la posta inviata
window-way-zipped = Invia come file zip
window-way-mail-program = Con il mio programma di posta
window-way-file = Salva il messaggio come file
window-way-form = Apri il modulo di Amazon
window-way-mail-program-done = Il Suo programma di posta apre un nuovo messaggio con l’altro in allegato. Lo guardi e lo invii da lì.
window-way-file-done = Alleghi questo file a un nuovo messaggio di posta, e lo invii all’indirizzo qui sotto.
window-saved = Salvato come { $name }
window-saved-folder = Nella cartella
window-saved-show = Mostra la cartella
window-address-copy = Copia l’indirizzo
window-address-copied = Copiato.
window-no-junk = Questa casella non ha una cartella per la posta indesiderata.
window-no-junk-more = Porchlight può crearne una e spostarvi i messaggi dopo averli segnalati. Può cambiare idea più tardi nelle impostazioni.
window-no-junk-make = Creane una
window-no-junk-leave = Lascia nella posta in arrivo

## What will be sent

window-preview = Che cosa verrà inviato
window-preview-more = Parte esattamente questo, e nient’altro. Non è stato ancora inviato niente.
window-preview-back = Torna al messaggio
window-preview-to = A
window-preview-also = Lo stesso va a
window-preview-subject = Oggetto
window-preview-cover = Il testo
window-preview-pieces = Allegati
window-preview-raw = Il messaggio intero, così come parte
window-preview-raw-more = In tutto { $size }.
window-preview-cut = Qui si vede solo l’inizio. Viene inviato tutto.

## Controllare qualcosa

window-check = Controlla qualcosa
window-check-more = Qualcosa Le è arrivato per un’altra via e vuole sapere se viene da Amazon. Porchlight lo guarda solo su questo computer e non ne conserva niente.
window-check-text = Un SMS
window-check-text-more = Un SMS, o un messaggio in un’app di messaggi.
window-check-text-go = Incolla o scrivi
window-check-text-label = Il testo del messaggio
window-check-file = Un file o un’immagine
window-check-file-more = Un’e-mail salvata (.eml), una schermata o un’immagine con un codice QR, un PDF o una pagina web. Può anche trascinarlo su questa finestra.
window-check-file-go = Scegli un file
window-check-call = Qualcuno mi ha chiamato
window-check-call-more = E ha detto di essere di Amazon.
window-check-call-go = Rispondi a sei domande
window-check-call-tick = Spunti tutto quello che è successo.
window-check-call-code = Le hanno chiesto un codice?
window-check-call-install = Le hanno chiesto di installare qualcosa o di mostrare lo schermo?
window-check-call-gift-card = Le hanno chiesto di comprare buoni regalo o di pagare con questi?
window-check-call-numbers = Le hanno chiesto una password, o numeri di carta o di conto?
window-check-call-secret = Le hanno chiesto di restare in linea o di non dirlo a nessuno?
window-check-call-hurry = Le hanno messo fretta o fatto minacce?
window-check-go = Controlla
window-check-again = Controlla altro
window-check-report = Dove può segnalarlo
window-check-report-sms = Negli Stati Uniti e nel Regno Unito, inoltri l’SMS al 7726. La Sua compagnia telefonica poi lo esamina.
window-check-report-mail = Per e-mail: alleghi il file a un nuovo messaggio e lo invii a questo indirizzo.
window-check-report-mail-text = Per e-mail: copi il testo del messaggio in una nuova e-mail e la invii a questo indirizzo.
window-check-report-mail-call = Per e-mail: scriva che cosa voleva chi ha telefonato, e quando, e lo invii a questo indirizzo.
window-check-report-form = Sulla pagina di Amazon. Chiede anche delle telefonate, e di quello che forse ha comunicato.

## Report several

window-batch = Segnala più messaggi insieme
window-batch-more = Scelga i messaggi da segnalare ad Amazon.
window-batch-none = Nessun messaggio aspetta una decisione.
window-batch-all = Scegli tutti
window-batch-go = Segnala { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
}
window-batch-choose = Scelga almeno un messaggio.
window-batch-stop = Ferma
window-batch-stopped = Fermato. Fatto: { $done } di { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
}. Gli altri restano come sono.
window-batch-undone-some = { $back ->
    [0] Non è stato possibile ritirare niente.
    [one] 1 segnalazione è stata ritirata.
   *[other] { $back } segnalazioni sono state ritirate.
} { $left ->
    [one] 1 era già partita.
   *[other] { $left } erano già partite.
}
window-batch-progress = Fatto: { $done } di { $count ->
    [one] 1 messaggio
   *[other] { $count } messaggi
}.
window-batch-undo = Ritira tutte
window-batch-undone = Ritirate. Non è stato inviato niente.

## What was reported

window-history = Segnalazioni
window-history-empty = Finora non è stato segnalato niente.
window-history-search = Cerca
window-history-nothing = Nessuna segnalazione corrisponde a queste parole.
window-history-count = { $count ->
    [one] 1 segnalazione
   *[other] { $count } segnalazioni
}.
window-history-open = Apri il messaggio
window-history-csv = Salva come tabella (CSV)
window-history-json = Salva come JSON
window-stage-withdrawn = Ritirata
window-stage-waiting = In attesa
window-stage-sending = In viaggio
window-stage-sent = Inviata
window-stage-acknowledged = Ricevuta
window-stage-bounced = Tornata indietro
window-stage-uncertain = Non è chiaro
window-stage-refused = Non inviata

## Settings

window-settings = Impostazioni
window-settings-saved = Salvato.
window-settings-reports = Segnalazioni
window-settings-undo = Secondi in cui una segnalazione si può ritirare
window-settings-undo-more = Da 0 a 60. Con 0 parte subito.
window-settings-undo-wrong = Scriva per favore un numero intero da 0 a 60.
window-settings-desks = Segnala anche a questi uffici
window-settings-desks-more = Le segnalazioni vanno sempre ad Amazon. Gli uffici che sceglie qui ricevono la stessa segnalazione, dalla Sua casella.
window-settings-everywhere = Ovunque
window-settings-how = Come vengono inviate le segnalazioni
window-settings-arf = In un formato leggibile dalle macchine (ARF)
window-settings-arf-more = Alcuni uffici smistano le segnalazioni in modo automatico. Se ha dubbi, lasci questa voce disattivata.
window-settings-copies = Conserva una copia di ogni segnalazione
window-settings-copies-more = In una cartella «Porchlight reports» della Sua casella.
window-settings-mark = Contrassegna come phishing i messaggi non chiari, dopo averli segnalati
window-settings-mark-more = Gli altri programmi di posta mostrano allora un avviso.
window-settings-junk = Se una casella non ha una cartella per la posta indesiderata
window-settings-junk-ask = Chiedimelo
window-settings-junk-make = Creane una
window-settings-junk-leave = Lascia i messaggi segnalati nella posta in arrivo
window-settings-data = Che cosa conserva Porchlight
window-erase-older = Cancella ciò che ha più di
window-erase-month = 1 mese
window-erase-half-year = 6 mesi
window-erase-year = 1 anno
window-erase-older-go = Cancella
window-erase-older-title = Cancellare da Porchlight i messaggi meno recenti?
window-erase-older-what = Porchlight dimentica ciò che ha trovato più di { $age } fa, e ciò che ne è stato segnalato. La Sua casella resta com’è.
window-erase-done = { $count ->
    [0] Non c’era niente di così vecchio.
    [one] 1 messaggio è stato dimenticato.
   *[other] { $count } messaggi sono stati dimenticati.
}
window-erase-all = Cancella tutti i dati
window-erase-all-title = Cancellare tutto?
window-erase-all-what = Porchlight dimentica tutte le caselle, le loro password, tutto ciò che ha trovato e ogni segnalazione, smette di sorvegliare e non si avvia più insieme al computer. Le Sue caselle e la Sua posta restano come sono. Le segnalazioni ancora in attesa non vengono inviate.
window-erase-all-done = È stato cancellato tutto.
window-erase-all-but-secrets = È stato cancellato tutto tranne una password: non è stato possibile aprire l’archivio delle password di questo computer. Apra l’archivio e rimuova lì la voce «Porchlight».
window-erase-all-but-start = È stato cancellato tutto, ma Porchlight si avvia ancora insieme al computer. Lo disattivi nelle impostazioni del Suo sistema.
window-erase-keep = Mantieni

## Set up a mailbox: everywhere

# "Step 2 of 3"
window-setup-step = Passo { $step } di { $steps }
window-setup-back = Indietro
window-setup-next = Avanti
window-setup-other-address = Usa un altro indirizzo
window-setup-incomplete = Manca ancora qualcosa. Compili per favore il campo in cui si trova ora.
window-setup-added = La Sua casella è stata aggiunta.
window-setup-signed-in-again = L’accesso è di nuovo attivo.
window-waiting = Porchlight ha qualcosa da mostrarLe.
window-waiting-file = Il file trascinato qui si può controllare.
window-waiting-busy = Se lo apre adesso, quello che ha scritto qui va perso.
window-waiting-show = Apri adesso

## Step 1: the address

window-setup-title = Aggiunga la Sua casella
window-setup-what = Porchlight trova i messaggi che si spacciano per Amazon, Le dice perché e li segnala se Lei lo desidera.
window-setup-promise = Porchlight legge la Sua posta solo su questo computer. I messaggi restano come sono, anche quelli non letti.
window-setup-address = Il Suo indirizzo e-mail
window-setup-address-wrong = Questo indirizzo e-mail non è completo. Un indirizzo è fatto così: name@example.com.
window-setup-meant = Intendeva { $address }?
window-setup-meant-more = L’indirizzo che ha scritto è diverso per una sola lettera da uno molto conosciuto. Chi possiede l’altro nome verrebbe a sapere la Sua password.
window-setup-meant-yes = Sì, { $address }
window-setup-meant-no = No, { $address } è giusto

## Step 1: what Thunderbird knows

window-thunderbird = Da Thunderbird
window-thunderbird-more = Thunderbird su questo computer conosce queste caselle. Porchlight ne riprende l’indirizzo e i server. Non legge mai le password di Thunderbird, quindi La prega di scrivere la Sua.
window-thunderbird-take = Riprendi { $address }
window-thunderbird-not-imap = Questa non si può riprendere: non viene letta con IMAP.
window-thunderbird-not-private = Questa non si può riprendere: il collegamento non è privato.
window-thunderbird-other-sign-in = Questa non si può riprendere: l’accesso avviene in un modo che Porchlight non conosce.
window-thunderbird-incomplete = Questa non si può riprendere: le impostazioni non sono complete.

## Step 1: looking for the servers of an address

window-search-title = Ricerca della Sua casella
window-search-more = Porchlight chiede dove si trova la Sua posta. A chi risponde viene detto solo ciò che segue la @.
window-search-stop = Interrompi la ricerca
window-search-stopped = Lei ha interrotto la ricerca.
window-search-nothing = Nessuno ha saputo dire dove si trova la Sua posta.
window-search-nothing-more = Controlli di nuovo se c’è un errore di battitura nell’indirizzo. Le pagine di aiuto del Suo gestore di posta indicano i server, spesso alla voce «IMAP e SMTP». Può inserirli Lei, o chiedere aiuto a una persona di fiducia.
window-search-offline = Nessuno era raggiungibile. Controlli che questo computer sia collegato a Internet, e cerchi di nuovo.
window-search-asked = A chi è stato chiesto
window-search-again = Cerca di nuovo

## Step 1: what was found, and whether the reader agrees

window-found-title = È questo il Suo gestore di posta?
window-found-provider = La Sua posta si trova presso { $provider }.
window-found-imap = La Sua posta viene letta da
window-found-smtp = Le segnalazioni passano da
window-found-no-smtp = Non è stato indicato nessun server, quindi non si possono inviare segnalazioni.
window-found-user = Nome utente
window-found-smtp-user = Nome utente per l’invio
window-found-source = Dove è stato trovato
window-found-elsewhere = Uno di questi server è di un’altra azienda. È normale quando un’azienda conserva la posta di altri. Le dia la Sua password solo se ne conosce il nome.
window-found-question = La Sua password verrà data a questi server, con un collegamento privato, e a nessun altro.
window-found-agree = Sì, usa questi server

## Step 1: the servers, typed by hand

window-servers-asked = Quando Porchlight non conosce un gestore di posta, cerca i server presso il nome che segue la @ del Suo indirizzo e nell’elenco dei gestori di Mozilla. Può invece inserirli Lei; così non viene chiesto a nessuno.
window-servers-by-hand = Inserisco io i server
window-servers-change = Cambia i server
# For screen readers, where several buttons say the same.
window-servers-change-which = Cambia i server di { $address }
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = I server sono cambiati
window-moved-more = A volte i gestori di posta spostano le caselle su altri server o le passano a un’altra azienda. Il Suo indirizzo resta lo stesso, e così tutto ciò che è stato trovato finora.
window-moved-now = Porchlight interroga questo server: { $host }
window-moved-to = La mia posta ora è presso { $provider }
window-moved-search = Cerca i server
window-servers-title = I Suoi server di posta
window-servers-more = Li trova nelle pagine di aiuto del Suo gestore di posta, spesso alla voce «IMAP e SMTP».
window-servers-imap = Server per leggere la posta (IMAP)
window-servers-smtp = Server per inviare la posta (SMTP)
window-servers-smtp-more = Porchlight lo usa per inviare le Sue segnalazioni. Se non c’è, lasci vuoto il nome.
window-servers-user = Nome utente
window-servers-user-more = Di solito è uguale al Suo indirizzo.
window-server-host = Nome del server
window-server-port = Porta
window-server-security = Protezione del collegamento
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = Nessuna (solo per un programma su questo computer)

## Step 2: what to do at the provider first

window-guide-title = Prima faccia questo
window-guide-again = Dove trovo la password giusta?
window-guide-open = Apri questa pagina
# For screen readers, where several buttons say the same.
window-guide-open-which = Apri questa pagina: { $host }

## Step 2: signing in with a password

window-signin-title = Acceda alla Sua casella
window-signin-title-at = Acceda a { $provider }
window-signin-again-title = Acceda di nuovo
window-signin-again-more = Tutto ciò che è stato trovato finora resta nel Suo elenco.
window-signin-password = Password
window-signin-app-password = Password per le app
window-signin-app-password-what = { $provider } fa entrare i programmi solo con una password riservata a loro, detta password per le app. La crea una volta sola, nel browser. Quella che usa sul sito qui non vale, e resta com’è.
window-signin-bridge-password = Password di Proton Mail Bridge
window-signin-password-more = Viene conservata nell’archivio delle password di questo computer e in nessun altro posto.
window-signin-or = Oppure con una password per le app
window-signin-show = Mostra la password
window-signin-go = Accedi

## Step 2: signing in in the browser

window-browser-more = L’accesso si fa sulla pagina del Suo gestore di posta, nel Suo browser. Porchlight non vede mai quella password.
window-browser-more-at = L’accesso si fa sulla pagina di { $provider }, nel Suo browser. Porchlight non vede mai quella password.
window-browser-go = Accedi nel browser
window-browser-go-at = Accedi con { $provider }
window-browser-waiting = Il Suo browser è aperto. Acceda lì e dia il consenso.
window-browser-waiting-more = Porchlight aspetta qui e poi va avanti da solo. Faccia con calma.
window-browser-stop = Non aspettare più
window-browser-denied = Il Suo gestore di posta dice che non ha avuto il Suo consenso, quindi non è cambiato niente. Riprovi quando vuole, e dia il consenso sulla sua pagina.
window-browser-timed-out = Per dieci minuti nessuno è tornato dal browser, quindi Porchlight ha smesso di aspettare. Non è cambiato niente. Riprovi quando vuole.
window-browser-cancelled = Lei ha interrotto l’accesso. Non è cambiato niente. Può chiudere la pagina nel browser.
window-browser-none = Su questo computer non è stato possibile aprire un browser. Scelga un browser nelle impostazioni del sistema e riprovi.

## Step 2: where Porchlight is not registered with the provider

window-unregistered = { $provider } non conosce questa copia di Porchlight, quindi questa casella non può ancora essere sorvegliata.
window-unregistered-more = { $provider } lascia entrare solo i programmi di posta registrati lì. La Sua casella è come prima, e Lei non ha sbagliato niente.
window-unregistered-what = Che cosa può fare:
window-unregistered-ask = Chieda a chi Le ha dato Porchlight una copia registrata presso { $provider }.
window-unregistered-outlook = Se ora un messaggio La preoccupa, lo segnali in Outlook stesso: scelga «Segnala», poi «Segnala phishing».
window-unregistered-own = Se ha un ID client Suo di { $provider }, lo inserisca in «Altre impostazioni».
window-unregistered-unknown = Questa casella richiede un accesso nel browser che Porchlight non conosce.
window-unregistered-unknown-more = La Sua casella è come prima, e Lei non ha sbagliato niente. Chieda al Suo gestore di posta se i programmi di posta possono accedere con una password per le app.

## Step 2: what few people need

window-advanced = Altre impostazioni
window-advanced-smtp-user = Nome utente per l’invio
window-advanced-smtp-user-more = Solo se il Suo gestore Le ha dato un altro nome per l’invio. Di solito resta vuoto.
window-advanced-dns = Controlla i sigilli di Amazon
window-advanced-dns-more = Amazon mette un sigillo digitale sulla sua posta. Per controllarlo dove il Suo gestore non lo fa, Porchlight chiede al server dei nomi della Sua rete (DNS) le chiavi pubbliche di Amazon, e niente di ciò che è scritto in un messaggio. Senza, più messaggi veri di Amazon vengono mostrati come «Non è chiaro».
window-advanced-client = Il Suo ID client di { $provider }
window-advanced-client-more = Solo per chi ha registrato personalmente un programma presso { $provider }. Altrimenti lo lasci vuoto.
window-advanced-secret = Il segreto client che lo accompagna

## Step 3: the test

window-try-title = Prova della Sua casella
window-try-testing = Un momento.
window-try-step-done = Fatto:
window-try-failed = Non ha ancora funzionato
window-try-passing = Controlli che questo computer sia collegato a Internet, aspetti un po’ e riprovi. Non è cambiato niente.
window-try-back = Torna all’accesso
window-try-without-reports = Sorvegliala senza inviare segnalazioni
window-try-kept = La Sua casella è sorvegliata
window-try-kept-more = La luce sulla porta è accesa. Non serve fare altro: Porchlight La avverte quando arriva qualcosa.
window-try-kept-again = La luce sulla porta è di nuovo accesa. Tutto ciò che è stato trovato finora è ancora nel Suo elenco.
window-try-kept-no-reports = Da questa casella non si possono inviare segnalazioni.
window-try-home = Vai al mio elenco

## Step 3: a certificate that nobody vouches for

window-certificate-title = Questo server è Suo?
window-certificate-unknown = { $host } non può dimostrare chi è, quindi non gli è stato inviato niente.
window-certificate-own = È normale per Proton Mail Bridge e per un server in casa Sua. In tutti gli altri casi si fermi qui: qualcuno potrebbe essersi messo in mezzo. Se è in un albergo o in un bar, riprovi da casa.
window-certificate-not-own = Controlli il nome del server, e la data e l’ora di questo computer. Se è in un albergo o in un bar, riprovi da casa. Se non cambia, chieda al Suo gestore di posta.
window-certificate-changed-title = Il Suo server si presenta in modo diverso
window-certificate-changed = { $host } mostra un certificato diverso da quello che Lei ha accettato, quindi non gli è stato inviato niente.
window-certificate-changed-more = Se ha rinnovato il certificato o installato di nuovo Bridge, è normale. Altrimenti si fermi qui e chieda a chi gestisce il server.
window-certificate-fingerprint = L’impronta del suo certificato (SHA-256):
window-certificate-where = Il Suo server o Bridge mostra le stesse cifre e lettere nelle sue impostazioni, se è davvero il Suo.
window-certificate-compared = Le ho confrontate, e sono uguali.
window-certificate-compare-first = Prima le confronti, per favore, e spunti la casella qui sopra.
window-certificate-stop = Mi fermo qui
window-certificate-accept = Accetta questo certificato
window-certificate-accepted = Il certificato è stato accettato.

## Remove a mailbox

window-remove-title = Rimuovere questa casella da Porchlight?
window-remove-more = Porchlight dimentica la password e tutto ciò che ha trovato lì. La casella e la Sua posta restano come sono.
window-remove-confirm = Rimuovi
window-remove-keep = Mantieni
window-remove-done = La casella è stata rimossa.

# Damaged records were kept aside.
window-rescued-read = Ho letto
