### Ce qui peut mal se passer, et que faire alors. Deux phrases pour chaque code.

error-no-network = Cet ordinateur n’est connecté à aucun réseau.
error-no-network-next = Il n’y a rien à faire ici. Dès que le réseau revient, Porchlight regarde vos e-mails.

error-offline = Votre serveur de messagerie est injoignable.
error-offline-next = Vérifiez que cet ordinateur est connecté à Internet. Porchlight continue d’essayer tout seul.

error-timed-out = Votre serveur de messagerie a mis trop de temps à répondre.
error-timed-out-next = Attendez un peu. Porchlight continue d’essayer tout seul.

error-connection-lost = La connexion à votre serveur de messagerie a été coupée.
error-connection-lost-next = Il n’y a rien à faire. Porchlight se reconnecte tout seul.

error-tls-failed = Il n’a pas été possible d’établir une connexion protégée avec votre serveur de messagerie. Rien n’a donc été envoyé.
error-tls-failed-next = Vérifiez le nom du serveur, ainsi que la date et l’heure de cet ordinateur. Si vous êtes à l’hôtel ou dans un café, réessayez une fois chez vous.

error-certificate-unknown = Votre serveur de messagerie ne peut pas prouver qui il est. Rien n’a donc été envoyé.
error-certificate-unknown-next = Si vous êtes à l’hôtel ou dans un café, réessayez une fois chez vous. Vérifiez la date et l’heure de cet ordinateur, et le nom du serveur. Seulement s’il s’agit de votre propre serveur, comme Proton Mail Bridge ou un serveur chez vous : retirez la boîte mail et ajoutez-la de nouveau. Vous voyez alors ce qu’il faut comparer.

error-certificate-changed = Votre serveur de messagerie présente un autre certificat que celui que vous avez accepté. Rien n’a donc été envoyé.
error-certificate-changed-next = Si vous l’avez renouvelé vous-même, comparez la nouvelle empreinte avec celle que votre serveur affiche avant de l’accepter. Sinon, demandez à la personne qui s’occupe du serveur.

error-start-tls-missing = Le serveur ne propose pas de connexion protégée de la manière demandée. Rien n’a donc été envoyé.
error-start-tls-missing-next = Choisissez « TLS » au lieu de « STARTTLS » : retirez la boîte mail et ajoutez-la de nouveau ainsi. Ou demandez à votre fournisseur de messagerie ce qui convient.

error-sign-in-refused = Votre fournisseur de messagerie n’a pas accepté le nom d’utilisateur ou le mot de passe.
error-sign-in-refused-next = Tapez le mot de passe encore une fois. Beaucoup de fournisseurs veulent ici un mot de passe d’application, et non celui de leur site web.

error-sign-in-expired = Votre fournisseur de messagerie ne laisse plus Porchlight entrer dans cette boîte mail.
error-sign-in-expired-next = Connectez-vous encore une fois dans votre navigateur, et choisissez-y le compte de cette boîte mail. Cela arrive après un changement de mot de passe, ou après longtemps. Cela ne veut pas dire que quelque chose ne va pas.

error-sign-in-unfinished = La connexion dans le navigateur n’a pas été terminée, rien n’a donc changé.
error-sign-in-unfinished-next = Réessayez quand vous le voudrez, et donnez votre accord sur la page de votre fournisseur de messagerie.

error-sign-in-unsupported = Le serveur ne propose aucune façon de se connecter qui marche pour cette boîte mail.
error-sign-in-unsupported-next = Vérifiez les noms des serveurs. S’ils sont justes, demandez à votre fournisseur si les logiciels de messagerie ont le droit d’utiliser cette boîte mail.

error-no-client-id = Votre fournisseur de messagerie ne connaît pas ce Porchlight, qui ne peut donc pas s’y connecter.
error-no-client-id-next = Outlook.com, Hotmail et Live n’acceptent que les logiciels de messagerie enregistrés chez Microsoft. Demandez à la personne qui vous a donné Porchlight un exemplaire enregistré. En attendant : enregistrez un message douteux comme fichier et laissez Porchlight vérifier ce fichier, ou signalez-le dans Outlook même (« Signaler », puis « hameçonnage »).

error-sign-in-alert = Votre fournisseur de messagerie attend quelque chose de vous avant de laisser entrer un logiciel de messagerie.
error-sign-in-alert-next = Connectez-vous sur le site web de votre fournisseur et regardez si un message vous y attend. Laissez ensuite Porchlight regarder de nouveau.

error-server-busy = Votre serveur de messagerie est occupé.
error-server-busy-next = Vous n’avez rien à faire. Porchlight réessaie tout seul.

error-server-refused = Votre serveur de messagerie a refusé.
error-server-refused-next = Attendez un peu. Si cela continue, demandez à votre fournisseur de messagerie si votre boîte mail est en ordre.

error-server-misbehaved = Votre serveur de messagerie a envoyé quelque chose d’incompréhensible.
error-server-misbehaved-next = Attendez un peu. Si cela continue, retirez la boîte mail et ajoutez-la de nouveau avec le bon nom de serveur et le bon port.

error-mailbox-missing = La boîte de réception n’a pas été trouvée sur le serveur.
error-mailbox-missing-next = Vérifiez que les logiciels de messagerie ont le droit d’utiliser cette boîte mail (beaucoup de fournisseurs appellent cela l’accès IMAP).

error-not-allowed = Votre serveur de messagerie ne permet pas à Porchlight de faire cela dans ce dossier.
error-not-allowed-next = Vous n’avez rien à faire. Si le dossier est partagé avec vous, c’est son propriétaire qui décide de ce que vous pouvez y faire.

error-mailbox-full = Votre boîte mail est pleine.
error-mailbox-full-next = Faites de la place : videz la corbeille, ou supprimez de gros messages dont vous n’avez plus besoin.

error-keyring-unavailable = Le coffre à mots de passe de cet ordinateur ne peut pas être ouvert.
error-keyring-unavailable-next = Déverrouillez-le, et Porchlight continue tout seul. Si cet ordinateur n’en a pas, connectez-vous encore une fois : Porchlight retient alors le mot de passe jusqu’à ce qu’il soit fermé, et doit le redemander à chaque démarrage.

error-secret-missing = Le mot de passe de cette boîte mail n’est plus là.
error-secret-missing-next = Tapez le mot de passe encore une fois.

error-no-smtp = Aucun serveur d’envoi n’est indiqué pour cette boîte mail, le signalement ne peut donc pas partir.
error-no-smtp-next = Retirez la boîte mail et ajoutez-la de nouveau avec son serveur d’envoi.

error-report-refused = Votre fournisseur de messagerie a refusé d’envoyer le signalement.
error-report-refused-next = Vous pouvez signaler le message d’une autre façon, ou simplement le supprimer. Si cela arrive chaque fois, demandez à votre fournisseur s’il bloque les e-mails auxquels un autre e-mail est joint.

error-message-gone = Le message n’est plus dans votre boîte mail, il ne peut donc pas être signalé.
error-message-gone-next = Il n’y a rien d’autre à faire.

error-message-changed = Le serveur a rendu un autre message que celui qui a été vérifié. Rien n’a donc été envoyé.
error-message-changed-next = Laissez Porchlight regarder de nouveau votre boîte, puis voyez votre liste.

error-not-suspicious = Rien dans ce message ne se fait passer pour Amazon, il n’a donc pas été signalé.
error-not-suspicious-next = Regardez le message encore une fois. Si vous n’avez aucun doute, vous pouvez le signaler quand même.

error-report-genuine = Ce message vient bien d’Amazon.
error-report-genuine-next = Il n’y a rien à signaler. Si vous le voulez quand même, confirmez-le encore une fois.

error-report-many = C’est plus de signalements que d’habitude en une heure.
error-report-many-next = Regardez les messages encore une fois. Si ce sont tous des arnaques, continuez.

error-report-too-large = Le message est trop gros pour votre fournisseur de messagerie, même raccourci.
error-report-too-large-next = Enregistrez le message comme fichier, et joignez-le au formulaire d’Amazon pour les messages suspects.

error-report-withdrawn = Vous avez annulé ce signalement avant son départ.
error-report-withdrawn-next = Rien n’a été envoyé. Vous pouvez signaler de nouveau le message à tout moment.

error-report-bounced = Le signalement est revenu : il n’a pas pu être remis.
error-report-bounced-next = Envoyez-le d’une autre façon : dans un fichier zip, ou avec votre propre logiciel de messagerie.

error-too-late = Il n’y a rien à annuler ici.
error-too-late-next = Regardez de nouveau la liste pour savoir où en est le message.

error-report-settled = Ce signalement n’attend aucune décision.
error-report-settled-next = Regardez la liste des signalements pour voir où il en est.

error-no-mail-program = Porchlight n’a trouvé aucun logiciel de messagerie à qui confier ceci.
error-no-mail-program-next = Enregistrez plutôt le message comme fichier, joignez-le à un nouvel e-mail, et envoyez cet e-mail à l’adresse indiquée ici.

error-no-mail-reader = Aucun logiciel de messagerie n’a été trouvé qui puisse montrer cela.
error-no-mail-reader-next = Ouvrez vous-même votre logiciel de messagerie et cherchez-y le message.

error-not-printed = La fenêtre d’impression n’a pas pu s’ouvrir, donc rien n’a été imprimé.
error-not-printed-next = Vérifiez dans les réglages de votre système qu’une imprimante est installée et allumée, puis réessayez. Si cela ne marche toujours pas, prenez cet écran en photo avec votre téléphone.

error-mail-not-begun = Aucun logiciel de messagerie n’a pu s’ouvrir, donc aucun e-mail n’a été commencé et rien n’a été envoyé.
error-mail-not-begun-next = Choisissez « Copier ». Ouvrez ensuite vous-même votre messagerie, comme vous le faites toujours, et collez le texte dans un nouveau message.

error-no-browser = Aucun navigateur capable d’ouvrir cette page n’a été trouvé.
error-no-browser-next = Ouvrez vous-même votre navigateur, comme d’habitude, et allez à la page depuis là.

error-start-unchanged = Le démarrage de Porchlight avec l’ordinateur n’a pas pu être modifié.
error-start-unchanged-next = Modifiez-le dans les réglages de votre système, parmi les programmes qui démarrent d’eux-mêmes.

error-sender-not-proven = Cet expéditeur ne peut pas être retenu : rien ne prouve qui il est, ou il écrit pour d’autres.
error-sender-not-proven-next = Décidez pour ce message seulement.

error-file-not-saved = Le fichier n’a pas pu être enregistré.
error-file-not-saved-next = Vérifiez que le disque n’est pas plein et qu’il est permis d’écrire dans votre dossier de téléchargements.

error-nothing-to-check = Il n’y a rien à regarder ici.
error-nothing-to-check-next = Collez le texte du message, ou choisissez un fichier.

error-file-unreadable = Le fichier n’a pas pu être lu.
error-file-unreadable-next = Vérifiez qu’il est toujours au même endroit et que vous avez le droit de l’ouvrir, puis choisissez-le de nouveau.

error-file-oversize = C’est trop grand pour être regardé ici.
error-file-oversize-next = Choisissez un fichier de 16 Mo au plus, ou collez seulement le texte du message.

error-file-unknown = Porchlight ne sait pas regarder dans ce genre de fichier.
error-file-unknown-next = Choisissez un message enregistré (.eml), une image (PNG, JPEG ou GIF), un PDF ou une page (HTML).

error-update-unreachable = L’endroit où les versions plus récentes sont publiées n’est pas joignable.
error-update-unreachable-next = Porchlight continue comme il est. Réessayez plus tard.

error-update-not-trusted = La version plus récente ne porte pas la bonne signature, elle a donc été écartée.
error-update-not-trusted-next = Rien n’a été changé sur cet ordinateur. Réessayez dans quelques jours, ou prenez-la là où vous avez trouvé celle-ci.

error-update-failed = La version plus récente n’a pas pu être mise à la place de celle-ci.
error-update-failed-next = Celle-ci continue comme avant. Prenez la plus récente là où vous avez trouvé celle-ci.

error-update-waits = Un signalement est en route, et la version plus récente l’attend.
error-update-waits-next = Réessayez dans quelques minutes.

error-alert-unknown = Ce message n’est plus dans la liste.
error-alert-unknown-next = Laissez Porchlight regarder de nouveau votre boîte, puis voyez votre liste.

error-account-unknown = Cette boîte mail n’est pas connue ici.
error-account-unknown-next = Ajoutez d’abord la boîte mail.

error-account-exists = Cette boîte mail est déjà surveillée.
error-account-exists-next = Il n’y a rien à faire. Pour la modifier, retirez la boîte mail et ajoutez-la de nouveau.

error-bad-settings = Ces réglages ne peuvent pas être compris.
error-bad-settings-next = Vérifiez qu’il n’y a pas de faute de frappe dans l’adresse, les noms des serveurs et les ports.

error-store-too-new = Les données de Porchlight ont été écrites par une version plus récente que celle-ci.
error-store-too-new-next = Installez la dernière version de Porchlight. Vos données restent comme elles sont.

error-store-failed = Porchlight ne peut pas lire ou écrire ses données sur cet ordinateur.
error-store-failed-next = Vérifiez que le disque n’est pas plein et qu’il est permis d’écrire dans le dossier.

error-store-damaged = Les données de Porchlight sur cet ordinateur sont endommagées.
error-store-damaged-next = Quittez Porchlight et démarrez-le de nouveau. Il met alors les données endommagées de côté et reprend ce qui peut encore être lu.
