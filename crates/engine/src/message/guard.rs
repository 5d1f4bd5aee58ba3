//! What is disarmed before the message parser sees a byte.
//!
//! The parser descends into messages inside messages, encoded ones too, and copies them at each
//! step; and it searches the rest for every declared boundary. So an attached message is handed over
//! as a plain attachment, and boundaries beyond the bound are made unreadable. Nothing is cut away but what is
//! too large: a bound must not become a place to hide words behind. All is done by position, so the
//! same bytes are always treated alike.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::LazyLock;

use aho_corasick::packed;
use memchr::memmem;

use super::limits::{Limit, Limits};

/// 1 MiB covers 99.98 % of real messages.
pub(crate) const MAX_BYTES: usize = 1024 * 1024;
/// Each declared boundary may cost the parser one search through the rest. Real messages have under ten.
pub(crate) const MAX_BOUNDARIES: usize = 200;
/// Lines that look like the beginning of a part. A long patch has hundreds.
pub(crate) const MAX_DELIMITERS: usize = 20_000;
/// A report holds one or two attached messages, a digest a few dozen. More is worth telling.
pub(crate) const MAX_NESTED: usize = 60;
/// Room for hundreds of lines of trace and seals.
pub(crate) const MAX_HEADER_BYTES: usize = 256 * 1024;
pub(crate) const MAX_HEADERS: usize = 1000;

const BOUNDARY: &[u8] = b"boundary";
const CONTENT_TYPE: &[u8] = b"content-type";

/// Headers without which a message is not what its reader sees. They are kept wherever they stand.
const ESSENTIAL: &[&str] = &[
    "from",
    "subject",
    "reply-to",
    "date",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "list-id",
    "list-post",
];
/// How many of those are kept beyond the bound, and how long each may be.
const MAX_ESSENTIAL: usize = 50;
const MAX_ESSENTIAL_BYTES: usize = 16 * 1024;

/// The message, safe to parse.
pub(crate) fn disarm<'x>(raw: &'x [u8], limits: &mut Limits) -> Cow<'x, [u8]> {
    let start = raw.get(..MAX_BYTES).unwrap_or(raw);
    if start.len() < raw.len() {
        limits.hit(Limit::TooLarge);
    }
    let mut kept = Cow::Borrowed(start);
    beyond(&mut kept, BOUNDARY, MAX_BOUNDARIES, limits, Limit::TooManyParts);
    delimiters(&mut kept, limits);
    nested(&mut kept, limits);
    match headers(&kept, limits) {
        Some(fewer) => Cow::Owned(fewer),
        None => kept,
    }
}

/// Makes every occurrence of `word` (lower case) after the `allowed`th unreadable, in any case.
fn beyond(raw: &mut Cow<'_, [u8]>, word: &[u8], allowed: usize, limits: &mut Limits, limit: Limit) {
    let mut excess = Vec::new();
    let mut found = 0;
    let mut position = 0;
    while let Some(at) = find(raw, word, position) {
        found += 1;
        if found > allowed {
            excess.push(at);
        }
        position = at + 1;
    }
    if !excess.is_empty() {
        limits.hit(limit);
        strike(raw, &excess);
    }
}

/// Makes lines that may begin a part (RFC 2046 §5.1.1) ordinary ones, after the allowed number: each part costs the
/// parser some hundred bytes, however empty it is.
fn delimiters(raw: &mut Cow<'_, [u8]>, limits: &mut Limits) {
    let excess: Vec<usize> = memmem::find_iter(raw, "\n--").skip(MAX_DELIMITERS).map(|at| at + 1).collect();
    if excess.is_empty() {
        return;
    }
    limits.hit(Limit::TooManyParts);
    let bytes = raw.to_mut();
    for position in excess {
        if let Some(byte) = bytes.get_mut(position) {
            *byte = b' ';
        }
    }
}

/// Turns `message/rfc822`, `message/global` and `multipart/digest` (whose parts are messages without
/// saying so) into types that the parser does not descend into. Wherever the words stand in the
/// field: the parser lets comments and white space stand between them.
fn nested(raw: &mut Cow<'_, [u8]>, limits: &mut Limits) {
    let mut struck = Vec::new();
    let mut position = 0;
    while let Some(start) = find(raw, CONTENT_TYPE, position) {
        let end = field_end(raw, start);
        let field = raw.get(start..end).unwrap_or_default();
        for (kind, subtypes) in [
            (b"message".as_slice(), [b"rfc822".as_slice(), b"global"].as_slice()),
            (b"multipart", &[b"digest"]),
        ] {
            let Some(kind) = find(field, kind, 0) else { continue };
            for subtype in subtypes {
                let mut from = kind;
                while let Some(at) = find(field, subtype, from) {
                    struck.push(start + at);
                    from = at + 1;
                }
            }
        }
        position = end.max(start + CONTENT_TYPE.len());
    }
    if struck.len() > MAX_NESTED {
        limits.hit(Limit::TooDeep);
    }
    strike(raw, &struck);
}

/// Where a header field ends: at a line end that no white space follows (RFC 5322 §2.2.3).
fn field_end(raw: &[u8], start: usize) -> usize {
    let mut position = start;
    while let Some(rest) = raw.get(position..) {
        let Some(next) = memchr::memchr(b'\n', rest) else { break };
        position += next + 1;
        if !raw.get(position..).is_some_and(is_continued) {
            return position;
        }
    }
    raw.len()
}

/// Makes the word at each position unreadable, one byte each.
fn strike(raw: &mut Cow<'_, [u8]>, positions: &[usize]) {
    if positions.is_empty() {
        return;
    }
    let bytes = raw.to_mut();
    for position in positions {
        if let Some(byte) = bytes.get_mut(*position) {
            *byte = b'-';
        }
    }
}

/// The next place of `word` (lower case), in any case.
fn find(raw: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let is_word = |start: &usize| {
        raw.get(*start..*start + word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word))
    };
    let rest = raw.get(from..)?;
    // What is looked for in the whole message is looked for by three of its letters, many bytes at a time.
    for (whole, offset, pieces) in PIECES.iter() {
        if *whole == word {
            return pieces
                .find_iter(rest)
                .filter_map(|found| (from + found.start()).checked_sub(*offset))
                .find(|start| *start >= from && is_word(start));
        }
    }
    let sign = *word.first()?;
    memchr::memchr2_iter(sign, sign.to_ascii_uppercase(), rest).map(|at| from + at).find(is_word)
}

/// A word, where in it three letters stand that are seldom together in mail, and these in upper and lower case.
type Pieces = (&'static [u8], usize, packed::Searcher);

static PIECES: LazyLock<Vec<Pieces>> = LazyLock::new(|| {
    let searcher = |(word, offset): (&'static [u8], usize)| {
        let piece = word.get(offset..offset + 3)?;
        let cases: BTreeSet<Vec<u8>> = (0..8_u8)
            .map(|upper| {
                (0..)
                    .zip(piece)
                    .map(|(at, byte)| if upper >> at & 1 == 1 { byte.to_ascii_uppercase() } else { *byte })
                    .collect()
            })
            .collect();
        Some((word, offset, packed::Searcher::new(cases)?))
    };
    [(BOUNDARY, 0), (CONTENT_TYPE, 6)].into_iter().filter_map(searcher).collect()
});

/// Leaves out header fields beyond the bounds, but for the essential ones; the body stays. None
/// where nothing has to go.
fn headers(raw: &[u8], limits: &mut Limits) -> Option<Vec<u8>> {
    let mut length = raw.len();
    let mut count = 0;
    let mut start = 0;
    for end in memchr::memchr_iter(b'\n', raw).map(|at| at + 1).chain([raw.len()]) {
        let line = raw.get(start..end).unwrap_or_default();
        if matches!(line, b"\n" | b"\r\n") {
            length = start;
            break;
        }
        count += usize::from(!line.is_empty() && !is_continued(line));
        start = end;
    }
    if count <= MAX_HEADERS && length <= MAX_HEADER_BYTES {
        return None;
    }
    limits.hit(Limit::TooManyHeaders);
    let (head, body) = raw.split_at_checked(length)?;
    let mut kept = Vec::with_capacity(MAX_HEADER_BYTES + body.len());
    let (mut count, mut essential) = (0, 0);
    let mut keep = true;
    let mut field = 0;
    for line in head.split_inclusive(|&byte| byte == b'\n') {
        if !is_continued(line) {
            count += 1;
            field = 0;
            let room = count <= MAX_HEADERS && kept.len() + line.len() <= MAX_HEADER_BYTES;
            keep = room || (is_essential(line) && essential < MAX_ESSENTIAL);
            essential += usize::from(keep && !room);
        }
        field += line.len();
        let room = count <= MAX_HEADERS && kept.len() + line.len() <= MAX_HEADER_BYTES;
        if keep && (room || field <= MAX_ESSENTIAL_BYTES) {
            kept.extend_from_slice(line);
        }
    }
    if !kept.ends_with(b"\n") {
        kept.push(b'\n');
    }
    kept.extend_from_slice(body);
    Some(kept)
}

fn is_continued(line: &[u8]) -> bool {
    matches!(line.first(), Some(b' ' | b'\t'))
}

fn is_essential(line: &[u8]) -> bool {
    let name = line.split(|&byte| byte == b':').next().unwrap_or_default().trim_ascii();
    ESSENTIAL.iter().any(|essential| name.eq_ignore_ascii_case(essential.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_mail_is_left_alone() {
        let mut limits = Limits::default();
        let raw = b"From: a@example.com\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\nHello";
        assert!(matches!(disarm(raw, &mut limits), Cow::Borrowed(_)));
        assert!(limits.ids().is_empty());
    }

    #[test]
    fn too_many_headers_leave_the_body() {
        let mut raw = b"X: y\r\n".repeat(MAX_HEADERS + 500);
        raw.extend_from_slice(b"\r\nbody");
        let mut limits = Limits::default();
        let kept = disarm(&raw, &mut limits);
        assert_eq!(limits.ids(), ["too-many-headers"]);
        assert!(kept.ends_with(b"\r\nbody"));
        assert_eq!(kept.len(), MAX_HEADERS * 6 + 6);
    }

    #[test]
    fn the_sender_is_kept_wherever_it_stands() {
        let mut raw = b"X: y\n".repeat(MAX_HEADERS + 500);
        raw.extend_from_slice(b"FROM: a@example.com\nSubject: Hello\n folded\n\nbody");
        let kept = disarm(&raw, &mut Limits::default()).into_owned();
        assert!(kept.ends_with(b"FROM: a@example.com\nSubject: Hello\n folded\n\nbody"));
    }

    #[test]
    fn one_endless_header_is_disarm() {
        let mut raw = b"X: y\r\n ".to_vec();
        raw.resize(MAX_HEADER_BYTES * 2, b'z');
        let mut limits = Limits::default();
        assert!(disarm(&raw, &mut limits).len() <= 7);
        assert_eq!(limits.ids(), ["too-many-headers"]);
    }

    #[test]
    fn boundaries_beyond_the_bound_are_disarmed_in_any_case() {
        let raw = b"Boundary=a ".repeat(MAX_BOUNDARIES + 1);
        let mut limits = Limits::default();
        assert!(disarm(&raw, &mut limits).ends_with(b"-oundary=a "));
        assert_eq!(limits.ids(), ["too-many-parts"]);
    }

    #[test]
    fn messages_inside_are_attachments() {
        for field in [
            "Content-Type: message/rfc822",
            "CONTENT-TYPE : Message / (a comment)\r\n\tGlobal; x=y",
            "Content-Type: multipart/digest; boundary=b",
        ] {
            let kept = disarm(field.as_bytes(), &mut Limits::default()).into_owned();
            let kept = String::from_utf8(kept).unwrap().to_ascii_lowercase();
            assert!(["-fc822", "-lobal", "-igest"].iter().any(|struck| kept.contains(struck)), "{kept}");
        }
        let innocent = b"Content-Type: text/plain\n\nA global message about rfc822 and its digest";
        assert!(matches!(disarm(innocent, &mut Limits::default()), Cow::Borrowed(_)));
    }
}
