//! Telephone numbers, conservatively: digits in one group, written as people write numbers to call, near a
//! request to call, and a number that can be dialled in some country that has a shop of Amazon's.

use phonenumber::country::Id as Country;
use phonenumber::metadata::DATABASE;

use crate::amazon::numbers;

/// How far a number may stand from the request.
const REACH: usize = 80;
/// How far behind the bare word "call".
const RIGHT_BEHIND: usize = 12;
/// Shorter groups are mostly something else; E.164 allows fifteen digits.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=15;
/// Requests to call that are followed up in one text. A scam repeats one number; who writes more is
/// not understood better by looking at them all.
pub(super) const MAX_LOOKUPS: usize = 20;

/// Where Amazon has shops, the largest first.
const COUNTRIES: &[Country] = &[
    Country::US,
    Country::GB,
    Country::DE,
    Country::JP,
    Country::IN,
    Country::FR,
    Country::IT,
    Country::ES,
    Country::MX,
    Country::BR,
    Country::AU,
    Country::NL,
    Country::PL,
    Country::SE,
    Country::BE,
    Country::IE,
    Country::TR,
    Country::AE,
    Country::SA,
    Country::EG,
    Country::SG,
    Country::ZA,
    Country::CN,
    Country::LU,
    Country::AT,
    Country::CH,
];

/// A telephone number near the request that stands between `start` and `end` of a folded text.
pub(super) fn near(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let after = floor(text, end.saturating_add(REACH));
    let before = floor(text, start.saturating_sub(REACH));
    first(text, end, after)
        .or_else(|| first(text, before, start))
        .or_else(|| first_drawn(text, end, after))
        .or_else(|| first_drawn(text, before, start))
}

/// The same, of a number in which letters stand for the digits they look like: "+1 (8O8) 2O9 77I4".
fn first_drawn(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    // As far as a number may reach behind its first digit.
    let end = floor(text, to.saturating_add(REACH));
    let written = text.get(from..end)?;
    let digits = undrawn(written)?;
    let (start, end) = first(&digits, 0, to - from)?;
    Some((from + start, from + end))
}

/// With digits for the letters that are drawn like them, in groups that have digits too; None where there are none. The
/// letters are ASCII, so every place stays where it is.
fn undrawn(text: &str) -> Option<String> {
    let digit = |c: char| match c {
        'o' => Some('0'),
        'i' | 'l' => Some('1'),
        _ => None,
    };
    let is_drawn = |group: &str| {
        group.contains(|c: char| c.is_ascii_digit())
            && group.contains(|c| digit(c).is_some())
            && group.chars().all(|c| c.is_ascii_digit() || digit(c).is_some())
    };
    let is_sign = |c: char| !c.is_alphanumeric();
    if !text.split(is_sign).any(is_drawn) {
        return None;
    }
    let mut digits = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_sign) {
        if is_drawn(piece.trim_end_matches(is_sign)) {
            digits.extend(piece.chars().map(|c| digit(c).unwrap_or(c)));
        } else {
            digits.push_str(piece);
        }
    }
    Some(digits)
}

/// A telephone number right behind the word that ends at `end`.
pub(super) fn right_behind(text: &str, end: usize) -> Option<(usize, usize)> {
    first(text, end, floor(text, end.saturating_add(RIGHT_BEHIND)))
}

/// The first number in a text that is written as numbers to call are: with a `+`, with its area in brackets, or
/// in groups behind a zero or an eight or nine hundred.
pub(super) fn first_shown(text: &str) -> Option<(usize, usize)> {
    let mut position = 0;
    let mut looked = 0;
    while looked < MAX_LOOKUPS {
        let rest = text.get(position..)?;
        let begin = rest.find(|c: char| c.is_ascii_digit() || c == '+' || c == '(')? + position;
        let end = group_end(text, begin);
        let group = text.get(begin..end).unwrap_or_default();
        let groups = group.split(|c: char| !c.is_ascii_digit()).filter(|digits| !digits.is_empty()).count();
        let is_dialled = group.starts_with(['+', '(']) && groups >= 2
            || groups >= 3 && group.starts_with(['0', '8', '9'])
            || groups >= 3
                && (group.starts_with("18") || group.starts_with("1 8") || group.starts_with("1.8"))
            || groups >= 4 && group.starts_with('1')
            || is_area_and_number(group);
        if is_dialled {
            looked += 1;
            if is_number(text, begin, end) {
                return Some((begin, end));
            }
        }
        position = end.max(begin + 1);
    }
    None
}

/// "A call from 0221 5550 122": the number of somebody who has called.
pub(super) fn is_a_callers(text: &str, start: usize) -> bool {
    const FROM: &[&str] = &["from", "von", "de", "du", "da", "dal", "van", "od", "fran", "från", "من", "से"];
    let before = text.get(..start).unwrap_or_default();
    before.split_whitespace().next_back().is_some_and(|word| FROM.contains(&word))
}

/// "0157 5550142": an area that begins with a zero, and all the rest as one.
fn is_area_and_number(group: &str) -> bool {
    let mut parts = group.split(|c: char| !c.is_ascii_digit()).map(str::len);
    group.starts_with('0')
        && matches!((parts.next(), parts.next(), parts.next()), (Some(3..=5), Some(6..=8), None))
}

/// The first telephone number in a short text, however it is written.
pub(super) fn first_of(text: &str) -> Option<(usize, usize)> {
    /// No subject that anybody reads is longer, in bytes.
    const LONGEST: usize = 1000;
    first(text, 0, floor(text, LONGEST))
}

/// The first telephone number that begins between two positions.
fn first(text: &str, from: usize, to: usize) -> Option<(usize, usize)> {
    let mut position = from;
    while position < to {
        // No further than asked: the rest of the text may be long.
        let rest = text.get(position..to)?;
        let begin = rest.find(|c: char| c.is_ascii_digit() || c == '+' || c == '(')? + position;
        let end = group_end(text, begin);
        if is_number(text, begin, end) {
            return Some((begin, end));
        }
        position = end.max(begin + 1);
    }
    None
}

/// Where a group of digits and the signs between them ends. Whatever signs: who hides a number from filters draws
/// brackets and dots of all kinds; only what ends a number in honest text ends it here.
fn group_end(text: &str, begin: usize) -> usize {
    let mut end = begin;
    let mut gap = 0;
    for (offset, character) in text.get(begin..).unwrap_or_default().char_indices() {
        match character {
            '0'..='9' => {
                end = begin + offset + 1;
                gap = 0;
            }
            ',' | ';' | ':' | '#' | '%' | '=' | '"' | '\'' | '!' | '?' | '&' | '@' => break,
            '$' | '€' | '£' | '¥' | '₹' | '、' | '。' | '，' => break,
            other if !other.is_alphanumeric() && gap < 3 => gap += 1,
            _ => break,
        }
    }
    end
}

fn is_number(text: &str, begin: usize, end: usize) -> bool {
    let group = text.get(begin..end).unwrap_or_default();
    let digits = group.chars().filter(char::is_ascii_digit).count();
    if !DIGITS.contains(&digits) {
        return false;
    }
    // Part of a word, of a price, or the number of an order (three groups of 3, 7 and 7 digits).
    let before = text.get(..begin).and_then(|t| t.trim_end().chars().next_back());
    let after = text.get(end..).and_then(|t| t.chars().next());
    if before.is_some_and(|c| matches!(c, '#' | '$' | '€' | '£' | '¥' | '₹' | '№'))
        || text.get(..begin).is_some_and(|t| t.ends_with(|c: char| c.is_ascii_alphanumeric()))
        || after.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '$' | '€' | '£' | '₹'))
    {
        return false;
    }
    if !group.starts_with(['+', '(']) && is_in_an_address(text, begin) {
        return false;
    }
    // A date (groups of one or two, then a year) is not called.
    let groups: Vec<usize> =
        group.split(|c: char| !c.is_ascii_digit()).map(str::len).filter(|length| *length > 0).collect();
    if matches!(groups.as_slice(), [1..=2, 1..=2, 4] | [4, 1..=2, 1..=2] | [3, 7, 7]) {
        return false;
    }
    let plain: String = group.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    // Whoever calls Amazon itself is in no danger.
    can_be_dialled(&plain) && !numbers::is_one(&plain)
}

/// `https://parcels.example/v/00340447120`: a number that a page is found by.
fn is_in_an_address(text: &str, begin: usize) -> bool {
    /// A longer address is hardly written out.
    const REACH: usize = 200;
    let near = text.get(floor(text, begin.saturating_sub(REACH))..begin).unwrap_or_default();
    let word =
        near.rsplit(|c: char| !c.is_ascii_graphic() || ",;|<>\"'()".contains(c)).next().unwrap_or_default();
    // Folded, a host with a hyphen is two words: "https://parcel now.example/v/00340447120".
    let is_rest_of_one = || {
        near.contains("://")
            && word.split_once('/').is_some_and(|(host, _)| {
                host.split_once('.').is_some_and(|(name, end)| !name.is_empty() && !end.is_empty())
            })
    };
    word.split_once("://").is_some_and(|(_, rest)| rest.contains('/')) || is_rest_of_one()
}

/// True where a link dials somebody, and not Amazon (`tel:`, RFC 3966 §3).
pub(super) fn can_be_called(href: &str) -> bool {
    let number = href.split_once(':').map_or(href, |(_, number)| number);
    let plain: String = number
        .split([';', '?'])
        .next()
        .unwrap_or_default()
        .chars()
        .filter(|c| c.is_ascii_digit() || *c == '+')
        .collect();
    DIGITS.contains(&plain.trim_start_matches('+').len())
        && can_be_dialled(&plain)
        && !numbers::is_one(&plain)
}

/// Somebody in one of the countries may have this number.
fn can_be_dialled(group: &str) -> bool {
    let is_of = |number: &phonenumber::PhoneNumber, country: &Country| {
        let national = number.national().value().to_string();
        // Where the tables give no lengths: no national number in them is longer than eleven digits.
        (6..=11).contains(&national.len())
            && DATABASE
                .by_id(country.as_ref())
                .is_some_and(|about| about.descriptors().general().is_match(&national))
    };
    if group.starts_with('+') {
        // The country stands before it; where it is none of ours, that it can be read is enough.
        return phonenumber::parse(None, group).is_ok();
    }
    COUNTRIES
        .iter()
        .any(|country| phonenumber::parse(Some(*country), group).is_ok_and(|number| is_of(&number, country)))
}

/// The nearest character boundary at or below.
fn floor(text: &str, position: usize) -> usize {
    let mut at = position.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::{can_be_called, first_shown, is_a_callers, near};

    fn found(text: &str) -> bool {
        let start = text.find("call").unwrap();
        near(text, start, start + 4).is_some()
    }

    #[test]
    fn numbers_to_call() {
        for text in [
            "call +1 (888) 555 0123 now",
            "call 1 888 555 0123",
            "call us at 888.555.0123",
            "please call 0800 555 0199",
            "at +44 20 7946 0991 please call",
            "call 8885550123",
            "call us +1 (8o8) 2o9 77i4",
        ] {
            assert!(found(text), "{text}");
        }
    }

    #[test]
    fn what_a_page_is_found_by_is_no_number_to_call() {
        let carrier = "dial 1 of 3, https://parcels.example/v/00340447120 not at home? call us";
        assert!(!found(carrier));
        // As a hyphen in a host is folded.
        assert!(!found("dial 1 of 3, https://parcel now.example/v/00340447120 not at home? call us"));
        for text in [
            "call https://parcels.example/ or 0800 555 0199",
            "call https://parcels.example/\u{3002}0800 555 0199",
            "call https://parcels.example/,0800 555 0199",
            "call https://parcels.example/+1 888 555 0123",
            "call //0800 555 0199",
            "https://parcels.example call us/0800 555 0199",
        ] {
            assert!(found(text), "{text}");
        }
    }

    #[test]
    fn numbers_in_two_groups_and_of_callers() {
        assert!(first_shown("melden sie sich unter 0157 5550142").is_some());
        assert!(first_shown("rechnung 0157 55").is_none());
        let text = "anruf von 0221 5550 122";
        let (start, _) = first_shown(text).unwrap();
        assert!(is_a_callers(text, start));
        assert!(!is_a_callers("rufen sie 0221 5550 122", 10));
    }

    #[test]
    fn numbers_behind_links() {
        for href in
            ["tel:+1-888-555-0123", "TEL:8885550123;ext=4", "tel:+442079460991", "tel://0800 555 0199"]
        {
            assert!(can_be_called(href), "{href}");
        }
        for href in ["tel:", "tel:911", "tel:+18662161075", "tel:x"] {
            assert!(!can_be_called(href), "{href}");
        }
    }

    #[test]
    fn numbers_not_to_call() {
        for text in [
            "call about order 112 5550123 5550199",
            "call by 12 05 2026",
            "call #88855501234",
            "for more please call (866) 216-1075",
            "call me",
            "call and pay $1 299 000 00",
            "call for the 10l pot and the 20l pot",
        ] {
            assert!(!found(text), "{text}");
        }
    }
}
