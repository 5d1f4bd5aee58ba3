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
    /// The From line (RFC 5322 §3.6.2): name or address.
    From,
    /// The Reply-To line.
    ReplyTo,
    /// The Subject line.
    Subject,
    /// Another header line.
    Header,
    /// A verdict of the provider (RFC 8601).
    AuthenticationResults,
    /// The text that the reader sees.
    Text,
    /// Where a link goes.
    Link,
    /// The words of a link.
    LinkText,
    /// A picture: its name or what it is to say.
    Image,
    /// An attached file: its name or its contents.
    Attachment,
    /// How the message is built.
    Structure,
}

/// One observation: which signal made it, on which exact piece of the message, and where.
/// No prose: words for people are kept elsewhere, under the signal's id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The signal's id, for example `link-leaves-amazon`.
    pub signal: String,
    /// How much it weighs.
    pub strength: Strength,
    /// Where it was found.
    pub place: Place,
    /// The piece itself, at most 200 characters, control and bidi characters made visible,
    /// links defanged.
    pub excerpt: String,
}

/// Does the message present itself as Amazon?
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// The answer.
    pub answer: Answer,
    /// What it rests on, in the order it is shown.
    pub evidence: Vec<Evidence>,
}

/// How much of a claim or an ask there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// Nothing of it was seen.
    None,
    /// Something points that way.
    Weak,
    /// Clearly.
    Strong,
}

/// The four outcomes of asking for proof. `CouldNotAsk` is neither pass nor fail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// Proven.
    Pass,
    /// Disproven.
    Fail,
    /// Nobody said anything that counts.
    #[default]
    Absent,
    /// It was tried and could not be found out, for the time being.
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
    /// What the outcomes rest on.
    pub evidence: Vec<Evidence>,
}

/// What does the message want the reader to do? `Strong` is a hard ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ask {
    /// The answer. `None` also where nothing says it is Amazon: then nobody asks.
    pub answer: Answer,
    /// True where the hard ask leads away from Amazon (link, number, reply, attachment).
    pub leaves_amazon: bool,
    /// What it rests on, in the order it is shown.
    pub evidence: Vec<Evidence>,
}

/// A proven notice that something in the user's Amazon account changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AccountChange {
    /// The password was changed or reset.
    Password,
    /// The e-mail address was changed.
    Email,
    /// A telephone number was added, changed or removed.
    Phone,
    /// A delivery address was added or changed.
    Address,
    /// Two-step verification, a passkey or an authenticator was switched or added.
    TwoStep,
    /// Somebody signed in.
    SignIn,
    /// A device was registered or removed.
    Device,
    /// A gift card was bought, redeemed or credited.
    GiftCard,
}

/// The whole answer about one message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Assessment {
    /// The verdict: a function of the three answers.
    pub verdict: Verdict,
    /// What changed in the account, where a genuine message tells of it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub account_change: Option<AccountChange>,
    /// True where a scam came through Amazon's own system (a proven sender and a trap).
    pub through_amazon: bool,
    /// Does it say it is Amazon?
    pub claim: Claim,
    /// Can it prove it?
    pub proof: Proof,
    /// What does it want?
    pub ask: Ask,
    /// Display name in From, as written, made safe to show; empty where there is none.
    pub from_name: String,
    /// Address in From, likewise.
    pub from_address: String,
    /// Subject, decoded, made safe to show.
    pub subject: String,
    /// The message's own Date, seconds since 1970; the sender writes it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub date: Option<i64>,
    /// Where each link really goes, defanged, in order, each once, at most 50. Of a message whose words did not have to
    /// be read ([`crate::Context::is_asked_about`]): none.
    pub links: Vec<String>,
    /// Ids of the limits that were hit while reading, for example `too-many-parts`.
    pub limits: Vec<String>,
    /// [`crate::RULES_VERSION`] at the time.
    pub rules: String,
}
