//! Builds the report: a few plain lines and the original as it arrived. The same slip makes the same octets, so that
//! what was shown before is what leaves.

use std::time::{Duration, SystemTime};

use lettre::message::header::ContentTransferEncoding;
use lettre::message::{Mailbox, Message, MultiPart, SinglePart};
use mail_parser::DateTime;
use porchlight_engine::Assessment;

use super::Desk;
use super::carry::{attached, content_type, header, third_part, zipped};
use super::cover::{cover, subject};
use crate::error::{Code, Error, Result};
use crate::states::{Form, Preview};

/// Of a message that is too large: so much of its header, and of its words.
const HEADER_MAX: usize = 256 * 1024;
const WORDS_MAX: usize = 256 * 1024;
/// Below this a server's bound is no bound that mail could keep.
const WORDS_MIN: usize = 1024;

/// The end of the year 9999: no later date can be written (RFC 5322 §3.3), whatever a clock says.
const DATE_MAX: u64 = 253_402_300_799;

/// What the server at hand can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Abilities {
    /// 8BITMIME (RFC 6152).
    pub eight_bit: bool,
    /// Octets of one message (SIZE, RFC 1870); None where it names no bound.
    pub size_max: Option<u64>,
}

impl Default for Abilities {
    /// Nearly every server, before it was met.
    fn default() -> Self {
        Abilities { eight_bit: true, size_max: None }
    }
}

/// What a report is made of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Draft<'a> {
    pub sender: &'a str,
    pub desk: Desk,
    pub form: Form,
    pub message_id: &'a str,
    /// Seconds since 1970: its Date.
    pub dated: i64,
    /// Seconds since 1970 when the original came.
    pub arrived: i64,
    pub assessment: &'a Assessment,
    pub original: &'a [u8],
}

/// A name for the report that stays the same for every attempt (RFC 5322 §3.6.4). Nobody can guess it.
///
/// Errors: [`Code::BadSettings`] where the system has no randomness.
pub(crate) fn message_id(sender: &str) -> Result<String> {
    let mut random = [0_u8; 16];
    getrandom::fill(&mut random).map_err(|e| Error::new(Code::BadSettings, e))?;
    // In other letters it could not be searched for.
    let domain = sender.rsplit_once('@').map(|(_, domain)| domain).filter(|domain| domain.is_ascii());
    let domain = domain.unwrap_or("localhost");
    Ok(format!("<{}@{domain}>", hex::encode(random)))
}

/// The part of a Message-ID that nobody can guess.
pub(crate) fn secret_part(message_id: &str) -> &str {
    let id = message_id.trim_start_matches('<');
    id.split_once('@').map_or(id, |(secret, _)| secret)
}

/// The report as it goes over the wire, all lines ending in CRLF. What is too large for the server goes as header
/// and words.
///
/// Errors: [`Code::ReportTooLarge`] where not even those are small enough; [`Code::BadSettings`] for an address that
/// is none.
pub(crate) fn prepare(draft: &Draft<'_>, abilities: Abilities) -> Result<Preview> {
    let fits = |octets: &[u8]| abilities.size_max.is_none_or(|most| octets.len() as u64 <= most);
    let preview = |form, octets| Preview { to: draft.desk.recipient(), form, octets };
    if draft.form != Form::Headers {
        let octets = build(draft, draft.form, abilities, 0)?;
        if fits(&octets) {
            return Ok(preview(draft.form, octets));
        }
    }
    let mut most = WORDS_MAX;
    while most >= WORDS_MIN {
        let octets = build(draft, Form::Headers, abilities, most)?;
        if fits(&octets) {
            return Ok(preview(Form::Headers, octets));
        }
        most /= 4;
    }
    Err(Error::new(Code::ReportTooLarge, format!("{} octets at most", abilities.size_max.unwrap_or(0))))
}

/// `words`: octets of header and of words, where the form is these.
fn build(draft: &Draft<'_>, form: Form, abilities: Abilities, words: usize) -> Result<Vec<u8>> {
    let octets = build_as(draft, form, abilities, words, ContentTransferEncoding::SevenBit)?;
    if octets.is_ascii() {
        return Ok(octets);
    }
    // What encloses octets of eight bits says so too (RFC 2045 §6.4).
    build_as(draft, form, abilities, words, ContentTransferEncoding::EightBit)
}

fn build_as(
    draft: &Draft<'_>,
    form: Form,
    abilities: Abilities,
    words: usize,
    encoding: ContentTransferEncoding,
) -> Result<Vec<u8>> {
    // Nobody who wrote the original could know it, so the original cannot end its part.
    let boundary = format!("porchlight-{}", secret_part(draft.message_id));
    let kind = match form {
        Form::Arf => format!("multipart/report; report-type=feedback-report; boundary=\"{boundary}\""),
        _ => format!("multipart/mixed; boundary=\"{boundary}\""),
    };
    let cover = SinglePart::plain(cover(draft.desk, form, draft.assessment));
    let parts = MultiPart::builder().header(content_type(&kind)?).header(encoding);
    if form == Form::Arf {
        // Three parts and no more (RFC 6522 §3): what else there is goes with the words for people.
        let (third, untouched) = third_part(draft.original, abilities)?;
        let report = SinglePart::builder().header(content_type("message/feedback-report")?);
        let parts = match untouched {
            None => parts.singlepart(cover),
            Some(untouched) => {
                let inner = format!("multipart/mixed; boundary=\"{boundary}-words\"");
                let inner = MultiPart::builder().header(content_type(&inner)?);
                parts.multipart(inner.singlepart(cover).singlepart(untouched))
            }
        };
        return whole(draft, parts.singlepart(report.body(feedback(draft))).singlepart(third));
    }
    let mut parts = parts.singlepart(cover);
    match form {
        Form::Attached | Form::Arf => {
            for part in attached(draft.original, abilities)? {
                parts = parts.singlepart(part);
            }
        }
        Form::Zipped => parts = parts.singlepart(zipped(draft.original)?),
        Form::Headers => {
            let seen = porchlight_engine::visible_text(draft.original, words.min(WORDS_MAX));
            parts = parts
                .singlepart(header(draft.original, words.min(HEADER_MAX), abilities)?)
                .singlepart(SinglePart::plain(seen));
        }
    }
    whole(draft, parts)
}

/// The message around the parts.
fn whole(draft: &Draft<'_>, parts: MultiPart) -> Result<Vec<u8>> {
    let bad = |e: &dyn std::fmt::Display| Error::new(Code::BadSettings, e.to_string());
    let mailbox = |text: &str| text.parse::<Mailbox>().map_err(|e| bad(&e));
    let dated = u64::try_from(draft.dated).unwrap_or(0).min(DATE_MAX);
    let dated = SystemTime::UNIX_EPOCH + Duration::from_secs(dated);
    Message::builder()
        .from(mailbox(draft.sender)?)
        .to(mailbox(draft.desk.recipient().address())?)
        .subject(subject(draft.desk))
        .message_id(Some(draft.message_id.to_owned()))
        .date(dated)
        .multipart(parts)
        .map(|message| message.formatted())
        .map_err(|e| bad(&e))
}

/// The part that machines read (RFC 5965 §3). Nothing of the mail is in it but the domain of its sender, where that
/// is one.
fn feedback(draft: &Draft<'_>) -> String {
    let mut text = format!(
        "Feedback-Type: fraud\r\nUser-Agent: Porchlight/{}\r\nVersion: 1\r\nArrival-Date: {}\r\n",
        env!("CARGO_PKG_VERSION"),
        DateTime::from_timestamp(draft.arrived.max(0)).to_rfc822()
    );
    let domain = draft.assessment.from_address.rsplit_once('@').map_or("", |(_, domain)| domain);
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    if (1..=253).contains(&domain.len()) && domain.chars().all(plain) {
        text.push_str(&format!("Reported-Domain: {domain}\r\n"));
    }
    text
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use mail_parser::{MessageParser, MimeHeaders, PartType};

    const EIGHT_BIT: Abilities = Abilities { eight_bit: true, size_max: None };
    const SEVEN_BIT: Abilities = Abilities { eight_bit: false, size_max: None };

    fn report(original: &[u8], abilities: Abilities) -> Vec<u8> {
        in_form(original, Form::Attached, abilities).unwrap().octets
    }

    /// The report of Grace's about a message.
    pub(in crate::report) fn in_form(original: &[u8], form: Form, abilities: Abilities) -> Result<Preview> {
        let assessment = porchlight_engine::assess(original, &porchlight_engine::Context::default());
        prepare(&Draft { original, form, ..draft(&assessment) }, abilities)
    }

    fn draft(assessment: &Assessment) -> Draft<'_> {
        Draft {
            sender: "grace@example.com",
            desk: Desk::Amazon,
            form: Form::Attached,
            message_id: "<1@example.com>",
            dated: 1_790_000_000,
            arrived: 1_789_999_000,
            assessment,
            original: b"",
        }
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
            let parts = parts(&report(original, EIGHT_BIT));
            assert_eq!(parts.len(), 1, "{:?}", String::from_utf8_lossy(original));
            assert_eq!(parts[0], ("message/rfc822".to_owned(), original.to_vec()));
        }
    }

    #[test]
    fn no_bare_line_end_leaves() {
        let original = b"From: a@example.com\n\nhi\n.\r\nMAIL FROM:<x@example.net>\r\r\n.\nQUIT\r";
        let wire = report(original, EIGHT_BIT);
        for (i, octet) in wire.iter().enumerate() {
            match octet {
                b'\n' => assert_eq!(wire[i - 1], b'\r'),
                b'\r' => assert_eq!(wire[i + 1], b'\n'),
                _ => {}
            }
        }
        let parts = parts(&wire);
        assert_eq!(parts.len(), 2);
        assert_eq!(parts[0], ("application/octet-stream".to_owned(), original.to_vec()));
    }

    #[test]
    fn what_a_reader_may_take_for_the_original_stands_behind_it() {
        let original = b"Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n\r\nnever closed\r\n";
        let parts = parts(&report(original, EIGHT_BIT));
        assert_eq!(parts[0], ("application/octet-stream".to_owned(), original.to_vec()));
        assert_eq!((parts.len(), parts[1].0.as_str()), (2, "message/rfc822"));
    }

    #[test]
    fn what_smtp_cannot_carry_goes_as_octets() {
        let nul = b"From: a@example.com\r\n\r\na\0b\r\n".to_vec();
        assert_eq!(parts(&report(&nul, EIGHT_BIT)), [("application/octet-stream".to_owned(), nul)]);
        let eight = b"From: a@example.com\r\n\r\n\xe9\r\n".to_vec();
        assert_eq!(parts(&report(&eight, SEVEN_BIT)), [("application/octet-stream".to_owned(), eight)]);
        let long = [&b"From: a@example.com\r\n\r\n"[..], &b"x".repeat(999), b"\r\n"].concat();
        assert_eq!(parts(&report(&long, EIGHT_BIT)).len(), 2);
    }

    #[test]
    fn the_report_goes_to_amazon_and_its_headers_are_ours() {
        let wire = report(b"Subject: x\r\nBcc: y@example.net\r\n\r\n", EIGHT_BIT);
        let text = String::from_utf8_lossy(&wire);
        let header = text.split("\r\n\r\n").next().unwrap();
        assert!(header.contains("To: reportascam@amazon.com"));
        assert!(header.contains("Message-ID: <1@example.com>"));
        assert!(!header.contains("Bcc"));
    }

    #[test]
    fn every_message_id_is_another() {
        assert_ne!(message_id("a@example.com").unwrap(), message_id("a@example.com").unwrap());
        assert!(message_id("a@example.com").unwrap().ends_with("@example.com>"));
        assert!(message_id("a@b\u{fc}cher.example").unwrap().is_ascii());
    }

    #[test]
    fn the_same_slip_makes_the_same_octets() {
        let original = b"From: Amazon <a@parcel.example>\r\nSubject: x\r\n\r\nhello\r\n";
        for form in [Form::Attached, Form::Arf, Form::Zipped, Form::Headers] {
            let one = in_form(original, form, EIGHT_BIT).unwrap();
            assert_eq!(one, in_form(original, form, EIGHT_BIT).unwrap());
            assert_eq!(one.form, form);
            assert!(String::from_utf8_lossy(&one.octets).contains("boundary=\"porchlight-1\""));
        }
    }

    #[test]
    fn a_feedback_report_has_its_three_parts() {
        let original = b"From: Amazon <a@parcel.example>\r\nSubject: x\r\n\r\nhello\r\n";
        let octets = in_form(original, Form::Arf, EIGHT_BIT).unwrap().octets;
        let text = String::from_utf8_lossy(&octets);
        assert!(text.contains("multipart/report; report-type=feedback-report"), "{text}");
        assert!(text.contains("Feedback-Type: fraud\r\n"), "{text}");
        assert!(text.contains("Reported-Domain: parcel.example\r\n"), "{text}");
        assert!(text.contains("Arrival-Date: Mon, 21 Sep 2026 "), "{text}");
        let kinds: Vec<_> = parts(&octets).into_iter().map(|(kind, _)| kind).collect();
        assert!(kinds.contains(&"message/rfc822".to_owned()), "{kinds:?}");
    }

    #[test]
    fn a_feedback_report_has_three_parts_whatever_the_original_is() {
        let eight = "From: a@parcel.example\r\n\r\nGr\u{fc}\u{df}e\r\n".as_bytes();
        let never_closed =
            b"Content-Type: multipart/mixed; boundary=\"x\"\r\n\r\n--x\r\n\r\nnever closed\r\n";
        for (original, abilities, third, untouched) in [
            (eight, EIGHT_BIT, "message/rfc822", false),
            (eight, SEVEN_BIT, "text/rfc822-headers", true),
            (&b"From: a@parcel.example\n\nbare\n"[..], EIGHT_BIT, "message/rfc822", true),
            (&b"From: a@parcel.example\r\n\r\na\0b\r\n"[..], EIGHT_BIT, "text/rfc822-headers", true),
            (&b"From: \xff\0\r\n\r\na"[..], SEVEN_BIT, "text/rfc822-headers", true),
            (never_closed, EIGHT_BIT, "message/rfc822", true),
        ] {
            let octets = in_form(original, Form::Arf, abilities).unwrap().octets;
            let shown = String::from_utf8_lossy(&octets).into_owned();
            let outer: Vec<&str> = shown.split("--porchlight-1\r\n").skip(1).collect();
            assert_eq!(outer.len(), 3, "{shown}");
            assert!(outer[1].starts_with("Content-Type: message/feedback-report"), "{shown}");
            assert!(outer[2].starts_with(&format!("Content-Type: {third}")), "{shown}");
            assert_eq!(shown.contains("original.eml"), untouched, "{shown}");
            if untouched {
                let found = parts(&octets).into_iter().any(|(_, part)| part == original);
                assert!(found, "{shown}");
            }
        }
    }

    #[test]
    fn what_encloses_eight_bits_says_so() {
        let head = |octets: &[u8]| {
            String::from_utf8_lossy(octets).split("\r\n\r\n").next().unwrap_or_default().to_owned()
        };
        let eight = "From: a@parcel.example\r\n\r\nGr\u{fc}\u{df}e\r\n".as_bytes();
        for form in [Form::Attached, Form::Arf] {
            let enclosing = head(&in_form(eight, form, EIGHT_BIT).unwrap().octets);
            assert_eq!(enclosing.matches("Content-Transfer-Encoding: 8bit").count(), 1, "{enclosing}");
            let enclosing = head(&in_form(eight, form, SEVEN_BIT).unwrap().octets);
            assert!(!enclosing.contains("8bit"), "{enclosing}");
        }
    }

    #[test]
    fn a_domain_cannot_write_lines_of_its_own() {
        for address in ["a@x.example\r\nVersion: 2", "a@x y", "a@", "a", "a@\u{2028}x"] {
            let mut assessment = porchlight_engine::assess(b"", &porchlight_engine::Context::default());
            address.clone_into(&mut assessment.from_address);
            let draft = Draft { form: Form::Arf, ..draft(&assessment) };
            assert!(!feedback(&draft).contains("Reported-Domain"), "{address:?}");
        }
    }

    #[test]
    fn no_date_is_too_odd() {
        for at in [i64::MIN, -1, 0, 253_402_300_800, i64::MAX] {
            let mut assessment = porchlight_engine::assess(b"", &porchlight_engine::Context::default());
            assessment.date = Some(at);
            let draft = Draft { form: Form::Arf, ..draft(&assessment) };
            assert!(prepare(&draft, EIGHT_BIT).is_ok(), "{at}");
        }
    }

    #[test]
    fn a_zip_holds_the_untouched_octets() {
        use std::io::Read;
        let original = b"From: a@example.com\n\nbare\0\xff\r";
        let octets = in_form(original, Form::Zipped, SEVEN_BIT).unwrap().octets;
        assert!(octets.is_ascii());
        let (kind, zip) = parts(&octets).remove(0);
        assert_eq!(kind, "application/zip");
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(zip)).unwrap();
        let mut inside = Vec::new();
        archive.by_index(0).unwrap().read_to_end(&mut inside).unwrap();
        assert_eq!((archive.len(), inside), (1, original.to_vec()));
    }

    #[test]
    fn what_is_too_large_goes_as_header_and_words() {
        let words = "word ".repeat(100_000);
        let original = format!("From: a@example.com\r\nX-Long: here\r\n\r\n{words}\r\n");
        let small = |most| {
            in_form(original.as_bytes(), Form::Attached, Abilities { size_max: Some(most), ..EIGHT_BIT })
        };
        let preview = small(300_000).unwrap();
        assert_eq!(preview.form, Form::Headers);
        assert!(preview.octets.len() <= 300_000);
        let text = String::from_utf8_lossy(&preview.octets);
        assert!(text.contains("too large to be sent as a whole") && text.contains("X-Long: here"), "{text}");
        assert!(small(20_000).unwrap().octets.len() <= 20_000);
        assert_eq!(small(900).unwrap_err().code, Code::ReportTooLarge);
        assert_eq!(small(2_000_000).unwrap().form, Form::Attached);
    }
}
