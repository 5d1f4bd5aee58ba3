### The words of the window itself. What happened in a mailbox comes as finished sentences from the program.

## Everywhere

window-name = Porchlight
window-loading = One moment.
window-back = Back to the list
window-back-settings = Back to the settings
window-try-again = Try again
window-trouble = Something went wrong in this window.
window-trouble-next = Close the window and open Porchlight again.
window-trouble-said = What the system said
# A day ("today", "yesterday", "3 November") and a time ("14:32").
window-when = { $day }, { $time }
window-demo = This is a demonstration. The mailbox and its messages are made up, and no report leaves this computer.

## Home: the sentence at the top

window-status-no-account = The porch light is ready. Add your mailbox to switch it on.
window-status-watching = The porch light is on. Watching { $count ->
    [one] 1 mailbox
   *[other] { $count } mailboxes
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
window-wake = Wake it
window-watching = Watching { $count ->
    [one] 1 mailbox
   *[other] { $count } mailboxes
}.
# "1 minute ago"
window-checked = Last checked { $ago }.
window-checked-now = Last checked just now.
window-unreached = { $count ->
    [one] 1 mailbox cannot be reached
   *[other] { $count } mailboxes cannot be reached
} right now.

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
window-progress-by-hand = You reported it yourself
window-progress-reporting = Report on its way
window-progress-reported = Reported
window-progress-uncertain = Not sure if it was reported
window-progress-refused = Not reported
window-find = Search in this list
window-filter = Show
window-filter-all = Everything
window-filter-open = What waits for you
window-filter-scam = Scams
window-filter-doubtful = What we can’t tell
window-filter-genuine = From Amazon itself
window-filter-reported = What was reported
window-filter-dismissed = What you said is not a scam
window-find-nothing = No message fits.
window-list-all = { $count ->
    [one] Show 1 message
   *[other] Show all { $count } messages
}
window-select = Choose several
window-select-end = Stop choosing
window-select-this = Choose this one
window-find-count = { $count ->
    [one] 1 message
   *[other] { $count } messages
}.
window-select-fine = { $count ->
    [one] It is not a scam: 1 message
   *[other] They are not scams: { $count } messages
}
window-select-fine-title = Are you sure?
window-select-fine-what = { $count ->
    [one] 1 of them looks like a scam, or asks whether that was you. Porchlight then stops warning you of it.
   *[other] { $count } of them look like scams, or ask whether that was you. Porchlight then stops warning you of them.
}
window-select-fine-not = Leave them as they are
window-weeks = The last four weeks
window-weeks-sum = Found: { $found }. Reported: { $reported }.
window-weeks-day = Day
window-weeks-found = Found
window-weeks-reported = Reported
window-weeks-table = As a table
window-set-aside = { $count ->
    [one] 1 message could not be checked. It is still in your inbox; be careful with it.
   *[other] { $count } messages could not be checked. They are still in your inbox; be careful with them.
}

## Home: the mailboxes

window-accounts = Your mailboxes
window-check-now = Look for new mail
window-checking = Looking into your mailboxes now.
window-add-account = Add a mailbox
window-back-title = Older mail
window-back-rest = Pause
window-back-go-on = Go on
window-back-further = Look through older mail
window-back-far = How far back should it look?
window-back-far-more = You can change this at any time, also while it looks. What was found stays in your list.
window-back-week = The last 7 days
window-back-month = The last 30 days
window-back-year = The last year
window-back-all = All of it
window-back-looking = { $days ->
    [one] Porchlight is looking through the last day
   *[other] Porchlight is looking through the last { $days } days
}
window-remove = Remove
# For screen readers, where several buttons say the same.
window-remove-which = Remove { $address }
window-sign-in-again = Sign in again
# For screen readers, where several buttons say the same.
window-sign-in-again-which = Sign in again: { $address }
window-look-at-certificate = Look at the certificate
# For screen readers, where several buttons say the same.
window-look-at-certificate-which = Look at the certificate of { $address }
window-lamp-connecting = Connecting
window-lamp-watching = Watching
window-lamp-offline = Not reached
window-lamp-needs-you = Needs you
window-lamp-paused = Resting

window-mailbox = Folders and more
# For screen readers, where several buttons say the same.
window-mailbox-which = Folders and more of { $address }
window-folder-leave-out = Leave it out
# For screen readers, where several buttons say the same.
window-folder-leave-out-which = Leave it out: { $folder }

## Home: was that you?

window-question = Was that you?
window-question-flood = Do you know why?
window-question-vanished-fine = If you changed that yourself and put the message away, all is well.
window-question-flood-fine = If you know why, for example because you have just signed up for many newsletters, all is well.
window-question-me = Yes, that was me
window-question-flood-known = I know why
window-question-flood-strange = I do not know why
window-question-not = If you are not sure, look for yourself
window-question-vanished-look = Look on Amazon itself whether that was changed, and undo it there if it was not you. These buttons open Amazon’s own pages.
window-question-flood-look = Look on Amazon itself for an order that is not yours, and for messages you have not seen. These buttons open Amazon’s own pages.
window-question-orders = Your Orders
window-question-messages = Message Center
window-question-trash = Look in the Trash of your mailbox, and on your provider’s website among its filters and its forwarding. Delete there what you have not set up yourself.
window-question-password = If you find something, change the password of your mailbox first, and then the one at Amazon.
window-question-put-away = It is put away.

## The folders of a mailbox

window-mailbox-title = Folders and more
window-folders = Which folders are watched
window-folders-more = The inbox is always watched. Add a folder here if mail goes there before you see it.
window-folders-inbox = Inbox
window-folders-always = Always watched
window-folders-junk = { $folder } is looked at, too, but quietly, so that what was caught there can be reported.
window-folders-remove = Do not watch
# For screen readers, where several buttons say the same.
window-folders-remove-which = Do not watch { $folder }
window-folders-add = Add a folder
window-folders-choose = Folder
window-folders-add-this = Watch it
window-folders-none = There is no other folder in this mailbox.
window-folders-asking = Asking your mail server for its folders.
window-folders-added = { $folder } is watched now.
window-folders-removed = { $folder } is not watched any more. What was found there stays in your list.
window-signatures = Amazon’s seals

## Home: what this computer lacks

window-lacking = About this computer
window-lacking-no-tray = This desktop has no place for the small porch light beside the clock. Porchlight works all the same: open it again to look at your list.
window-lacking-no-notifications = This computer shows no notifications, so Porchlight cannot knock. Look here from time to time.
window-lacking-no-keyring = This computer’s password store cannot be opened, so Porchlight has to ask for your password again after each start. To change that, unlock the store, or sign out of this computer and in again.

## One alert

window-alert-title = One message
window-alert-from = From
window-alert-subject = Subject
window-alert-came = Came
window-alert-mailbox = Came to
window-alert-three = The three questions
window-alert-why = Why we think so
window-alert-why-claim = Who it says it is
window-alert-why-proof = Whether it can prove it
window-alert-why-ask = What it wants
window-alert-seen-here = It says:
window-alert-links = Where its links really go
window-alert-links-more = Web addresses are written here so that nobody can click them by accident: “hxxp” at the front, and dots in brackets.
window-report = Report to Amazon
window-report-again = Send it again
window-report-once-more = Send it once more
window-report-all-the-same = Report it all the same
window-report-not = Do not report it
window-ask-all-the-same = Ask all the same
window-ask-not = Do not ask
window-ask-many = That is more than usual for one hour.
window-ask-many-more = Look at the message once more. If you still want to ask, go on.
window-ask = Ask Amazon if this is real
window-ask-what = This sends the message to Amazon from your own mailbox and asks whether it is theirs. It stays where it is. If Amazon answers, you can read the answer here.
window-undo = Take it back
window-move-back = Move back to inbox
window-show-report = Show what will be sent
window-show-question = Show what would be asked
window-dismiss = It is not a scam
window-reopen = Open it again
window-seen = All right
window-report-what = This sends the whole message from your own mailbox to Amazon’s security team and any others you chose. Then it is moved to Junk.
window-report-cannot = This mailbox cannot send a report itself. Here is how you can do it, or you can simply delete the message.
window-by-hand-how = Show me how to report it
window-by-hand = I have reported it myself
window-by-hand-then = Is it done? Then say so here, and it does not wait for you any more.

## One alert: what else can be done

window-more = More you can do
window-more-amazon = Look on Amazon itself. These buttons open Amazon’s own pages.
window-more-show = Show it to someone I trust
window-more-open = Open in my mail program
window-show-more = This page holds what Porchlight found. No link on it can be clicked.
window-show-print = Print it
window-show-copy = Copy it
window-show-mail = Send it by email
window-sender = Who really sent it
window-sender-name = It calls itself
window-sender-address = Its address
window-sender-amazons = This address is one of Amazon’s, but anybody can write it there. The lines above say whether it is proven.
window-sender-others = This address is not Amazon’s. The marked part says whose it is.
window-sender-reply = Answers go to
window-link-amazons = This page is Amazon’s.
window-link-others = This page is not Amazon’s. The marked part says whose it is.
window-trust = This sender
window-trust-more = Your mail provider has proven who sent this message. If you know this sender, Porchlight need not warn you of it again. What comes from it stays in the list.
window-trust-yes = This sender is always fine
window-trust-done = You said that this sender is fine. Porchlight does not warn you of it.
window-trust-no = Warn me again
window-words = What it says
window-words-more = As plain text. What to watch out for is marked, and explained below.
window-words-cut = Only its beginning is shown here.
window-experts-signals = Signals
window-experts-authentication = What mail servers wrote about the sender
window-experts-authentication-more = Anybody can put such lines into a message. Porchlight believes only those of your own mail provider.
window-experts-nothing = There is none.
window-experts-headers = All header lines
window-experts-json = The whole assessment as data (JSON)
window-experts-save = Save the message as a file (.eml)

## One alert: what became of it

window-reports = What became of it
window-reports-to = Report to { $desk }
window-reports-question = Question to { $desk }
window-reports-steps = How it went
window-reports-expert = For experts
window-reports-message-id = Message-ID
window-reports-said = The other side said:
window-answer = Answer from { $desk }
window-answer-proven = It was checked that this answer really comes from there. Its links are not made clickable here.
window-ways = What you can do
window-way-believe = I found it among my sent mail
window-way-zipped = Send it packed as a zip
window-way-mail-program = Through my own mail program
window-way-file = Save the message as a file
window-way-form = Open Amazon’s form
window-way-mail-program-done = Your mail program opens a new mail with the message attached. Look at it and send it there.
window-way-file-done = Attach this file to a new mail, and send that to the address below.
window-saved = Saved as { $name }
window-saved-folder = In the folder
window-saved-show = Show the folder
window-address-copy = Copy the address
window-address-copied = Copied.
window-no-junk = This mailbox has no Junk folder.
window-no-junk-more = Porchlight can make one and move messages there once they are reported. You can change this later in the settings.
window-no-junk-make = Make one
window-no-junk-leave = Leave it in the inbox

## What will be sent

window-preview = What will be sent
window-preview-more = Exactly this leaves, and nothing else. Nothing has been sent yet.
window-preview-back = Back to the message
window-preview-to = To
window-preview-also = The same goes to
window-preview-subject = Subject
window-preview-cover = The text
window-preview-pieces = Attached
window-preview-raw = The whole mail, as it leaves
window-preview-raw-more = { $size } in all.
window-preview-cut = Only its beginning is shown here. All of it is sent.

## Check something

window-check = Check something
window-check-more = Something reached you in another way, and you want to know if it is from Amazon. Porchlight looks at it on this computer only, and keeps nothing of it.
window-check-text = A text message
window-check-text-more = An SMS, or a message in a messenger.
window-check-text-go = Paste or type it
window-check-text-label = The words of the message
window-check-file = A file or a picture
window-check-file-more = A saved email (.eml), a screenshot or picture with a QR code, a PDF or a web page. You can also drop it on this window.
window-check-file-go = Choose a file
window-check-call = Somebody called me
window-check-call-more = And said they were from Amazon.
window-check-call-go = Answer six questions
window-check-call-tick = Tick everything that happened.
window-check-call-code = Did they ask you for a code?
window-check-call-install = Did they ask you to install something, or to let them see your screen?
window-check-call-gift-card = Did they ask you to buy gift cards, or to pay with them?
window-check-call-numbers = Did they ask for a password, or for card or bank numbers?
window-check-call-secret = Did they want you to stay on the line, or to tell nobody?
window-check-call-hurry = Did they hurry you, or threaten you?
window-check-go = Check it
window-check-again = Check something else
window-check-report = Where you can report it
window-check-report-sms = In the United States and the United Kingdom, forward the text message to 7726. Your phone company then looks into it.
window-check-report-mail = By email: attach the file to a new message and send it to this address.
window-check-report-mail-text = By email: copy the words of the message into a new mail and send it to this address.
window-check-report-mail-call = By email: write down what the caller wanted, and when, and send it to this address.
window-check-report-form = On Amazon’s own page. It also asks about calls, and about what you may have told them.

## Report several

window-batch = Report several at once
window-batch-more = Choose the messages that are to be reported to Amazon.
window-batch-none = No message waits for a decision.
window-batch-all = Choose all
window-batch-go = Report { $count ->
    [one] 1 message
   *[other] { $count } messages
}
window-batch-choose = Choose at least one message.
window-batch-stop = Stop
window-batch-stopped = Stopped: { $done } of { $count ->
    [one] 1 message
   *[other] { $count } messages
} done. The rest stays as it is.
window-batch-undone-some = { $back ->
    [0] Nothing could be taken back.
    [one] 1 message was taken back.
   *[other] { $back } messages were taken back.
} { $left ->
    [one] 1 had left already.
   *[other] { $left } had left already.
}
window-batch-progress = { $done } of { $count ->
    [one] 1 message
   *[other] { $count } messages
} done.
window-batch-undo = Take all of them back
window-batch-undone = Taken back. Nothing was sent.

## What was reported

window-history = Reports
window-history-empty = Nothing was reported so far.
window-history-search = Search
window-history-nothing = No report fits these words.
window-history-count = { $count ->
    [one] 1 report
   *[other] { $count } reports
}.
window-history-open = Open the message
window-history-csv = Save as a table (CSV)
window-history-json = Save as JSON
window-stage-withdrawn = Taken back
window-stage-waiting = Waiting
window-stage-sending = On its way
window-stage-sent = Sent
window-stage-acknowledged = Received
window-stage-bounced = Came back
window-stage-uncertain = Not sure
window-stage-refused = Not sent

## Settings

window-settings = Settings
window-settings-saved = Saved.
window-settings-reports = Reports
window-settings-undo = Seconds in which a report can be taken back
window-settings-undo-more = Between 0 and 60. With 0 it leaves at once.
window-settings-undo-wrong = Please enter a whole number between 0 and 60.
window-settings-desks = Report to these as well
window-settings-desks-more = Reports always go to Amazon. What you choose here gets the same report, from your own mailbox.
window-settings-everywhere = Everywhere
window-settings-how = How reports are sent
window-settings-arf = In a form that machines read (ARF)
window-settings-arf-more = Some offices sort reports by machine. If you are not sure, leave this off.
window-settings-copies = Keep a copy of each report
window-settings-copies-more = In a folder “Porchlight reports” of your mailbox.
window-settings-mark = Mark doubtful messages as phishing once they are reported
window-settings-mark-more = Other mail programs then show a warning.
window-settings-junk = Where a mailbox has no Junk folder
window-settings-junk-ask = Ask me
window-settings-junk-make = Make one
window-settings-junk-leave = Leave reported messages in the inbox
window-settings-data = What Porchlight keeps
window-erase-older = Erase what is older than
window-erase-month = 1 month
window-erase-half-year = 6 months
window-erase-year = 1 year
window-erase-older-go = Erase
window-erase-older-title = Erase older messages from Porchlight?
window-erase-older-what = Porchlight forgets what it found more than { $age } ago, and what was reported of it. Your mailbox stays as it is.
window-erase-done = { $count ->
    [0] Nothing was that old.
    [one] 1 message was forgotten.
   *[other] { $count } messages were forgotten.
}
window-erase-all = Erase all data
window-erase-all-title = Erase everything?
window-erase-all-what = Porchlight forgets all mailboxes, their passwords, everything it found and every report. It stops watching, and does not start with the computer any more. Your mailboxes and your mail stay as they are. Reports that still wait are not sent.
window-erase-all-done = Everything was erased.
window-erase-all-but-secrets = Everything was erased but a password: this computer’s password store could not be opened. Open the store and remove the entry “Porchlight” there.
window-erase-all-but-start = Everything was erased, but Porchlight still starts with the computer. Switch that off in the settings of your system.
window-erase-keep = Keep it

## Set up a mailbox: everywhere

# "Step 2 of 3"
window-setup-step = Step { $step } of { $steps }
window-setup-back = Back
window-setup-next = Next
window-setup-other-address = Use another address
window-setup-incomplete = Something is still missing. Please fill in the field you are in now.
window-setup-added = Your mailbox was added.
window-setup-signed-in-again = You are signed in again.
window-waiting = Porchlight has something to show you.
window-waiting-file = The file that you dropped can be checked.
window-waiting-busy = If you open it now, what you have typed here is lost.
window-waiting-show = Open it now

## Step 1: the address

window-setup-title = Add your mailbox
window-setup-what = Porchlight finds messages that pretend to be from Amazon, tells you why, and reports them if you want.
window-setup-promise = Porchlight reads your mail on this computer only. It leaves your messages unread, as they are.
window-setup-address = Your email address
window-setup-address-wrong = This is not a whole email address. It looks like name@example.com.
window-setup-meant = Did you mean { $address }?
window-setup-meant-more = The address you typed is one letter away from a well-known one. Whoever owns the other name would learn your password.
window-setup-meant-yes = Yes, { $address }
window-setup-meant-no = No, { $address } is right

## Step 1: what Thunderbird knows

window-thunderbird = From Thunderbird
window-thunderbird-more = Thunderbird on this computer knows these mailboxes. Porchlight takes over the address and the servers. It never reads Thunderbird’s passwords, so it asks you for yours.
window-thunderbird-take = Take over { $address }
window-thunderbird-not-imap = This one cannot be taken over: it is not read with IMAP.
window-thunderbird-not-private = This one cannot be taken over: its connection is not private.
window-thunderbird-other-sign-in = This one cannot be taken over: it signs in in a way that Porchlight does not know.
window-thunderbird-incomplete = This one cannot be taken over: its settings are not complete.

## Step 1: looking for the servers of an address

window-search-title = Looking for your mailbox
window-search-more = Porchlight asks where your mail is kept. Only what stands behind the @ is told to anybody.
window-search-stop = Stop looking
window-search-stopped = You stopped the search.
window-search-nothing = Nobody could say where your mail is kept.
window-search-nothing-more = Look at the address again for a typing mistake. Your mail provider’s help pages name the servers, often under “IMAP and SMTP”. You can enter them yourself, or ask someone you trust to help you with this step.
window-search-offline = None of them could be reached. Check that this computer is online, and look again.
window-search-asked = Who was asked
window-search-again = Look again

## Step 1: what was found, and whether the reader agrees

window-found-title = Is this your mail provider?
window-found-provider = Your mail is kept by { $provider }.
window-found-imap = Your mail is read from
window-found-smtp = Reports are sent through
window-found-no-smtp = No server was named, so no reports can be sent.
window-found-user = User name
window-found-smtp-user = User name for sending
window-found-source = This was found
window-found-elsewhere = One of these servers belongs to another company. That is usual where a company keeps mail for others. Give it your password only if you know its name.
window-found-question = Your password will be given to these servers, over a private connection, and to nobody else.
window-found-agree = Yes, use these servers

## Step 1: the servers, typed by hand

window-servers-asked = Where Porchlight does not know a mail provider, it looks for the servers under the name behind the @ of your address, and in Mozilla’s list of providers. You can enter them yourself instead; then nobody is asked.
window-servers-by-hand = Enter the servers myself
window-servers-change = Change the servers
# For screen readers, where several buttons say the same.
window-servers-change-which = Change the servers of { $address }
# An account whose mail is on other servers now; a button, and what is behind it.
window-moved = The servers have changed
window-moved-more = Mail providers sometimes move mailboxes to other servers, or hand them over to another company. Your address stays the same, and so does everything found so far.
window-moved-now = Porchlight asks this server: { $host }
window-moved-to = My mail is at { $provider } now
window-moved-search = Look for the servers
window-servers-title = Your mail servers
window-servers-more = You find them on your mail provider’s help pages, often under “IMAP and SMTP”.
window-servers-imap = Server for reading mail (IMAP)
window-servers-smtp = Server for sending mail (SMTP)
window-servers-smtp-more = Porchlight sends your reports through it. Leave its name empty if there is none.
window-servers-user = User name
window-servers-user-more = Mostly the same as your address.
window-server-host = Server name
window-server-port = Port
window-server-security = Protection of the connection
window-security-tls = TLS
window-security-starttls = STARTTLS
window-security-plain = None (only for a program on this computer)

## Step 2: what to do at the provider first

window-guide-title = Do this first
window-guide-again = Where do I find the right password?
window-guide-open = Open this page
# For screen readers, where several buttons say the same.
window-guide-open-which = Open this page: { $host }

## Step 2: signing in with a password

window-signin-title = Sign in to your mailbox
window-signin-title-at = Sign in to { $provider }
window-signin-again-title = Sign in again
window-signin-again-more = Everything found so far stays in your list.
window-signin-password = Password
window-signin-app-password = App password
window-signin-app-password-what = { $provider } lets programs in only with a password of their own, called an app password. You make it once, in your browser. The one you use on the website does not work here, and stays as it is.
window-signin-bridge-password = Password from Proton Mail Bridge
window-signin-password-more = It is kept in this computer’s own password store, nowhere else.
window-signin-or = Or with an app password
window-signin-show = Show the password
window-signin-go = Sign in

## Step 2: signing in in the browser

window-browser-more = You sign in on your mail provider’s own page, in your browser. Porchlight never sees that password.
window-browser-more-at = You sign in on { $provider }’s own page, in your browser. Porchlight never sees that password.
window-browser-go = Sign in in the browser
window-browser-go-at = Sign in with { $provider }
window-browser-waiting = Your browser is open. Sign in there and agree.
window-browser-waiting-more = Porchlight waits here and goes on by itself. Take your time.
window-browser-stop = Stop waiting
window-browser-denied = Your mail provider says that you did not agree, so nothing has changed. Try again when you are ready, and agree on its page.
window-browser-timed-out = Nobody came back from the browser for ten minutes, so Porchlight stopped waiting. Nothing has changed. Try again when you are ready.
window-browser-cancelled = You stopped the sign-in. Nothing has changed. You can close the page in the browser.
window-browser-none = No browser could be opened on this computer. Choose a browser in the settings of your system, and try again.

## Step 2: where Porchlight is not registered with the provider

window-unregistered = { $provider } does not know this copy of Porchlight, so it cannot watch this mailbox yet.
window-unregistered-more = { $provider } lets in only mail programs that are registered there. Your mailbox is as it was, and you have done nothing wrong.
window-unregistered-what = What you can do:
window-unregistered-ask = Ask whoever gave you Porchlight for a copy that is registered with { $provider }.
window-unregistered-outlook = If a message worries you now, report it in Outlook itself: choose “Report”, then “Report phishing”.
window-unregistered-own = If you have a client ID from { $provider } of your own, enter it under “More settings”.
window-unregistered-unknown = This mailbox wants a sign-in in the browser that Porchlight does not know.
window-unregistered-unknown-more = Your mailbox is as it was, and you have done nothing wrong. Ask your mail provider whether mail programs may sign in with an app password.

## Step 2: what few people need

window-advanced = More settings
window-advanced-smtp-user = User name for sending
window-advanced-smtp-user-more = Only where your provider gives you another one for sending. Mostly empty.
window-advanced-dns = Check Amazon’s seals
window-advanced-dns-more = Amazon puts a digital seal on its mail. To check the seal where your provider does not, Porchlight asks your network’s name server (DNS) for Amazon’s public keys, and for nothing that stands in a mail. Without it, more real mail from Amazon is shown as “Can’t tell”.
window-advanced-client = Your own client ID from { $provider }
window-advanced-client-more = Only for people who have registered a program with { $provider } themselves. Leave it empty otherwise.
window-advanced-secret = The client secret that came with it

## Step 3: the test

window-try-title = Trying your mailbox
window-try-testing = One moment.
window-try-step-done = Done:
window-try-failed = This did not work yet
window-try-passing = Check that this computer is online, wait a little, and try again. Nothing has changed.
window-try-back = Back to signing in
window-try-without-reports = Watch it without sending reports
window-try-kept = Your mailbox is being watched
window-try-kept-more = The porch light is on. You need not do anything else: Porchlight tells you when something comes.
window-try-kept-again = The porch light is on again. Everything found so far is still in your list.
window-try-kept-no-reports = Reports cannot be sent from this mailbox.
window-try-home = Go to my list

## Step 3: a certificate that nobody vouches for

window-certificate-title = Is this your own server?
window-certificate-unknown = { $host } cannot prove who it is, so nothing was sent to it.
window-certificate-own = That is usual for Proton Mail Bridge and for a server at your home. In all other cases stop here: somebody may be in between. In a hotel or café, try again at home.
window-certificate-not-own = Check the server name, and the date and time of this computer. In a hotel or café network, try again at home. If it stays so, ask your mail provider.
window-certificate-changed-title = Your server looks different
window-certificate-changed = { $host } shows another certificate than the one you accepted, so nothing was sent to it.
window-certificate-changed-more = If you have renewed the certificate or installed Bridge again, this is to be expected. If you have not, stop here and ask whoever runs the server.
window-certificate-fingerprint = The fingerprint of its certificate (SHA-256):
window-certificate-where = Your server or Bridge shows the same digits and letters in its settings, if it is really yours.
window-certificate-compared = I have compared them, and they are the same.
window-certificate-compare-first = Please compare them first, and tick the box above.
window-certificate-stop = Stop here
window-certificate-accept = Accept this certificate
window-certificate-accepted = The certificate was accepted.

## Remove a mailbox

window-remove-title = Remove this mailbox from Porchlight?
window-remove-more = Porchlight forgets its password and everything it found there. The mailbox and your mail stay as they are.
window-remove-confirm = Remove it
window-remove-keep = Keep it
window-remove-done = The mailbox was removed.

# Damaged records were kept aside.
window-rescued-read = I have read this
