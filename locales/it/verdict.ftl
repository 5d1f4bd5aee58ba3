### Che cosa dice Porchlight di un messaggio.
### Chiaro e calmo: che cos’è, perché lo pensiamo, che cosa fare ora.

## The verdict, in one sentence.

verdict-scam = Questo messaggio non viene da Amazon. È una truffa.
# A proven sender and a trap: a stranger’s words inside one of Amazon’s own notices.
verdict-scam-through-amazon = Questo messaggio è passato dal sistema di Amazon, ma l’ha scritto un estraneo. È una truffa.
# A proven sender and a number or a page of somebody else’s.
verdict-doubtful-through-amazon = Questo messaggio l’ha inviato il sistema di Amazon, ma una parte del testo potrebbe essere di un estraneo.
verdict-doubtful = Non è possibile dire se questo messaggio viene da Amazon.
verdict-genuine = Questo messaggio viene davvero da Amazon.
verdict-unrelated = Questo messaggio non dice di venire da Amazon.

## Proven notices that something changed in the account.

account-change-password = Amazon dice che la password del Suo account è stata cambiata. L’ha fatto Lei?
account-change-email = Amazon dice che l’indirizzo e-mail del Suo account è stato cambiato. L’ha fatto Lei?
account-change-phone = Amazon dice che il numero di telefono del Suo account è stato cambiato. L’ha fatto Lei?
account-change-address = Amazon dice che nel Suo account è stato aggiunto o cambiato un indirizzo di spedizione. L’ha fatto Lei?
account-change-two-step = Amazon dice che la verifica in due passaggi del Suo account è stata cambiata. L’ha fatto Lei?
account-change-sign-in = Amazon dice che qualcuno ha fatto l’accesso al Suo account. L’ha fatto Lei?
account-change-device = Amazon dice che un nuovo dispositivo è stato aggiunto al Suo account. L’ha fatto Lei?
account-change-gift-card = Amazon dice che un buono regalo è stato acquistato o usato con il Suo account. L’ha fatto Lei?

## What to do now.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = Non risponda, non telefoni e non apra i link. Segnali il messaggio ad Amazon, poi non serve altro. { $given }
advice-scam-through-amazon = Non chiami i numeri scritti nel messaggio e non apra i link. Se un ordine La preoccupa, apra Amazon come fa di solito e guardi lì i Suoi ordini. Segnali il messaggio ad Amazon. { $given }
advice-report-waits = Non risponda, non telefoni e non apra i link. La segnalazione parte da sola, non serve altro. { $given }
advice-reported = Il messaggio è segnalato, non c’è altro da fare. Può eliminarlo. { $given }
advice-given = Se ha già pagato o comunicato qualcosa, chiami la Sua banca al numero scritto sulla Sua carta e cambi la password di Amazon.
advice-given-clicked = Se ha già pagato o comunicato qualcosa, scelga «Ho già fatto clic».
advice-doubtful = Non apra i link. Apra Amazon come fa di solito e guardi «I miei ordini» e il Centro messaggi. Se ha ancora dei dubbi, mostri il messaggio a una persona di fiducia.
advice-doubtful-through-amazon = Non chiami i numeri scritti nel messaggio e non apra i link che portano fuori da Amazon. Apra Amazon come fa di solito e guardi «I miei ordini» e il Centro messaggi. Se ha ancora dei dubbi, mostri il messaggio a una persona di fiducia.
advice-could-not-ask = Per ora non apra i link. Porchlight non ha potuto controllare chi ha inviato il messaggio. Può guardare «I miei ordini» e il Centro messaggi direttamente su Amazon.
advice-genuine = Non c’è niente da fare.
advice-account-change = Se l’ha fatto Lei, non c’è altro da fare. Se non l’ha fatto Lei, apra Amazon come fa di solito, scelga «Accesso e impostazioni di sicurezza» e cambi la password.
advice-unrelated = Porchlight cerca solo i messaggi che fingono di venire da Amazon. Non può dire se questo messaggio è sicuro sotto altri aspetti.

## The first line: does it say it is Amazon?

claim-strong = Dice di essere Amazon.
claim-weak = Parla di Amazon, ma non dice chiaramente di essere Amazon.
claim-none = Non dice di essere Amazon.

## The second line: can it prove it?

proof-pass-provider = Può dimostrarlo: il Suo gestore di posta ha controllato, e l’ha inviato Amazon.
proof-pass-own = Può dimostrarlo: porta il sigillo di Amazon, e il sigillo è intatto.
proof-pass-through-amazon = L’ha inviato davvero il sistema di Amazon, ma le parole al suo interno non sono di Amazon.
proof-pass-perhaps-through-amazon = L’ha inviato davvero il sistema di Amazon, ma alcune parole potrebbero essere di un estraneo.
proof-fail = Non può dimostrarlo: il Suo gestore di posta ha controllato, e non l’ha inviato Amazon.
proof-absent = Non può dimostrarlo: niente mostra che l’abbia inviato Amazon.
proof-could-not-ask = Non è stato possibile controllare se l’ha inviato Amazon.
proof-disagree = Non è certo chi l’ha inviato: il Suo gestore di posta e il nostro controllo non sono d’accordo.
proof-bare-file = Non c’è niente da controllare: in questo file non si vede che sia stato consegnato da un server di posta.

## The third line: what does it want? One for each signal that has something plain to say.

ask-none = Non Le chiede niente di rischioso.
ask-weak = Vuole qualcosa da Lei, ma niente che sia chiaramente una trappola.
ask-strong = Vuole da Lei qualcosa che Amazon non Le chiederebbe.
ask-strong-leaves-amazon = Vuole portarLa fuori da Amazon.

ask-asks-for-secrets = Vuole la Sua password, un codice, o i dati della Sua carta o del Suo conto.
ask-call-number = Vuole che Lei chiami un numero di telefono.
ask-remote-access = Vuole entrare nel Suo computer.
ask-pay-by-gift-card = Vuole che Lei paghi con dei buoni regalo.
ask-attachment-runs = Vuole che Lei apra un allegato che potrebbe avviare un programma.
ask-form-inside = Vuole che Lei compili un modulo dentro il messaggio.
ask-link-text-lies = Vuole che Lei apra un link che indica un posto e porta in un altro.
ask-link-to-number = Vuole che Lei apra un link che nasconde di chi è la pagina.
ask-code-to-scan = Vuole che Lei inquadri con il telefono un’immagine che non porta ad Amazon.
ask-link-disguised = Vuole che Lei apra un link camuffato da qualcos’altro.
ask-link-shortened = Vuole che Lei apra un link abbreviato che nasconde dove porta.
ask-link-leaves-amazon = Vuole che Lei apra un link che non porta ad Amazon.
ask-attachment-to-open = Vuole che Lei apra un allegato.
ask-pay-elsewhere = Vuole che Lei paghi fuori da Amazon.
ask-refund-to-claim = Vuole che Lei chieda un rimborso.
ask-prize = Vuole che Lei ritiri un premio.
ask-asks-to-confirm = Vuole che Lei confermi qualcosa.
ask-order-not-yours = Parla di un ordine che forse non è Suo.
ask-threatens = Dice che succederà qualcosa di brutto se Lei non fa niente.
ask-hurries = Vuole metterLe fretta.
ask-reply-elsewhere = Vuole che la Sua risposta vada a un altro indirizzo.
