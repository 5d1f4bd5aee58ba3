use crate::Place;
use crate::amazon::senses::Sense::{self, Amazon, Offer};
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
pub(super) const MAX_LETTER: usize = 4000;
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
    let texts = [
        (Place::Subject, &message.subject),
        (Place::Text, &message.text),
        (Place::Attachment, &message.attached),
    ];
    let length = message.text.folded.text.len().max(message.attached.folded.text.len());
    let is_newsletter = length > SHORT_LETTER && message.was_passed_on();
    // The dearer questions last: hardly any message names Amazon.
    if length > MAX_LETTER
        || texts.iter().all(|(_, text)| text.amazon().is_none())
        || is_newsletter
        || message.is_written_to()
    {
        return None;
    }
    let wanted: &[Sense] = if length <= SHORT_LETTER { &[Offer] } else { &[Amazon, Offer] };
    texts
        .into_iter()
        .find_map(|(place, text)| text.says(wanted).map(|said| (place, text, said)))
        .filter(|_| !message.warns())
}
