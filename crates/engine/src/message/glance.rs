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

mod rare;
mod signs;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2_iter, memmem};

use super::html;
use signs::Sign::{self, Letter, Open, Other};
use signs::{is_harmless, is_named_letter, is_numbered_letter, letter, plain};

/// A larger source is read: what it costs then is bounded, and its limits are told.
pub(super) const MOST: usize = 256 * 1024;

/// Of a page with more references than this some are left out.
const MOST_SIGNS: usize = 10_000;

/// Can a reading of this hold a name?
pub(super) fn may_name(source: &str) -> bool {
    let look = Look { source, bytes: source.as_bytes() };
    // What is too long or too much is not read as it stands.
    matches!(html::without_data(source), Cow::Owned(_))
        || memchr_iter(b'&', look.bytes).nth(MOST_SIGNS).is_some()
        || look.names_plainly()
        || look.is_coded()
        || look.goes_beyond_latin()
        || look.is_torn()
        || look.has_rare_letter()
        || look.has_order_number()
}

/// Names that are found by their letters alone.
const WORDS: [&str; 3] = ["prime", "kindle", "terry"];

/// The digits of the last character, and the longest name of a reference.
const MAX_DIGITS: usize = 8;
const MAX_NAME: usize = 32;

struct Look<'a> {
    source: &'a str,
    bytes: &'a [u8],
}

impl Look<'_> {
    /// Prime, Kindle, the street; words that run backwards; links inside links that are not written as they are; and what a
    /// reader never sees, though it may stand between letters.
    fn names_plainly(&self) -> bool {
        // The Greek name looks like this one, and folding does not tell them apart.
        const PIECES: [&str; 7] =
            ["prime", "emirp", "kindle", "terry", "auazov", "bing.com", "proofpoint.com"];
        let low = self.bytes.to_ascii_lowercase();
        PIECES.iter().any(|piece| memmem::find(&low, piece.as_bytes()).is_some())
            || memchr(0, &low).is_some()
            || memmem::find_iter(&low, "rtl").any(|at| {
                !matches!((self.before(at).0, self.behind(at + 2).0), (Letter(_), _) | (_, Letter(_)))
            })
            || memmem::find_iter(&low, "n--").any(|at| {
                let before = at.checked_sub(1).and_then(|at| self.bytes.get(at));
                before.is_some_and(u8::is_ascii_control) || matches!(self.before(at).0, Letter(b'x') | Open)
            })
            || memmem::find_iter(&low, "xn-")
                .any(|at| !low.get(at + 3).is_some_and(u8::is_ascii_alphanumeric))
            || memmem::find_iter(&low, "://").any(|at| self.is_host_torn(at + 3))
    }

    /// A browser leaves out the ends of lines in the address of a link.
    fn is_host_torn(&self, start: usize) -> bool {
        let scheme = self.get(start.saturating_sub(12)..start.saturating_sub(3));
        let before = scheme.iter().rev().find(|byte| !byte.is_ascii_alphabetic()).copied().unwrap_or(b'=');
        if !matches!(before, b'"' | b'\'' | b'=') {
            return false;
        }
        let rest = self.get(start..self.bytes.len());
        let ends = |byte: &u8| matches!(byte, b'/' | b'?' | b'#' | b' ' | b'"' | b'\'' | b'<' | b'>');
        let host = rest.split(ends).next().unwrap_or_default();
        host.trim_ascii_end().iter().any(u8::is_ascii_control)
    }

    /// Letters, digits, or what parts and codes them, written as numbers; and references that are not known to be signs.
    fn is_coded(&self) -> bool {
        memchr_iter(b'&', self.bytes).any(|at| self.is_reference_to_letter(at + 1))
            || memchr_iter(b'%', self.bytes).any(|at| {
                let before = at.checked_sub(1).and_then(|at| self.bytes.get(at)).copied().unwrap_or(b' ');
                let mut at = at + 1;
                while self.get(at..at + 2) == b"25" {
                    at += 2;
                }
                let digit = |at: usize| self.bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
                let (Some(high), Some(low)) = (digit(at), digit(at + 1)) else {
                    // A line that ends inside of it.
                    let next = self.bytes.get(at).copied().unwrap_or(b'<');
                    return before.is_ascii_alphabetic()
                        && (next.is_ascii_control() || matches!(next, b'<' | b'&'));
                };
                u8::try_from(high * 16 + low).is_ok_and(|byte| {
                    byte.is_ascii_alphanumeric()
                        || byte >= 0x80
                        || (byte == b'-' && before.eq_ignore_ascii_case(&b'n'))
                        || (byte.is_ascii_control() && (before.is_ascii_alphanumeric() || before == b'.'))
                })
            })
    }

    /// `&` stood before: HTML character references.
    fn is_reference_to_letter(&self, start: usize) -> bool {
        let rest = self.get(start..self.bytes.len());
        if let Some(number) = rest.strip_prefix(b"#") {
            let (digits, radix) = match number.strip_prefix(b"x").or(number.strip_prefix(b"X")) {
                Some(hex) => (hex, 16),
                None => (number, 10),
            };
            let zeros = digits.iter().take_while(|byte| **byte == b'0').count();
            let digits = digits.get(zeros..).unwrap_or_default();
            let end =
                digits.iter().take(MAX_DIGITS).take_while(|byte| char::from(**byte).is_digit(radix)).count();
            let code = digits.get(..end).and_then(|digits| std::str::from_utf8(digits).ok());
            let code = code.and_then(|code| u32::from_str_radix(code, radix).ok());
            // Without its end, letters may follow.
            return digits.get(end) != Some(&b';') || code.is_none_or(is_numbered_letter);
        }
        let name = rest.iter().take(MAX_NAME).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let end = start + name + usize::from(rest.get(name) == Some(&b';'));
        self.source.get(start..end).is_some_and(is_named_letter)
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
        let before = self.get(end.saturating_sub(12)..end);
        let length = before.iter().rev().take_while(|byte| byte.is_ascii_alphabetic()).count();
        let (outside, word) = before.split_at(before.len() - length);
        // What is not seen may stand inside a longer word, and a reference may go over into it.
        let here = self.source.get(end..).and_then(|text| text.chars().next());
        let is_inside = next.is_none() && here.is_some_and(|here| !here.is_ascii() && !here.is_alphabetic());
        let any_end = is_inside || outside.ends_with(b"&");
        WORDS.iter().map(|name| name.as_bytes()).any(|name| {
            let begins = |part: &[u8]| {
                !part.is_empty()
                    && name.get(..part.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(part))
                    && next.is_none_or(|next| name.get(part.len()) == Some(&next))
            };
            begins(word) || (any_end && (0..word.len()).any(|from| word.get(from..).is_some_and(begins)))
        })
    }

    /// 112-1234567-1234567
    fn has_order_number(&self) -> bool {
        memchr_iter(b'-', self.bytes).any(|at| {
            // Attributes are not looked into for it.
            let open_before = |end: usize| {
                let before = end.checked_sub(1).and_then(|at| self.bytes.get(at));
                before.is_none_or(|byte| !byte.is_ascii() || matches!(byte, b'>' | b';'))
            };
            let open_behind = |at: usize| match self.bytes.get(at) {
                Some(b'&') => !self.is_parameter(at + 1),
                behind => behind.is_none_or(|byte| !byte.is_ascii() || *byte == b'<'),
            };
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
            (6..=8).contains(&digits) || (digits < 6 && open_behind(at + 1 + digits))
        })
    }

    /// The sign before this place, and where it begins.
    fn before(&self, at: usize) -> (Sign, usize) {
        match at.checked_sub(1).and_then(|at| self.bytes.get(at)) {
            None => (Open, at),
            Some(last) if last.is_ascii() => (plain(*last, b">;\"'="), at - 1),
            Some(_) => {
                let before = self.source.get(..at).and_then(|text| text.chars().next_back());
                (before.and_then(letter).map_or(Open, Letter), at - before.map_or(1, char::len_utf8))
            }
        }
    }

    /// The sign behind what stands at this place, and where it begins.
    fn behind(&self, at: usize) -> (Sign, usize) {
        let place = self.end_of(at);
        let sign = match self.bytes.get(place) {
            None => Open,
            Some(b'&') if self.is_parameter(place + 1) => Other,
            Some(next) if next.is_ascii() => plain(*next, b"<&%\"'>/"),
            Some(_) => {
                let behind = self.source.get(place..).and_then(|text| text.chars().next());
                behind.and_then(letter).map_or(Open, Letter)
            }
        };
        (sign, place)
    }

    /// Where the character that begins at this place ends.
    fn end_of(&self, at: usize) -> usize {
        at + self.source.get(at..).and_then(|text| text.chars().next()).map_or(1, char::len_utf8)
    }

    /// `&` stood before: what stands in an address, and no reference.
    fn is_parameter(&self, start: usize) -> bool {
        let rest = self.get(start..start + MAX_NAME);
        let length = rest.iter().take_while(|byte| byte.is_ascii_alphanumeric()).count();
        length > 0 && rest.get(length) == Some(&b'=')
    }

    fn get(&self, range: Range<usize>) -> &[u8] {
        self.bytes.get(range.start..range.end.min(self.bytes.len())).unwrap_or_default()
    }
}
