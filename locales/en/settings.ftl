### Words of the settings: what is chosen about Porchlight itself.

## Language, size, shop

window-settings-look = Language and text
window-settings-language = Language
window-settings-language-system = As the system
window-settings-text-size = Size of the text
window-settings-shop = Your Amazon
window-settings-shop-where = Where do you buy?
window-settings-shop-more = Buttons that lead to Amazon open this shop.
window-settings-shop-system = As the system: { $shop }

## Notifications

window-settings-notices = Notifications
window-settings-notices-what = Porchlight knocks when
window-settings-notices-scams = a scam has arrived
window-settings-notices-scams-more = You can see why, and report it from the notification.
window-settings-notices-doubtful = a message has arrived that may not be from Amazon
window-settings-notices-doubtful-more = If this is off, it waits quietly in the list.
window-settings-notices-questions = Amazon says that something about your account was changed
window-settings-notices-questions-more = Porchlight asks whether that was you.
window-settings-notices-trouble = a mailbox needs you
window-settings-notices-trouble-more = For example because its password was changed. Until you have signed in again, it is not watched.
window-settings-notices-reports = a report did not arrive, or was answered
window-settings-notices-reports-more = The list of reports shows it in any case.
window-settings-quiet = Quiet hours
window-settings-quiet-more = What comes meanwhile waits in the list. If it still matters afterwards, Porchlight knocks then.
window-settings-quiet-from = From
window-settings-quiet-until = Until
window-settings-quiet-never = The two times are the same, so it is never quiet.
window-settings-notices-test = Show me a notification
window-settings-notices-tested = A notification should be on your screen now. If you see none, look at the settings of your system: notifications of Porchlight may be switched off there.
notice-test-title = This is a notification
notice-test-body = Porchlight knocks like this when something needs you.

# The window's page crashed several times within a minute.
notice-lost-window-title = The window closed by itself
notice-lost-window-body = Nothing is lost, and your mail is still being watched. Please open the window again.

# It was started a second time, and the first one hangs.
notice-nobody-answers-title = Porchlight does not answer
notice-nobody-answers-body = It is running already but does not answer, so your mail may not be watched. Please restart your computer, and then open Porchlight again.

## Starting

window-settings-start = Starting
window-settings-starts = Start with the computer
window-settings-starts-more = Porchlight then stands in the tray, without a window, and watches from the first minute.
window-settings-starts-not = This cannot be changed from here. The settings of your system say what starts with the computer.

## What it keeps

window-settings-data-where = What Porchlight keeps lies on this computer, in this folder:
window-settings-data-found = What was found in your mail, to take along:
window-settings-data-reports = The list of your reports, to take along:

## Privacy, in ten sentences

window-settings-privacy = Privacy
window-privacy-here = Porchlight reads your mail on this computer and nowhere else.
window-privacy-nobody = There is no Porchlight server, no account with us, and no statistics.
window-privacy-report = A message leaves only when you report it or ask Amazon about it, and you can see all of it before.
window-privacy-desks = It goes from your own mailbox to addresses that are built into Porchlight, never to one out of a mail.
window-privacy-links = No link and no picture out of a mail is ever fetched.
window-privacy-unseen = Your mail stays unread until you read it yourself.
window-privacy-password = Your password is kept in the password store of your system, and goes to your mail provider only.
window-privacy-names = The name server of your network (DNS) is asked for your mail servers and for Amazon’s public keys, and for no other name out of a mail.
window-privacy-setup = When you add a mailbox of an unknown provider, its own domain and Mozilla’s list are asked for its servers, and your name before the @ is told to neither.
window-privacy-kept = What was found stays on this computer until you erase it.

## Newer versions

window-settings-updates = Newer versions
window-updates-not = This Porchlight does not look for newer versions. You get them where you got this one.
window-updates-daily = Look for a newer version once a day
window-updates-daily-more = Off, unless you want it: it asks the place where Porchlight is published, and tells it nothing but that somebody asked.
window-updates-look = Look now
window-updates-newest = This is the newest version.
window-updates-found = Version { $version } is there.
window-updates-changed = What changed
window-updates-by-hand = Porchlight fetches it, checks whose signature it bears, and saves it as a file. You install it as you installed this one.
window-updates-by-itself = Porchlight fetches it, checks whose signature it bears, puts it in the place of this one, and starts anew. A report that is on its way goes out first.
window-updates-get = Get this version
window-updates-getting = Fetching it and looking at its signature …
window-updates-loaded = { $loaded } of { $total }
window-updates-stop = Stop
window-updates-stopped = Stopped. Nothing of it was kept.
window-newer = A newer version of Porchlight is there: { $version }.
window-newer-show = See what changed

## About

window-settings-about = About Porchlight
window-about-version = Version { $version }
window-about-rules = Rules for judging mail: { $rules }
window-about-free = Porchlight is free software. You may use it, pass it on and change it, under the MIT licence or the Apache licence 2.0, whichever you like.
window-about-independent = Porchlight is not made by Amazon, and Amazon does not answer for it.
window-about-licence = The text of the licences
window-about-built-from = What Porchlight is built from, with licences

window-support = A report for support
window-support-what = If somebody helps you with Porchlight, this report tells them how it is doing: the version, the system, how the mailboxes stand, and the last lines of the log. It holds no address, no password and nothing of your mail. Nothing is sent: you pass it on yourself.
window-support-show = Show the report
window-support-copy = Copy a report for support
window-support-copied = Copied. You can paste it into a message now.
window-support-marked = The text is marked now; copy it with the keyboard.
