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
/// Where a sender that is not Amazon's calls itself Amazon, any number is one to call, with or without a request
/// that is understood.
///
/// Silent: for numbers of orders and parcels. Weak where only the subject names Amazon.
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
        let calls_itself = super::is_stranger_in_the_name(message);
        let is_known = message.from.first().is_some_and(|from| domains::is_known(&from.domain));
        let is_named = calls_itself || brand::find(&message.subject.folded.text).is_some();
        if !found.is_empty() || is_known || message.was_passed_on() || !is_named {
            return;
        }
        for (place, text) in [(Place::Subject, &message.subject), (Place::Text, &message.text)] {
            if let Some((start, end)) = number::first_shown(&text.folded.text) {
                if calls_itself {
                    found.strong(place, text.around(start, end));
                } else {
                    found.weak(place, text.around(start, end));
                }
                return;
            }
        }
    }
}
