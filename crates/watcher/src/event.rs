//! What happened, as it happens: the desktop listens, `porchlight watch --json` prints.

use porchlight_engine::Verdict;
use serde::Serialize;

use crate::account::AccountId;
use crate::error::Code;
use crate::questions::Concern;

/// One thing that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "event", rename_all = "snake_case")]
pub enum Event {
    /// Signed in and watching.
    Connected { account: AccountId },
    /// The mailbox was looked through; everything that had arrived is judged.
    Checked { account: AccountId },
    /// One message was judged.
    Assessed { account: AccountId, folder: String, uid: u32, verdict: Verdict },
    /// A message was found that the user should know about. `knock` is false where it only waits
    /// in the list: a doubtful one, one among the junk, or one of many found by looking back.
    Alert { account: AccountId, alert: i64, verdict: Verdict, knock: bool },
    /// Looking back through a mailbox: so many messages of so many were looked at, and so many scams were among them.
    LookingBack { account: AccountId, looked: u32, total: u32, scams: u32 },
    /// A folder that the user added is not there any more, or may not be opened (`code`); told once until it is there.
    FolderMissing { account: AccountId, folder: String, code: Code },
    /// Something happened that the user is asked about: "Was that you?" Told once.
    Question { account: AccountId, question: i64, concern: Concern },
    /// The look back is done: how many messages, how many scams among them; those among the junk do not count.
    FirstLook { account: AccountId, messages: u32, scams: u32 },
    /// A report's state changed.
    Report { alert: i64, desk: crate::Desk, state: crate::ReportState },
    /// The report to Amazon is out: the server took it.
    Reported { alert: i64 },
    /// The original was marked and moved to Junk after its report.
    Moved { alert: i64 },
    /// The original is back in the inbox.
    MovedBack { alert: i64 },
    /// The original cannot go to Junk, since there is no such folder: the user has to say what to do.
    NoJunk { alert: i64 },
    /// A desk has written back, and proved that it did.
    Answered { alert: i64, desk: crate::Desk },
    /// The original is still where it was: why the server does not let it be moved.
    NotMoved { alert: i64, code: Code },
    /// The server cannot be reached; tried again by itself.
    Offline { account: AccountId, code: Code },
    /// The server refuses the sign-in, or the password cannot be had: the user is needed.
    SignedOut { account: AccountId, code: Code },
    /// An account was not heard of for a quarter of an hour though there is a network; once for each silence. `since`
    /// is in seconds since 1970, `code` what was wrong last.
    Unwatched { account: AccountId, code: Code, since: i64 },
    /// The server showed this certificate, which is not the one it should have. Comes before `SignedOut`.
    Certificate { account: AccountId, fingerprint: crate::Fingerprint },
    /// A message could not be judged and was set aside, visibly.
    SetAside { account: AccountId, uid: u32 },
    /// The records were damaged: they were kept aside, and new ones begun.
    Rescued(crate::Rescued),
    /// Something else went wrong.
    Error {
        #[serde(skip_serializing_if = "Option::is_none")]
        account: Option<AccountId>,
        code: Code,
    },
}

/// The steps of a connection test, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// The IMAP server answers and its certificate is good.
    FoundMailbox,
    /// The IMAP server takes the password.
    SignedIn,
    /// INBOX can be opened.
    OpenedInbox,
    /// The SMTP server answers and takes the password. Left out where the account has none.
    CanSend,
}
