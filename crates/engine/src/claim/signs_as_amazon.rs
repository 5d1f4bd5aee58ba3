use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a letter that ends with Amazon's name: its companies, its address, "The Amazon team".
///
/// Why it matters: a signature is a claim.
///
/// Silent: in quoted words, and in the small print of partners ("a participant in the Amazon Services
/// LLC Associates Program").
#[derive(Debug)]
pub(super) struct SignsAsAmazon;

impl Signal for SignsAsAmazon {
    fn id(&self) -> &'static str {
        "signs-as-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.own_words() {
            for hit in text.phrases(Phrase::SignsOff) {
                let about = text.hits.iter().any(|other| {
                    other.phrase == Phrase::AboutAmazon && other.start < hit.end && hit.start < other.end
                });
                if !about {
                    found.weak(place, text.at(hit));
                    return;
                }
            }
        }
    }
}
