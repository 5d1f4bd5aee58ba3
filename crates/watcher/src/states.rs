//! What the desktop and the terminal are shown: plain values.

use porchlight_engine::{Assessment, Verdict};
use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::error::Code;
use crate::report::{Desk, Recipient};

/// What an account is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum AccountState {
    Connecting,
    Watching,
    Offline {
        code: Code,
    },
    NeedsYou {
        code: Code,
    },
    /// Not heard of for a quarter of an hour though there is a network: since when (seconds since 1970), and what
    /// was wrong last. It is still tried.
    Unwatched {
        code: Code,
        since: i64,
    },
    Paused,
}

/// One account as the tray and the window show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountStatus {
    pub id: AccountId,
    pub address: String,
    pub state: AccountState,
    /// Seconds since 1970 when the mailbox was last known to be looked through.
    pub last_checked: Option<i64>,
    /// True where reports can be sent.
    pub can_report: bool,
    /// Folders that the user added and that are gone ([`Code::MailboxMissing`]) or closed ([`Code::NotAllowed`]), by
    /// the names their server had for them.
    pub missing_folders: Vec<(String, Code)>,
}

/// How long to rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// Until this time, seconds since 1970.
    Until(i64),
    UntilResumed,
}

/// What the user decided about an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlertState {
    Open,
    /// It is no scam; a notice of a change was the user's own doing.
    Dismissed,
    /// The user has reported it himself, in a way of which the program knows nothing.
    ByHand,
}

/// Where a report stands. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum ReportState {
    /// Written down and not wanted yet, or taken back before it left.
    Drafted,
    /// Will be sent; `last` says why it has not gone yet, where it was tried. Until it is sent it may be taken back.
    Waiting {
        last: Option<Code>,
    },
    Sending,
    /// The server took it at this time (seconds since 1970).
    Sent {
        at: i64,
    },
    /// The desk has said so, and proved that it was the desk.
    Acknowledged {
        at: i64,
    },
    /// It came back: the desk's own mail server did not want it.
    Bounced {
        at: i64,
    },
    /// The connection died after the data went out: nobody knows.
    Uncertain,
    /// It will not be tried again by itself.
    Refused {
        code: Code,
    },
}

/// In which shape the message is enclosed. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// As `message/rfc822` (RFC 2046 §5.2.1).
    Attached,
    /// A feedback report (ARF, RFC 5965).
    Arf,
    /// In a zip file without a password, for providers that refuse the message itself.
    Zipped,
    /// Its header and its words alone, where it is too large as a whole.
    Headers,
}

/// What taking back came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenBack {
    /// Nothing waited.
    Nothing,
    /// What waited, and nothing had left before.
    All,
    /// What waited; something else about the same message has left, or may have.
    NotAll,
}

/// Where the original is, as far as reporting is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Whereabouts {
    /// Where it came.
    Untouched,
    /// On its way to Junk.
    ToMove,
    Moved,
    /// It cannot be found, or the server does not let it be moved.
    NotMoved,
    /// There is no Junk folder: the user has to say whether to make one.
    NoJunk,
    /// On its way back to the inbox.
    ToMoveBack,
    /// Back in the inbox.
    Back,
}

/// One report to one desk, as the history shows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    pub id: i64,
    pub alert: i64,
    pub desk: Desk,
    pub form: Form,
    pub state: ReportState,
    /// The last words of the other side, for experts; empty where there were none.
    pub said: String,
    /// The Message-ID of every attempt (RFC 5322 §3.6.4).
    pub message_id: String,
    /// Seconds since 1970 when the user wanted it; None for a draft.
    pub asked_at: Option<i64>,
    /// Seconds since 1970 of the last change.
    pub changed_at: i64,
    pub steps: Vec<Happening>,
    pub answers: Vec<DeskAnswer>,
}

impl Report {
    /// In which form it goes when it is sent once more as it is. One that may have arrived stays the same message.
    pub fn form_again(&self) -> Form {
        match self.state {
            ReportState::Uncertain => self.form,
            _ if self.form == Form::Arf => Form::Arf,
            _ => Form::Attached,
        }
    }
}

/// One entry of a report's timeline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Happening {
    /// Seconds since 1970.
    pub at: i64,
    pub state: ReportState,
    pub said: String,
}

/// What a desk wrote back, proven to be its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DeskAnswer {
    /// Seconds since 1970 when it came.
    pub at: i64,
    pub from: String,
    pub subject: String,
    /// Its words, as plain text.
    pub text: String,
}

/// What will leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    pub to: Recipient,
    /// The form it takes; another than was wished for where it is too large.
    pub form: Form,
    /// The message as it goes over the wire (RFC 5322), before dots are doubled.
    pub octets: Vec<u8>,
}

/// What a report consists of.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Outline {
    pub subject: String,
    /// The few lines above what is attached.
    pub cover: String,
    pub pieces: Vec<Piece>,
}

/// One attached part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The name of the file; ours, never one of the mail's. Empty where it has none.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// Its size, not counting how it is encoded on its way.
    pub octets: usize,
}

/// How the user wants reports to go.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Reporting {
    /// Seconds in which a report can be taken back, 0 to 60; None: the program's own, ten.
    pub undo: Option<u8>,
    /// Desks besides Amazon's.
    pub desks: std::collections::BTreeSet<Desk>,
    /// As feedback reports (RFC 5965).
    pub arf: bool,
    /// Keep a copy of each report in a folder of its own.
    pub keep_copies: bool,
    /// A doubtful message that is reported also gets `$Phishing`.
    pub mark_doubtful: bool,
    /// What to do where there is no Junk folder; None: ask.
    pub make_junk: Option<bool>,
}

/// What the user has said twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Anyway {
    /// Report a message that is proven to be Amazon's.
    pub genuine: bool,
    /// Go on though there were many reports in this hour.
    pub many: bool,
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub id: i64,
    pub account: AccountId,
    pub verdict: Verdict,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    /// Seconds since 1970 when it was found.
    pub found_at: i64,
    /// Seconds since 1970 when it came into the mailbox; the list is in this order.
    pub arrived_at: i64,
    /// Its provider had put it among the junk when it was found.
    pub in_junk: bool,
    pub state: AlertState,
    /// Seconds since 1970 when the user decided so; None while it is open, and where that was never noted.
    pub decided_at: Option<i64>,
    /// Where the report to Amazon stands; None where nobody wanted one.
    pub report: Option<ReportState>,
    /// Where the question to Amazon stands, whether the message is real.
    pub question: Option<ReportState>,
    pub whereabouts: Whereabouts,
}

impl Summary {
    /// The original was moved to Junk after the report.
    pub fn moved(&self) -> bool {
        self.whereabouts == Whereabouts::Moved
    }
}

/// One alert with everything known about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alert {
    pub summary: Summary,
    pub assessment: Assessment,
}

/// How far back to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Back {
    Days(u16),
    Everything,
}

/// What a look back is doing. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScanState {
    /// Looking, or waiting for the mailbox.
    Running,
    /// The user wanted it to rest.
    Paused,
    Done,
}

/// The look back through the mailbox of one account, all its folders together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Scan {
    pub account: AccountId,
    pub state: ScanState,
    /// Seconds since 1970: how far back it looks; None for everything.
    pub since: Option<i64>,
    /// Messages looked at.
    pub looked: u32,
    /// Messages there are to look at; 0 until that is known.
    pub total: u32,
    /// Scams found, those among the junk not counted.
    pub scams: u32,
}

/// A message that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetAside {
    /// Higher than that of each that was set aside before, whatever the clock said.
    pub number: i64,
    pub account: AccountId,
    pub uid: u32,
    /// Seconds since 1970.
    pub at: i64,
}
