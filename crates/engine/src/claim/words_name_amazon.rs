use crate::amazon::brand;
use crate::signal::{Case, Found, Signal};
use crate::{Channel, Place};

/// Sees the name Amazon in a text message or in what a caller said.
///
/// Why it matters: there is no sender's line; who the message says it is stands in its first words, and
/// somebody who tells of a call says it in theirs.
///
/// Silent: for mail, where naming Amazon in the text claims nothing. Weak in a text message that only mentions
/// the name further on.
#[derive(Debug)]
pub(super) struct WordsNameAmazon;

/// How far into a text message its first words reach, in bytes.
const FIRST_WORDS: usize = 60;

impl Signal for WordsNameAmazon {
    fn id(&self) -> &'static str {
        "words-name-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let text = &case.message.text;
        let Some(channel) = case.message.channel else { return };
        let Some((start, end)) = brand::find(&text.folded.text) else { return };
        if channel == Channel::Call || start < FIRST_WORDS {
            found.strong(Place::Text, text.around(start, end));
        } else {
            found.weak(Place::Text, text.around(start, end));
        }
    }
}
