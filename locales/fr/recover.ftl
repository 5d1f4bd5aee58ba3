### « J’ai déjà cliqué » : la liste de ce qu’il faut faire. Calme, une chose après l’autre, sans reproche.

tray-recover = J’ai déjà cliqué

## Ce qui a peut-être été donné.

recover-nothing = J’ai cliqué ou répondu, mais je n’ai rien donné.
recover-password = J’ai saisi mon mot de passe Amazon, ou dit un code à quelqu’un.
recover-mailbox = J’ai donné le mot de passe de ma boîte mail, ou des messages en disparaissent.
recover-money = J’ai donné le numéro d’une carte ou d’un compte bancaire.
recover-gift-cards = J’ai acheté des cartes cadeaux pour eux, ou donné les codes.
recover-remote = J’ai laissé quelqu’un agir sur mon ordinateur, ou installé quelque chose pour lui.
recover-other = Autre chose : j’ai envoyé des papiers, ou j’ai un doute.

## Que faire : une phrase courte, et comment.

task-leave-it = Ne touchez plus à ce message.
task-leave-it-more = Ne répondez pas et n’appelez pas. Si vous avez seulement cliqué, sans rien saisir, on ne vous a rien pris de plus.
task-amazon-password = Changez votre mot de passe Amazon.
task-amazon-password-more = Choisissez « Connexion et sécurité ». Prenez un nouveau mot de passe que vous n’utilisez nulle part ailleurs. Si Amazon propose de vous déconnecter partout, acceptez.
task-email-password = Changez le mot de passe de votre boîte mail, s’il était le même ou s’il lui ressemblait.
task-email-password-more = Qui lit vos e-mails peut s’y faire envoyer de nouveaux mots de passe. Changez-le sur le site web de votre fournisseur. Connectez-vous ensuite de nouveau dans Porchlight.
task-email-password-always = Changez le mot de passe de votre boîte mail.
task-email-password-always-more = Qui lit vos e-mails peut s’y faire envoyer de nouveaux mots de passe. Changez-le sur le site web de votre fournisseur, même si l’ancien était bon. S’il propose de vous déconnecter partout, acceptez. Porchlight vous demandera le nouveau plus tard.
task-mail-rules = Regardez les filtres et les transferts de votre boîte mail.
task-mail-rules-more = Ils se trouvent dans les réglages, sur le site web de votre fournisseur. Supprimez ce que vous n’avez pas mis en place vous-même.
task-two-step = Activez la vérification en deux étapes chez Amazon.
task-two-step-more = Un mot de passe seul n’ouvre alors plus rien. Ne dites jamais le code à personne, même à quelqu’un qui se dit d’Amazon.
task-orders = Regardez vos commandes.
task-orders-more = Cherchez ce que vous n’avez pas commandé, aussi parmi les commandes archivées. Si vous trouvez quelque chose, annulez-le là-bas et dites-le à Amazon.
task-addresses = Regardez vos adresses.
task-addresses-more = Supprimez chaque adresse qui n’est ni la vôtre ni celle de votre famille.
task-payments = Regardez vos moyens de paiement.
task-payments-more = Retirez toute carte qui n’est pas la vôtre, et celle dont vous avez donné le numéro. Regardez laquelle est choisie par défaut.
task-gift-cards = Regardez le solde de vos chèques-cadeaux.
task-gift-cards-more = Voyez si quelque chose a été dépensé ou ajouté sans que ce soit vous.
task-devices = Regardez les appareils de votre compte.
task-devices-more = Retirez chaque appareil que vous ne connaissez pas.
task-call-bank = Appelez votre banque ou l’émetteur de votre carte.
task-call-bank-more = Prenez le numéro au dos de votre carte ou dans une lettre, pas dans le message. Dites ce qui s’est passé, faites bloquer la carte ou le compte, et demandez si un paiement peut encore être arrêté.
task-statements = Regardez vos relevés bancaires pendant les prochaines semaines.
task-statements-more = Les petites sommes comptent aussi : ce sont souvent des essais. Signalez à votre banque toute somme que vous ne reconnaissez pas.
task-disconnect = Coupez l’ordinateur d’internet.
task-disconnect-more = Débranchez le câble réseau ou coupez le Wi-Fi, et mettez fin à l’appel. Plus personne ne peut alors continuer.
task-other-device = Faites les étapes suivantes sur un autre appareil.
task-other-device-more = Sur votre téléphone, ou sur l’ordinateur d’une personne de confiance. Ce qui est tapé sur cet ordinateur peut encore être vu.
task-clean-computer = Faites examiner l’ordinateur.
task-clean-computer-more = Demandez à une personne que vous connaissez, ou à un magasin près de chez vous, de retirer le programme installé. Ne l’utilisez pour votre banque qu’après.
task-stop-contact = Mettez fin au contact.
task-stop-contact-more = Ne répondez plus et ne payez plus rien. Qui propose de récupérer votre argent contre des frais en fait partie.
task-gift-card-paid = Si vous avez payé avec des cartes cadeaux, dites-le tout de suite à Amazon.
task-gift-card-paid-more = Gardez les cartes et les tickets. Si elles viennent d’un autre magasin, dites-le à ce magasin. L’argent peut parfois encore être arrêté.
task-papers = Si vous avez envoyé une image de votre carte d’identité ou de votre passeport, signalez-le.
task-papers-more = Demandez au service qui l’a délivré ce qu’il faut faire. Gardez une copie de ce que vous avez envoyé, et notez quand et à qui.
task-report = Dites à Amazon ce qui s’est passé.
task-report-more = Le formulaire d’Amazon pose les questions une à une. Si le message est dans votre liste ici, vous pouvez aussi le signaler depuis là.
task-police = Prévenez la police.
task-police-more = Emportez le message et la liste des paiements. Votre banque et votre assurance demanderont peut-être le numéro de la plainte.

## L’écran.

window-recover = J’ai déjà cliqué
window-recover-title = Avez-vous déjà cliqué ?
window-recover-calm = Cela arrive à beaucoup de gens. Il y a quelque chose à faire, une étape après l’autre.
window-recover-what = Que s’est-il passé ? Cochez tout ce qui correspond.
window-recover-begin = Montrer que faire
window-recover-begin-first = Veuillez d’abord cocher une réponse.
window-recover-steps = Que faire maintenant, dans cet ordre
window-recover-progress = { $done } sur { $count ->
    [one] { $count } étape faite
   *[other] { $count } étapes faites
 }
window-recover-done = C’était tout. Vous avez fait ce qui peut être fait.
window-recover-kept = Ce que vous cochez reste coché, même quand vous fermez la fenêtre.
window-recover-tick = Fait
window-recover-open = Ouvrir la page
window-recover-open-which = Ouvrir la page : { $task } ({ $host })
window-recover-elsewhere = À ouvrir sur l’autre appareil : { $host }
window-recover-print = Imprimer la liste
window-recover-other = C’est autre chose
window-recover-new = Commencer une nouvelle liste
window-recover-begun = Vous avez déjà commencé une liste. Elle reste comme elle est.
window-recover-go-on = Continuer cette liste
window-recover-earlier = Voir la liste précédente
window-recover-end = Ranger la liste
window-recover-end-title = Ranger la liste ?
window-recover-end-more = Ce que vous avez coché est alors oublié.
window-recover-end-keep = La garder
window-recover-ended = La liste est rangée.
window-recover-back = Retour au message

## Était-ce vous ?

# $change is a whole sentence that asks so.
question-changed = { $change } Le message à ce sujet est arrivé à { $address }.
progress-answered = Vous avez répondu.
window-progress-answered = Vous avez répondu
window-question-not-me = Non, ce n’était pas moi
window-question-changed-fine = Si c’était vous, tout va bien.
window-question-changed-look = Regardez sur le site d’Amazon si cela s’est produit. Ces boutons ouvrent les pages d’Amazon.
