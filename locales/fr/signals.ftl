### Ce que Porchlight voit dans un message : une phrase simple pour chaque indice.
### Une phrase peut citer le passage du message : { $excerpt }.

## Dit-il venir d’Amazon ?

signal-from-name-amazon = L’expéditeur se donne le nom « { $excerpt } ».
signal-from-address-amazon = L’expéditeur affiche une adresse d’Amazon. N’importe qui peut y écrire n’importe quelle adresse.
signal-from-imitates-amazon = L’adresse de l’expéditeur est faite pour ressembler à celle d’Amazon.
signal-name-in-disguise = Le nom est écrit avec des lettres ressemblantes ou des caractères cachés, pour que les filtres ne puissent pas le lire.
signal-subject-names-amazon = L’objet du message nomme Amazon.
signal-words-name-amazon = Il se donne lui-même le nom d’Amazon.
signal-speaks-as-amazon = Il vous parle comme Amazon parlerait à un client.
signal-speaks-of-your-account = Il parle de ce que vous avez chez Amazon comme s’il était Amazon.
signal-heads-with-the-name = Une ligne à part nomme un service d’Amazon.
signal-signs-as-amazon = Il est signé du nom d’Amazon, ou la personne qui écrit dit être d’Amazon.
signal-speaks-of-prime = Il parle de votre abonnement Prime.
signal-link-imitates-amazon = L’adresse d’un lien est faite pour ressembler à celle d’Amazon.
signal-shows-amazon-logo = Il montre une image nommée comme le logo d’Amazon.
signal-shows-order-number = Il montre un numéro qui a la forme des numéros de commande d’Amazon.
signal-attachment-names-amazon = Une pièce jointe porte le nom d’Amazon.
signal-offers-work = Il propose du travail et parle d’Amazon.
signal-asks-for-amazon-cards = Il demande des cartes cadeaux et parle de celles d’Amazon.
signal-passes-on-amazon = Il transmet un message qui dit venir d’Amazon.
signal-speaks-as-another = L’expéditeur écrit sous un nom à lui.
signal-borrows-the-name = Il utilise le nom d’Amazon, mais rien dans ce message n’appartient à l’expéditeur.

## Peut-il le prouver ?

signal-provider-vouches = Votre fournisseur de messagerie a vérifié l’expéditeur : c’est Amazon qui a envoyé le message.
signal-provider-denies = Votre fournisseur de messagerie a vérifié l’expéditeur : ce n’est pas Amazon qui a envoyé le message.
signal-seal-unbroken = Il porte le sceau numérique d’Amazon, et ce sceau est intact.
signal-proofs-disagree = Votre fournisseur de messagerie et la vérification de Porchlight ne sont pas d’accord sur l’expéditeur.
signal-sender-not-amazon = L’adresse { $excerpt } n’est pas une adresse d’Amazon.
signal-sender-unclear = Le message ne nomme pas clairement un seul expéditeur.
signal-template-left-open = Des blancs n’ont jamais été remplis. Cela arrive quand on écrit à des milliers de personnes à la fois.
signal-words-in-disguise = Beaucoup de mots sont écrits avec des caractères cachés ou des lettres ressemblantes, pour que les filtres ne puissent pas les lire.
signal-through-relay = Il est passé par le système qui transmet les messages entre acheteurs et vendeurs. C’est donc un inconnu qui l’a écrit.
signal-passed-on = Une liste de diffusion ou une autre boîte mail l’a transmis. Cela peut briser le sceau d’un message honnête.

## Que veut-il ?

signal-asks-for-secrets = Il demande un mot de passe, un code, ou des coordonnées de carte ou de banque. Amazon ne les demande jamais par e-mail.
signal-call-number = Il vous demande d’appeler un numéro de téléphone.
signal-remote-access = Il veut que vous laissiez entrer quelqu’un dans votre ordinateur.
signal-pay-by-gift-card = Il veut des cartes cadeaux ou leurs numéros. Personne d’honnête ne demande cela.
signal-attachment-runs = Il apporte un fichier qui peut lancer un programme ou ouvrir une fausse page.
signal-form-inside = Il contient un formulaire à remplir, et les réponses ne vont pas à Amazon.
signal-link-text-lies = Un lien affiche une adresse et mène à une autre.
signal-link-to-number = Un lien mène à un simple numéro au lieu d’un nom. Amazon ne fait jamais cela.
signal-code-to-scan = Il contient une image à scanner avec un téléphone, et cette image mène à un endroit qui n’est pas à Amazon.
signal-link-disguised = Un lien est déguisé pour cacher ce qu’il est.
signal-link-shortened = Un lien raccourci cache où il mène.
signal-link-leaves-amazon = Un lien mène à un endroit qui n’est pas à Amazon.
signal-attachment-to-open = Il apporte une pièce jointe à ouvrir.
signal-pay-elsewhere = Il veut que vous payiez ou que vous parliez en dehors d’Amazon.
signal-refund-to-claim = Il vous propose de vous rendre de l’argent.
signal-prize = Il promet un gain ou une récompense.
signal-asks-to-confirm = Il vous demande de confirmer ou de mettre à jour quelque chose.
signal-order-not-yours = Il parle d’une commande qui n’est peut-être pas la vôtre.
signal-threatens = Il apporte une mauvaise nouvelle et vous pousse à agir.
signal-hurries = Il veut que vous vous dépêchiez.
signal-reply-elsewhere = Votre réponse partirait à une autre adresse que celle affichée.

## Ce qui n’a pas pu être lu en entier.

limit-too-large = Le message est trop long pour être lu en entier. Une partie a été laissée de côté.
limit-too-many-parts = Le message est fait d’un nombre inhabituel de morceaux. Seuls les premiers ont été lus.
limit-too-deep = Le message contient des messages dans des messages, plus que personne n’en enverrait. Seuls les premiers ont été lus.
limit-too-many-headers = Le message a une partie technique très longue. Seul le début en a été lu.
limit-tangled-page = Le message est construit de telle façon qu’il est difficile à lire.
limit-too-many-links = Le message a plus de liens qu’il n’a été possible d’en regarder.
limit-file-too-large = Une pièce jointe est si grosse que seule une partie en a été lue.
limit-file-locked = Une pièce jointe est verrouillée, Porchlight n’a donc pas pu la lire.
limit-no-words = Il n’y a ici aucun texte que Porchlight puisse lire. Il ne sait pas lire le texte d’une image.
limit-not-a-message = Ceci n’a pas pu être lu comme un e-mail.
