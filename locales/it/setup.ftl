### Aggiungere una casella: prima che cosa fare presso il gestore, poi come si trovano le impostazioni di uno sconosciuto.

## What to do at the provider before Porchlight can sign in. Shown numbered; each may have a page to open.

# Some providers give mail programs a password of their own only to people who sign in in two steps.
setup-two-step = Acceda a { $provider } nel browser e attivi la verifica in due passaggi, se non è già attiva.
setup-imap-on = Acceda a { $provider } nel browser e permetta ai programmi di posta di usare la Sua casella (si chiama IMAP).
setup-usual-password = Scriva la password che usa sul sito di { $provider }.
setup-if-two-step = Se accede a { $provider } in due passaggi, crei una password per le app e la usi qui. Altrimenti va bene la Sua password abituale.
setup-gmx-if-two-step = Se accede a { $provider } in due passaggi, crei una password per le app e la usi qui: in «Mein Account» scelga «Sicherheit», poi «Anwendungsspezifische Passwörter». Altrimenti va bene la Sua password abituale.
setup-mailcom-if-two-step = Se accede a { $provider } in due passaggi, crei una password per le app e la usi qui: in «My Account» scelga «Security», poi «Application-specific passwords». Altrimenti va bene la Sua password abituale.
setup-paste = Copi la password che viene mostrata, torni in questa finestra e la incolli qui sotto, con gli spazi o senza. Non serve ricordarla.
setup-gmail-make = Apra la pagina di Google per le password per le app, scriva «Porchlight» come nome e scelga «Crea».
setup-outlook-imap = Nelle impostazioni di Outlook.com scelga «Posta», poi «Inoltro e IMAP», e permetta ai dispositivi e alle app di usare IMAP.
setup-microsoft-work = Se la casella appartiene a un’azienda o a una scuola, chieda all’amministratore se i programmi di posta possono usare IMAP.
setup-microsoft-browser = Microsoft non accetta password dai programmi di posta. L’accesso si fa sulla pagina di Microsoft, nel Suo browser.
setup-yahoo-make = Apra la pagina della sicurezza del Suo account { $provider }, scelga «Genera password per app» e scriva «Porchlight» come nome.
setup-icloud-open = Apra la pagina del Suo Apple Account e acceda. L’autenticazione a due fattori deve essere attiva.
setup-icloud-make = In «Accesso e sicurezza» scelga «Password specifiche per le app» e ne crei una con il nome «Porchlight».
setup-fastmail-make = Nelle impostazioni di Fastmail, alla voce «Privacy & Security», crei una nuova password per app con accesso alla posta. Il piano Basic di Fastmail non lo permette.
setup-mailcom-premium = Acceda a mail.com nel browser e permetta POP3 e IMAP. Per le caselle nuove serve il piano a pagamento di mail.com.
setup-tonline-make = Nelle impostazioni della Sua casella («Einstellungen») scelga «Passwörter» e crei una password per i programmi di posta («Passwort für E-Mail-Programme»).
setup-proton-bridge = Installi Proton Mail Bridge su questo computer, lo avvii e acceda da lì. Serve uno dei piani a pagamento di Proton.
setup-proton-password = In Bridge apra il Suo account e copi la password mostrata per IMAP. Non è la password del Suo account Proton.
setup-yandex-make = Apra la pagina delle password per le app, ne crei una per la posta e scriva «Porchlight» come nome.
setup-orange-allow = Orange potrebbe non permettere ad altri programmi di usare la Sua casella. La sua pagina spiega come permetterlo.
setup-comcast-yahoo = Xfinity sta trasferendo le sue caselle a Yahoo Mail un po’ alla volta; gli indirizzi restano gli stessi. Se la Sua è già stata trasferita, crei una password per le app sulla pagina di Yahoo e inserisca i server da sé: imap.mail.yahoo.com e smtp.mail.yahoo.com. Altrimenti continui qui.
setup-comcast-allow = Nelle impostazioni di Xfinity Email, alla voce «Security», permetta ad altri programmi di posta di usare la Sua casella.

## Where the settings of a mailbox are looked for, in this order.

discover-table = Nell’elenco dei gestori di posta di Porchlight
discover-autoconfig = Presso il nome che segue la @ del Suo indirizzo
discover-well-known = Sul sito del nome che segue la @
discover-ispdb = Nell’elenco dei gestori di posta di Mozilla
discover-mx = Presso il gestore che riceve la Sua posta
discover-srv = Nel servizio dei nomi (DNS), per il nome che segue la @

## How that went.

discover-asking = Richiesta a { $host } in corso
discover-found = Trovato presso { $host }
discover-nothing = { $host } non ne sa niente.
discover-unusable = { $host } non indica nessun server che Porchlight possa usare in modo sicuro.
discover-unreachable = { $host } non è raggiungibile.
discover-timed-out = { $host } ha impiegato troppo tempo.
