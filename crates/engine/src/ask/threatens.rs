use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{Account, Trouble};
use crate::signal::{Case, Found, Signal};

/// Sees bad news that calls for action: an account locked, a payment declined, a parcel held.
///
/// Why it matters: fear makes people click before they think.
///
/// Silent: where nothing bad is said. Weak: bad news is sometimes true.
#[derive(Debug)]
pub(super) struct Threatens;

impl Signal for Threatens {
    fn id(&self) -> &'static str {
        "threatens"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let names_amazon = case.message.names_amazon();
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Threat).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.weak(place, text.at(hit));
            } else if names_amazon && let Some((start, end)) = text.says(&[Account, Trouble]) {
                found.weak(place, text.around(start, end));
            }
        }
    }
}
