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
cli-error-output = The answer could not be written.
cli-error-output-next = Check that the disk is not full.

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
