//! The only arithmetic: three answers from the evidence, and the verdict from the three answers.
//!
//! | claim | proof | ask | verdict |
//! |---|---|---|---|
//! | none | – | – | `Unrelated` |
//! | weak | not passed | a hard ask that is more than a link | `Doubtful` |
//! | weak, borrowed | not passed | hard, and it presses or wants something | `Scam` |
//! | weak, borrowed | not passed | hard | `Doubtful` |
//! | weak | anything else | anything else | `Unrelated` |
//! | strong | pass | harmless | `Genuine`, perhaps with an account change |
//! | strong | pass | a trap | `Scam`, through Amazon's own system |
//! | strong | fail | any | `Scam`; `Doubtful` where passing on explains it and nothing hard is asked |
//! | strong | absent | hard | `Scam` |
//! | strong | could not ask | hard, leaving Amazon | `Scam` |
//! | strong | nothing to prove with (never delivered) | hard, leaving Amazon | `Scam` |
//! | strong | anything else | anything else | `Doubtful` |

use std::collections::BTreeSet;

use crate::amazon::{changes, domains};
use crate::message::{Message, safe};
use crate::signal::{Case, look_all};
use crate::{
    AccountChange, Answer, Ask, Assessment, Claim, Evidence, Outcome, Proof, RULES_VERSION, Strength,
    Verdict, ask, claim, proof,
};

/// Links shown to the user.
const MAX_SHOWN_LINKS: usize = 50;

/// Asks that are no trap by themselves in a message that Amazon proved to have sent: Amazon does
/// say "confirm", and does send documents and links to carriers.
const HARMLESS_WHEN_PROVEN: &[&str] =
    &["link-leaves-amazon", "link-text-lies", "attachment-to-open", "link-shortened", "code-to-scan"];

/// Asks that a stranger can slip into Amazon's own mail only as words.
const TRAPS: &[&str] = &[
    "asks-for-secrets",
    "remote-access",
    "pay-by-gift-card",
    "link-to-number",
    "link-disguised",
    "attachment-runs",
];

/// Weak asks that want something done. Together with pressure they are the common trap.
const WANTS: &[&str] = &[
    "asks-to-confirm",
    "refund-to-claim",
    "prize",
    "order-not-yours",
    "pay-elsewhere",
    "attachment-to-open",
];
/// Weak asks that press.
const PRESSES: &[&str] = &["threatens", "hurries", "prize", "refund-to-claim", "reply-elsewhere"];

/// Hard only in a message that says it is Amazon: honest mail has these too.
const LINKS: &[&str] =
    &["link-leaves-amazon", "link-shortened", "code-to-scan", "attachment-to-open", "form-inside"];

/// Observations that only name Amazon. Two of them say no more than one.
const MENTIONS: &[&str] =
    &["subject-names-amazon", "heads-with-the-name", "attachment-names-amazon", "asks-for-amazon-cards"];

/// Looks and judges.
pub(crate) fn judge(case: &Case<'_>) -> Assessment {
    let message = case.message;
    let claim = claim_of(look_all(claim::SIGNALS, case));
    let proof = proof_of(case);
    let elsewhere = proof.evidence.iter().any(|piece| piece.signal == "sender-not-amazon");
    // What mail that does not say it is Amazon wants of its reader is none of our business.
    let asks = if claim.answer == Answer::None { Vec::new() } else { look_all(ask::SIGNALS, case) };
    let ask = ask_of(asks, message, elsewhere);
    let (verdict, through_amazon) = verdict(&claim, &proof, &ask, message);
    let account_change = (verdict == Verdict::Genuine).then(|| account_change(message)).flatten();
    let (from_name, from_address) = shown_sender(message);
    Assessment {
        verdict,
        account_change,
        through_amazon,
        claim,
        proof,
        ask,
        from_name,
        from_address,
        subject: safe::text(&message.subject.shown),
        date: message.date,
        links: shown_links(message),
        limits: message.limits.ids().into_iter().map(str::to_owned).collect(),
        rules: RULES_VERSION.to_owned(),
    }
}

/// Strong with one strong observation, or with two weak ones of different signals in a message whose
/// sender does not write under a name of its own.
fn claim_of(evidence: Vec<Evidence>) -> Claim {
    let weak = weak_ids(&evidence);
    let mentions = MENTIONS.iter().filter(|mention| weak.contains(**mention)).count();
    let said = weak.len() - mentions.saturating_sub(1);
    let answer = if has_strong(&evidence) || (said >= 2 && !is_another(&evidence)) {
        Answer::Strong
    } else if weak.is_empty() {
        Answer::None
    } else {
        Answer::Weak
    };
    Claim { answer, evidence }
}

fn proof_of(case: &Case<'_>) -> Proof {
    let provider = case.provider.outcome;
    let own = proof::own(case);
    let is_partner = case.message.from.first().is_some_and(|from| domains::is_partner(&from.domain));
    // That a partner wrote proves nothing about Amazon.
    let about_amazon = if is_partner && provider == Outcome::Pass { Outcome::Absent } else { provider };
    Proof {
        provider,
        own,
        combined: proof::combined(about_amazon, own),
        delivered: case.message.has_header("Received"),
        is_partner,
        evidence: look_all(proof::SIGNALS, case),
    }
}

/// Hard with one strong observation, where something is wanted under pressure, or where a sender who
/// cannot be Amazon asks or presses in two ways.
fn ask_of(evidence: Vec<Evidence>, message: &Message, elsewhere: bool) -> Ask {
    let weak = weak_ids(&evidence);
    let wanted = WANTS
        .iter()
        .filter(|want| weak.contains(**want))
        .any(|want| PRESSES.iter().any(|press| press != want && weak.contains(*press)));
    let pressed = wanted || (elsewhere && weak.len() >= 2);
    // A message from Amazon's address whose links all stay there asks for nothing outside.
    let from_amazon = message.from.first().is_some_and(|from| domains::is_sender(&from.domain));
    let stays = message.links.iter().any(|link| domains::is_amazon_host(&link.host))
        && !message.links.iter().any(|link| ask::leaves(message, link));
    let at_home = from_amazon && stays;
    let strong = has_strong(&evidence);
    let answer = if strong || (pressed && !at_home) {
        Answer::Strong
    } else if weak.is_empty() {
        Answer::None
    } else {
        Answer::Weak
    };
    Ask { answer, leaves_amazon: answer == Answer::Strong, evidence }
}

fn verdict(claim: &Claim, proof: &Proof, ask: &Ask, message: &Message) -> (Verdict, bool) {
    let hard = ask.answer == Answer::Strong;
    match claim.answer {
        Answer::None => return (Verdict::Unrelated, false),
        Answer::Weak if proof.combined == Outcome::Pass || is_another(&claim.evidence) => {
            return (Verdict::Unrelated, false);
        }
        Answer::Weak => return (weak_claim(claim, proof, ask, message), false),
        Answer::Strong => {}
    }
    // A partner proves itself, not Amazon: nobody is deceived about who wrote.
    if proof.is_partner && proof.provider == Outcome::Pass {
        return (Verdict::Unrelated, false);
    }
    let leaves = hard && ask.leaves_amazon;
    match proof.combined {
        // Never delivered: nothing can be proven, whatever stands in the file.
        Outcome::Pass if proof.delivered && is_trap(ask, message) => (Verdict::Scam, true),
        Outcome::Pass if proof.delivered => (Verdict::Genuine, false),
        Outcome::Fail if message.was_passed_on() && !hard => (Verdict::Doubtful, false),
        Outcome::Fail => (Verdict::Scam, false),
        Outcome::Absent if hard && (proof.delivered || message.channel.is_some()) => (Verdict::Scam, false),
        Outcome::Absent if proof.delivered && is_from_a_kit(proof) => (Verdict::Scam, false),
        Outcome::Pass | Outcome::Absent | Outcome::CouldNotAsk if leaves => (Verdict::Scam, false),
        Outcome::Pass | Outcome::Absent | Outcome::CouldNotAsk => (Verdict::Doubtful, false),
    }
}

/// Speaking of Amazon is no crime, and every newsletter has links: something else must be hard, or nothing in
/// the message belong to its sender.
fn weak_claim(claim: &Claim, proof: &Proof, ask: &Ask, message: &Message) -> Verdict {
    let strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let more_than_a_link = strong.iter().any(|id| !LINKS.contains(id));
    let is_borrowed = claim.evidence.iter().any(|piece| piece.signal == "borrows-the-name");
    let wants = more_than_a_link
        || is_from_a_kit(proof)
        || weak.contains("threatens")
        || WANTS.iter().any(|want| weak.contains(*want));
    if message.channel.is_some() {
        return if strong.is_empty() { Verdict::Unrelated } else { Verdict::Scam };
    }
    if is_borrowed && strong.is_empty() && is_from_a_kit(proof) {
        return Verdict::Doubtful;
    }
    match (is_borrowed, strong.is_empty()) {
        (true, false) if wants => Verdict::Scam,
        (true, false) => Verdict::Doubtful,
        (false, false) if more_than_a_link => Verdict::Doubtful,
        _ => Verdict::Unrelated,
    }
}

/// A trap inside a message that Amazon itself sent: a number to call together with a charge or a threat,
/// or a lure out of the relay.
fn is_trap(ask: &Ask, message: &Message) -> bool {
    let strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let relayed = message.from.mailboxes.iter().any(|from| domains::is_relay(&from.domain));
    let pressed = PRESSES.iter().chain(WANTS).any(|id| weak.contains(*id));
    TRAPS.iter().any(|id| strong.contains(*id))
        || (strong.contains("call-number") && pressed)
        || (relayed
            && (weak.contains("pay-elsewhere") || strong.iter().any(|id| HARMLESS_WHEN_PROVEN.contains(id))))
}

/// The change a proven notice tells of.
fn account_change(message: &Message) -> Option<AccountChange> {
    changes::find(&message.subject.shown, &message.text.shown)
}

/// Made by the tools of those who write to thousands and hide from filters; Amazon's own letters are filled in
/// and plainly written.
fn is_from_a_kit(proof: &Proof) -> bool {
    proof
        .evidence
        .iter()
        .any(|piece| matches!(piece.signal.as_str(), "template-left-open" | "words-in-disguise"))
}

/// The sender writes under a name of its own.
fn is_another(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| piece.signal == "speaks-as-another")
}

fn has_strong(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| piece.strength == Strength::Strong)
}

fn strong_ids(evidence: &[Evidence]) -> BTreeSet<&str> {
    evidence
        .iter()
        .filter(|piece| piece.strength == Strength::Strong)
        .map(|piece| piece.signal.as_str())
        .collect()
}

fn weak_ids(evidence: &[Evidence]) -> BTreeSet<&str> {
    evidence
        .iter()
        .filter(|piece| piece.strength == Strength::Weak)
        .map(|piece| piece.signal.as_str())
        .collect()
}

fn shown_sender(message: &Message) -> (String, String) {
    let name = safe::text(&message.from.name.shown);
    let address = message.from.first().map(|from| safe::text(&from.address)).unwrap_or_default();
    (name, address)
}

fn shown_links(message: &Message) -> Vec<String> {
    let mut shown: Vec<String> = Vec::new();
    for link in &message.links {
        let defanged = safe::link(link);
        if !defanged.is_empty() && !shown.contains(&defanged) {
            shown.push(defanged);
        }
        if shown.len() >= MAX_SHOWN_LINKS {
            break;
        }
    }
    shown
}
