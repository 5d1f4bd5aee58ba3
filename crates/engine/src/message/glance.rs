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

use std::borrow::Cow;
use std::ops::Range;

use memchr::{memchr, memchr_iter, memchr2_iter, memchr3_iter, memmem};

use super::html;
use signs::Sign::{self, Blank, Letter, Open, Other};
use signs::{SIGNS, is_accented, is_harmless, letter, may_be_letter, needs_no_end, plain};

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
            let character =
                code.and_then(|code| u32::from_str_radix(code, radix).ok()).and_then(char::from_u32);
            // Without its end, letters may follow.
            return digits.get(end) != Some(&b';') || character.is_none_or(may_be_letter);
        }
        let length = rest.iter().take(MAX_NAME).take_while(|byte| byte.is_ascii_alphanumeric()).count();
        let name = rest.get(..length).unwrap_or_default();
        match rest.get(length) {
            _ if name.is_empty() => false,
            Some(b';') => !SIGNS.contains(&name) && !is_accented(name),
            _ => needs_no_end(name),
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

    /// The letter that stands in few other words, between others that may be those of the name.
    fn has_rare_letter(&self) -> bool {
        memchr3_iter(b'z', b'Z', b'2', self.bytes).any(|at| match self.bytes.get(at) {
            Some(b'2') => self.is_digit_of_name(at),
            _ => self.is_letter_of_name(at),
        })
    }

    fn is_letter_of_name(&self, at: usize) -> bool {
        let (left, right) = (self.three_before(at), self.three_behind(at));
        // An @ is a letter only where others stand beside it.
        let is_sign = |at: Option<usize>| at.and_then(|at| self.bytes.get(at)) == Some(&b'@');
        let is_alone = (!matches!(left[0], Letter(_)) || is_sign(at.checked_sub(1)))
            && (!matches!(right[0], Letter(_)) || is_sign(Some(at + 1)));
        if is_alone {
            return !self.get(at..at + 3).eq_ignore_ascii_case(b"z-i");
        }
        let is_first = matches!(left, [Open, ..] | [Letter(b'a'), Letter(b'm' | b'n') | Open, _]);
        let is_last = matches!(right, [Open, ..] | [Letter(b'o'), Letter(b'n' | b'm') | Open, _]);
        // One slip on one side, and `rn` for m.
        let is_near_first = matches!(
            left,
            [Open | Letter(b'a'), ..]
                | [Letter(_), Letter(b'a') | Open, _]
                | [Letter(_), Letter(b'm' | b'n'), Letter(b'a') | Open]
                | [Letter(_), Letter(b'n'), Letter(b'r' | b'n')]
                | [Letter(b'n'), Letter(b'r' | b'n'), _]
                | [Letter(b'v'), Letter(b'v'), Letter(b'm' | b'n') | Open]
        );
        let is_near_last = matches!(
            right,
            [Open | Letter(b'o' | b'n'), ..]
                | [Letter(_), Letter(b'o') | Open, _]
                | [Letter(_), Letter(b'n'), Blank | Open | Other | Letter(b'a' | b'o' | b'0'..=b'9')]
                | [Letter(b'r' | b'v'), Letter(b'n' | b'v'), Letter(b'n' | b'o')]
        );
        // `amzaon`, `arnzaon`, `amaozn`
        let is_swapped = matches!(
            (left, right),
            ([Letter(b'm'), ..], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'n'), Letter(b'r' | b'n') | Open, _], [Letter(b'a'), Letter(b'o') | Open, _])
                | ([Letter(b'o'), Letter(b'a') | Open, _], [Letter(b'n'), ..])
        );
        // `amzn`, `amzl`
        let is_short = matches!(
            (left, right[0]),
            ([Letter(b'm'), Letter(b'a') | Open, _] | [Open, ..], Letter(b'n' | b'l'))
        );
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
        let (left, right) = (beside(at.checked_sub(1)), beside(Some(at + 1)));
        // `ama2zn`, `amz2on`: a slip beside it.
        let is_rare = |byte: u8| byte.eq_ignore_ascii_case(&b'z');
        if is_rare(left) || is_rare(right) {
            let (first, last) = if is_rare(left) { (at - 1, at) } else { (at, at + 1) };
            return matches!(self.before(first).0, Letter(b'a' | b'm' | b'n' | b'o') | Open)
                && matches!(self.behind(last).0, Letter(b'a' | b'o' | b'n') | Open);
        }
        // And in attributes.
        let parts = |byte: u8| matches!(byte, b'"' | b'\'' | b'=' | b'/');
        let beyond = |at: Option<usize>| in_number(beside(at)) || parts(beside(at));
        let is_number = beyond(at.checked_sub(1))
            || beyond(Some(at + 1))
            || (left == b'4' && beyond(at.checked_sub(2)))
            || (right == b'0' && beyond(Some(at + 2)));
        !is_number && self.may_end_before(at) && self.may_go_on_behind(at)
    }

    /// `ma` stands before, or what may be it, with spaces or without.
    fn may_end_before(&self, at: usize) -> bool {
        let (sign, place) = self.seen_before(at);
        sign == Open
            || sign == Letter(b'a') && matches!(self.seen_before(place).0, Letter(b'm' | b'n' | b'z') | Open)
    }

    /// `on` stands behind, or what may be it.
    fn may_go_on_behind(&self, at: usize) -> bool {
        let (sign, place) = self.seen_behind(at);
        sign == Open
            || sign == Letter(b'o')
                && matches!(self.seen_behind(place).0, Letter(b'n' | b'm' | b'r' | b'z') | Open)
    }

    /// The next sign before this place that is no space, and where it begins.
    fn seen_before(&self, at: usize) -> (Sign, usize) {
        let blanks = self.get(0..at).iter().rev().take_while(|byte| plain(**byte, b"") == Blank).count();
        self.before(at - blanks)
    }

    /// The next such sign behind what stands at this place, and where it begins.
    fn seen_behind(&self, at: usize) -> (Sign, usize) {
        let from = self.end_of(at);
        let rest = self.get(from..self.bytes.len());
        let blanks = rest.iter().take_while(|byte| plain(**byte, b"") == Blank).count();
        match blanks.checked_sub(1) {
            None => self.behind(at),
            // The sign of a quotation at the beginning of a line.
            Some(_) if rest.get(blanks) == Some(&b'>') => (Open, from + blanks),
            Some(last) => self.behind(from + last),
        }
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

    /// The three signs before this place, the nearest first.
    fn three_before(&self, at: usize) -> [Sign; 3] {
        let mut signs = [Open; 3];
        let mut place = at;
        for sign in &mut signs {
            (*sign, place) = self.before(place);
        }
        signs
    }

    /// The three behind.
    fn three_behind(&self, at: usize) -> [Sign; 3] {
        let mut signs = [Open; 3];
        let mut place = at;
        for sign in &mut signs {
            (*sign, place) = self.behind(place);
        }
        signs
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::amazon::brand::{Labels, in_labels};

    /// Every word that is one slip away from the name, with what is drawn for its letters.
    fn nearly() -> Vec<String> {
        let letters = || "abcdefghijklmnopqrstuvwxyz0124".chars();
        let name: Vec<char> = "amazon".chars().collect();
        let mut words = vec![name.clone()];
        for at in 0..=name.len() {
            for letter in letters() {
                let mut longer = name.clone();
                longer.insert(at, letter);
                words.push(longer);
            }
        }
        for at in 0..name.len() {
            let mut shorter = name.clone();
            shorter.remove(at);
            words.push(shorter);
            for letter in letters() {
                let mut other = name.clone();
                other[at] = letter;
                words.push(other);
            }
            if at > 0 {
                let mut swapped = name.clone();
                swapped.swap(at - 1, at);
                words.push(swapped);
            }
        }
        let mut all = Vec::new();
        for word in words {
            let word: String = word.into_iter().collect();
            for (from, to) in
                [("", ""), ("m", "rn"), ("m", "nn"), ("w", "vv"), ("o", "0"), ("a", "4"), ("z", "2")]
            {
                all.push(word.replace(from, to));
                all.push(word.replacen(from, to, 1));
            }
        }
        all.retain(|word| word.len() >= 4);
        all.sort();
        all.dedup();
        all
    }

    #[test]
    fn no_imitation_is_passed_over() {
        let mut seen = 0;
        for word in nearly() {
            for name in [word.clone(), format!("my-{word}"), format!("{word}24"), format!("{word}.shop")] {
                let host = format!("{name}.example");
                if in_labels(&host) == Labels::None {
                    continue;
                }
                seen += 1;
                for source in [format!("<a href=\"https://{host}/x\">Go</a>"), format!("desk@{host}"), name] {
                    assert!(may_name(&source), "{source}");
                }
            }
        }
        assert!(seen > 1_000, "{seen}");
    }

    #[test]
    fn what_is_coded_is_read() {
        for source in [
            "Ama&shyzon",
            "Ama&#8203zon",
            "Amaz&shyon=",
            "&#0000000000000000000000000000000000000000000000122;",
            "&nbspPri<b>me</b>",
            "112&#45;5550123&#45;5550199",
            "https://ama&#37;7aon.example",
            "https://ama%7aon.example",
            "https://bi\tng.example",
            "https://www.google.com/url?q=https%3A%2F%2Fwww.Bing.com%2Fck%2Fa%3Fu%3Da1aHR0",
            "https://Xn--mazon-3ve.example",
            "https://xn%2d%2dmazon-3ve.example",
            "Pri\0me",
            "Ama<img alt=\"zon\">",
            "<img alt='Amaz'>on",
            "<bdo dir=Rtl>noz ama</bdo>",
            "A@M@A@Z@O@N",
            "þrime",
            "&kcedil;indle",
            "MyPri\u{200b}me",
            "> Amaz\n> on",
            "Amazö n",
            "Ám  á  zón",
        ] {
            assert!(may_name(source), "{source}");
        }
    }
}
