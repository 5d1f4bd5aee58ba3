### The words of the window itself. What happened in a mailbox comes as finished sentences from the program.

## Everywhere

window-name = Porchlight
window-loading = One moment.
window-back = Back to the list
window-try-again = Try again
window-trouble = Something went wrong in this window.
window-trouble-next = Close the window and open Porchlight again.
# A day ("today", "yesterday", "3 November") and a time ("14:32").
window-when = { $day }, { $time }
window-demo = This is a demonstration. The mailbox and its messages are made up, and no report leaves this computer.

## Home: the sentence at the top

window-status-no-account = The porch light is ready. Add your mailbox to switch it on.
window-status-watching = The porch light is on. Watching { $count ->
    [one] 1 inbox
   *[other] { $count } inboxes
}.
window-status-pending = The porch light is on. { $count ->
    [one] 1 message here pretends to be Amazon
   *[other] { $count } messages here pretend to be Amazon
}.
window-status-connecting = The porch light is coming on.
window-status-needs-you = The porch light needs you.
window-status-offline = The porch light is waiting for your mail server.
window-status-paused = The porch light rests until you wake it.
window-status-paused-until = The porch light rests until { $when }.

## Home: the messages that were found

window-alerts = Found in your mail
window-alerts-empty = All quiet. Nothing was found that pretends to be Amazon.
window-alerts-empty-more = You need not do anything. If one comes, you will find it here.
window-alerts-empty-not-watching = Nothing was found so far.
window-alerts-empty-no-account = Nothing here yet. Porchlight begins to look as soon as it knows your mailbox.
window-no-subject = (no subject)
window-no-sender = (no sender)
window-verdict-scam = Scam
window-verdict-doubtful = Can’t tell
window-verdict-genuine = From Amazon
window-progress-dismissed = You said it is not a scam
window-progress-reporting = Report on its way
window-progress-reported = Reported
window-progress-uncertain = Not sure if it was reported
window-progress-refused = Not reported
window-set-aside = { $count ->
    [one] 1 message could not be checked. It is still in your inbox; be careful with it.
   *[other] { $count } messages could not be checked. They are still in your inbox; be careful with them.
}

## Home: the mailboxes

window-accounts = Your mailboxes
window-check-now = Check now
window-checking = Looking into your mailboxes now.
window-add-account = Add an account
window-remove = Remove
# For screen readers, where several buttons say the same.
window-remove-which = Remove { $address }
window-set-up-again = Set up again
# For screen readers, where several buttons say the same.
window-set-up-again-which = Set up { $address } again
window-lamp-connecting = Connecting
window-lamp-watching = Watching
window-lamp-offline = Not reached
window-lamp-needs-you = Needs you
window-lamp-paused = Resting

## Home: what this computer lacks

window-lacking = About this computer
window-lacking-no-tray = This desktop has no place for the small porch light beside the clock. Porchlight works all the same: open it again to look at your list.
window-lacking-no-notifications = This computer shows no notifications, so Porchlight cannot knock. Look here from time to time.
window-lacking-no-keyring = This computer’s password store cannot be opened, so a new mailbox cannot be added. Unlock it, or sign out of this computer and in again.

## One alert

window-alert-title = One message
window-alert-message = The message
window-alert-from = From
window-alert-subject = Subject
window-alert-found = Found
window-alert-mailbox = Came to
window-alert-three = The three questions
window-alert-why = Why we think so
window-alert-why-claim = Who it says it is
window-alert-why-proof = Whether it can prove it
window-alert-why-ask = What it wants
window-alert-seen-here = It says:
window-alert-links = Where its links really go
window-alert-links-more = You cannot click them here, so nothing can happen by accident.
window-report = Report to Amazon
window-report-again = Try to report it again
window-dismiss = Not a scam
window-seen = All right
window-report-what = This sends the whole message to Amazon’s security team from your own mailbox, and moves it to Junk.
window-report-cannot = This mailbox cannot send a report. You can simply delete the message.

## Add a mailbox

window-add-title = Add your mailbox
window-add-promise = Porchlight reads your mail on this computer only. It leaves your messages unread, as they are.
window-add-address = Your email address
window-add-address-wrong = This is not a whole email address. It looks like name@example.com.
window-add-next = Next
window-add-other-address = Use another address
window-add-found = Porchlight knows how to reach { $provider }.
window-add-unknown = Porchlight does not know this mail provider. Its help pages name the servers, often under “IMAP and SMTP”.
window-add-oauth = { $provider } is not supported yet.
window-add-oauth-more = { $provider } lets mail programs in only by a way of signing in that Porchlight has not learned so far. Your mailbox stays as it is, and you have done nothing wrong.
window-add-app-password = { $provider } wants an app password here: a second password, made for one program only. Your usual password will not work. You make one on this page:
window-add-help = { $provider } may have to be told first that mail programs are allowed. You do that on this page:
window-add-open-help = Open this page
window-add-user = User name
window-add-user-more = Mostly the same as your address.
window-add-password = Password
window-add-app-password-field = App password
window-add-password-more = It is kept in this computer’s own password store, nowhere else.
window-add-show-password = Show the password
window-add-servers = User name and servers
window-add-imap = Server for reading mail (IMAP)
window-add-smtp = Server for sending mail (SMTP)
window-add-smtp-more = Porchlight sends your reports through it. Leave its name empty if there is none.
window-add-host = Server name
window-add-port = Port
window-add-security = Privacy
window-security-tls = TLS
window-security-starttls = STARTTLS
window-add-incomplete = Something is still missing. Please fill in the field you are in now.
window-add-test = Test connection
window-add-testing = Trying the connection.
window-add-tested = Everything works.
window-add-step-done = Done:
window-add-confirm = Add this mailbox
window-add-added = Your mailbox was added.

## Remove a mailbox

window-remove-title = Remove this mailbox from Porchlight?
window-remove-more = Porchlight forgets its password and everything it found there. The mailbox and your mail stay as they are.
window-remove-confirm = Remove it
window-remove-keep = Keep it
window-remove-done = The mailbox was removed.
