//! One form for all the ways to write the same words, so that a disguise changes nothing.
//!
//! Upper case, full-width and mathematical letters, accents, letters of other scripts that look
//! Latin (UTS 39), combining marks between letters, zero-width and bidi characters, soft hyphens
//! and runs of white space all disappear. Tables and messages are folded alike, so a phrase
//! table may be written as people write. What other scripts need is in `script`. A word wholly in a script of
//! its own is no disguise, however much some of its letters look like Latin ones.

use std::collections::BTreeSet;

use unicode_normalization::char::{canonical_combining_class, decompose_compatible, is_combining_mark};

use super::alike::{self, Regional};
use super::bidi;
use super::hanzi;
use super::script::{self, Spelling};

/// What is to stand in the place of folded words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edit {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) with: &'static str,
    /// What stood there was made to be misread by programs, or surely was not; none where its letters say so.
    pub(crate) disguised: Option<bool>,
}

/// Folded words, and how to find the way back to what was written.
#[derive(Debug, Default, Clone)]
pub(crate) struct Folded {
    pub(crate) text: String,
    /// (position in `text`, position in the original), ascending: one for each word or character
    /// of a script without spaces. Only where [`trace`] made it.
    steps: Vec<(usize, usize)>,
    /// Positions in `text` of words that had to be undisguised: a look-alike letter, a hidden
    /// character inside.
    pub(crate) disguised: Vec<usize>,
    /// Something in it is told to run backwards (see `bidi`).
    pub(crate) is_turned: bool,
}

impl Folded {
    /// Where in the original the word that holds this position begins.
    pub(crate) fn original(&self, position: usize) -> usize {
        let after = self.steps.partition_point(|(folded, _)| *folded <= position);
        after.checked_sub(1).and_then(|at| self.steps.get(at)).map_or(0, |(_, original)| *original)
    }

    /// Where in the original the word after this position begins; none at the end.
    pub(crate) fn original_after(&self, position: usize) -> Option<usize> {
        let after = self.steps.partition_point(|(folded, _)| *folded < position);
        self.steps.get(after).map(|(_, original)| *original)
    }

    /// Puts words into the place of others; the edits ascend and do not overlap.
    pub(crate) fn edit(&mut self, edits: &[Edit]) {
        if edits.is_empty() {
            return;
        }
        let mut text = String::with_capacity(self.text.len() + edits.len() * 2);
        let (mut steps, mut disguised) = (Vec::new(), Vec::new());
        let mut old_steps = std::mem::take(&mut self.steps).into_iter().peekable();
        let mut old_marks = std::mem::take(&mut self.disguised).into_iter().peekable();
        let mut copied = 0;
        for edit in edits {
            let moved = |at: usize, into: usize| into + (at - copied);
            let into = text.len();
            while let Some((at, original)) = old_steps.next_if(|(at, _)| *at <= edit.start) {
                steps.push((moved(at, into), original));
            }
            while let Some(at) = old_marks.next_if(|at| *at < edit.start) {
                disguised.push(moved(at, into));
            }
            text.push_str(self.text.get(copied..edit.start).unwrap_or_default());
            let was_disguised = old_marks.peek().is_some_and(|at| *at < edit.end);
            while old_marks.next_if(|at| *at < edit.end).is_some() {}
            while old_steps.next_if(|(at, _)| *at < edit.end).is_some() {}
            if edit.disguised.unwrap_or(was_disguised) {
                disguised.push(text.len());
            }
            text.push_str(edit.with);
            copied = edit.end;
        }
        let into = text.len();
        steps.extend(old_steps.map(|(at, original)| (into + (at - copied), original)));
        disguised.extend(old_marks.map(|at| into + (at - copied)));
        text.push_str(self.text.get(copied..).unwrap_or_default());
        *self = Folded { text, steps, disguised, is_turned: self.is_turned };
    }

    /// True where something between these positions had been disguised.
    pub(crate) fn was_disguised(&self, start: usize, end: usize) -> bool {
        let from = self.disguised.partition_point(|at| *at < start);
        self.disguised.get(from).is_some_and(|at| *at < end)
    }
}

/// Folds a text.
pub(crate) fn fold(original: &str) -> Folded {
    run(original, false)
}

/// Folds a text and keeps the way back, which few texts are ever asked for.
pub(crate) fn trace(original: &str) -> Folded {
    run(original, true)
}

fn run(original: &str, is_traced: bool) -> Folded {
    let mut folded = Folded { text: String::with_capacity(original.len()), ..Folded::default() };
    let mut state = State { is_traced, word_start: true, ..State::default() };
    let mut position = 0;
    while let Some(rest) = original.get(position..).filter(|rest| !rest.is_empty()) {
        let words = state.plain(&mut folded, rest, position);
        // Pages are full of lines with nothing on them.
        let blanks = rest
            .as_bytes()
            .get(words..)
            .map_or(0, |rest| rest.iter().take_while(|byte| is_blank(**byte)).count());
        state.pending_space |= blanks > 0;
        position += words + blanks;
        if words + blanks > 0 {
            continue;
        }
        let Some(character) = rest.chars().next() else { break };
        if character.is_ascii() {
            state.push(&mut folded, character.to_ascii_lowercase(), position, false);
        } else {
            unusual(&mut folded, &mut state, character, original, position);
        }
        position += character.len_utf8();
    }
    state.end(&mut folded);
    folded
}

/// How many bytes at the beginning are plain words with one space between each.
fn plain_length(bytes: &[u8]) -> usize {
    if !bytes.first().is_some_and(|first| is_plain(*first)) {
        return 0;
    }
    let block = |from: usize| bytes.get(from..).and_then(<[u8]>::first_chunk::<BLOCK>);
    let mut length = 1;
    while let Some((here, before)) = block(length).zip(block(length - 1)) {
        let fitting = fitting(here, before);
        length += fitting;
        if fitting < BLOCK {
            break;
        }
    }
    if block(length).is_none() {
        let rest = bytes.get(length..).unwrap_or_default();
        let before = bytes.get(length - 1..).unwrap_or_default();
        length += rest.iter().zip(before).take_while(|(byte, before)| fits(**byte, **before)).count();
    }
    // A space belongs to the words only where another word follows.
    if bytes.get(length - 1) == Some(&b' ') { length - 1 } else { length }
}

/// So many bytes at a time, which the machine can look at together.
const BLOCK: usize = 32;

/// How many bytes at the beginning of a block are such, by the byte before each.
fn fitting(here: &[u8; BLOCK], before: &[u8; BLOCK]) -> usize {
    let mut ends = [0; BLOCK];
    ends.iter_mut()
        .zip(here.iter().zip(before))
        .for_each(|(end, (byte, before))| *end = u8::from(!fits(*byte, *before)));
    let (eights, _) = ends.as_chunks::<8>();
    let first = eights.iter().position(|eight| *eight != [0; 8]);
    first.map_or(BLOCK, |at| {
        let zeros = eights.get(at).map_or(0, |eight| u64::from_le_bytes(*eight).trailing_zeros());
        at * 8 + usize::try_from(zeros / 8).unwrap_or_default()
    })
}

fn fits(byte: u8, before: u8) -> bool {
    is_plain(byte) | ((byte == b' ') & (before != b' '))
}

/// Printed signs that folding leaves as they are, but for their case.
fn is_plain(byte: u8) -> bool {
    // Without a branch.
    byte.is_ascii_graphic()
        & (byte != b'-')
        & (byte != b'_')
        & (byte != b'|')
        & (byte != b'*')
        & (byte != b'`')
}

/// What only parts words (see [`State::push`]).
fn is_blank(byte: u8) -> bool {
    byte <= b' ' || matches!(byte, b'-' | b'_' | b'|' | b'*' | 0x7f)
}

/// Words of a list, folded: what the lists hold is written as people write it.
pub(crate) fn fold_all(words: &[&str]) -> BTreeSet<String> {
    words.iter().map(|word| fold_text(word)).collect()
}

/// The folded text alone.
pub(crate) fn fold_text(original: &str) -> String {
    fold(original).text
}

#[derive(Debug, Default)]
struct State {
    /// The way back is kept.
    is_traced: bool,
    pending_space: bool,
    previous_wide: bool,
    word_start: bool,
    word: Word,
    /// Some word was written in a script of its own that has look-alikes.
    is_foreign: bool,
    /// Words of look-alikes and nothing else, by their places in `disguised`: "а", "оса", "сор".
    alike: Vec<(usize, usize)>,
}

/// The letters of the word that is being read.
#[derive(Debug, Default)]
struct Word {
    /// Or one out of an alphabet that nobody writes words in.
    has_latin: bool,
    /// A letter of a script with look-alikes, and not one of them.
    has_own: bool,
    /// How many disguises there were before it.
    marks: usize,
}

impl State {
    /// Takes over the plain words that the text begins with, one space between each, and says how many bytes
    /// they have: most of most mail.
    fn plain(&mut self, folded: &mut Folded, text: &str, position: usize) -> usize {
        let words = text.get(..plain_length(text.as_bytes())).unwrap_or_default();
        if words.is_empty() {
            return 0;
        }
        if self.pending_space && !folded.text.is_empty() {
            if !self.previous_wide {
                folded.text.push(' ');
            }
            self.word_start = true;
            self.end_word(folded);
        }
        self.pending_space = false;
        let into = folded.text.len();
        if self.is_traced {
            if self.word_start {
                folded.steps.push((into, position));
            }
            folded.steps.extend(
                memchr::memchr_iter(b' ', words.as_bytes())
                    .map(|space| (into + space + 1, position + space + 1)),
            );
        }
        self.word_start = false;
        // The first letter belongs to the word before it, if there is one; the last to the word behind.
        let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphabetic);
        self.word.has_latin |= is_letter(words.as_bytes().first());
        self.end_word(folded);
        self.word.has_latin = is_letter(words.as_bytes().last());
        folded.text.push_str(words);
        if let Some(added) = folded.text.get_mut(into..) {
            added.make_ascii_lowercase();
        }
        self.previous_wide = false;
        words.len()
    }

    /// A word ends, or has not begun.
    fn end_word(&mut self, folded: &mut Folded) {
        // Most words have nothing of it.
        if !self.word.has_own && self.word.marks == folded.disguised.len() {
            self.word.has_latin = false;
            return;
        }
        let word = std::mem::take(&mut self.word);
        self.word.marks = folded.disguised.len();
        if word.has_latin {
            return;
        }
        if word.has_own {
            folded.disguised.truncate(word.marks);
            self.word.marks = word.marks;
            self.is_foreign = true;
        } else if folded.disguised.len() > word.marks {
            self.alike.push((word.marks, folded.disguised.len()));
        }
    }

    /// The text ends. Short words of look-alikes are words where others are written in their script.
    fn end(mut self, folded: &mut Folded) {
        if folded.disguised.is_empty() {
            return;
        }
        self.end_word(folded);
        if !self.is_foreign || self.alike.is_empty() {
            return;
        }
        let mut words = self.alike.iter().peekable();
        let mut number = 0;
        folded.disguised.retain(|_| {
            while words.next_if(|(_, end)| *end <= number).is_some() {}
            let is_word = words.peek().is_some_and(|(start, _)| *start <= number);
            number += 1;
            !is_word
        });
    }

    fn push(&mut self, folded: &mut Folded, character: char, position: usize, disguised: bool) {
        let character = match character {
            // One sign for all that joins or parts words. Points and @ stay: host names need them.
            '-' | '_' | '\u{2010}'..='\u{2015}' | '|' | '*' => ' ',
            '\u{2018}' | '\u{2019}' | '\u{201b}' | '`' | '\u{b4}' => '\'',
            other => other,
        };
        if character.is_whitespace() || character.is_control() {
            self.pending_space = true;
            return;
        }
        let wide = is_wide(character);
        if self.pending_space && !folded.text.is_empty() {
            // Scripts without spaces break lines anywhere.
            if !wide && !self.previous_wide {
                folded.text.push(' ');
            }
            self.word_start = true;
            self.end_word(folded);
        } else if is_sign(character) {
            self.end_word(folded);
        }
        self.word.has_latin |= character.is_ascii_alphabetic() && !disguised;
        self.word.has_own |= has_look_alikes(character);
        self.pending_space = false;
        if self.word_start || wide {
            if self.is_traced {
                folded.steps.push((folded.text.len(), position));
            }
            self.word_start = false;
        }
        if disguised {
            folded.disguised.push(folded.text.len());
        }
        folded.text.push(character);
        self.previous_wide = wide;
    }
}

/// No letter of a word stands for more than this; a few signs stand for whole sentences.
const MAX_LETTERS: usize = 4;

/// Anything beyond ASCII.
fn unusual(folded: &mut Folded, state: &mut State, character: char, original: &str, position: usize) {
    if is_hidden(character) {
        folded.is_turned |= character == bidi::OVERRIDE;
        // After a picture such a character is ordinary, and a soft hyphen is honest typesetting.
        if character != '\u{ad}'
            && !state.pending_space
            && folded.text.ends_with(|last: char| last.is_ascii_alphanumeric())
        {
            folded.disguised.push(folded.text.len());
        }
        return;
    }
    if matches!(character, '®' | '™') {
        return;
    }
    // Its compatibility form is another letter than it looks like.
    if matches!(character, 'ϲ' | 'Ϲ') {
        state.push(folded, 'c', position, true);
        return;
    }
    if ('\u{3040}'..'\u{a000}').contains(&character) && !matches!(character, '\u{3099}' | '\u{309a}') {
        state.push(folded, hanzi::simplified(character), position, false);
        return;
    }
    if character >= alike::FIRST_FRAME && framed(folded, state, character, original, position) {
        return;
    }
    let mut letters = [None; MAX_LETTERS];
    let mut room = letters.iter_mut();
    decompose_compatible(character, |letter| {
        if let Some(place) = room.next() {
            *place = Some(letter);
        }
    });
    for plain in letters.into_iter().flatten() {
        if plain.is_ascii() {
            // An accent says nothing; a letter out of a mathematical alphabet does.
            let disguised = plain.is_ascii_alphanumeric() && !is_accented_latin(character);
            state.push(folded, plain.to_ascii_lowercase(), position, disguised);
            state.word.has_latin |= disguised;
        } else if is_combining_mark(plain) || canonical_combining_class(plain) != 0 {
            mark(folded, state, plain, plain == character);
        } else if script::is_filler(plain) {
            if !state.pending_space && folded.text.ends_with(|last: char| last.is_ascii_alphanumeric()) {
                folded.disguised.push(folded.text.len());
            }
        } else if let Some(digit) = script::digit(plain) {
            state.push(folded, digit, position, false);
        } else if let Some(latin) = alike::latin(plain) {
            for letter in latin.chars() {
                state.push(folded, letter, position, !is_accented_latin(character));
            }
            state.word.has_latin |= !has_look_alikes(character);
        } else {
            for lower in plain.to_lowercase() {
                state.push(folded, script::one_letter(lower), position, false);
            }
        }
    }
}

/// A letter in a frame, or a sign of a currency; false for all else.
fn framed(folded: &mut Folded, state: &mut State, character: char, original: &str, position: usize) -> bool {
    let regional = alike::is_regional(character).then(|| alike::regional(original, position));
    if let Some(letter) = alike::boxed(character).filter(|_| regional != Some(Regional::Flag)) {
        // Flags in a row are no word, and part of none.
        state.pending_space |= regional == Some(Regional::Word(true));
        state.push(folded, letter, position, true);
        state.word.has_latin = true;
        let behind = original.get(position + character.len_utf8()..).and_then(|rest| rest.chars().next());
        state.pending_space |=
            matches!(regional, Some(Regional::Word(_))) && !behind.is_some_and(alike::is_regional);
        return true;
    }
    if alike::is_amount(character) && (state.pending_space || !ends_with_letter(&folded.text)) {
        state.push(folded, character, position, false);
        return true;
    }
    false
}

/// A mark above, below or behind a letter; `alone` where it did not come with the letter as one character.
fn mark(folded: &mut Folded, state: &State, mark: char, alone: bool) {
    let before = folded.text.chars().next_back().filter(|_| !state.pending_space);
    match before.map_or(Spelling::Drop, |letter| script::spelling(letter, mark)) {
        Spelling::Keep(mark) => folded.text.push(mark),
        Spelling::Become(letter) => {
            folded.text.pop();
            folded.text.push(letter);
        }
        // A mark that came with its letter is spelling; a mark from another script is a disguise.
        Spelling::Drop => {
            let astray = is_mark_of_others(mark) && before.is_some_and(|letter| letter.is_ascii_alphabetic());
            if alone && (astray || !is_spelling_mark(mark)) {
                folded.disguised.push(folded.text.len());
            }
        }
    }
}

/// The signs that part words in texts of alphabets; others do no harm inside a word.
fn is_sign(character: char) -> bool {
    matches!(character, '!'..='/' | ':'..='@' | '['..='`' | '{'..='~' | '\u{a0}'..='\u{bf}' | '\u{2000}'..='\u{206f}')
}

/// Scripts in which people write words, some of whose letters look like Latin ones: Greek, Cyrillic, Armenian.
fn has_look_alikes(character: char) -> bool {
    matches!(character, '\u{370}'..='\u{58f}' | '\u{1f00}'..='\u{1fff}')
}

fn ends_with_letter(text: &str) -> bool {
    text.ends_with(|last: char| last.is_ascii_alphabetic())
}

/// Characters that take no room: default-ignorable ones (Unicode, DerivedCoreProperties) that
/// mail really holds, marks of what is put in (U+FFF9 to U+FFFC), and those that mean nothing outside one program.
pub(crate) fn is_hidden(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{fff0}'..='\u{fffc}' | '\u{fffe}' | '\u{ffff}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}'
        | '\u{f0000}'..='\u{10ffff}')
}

/// Scripts that are written without spaces.
pub(crate) fn is_wide(character: char) -> bool {
    matches!(character, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}

/// Letters whose accent is ordinary spelling, and signs that stand for Latin text by themselves.
fn is_accented_latin(character: char) -> bool {
    matches!(character, '\u{a0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{2000}'..='\u{206f}' | '\u{2122}' | '\u{ff00}'..='\u{ffef}')
}

/// Marks that ordinary text carries by themselves: Latin accents, and the marks of other scripts.
fn is_spelling_mark(mark: char) -> bool {
    matches!(mark, '\u{300}'..='\u{36f}' | '\u{3099}' | '\u{309a}') || is_mark_of_others(mark)
}

/// The marks of Arabic, Hebrew, Indic and other scripts, which never follow a Latin letter in honest text.
fn is_mark_of_others(mark: char) -> bool {
    matches!(mark, '\u{591}'..='\u{6ed}' | '\u{900}'..='\u{e4e}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn disguises_disappear() {
        for written in [
            "AMAZON",
            "Аmаzоn",
            "A\u{73f}m\u{73f}a\u{73f}z\u{73f}o\u{73f}n",
            "Ama\u{200b}zon",
            "Ama\u{ad}zon",
            "Ａｍａｚｏｎ",
            "𝐀𝐦𝐚𝐳𝐨𝐧",
            "Αmαzοn",
            "Ámäzõn",
        ] {
            assert_eq!(fold_text(written), "amazon", "{written}");
        }
    }

    #[test]
    fn disguises_are_remembered_and_spelling_is_none() {
        for written in ["Аmazon", "Ama\u{200b}zon", "A\u{73f}mazon", "𝐀mazon"] {
            let folded = fold(written);
            assert!(folded.was_disguised(0, folded.text.len()), "{written}");
        }
        for written in [
            "Amazon",
            "Ama\u{ad}zon",
            "❤\u{fe0f}Amazon",
            "Ämter für Müßiggang",
            "Ａｍａｚｏｎ",
            "जानकारी",
            "e\u{301}te",
        ] {
            let folded = fold(written);
            assert!(!folded.was_disguised(0, folded.text.len()), "{written}");
        }
    }

    #[test]
    fn vowel_signs_are_spelling_in_their_own_script() {
        for different in [["की", "का"], ["कि", "की"], ["বাংলা", "বংল"], ["தமிழ்", "தமழ"]]
        {
            let [one, other] = different.map(fold_text);
            assert_ne!(one, other, "{different:?}");
        }
        // With or without the dot below, as one character or two, with either sign for the nasal.
        for alike in
            [["अमेज़न", "अमेजन"], ["अमेज\u{93c}न", "अमे\u{95b}न"], ["यहाँ", "यहां"], ["प्राइ\u{200d}म", "प्राइम"]]
        {
            let [one, other] = alike.map(fold_text);
            assert_eq!(one, other, "{alike:?}");
        }
    }

    #[test]
    fn marks_of_other_scripts_are_a_disguise_in_latin_words() {
        for written in ["A\u{902}mazon", "A\u{93f}mazon", "A\u{64e}mazon", "A\u{640}mazon", "A\u{bbf}mazon"] {
            let folded = fold(written);
            assert_eq!(folded.text, "amazon", "{written}");
            assert!(folded.was_disguised(0, folded.text.len()), "{written}");
        }
        for written in ["أَمازُون", "أمـــازون", "अमेज़न", "ですﾞ"] {
            assert!(fold(written).disguised.is_empty(), "{written}");
        }
    }

    #[test]
    fn letters_of_one_language_read_alike_however_they_are_typed() {
        for (written, plain) in [
            ("ŞİFRENİZ DEĞİŞTİRİLDİ", "sifreniz degistirildi"),
            ("şifreniz değiştirildi", "sifreniz degistirildi"),
            ("s\u{327}ifreniz deg\u{306}is\u{327}tirildi", "sifreniz degistirildi"),
            ("Amazon hesabınız", "amazon hesabiniz"),
            ("AMAZON HESABINIZ", "amazon hesabiniz"),
            ("Hasło w Łodzi", "haslo w lodzi"),
            ("HASŁO", "haslo"),
            ("Ändrat lösenord på Öland", "andrat losenord pa oland"),
            ("Øre, Đorđe", "ore, dorde"),
        ] {
            let folded = fold(written);
            assert_eq!(folded.text, plain, "{written}");
            assert!(folded.disguised.is_empty(), "{written}");
        }
    }

    #[test]
    fn arabic_is_one_spelling() {
        for written in ["أمازون", "امازون", "آمازون", "إمازون", "ٱمازون", "أَمَازُون", "أمـــازون", "ﺃﻣﺎﺯﻭﻥ"]
        {
            assert_eq!(fold_text(written), "امازون", "{written}");
        }
        assert_eq!(fold_text("على إلى"), fold_text("علي الي"));
        assert_eq!(fold_text("شکرا"), fold_text("شكرًا"));
        assert_ne!(fold_text("خدمة"), fold_text("خدمه"));
    }

    #[test]
    fn digits_are_digits() {
        assert_eq!(
            fold_text("٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹ ०१२३४५६७८९ ０１２"),
            "0123456789 0123456789 0123456789 012"
        );
        assert!(fold("خلال ٢٤ ساعة").disguised.is_empty());
    }

    #[test]
    fn kana_are_one_form() {
        let folded = fold_text("アマゾンギフト券 パスワード");
        assert_eq!(fold_text("ｱﾏｿﾞﾝｷﾞﾌﾄ券 ﾊﾟｽﾜｰﾄﾞ"), folded);
        assert_eq!(fold_text("アマソ\u{3099}ンキ\u{3099}フト券 ハ\u{309a}スワート\u{3099}"), folded);
        let folded = trace("ｱﾏｿﾞﾝ");
        assert_eq!(folded.original(folded.text.find('ゾ').unwrap()), 6);
    }

    #[test]
    fn scripts_without_spaces_close_up() {
        assert_eq!(fold_text("Amazon プライム\n特典"), "amazonプライム特典");
        assert_eq!(fold_text(" a \t b\r\n c "), "a b c");
    }

    #[test]
    fn the_way_back_is_found() {
        let written = "Dear  Ama\u{200b}zon customer";
        let folded = trace(written);
        let at = folded.text.find("amazon").unwrap();
        assert_eq!(folded.original(at), 6);
        assert!(written[folded.original_after(at + 6).unwrap()..].starts_with("customer"));
    }
}
