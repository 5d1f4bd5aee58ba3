//! A piece of text: as written, folded, and with every phrase of the tables found in it once somebody asks.

use std::borrow::Cow;
use std::cell::OnceCell;

use crate::amazon::phrases::{self, Hit, Phrase};
use crate::amazon::senses::{self, Meant, Sense};
use crate::amazon::{brand, roles, spelling};
use crate::measure::Phrases;

use super::bidi;
use super::fold::{Folded, fold, is_hidden, is_wide, trace};

/// What ends a sentence, in the scripts of the tables.
pub(crate) const STOPS: [char; 10] = ['.', '!', '?', '。', '！', '？', '।', '॥', '؟', '۔'];

/// Who is named in a letter is named among these.
const MAX_WORDS: usize = 10_000;

#[derive(Debug, Default, Clone)]
pub(crate) struct Text {
    pub(crate) shown: String,
    pub(crate) folded: Folded,
    hits: OnceCell<Vec<Hit>>,
    names: OnceCell<Names>,
    meant: OnceCell<Vec<Meant>>,
    /// Folded once more, with the way back to what was written.
    traced: OnceCell<Folded>,
    /// Wordings that are not known, where the engine itself is measured.
    without: Phrases,
}

/// Which names a text holds.
#[derive(Debug, Clone, Copy)]
struct Names {
    /// Something that stands in every phrase which claims to be Amazon.
    claims: bool,
    amazon: Option<(usize, usize)>,
}

impl Text {
    pub(crate) fn new(mut shown: String, without: &Phrases) -> Text {
        let mut folded = fold(&shown);
        if folded.is_turned {
            shown = bidi::as_seen(&shown);
            folded = fold(&shown);
        }
        let folded = restored(folded);
        Text {
            shown,
            folded,
            hits: OnceCell::new(),
            names: OnceCell::new(),
            meant: OnceCell::new(),
            traced: OnceCell::new(),
            without: without.clone(),
        }
    }

    /// Every phrase of the tables, in order.
    pub(crate) fn hits(&self) -> &[Hit] {
        self.hits.get_or_init(|| {
            let mut hits = phrases::find(&self.folded.text);
            hits.retain(|hit| {
                !self.folded.text.get(hit.start..hit.end).is_some_and(|wording| self.without.is_out(wording))
            });
            hits
        })
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.folded.text.is_empty()
    }

    /// The places where the tables' phrases of one kind stand, unless a "never" stands before.
    pub(crate) fn phrases(&self, kind: Phrase) -> impl Iterator<Item = &Hit> {
        let hits = if kind.is_claim() && !self.may_claim() { &[] } else { self.hits() };
        hits.iter().filter(move |hit| hit.phrase == kind && !self.is_negated(hit))
    }

    /// A cheap look: every phrase that claims to be Amazon holds its name or Prime's.
    pub(crate) fn may_claim(&self) -> bool {
        self.names().claims
    }

    /// The first place where Amazon's name stands.
    pub(crate) fn amazon(&self) -> Option<(usize, usize)> {
        self.names().amazon
    }

    /// Asked by many signals, looked for once.
    fn names(&self) -> &Names {
        self.names.get_or_init(|| {
            let claims = phrases::holds_a_name(&self.folded.text);
            Names { claims, amazon: claims.then(|| brand::find(&self.folded.text)).flatten() }
        })
    }

    /// The first sentence in which words of all these senses meet. Costs a pass over the text: ask only where a
    /// message names Amazon.
    pub(crate) fn says(&self, wanted: &[Sense]) -> Option<(usize, usize)> {
        if wanted.contains(&Sense::Amazon) && !self.may_claim() {
            return None;
        }
        senses::meet(&self.folded.text, self.meant(), wanted)
    }

    /// As [`Text::says`], but without what is said to be not wanted: "your password we will never need".
    pub(crate) fn says_openly(&self, wanted: &[Sense]) -> Option<(usize, usize)> {
        self.says(wanted)?;
        senses::meet_openly(&self.folded.text, self.meant(), wanted)
    }

    /// True where it tells of somebody who pretends to be Amazon's.
    pub(crate) fn tells_of_pretenders(&self) -> bool {
        self.amazon().is_some() && senses::warns(&self.folded.text, self.meant())
    }

    /// True where it tells of mails that ask for gift cards and are fake.
    pub(crate) fn tells_of_beggars(&self) -> bool {
        self.amazon().is_some()
            && [Sense::Cards, Sense::Fake].iter().all(|sense| self.says(&[*sense]).is_some())
    }

    /// True where it tells of a mail or a call that it is a trick, and not "if it is one".
    pub(crate) fn tells_of_a_trick(&self) -> bool {
        self.amazon().is_some()
            && senses::alone(&self.folded.text, self.meant(), Sense::Exposed, &[Sense::If])
    }

    /// True where each gift card it speaks of is money that is there already: "refunded to your gift card balance".
    pub(crate) fn only_stores_cards(&self) -> bool {
        let meant = self.meant();
        let of = |sense| meant.iter().filter(move |meant| meant.sense == sense);
        of(Sense::Cards)
            .all(|card| of(Sense::Stored).any(|stored| stored.start <= card.start && card.end <= stored.end))
    }

    /// True where a word of one of these senses stands in the sentence around these positions.
    pub(crate) fn sentence_says(&self, start: usize, end: usize, senses: &[Sense]) -> bool {
        senses::beside(&self.folded.text, self.meant(), start, end, senses)
    }

    /// True for a word of what letters are about, an order or a parcel: it says nothing of who wrote.
    pub(crate) fn is_about(&self, word: &str) -> bool {
        senses::find(word).iter().any(|meant| {
            meant.start == 0
                && meant.sense.is_topic()
                && !word.get(..meant.end).is_some_and(|wording| self.without.is_out(wording))
        })
    }

    /// As written, without the characters that nobody sees.
    pub(crate) fn seen(&self) -> Cow<'_, str> {
        // Nothing of plain text is hidden.
        if !self.shown.is_ascii() && self.shown.contains(is_hidden) {
            self.shown.replace(is_hidden, "").into()
        } else {
            self.shown.as_str().into()
        }
    }

    /// True where a folded word is written as names are: with a capital, or in a script that has none.
    pub(crate) fn is_written_as_name(&self, word: &str) -> bool {
        // Without spaces a name and what stands beside it are one word: "株式会社…".
        if !word.is_empty() && word.chars().all(is_wide) {
            return self.folded.text.contains(word);
        }
        roles::words_of(&self.seen())
            .take(MAX_WORDS)
            .filter(|shown| shown.chars().next().is_some_and(|first| !first.is_lowercase()))
            .any(|shown| {
                if shown.is_ascii() {
                    shown.eq_ignore_ascii_case(word)
                } else {
                    shown.len() <= word.len() * 4 && fold(shown).text == word
                }
            })
    }

    fn meant(&self) -> &[Meant] {
        self.meant.get_or_init(|| {
            let mut meant = senses::find(&self.folded.text);
            meant.retain(|word| {
                word.sense == Sense::Amazon
                    || !self
                        .folded
                        .text
                        .get(word.start..word.end)
                        .is_some_and(|wording| self.without.is_out(wording))
            });
            meant
        })
    }

    pub(crate) fn has(&self, kind: Phrase) -> bool {
        self.phrases(kind).next().is_some()
    }

    /// "Amazon will **never** ask you for your password": the same sentence, not long before.
    /// In languages that put it last, not long after.
    fn is_negated(&self, hit: &Hit) -> bool {
        hit.phrase.can_be_negated()
            && self.hits().iter().any(|other| {
                other.phrase == Phrase::Never && {
                    let (start, end) = if other.start <= hit.start {
                        (other.end, hit.start)
                    } else {
                        (hit.end, other.start)
                    };
                    let between = self.folded.text.get(start..end).unwrap_or_default();
                    length(between) < 160 && !between.contains(STOPS)
                }
            })
    }

    /// True for words that stand in quotation marks: a sentence of somebody else's, which the sender only repeats.
    pub(crate) fn is_cited(&self, start: usize, end: usize) -> bool {
        let before = self.folded.text.get(..start).unwrap_or_default();
        let behind = self.folded.text.get(end..).unwrap_or_default();
        let near = before.get(words_back_to(before, MAX_CITED)..).unwrap_or_default();
        let Some(opened) = near.rfind(OPENING) else { return false };
        let opened_by = near.get(opened..).and_then(|rest| rest.chars().next()).unwrap_or_default();
        // A mark that opens and closes must have opened: an even number of them before means that all are closed.
        let between = near.get(opened + opened_by.len_utf8()..).unwrap_or_default();
        let is_closed = between.contains(CLOSING) || (opened_by == '"' && near.matches('"').count() % 2 == 0);
        let reach = behind.get(..words_on(behind, 0, MAX_CITED)).unwrap_or_default();
        !is_closed
            && reach.contains(CLOSING)
            && length(between) + end - start + reach.find(CLOSING).unwrap_or(0) >= MIN_CITED
    }

    /// What was written at folded positions, with a few words around.
    pub(crate) fn around(&self, start: usize, end: usize) -> &str {
        let traced = self.traced.get_or_init(|| restored(trace(&self.shown)));
        let from = traced.original(words_back(&self.folded.text, start, 30));
        let to = traced.original_after(words_on(&self.folded.text, end, 60)).unwrap_or(self.shown.len());
        self.shown.get(from..to).unwrap_or_default().trim()
    }

    /// What was written at a hit, with a few words around.
    pub(crate) fn at(&self, hit: &Hit) -> &str {
        self.around(hit.start, hit.end)
    }
}

/// What opens and what closes a quotation, folded or not.
const OPENING: [char; 8] = ['"', '“', '„', '«', '‹', '「', '『', '”'];
const CLOSING: [char; 8] = ['"', '”', '“', '»', '›', '」', '』', '„'];
/// A quoted sentence, in bytes: shorter is a name or the words on a button, longer a mark that was never closed.
const MIN_CITED: usize = 24;
const MAX_CITED: usize = 300;

/// The nearest character boundary so many bytes before the end.
fn words_back_to(text: &str, reach: usize) -> usize {
    let mut at = text.len().saturating_sub(reach);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    at
}

/// The name spelt as it is meant.
fn restored(mut folded: Folded) -> Folded {
    let edits = spelling::slips(&folded.text);
    folded.edit(&edits);
    folded
}

/// How much is said: a letter of an alphabet counts one, a character that is a word or a syllable three.
pub(crate) fn length(text: &str) -> usize {
    text.chars().map(|character| if is_wide(character) { 3 } else { 1 }).sum()
}

/// The nearest character boundary at most `reach` bytes before.
fn words_back(text: &str, position: usize, reach: usize) -> usize {
    let mut at = position.saturating_sub(reach);
    while !text.is_char_boundary(at) {
        at += 1;
    }
    // Not past the beginning of the sentence.
    let before = text.get(at..position).unwrap_or_default();
    before.rfind(|c: char| c == '】' || STOPS.contains(&c)).map_or(at, |stop| {
        let stop_length = before.get(stop..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
        let after = at + stop + stop_length;
        if text.get(after..).is_some_and(|rest| rest.starts_with(' ')) { after + 1 } else { at }
    })
}

/// The nearest character boundary at most `reach` bytes after.
fn words_on(text: &str, position: usize, reach: usize) -> usize {
    let mut at = position.saturating_add(reach).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asks(written: &str) -> bool {
        Text::new(written.to_owned(), &Phrases::Nothing).has(Phrase::Secret)
    }

    #[test]
    fn never_reaches_to_the_end_of_its_sentence() {
        for (written, asked) in [
            ("We will never ask you to reply with your password.", false),
            ("You will never wait. Reply with your password.", true),
            ("亚马逊绝不会要求您提供验证码。", false),
            ("我们绝不会让您等待。请提供验证码。", true),
            ("لن نطلب منك أن تقول: أرسل لنا الرمز.", false),
            ("هل تحب الانتظار؟ لن نطلب منك ذلك؟ أرسل لنا الرمز", true),
            ("ओटीपी बताएं, ऐसा हम कभी नहीं कहते।", false),
            ("देर कभी नहीं होगी। ओटीपी बताएं।", true),
        ] {
            assert_eq!(asks(written), asked, "{written}");
        }
    }
}
