//! Evidence as it is quoted to a reader: no piece begins or ends in the middle of a word, and where the message goes on
//! before or after it within its sentence, it says so with `…`.

use crate::message::{STOPS, is_wide, safe};
use crate::{Evidence, Place};

/// A piece of a word is left out only if it is no longer than what signals show around what they saw, in octets.
const MAX_LEFT_OUT: usize = 60;
/// What may stand behind the end of a sentence and still belongs to it.
const CLOSING: &str = "\"'”’»)]）」』";

/// Text without its white space: excerpts stand on one line with single spaces, so both are compared without any.
#[derive(Debug)]
pub(super) struct Squeezed {
    letters: String,
    /// Where each octet of the letters stands in the text.
    places: Vec<(usize, usize)>,
}

impl Squeezed {
    pub(super) fn new(text: &str) -> Squeezed {
        let (mut letters, mut places) = (String::new(), Vec::new());
        for (at, letter) in text.char_indices().filter(|(_, letter)| !letter.is_whitespace()) {
            letters.push(letter);
            places.extend(std::iter::repeat_n((at, at + letter.len_utf8()), letter.len_utf8()));
        }
        Squeezed { letters, places }
    }

    /// Where a piece begins and ends in the text.
    pub(super) fn find(&self, piece: &str) -> Option<(usize, usize)> {
        let wanted: String = piece.chars().filter(|letter| !letter.is_whitespace()).collect();
        let at = self.letters.find(&wanted)?;
        Some((self.places.get(at)?.0, self.places.get((at + wanted.len()).checked_sub(1)?)?.1))
    }
}

/// The words of one message, to quote from.
#[derive(Debug)]
pub struct Quotes {
    subject: (String, Squeezed),
    words: (String, Squeezed),
}

impl Quotes {
    /// What the subject says, and what the reader sees of the message.
    pub fn new(subject: &str, words: &str) -> Quotes {
        let squeezed = |text: &str| {
            let shown = safe::lines(text);
            let squeezed = Squeezed::new(&shown);
            (shown, squeezed)
        };
        Quotes { subject: squeezed(subject), words: squeezed(words) }
    }

    /// The piece, for a reader. What is not found among the words is quoted as it stands.
    pub fn of(&self, evidence: &Evidence) -> String {
        let piece = evidence.excerpt.as_str();
        let (shown, squeezed) = match evidence.place {
            Place::Subject => &self.subject,
            Place::Text => &self.words,
            _ => return piece.to_owned(),
        };
        // One that was too long says so already.
        let is_short = !piece.ends_with('…');
        let Some((start, end)) = squeezed.find(piece.trim_end_matches('…')) else {
            return piece.to_owned();
        };
        let (before, behind) = (shown.get(..start).unwrap_or_default(), shown.get(end..).unwrap_or_default());
        let mut quoted = piece;
        let goes_on_before = !begins(before, piece);
        let goes_on_behind = is_short && !ends(piece, behind);
        if before.chars().next_back().is_some_and(is_of_word) && quoted.starts_with(is_of_word) {
            let word = quoted.find(char::is_whitespace).filter(|at| *at <= MAX_LEFT_OUT);
            quoted = word.and_then(|at| quoted.get(at..)).unwrap_or(quoted).trim_start();
        }
        if is_short && behind.starts_with(is_of_word) && quoted.ends_with(is_of_word) {
            let word = quoted.rfind(char::is_whitespace).filter(|at| quoted.len() - at <= MAX_LEFT_OUT);
            quoted = word.and_then(|at| quoted.get(..at)).unwrap_or(quoted).trim_end();
        }
        let mark = |is_cut: bool| if is_cut { "…" } else { "" };
        format!("{}{quoted}{}", mark(goes_on_before), mark(goes_on_behind))
    }
}

/// A letter of a word that is written between spaces.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() && !is_wide(letter)
}

/// Whether a sentence, or a line of its own, begins behind what stands before.
fn begins(before: &str, piece: &str) -> bool {
    let text = before.trim_end();
    let gap = before.get(text.len()..).unwrap_or_default();
    text.is_empty() || has_ended(text) || is_new_line(gap, piece)
}

/// Whether a sentence, or a line of its own, ends with the piece.
fn ends(piece: &str, behind: &str) -> bool {
    let next = behind.trim_start();
    let gap = behind.get(..behind.len() - next.len()).unwrap_or_default();
    next.is_empty() || has_ended(piece) || is_new_line(gap, next)
}

/// Lines are broken within sentences, too; then the next goes on in small letters.
fn is_new_line(gap: &str, next: &str) -> bool {
    match gap.matches('\n').count() {
        0 => false,
        1 => next.chars().next().is_some_and(|first| !first.is_lowercase()),
        _ => true,
    }
}

fn has_ended(text: &str) -> bool {
    text.trim_end_matches(|letter| CLOSING.contains(letter)).ends_with(STOPS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Strength;

    fn quoted(place: Place, excerpt: &str) -> String {
        let words = "Dear customer,\n\nWe have locked your\naccount. Confirm your password and the number of your card \
                     within 24 hours at http://parcel.example/x today!\nAmazon Customer Service\n当社はアカウントを停止\
                     しました。すぐに確認してください。";
        let evidence =
            Evidence { signal: "x".to_owned(), strength: Strength::Weak, place, excerpt: excerpt.to_owned() };
        Quotes::new("Re: Your account is locked", words).of(&evidence)
    }

    #[test]
    fn what_was_cut_says_so_and_no_word_is_cut() {
        for (excerpt, shown) in [
            ("Dear customer,", "Dear customer,"),
            ("We have locked your account.", "We have locked your account."),
            ("We have locked your account. Confirm your passw", "We have locked your account. Confirm your…"),
            ("sword and the number of your card within", "…and the number of your card within…"),
            ("account. Confirm your password", "…account. Confirm your password…"),
            (
                "within 24 hours at hxxp://parcel[.]example/x today!",
                "…within 24 hours at hxxp://parcel[.]example/x today!",
            ),
            ("Amazon Customer Service", "Amazon Customer Service"),
            // Words without spaces are left whole.
            ("アカウントを停止しました。", "…アカウントを停止しました。"),
            ("すぐに確認", "すぐに確認…"),
        ] {
            assert_eq!(quoted(Place::Text, excerpt), shown);
        }
    }

    #[test]
    fn only_words_are_completed() {
        assert_eq!(quoted(Place::Subject, "Your account"), "…Your account…");
        assert_eq!(quoted(Place::Text, "never said"), "never said");
        assert_eq!(quoted(Place::Link, "your"), "your");
        assert_eq!(quoted(Place::Text, ""), "");
        assert_eq!(quoted(Place::Text, "…"), "…");
        assert_eq!(quoted(Place::Text, "Confirm your password…"), "Confirm your password…");
    }
}
