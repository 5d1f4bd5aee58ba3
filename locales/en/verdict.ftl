### What Porchlight says about one message.
### Plain and calm: what it is, why we think so, what to do now.

## The verdict, in one sentence.

verdict-scam = This message is not from Amazon. It is a scam.
# A proven sender and a trap: a stranger's words inside one of Amazon's own notices.
verdict-scam-through-amazon = This message came through Amazon’s own system, but a stranger wrote it. It is a scam.
# A proven sender and a number or a page of somebody else's.
verdict-doubtful-through-amazon = Amazon’s system sent this message, but part of it may be a stranger’s words.
verdict-doubtful = We can’t tell whether this message is from Amazon.
verdict-genuine = This message is really from Amazon.
verdict-unrelated = This message does not say it is from Amazon.

## Proven notices that something changed in the account.

account-change-password = Amazon says the password of your account was changed. Was that you?
account-change-email = Amazon says the email address of your account was changed. Was that you?
account-change-phone = Amazon says the phone number of your account was changed. Was that you?
account-change-address = Amazon says a delivery address was added to your account or changed. Was that you?
account-change-two-step = Amazon says the two-step verification of your account was changed. Was that you?
account-change-sign-in = Amazon says somebody signed in to your account. Was that you?
account-change-device = Amazon says a new device was added to your account. Was that you?
account-change-gift-card = Amazon says a gift card was bought or used with your account. Was that you?

## What to do now.

# $given is a whole sentence: what to do where something was paid or given away already.
advice-scam = Do not answer it, do not call, and do not follow its links. Report it to Amazon, and you are done. { $given }
advice-scam-through-amazon = Do not call a number in it and do not follow its links. If you are worried about an order, open Amazon the way you always do and look at your orders there. Report the message to Amazon. { $given }
advice-report-waits = Do not answer it, do not call, and do not follow its links. The report goes out by itself, and you need do nothing more. { $given }
advice-reported = The message is reported, and there is nothing more to do. You can delete it. { $given }
advice-given = If you have already paid or given something away, call your bank on the number on your card, and change your Amazon password.
advice-given-clicked = If you have already paid or given something away, choose “I already clicked”.
advice-doubtful = Leave its links alone. Open Amazon the way you always do and look at your orders and your Message Center. If you are still unsure, show the message to someone you trust.
advice-doubtful-through-amazon = Do not call a number in it, and do not follow a link that leaves Amazon. Open Amazon the way you always do and look at your orders and your Message Center. If you are still unsure, show the message to someone you trust.
advice-could-not-ask = Leave its links alone for now. Porchlight could not check who sent it. You can look at your orders and your Message Center on Amazon itself.
advice-genuine = There is nothing you need to do.
advice-account-change = If it was you, there is nothing to do. If it was not, open Amazon the way you always do, choose “Login & security” and change your password.
advice-unrelated = Porchlight only looks for messages that pretend to be Amazon. It cannot say whether this one is safe in other ways.

## The first line: does it say it is Amazon?

claim-strong = It says it is Amazon.
claim-weak = It speaks of Amazon, but does not clearly say that it is Amazon.
claim-none = It does not say it is Amazon.

## The second line: can it prove it?

proof-pass-provider = It can prove it: your mail provider checked, and Amazon sent it.
proof-pass-own = It can prove it: it carries Amazon’s own seal, and the seal is unbroken.
proof-pass-through-amazon = Amazon’s own system did send it, but the words inside are not Amazon’s.
proof-pass-perhaps-through-amazon = Amazon’s own system did send it, but some of its words may be a stranger’s.
proof-fail = It can’t prove it: your mail provider checked, and Amazon did not send it.
proof-absent = It can’t prove it: nothing shows that Amazon sent it.
proof-could-not-ask = We could not check whether Amazon sent it.
proof-disagree = We can’t be sure who sent it: your mail provider and our own check do not agree.
proof-bare-file = There is nothing to check: this file shows no sign of having been delivered by a mail server.

## The third line: what does it want? One for each signal that has something plain to say.

ask-none = It does not ask you to do anything risky.
ask-weak = It wants something from you, but nothing that is clearly a trap.
ask-strong = It wants you to do something that Amazon would not ask of you.
ask-strong-leaves-amazon = It wants to lead you away from Amazon.

ask-asks-for-secrets = It wants your password, a code, or your card or bank details.
ask-call-number = It wants you to call a phone number.
ask-remote-access = It wants to be let into your computer.
ask-pay-by-gift-card = It wants you to pay with gift cards.
ask-attachment-runs = It wants you to open an attached file that could start a program.
ask-form-inside = It wants you to fill in a form inside the message.
ask-link-text-lies = It wants you to follow a link that says one place and goes to another.
ask-link-to-number = It wants you to follow a link that hides whose page it is.
ask-code-to-scan = It wants you to scan a picture with your phone that does not lead to Amazon.
ask-link-disguised = It wants you to follow a link that is dressed up as something else.
ask-link-shortened = It wants you to follow a shortened link that hides where it goes.
ask-link-leaves-amazon = It wants you to follow a link that does not go to Amazon.
ask-attachment-to-open = It wants you to open an attached file.
ask-pay-elsewhere = It wants you to pay outside Amazon.
ask-refund-to-claim = It wants you to claim a refund.
ask-prize = It wants you to claim a prize.
ask-asks-to-confirm = It wants you to confirm something.
ask-order-not-yours = It speaks of an order that may not be yours.
ask-threatens = It says something bad will happen if you do nothing.
ask-hurries = It wants you to hurry.
ask-reply-elsewhere = It wants your answer to go to another address.
