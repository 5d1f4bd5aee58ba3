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
mod index;
mod italian;
mod japanese;
mod portuguese;
mod spanish;

use std::sync::LazyLock;

use super::words;
use crate::AccountChange;
use index::{Found, Index};

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

struct Tables {
    index: Index,
    kinds: Vec<Phrase>,
}

static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let wordings = || {
        LANGUAGES
            .iter()
            .copied()
            .flatten()
            .flat_map(|(phrase, wordings)| wordings.iter().map(move |wording| (*phrase, *wording)))
    };
    Tables {
        index: Index::new(wordings().map(|(_, wording)| crate::message::fold_text(wording))),
        kinds: wordings().map(|(phrase, _)| phrase).collect(),
    }
});

/// Finds every phrase, in order. A phrase in an alphabet must begin and end where words do (see `words`).
pub(crate) fn find(folded: &str) -> Vec<Hit> {
    let fits = |found: &Found| words::begins(folded, found.start) && words::ends(folded, found.end);
    TABLES
        .index
        .find(folded, MAX_HITS, fits)
        .into_iter()
        .filter_map(|Found { end, start, phrase }| {
            TABLES.kinds.get(phrase).map(|phrase| Hit { phrase: *phrase, start, end })
        })
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
