//! `porchlight evaluate`: how good the engine is on messages whose answer is known, and how much of
//! that would be left on messages that nobody has seen yet.

mod ablation;
mod campaigns;
mod counts;
mod label;
mod mails;
mod manifest;
mod phrases;
mod print;
mod report;

use porchlight_words::Words;

use crate::arguments::Evaluate;
use crate::exit::Exit;
use crate::judge;
use crate::print::heard;
use crate::trouble::Trouble;
use mails::Reader;
use report::{Generalisation, Report};

pub fn run(evaluate: &Evaluate, words: &Words) -> Result<Exit, Trouble> {
    let context = judge::context(&evaluate.belief);
    let reader = Reader::new(&evaluate.hands, &context);
    let mails::Labelled { mails, unreadable } = mails::read(&evaluate.folder, &reader, words)?;
    if mails.is_empty() {
        let name = evaluate.folder.display().to_string();
        return Err(Trouble::Input { id: "evaluate-nothing", name, detail: None });
    }
    let mut report = Report::new(&mails, unreadable);
    if !evaluate.quick {
        report.generalisation = Some(Generalisation {
            whole: ablation::Measure::of(&mails),
            without_signal: ablation::measure(&mails, &reader, words)?,
            without_phrases: phrases::measure(&mails, &reader, words)?,
            new_campaigns: campaigns::measure(&mails, &reader, words)?,
        });
    }
    heard(if evaluate.json { crate::print::json(&report) } else { print::print(&report, words) })?;
    Ok(Exit::Fine)
}
