//! Phrases, by what they do in a message: a file a language, all found in one pass.
//!
//! A phrase is written as people write it and folded like the message (see `message::fold`), so
//! case, accents, hyphens and line ends do not matter. A new language is a new file and a line in
//! [`LANGUAGES`].

mod arabic;
mod chinese;
mod english;
mod french;
mod german;
mod hindi;
mod italian;
mod japanese;
mod portuguese;
mod spanish;

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::words;
use crate::AccountChange;

/// What a phrase does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Phrase {
    /// Speaks as Amazon to its customer: "your Amazon account".
    Speaks,
    /// Amazon's own name under a letter: its companies, "The Amazon team".
    SignsOff,
    /// Speaks of the membership without naming Amazon.
    Membership,
    /// Somebody else's words about Amazon: "participant in the Amazon Services LLC Associates Program".
    AboutAmazon,
    /// Something bad happened or will: locked, suspended, charged, failed.
    Threat,
    /// Now, or else.
    Hurry,
    /// Confirm, verify, update: who you are or how you pay.
    Confirm,
    /// Send back or type in a code, password, card or bank details.
    Secret,
    /// Asks for a call: "call us", "our helpline".
    Call,
    /// The bare word, which counts only with a number right behind it.
    CallThen,
    /// Pay with gift cards; send their numbers.
    PayByGiftCard,
    /// You have won, you were chosen.
    Prize,
    /// Let somebody into your computer.
    Remote,
    /// Money back that must be claimed.
    Refund,
    /// "If you did not place this order".
    NotYou,
    /// Pay outside Amazon.
    PayElsewhere,
    /// Open the attached file to see or to act.
    Attached,
    /// A notice that something changed.
    Change(AccountChange),
    /// Never: turns what follows in the same sentence around.
    Never,
}

impl Phrase {
    /// Amazon itself writes "we will never ask for …"; nobody writes "you have never won".
    pub(crate) fn can_be_negated(self) -> bool {
        matches!(self, Phrase::Secret | Phrase::PayByGiftCard | Phrase::Remote | Phrase::PayElsewhere)
    }
}

/// One phrase found, by position in the folded text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) phrase: Phrase,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

type Table = &'static [(Phrase, &'static [&'static str])];

const LANGUAGES: &[Table] = &[
    english::TABLE,
    german::TABLE,
    french::TABLE,
    spanish::TABLE,
    italian::TABLE,
    portuguese::TABLE,
    japanese::TABLE,
    chinese::TABLE,
    arabic::TABLE,
    hindi::TABLE,
];

/// More than this in one text says nothing more.
const MAX_HITS: usize = 400;

struct Index {
    finder: Option<AhoCorasick>,
    kinds: Vec<Phrase>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut kinds = Vec::new();
    let mut folded = Vec::new();
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in *wordings {
            kinds.push(*phrase);
            folded.push(crate::message::fold_text(wording));
        }
    }
    let finder = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&folded).ok();
    Index { finder, kinds }
});

/// Finds every phrase, in order. A phrase in an alphabet must begin and end where words do (see `words`).
pub(crate) fn find(folded: &str) -> Vec<Hit> {
    let Some(finder) = &INDEX.finder else { return Vec::new() };
    finder
        .find_overlapping_iter(folded)
        .filter(|found| words::begins(folded, found.start()) && words::ends(folded, found.end()))
        .filter_map(|found| {
            let phrase = *INDEX.kinds.get(found.pattern().as_usize())?;
            Some(Hit { phrase, start: found.start(), end: found.end() })
        })
        .take(MAX_HITS)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_phrase_finds_itself() {
        for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
            for wording in *wordings {
                let folded = crate::message::fold_text(wording);
                assert!(find(&folded).iter().any(|hit| hit.phrase == *phrase), "{wording}");
            }
        }
    }

    #[test]
    fn words_are_not_split() {
        assert!(find("recall us today").is_empty());
    }
}
