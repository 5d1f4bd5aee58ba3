//! Paper for a person at a terminal: how wide it is, and whether marks may be drawn on it.

pub mod assessment;
pub mod table;
mod visible;

use std::io::{self, IsTerminal, Write};

use anstyle::{AnsiColor, Style};
use porchlight_engine::{Assessment, Verdict};
use porchlight_words::{Value, Words};

use crate::exit::Exit;
use crate::input;
use crate::trouble::Trouble;
use assessment::Kind;
pub use visible::{brief, shown, shown_lines};

/// Lines longer than this are hard to follow with the eye, however wide the terminal is.
const WIDEST: usize = 100;
/// The width where there is no terminal to ask.
const USUAL: usize = 80;
/// Less cannot hold a word beside its indent.
const NARROWEST: usize = 24;

/// What standard output is.
#[derive(Debug, Clone, Copy)]
pub struct Page {
    pub width: usize,
    /// A terminal: marks help the eye there. A pipe gets the sentences alone.
    pub terminal: bool,
}

impl Page {
    pub fn of_stdout() -> Page {
        let terminal = io::stdout().is_terminal();
        let width = if terminal { textwrap::termwidth() } else { USUAL };
        Page { width: width.clamp(NARROWEST, WIDEST), terminal }
    }

    /// The mark of a verdict, so that nobody needs to see its colour. Each has a shape of its own.
    pub fn mark(self, verdict: Verdict) -> &'static str {
        match verdict {
            _ if !self.terminal => "",
            Verdict::Scam => "✖ ",
            Verdict::Doubtful => "? ",
            Verdict::Genuine => "✔ ",
            Verdict::Unrelated => "– ",
        }
    }

    /// Text in lines, the first after `first`, the others after as many spaces. Nothing in it steers the
    /// terminal.
    pub fn wrap(self, first: &str, text: &str) -> String {
        let rest = " ".repeat(textwrap::core::display_width(first));
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(&rest)
            // Not at hyphens: an address in two lines could not be compared with another.
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        textwrap::fill(&shown_lines(text), options)
    }
}

/// Colours are left out by `anstream` where standard output is no terminal or `NO_COLOR` is set.
pub fn colour(verdict: Verdict) -> Style {
    let bold = Style::new().bold();
    match verdict {
        Verdict::Scam => bold.fg_color(Some(AnsiColor::Red.into())),
        Verdict::Doubtful => bold.fg_color(Some(AnsiColor::Yellow.into())),
        Verdict::Genuine => bold.fg_color(Some(AnsiColor::Green.into())),
        Verdict::Unrelated => bold,
    }
}

/// One assessment, in words or as JSON, and the exit code for it.
pub fn answer(assessment: &Assessment, kind: Kind, json: bool, words: &Words) -> Result<Exit, Trouble> {
    let exit = Exit::from(assessment.verdict);
    let printed = if json {
        self::json(assessment)
    } else {
        let mut out = anstream::stdout().lock();
        assessment::write(&mut out, assessment, kind, Page::of_stdout(), words).and_then(|()| out.flush())
    };
    heard(printed)?;
    Ok(exit)
}

/// Whoever stopped reading still gets the answer in the exit code.
pub fn heard(printed: io::Result<()>) -> io::Result<()> {
    match printed {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        printed => printed,
    }
}

/// A value as JSON for people to read too.
pub fn json(value: &impl serde::Serialize) -> io::Result<()> {
    json_line(serde_json::to_string_pretty(value)?)
}

/// JSON on standard output, whole and at once: a pipe would hold it back otherwise, and whoever ends the
/// program gets no half of it.
pub fn json_line(mut json: String) -> io::Result<()> {
    json.push('\n');
    let mut out = io::stdout().lock();
    out.write_all(visible::json(&json).as_bytes())?;
    out.flush()
}

/// From as it is shown: name and address.
pub fn from(assessment: &Assessment) -> String {
    sender(&assessment.from_name, &assessment.from_address)
}

pub fn sender(name: &str, address: &str) -> String {
    match (name, address) {
        ("", address) => address.to_owned(),
        (name, "") => name.to_owned(),
        (name, address) => format!("{name} <{address}>"),
    }
}

/// The most that is read of one message, in MiB.
pub fn most() -> Value<'static> {
    Value::Number(i64::try_from(input::MOST / (1024 * 1024)).unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verdict_has_a_mark_of_its_own_at_a_terminal_and_none_in_a_pipe() {
        let all = [Verdict::Unrelated, Verdict::Genuine, Verdict::Doubtful, Verdict::Scam];
        let marks = |terminal| all.map(|verdict| Page { width: 80, terminal }.mark(verdict));
        let at_terminal = std::collections::BTreeSet::from(marks(true));
        assert_eq!(at_terminal.len(), 4);
        assert!(marks(false).iter().all(|mark| mark.is_empty()));
    }

    #[test]
    fn lines_stay_within_the_width_and_under_their_start() {
        let page = Page { width: 30, terminal: true };
        let text =
            page.wrap("  - ", "A link goes to a place that is not Amazon's: 注文の確認をお願いいたします");
        for line in text.lines() {
            assert!(textwrap::core::display_width(line) <= 30, "{line}");
        }
        assert!(text.lines().skip(1).all(|line| line.starts_with("    ")), "{text}");
    }
}
