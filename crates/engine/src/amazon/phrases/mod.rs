//! Phrases, by what they do in a message: a file a language, all found in one pass.
//!
//! A phrase is written as people write it and folded like the message (see `message::fold`), so
//! case, accents, hyphens and line ends do not matter. Where a language hangs its cases and persons
//! on the end of a word, a phrase that ends in `…` leaves that end open: `amazon hesabınız…` is also
//! `Amazon hesabınızdan`. `{je|uw} account` is `je account` and `uw account`. A new language is a new file and a line in [`LANGUAGES`].

mod arabic;
mod chinese;
mod dutch;
mod english;
mod french;
mod german;
mod hindi;
mod italian;
mod japanese;
mod polish;
mod portuguese;
mod spanish;
mod swedish;
#[cfg(test)]
mod tests;
mod turkish;

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use memchr::memmem;

use super::brand;
use super::lexicon::Lexicon;

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
    /// Somebody who warns of those who pretend to be Amazon: "messages in Amazon's name".
    Warns,
    /// A name for such a trick, which no scam gives itself in its subject.
    Trick,
    /// Something bad happened or will: locked, suspended, charged, failed.
    Threat,
    /// Now, or else.
    Hurry,
    /// Confirm, verify, update: who you are or how you pay.
    Confirm,
    /// Send back or type in a code, password, card or bank details.
    Secret,
    /// "Not with a password": a secret is named, and not wanted.
    WithoutSecret,
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
    /// Never: turns what follows in the same sentence around.
    Never,
}

impl Phrase {
    /// The phrases that only Amazon would write: each holds one of [`NAMES`].
    pub(crate) fn is_claim(self) -> bool {
        matches!(self, Phrase::Speaks | Phrase::SignsOff | Phrase::Membership)
    }

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
    dutch::TABLE,
    polish::TABLE,
    swedish::TABLE,
    turkish::TABLE,
];

/// More than this in one text says nothing more.
const MAX_HITS: usize = 400;

static TABLES: LazyLock<Lexicon<Phrase>> =
    LazyLock::new(|| Lexicon::new(LANGUAGES.iter().copied().flatten()));

/// One of these stands in every phrase of [`Phrase::is_claim`]: Amazon's name, Prime's and Kindle's, and the street
/// Amazon is at home.
const LATIN_NAMES: [&str; 4] = ["amazon", "prime", "kindle", "410 terry"];
/// The same in other scripts, besides [`brand::NAMES`].
const OTHER_NAMES: &[&str] = &["プライム", "برايم", "प्राइम"];

struct Names {
    latin: [memmem::Finder<'static>; 4],
    other: Option<AhoCorasick>,
}

static NAMED: LazyLock<Names> = LazyLock::new(|| {
    let other = OTHER_NAMES.iter().chain(brand::NAMES).copied().map(crate::message::fold_text);
    Names { latin: LATIN_NAMES.map(memmem::Finder::new), other: AhoCorasick::new(other).ok() }
});

/// A cheap look: can there be a phrase that claims to be Amazon?
pub(crate) fn holds_a_name(folded: &str) -> bool {
    NAMED.latin.iter().any(|name| name.find(folded.as_bytes()).is_some())
        || (brand::has_other_letters(folded)
            && NAMED.other.as_ref().is_none_or(|names| names.is_match(folded)))
}

/// Finds every phrase, in order.
pub(crate) fn find(folded: &str) -> Vec<Hit> {
    TABLES.find(folded, MAX_HITS).map(|(phrase, start, end)| Hit { phrase, start, end }).collect()
}
