//! The answer: plain data, the same for the store, `--json`, the window and the report.

use serde::{Deserialize, Serialize};

/// What the engine concludes. The names are a promise to scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Verdict {
    /// Does not present itself as Amazon.
    Unrelated,
    /// Presents itself as Amazon, proves it, asks for nothing dangerous.
    Genuine,
    /// Presents itself as Amazon and cannot be told either way.
    Doubtful,
    /// Pretends to be Amazon, or abuses Amazon's own system.
    Scam,
}

/// How strong an answer or a single observation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Strength {
    /// Seen, and of no weight by itself.
    Note,
    /// Points that way; never enough alone.
    Weak,
    /// Enough to answer the question it belongs to.
    Strong,
}

/// Where in the message a piece of evidence was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    From,
    ReplyTo,
    Subject,
    Header,
    AuthenticationResults,
    Text,
    Link,
    LinkText,
    Image,
    Attachment,
    Structure,
}

/// One observation: which signal made it, on which exact piece of the message, and where.
/// No prose: words for people are kept elsewhere, under the signal's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The signal's id, for example `link-leaves-amazon`.
    pub signal: String,
    pub strength: Strength,
    pub place: Place,
    /// The piece itself, at most 200 characters, control and bidi characters made visible,
    /// links defanged.
    pub excerpt: String,
}

/// Does the message present itself as Amazon?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    pub answer: Answer,
    pub evidence: Vec<Evidence>,
}

/// How much of a claim or an ask there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    None,
    Weak,
    Strong,
}

/// The four outcomes of asking for proof. `CouldNotAsk` is neither pass nor fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Pass,
    Fail,
    #[default]
    Absent,
    CouldNotAsk,
}

/// Can the message prove that Amazon sent it? Three things kept apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// What the user's own provider said (RFC 8601), aligned with the Amazon table.
    pub provider: Outcome,
    /// What our own DKIM check said.
    pub own: Outcome,
    /// The two together: the one the verdict uses.
    pub combined: Outcome,
    /// False for a bare file that was never delivered (no `Received` line): nothing to prove with.
    pub delivered: bool,
    /// True where the address in From is that of a company that writes with Amazon's name by contract. What
    /// the provider says is then about that company.
    #[serde(default)]
    pub is_partner: bool,
    pub evidence: Vec<Evidence>,
}

/// What does the message want the reader to do? `Strong` is a hard ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    pub answer: Answer,
    /// True where the hard ask leads away from Amazon (link, number, reply, attachment).
    pub leaves_amazon: bool,
    pub evidence: Vec<Evidence>,
}

/// A proven notice that something in the user's Amazon account changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountChange {
    Password,
    Email,
    Phone,
    Address,
    TwoStep,
    SignIn,
    Device,
    GiftCard,
}

/// The whole answer about one message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    pub verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub account_change: Option<AccountChange>,
    /// True where a scam came through Amazon's own system (a proven sender and a trap).
    pub through_amazon: bool,
    pub claim: Claim,
    pub proof: Proof,
    pub ask: Ask,
    /// Display name and address of From, as written, made safe to show; empty where there is none.
    pub from_name: String,
    pub from_address: String,
    /// Subject, decoded, made safe to show.
    pub subject: String,
    /// The message's own Date, seconds since 1970; the sender writes it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<i64>,
    /// Where each link really goes, defanged, in order, each once, at most 50.
    pub links: Vec<String>,
    /// Ids of the limits that were hit while reading, for example `too-many-parts`.
    pub limits: Vec<String>,
    /// [`crate::RULES_VERSION`] at the time.
    pub rules: String,
}
