use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees haste: "within 24 hours", "last reminder", "or else".
///
/// Why it matters: who is hurried does not ask anybody.
///
/// Silent: where there is no haste. Never enough by itself.
#[derive(Debug)]
pub(super) struct Hurries;

impl Signal for Hurries {
    fn id(&self) -> &'static str {
        "hurries"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Hurry).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.weak(place, text.at(hit));
            }
        }
    }
}
