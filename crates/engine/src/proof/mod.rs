//! Can the message prove that Amazon sent it? What the provider said, what our own check said, and
//! the two together are kept apart.

pub(crate) mod authres;
mod outlook;
mod passed_on;
mod proofs_disagree;
pub(crate) mod provider;
mod provider_denies;
mod provider_vouches;
mod seal_unbroken;
mod sender_not_amazon;
mod sender_unclear;
mod template_left_open;
mod through_relay;
mod words_in_disguise;

use crate::Outcome;
use crate::amazon::domains;
use crate::message::{Mailbox, Message};
use crate::signal::Case;
use crate::signal::Signal;

/// Every signal of this question.
pub(crate) const SIGNALS: &[&dyn Signal] = &[
    &provider_vouches::ProviderVouches,
    &provider_denies::ProviderDenies,
    &seal_unbroken::SealUnbroken,
    &proofs_disagree::ProofsDisagree,
    &sender_not_amazon::SenderNotAmazon,
    &sender_unclear::SenderUnclear,
    &template_left_open::TemplateLeftOpen,
    &words_in_disguise::WordsInDisguise,
    &through_relay::ThroughRelay,
    &passed_on::PassedOn,
];

/// The sender, where From is exactly one address and that is of a domain in the Amazon table.
pub(crate) fn single_amazon_sender(message: &Message) -> Option<&Mailbox> {
    let from = message.from.first()?;
    (message.from.is_single && domains::is_sender(&from.domain)).then_some(from)
}

/// The same for one of Amazon's partners.
pub(crate) fn single_partner(message: &Message) -> Option<&Mailbox> {
    let from = message.from.first()?;
    (message.from.is_single && domains::is_partner(&from.domain)).then_some(from)
}

/// What our own check says. It counts only for a single sender of Amazon's; a broken seal is no
/// answer, for lists and forwarding break seals (kept as `Fail` only to be told apart from silence).
pub(crate) fn own(case: &Case<'_>) -> Outcome {
    match case.context.own_dkim {
        Some(Outcome::Pass) if single_amazon_sender(case.message).is_none() => Outcome::Absent,
        Some(outcome) => outcome,
        None => Outcome::Absent,
    }
}

/// The two together. A failure comes only from the provider's DMARC. Where they disagree, neither
/// alone makes a message genuine.
pub(crate) fn combined(provider: Outcome, own: Outcome) -> Outcome {
    match (provider, own) {
        (Outcome::Pass, Outcome::Fail) | (Outcome::Fail, Outcome::Pass) => Outcome::Absent,
        (Outcome::Pass, _) | (_, Outcome::Pass) => Outcome::Pass,
        (Outcome::Fail, _) => Outcome::Fail,
        (Outcome::CouldNotAsk, _) | (_, Outcome::CouldNotAsk) => Outcome::CouldNotAsk,
        (Outcome::Absent, _) => Outcome::Absent,
    }
}
