//! The verdict where a message speaks of Amazon without clearly saying that it is Amazon.
//!
//! Speaking of Amazon is no crime, and every newsletter has links: something else must be hard, or nothing in the
//! message belong to its sender.

use super::{MENTIONS, PRESSES, WANTS, another, is_from_a_kit, strong_ids, weak_ids};
use crate::amazon::senses::Sense;
use crate::amazon::{domains, roles};
use crate::message::Message;
use crate::{Ask, Claim, Proof, Verdict, ask, claim};

/// Hard only in a message that says it is Amazon: honest mail has these too.
const LINKS: &[&str] =
    &["link-leaves-amazon", "link-shortened", "code-to-scan", "attachment-to-open", "form-inside"];

pub(super) fn verdict(claim: &Claim, proof: &Proof, ask: &Ask, message: &Message) -> Verdict {
    let strong = strong_ids(&ask.evidence);
    if message.channel.is_some() {
        return if strong.is_empty() { Verdict::Unrelated } else { Verdict::Scam };
    }
    // Every link leads to the sender's own pages.
    let is_at_home = message.from.first().is_some_and(|from| {
        message.links.iter().filter(|link| ask::leaves(message, link)).all(|link| link.site == from.site)
    });
    mail(claim, is_from_a_kit(proof, message), is_at_home, ask, message)
}

fn mail(claim: &Claim, from_a_kit: bool, is_at_home: bool, ask: &Ask, message: &Message) -> Verdict {
    let mut strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let claimed = weak_ids(&claim.evidence);
    let is_borrowed = claim.evidence.iter().any(|piece| piece.signal == "borrows-the-name");
    // An office writes, and nothing says whose.
    let is_nobody = claimed.contains("borrows-the-name");
    // Something is said to Amazon's customer; the name is not only mentioned.
    // Who warns quotes those whom he warns of.
    let quotes = |id: &str| id == "passes-on-amazon" && message.warns();
    let speaks = is_nobody || claimed.iter().any(|id| !MENTIONS.contains(id) && !quotes(id));
    // Work in Amazon's name that goes on with a messenger, or wants papers first.
    let papers = weak.contains("asks-for-secrets") || strong.contains("asks-for-secrets");
    let messenger = weak.contains("pay-elsewhere");
    if claimed.contains("offers-work") && (messenger || papers) {
        // A firm that hires names itself; somebody with no more than a name of his own may be a friend.
        let is_unnamed_office = message.from.first().is_some_and(|from| {
            let label = from.site.split('.').next().unwrap_or_default();
            !domains::is_free_mail(&from.site)
                && roles::words_of(&message.from.name.folded.text).any(roles::is_anybody)
                && !message.text.folded.text.contains(label)
                && !message.links.iter().any(|link| link.site == from.site)
        });
        // Wages are promised, and all the rest is for the messenger: no page, and no word of whose firm it is.
        let is_unnamed = message.from.first().is_some_and(|from| {
            let label = from.site.split('.').next().unwrap_or_default();
            domains::is_free_mail(&from.site) || !message.text.folded.text.contains(label)
        });
        let only_promises =
            messenger && is_unnamed && message.links.is_empty() && claim::shows_sum(&message.text.seen());
        let is_trap = is_borrowed || (messenger && (papers || is_unnamed_office)) || only_promises;
        return if is_trap { Verdict::Scam } else { Verdict::Doubtful };
    }
    // Codes of gift cards, to be sent to an address that is not the one shown.
    if strong.contains("pay-by-gift-card") && weak.contains("reply-elsewhere") {
        return Verdict::Scam;
    }
    // Somebody whom nobody knows pays through Amazon, and something is to be handed over for it.
    if ask::settles_through_amazon(message).is_some()
        && [Sense::Give, Sense::Act, Sense::Me].iter().any(|sense| message.text.says(&[*sense]).is_some())
    {
        return Verdict::Scam;
    }
    // Gift cards, from an address that anybody can have or that knows nothing of the name, and a reason why the writer
    // cannot be asked.
    let is_anybodys = is_borrowed || ask::is_an_anybodys_address(message) || claim::is_put_on(message);
    let has_reason =
        || [Sense::Excuse, Sense::Owe].iter().any(|sense| message.text.says(&[*sense]).is_some());
    if strong.contains("pay-by-gift-card") && is_anybodys && has_reason() {
        return Verdict::Scam;
    }
    // "Are you on Amazon? I need a favour." The answer is to go elsewhere.
    if weak.contains("pay-by-gift-card") {
        return if weak.contains("reply-elsewhere") { Verdict::Scam } else { Verdict::Doubtful };
    }
    // An office that nobody stands for wants papers or a messenger, and presses or wants more.
    let wants_more = WANTS.iter().any(|id| *id != "asks-for-secrets" && weak.contains(id));
    if is_nobody && papers && (messenger || wants_more || PRESSES.iter().any(|id| weak.contains(id))) {
        return Verdict::Scam;
    }
    // Whoever it is wants card and code read out on the telephone.
    if is_borrowed && papers && strong.contains("call-number") {
        return Verdict::Scam;
    }
    // Money for Amazon's sake, at once, to an account that stands in the letter.
    let presses = PRESSES.iter().chain(WANTS).any(|id| *id != "pay-elsewhere" && weak.contains(id));
    if claimed.contains("subject-names-amazon") && messenger && presses && !claim::writes_of_a_case(message) {
        return Verdict::Doubtful;
    }
    // Who writes under a name of its own and no more than mentions Amazon claims nothing.
    if !is_borrowed
        && !speaks
        && !claimed.contains("asks-for-amazon-cards")
        && !strong.contains("attachment-runs")
    {
        return Verdict::Unrelated;
    }
    let presses = PRESSES.iter().chain(WANTS).any(|id| weak.contains(id));
    // Friends, neighbours and offices give their numbers too: a call counts where it stops an order, or where
    // something is said to Amazon's customer that presses or that nobody stands for.
    let is_said = speaks || weak.contains("order-not-yours");
    if !(is_said && (presses || is_borrowed)) {
        strong.remove("call-number");
    }
    // A number from a nobody who neither presses nor tells of an order may be that of an office in a hurry.
    let tells_of_order = is_nobody && claimed.contains("shows-order-number");
    let tells_of_money =
        is_nobody && [&message.text, &message.subject].iter().any(|text| claim::shows_sum(&text.seen()));
    let only_calls =
        !presses && !tells_of_order && !tells_of_money && strong.iter().all(|id| *id == "call-number");
    let more_than_a_link = strong.iter().any(|id| !LINKS.contains(id));
    // What an office that nobody stands for says of the reader's account or order needs no further word.
    let is_told = || {
        [
            [Sense::Yours, Sense::Account],
            [Sense::Amazon, Sense::Account],
            [Sense::Account, Sense::Trouble],
            [Sense::Yours, Sense::Secret],
            [Sense::Yours, Sense::Trouble],
        ]
        .iter()
        .any(|senses| message.text.says(senses).is_some())
    };
    let wants = more_than_a_link
        || (is_nobody && is_told())
        || from_a_kit
        || weak.contains("threatens")
        || WANTS.iter().any(|want| weak.contains(want));
    // An office that nobody stands for tells of an order or a payment and gives a number: it is there to be called.
    let is_to_be_called = is_nobody && weak.contains("call-number");
    // One word among others in a letter that is understood, and nothing but the sender's own pages: "choose your gift".
    let is_one_of_many = || {
        claimed.iter().all(|id| *id == "borrows-the-name")
            && strong.iter().all(|id| *id == "link-leaves-amazon")
            && [Sense::Yours, Sense::Cards].iter().any(|sense| message.text.says(&[*sense]).is_some())
    };
    if is_at_home && !wants && !presses && is_one_of_many() {
        return Verdict::Unrelated;
    }
    // "Garden Deals" at `gardendeals.example` tells of this and that on its own pages, and says nothing to anybody.
    let says = |sense| message.text.says(&[sense]).is_some();
    if is_at_home
        && !wants
        && !presses
        && claim::is_called_as_its_domain(message)
        && ![Sense::Yours, Sense::Act, Sense::Account, Sense::Trouble].into_iter().any(says)
    {
        return Verdict::Unrelated;
    }
    let is_anybodys_office = message.from.first().is_some_and(|from| domains::is_free_mail(&from.site));
    let is_spoken_to = || message.text.says(&[Sense::Yours]).is_some();
    match (is_borrowed, strong.is_empty()) {
        (true, true) if is_to_be_called && presses => Verdict::Scam,
        (true, true) if is_to_be_called => Verdict::Doubtful,
        // Somebody with no more than a name sends a document of Amazon's, and a number to ask about it.
        (true, true)
            if claimed.contains("subject-names-amazon")
                && weak.contains("attachment-to-open")
                && ask.evidence.iter().any(|piece| piece.signal == "call-number") =>
        {
            Verdict::Doubtful
        }
        // Wages or gains of so and so much, on a page of nobody's.
        (true, false)
            if claimed.contains("offers-work")
                && strong.contains("link-leaves-amazon")
                && another::may_claim(message)
                && claim::shows_sum(&message.text.seen()) =>
        {
            Verdict::Scam
        }
        // An office, but somebody signs, nothing presses, and all pages are its own: perhaps one of the reader's own house.
        (true, false)
            if is_nobody
                && is_at_home
                && !presses
                && !more_than_a_link
                && wants
                && claim::is_signed_by_hand(message) =>
        {
            Verdict::Doubtful
        }
        (true, false) if wants && !only_calls => Verdict::Scam,
        (true, false) if is_nobody && claimed.len() >= 2 && is_spoken_to() && !only_calls => Verdict::Scam,
        (true, false) if claimed.contains("subject-names-amazon") && another::may_claim(message) => {
            Verdict::Doubtful
        }
        (true, false) if wants || speaks || (claimed.contains("subject-names-amazon") && !is_at_home) => {
            Verdict::Doubtful
        }
        (true, true) if is_nobody && weak.contains("asks-for-secrets") => {
            if is_spoken_to() {
                Verdict::Scam
            } else {
                Verdict::Doubtful
            }
        }
        // An office without a house sends a document about something that the reader has with Amazon.
        (true, true) if is_nobody && weak.contains("attachment-to-open") && is_told() => {
            if is_anybodys_office { Verdict::Scam } else { Verdict::Doubtful }
        }
        (false, _)
            if claimed.contains("speaks-of-your-account")
                && ask.evidence.iter().any(|piece| piece.signal == "attachment-to-open")
                && another::may_claim(message) =>
        {
            Verdict::Doubtful
        }
        // No link, no number: made by a kit, the talk is to go on with a messenger, or the answer is what is wanted.
        (true, true)
            if from_a_kit
                || (presses && weak.contains("pay-elsewhere"))
                || (is_nobody
                    && claimed.contains("attachment-names-amazon")
                    && weak.contains("attachment-to-open")) =>
        {
            Verdict::Doubtful
        }
        // Who speaks in Amazon's place and wants cards or codes on a page of his own, and does not say who he is.
        (false, false)
            if papers
                && ["speaks-as-amazon", "speaks-of-your-account"].iter().any(|id| claimed.contains(id))
                && strong.contains("link-leaves-amazon")
                && another::may_claim(message) =>
        {
            Verdict::Scam
        }
        (false, false) if more_than_a_link => Verdict::Doubtful,
        // Somebody tells the reader of what he has with Amazon, wants something done on a page of his own, and does not
        // say who he is.
        (false, false)
            if (claimed.contains("speaks-of-your-account")
                || claimed.contains("speaks-as-amazon")
                || claimed.contains("from-imitates-amazon")
                || (claimed.contains("subject-names-amazon") && presses))
                && strong.contains("link-leaves-amazon")
                && another::may_claim(message)
                && [Sense::Act, Sense::Give].iter().any(|sense| message.text.says(&[*sense]).is_some()) =>
        {
            Verdict::Doubtful
        }
        _ => Verdict::Unrelated,
    }
}
