//! What the page is given while a mailbox is set up, and what it gives back.

use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known at once about an address.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct AddressAnswer {
    /// The address that was probably meant, where this one is a slip away from a big provider's.
    pub meant: Option<String>,
    /// The way in, where the provider is known.
    pub way: Option<Way>,
}

/// The way into a mailbox: a proposal, until the user goes it.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Way {
    pub address: String,
    /// Id in the table of providers; empty where the provider is not in it.
    pub provider: String,
    /// The name people know; empty as well.
    pub name: String,
    pub user: String,
    /// The name to send under; empty where it is `user`.
    pub smtp_user: String,
    pub imap: ServerForm,
    pub smtp: Option<ServerForm>,
    pub sign_in: WaySignIn,
    /// What to do at the provider first, in order.
    pub steps: Vec<GuidedStep>,
    /// Where a sign-in in the browser is possible.
    pub browser: Option<BrowserWay>,
    /// Whose word the servers are, where they were searched for.
    pub source: Option<Source>,
    /// True where the server may be one of the user's own, whose certificate nobody vouches for.
    pub own_server: bool,
    pub dns_lookups: bool,
}

/// The way into an account that is there already.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Again {
    pub way: Way,
    /// The certificate that its server shows now, where that is not the one the user accepted.
    pub stranger: Option<Stranger>,
    /// Other servers where its mail may be now, as far as the table of providers knows.
    pub elsewhere: Vec<Way>,
    /// True where its servers are what is wrong, and not its password.
    pub unreachable: bool,
}

/// What the provider takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum WaySignIn {
    Password,
    /// An app password where people sign in to the website in two steps.
    AppPasswordWithTwoStep,
    AppPassword,
    /// The password that a program on this computer shows.
    Bridge,
    Browser,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct GuidedStep {
    pub sentence: String,
    /// The host of the page where it is done, to be shown; empty where there is none. The page is opened by
    /// provider and place in the list.
    pub host: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct BrowserWay {
    /// Id of whose sign-in it is.
    pub provider: String,
    /// "Microsoft"; empty where it has no name of its own.
    pub name: String,
    /// True where this program is registered there.
    pub ready: bool,
    /// True where a registration of one's own comes with a client secret.
    pub wants_secret: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Source {
    /// Where it was found, in words.
    pub place: String,
    /// The host that said so.
    pub host: String,
    /// True where a server belongs to somebody else than the domain of the address.
    pub elsewhere: bool,
}

/// One step of a search, as it begins and as it ends.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct SearchStep {
    /// Id of the place, the same at the beginning and at the end.
    pub place: String,
    pub place_sentence: String,
    /// `asking`, `found`, `nothing`, `unusable`, `unreachable`, `timed-out`.
    pub outcome: String,
    pub sentence: String,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(tag = "end", rename_all = "kebab-case")]
pub enum SearchEnd {
    Found { way: Box<Way> },
    NotFound,
    Cancelled,
}

/// How a sign-in in the browser ended. What it brought stays in the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum BrowserEnd {
    SignedIn,
    /// The user said no on the provider's page.
    Denied,
    TimedOut,
    Cancelled,
    /// No browser could be opened.
    NoBrowser,
}

/// The accounts that Thunderbird knows and Porchlight does not.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Thunderbird {
    pub ways: Vec<Way>,
    pub left_out: Vec<LeftOut>,
}

#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct LeftOut {
    pub name: String,
    pub why: LeftOutWhy,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum LeftOutWhy {
    NotImap,
    NotPrivate,
    OtherSignIn,
    Incomplete,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct ServerForm {
    pub host: String,
    pub port: u16,
    pub security: SecurityForm,
    /// SHA-256 of the one certificate to accept, where the user chose so.
    pub fingerprint: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "lowercase")]
pub enum SecurityForm {
    Tls,
    StartTls,
    /// Only a server on this computer is spoken to so.
    Plain,
}

/// What the user filled in. A password travels beside it and is never sent back.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct AccountForm {
    /// The id of an account that is there already and signs in again: servers, user and address are then its own.
    pub again: Option<String>,
    /// Its mail is on other servers now: those of this form. The address is still its own.
    pub moved: bool,
    pub address: String,
    /// Empty: the address.
    pub user: String,
    /// The name to send under. Empty: `user`.
    pub smtp_user: String,
    pub imap: ServerForm,
    pub smtp: Option<ServerForm>,
    pub dns_lookups: bool,
    /// Instead of a password.
    pub browser: Option<BrowserForm>,
}

/// A sign-in in the browser, in whose name.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(deny_unknown_fields)]
pub struct BrowserForm {
    /// As in [`BrowserWay::provider`].
    pub provider: String,
    /// A registration of the user's own; empty: the build's.
    pub client_id: String,
    #[ts(type = "string")]
    pub client_secret: SecretString,
}

/// One line of the test, sent as each step ends.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct TestStep {
    /// `found-mailbox`, `signed-in`, `opened-inbox`, `can-send`.
    pub step: String,
    pub sentence: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(tag = "end", rename_all = "kebab-case")]
pub enum TestEnd {
    Works,
    /// A server showed a certificate that nobody vouches for, and heard nothing.
    Certificate(Stranger),
}

/// A certificate that nobody vouches for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Stranger {
    pub server: ServerKind,
    pub host: String,
    /// SHA-256, as the server's own programs show it.
    pub fingerprint: String,
    /// True where another one was accepted before.
    pub changed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "lowercase")]
pub enum ServerKind {
    Imap,
    Smtp,
}
