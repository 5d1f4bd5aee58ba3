use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::ask::{asks_whether_at_amazon, begs_for_cards, settles_through_amazon, tells_of_a_trick};
use crate::signal::{Case, Found, Signal};

/// Sees a request for gift cards in a message that names Amazon, or how one begins ("are you on Amazon? I need a favour"), and somebody who pays through Amazon and wants cards or
/// what proves who one is in return.
///
/// Why it matters: the "boss" or "friend" in need borrows no sender's name of Amazon's, but its cards; the buyer of a
/// sofa its good name.
///
/// Silent: where gift cards are a present or an offer, and in warnings against this very trick. Always weak: this is no claim to be Amazon.
#[derive(Debug)]
pub(super) struct AsksForAmazonCards;

impl Signal for AsksForAmazonCards {
    fn id(&self) -> &'static str {
        "asks-for-amazon-cards"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if tells_of_a_trick(case.message) {
            return;
        }
        for (place, text) in case.message.all_words() {
            if text.amazon().is_none() {
                continue;
            }
            if let Some(hit) = text.phrases(Phrase::PayByGiftCard).next() {
                found.weak(place, text.at(hit));
            }
        }
        if found.is_empty()
            && let Some((start, end)) =
                settles_through_amazon(case.message).or_else(|| asks_whether_at_amazon(case.message))
        {
            found.weak(Place::Text, case.message.text.around(start, end));
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
