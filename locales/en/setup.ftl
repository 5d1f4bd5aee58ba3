### Adding a mailbox: what to do at the provider first, and how the settings of an unknown one are found.

## What to do at the provider before Porchlight can sign in. Shown numbered; each may have a page to open.

# Some providers give mail programs a password of their own only to people who sign in in two steps.
setup-two-step = Sign in to { $provider } in your browser and switch on two-step verification, if it is not on yet.
setup-imap-on = Sign in to { $provider } in your browser and allow mail programs to use your mailbox (this is called IMAP).
setup-usual-password = Type the password you use on the website of { $provider }.
setup-if-two-step = If you sign in to { $provider } in two steps, make an app password and use it here. Otherwise your usual password is the right one.
# The menus of GMX and WEB.DE are in German, those of mail.com in English: their names stay as they are there.
setup-gmx-if-two-step = If you sign in to { $provider } in two steps, make an app password and use it here: under “Mein Account” choose “Sicherheit”, then “Anwendungsspezifische Passwörter”. Otherwise your usual password is the right one.
setup-mailcom-if-two-step = If you sign in to { $provider } in two steps, make an app password and use it here: under “My Account” choose “Security”, then “Application-specific passwords”. Otherwise your usual password is the right one.
setup-paste = Copy the password that is shown, come back to this window, and paste it below, with its spaces or without. You need not remember it.
setup-gmail-make = Open Google’s page for app passwords, type “Porchlight” as the name and choose “Create”.
setup-outlook-imap = In the settings of Outlook.com choose “Mail”, then “Forwarding and IMAP”, and let devices and apps use IMAP.
setup-microsoft-work = If the mailbox belongs to a company or a school, ask its administrator whether mail programs may use IMAP.
setup-microsoft-browser = Microsoft takes no password from mail programs. You sign in on Microsoft’s own page, in your browser.
setup-yahoo-make = Open the page for the security of your { $provider } account, choose “Generate app password” and type “Porchlight” as the name.
setup-icloud-open = Open the page of your Apple Account and sign in. Two-factor authentication must be on.
setup-icloud-make = Under “Sign-In and Security” choose “App-Specific Passwords”, and make one with the name “Porchlight”.
setup-fastmail-make = In Fastmail’s settings for “Privacy & Security” make a new app password with access to mail. Fastmail’s Basic plan does not offer this.
setup-mailcom-premium = Sign in to mail.com in your browser and allow POP3 and IMAP. New mailboxes need mail.com’s paid plan for this.
setup-tonline-make = In the settings of your mailbox (“Einstellungen”) choose “Passwörter”, and make a password for mail programs (“Passwort für E-Mail-Programme”).
setup-proton-bridge = Install Proton Mail Bridge on this computer, start it and sign in there. It needs one of Proton’s paid plans.
setup-proton-password = In Bridge, open your account and copy the password that is shown for IMAP. It is not the password of your Proton account.
setup-yandex-make = Open the page for app passwords, make one for mail and type “Porchlight” as the name.
setup-orange-allow = Orange may keep other programs out of your mailbox. Its page says how to let them in.
setup-comcast-yahoo = Xfinity is moving its mailboxes to Yahoo Mail, some at a time; the addresses stay the same. If yours was moved, make an app password on Yahoo’s page, and enter the servers yourself: imap.mail.yahoo.com and smtp.mail.yahoo.com. If not, go on here.
setup-comcast-allow = In the settings of Xfinity Email, under “Security”, allow other mail programs to use your mailbox.

## Where the settings of a mailbox are looked for, in this order.

discover-table = In Porchlight’s own list of mail providers
discover-autoconfig = At the name behind the @ of your email address
discover-well-known = On the website of the name behind the @
discover-ispdb = In Mozilla’s list of mail providers
discover-mx = At the provider that takes in your mail
discover-srv = In the name service (DNS), for the name behind the @

## How that went.

discover-asking = Asking { $host }
discover-found = Found at { $host }
discover-nothing = { $host } knows nothing about it.
discover-unusable = { $host } names no server that Porchlight can use safely.
discover-unreachable = { $host } could not be reached.
discover-timed-out = { $host } took too long.
