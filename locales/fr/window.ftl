### Les mots de la fenêtre. Ce qui s’est passé dans une boîte mail arrive du programme en phrases finies.

## Partout

window-name = Porchlight
window-loading = Un instant.
window-back = Retour à la liste
window-back-settings = Retour aux réglages
window-try-again = Réessayer
window-trouble = Un problème est survenu dans cette fenêtre.
window-trouble-next = Fermez la fenêtre et ouvrez de nouveau Porchlight.
window-trouble-said = Ce que le système a dit
# Un jour (« aujourd’hui », « hier », « 3 novembre ») et une heure (« 14:32 »).
window-when = { $day } à { $time }
window-demo = Ceci est une démonstration. La boîte mail et ses messages sont inventés, et aucun signalement ne quitte cet ordinateur.

## Accueil : la phrase du haut

window-status-no-account = La lumière du porche est prête. Ajoutez votre boîte mail pour l’allumer.
window-status-watching = La lumière du porche est allumée. Porchlight surveille { $count ->
    [one] { $count } boîte mail
   *[other] { $count } boîtes mail
}.
window-status-pending = La lumière du porche est allumée. { $count ->
    [one] { $count } message ici se fait passer pour Amazon
   *[other] { $count } messages ici se font passer pour Amazon
}.
window-status-connecting = La lumière du porche s’allume.
window-status-needs-you = La lumière du porche a besoin de vous.
window-status-offline = La lumière du porche attend votre serveur de messagerie.
window-status-paused = La lumière du porche se repose jusqu’à ce que vous la rallumiez.
# Sans « jusqu’à » : devant un jour, il deviendrait tantôt « jusqu’à », tantôt « jusqu’au ».
window-status-paused-until = La lumière du porche se repose. Elle reprend : { $when }.
window-wake = La rallumer
window-watching = Porchlight surveille { $count ->
    [one] { $count } boîte mail
   *[other] { $count } boîtes mail
}.
# « il y a 1 minute »
window-checked = Dernière vérification : { $ago }.
window-checked-now = Dernière vérification : à l’instant.
window-unreached = { $count ->
    [one] { $count } boîte mail est injoignable
   *[other] { $count } boîtes mail sont injoignables
} en ce moment.

## Accueil : les messages trouvés

window-alerts = Trouvé dans vos e-mails
window-alerts-empty = Tout est calme. Rien ne se fait passer pour Amazon.
window-alerts-empty-more = Vous n’avez rien à faire. Si un tel message arrive, vous le trouverez ici.
window-alerts-empty-not-watching = Rien n’a été trouvé jusqu’ici.
window-alerts-empty-no-account = Rien ici pour l’instant. Porchlight commence à regarder dès qu’il connaît votre boîte mail.
window-no-subject = (sans objet)
window-no-sender = (sans expéditeur)
window-verdict-scam = Arnaque
window-verdict-doubtful = Incertain
window-verdict-genuine = Vient d’Amazon
window-progress-dismissed = Pas une arnaque, selon vous
window-progress-by-hand = Signalé par vous-même
window-progress-reporting = Signalement en route
window-progress-reported = Signalé
window-progress-uncertain = Peut-être signalé
window-progress-refused = Non signalé
window-find = Chercher dans cette liste
window-filter = Afficher
window-filter-all = Tout
window-filter-open = Ce qui vous attend
window-filter-scam = Les arnaques
window-filter-doubtful = Ce qui reste incertain
window-filter-genuine = Ce qui vient bien d’Amazon
window-filter-reported = Ce qui a été signalé
window-filter-dismissed = Ce qui n’est pas une arnaque, selon vous
window-find-nothing = Aucun message ne correspond.
window-list-all = { $count ->
    [one] Afficher { $count } message
   *[other] Afficher les { $count } messages
}
window-select = En choisir plusieurs
window-select-end = Arrêter de choisir
window-select-this = Choisir celui-ci
window-find-count = { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.
window-select-fine = { $count ->
    [one] Pas une arnaque : { $count } message
   *[other] Pas des arnaques : { $count } messages
}
window-select-fine-title = Est-ce bien certain ?
window-select-fine-what = { $count ->
    [one] { $count } d’entre eux a l’air d’une arnaque, ou demande si c’était vous. Porchlight ne vous en avertira plus.
   *[other] { $count } d’entre eux ont l’air d’arnaques, ou demandent si c’était vous. Porchlight ne vous en avertira plus.
}
window-select-fine-not = Les laisser tels quels
window-weeks = Les quatre dernières semaines
window-weeks-sum = Trouvés : { $found }. Signalés : { $reported }.
window-weeks-day = Jour
window-weeks-found = Trouvés
window-weeks-reported = Signalés
window-weeks-table = En tableau
window-set-aside = { $count ->
    [one] { $count } message n’a pas pu être vérifié. Il est toujours dans votre boîte de réception. Lisez-le avec prudence.
   *[other] { $count } messages n’ont pas pu être vérifiés. Ils sont toujours dans votre boîte de réception. Lisez-les avec prudence.
}

## Accueil : les boîtes mail

window-accounts = Vos boîtes mail
window-check-now = Relever le courrier
window-checking = Porchlight regarde vos boîtes mail.
window-add-account = Ajouter une boîte mail
window-back-title = E-mails plus anciens
window-back-rest = Pause
window-back-go-on = Continuer
window-back-further = Parcourir les anciens e-mails
window-back-far = Jusqu’où faut-il remonter ?
window-back-far-more = Vous pouvez changer cela à tout moment, même pendant la recherche. Ce qui a été trouvé reste dans votre liste.
window-back-week = Les 7 derniers jours
window-back-month = Les 30 derniers jours
window-back-year = La dernière année
window-back-all = Tout
window-back-looking = { $days ->
    [one] Porchlight parcourt le dernier jour
   *[other] Porchlight parcourt les { $days } derniers jours
}
window-remove = Retirer
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-remove-which = Retirer { $address }
window-sign-in-again = Se reconnecter
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-sign-in-again-which = Se reconnecter à { $address }
window-look-at-certificate = Voir le certificat
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-look-at-certificate-which = Voir le certificat de { $address }
window-lamp-connecting = Connexion en cours
window-lamp-watching = Surveillée
window-lamp-offline = Injoignable
window-lamp-needs-you = A besoin de vous
window-lamp-paused = En pause

window-mailbox = Dossiers et autres réglages
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-mailbox-which = Dossiers et autres réglages de { $address }
window-folder-leave-out = Ne plus le surveiller
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-folder-leave-out-which = Ne plus le surveiller : { $folder }

## Accueil : était-ce vous ?

window-question = Était-ce vous ?
window-question-flood = Savez-vous pourquoi ?
window-question-vanished-fine = Si vous avez fait ce changement vous-même et rangé le message, tout va bien.
window-question-flood-fine = Si vous en connaissez la raison, par exemple parce que vous venez de vous inscrire à beaucoup de lettres d’information, tout va bien.
window-question-me = Oui, c’était moi
window-question-flood-known = Je sais pourquoi
window-question-flood-strange = Je ne sais pas pourquoi
window-question-not = Si vous avez un doute, regardez par vous-même
window-question-vanished-look = Regardez sur le site d’Amazon si ce changement a été fait, et annulez-le là-bas si ce n’était pas vous. Ces boutons ouvrent les pages d’Amazon.
window-question-flood-look = Regardez sur le site d’Amazon s’il y a une commande qui n’est pas la vôtre, ou des messages que vous n’avez pas vus. Ces boutons ouvrent les pages d’Amazon.
window-question-orders = Vos commandes
window-question-messages = Centre de messages
window-question-trash = Regardez dans la corbeille de votre boîte mail et, sur le site web de votre fournisseur, parmi les filtres et les transferts. Supprimez-y ce que vous n’avez pas mis en place vous-même.
window-question-password = Si vous trouvez quelque chose, changez d’abord le mot de passe de votre boîte mail, puis celui d’Amazon.
window-question-put-away = C’est réglé.

## Les dossiers d’une boîte mail

window-mailbox-title = Dossiers et autres réglages
window-folders = Quels dossiers sont surveillés
window-folders-more = La boîte de réception est toujours surveillée. Ajoutez ici un dossier si des e-mails y vont avant que vous ne les voyiez.
window-folders-inbox = Boîte de réception
window-folders-always = Toujours surveillée
window-folders-junk = { $folder } est regardé aussi, mais sans bruit, pour que l’on puisse signaler ce qui y a été mis.
window-folders-remove = Ne plus surveiller
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-folders-remove-which = Ne plus surveiller { $folder }
window-folders-add = Ajouter un dossier
window-folders-choose = Dossier
window-folders-add-this = Le surveiller
window-folders-none = Il n’y a pas d’autre dossier dans cette boîte mail.
window-folders-asking = Porchlight demande à votre serveur quels dossiers il a.
window-folders-added = Le dossier { $folder } est maintenant surveillé.
window-folders-removed = Le dossier { $folder } n’est plus surveillé. Ce qui y a été trouvé reste dans votre liste.
window-signatures = Les sceaux d’Amazon

## Accueil : ce qui manque à cet ordinateur

window-lacking = À propos de cet ordinateur
window-lacking-no-tray = Sur cet ordinateur, il n’y a pas de place pour la petite lumière à côté de l’horloge. Porchlight fonctionne quand même : ouvrez-le de nouveau pour voir votre liste.
window-lacking-no-notifications = Cet ordinateur ne montre pas de notifications, Porchlight ne peut donc pas frapper à la porte. Regardez ici de temps en temps.
window-lacking-no-keyring = Le coffre à mots de passe de cet ordinateur ne s’ouvre pas, Porchlight doit donc redemander votre mot de passe à chaque démarrage. Pour changer cela, déverrouillez le coffre, ou fermez votre session sur cet ordinateur et rouvrez-la.

## Une alerte

window-alert-title = Un message
window-alert-from = De
window-alert-subject = Objet
window-alert-came = Arrivé
window-alert-mailbox = Boîte mail
window-alert-three = Les trois questions
window-alert-why = Pourquoi nous le pensons
window-alert-why-claim = Qui il dit être
window-alert-why-proof = S’il peut le prouver
window-alert-why-ask = Ce qu’il veut
window-alert-seen-here = Il dit :
window-alert-links = Où mènent vraiment ses liens
window-alert-links-more = Les adresses sont écrites ici de façon que personne ne puisse cliquer dessus par accident : « hxxp » au début, et les points entre crochets.
window-report = Signaler à Amazon
window-report-again = Envoyer de nouveau
window-report-once-more = Envoyer encore une fois
window-report-all-the-same = Le signaler quand même
window-report-not = Ne pas le signaler
window-ask-all-the-same = Demander quand même
window-ask-not = Ne pas demander
window-ask-many = C’est plus que d’habitude en une heure.
window-ask-many-more = Regardez le message encore une fois. Si vous voulez toujours demander, continuez.
window-ask = Demander à Amazon si c’est un vrai message
window-ask-what = Le message est envoyé à Amazon depuis votre propre boîte mail, pour demander s’il vient de là. Il reste où il est. Si Amazon répond, vous pouvez lire la réponse ici.
window-undo = Annuler l’envoi
window-move-back = Remettre dans la boîte de réception
window-show-report = Montrer ce qui sera envoyé
window-show-question = Montrer ce qui serait demandé
window-dismiss = Ce n’est pas une arnaque
window-reopen = Le rouvrir
window-seen = C’est bon
window-report-what = Le message entier est envoyé depuis votre boîte mail à l’équipe de sécurité d’Amazon et aux autres organismes choisis. Il va ensuite dans le courrier indésirable.
window-report-cannot = Cette boîte mail ne peut pas envoyer de signalement elle-même. Voici comment vous pouvez le faire. Vous pouvez aussi simplement supprimer le message.
window-by-hand-how = Montrer comment le signaler
window-by-hand = Je l’ai signalé moi-même
window-by-hand-then = C’est fait ? Dites-le ici, et le message ne sera plus en attente.

## Une alerte : ce qu’on peut faire d’autre

window-more = Ce que vous pouvez faire d’autre
window-more-amazon = Regardez sur le site d’Amazon. Ces boutons ouvrent les pages d’Amazon.
window-more-show = Le montrer à une personne de confiance
window-more-open = Ouvrir dans mon logiciel de messagerie
window-show-more = Cette page contient ce que Porchlight a trouvé. Aucun lien n’y est cliquable.
window-show-print = Imprimer
window-show-copy = Copier
window-show-mail = L’envoyer par e-mail
window-sender = Qui l’a vraiment envoyé
window-sender-name = Il se fait appeler
window-sender-address = Son adresse
window-sender-amazons = Cette adresse est d’Amazon, mais n’importe qui peut l’écrire là. Les lignes ci-dessus disent si elle est prouvée.
window-sender-others = Cette adresse n’est pas d’Amazon. La partie marquée dit à qui elle appartient.
window-sender-reply = Les réponses vont à
window-link-amazons = Cette page est d’Amazon.
window-link-others = Cette page n’est pas d’Amazon. La partie marquée dit à qui elle appartient.
window-trust = Cet expéditeur
window-trust-more = Votre fournisseur de messagerie a prouvé qui a envoyé ce message. Si vous connaissez cet expéditeur, Porchlight n’a plus besoin de vous avertir. Ce qui vient de lui reste dans la liste.
window-trust-yes = Toujours faire confiance à cet expéditeur
window-trust-done = Vous avez dit que vous faites confiance à cet expéditeur. Porchlight ne vous avertit pas.
window-trust-no = M’avertir de nouveau
window-words = Ce qu’il dit
window-words-more = En texte simple. Ce à quoi il faut faire attention est marqué, et expliqué en dessous.
window-words-cut = Seul le début est montré ici.
window-experts-signals = Signaux
window-experts-authentication = Ce que des serveurs de messagerie ont écrit sur l’expéditeur
window-experts-authentication-more = N’importe qui peut mettre de telles lignes dans un message. Porchlight ne croit que celles de votre fournisseur de messagerie.
window-experts-nothing = Il n’y en a pas.
window-experts-headers = Toutes les lignes d’en-tête
window-experts-json = Toute l’évaluation sous forme de données (JSON)
window-experts-save = Enregistrer le message comme fichier (.eml)

## Une alerte : ce qu’elle est devenue

window-reports = La suite donnée
window-reports-to = Signalement pour : { $desk }
window-reports-question = Question pour : { $desk }
window-reports-steps = Comment cela s’est passé
window-reports-expert = Pour les experts
window-reports-message-id = Message-ID
window-reports-said = Réponse de l’autre serveur :
window-answer = Réponse de : { $desk }
window-answer-proven = Porchlight a vérifié que cette réponse vient vraiment de là. On ne peut pas cliquer sur ses liens ici.
window-ways = Ce que vous pouvez faire
window-way-believe = Je l’ai trouvé parmi mes e-mails envoyés
window-way-zipped = L’envoyer dans un fichier zip
window-way-mail-program = Avec mon propre logiciel de messagerie
window-way-file = Enregistrer le message comme fichier
window-way-form = Ouvrir le formulaire d’Amazon
window-way-mail-program-done = Votre logiciel de messagerie ouvre un nouvel e-mail auquel le message est joint. Regardez-le et envoyez-le depuis là.
window-way-file-done = Joignez ce fichier à un nouvel e-mail, et envoyez cet e-mail à l’adresse ci-dessous.
window-saved = Enregistré sous le nom { $name }
window-saved-folder = Dans le dossier
window-saved-show = Montrer le dossier
window-address-copy = Copier l’adresse
window-address-copied = Copié.
window-no-junk = Cette boîte mail n’a pas de dossier de courrier indésirable.
window-no-junk-more = Porchlight peut en créer un et y déplacer les messages une fois signalés. Vous pourrez changer cela plus tard dans les réglages.
window-no-junk-make = En créer un
window-no-junk-leave = Le laisser dans la boîte de réception

## Ce qui sera envoyé

window-preview = Ce qui sera envoyé
window-preview-more = C’est exactement ceci qui part, et rien d’autre. Rien n’a encore été envoyé.
window-preview-back = Retour au message
window-preview-to = À
window-preview-also = La même chose part à
window-preview-subject = Objet
window-preview-cover = Le texte
window-preview-pieces = Pièces jointes
window-preview-raw = L’e-mail entier, tel qu’il part
window-preview-raw-more = { $size } en tout.
window-preview-cut = Seul le début est montré ici. Tout est envoyé.

## Vérifier quelque chose

window-check = Vérifier quelque chose
window-check-more = Quelque chose vous est parvenu par un autre chemin, et vous voulez savoir si cela vient d’Amazon. Porchlight le regarde sur cet ordinateur seulement et n’en garde rien.
window-check-text = Un SMS
window-check-text-more = Un SMS ou un message dans une application de messagerie.
window-check-text-go = Le coller ou le taper
window-check-text-label = Le texte du message
window-check-file = Un fichier ou une image
window-check-file-more = Un e-mail enregistré (.eml), une capture d’écran ou une image avec un QR code, un PDF ou une page web. Vous pouvez aussi le déposer sur cette fenêtre.
window-check-file-go = Choisir un fichier
window-check-call = Quelqu’un m’a téléphoné
window-check-call-more = Et a dit être d’Amazon.
window-check-call-go = Répondre à six questions
window-check-call-tick = Cochez tout ce qui s’est passé.
window-check-call-code = Vous a-t-on demandé un code ?
window-check-call-install = Vous a-t-on demandé d’installer quelque chose, ou de montrer votre écran ?
window-check-call-gift-card = Vous a-t-on demandé d’acheter des cartes cadeaux, ou de payer avec ?
window-check-call-numbers = Vous a-t-on demandé un mot de passe, ou des numéros de carte ou de banque ?
window-check-call-secret = Vous a-t-on demandé de rester en ligne, ou de n’en parler à personne ?
window-check-call-hurry = Vous a-t-on dit de vous dépêcher, ou fait des menaces ?
window-check-go = Vérifier
window-check-again = Vérifier autre chose
window-check-report = Où vous pouvez le signaler
window-check-report-sms = Aux États-Unis et au Royaume-Uni, transférez le SMS au 7726. Votre opérateur l’examine alors.
window-check-report-mail = Par e-mail : joignez le fichier à un nouveau message et envoyez-le à cette adresse.
window-check-report-mail-text = Par e-mail : copiez le texte du message dans un nouvel e-mail et envoyez-le à cette adresse.
window-check-report-mail-call = Par e-mail : écrivez ce que l’on vous a demandé au téléphone, et quand, et envoyez-le à cette adresse.
window-check-report-form = Sur la page d’Amazon. Elle demande aussi ce qu’il en est des appels, et ce que vous avez peut-être donné.

## En signaler plusieurs

window-batch = En signaler plusieurs à la fois
window-batch-more = Choisissez les messages à signaler à Amazon.
window-batch-none = Aucun message n’attend de décision.
window-batch-all = Tout choisir
window-batch-go = Signaler { $count ->
    [one] { $count } message
   *[other] { $count } messages
}
window-batch-choose = Choisissez au moins un message.
window-batch-stop = Arrêter
window-batch-stopped = Arrêté. Fait : { $done } sur { $count ->
    [one] { $count } message
   *[other] { $count } messages
}. Les autres restent tels quels.
window-batch-undone-some = { $back ->
    [0] Rien n’a pu être annulé.
    [one] { $back } envoi a été annulé.
   *[other] { $back } envois ont été annulés.
} { $left ->
    [one] { $left } était déjà parti.
   *[other] { $left } étaient déjà partis.
}
window-batch-progress = Fait : { $done } sur { $count ->
    [one] { $count } message
   *[other] { $count } messages
}.
window-batch-undo = Annuler tous ces envois
window-batch-undone = Annulé. Rien n’a été envoyé.

## Ce qui a été signalé

window-history = Signalements
window-history-empty = Rien n’a été signalé jusqu’ici.
window-history-search = Rechercher
window-history-nothing = Aucun signalement ne correspond à ces mots.
window-history-count = { $count ->
    [one] { $count } signalement
   *[other] { $count } signalements
}.
window-history-open = Ouvrir le message
window-history-csv = Enregistrer comme tableau (CSV)
window-history-json = Enregistrer en JSON
window-stage-withdrawn = Annulé
window-stage-waiting = En attente
window-stage-sending = En route
window-stage-sent = Envoyé
window-stage-acknowledged = Reçu
window-stage-bounced = Revenu
window-stage-uncertain = Incertain
window-stage-refused = Pas envoyé

## Réglages

window-settings = Réglages
window-settings-saved = Enregistré.
window-settings-reports = Signalements
window-settings-undo = Secondes pendant lesquelles un signalement peut être annulé
window-settings-undo-more = Entre 0 et 60. Avec 0, il part tout de suite.
window-settings-undo-wrong = Veuillez saisir un nombre entier entre 0 et 60.
window-settings-desks = Signaler aussi à ces organismes
window-settings-desks-more = Les signalements vont toujours à Amazon. Les organismes que vous choisissez ici reçoivent le même signalement, depuis votre propre boîte mail.
window-settings-everywhere = Partout
window-settings-how = Comment les signalements sont envoyés
window-settings-arf = Dans un format lisible par les machines (ARF)
window-settings-arf-more = Certains organismes trient les signalements automatiquement. En cas de doute, laissez ceci désactivé.
window-settings-copies = Garder une copie de chaque signalement
window-settings-copies-more = Dans un dossier « Porchlight reports » de votre boîte mail.
window-settings-mark = Marquer comme hameçonnage les messages incertains une fois signalés
window-settings-mark-more = Les autres logiciels de messagerie montrent alors un avertissement.
window-settings-junk = Quand une boîte mail n’a pas de dossier de courrier indésirable
window-settings-junk-ask = Me demander
window-settings-junk-make = En créer un
window-settings-junk-leave = Laisser les messages signalés dans la boîte de réception
window-settings-data = Ce que Porchlight garde
window-erase-older = Effacer ce qui a plus de
window-erase-month = 1 mois
window-erase-half-year = 6 mois
window-erase-year = 1 an
window-erase-older-go = Effacer
window-erase-older-title = Effacer les anciens messages de Porchlight ?
window-erase-older-what = Porchlight oublie ce qu’il a trouvé il y a plus de { $age }, et ce qui en a été signalé. Votre boîte mail reste comme elle est.
window-erase-done = { $count ->
    [0] Rien n’était aussi ancien.
    [one] { $count } message a été oublié.
   *[other] { $count } messages ont été oubliés.
}
window-erase-all = Effacer toutes les données
window-erase-all-title = Tout effacer ?
window-erase-all-what = Porchlight oublie toutes les boîtes mail, leurs mots de passe, tout ce qu’il a trouvé et tous les signalements, cesse de surveiller et ne démarre plus avec l’ordinateur. Vos boîtes mail et vos e-mails restent comme ils sont. Les signalements qui attendent encore ne sont pas envoyés.
window-erase-all-done = Tout a été effacé.
window-erase-all-but-secrets = Tout a été effacé, sauf un mot de passe : le coffre à mots de passe de cet ordinateur n’a pas pu être ouvert. Ouvrez le coffre et retirez-en l’entrée « Porchlight ».
window-erase-all-but-start = Tout a été effacé, mais Porchlight démarre encore avec l’ordinateur. Désactivez cela dans les réglages de votre système.
window-erase-keep = Garder

## Ajouter une boîte mail : partout

# « Étape 2 sur 3 »
window-setup-step = Étape { $step } sur { $steps }
window-setup-back = Retour
window-setup-next = Suivant
window-setup-other-address = Utiliser une autre adresse
window-setup-incomplete = Il manque encore quelque chose. Veuillez remplir le champ où vous êtes maintenant.
window-setup-added = Votre boîte mail a été ajoutée.
window-setup-signed-in-again = La connexion est rétablie.
window-waiting = Porchlight a quelque chose à vous montrer.
window-waiting-file = Le fichier que vous avez déposé peut être vérifié.
window-waiting-busy = Si vous l’ouvrez maintenant, ce que vous avez saisi ici est perdu.
window-waiting-show = Ouvrir maintenant

## Étape 1 : l’adresse

window-setup-title = Ajouter votre boîte mail
window-setup-what = Porchlight trouve les messages qui se font passer pour Amazon, vous dit pourquoi et les signale si vous le voulez.
window-setup-promise = Porchlight lit vos e-mails sur cet ordinateur seulement. Les messages non lus restent non lus.
window-setup-address = Votre adresse e-mail
window-setup-address-wrong = Ce n’est pas une adresse e-mail complète. Une adresse ressemble à ceci : name@example.com.
window-setup-meant = Vouliez-vous dire { $address } ?
window-setup-meant-more = L’adresse que vous avez tapée est à une lettre près celle d’un fournisseur très connu. Le propriétaire de l’autre nom apprendrait votre mot de passe.
window-setup-meant-yes = Oui, { $address }
window-setup-meant-no = Non, { $address } est juste

## Étape 1 : ce que sait Thunderbird

window-thunderbird = Depuis Thunderbird
window-thunderbird-more = Thunderbird, sur cet ordinateur, connaît ces boîtes mail. Porchlight reprend l’adresse et les serveurs. Il ne lit jamais les mots de passe de Thunderbird, il vous demande donc le vôtre.
window-thunderbird-take = Reprendre { $address }
window-thunderbird-not-imap = Celle-ci ne peut pas être reprise : elle n’est pas lue avec IMAP.
window-thunderbird-not-private = Celle-ci ne peut pas être reprise : sa connexion n’est pas protégée.
window-thunderbird-other-sign-in = Celle-ci ne peut pas être reprise : elle se connecte d’une façon que Porchlight ne connaît pas.
window-thunderbird-incomplete = Celle-ci ne peut pas être reprise : ses réglages ne sont pas complets.

## Étape 1 : la recherche des serveurs d’une adresse

window-search-title = Recherche de votre boîte mail
window-search-more = Porchlight demande où sont gardés vos e-mails. Seul ce qui suit le @ est communiqué à d’autres.
window-search-stop = Arrêter la recherche
window-search-stopped = Vous avez arrêté la recherche.
window-search-nothing = Personne n’a su dire où sont gardés vos e-mails.
window-search-nothing-more = Regardez s’il y a une faute de frappe dans l’adresse. Les pages d’aide de votre fournisseur de messagerie nomment les serveurs, souvent sous « IMAP et SMTP ». Vous pouvez les saisir vous-même, ou demander de l’aide à une personne de confiance.
window-search-offline = Aucun n’a pu être joint. Vérifiez que cet ordinateur est connecté à Internet, et cherchez de nouveau.
window-search-asked = Qui a été interrogé
window-search-again = Chercher de nouveau

## Étape 1 : ce qui a été trouvé, et si le lecteur est d’accord

window-found-title = Est-ce votre fournisseur de messagerie ?
window-found-provider = Vos e-mails sont gardés chez { $provider }.
window-found-imap = Vos e-mails sont lus sur
window-found-smtp = Les signalements sont envoyés par
window-found-no-smtp = Aucun serveur n’a été indiqué, les signalements ne peuvent donc pas être envoyés.
window-found-user = Nom d’utilisateur
window-found-smtp-user = Nom d’utilisateur pour l’envoi
window-found-source = Trouvé
window-found-elsewhere = L’un de ces serveurs appartient à une autre entreprise. C’est courant quand une entreprise garde les e-mails d’autres. Ne lui donnez votre mot de passe que si vous connaissez son nom.
window-found-question = Votre mot de passe sera donné à ces serveurs, par une connexion protégée, et à personne d’autre.
window-found-agree = Oui, utiliser ces serveurs

## Étape 1 : les serveurs, saisis à la main

window-servers-asked = Quand Porchlight ne connaît pas un fournisseur de messagerie, il cherche les serveurs auprès du nom qui suit le @ de votre adresse et dans la liste de fournisseurs de Mozilla. Vous pouvez aussi les saisir vous-même ; alors personne n’est interrogé.
window-servers-by-hand = Saisir les serveurs moi-même
window-servers-change = Modifier les serveurs
# For screen readers, where several buttons say the same.
window-servers-change-which = Modifier les serveurs de { $address }
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = Les serveurs ont changé
window-moved-more = Il arrive que les fournisseurs de messagerie déplacent les boîtes vers d’autres serveurs ou les confient à une autre société. Votre adresse reste la même, et tout ce qui a été trouvé jusqu’ici aussi.
window-moved-now = Porchlight interroge ce serveur : { $host }
window-moved-to = Mon courrier est maintenant chez { $provider }
window-moved-search = Chercher les serveurs
window-servers-title = Vos serveurs de messagerie
window-servers-more = Vous les trouvez sur les pages d’aide de votre fournisseur de messagerie, souvent sous « IMAP et SMTP ».
window-servers-imap = Serveur pour lire les e-mails (IMAP)
window-servers-smtp = Serveur pour envoyer les e-mails (SMTP)
window-servers-smtp-more = Porchlight s’en sert pour envoyer vos signalements. Laissez son nom vide s’il n’y en a pas.
window-servers-user = Nom d’utilisateur
window-servers-user-more = Le plus souvent, le même que votre adresse.
window-server-host = Nom du serveur
window-server-port = Port
window-server-security = Protection de la connexion
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = Aucune (seulement pour un programme sur cet ordinateur)

## Étape 2 : que faire d’abord chez le fournisseur

window-guide-title = À faire d’abord
window-guide-again = Où trouver le bon mot de passe ?
window-guide-open = Ouvrir cette page
# Pour les lecteurs d’écran, quand plusieurs boutons disent la même chose.
window-guide-open-which = Ouvrir cette page : { $host }

## Étape 2 : se connecter avec un mot de passe

window-signin-title = Se connecter à votre boîte mail
window-signin-title-at = Se connecter à { $provider }
window-signin-again-title = Se reconnecter
window-signin-again-more = Tout ce qui a été trouvé jusqu’ici reste dans votre liste.
window-signin-password = Mot de passe
window-signin-app-password = Mot de passe d’application
window-signin-app-password-what = { $provider } n’accepte les programmes qu’avec un mot de passe qui leur est propre, appelé mot de passe d’application. Vous le créez une seule fois, dans votre navigateur. Celui que vous utilisez sur le site ne marche pas ici, et reste comme il est.
window-signin-bridge-password = Mot de passe de Proton Mail Bridge
window-signin-password-more = Il est gardé dans le coffre à mots de passe de cet ordinateur, nulle part ailleurs.
window-signin-or = Ou avec un mot de passe d’application
window-signin-show = Afficher le mot de passe
window-signin-go = Se connecter

## Étape 2 : se connecter dans le navigateur

window-browser-more = Vous vous connectez sur la page de votre fournisseur de messagerie, dans votre navigateur. Porchlight ne voit jamais ce mot de passe.
window-browser-more-at = Vous vous connectez sur la page de { $provider }, dans votre navigateur. Porchlight ne voit jamais ce mot de passe.
window-browser-go = Se connecter dans le navigateur
window-browser-go-at = Se connecter avec { $provider }
window-browser-waiting = Votre navigateur est ouvert. Connectez-vous là-bas et donnez votre accord.
window-browser-waiting-more = Porchlight attend ici et continue tout seul. Prenez votre temps.
window-browser-stop = Ne plus attendre
window-browser-denied = Votre fournisseur de messagerie dit que vous n’avez pas donné votre accord, rien n’a donc changé. Réessayez quand vous le voudrez, et donnez votre accord sur sa page.
window-browser-timed-out = Aucune réponse n’est venue du navigateur pendant dix minutes, Porchlight a donc cessé d’attendre. Rien n’a changé. Réessayez quand vous le voudrez.
window-browser-cancelled = Vous avez arrêté la connexion. Rien n’a changé. Vous pouvez fermer la page dans le navigateur.
window-browser-none = Aucun navigateur n’a pu être ouvert sur cet ordinateur. Choisissez un navigateur dans les réglages de votre système, et réessayez.

## Étape 2 : quand Porchlight n’est pas enregistré chez le fournisseur

window-unregistered = { $provider } ne connaît pas cet exemplaire de Porchlight, qui ne peut donc pas encore surveiller cette boîte mail.
window-unregistered-more = { $provider } ne laisse entrer que les logiciels de messagerie qui y sont enregistrés. Votre boîte mail est comme avant, et vous n’avez rien fait de mal.
window-unregistered-what = Ce que vous pouvez faire :
window-unregistered-ask = Demandez à la personne qui vous a donné Porchlight un exemplaire enregistré chez { $provider }.
window-unregistered-outlook = Si un message vous inquiète maintenant, signalez-le dans Outlook même : choisissez « Signaler », puis « hameçonnage ».
window-unregistered-own = Si vous avez votre propre ID client chez { $provider }, saisissez-le sous « Plus de réglages ».
window-unregistered-unknown = Cette boîte mail demande une connexion dans le navigateur que Porchlight ne connaît pas.
window-unregistered-unknown-more = Votre boîte mail est comme avant, et vous n’avez rien fait de mal. Demandez à votre fournisseur si les logiciels de messagerie peuvent se connecter avec un mot de passe d’application.

## Étape 2 : ce dont peu de gens ont besoin

window-advanced = Plus de réglages
window-advanced-smtp-user = Nom d’utilisateur pour l’envoi
window-advanced-smtp-user-more = Seulement si votre fournisseur vous en donne un autre pour l’envoi. Le plus souvent vide.
window-advanced-dns = Vérifier les sceaux d’Amazon
window-advanced-dns-more = Amazon appose un sceau numérique sur ses e-mails. Pour le vérifier quand votre fournisseur ne le fait pas, Porchlight demande au serveur de noms de votre réseau (DNS) les clés publiques d’Amazon, et rien de ce qui se trouve dans un e-mail. Sans cela, davantage de vrais e-mails d’Amazon sont affichés comme « Incertain ».
window-advanced-client = Votre propre ID client chez { $provider }
window-advanced-client-more = Seulement pour les personnes qui ont elles-mêmes enregistré un programme chez { $provider }. Sinon, laissez vide.
window-advanced-secret = Le code secret client qui l’accompagne

## Étape 3 : l’essai

window-try-title = Essai de votre boîte mail
window-try-testing = Un instant.
window-try-step-done = Fait :
window-try-failed = Cela n’a pas encore marché
window-try-passing = Vérifiez que cet ordinateur est connecté à Internet, attendez un peu et réessayez. Rien n’a changé.
window-try-back = Retour à la connexion
window-try-without-reports = La surveiller sans envoyer de signalements
window-try-kept = Votre boîte mail est surveillée
window-try-kept-more = La lumière du porche est allumée. Vous n’avez rien d’autre à faire : Porchlight vous prévient quand quelque chose arrive.
window-try-kept-again = La lumière du porche est de nouveau allumée. Tout ce qui a été trouvé jusqu’ici est toujours dans votre liste.
window-try-kept-no-reports = Cette boîte mail ne peut pas envoyer de signalements.
window-try-home = Aller à ma liste

## Étape 3 : un certificat dont personne ne se porte garant

window-certificate-title = Est-ce votre propre serveur ?
window-certificate-unknown = { $host } ne peut pas prouver qui il est. Rien ne lui a donc été envoyé.
window-certificate-own = C’est courant pour Proton Mail Bridge et pour un serveur chez vous. Dans tous les autres cas, arrêtez-vous ici : quelqu’un peut être entre les deux. Si vous êtes à l’hôtel ou dans un café, réessayez une fois chez vous.
window-certificate-not-own = Vérifiez le nom du serveur, ainsi que la date et l’heure de cet ordinateur. Si vous êtes à l’hôtel ou dans un café, réessayez une fois chez vous. Si rien ne change, demandez à votre fournisseur de messagerie.
window-certificate-changed-title = Votre serveur a l’air différent
window-certificate-changed = { $host } présente un autre certificat que celui que vous avez accepté. Rien ne lui a donc été envoyé.
window-certificate-changed-more = Si vous avez renouvelé le certificat ou réinstallé Bridge, c’est normal. Sinon, arrêtez-vous ici et demandez à la personne qui s’occupe du serveur.
window-certificate-fingerprint = L’empreinte de son certificat (SHA-256) :
window-certificate-where = Votre serveur ou Bridge affiche les mêmes chiffres et les mêmes lettres dans ses réglages, si c’est vraiment le vôtre.
window-certificate-compared = Je les ai comparés, et ce sont les mêmes.
window-certificate-compare-first = Veuillez d’abord les comparer, et cocher la case ci-dessus.
window-certificate-stop = M’arrêter ici
window-certificate-accept = Accepter ce certificat
window-certificate-accepted = Le certificat a été accepté.

## Retirer une boîte mail

window-remove-title = Retirer cette boîte mail de Porchlight ?
window-remove-more = Porchlight oublie son mot de passe et tout ce qu’il y a trouvé. La boîte mail et vos e-mails restent comme ils sont.
window-remove-confirm = La retirer
window-remove-keep = La garder
window-remove-done = La boîte mail a été retirée.

# Damaged records were kept aside.
window-rescued-read = J’ai lu ceci
