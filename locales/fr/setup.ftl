### Ajouter une boîte mail : que faire d’abord chez le fournisseur, et comment les réglages d’un inconnu sont trouvés.

## Que faire chez le fournisseur avant que Porchlight puisse se connecter. Affiché en liste numérotée ; chaque point peut avoir une page à ouvrir.

# Certains fournisseurs ne donnent un mot de passe pour logiciels qu’aux personnes qui se connectent en deux étapes.
setup-two-step = Connectez-vous à { $provider } dans votre navigateur et activez la vérification en deux étapes, si ce n’est pas déjà fait.
setup-imap-on = Connectez-vous à { $provider } dans votre navigateur et autorisez les logiciels de messagerie à utiliser votre boîte mail (cela s’appelle IMAP).
setup-usual-password = Tapez le mot de passe que vous utilisez sur le site web { $provider }.
setup-if-two-step = Si vous vous connectez à { $provider } en deux étapes, créez un mot de passe d’application et utilisez-le ici. Sinon, votre mot de passe habituel est le bon.
setup-gmx-if-two-step = Si vous vous connectez à { $provider } en deux étapes, créez un mot de passe d’application et utilisez-le ici : sous « Mein Account », choisissez « Sicherheit », puis « Anwendungsspezifische Passwörter ». Sinon, votre mot de passe habituel est le bon.
setup-mailcom-if-two-step = Si vous vous connectez à { $provider } en deux étapes, créez un mot de passe d’application et utilisez-le ici : sous « My Account », choisissez « Security », puis « Application-specific passwords ». Sinon, votre mot de passe habituel est le bon.
setup-paste = Copiez le mot de passe affiché, revenez dans cette fenêtre et collez-le ci-dessous, avec ses espaces ou sans. Vous n’avez pas besoin de le retenir.
setup-gmail-make = Ouvrez la page de Google pour les mots de passe d’application, tapez le nom « Porchlight » et choisissez « Créer ».
setup-outlook-imap = Dans les paramètres d’Outlook.com, choisissez « Courrier », puis « Transfert et IMAP », et autorisez les appareils et les applications à utiliser IMAP.
setup-microsoft-work = Si la boîte mail appartient à une entreprise ou à une école, demandez à son administrateur si les logiciels de messagerie peuvent utiliser IMAP.
setup-microsoft-browser = Microsoft n’accepte aucun mot de passe des logiciels de messagerie. Vous vous connectez sur la page de Microsoft, dans votre navigateur.
setup-yahoo-make = Ouvrez la page de sécurité de votre compte { $provider }, choisissez « Générer un mot de passe d’application » et tapez le nom « Porchlight ».
setup-icloud-open = Ouvrez la page de votre compte Apple et connectez-vous. L’identification à deux facteurs doit être activée.
setup-icloud-make = Sous « Connexion et sécurité », choisissez « Mots de passe pour applications » et créez-en un avec le nom « Porchlight ».
setup-fastmail-make = Dans les réglages de Fastmail, sous « Privacy & Security » (confidentialité et sécurité), créez un nouveau mot de passe d’application avec accès aux e-mails. L’offre Basic de Fastmail ne le permet pas.
setup-mailcom-premium = Connectez-vous à mail.com dans votre navigateur et autorisez POP3 et IMAP. Pour les nouvelles boîtes mail, il faut l’offre payante de mail.com.
setup-tonline-make = Dans les réglages de votre boîte mail (« Einstellungen »), choisissez « Passwörter » et créez un mot de passe pour logiciels de messagerie (« Passwort für E-Mail-Programme »).
setup-proton-bridge = Installez Proton Mail Bridge sur cet ordinateur, lancez-le et connectez-vous-y. Il faut pour cela une des offres payantes de Proton.
setup-proton-password = Dans Bridge, ouvrez votre compte et copiez le mot de passe affiché pour IMAP. Ce n’est pas le mot de passe de votre compte Proton.
setup-yandex-make = Ouvrez la page des mots de passe d’application, créez-en un pour les e-mails et tapez le nom « Porchlight ».
setup-orange-allow = Il se peut qu’Orange ne laisse pas d’autres logiciels accéder à votre boîte mail. Sa page explique comment l’autoriser.
setup-comcast-yahoo = Xfinity transfère peu à peu ses boîtes mail chez Yahoo Mail ; les adresses restent les mêmes. Si la vôtre a déjà été transférée, créez un mot de passe d’application sur la page de Yahoo et saisissez vous-même les serveurs : imap.mail.yahoo.com et smtp.mail.yahoo.com. Sinon, continuez ici.
setup-comcast-allow = Dans les réglages de Xfinity Email, sous « Security » (sécurité), autorisez d’autres logiciels de messagerie à utiliser votre boîte mail.

## Où l’on cherche les réglages d’une boîte mail, dans cet ordre.

discover-table = Dans la liste de fournisseurs de Porchlight
discover-autoconfig = Auprès du nom qui suit le @ de votre adresse e-mail
discover-well-known = Sur le site web du nom qui suit le @
discover-ispdb = Dans la liste de fournisseurs de Mozilla
discover-mx = Chez le fournisseur qui reçoit vos e-mails
discover-srv = Dans le service de noms (DNS), pour le nom qui suit le @

## Comment cela s’est passé.

discover-asking = Question posée à { $host }
discover-found = Trouvé chez { $host }
discover-nothing = { $host } n’en sait rien.
discover-unusable = { $host } ne nomme aucun serveur que Porchlight puisse utiliser sans risque.
discover-unreachable = { $host } n’a pas pu être joint.
discover-timed-out = { $host } a mis trop de temps.
