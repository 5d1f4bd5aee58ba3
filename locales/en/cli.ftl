### Words of the command line.

## `porchlight check`

cli-from = From:
cli-subject = Subject:
cli-links = Where its links really go (do not open them)
cli-links-genuine = Where its links go
cli-next = What to do now
# One observation, with the piece of the message it was made on.
cli-reason-excerpt = { $reason } “{ $excerpt }”
cli-cut = The file is larger than { $most } MiB; only its first { $most } MiB were looked at.

cli-error-file-missing = There is no file “{ $name }”.
cli-error-file-missing-next = Check the name for typing mistakes.
cli-error-file-is-folder = “{ $name }” is a folder, not a message.
cli-error-file-is-folder-next = Name one file, for example a message saved from your mail program.
cli-error-file-forbidden = “{ $name }” may not be read.
cli-error-file-forbidden-next = Ask whoever owns the file, or copy it to a place of your own.
cli-error-file-unreadable = “{ $name }” cannot be read.
cli-error-file-unreadable-next = Try to save the message again under another name.
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
cli-error-archive-broken = “{ $name }” is a damaged archive, or one of an unknown kind.
cli-error-archive-broken-next = Fetch or make it again; or unpack it and name the folder.
cli-error-archive-stream = An archive cannot be read from standard input.
cli-error-archive-stream-next = Save it as a file and name that.

## `porchlight text`

cli-call-scam = This caller is not from Amazon. It is a scam.
cli-call-doubtful = We can't tell whether this caller is from Amazon.
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

## `porchlight watch` and `porchlight report`

cli-connected = { $address }: signed in and watching.
cli-first-look = { $address }: looked at { $messages ->
    [one] 1 message
   *[other] { $messages } messages
 } for the first time and found { $scams ->
    [0] no scam
    [one] 1 scam
   *[other] { $scams } scams
 }.
cli-alert = { $address }: { $verdict } “{ $subject }” from { $from }.
cli-alert-uid = (uid { $uid })
cli-alert-gone = { $address }: something was found, but it is not in the list any more.
cli-reported = Reported to Amazon: “{ $subject }”.
cli-moved = Moved to Junk: “{ $subject }”.
cli-report-failed = Not reported: “{ $subject }”.
cli-report-uncertain = The connection broke off while “{ $subject }” was being reported, so nobody knows whether the report arrived. It is not sent again by itself.
cli-set-aside = { $address }: one message (uid { $uid }) could not be looked at and was set aside.
