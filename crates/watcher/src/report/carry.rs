//! How the original travels: as it arrived, to the octet, wherever SMTP can carry that.
//!
//! Two things must not happen to the original on its way. It must not be re-encoded: RFC 2046 §5.2.1
//! allows `message/rfc822` no base64 and no quoted-printable. And it must not talk to the server: a bare
//! LF in it could end the SMTP data early and smuggle in a second mail, so every line end becomes CRLF.
//! Where that, or a line too long for SMTP (RFC 5321 §4.5.3.1.6), means that the attached copy may differ
//! from the original, the untouched octets are attached as well; also where a reader may not see where the copy ends.

use std::io::{Cursor, Write};

use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, SinglePart};
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use super::closed::is_closed;
use super::prepare::Abilities;
use crate::error::{Code, Error, Result};

/// Octets of a line without CRLF that every server carries whole.
const LINE_MAX: usize = 998;

/// The names of the attached files: ours, never one of the mail's.
const ATTACHED: &str = "suspicious-message.eml";
const UNTOUCHED: &str = "original.eml";
const ZIPPED: &str = "suspicious-message.zip";

/// The original as `message/rfc822`, and before it as plain octets where that is not the same or cannot be.
pub(super) fn attached(original: &[u8], abilities: Abilities) -> Result<Vec<SinglePart>> {
    let copy = carried(original, abilities);
    let mut parts = Vec::new();
    if !is_faithful(original, copy.as_deref())? {
        parts.push(file(UNTOUCHED, "application/octet-stream", original.to_vec())?);
    }
    if let Some(copy) = copy {
        parts.push(as_it_is("message/rfc822", ATTACHED, copy)?);
    }
    Ok(parts)
}

/// The third part of a feedback report (RFC 5965 §2): the original, or its header alone where it cannot be carried;
/// and the untouched octets where that is not the same.
pub(super) fn third_part(original: &[u8], abilities: Abilities) -> Result<(SinglePart, Option<SinglePart>)> {
    let copy = carried(original, abilities);
    let untouched = match is_faithful(original, copy.as_deref())? {
        true => None,
        false => Some(file(UNTOUCHED, "application/octet-stream", original.to_vec())?),
    };
    if let Some(copy) = copy {
        return Ok((as_it_is("message/rfc822", ATTACHED, copy)?, untouched));
    }
    let header = original.get(..end_of_header(original)).unwrap_or(original);
    let copy = carried(header, abilities).unwrap_or_else(|| plain(header));
    Ok((as_it_is("text/rfc822-headers", "header.txt", copy)?, untouched))
}

/// True where the attached copy is the original, and every reader sees where it ends.
fn is_faithful(original: &[u8], copy: Option<&[u8]>) -> Result<bool> {
    Ok(copy == Some(original) && !original.split(|b| *b == b'\n').any(too_long) && is_closed(original)?)
}

/// What every server can carry of it.
fn plain(octets: &[u8]) -> Vec<u8> {
    let seven = |octet: &u8| if octet.is_ascii() && *octet != 0 { *octet } else { b'?' };
    normalise(&octets.iter().map(seven).collect::<Vec<u8>>()).unwrap_or_default()
}

/// The original in a zip file without a password.
pub(super) fn zipped(original: &[u8]) -> Result<SinglePart> {
    let failed = |e: &dyn std::fmt::Display| Error::new(Code::BadSettings, e.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same message makes the same file.
    let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
    zip.start_file(ATTACHED, options).map_err(|e| failed(&e))?;
    zip.write_all(original).map_err(|e| failed(&e))?;
    let octets = zip.finish().map_err(|e| failed(&e))?.into_inner();
    file(ZIPPED, "application/zip", octets)
}

/// The header alone (RFC 6522 §4), at most `limit` octets of it.
pub(super) fn header(original: &[u8], limit: usize, abilities: Abilities) -> Result<SinglePart> {
    let end = end_of_header(original).min(limit);
    let header = original.get(..end).unwrap_or(original);
    match carried(header, abilities) {
        Some(copy) => as_it_is("text/rfc822-headers", "header.txt", copy),
        None => file("header.txt", "application/octet-stream", header.to_vec()),
    }
}

/// Where the header ends: after its last line (RFC 5322 §2.1).
pub(super) fn end_of_header(original: &[u8]) -> usize {
    let mut at = 0;
    for line in original.split_inclusive(|octet| *octet == b'\n') {
        if matches!(line, b"\n" | b"\r\n") {
            break;
        }
        at += line.len();
    }
    at
}

/// Octets that are not encoded on their way.
fn as_it_is(kind: &str, name: &str, octets: Vec<u8>) -> Result<SinglePart> {
    let encoding =
        if octets.is_ascii() { ContentTransferEncoding::SevenBit } else { ContentTransferEncoding::EightBit };
    Ok(SinglePart::builder()
        .header(content_type(kind)?)
        .header(ContentDisposition::attachment(name))
        .body(Body::dangerous_pre_encoded(octets, encoding)))
}

/// A file in base64.
fn file(name: &str, kind: &str, octets: Vec<u8>) -> Result<SinglePart> {
    let body = Body::new_with_encoding(octets, ContentTransferEncoding::Base64)
        .map_err(|_| Error::new(Code::BadSettings, "it cannot be encoded"))?;
    Ok(Attachment::new(name.to_owned()).body(body, content_type(kind)?))
}

pub(super) fn content_type(kind: &str) -> Result<ContentType> {
    ContentType::parse(kind).map_err(|e| Error::new(Code::BadSettings, e))
}

fn too_long(line: &[u8]) -> bool {
    line.strip_suffix(b"\r").unwrap_or(line).len() > LINE_MAX
}

/// The octets as this server carries them; None where it cannot.
fn carried(octets: &[u8], abilities: Abilities) -> Option<Vec<u8>> {
    normalise(octets).filter(|copy| abilities.eight_bit || copy.is_ascii())
}

/// Every bare CR and LF becomes CRLF, and a line that is too long is folded (RFC 5322 §2.2.3), as servers on the way
/// do it that do not refuse it. None if a NUL is in it, which SMTP cannot carry (RFC 5321 §4.5.2 and RFC 5322 §4).
fn normalise(original: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Vec::with_capacity(original.len() + original.len() / 32);
    let mut length = 0;
    let mut octets = original.iter().peekable();
    while let Some(&octet) = octets.next() {
        match octet {
            0 => return None,
            b'\r' | b'\n' => {
                if octet == b'\r' && octets.peek() == Some(&&b'\n') {
                    octets.next();
                }
                copy.extend_from_slice(b"\r\n");
                length = 0;
            }
            _ => {
                if length == LINE_MAX {
                    copy.extend_from_slice(b"\r\n ");
                    length = 1;
                }
                copy.push(octet);
                length += 1;
            }
        }
    }
    Some(copy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_long() {
        let copy =
            normalise(&[b"Subject: ".as_slice(), &b"x".repeat(5000), b"\r\nshort\n"].concat()).unwrap();
        assert!(!copy.split(|octet| *octet == b'\n').any(too_long));
        assert!(copy.ends_with(b"x\r\nshort\r\n"));
        let just = b"x".repeat(LINE_MAX);
        assert_eq!(normalise(&just).unwrap(), just);
    }

    #[test]
    fn the_header_ends_at_the_first_empty_line() {
        for (message, header) in [
            ("A: b\r\nC: d\r\n\r\nE: f\r\n", "A: b\r\nC: d\r\n"),
            ("A: b\n\nE: f\n", "A: b\n"),
            ("A: b", "A: b"),
            ("\r\nA: b", ""),
            ("", ""),
        ] {
            assert_eq!(&message[..end_of_header(message.as_bytes())], header);
        }
    }
}
