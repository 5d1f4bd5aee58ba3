use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees words for someone who never ordered: "if you did not place this order", "to cancel this order".
///
/// Why it matters: an invented order for something costly is bait; who is frightened clicks or calls.
///
/// Silent: where an order is only confirmed. Weak: Amazon writes such a line now and then.
#[derive(Debug)]
pub(super) struct OrderNotYours;

impl Signal for OrderNotYours {
    fn id(&self) -> &'static str {
        "order-not-yours"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::NotYou).next() {
                found.weak(place, text.at(hit));
            }
        }
    }
}
