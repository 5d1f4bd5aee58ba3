use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a request for a password, a code, card or bank details, or papers.
///
/// Why it matters: Amazon never asks for these by mail.
///
/// Silent: where the sentence says the contrary ("we will never ask for your password").
#[derive(Debug)]
pub(super) struct AsksForSecrets;

impl Signal for AsksForSecrets {
    fn id(&self) -> &'static str {
        "asks-for-secrets"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Secret).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.strong(place, text.at(hit));
            }
        }
    }
}
