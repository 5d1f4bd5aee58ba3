### « Vérifier quelque chose » : ce que Porchlight dit d’un SMS, d’un fichier ou d’un appel. Le reste est dans verdict.ftl.

# Le titre de la fenêtre du système.
check-choose = Choisir un fichier à vérifier

## La deuxième ligne, quand personne n’a pu être interrogé.

check-proof-text = Il ne peut pas le prouver : n’importe qui peut mettre n’importe quel nom au-dessus d’un SMS.
check-proof-file = Il ne peut pas le prouver : n’importe qui peut faire un tel fichier, donc rien n’y montre qui l’a envoyé.

## Une image, ou un autre fichier sans mots.

check-picture-scam = Si cette image dit venir d’Amazon, c’est une arnaque.
check-picture-doubtful = Nous ne pouvons pas dire si cette image vient d’Amazon.
check-picture-claim = Porchlight ne sait pas lire le texte d’une image. Vous demandez parce qu’elle parle au nom d’Amazon.
check-picture-advice = N’appelez aucun numéro qui s’y trouve. Tapez-en le texte comme un SMS, et Porchlight le regardera. Sur le site d’Amazon, vous pouvez regarder « Vos commandes » et le « Centre de messages ».

## Un appel.

check-call-scam = Cet appel ne venait pas d’Amazon. C’était une arnaque.
check-call-doubtful = Nous ne pouvons pas dire qui vous a téléphoné.
check-call-claim = La personne a dit appeler de la part d’Amazon.
check-call-proof = Cela ne peut pas se prouver : on peut afficher n’importe quel numéro, et connaître votre nom et vos commandes.
check-call-advice-scam = Raccrochez et ne rappelez pas. Si vous avez donné un mot de passe, un code ou des numéros, appelez votre banque au numéro inscrit sur votre carte et changez votre mot de passe Amazon. Si vous avez laissé quelqu’un entrer dans votre ordinateur, coupez-le d’internet et demandez à une personne de confiance de le regarder.
check-call-advice-doubtful = Vous pouvez toujours raccrocher. Ouvrez ensuite Amazon comme d’habitude et regardez « Vos commandes » et le « Centre de messages ». Si Amazon attend quelque chose de vous, vous le trouverez là.
check-call-ask-none = On ne voulait rien qui soit clairement un piège.
check-call-ask-code = On voulait un code de votre part.
check-call-ask-install = On voulait entrer dans votre ordinateur ou votre téléphone.
check-call-ask-gift-card = On voulait que vous payiez avec des cartes cadeaux.
check-call-ask-numbers = On voulait votre mot de passe, ou vos numéros de carte ou de banque.
check-call-ask-secret = On voulait que vous restiez en ligne et ne demandiez rien à personne.
check-call-ask-hurry = On voulait que vous vous dépêchiez.
check-call-why-code = Un code ouvre votre compte. Amazon n’en demande jamais au téléphone.
check-call-why-install = Amazon n’a jamais besoin de voir votre écran, et ne demande jamais d’installer un programme.
check-call-why-gift-card = L’argent d’une carte cadeau ne revient pas : seuls les voleurs en demandent.
check-call-why-numbers = Amazon ne demande jamais au téléphone un mot de passe, ni un numéro de carte ou de compte.
check-call-why-secret = Qui vous retient en ligne, ou demande le secret, ne veut pas que vous en parliez à quelqu’un.
check-call-why-hurry = La peur et la hâte empêchent de réfléchir. Avec Amazon, on a toujours le temps de regarder soi-même.

## Montré à quelqu’un d’autre.

show-title = Regardez ce message avec moi, s’il vous plaît
show-says = Ce que dit Porchlight
show-why = Pourquoi
show-todo = Que faire
show-from = De
show-subject = Objet
show-came = Arrivé
show-links = Où mènent vraiment ses liens
show-words = Ce qu’il dit
show-words-cut = Le message est plus long ; seul le début est montré ici.
show-made = Établi par Porchlight. Les liens sont écrits de façon que personne ne puisse cliquer dessus.
# At the end of a mail that would be too long.
show-shortened = Porchlight a raccourci ce texte, parce que les logiciels de messagerie n’en acceptent pas de plus long. La suite se trouve sur la page dans Porchlight, où l’on peut tout imprimer ou tout copier.
