//! Bytes to [`Message`]: parsed once, bounded, everything the signals look at and nothing else.

mod alike;
mod attachment;
mod bidi;
mod fold;
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

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::amazon::brand;
use crate::amazon::phrases::Phrase;
use mail_parser::{MessageParser, MessagePart, MimeHeaders, PartType};

use crate::Channel;
use crate::measure::Phrases;
pub(crate) use attachment::{Attachment, Kind as AttachmentKind};
pub(crate) use fold::{Edit, fold_text};
pub(crate) use header::Header;
pub(crate) use html::Image;
use inside::{Budget, File, Inside};
pub(crate) use limits::{Limit, Limits};
pub(crate) use link::{Link, site};
pub(crate) use sender::{Mailbox, Sender, mailbox};
pub(crate) use text::{STOPS, Text, length};

/// More files than anyone attaches.
const MAX_ATTACHMENTS: usize = 200;
/// A list names itself a few times.
const MAX_LIST_SITES: usize = 20;
/// More QR codes than anyone puts into one file.
const MAX_CODES: usize = 20;
/// A message with fewer letters than this lets its pictures speak.
const FEW_LETTERS: usize = 300;

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
    /// Where the mailing list that passed the message on is at home, by its own headers.
    list_sites: BTreeSet<String>,
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

    /// True for the site of the mailing list that passed the message on.
    pub(crate) fn is_list(&self, site: &str) -> bool {
        self.list_sites.contains(site)
    }

    /// The subject answers or passes on another one ("Re:", "Fwd:", "WG:", "Odp.:", "SV :").
    pub(crate) fn subject_repeats(&self) -> bool {
        /// English and German, then Romance languages, Dutch, Polish, the North, Turkish, Chinese, Japanese,
        /// Arabic; folded.
        const PREFIXES: &[&str] = &[
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
        ];
        let Some((before, _)) = self.subject.folded.text.split_once(':') else { return false };
        // "[#4412] Re: …", "[list] Re: …"
        let before = before.rsplit_once(']').map_or(before, |(_, behind)| behind);
        PREFIXES.contains(&before.trim().trim_end_matches('.'))
    }

    /// The words of the subject are somebody else's: an answer to a message that can be named, or a machine's.
    pub(crate) fn subject_is_anothers(&self) -> bool {
        self.is_answered_by_machine()
            || (self.subject_repeats()
                && (!self.quoted.is_empty()
                    || self.was_passed_on()
                    || self.has_header("In-Reply-To")
                    || self.has_header("References")))
    }

    /// "Automatic reply: …" (RFC 3834 §3.1.5), in the languages of the shops; folded.
    pub(crate) fn is_answered_by_machine(&self) -> bool {
        const PREFIXES: &[&str] = &[
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
        ];
        let Some((before, _)) = self.subject.folded.text.split_once(':') else { return false };
        PREFIXES.contains(&before.trim_end())
    }

    /// True where the sender's own words, subject or attachments name Amazon.
    pub(crate) fn names_amazon(&self) -> bool {
        self.own_words().iter().any(|(_, text)| text.amazon().is_some())
    }

    /// The sender warns of those who pretend to be Amazon.
    pub(crate) fn warns(&self) -> bool {
        self.text.has(Phrase::Warns) || self.subject.has(Phrase::Warns)
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

/// Reads words that are no mail.
pub(crate) fn read_text(words: &str, channel: Channel) -> Message {
    let mut message = Message { channel: Some(channel), ..Message::default() };
    let start = words.get(..floor(words, guard::MAX_BYTES)).unwrap_or(words);
    if start.len() < words.len() {
        message.limits.hit(Limit::TooLarge);
    }
    for link in link::in_text(start) {
        add_link(&mut message, link, String::new());
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
    let mut message = Message::default();
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
    body(&parsed, &mut message, without);
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

/// Collects words, links and attachments of every part.
fn body(parsed: &mail_parser::Message<'_>, message: &mut Message, without: &Phrases) {
    let mut own = String::new();
    let mut quoted = String::new();
    let mut attached = String::new();
    let (mut pictures, mut documents) = (Vec::new(), Vec::new());
    let mut budget = Budget::default();
    let mut shown = vec![false; parsed.parts.len()];
    for number in parsed.html_body.iter().chain(&parsed.text_body) {
        if let Some(is_body) = usize::try_from(*number).ok().and_then(|number| shown.get_mut(number)) {
            *is_body = true;
        }
    }
    for (is_body, part) in shown.into_iter().zip(&parsed.parts) {
        let mut runs = false;
        let words = match &part.body {
            PartType::Html(page) => page_words(page, message),
            PartType::Text(words) if looks_like_page(words) => page_words(words, message),
            PartType::Text(words) if File::of("", "", words.as_bytes()) == File::Calendar => {
                let inside = inside::calendar(words, &mut message.limits);
                attached.push_str(&inside_words(inside, message));
                String::new()
            }
            PartType::Text(words) => {
                for link in link::in_text(words) {
                    add_link(message, link, String::new());
                }
                words.to_string()
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                match File::of(part.attachment_name().unwrap_or_default(), &content_type(part), bytes) {
                    File::Pdf => {
                        let (inside, drawn) = inside::pdf(bytes, &mut budget, &mut message.limits);
                        runs = inside.runs;
                        documents.extend(drawn);
                        attached.push_str(&inside_words(inside, message));
                    }
                    File::Calendar => {
                        let words = String::from_utf8_lossy(bytes);
                        let inside = inside::calendar(&words, &mut message.limits);
                        attached.push_str(&inside_words(inside, message));
                    }
                    File::Picture => pictures.push(bytes),
                    File::Other => {}
                }
                String::new()
            }
            PartType::Message(_) | PartType::Multipart(_) => String::new(),
        };
        if is_body {
            // Each part by itself: a part that is not shown must not turn another into a quotation.
            let (mine, theirs) = quote::split(&words);
            append(&mut own, mine);
            append(&mut quoted, theirs);
        } else {
            attached.push_str(&words);
            attached.push('\n');
        }
        if !is_body && !matches!(part.body, PartType::Multipart(_)) {
            if message.attachments.len() < MAX_ATTACHMENTS {
                let mut attachment = named(part);
                if runs {
                    attachment.kind = AttachmentKind::Runs;
                }
                message.attachments.push(attachment);
            } else {
                message.limits.hit(Limit::TooManyParts);
            }
        }
    }
    message.text = Text::new(own, without);
    message.quoted = Text::new(quoted, without);
    message.attached = Text::new(attached, without);
    if (pictures.is_empty() && documents.is_empty()) || !may_hide_in_pictures(message) {
        return;
    }
    let mut words = String::new();
    for document in documents {
        let inside = document.codes(&mut budget, &mut message.limits);
        words.push_str(&inside_words(inside, message));
    }
    for picture in pictures {
        let inside = inside::picture(picture, &mut budget, &mut message.limits);
        words.push_str(&inside_words(inside, message));
    }
    if !words.trim().is_empty() {
        message.attached = Text::new(format!("{}\n{words}", message.attached.shown), without);
    }
}

/// Reading pictures costs more than all the rest, so only where it can matter: the message names
/// Amazon or Prime, or it has next to no words and the pictures speak.
fn may_hide_in_pictures(message: &Message) -> bool {
    let names = |folded: &str| {
        brand::find(folded).is_some()
            || folded
                .split(|c: char| !c.is_alphanumeric())
                .any(|word| word == "prime" || brand::is_imitation(word))
            || brand::spaced(folded, "amazon").is_some()
    };
    let letters = message.text.shown.chars().filter(|c| c.is_alphanumeric()).take(FEW_LETTERS).count();
    letters < FEW_LETTERS
        || [&message.from.name, &message.subject, &message.text, &message.quoted, &message.attached]
            .iter()
            .any(|text| names(&text.folded.text))
        || message.from.mailboxes.iter().any(|from| brand::in_labels(&from.address) != brand::Labels::None)
        || message.attachments.iter().any(|attachment| names(&fold_text(&attachment.name)))
}

/// Links and codes of a file go into the message; its words come back, codes that are no address among them.
fn inside_words(inside: Inside, message: &mut Message) -> String {
    let mut words = inside.text;
    for link in link::in_text(&words) {
        add_link(message, link, String::new());
    }
    for link in inside.links {
        add_link(message, &link, String::new());
    }
    for code in inside.codes.into_iter().take(MAX_CODES) {
        let link = Link::new(&code.chars().take(2000).collect::<String>(), String::new());
        if link.is_web() {
            add_link(message, &code, String::new());
        } else {
            words.push('\n');
            words.push_str(&code);
        }
        message.codes.push(link);
    }
    words.push('\n');
    words
}

/// Most messages have one part that is read: it need not be copied.
fn append(text: &mut String, words: String) {
    if text.is_empty() {
        *text = words;
    } else {
        text.push_str(&words);
    }
}

/// The words of a page; its links, pictures and forms go into the message.
fn page_words(page: &str, message: &mut Message) -> String {
    let page = html::read(page, &mut message.limits);
    // Addresses written out on a page are made clickable too.
    for link in link::in_text(&page.text) {
        add_link(message, link, String::new());
    }
    for link in page.links {
        add_link(message, &link.href, link.text);
    }
    for action in page.forms.into_iter().take(20) {
        message.forms.push(Link::new(&action, String::new()));
    }
    message.has_input |= page.has_input;
    message.images.extend(page.images);
    page.text
}

fn add_link(message: &mut Message, href: &str, words: String) {
    if message.links.len() >= link::MAX_LINKS {
        message.limits.hit(Limit::TooManyLinks);
        return;
    }
    // Beyond this nothing is a name any more.
    message.links.push(Link::new(first_letters(href, 2000), words));
}

/// Some senders put a page into a part that says it is plain text; some programs show it as a page.
fn looks_like_page(words: &str) -> bool {
    let start = first_letters(words, 4000);
    if !start.contains('<') {
        return false;
    }
    let start = start.to_ascii_lowercase();
    ["<html", "<body", "<a href", "<div", "<table", "<!doctype html"]
        .iter()
        .filter(|tag| start.contains(*tag))
        .count()
        >= 2
}

fn named(part: &MessagePart<'_>) -> Attachment {
    let name = part.attachment_name().unwrap_or_default();
    Attachment::new(name, &content_type(part), matches!(part.body, PartType::InlineBinary(_)))
}

/// As declared, in lower case; empty where nothing is.
fn content_type(part: &MessagePart<'_>) -> String {
    part.content_type().map_or(String::new(), |declared| {
        format!("{}/{}", declared.ctype(), declared.subtype().unwrap_or_default()).to_ascii_lowercase()
    })
}
