//! What a notice of Amazon says has changed in an account.
//!
//! No two notices use the same sentence, so no sentence is known here. A notice names a thing of the account
//! ("your password") and, in the same sentence and near it, what was done to it ("has been updated"). Each
//! language is a table of such words, written and found as in `phrases`; which deeds belong to which thing
//! stands here once. Only mail that is proven to be Amazon's is read.

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

use aho_corasick::{AhoCorasick, MatchKind};

use super::lexicon::{OPEN, written_out};
use super::words;
use crate::AccountChange;
use crate::message::{STOPS, fold_text, length};

/// What a word says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    /// A thing of the account.
    Thing(AccountChange),
    /// A device that Amazon sells under a name: a ware as well as a thing of the account.
    Product,
    /// What was done.
    Done(Deed),
    /// Says it all: "new sign-in".
    News(AccountChange),
    /// The account, or the balance in it.
    Account,
    /// Speaks of orders, parcels, money and offers.
    Business,
    /// What stands behind it did not happen, or not yet: "if", "can be", "not".
    Unsure,
    /// Looks like a thing and is none: "IP address".
    Aside,
}

/// What can be done to a thing of the account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Changed,
    Added,
    Removed,
    /// Registered, linked, verified, and the opposites.
    Linked,
    /// Turned on or off.
    Switched,
    /// Somebody tried, something was detected.
    Noticed,
    /// Redeemed, credited, bought.
    Spent,
    /// "A new …": says little by itself (see [`is_new`]).
    New,
}

type Table = &'static [(Word, &'static [&'static str])];

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

/// Amazon's devices have one name everywhere.
const PRODUCTS: Table = &[(
    Word::Product,
    &["kindle", "fire tv", "fire hd", "fire max", "fire tablet", "fire 7", "echo", "alexa", "eero"],
)];

/// Further down stand hints and offers, not the news.
const BEGINNING: usize = 2000;
/// How far what was done may stand from the thing, as `length` counts.
const REACH: usize = 80;

/// No sentence of a notice has more words of the tables.
const MAX_WORDS: usize = 200;

/// The change that a notice tells of. The subject says it best; where the subject speaks of an order or an
/// offer, the text is not about the account.
pub(crate) fn find(subject: &str, text: &str) -> Option<AccountChange> {
    let mut is_business = false;
    for sentence in sentences(beginning(subject)) {
        let sentence = fold_text(sentence);
        let words = Found::all(&sentence);
        is_business |= words.iter().any(|found| found.word == Word::Business);
        if let Some(change) = told(&sentence, &words, true) {
            return Some(change);
        }
    }
    if is_business {
        return None;
    }
    sentences(beginning(text)).into_iter().find_map(|sentence| {
        let sentence = fold_text(sentence);
        told(&sentence, &Found::all(&sentence), false)
    })
}

/// What one sentence tells: of all that would do, the thing and the deed that stand closest.
fn told(sentence: &str, words: &[Found], is_subject: bool) -> Option<AccountChange> {
    let mut best: Option<Candidate> = None;
    for thing in words {
        let near = words.iter().filter(|other| other.language == thing.language);
        let has = |word: Word| near.clone().any(|other| other.word == word);
        let account = has(Word::Account);
        let business = has(Word::Business);
        let is_sure =
            |position: usize| !near.clone().any(|other| other.word == Word::Unsure && other.start < position);
        if let Word::News(change) = thing.word
            && is_sure(thing.start)
        {
            best = closer(best, ((false, 0), change));
        }
        let Some(change) = thing.change() else { continue };
        // What can be ordered and refunded is no thing of the account while that is spoken of.
        if (thing.word == Word::Product || change == AccountChange::GiftCard) && business {
            continue;
        }
        for deed in near.clone() {
            let Word::Done(done) = deed.word else { continue };
            let gap = sentence.get(thing.end.min(deed.end)..thing.start.max(deed.start)).map_or(0, length);
            let is_news = match done {
                Deed::New => is_new(change, account, is_subject && !business),
                _ => belongs(thing.word, done, account),
            };
            if is_news && gap <= REACH && is_sure(thing.start.max(deed.start)) {
                best = closer(best, ((done == Deed::New, gap), change));
            }
        }
    }
    best.map(|(_, change)| change)
}

type Candidate = ((bool, usize), AccountChange);

fn closer(best: Option<Candidate>, other: Candidate) -> Option<Candidate> {
    Some(best.filter(|(gap, _)| *gap <= other.0).unwrap_or(other))
}

/// True where it is news that there is a new one: in the account, or as the heading of a letter.
fn is_new(change: AccountChange, account: bool, is_heading: bool) -> bool {
    match change {
        AccountChange::Email | AccountChange::Phone | AccountChange::Address | AccountChange::TwoStep => {
            account || is_heading
        }
        // Amazon sells new ones.
        AccountChange::Device => account,
        AccountChange::Password | AccountChange::SignIn | AccountChange::GiftCard => false,
    }
}

/// True where this is news about such a thing. `account`: the sentence speaks of the account.
fn belongs(thing: Word, done: Deed, account: bool) -> bool {
    use AccountChange::{Address, Device, Email, GiftCard, Password, Phone, SignIn, TwoStep};
    use Deed::{Added, Changed, Linked, Noticed, Removed, Spent, Switched};
    match (thing, done) {
        (Word::Product, Linked) => true,
        (Word::Product, Added | Removed) => account,
        (Word::Thing(Password), Changed | Added) => true,
        (Word::Thing(Email | Phone | Address), Changed | Added | Removed | Linked) => true,
        (Word::Thing(TwoStep), Changed | Added | Removed | Linked | Switched) => true,
        (Word::Thing(SignIn), Noticed) => true,
        (Word::Thing(Device), Added | Removed | Linked) => true,
        (Word::Thing(GiftCard), Spent | Changed | Added) => true,
        _ => false,
    }
}

/// A word of a table, by position in the folded sentence.
#[derive(Debug, Clone, Copy)]
struct Found {
    language: usize,
    word: Word,
    start: usize,
    end: usize,
}

impl Found {
    /// Every word that is no part of a longer one: in "e-mail address" there is no address.
    fn all(folded: &str) -> Vec<Found> {
        let Some(finder) = &INDEX.finder else { return Vec::new() };
        let all: Vec<Found> = finder
            .find_overlapping_iter(folded)
            .filter_map(|hit| {
                let entry = INDEX.entries.get(hit.pattern().as_usize())?;
                let (start, end) = (hit.start(), hit.end());
                let whole = (entry.opens_before || words::begins(folded, start))
                    && (entry.opens_behind || words::ends(folded, end));
                whole.then_some(Found { language: entry.language, word: entry.word, start, end })
            })
            .take(MAX_WORDS)
            .collect();
        all.iter().filter(|found| !all.iter().any(|other| other.hides(found))).copied().collect()
    }

    /// True where the other word is a part of this longer one, or both name things with the same letters: the
    /// address in "e-postadressen" is none, though only `e-postadress…` is known.
    fn hides(&self, other: &Found) -> bool {
        let contains = self.start <= other.start && self.end >= other.end;
        let overlaps = self.start < other.end && other.start < self.end;
        self.language == other.language
            && self.end - self.start > other.end - other.start
            && (contains || (overlaps && self.names_a_thing() && other.names_a_thing()))
    }

    fn names_a_thing(&self) -> bool {
        matches!(self.word, Word::Thing(_) | Word::Product | Word::Aside)
    }

    fn change(&self) -> Option<AccountChange> {
        match self.word {
            Word::Thing(change) => Some(change),
            Word::Product => Some(AccountChange::Device),
            _ => None,
        }
    }
}

struct Index {
    finder: Option<AhoCorasick>,
    entries: Vec<Entry>,
}

struct Entry {
    language: usize,
    word: Word,
    opens_before: bool,
    opens_behind: bool,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut entries = Vec::new();
    let mut folded = Vec::new();
    for (language, table) in LANGUAGES.iter().enumerate() {
        for (word, wordings) in table.iter().chain(PRODUCTS) {
            for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
                entries.push(Entry {
                    language,
                    word: *word,
                    opens_before: wording.starts_with(OPEN),
                    opens_behind: wording.ends_with(OPEN),
                });
                folded.push(fold_text(wording.trim_matches(OPEN)));
            }
        }
    }
    let finder = AhoCorasick::builder().match_kind(MatchKind::Standard).build(&folded).ok();
    Index { finder, entries }
});

fn beginning(text: &str) -> &str {
    let mut end = text.len().min(BEGINNING);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// Up to a full stop or an empty line; the point in "amazon.com" is no stop.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut empty_so_far = false;
    for (position, character) in text.char_indices() {
        let after = position + character.len_utf8();
        let goes_on = character.is_ascii()
            && text.get(after..).is_some_and(|rest| rest.starts_with(|c: char| !c.is_whitespace()));
        let ends = if character == '\n' { empty_so_far } else { STOPS.contains(&character) && !goes_on };
        empty_so_far = character == '\n' || (empty_so_far && character.is_whitespace());
        if ends {
            sentences.extend(text.get(start..after));
            start = after;
        }
    }
    sentences.extend(text.get(start..));
    sentences
}
