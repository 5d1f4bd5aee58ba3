//! Builds the report: a few plain lines and the original as it arrived, attached as `message/rfc822`.
//!
//! Two things must not happen to the original on its way. It must not be re-encoded: RFC 2046 §5.2.1
//! allows `message/rfc822` no base64 and no quoted-printable. And it must not talk to the server: a bare
//! LF in it could end the SMTP data early and smuggle in a second mail, so every line end becomes CRLF.
//! Where that, or a line too long for SMTP (RFC 5321 §4.5.3.1.6), means that the attached copy may differ
//! from the original, the untouched octets are attached as well.

use lettre::message::header::{ContentDisposition, ContentTransferEncoding, ContentType};
use lettre::message::{Attachment, Body, Mailbox, Message, MultiPart, SinglePart};
use porchlight_engine::Assessment;

use crate::error::{Code, Error, Result};

/// Octets of a line without CRLF that every server carries whole.
const LINE_MAX: usize = 998;

/// What the server at hand can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transport {
    /// 8BITMIME (RFC 6152).
    EightBit,
    SevenBit,
}

/// A name for the report that stays the same for every attempt (RFC 5322 §3.6.4).
///
/// Errors: [`Code::BadSettings`] where the system has no randomness.
pub(crate) fn message_id(sender: &str) -> Result<String> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(|e| Error::new(Code::BadSettings, e))?;
    let domain = sender.rsplit_once('@').map_or("localhost", |(_, domain)| domain);
    Ok(format!("<{}@{domain}>", hex::encode(random)))
}

/// The report as it goes over the wire, all lines ending in CRLF.
pub(crate) fn prepare(
    sender: &str,
    message_id: &str,
    assessment: &Assessment,
    original: &[u8],
    transport: Transport,
) -> Result<Vec<u8>> {
    let bad = |e: &dyn std::fmt::Display| Error::new(Code::BadSettings, e.to_string());
    let from: Mailbox = sender.parse().map_err(|e: lettre::address::AddressError| bad(&e))?;
    let to: Mailbox = super::AMAZON.parse().map_err(|e: lettre::address::AddressError| bad(&e))?;

    let mut parts = MultiPart::mixed().singlepart(SinglePart::plain(cover(assessment)));
    let copy = normalise(original).filter(|copy| transport == Transport::EightBit || copy.is_ascii());
    let faithful = copy.as_deref() == Some(original) && !original.split(|b| *b == b'\n').any(too_long);
    if let Some(copy) = copy {
        let encoding = if copy.is_ascii() {
            ContentTransferEncoding::SevenBit
        } else {
            ContentTransferEncoding::EightBit
        };
        let rfc822 = ContentType::parse("message/rfc822").map_err(|e| bad(&e))?;
        parts = parts.singlepart(
            SinglePart::builder()
                .header(rfc822)
                .header(ContentDisposition::attachment("suspicious-message.eml"))
                .body(Body::dangerous_pre_encoded(copy, encoding)),
        );
    }
    if !faithful {
        let octets = ContentType::parse("application/octet-stream").map_err(|e| bad(&e))?;
        let body = Body::new_with_encoding(original.to_vec(), ContentTransferEncoding::Base64)
            .map_err(|_| bad(&"the original cannot be encoded"))?;
        parts = parts.singlepart(Attachment::new("original.eml".to_owned()).body(body, octets));
    }
    Message::builder()
        .from(from)
        .to(to)
        .subject("Report of a message pretending to be Amazon")
        .message_id(Some(message_id.to_owned()))
        .date_now()
        .multipart(parts)
        .map(|message| message.formatted())
        .map_err(|e| bad(&e))
}

fn too_long(line: &[u8]) -> bool {
    line.strip_suffix(b"\r").unwrap_or(line).len() > LINE_MAX
}

/// Every bare CR and LF becomes CRLF. None if a NUL is in it, which SMTP cannot carry (RFC 5321 §4.5.2 and
/// RFC 5322 §4).
fn normalise(original: &[u8]) -> Option<Vec<u8>> {
    let mut copy = Vec::with_capacity(original.len() + original.len() / 32);
    let mut octets = original.iter().peekable();
    while let Some(&octet) = octets.next() {
        match octet {
            0 => return None,
            b'\r' => {
                if octets.peek() == Some(&&b'\n') {
                    octets.next();
                }
                copy.extend_from_slice(b"\r\n");
            }
            b'\n' => copy.extend_from_slice(b"\r\n"),
            _ => copy.push(octet),
        }
    }
    Some(copy)
}

/// The few lines above the attachment, for the people who read reports. Links are defanged already.
fn cover(assessment: &Assessment) -> String {
    use std::fmt::Write;
    let mut text = String::from(
        "This message pretends to be from Amazon. It is attached as it arrived.\r\n\
         It was reported by its receiver with Porchlight.\r\n\r\n",
    );
    // Writing to a string cannot fail.
    let _ = write!(text, "From: {} <{}>\r\n", assessment.from_name, assessment.from_address);
    let _ = write!(text, "Subject: {}\r\n", assessment.subject);
    let groups = [
        ("Claim", &assessment.claim.evidence),
        ("Proof", &assessment.proof.evidence),
        ("Ask", &assessment.ask.evidence),
    ];
    for (name, evidence) in groups {
        for item in evidence {
            let _ = write!(text, "{name}: {}: {}\r\n", item.signal, item.excerpt);
        }
    }
    for link in &assessment.links {
        let _ = write!(text, "Link: {link}\r\n");
    }
    let _ = write!(text, "Rules: {}\r\n", assessment.rules);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders, PartType};

    fn report(original: &[u8], transport: Transport) -> Vec<u8> {
        let assessment = porchlight_engine::assess(original, &porchlight_engine::Context::default());
        prepare("grace@example.com", "<1@example.com>", &assessment, original, transport).unwrap()
    }

    /// The attached parts: (type, octets).
    fn parts(report: &[u8]) -> Vec<(String, Vec<u8>)> {
        let message = MessageParser::default().parse(report).unwrap();
        message
            .attachments()
            .map(|part| {
                let kind = part.content_type().unwrap();
                let name = format!("{}/{}", kind.ctype(), kind.subtype().unwrap());
                let octets = match &part.body {
                    PartType::Message(inner) => inner.raw_message().to_vec(),
                    _ => part.contents().to_vec(),
                };
                (name, octets)
            })
            .collect()
    }

    #[test]
    fn a_polite_original_is_attached_once_and_to_the_octet() {
        for original in [
            &b"From: a@example.com\r\nSubject: x\r\n\r\n.dot\r\n..\r\n. \r\ntrailing  \r\n"[..],
            "From: a@example.com\r\n\r\nGr\u{fc}\u{df}e \u{65e5}\u{672c}".as_bytes(),
            b"From: a@example.com\r\n\r\nlatin \xe9\xff no final newline",
        ] {
            let parts = parts(&report(original, Transport::EightBit));
            assert_eq!(parts.len(), 1, "{:?}", String::from_utf8_lossy(original));
            assert_eq!(parts[0], ("message/rfc822".to_owned(), original.to_vec()));
        }
    }

    #[test]
    fn no_bare_line_end_leaves() {
        let original = b"From: a@example.com\n\nhi\n.\r\nMAIL FROM:<x@example.net>\r\r\n.\nQUIT\r";
        let wire = report(original, Transport::EightBit);
        for (i, octet) in wire.iter().enumerate() {
            match octet {
                b'\n' => assert_eq!(wire[i - 1], b'\r'),
                b'\r' => assert_eq!(wire[i + 1], b'\n'),
                _ => {}
            }
        }
        let parts = parts(&wire);
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[1], ("application/octet-stream".to_owned(), original.to_vec()));
    }

    #[test]
    fn what_smtp_cannot_carry_goes_as_octets() {
        let nul = b"From: a@example.com\r\n\r\na\0b\r\n".to_vec();
        assert_eq!(parts(&report(&nul, Transport::EightBit)), [("application/octet-stream".to_owned(), nul)]);
        let eight = b"From: a@example.com\r\n\r\n\xe9\r\n".to_vec();
        assert_eq!(
            parts(&report(&eight, Transport::SevenBit)),
            [("application/octet-stream".to_owned(), eight)]
        );
        let long = [&b"From: a@example.com\r\n\r\n"[..], &b"x".repeat(999), b"\r\n"].concat();
        assert_eq!(parts(&report(&long, Transport::EightBit)).len(), 2);
    }

    #[test]
    fn the_report_goes_to_amazon_and_its_headers_are_ours() {
        let wire = report(b"Subject: x\r\nBcc: y@example.net\r\n\r\n", Transport::EightBit);
        let text = String::from_utf8_lossy(&wire);
        let header = text.split("\r\n\r\n").next().unwrap();
        assert!(header.contains("To: reportascam@amazon.com"));
        assert!(header.contains("Message-ID: <1@example.com>"));
        assert!(!header.contains("Bcc"));
    }

    #[test]
    fn every_message_id_is_another() {
        assert_ne!(message_id("a@example.com").unwrap(), message_id("a@example.com").unwrap());
    }
}
