use super::heads_with_the_name::others;
use crate::Place;
use crate::amazon::brand;
use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a letter that ends with Amazon's name: its companies, its address, "The Amazon team", or its name behind
/// the sign of copyright.
///
/// Why it matters: a signature is a claim.
///
/// Silent: in quoted words, in the small print of partners ("a participant in the Amazon Services LLC
/// Associates Program"), and where a company is only spoken of ("your parcel from Amazon EU SARL").
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
                if !about && !is_spoken_of(&text.folded.text, hit.start) {
                    found.weak(place, text.at(hit));
                    return;
                }
            }
            if place == Place::Text
                && text.amazon().is_some()
                && let Some(line) = signature(&text.shown)
            {
                found.weak(place, line);
                return;
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

/// `14.99`, `14,99`
fn holds_amount(line: &str) -> bool {
    line.as_bytes().windows(4).any(|window| {
        matches!(window, [one, b'.' | b',', two, three] if [one, two, three].iter().all(|digit| digit.is_ascii_digit()))
    })
}

/// The last lines of a letter, where it is signed.
const LAST_LINES: usize = 4;
/// A longer line is a sentence.
const MAX_LINE: usize = 60;

/// "Amazon Payments Team", "Laura from Amazon Shopper Rewards": an office of Amazon's at the end, and no more than
/// somebody's name beside it.
pub(super) fn signature(shown: &str) -> Option<&str> {
    // A line with an amount is one of a bill.
    let line =
        |line: &&str| line.len() <= MAX_LINE && !line.ends_with(['.', '!', '?', ':']) && !holds_amount(line);
    let mut lines = shown.lines().map(str::trim).filter(|line| !line.is_empty());
    // A letter is more than a signature.
    lines.next()?;
    lines.rev().take(LAST_LINES).filter(line).find(|line| others(line).is_some_and(|others| others <= 2))
}

/// "From", "by", "of" and "with": the word before a company of which somebody else writes.
const BEFORE: &[&str] = &[
    "from", "by", "with", "of", "von", "durch", "bei", "mit", "de", "par", "chez", "da", "di", "van", "door",
    "bij", "od", "przez", "från", "av", "hos", "por", "pela", "com",
];

/// True where a company's name, and nothing else, stands behind such a word.
fn is_spoken_of(folded: &str, start: usize) -> bool {
    let (before, name) = folded.split_at_checked(start).unwrap_or_default();
    name.starts_with("amazon")
        && before.split_whitespace().next_back().is_some_and(|word| BEFORE.contains(&word))
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
