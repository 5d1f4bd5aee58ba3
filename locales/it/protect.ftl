### «Proteggimi», e gli esempi per esercitarsi. Le persone e i mittenti sono inventati.

## Come stare al sicuro.

window-protect = Proteggimi
window-protect-title = Quattro cose che La proteggono
window-protect-two-step = Attivi la verifica in due passaggi
window-protect-two-step-what = Amazon chiede allora, oltre alla password, un codice del Suo telefono. Chi conosce soltanto la Sua password non riesce a entrare.
window-protect-two-step-how = Ci vogliono circa cinque minuti. Un’app per i codici è più sicura di un SMS, e tutt’e due sono molto meglio di una password da sola.
window-protect-two-step-open = Apri la verifica in due passaggi
window-protect-codes = Tenga i codici per sé
window-protect-codes-nobody = Un codice è una chiave. Non lo dica a nessuno, né al telefono né per iscritto, nemmeno a chi dice di essere di Amazon o della Sua banca.
window-protect-codes-unasked = Se arriva un codice che non ha chiesto, forse qualcuno conosce la Sua password. La cambi.
window-protect-codes-typed = Scriva un codice solo dove ha cominciato Lei ad accedere.
window-protect-writes = Come scrive davvero Amazon
window-protect-writes-secrets = Amazon non chiede mai per e-mail, SMS o telefono la Sua password, un codice, o il numero intero di una carta o di un conto in banca.
window-protect-writes-money = Amazon non chiede mai di comprare buoni regalo e di dirne i numeri, né di pagare al telefono o fuori dal suo negozio.
window-protect-writes-computer = Amazon non Le chiede mai di installare un programma, e non ha mai bisogno di vedere il Suo schermo.
window-protect-writes-calls = Amazon non Le chiede per e-mail di chiamare un numero per un ordine.
window-protect-writes-center = Quasi tutto ciò che Amazon Le scrive si trova anche nel suo Centro messaggi. Se lì manca qualcosa, questo da solo non prova niente.
window-protect-writes-way = Se ha dei dubbi, apra Amazon come fa sempre, e mai da un link del messaggio.
window-protect-writes-open = Apri il Centro messaggi
window-protect-practise = Autentico o falso?
window-protect-practise-what = Cinque messaggi per esercitarsi. Niente può andare storto, e nessun altro vede il risultato.
window-protect-practise-begin = Comincia
window-protect-question = Messaggio { $number } di { $count }
window-protect-real = È autentico
window-protect-fake = È falso
window-protect-right = È giusto.
window-protect-not-right = Questa volta no. Sono fatti per ingannare.
window-protect-was-real = Questo viene davvero da Amazon.
window-protect-was-fake = Questo è falso.
window-protect-next = Messaggio successivo
window-protect-finish = Vedi com’è andata
window-protect-result = { $right ->
    [one] 1 giusto
   *[other] { $right } giusti
} su { $count }.
window-protect-result-more = Quale che sia il numero: nessuno li riconosce tutti, e non è necessario. Porchlight guarda insieme a Lei.
window-protect-again = Ripeti l’esercizio
window-protect-mailbox = Vedi come Porchlight tratta messaggi così

## La casella per esercitarsi.

window-practice = Prova senza una casella
window-practice-more = Una casella inventata mostra come lavora Porchlight. Niente viene inviato e niente viene conservato.
window-practice-mark = Esercizio: questi messaggi sono inventati. Niente viene inviato.
window-practice-title = Una casella per esercitarsi
window-practice-looked = { $looked ->
    [one] Porchlight ha guardato 1 messaggio.
   *[other] Porchlight ha guardato { $looked } messaggi.
 } { $quiet ->
    [0] Sono tutti qui.
    [one] 1 di questi va bene e non è mostrato.
   *[other] { $quiet } di questi vanno bene e non sono mostrati.
 }
window-practice-list = Che cosa ha trovato
window-practice-back = Torna alla casella di esercizio
window-practice-reported = Era un esercizio, quindi non è stato inviato niente. Nella Sua casella il messaggio andrebbe ora ad Amazon, dopo qualche secondo in cui può ritirarlo, e poi nella posta indesiderata.
window-practice-fine = Era un esercizio. Nella Sua casella ora sarebbe deciso. Il messaggio resterebbe nell’elenco, e potrebbe riaprirlo.
window-practice-asked = Era un esercizio, quindi non è stato inviato niente. Nella Sua casella il messaggio andrebbe ora ad Amazon con la Sua domanda, dopo alcuni secondi in cui può ritirarla. Resterebbe dov’è, e potrebbe leggere qui la risposta.
window-practice-not-me = Era un esercizio. Con la Sua casella ora si aprirebbe l’elenco di ciò che c’è da fare, nell’ordine giusto.
window-practice-add = Aggiungi la mia casella

## Gli esempi: che cosa dicono.

sample-order-subject = Il Suo ordine di un portatile da 1.249,00
sample-order-text = Grazie per il Suo ordine su Amazon. Oggi 1.249,00 verranno addebitati sul Suo conto. Se non ha effettuato questo ordine, ci chiami subito per annullarlo: +1 (415) 555-0132. Il nostro servizio clienti aspetta la Sua chiamata.
sample-order-why = L’indirizzo dopo il nome non è di Amazon, e Amazon non Le chiede di chiamare un numero per un ordine.
sample-sent-subject = Il Suo pacco è in viaggio
sample-sent-text = Il Suo pacco è stato spedito e arriverà domani. Può seguirlo in I miei ordini:
sample-sent-why = Viene dall’indirizzo proprio di Amazon, il sigillo di Amazon è intatto, e non vuole niente da Lei.
sample-change-subject = La Sua password è stata modificata
sample-change-text = La password del Suo account Amazon è stata modificata. Se l’ha fatto Lei, non deve fare niente.
sample-change-why = Viene dall’indirizzo proprio di Amazon, il sigillo di Amazon è intatto, e non chiede nessuna password e nessun codice. Solo Lei sa se l’ha fatto Lei.
sample-locked-subject = Il Suo account Amazon è stato bloccato
sample-locked-text = Il Suo account è stato sospeso per attività insolite. Confermi la Sua password entro 24 ore, altrimenti il Suo account verrà chiuso:
sample-locked-why = Minaccia e mette fretta, e il suo link non porta ad Amazon. Amazon non chiede mai la Sua password in un’e-mail.
sample-refund-subject = Il Suo rimborso Amazon La aspetta
sample-refund-text = Le dobbiamo un rimborso di 89,00. Per riceverlo, acquisti prima dei buoni regalo Amazon, li gratti e risponda a questo messaggio: ci invii il codice sul retro. Riavrà tutt’e due le somme.
sample-refund-why = Chi vuole darLe del denaro non vuole un buono regalo in cambio. I codici dei buoni regalo sono denaro, perso appena si dicono.
sample-thanks-subject = Grazie per tanti anni
sample-thanks-text = È cliente Amazon da molti anni, e La ringraziamo. Le auguriamo una buona settimana.
sample-family-subject = Domenica
sample-family-text = Pranziamo insieme domenica? Io porto la torta.
