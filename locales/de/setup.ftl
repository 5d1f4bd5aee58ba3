### Ein Postfach hinzufügen: was zuerst beim Anbieter zu tun ist, und wie die Einstellungen eines unbekannten gefunden werden.

## Was beim Anbieter zu tun ist, bevor Porchlight sich anmelden kann. Wird nummeriert gezeigt; zu jedem kann es eine Seite geben.

# Manche Anbieter geben ein eigenes Passwort für E-Mail-Programme nur denen, die sich in zwei Schritten anmelden.
setup-two-step = Melden Sie sich im Browser bei { $provider } an, und schalten Sie die Anmeldung in zwei Schritten ein, falls sie noch nicht eingeschaltet ist.
setup-imap-on = Melden Sie sich im Browser bei { $provider } an, und erlauben Sie E-Mail-Programmen den Zugriff auf Ihr Postfach (das heißt dort IMAP).
setup-usual-password = Geben Sie das Passwort ein, das Sie auf der Website von { $provider } benutzen.
setup-if-two-step = Wenn Sie sich bei { $provider } in zwei Schritten anmelden, erstellen Sie ein App-Passwort, und benutzen Sie es hier. Sonst ist Ihr gewohntes Passwort das richtige.
setup-gmx-if-two-step = Wenn Sie sich bei { $provider } in zwei Schritten anmelden, erstellen Sie ein App-Passwort, und benutzen Sie es hier: Wählen Sie unter „Mein Account“ den Punkt „Sicherheit“, dann „Anwendungsspezifische Passwörter“. Sonst ist Ihr gewohntes Passwort das richtige.
setup-mailcom-if-two-step = Wenn Sie sich bei { $provider } in zwei Schritten anmelden, erstellen Sie ein App-Passwort, und benutzen Sie es hier: Wählen Sie unter „My Account“ den Punkt „Security“, dann „Application-specific passwords“. Sonst ist Ihr gewohntes Passwort das richtige.
setup-paste = Kopieren Sie das angezeigte Passwort, kommen Sie in dieses Fenster zurück, und fügen Sie es unten ein, mit seinen Leerzeichen oder ohne. Sie brauchen es sich nicht zu merken.
setup-gmail-make = Öffnen Sie die Seite von Google für App-Passwörter, geben Sie als Namen „Porchlight“ ein, und wählen Sie „Erstellen“.
setup-outlook-imap = Wählen Sie in den Einstellungen von Outlook.com „E-Mail“, dann „Weiterleitung und IMAP“, und erlauben Sie Geräten und Apps, IMAP zu verwenden.
setup-microsoft-work = Wenn das Postfach zu einer Firma oder einer Schule gehört, fragen Sie dort den Administrator, ob E-Mail-Programme IMAP benutzen dürfen.
setup-microsoft-browser = Microsoft nimmt von E-Mail-Programmen kein Passwort an. Sie melden sich im Browser auf der Seite von Microsoft selbst an.
setup-yahoo-make = Öffnen Sie die Seite für die Sicherheit Ihres Kontos bei { $provider }, wählen Sie „App-Passwort generieren“, und geben Sie als Namen „Porchlight“ ein.
setup-icloud-open = Öffnen Sie die Seite Ihres Apple Accounts, und melden Sie sich an. Die Zwei-Faktor-Authentifizierung muss eingeschaltet sein.
setup-icloud-make = Wählen Sie unter „Anmelden und Sicherheit“ den Punkt „App-spezifische Passwörter“, und erstellen Sie eines mit dem Namen „Porchlight“.
setup-fastmail-make = Erstellen Sie in den Einstellungen von Fastmail unter „Privacy & Security“ (Datenschutz und Sicherheit) ein neues App-Passwort mit Zugriff auf E-Mails. Im Tarif Basic bietet Fastmail das nicht an.
setup-mailcom-premium = Melden Sie sich im Browser bei mail.com an, und erlauben Sie POP3 und IMAP. Neue Postfächer brauchen dafür den bezahlten Tarif von mail.com.
setup-tonline-make = Wählen Sie in den Einstellungen Ihres Postfachs „Passwörter“, und legen Sie ein „Passwort für E-Mail-Programme“ an.
setup-proton-bridge = Installieren Sie Proton Mail Bridge auf diesem Computer, starten Sie es, und melden Sie sich dort an. Dafür brauchen Sie einen der bezahlten Tarife von Proton.
setup-proton-password = Öffnen Sie in Bridge Ihr Konto, und kopieren Sie das Passwort, das dort für IMAP steht. Es ist nicht das Passwort Ihres Proton-Kontos.
setup-yandex-make = Öffnen Sie die Seite für App-Passwörter, erstellen Sie eines für E-Mail, und geben Sie als Namen „Porchlight“ ein.
setup-orange-allow = Bei Orange kann der Zugriff anderer Programme auf Ihr Postfach gesperrt sein. Auf der Seite von Orange steht, wie Sie ihn erlauben.
setup-comcast-yahoo = Xfinity zieht mit seinen Postfächern nach und nach zu Yahoo Mail um; die Adressen bleiben gleich. Wenn Ihres schon umgezogen ist, erstellen Sie auf der Seite von Yahoo ein App-Passwort, und tragen Sie die Server selbst ein: imap.mail.yahoo.com und smtp.mail.yahoo.com. Sonst machen Sie hier weiter.
setup-comcast-allow = Erlauben Sie in den Einstellungen von Xfinity Email unter „Security“ (Sicherheit) anderen E-Mail-Programmen, Ihr Postfach zu benutzen.

## Wo nach den Einstellungen eines Postfachs gesucht wird, in dieser Reihenfolge.

discover-table = In Porchlights eigener Liste der E-Mail-Anbieter
discover-autoconfig = Bei dem Namen hinter dem @ Ihrer E-Mail-Adresse
discover-well-known = Auf der Website des Namens hinter dem @
discover-ispdb = In Mozillas Liste der E-Mail-Anbieter
discover-mx = Beim Anbieter, der Ihre E-Mails annimmt
discover-srv = Im Namensdienst (DNS), zu dem Namen hinter dem @

## Wie das ausging.

discover-asking = { $host } wird gefragt
discover-found = Gefunden bei { $host }
discover-nothing = { $host } weiß nichts darüber.
discover-unusable = { $host } nennt keinen Server, den Porchlight sicher benutzen kann.
discover-unreachable = { $host } war nicht zu erreichen.
discover-timed-out = { $host } hat zu lange gebraucht.
