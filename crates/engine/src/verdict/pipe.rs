//! The verdict where a service passes on what a stranger wrote: an invoice, a document to sign, a form.
//!
//! The service is proven and has a name of its own, so nothing in the letter borrows Amazon's. But its note says whom to
//! call, and no service sends its own customers to Amazon by telephone.

use super::{PRESSES, WANTS, strong_ids, weak_ids};
use crate::amazon::pipes;
use crate::message::Message;
use crate::{Ask, Verdict, ask};

/// A trap in somebody else's mail; nothing where it is none.
pub(super) fn verdict(ask: &Ask, message: &Message) -> Option<Verdict> {
    let is_passed_on = message.from.first().is_some_and(|from| pipes::is_one(&from.site));
    if !is_passed_on
        || !strong_ids(&ask.evidence).contains("call-number")
        || message.was_passed_on()
        || message.warns()
        || !ask::calls_amazon(message)
    {
        return None;
    }
    let weak = weak_ids(&ask.evidence);
    let is_pressed = PRESSES.iter().chain(WANTS).any(|id| weak.contains(id));
    Some(if is_pressed { Verdict::Scam } else { Verdict::Doubtful })
}

#[cfg(test)]
mod tests {
    use crate::{Context, Verdict, assess};

    fn verdict(from: &str, text: &str) -> Verdict {
        let mail = format!(
            "Received: from a.example by mx.example.net; Tue, 10 Nov 2026 09:12:00 +0000\r\nFrom: {from}\r\n\
             To: grace@example.net\r\nSubject: Invoice PRM-0098\r\n\r\n{text}\r\n"
        );
        assess(mail.as_bytes(), &Context::default()).verdict
    }

    #[test]
    fn whom_a_note_says_to_call() {
        let paypal = "\"service@paypal.com\" <service@paypal.com>";
        let note = "PayPal: somebody sent you an invoice for $349.99.\n\nNote to customer: your Amazon Prime plan renews \
                    today. Not you? Call Amazon Prime Billing on +1 (808) 555-0142.";
        assert_eq!(verdict(paypal, note), Verdict::Scam);
        let plain =
            "PayPal: an invoice for you.\n\nNote to customer: call the Amazon desk on +1 (808) 555-0142.";
        assert_eq!(verdict(paypal, plain), Verdict::Doubtful);
        for receipt in [
            "PayPal: you paid $64.18 to Amazon. Questions about this payment? Call us on +1 (808) 555-0142.",
            "PayPal: you paid $64.18 to Amazon. Questions? Call Amazon on (888) 280-4331.",
        ] {
            assert_eq!(verdict(paypal, receipt), Verdict::Unrelated, "{receipt}");
        }
    }
}
