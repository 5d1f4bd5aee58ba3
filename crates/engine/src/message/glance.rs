//! A glance at the source of a page, or at plain words, before they are read: can any reading of them hold a name of
//! Amazon's? Most mail speaks of other things, and to read a page costs more than all the rest.
//!
//! Nothing is taken apart here. Wherever something may stand between two letters that is not seen (a tag, a reference,
//! a character without width), any letters are taken to stand there. So it errs to one side only: what it passes over
//! holds no name, in no disguise that the engine knows; what it does not pass over is read, and most of that holds none
//! either. `tests/glance.rs` holds it to that.
//!
//! It looks for the letters that stand in few other words, and at their neighbours:
//!
//! | what | looked for |
//! |---|---|
//! | the name and its imitations, in words, hosts and pictures' names | `z`, or `2` for it, with `ma` before it and `on` behind it, but for one slip |
//! | Prime, Kindle, and the street | the words; their first letters where a word is torn |
//! | names in other scripts, letters that look Latin | anything beyond Latin letters and ordinary signs |
//! | letters written as numbers | references and percent signs that stand for letters |
//! | order numbers | a hyphen between three digits and six |

mod signs;

use std::ops::Range;

use memchr::{memchr_iter, memchr2_iter, memchr3_iter, memmem};

use signs::Sign::{self, Blank, Letter, Open, Other};
use signs::{SIGNS, begins_accented, is_accented, is_harmless, letter, plain};

/// A larger source is read: what it costs then is bounded, and its limits are told.
pub(super) const MOST: usize = 256 * 1024;

/// Can a reading of this hold a name?
pub(super) fn may_name(source: &str) -> bool {
    let look = Look { source, bytes: source.as_bytes() };
    look.names_plainly()
        || look.is_coded()
        || look.goes_beyond_latin()
        || look.is_torn()
        || look.has_rare_letter()
        || look.has_order_number()
}

/// Names that are found by their letters alone.
const WORDS: [&str; 3] = ["prime", "kindle", "terry"];

struct Look<'a> {
    source: &'a str,
    bytes: &'a [u8],
}

impl Look<'_> {
    /// Prime, Kindle, the street; words that run backwards; links inside links that are not written as they are.
    fn names_plainly(&self) -> bool {
        let stands =
            |at: usize, word: &str| self.get(at..at + word.len()).eq_ignore_ascii_case(word.as_bytes());
        let before = |at: usize, word: &str| at.checked_sub(word.len()).is_some_and(|at| stands(at, word));
        memchr2_iter(b'p', b'P', self.bytes).any(|at| stands(at + 1, "rime") || before(at, "emir"))
            || memchr2_iter(b'k', b'K', self.bytes).any(|at| stands(at + 1, "indle"))
            || memchr2_iter(b'y', b'Y', self.bytes).any(|at| before(at, "terr"))
            || memmem::find_iter(self.bytes, "/v2/").any(|at| before(at, "proofpoint.com"))
            || ["/ck/a", "xn--", "XN--"]
                .iter()
                .any(|piece| memmem::find(self.bytes, piece.as_bytes()).is_some())
            || ["rtl", "RTL"].iter().any(|turned| {
                memmem::find_iter(self.bytes, turned).any(|at| {
                    !matches!((self.before(at, 1), self.behind(at + 2, 1)), (Letter(_), _) | (_, Letter(_)))
                })
            })
    }

    /// Letters or digits that are written as numbers, and references that are not known to be signs.
    fn is_coded(&self) -> bool {
        memchr_iter(b'&', self.bytes).any(|at| self.is_reference_to_letter(at + 1))
            || memchr_iter(b'%', self.bytes).any(|at| {
                let mut at = at + 1;
                while self.get(at..at + 2) == b"25" {
                    at += 2;
                }
                let digit = |at: usize| self.bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
                let (Some(high), Some(low)) = (digit(at), digit(at + 1)) else { return false };
                u8::try_from(high * 16 + low).is_ok_and(|byte| byte.is_ascii_alphanumeric() || byte >= 0x80)
            })
    }

    /// `&` stood before: HTML character references.
    fn is_reference_to_letter(&self, start: usize) -> bool {
        let rest = self.get(start..start + 40);
        if let Some(number) = rest.strip_prefix(b"#") {
            let (digits, radix) = match number.strip_prefix(b"x").or(number.strip_prefix(b"X")) {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            let end = digits.iter().take_while(|byte| char::from(**byte).is_digit(radix)).count();
            let code = digits.get(..end).and_then(|digits| std::str::from_utf8(digits).ok());
            let character =
                code.and_then(|code| u32::from_str_radix(code, radix).ok()).and_then(char::from_u32);
            return !character.is_some_and(|character| match character {
                '\0'..='\x7f' => !character.is_ascii_alphanumeric(),
                // These stand for others (Windows-1252), some for letters.
                '\u{80}'..='\u{9f}' => !matches!(
                    character,
                    '\u{83}' | '\u{8a}' | '\u{8c}' | '\u{8e}' | '\u{9a}' | '\u{9c}' | '\u{9e}' | '\u{9f}'
                ),
                other => is_harmless(other) && letter(other).is_none(),
            });
        }
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let name = rest.get(..length).unwrap_or_default();
        match rest.get(length) {
            _ if name.is_empty() => false,
            Some(b';') => !SIGNS.contains(&name) && !is_accented(name),
            // Without its end a reference stands only for letters with accents, and for a few signs.
            _ => {
                let code = [&b"ordf"[..], b"ordm", b"sup", b"frac"].iter().any(|sign| name.starts_with(sign));
                code || begins_accented(name)
            }
        }
    }

    /// Letters beyond Latin, and signs that may stand for letters.
    fn goes_beyond_latin(&self) -> bool {
        !self.source.is_ascii()
            && self.source.char_indices().any(|(at, character)| {
                !character.is_ascii() && (!is_harmless(character) || self.begins_word(at, letter(character)))
            })
    }

    /// A word that may go on behind a tag or a reference.
    fn is_torn(&self) -> bool {
        memchr2_iter(b'<', b'&', self.bytes).any(|at| self.begins_word(at, None))
    }

    /// The letters before this place, and this one, are how one of the words begins.
    fn begins_word(&self, end: usize, next: Option<u8>) -> bool {
        let Some(last) = end.checked_sub(1).and_then(|at| self.bytes.get(at)) else { return false };
        if !matches!(
            last.to_ascii_lowercase(),
            b'p' | b'r' | b'i' | b'm' | b'k' | b'n' | b'd' | b'l' | b't' | b'e'
        ) {
            return false;
        }
        let before = self.get(end.saturating_sub(7)..end);
        let length = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let word = before.get(before.len() - length..).unwrap_or_default();
        WORDS.iter().map(|name| name.as_bytes()).any(|name| {
            name.get(..word.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(word))
                && next.is_none_or(|next| name.get(word.len()) == Some(&next))
        })
    }

    /// The letter that stands in few other words, between others that may be those of the name.
    fn has_rare_letter(&self) -> bool {
        memchr3_iter(b'z', b'Z', b'2', self.bytes).any(|at| match self.bytes.get(at) {
            Some(b'2') => self.is_digit_of_name(at),
            _ => self.is_letter_of_name(at),
        })
    }

    fn is_letter_of_name(&self, at: usize) -> bool {
        let left = [1, 2, 3].map(|back| self.before(at, back));
        let right = [1, 2, 3].map(|on| self.behind(at, on));
        let is_alone = !matches!(left[0], Letter(_)) && !matches!(right[0], Letter(_));
        if is_alone {
            return !self.get(at..at + 3).eq_ignore_ascii_case(b"z-i");
        }
        let is_first = matches!(left, [Open, ..] | [Letter(b'a'), Letter(b'm' | b'n') | Open, _]);
        let is_last = matches!(right, [Open, ..] | [Letter(b'o'), Letter(b'n' | b'm') | Open, _]);
        // One slip on one side.
        let is_near_first = matches!(
            left,
            [Open | Letter(b'a'), ..]
                | [Letter(_), Letter(b'a') | Open, _]
                | [Letter(_), Letter(b'm' | b'n'), Letter(b'a') | Open]
        );
        let is_near_last = matches!(
            right,
            [Open | Letter(b'o' | b'n'), ..]
                | [Letter(_), Letter(b'o') | Open, _]
                | [Letter(_), Letter(b'n'), Blank | Open | Other]
        );
        // `amzaon`, `arnzaon`, `amaozn`
        let is_swapped = matches!(
            (left, right),
            ([Letter(b'm'), ..], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'n'), Letter(b'r' | b'n') | Open, _], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'o'), Letter(b'a') | Open, _], [Letter(b'n'), ..])
        );
        // `amzn`, `amzl`
        let is_short =
            matches!((left, right[0]), ([Letter(b'm'), Letter(b'a') | Open, _], Letter(b'n' | b'l')));
        let is_turned = matches!(left, [Open, ..] | [Letter(b'o'), Letter(b'n') | Open, _])
            && matches!(right, [Open, ..] | [Letter(b'a'), Letter(b'm' | b'n') | Open, _]);
        let is_name = (is_first && is_near_last)
            || (is_near_first && is_last)
            || (self.may_end_before(at) && self.may_go_on_behind(at))
            || is_swapped
            || is_short
            || is_turned;
        is_name && !self.is_of_the_cloud(at)
    }

    /// `s3.amazonaws.com`: anybody's room in Amazon's cloud.
    fn is_of_the_cloud(&self, at: usize) -> bool {
        at.checked_sub(4)
            .is_some_and(|start| self.get(start..start + 11).eq_ignore_ascii_case(b".amazonaws."))
    }

    /// The digit stands for the letter only where all others are right.
    fn is_digit_of_name(&self, at: usize) -> bool {
        // Most stand in numbers.
        let beside = |at: Option<usize>| at.and_then(|at| self.bytes.get(at)).copied().unwrap_or(b' ');
        let in_number = |byte: u8| byte.is_ascii_digit() && byte != b'4' && byte != b'0';
        !in_number(beside(at.checked_sub(1)))
            && !in_number(beside(Some(at + 1)))
            && self.may_end_before(at)
            && self.may_go_on_behind(at)
    }

    /// `ma` stands before, or what may be it, with spaces or without.
    fn may_end_before(&self, at: usize) -> bool {
        let (sign, place) = self.seen_before(at);
        sign == Open
            || sign == Letter(b'a') && matches!(self.seen_before(place).0, Letter(b'm' | b'n') | Open)
    }

    /// `on` stands behind, or what may be it.
    fn may_go_on_behind(&self, at: usize) -> bool {
        let (sign, place) = self.seen_behind(at);
        sign == Open || sign == Letter(b'o') && matches!(self.seen_behind(place).0, Letter(b'n') | Open)
    }

    /// The next sign before this place that is no space, and where it stands.
    fn seen_before(&self, at: usize) -> (Sign, usize) {
        let blanks = self.get(0..at).iter().rev().take_while(|byte| plain(**byte, b"") == Blank).count();
        let place = at - blanks;
        (self.before(place, 1), place.saturating_sub(1))
    }

    /// The next such sign behind, and where it stands.
    fn seen_behind(&self, at: usize) -> (Sign, usize) {
        let blanks =
            self.get(at + 1..self.bytes.len()).iter().take_while(|byte| plain(**byte, b"") == Blank).count();
        (self.behind(at + blanks, 1), at + blanks + 1)
    }

    /// 112-1234567-1234567
    fn has_order_number(&self) -> bool {
        memchr_iter(b'-', self.bytes).any(|at| {
            let open_before = |end: usize| matches!(self.before(end, 1), Open);
            let digits = self
                .get(at.saturating_sub(4)..at)
                .iter()
                .rev()
                .take_while(|byte| byte.is_ascii_digit())
                .count();
            let before = digits == 3 || (digits < 3 && open_before(at - digits));
            if !before {
                return false;
            }
            let digits = self.get(at + 1..at + 10).iter().take_while(|byte| byte.is_ascii_digit()).count();
            (6..=8).contains(&digits) || (digits < 6 && matches!(self.behind(at + digits, 1), Open))
        })
    }

    /// The sign so many places before.
    fn before(&self, at: usize, back: usize) -> Sign {
        let mut place = at;
        let mut sign = Open;
        for _ in 0..back {
            let Some(last) = place.checked_sub(1).and_then(|place| self.bytes.get(place)) else {
                return Open;
            };
            (sign, place) = if last.is_ascii() {
                (plain(*last, b">;"), place - 1)
            } else {
                let before = self.source.get(..place).and_then(|text| text.chars().next_back());
                (before.and_then(letter).map_or(Open, Letter), place - before.map_or(1, char::len_utf8))
            };
        }
        sign
    }

    /// The sign so many places behind.
    fn behind(&self, at: usize, on: usize) -> Sign {
        let mut place = at + 1;
        let mut sign = Open;
        for _ in 0..on {
            let Some(next) = self.bytes.get(place) else { return Open };
            (sign, place) = if *next == b'&' && self.is_parameter(place + 1) {
                (Other, place + 1)
            } else if next.is_ascii() {
                (plain(*next, b"<&%"), place + 1)
            } else {
                let behind = self.source.get(place..).and_then(|text| text.chars().next());
                (behind.and_then(letter).map_or(Open, Letter), place + behind.map_or(1, char::len_utf8))
            };
        }
        sign
    }

    /// `&` stood before: what stands in an address, and no reference.
    fn is_parameter(&self, start: usize) -> bool {
        let rest = self.get(start..start + 40);
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        length > 0 && rest.get(length) == Some(&b'=')
    }

    fn get(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range.start..range.end.min(self.bytes.len())).unwrap_or_default()
    }
}
