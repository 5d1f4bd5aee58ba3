//! What the page is given: finished sentences and plain values, no mail, no secret.
//! The TypeScript in `ui/src/ipc/types/` is written from these (`make types`).

use serde::Serialize;
use ts_rs::TS;

use super::reports::view::{ReportLine, ReportStep, ReportWay};

/// All that Home shows besides the list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Overview {
    pub accounts: Vec<AccountLine>,
    /// What this computer lacks, as ids of sentences: `no-tray`, `no-notifications`, `no-keyring`.
    pub lacking: Vec<String>,
    /// Seconds since 1970 until when it rests; 0: until resumed; none: it watches.
    #[ts(type = "number | null")]
    pub paused_until: Option<i64>,
    /// Scams that nobody has decided about.
    pub pending: u32,
    /// Messages that could not be judged and of which the user has not read yet, newest first.
    pub set_aside: Vec<SetAsideLine>,
    /// What became of damaged records: a title and a sentence, until they were read.
    pub rescued: Option<[String; 2]>,
    /// "Was that you?"
    pub questions: Vec<QuestionLine>,
    /// A newer version that was found.
    pub newer: Option<String>,
    /// True in the demo.
    pub demo: bool,
}

/// One account.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct AccountLine {
    pub id: String,
    pub address: String,
    pub state: AccountLamp,
    /// A finished sentence: "Watching, checked just now."
    pub sentence: String,
    /// What to do next, where something is to be done; else empty.
    pub next_step: String,
    pub remedy: Remedy,
    /// Seconds since 1970 when it was last looked through; none before the first time.
    #[ts(type = "number | null")]
    pub last_checked: Option<i64>,
    /// How looking through older mail stands; none before it was begun.
    pub look_back: Option<LookBackLine>,
    /// Folders that the user added and that cannot be watched.
    pub missing_folders: Vec<MissingFolder>,
}

/// A message that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct SetAsideLine {
    /// By which it is known.
    #[ts(type = "number")]
    pub number: i64,
    /// The mailbox it is in; empty where that is not watched any more.
    pub address: String,
    /// Seconds since 1970 when it was set aside.
    #[ts(type = "number")]
    pub at: i64,
}

/// A folder that is gone, or closed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct MissingFolder {
    /// By which the program knows it.
    pub name: String,
    /// For people.
    pub words: String,
    /// A finished sentence.
    pub sentence: String,
}

/// What happened that only the user can judge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct QuestionLine {
    #[ts(type = "number")]
    pub id: i64,
    pub concern: ConcernKind,
    /// The message that it is about, where that is in the list.
    #[ts(type = "number | null")]
    pub alert: Option<i64>,
    /// A finished sentence: what happened, and where.
    pub sentence: String,
    /// Seconds since 1970 when it was noticed.
    #[ts(type = "number")]
    pub at: i64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum ConcernKind {
    /// A security mail of Amazon's was gone minutes after it came.
    Vanished,
    /// Far more mail came than usual.
    Flood,
    /// Amazon says that something about the account was changed. Asked about by its alert, and has no number of its own.
    Changed,
}

/// Pages of Amazon's on which the user looks for himself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum AmazonPage {
    Orders,
    Messages,
}

/// What the user may change of a mailbox.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct MailboxPage {
    pub address: String,
    /// Besides the inbox.
    pub folders: Vec<FolderLine>,
    pub missing: Vec<MissingFolder>,
    pub dns_lookups: bool,
}

/// A folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct FolderLine {
    /// By which the program knows it.
    pub name: String,
    /// For people.
    pub words: String,
}

/// What the server has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct FolderOffer {
    /// All that can be watched, whether they are or not; without the inbox and the next one.
    pub folders: Vec<FolderLine>,
    /// The one that is read quietly.
    pub junk: Option<FolderLine>,
}

/// Looking through the older mail of one account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct LookBackLine {
    pub state: LookBackState,
    /// How many days back it looks; none: through everything.
    #[ts(type = "number | null")]
    pub days: Option<i64>,
    /// Messages looked at.
    pub looked: u32,
    /// Of so many; 0 until that is known.
    pub total: u32,
    /// A finished sentence, what was found included.
    pub sentence: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum LookBackState {
    Running,
    Paused,
    Done,
}

/// What the user can do here about an account that needs him.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum Remedy {
    Nothing,
    /// The password was refused, or the permission withdrawn.
    SignInAgain,
    /// The server shows another certificate than the one that was accepted.
    LookAtCertificate,
    /// The server has not answered for long, or speaks to nobody as it did: the mailbox may live on others now.
    ChangeServers,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum AccountLamp {
    Connecting,
    Watching,
    Offline,
    NeedsYou,
    Paused,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum AlertVerdict {
    Scam,
    Doubtful,
    Genuine,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum AlertProgress {
    /// Nothing decided yet.
    Open,
    Dismissed,
    /// The user has reported it himself.
    ByHand,
    /// Amazon's own message about the account: the user has said whether that was him.
    Answered,
    /// The report waits or is on its way.
    Reporting,
    Reported,
    /// Nobody knows whether it went.
    Uncertain,
    /// It did not go.
    Refused,
}

/// One line of the list.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct AlertLine {
    #[ts(type = "number")]
    pub id: i64,
    pub verdict: AlertVerdict,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    /// Seconds since 1970 when it came.
    #[ts(type = "number")]
    pub arrived_at: i64,
    pub progress: AlertProgress,
    /// A finished sentence on the progress: "Reported to Amazon and moved to Junk."; empty if open.
    pub progress_sentence: String,
}

/// One alert.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct AlertPage {
    pub line: AlertLine,
    /// The verdict in one sentence.
    pub verdict: String,
    /// What to do now, in one sentence.
    pub advice: String,
    /// "It says it is Amazon." and why.
    pub claim: Reasoned,
    /// "It can't prove it." and why.
    pub proof: Reasoned,
    /// "It wants you to call this number." and why.
    pub ask: Reasoned,
    /// Where each link really goes, defanged.
    pub links: Vec<OwnedText>,
    /// The address in From.
    pub sender: OwnedText,
    /// Which account it came to.
    pub account_address: String,
    /// True where reports can be sent from this account.
    pub can_report: bool,
    /// What was wanted has not left and can be taken back.
    pub can_undo: bool,
    /// The original is in Junk and can be moved back.
    pub can_move_back: bool,
    /// It was decided about, and can be opened again.
    pub can_reopen: bool,
    /// A report cannot go, or did not: the user may say that he has reported it himself.
    pub can_say_by_hand: bool,
    /// Amazon was asked about it.
    pub has_question: bool,
    /// Amazon says that something about the account was changed, and the user has not said whether that was him.
    pub was_that_you: bool,
    /// There is no Junk folder: the user is to say what to do.
    pub no_junk: bool,
    /// What was reported and asked, with what became of it.
    pub reports: Vec<ReportLine>,
    /// The user said that he has reported it himself.
    pub by_hand: Option<ReportStep>,
    /// What can be done by hand, where nothing can be sent from this account.
    pub ways: Vec<ReportWay>,
    /// The address of Amazon's desk, to send to by hand.
    pub desk_address: String,
}

/// A link or an address in three pieces: in the middle the name that somebody registered, which says whose it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct OwnedText {
    pub before: String,
    pub owner: String,
    pub after: String,
    /// The name is one of Amazon's.
    pub amazons: bool,
}

/// A closer look at a message.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct LetterPage {
    /// Its words as plain text, taken apart where something was noticed.
    pub words: Vec<MarkedPiece>,
    /// There are more words.
    pub cut: bool,
    /// What was not read of it, in words.
    pub limits: Vec<String>,
    /// Where answers go.
    pub reply_to: Vec<OwnedText>,
    /// Another mail program could find it.
    pub can_open: bool,
    pub trust: TrustForm,
    /// For experts, as the engine names it.
    pub signals: Vec<SignalLine>,
    pub authentication: Vec<String>,
    pub headers: String,
    pub json: String,
}

/// Whether the sender can be remembered as fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum TrustForm {
    NotOffered,
    Offered,
    Remembered,
}

/// A piece of the words, and what was noticed there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct MarkedPiece {
    pub text: String,
    /// Ids of signals.
    pub signals: Vec<String>,
}

/// One observation, for experts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct SignalLine {
    pub id: String,
    /// `claim`, `proof` or `ask`.
    pub question: String,
    pub strength: String,
    pub place: String,
    pub excerpt: String,
}

/// One message on a page for somebody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ShowPage {
    pub title: String,
    pub rows: Vec<ShowRow>,
    pub words_label: String,
    /// What the message says, as plain text.
    pub words: String,
    /// That there are more words than these; empty where there are none.
    pub cut: String,
    /// Who made the page.
    pub made: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct ShowRow {
    pub label: String,
    pub text: String,
}

/// A sentence and the observations behind it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Reasoned {
    pub sentence: String,
    pub reasons: Vec<Reason>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Reason {
    /// The signal's id.
    pub signal: String,
    /// The observation in plain words.
    pub sentence: String,
    /// The exact piece of the message, made safe to show.
    pub excerpt: String,
}

/// An error as the page shows it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Trouble {
    /// The code, for example `sign-in-refused`.
    pub code: String,
    /// What happened, in a sentence.
    pub sentence: String,
    /// What to do now.
    pub next_step: String,
    /// What the system said, in its own words, where that may help somebody who helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub said: Option<String>,
}
