use super::borrows_the_name::is_at_home;
use super::speaks_as_another::{is_called_as_its_domain, names_itself};
use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::message::Message;
use crate::signal::{Case, Found, Signal};

/// Sees sentences that only Amazon would write to its customer: "your Amazon account", "thank you for
/// shopping with us at Amazon".
///
/// Why it matters: this is presenting oneself as Amazon, whatever name stands in From.
///
/// Silent: in words that are quoted, cited or passed on, and in the small print of shops and pages that work
/// with Amazon. One such sentence alone is weak, and so is what a warning repeats, and what a firm says in its own
/// name.
#[derive(Debug)]
pub(super) struct SpeaksAsAmazon;

impl Signal for SpeaksAsAmazon {
    fn id(&self) -> &'static str {
        "speaks-as-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        for (place, text) in message.own_words() {
            // A subject that answers or passes on repeats somebody else's words.
            if place == Place::Subject && (message.subject_repeats() || message.is_answered_by_machine()) {
                continue;
            }
            let mut phrases: Vec<&str> = Vec::new();
            for hit in text.phrases(Phrase::Speaks) {
                let about = text.hits().iter().any(|other| {
                    other.phrase == Phrase::AboutAmazon && other.start < hit.end && hit.start < other.end
                });
                let words = text.folded.text.get(hit.start..hit.end).unwrap_or_default();
                if about
                    || text.is_cited(hit.start, hit.end)
                    || phrases.iter().any(|old| old.contains(words) || words.contains(old))
                {
                    continue;
                }
                phrases.push(words);
                if phrases.len() == 2 && !message.warns() && !is_under_its_name(message) {
                    found.strong(place, text.at(hit));
                } else {
                    found.weak(place, text.at(hit));
                }
            }
        }
    }
}

/// "InvoiceFetch could not log in to your Amazon account": the sender says of himself, by the name that is his domain, what
/// he does with it, and leads to his own pages alone.
fn is_under_its_name(message: &Message) -> bool {
    is_called_as_its_domain(message) && names_itself(message) && is_at_home(message)
}
