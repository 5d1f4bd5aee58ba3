### Les mots de l’icône, des notifications, et de l’état des choses.

app-name = Porchlight

## Le menu de l’icône.

tray-open = Ouvrir Porchlight
tray-check-now = Relever le courrier
tray-pause = Mettre en pause
tray-pause-hour = Pendant 1 heure
tray-pause-tomorrow = Jusqu’à demain
tray-pause-until-resumed = Jusqu’à ce que je reprenne
tray-resume = Reprendre
tray-sample = Déposer un autre exemple
tray-quit = Quitter
tray-alert-open = « { $subject } »
tray-alert-reported = « { $subject } » (signalé)
tray-alert-reporting = « { $subject } » (signalement en cours)
tray-alert-uncertain = « { $subject } » (peut-être signalé)
tray-alert-refused = « { $subject } » (non signalé)
tray-alert-dismissed = « { $subject } » (pas une arnaque)
no-subject = (sans objet)

## La première ligne du menu : où l’on en est. Une ligne, pas une phrase.
## En français, « one » vaut aussi pour zéro : le nombre est donc toujours écrit.

tray-nothing-to-watch = Aucune boîte mail n’est encore surveillée
tray-connecting = Connexion à votre messagerie
tray-paused = En pause jusqu’à ce que vous repreniez
tray-paused-until = En pause jusqu’à { $time }
tray-offline = Hors ligne, Porchlight continue d’essayer
tray-needs-you = { $inboxes ->
    [one] { $inboxes } boîte mail vous demande de vous reconnecter
   *[other] { $inboxes } boîtes mail vous demandent de vous reconnecter
 }
tray-unwatched = { $inboxes ->
    [one] { $inboxes } boîte mail n’a pas été vérifiée depuis { $time }
   *[other] { $inboxes } boîtes mail n’ont pas été vérifiées depuis { $time }
 }
tray-no-network = Pas de réseau, Porchlight l’attend
tray-watching-now = { $inboxes ->
    [one] Surveille { $inboxes } boîte mail, vérifiée à l’instant
   *[other] Surveille { $inboxes } boîtes mail, vérifiées à l’instant
 }
tray-watching-minutes = { $inboxes ->
    [one] Surveille { $inboxes } boîte mail, vérifiée il y a { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
     }
   *[other] Surveille { $inboxes } boîtes mail, vérifiées il y a { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
     }
 }
tray-watching-hours = { $inboxes ->
    [one] Surveille { $inboxes } boîte mail, vérifiée il y a { $count ->
        [one] { $count } heure
       *[other] { $count } heures
     }
   *[other] Surveille { $inboxes } boîtes mail, vérifiées il y a { $count ->
        [one] { $count } heure
       *[other] { $count } heures
     }
 }
tray-watching-days = { $inboxes ->
    [one] Surveille { $inboxes } boîte mail, vérifiée il y a { $count ->
        [one] { $count } jour
       *[other] { $count } jours
     }
   *[other] Surveille { $inboxes } boîtes mail, vérifiées il y a { $count ->
        [one] { $count } jour
       *[other] { $count } jours
     }
 }
tray-watching-never = { $inboxes ->
    [one] Surveille { $inboxes } boîte mail, pas encore vérifiée
   *[other] Surveille { $inboxes } boîtes mail, pas encore vérifiées
 }

## Un compte, dans la fenêtre. S’il est hors ligne ou déconnecté, les mots de cette erreur sont utilisés.

account-connecting = Connexion à votre messagerie.
account-paused = En pause. Les nouveaux e-mails ne sont pas regardés.
# $because est une phrase entière : ce qui n’allait pas la dernière fois.
account-unwatched = Pas vérifiée depuis { $time }. Les e-mails arrivés plus tard n’ont pas été regardés. { $because }
account-watching-now = Surveillée. Vérifiée à l’instant.
account-watching-minutes = Surveillée. Vérifiée il y a { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }.
account-watching-hours = Surveillée. Vérifiée il y a { $count ->
    [one] { $count } heure
   *[other] { $count } heures
 }.
account-watching-days = Surveillée. Vérifiée il y a { $count ->
    [one] { $count } jour
   *[other] { $count } jours
 }.
account-watching-never = Surveillée. Pas encore vérifiée.

# Un dossier ajouté par l’utilisateur.
account-folder-missing = Le dossier « { $folder } » n’existe plus. Tout le reste est surveillé comme avant.
account-folder-closed = Votre serveur de messagerie ne laisse pas lire le dossier « { $folder } ». Tout le reste est surveillé comme avant.

## Était-ce vous ?

# $change est une phrase entière : « Amazon indique que le mot de passe de votre compte a été modifié. Était-ce vous ? »
question-vanished = { $change } Le message qui l’annonce est arrivé à { $address } et a disparu de la boîte de réception quelques minutes plus tard.
question-flood = Bien plus d’e-mails que d’habitude sont arrivés à { $address } en quelques minutes. On fait parfois cela pour cacher un seul message, par exemple une commande que personne ne doit remarquer.

## Parcourir les e-mails qui étaient déjà là.

look-back-begins = Les anciens e-mails sont en train d’être parcourus.
look-back-running = Les anciens e-mails sont en train d’être parcourus : { $messages } sur { $total ->
    [one] { $total } message
   *[other] { $total } messages
 } pour l’instant.
look-back-paused = Le parcours des anciens e-mails est en pause après { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
 }.
look-back-done = { $days ->
    [one] Le dernier jour a été parcouru
   *[other] Les { $days } derniers jours ont été parcourus
 } : { $messages ->
    [0] aucun message
    [one] { $messages } message
   *[other] { $messages } messages
 }.
look-back-done-all = Tous les anciens e-mails ont été parcourus : { $messages ->
    [0] aucun message
    [one] { $messages } message
   *[other] { $messages } messages
 }.
look-back-found = { $scams ->
    [0] Aucun ne se fait passer pour Amazon.
    [one] { $scams } se fait passer pour Amazon.
   *[other] { $scams } se font passer pour Amazon.
 }

## Où en est une alerte. Un signalement refusé est dit avec les mots de son erreur.

progress-dismissed = Vous avez dit que ce n’est pas une arnaque.
progress-by-hand = Vous avez dit l’avoir signalé vous-même.
progress-soon = Le signalement part dans un instant. D’ici là, vous pouvez l’annuler.
progress-sending = Le signalement est en route.
# $because est une phrase entière : pourquoi il n’est pas encore parti.
progress-waiting = Le signalement n’est pas encore parti. { $because } Il sera envoyé tout seul dès que possible.
progress-reported = Signalé à Amazon.
progress-reported-and-moved = Signalé à Amazon et déplacé dans le courrier indésirable.
progress-reported-coming-back = Signalé à Amazon. Le message est en train de revenir dans votre boîte de réception.
progress-reported-and-back = Signalé à Amazon. Le message est de retour dans votre boîte de réception.
progress-reported-not-moved = Signalé à Amazon. Le message n’a pas pu être déplacé, il est donc resté où il était.
progress-acknowledged = Amazon a reçu le signalement.
progress-bounced = Le signalement est revenu : il n’a pas pu être remis.
progress-uncertain = La connexion a été coupée pendant l’envoi du signalement. Il est peut-être arrivé. Il n’est pas renvoyé tout seul.

## Ceux qui reçoivent les signalements. Leur nom se place après deux-points ou en tête de phrase, sans article.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = National Cyber Security Centre (SERS)
desk-belgium = Centre pour la Cybersécurité Belgique (Safeonweb)
desk-switzerland = Office fédéral de la cybersécurité (antiphishing.ch)
desk-germany = Verbraucherzentrale (Phishing-Radar)
desk-netherlands = Fraudehelpdesk
desk-japan = Council of Anti-Phishing Japan
desk-canada = Centre de notification des pourriels

## Où en est un signalement, et comment il y est arrivé.

report-withdrawn = Vous avez annulé l’envoi. Rien n’a été envoyé.
report-waiting = Le signalement part dans un instant. Destinataire : { $desk }. D’ici là, vous pouvez l’annuler.
report-waiting-question = Votre question part dans un instant. Destinataire : { $desk }. D’ici là, vous pouvez l’annuler.
report-sending = L’envoi est en route. Destinataire : { $desk }.
report-sent = Votre fournisseur de messagerie a pris en charge le signalement. Destinataire : { $desk }.
report-sent-headers = Votre fournisseur de messagerie a pris en charge le signalement. Destinataire : { $desk }. Le message était trop volumineux pour être envoyé en entier : son en-tête et son texte ont été envoyés.
report-sent-question = Votre question est en route. Destinataire : { $desk }. Si une réponse arrive, vous la voyez ici.
report-acknowledged = { $desk } a reçu le signalement.
report-acknowledged-question = { $desk } a répondu.
report-bounced = L’envoi est revenu : le serveur de messagerie du destinataire ne l’a pas accepté. Destinataire : { $desk }.
report-reason-address = Il dit que cette boîte mail n’existe pas.
report-reason-mailbox = Il dit que la boîte mail est pleine ou fermée.
report-reason-size = Il dit que le signalement est trop volumineux.
report-reason-way = Il dit que le chemin est interrompu pour le moment.
report-reason-content = Il semble avoir pris le signalement lui-même pour une arnaque. Cela arrive, et ce n’est pas votre faute.
report-uncertain = La connexion a été coupée pendant l’envoi. Le message est peut-être arrivé. Il n’est pas renvoyé tout seul.
report-uncertain-next = Regardez dans le dossier des e-mails que vous avez envoyés. Si le message s’y trouve, il est arrivé.
report-step-drafted = Vous avez annulé l’envoi.
report-step-waiting = Vous avez demandé l’envoi.
# $because est une phrase entière : pourquoi il n’est pas encore parti.
report-step-waits = L’envoi n’a pas encore pu se faire. { $because }
report-step-sending = L’envoi a été remis à votre fournisseur de messagerie.
report-step-sent = Votre fournisseur de messagerie l’a pris en charge.
report-step-acknowledged = { $desk } a répondu.
report-step-bounced = L’envoi est revenu : le serveur de messagerie du destinataire ne l’a pas accepté. Destinataire : { $desk }.
report-step-uncertain = La connexion a été coupée pendant l’envoi.

## Les étapes d’un essai de connexion.

step-found-mailbox = Le serveur de messagerie répond.
step-signed-in = La connexion est faite.
step-opened-inbox = La boîte de réception peut être ouverte.
step-can-send = Les signalements peuvent être envoyés.

## La page dans le navigateur après une connexion, quelle qu’en soit l’issue.
sign-in-page-title = Porchlight
sign-in-page-text = Vous pouvez maintenant fermer cette fenêtre. Porchlight vous dit comment cela s’est passé.

## Notifications. Courtes : beaucoup de systèmes montrent deux lignes.

notice-show = Me montrer pourquoi
notice-report = Signaler à Amazon
notice-open = Ouvrir Porchlight
notice-undo = Annuler l’envoi

notice-scam-title = Ceci ne vient pas d’Amazon
notice-scam-through-amazon-title = Un piège dans un message d’Amazon
notice-scam-body = « { $subject } » est une arnaque. Expéditeur affiché : { $sender }. N’appelez pas et ne répondez pas. Vous pouvez le signaler à Amazon.
notice-doubtful-title = Ceci ne vient peut-être pas d’Amazon
notice-doubtful-body = Nous ne pouvons pas savoir si « { $subject } » vient d’Amazon. Expéditeur affiché : { $sender }. N’ouvrez pas ses liens pour l’instant.
notice-genuine-title = Était-ce vous ?
notice-question-title = Était-ce vous ?
notice-flood-title = Bien plus d’e-mails que d’habitude
notice-vanished-body = Un message d’Amazon sur votre compte a disparu de { $address } quelques minutes après son arrivée. Si vous ne l’avez pas rangé vous-même, Porchlight vous montre où regarder.
notice-flood-body = Bien plus d’e-mails que d’habitude arrivent à { $address }. On fait parfois cela pour cacher un seul message. Porchlight vous montre où regarder.
# Se place après « Expéditeur affiché : ».
notice-no-sender = inconnu
# Là où le système ne montre pas de boutons.
notice-no-buttons = Ouvrez Porchlight pour voir pourquoi.

notice-many-title = Arnaques trouvées dans vos e-mails
notice-many-body = { $scams ->
    [one] { $scams } message se fait passer pour Amazon. Il vous attend
   *[other] { $scams } messages se font passer pour Amazon. Ils vous attendent
 } dans Porchlight, et rien ne presse.
notice-first-look-title = Votre boîte mail a été vérifiée
notice-first-look-body = { $scams ->
    [one] { $scams } message se fait passer pour Amazon. Il vous attend
   *[other] { $scams } messages se font passer pour Amazon. Ils vous attendent
 } dans Porchlight, et rien ne presse.

notice-reported-title = Signalé à Amazon
notice-reported-body = Merci.
notice-waiting-title = Signalement dans un instant
notice-waiting-body = Le message part à Amazon dans un instant. D’ici là, vous pouvez annuler l’envoi.
notice-withdrawn-title = Envoi annulé
notice-withdrawn-not-all = Ce qui n’était pas encore parti est annulé. Un autre signalement de ce message est parti, ou l’est peut-être : ouvrez-le pour voir lequel.
notice-too-late-title = C’est déjà parti
notice-too-late-body = Le signalement ne pouvait plus être annulé. Dans Porchlight, vous pouvez remettre le message dans votre boîte de réception.
notice-bounced-title = Le signalement est revenu
notice-answered-title = Une réponse est arrivée
notice-answered-body = { $desk } a répondu au sujet d’un message. Ouvrez ce message dans Porchlight pour lire la réponse.
notice-refused-title = Le signalement n’est pas parti
notice-uncertain-title = Le signalement n’est peut-être pas arrivé

notice-signed-out-title = Porchlight a besoin de vous
notice-signed-out-body = { $address } n’est pas sous surveillance. { $because } { $next }
notice-unwatched-body = Pas de vérification pour { $address } depuis { $time }. { $because } { $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = Les données de Porchlight étaient endommagées
notice-rescued-body = De nouvelles données ont été commencées avec ce qui pouvait encore être lu. Boîtes : { $accounts }, messages trouvés : { $alerts }. Les données endommagées sont gardées dans { $kept }.
