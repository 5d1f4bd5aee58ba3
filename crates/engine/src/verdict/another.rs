//! The verdict where somebody who writes under a name of his own speaks of Amazon.
//!
//! Shops, banks, carriers and friends do. But anybody can register a domain that is called like the name in From, and what
//! is between the reader and Amazon is nobody else's to mend: an account that is locked, a membership that ends, money
//! that waits. Who writes of that, and leads to a page of his own, at least says in the letter who he is.

use super::{PRESSES, WANTS, strong_ids, weak_ids};
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{Act, Yours};
use crate::message::Message;
use crate::{Ask, Claim, Verdict, ask, claim};

/// The longest letter, in bytes of folded text: newsletters and good advice are longer.
const MAX_LETTER: usize = 2000;

/// What a letter is about is said by then, in bytes of folded text.
const SOON: usize = 300;

/// What proves who somebody is, and where he pays.
const PRIVATE: &[&str] = &["asks-for-secrets", "pay-elsewhere"];

/// What says nothing against who says who he is.
const NAMED: &[&str] = &["asks-for-secrets", "pay-elsewhere", "prize"];

/// What tells the reader of something that is his.
const TELLS: &[&str] = &["speaks-of-your-account", "speaks-as-amazon", "speaks-of-prime"];

pub(super) fn verdict(claim: &Claim, ask: &Ask, message: &Message) -> Verdict {
    if !is_of_that_kind(message) {
        return Verdict::Unrelated;
    }
    let (strong, weak) = (strong_ids(&ask.evidence), weak_ids(&ask.evidence));
    let claimed = weak_ids(&claim.evidence);
    let leads = strong.contains("call-number")
        || !message.attachments.is_empty()
        || message.links.iter().any(|link| ask::leaves(message, link));
    let secrets = weak.contains("asks-for-secrets") || strong.contains("asks-for-secrets");
    let presses_but =
        |not: &[&str]| PRESSES.iter().chain(WANTS).any(|id| !not.contains(id) && weak.contains(id));
    let is_pressed = presses_but(PRIVATE);
    // Money, to an account that stands in the letter.
    if is_pressed && weak.contains("pay-elsewhere") && message.subject.amazon().is_some() {
        return Verdict::Doubtful;
    }
    if !leads {
        return Verdict::Unrelated;
    }
    if claim::names_itself(message) {
        // Whoever he is: he wants what proves who somebody is, for Amazon's sake, and presses. A service that fetches what
        // its customer has at Amazon may need it; so says whoever is after it, and neither is to be given it in haste.
        // Points that become money need an account.
        let is_trap = secrets && presses_but(NAMED) && message.names_amazon();
        return if is_trap { Verdict::Doubtful } else { Verdict::Unrelated };
    }
    let wants = WANTS.iter().any(|id| weak.contains(id));
    let presses = PRESSES.iter().any(|id| weak.contains(id));
    let says = |sense| message.text.says(&[sense]).is_some();
    // Whatever proves who somebody is, and is "required", is to be given.
    let acts = secrets || says(Act);
    let is_told = TELLS.iter().any(|id| claimed.contains(id)) && acts;
    if is_told && (secrets || (wants && presses)) {
        return Verdict::Scam;
    }
    let names = claimed.contains("subject-names-amazon");
    if is_told && (wants || presses || names || claim::is_a_person(message)) {
        return Verdict::Doubtful;
    }
    // Something to have from Amazon, and a price for it or a sum.
    let is_lure =
        wants || claim::shows_sum(&message.text.seen()) || claim::shows_sum(&message.subject.seen());
    let comes_soon = message.text.amazon().is_some_and(|(start, _)| start <= SOON);
    if (names || comes_soon) && is_lure && acts && says(Yours) {
        return Verdict::Doubtful;
    }
    Verdict::Unrelated
}

/// A short letter of somebody who does not say in it who he is, and is not paid by Amazon's customers.
pub(super) fn may_claim(message: &Message) -> bool {
    is_of_that_kind(message) && !claim::names_itself(message)
}

pub(super) fn is_of_that_kind(message: &Message) -> bool {
    is_a_letter(message) && !claim::writes_of_a_case(message)
}

/// A short letter that nobody passed on, and neither a warning nor about what others did.
pub(super) fn is_a_letter(message: &Message) -> bool {
    message.text.folded.text.len() <= MAX_LETTER * message.writings.max(1)
        && !message.was_passed_on()
        && !message.from.via_list
        && !message.names_another()
        && !message.warns()
        && (!message.text.has(Phrase::AboutAmazon) || claim::is_put_on(message))
        && !claim::is_payer(message)
}
