### Words of the tray, of notifications, and of how things stand.

app-name = Porchlight

## The tray's menu.

tray-open = Open Porchlight
tray-check-now = Look for new mail
tray-pause = Pause
tray-pause-hour = For 1 hour
tray-pause-tomorrow = Until tomorrow
tray-pause-until-resumed = Until I resume
tray-resume = Resume
tray-sample = Deliver another sample
tray-quit = Quit
tray-alert-open = “{ $subject }”
tray-alert-reported = “{ $subject }” (reported)
tray-alert-reporting = “{ $subject }” (being reported)
tray-alert-uncertain = “{ $subject }” (not sure if reported)
tray-alert-refused = “{ $subject }” (not reported)
tray-alert-dismissed = “{ $subject }” (not a scam)
no-subject = (no subject)

## The first line of the menu: how it is going. A line, not a sentence.

tray-nothing-to-watch = No mailbox is watched yet
tray-connecting = Connecting to your mail
tray-paused = Resting until you resume
tray-paused-until = Resting until { $time }
tray-offline = Offline, Porchlight keeps trying
tray-needs-you = { $inboxes ->
    [one] 1 mailbox needs you to sign in again
   *[other] { $inboxes } mailboxes need you to sign in again
 }
tray-unwatched = { $inboxes ->
    [one] 1 mailbox has not been checked since { $time }
   *[other] { $inboxes } mailboxes have not been checked since { $time }
 }
tray-no-network = No network, Porchlight waits for one
tray-watching-now = { $inboxes ->
    [one] Watching 1 mailbox, checked just now
   *[other] Watching { $inboxes } mailboxes, checked just now
 }
tray-watching-minutes = { $inboxes ->
    [one] Watching 1 mailbox, checked { $count ->
        [one] 1 minute ago
       *[other] { $count } minutes ago
     }
   *[other] Watching { $inboxes } mailboxes, checked { $count ->
        [one] 1 minute ago
       *[other] { $count } minutes ago
     }
 }
tray-watching-hours = { $inboxes ->
    [one] Watching 1 mailbox, checked { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
     }
   *[other] Watching { $inboxes } mailboxes, checked { $count ->
        [one] 1 hour ago
       *[other] { $count } hours ago
     }
 }
tray-watching-days = { $inboxes ->
    [one] Watching 1 mailbox, checked { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
     }
   *[other] Watching { $inboxes } mailboxes, checked { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
     }
 }
tray-watching-never = { $inboxes ->
    [one] Watching 1 mailbox, not checked yet
   *[other] Watching { $inboxes } mailboxes, not checked yet
 }

## One account, in the window. Where it is offline or signed out, the words for that error are used.

account-connecting = Connecting to your mail.
account-paused = Resting. New mail is not looked at.
# $because is a whole sentence: what was wrong last.
account-unwatched = Not checked since { $time }, so mail that came later was not looked at. { $because }
account-watching-now = Watching. Checked just now.
account-watching-minutes = Watching. Checked { $count ->
    [one] 1 minute
   *[other] { $count } minutes
 } ago.
account-watching-hours = Watching. Checked { $count ->
    [one] 1 hour
   *[other] { $count } hours
 } ago.
account-watching-days = Watching. Checked { $count ->
    [one] 1 day
   *[other] { $count } days
 } ago.
account-watching-never = Watching. Not checked yet.

# A folder that the user added.
account-folder-missing = The folder “{ $folder }” is not there any more. Everything else is watched all the same.
account-folder-closed = Your mail server does not let the folder “{ $folder }” be read. Everything else is watched all the same.

## Was that you?

# $change is a whole sentence: "Amazon says the password of your account was changed. Was that you?"
question-vanished = { $change } The message about it came to { $address } and was gone from the inbox minutes later.
question-flood = Far more mail than usual came to { $address } within minutes. Sometimes that is done to hide one message, such as an order that nobody should notice.

## Looking through the mail that was there before.

look-back-begins = Looking through older mail.
look-back-running = Looking through older mail: { $messages } of { $total ->
    [one] 1 message
   *[other] { $total } messages
 } so far.
look-back-paused = Looking through older mail is paused after { $messages ->
    [one] 1 message
   *[other] { $messages } messages
 }.
look-back-done = Looked through the last { $days ->
    [one] day
   *[other] { $days } days
 }: { $messages ->
    [0] no message
    [one] 1 message
   *[other] { $messages } messages
 }.
look-back-done-all = Looked through all older mail: { $messages ->
    [0] no message
    [one] 1 message
   *[other] { $messages } messages
 }.
look-back-found = { $scams ->
    [0] None of them pretends to be from Amazon.
    [one] 1 of them pretends to be from Amazon.
   *[other] { $scams } of them pretend to be from Amazon.
 }

## Where an alert stands. A report that was refused is said with the words for its error.

progress-dismissed = You said this is not a scam.
progress-by-hand = You said that you have reported it yourself.
progress-soon = It is reported in a moment. Until then you can take it back.
progress-sending = The report is on its way.
# $because is a whole sentence: why it has not gone yet.
progress-waiting = The report has not gone out yet. { $because } It is sent by itself as soon as it can be.
progress-reported = Reported to Amazon.
progress-reported-and-moved = Reported to Amazon and moved to Junk.
progress-reported-coming-back = Reported to Amazon. The message is on its way back to your inbox.
progress-reported-and-back = Reported to Amazon. The message is back in your inbox.
progress-reported-not-moved = Reported to Amazon. The message could not be moved, so it is where it was.
progress-acknowledged = Amazon has received the report.
progress-bounced = The report came back: it could not be delivered.
progress-uncertain = The connection broke off while the report was being sent. It may have arrived. It is not sent again by itself.

## Those who take reports.

desk-amazon = Amazon
desk-amazon-verify = Amazon
desk-apwg = Anti-Phishing Working Group
desk-uk = National Cyber Security Centre (SERS)
desk-belgium = Centre for Cybersecurity Belgium (Safeonweb)
desk-switzerland = National Cyber Security Centre (antiphishing.ch)
desk-germany = Verbraucherzentrale (Phishing-Radar)
desk-netherlands = Fraudehelpdesk
desk-japan = Council of Anti-Phishing Japan
desk-canada = Spam Reporting Centre

## Where one report stands, and how it came there.

report-withdrawn = You took it back. Nothing was sent.
report-waiting = It goes to { $desk } in a moment. Until then you can take it back.
report-waiting-question = Your question goes to { $desk } in a moment. Until then you can take it back.
report-sending = It is on its way to { $desk }.
report-sent = Your mail provider has accepted it. It goes to { $desk }.
report-sent-headers = Your mail provider has accepted it. It goes to { $desk }. The message was too large to be sent as a whole: its header and its words were sent.
report-sent-question = Your question is on its way. If { $desk } answers, you see it here.
report-acknowledged = { $desk } has received it.
report-acknowledged-question = { $desk } has answered.
report-bounced = It came back: the mail server of { $desk } did not take it.
report-reason-address = It says that there is no such mailbox.
report-reason-mailbox = It says that the mailbox is full or closed.
report-reason-size = It says that the report is too large.
report-reason-way = It says that the way there is broken at the moment.
report-reason-content = It seems to have taken the report itself for a scam. That happens, and it is no fault of yours.
report-uncertain = The connection broke off while it was being sent. It may have arrived. It is not sent again by itself.
report-uncertain-next = Look into the folder with the mail you have sent. If it is there, it has arrived.
report-step-drafted = You took it back.
report-step-waiting = You wanted it to be sent.
# $because is a whole sentence: why it has not gone yet.
report-step-waits = It could not be sent yet. { $because }
report-step-sending = It was handed to your mail provider.
report-step-sent = Your mail provider accepted it.
report-step-acknowledged = { $desk } wrote back.
report-step-bounced = It came back: the mail server of { $desk } did not take it.
report-step-uncertain = The connection broke off while it was being sent.

## The steps of a connection test.

step-found-mailbox = The mail server answers.
step-signed-in = You are signed in.
step-opened-inbox = The inbox can be opened.
step-can-send = Reports can be sent.

## The page in the browser after a sign-in there, whatever came of it.
sign-in-page-title = Porchlight
sign-in-page-text = You can close this window now. Porchlight tells you how it went.

## Notifications. Short: many systems show two lines.

notice-show = Show me why
notice-report = Report to Amazon
notice-open = Open Porchlight
notice-undo = Take it back

notice-scam-title = This is not from Amazon
notice-scam-through-amazon-title = A trap inside an Amazon message
notice-scam-body = “{ $subject }” is a scam. It calls itself { $sender }. Do not call or answer it. You can report it to Amazon.
notice-doubtful-title = This may not be from Amazon
notice-doubtful-body = We can’t tell whether “{ $subject }” from { $sender } is from Amazon. Leave its links alone for now.
notice-genuine-title = Was that you?
notice-question-title = Was that you?
notice-flood-title = Far more mail than usual
notice-vanished-body = A message from Amazon about your account was gone from { $address } minutes after it came. If you did not put it away yourself, Porchlight shows you where to look.
notice-flood-body = Far more mail than usual is coming to { $address }. Sometimes that is done to hide one message. Porchlight shows you where to look.
notice-no-sender = an unknown sender
# Where the system shows no buttons.
notice-no-buttons = Open Porchlight to see why.

notice-many-title = Scams found in your mail
notice-many-body = { $scams ->
    [one] 1 message pretends to be from Amazon.
   *[other] { $scams } messages pretend to be from Amazon.
 } They wait for you in Porchlight, and there is no hurry.
notice-first-look-title = Your mailbox has been checked
notice-first-look-body = { $scams ->
    [one] 1 message pretends to be from Amazon. It waits
   *[other] { $scams } messages pretend to be from Amazon. They wait
 } for you in Porchlight, and there is no hurry.

notice-reported-title = Reported to Amazon
notice-reported-body = Thank you.
notice-waiting-title = Reported in a moment
notice-waiting-body = The message goes to Amazon in a moment. Until then you can take it back.
notice-withdrawn-title = Taken back
notice-withdrawn-not-all = What had not left was taken back. Another report about this message has left, or may have: open it to see which.
notice-too-late-title = It has left already
notice-too-late-body = The report could not be taken back any more. In Porchlight you can move the message back to your inbox.
notice-bounced-title = The report came back
notice-answered-title = An answer has come
notice-answered-body = { $desk } wrote back about a message. Open it in Porchlight to read the answer.
notice-refused-title = The report did not go out
notice-uncertain-title = The report may not have arrived

notice-signed-out-title = Porchlight needs you
notice-signed-out-body = { $address } is not being watched. { $because } { $next }
notice-unwatched-body = { $address } has not been checked since { $time }. { $because } { $next }

# Damaged records were kept aside; the window says the same.
notice-rescued-title = Porchlight’s records were damaged
notice-rescued-body = New records were begun with what could still be read: mailboxes: { $accounts }, messages found: { $alerts }. The damaged ones are kept in { $kept }.
