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

/// Latin letters, but those with a `z` in them or with an accented letter that a word of ours begins with, and signs that stand for no letter and turn nothing around.
pub(super) fn is_harmless(character: char) -> bool {
    matches!(character,
        '\u{a0}'..='\u{a9}' | '\u{ab}'..='\u{b1}' | '\u{b4}' | '\u{b6}'..='\u{b8}' | '\u{bb}' | '\u{bf}'
        | '\u{c0}'..='\u{dd}' | '\u{df}'..='\u{fd}' | '\u{ff}'..='\u{135}' | '\u{138}'..='\u{161}' | '\u{168}'..='\u{178}'
        | '\u{17f}' | '\u{218}' | '\u{219}'
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

/// `eacute`, `Uuml`: letters with accents, but those that a word of ours begins with.
pub(super) fn is_accented(name: &[u8]) -> bool {
    accent(name).is_some_and(|accent| ACCENTS.contains(&accent))
}

const ACCENTS: [&[u8]; 8] = [b"acute", b"grave", b"circ", b"uml", b"tilde", b"cedil", b"ring", b"slash"];

fn accent(name: &[u8]) -> Option<&[u8]> {
    let (letter, accent) = name.split_first()?;
    let begins = matches!(letter.to_ascii_lowercase(), b'z' | b'p' | b'k' | b't');
    (letter.is_ascii_alphabetic() && !begins).then_some(accent)
}

/// References that stand for letters, or for what is not seen, also where nothing ends them; and anything behind.
pub(super) fn needs_no_end(name: &[u8]) -> bool {
    const NAMES: [&[u8]; 15] = [
        b"shy", b"nbsp", b"macr", b"uml", b"acute", b"cedil", b"thorn", b"THORN", b"reg", b"REG", b"ordf",
        b"ordm", b"sup", b"frac", b"micro",
    ];
    NAMES.iter().any(|known| name.starts_with(known))
        || accent(name).is_some_and(|accent| ACCENTS.iter().any(|known| accent.starts_with(known)))
}

/// What a numbered reference stands for is a letter, or parts or codes letters.
pub(super) fn may_be_letter(character: char) -> bool {
    match character {
        '\0'..='\x7f' => {
            character.is_ascii_alphanumeric() || matches!(character, '\0' | '-' | '%' | '/' | '\\' | '@')
        }
        // These stand for others (Windows-1252), some for letters.
        '\u{80}'..='\u{9f}' => matches!(
            character,
            '\u{83}' | '\u{8a}' | '\u{8c}' | '\u{8e}' | '\u{9a}' | '\u{9c}' | '\u{9e}' | '\u{9f}'
        ),
        other => !is_harmless(other) || letter(other).is_some(),
    }
}
