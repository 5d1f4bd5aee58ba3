//! Traps inside messages that Amazon itself sent: strangers choose names, write notes and gift messages, and sell.

use super::{PRESSES, TRAPS, WANTS, strong_ids, weak_ids};
use crate::amazon::domains;
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense;
use crate::message::Message;
use crate::{Ask, Place, Strength, ask};

/// Asks that are no trap by themselves in a message that Amazon proved to have sent: Amazon does
/// say "confirm", and does send documents and links to carriers.
const HARMLESS_WHEN_PROVEN: &[&str] =
    &["link-leaves-amazon", "link-text-lies", "attachment-to-open", "link-shortened", "code-to-scan"];

/// A trap inside a message that Amazon itself sent: a number to call together with a charge or a threat, or in the
/// subject, where Amazon has none; one beside a sum that it undoes; or a lure out of the relay.
pub(super) fn is_one(ask: &Ask, message: &Message) -> bool {
    let strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let relayed = message.from.mailboxes.iter().any(|from| domains::is_relay(&from.domain));
    let pressed = PRESSES.iter().chain(WANTS).any(|id| weak.contains(*id));
    TRAPS.iter().any(|id| strong.contains(*id))
        || is_stuffed(message)
        || (strong.contains("call-number")
            && (pressed
                || is_in_subject(ask, message)
                || (is_invited(message) && ask::undoes_a_sum(message))))
        || (relayed
            && (weak.contains("pay-elsewhere") || strong.iter().any(|id| HARMLESS_WHEN_PROVEN.contains(id))))
}

/// Amazon puts no number into a subject; whoever chose a name there may. What was bought stands in quotation marks, and
/// sellers write numbers into that.
fn is_in_subject(ask: &Ask, message: &Message) -> bool {
    ask.evidence.iter().any(|piece| piece.signal == "call-number" && piece.place == Place::Subject)
        && !ask::quotes_a_number(&message.subject)
}

/// Somebody is said to invite the reader: whoever that is has chosen the name he is given. Who was paid through Amazon
/// gives a number beside a sum, too.
fn is_invited(message: &Message) -> bool {
    [&message.text, &message.subject].iter().any(|text| text.says(&[Sense::Invite]).is_some())
}

/// "You have won a prize has invited you": what stands in the sentence of an invitation is its sender's name, and nobody
/// is called so.
fn is_stuffed(message: &Message) -> bool {
    [&message.text, &message.subject].iter().any(|text| {
        [Phrase::Prize, Phrase::Refund].iter().any(|kind| {
            text.phrases(*kind).any(|hit| text.sentence_says(hit.start, hit.end, &[Sense::Invite]))
        })
    })
}

/// Amazon sent it, but it holds a number to call or a page that is not Amazon's: names, notes and gift messages are
/// filled in by strangers.
pub(super) fn may_be_one(ask: &Ask) -> bool {
    ask.evidence.iter().any(|piece| {
        piece.strength == Strength::Strong
            && matches!(piece.signal.as_str(), "call-number" | "link-leaves-amazon" | "link-shortened")
    })
}

#[cfg(test)]
mod tests {
    use crate::{Context, Verdict, assess};

    fn verdict(subject: &str, text: &str) -> Verdict {
        let mail = format!(
            "Authentication-Results: mx.example.net;\r\n\tdkim=pass header.i=@amazon.com header.s=k2026 header.b=Qm9ndXM;\r\n\t\
             spf=pass smtp.mailfrom=bounces.amazon.com;\r\n\tdmarc=pass (p=QUARANTINE dis=NONE) header.from=amazon.com\r\n\
             Received: from a8-85.smtp-out.amazon.com (a8-85.smtp-out.amazon.com [192.0.2.25])\r\n\tby mx.example.net with \
             ESMTPS id 4RkX2b\r\n\tfor <grace@example.net>; Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: \"Amazon.com\" \
             <no-reply@amazon.com>\r\nTo: grace@example.net\r\nSubject: {subject}\r\nDate: Tue, 10 Nov 2026 09:12:00 \
             +0000\r\n\r\n{text}\r\n"
        );
        let context =
            Context { trusted_authserv_ids: vec!["mx.example.net".to_owned()], ..Context::default() };
        assess(mail.as_bytes(), &context).verdict
    }

    #[test]
    fn who_invites_is_not_called_a_prize() {
        let invited = "has invited you to join an Amazon Business account.\r\n\r\nAmazon.com";
        let join = "You have an invitation to Amazon Business";
        for name in ["You have won a gift", "Claim your refund at desk-prize.example"] {
            assert_eq!(verdict(join, &format!("{name} {invited}")), Verdict::Scam, "{name}");
            assert_eq!(verdict(&format!("{name} has invited you"), "Amazon.com"), Verdict::Scam, "{name}");
        }
        assert_eq!(verdict(join, &format!("Halden Supplies {invited}")), Verdict::Genuine);
        let refund =
            "Your refund of $12 is on its way. You are invited to rate your purchase.\r\n\r\nAmazon.com";
        assert_eq!(verdict("Your refund", refund), Verdict::Genuine);
    }

    #[test]
    fn numbers_that_strangers_wrote_into_amazons_own_mail() {
        let invited = "has invited you to join an Amazon Business account.\r\n\r\nAmazon.com";
        assert_eq!(
            verdict("Desk, call +1 (808) 555-0148, has invited you to Amazon Business", invited),
            Verdict::Scam
        );
        let undone = format!("Your payment of $612.40 is done, cancel on +1 (808) 555-0148 {invited}");
        assert_eq!(verdict("You have an invitation to Amazon Business", &undone), Verdict::Scam);
        // Who sells or brings gives a number, too, and Amazon its own.
        let seller =
            "The seller has answered: call us on +1 (808) 555-0148 about the size.\r\n\r\nAmazon.com";
        assert_eq!(verdict("A message about your order", seller), Verdict::Doubtful);
        // What was bought has such a title.
        let bought = "Your order is on its way.\r\n\r\nAmazon.com";
        assert_ne!(verdict("Shipped: \"Sign, call 808-555-0148, for sale\"", bought), Verdict::Scam);
        let own =
            "The total was $612.40. Cancel or return it online, or call (888) 280-4331.\r\n\r\nAmazon.com";
        assert_eq!(verdict("Your order", own), Verdict::Genuine);
    }
}
