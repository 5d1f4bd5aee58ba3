### What Porchlight sees in a message: one plain sentence for each signal.
### A sentence may quote the piece of the message as { $excerpt }.

## Does it say it is Amazon?

signal-from-name-amazon = The sender calls itself “{ $excerpt }”.
signal-from-address-amazon = The sender shows an Amazon address. Anyone can write any address there.
signal-from-imitates-amazon = The sender’s address is made to look like Amazon’s.
signal-name-in-disguise = The name is written with look-alike letters or hidden characters, so that filters cannot read it.
signal-subject-names-amazon = The subject line names Amazon.
signal-words-name-amazon = It calls itself Amazon.
signal-speaks-as-amazon = It speaks to you as Amazon would speak to a customer.
signal-speaks-of-your-account = It speaks of what you have with Amazon as if it were Amazon.
signal-heads-with-the-name = A line of its own names an office of Amazon’s.
signal-signs-as-amazon = It is signed with Amazon’s name, or the writer claims to be from Amazon.
signal-speaks-of-prime = It speaks of your Prime membership.
signal-link-imitates-amazon = A link’s address is made to look like Amazon’s.
signal-shows-amazon-logo = It shows a picture that is named as Amazon’s logo.
signal-shows-order-number = It shows a number in the form of Amazon’s order numbers.
signal-attachment-names-amazon = An attached file has Amazon in its name.
signal-offers-work = It offers work and speaks of Amazon.
signal-asks-for-amazon-cards = It asks for gift cards and speaks of Amazon’s.
signal-passes-on-amazon = It passes on a message that says it is Amazon.
signal-speaks-as-another = The sender writes under a name of its own.
signal-borrows-the-name = It uses Amazon’s name, but nothing in it belongs to the sender.

## Can it prove it?

signal-provider-vouches = Your mail provider checked the sender and found that Amazon sent it.
signal-provider-denies = Your mail provider checked the sender and found that Amazon did not send it.
signal-seal-unbroken = It carries Amazon’s own digital seal, and the seal is unbroken.
signal-proofs-disagree = Your mail provider and Porchlight’s own check do not agree about the sender.
signal-sender-not-amazon = The address { $excerpt } is not one of Amazon’s.
signal-sender-unclear = The message does not name one clear sender.
signal-template-left-open = Blanks in it were never filled in, as happens when someone writes to thousands at once.
signal-words-in-disguise = Many words in it are written with hidden characters or look-alike letters, so that filters cannot read them.
signal-through-relay = It came through the system that passes on letters between buyers and sellers, so a stranger wrote it.
signal-passed-on = A mailing list or another mailbox passed it on, which can break an honest message’s seal.

## What does it want?

signal-asks-for-secrets = It asks for a password, a code, or card or bank details. Amazon never asks for these by mail.
signal-call-number = It asks you to call a phone number.
signal-remote-access = It wants you to let someone into your computer.
signal-pay-by-gift-card = It wants gift cards or their numbers. Nobody honest asks for that.
signal-attachment-runs = It brings a file that can start a program or open a false page.
signal-form-inside = It has a form to fill in, and the answers do not go to Amazon.
signal-link-text-lies = A link shows one address and goes to another.
signal-link-to-number = A link goes to a bare number instead of a name. Amazon never does that.
signal-code-to-scan = It has a picture to scan with a phone, and the picture leads to a place that is not Amazon’s.
signal-link-disguised = A link is dressed up to hide what it is.
signal-link-shortened = A shortened link hides where it goes.
signal-link-leaves-amazon = A link goes to a place that is not Amazon’s.
signal-attachment-to-open = It brings an attached file to open.
signal-pay-elsewhere = It wants you to pay or talk outside Amazon.
signal-refund-to-claim = It offers you money back.
signal-prize = It offers a prize or a reward.
signal-asks-to-confirm = It asks you to confirm or update something.
signal-order-not-yours = It speaks of an order that may not be yours.
signal-threatens = It brings bad news that calls for action.
signal-hurries = It wants you to hurry.
signal-reply-elsewhere = Your answer would go to another address than the one shown.

## What could not be read in full.

limit-too-large = The message is too large to read in full. A part of it was left out.
limit-too-many-parts = The message is made of unusually many pieces. Only the first ones were read.
limit-too-deep = The message holds messages inside messages, more than anyone would send. Only the first ones were read.
limit-too-many-headers = The message has an unusually long technical part. Only the beginning of it was read.
limit-tangled-page = The message is built in a way that makes it hard to read.
limit-too-many-links = The message has more links than could be looked at.
limit-file-too-large = An attached file is built so large that only a part of it was read.
limit-file-locked = An attached file is locked, so Porchlight could not read it.
limit-no-words = There are no words here that Porchlight could read. It cannot read the words in a picture.
limit-not-a-message = This could not be read as a mail message.
