### Les mots de la ligne de commande.

## `porchlight check`

cli-from = De :
cli-subject = Objet :
cli-links = Où mènent vraiment ses liens (ne les ouvrez pas)
cli-links-genuine = Où mènent ses liens
cli-next = Que faire maintenant
# Une observation, avec le passage du message où elle a été faite.
cli-reason-excerpt = { $reason } « { $excerpt } »
# Le passage seul, sous son observation.
cli-excerpt = « { $excerpt } »
cli-cut = Le fichier dépasse { $most } Mio ; seuls ses premiers { $most } Mio ont été regardés.

cli-error-file-missing = Il n’y a pas de fichier « { $name } ».
cli-error-file-missing-next = Vérifiez qu’il n’y a pas de faute de frappe dans le nom.
cli-error-file-is-folder = « { $name } » est un dossier, pas un message.
cli-error-file-is-folder-next = Indiquez un seul fichier, par exemple un message enregistré depuis votre logiciel de messagerie.
cli-error-file-forbidden = « { $name } » ne peut pas être lu : l’accès est interdit.
cli-error-file-forbidden-next = Demandez au propriétaire du fichier, ou copiez-le à un endroit à vous.
cli-error-file-unreadable = « { $name } » ne peut pas être lu.
cli-error-file-unreadable-next = Essayez d’enregistrer de nouveau le message sous un autre nom.
cli-error-file-special = « { $name } » n’est pas un fichier ordinaire, il n’est donc pas ouvert.
cli-error-file-special-next = Indiquez un fichier ; ou laissez l’autre programme écrire sur l’entrée standard, et indiquez « - ».
cli-error-file-empty = « { $name } » est vide, il n’y a donc rien à regarder.
cli-error-file-empty-next = Enregistrez de nouveau le message, en entier, depuis votre logiciel de messagerie.
cli-error-not-judged = Ce message n’a pas pu être regardé jusqu’au bout.
cli-error-not-judged-next = Lisez-le avec prudence, et n’ouvrez pas ses liens.
cli-error-one-not-judged = « { $name } » n’a pas pu être regardé jusqu’au bout.
cli-error-one-not-judged-next = Lisez ce message avec prudence, et n’ouvrez pas ses liens.
cli-error-output = La réponse n’a pas pu être écrite.
cli-error-output-next = Vérifiez que le disque n’est pas plein.

## `porchlight scan`

cli-verdict-scam = Arnaque
cli-verdict-doubtful = Incertain
cli-verdict-genuine = Authentique
cli-verdict-unrelated = Autre
cli-unreadable = Illisible
cli-scan-messages = { $count ->
    [one] { $count } message
   *[other] { $count } messages
 }
# À côté de la barre qui montre l’avancement.
cli-scan-so-far = { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
 }, { $scams ->
    [0] aucune arnaque
    [one] { $scams } arnaque
   *[other] { $scams } arnaques
 }
cli-scan-cut = { $count ->
    [one] { $count } message dépasse { $most } Mio ; seuls ses premiers { $most } Mio ont été regardés.
   *[other] { $count } messages dépassent { $most } Mio ; seuls les premiers { $most } Mio de chacun ont été regardés.
 }
cli-scan-unreadable = { $count ->
    [one] { $count } fichier ou message n’a pas pu être lu ; il est nommé ci-dessus. Regardez-le à part avec « porchlight check ».
   *[other] { $count } fichiers ou messages n’ont pas pu être lus ; ils sont nommés ci-dessus. Regardez-les un par un avec « porchlight check ».
 }

cli-scan-unreadable-many = { $count } fichiers ou messages n’ont pas pu être lus ; les premiers sont nommés ci-dessus. « porchlight scan --json » les nomme tous.
# Après les lignes qui nomment les premiers.
cli-unreadable-more = { $count ->
    [one] … et { $count } autre.
   *[other] … et { $count } autres.
 }

cli-error-scan-nothing = Aucun message n’a été trouvé à cet endroit.
cli-error-scan-nothing-next = Indiquez un dossier contenant des fichiers .eml, un Maildir, un fichier mbox, ou un fichier .zip de messages.
cli-error-scan-unreadable = Rien n’a pu être lu.
cli-error-scan-unreadable-next = Ce qui est nommé ci-dessus manque, est vide, verrouillé ou abîmé : vérifiez les noms, et qui a le droit de lire les fichiers.
cli-error-archive-bomb = « { $name } » deviendrait, une fois décompressé, bien plus gros qu’une boîte mail. Il n’est donc pas ouvert davantage.
cli-error-archive-bomb-next = Si vous lui faites confiance, décompressez-le vous-même et indiquez le dossier.
cli-error-archive-too-many = « { $name } » contient trop de fichiers.
cli-error-archive-too-many-next = Décompressez-le et indiquez le dossier.
cli-error-archive-locked = « { $name } » est verrouillé par un mot de passe.
cli-error-archive-locked-next = Décompressez-le avec son mot de passe et indiquez le dossier.
cli-error-archive-nested = « { $name } » est une archive dans une archive, elle n’est donc pas ouverte.
cli-error-archive-nested-next = Si vous lui faites confiance, décompressez-la vous-même et indiquez le dossier.
cli-error-archive-broken = « { $name } » est une archive abîmée, ou d’un type inconnu.
cli-error-archive-broken-next = Téléchargez-la ou créez-la de nouveau ; ou décompressez-la et indiquez le dossier.
cli-error-archive-stream = Une archive ne peut pas être lue sur l’entrée standard.
cli-error-archive-stream-next = Enregistrez-la comme fichier et indiquez ce fichier.

## `porchlight text`

cli-error-no-text = « { $name } » n’est pas un texte lisible.
cli-error-no-text-next = Enregistrez-le de nouveau comme texte en UTF-8 ; un message de votre logiciel de messagerie se regarde avec « porchlight check ».
cli-call-scam = Cet appel ne vient pas d’Amazon. C’est une arnaque.
cli-call-doubtful = Nous ne pouvons pas savoir si cet appel vient d’Amazon.
cli-call-unrelated = Cet appel ne dit pas venir d’Amazon.
cli-proof-text = Il n’y a rien à vérifier : un SMS ne montre pas qui l’a vraiment envoyé.
cli-proof-call = Il n’y a rien à vérifier : un appel ne montre pas qui parle vraiment, et le numéro affiché peut être inventé.

## `porchlight signals`

cli-question-claim = Dit-il venir d’Amazon ?
cli-question-proof = Peut-il le prouver ?
cli-question-ask = Que veut-il ?
cli-signals-more = « porchlight signals » suivi d’un de ces noms dit ce qu’il cherche, pourquoi, et quand il se tait.
cli-error-signal-unknown = Il n’y a pas d’indice « { $name } ».
cli-error-signal-unknown-next = « porchlight signals » les énumère tous.

## `porchlight discover`

cli-discover-meant = Vouliez-vous dire { $domain } ? L’adresse est la même à une lettre près. Le propriétaire de l’autre nom apprendrait votre mot de passe.
cli-discover-imap = Les e-mails arrivent (IMAP) : { $value }
cli-discover-smtp = Les e-mails partent (SMTP) : { $value }
cli-discover-no-smtp = Les e-mails partent (SMTP) : aucun serveur utilisable n’est connu, rien ne peut donc être signalé depuis cette boîte.
cli-discover-user = Nom d’utilisateur : { $value }
cli-discover-smtp-user = Nom d’utilisateur pour l’envoi : { $value }
cli-discover-elsewhere = Au moins un de ces serveurs appartient à quelqu’un d’autre que le domaine de votre adresse e-mail. C’est courant quand une entreprise garde les e-mails de beaucoup de domaines ; regardez si vous connaissez son nom avant de lui donner votre mot de passe.
cli-discover-first = Avant d’ajouter la boîte mail :
cli-error-not-discovered = Aucun réglage n’a été trouvé pour « { $name } ».
cli-error-not-discovered-next = Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse, ou cherchez « IMAP » sur les pages d’aide de votre fournisseur.

## `porchlight evaluate` : pour ceux qui travaillent sur le jugement.

# À côté de la barre qui montre l’avancement.
cli-evaluate-judging = messages jugés
cli-evaluate-signals-off = sans un indice
cli-evaluate-phrases-off = sans les tournures
cli-evaluate-wordings = formulations trouvées
cli-evaluate-campaigns = jugés comme nouveaux

cli-evaluate-labels = Verdicts par étiquette
cli-evaluate-languages = Verdicts par langue et étiquette
cli-evaluate-categories = Verdicts par catégorie et étiquette
cli-evaluate-signals = Messages où chaque indice s’est déclenché, par étiquette
cli-evaluate-misses = { $count ->
    [0] Aucun message n’a été jugé autrement que ne le dit son étiquette.
    [one] { $count } message a été jugé autrement que ne le dit son étiquette
   *[other] { $count } messages ont été jugés autrement que ne le dit leur étiquette
 }
cli-evaluate-ablation = Chaque indice retiré tour à tour : étiquettes d’arnaque, et accusations dans toutes les autres (variation en points)
cli-evaluate-no-change = { $count ->
    [one] { $count } indice ne change rien quand il est retiré : { $signals }.
   *[other] { $count } indices ne changent rien quand l’un d’eux est retiré : { $signals }.
 }
cli-evaluate-without-phrases = Toutes les tables de tournures retirées : étiquettes d’arnaque par langue
cli-evaluate-new-campaigns = Chaque campagne jugée comme si elle était nouvelle
cli-evaluate-new-campaigns-result = Parmi les messages de { $campaigns ->
    [one] { $campaigns } campagne d’arnaque
   *[other] { $campaigns } campagnes d’arnaque
 }, chacune jugée sans les formulations qu’aucune autre n’utilise ({ $own } ont de telles formulations), { $flagged } sont repérés ({ $flaggedWhole } avec toutes les formulations) et { $scam } sont qualifiés d’arnaque ({ $scamWhole }).
cli-evaluate-new-campaigns-meaning = C’est ce qui resterait d’une campagne dont personne n’a encore vu les mots ; une forte baisse voudrait dire que des formulations ont été apprises par cœur. (Ses liens, ses expéditeurs et sa forme sont regardés comme toujours.)

cli-evaluate-label = Étiquette
cli-evaluate-language = Langue
cli-evaluate-category = Catégorie
cli-evaluate-signal = Indice
cli-evaluate-messages = Messages
cli-evaluate-flagged = Repérés
cli-evaluate-flagged-without = sans
cli-evaluate-called-scam = Arnaque
cli-evaluate-called-scam-without = sans
cli-evaluate-accusations = Accusations
cli-evaluate-change = ±
cli-evaluate-whole = (aucun retiré)
cli-evaluate-all = (toutes)

cli-error-evaluate-nothing = Il n’y a pas de messages étiquetés dans « { $name } ».
cli-error-evaluate-nothing-next = Mettez des messages (.eml) dans des sous-dossiers dont le nom dit ce qu’ils contiennent, par exemple amazon-scam et unrelated-ham.
cli-error-evaluate-no-folder = « { $name } » n’est pas un dossier.
cli-error-evaluate-no-folder-next = Indiquez le dossier qui contient les dossiers étiquetés ; un seul message se regarde avec « porchlight check ».

## `porchlight sign-in`

cli-sign-in-open = Ouvrez cette page dans un navigateur sur cet ordinateur, et connectez-vous-y à votre boîte mail :
cli-signed-in = { $address } : connexion faite. « porchlight watch » peut maintenant surveiller cette boîte.

## `porchlight watch` et `porchlight report`

cli-connecting = Connexion à { $mailboxes ->
    [one] { $mailboxes } boîte mail
   *[other] { $mailboxes } boîtes mail
 } en cours.
cli-connected = { $address } : connexion faite, boîte surveillée.
cli-folder-missing = { $address } : le dossier « { $folder } » n’existe plus. La boîte de réception est surveillée comme avant.
cli-folder-closed = { $address } : le serveur de messagerie ne laisse pas lire le dossier « { $folder } ». La boîte de réception est surveillée comme avant.
cli-question-vanished = { $address } : était-ce vous ? « { $subject } », d’Amazon, a disparu de la boîte de réception quelques minutes après son arrivée. Si vous ne l’avez pas rangé vous-même, regardez dans la corbeille et parmi les filtres de votre boîte mail, et regardez sur Amazon même : { $messages }
cli-question-flood = { $address } : était-ce vous ? Bien plus d’e-mails que d’habitude sont arrivés en quelques minutes. On fait parfois cela pour cacher un seul message, comme une commande. Regardez vos commandes sur Amazon même : { $orders }
# $because et $next sont des phrases entières.
cli-unwatched = { $address } : pas de vérification depuis { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
 } alors qu’il y a un réseau. { $because } { $next }
cli-first-look = { $address } : { $messages ->
    [one] { $messages } message déjà présent regardé
   *[other] { $messages } messages déjà présents regardés
 }, { $scams ->
    [0] aucune arnaque trouvée
    [one] { $scams } arnaque trouvée
   *[other] { $scams } arnaques trouvées
 }.
cli-alert = { $address } : { $verdict } « { $subject } », expéditeur : { $from }.
cli-alert-uid = (message { $message }, uid { $uid })
cli-alert-folder = (message { $message }, dans « { $folder } »)
cli-alert-gone = { $address } : quelque chose a été trouvé, mais n’est plus dans la liste.
cli-reported = Signalé à Amazon : « { $subject } ».
cli-moved = Déplacé dans le courrier indésirable : « { $subject } ».
# $because et $next sont des phrases entières.
cli-not-moved = Pas déplacé dans le courrier indésirable : « { $subject } ». { $because } { $next }
cli-report-failed = Non signalé : « { $subject } ».
cli-report-waits = « { $subject } » n’est pas encore parti. Un nouvel essai se fait tout seul.
cli-report-shortened = « { $subject } » est trop volumineux pour votre fournisseur de messagerie. Son en-tête et son texte sont envoyés.
cli-report-stands = Rien n’a été envoyé à l’instant. État du signalement : { $state }
cli-report-gone = S’il a déjà été signalé, « porchlight outbox » dit ce qu’il est devenu.
cli-report-bounced = Le signalement de « { $subject } » est revenu : il n’a pas pu être remis. Voir « porchlight outbox ».
cli-report-acknowledged = Amazon a accusé réception du signalement de « { $subject } ».
cli-moved-back = De retour dans la boîte de réception : « { $subject } ».
cli-no-junk = « { $subject } » reste dans la boîte de réception : cette boîte mail n’a pas de dossier pour le courrier indésirable. « porchlight outbox --make-junk yes » en crée un, « no » laisse de tels messages où ils sont.
cli-answered = Amazon a répondu au sujet de « { $subject } ». Voir « porchlight outbox ».

## `porchlight outbox`

cli-outbox-empty = Rien n’a encore été signalé.
cli-outbox-none = Aucun signalement ne contient ces mots.
cli-outbox-no-records = Il n’y a pas encore de données de Porchlight dans { $folder }.
# $state est une des phrases ci-dessous ; $desk est une adresse.
cli-outbox-line = signalement { $report }, message { $message } : « { $subject } » à { $desk } : { $state } ({ $time })
cli-outbox-said = l’autre côté a dit : { $words }
cli-outbox-answer = { $from } a répondu ({ $time }) :
cli-outbox-waiting = attend d’être envoyé
cli-outbox-waiting-because = attend d’être envoyé. { $because }
cli-outbox-sending = envoi en cours
cli-outbox-sent = envoyé
cli-outbox-acknowledged = reçu par le destinataire
cli-outbox-bounced = revenu
cli-outbox-uncertain = peut-être arrivé ; personne ne le sait
cli-outbox-refused = pas envoyé. { $because }
cli-outbox-done = C’est fait.
cli-outbox-erased = { $count ->
    [one] { $count } message a été oublié.
   *[other] { $count } messages ont été oubliés.
 }

cli-report-uncertain = La connexion a été coupée pendant le signalement de « { $subject } ». Personne ne sait s’il est arrivé. Il n’est pas renvoyé tout seul.
cli-certificate = { $address } : le certificat du serveur a l’empreinte SHA-256 { $fingerprint } (pour l’accepter, écrivez-la à côté du serveur dans le fichier des comptes)
cli-set-aside = { $address } : un message (uid { $uid }) n’a pas pu être regardé et a été mis de côté.
