//! The list for people: a line for what they should know of, and the counts.

use std::io::{self, Write};

use anstyle::Style;
use porchlight_engine::{Answer, Assessment, Verdict};
use porchlight_words::Words;

use super::feed::{Looked, named};
use super::tally::VERDICTS;
use super::{Output, Tally};
use crate::exit::Exit;
use crate::print::table::Table;
use crate::print::{Page, colour, from, shown};

#[derive(Debug)]
pub struct List<'a> {
    all: bool,
    page: Page,
    words: &'a Words,
    any: bool,
}

impl<'a> List<'a> {
    pub fn new(all: bool, words: &'a Words) -> Self {
        List { all, page: Page::of_stdout(), words, any: false }
    }

    /// Verdict, file, from, subject, main reason. In a pipe it stays one line, for other programs.
    fn line(&self, looked: &Looked, assessment: &Assessment) -> String {
        let loud = colour(assessment.verdict);
        let verdict = self.words.text(verdict_id(assessment.verdict));
        let mark = self.page.mark(assessment.verdict);
        let name = shown(&named(&looked.file, looked.index));
        let (from, subject) = (from(assessment), &assessment.subject);
        if !self.page.terminal {
            let reason = reason(assessment, self.words);
            let [from, subject, reason] = [&from, subject, &reason].map(|cell| shown(cell));
            return format!("{verdict}\t{name}\t{from}\t{subject}\t{reason}");
        }
        let mut lines = vec![format!("{loud}{mark}{verdict}{loud:#}  {name}")];
        let said = [from.as_str(), subject].into_iter().filter(|part| !part.is_empty());
        let about = said.collect::<Vec<_>>().join(" · ");
        for text in [about, reason(assessment, self.words)] {
            if !text.is_empty() {
                lines.push(self.page.wrap("    ", &text));
            }
        }
        lines.join("\n")
    }
}

impl Output for List<'_> {
    fn wants(&self, looked: &Looked) -> bool {
        let listed = |assessment: &Assessment| Exit::from(assessment.verdict) != Exit::Fine;
        looked.result.as_ref().is_ok_and(|assessment| self.all || listed(assessment))
    }

    fn message(&mut self, looked: &Looked) -> io::Result<()> {
        let Ok(assessment) = &looked.result else { return Ok(()) };
        self.any = true;
        writeln!(anstream::stdout().lock(), "{}", self.line(looked, assessment))
    }

    fn end(&mut self, tally: &Tally) -> io::Result<()> {
        if tally.looked_at() == 0 {
            return Ok(());
        }
        let mut out = anstream::stdout().lock();
        let bold = Style::new().bold();
        if self.any {
            writeln!(out)?;
        }
        let heading = self.words.format("cli-scan-messages", &[("count", tally.looked_at().into())]);
        writeln!(out, "{bold}{heading}{bold:#}")?;
        let mut table = Table::new(1);
        for verdict in VERDICTS {
            let name = format!("{}{}", self.page.mark(verdict), self.words.text(verdict_id(verdict)));
            table.row(vec![name, tally.count(verdict).to_string()]);
        }
        if tally.unreadable > 0 {
            table.row(vec![self.words.text("cli-unreadable"), tally.unreadable.to_string()]);
        }
        table.write(&mut out)?;
        out.flush()
    }
}

pub fn verdict_id(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Scam => "cli-verdict-scam",
        Verdict::Doubtful => "cli-verdict-doubtful",
        Verdict::Genuine => "cli-verdict-genuine",
        Verdict::Unrelated => "cli-verdict-unrelated",
    }
}

/// What it wants is what people should know first; without that, who sent it.
fn reason(assessment: &Assessment, words: &Words) -> String {
    match assessment.verdict {
        Verdict::Unrelated => String::new(),
        Verdict::Genuine => words.verdict_sentence(assessment),
        _ if assessment.ask.answer == Answer::None => words.proof_line(assessment),
        _ => words.ask_line(assessment),
    }
}
