use crate::amazon::phrases::Phrase;
use crate::ask::begs_for_cards;
use crate::signal::{Case, Found, Signal};

/// Sees a request for gift cards in a message that names Amazon.
///
/// Why it matters: the "boss" or "friend" in need borrows no sender's name of Amazon's, but its cards.
///
/// Silent: where gift cards are a present or an offer. Always weak: this is no claim to be Amazon.
#[derive(Debug)]
pub(super) struct AsksForAmazonCards;

impl Signal for AsksForAmazonCards {
    fn id(&self) -> &'static str {
        "asks-for-amazon-cards"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if text.amazon().is_none() {
                continue;
            }
            if let Some(hit) = text.phrases(Phrase::PayByGiftCard).next() {
                found.weak(place, text.at(hit));
            }
        }
        for (place, text) in case.message.own_words() {
            if found.is_empty()
                && let Some((start, end)) = begs_for_cards(text)
            {
                found.weak(place, text.around(start, end));
            }
        }
    }
}
