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
/// So much of it is the end of a larger message: what stands behind a long file, or behind a mile of nothing.
pub(crate) const MAX_END: usize = 256 * 1024;
/// How far a line end is looked for, to part a message there: lines have at most 998 bytes (RFC 5322 §2.1.1).
const MAX_LINE: usize = 1000;
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
/// What Content-Type and Content-Transfer-Encoding begin with.
const CONTENT_T: &[u8] = b"content-t";
const TYPE: &[u8] = b"ype";
const ENCODING: &[u8] = b"ransfer-encoding";

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
    let mut kept = Cow::Borrowed(raw);
    if raw.len() > MAX_BYTES {
        limits.hit(Limit::TooLarge);
        kept = Cow::Owned(ends(raw));
    }
    let words = Words::find(&kept);
    boundaries(&mut kept, &words.boundaries, limits);
    delimiters(&mut kept, limits);
    fields(&mut kept, &words.fields, limits);
    match headers(&kept, limits) {
        Some(fewer) => Cow::Owned(fewer),
        None => kept,
    }
}

/// Beginning and end, parted where lines end, so that what is encoded stays in step.
fn ends(raw: &[u8]) -> Vec<u8> {
    let start = raw.get(..MAX_BYTES - MAX_END).unwrap_or(raw);
    let last = start.get(start.len().saturating_sub(MAX_LINE)..).unwrap_or_default();
    let cut = memchr::memrchr(b'\n', last).map_or(0, |at| last.len() - at - 1);
    let start = start.get(..start.len() - cut).unwrap_or(start);
    let end = raw.get(raw.len() - MAX_END..).unwrap_or_default();
    let first = memchr::memchr(b'\n', end.get(..MAX_LINE).unwrap_or(end)).map_or(0, |at| at + 1);
    [start, end.get(first..).unwrap_or_default()].concat()
}

/// Where in a message whose middle was left out its end begins, give or take a line.
pub(super) fn seam(kept: &[u8]) -> std::ops::Range<usize> {
    let start = kept.len().saturating_sub(MAX_END);
    start..start + MAX_LINE
}

/// Makes every `boundary` after the allowed number unreadable; and the delimiters of the others where they stand
/// within a line, which the parser takes for delimiters and a mail program does not (RFC 2046 §5.1.1): words behind
/// them would be lost.
fn boundaries(raw: &mut Cow<'_, [u8]>, places: &[usize], limits: &mut Limits) {
    let mut excess = Vec::new();
    let mut within = Vec::new();
    let mut known: BTreeSet<&[u8]> = BTreeSet::new();
    for (found, at) in (1..).zip(places.iter().copied()) {
        if found > MAX_BOUNDARIES {
            excess.push(at);
            continue;
        }
        let Some(boundary) = declared(raw, at + BOUNDARY.len()).filter(|boundary| known.insert(boundary))
        else {
            continue;
        };
        let delimiter = [b"--", boundary].concat();
        within.extend(memmem::find_iter(raw, &delimiter).filter(|at| is_within(raw, *at)));
    }
    if !excess.is_empty() {
        limits.hit(Limit::TooManyParts);
    }
    strike(raw, &excess, b'-');
    // The declaration itself is such a place where the boundary begins with hyphens.
    within.retain(|at| !raw.get(..*at).is_some_and(is_declaration));
    strike(raw, &within, b' ');
}

/// True where something stands before on the line. Hyphens may belong to a longer delimiter.
fn is_within(raw: &[u8], at: usize) -> bool {
    /// Longer than any row of hyphens that a boundary begins with.
    const FAR: usize = 80;
    let before = raw.get(at.saturating_sub(FAR)..at).unwrap_or_default();
    before.iter().rev().find(|byte| **byte != b'-').is_some_and(|byte| *byte != b'\n')
}

/// The boundary that is declared here, as the parser reads it.
fn declared(raw: &[u8], from: usize) -> Option<&[u8]> {
    /// RFC 2046 §5.1.1 allows 70.
    const LONGEST: usize = 200;
    let rest = raw.get(from..)?.trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let (rest, ends): (_, fn(u8) -> bool) = match rest.strip_prefix(b"\"") {
        Some(quoted) => (quoted, |byte| matches!(byte, b'"' | b'\\' | b'\n')),
        None => (rest, |byte| matches!(byte, b';' | b'(') || byte.is_ascii_whitespace()),
    };
    let start = rest.get(..LONGEST).unwrap_or(rest);
    let length = start.iter().position(|byte| ends(*byte)).unwrap_or(start.len());
    start.get(..length).filter(|boundary| !boundary.is_empty())
}

/// True where a boundary's value is to come.
fn is_declaration(before: &[u8]) -> bool {
    let before = before.strip_suffix(b"\"").unwrap_or(before).trim_ascii_end();
    let Some(before) = before.strip_suffix(b"=") else { return false };
    let before = before.trim_ascii_end();
    before
        .len()
        .checked_sub(BOUNDARY.len())
        .and_then(|at| before.get(at..))
        .is_some_and(|word| word.eq_ignore_ascii_case(BOUNDARY))
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

/// Mends what the parser reads otherwise than mail programs in the two fields that say what a part is.
///
/// Turns `message/rfc822`, `message/global` and `multipart/digest` (whose parts are messages without saying so) into
/// types that the parser does not descend into, wherever the words stand in the field: the parser lets comments and
/// white space stand between them. Writes an encoding with comments, quotes or parameters plainly.
fn fields(raw: &mut Cow<'_, [u8]>, places: &[usize], limits: &mut Limits) {
    let mut struck = Vec::new();
    let mut encodings = Vec::new();
    let mut position = 0;
    for start in places.iter().copied() {
        // Inside a field that was read.
        if start < position {
            continue;
        }
        let name = raw.get(start + CONTENT_T.len()..).unwrap_or_default();
        let starts = |word: &[u8]| name.get(..word.len()).is_some_and(|here| here.eq_ignore_ascii_case(word));
        let (is_type, is_encoding) = (starts(TYPE), starts(ENCODING));
        position = start + CONTENT_T.len();
        if !is_type && !is_encoding {
            continue;
        }
        let end = field_end(raw, start);
        let field = raw.get(start..end).unwrap_or_default();
        position = position.max(end);
        if is_encoding {
            encodings.extend(encoding(field).map(|(at, length, plain)| (start + at, length, plain)));
            continue;
        }
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
    }
    if struck.len() > MAX_NESTED {
        limits.hit(Limit::TooDeep);
    }
    strike(raw, &struck, b'-');
    for (at, length, plain) in encodings {
        let Some(value) = raw.to_mut().get_mut(at..at + length) else { continue };
        value.fill(b' ');
        // After the colon, so that nothing moves.
        value.iter_mut().zip(plain).for_each(|(byte, letter)| *byte = *letter);
    }
}

/// Where the value of a Content-Transfer-Encoding stands and what it means (RFC 2045 §6.1), where it is not
/// written plainly: `base64 (so)`, `"base64"`, `base64; x=y`.
fn encoding(field: &[u8]) -> Option<(usize, usize, &'static [u8])> {
    const KNOWN: [&[u8]; 2] = [b"base64", b"quoted-printable"];
    let colon = memchr::memchr(b':', field)?;
    let value = field.get(colon + 1..)?;
    let value = value.strip_suffix(b"\n").unwrap_or(value);
    let value = value.strip_suffix(b"\r").unwrap_or(value);
    if KNOWN.iter().any(|known| known.eq_ignore_ascii_case(value.trim_ascii())) {
        return None;
    }
    let mut depth = 0_usize;
    let mut word = Vec::new();
    for byte in value {
        match byte {
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            b'"' | b'\'' => {}
            byte if (byte.is_ascii_whitespace() || matches!(byte, b';' | b',')) && word.is_empty() => {}
            byte if byte.is_ascii_alphanumeric() || *byte == b'-' => word.push(byte.to_ascii_lowercase()),
            _ => break,
        }
        if word.len() > 20 {
            return None;
        }
    }
    KNOWN.into_iter().find(|known| *known == word).map(|known| (colon + 1, value.len(), known))
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
fn strike(raw: &mut Cow<'_, [u8]>, positions: &[usize], sign: u8) {
    if positions.is_empty() {
        return;
    }
    let bytes = raw.to_mut();
    for position in positions {
        if let Some(byte) = bytes.get_mut(*position) {
            *byte = sign;
        }
    }
}

/// The next place of `word` (lower case), in any case.
fn find(raw: &[u8], word: &[u8], from: usize) -> Option<usize> {
    let rest = raw.get(from..)?;
    let sign = *word.first()?;
    memchr::memchr2_iter(sign, sign.to_ascii_uppercase(), rest)
        .map(|at| from + at)
        .find(|start| is_word(raw, word, *start))
}

fn is_word(raw: &[u8], word: &[u8], start: usize) -> bool {
    raw.get(start..)
        .and_then(|rest| rest.get(..word.len()))
        .is_some_and(|here| here.eq_ignore_ascii_case(word))
}

/// Where in a message the words stand that are looked for everywhere in it.
struct Words {
    boundaries: Vec<usize>,
    /// Of `content-t`.
    fields: Vec<usize>,
}

impl Words {
    /// Both in one pass, by three of their letters, many bytes at a time.
    fn find(raw: &[u8]) -> Words {
        let mut words = Words { boundaries: Vec::new(), fields: Vec::new() };
        let Some(pieces) = PIECES.as_ref() else {
            let all = |word: &'static [u8]| {
                std::iter::successors(find(raw, word, 0), move |at| find(raw, word, at + 1)).collect()
            };
            return Words { boundaries: all(BOUNDARY), fields: all(CONTENT_T) };
        };
        for found in pieces.find_iter(raw) {
            let at = found.start();
            if is_word(raw, BOUNDARY, at) {
                words.boundaries.push(at);
            } else if let Some(start) = at.checked_sub(OFFSET).filter(|start| is_word(raw, CONTENT_T, *start))
            {
                words.fields.push(start);
            }
        }
        words
    }
}

/// Where in [`CONTENT_T`] three letters stand that are seldom together in mail. In [`BOUNDARY`] they are the first.
const OFFSET: usize = 6;

/// These letters in upper and lower case.
static PIECES: LazyLock<Option<packed::Searcher>> = LazyLock::new(|| {
    let pieces = [BOUNDARY.get(..3), CONTENT_T.get(OFFSET..)];
    let cases: BTreeSet<Vec<u8>> = pieces
        .into_iter()
        .flatten()
        .flat_map(|piece| {
            (0..8_u8).map(move |upper| {
                (0..)
                    .zip(piece)
                    .map(|(at, byte)| if upper >> at & 1 == 1 { byte.to_ascii_uppercase() } else { *byte })
                    .collect()
            })
        })
        .collect();
    packed::Searcher::new(cases)
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
    fn encodings_are_written_plainly() {
        for (value, plain) in [
            (" base64 (so)", "base64"),
            ("\"base64\"", "base64"),
            (" base64; x=y", "base64"),
            (" (a (b) c)\r\n\tQuoted-Printable", "quoted-printable"),
        ] {
            let raw = format!("A: b\r\nContent-Transfer-Encoding:{value}\r\nC: d\r\n\r\nx");
            let kept =
                String::from_utf8(disarm(raw.as_bytes(), &mut Limits::default()).into_owned()).unwrap();
            let (_, after) = kept.split_once("Encoding:").unwrap();
            assert_eq!(after.split_once("C: d").unwrap().0.trim(), plain, "{kept}");
            assert_eq!(kept.len(), raw.len());
        }
        for innocent in
            ["Content-Transfer-Encoding: 7bit (so)\n\nx", "Content-Transfer-Encoding: BASE64\n\nx"]
        {
            assert!(matches!(disarm(innocent.as_bytes(), &mut Limits::default()), Cow::Borrowed(_)));
        }
    }

    #[test]
    fn a_boundary_within_a_line_is_none() {
        let raw =
            "Content-Type: multipart/mixed; boundary=\"--a\"\n\n----a\n\none ----a two ----a--\n----a--\n";
        let kept = disarm(raw.as_bytes(), &mut Limits::default()).into_owned();
        let kept = String::from_utf8(kept).unwrap();
        assert!(kept.contains("boundary=\"--a\"\n\n----a\n\none  ---a two  ---a--\n----a--"), "{kept}");
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
