### « Me protéger », et les exemples pour s’exercer. Les personnes et les expéditeurs y sont inventés.

## Comment être en sécurité.

window-protect = Me protéger
window-protect-title = Quatre choses qui vous protègent
window-protect-two-step = Activez la vérification en deux étapes
window-protect-two-step-what = Amazon demande alors, en plus du mot de passe, un code reçu sur votre téléphone. Qui connaît votre mot de passe n’entre pas pour autant.
window-protect-two-step-how = Cela prend environ cinq minutes. Une application de codes est plus sûre qu’un SMS, et les deux valent bien mieux qu’un mot de passe seul.
window-protect-two-step-open = Ouvrir la vérification en deux étapes
window-protect-codes = Gardez les codes pour vous
window-protect-codes-nobody = Un code est une clé. Ne le dites à personne, ni au téléphone ni par écrit, même à quelqu’un qui se dit d’Amazon ou de votre banque.
window-protect-codes-unasked = Si un code arrive que vous n’avez pas demandé, quelqu’un connaît peut-être votre mot de passe. Changez-le.
window-protect-codes-typed = Ne tapez un code que là où vous avez vous-même commencé à vous connecter.
window-protect-writes = Comment Amazon écrit vraiment
window-protect-writes-secrets = Amazon ne demande jamais par e-mail, SMS ou téléphone votre mot de passe, un code, ni le numéro entier d’une carte ou d’un compte bancaire.
window-protect-writes-money = Amazon ne demande jamais d’acheter des cartes cadeaux et d’en donner les numéros, ni de payer au téléphone ou en dehors de sa boutique.
window-protect-writes-computer = Amazon ne vous demande jamais d’installer un programme, et n’a jamais besoin de voir votre écran.
window-protect-writes-calls = Amazon ne vous demande pas par e-mail d’appeler un numéro à cause d’une commande.
window-protect-writes-center = La plupart de ce qu’Amazon vous écrit se trouve aussi dans son Centre de messages. S’il y manque quelque chose, cela seul ne prouve rien.
window-protect-writes-way = En cas de doute, ouvrez Amazon comme vous le faites toujours, et jamais par un lien du message.
window-protect-writes-open = Ouvrir le Centre de messages
window-protect-practise = Vrai ou faux message ?
window-protect-practise-what = Cinq messages pour s’exercer. Rien ne peut mal tourner, et personne d’autre ne voit le résultat.
window-protect-practise-begin = Commencer
window-protect-question = Message { $number } sur { $count }
window-protect-real = C’est un vrai
window-protect-fake = C’est un faux
window-protect-right = C’est juste.
window-protect-not-right = Pas cette fois. Ces messages sont faits pour tromper.
window-protect-was-real = Celui-ci vient vraiment d’Amazon.
window-protect-was-fake = Celui-ci est un faux.
window-protect-next = Message suivant
window-protect-finish = Voir le résultat
window-protect-result = { $right ->
    [one] { $right } bonne réponse
   *[other] { $right } bonnes réponses
} sur { $count }.
window-protect-result-more = Quel que soit le nombre : personne ne les voit tous, et ce n’est pas nécessaire. Porchlight regarde avec vous.
window-protect-again = S’exercer encore une fois
window-protect-mailbox = Voir comment Porchlight traite de tels messages

## La boîte mail d’exercice.

window-practice = Essayer sans boîte mail
window-practice-more = Une boîte mail inventée montre comment Porchlight travaille. Rien n’est envoyé et rien n’est gardé.
window-practice-mark = Exercice : ces messages sont inventés. Rien n’est envoyé.
window-practice-title = Une boîte mail pour s’exercer
window-practice-looked = { $looked ->
    [one] Porchlight a regardé { $looked } message.
   *[other] Porchlight a regardé { $looked } messages.
 } { $quiet ->
    [0] Tous sont montrés ici.
    [one] 1 d’entre eux ne pose pas de problème et n’est pas montré.
   *[other] { $quiet } d’entre eux ne posent pas de problème et ne sont pas montrés.
 }
window-practice-list = Ce qui a été trouvé
window-practice-back = Retour à la boîte d’exercice
window-practice-reported = C’était un exercice, rien n’a donc été envoyé. Dans votre propre boîte mail, le message partirait maintenant vers Amazon, après quelques secondes pendant lesquelles vous pouvez l’annuler, puis irait dans le courrier indésirable.
window-practice-fine = C’était un exercice. Dans votre propre boîte mail, ce serait maintenant décidé. Le message resterait dans la liste, et vous pourriez le rouvrir.
window-practice-asked = C’était un exercice, rien n’a été envoyé. Dans votre propre boîte mail, le message partirait maintenant chez Amazon avec votre question, après quelques secondes pendant lesquelles vous pouvez l’annuler. Il resterait où il est, et vous pourriez lire la réponse ici.
window-practice-not-me = C’était un exercice. Avec votre propre boîte mail, la liste de ce qu’il faut faire s’ouvrirait maintenant, dans le bon ordre.
window-practice-add = Ajouter ma boîte mail

## Les exemples : ce qu’ils disent.

sample-order-subject = Votre commande d’un ordinateur portable à 1 249,00
sample-order-text = Merci pour votre commande sur Amazon. 1 249,00 seront débités de votre compte aujourd’hui. Si vous n’avez pas passé cette commande, appelez-nous immédiatement pour l’annuler : +1 (415) 555-0132. Notre service client attend votre appel.
sample-order-why = L’adresse après le nom n’appartient pas à Amazon, et Amazon ne vous demande pas d’appeler un numéro à cause d’une commande.
sample-sent-subject = Votre colis est en route
sample-sent-text = Votre colis a été expédié et arrivera demain. Vous pouvez le suivre sous Vos commandes :
sample-sent-why = Il vient de l’adresse même d’Amazon, le sceau d’Amazon est intact, et il ne veut rien de vous.
sample-change-subject = Votre mot de passe a été modifié
sample-change-text = Le mot de passe de votre compte Amazon a été modifié. Si c’était vous, vous n’avez rien à faire.
sample-change-why = Il vient de l’adresse même d’Amazon, le sceau d’Amazon est intact, et il ne demande ni mot de passe ni code. C’est à vous de savoir si c’était vous.
sample-locked-subject = Votre compte Amazon est bloqué
sample-locked-text = Votre compte a été suspendu en raison d’une activité inhabituelle. Confirmez votre mot de passe dans les 24 heures, sans quoi votre compte sera fermé :
sample-locked-why = Il menace et presse, et son lien ne mène pas à Amazon. Amazon ne demande jamais votre mot de passe dans un e-mail.
sample-refund-subject = Votre remboursement Amazon vous attend
sample-refund-text = Nous vous devons un remboursement de 89,00. Pour le recevoir, achetez d’abord une carte cadeau Amazon, grattez-la et répondez à ce message avec le code au dos. Vous récupérerez les deux sommes.
sample-refund-why = Qui veut vous donner de l’argent ne veut pas de carte cadeau pour cela. Les codes des cartes cadeaux sont de l’argent, perdu dès qu’ils sont dits.
sample-thanks-subject = Merci pour toutes ces années
sample-thanks-text = Vous êtes client d’Amazon depuis de longues années, et nous vous en remercions. Nous vous souhaitons une bonne semaine.
sample-family-subject = Dimanche
sample-family-text = On déjeune ensemble dimanche ? J’apporte le gâteau.
