//! `porchlight signals`: what is looked for, and why.

mod page;

use std::io::{self, Write};

use anstyle::Style;
use porchlight_engine::{Evidence, Place, Strength, signal_ids};
use porchlight_words::Words;
use serde::Serialize;

use crate::arguments::Signals;
use crate::exit::Exit;
use crate::print::{self, Page, heard};
use crate::trouble::Trouble;
use page::Question;

/// One signal. The names are a promise to scripts.
#[derive(Debug, Serialize)]
struct Signal {
    id: &'static str,
    question: Question,
    sentence: String,
    page: String,
}

pub fn run(signals: &Signals, words: &Words) -> Result<Exit, Trouble> {
    let all = all(words);
    let printed = match &signals.id {
        None if signals.json => print::json(&all),
        None => list(&all, words),
        Some(id) => {
            // A title copied from the page of signals is understood too.
            let wanted = id.trim_matches(['`', '#', ' ']).to_lowercase();
            let found = all.iter().find(|signal| signal.id == wanted);
            let Some(signal) = found else {
                return Err(Trouble::Input { id: "signal-unknown", name: id.clone(), detail: None });
            };
            if signals.json { print::json(signal) } else { explain(signal, words) }
        }
    };
    heard(printed)?;
    Ok(Exit::Fine)
}

fn all(words: &Words) -> Vec<Signal> {
    let known = signal_ids().into_iter();
    known
        .map(|id| {
            let (question, page) = page::section(id).unwrap_or((Question::Claim, String::new()));
            Signal { id, question, sentence: sentence(id, words), page }
        })
        .collect()
}

/// Its words, where a piece of a message would be quoted with nothing to quote.
fn sentence(id: &str, words: &Words) -> String {
    let (strength, place) = (Strength::Note, Place::Text);
    words.reason(&Evidence { signal: id.to_owned(), strength, place, excerpt: "…".to_owned() })
}

fn list(all: &[Signal], words: &Words) -> io::Result<()> {
    let page = Page::of_stdout();
    let bold = Style::new().bold();
    let mut out = anstream::stdout().lock();
    let widest = all.iter().map(|signal| signal.id.len()).max().unwrap_or(0);
    for question in Question::ALL {
        writeln!(out, "{bold}{}{bold:#}", words.text(question.words()))?;
        for signal in all.iter().filter(|signal| signal.question == question) {
            let first = format!("  {:widest$}  ", signal.id);
            writeln!(out, "{}", page.wrap(&first, &signal.sentence))?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}", page.wrap("", &words.text("cli-signals-more")))?;
    out.flush()
}

fn explain(signal: &Signal, words: &Words) -> io::Result<()> {
    let page = Page::of_stdout();
    let bold = Style::new().bold();
    let mut out = anstream::stdout().lock();
    writeln!(out, "{bold}{}{bold:#}", signal.id)?;
    writeln!(out, "{}\n", page.wrap("", &words.text(signal.question.words())))?;
    writeln!(out, "{}", page.wrap("  ", &signal.sentence))?;
    for paragraph in signal.page.split("\n\n") {
        let list = paragraph.starts_with(['-', '|']);
        let text =
            if list { paragraph.trim().to_owned() } else { page.wrap("", &paragraph.replace('\n', " ")) };
        writeln!(out, "\n{}", text.trim_end())?;
    }
    out.flush()
}
