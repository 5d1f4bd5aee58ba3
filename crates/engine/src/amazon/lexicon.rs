//! A list of wordings, each with what it means, and where they stand in a text. All are found in one pass.
//!
//! A wording is written as people write it and folded like the message (see `message::fold`). `…` at its end leaves
//! the end of its last word open, `{a|b}` is one or the other.
//!
//! A phrase can begin only where a word or a letter of a script without spaces does, and hardly any word of a mail
//! begins one: so it is first asked, of the next eight bytes, whether any phrase begins like that.

use std::collections::BTreeMap;

use super::words;

/// The last sign of a wording whose last word may go on.
pub(super) const OPEN: char = '…';

/// Wordings by what they mean.
#[derive(Debug)]
pub(super) struct Lexicon<Meaning> {
    index: Index,
    /// What each wording means, and whether its end is open.
    kinds: Vec<(Meaning, bool)>,
}

impl<Meaning: Copy> Lexicon<Meaning> {
    pub(super) fn new(
        tables: impl IntoIterator<Item = &'static (Meaning, &'static [&'static str])>,
    ) -> Lexicon<Meaning>
    where
        Meaning: 'static,
    {
        let mut kinds = Vec::new();
        let mut folded = Vec::new();
        for (meaning, wordings) in tables {
            for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
                let (written, open) = match wording.strip_suffix(OPEN) {
                    Some(stem) => (stem, true),
                    None => (wording.as_str(), false),
                };
                kinds.push((*meaning, open));
                folded.push(crate::message::fold_text(written));
            }
        }
        Lexicon { index: Index::new(folded), kinds }
    }

    /// Where wordings stand in a folded text, in the order in which they end: what each means, its start and its end.
    /// A wording in an alphabet must begin and end where words do (see `words`); an open one need only begin there.
    pub(super) fn find(&self, folded: &str, most: usize) -> impl Iterator<Item = (Meaning, usize, usize)> {
        let fits = |found: &Found| {
            words::begins(folded, found.start)
                && self
                    .kinds
                    .get(found.phrase)
                    .is_some_and(|(_, open)| *open || words::ends(folded, found.end))
        };
        let found = self.index.find(folded, most, fits);
        found.into_iter().filter_map(|Found { end, start, phrase }| {
            self.kinds.get(phrase).map(|(meaning, _)| (*meaning, start, end))
        })
    }
}

/// A wording with each of its alternatives chosen in turn.
pub(super) fn written_out(wording: &str) -> Vec<String> {
    let choices = wording.split_once('{').and_then(|(before, rest)| {
        let (choices, after) = rest.split_once('}')?;
        Some((before, choices.split('|'), after))
    });
    match choices {
        Some((before, choices, after)) => {
            choices.flat_map(|choice| written_out(&format!("{before}{choice}{after}"))).collect()
        }
        None => vec![wording.to_owned()],
    }
}

/// The beginning by which a phrase is looked up; shorter phrases by a shorter one.
const LONG: usize = 8;
const SHORT: usize = 3;
/// So much text is looked through at a time.
const BLOCK: usize = 256;
/// How many beginnings are told apart before the map is asked, as a power of two.
const SIEVE: u32 = 17;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    /// First in order, so that found phrases sort by where they end, the longer first.
    end: usize,
    start: usize,
    /// The number of the phrase.
    phrase: usize,
}

#[derive(Debug, Default)]
struct Index {
    phrases: BTreeMap<u64, Vec<(String, usize)>>,
    sieve: Vec<u64>,
}

impl Index {
    /// Phrases are numbered in order. Those too short to mean anything are never found.
    fn new(phrases: impl IntoIterator<Item = String>) -> Index {
        let mut index = Index { phrases: BTreeMap::new(), sieve: vec![0; 1 << (SIEVE - 6)] };
        for (number, phrase) in phrases.into_iter().enumerate() {
            if phrase.len() < SHORT {
                continue;
            }
            let key = key(phrase.as_bytes(), if phrase.len() < LONG { SHORT } else { LONG });
            let (word, bit) = place(key);
            if let Some(word) = index.sieve.get_mut(word) {
                *word |= bit;
            }
            index.phrases.entry(key).or_default().push((phrase, number));
        }
        index
    }

    /// The first phrases that `fits` accepts, in the order in which they end.
    fn find(&self, text: &str, most: usize, fits: impl Fn(&Found) -> bool) -> Vec<Found> {
        let mut found = Vec::new();
        let mut enough = most;
        let mut inside = false;
        let mut starts = [0; BLOCK];
        for (number, block) in text.as_bytes().chunks(BLOCK).enumerate() {
            let count = mark(block, &mut starts, &mut inside);
            for offset in starts.iter().take(count) {
                let start = number * BLOCK + usize::from(*offset);
                let Some(rest) = text.as_bytes().get(start..) else { break };
                self.find_at(rest, start, &fits, &mut found);
                // What is found from here on ends behind here.
                if found.len() > enough {
                    if found.iter().filter(|found| found.end <= start).count() >= most {
                        break;
                    }
                    enough = found.len() * 2;
                }
            }
        }
        found.sort_unstable();
        found.truncate(most);
        found
    }

    /// The phrases that begin here.
    fn find_at(&self, rest: &[u8], start: usize, fits: impl Fn(&Found) -> bool, found: &mut Vec<Found>) {
        for length in [LONG, SHORT] {
            let key = key(rest, length);
            let (word, bit) = place(key);
            if self.sieve.get(word).is_none_or(|word| word & bit == 0) {
                continue;
            }
            for (phrase, number) in self.phrases.get(&key).into_iter().flatten() {
                let here = Found { end: start + phrase.len(), start, phrase: *number };
                if rest.starts_with(phrase.as_bytes()) && fits(&here) {
                    found.push(here);
                }
            }
        }
    }
}

/// Writes down where in a block a phrase could begin: not within a word, not within a letter, not with a space.
/// Without a branch: the words of a text come in no order that a machine could learn.
fn mark(block: &[u8], starts: &mut [u8; BLOCK], inside: &mut bool) -> usize {
    let mut count = 0;
    for (at, byte) in (0_u8..=u8::MAX).zip(block) {
        let is_word = byte.is_ascii_alphanumeric();
        let begins = !(is_word & *inside) & (byte & 0xc0 != 0x80) & (*byte != b' ');
        if let Some(place) = starts.get_mut(count) {
            *place = at;
        }
        count += usize::from(begins);
        *inside = is_word;
    }
    count
}

/// The first bytes as a number; those of the two lengths never meet, for no text begins with zeros.
fn key(bytes: &[u8], length: usize) -> u64 {
    let start = match bytes.first_chunk::<LONG>() {
        Some(start) => u64::from_be_bytes(*start),
        None => bytes.iter().chain(&[0; LONG]).take(LONG).fold(0, |key, byte| key << 8 | u64::from(*byte)),
    };
    if length == LONG { start } else { start >> (8 * (LONG - SHORT)) }
}

fn place(key: u64) -> (usize, u64) {
    // Fibonacci hashing: the highest bits of the product depend on all bits of the key.
    let hash = key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - SIEVE);
    (usize::try_from(hash >> 6).unwrap_or_default(), 1 << (hash & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(text: &str) -> Vec<(usize, usize)> {
        let phrases =
            ["call", "call us", "call us now", "us now or never", "now", "電話", "電話してください"];
        let index = Index::new(phrases.map(str::to_owned));
        index.find(text, 4, |_| true).into_iter().map(|found| (found.start, found.phrase)).collect()
    }

    #[test]
    fn all_are_found_in_the_order_of_their_ends() {
        assert_eq!(find("please call us now or never"), [(7, 0), (7, 1), (7, 2), (15, 4)]);
        assert_eq!(find("now"), [(0, 4)]);
        assert_eq!(find("今電話してください"), [(3, 5), (3, 6)]);
        assert_eq!(find("recall us"), []);
        assert_eq!(find("cal"), []);
    }

    #[test]
    fn no_more_than_asked_for() {
        assert_eq!(find(&"call us now ".repeat(1000)).len(), 4);
    }
}
