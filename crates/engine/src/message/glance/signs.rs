//! Characters and references as a glance takes them: letters, spaces, and what may hide letters.

use html5ever::data::{C1_REPLACEMENTS, NAMED_ENTITIES};
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

/// Latin letters, but those with a `z` in them and those that a word of ours begins with, and signs that stand for no
/// letter and turn nothing around.
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

/// The longest name of a reference that needs no end.
const LONGEST: usize = 6;

/// A reference by name stands for letters that are not harmless, or may stand for one beside others; without its end also
/// where letters may follow.
pub(super) fn is_named_letter(written: &str) -> bool {
    let characters = |name: &str| {
        let (first, second) = NAMED_ENTITIES.get(name).copied().filter(|(first, _)| *first != 0)?;
        Some([char::from_u32(first), char::from_u32(second).filter(|second| *second != '\0')])
    };
    let any = |found: [Option<char>; 2], test: fn(char) -> bool| found.into_iter().flatten().any(test);
    if written.ends_with(';')
        && let Some(found) = characters(written)
    {
        return any(found, |one| !is_harmless(one) && (!one.is_ascii() || parts_or_codes(one)));
    }
    (2..=LONGEST.min(written.len()))
        .rev()
        .find_map(|end| characters(written.get(..end)?))
        .is_some_and(|found| any(found, |one| !one.is_ascii() && (!is_harmless(one) || may_go_on(one))))
}

/// A letter, or a sign that leaves letters on both sides together when it is folded.
fn may_go_on(character: char) -> bool {
    character.is_alphabetic()
        || matches!(character, '\u{a0}' | '\u{a8}' | '\u{ad}' | '\u{ae}' | '\u{af}' | '\u{b4}' | '\u{b8}')
}

/// An ASCII character that is a letter or a digit, or parts or codes them.
fn parts_or_codes(character: char) -> bool {
    character.is_ascii_alphanumeric()
        || character.is_ascii_control()
        || matches!(character, '-' | '%' | '/' | '\\' | '@')
}

/// What a numbered reference stands for is a letter, or parts or codes letters.
pub(super) fn is_numbered_letter(code: u32) -> bool {
    let windows = code.checked_sub(0x80).and_then(|at| usize::try_from(at).ok());
    let replaced = windows.and_then(|at| C1_REPLACEMENTS.get(at).copied().flatten());
    replaced.or_else(|| char::from_u32(code)).is_none_or(|character| match character {
        // Ends of lines are blanks.
        '\t' | '\n' | '\r' => false,
        '\0'..='\x7f' => parts_or_codes(character),
        other => !is_harmless(other) || letter(other).is_some(),
    })
}
