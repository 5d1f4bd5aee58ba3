use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a request to confirm, verify or update an account, an address or a way to pay.
///
/// Why it matters: it is the pretext for the false page.
///
/// Silent: where nothing is asked. Weak: Amazon asks for this too, on its own pages.
#[derive(Debug)]
pub(super) struct AsksToConfirm;

impl Signal for AsksToConfirm {
    fn id(&self) -> &'static str {
        "asks-to-confirm"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Confirm).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.weak(place, text.at(hit));
            }
        }
    }
}
