//! What the parts of a message say: words, links, pictures and files, each where its reader finds it.

use std::ops::Range;

use mail_parser::{Message as Parsed, MessagePart, MimeHeaders, PartType};

use crate::amazon::brand;
use crate::claim;
use crate::measure::Phrases;

use super::attachment::{Attachment, Kind as AttachmentKind};
use super::enclosed::{self, Kind};
use super::inside::pdf::Pictures;
use super::inside::{self, Budget, File, Inside};
use super::limits::{FOR_WORDS, Limit};
use super::link::{self, Link};
use super::text::Text;
use super::{Depth, Message, first_letters, fold_text, glance, html, quote};

/// More files than anyone attaches.
const MAX_ATTACHMENTS: usize = 200;
/// More QR codes than anyone puts into one file.
const MAX_CODES: usize = 20;
/// A message with fewer letters than this lets its pictures speak.
const FEW_LETTERS: usize = 300;
/// Who quotes and answers nobody says more than a greeting himself.
const A_GREETING: usize = 8;

/// Words of all parts, by whose they are.
#[derive(Debug, Default)]
struct Words {
    own: String,
    quoted: String,
    attached: String,
    /// Of messages inside the message.
    enclosed: String,
    /// Where a page sets words apart as somebody else's: the own words without these, and these.
    apart: Option<(String, String)>,
}

impl Words {
    /// The writer's own words of a part, some of which a page sets apart. In most mail that is only how it looks.
    fn append_own(&mut self, mine: String, said: &str, cited: &[Range<usize>]) {
        if !cited.is_empty() || self.apart.is_some() {
            let (own, apart) = self.apart.get_or_insert_with(|| (self.own.clone(), String::new()));
            if cited.is_empty() {
                own.push_str(&mine);
            } else {
                let mut rest = String::with_capacity(said.len());
                let mut from = 0;
                for range in cited {
                    rest.push_str(said.get(from..range.start).unwrap_or_default());
                    apart.push_str(said.get(range.clone()).unwrap_or_default());
                    from = range.end;
                }
                rest.push_str(said.get(from..).unwrap_or_default());
                own.push_str(&quote::split(&rest).0);
            }
        }
        append(&mut self.own, mine);
    }
}

/// Files whose pictures are read at the end, where they matter.
#[derive(Default)]
struct Files<'a> {
    budget: Budget,
    pictures: Vec<&'a [u8]>,
    documents: Vec<Pictures<'a>>,
}

/// Collects words, links and attachments of every part.
pub(super) fn read(parsed: &Parsed<'_>, message: &mut Message, without: &Phrases, depth: Depth) {
    let opened = enclosed::open(parsed, &mut message.limits);
    if depth == Depth::AsNeeded && opened.readings.is_empty() && is_silent(parsed, message) {
        message.is_silent = true;
        return;
    }
    let mut words = Words::default();
    let mut files = Files::default();
    collect(parsed, Kind::Shown, &|part| opened.is_replaced(0, part), message, &mut words, &mut files);
    let mut images = message.images.len();
    for kind in [Kind::Shown, Kind::Enclosed] {
        for (number, reading) in (1..).zip(&opened.readings).filter(|(_, reading)| reading.kind == kind) {
            if kind == Kind::Enclosed {
                words.enclosed.push_str(&heading(&reading.parsed));
            }
            let is_replaced = |part: usize| opened.is_replaced(number, part);
            collect(&reading.parsed, kind, &is_replaced, message, &mut words, &mut files);
        }
        if kind == Kind::Shown {
            images = message.images.len();
        }
    }
    if !words.enclosed.is_empty() {
        if passes_on(message, &words.own) {
            // The logo of a letter that is passed on is nobody's claim.
            message.images.truncate(images);
            words.quoted.push_str(&words.enclosed);
        } else {
            words.attached.push_str(&words.enclosed);
        }
    }
    if !words.quoted.is_empty()
        && says_less_than(&words.own, A_GREETING)
        && !(message.subject_repeats() || message.names_another())
        && let Some(said) = quote::without_signs(&words.quoted)
    {
        words.own.push_str(&said);
        words.quoted.clear();
    }
    let mut length = words.own.len();
    let mut is_apart = false;
    if let Some((own, apart)) = words.apart
        && brand::may_stand_in(&apart)
    {
        let outside = own.len();
        message.text = text(own, message, without);
        is_apart = message.warns() && !claim::is_nobody(message);
        // That was asked of some of its words.
        message.is_signed.take();
        if is_apart {
            // A warning with an example of what it warns of.
            length = outside;
            words.quoted.push_str(&apart);
        }
    }
    if !is_apart {
        message.text = text(words.own, message, without);
    }
    message.is_buried |= message.text.shown.len() < length;
    message.quoted = text(words.quoted, message, without);
    message.attached = text(words.attached, message, without);
    let Files { mut budget, pictures, documents } = files;
    if (pictures.is_empty() && documents.is_empty()) || !may_hide_in_pictures(message) {
        return;
    }
    let mut words = String::new();
    for document in documents {
        let inside = inside::codes(&document, &mut budget, &mut message.limits);
        words.push_str(&inside_words(inside, message));
    }
    for picture in pictures {
        let inside = inside::picture(picture, &mut budget, &mut message.limits);
        words.push_str(&inside_words(inside, message));
    }
    if !words.trim().is_empty() {
        message.attached = text(format!("{}\n{words}", message.attached.shown), message, without);
    }
}

/// Neither the head nor a part can hold a name of Amazon's, and there is nothing that would have to be opened to know.
fn is_silent(parsed: &Parsed<'_>, message: &Message) -> bool {
    let mut length = 0;
    message.limits.is_untouched()
        && !message.may_name_in_head()
        && parsed.parts.iter().all(|part| match &part.body {
            PartType::Html(words) | PartType::Text(words) => {
                length += words.len();
                length <= glance::MOST
                    && File::of("", "", words.as_bytes()) != File::Calendar
                    && !part.attachment_name().is_some_and(glance::may_name)
                    && !glance::may_name(words)
            }
            PartType::Multipart(_) => true,
            PartType::Binary(_) | PartType::InlineBinary(_) | PartType::Message(_) => false,
        })
}

/// True where the seam of a message whose middle was left out lies in words.
pub(super) fn is_cut_in_words(parsed: &Parsed<'_>, seam: &Range<usize>) -> bool {
    parsed.parts.iter().any(|part| {
        let [start, end] =
            [part.offset_body, part.offset_end].map(|at| usize::try_from(at).unwrap_or_default());
        matches!(part.body, PartType::Text(_) | PartType::Html(_))
            && !is_attached(part)
            && start <= seam.start
            && end >= seam.end
    })
}

/// Texts up to this length need not be looked at one letter at a time to know what they cost.
const SHORT: usize = 32 * 1024;
/// What a byte of plain words costs, and a byte of the letters that cost most.
const PLAIN: usize = 8;
const DEAREST: usize = 80;

/// A text, paid for. Of one that costs more than half of what is left, beginning and end.
pub(super) fn text(words: String, message: &mut Message, without: &Phrases) -> Text {
    let allowed = message.limits.left(0) / 2;
    if words.len() <= SHORT && words.len() * DEAREST <= allowed {
        message.limits.pay(words.len() * PLAIN);
        return Text::new(words, without);
    }
    let whole: usize = words.chars().map(price).sum();
    if whole <= allowed {
        message.limits.pay(whole);
        return Text::new(words, without);
    }
    message.limits.hit(Limit::TooLarge);
    message.limits.pay(allowed);
    let affordable = |letters: &mut dyn Iterator<Item = char>| {
        let mut left = allowed / 2;
        letters
            .map_while(|letter| {
                left = left.checked_sub(price(letter))?;
                Some(letter.len_utf8())
            })
            .sum::<usize>()
    };
    let start = words.get(..affordable(&mut words.chars())).unwrap_or_default();
    let end = words.get(words.len() - affordable(&mut words.chars().rev())..).unwrap_or_default();
    Text::new(format!("{start}\n{end}"), without)
}

/// What a letter costs to fold and to search, in the units of `limits`.
fn price(letter: char) -> usize {
    match letter {
        '\0'..='\x7f' => PLAIN,
        // Folded by a table, or not at all.
        '\u{590}'..='\u{dff}' => 70,
        '\u{3000}'..='\u{9fff}' => 40,
        '\u{200b}'..='\u{200f}' => 12,
        // Looked up among the letters that are drawn alike.
        _ => 3 * DEAREST,
    }
}

/// The parts of one message.
fn collect<'a>(
    parsed: &'a Parsed<'_>,
    kind: Kind,
    is_replaced: &dyn Fn(usize) -> bool,
    message: &mut Message,
    words: &mut Words,
    files: &mut Files<'a>,
) {
    let mut shown = vec![false; parsed.parts.len()];
    for number in parsed.html_body.iter().chain(&parsed.text_body) {
        if let Some(is_body) = usize::try_from(*number).ok().and_then(|number| shown.get_mut(number)) {
            *is_body = true;
        }
    }
    for (number, (is_body, part)) in shown.into_iter().zip(&parsed.parts).enumerate() {
        let mut runs = false;
        let mut said = String::new();
        let mut cited = Vec::new();
        let mut is_shown = is_body;
        // Words that are not the letter's own: of files.
        let mut inside = None;
        match &part.body {
            _ if is_replaced(number) => {}
            PartType::Html(page) => (said, cited) = read_page(page, message),
            PartType::Text(text) if looks_like_page(text) => (said, cited) = read_page(text, message),
            PartType::Text(text) if File::of("", "", text.as_bytes()) == File::Calendar => {
                inside = Some(inside::calendar(text, &mut message.limits));
            }
            PartType::Text(text) => {
                for link in link::in_text(text) {
                    add_link(message, link, String::new());
                }
                said = text.to_string();
            }
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
                match File::of(part.attachment_name().unwrap_or_default(), &content_type(part), bytes) {
                    File::Pdf => {
                        let (found, drawn) = inside::pdf(bytes, &mut files.budget, &mut message.limits);
                        runs = found.runs;
                        files.documents.extend(drawn);
                        inside = Some(found);
                    }
                    File::Calendar => {
                        let text = String::from_utf8_lossy(bytes);
                        inside = Some(inside::calendar(&text, &mut message.limits));
                    }
                    File::Picture => files.pictures.push(bytes),
                    File::Page => {
                        let text = String::from_utf8_lossy(bytes);
                        said = page_words(&text, message);
                        // Shown in the letter by programs that recognise a page.
                        is_shown = !is_attached(part);
                    }
                    File::Other => {}
                }
            }
            PartType::Message(_) | PartType::Multipart(_) => {}
        }
        let aside = if kind == Kind::Enclosed { &mut words.enclosed } else { &mut words.attached };
        if let Some(inside) = inside {
            aside.push_str(&inside_words(inside, message));
        }
        if is_shown && kind == Kind::Shown {
            // Each part by itself: a part that is not shown must not turn another into a quotation.
            let (mine, theirs) = quote::split(&said);
            message.writings += usize::from(!mine.trim().is_empty());
            words.append_own(mine, &said, &cited);
            append(&mut words.quoted, theirs);
        } else if !said.is_empty() {
            aside.push_str(&said);
            aside.push('\n');
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
}

/// Sender's name and subject of a message inside the message: its reader sees them above its words.
fn heading(parsed: &Parsed<'_>) -> String {
    let name = parsed.from().and_then(|from| from.first()).and_then(|from| from.name()).unwrap_or_default();
    format!("{name}\n{}\n", parsed.subject().unwrap_or_default())
}

/// True where the message inside is passed on: somebody says so, or writes a word to it. An empty letter around it,
/// and one that calls itself Amazon, speak with its words.
fn passes_on(message: &Message, own: &str) -> bool {
    message.subject_repeats()
        || !(says_less_than(own, 1) || brand::find(&message.from.name.folded.text).is_some())
}

fn says_less_than(text: &str, letters: usize) -> bool {
    text.chars().filter(|c| c.is_alphanumeric()).take(letters).count() < letters
}

fn is_attached(part: &MessagePart<'_>) -> bool {
    part.content_disposition().is_some_and(mail_parser::ContentType::is_attachment)
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
pub(super) fn inside_words(inside: Inside, message: &mut Message) -> String {
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
pub(super) fn page_words(page: &str, message: &mut Message) -> String {
    read_page(page, message).0
}

/// The same, and where the page quotes somebody.
fn read_page(page: &str, message: &mut Message) -> (String, Vec<Range<usize>>) {
    let page = html::read(page, &mut message.limits);
    // Addresses written out on a page are made clickable too.
    for link in link::in_text(&page.text) {
        add_link(message, link, String::new());
    }
    let base = page.base.as_deref().and_then(link::base);
    for link in page.links {
        // More than these are not looked at.
        let base = base.as_ref().filter(|_| message.links.len() < link::MAX_LINKS);
        add_link(message, &link::on_page(base, &link.href), link.text);
    }
    for action in page.forms.into_iter().take(20) {
        message.forms.push(Link::new(&link::on_page(base.as_ref(), &action), String::new()));
    }
    message.has_input |= page.has_input;
    message.images.extend(page.images);
    (page.text, page.cited)
}

pub(super) fn add_link(message: &mut Message, href: &str, words: String) {
    if message.links.len() >= link::MAX_LINKS {
        message.limits.hit(Limit::TooManyLinks);
        return;
    }
    let href = first_letters(href, link::LONGEST);
    let price = link::price(href);
    if price > message.limits.left(FOR_WORDS) {
        message.limits.hit(Limit::TooManyLinks);
        return;
    }
    message.limits.pay(price);
    let link = Link::beside(message.links.last(), href, words);
    message.links.push(link);
}

/// Some senders put a page into a part that says it is plain text; some programs show it as a page.
fn looks_like_page(words: &str) -> bool {
    let start = first_letters(words, 4000);
    const TAGS: [&str; 6] = ["<html", "<body", "<a href", "<div", "<table", "<!doctype html"];
    let mut seen = [false; TAGS.len()];
    for at in memchr::memchr_iter(b'<', start.as_bytes()) {
        let here = start.as_bytes().get(at..).unwrap_or_default();
        for (tag, seen) in TAGS.iter().zip(&mut seen) {
            *seen |= here.get(..tag.len()).is_some_and(|here| here.eq_ignore_ascii_case(tag.as_bytes()));
        }
    }
    seen.into_iter().filter(|seen| *seen).count() >= 2
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
