//! The only arithmetic: three answers from the evidence, and the verdict from the three answers.
//!
//! | claim | proof | ask | verdict |
//! |---|---|---|---|
//! | none | – | – | `Unrelated` |
//! | weak, of the reader's own house, which none of it leads out of | – | – | `Unrelated` |
//! | weak, of a sender with a name of its own | – | – | `Unrelated`, but see `another` |
//! | …, through a service that passes on strangers' words | – | Amazon is to be called | `Doubtful`; pressed: `Scam` |
//! | … who does not say it in the letter | not passed | a lead, with pressure, a wish or a price | `Doubtful`; secrets: `Scam` |
//! | weak, of a sender whose domain is not its name | not passed | a sign-in with Amazon elsewhere, with pressure or a loss | `Doubtful`; secrets: `Scam` |
//! | weak, said to the reader | not passed | an act on a page of a sender who does not say who he is | `Doubtful` |
//! | weak, of a buyer who pays through Amazon | not passed | cards or secrets for it | `Scam` |
//! | weak | not passed | a hard ask that is more than a link | `Doubtful` |
//! | weak, work in Amazon's name | not passed | a messenger, or papers | `Doubtful`; borrowed, or wages and no page: `Scam` |
//! | weak | not passed | codes of gift cards, with answers to go elsewhere | `Scam` |
//! | weak | not passed | gift cards for an address that anybody can have, with an excuse | `Scam` |
//! | weak, of nobody's office | not passed | papers, with haste, a reward, a messenger or a wish | `Scam` |
//! | weak, borrowed | not passed | hard, and it presses or wants something | `Scam` |
//! | weak, borrowed | not passed | hard | `Doubtful` |
//! | weak | anything else | anything else | `Unrelated` |
//! | by its sound alone | absent | nothing at all | `Unrelated` |
//! | strong, by a partner that proves itself | – | – | `Unrelated` |
//! | strong | pass | harmless | `Genuine`, perhaps with an account change |
//! | strong | pass | a trap | `Scam`, through Amazon's own system |
//! | strong | pass | a number to call, or a page that is not Amazon's | `Doubtful`, through Amazon's own system |
//! | strong | fail | any | `Scam`; `Doubtful` where passing on explains it and nothing hard is asked |
//! | strong | absent | hard | `Scam` |
//! | strong | absent | anything, with blanks left open or many words in disguise | `Scam` |
//! | strong | could not ask | hard, leaving Amazon | `Scam` |
//! | strong | nothing to prove with (never delivered) | hard, leaving Amazon | `Scam` |
//! | strong | anything else | anything else | `Doubtful` |

use std::collections::BTreeSet;

use crate::amazon::senses::Sense;
use crate::amazon::{brand, changes, domains, roles};
use crate::message::{Limit, Message, safe};
use crate::signal::{Case, look_all};
use crate::{
    AccountChange, Answer, Ask, Assessment, Claim, Evidence, Outcome, Proof, RULES_VERSION, Strength,
    Verdict, ask, claim, proof,
};

mod another;
mod door;
mod pipe;
mod trap;
mod weak;

/// Links shown to the user.
const MAX_SHOWN_LINKS: usize = 50;

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
    "asks-for-secrets",
    "asks-to-confirm",
    "refund-to-claim",
    "prize",
    "order-not-yours",
    "pay-elsewhere",
    "attachment-to-open",
];
/// Weak asks that press.
const PRESSES: &[&str] = &["threatens", "hurries", "prize", "refund-to-claim", "reply-elsewhere"];

/// Weak asks that press and want nothing: who is hurried or frightened has not yet been asked for anything.
const URGES: &[&str] = &["threatens", "hurries"];

/// Observations that only name Amazon. Two of them say no more than one.
const MENTIONS: &[&str] = &[
    "subject-names-amazon",
    "heads-with-the-name",
    "attachment-names-amazon",
    "asks-for-amazon-cards",
    "offers-work",
    "shows-order-number",
];

/// What a letter of Amazon's looks like. Where an office writes and nothing says whose, one of them is enough.
const WEARS: &[&str] = &[
    "signs-as-amazon",
    "heads-with-the-name",
    "shows-amazon-logo",
    "shows-order-number",
    "from-imitates-amazon",
];

/// Looks and judges.
pub(crate) fn judge(case: &Case<'_>) -> Assessment {
    let message = case.message;
    // Where there was nothing to read, there is nothing to see.
    let seen = if message.is_silent { Vec::new() } else { look_all(claim::SIGNALS, case) };
    let claim = claim_of(seen, case);
    // Who asks about a picture says whom it speaks for.
    let claim =
        if message.limits.has(Limit::NoWords) { Claim { answer: Answer::Strong, ..claim } } else { claim };
    let proof = proof_of(case);
    let elsewhere = proof.evidence.iter().any(|piece| piece.signal == "sender-not-amazon");
    // What mail that does not say it is Amazon wants of its reader is none of our business.
    let asks = if claim.answer == Answer::None { Vec::new() } else { look_all(ask::SIGNALS, case) };
    // Whoever writes "Amazon" before an address of his own has no other business with the reader.
    let calls_itself = elsewhere && calls_itself_amazon(&claim.evidence);
    let ask = ask_of(asks, message, elsewhere, calls_itself);
    let claim = in_its_own_name(claim, &ask, case);
    let (verdict, through_amazon) = verdict(&claim, &proof, &ask, message);
    let verdict = if verdict == Verdict::Scam && may_be_a_warning(&claim, message) {
        Verdict::Doubtful
    } else {
        verdict
    };
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
fn claim_of(evidence: Vec<Evidence>, case: &Case<'_>) -> Claim {
    let message = case.message;
    let mut weak = weak_ids(&evidence);
    let wears = wears_amazons_clothes(&evidence, &weak);
    let alone = weak.len() == 1;
    // Who borrows the name does so in words that are counted already.
    if !alone {
        weak.remove("borrows-the-name");
    }
    let mentions = MENTIONS.iter().filter(|mention| weak.contains(**mention)).count();
    let said = weak.len() - mentions.saturating_sub(1);
    let speaks = weak.iter().filter(|id| !MENTIONS.contains(id)).count() >= 2;
    let is_told = said >= 2 && (speaks || is_nobodys(&evidence, message));
    let is_said = (wears || is_told)
        && !is_another(&evidence)
        && !message.warns()
        && !proof::stranger::stays_in_house(message, case.context);
    let answer = if has_strong(&evidence) || is_said {
        Answer::Strong
    } else if weak.is_empty() {
        Answer::None
    } else {
        Answer::Weak
    };
    Claim { answer, evidence }
}

/// "Volvo Amazon Owners Club", "Prime Fitness": a name of its own that holds the name claims nothing, as long as
/// nothing in the message threatens, promises or asks for secrets as those do who only wear such a name.
fn in_its_own_name(claim: Claim, ask: &Ask, case: &Case<'_>) -> Claim {
    let message = case.message;
    // Of most mail nothing more is asked.
    if claim.answer == Answer::None {
        return claim;
    }
    const NAMES: &[&str] = &[
        "from-name-amazon",
        "from-imitates-amazon",
        "link-imitates-amazon",
        "speaks-of-prime",
        "speaks-as-amazon",
    ];
    let only_named = claim
        .evidence
        .iter()
        .filter(|piece| piece.strength == Strength::Strong)
        .all(|piece| NAMES.contains(&piece.signal.as_str()));
    let weak = weak_ids(&ask.evidence);
    let strong = strong_ids(&ask.evidence);
    let is_trap = PRESSES.iter().any(|id| weak.contains(id)) || strong.iter().any(|id| TRAPS.contains(id));
    if !is_trap && claim::is_a_firm_called_so(message) {
        return Claim { answer: Answer::None, ..claim };
    }
    // What is asked by the reader's own house, is answered to it and leads to its pages, is its business: the staff office
    // that gives vouchers. Not so who wants cards, or to go on elsewhere.
    const OUT: &[&str] = &["pay-elsewhere", "remote-access", "pay-by-gift-card"];
    if claim.answer == Answer::Weak
        && !ask.evidence.iter().any(|piece| OUT.contains(&piece.signal.as_str()))
        && proof::stranger::stays_in_house(message, case.context)
    {
        return Claim { answer: Answer::None, ..claim };
    }
    // A letter that only sounds like Amazon's and wants nothing of its reader: an office of the reader's own house.
    let wears = || WEARS.iter().any(|id| weak_ids(&claim.evidence).contains(id));
    if claim.answer == Answer::Strong
        && !has_strong(&claim.evidence)
        && !wears()
        && wants_nothing(ask, message)
    {
        return Claim { answer: Answer::Weak, ..claim };
    }
    // "Amazon Survey" wears the name first; "Amazon Valley Riding" at amazonvalleyriding.example is called so.
    let name = &message.from.name.folded.text;
    let site = message.from.first().map(|from| from.site.replace('-', "")).unwrap_or_default();
    let is_called_so =
        site.contains("amazon") && roles::own_words(name).filter(|word| site.contains(*word)).count() >= 2;
    let comes_first = brand::find(name).is_some_and(|(start, _)| start == 0)
        && !is_called_so
        && !claim::is_by_its_domain(message);
    // A carrier that says what it brings, and only leads to its own pages.
    let is_own = !claim::is_nobody(message) && !claim::is_put_on(message);
    let told = weak_ids(&claim.evidence);
    let brings = !has_strong(&claim.evidence)
        && (is_own || (told.contains("speaks-as-amazon") && !told.contains("speaks-of-your-account")));
    if brings
        && ask.evidence.iter().all(|piece| piece.signal == "link-leaves-amazon")
        && claim::is_at_home(message)
        && !(claim::is_a_person(message) && message.text.says(&[Sense::Act]).is_some())
        && door::verdict(ask, message).is_none()
    {
        return Claim { answer: Answer::None, ..claim };
    }
    // "Prime Fitness" writes of Prime Fitness; whoever else writes of Prime means the membership.
    let is_pressed = is_trap && (message.names_amazon() || told.contains("speaks-of-prime"));
    if claim.answer == Answer::Strong
        && is_another(&claim.evidence)
        && only_named
        && !comes_first
        && !is_pressed
    {
        return Claim { answer: Answer::Weak, ..claim };
    }
    claim
}

/// Nothing to click, to call, to open, to answer, or to be afraid of.
fn wants_nothing(ask: &Ask, message: &Message) -> bool {
    ask.evidence.is_empty()
        && message.links.is_empty()
        && message.attachments.is_empty()
        && message.channel.is_none()
        && message.limits.is_untouched()
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
/// cannot be Amazon asks or presses in two ways. Pressure alone is never enough.
fn ask_of(evidence: Vec<Evidence>, message: &Message, elsewhere: bool, calls_itself: bool) -> Ask {
    let weak = weak_ids(&evidence);
    let wanted = WANTS
        .iter()
        .filter(|want| weak.contains(**want))
        .any(|want| PRESSES.iter().any(|press| press != want && weak.contains(*press)));
    // What proves who somebody is, and ways to talk or pay elsewhere, are no business of a stranger's at all.
    let is_private = ["asks-for-secrets", "pay-elsewhere"].iter().any(|id| weak.contains(id));
    let wants = weak.iter().any(|id| !URGES.contains(id));
    let pressed =
        wanted || (elsewhere && ((wants && weak.len() >= 2) || is_private)) || (calls_itself && wants);
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
        Answer::Weak if proof.combined == Outcome::Pass => return (Verdict::Unrelated, false),
        Answer::Weak => {
            let judged = || {
                if is_another(&claim.evidence) {
                    another::verdict(claim, ask, message)
                } else {
                    weak::verdict(claim, proof, ask, message)
                }
            };
            let verdict = pipe::verdict(ask, message).unwrap_or_else(|| {
                door::verdict(ask, message).map_or_else(judged, |least| graver(judged(), least))
            });
            return (verdict, false);
        }
        Answer::Strong => {}
    }
    // A partner proves itself, not Amazon: nobody is deceived about who wrote.
    if proof.is_partner && proof.provider == Outcome::Pass {
        return (Verdict::Unrelated, false);
    }
    let leaves = hard && ask.leaves_amazon;
    match proof.combined {
        // Never delivered: nothing can be proven, whatever stands in the file.
        Outcome::Pass if proof.delivered && trap::is_one(ask, message) => (Verdict::Scam, true),
        Outcome::Pass if proof.delivered && trap::may_be_one(ask) => (Verdict::Doubtful, true),
        Outcome::Pass if proof.delivered => (Verdict::Genuine, false),
        Outcome::Fail if message.was_passed_on() && !hard => (Verdict::Doubtful, false),
        Outcome::Fail => (Verdict::Scam, false),
        Outcome::Absent if hard && (proof.delivered || message.channel.is_some()) => (Verdict::Scam, false),
        Outcome::Absent if proof.delivered && is_from_a_kit(proof, message) => (Verdict::Scam, false),
        Outcome::Pass | Outcome::Absent | Outcome::CouldNotAsk if leaves => (Verdict::Scam, false),
        Outcome::Pass | Outcome::Absent | Outcome::CouldNotAsk => (Verdict::Doubtful, false),
    }
}

/// An office warns its house of mails in Amazon's name, and says no more of whose it is than a trap does; and nothing else
/// of it shows itself as Amazon's.
fn may_be_a_warning(claim: &Claim, message: &Message) -> bool {
    message.channel.is_none() && !has_strong(&claim.evidence) && message.tells_of_a_warning()
}

/// The one that says more against a message.
fn graver(one: Verdict, other: Verdict) -> Verdict {
    if [one, other].contains(&Verdict::Scam) { Verdict::Scam } else { other }
}

/// The change a proven notice tells of.
fn account_change(message: &Message) -> Option<AccountChange> {
    changes::find(&message.subject.shown, &message.text.shown)
}

/// Made by the tools of those who write to thousands and hide from filters; Amazon's own letters are filled in,
/// plainly written, and no longer than can be read.
fn is_from_a_kit(proof: &Proof, message: &Message) -> bool {
    message.is_buried
        || proof
            .evidence
            .iter()
            .any(|piece| matches!(piece.signal.as_str(), "template-left-open" | "words-in-disguise"))
}

/// Nothing in the message belongs to its sender, or its sender shows an address of Amazon's or none.
fn is_nobodys(evidence: &[Evidence], message: &Message) -> bool {
    evidence.iter().any(|piece| piece.signal == "borrows-the-name")
        || message.channel.is_some()
        || message.from.via_list
        || message.from.first().is_none_or(|from| domains::is_known(&from.domain))
}

/// A letter in which nothing belongs to its sender ends as Amazon's do; or an office that nobody stands for shows
/// anything that Amazon's letters have.
fn wears_amazons_clothes(evidence: &[Evidence], weak: &BTreeSet<&str>) -> bool {
    let is_nobody = weak.contains("borrows-the-name");
    is_borrowed(evidence)
        && (weak.contains("signs-as-amazon") || (is_nobody && WEARS.iter().any(|id| weak.contains(id))))
}

/// Nothing in the message belongs to its sender.
fn is_borrowed(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| piece.signal == "borrows-the-name")
}

/// The name in From is Amazon's, and not part of a name of its sender's own.
fn calls_itself_amazon(evidence: &[Evidence]) -> bool {
    evidence.iter().any(|piece| piece.signal == "from-name-amazon" && piece.strength == Strength::Strong)
        && !is_another(evidence)
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
