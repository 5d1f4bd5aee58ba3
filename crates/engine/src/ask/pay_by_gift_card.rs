use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a request to buy gift cards, to pay with them, or to send their numbers.
///
/// Why it matters: money on a gift card cannot be called back, which is why only thieves ask for it.
///
/// Silent: where a gift card is a present, and in warnings against this very trick.
#[derive(Debug)]
pub(super) struct PayByGiftCard;

impl Signal for PayByGiftCard {
    fn id(&self) -> &'static str {
        "pay-by-gift-card"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::PayByGiftCard).next() {
                found.strong(place, text.at(hit));
            }
        }
    }
}
