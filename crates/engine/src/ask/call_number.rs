use super::number;
use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{brand, domains};
use crate::signal::{Case, Found, Signal};

/// Sees a telephone number beside a request to call it.
///
/// Why it matters: on the telephone a practised voice asks for money, codes or the computer. Amazon does
/// not ask customers to call about a charge.
///
/// Silent: for numbers of orders and parcels. Weak: a number in a message that names Amazon in its sender or
/// subject and is not from there, with no request that is understood beside it.
#[derive(Debug)]
pub(super) struct CallNumber;

impl Signal for CallNumber {
    fn id(&self) -> &'static str {
        "call-number"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            let folded = &text.folded.text;
            let asked = text.phrases(Phrase::Call).take(number::MAX_LOOKUPS).filter_map(|hit| {
                let (start, end) = number::near(folded, hit.start, hit.end)?;
                Some((start.min(hit.start), end.max(hit.end)))
            });
            let told = text
                .phrases(Phrase::CallThen)
                .take(number::MAX_LOOKUPS)
                .filter_map(|hit| Some((hit.start, number::right_behind(folded, hit.end)?.1)));
            if let Some((start, end)) = asked.chain(told).next() {
                found.strong(place, text.around(start, end));
            }
        }
        let message = case.message;
        let named = [&message.from.name, &message.subject]
            .iter()
            .any(|text| brand::find(&text.folded.text).is_some());
        let is_known = message.from.first().is_some_and(|from| domains::is_known(&from.domain));
        if found.is_empty() && named && !is_known && !message.was_passed_on() {
            for (place, text) in [(Place::Subject, &message.subject), (Place::Text, &message.text)] {
                if let Some((start, end)) = number::first_shown(&text.folded.text) {
                    found.weak(place, text.around(start, end));
                    return;
                }
            }
        }
    }
}
