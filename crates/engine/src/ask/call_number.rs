use super::number;
use crate::Place;
use crate::amazon::domains;
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense;
use crate::claim::is_nobody;
use crate::signal::{Case, Found, Signal};

/// Sees a telephone number beside a request to call it.
///
/// Why it matters: on the telephone a practised voice asks for money, codes or the computer. Amazon does
/// not ask customers to call about a charge.
///
/// Where a sender that is not Amazon's calls itself Amazon, any number is one to call, with or without a request
/// that is understood; and a number behind a button ("Call us") as one that is written.
///
/// Silent: for numbers of orders and parcels, of somebody who has called, and for Amazon's own. Weak where Amazon is named, but nothing asks for the call.
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
                if number::is_a_callers(folded, start) {
                    return None;
                }
                Some((start.min(hit.start), end.max(hit.end)))
            });
            // "Not you? 808-555-0155" needs no further word.
            let told = text
                .phrases(Phrase::CallThen)
                .chain(text.phrases(Phrase::NotYou))
                .take(number::MAX_LOOKUPS)
                .filter_map(|hit| Some((hit.start, number::right_behind(folded, hit.end)?)))
                .filter(|(_, (start, _))| !number::is_a_callers(folded, *start))
                .map(|(start, (_, end))| (start, end));
            if let Some((start, end)) = asked.chain(told).next() {
                found.strong(place, text.around(start, end));
            }
        }
        let message = case.message;
        let calls_itself = super::is_stranger_in_the_name(message);
        let is_known = message.from.first().is_some_and(|from| domains::is_known(&from.domain));
        let is_named = calls_itself || message.names_amazon();
        if !found.is_empty() || message.was_passed_on() || !(is_named || is_known) {
            return;
        }
        let asks_to_call =
            || is_nobody(message) && message.own_words().iter().any(|(_, text)| text.has(Phrase::Call));
        let behind_a_link = || message.links.iter().find(|link| link.is_to_call());
        if !is_known
            && (calls_itself || asks_to_call())
            && let Some(link) = behind_a_link().filter(|link| number::can_be_called(&link.href))
        {
            found.strong(Place::Link, &link.href);
            return;
        }
        for (place, text) in message.own_words() {
            if let Some((start, end)) = number::first_shown(&text.folded.text) {
                if number::is_a_callers(&text.folded.text, start) {
                    return;
                }
                // Any letter gives a number somewhere; in a letter to Amazon's customer it is one to call.
                let is_customer = || text.says(&[Sense::Amazon, Sense::Yours, Sense::Account]).is_some();
                let asks = || {
                    (is_known || is_nobody(message) || is_customer())
                        && text.sentence_says(
                            start,
                            end,
                            if is_known { &[Sense::Act, Sense::Trouble] } else { &[Sense::Act] },
                        )
                };
                if calls_itself || asks() {
                    found.strong(place, text.around(start, end));
                } else if !is_known {
                    found.weak(place, text.around(start, end));
                }
                return;
            }
        }
    }
}
