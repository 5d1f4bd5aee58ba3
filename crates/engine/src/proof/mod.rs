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
pub(crate) mod stranger;
mod template_left_open;
mod through_relay;
mod words_in_disguise;

use crate::Outcome;
use crate::amazon::domains;
use crate::message::{Mailbox, Message, mailbox, site};
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

/// A name of Amazon's, written as names are asked for: nothing in it that a resolver could read another way.
pub(crate) fn may_ask_about(domain: &str) -> bool {
    let is_plain = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    domain.len() <= 253 && domain.split('.').all(is_plain) && domains::is_sender(&domain.to_ascii_lowercase())
}

/// The same registered domain, and one of Amazon's.
pub(crate) fn may_vouch(signing_domain: &str, from_address: &str) -> bool {
    may_ask_about(signing_domain)
        && mailbox(from_address).is_some_and(|from| site(&signing_domain.to_ascii_lowercase()) == from.site)
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

#[cfg(test)]
mod tests {
    use super::{may_ask_about, may_vouch};

    #[test]
    fn only_amazons_own_names_are_asked_for() {
        for name in ["amazon.com", "Amazon.DE", "gc.email.amazon.com", "amazon.com.be", "audible.co.uk"] {
            assert!(may_ask_about(name), "{name}");
        }
        let long = format!("{}.amazon.com", "a.".repeat(130));
        for name in [
            "",
            "com",
            "amazon.com.",
            ".amazon.com",
            "shop.example",
            "notamazon.com",
            "amazon.com.shop.example",
            // Rented by anybody, Amazon's partners, short addresses.
            "amazonses.com",
            "email.amazonses.com",
            "affirm.com",
            "a.co",
            "shop.example\\.amazon.com",
            "shop.example .amazon.com",
            "shop.example/.amazon.com",
            "\u{430}mazon.com",
            "*.amazon.com",
            &long,
        ] {
            assert!(!may_ask_about(name), "{name}");
        }
    }

    #[test]
    fn a_signature_speaks_for_its_own_name() {
        for (domain, from) in [
            ("amazon.com", "auto-confirm@amazon.com"),
            ("amazon.com", "no-reply@gc.email.amazon.com"),
            ("bounces.amazon.de", "bestellung@amazon.de"),
            ("AMAZON.com", "auto-confirm@Amazon.COM"),
        ] {
            assert!(may_vouch(domain, from), "{domain} {from}");
        }
        for (domain, from) in [
            ("amazon.com", "auto-confirm@amazon.de"),
            ("amazon.com", "auto-confirm@amazon.com.shop.example"),
            ("amazon.com", "grace@shop.example"),
            ("shop.example", "grace@shop.example"),
            ("amazonses.com", "x@amazonses.com"),
            ("amazon.com", ""),
        ] {
            assert!(!may_vouch(domain, from), "{domain} {from}");
        }
    }
}
