//! Parts that have to be read once more: messages inside the message, and parts that the parser gives up on or reads
//! otherwise than mail programs do.
//!
//! The parser is kept from descending by itself (see `guard`), because it would not stop. Here each step is counted.
//! What is read again is put before the parser as a message of its own, so that nothing of MIME is done by hand.
//!
//! | part | read as |
//! |---|---|
//! | `message/*`, a file named `.eml` | the message inside (RFC 2046 §5.2.1) |
//! | signed in one piece (`application/pkcs7-mime`, RFC 8551 §3.5) | what is signed: it stands there unencrypted |
//! | base64 or quoted-printable with strange characters or without an end | decoded all the same, as mail programs do |
//! | two different fields of one kind (`Content-Type`) | in both ways: programs choose the first or the last |
//! | `hz-gb-2312`, `iso-2022-kr`, `utf-16` that is none | in the alphabet it is in |
//!
//! Not read: TNEF (`winmail.dat`), uuencoded files, RTF, office files, archives, EBCDIC.

use std::borrow::Cow;
use std::collections::{BTreeSet, VecDeque};

use mail_parser::{Header, HeaderName, Message as Parsed, MessagePart, MimeHeaders, PartType};

use super::limits::{Limit, Limits};
use super::{PARSER, guard};

/// Who passes on what was passed on goes no further.
const MAX_DEPTH: usize = 4;
/// A digest holds a few dozen.
const MAX_READINGS: usize = guard::MAX_NESTED;
/// Bytes that may be read once more, all together.
const MAX_AGAIN: usize = 2 * guard::MAX_BYTES;
/// What is signed in one piece begins this early in it.
const SEAL_BEGINS: usize = 4096;

/// Whose words a reading has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// The letter's own.
    Shown,
    /// A message's inside the letter.
    Enclosed,
}

#[derive(Debug)]
pub(super) struct Reading {
    pub(super) parsed: Parsed<'static>,
    pub(super) kind: Kind,
}

/// All that was read once more.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub(super) readings: Vec<Reading>,
    /// Parts that a reading stands for: of which message (0 is the outermost, then the readings), and which.
    replaced: BTreeSet<(usize, usize)>,
}

impl Opened {
    pub(super) fn is_replaced(&self, message: usize, part: usize) -> bool {
        !self.replaced.is_empty() && self.replaced.contains(&(message, part))
    }
}

/// Why a part is read once more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    Open,
    Unseal,
    Mend,
    Alphabet,
    OtherWay,
}

/// Opens what has to be opened, from the outermost inwards.
pub(super) fn open(parsed: &Parsed<'_>, limits: &mut Limits) -> Opened {
    let mut opened = Opened::default();
    let mut room = MAX_AGAIN;
    let mut waiting: VecDeque<Found> = find(parsed, 0, Kind::Shown, 0);
    while let Some(found) = waiting.pop_front() {
        if found.depth > MAX_DEPTH || opened.readings.len() >= MAX_READINGS || found.bytes.len() > room {
            limits.hit(Limit::TooDeep);
            continue;
        }
        room -= found.bytes.len();
        let raw = guard::disarm(&found.bytes, limits);
        let Some(parsed) = PARSER.parse(raw.as_ref()).map(Parsed::into_owned) else { continue };
        if found.need == Need::Open && parsed.headers().len() < 2 {
            continue;
        }
        if !matches!(found.need, Need::Open | Need::OtherWay) {
            opened.replaced.insert((found.message, found.part));
        }
        let kind = if found.need == Need::Open { Kind::Enclosed } else { found.kind };
        let number = opened.readings.len() + 1;
        let inside = find(&parsed, number, kind, found.depth);
        // The other way of reading a part has the same two fields again, and was read in the first way already.
        let is_same = |again: &Found| again.need == Need::OtherWay && again.part == 0;
        waiting.extend(inside.into_iter().filter(|again| found.need != Need::OtherWay || !is_same(again)));
        opened.readings.push(Reading { parsed, kind });
    }
    opened
}

/// A part to be read once more, as a message of its own.
#[derive(Debug)]
struct Found {
    bytes: Vec<u8>,
    need: Need,
    message: usize,
    part: usize,
    kind: Kind,
    depth: usize,
}

fn find(parsed: &Parsed<'_>, message: usize, kind: Kind, depth: usize) -> VecDeque<Found> {
    let mut all = VecDeque::new();
    for (number, part) in parsed.parts.iter().enumerate() {
        for need in [need(part), other_way(parsed, part)].into_iter().flatten() {
            if all.len() > MAX_READINGS {
                return all;
            }
            if let Some(bytes) = bytes(parsed, part, need) {
                all.push_back(Found { bytes, need, message, part: number, kind, depth: depth + 1 });
            }
        }
    }
    all
}

fn need(part: &MessagePart<'_>) -> Option<Need> {
    let declared = part.content_type();
    let kind = declared.map_or("", |declared| declared.ctype());
    let subtype = declared.and_then(|declared| declared.subtype()).unwrap_or_default();
    match &part.body {
        PartType::Multipart(_) | PartType::Message(_) => None,
        _ if part.is_encoding_problem && encoding(part).is_some() => Some(Need::Mend),
        PartType::Text(_) | PartType::Html(_) => {
            let alphabet = declared.and_then(|declared| declared.attribute("charset"))?;
            Shifted::of(alphabet).map(|_| Need::Alphabet)
        }
        PartType::Binary(_) | PartType::InlineBinary(_) => {
            // Reports on delivery are no letters, and nothing but a name stands in for a message elsewhere.
            let is_letter = kind == "message"
                && !["delivery-status", "disposition-notification", "feedback-report", "external-body"]
                    .contains(&subtype);
            if is_letter || part.attachment_name().is_some_and(is_letter_name) {
                Some(Need::Open)
            } else if kind == "application" && matches!(subtype, "pkcs7-mime" | "x-pkcs7-mime") {
                Some(Need::Unseal)
            } else {
                None
            }
        }
    }
}

fn is_letter_name(name: &str) -> bool {
    let ending = name.len().checked_sub(4).and_then(|at| name.get(at..)).unwrap_or_default();
    ending.eq_ignore_ascii_case(".eml")
}

/// Two different fields where one is allowed.
fn other_way(parsed: &Parsed<'_>, part: &MessagePart<'_>) -> Option<Need> {
    let differ = |name: HeaderName<'_>| {
        let mut fields = part.headers.iter().filter(|header| header.name == name);
        let first = fields.next()?;
        let value = |header| field(parsed, header).map(<[u8]>::to_ascii_lowercase);
        fields.any(|other| value(other) != value(first)).then_some(Need::OtherWay)
    };
    differ(HeaderName::ContentType).or_else(|| differ(HeaderName::ContentTransferEncoding))
}

/// How the part says it is encoded.
fn encoding(part: &MessagePart<'_>) -> Option<&'static str> {
    let declared = part.content_transfer_encoding()?.trim();
    ["base64", "quoted-printable"].into_iter().find(|known| declared.eq_ignore_ascii_case(known))
}

/// A field as it stands, with its name.
fn field<'x>(parsed: &'x Parsed<'_>, header: &Header<'_>) -> Option<&'x [u8]> {
    let start = usize::try_from(header.offset_field).ok()?;
    parsed.raw_message.get(start..usize::try_from(header.offset_end).ok()?)
}

/// The part as a message of its own.
fn bytes(parsed: &Parsed<'_>, part: &MessagePart<'_>, need: Need) -> Option<Vec<u8>> {
    let raw = || {
        let start = usize::try_from(part.offset_body).ok()?;
        parsed.raw_message.get(start..usize::try_from(part.offset_end).ok()?.max(start))
    };
    let is_kept = |header: &&Header<'_>| {
        matches!(
            header.name,
            HeaderName::ContentType | HeaderName::ContentTransferEncoding | HeaderName::ContentDisposition
        )
    };
    let fields = || part.headers.iter().filter(is_kept).filter_map(|header| field(parsed, header));
    let whole = |fields: Vec<&[u8]>, body: &[u8]| {
        let mut whole = Vec::with_capacity(body.len() + 512);
        for field in fields {
            whole.extend_from_slice(field.trim_ascii_end());
            whole.push(b'\n');
        }
        whole.push(b'\n');
        whole.extend_from_slice(body);
        whole
    };
    match need {
        Need::Open => part.contents().first().map(|_| part.contents().to_vec()),
        Need::Unseal => {
            let start = part.contents().get(..SEAL_BEGINS).unwrap_or(part.contents());
            let at = start.windows(12).position(|here| here.eq_ignore_ascii_case(b"content-type"))?;
            part.contents().get(at..).map(<[u8]>::to_vec)
        }
        Need::Mend => {
            let body = match encoding(part)? {
                "base64" => letters_of_base64(raw()?),
                _ => quoted_printable(raw()?),
            };
            Some(whole(fields().collect(), &body))
        }
        Need::OtherWay => Some(whole(fields().collect::<Vec<_>>().into_iter().rev().collect(), raw()?)),
        Need::Alphabet => {
            let declared = part.content_type()?;
            let alphabet = Shifted::of(declared.attribute("charset")?)?;
            let encoding = encoding(part).unwrap_or("8bit");
            let head =
                format!("Content-Type: application/octet-stream\nContent-Transfer-Encoding: {encoding}");
            let plain = whole(vec![head.as_bytes()], raw()?);
            let decoded = PARSER.parse(&plain)?;
            let text = alphabet.read(decoded.parts.first()?.contents());
            let subtype = declared.subtype().unwrap_or("plain");
            let head = format!("Content-Type: text/{subtype}; charset=utf-8");
            let is_place = |header: &&Header<'_>| header.name == HeaderName::ContentDisposition;
            let place = part.headers.iter().find(is_place).and_then(|header| field(parsed, header));
            Some(whole([head.as_bytes()].into_iter().chain(place).collect(), text.as_bytes()))
        }
    }
}

/// Up to where another part begins, without what is no letter of the alphabet (RFC 2045 §6.8: to be ignored).
fn letters_of_base64(raw: &[u8]) -> Vec<u8> {
    let end = memchr::memmem::find(raw, b"\n--").unwrap_or(raw.len());
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=' | b'\n');
    raw.get(..end).unwrap_or(raw).iter().copied().filter(is_letter).collect()
}

/// With every sign of equality that encodes nothing written as one that does.
fn quoted_printable(raw: &[u8]) -> Vec<u8> {
    let mut mended = Vec::with_capacity(raw.len() + 64);
    for (at, byte) in raw.iter().enumerate() {
        mended.push(*byte);
        if *byte != b'=' {
            continue;
        }
        let encodes = match raw.get(at + 1..).unwrap_or_default() {
            [] | [b'\n' | b'\r' | b' ' | b'\t', ..] => true,
            [high, low, ..] => high.is_ascii_hexdigit() && low.is_ascii_hexdigit(),
            _ => false,
        };
        if !encodes {
            mended.extend_from_slice(b"3D");
        }
    }
    mended
}

/// Alphabets that the parser's tables leave out for browsers' sake, and one that is often declared wrongly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shifted {
    /// RFC 1843: GB 2312 between `~{` and `~}`.
    Hz,
    /// RFC 1557: KS X 1001 between shift-out and shift-in.
    Korean,
    Utf16,
}

impl Shifted {
    fn of(charset: &str) -> Option<Shifted> {
        let is = |name: &str| charset.eq_ignore_ascii_case(name);
        if is("hz-gb-2312") || is("hz") {
            Some(Shifted::Hz)
        } else if is("iso-2022-kr") || is("csiso2022kr") {
            Some(Shifted::Korean)
        } else if ["utf-16", "utf-16le", "utf-16be", "utf16"].into_iter().any(is) {
            Some(Shifted::Utf16)
        } else {
            None
        }
    }

    /// In these two seven-bit forms a letter has the bytes of the eight-bit form without the highest bit.
    fn read(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Shifted::Hz => decode(encoding_rs::GBK, &raise(bytes, b"~{", b"~}")),
            Shifted::Korean => decode(encoding_rs::EUC_KR, &raise(bytes, b"\x0e", b"\x0f")),
            Shifted::Utf16 => {
                let marked = encoding_rs::Encoding::for_bom(bytes);
                let zeros =
                    |first: usize| bytes.iter().skip(first).step_by(2).filter(|byte| **byte == 0).count();
                let alphabet = match (zeros(0), zeros(1)) {
                    _ if marked.is_some() => encoding_rs::UTF_16LE,
                    // Letters of the Latin alphabet would bring zeros along.
                    (0, 0) if std::str::from_utf8(bytes).is_ok() => encoding_rs::UTF_8,
                    (high, low) if high > low => encoding_rs::UTF_16BE,
                    _ => encoding_rs::UTF_16LE,
                };
                decode(alphabet, bytes)
            }
        }
    }
}

fn decode(alphabet: &'static encoding_rs::Encoding, bytes: &[u8]) -> Cow<'static, str> {
    Cow::Owned(alphabet.decode(bytes).0.into_owned())
}

/// Sets the highest bit of what stands between the two signs, on one line, and leaves the signs out.
fn raise(bytes: &[u8], on: &[u8], off: &[u8]) -> Vec<u8> {
    let mut raised = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    let mut is_on = false;
    while let Some((byte, after)) = rest.split_first() {
        if let Some(after) = rest.strip_prefix(if is_on { off } else { on }) {
            is_on = !is_on;
            rest = after;
            continue;
        }
        is_on &= *byte != b'\n';
        raised.push(if is_on && byte.is_ascii_graphic() { byte | 0x80 } else { *byte });
        rest = after;
    }
    raised
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_seven_bits_are_letters() {
        for (charset, bytes, words) in [
            ("HZ-GB-2312", b"Is ~{QGBmQ7~} it?\n~{QG\nB".as_slice(), "Is 亚马逊 it?\n亚\nB"),
            ("iso-2022-kr", b"Is \x0e>F86A8\x0f it?", "Is 아마존 it?"),
            ("utf-16", b"\0I\0s", "Is"),
            ("utf-16", b"I\0s\0", "Is"),
            ("utf-16be", b"Is", "Is"),
        ] {
            assert_eq!(Shifted::of(charset).unwrap().read(bytes), words, "{charset}");
        }
        assert_eq!(Shifted::of("utf-8"), None);
    }

    #[test]
    fn signs_that_encode_nothing_are_kept() {
        assert_eq!(quoted_printable(b"a==3D =4=\n=zz="), b"a=3D=3D =3D4=\n=3Dzz=");
        assert_eq!(letters_of_base64(b"QW*1h\r\nem9u\n--part"), b"QW1h\nem9u");
    }

    #[test]
    fn messages_in_messages_end() {
        let mut raw = "Subject: x\n\nHello".to_owned();
        for _ in 0..10 {
            raw = format!("From: a@example.com\nSubject: x\nContent-Type: message/rfc822\n\n{raw}");
        }
        let mut limits = Limits::default();
        let kept = guard::disarm(raw.as_bytes(), &mut limits);
        let opened = open(&PARSER.parse(kept.as_ref()).unwrap(), &mut limits);
        assert_eq!(opened.readings.len(), MAX_DEPTH);
        assert_eq!(limits.ids(), ["too-deep"]);
    }
}
