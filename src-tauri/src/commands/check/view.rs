//! What the page gives and gets.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::commands::reports::view::DeskLine;
use crate::commands::view::{OwnedText, Reasoned};

/// What came of looking.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Checked {
    pub kind: CheckedKind,
    /// The file's name, safe to show; else empty.
    pub name: String,
    pub verdict: CheckedVerdict,
    /// The verdict in one sentence.
    pub sentence: String,
    /// What to do now.
    pub advice: String,
    /// The three lines. Without sentence: nobody looked.
    pub claim: Reasoned,
    pub proof: Reasoned,
    pub ask: Reasoned,
    /// Where each link really goes, defanged.
    pub links: Vec<OwnedText>,
    /// What could not be read, in sentences.
    pub limits: Vec<String>,
    /// Of a saved message.
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    /// It can be forwarded to 7726.
    pub sms: bool,
    /// To whom it can be sent: a file as an attachment, the rest in the user's own words.
    pub desks: Vec<DeskLine>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum CheckedKind {
    Text,
    Call,
    Message,
    /// What has no words of its own.
    Picture,
    File,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum CheckedVerdict {
    Scam,
    Doubtful,
    /// It does not say it is Amazon.
    Unrelated,
}

/// Six questions about a call in Amazon's name; true is yes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct CallAnswers {
    /// Did they ask for a code?
    pub code: bool,
    /// To install something, or to let them see the screen?
    pub install: bool,
    /// To buy gift cards or to pay in another unusual way?
    pub gift_card: bool,
    /// For card or bank numbers, or a password?
    pub numbers: bool,
    /// To stay on the line, or to tell nobody?
    pub secret: bool,
    /// Did they hurry or threaten?
    pub hurry: bool,
}
