//! The handle a desktop or a terminal holds: start, ask, tell, stop.

use std::path::PathBuf;
use std::sync::Arc;

use porchlight_engine::{Assessment, Verdict};
use secrecy::SecretString;
use serde::Serialize;

use crate::account::{Account, AccountId};
use crate::error::{Code, Result};
use crate::event::{Event, Step};
use crate::secret::Secrets;

/// How to start.
pub struct Options {
    /// The folder of the database; made if it is not there.
    pub folder: PathBuf,
    pub secrets: Arc<dyn Secrets>,
    /// Called from the watcher's threads; must return soon.
    pub on_event: Arc<dyn Fn(Event) + Send + Sync>,
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// What an account is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum AccountState {
    Connecting,
    Watching,
    Offline { code: Code },
    NeedsYou { code: Code },
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

/// A message that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetAside {
    pub account: AccountId,
    pub uid: u32,
    pub at: i64,
}

/// Watches every account of one database, each in a thread of its own.
#[derive(Debug)]
pub struct Watcher {}

impl Watcher {
    /// Opens the database, finishes what a crash left behind, starts a thread for each account.
    ///
    /// Errors: [`Code::StoreTooNew`], [`Code::StoreFailed`].
    pub fn start(options: Options) -> Result<Watcher> {
        let _ = options;
        todo!()
    }

    /// Keeps an account and starts to watch it. The secret, where given, goes to the account's
    /// [`crate::SecretSource`] first. An account that is there already is replaced (same id).
    pub fn add_account(&self, account: Account, secret: Option<SecretString>) -> Result<AccountId> {
        let _ = (account, secret);
        todo!()
    }

    /// Stops watching, forgets the account, its alerts and its secret.
    pub fn remove_account(&self, id: &AccountId) -> Result<()> {
        let _ = id;
        todo!()
    }

    /// Every account, in the order they were added.
    pub fn status(&self) -> Vec<AccountStatus> {
        todo!()
    }

    /// The account's settings.
    pub fn account(&self, id: &AccountId) -> Result<Account> {
        let _ = id;
        todo!()
    }

    /// Looks now: connects again at once, also after a refused sign-in.
    pub fn check_now(&self) {
        todo!()
    }

    /// Rests. Reports that wait are still sent.
    pub fn pause(&self, pause: Pause) {
        let _ = pause;
        todo!()
    }

    pub fn resume(&self) {
        todo!()
    }

    pub fn paused(&self) -> Option<Pause> {
        todo!()
    }

    /// The newest `limit` alerts, newest first.
    pub fn alerts(&self, limit: u32) -> Result<Vec<Summary>> {
        let _ = limit;
        todo!()
    }

    /// One alert. Errors: [`Code::AlertUnknown`].
    pub fn alert(&self, id: i64) -> Result<Alert> {
        let _ = id;
        todo!()
    }

    /// Scams that are open and not reported.
    pub fn pending(&self) -> Result<u32> {
        todo!()
    }

    /// Reports an alert to Amazon: writes the row and returns; the outbox sends it. Asked twice,
    /// it sends once and returns where the first one stands. Reporting a dismissed alert opens it again.
    pub fn report(&self, alert: i64) -> Result<ReportState> {
        let _ = alert;
        todo!()
    }

    /// "It's not a scam": the alert stays in the list, quiet.
    pub fn dismiss(&self, alert: i64) -> Result<()> {
        let _ = alert;
        todo!()
    }

    /// Messages that could not be judged, newest first.
    pub fn set_aside(&self) -> Result<Vec<SetAside>> {
        todo!()
    }

    /// Ends every thread, waiting at most a few seconds.
    pub fn stop(&self) {
        todo!()
    }
}

/// Signs in to both servers without watching; calls `on_step` after each step that succeeded.
///
/// Errors: the code of the step that failed.
pub fn test_connection(
    account: &Account,
    secret: &SecretString,
    on_step: &mut dyn FnMut(Step),
) -> Result<()> {
    let _ = (account, secret, on_step);
    todo!()
}
