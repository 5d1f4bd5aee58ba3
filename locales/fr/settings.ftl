### Les mots des réglages : ce qui se choisit pour Porchlight lui-même.

## Langue, taille, boutique

window-settings-look = Langue et texte
window-settings-language = Langue
window-settings-language-system = Comme le système
window-settings-text-size = Taille du texte
window-settings-shop = Votre Amazon
window-settings-shop-where = Où achetez-vous ?
window-settings-shop-more = Les boutons qui mènent à Amazon ouvrent cette boutique.
window-settings-shop-system = Comme le système : { $shop }

## Notifications

window-settings-notices = Notifications
window-settings-notices-what = Porchlight frappe à la porte quand
window-settings-notices-scams = une arnaque est arrivée
window-settings-notices-scams-more = Vous pouvez voir pourquoi, et la signaler depuis la notification.
window-settings-notices-doubtful = un message est arrivé qui ne vient peut-être pas d’Amazon
window-settings-notices-doubtful-more = Si ceci est désactivé, il attend tranquillement dans la liste.
window-settings-notices-questions = Amazon dit que quelque chose a changé dans votre compte
window-settings-notices-questions-more = Porchlight demande si c’était vous.
window-settings-notices-trouble = une boîte mail a besoin de vous
window-settings-notices-trouble-more = Par exemple parce que son mot de passe a changé. Tant que la connexion n’est pas rétablie, elle n’est pas surveillée.
window-settings-notices-reports = un signalement n’est pas arrivé, ou a reçu une réponse
window-settings-notices-reports-more = La liste des signalements le montre dans tous les cas.
window-settings-quiet = Heures silencieuses
window-settings-quiet-more = Ce qui arrive entre-temps attend dans la liste. Si c’est encore important après, Porchlight frappe à la porte à ce moment-là.
window-settings-quiet-from = De
window-settings-quiet-until = À
window-settings-quiet-never = Les deux heures sont les mêmes, il n’y a donc pas d’heures silencieuses.
window-settings-notices-test = Montrer une notification
window-settings-notices-tested = Une notification devrait être à l’écran maintenant. Si vous n’en voyez pas, regardez dans les réglages de votre système : celles de Porchlight y sont peut-être désactivées.
notice-test-title = Ceci est une notification
notice-test-body = Porchlight frappe ainsi à la porte quand quelque chose a besoin de vous.

# The window's page crashed several times within a minute.
notice-lost-window-title = La fenêtre s’est fermée toute seule
notice-lost-window-body = Rien n’est perdu, et votre courrier est toujours surveillé. Veuillez rouvrir la fenêtre.

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlight ne répond pas
notice-nobody-answers-body = Il est déjà ouvert mais ne répond pas, et votre courrier n’est peut-être pas surveillé. Veuillez redémarrer votre ordinateur, puis rouvrir Porchlight.

## Démarrage

window-settings-start = Démarrage
window-settings-starts = Démarrer avec l’ordinateur
window-settings-starts-more = Porchlight se tient alors dans la barre, sans fenêtre, et surveille dès la première minute.
window-settings-starts-not = Ceci ne peut pas être changé d’ici. Les réglages de votre système disent ce qui démarre avec l’ordinateur.

## Ce qu’il garde

window-settings-data-where = Ce que Porchlight garde se trouve sur cet ordinateur, dans ce dossier :
window-settings-data-found = Ce qui a été trouvé dans vos e-mails, à emporter :
window-settings-data-reports = La liste de vos signalements, à emporter :

## Vie privée, en dix phrases

window-settings-privacy = Confidentialité
window-privacy-here = Porchlight lit vos e-mails sur cet ordinateur et nulle part ailleurs.
window-privacy-nobody = Il n’y a ni serveur de Porchlight, ni compte chez nous, ni statistiques.
window-privacy-report = Un message ne part que si vous le signalez ou si vous demandez à Amazon ce qu’il en est, et vous pouvez le voir en entier avant.
window-privacy-desks = Il part de votre propre boîte mail vers des adresses inscrites dans Porchlight, jamais vers une adresse tirée d’un e-mail.
window-privacy-links = Aucun lien ni aucune image d’un e-mail n’est jamais chargé.
window-privacy-unseen = Vos e-mails restent non lus tant que vous ne les lisez pas vous-même.
window-privacy-password = Votre mot de passe est gardé dans le coffre à mots de passe de votre système, et ne va qu’à votre fournisseur de messagerie.
window-privacy-names = Le serveur de noms de votre réseau (DNS) est interrogé sur vos serveurs de messagerie et sur les clés publiques d’Amazon, et sur aucun autre nom tiré d’un e-mail.
window-privacy-setup = Quand vous ajoutez une boîte mail d’un fournisseur inconnu, son propre domaine et la liste de Mozilla sont interrogés sur ses serveurs ; votre nom avant le @ n’est dit ni à l’un ni à l’autre.
window-privacy-kept = Ce qui a été trouvé reste sur cet ordinateur jusqu’à ce que vous l’effaciez.

## Versions plus récentes

window-settings-updates = Versions plus récentes
window-updates-not = Ce Porchlight ne cherche pas de versions plus récentes. Vous les trouvez là où vous avez trouvé celle-ci.
window-updates-daily = Voir une fois par jour s’il y a une version plus récente
window-updates-daily-more = Désactivé, sauf si vous le voulez : la question est posée là où Porchlight est publié, et rien n’y est dit, sinon que quelqu’un a demandé.
window-updates-look = Voir maintenant
window-updates-newest = C’est la version la plus récente.
window-updates-found = La version { $version } est disponible.
window-updates-changed = Ce qui a changé
window-updates-by-hand = Porchlight la télécharge, vérifie de qui vient sa signature et l’enregistre dans un fichier. Vous l’installez comme vous avez installé celle-ci.
window-updates-by-itself = Porchlight la télécharge, vérifie de qui vient sa signature, la met à la place de celle-ci et redémarre. Un signalement en route part d’abord.
window-updates-get = Obtenir cette version
window-updates-getting = Téléchargement et vérification de la signature…
window-updates-loaded = { $loaded } sur { $total }
window-updates-stop = Arrêter
window-updates-stopped = Arrêté. Rien n’en a été gardé.
window-newer = Une version plus récente de Porchlight est disponible : { $version }.
window-newer-show = Voir ce qui a changé

## À propos

window-settings-about = À propos de Porchlight
window-about-version = Version { $version }
window-about-rules = Règles pour juger les e-mails : { $rules }
window-about-free = Porchlight est un logiciel libre. Vous pouvez l’utiliser, le transmettre et le modifier, sous la licence MIT ou la licence Apache 2.0, à votre choix.
window-about-independent = Porchlight n’est pas fait par Amazon, et Amazon n’en répond pas.
window-about-licence = Le texte des licences
window-about-built-from = Ce dont Porchlight est fait, avec les licences

window-support = Un rapport pour l’assistance
window-support-what = Si quelqu’un vous aide avec Porchlight, ce rapport lui dit comment il va : la version, le système, l’état des boîtes et les dernières lignes du journal. Il ne contient ni adresse, ni mot de passe, ni rien de vos e-mails. Rien n’est envoyé : c’est vous qui le transmettez.
window-support-show = Afficher le rapport
window-support-copy = Copier un rapport pour l’assistance
window-support-copied = Copié. Vous pouvez maintenant le coller dans un message.
window-support-marked = Le texte est maintenant sélectionné ; copiez-le avec le clavier.
