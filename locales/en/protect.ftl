### "Protect me", and the samples to practise with. The people and senders in them are made up.

## How to be safe.

window-protect = Protect me
window-protect-title = Four things that keep you safe
window-protect-two-step = Turn on two-step verification
window-protect-two-step-what = Amazon then asks for a code from your phone besides the password. Whoever has learnt your password still cannot get in.
window-protect-two-step-how = It takes about five minutes. An app for codes is safer than text messages, and both are far better than a password alone.
window-protect-two-step-open = Open two-step verification
window-protect-codes = Keep codes to yourself
window-protect-codes-nobody = A code is a key. Tell it to nobody, on the phone or in writing, not even to somebody who says that he is from Amazon or from your bank.
window-protect-codes-unasked = If a code comes that you did not ask for, somebody may know your password. Change it.
window-protect-codes-typed = Type a code only where you began to sign in yourself.
window-protect-writes = How Amazon really writes
window-protect-writes-secrets = Amazon never asks by mail, text or phone for your password, for a code, or for the whole number of a card or a bank account.
window-protect-writes-money = Amazon never asks you to buy gift cards and tell their numbers, nor to pay on the phone or outside of its shop.
window-protect-writes-computer = Amazon never asks you to install a program, and never needs to see your screen.
window-protect-writes-calls = Amazon does not tell you by mail to call a number because of an order.
window-protect-writes-center = Most of what Amazon writes to you also stands in its Message Center. If something is missing there, that alone proves nothing.
window-protect-writes-way = If you are not sure, open Amazon the way you always do, and never through a link in the message.
window-protect-writes-open = Open the Message Center
window-protect-practise = Real or fake?
window-protect-practise-what = Five messages to practise with. Nothing can go wrong, and nobody else sees how it goes.
window-protect-practise-begin = Begin
window-protect-question = Message { $number } of { $count }
window-protect-real = It is real
window-protect-fake = It is fake
window-protect-right = That is right.
window-protect-not-right = Not this time. These are made to deceive.
window-protect-was-real = This one is really from Amazon.
window-protect-was-fake = This one is fake.
window-protect-next = Next message
window-protect-finish = See how it went
window-protect-result = { $right } of { $count } right.
window-protect-result-more = Whatever the number is: nobody sees all of them, and you need not. Porchlight looks with you.
window-protect-again = Practise once more
window-protect-mailbox = See how Porchlight handles such messages

## The practice mailbox.

window-practice = Try it without a mailbox
window-practice-more = A made-up mailbox shows how Porchlight works. Nothing is sent, and nothing is kept.
window-practice-mark = Practice: these messages are made up. Nothing is sent.
window-practice-title = A mailbox to practise with
window-practice-looked = { $looked ->
    [one] Porchlight looked at 1 message.
   *[other] Porchlight looked at { $looked } messages.
 } { $quiet ->
    [0] All of them are shown.
    [one] 1 of them is all right and is not shown.
   *[other] { $quiet } of them are all right and are not shown.
 }
window-practice-list = What it found
window-practice-back = Back to the practice mailbox
window-practice-reported = This was practice, so nothing was sent. In your own mailbox the message would now go to Amazon, after a few seconds in which you can take it back, and then be moved to Junk.
window-practice-fine = This was practice. In your own mailbox this would now be decided. The message would stay in the list, and you could open it again.
window-practice-asked = This was practice, so nothing was sent. In your own mailbox the message would now go to Amazon with your question, after a few seconds in which you can take it back. It would stay where it is, and you could read the answer here.
window-practice-not-me = This was practice. In your own mailbox the list of what to do would open now, in the right order.
window-practice-add = Add my mailbox

## The samples: what they say.

sample-order-subject = Your order of a laptop for 1,249.00
sample-order-text = Thank you for your order with Amazon. 1,249.00 will be charged to your account today. If you did not place this order, call us at once to cancel it: +1 (415) 555-0132. Our customer service is waiting for your call.
sample-order-why = The address after the name does not belong to Amazon, and Amazon does not ask you to call a number because of an order.
sample-sent-subject = Your parcel is on its way
sample-sent-text = Your parcel was sent and will arrive tomorrow. You can follow it under Your Orders:
sample-sent-why = It comes from Amazon’s own address, Amazon’s seal is unbroken, and it wants nothing from you.
sample-change-subject = Your password was changed
sample-change-text = The password of your Amazon account was changed. If this was you, you need not do anything.
sample-change-why = It comes from Amazon’s own address, Amazon’s seal is unbroken, and it asks for no password and no code. Only you know whether that was you.
sample-locked-subject = Your Amazon account is locked
sample-locked-text = Your account was suspended because of unusual activity. Confirm your password within 24 hours, or your account will be closed:
sample-locked-why = It threatens and hurries, and its link does not lead to Amazon. Amazon never asks for your password in a mail.
sample-refund-subject = Your Amazon refund is waiting
sample-refund-text = We owe you a refund of 89.00. To receive it, buy an Amazon gift card first, scratch it free, and reply to this message with the code on the back. You will get both amounts back.
sample-refund-why = Nobody who wants to give you money wants a gift card for it. The codes of gift cards are money, and gone when they are told.
sample-thanks-subject = Thank you for so many years
sample-thanks-text = You have been an Amazon customer for many years, and we thank you for that. We wish you a good week.
sample-family-subject = Sunday
sample-family-text = Shall we have lunch together on Sunday? I bring the cake.
