//! Characters and references as a glance takes them: letters, spaces, and what may hide letters.

use unicode_normalization::char::decompose_canonical;

use Sign::{Blank, Letter, Open, Other};

/// What stands beside a letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// In lower case and without its accent; `a` for what is drawn for it, and `o`.
    Letter(u8),
    /// A space, the end of a line, and what is folded to them.
    Blank,
    /// Whatever comes next may be seen beside the letter.
    Open,
    /// It parts words.
    Other,
}

/// An ASCII character; `open` are those that may end or begin what is not seen.
pub(super) fn plain(byte: u8, open: &[u8]) -> Sign {
    match byte {
        b'4' | b'@' => Letter(b'a'),
        b'0' => Letter(b'o'),
        _ if byte.is_ascii_alphanumeric() => Letter(byte.to_ascii_lowercase()),
        b' ' | b'-' | b'_' | b'|' | b'*' => Blank,
        _ if byte.is_ascii_control() => Blank,
        _ if open.contains(&byte) => Open,
        _ => Other,
    }
}

/// The letter below an accent.
pub(super) fn letter(character: char) -> Option<u8> {
    let mut first = None;
    decompose_canonical(character, |part| {
        first.get_or_insert(part);
    });
    first.filter(char::is_ascii_alphabetic).and_then(|first| u8::try_from(first.to_ascii_lowercase()).ok())
}

/// Latin letters, but those with a `z` in them, and signs that stand for no letter and turn nothing around.
pub(super) fn is_harmless(character: char) -> bool {
    matches!(character,
        '\u{a0}'..='\u{a9}' | '\u{ab}'..='\u{b1}' | '\u{b4}' | '\u{b6}'..='\u{b8}' | '\u{bb}' | '\u{bf}'
        | '\u{c0}'..='\u{178}' | '\u{17f}' | '\u{218}'..='\u{21b}'
        | '\u{34f}'
        | '\u{2000}'..='\u{200d}' | '\u{2010}'..='\u{2029}' | '\u{202f}'..='\u{2060}'
        | '\u{20ac}' | '\u{2122}' | '\u{2190}'..='\u{21ff}' | '\u{2500}'..='\u{2775}' | '\u{2794}'..='\u{27bf}'
        | '\u{fe0f}' | '\u{feff}'
        | '\u{1f300}'..='\u{1f64f}' | '\u{1f680}'..='\u{1f6ff}' | '\u{1f900}'..='\u{1f9ff}' | '\u{1fa70}'..='\u{1faff}')
}

/// References that stand for such signs.
pub(super) const SIGNS: [&[u8]; 44] = [
    b"nbsp", b"amp", b"lt", b"gt", b"quot", b"apos", b"copy", b"reg", b"trade", b"zwnj", b"zwj", b"shy",
    b"hellip", b"mdash", b"ndash", b"lsquo", b"rsquo", b"sbquo", b"ldquo", b"rdquo", b"bdquo", b"laquo",
    b"raquo", b"lsaquo", b"rsaquo", b"bull", b"middot", b"euro", b"pound", b"yen", b"cent", b"sect", b"deg",
    b"times", b"ensp", b"emsp", b"thinsp", b"rarr", b"larr", b"iexcl", b"iquest", b"check", b"star",
    b"szlig",
];

/// `eacute`, `Uuml`: letters with accents.
pub(super) fn is_accented(name: &[u8]) -> bool {
    accent(name).is_some_and(|accent| ACCENTS.contains(&accent))
}

/// The same, and anything behind.
pub(super) fn begins_accented(name: &[u8]) -> bool {
    accent(name).is_some_and(|accent| ACCENTS.iter().any(|known| accent.starts_with(known)))
}

const ACCENTS: [&[u8]; 8] = [b"acute", b"grave", b"circ", b"uml", b"tilde", b"cedil", b"ring", b"slash"];

fn accent(name: &[u8]) -> Option<&[u8]> {
    let (letter, accent) = name.split_first()?;
    (letter.is_ascii_alphabetic() && !letter.eq_ignore_ascii_case(&b'z')).then_some(accent)
}
