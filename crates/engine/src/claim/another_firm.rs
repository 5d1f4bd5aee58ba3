//! The name of a well-known firm, put on by somebody whose address is not that firm's.

use crate::message::{Message, fold_text};

/// Firms whose names are no words, whose letters everybody knows, and who write from domains that hold their name.
const FIRMS: &[&str] = &[
    "microsoft",
    "google",
    "paypal",
    "docusign",
    "dropbox",
    "linkedin",
    "netflix",
    "fedex",
    "whatsapp",
    "facebook",
    "mcafee",
    "klarna",
    "norton lifelock",
    "geek squad",
    "western union",
    "moneygram",
];

/// "Microsoft Teams" at `calls.example`. Not who only writes with their help ("Ines Calder via LinkedIn").
pub(super) fn is_put_on(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let name = &message.from.name.folded.text;
    let Some(firm) = FIRMS.iter().find(|firm| name.starts_with(*firm)) else { return false };
    let first = firm.split(' ').next().unwrap_or(firm);
    !fold_text(&from.domain).contains(first) && !message.was_passed_on()
}

#[cfg(test)]
mod tests {
    use super::is_put_on;
    use crate::message;

    #[test]
    fn names_of_firms_belong_to_their_domains() {
        let is_put_on = |from: &str| is_put_on(&message::read(format!("From: {from}\r\n\r\nx").as_bytes()));
        assert!(is_put_on("Microsoft Teams <calls@voice-desk.example>"));
        assert!(is_put_on("PayPal <service@billing-desk.example>"));
        assert!(!is_put_on("PayPal <service@mail.paypal.example>"));
        assert!(!is_put_on("Ines via LinkedIn <ines@fernhill.example>"));
        assert!(!is_put_on("Fernhill <x@fernhill.example>"));
    }
}
