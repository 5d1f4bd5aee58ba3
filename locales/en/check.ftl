### "Check something": what Porchlight says about a text message, a file or a call. For the rest see verdict.ftl.

# The title of the system's own window.
check-choose = Choose a file to check

## The second line, where nothing could have been asked.

check-proof-text = It can’t prove it: anybody can put any name above a text message.
check-proof-file = It can’t prove it: anybody can make such a file, so nothing in it shows who sent it.

## A picture, or another file without words.

check-picture-scam = If this picture says it is from Amazon, it is a scam.
check-picture-doubtful = We can’t tell whether this picture is from Amazon.
check-picture-claim = Porchlight cannot read the words in a picture. You ask because it speaks for Amazon.
check-picture-advice = Do not call a number in it. Type its words in as a text message, and Porchlight looks at them. On Amazon itself you can look at your orders and your Message Center.

## A call.

check-call-scam = That call was not from Amazon. It was a scam.
check-call-doubtful = We can’t tell who called you.
check-call-claim = The caller said it was Amazon.
check-call-proof = It can’t be proven: a caller can show any number, and may know your name and your orders.
check-call-advice-scam = Hang up, and do not call back. If you have told them a password, a code or numbers, call your bank on the number on your card, and change your Amazon password. If you have let them into your computer, take it off the internet and ask someone you trust to look at it.
check-call-advice-doubtful = You may always hang up. Then open Amazon the way you always do and look at your orders and your Message Center. If Amazon wants something from you, you find it there.
check-call-ask-none = They wanted nothing that is clearly a trap.
check-call-ask-code = They wanted a code from you.
check-call-ask-install = They wanted to be let into your computer or your phone.
check-call-ask-gift-card = They wanted you to pay with gift cards.
check-call-ask-numbers = They wanted your password, or your card or bank details.
check-call-ask-secret = They wanted you to stay on the line and to ask nobody.
check-call-ask-hurry = They wanted you to hurry.
check-call-why-code = A code opens your account. Amazon never asks for one on the phone.
check-call-why-install = Amazon never needs to see your screen, and never asks you to install a program.
check-call-why-gift-card = Money on a gift card cannot be called back, which is why only thieves ask for it.
check-call-why-numbers = Amazon never asks for a password, or for card or bank numbers, on the phone.
check-call-why-secret = Who keeps you on the line, or wants it kept secret, does not want you to ask anybody.
check-call-why-hurry = Fear and haste keep people from thinking. With Amazon there is always time to look for yourself.

## Shown to somebody else.

show-title = Please look at this message with me
show-says = What Porchlight says
show-why = Why
show-todo = What to do
show-from = From
show-subject = Subject
show-came = Came
show-links = Where its links really go
show-words = What it says
show-words-cut = There are more words in the message; only the beginning stands here.
show-made = Made by Porchlight. The links here are written so that nobody can click them.
# At the end of a mail that would be too long.
show-shortened = Porchlight has shortened this text, because mail programs take no longer one. The rest stands on the page in Porchlight, where it can be printed or copied as a whole.
