use super::number;
use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a telephone number beside a request to call it.
///
/// Why it matters: on the telephone a practised voice asks for money, codes or the computer. Amazon does
/// not ask customers to call about a charge.
///
/// Silent: for numbers that nobody is asked to call, such as those of orders and parcels.
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
    }
}
