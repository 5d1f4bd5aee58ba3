//! Porchlight's engine: is this message pretending to be Amazon, and how do we know?
//!
//! One function, [`assess`], takes the bytes of a message as the mailbox holds them (RFC 5322)
//! and what its caller knows about the delivery, and returns an [`Assessment`]: three answers
//! and the verdict that follows from them.
//!
//! 1. [`Claim`]: does the message present itself as Amazon?
//! 2. [`Proof`]: can it prove it?
//! 3. [`Ask`]: what does it want the reader to do?
//!
//! The engine is a function. It opens no file and no socket, asks no clock, starts no thread,
//! reads no environment. The same bytes and the same [`Context`] give the same answer on every
//! machine. Hostile bytes cannot make it panic, and 1 MiB of stack is enough for any of them.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

mod amazon;
mod ask;
mod assessment;
mod claim;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
mod letter;
pub mod measure;
mod message;
mod proof;
mod signal;
mod verdict;

use std::collections::BTreeSet;

pub use letter::{Letter, Owned, Piece, Quotes, letter, owned};
pub use message::registrable;

pub use assessment::{
    AccountChange, Answer, Ask, Assessment, Claim, Evidence, Outcome, Place, Proof, Strength, Verdict,
};

/// What the caller knows about a message besides its bytes.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// Whose `Authentication-Results` may be believed (RFC 8601 §5): the authserv-ids of the
    /// account's own provider, chosen by the account and never by the message.
    /// An entry `example.com` matches that name alone; `*.example.com` matches any name below it.
    /// Empty: nobody's.
    pub trusted_authserv_ids: Vec<String>,
    /// What our own DKIM check found (RFC 6376), where the caller has made one. [`may_ask_dns_about`] and
    /// [`may_vouch`] say which signatures are worth it.
    pub own_dkim: Option<Outcome>,
    /// Somebody asks about this one message: it is read to its end, and its links are listed, whatever it speaks of.
    /// Otherwise the words of a message that cannot hold a name of Amazon's are not read: most mail is such.
    pub is_asked_about: bool,
}

/// So many octets of the end of a message are read, and together with the beginning at most [`READ_MAX`]: what lies
/// between them in a larger one is left out. Nobody has to fetch more than that to have it assessed.
pub const READ_END: usize = message::READ_END;
/// So many octets of a message are read in all.
pub const READ_MAX: usize = message::READ_MAX;

/// The version of the tables and signals, for reports and bug reports.
pub const RULES_VERSION: &str = "2026.11.15";

/// Assesses one message.
///
/// `raw` is the whole message, or as much of it as the caller fetched, with any line ends.
/// There is no error: bytes that cannot be read as a message are `Unrelated`, with the reason
/// among [`Assessment::limits`].
pub fn assess(raw: &[u8], context: &Context) -> Assessment {
    let message = if context.is_asked_about { message::read(raw) } else { message::read_if_it_names(raw) };
    let provider = proof::provider::read(&message, context);
    let case = signal::Case { message: &message, context, provider, without: &BTreeSet::new() };
    verdict::judge(&case)
}

/// May the name server be asked about this domain because a message speaks of it? Only about Amazon's own: a
/// question about any other name would tell its owner that somebody reads, and could prove nothing.
///
/// `domain` as a signature names it (RFC 6376 §3.5, `d=`): plain ASCII, no dot at the end.
pub fn may_ask_dns_about(domain: &str) -> bool {
    proof::may_ask_about(domain)
}

/// Would a signature of this domain speak for this sender? Only one of Amazon's, for an address of the same
/// registered name (aligned, RFC 7489 §3.1.1, relaxed). `from_address` as in [`Assessment::from_address`].
pub fn may_vouch(signing_domain: &str, from_address: &str) -> bool {
    proof::may_vouch(signing_domain, from_address)
}

/// The address in From, in lower case, of a sender that is none of Amazon's, where the user's own provider says that it
/// is its sender's, and where nobody else speaks through it: its reader may call it fine, and knows it again.
pub fn proven_stranger(raw: &[u8], context: &Context) -> Option<String> {
    proof::stranger::proven(&message::read(raw), context)
}

/// The shop whose mail comes from this address, by its domain (`amazon.de`): where its reader may look for himself.
/// Only of a message that is proven does that say anything.
pub fn shop_of(from_address: &str) -> Option<&'static str> {
    amazon::domains::shop_of(from_address)
}

/// How words that are no mail reached the user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    /// A text message (SMS, messenger), as it was received.
    Text,
    /// What a caller said, as the user describes it or as it was left on a voice mailbox.
    Call,
}

/// Assesses words that are no mail: a text message, or what somebody said on the telephone.
///
/// Nothing of it can be proven, so it is never `Genuine`: claim and ask decide. `words` is read as plain
/// text, of any length; beyond the engine's bounds only its beginning, which [`Assessment::limits`] tells.
pub fn assess_text(words: &str, channel: Channel) -> Assessment {
    let message = message::read_text(words, channel);
    let context = Context::default();
    let provider = proof::provider::Provider::default();
    let case = signal::Case { message: &message, context: &context, provider, without: &BTreeSet::new() };
    verdict::judge(&case)
}

/// What a file is that somebody asks about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A mail, as mail programs save it (RFC 5322, `.eml`).
    Message,
    /// PNG, JPEG or GIF: only the codes in it can be read.
    Picture,
    /// PDF.
    Document,
    /// HTML.
    Page,
    /// iCalendar.
    Invitation,
    /// Plain text in UTF-8.
    Words,
}

/// What a file is, by its own first bytes before its name. None: nothing of its kind can be read.
pub fn file_kind(name: &str, bytes: &[u8]) -> Option<FileKind> {
    message::file::kind(name, bytes)
}

/// Assesses a file that its reader holds in his hand and asks about.
///
/// Anybody can write a file, so nothing in it proves anything, and it is never `Genuine`. A saved message is judged
/// like any other, by nobody's word. Of other files claim and ask decide; one without words (`no-words` among
/// [`Assessment::limits`]), a picture say, is taken to speak for Amazon, for that is what its reader asks.
pub fn assess_file(kind: FileKind, bytes: &[u8]) -> Assessment {
    if kind == FileKind::Message {
        return assess(bytes, &Context { is_asked_about: true, ..Context::default() });
    }
    let message = message::file::read(kind, bytes);
    let context = Context::default();
    let provider = proof::provider::Provider::default();
    let case = signal::Case { message: &message, context: &context, provider, without: &BTreeSet::new() };
    verdict::judge(&case)
}

/// The words of a message as its reader sees them: plain text, without a link that could be followed and without
/// what is hidden. Somebody else's words that it quotes come after its own. At most `limit` octets.
pub fn visible_text(raw: &[u8], limit: usize) -> String {
    let message = message::read(raw);
    let mut text = message.text.shown;
    if !message.quoted.shown.is_empty() {
        text.push_str("\n\n");
        text.push_str(&message.quoted.shown);
    }
    text.truncate(text.floor_char_boundary(limit));
    text
}

/// The message as a MIME parser may read it: what is known to exhaust one is made harmless, and messages inside it
/// are plain attachments.
pub fn disarmed(raw: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    message::disarm(raw)
}

/// The id of every signal, in the order of the three questions.
pub fn signal_ids() -> Vec<&'static str> {
    [claim::SIGNALS, proof::SIGNALS, ask::SIGNALS].concat().iter().map(|signal| signal.id()).collect()
}

/// The id of every limit that [`Assessment::limits`] may name.
pub fn limit_ids() -> Vec<&'static str> {
    message::Limit::ALL.iter().map(|limit| limit.id()).collect()
}

/// The example in the README runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
