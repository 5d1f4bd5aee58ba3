### What can go wrong, and what to do then. One pair of sentences for each code.

error-no-network = This computer is not connected to a network.
error-no-network-next = There is nothing to do here. As soon as there is a network again, Porchlight looks at your mail.

error-offline = Your mail server cannot be reached.
error-offline-next = Check that this computer is online. Porchlight keeps trying by itself.

error-timed-out = Your mail server took too long to answer.
error-timed-out-next = Wait a little. Porchlight keeps trying by itself.

error-connection-lost = The connection to your mail server broke off.
error-connection-lost-next = There is nothing to do. Porchlight connects again by itself.

error-tls-failed = A private connection to your mail server could not be made, so nothing was sent.
error-tls-failed-next = Check the server name, and the date and time of this computer. If you use a hotel or café network, try again at home.

error-certificate-unknown = Your mail server cannot prove who it is, so nothing was sent.
error-certificate-unknown-next = In a hotel or café network, try again at home. Check the date and time of this computer, and the server name. Only if this is a server of your own, such as Proton Mail Bridge or one at home: remove the mailbox and add it again. You are then shown what to compare.

error-certificate-changed = Your mail server shows another certificate than the one you accepted, so nothing was sent.
error-certificate-changed-next = If you have renewed it yourself, compare the new fingerprint with the one your server shows before you accept it. If you have not, ask whoever runs the server.

error-start-tls-missing = The server offers no private connection in the way that was asked for, so nothing was sent.
error-start-tls-missing-next = Choose “TLS” instead of “STARTTLS”: remove the mailbox, add it again that way, or ask your mail provider which one is right.

error-sign-in-refused = Your mail provider did not accept the user name or password.
error-sign-in-refused-next = Type the password again. Many providers want a separate app password here, not the one you use on their website.

error-sign-in-expired = Your mail provider no longer lets Porchlight into this mailbox.
error-sign-in-expired-next = Sign in again in your browser, and choose the account of this mailbox there. This happens after a change of password, or after a long time; it does not mean that anything is wrong.

error-sign-in-unfinished = The sign-in in the browser was not finished, so nothing has changed.
error-sign-in-unfinished-next = Try again when you are ready, and agree on your mail provider’s page.

error-sign-in-unsupported = The server offers no way of signing in that works for this mailbox.
error-sign-in-unsupported-next = Check the server names. If they are right, ask your mail provider whether mail programs are allowed to use this mailbox.

error-no-client-id = Your mail provider does not know this Porchlight, so it cannot sign in there.
error-no-client-id-next = Outlook.com, Hotmail and Live let in only mail programs that are registered with Microsoft. Ask whoever gave you Porchlight for one that is. Until then: save a message you doubt as a file and let Porchlight check the file, or report it in Outlook itself (Report, then Report phishing).

error-sign-in-alert = Your mail provider wants something from you before it lets a mail program in.
error-sign-in-alert-next = Sign in on your provider’s website and look for a message there. Then let Porchlight look again.

error-server-busy = Your mail server is busy.
error-server-busy-next = There is nothing you need to do. Porchlight tries again by itself.

error-server-refused = Your mail server said no.
error-server-refused-next = Wait a little. If it goes on, ask your mail provider whether your mailbox is in order.

error-server-misbehaved = Your mail server sent something that makes no sense.
error-server-misbehaved-next = Wait a little. If it goes on, remove the mailbox and add it again with the right server name and port.

error-mailbox-missing = The inbox could not be found on the server.
error-mailbox-missing-next = Check that mail programs are allowed to use this mailbox (many providers call this IMAP access).

error-not-allowed = Your mail server does not let Porchlight do that in this folder.
error-not-allowed-next = You need not do anything. If the folder is shared with you, whoever owns it decides what you may do there.

error-mailbox-full = Your mailbox is full.
error-mailbox-full-next = Make room: empty the Trash, or delete large messages you no longer need.

error-keyring-unavailable = This computer’s password store cannot be opened.
error-keyring-unavailable-next = Unlock it, and Porchlight goes on by itself. If this computer has none, sign in again: Porchlight then remembers the password until it ends, and has to ask again after each start.

error-secret-missing = The password of this mailbox is not there any more.
error-secret-missing-next = Type the password again.

error-no-smtp = No server for sending mail is set for this mailbox, so the report cannot go out.
error-no-smtp-next = Remove the mailbox and add it again with its server for sending mail.

error-report-refused = Your mail provider refused to send the report.
error-report-refused-next = You can report the message in another way, or simply delete it. If this happens each time, ask your mail provider whether it blocks mail with other mail attached.

error-message-gone = The message is not in your mailbox any more, so it cannot be reported.
error-message-gone-next = There is nothing more to do.

error-message-changed = The server returned a different message than the one that was checked, so nothing was sent.
error-message-changed-next = Let Porchlight look at your mailbox again, then see your list.

error-not-suspicious = Nothing in this message pretends to be Amazon, so it was not reported.
error-not-suspicious-next = Look at the message again. If you are sure, you can report it all the same.

error-report-genuine = This message is really from Amazon.
error-report-genuine-next = Nothing needs to be reported. If you still want to, say so once more.

error-report-many = That is more reports than usual for one hour.
error-report-many-next = Look at the messages once more. If they are all scams, go on.

error-report-too-large = The message is too large for your mail provider, even shortened.
error-report-too-large-next = Save the message as a file, and attach it in Amazon’s form for suspicious messages.

error-report-withdrawn = You took this report back before it left.
error-report-withdrawn-next = Nothing was sent. You can report the message again at any time.

error-report-bounced = The report came back: it could not be delivered.
error-report-bounced-next = Send it in another way: packed as a zip file, or through your own mail program.

error-too-late = There is nothing to take back here.
error-too-late-next = Look at the list again to see how the message stands.

error-report-settled = This report is not waiting for a decision.
error-report-settled-next = Look at the list of reports to see how it stands.

error-no-mail-program = No mail program was found that Porchlight could hand this to.
error-no-mail-program-next = Save the message as a file instead, attach it to a new mail, and send that to the address shown here.

error-no-mail-reader = No mail program was found that could show this.
error-no-mail-reader-next = Open your mail program yourself and look for the message there.

error-not-printed = The window for printing could not be opened, so nothing was printed.
error-not-printed-next = Check in the settings of your system that a printer is set up and switched on, and try again. If it still does not work, take a photo of this screen with your phone.

error-mail-not-begun = No mail program could be opened, so no email was begun and nothing was sent.
error-mail-not-begun-next = Choose “Copy it”. Then open your email yourself, as you always do, and paste the text into a new message.

error-no-browser = No browser was found that could open this page.
error-no-browser-next = Open your browser yourself, as you always do, and go to the page from there.

error-start-unchanged = Whether Porchlight starts with the computer could not be changed.
error-start-unchanged-next = Change it in the settings of your system, among the programs that start by themselves.

error-sender-not-proven = This sender cannot be remembered: nothing proves who it is, or it writes for others.
error-sender-not-proven-next = Decide about this message alone.

error-file-not-saved = The file could not be saved.
error-file-not-saved-next = Check that the disk is not full, and that your folder for downloads may be written to.

error-nothing-to-check = There is nothing here to look at.
error-nothing-to-check-next = Paste the words of the message, or choose a file.

error-file-unreadable = The file could not be read.
error-file-unreadable-next = Check that it is still where it was and that you may open it, and choose it again.

error-file-oversize = This is too large to be looked at here.
error-file-oversize-next = Choose a file of at most 16 MB, or paste only the words of the message.

error-file-unknown = Porchlight cannot look into this kind of file.
error-file-unknown-next = Choose a saved message (.eml), a picture (PNG, JPEG or GIF), a PDF or a page (HTML).

error-update-unreachable = The place where newer versions are published cannot be reached.
error-update-unreachable-next = Porchlight goes on as it is. Try again later.

error-update-not-trusted = The newer version does not bear the right signature, so it was put away.
error-update-not-trusted-next = Nothing on this computer was changed. Try again in a few days, or get it where you got this one.

error-update-failed = The newer version could not be put in the place of this one.
error-update-failed-next = This one goes on as before. Get the newer one where you got this one.

error-update-waits = A report is on its way, and the newer version waits for it.
error-update-waits-next = Try again in a few minutes.

error-alert-unknown = This message is not in the list any more.
error-alert-unknown-next = Let Porchlight look at your mailbox again, then see your list.

error-account-unknown = This mailbox is not known here.
error-account-unknown-next = Add the mailbox first.

error-account-exists = This mailbox is already being watched.
error-account-exists-next = There is nothing to do. To change it, remove the mailbox and add it again.

error-bad-settings = These settings cannot be understood.
error-bad-settings-next = Check the address, the server names and the ports for typing mistakes.

error-store-too-new = Porchlight’s records were written by a newer Porchlight than this one.
error-store-too-new-next = Install the newest Porchlight. Your records are left as they are.

error-store-failed = Porchlight cannot read or write its records on this computer.
error-store-failed-next = Check that the disk is not full and that the folder may be written to.

error-store-damaged = Porchlight’s records on this computer are damaged.
error-store-damaged-next = Quit Porchlight and start it again. It then keeps the damaged records aside and takes over what can still be read.
