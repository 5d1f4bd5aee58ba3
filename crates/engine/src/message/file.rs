//! A file that somebody holds in his hand: a saved message, a picture, a document, a page, plain words. It came by no
//! mail server that could be asked, so what stands in it is all there is.

use super::guard::MAX_BYTES;
use super::inside::{self, Budget, File};
use super::limits::Limit;
use super::{Message, body, link};
use crate::measure::Phrases;
use crate::{Channel, FileKind};

/// So much of a file's beginning shows what it is: what servers write stands before who wrote, and may be long.
const MAX_START: usize = 128 * 1024;

/// What a file is, by its own first bytes before its name. None: nothing of its kind can be read.
pub(crate) fn kind(name: &str, bytes: &[u8]) -> Option<FileKind> {
    let start = bytes.get(..MAX_START).unwrap_or(bytes);
    match File::of(name, "", bytes) {
        File::Pdf => Some(FileKind::Document),
        File::Picture => Some(FileKind::Picture),
        _ if is_message(start) => Some(FileKind::Message),
        File::Page => Some(FileKind::Page),
        File::Calendar => Some(FileKind::Invitation),
        // What is no text has octets that no text has.
        File::Other if start.contains(&0) => None,
        File::Other if name.to_ascii_lowercase().ends_with(".eml") => Some(FileKind::Message),
        File::Other => std::str::from_utf8(bytes).is_ok().then_some(FileKind::Words),
    }
}

/// Header lines come first (RFC 5322 §2.1), and among them who wrote and something else that mail has. The line in
/// front of them is that of an mbox.
fn is_message(start: &[u8]) -> bool {
    const OTHERS: [&[u8]; 6] =
        [b"received:", b"subject:", b"date:", b"to:", b"message-id:", b"mime-version:"];
    // The last line may be cut.
    let whole = start.len() < MAX_START;
    let end = if whole { start.len() } else { memchr::memrchr(b'\n', start).unwrap_or(start.len()) };
    let lines = start.get(..end).unwrap_or(start).split(|byte| *byte == b'\n').map(<[u8]>::trim_ascii_end);
    let mut lines = lines.skip_while(|line| line.starts_with(b"From ")).take_while(|line| !line.is_empty());
    let begins =
        |line: &[u8], name: &[u8]| line.get(..name.len()).is_some_and(|here| here.eq_ignore_ascii_case(name));
    let (mut from, mut other) = (false, false);
    let only_fields = lines.all(|line| {
        from |= begins(line, b"from:");
        other |= OTHERS.iter().any(|name| begins(line, name));
        let name = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let is_field = name.len() < line.len() && name.iter().all(u8::is_ascii_graphic);
        is_field || line.starts_with(b" ") || line.starts_with(b"\t")
    });
    only_fields && from && other
}

/// Reads a file as what it is. Its words count as the sender's own.
///
/// A file without any words of its own, such as a picture, cannot say whom it speaks for: its reader asks about it
/// because it does, so that is taken for granted, and [`Limit::NoWords`] tells.
pub(crate) fn read(kind: FileKind, bytes: &[u8]) -> Message {
    let mut message = Message { channel: Some(Channel::Text), ..Message::default() };
    let mut budget = Budget::of_one();
    let start = bytes.get(..MAX_BYTES).unwrap_or(bytes);
    let is_text = matches!(kind, FileKind::Page | FileKind::Invitation | FileKind::Words | FileKind::Message);
    if is_text && start.len() < bytes.len() {
        message.limits.hit(Limit::TooLarge);
    }
    let words = match kind {
        FileKind::Picture => {
            let inside = inside::picture(bytes, &mut budget, &mut message.limits);
            body::inside_words(inside, &mut message)
        }
        FileKind::Document => {
            let (inside, drawn) = inside::pdf(bytes, &mut budget, &mut message.limits);
            let mut words = body::inside_words(inside, &mut message);
            if let Some(drawn) = drawn {
                let codes = inside::codes(&drawn, &mut budget, &mut message.limits);
                words.push_str(&body::inside_words(codes, &mut message));
            }
            words
        }
        FileKind::Page => body::page_words(&String::from_utf8_lossy(start), &mut message),
        FileKind::Invitation => {
            let inside = inside::calendar(&String::from_utf8_lossy(start), &mut message.limits);
            body::inside_words(inside, &mut message)
        }
        FileKind::Words | FileKind::Message => {
            let words = String::from_utf8_lossy(start).into_owned();
            for link in link::in_text(&words).into_iter().chain(link::bare_in_text(&words)) {
                body::add_link(&mut message, link, String::new());
            }
            words
        }
    };
    if kind == FileKind::Picture || !words.chars().any(char::is_alphanumeric) {
        message.limits.hit(Limit::NoWords);
    }
    message.text = body::text(words, &mut message, &Phrases::Nothing);
    message
}
