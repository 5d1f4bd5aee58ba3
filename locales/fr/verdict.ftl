### Ce que Porchlight dit d’un message.
### Simple et calme : ce que c’est, pourquoi nous le pensons, que faire maintenant.

## Le verdict, en une phrase.

verdict-scam = Ce message ne vient pas d’Amazon. C’est une arnaque.
# Un expéditeur prouvé et un piège : les mots d’un inconnu dans un vrai avis d’Amazon.
verdict-scam-through-amazon = Ce message est passé par le système d’Amazon, mais c’est un inconnu qui l’a écrit. C’est une arnaque.
# Un expéditeur prouvé, et un numéro ou une page qui appartient à quelqu’un d’autre.
verdict-doubtful-through-amazon = Le système d’Amazon a envoyé ce message, mais une partie vient peut-être d’un inconnu.
verdict-doubtful = Nous ne pouvons pas savoir si ce message vient d’Amazon.
verdict-genuine = Ce message vient bien d’Amazon.
verdict-unrelated = Ce message ne dit pas qu’il vient d’Amazon.

## Avis prouvés : quelque chose a changé dans le compte.

account-change-password = Amazon indique que le mot de passe de votre compte a été modifié. Était-ce vous ?
account-change-email = Amazon indique que l’adresse e-mail de votre compte a été modifiée. Était-ce vous ?
account-change-phone = Amazon indique que le numéro de téléphone de votre compte a été modifié. Était-ce vous ?
account-change-address = Amazon indique qu’une adresse de livraison a été ajoutée à votre compte ou modifiée. Était-ce vous ?
account-change-two-step = Amazon indique que la vérification en deux étapes de votre compte a été modifiée. Était-ce vous ?
account-change-sign-in = Amazon indique que quelqu’un s’est connecté à votre compte. Était-ce vous ?
account-change-device = Amazon indique qu’un nouvel appareil a été ajouté à votre compte. Était-ce vous ?
account-change-gift-card = Amazon indique qu’une carte cadeau a été achetée ou utilisée avec votre compte. Était-ce vous ?

## Que faire maintenant.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = N’y répondez pas, n’appelez pas et n’ouvrez pas ses liens. Signalez-le à Amazon, et c’est terminé. { $given }
advice-scam-through-amazon = N’appelez aucun numéro de ce message et n’ouvrez pas ses liens. Si une commande vous inquiète, ouvrez Amazon comme vous le faites toujours et regardez-y « Vos commandes ». Signalez le message à Amazon. { $given }
advice-report-waits = N’y répondez pas, n’appelez pas et n’ouvrez pas ses liens. Le signalement part tout seul, vous n’avez rien d’autre à faire. { $given }
advice-reported = Le message est signalé, vous n’avez plus rien à faire. Vous pouvez le supprimer. { $given }
advice-given = Si vous avez déjà payé ou donné quelque chose, appelez votre banque au numéro inscrit sur votre carte, puis changez votre mot de passe Amazon.
advice-given-clicked = Si vous avez déjà payé ou donné quelque chose, choisissez « J’ai déjà cliqué ».
advice-doubtful = N’ouvrez pas ses liens. Ouvrez Amazon comme vous le faites toujours, et regardez-y « Vos commandes » et le « Centre de messages ». Si vous hésitez encore, montrez le message à une personne de confiance.
advice-doubtful-through-amazon = N’appelez aucun numéro de ce message et n’ouvrez aucun lien qui mène hors d’Amazon. Ouvrez Amazon comme vous le faites toujours, et regardez-y « Vos commandes » et le « Centre de messages ». Si vous hésitez encore, montrez le message à une personne de confiance.
advice-could-not-ask = N’ouvrez pas ses liens pour l’instant. Porchlight n’a pas pu vérifier qui l’a envoyé. Vous pouvez regarder sur le site d’Amazon : « Vos commandes » et le « Centre de messages ».
advice-genuine = Vous n’avez rien à faire.
advice-account-change = Si c’était vous, il n’y a rien à faire. Sinon, ouvrez Amazon comme vous le faites toujours, choisissez « Connexion et sécurité » et changez votre mot de passe.
advice-unrelated = Porchlight cherche seulement les messages qui se font passer pour Amazon. Il ne peut pas dire si celui-ci est sûr par ailleurs.

## La première ligne : dit-il venir d’Amazon ?

claim-strong = Il dit venir d’Amazon.
claim-weak = Il parle d’Amazon, mais ne dit pas clairement qu’il en vient.
claim-none = Il ne dit pas venir d’Amazon.

## La deuxième ligne : peut-il le prouver ?

proof-pass-provider = Il peut le prouver : votre fournisseur de messagerie a vérifié, et c’est Amazon qui l’a envoyé.
proof-pass-own = Il peut le prouver : il porte le sceau d’Amazon, et ce sceau est intact.
proof-pass-through-amazon = Le système d’Amazon l’a bien envoyé, mais ce qui y est écrit ne vient pas d’Amazon.
proof-pass-perhaps-through-amazon = Le système d’Amazon l’a bien envoyé, mais une partie de ce qui y est écrit vient peut-être d’un inconnu.
proof-fail = Il ne peut pas le prouver : votre fournisseur de messagerie a vérifié, et ce n’est pas Amazon qui l’a envoyé.
proof-absent = Il ne peut pas le prouver : rien ne montre qu’Amazon l’a envoyé.
proof-could-not-ask = Nous n’avons pas pu vérifier si Amazon l’a envoyé.
proof-disagree = Nous ne savons pas avec certitude qui l’a envoyé : votre fournisseur de messagerie et notre propre vérification ne sont pas d’accord.
proof-bare-file = Il n’y a rien à vérifier : rien dans ce fichier ne montre qu’un serveur de messagerie l’a distribué.

## La troisième ligne : que veut-il ? Une pour chaque indice dont on peut parler simplement.

ask-none = Il ne vous demande rien de risqué.
ask-weak = Il veut quelque chose de vous, mais rien qui soit clairement un piège.
ask-strong = Il veut de vous quelque chose qu’Amazon ne demanderait pas.
ask-strong-leaves-amazon = Il veut vous attirer hors d’Amazon.

ask-asks-for-secrets = Il veut votre mot de passe, un code, ou vos coordonnées de carte ou de banque.
ask-call-number = Il veut que vous appeliez un numéro de téléphone.
ask-remote-access = Il veut que vous laissiez entrer quelqu’un dans votre ordinateur.
ask-pay-by-gift-card = Il veut que vous payiez avec des cartes cadeaux.
ask-attachment-runs = Il veut que vous ouvriez une pièce jointe qui pourrait lancer un programme.
ask-form-inside = Il veut que vous remplissiez un formulaire dans le message.
ask-link-text-lies = Il veut que vous ouvriez un lien qui annonce un endroit et mène à un autre.
ask-link-to-number = Il veut que vous ouvriez un lien qui cache à qui est la page.
ask-code-to-scan = Il veut que vous scanniez avec votre téléphone une image qui ne mène pas à Amazon.
ask-link-disguised = Il veut que vous ouvriez un lien déguisé en autre chose.
ask-link-shortened = Il veut que vous ouvriez un lien raccourci qui cache où il mène.
ask-link-leaves-amazon = Il veut que vous ouvriez un lien qui ne mène pas à Amazon.
ask-attachment-to-open = Il veut que vous ouvriez une pièce jointe.
ask-pay-elsewhere = Il veut que vous payiez en dehors d’Amazon.
ask-refund-to-claim = Il veut que vous réclamiez un remboursement.
ask-prize = Il veut que vous réclamiez un gain.
ask-asks-to-confirm = Il veut que vous confirmiez quelque chose.
ask-order-not-yours = Il parle d’une commande qui n’est peut-être pas la vôtre.
ask-threatens = Il dit que quelque chose de grave arrivera si vous ne faites rien.
ask-hurries = Il veut que vous vous dépêchiez.
ask-reply-elsewhere = Il veut que votre réponse parte à une autre adresse.
