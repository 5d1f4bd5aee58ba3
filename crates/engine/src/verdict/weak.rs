//! The verdict where a message speaks of Amazon without clearly saying that it is Amazon.
//!
//! Speaking of Amazon is no crime, and every newsletter has links: something else must be hard, or nothing in the
//! message belong to its sender.

use super::{MENTIONS, PRESSES, WANTS, is_from_a_kit, strong_ids, weak_ids};
use crate::message::Message;
use crate::{Ask, Claim, Proof, Verdict, ask};

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
    mail(claim, is_from_a_kit(proof, message), is_at_home, ask)
}

fn mail(claim: &Claim, from_a_kit: bool, is_at_home: bool, ask: &Ask) -> Verdict {
    let mut strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let claimed = weak_ids(&claim.evidence);
    let is_borrowed = claim.evidence.iter().any(|piece| piece.signal == "borrows-the-name");
    // An office writes, and nothing says whose.
    let is_nobody = claimed.contains("borrows-the-name");
    // Something is said to Amazon's customer; the name is not only mentioned.
    let speaks = is_nobody || claimed.iter().any(|id| !MENTIONS.contains(id));
    // Work in Amazon's name that goes on with a messenger, or wants papers first.
    if claimed.contains("offers-work")
        && (weak.contains("pay-elsewhere")
            || weak.contains("asks-for-secrets")
            || strong.contains("asks-for-secrets"))
    {
        return if is_borrowed { Verdict::Scam } else { Verdict::Doubtful };
    }
    // Who writes under a name of its own and no more than mentions Amazon claims nothing.
    if !is_borrowed && !speaks && !claimed.contains("asks-for-amazon-cards") {
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
    let only_calls = !presses && !tells_of_order && strong.iter().all(|id| *id == "call-number");
    let more_than_a_link = strong.iter().any(|id| !LINKS.contains(id));
    let wants = more_than_a_link
        || from_a_kit
        || weak.contains("threatens")
        || WANTS.iter().any(|want| weak.contains(want));
    match (is_borrowed, strong.is_empty()) {
        (true, false) if wants && !only_calls => Verdict::Scam,
        (true, false) if wants || speaks || (claimed.contains("subject-names-amazon") && !is_at_home) => {
            Verdict::Doubtful
        }
        // No link, no number: made by a kit, the talk is to go on with a messenger, or the answer is what is wanted.
        (true, true)
            if from_a_kit
                || (presses && weak.contains("pay-elsewhere"))
                || (is_nobody && weak.contains("asks-for-secrets"))
                || (is_nobody
                    && claimed.contains("attachment-names-amazon")
                    && weak.contains("attachment-to-open")) =>
        {
            Verdict::Doubtful
        }
        (false, false) if more_than_a_link => Verdict::Doubtful,
        _ => Verdict::Unrelated,
    }
}
