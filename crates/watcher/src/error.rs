//! What can go wrong, as codes that the window and the command line turn into a sentence and a
//! next step (`locales/*/errors.ftl`, keyed by [`Code::id`]).

use std::fmt;

pub type Result<T> = std::result::Result<T, Error>;

/// One code for each thing a person would do something different about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// No network, a name that does not resolve, a port that does not answer.
    Offline,
    /// The server answered too slowly.
    TimedOut,
    /// The connection ended in the middle.
    ConnectionLost,
    /// The certificate is not trusted, is for another host, or TLS failed.
    TlsFailed,
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
    /// The server said NO to something else, or something we cannot read.
    ServerRefused,
    /// The server says that it is busy or has a fault of its own.
    ServerBusy,
    /// The server broke the protocol or went past a limit.
    ServerMisbehaved,
    /// The folder is not there.
    MailboxMissing,
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
}

impl Code {
    /// The id under which the words are kept, for example `sign-in-refused`.
    pub fn id(self) -> &'static str {
        match self {
            Code::Offline => "offline",
            Code::TimedOut => "timed-out",
            Code::ConnectionLost => "connection-lost",
            Code::TlsFailed => "tls-failed",
            Code::StartTlsMissing => "start-tls-missing",
            Code::SignInRefused => "sign-in-refused",
            Code::SignInExpired => "sign-in-expired",
            Code::SignInUnfinished => "sign-in-unfinished",
            Code::SignInUnsupported => "sign-in-unsupported",
            Code::NoClientId => "no-client-id",
            Code::ServerRefused => "server-refused",
            Code::ServerBusy => "server-busy",
            Code::ServerMisbehaved => "server-misbehaved",
            Code::MailboxMissing => "mailbox-missing",
            Code::KeyringUnavailable => "keyring-unavailable",
            Code::SecretMissing => "secret-missing",
            Code::NoSmtp => "no-smtp",
            Code::ReportRefused => "report-refused",
            Code::MessageGone => "message-gone",
            Code::MessageChanged => "message-changed",
            Code::NotSuspicious => "not-suspicious",
            Code::AlertUnknown => "alert-unknown",
            Code::AccountUnknown => "account-unknown",
            Code::AccountExists => "account-exists",
            Code::BadSettings => "bad-settings",
            Code::StoreTooNew => "store-too-new",
            Code::StoreFailed => "store-failed",
        }
    }

    /// Every code, so that a test can ask for words for each.
    pub const ALL: [Code; 27] = [
        Code::Offline,
        Code::TimedOut,
        Code::ConnectionLost,
        Code::TlsFailed,
        Code::StartTlsMissing,
        Code::SignInRefused,
        Code::SignInExpired,
        Code::SignInUnfinished,
        Code::SignInUnsupported,
        Code::NoClientId,
        Code::ServerRefused,
        Code::ServerBusy,
        Code::ServerMisbehaved,
        Code::MailboxMissing,
        Code::KeyringUnavailable,
        Code::SecretMissing,
        Code::NoSmtp,
        Code::ReportRefused,
        Code::MessageGone,
        Code::MessageChanged,
        Code::NotSuspicious,
        Code::AlertUnknown,
        Code::AccountUnknown,
        Code::AccountExists,
        Code::BadSettings,
        Code::StoreTooNew,
        Code::StoreFailed,
    ];

    /// True where waiting and trying again may help by itself, without the user.
    pub fn is_transient(self) -> bool {
        matches!(
            self,
            Code::Offline
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
}

impl Error {
    pub fn new(code: Code, detail: impl fmt::Display) -> Self {
        // A server's words may reach a terminal.
        let safe = |c: char| if c.is_control() { '\u{b7}' } else { c };
        Error { code, detail: detail.to_string().chars().take(500).map(safe).collect() }
    }
}
