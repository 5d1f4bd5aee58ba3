use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a request to pay or to talk outside Amazon: by bank transfer, messenger or private address.
///
/// Why it matters: outside, Amazon protects nobody.
///
/// Silent: where the sentence warns against it.
#[derive(Debug)]
pub(super) struct PayElsewhere;

impl Signal for PayElsewhere {
    fn id(&self) -> &'static str {
        "pay-elsewhere"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::PayElsewhere).next() {
                found.weak(place, text.at(hit));
            }
        }
    }
}
