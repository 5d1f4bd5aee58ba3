//! What was found, and what was reported, as tables for other programs.

use porchlight_watcher::spreadsheet::harmless;
use porchlight_watcher::{Code, Error, Result};
use serde::Serialize;

use super::view::{HistoryLine, ReportStage, TableKind};
use crate::commands::view::{AlertLine, AlertProgress, AlertVerdict};

/// A row of a table. The names of the columns are part of the format.
pub trait Row: Serialize + Sized {
    /// As text for a spreadsheet, what strangers wrote.
    fn for_spreadsheets(self) -> Self;
}

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Told {
    asked_at: String,
    desk: String,
    state: ReportStage,
    sentence: String,
    from_name: String,
    from_address: String,
    subject: String,
    kind: &'static str,
    to: String,
    mailbox: String,
}

impl Row for Told {
    fn for_spreadsheets(self) -> Told {
        Told {
            from_name: harmless(&self.from_name),
            from_address: harmless(&self.from_address),
            subject: harmless(&self.subject),
            mailbox: harmless(&self.mailbox),
            ..self
        }
    }
}

/// One message that was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Found {
    arrived_at: String,
    verdict: AlertVerdict,
    state: AlertProgress,
    sentence: String,
    from_name: String,
    from_address: String,
    subject: String,
    mailbox: String,
}

impl Row for Found {
    fn for_spreadsheets(self) -> Found {
        Found {
            from_name: harmless(&self.from_name),
            from_address: harmless(&self.from_address),
            subject: harmless(&self.subject),
            mailbox: harmless(&self.mailbox),
            ..self
        }
    }
}

/// The rows in the form that was asked for.
///
/// Errors: [`Code::FileNotSaved`].
pub fn write(kind: TableKind, rows: impl Iterator<Item = impl Row>) -> Result<Vec<u8>> {
    match kind {
        TableKind::Json => {
            let mut octets = serde_json::to_vec_pretty(&rows.collect::<Vec<_>>()).map_err(failed)?;
            octets.push(b'\n');
            Ok(octets)
        }
        TableKind::Csv => {
            let mut table = csv::Writer::from_writer(Vec::new());
            for row in rows {
                table.serialize(row.for_spreadsheets()).map_err(failed)?;
            }
            table.into_inner().map_err(failed)
        }
    }
}

/// The row of a report.
pub fn told(line: &HistoryLine) -> impl Row + use<> {
    Told {
        asked_at: crate::clock::stamp(line.asked_at),
        desk: line.desk.clone(),
        state: line.stage,
        sentence: line.sentence.clone(),
        from_name: line.from_name.clone(),
        from_address: line.from_address.clone(),
        subject: line.subject.clone(),
        kind: if line.asks { "question" } else { "report" },
        to: line.to.clone(),
        mailbox: line.mailbox.clone(),
    }
}

/// The row of a message that came to this mailbox.
pub fn found(line: &AlertLine, mailbox: String) -> impl Row + use<> {
    Found {
        arrived_at: crate::clock::stamp(line.arrived_at),
        verdict: line.verdict,
        state: line.progress,
        sentence: line.progress_sentence.clone(),
        from_name: line.from_name.clone(),
        from_address: line.from_address.clone(),
        subject: line.subject.clone(),
        mailbox,
    }
}

fn failed(error: impl std::fmt::Display) -> Error {
    Error::new(Code::FileNotSaved, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(subject: &str) -> HistoryLine {
        HistoryLine {
            id: 1,
            alert: 1,
            desk: "Amazon".to_owned(),
            to: "reportascam@amazon.com".to_owned(),
            asks: false,
            mailbox: "rose@example.com".to_owned(),
            stage: ReportStage::Sent,
            sentence: "It was sent, \"as is\".".to_owned(),
            from_name: "@SUM(A1)".to_owned(),
            from_address: "help@parcel.example".to_owned(),
            subject: subject.to_owned(),
            asked_at: 1_790_000_000,
        }
    }

    #[test]
    fn a_formula_stays_text() {
        for evil in ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "\t=1", "\u{ff1d}1", "  =1"] {
            let table =
                String::from_utf8(write(TableKind::Csv, [told(&line(evil))].into_iter()).unwrap()).unwrap();
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            assert_eq!(&row[6], harmless(evil), "{table}");
            assert_eq!(&row[4], "'@SUM(A1)");
        }
        let table =
            String::from_utf8(write(TableKind::Csv, [told(&line("a, \"b\"\nc"))].into_iter()).unwrap())
                .unwrap();
        assert!(
            table
                .starts_with("asked_at,desk,state,sentence,from_name,from_address,subject,kind,to,mailbox\n"),
            "{table}"
        );
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let row = reader.records().next().unwrap().unwrap();
        assert_eq!((&row[2], &row[6]), ("sent", "a, \"b\"\nc"));
        assert_eq!((&row[7], &row[8], &row[9]), ("report", "reportascam@amazon.com", "rose@example.com"));
    }

    #[test]
    fn json_is_what_it_is() {
        let table = write(TableKind::Json, [told(&line("=1"))].into_iter()).unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&table).unwrap();
        assert_eq!(rows[0]["subject"], "=1");
        assert_eq!(rows[0]["asked_at"], "2026-09-21T14:13:20Z");
    }

    #[test]
    fn what_was_found_is_written_by_the_same_rules() {
        let found = || {
            let line = AlertLine {
                id: 7,
                verdict: AlertVerdict::Scam,
                from_name: "-1".to_owned(),
                from_address: "+help@parcel.example".to_owned(),
                subject: "=1".to_owned(),
                arrived_at: 1_790_000_000,
                progress: AlertProgress::Reported,
                progress_sentence: "Reported to Amazon.".to_owned(),
            };
            [found(&line, "@rose@example.com".to_owned())].into_iter()
        };
        let table = String::from_utf8(write(TableKind::Csv, found()).unwrap()).unwrap();
        let columns = "arrived_at,verdict,state,sentence,from_name,from_address,subject,mailbox\n";
        let row = "2026-09-21T14:13:20Z,scam,reported,Reported to Amazon.,'-1,'+help@parcel.example,'=1,'@rose@example.com\n";
        assert_eq!(table, format!("{columns}{row}"));
        let rows: serde_json::Value =
            serde_json::from_slice(&write(TableKind::Json, found()).unwrap()).unwrap();
        assert_eq!((&rows[0]["subject"], &rows[0]["verdict"]), (&"=1".into(), &"scam".into()));
    }
}
