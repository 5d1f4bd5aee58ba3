//! What the page is given about reports, and what it gives back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a report stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum ReportStage {
    /// Taken back before it left.
    Withdrawn,
    /// It leaves in a moment, or as soon as it can.
    Waiting,
    Sending,
    Sent,
    Acknowledged,
    Bounced,
    Uncertain,
    Refused,
}

/// What can be done about a report that did not go; the order is that of the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum ReportWay {
    /// The user knows that it has gone.
    Believe,
    /// Send it once more.
    Again,
    /// Send it in a zip file.
    Zipped,
    /// Hand it to the user's own mail program.
    MailProgram,
    /// Save the message as a file.
    File,
    /// Open Amazon's own form.
    Form,
}

/// One report to one desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ReportLine {
    #[ts(type = "number")]
    pub id: i64,
    /// The desk's id.
    pub desk: String,
    /// Its name for people.
    pub name: String,
    pub address: String,
    /// A question, and no report.
    pub asks: bool,
    pub stage: ReportStage,
    /// A finished sentence on where it stands.
    pub sentence: String,
    /// What to do now, where something is to be done; else empty.
    pub next_step: String,
    /// Its Message-ID, for experts.
    pub message_id: String,
    pub steps: Vec<ReportStep>,
    pub answers: Vec<ReportAnswer>,
    pub ways: Vec<ReportWay>,
}

/// One entry of its timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ReportStep {
    /// Seconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    pub sentence: String,
    /// The words of the other side, for experts; empty where there were none.
    pub said: String,
}

/// What a desk wrote back, and proved to be its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ReportAnswer {
    /// Seconds since 1970.
    #[ts(type = "number")]
    pub at: i64,
    pub from: String,
    pub subject: String,
    pub text: String,
}

/// What will leave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ReportPreview {
    pub desk: DeskLine,
    /// The other desks it goes to as well.
    pub also: Vec<DeskLine>,
    pub subject: String,
    pub cover: String,
    pub pieces: Vec<PieceLine>,
    /// The message as it leaves, as text.
    pub raw: String,
    /// Its size, in octets.
    pub octets: u32,
    /// True where `raw` is only its beginning.
    pub cut: bool,
}

/// One attached part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct PieceLine {
    pub name: String,
    pub kind: String,
    pub octets: u32,
}

/// Somebody who takes reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct DeskLine {
    pub id: String,
    pub name: String,
    pub address: String,
    /// ISO 3166-1; empty where it works everywhere.
    pub country: String,
    pub chosen: bool,
}

/// A file that was written for the user.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct SavedFile {
    pub name: String,
    pub folder: String,
}

/// What is left after everything was erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Erased {
    /// A password, in this computer's password store.
    pub secret_left: bool,
    /// That it starts with the computer.
    pub start_left: bool,
}

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct HistoryLine {
    #[ts(type = "number")]
    pub id: i64,
    #[ts(type = "number")]
    pub alert: i64,
    /// The desk's name for people.
    pub desk: String,
    /// Its address, to which it went.
    pub to: String,
    /// A question, and no report.
    pub asks: bool,
    /// The mailbox that the message came to, and from which the report goes; empty where that is not watched any more.
    pub mailbox: String,
    pub stage: ReportStage,
    pub sentence: String,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    /// Seconds since 1970 when it was wanted.
    #[ts(type = "number")]
    pub asked_at: i64,
}

/// How a history is written to a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum TableKind {
    Csv,
    Json,
}

/// How reports are to go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ReportingPage {
    /// Seconds in which a report can be taken back.
    pub undo: u8,
    /// Every desk that may be added.
    pub desks: Vec<DeskLine>,
    pub arf: bool,
    pub keep_copies: bool,
    pub mark_doubtful: bool,
    /// What to do where there is no Junk folder; none: ask.
    pub make_junk: Option<bool>,
}

/// The same, as the page gives it back.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct ReportingForm {
    pub undo: u8,
    /// Ids of desks.
    pub desks: Vec<String>,
    pub arf: bool,
    pub keep_copies: bool,
    pub mark_doubtful: bool,
    pub make_junk: Option<bool>,
}
