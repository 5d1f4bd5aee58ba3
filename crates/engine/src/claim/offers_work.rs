use crate::Place;
use crate::amazon::senses::Sense::{Amazon, Offer};
use crate::message::{Message, Text};
use crate::signal::{Case, Found, Signal};

/// Sees a sentence, or a short letter, that speaks of Amazon and of work or wages: "I recruit for Amazon", "earn 80 to 300 a day by
/// rating products on Amazon".
///
/// Why it matters: work in Amazon's name, arranged on a messenger, begins with a deposit or with papers.
///
/// Silent: where a warning repeats it, in words that are quoted or passed on, and in long texts. Weak, and no more than
/// a mention: newspapers and agencies write of such work too.
#[derive(Debug)]
pub(super) struct OffersWork;

/// The longest letter, in bytes of folded text: digests and newspapers are longer.
const MAX_LETTER: usize = 4000;
/// In a letter as short as this all sentences speak of one thing.
const SHORT_LETTER: usize = 1500;

impl Signal for OffersWork {
    fn id(&self) -> &'static str {
        "offers-work"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if let Some((place, text, (start, end))) = find(case.message) {
            found.weak(place, text.around(start, end));
        }
    }
}

/// The same question, for signals that look further where it is so.
pub(crate) fn offers_work(message: &Message) -> bool {
    find(message).is_some()
}

fn find(message: &Message) -> Option<(Place, &Text, (usize, usize))> {
    let is_newsletter = message.was_passed_on() && message.text.folded.text.len() > SHORT_LETTER;
    if message.warns() || message.is_written_to() || is_newsletter {
        return None;
    }
    let texts = [(Place::Subject, &message.subject), (Place::Text, &message.text)];
    let is_short = message.text.folded.text.len() <= SHORT_LETTER;
    let is_named = texts.iter().any(|(_, text)| text.amazon().is_some());
    texts.into_iter().filter(|(_, text)| text.folded.text.len() <= MAX_LETTER).find_map(|(place, text)| {
        let said = if is_short && is_named { text.says(&[Offer]) } else { text.says(&[Amazon, Offer]) };
        said.map(|said| (place, text, said))
    })
}
