### "I already clicked": the list of what to do. Calm, one thing at a time, no blame.

tray-recover = I already clicked something

## What may have been given away.

recover-nothing = I clicked or answered, but I told them nothing.
recover-password = I entered my Amazon password, or told somebody a code.
recover-mailbox = I gave away the password of my mailbox, or messages disappear from it.
recover-money = I gave the number of a card or of a bank account.
recover-gift-cards = I bought gift cards for them, or told them the codes.
recover-remote = I let somebody work on my computer, or installed something for them.
recover-other = Something else: I sent papers, or I am not sure.

## What to do: a short sentence, and how.

task-leave-it = Leave the message alone.
task-leave-it-more = Do not answer and do not call. If you only clicked and entered nothing, nothing more has been taken from you.
task-amazon-password = Change your Amazon password.
task-amazon-password-more = Choose “Login & security”. Take a new password that you use nowhere else. If Amazon offers to sign out everywhere, accept it.
task-email-password = Change the password of your mailbox, if it was the same or a similar one.
task-email-password-more = Whoever reads your mail can have new passwords sent to it. Change it on your mail provider’s own website. Then sign in again in Porchlight.
task-email-password-always = Change the password of your mailbox.
task-email-password-always-more = Whoever reads your mail can have new passwords sent to it. Change it on your mail provider’s own website, however good the old one was. If it offers to sign out everywhere, accept it. Porchlight asks you for the new one later.
task-mail-rules = Look at the filters and the forwarding of your mailbox.
task-mail-rules-more = They stand in the settings on your mail provider’s website. Delete what you did not set up yourself.
task-two-step = Turn on two-step verification at Amazon.
task-two-step-more = Then a password alone opens nothing. Never tell anybody the code, not even somebody who says he is from Amazon.
task-orders = Look at your orders.
task-orders-more = Look for anything you did not order, also among archived orders. If you find something, cancel it there and tell Amazon.
task-addresses = Look at your addresses.
task-addresses-more = Delete every address that is not yours or your family’s.
task-payments = Look at your payment methods.
task-payments-more = Remove a card that is not yours, and one whose number you gave away. Look which one is set as the usual one.
task-gift-cards = Look at your gift card balance.
task-gift-cards-more = Look whether something was spent or added that was not you.
task-devices = Look at the devices of your account.
task-devices-more = Remove every device that you do not know.
task-call-bank = Call your bank or card company.
task-call-bank-more = Take the number from the back of your card or from a letter, not from the message. Say what happened and ask them to block the card or the account, and whether a payment can be stopped.
task-statements = Look at your bank statements for the next weeks.
task-statements-more = Small amounts count, too: they are often a test. Tell your bank about every one you do not know.
task-disconnect = Take the computer off the internet.
task-disconnect-more = Unplug the network cable or switch off the Wi-Fi, and end the call. Then nobody can go on.
task-other-device = Do the next steps on another device.
task-other-device-more = On your phone, or on the computer of somebody you trust. What is typed on this computer may still be seen.
task-clean-computer = Have the computer looked at.
task-clean-computer-more = Ask somebody you know, or a shop near you, to remove the program that was installed. Use it for banking only after that.
task-stop-contact = End the contact.
task-stop-contact-more = Do not answer any more, and pay nothing further. Whoever offers to bring your money back for a fee is part of it.
task-gift-card-paid = If you paid with gift cards, tell Amazon at once.
task-gift-card-paid-more = Keep the cards and the receipts. If they are from another shop, tell that shop. Sometimes the money can still be stopped.
task-papers = If you sent a picture of your identity card or passport, report that.
task-papers-more = Ask the office that issued it what to do. Keep a copy of what you sent, and note when and to whom.
task-report = Tell Amazon what happened.
task-report-more = Amazon’s form asks step by step. If the message is in your list here, you can report it from there as well.
task-police = Tell the police.
task-police-more = Take the message and the list of payments along. Your bank and your insurance may ask for the number of the report.

## The screen.

window-recover = I already clicked
window-recover-title = Have you already clicked?
window-recover-calm = That happens to many people. There is something to do about it, one step after the other.
window-recover-what = What happened? Tick everything that is true.
window-recover-begin = Show me what to do
window-recover-begin-first = Please tick at least one first.
window-recover-steps = What to do now, in this order
window-recover-progress = { $done } of { $count ->
    [one] 1 step
   *[other] { $count } steps
 } done
window-recover-done = That was everything. You have done what can be done.
window-recover-kept = What you tick stays ticked, also when you close the window.
window-recover-tick = Done
window-recover-open = Open the page
window-recover-open-which = Open the page: { $task } ({ $host })
window-recover-elsewhere = On the other device, open: { $host }
window-recover-print = Print the list
window-recover-other = Something else is true
window-recover-new = Begin a new list
window-recover-begun = You have begun a list already. It stays as it is.
window-recover-go-on = Go on with that list
window-recover-earlier = Show the earlier list
window-recover-end = Put the list away
window-recover-end-title = Put the list away?
window-recover-end-more = What you have ticked is forgotten then.
window-recover-end-keep = Keep it
window-recover-ended = The list was put away.
window-recover-back = Back to the message

## Was that you?

# $change is a whole sentence that asks so.
question-changed = { $change } The message about it came to { $address }.
progress-answered = You have answered this.
window-progress-answered = You have answered
window-question-not-me = No, that was not me
window-question-changed-fine = If that was you, all is well.
window-question-changed-look = Look on Amazon itself whether that has happened. These buttons open Amazon’s own pages.
