//! A row for every message, for spreadsheets.

use std::io::{self, Write};

use porchlight_engine::Assessment;
use porchlight_watcher::spreadsheet::harmless;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::feed::{Looked, named};
use super::{Output, Tally};
use crate::print::shown;

/// The names are a promise to scripts.
const COLUMNS: [&str; 8] =
    ["file", "verdict", "account_change", "from_name", "from_address", "subject", "date", "signals"];

pub struct Csv<W: Write> {
    rows: ::csv::Writer<W>,
}

impl<W: Write> Csv<W> {
    pub fn new(out: W) -> Self {
        Csv { rows: ::csv::Writer::from_writer(out) }
    }
}

impl<W: Write> Output for Csv<W> {
    fn start(&mut self) -> io::Result<()> {
        self.rows.write_record(COLUMNS).map_err(io_error)
    }

    fn message(&mut self, looked: &Looked) -> io::Result<()> {
        let Ok(assessment) = &looked.result else { return Ok(()) };
        let change = assessment.account_change.map(word).unwrap_or_default();
        let cells = [
            named(&looked.file, looked.index),
            word(assessment.verdict),
            change,
            assessment.from_name.clone(),
            assessment.from_address.clone(),
            assessment.subject.clone(),
            assessment.date.and_then(date).unwrap_or_default(),
            signals(assessment),
        ];
        self.rows.write_record(cells.iter().map(|cell| harmless(&shown(cell)))).map_err(io_error)?;
        // Whole rows go out, so that whoever ends the program gets no half of one.
        self.rows.flush()
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.rows.flush()
    }
}

/// The name that JSON has for it too.
fn word(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn date(seconds: i64) -> Option<String> {
    OffsetDateTime::from_unix_timestamp(seconds).ok()?.format(&Rfc3339).ok()
}

/// Each once, in the order of the three questions.
fn signals(assessment: &Assessment) -> String {
    let mut ids: Vec<&str> = Vec::new();
    let evidence = [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence];
    for piece in evidence.into_iter().flatten() {
        if !ids.contains(&piece.signal.as_str()) {
            ids.push(&piece.signal);
        }
    }
    ids.join(" ")
}

fn io_error(error: ::csv::Error) -> io::Error {
    match error.into_kind() {
        ::csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_every_program_reads_them() {
        assert_eq!(date(1_793_261_702).as_deref(), Some("2026-10-29T08:15:02Z"));
        assert_eq!(date(i64::MAX), None);
    }
}
