use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a prize, a survey with a reward, or a lucky choice.
///
/// Why it matters: it makes people hand over address and card "for the postage".
///
/// Silent: where nothing is won. Weak by itself: real raffles exist, though not in Amazon's name.
#[derive(Debug)]
pub(super) struct Prize;

impl Signal for Prize {
    fn id(&self) -> &'static str {
        "prize"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Prize).next() {
                found.weak(place, text.at(hit));
            }
        }
    }
}
