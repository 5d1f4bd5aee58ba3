use crate::message::Message;
use crate::signal::{Case, Found, Signal};

/// Sees a number written like those of Amazon's orders: three digits, then two longer groups
/// (`112-1234567-1234567`).
///
/// Why it matters: an order number makes a message look like business between Amazon and its customer, in
/// every language.
///
/// Silent: for other shops' numbers, telephone numbers and dates; and in quoted words. Weak: friends and shops
/// that sell at Amazon write such a number too.
#[derive(Debug)]
pub(super) struct ShowsOrderNumber;

impl Signal for ShowsOrderNumber {
    fn id(&self) -> &'static str {
        "shows-order-number"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if case.message.subject_repeats() {
            return;
        }
        for (place, text) in case.message.own_words() {
            if let Some(number) = find(&text.seen()) {
                found.weak(place, number);
                return;
            }
        }
    }
}

/// The same question, for signals that look further where it is so.
pub(super) fn shows_order_number(message: &Message) -> bool {
    !message.subject_repeats() && message.own_words().iter().any(|(_, text)| find(&text.seen()).is_some())
}

/// The real form has 3, 7 and 7 digits; imitations come near.
fn find(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let is_part = |byte: &&u8| byte.is_ascii_digit() || **byte == b'-';
    let mut position = 0;
    // From hyphen to hyphen: there are fewer of them than of digits.
    while let Some(hyphen) = memchr::memchr(b'-', bytes.get(position..)?) {
        let hyphen = position + hyphen;
        let start = hyphen - bytes.get(position..hyphen)?.iter().rev().take_while(is_part).count();
        let end = hyphen + bytes.get(hyphen..)?.iter().take_while(is_part).count();
        let piece = text.get(start..end)?;
        if is_order_number(piece) {
            return Some(piece);
        }
        position = end;
    }
    None
}

fn is_order_number(piece: &str) -> bool {
    let mut groups = piece.trim_matches('-').split('-').map(str::len);
    matches!(
        (groups.next(), groups.next(), groups.next(), groups.next()),
        (Some(3), Some(6..=8), Some(5..=8), None)
    )
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn order_numbers_and_others() {
        for text in ["Order #112-5550123-5550199.", "注文番号503-5550123-5550199です", "113-555012-55501"]
        {
            assert!(find(text).is_some(), "{text}");
        }
        for text in [
            "555-0123",
            "2026-11-12",
            "202-555-0143",
            "1-800-555-0177",
            "1125550123-5550199",
            "978-0-306-40615-7",
        ] {
            assert_eq!(find(text), None, "{text}");
        }
    }
}
