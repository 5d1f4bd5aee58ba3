//! The history as a table for other programs.

use porchlight_watcher::spreadsheet::harmless;
use porchlight_watcher::{Code, Error, Result};
use serde::Serialize;

use super::view::{HistoryLine, ReportStage, TableKind};

/// One row. The names of the columns are part of the format.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Row {
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

pub fn write(kind: TableKind, lines: &[HistoryLine]) -> Result<Vec<u8>> {
    let rows = lines.iter().map(row);
    match kind {
        TableKind::Json => {
            let mut octets = serde_json::to_vec_pretty(&rows.collect::<Vec<_>>()).map_err(failed)?;
            octets.push(b'\n');
            Ok(octets)
        }
        TableKind::Csv => {
            let mut table = csv::Writer::from_writer(Vec::new());
            for row in rows {
                table.serialize(as_text(row)).map_err(failed)?;
            }
            table.into_inner().map_err(failed)
        }
    }
}

fn row(line: &HistoryLine) -> Row {
    Row {
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

/// As text for a spreadsheet, what strangers wrote.
fn as_text(row: Row) -> Row {
    Row {
        from_name: harmless(&row.from_name),
        from_address: harmless(&row.from_address),
        subject: harmless(&row.subject),
        mailbox: harmless(&row.mailbox),
        ..row
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
            let table = String::from_utf8(write(TableKind::Csv, &[line(evil)]).unwrap()).unwrap();
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            let row = reader.records().next().unwrap().unwrap();
            assert_eq!(&row[6], harmless(evil), "{table}");
            assert_eq!(&row[4], "'@SUM(A1)");
        }
        let table = String::from_utf8(write(TableKind::Csv, &[line("a, \"b\"\nc")]).unwrap()).unwrap();
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
        let table = write(TableKind::Json, &[line("=1")]).unwrap();
        let rows: serde_json::Value = serde_json::from_slice(&table).unwrap();
        assert_eq!(rows[0]["subject"], "=1");
        assert_eq!(rows[0]["asked_at"], "2026-09-21T14:13:20Z");
    }
}
