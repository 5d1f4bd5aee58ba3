//! Bytes to [`Message`]: parsed once, bounded, everything the signals look at and nothing else.

mod alike;
mod attachment;
mod bidi;
mod body;
mod enclosed;
pub(crate) mod file;
mod fold;
mod glance;
mod guard;
mod hanzi;
mod header;
pub(crate) mod html;
pub(crate) mod inside;
pub(crate) mod limits;
pub(crate) mod link;
mod quote;
mod redirect;
pub(crate) mod safe;
mod script;
mod sender;
mod text;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense;
use crate::amazon::{brand, domains, roles};
use mail_parser::MessageParser;

use crate::measure::Phrases;
use crate::{Channel, claim};
pub(crate) use attachment::{Attachment, Kind as AttachmentKind};
pub(crate) use fold::{Edit, fold_all, fold_text, is_wide};
pub(crate) use header::Header;
pub(crate) use html::Image;
pub(crate) use limits::{Limit, Limits};
pub use link::registrable;
pub(crate) use link::{Link, site};
pub(crate) use sender::{Mailbox, Sender, mailbox};
pub(crate) use text::{STOPS, Text, length};

pub(crate) const READ_END: usize = guard::MAX_END;
pub(crate) const READ_MAX: usize = guard::MAX_BYTES;

/// A list names itself a few times.
const MAX_LIST_SITES: usize = 20;

/// Only what is looked at is taken apart; other headers are kept as they stand.
static PARSER: LazyLock<MessageParser> = LazyLock::new(|| {
    MessageParser::new()
        .with_mime_headers()
        .header_address("From")
        .header_address("Reply-To")
        .header_text("Subject")
        .header_date("Date")
        .default_header_ignore()
});

/// What stands before the colon of a subject that repeats another: English and German, then Romance languages, Dutch,
/// Polish, the North, Turkish, Chinese, Japanese, Arabic.
static REPEATS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "re",
        "fw",
        "fwd",
        "aw",
        "wg",
        "tr",
        "rv",
        "i",
        "r",
        "enc",
        "res",
        "doorst",
        "antw",
        "pd",
        "odp",
        "sv",
        "vb",
        "vs",
        "vl",
        "ilt",
        "ynt",
        "转发",
        "转寄",
        "回复",
        "回覆",
        "答复",
        "答覆",
        "転送",
        "返信",
        "رد",
        "اعادة توجيه",
    ])
});

/// The same where a machine answers for somebody who is away.
static MACHINES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "automatic reply",
        "auto reply",
        "autoreply",
        "automatische antwort",
        "automatisch antwoord",
        "reponse automatique",
        "respuesta automatica",
        "risposta automatica",
        "resposta automatica",
        "automatyczna odpowiedz",
        "autosvar",
        "otomatik yanit",
        "自動応答",
        "自动答复",
        "自動回覆",
        "رد تلقائي",
        "out of office",
        "abwesenheitsnotiz",
    ])
});

/// For readers other than ours.
pub(crate) fn disarm(raw: &[u8]) -> std::borrow::Cow<'_, [u8]> {
    guard::disarm(raw, &mut Limits::default())
}

/// Where answers to a message go, as its sender wrote it.
pub(crate) fn answers_to(raw: &[u8]) -> Vec<String> {
    read(raw).reply_to.into_iter().map(|mailbox| mailbox.address).collect()
}

/// One message, read.
#[derive(Debug, Default)]
pub(crate) struct Message {
    /// Words that are no mail: how they came. None for mail.
    pub(crate) channel: Option<Channel>,
    /// The header lines of the message itself, in order.
    pub(crate) headers: Vec<Header>,
    pub(crate) from: Sender,
    pub(crate) reply_to: Vec<Mailbox>,
    pub(crate) subject: Text,
    pub(crate) date: Option<i64>,
    /// What the reader sees, in the sender's own words.
    pub(crate) text: Text,
    /// What the reader sees of somebody else's words: a quoted or forwarded message.
    pub(crate) quoted: Text,
    /// Words inside attached pages, texts, documents and invitations.
    pub(crate) attached: Text,
    pub(crate) links: Vec<Link>,
    /// What QR codes in pictures and documents say. Addresses among them are among the links too.
    pub(crate) codes: Vec<Link>,
    pub(crate) images: Vec<Image>,
    /// Where forms send what is typed.
    pub(crate) forms: Vec<Link>,
    pub(crate) has_input: bool,
    pub(crate) attachments: Vec<Attachment>,
    pub(crate) limits: Limits,
    /// The letter's own words, not its files, go on beyond what is read. Nothing that a shop writes is so long.
    pub(crate) is_buried: bool,
    /// How often the letter is written in the message: as plain text and as a page (RFC 2046 §5.1.4).
    pub(crate) writings: usize,
    /// Where the mailing list that passed the message on is at home, by its own headers.
    list_sites: BTreeSet<String>,
    /// Nothing in it can hold a name of Amazon's, and its words were not read (see [`glance`]).
    pub(crate) is_silent: bool,
    /// Whether it ends as Amazon's letters do, once a signal has asked.
    pub(crate) is_signed: OnceCell<bool>,
}

impl Message {
    /// Every header of this name, from the top.
    pub(crate) fn headers<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Header> {
        debug_assert!(header::is_read(name), "{name} is not among the headers that are read");
        self.headers.iter().filter(move |header| header.name.eq_ignore_ascii_case(name))
    }

    pub(crate) fn has_header(&self, name: &str) -> bool {
        self.headers(name).next().is_some()
    }

    /// The message came through a mailing list or was forwarded, which breaks seals and From lines
    /// innocently (RFC 2369, RFC 2919, RFC 5322 §3.6.6).
    pub(crate) fn was_passed_on(&self) -> bool {
        [
            "List-Id",
            "List-Post",
            "Mailing-List",
            "Resent-From",
            "X-Forwarded-To",
            "X-Forwarded-For",
            "X-BeenThere",
        ]
        .iter()
        .any(|name| self.has_header(name))
    }

    /// It came through a list that people write to, not from one that only sends.
    pub(crate) fn is_written_to(&self) -> bool {
        ["List-Post", "Mailing-List", "X-BeenThere"].iter().any(|name| self.has_header(name))
    }

    /// True for the site of the mailing list that passed the message on.
    pub(crate) fn is_list(&self, site: &str) -> bool {
        self.list_sites.contains(site)
    }

    /// The subject answers or passes on another one ("Re:", "Fwd:", "WG:", "Odp.:", "SV :").
    pub(crate) fn subject_repeats(&self) -> bool {
        let Some((before, _)) = self.subject.folded.text.split_once(':') else { return false };
        // "[#4412] Re: …", "[list] Re: …"
        let before = before.rsplit_once(']').map_or(before, |(_, behind)| behind);
        REPEATS.contains(before.trim().trim_end_matches('.'))
    }

    /// The words of the subject are somebody else's: an answer to a message that can be named, or a machine's.
    pub(crate) fn subject_is_anothers(&self) -> bool {
        self.is_answered_by_machine()
            || (self.subject_repeats()
                && (!self.quoted.is_empty() || self.was_passed_on() || self.names_another()))
    }

    /// It names the message that came before it (RFC 5322 §3.6.4).
    pub(crate) fn names_another(&self) -> bool {
        self.has_header("In-Reply-To") || self.has_header("References")
    }

    /// "Automatic reply: …" (RFC 3834 §3.1.5), in the languages of the shops; folded.
    pub(crate) fn is_answered_by_machine(&self) -> bool {
        let Some((before, _)) = self.subject.folded.text.split_once(':') else { return false };
        MACHINES.contains(before.trim_end())
    }

    /// True where the sender's own words, subject or attachments name Amazon.
    pub(crate) fn names_amazon(&self) -> bool {
        self.own_words().iter().any(|(_, text)| text.amazon().is_some())
    }

    /// The sender warns of those who pretend to be Amazon, and stands for it: one sentence anybody can put above a trap.
    pub(crate) fn warns(&self) -> bool {
        self.tells_of_a_warning() && claim::stands_for_a_warning(self)
    }

    /// The same, whoever the sender is.
    pub(crate) fn tells_of_a_warning(&self) -> bool {
        let says = |text: &Text| {
            text.has(Phrase::Warns)
                || text.tells_of_pretenders()
                || text.tells_of_beggars()
                || text.tells_of_a_trick()
        };
        // `phishing@example.com` is somebody's address.
        let is_address = |end| self.subject.folded.text.get(end..).is_some_and(|rest| rest.starts_with('@'));
        let texts = [&self.text, &self.subject];
        (texts.into_iter().any(says) && !self.wants_a_proof())
            || self.subject.phrases(Phrase::Trick).any(|hit| !is_address(hit.end))
    }

    /// It tells the reader of a trouble with what he has, asks to confirm something or for what proves who he is, and leads
    /// somewhere: nobody who only warns does all that.
    fn wants_a_proof(&self) -> bool {
        let texts = [&self.text, &self.subject];
        let asks = || texts.iter().any(|text| text.has(Phrase::Confirm) || text.has(Phrase::Secret));
        let tells =
            || texts.iter().any(|text| text.says(&[Sense::Yours, Sense::Account, Sense::Trouble]).is_some());
        !self.links.is_empty() && asks() && tells()
    }

    /// What is shown above the letter can hold a name of Amazon's, or is of one of its houses.
    fn may_name_in_head(&self) -> bool {
        /// Words that are nobody's but in a sender's name.
        const OFFICES: [&str; 10] =
            ["amz", "amzn", "aws", "alexa", "audible", "echo", "fire", "vine", "kdp", "fba"];
        let name = &self.from.name;
        [name, &self.subject]
            .into_iter()
            .any(|line| glance::may_name(&line.shown) || brand::spaced(&line.folded.text, "prime").is_some())
            || roles::words_of(&name.folded.text).any(|word| OFFICES.contains(&word))
            || self.from.mailboxes.iter().any(|from| {
                glance::may_name(&from.address)
                    || glance::may_name(&from.domain)
                    || [&from.address, &from.domain]
                        .iter()
                        .any(|name| name.to_ascii_lowercase().contains("amz"))
                    || domains::is_known(&from.domain)
            })
    }

    /// The texts that the sender speaks in, with the place each was found in.
    pub(crate) fn own_words(&self) -> [(crate::Place, &Text); 3] {
        [
            (crate::Place::Subject, &self.subject),
            (crate::Place::Text, &self.text),
            (crate::Place::Attachment, &self.attached),
        ]
    }

    /// All texts: a trap is a trap in quoted words too, and a name may be a sentence ("Payment declined").
    pub(crate) fn all_words(&self) -> [(crate::Place, &Text); 5] {
        [
            (crate::Place::From, &self.from.name),
            (crate::Place::Subject, &self.subject),
            (crate::Place::Text, &self.text),
            (crate::Place::Text, &self.quoted),
            (crate::Place::Attachment, &self.attached),
        ]
    }
}

/// Reads a message. Never fails: what cannot be read is left empty, with a limit that says so.
pub(crate) fn read(raw: &[u8]) -> Message {
    read_without(raw, &Phrases::Nothing)
}

/// The same, but of a message that cannot speak in Amazon's name the head alone.
pub(crate) fn read_if_it_names(raw: &[u8]) -> Message {
    read_as(raw, &Phrases::Nothing, Depth::AsNeeded)
}

/// How much of a message is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Depth {
    Whole,
    /// No words where none of them can hold a name.
    AsNeeded,
}

/// Reads words that are no mail.
pub(crate) fn read_text(words: &str, channel: Channel) -> Message {
    let mut message = Message { channel: Some(channel), ..Message::default() };
    let start = words.get(..floor(words, guard::MAX_BYTES)).unwrap_or(words);
    if start.len() < words.len() {
        message.limits.hit(Limit::TooLarge);
    }
    for link in link::in_text(start).into_iter().chain(link::bare_in_text(start)) {
        body::add_link(&mut message, link, String::new());
    }
    message.text = Text::new(start.to_owned(), &Phrases::Nothing);
    message
}

/// At most so many letters from the beginning.
pub(crate) fn first_letters(text: &str, most: usize) -> &str {
    // Where there are no more bytes, there are no more letters.
    if text.len() <= most {
        return text;
    }
    if let Some(start) = text.get(..most).filter(|start| start.is_ascii()) {
        return start;
    }
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The nearest character boundary at or below.
fn floor(text: &str, position: usize) -> usize {
    let mut at = position.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// [`read`], with wordings of the phrase tables left out.
pub(crate) fn read_without(raw: &[u8], without: &Phrases) -> Message {
    read_as(raw, without, Depth::Whole)
}

fn read_as(raw: &[u8], without: &Phrases, depth: Depth) -> Message {
    let mut message = Message::default();
    let is_cut = raw.len() > guard::MAX_BYTES;
    let raw = guard::disarm(raw, &mut message.limits);
    let Some(parsed) = PARSER.parse(raw.as_ref()) else {
        message.limits.hit(Limit::NotAMessage);
        return message;
    };
    message.headers = header::all(&parsed);
    message.from = sender::read(&parsed, &message.headers, without);
    message.reply_to = parsed.reply_to().map(sender::mailboxes).unwrap_or_default();
    message.subject = Text::new(parsed.subject().unwrap_or_default().to_owned(), without);
    message.date = parsed.date().map(mail_parser::DateTime::to_timestamp);
    message.list_sites = list_sites(&message);
    message.is_buried = is_cut && body::is_cut_in_words(&parsed, &guard::seam(&raw));
    body::read(&parsed, &mut message, without, depth);
    message
}

/// The sites that the list's own headers name (RFC 2369, RFC 2919).
fn list_sites(message: &Message) -> BTreeSet<String> {
    const NAMES: [&str; 7] = [
        "List-Id",
        "List-Post",
        "List-Archive",
        "List-Unsubscribe",
        "List-Subscribe",
        "List-Help",
        "X-BeenThere",
    ];
    if !message.was_passed_on() {
        return BTreeSet::new();
    }
    NAMES
        .iter()
        .flat_map(|name| message.headers(name))
        .flat_map(|header| header.value.split(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))))
        .filter(|word| word.contains('.'))
        .take(MAX_LIST_SITES)
        .map(|word| site(&word.to_ascii_lowercase()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(subject: &str) -> Message {
        read(format!("From: Ada <ada@example.com>\r\nSubject: {subject}\r\n\r\nHello.").as_bytes())
    }

    #[test]
    fn subjects_that_are_somebody_elses_in_every_script() {
        for subject in
            ["自動応答: ご注文", "自動回覆: 訂單", "رد تلقائي: طلبك", "Réponse automatique : commande"]
        {
            assert!(message(subject).is_answered_by_machine(), "{subject}");
        }
        for subject in
            ["Re: order", "[#4412] Re: order", "回覆: 訂單", "轉寄: 訂單", "إعادة توجيه: طلب", "SV : order"]
        {
            assert!(message(subject).subject_repeats(), "{subject}");
        }
        for subject in ["Your order: sent", "Reply: never", "Order"] {
            let message = message(subject);
            assert!(!message.subject_repeats() && !message.is_answered_by_machine(), "{subject}");
        }
    }
}
