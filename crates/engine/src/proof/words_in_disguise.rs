use crate::Place;
use crate::signal::{Case, Found, Signal};

/// Sees words written so that people read them and programs do not: invisible characters or letters of other
/// alphabets inside many of them.
///
/// Why it matters: it is done to get past filters, and a shop has no reason to.
///
/// Silent: for a few such words, for invisible characters between words (newsletters pad their first line
/// with them), and for ordinary spelling in any script.
#[derive(Debug)]
pub(super) struct WordsInDisguise;

/// A stray character happens; so many words are a method.
const MANY: usize = 12;

impl Signal for WordsInDisguise {
    fn id(&self) -> &'static str {
        "words-in-disguise"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in [(Place::Text, &case.message.text), (Place::Attachment, &case.message.attached)]
        {
            if let (Some(first), Some(_)) = (text.folded.disguised.first(), text.folded.disguised.get(MANY)) {
                found.weak(place, text.around(*first, *first + 1));
                return;
            }
        }
    }
}
