//! Names and words of strangers, fit for a terminal: what would steer it, turn text around or hide is
//! written out. Everything that is printed passes here last, whatever was done to it before.

use std::borrow::Cow;

use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// Letters of a name from each end that are enough to find it: an archive may hold names of 64 KiB.
const END: usize = 200;

/// One line: a name from a disk or an archive, a subject.
pub fn shown(name: &str) -> String {
    written_out(name, is_hidden, |letter| letter.escape_unicode()).into_owned()
}

/// Several lines, which may stay lines.
pub fn shown_lines(text: &str) -> Cow<'_, str> {
    written_out(text, |letter| letter != '\n' && is_hidden(letter), |letter| letter.escape_unicode())
}

/// A name where it is one of many, or only mentioned: of a very long one its beginning and its end.
pub fn brief(name: &str) -> String {
    let start = name.char_indices().nth(END).map(|(at, _)| at);
    let end = name.char_indices().rev().nth(END - 1).map(|(at, _)| at);
    match (start, end) {
        (Some(start), Some(end)) if start < end => {
            let [start, end] =
                [name.get(..start), name.get(end..)].map(|part| shown(part.unwrap_or_default()));
            format!("{start} … {end}")
        }
        _ => shown(name),
    }
}

/// JSON, which may have such letters only inside strings, with those escaped as JSON does it: the same
/// value for a program, and nothing that steers the terminal of a person.
pub fn json(text: &str) -> Cow<'_, str> {
    written_out(
        text,
        |letter| letter != '\n' && is_hidden(letter),
        |letter| {
            let mut units = [0; 2];
            letter.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")).collect::<String>()
        },
    )
}

fn written_out<E: std::fmt::Display>(
    text: &str,
    hidden: impl Fn(char) -> bool,
    escape: impl Fn(char) -> E,
) -> Cow<'_, str> {
    if !text.contains(&hidden) {
        return Cow::Borrowed(text);
    }
    let mut safe = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if hidden(letter) {
            safe.push_str(&escape(letter).to_string());
        } else {
            safe.push(letter);
        }
    }
    Cow::Owned(safe)
}

/// Control characters (C0 with ESC, BEL and line ends, DEL, C1), format characters (those of the Unicode
/// bidirectional algorithm, zero-width ones, soft hyphens, tags), line and paragraph separators. The two
/// joiners stay: Persian and the languages of India are spelt with them, and many pictures.
fn is_hidden(letter: char) -> bool {
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    !matches!(letter, '\u{200c}' | '\u{200d}')
        && matches!(
            letter.general_category(),
            GeneralCategory::Control
                | GeneralCategory::Format
                | GeneralCategory::LineSeparator
                | GeneralCategory::ParagraphSeparator
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_steer_the_terminal() {
        assert_eq!(shown("a\u{1b}[2J\u{202e}lme.exe"), r"a\u{1b}[2J\u{202e}lme.exe");
        assert_eq!(
            shown("a\u{7}\n\u{7f}\u{9b}1m\u{2028}\u{200b}b"),
            r"a\u{7}\u{a}\u{7f}\u{9b}1m\u{2028}\u{200b}b"
        );
        assert_eq!(shown("Größe/注文.eml"), "Größe/注文.eml");
        assert_eq!(shown("می\u{200c}خواهم 👩\u{200d}👧"), "می\u{200c}خواهم 👩\u{200d}👧");
    }

    #[test]
    fn lines_stay_lines_where_they_may() {
        assert_eq!(shown_lines("a\nb\r\u{1b}c"), "a\nb\\u{d}\\u{1b}c");
    }

    #[test]
    fn json_stays_the_same_value() {
        let value = serde_json::json!({ "file": "a\u{9b}2J\u{202e}\u{7f}\n\u{e0041}\u{fe0f}é" });
        for text in [value.to_string(), serde_json::to_string_pretty(&value).unwrap()] {
            let safe = json(&text);
            assert_eq!(serde_json::from_str::<serde_json::Value>(&safe).unwrap(), value);
            assert!(!safe.chars().any(|letter| letter != '\n' && is_hidden(letter)), "{safe}");
            assert!(safe.contains("\\udb40\\udc41") && safe.contains('é'), "{safe}");
        }
    }

    #[test]
    fn of_a_very_long_name_both_ends_are_said() {
        let name = format!("{}\u{1b}{}.eml", "a".repeat(199), "é".repeat(60_000));
        let brief = brief(&name);
        assert!(
            brief.starts_with("aaa") && brief.contains(r"\u{1b} … é") && brief.ends_with("é.eml"),
            "{brief}"
        );
        assert!(brief.chars().count() < 450, "{brief}");
        for length in [0, 1, 399, 400] {
            assert_eq!(super::brief(&"x".repeat(length)), "x".repeat(length));
        }
    }
}
