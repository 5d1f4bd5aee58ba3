### Words of the command line.

## `porchlight check`

cli-from = From:
cli-subject = Subject:
cli-links = Where its links really go (do not open them)
cli-links-genuine = Where its links go
cli-next = What to do now
# One observation, with the piece of the message it was made on.
cli-reason-excerpt = { $reason } “{ $excerpt }”
# The piece alone, below its observation.
cli-excerpt = “{ $excerpt }”
cli-cut = The file is larger than { $most } MiB; only its first { $most } MiB were looked at.

cli-error-file-missing = There is no file “{ $name }”.
cli-error-file-missing-next = Check the name for typing mistakes.
cli-error-file-is-folder = “{ $name }” is a folder, not a message.
cli-error-file-is-folder-next = Name one file, for example a message saved from your mail program.
cli-error-file-forbidden = “{ $name }” may not be read.
cli-error-file-forbidden-next = Ask whoever owns the file, or copy it to a place of your own.
cli-error-file-unreadable = “{ $name }” cannot be read.
cli-error-file-unreadable-next = Try to save the message again under another name.
cli-error-file-special = “{ $name }” is no ordinary file, so it is not opened.
cli-error-file-special-next = Name a file; or let the other program write to standard input, and name “-”.
cli-error-file-empty = “{ $name }” is empty, so there is nothing to look at.
cli-error-file-empty-next = Save the message again, whole, from your mail program.
cli-error-not-judged = This message could not be looked at to the end.
cli-error-not-judged-next = Treat it with care, and do not follow its links.
cli-error-one-not-judged = “{ $name }” could not be looked at to the end.
cli-error-one-not-judged-next = Treat it with care, and do not follow its links.
cli-error-output = The answer could not be written.
cli-error-output-next = Check that the disk is not full.

## `porchlight scan`

cli-verdict-scam = Scam
cli-verdict-doubtful = Doubtful
cli-verdict-genuine = Genuine
cli-verdict-unrelated = Unrelated
cli-unreadable = Not readable
cli-scan-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
 }
# Beside the bar that shows how far it is.
cli-scan-so-far = { $messages ->
    [one] 1 message
   *[other] { $messages } messages
 }, { $scams ->
    [0] no scam
    [one] 1 scam
   *[other] { $scams } scams
 }
cli-scan-cut = { $count ->
    [one] One message is larger than { $most } MiB; only its first { $most } MiB were looked at.
   *[other] { $count } messages are larger than { $most } MiB; only the first { $most } MiB of each were looked at.
 }
cli-scan-unreadable = { $count ->
    [one] One file or message could not be read; it is named above. Look at it by itself with “porchlight check”.
   *[other] { $count } files or messages could not be read; they are named above. Look at one by itself with “porchlight check”.
 }

cli-scan-unreadable-many = { $count } files or messages could not be read; the first of them are named above. “porchlight scan --json” names each.
# After the lines that name the first of them.
cli-unreadable-more = { $count ->
    [one] … and one more.
   *[other] … and { $count } more.
 }

cli-error-scan-nothing = No messages were found there.
cli-error-scan-nothing-next = Name a folder with .eml files, a Maildir, an mbox file, or a .zip of messages.
cli-error-scan-unreadable = Nothing of it could be read.
cli-error-scan-unreadable-next = What is named above is missing, empty, locked or broken: check the names, and who may read the files.
cli-error-archive-bomb = “{ $name }” would unpack to far more than a mailbox holds, so it is not opened any further.
cli-error-archive-bomb-next = If you trust it, unpack it yourself and name the folder.
cli-error-archive-too-many = “{ $name }” holds too many files.
cli-error-archive-too-many-next = Unpack it and name the folder.
cli-error-archive-locked = “{ $name }” is locked with a password.
cli-error-archive-locked-next = Unpack it with its password and name the folder.
cli-error-archive-nested = “{ $name }” is an archive inside an archive, so it is not opened.
cli-error-archive-nested-next = If you trust it, unpack it yourself and name the folder.
cli-error-archive-broken = “{ $name }” is a damaged archive, or one of an unknown kind.
cli-error-archive-broken-next = Fetch or make it again; or unpack it and name the folder.
cli-error-archive-stream = An archive cannot be read from standard input.
cli-error-archive-stream-next = Save it as a file and name that.

## `porchlight text`

cli-error-no-text = “{ $name }” is not text that can be read.
cli-error-no-text-next = Save it again as text in UTF-8; a message from your mail program is looked at with “porchlight check”.
cli-call-scam = This caller is not from Amazon. It is a scam.
cli-call-doubtful = We can’t tell whether this caller is from Amazon.
cli-call-unrelated = This caller does not say to be from Amazon.
cli-proof-text = There is nothing to check: a text message does not show who really sent it.
cli-proof-call = There is nothing to check: a call does not show who is really speaking, and the number on the display can be made up.

## `porchlight signals`

cli-question-claim = Does it say it is Amazon?
cli-question-proof = Can it prove it?
cli-question-ask = What does it want?
cli-signals-more = “porchlight signals” with one of these names says what it looks for, why, and when it stays silent.
cli-error-signal-unknown = There is no signal “{ $name }”.
cli-error-signal-unknown-next = “porchlight signals” lists them all.

## `porchlight discover`

cli-discover-meant = Did you mean { $domain }? The address looks like it but for one letter. Whoever owns the other name would learn your password.
cli-discover-imap = Mail comes in (IMAP): { $value }
cli-discover-smtp = Mail goes out (SMTP): { $value }
cli-discover-no-smtp = Mail goes out (SMTP): no server is known that can be used, so nothing can be reported from there.
cli-discover-user = User name: { $value }
cli-discover-smtp-user = User name for sending: { $value }
cli-discover-elsewhere = At least one of these servers belongs to somebody else than your mail address’s domain. That is usual where a company keeps the mail of many domains; look whether you know its name before you give it your password.
cli-discover-first = Before you add the mailbox:
cli-error-not-discovered = No settings were found for “{ $name }”.
cli-error-not-discovered-next = Check the address for typing mistakes, or look for “IMAP” on your provider’s help pages.

## `porchlight evaluate`: for those who work on the engine.

# Beside the bar that shows how far it is.
cli-evaluate-judging = messages judged
cli-evaluate-signals-off = without one signal
cli-evaluate-phrases-off = without phrases
cli-evaluate-wordings = wordings found
cli-evaluate-campaigns = judged as new

cli-evaluate-labels = Verdicts by label
cli-evaluate-languages = Verdicts by language and label
cli-evaluate-categories = Verdicts by category and label
cli-evaluate-signals = Messages in which each signal fired, by label
cli-evaluate-misses = { $count ->
    [0] No message was judged other than its label says.
    [one] 1 message was judged other than its label says
   *[other] { $count } messages were judged other than their label says
 }
cli-evaluate-ablation = Each signal left out in turn: scam labels, and accusations in all others (change in points)
cli-evaluate-no-change = { $count ->
    [one] One signal changes nothing when it is left out: { $signals }.
   *[other] { $count } signals change nothing when one of them is left out: { $signals }.
 }
cli-evaluate-without-phrases = All phrase tables left out: scam labels by language
cli-evaluate-new-campaigns = Each campaign judged as if it were new
cli-evaluate-new-campaigns-result = Of the messages of { $campaigns ->
    [one] 1 scam campaign
   *[other] { $campaigns } scam campaigns
 }, each judged without the wordings that no other of them uses ({ $own } of them have such wordings), { $flagged } are flagged ({ $flaggedWhole } with all wordings) and { $scam } called a scam ({ $scamWhole }).
cli-evaluate-new-campaigns-meaning = So much would be left of a campaign whose own words nobody has seen yet; a large drop would mean that wordings were learnt by heart. (Its links, senders and shape are still looked at as always.)

cli-evaluate-label = Label
cli-evaluate-language = Language
cli-evaluate-category = Category
cli-evaluate-signal = Signal
cli-evaluate-messages = Messages
cli-evaluate-flagged = Flagged
cli-evaluate-flagged-without = without
cli-evaluate-called-scam = Scam
cli-evaluate-called-scam-without = without
cli-evaluate-accusations = Accusations
cli-evaluate-change = ±
cli-evaluate-whole = (none left out)
cli-evaluate-all = (all)

cli-error-evaluate-nothing = There are no labelled messages in “{ $name }”.
cli-error-evaluate-nothing-next = Put messages (.eml) into folders below it that are named by what they hold, for example amazon-scam and unrelated-ham.
cli-error-evaluate-no-folder = “{ $name }” is not a folder.
cli-error-evaluate-no-folder-next = Name the folder that holds the labelled folders; one message is looked at with “porchlight check”.

## `porchlight sign-in`

cli-sign-in-open = Open this page in a browser on this computer, and sign in to your mail there:
cli-signed-in = { $address }: signed in. “porchlight watch” can watch it now.

## `porchlight watch` and `porchlight report`

cli-connecting = Connecting to { $mailboxes ->
    [one] 1 mailbox
   *[other] { $mailboxes } mailboxes
 }.
cli-connected = { $address }: signed in and watching.
cli-folder-missing = { $address }: there is no folder “{ $folder }” any more. The inbox is watched all the same.
cli-folder-closed = { $address }: the mail server does not let the folder “{ $folder }” be read. The inbox is watched all the same.
cli-question-vanished = { $address }: was that you? “{ $subject }” from Amazon was gone from the inbox minutes after it came. If you did not put it away yourself, look in the Trash and among the filters of your mailbox, and look on Amazon itself: { $messages }
cli-question-flood = { $address }: was that you? Far more mail than usual came within minutes. Sometimes that is done to hide one message, such as an order. Look at your orders on Amazon itself: { $orders }
# $because and $next are whole sentences.
cli-unwatched = { $address }: not checked for { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
 } though there is a network. { $because } { $next }
cli-first-look = { $address }: looked at { $messages ->
    [one] 1 message
   *[other] { $messages } messages
 } that were there before and found { $scams ->
    [0] no scam
    [one] 1 scam
   *[other] { $scams } scams
 }.
cli-alert = { $address }: { $verdict } “{ $subject }” from { $from }.
cli-alert-uid = (message { $message }, uid { $uid })
cli-alert-folder = (message { $message }, in “{ $folder }”)
cli-alert-gone = { $address }: something was found, but it is not in the list any more.
cli-reported = Reported to Amazon: “{ $subject }”.
cli-moved = Moved to Junk: “{ $subject }”.
# $because and $next are whole sentences.
cli-not-moved = Not moved to Junk: “{ $subject }”. { $because } { $next }
cli-report-failed = Not reported: “{ $subject }”.
cli-report-waits = “{ $subject }” has not been sent yet. It is tried again by itself.
cli-report-shortened = “{ $subject }” is too large for your mail provider. Its header and its words are sent.
cli-report-stands = It was not sent just now. How the report stands: { $state }
cli-report-gone = If it was reported already, “porchlight outbox” says what became of it.
cli-report-bounced = The report of “{ $subject }” came back: it could not be delivered. See “porchlight outbox”.
cli-report-acknowledged = Amazon has acknowledged the report of “{ $subject }”.
cli-moved-back = Back in the inbox: “{ $subject }”.
cli-no-junk = “{ $subject }” stays in the inbox: this mailbox has no Junk folder. “porchlight outbox --make-junk yes” makes one, “no” leaves such messages where they are.
cli-answered = Amazon has answered about “{ $subject }”. See “porchlight outbox”.

## `porchlight outbox`

cli-outbox-empty = Nothing was reported yet.
cli-outbox-none = No report has these words.
cli-outbox-no-records = There are no records of Porchlight in { $folder } yet.
# $state is one of the sentences below; $desk is an address.
cli-outbox-line = report { $report }, message { $message }: “{ $subject }” to { $desk }: { $state } ({ $time })
cli-outbox-said = the other side said: { $words }
cli-outbox-answer = { $from } answered ({ $time }):
cli-outbox-waiting = waits to be sent
cli-outbox-waiting-because = waits to be sent. { $because }
cli-outbox-sending = is being sent
cli-outbox-sent = sent
cli-outbox-acknowledged = received by the desk
cli-outbox-bounced = came back
cli-outbox-uncertain = may have arrived; nobody knows
cli-outbox-refused = not sent. { $because }
cli-outbox-done = Done.
cli-outbox-erased = { $count ->
    [one] 1 message was forgotten.
   *[other] { $count } messages were forgotten.
 }

cli-report-uncertain = The connection broke off while “{ $subject }” was being reported, so nobody knows whether the report arrived. It is not sent again by itself.
cli-certificate = { $address }: the server’s certificate has the SHA-256 fingerprint { $fingerprint } (to accept it, write it beside the server in the accounts file)
cli-set-aside = { $address }: one message (uid { $uid }) could not be looked at and was set aside.
