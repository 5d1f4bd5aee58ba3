//! What the desktop and the terminal are shown: plain values.

use porchlight_engine::{Assessment, Verdict};
use serde::{Deserialize, Serialize};

use crate::account::AccountId;
use crate::error::Code;

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
    Dismissed,
}

/// Where a report stands. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum ReportState {
    /// Will be sent; `last` says why it has not gone yet, where it was tried.
    Waiting {
        last: Option<Code>,
    },
    Sending,
    /// The server took it at this time (seconds since 1970).
    Sent {
        at: i64,
    },
    /// The connection died after the data went out: nobody knows.
    Uncertain,
    /// It will not be tried again by itself.
    Refused {
        code: Code,
    },
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
    pub report: Option<ReportState>,
    /// The original was moved to Junk after the report.
    pub moved: bool,
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
    pub account: AccountId,
    pub uid: u32,
    pub at: i64,
}
