//! What can go wrong, as codes that the window and the command line turn into a sentence and a
//! next step (`locales/*/errors.ftl`, keyed by [`Code::id`]).

use std::fmt;

use crate::wire::Fingerprint;

pub type Result<T> = std::result::Result<T, Error>;

/// One code for each thing a person would do something different about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// This computer is in no network.
    NoNetwork,
    /// A name that does not resolve, a port that does not answer.
    Offline,
    /// The server answered too slowly.
    TimedOut,
    /// The connection ended in the middle.
    ConnectionLost,
    /// TLS failed, or a big provider's server shows a certificate that is not trusted.
    TlsFailed,
    /// The certificate is not trusted or is for another host. [`Error::fingerprint`] names it.
    CertificateUnknown,
    /// The certificate is not the one that the account names. [`Error::fingerprint`] names the new one.
    CertificateChanged,
    /// The server offers no `STARTTLS` though it was asked for.
    StartTlsMissing,
    /// User name or password refused.
    SignInRefused,
    /// The provider's permission was withdrawn or has run out: the user must sign in in the browser again.
    SignInExpired,
    /// The sign-in in the browser was given up, denied, or took too long.
    SignInUnfinished,
    /// The server offers no way to sign in that this account can use.
    SignInUnsupported,
    /// This program is not registered with the provider whose sign-in is needed.
    NoClientId,
    /// The provider lets nobody in before the user has done something (`[ALERT]`, RFC 3501 §7.1).
    SignInAlert,
    /// The server said NO to something else, or something we cannot read.
    ServerRefused,
    /// The server says that it is busy or has a fault of its own.
    ServerBusy,
    /// The server broke the protocol or went past a limit.
    ServerMisbehaved,
    /// The folder is not there.
    MailboxMissing,
    /// The folder may not be opened, or nothing in it be changed (RFC 4314, RFC 5530 `NOPERM`).
    NotAllowed,
    /// There is no room for the message (RFC 5530 `OVERQUOTA`).
    MailboxFull,
    /// No keyring service, or it is locked and was not opened.
    KeyringUnavailable,
    /// The keyring, variable or file holds no password.
    SecretMissing,
    /// The account has no outgoing server.
    NoSmtp,
    /// The outgoing server refused the report for good (5xx).
    ReportRefused,
    /// The message cannot be found any more, and was not kept.
    MessageGone,
    /// What the server returned is not the message that was judged.
    MessageChanged,
    /// The message does not pretend to be Amazon, so it is not reported unasked.
    NotSuspicious,
    /// The message is proven to be Amazon's: it is reported only when the user has said so twice.
    ReportGenuine,
    /// So many reports in an hour that the user is asked first.
    ReportMany,
    /// Not even its headers are small enough for the outgoing server.
    ReportTooLarge,
    /// The user took the report back before it left.
    ReportWithdrawn,
    /// The mail server of the desk sent the report back.
    ReportBounced,
    /// It has left already, or there is nothing to take back.
    TooLate,
    /// It is no report that was refused, came back or may have gone: nothing is to be decided about it.
    ReportSettled,
    /// No mail program was found that could be handed a report.
    NoMailProgram,
    /// No mail program was found that could show a message.
    NoMailReader,
    /// The system's window for printing could not be opened.
    NotPrinted,
    /// No mail program could be opened with a new mail to somebody the user trusts.
    MailNotBegun,
    /// No browser was found that could open a page.
    NoBrowser,
    /// The system does not let it be changed whether the program starts with the computer.
    StartUnchanged,
    /// The sender is not proven, or others speak through it: it cannot be remembered as fine.
    SenderNotProven,
    /// A file that the user wanted cannot be written.
    FileNotSaved,
    /// Nothing was given that could be looked at.
    NothingToCheck,
    /// A file that the user gave cannot be read.
    FileUnreadable,
    /// What the user gave is larger than anything that is looked at.
    FileOversize,
    /// Nothing of this kind of file can be read.
    FileUnknown,
    /// Where new versions are told of cannot be reached, or says nothing that could be understood.
    UpdateUnreachable,
    /// A new version is not signed by who signed this one, or is not the version it is called.
    UpdateNotTrusted,
    /// A new version could not be put in the place of this one.
    UpdateFailed,
    /// A report is on its way; a new version waits for it.
    UpdateWaits,
    /// There is no such alert.
    AlertUnknown,
    /// There is no such account, or it is there already.
    AccountUnknown,
    AccountExists,
    /// The settings or an accounts file cannot be understood.
    BadSettings,
    /// The database is of a newer version of Porchlight.
    StoreTooNew,
    /// The database cannot be read or written (disk full, no permission).
    StoreFailed,
    /// The database is damaged. It is kept aside at the next start.
    StoreDamaged,
}

impl Code {
    /// The id under which the words are kept, for example `sign-in-refused`.
    pub fn id(self) -> &'static str {
        match self {
            Code::NoNetwork => "no-network",
            Code::Offline => "offline",
            Code::TimedOut => "timed-out",
            Code::ConnectionLost => "connection-lost",
            Code::TlsFailed => "tls-failed",
            Code::CertificateUnknown => "certificate-unknown",
            Code::CertificateChanged => "certificate-changed",
            Code::StartTlsMissing => "start-tls-missing",
            Code::SignInRefused => "sign-in-refused",
            Code::SignInExpired => "sign-in-expired",
            Code::SignInUnfinished => "sign-in-unfinished",
            Code::SignInUnsupported => "sign-in-unsupported",
            Code::NoClientId => "no-client-id",
            Code::SignInAlert => "sign-in-alert",
            Code::ServerRefused => "server-refused",
            Code::ServerBusy => "server-busy",
            Code::ServerMisbehaved => "server-misbehaved",
            Code::MailboxMissing => "mailbox-missing",
            Code::NotAllowed => "not-allowed",
            Code::MailboxFull => "mailbox-full",
            Code::KeyringUnavailable => "keyring-unavailable",
            Code::SecretMissing => "secret-missing",
            Code::NoSmtp => "no-smtp",
            Code::ReportRefused => "report-refused",
            Code::MessageGone => "message-gone",
            Code::MessageChanged => "message-changed",
            Code::NotSuspicious => "not-suspicious",
            Code::ReportGenuine => "report-genuine",
            Code::ReportMany => "report-many",
            Code::ReportTooLarge => "report-too-large",
            Code::ReportWithdrawn => "report-withdrawn",
            Code::ReportBounced => "report-bounced",
            Code::TooLate => "too-late",
            Code::ReportSettled => "report-settled",
            Code::NoMailProgram => "no-mail-program",
            Code::NoMailReader => "no-mail-reader",
            Code::NotPrinted => "not-printed",
            Code::MailNotBegun => "mail-not-begun",
            Code::NoBrowser => "no-browser",
            Code::StartUnchanged => "start-unchanged",
            Code::SenderNotProven => "sender-not-proven",
            Code::FileNotSaved => "file-not-saved",
            Code::NothingToCheck => "nothing-to-check",
            Code::FileUnreadable => "file-unreadable",
            Code::FileOversize => "file-oversize",
            Code::FileUnknown => "file-unknown",
            Code::UpdateUnreachable => "update-unreachable",
            Code::UpdateNotTrusted => "update-not-trusted",
            Code::UpdateFailed => "update-failed",
            Code::UpdateWaits => "update-waits",
            Code::AlertUnknown => "alert-unknown",
            Code::AccountUnknown => "account-unknown",
            Code::AccountExists => "account-exists",
            Code::BadSettings => "bad-settings",
            Code::StoreTooNew => "store-too-new",
            Code::StoreFailed => "store-failed",
            Code::StoreDamaged => "store-damaged",
        }
    }

    /// Every code, so that a test can ask for words for each.
    pub const ALL: [Code; 57] = [
        Code::NoNetwork,
        Code::Offline,
        Code::TimedOut,
        Code::ConnectionLost,
        Code::TlsFailed,
        Code::CertificateUnknown,
        Code::CertificateChanged,
        Code::StartTlsMissing,
        Code::SignInRefused,
        Code::SignInExpired,
        Code::SignInUnfinished,
        Code::SignInUnsupported,
        Code::NoClientId,
        Code::SignInAlert,
        Code::ServerRefused,
        Code::ServerBusy,
        Code::ServerMisbehaved,
        Code::MailboxMissing,
        Code::NotAllowed,
        Code::MailboxFull,
        Code::KeyringUnavailable,
        Code::SecretMissing,
        Code::NoSmtp,
        Code::ReportRefused,
        Code::MessageGone,
        Code::MessageChanged,
        Code::NotSuspicious,
        Code::ReportGenuine,
        Code::ReportMany,
        Code::ReportTooLarge,
        Code::ReportWithdrawn,
        Code::ReportBounced,
        Code::TooLate,
        Code::ReportSettled,
        Code::NoMailProgram,
        Code::NoMailReader,
        Code::NotPrinted,
        Code::MailNotBegun,
        Code::NoBrowser,
        Code::StartUnchanged,
        Code::SenderNotProven,
        Code::FileNotSaved,
        Code::NothingToCheck,
        Code::FileUnreadable,
        Code::FileOversize,
        Code::FileUnknown,
        Code::UpdateUnreachable,
        Code::UpdateNotTrusted,
        Code::UpdateFailed,
        Code::UpdateWaits,
        Code::AlertUnknown,
        Code::AccountUnknown,
        Code::AccountExists,
        Code::BadSettings,
        Code::StoreTooNew,
        Code::StoreFailed,
        Code::StoreDamaged,
    ];

    /// True where no private connection to the right server came about. The network may be to blame (a hotel's
    /// portal), or a clock, or somebody in between: it is told, tried again, and nothing was sent.
    pub(crate) fn is_about_tls(self) -> bool {
        matches!(self, Code::TlsFailed | Code::CertificateUnknown | Code::CertificateChanged)
    }

    /// True where one folder cannot be looked at, and the connection is as good as before.
    pub(crate) fn is_about_the_folder(self) -> bool {
        matches!(self, Code::MailboxMissing | Code::NotAllowed)
    }

    /// True where the server lets nobody in with this secret: trying again brings a lock, not an answer.
    pub(crate) fn is_about_the_sign_in(self) -> bool {
        matches!(
            self,
            Code::SignInRefused | Code::SignInExpired | Code::SignInAlert | Code::SignInUnsupported
        )
    }

    /// True where the line to the server is to blame, and with it perhaps that there is no network.
    pub(crate) fn is_about_the_line(self) -> bool {
        matches!(self, Code::Offline | Code::TimedOut | Code::ConnectionLost)
    }

    /// True where waiting and trying again may help by itself, without the user.
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Code::NoNetwork
                | Code::Offline
                | Code::TimedOut
                | Code::ConnectionLost
                | Code::ServerRefused
                | Code::ServerBusy
                | Code::ServerMisbehaved
                | Code::StoreFailed
        )
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// A code, and what the other side said, for experts: `detail` may hold words of the server and is kept
/// out of logs; it never holds a secret.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{code}: {detail}")]
pub struct Error {
    pub code: Code,
    pub detail: String,
    /// The certificate that the server showed, where that is what is wrong.
    pub fingerprint: Option<Fingerprint>,
}

impl Error {
    pub fn new(code: Code, detail: impl fmt::Display) -> Self {
        // A server's words may reach a terminal.
        let safe = |c: char| if c.is_control() { '\u{b7}' } else { c };
        Error { code, detail: detail.to_string().chars().take(500).map(safe).collect(), fingerprint: None }
    }
}
