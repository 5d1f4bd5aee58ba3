//! Finds all phrases of all tables in one pass over a text.
//!
//! A phrase can begin only where a word or a letter of a script without spaces does, and hardly any word of a mail
//! begins one: so it is first asked, of the next eight bytes, whether any phrase begins like that.

use std::collections::BTreeMap;

/// The beginning by which a phrase is looked up; shorter phrases by a shorter one.
const LONG: usize = 8;
const SHORT: usize = 3;
/// So much text is looked through at a time.
const BLOCK: usize = 256;
/// How many beginnings are told apart before the map is asked, as a power of two.
const SIEVE: u32 = 17;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::amazon) struct Found {
    /// First in order, so that found phrases sort by where they end, the longer first.
    pub(in crate::amazon) end: usize,
    pub(in crate::amazon) start: usize,
    /// The number of the phrase.
    pub(in crate::amazon) phrase: usize,
}

#[derive(Debug, Default)]
pub(in crate::amazon) struct Index {
    phrases: BTreeMap<u64, Vec<(String, usize)>>,
    sieve: Vec<u64>,
}

impl Index {
    /// Phrases are numbered in order. Those too short to mean anything are never found.
    pub(in crate::amazon) fn new(phrases: impl IntoIterator<Item = String>) -> Index {
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
    pub(in crate::amazon) fn find(
        &self,
        text: &str,
        most: usize,
        fits: impl Fn(&Found) -> bool,
    ) -> Vec<Found> {
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
