use crate::amazon::brand;
use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a letter that ends with Amazon's name: its companies, its address, "The Amazon team", or its name behind
/// the sign of copyright.
///
/// Why it matters: a signature is a claim.
///
/// Silent: in quoted words, and in the small print of partners ("a participant in the Amazon Services
/// LLC Associates Program").
#[derive(Debug)]
pub(super) struct SignsAsAmazon;

impl Signal for SignsAsAmazon {
    fn id(&self) -> &'static str {
        "signs-as-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.own_words() {
            for hit in text.phrases(Phrase::SignsOff) {
                let about = text.hits().iter().any(|other| {
                    other.phrase == Phrase::AboutAmazon && other.start < hit.end && hit.start < other.end
                });
                if !about {
                    found.weak(place, text.at(hit));
                    return;
                }
            }
            if text.amazon().is_some()
                && let Some((start, end)) = copyright(&text.folded.text)
            {
                found.weak(place, text.around(start, end));
                return;
            }
        }
    }
}

/// "© 1996-2026, Amazon.com": the name within a few words behind the sign, whatever the language.
fn copyright(folded: &str) -> Option<(usize, usize)> {
    /// Years and commas stand between.
    const REACH: usize = 24;
    let names: Vec<(usize, usize)> = brand::all(folded).take(200).collect();
    if names.is_empty() {
        return None;
    }
    folded.match_indices(['©']).chain(folded.match_indices("(c)")).find_map(|(sign, _)| {
        names
            .iter()
            .find(|(start, _)| {
                *start > sign
                    && *start - sign <= REACH
                    && folded.get(sign..*start).is_some_and(|between| {
                        !between.contains(|c: char| c.is_alphabetic() && !matches!(c, 'c' | '©'))
                    })
            })
            .map(|(_, end)| (sign, *end))
    })
}
