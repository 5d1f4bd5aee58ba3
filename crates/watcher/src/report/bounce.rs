//! Reads a delivery status notification (DSN, RFC 3464): was the report sent back, and why?

use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use mail_parser::{MessageParser, MimeHeaders};

/// Characters of a reason.
const REASON_MAX: usize = 300;

/// What stands in every notification, in letters of either size. None could only come of marks that are too many or
/// too long for a machine to find.
static MARKS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::builder().ascii_case_insensitive(true).build(["delivery-status", "x-failed-recipients"]).ok()
});

/// False where this is no notification, whatever else it is: cheaper than to read it.
pub(super) fn may_be(raw: &[u8]) -> bool {
    MARKS.as_ref().is_none_or(|marks| marks.is_match(raw))
}

/// The reason, where this is a notification that a message to `address` could not be delivered. Delays are none; nor is
/// it any news of the report where somebody else was not reached, to whom the user has shown it.
///
/// To be asked only of messages that name a report of ours: anybody could write such a one, but nobody else knows its
/// Message-ID.
pub(super) fn read(raw: &[u8], address: &str) -> Option<String> {
    // What could exhaust a parser is made harmless; the returned message is a plain attachment then.
    let disarmed = porchlight_engine::disarmed(raw);
    let message = MessageParser::default().parse(disarmed.as_ref())?;
    for part in &message.parts {
        let is_status = part.content_type().is_some_and(|kind| {
            kind.ctype().eq_ignore_ascii_case("message")
                && kind
                    .subtype()
                    .is_some_and(|subtype| subtype.to_ascii_lowercase().contains("delivery-status"))
        });
        if is_status && let Some(reason) = failure(part.contents(), address) {
            return Some(reason);
        }
    }
    // Exim and Gmail name whom it did not reach, also where there is no report for machines.
    let failed = message.header_raw("X-Failed-Recipients")?;
    names(failed, address).then_some(())?;
    Some(plain(&format!("not delivered to {}", failed.trim())))
}

/// The groups of fields (RFC 3464 §2.1): one for the message, one for each recipient.
fn failure(fields: &[u8], address: &str) -> Option<String> {
    let text = String::from_utf8_lossy(fields).replace("\r\n", "\n");
    let parser = MessageParser::new().default_header_text();
    for group in text.split("\n\n").filter(|group| !group.trim().is_empty()) {
        let group = parser.parse(group.as_bytes())?;
        let field = |name: &'static str| {
            group.header(name).and_then(|value| value.as_text()).unwrap_or_default().trim().to_owned()
        };
        let (action, status) = (field("Action"), field("Status"));
        // Servers behind the desk's may pass it on to others: the first address is the one that we know.
        let recipients = [field("Original-Recipient"), field("Final-Recipient")];
        let is_another = recipients.iter().any(|recipient| !recipient.is_empty())
            && !recipients.iter().any(|recipient| names(recipient, address));
        if is_another {
            continue;
        }
        // Some leave the action out; a status of class 5 is for good (RFC 3463 §2).
        if action.eq_ignore_ascii_case("failed") || action.is_empty() && status.starts_with("5.") {
            return Some(plain(&format!("{status} {}", field("Diagnostic-Code"))));
        }
    }
    None
}

fn names(recipients: &str, address: &str) -> bool {
    recipients.to_ascii_lowercase().contains(&address.to_ascii_lowercase())
}

/// One line without anything that a terminal or a page could take for more.
fn plain(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().filter(|c| !c.is_control()).take(REASON_MAX).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DESK: &str = "reportascam@amazon.com";

    fn notification(fields: &str) -> Vec<u8> {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nTo: grace@example.com\r\nMIME-Version: 1.0\r\n\
             Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
             --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
             --b\r\nContent-Type: message/delivery-status\r\n\r\n{fields}\r\n\
             --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <1@example.com>\r\n\r\nx\r\n--b--\r\n"
        )
        .into_bytes()
    }

    #[test]
    fn a_failure_is_told_with_its_reason() {
        let failed = "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; reportascam@amazon.com\r\n\
                      Action: failed\r\nStatus: 5.7.1\r\nDiagnostic-Code: smtp; 550 5.7.1 looks\r\n like phishing\r\n";
        assert_eq!(read(&notification(failed), DESK).unwrap(), "5.7.1 smtp; 550 5.7.1 looks like phishing");
        let without = "Reporting-MTA: dns; mx.example\r\n\r\nStatus: 5.1.1\r\n";
        assert_eq!(read(&notification(without), DESK).unwrap(), "5.1.1");
        let exim =
            b"From: MAILER-DAEMON@mx.example\r\nX-Failed-Recipients: reportascam@amazon.com\r\n\r\nno\r\n";
        assert_eq!(read(exim, DESK).unwrap(), "not delivered to reportascam@amazon.com");
    }

    #[test]
    fn another_whom_the_user_wrote_to_is_none_of_ours() {
        let friend = "Reporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; ada@friends.example\r\n\
                      Action: failed\r\nStatus: 5.1.1\r\n";
        assert_eq!(read(&notification(friend), DESK), None);
        let behind = format!("{friend}Original-Recipient: rfc822;ReportAScam@amazon.com\r\n");
        assert!(read(&notification(&behind), DESK).is_some());
        let exim =
            b"From: MAILER-DAEMON@mx.example\r\nX-Failed-Recipients: ada@friends.example\r\n\r\nno\r\n";
        assert_eq!(read(exim, DESK), None);
    }

    #[test]
    fn a_delay_and_other_mail_are_no_failure() {
        let delayed = "Reporting-MTA: dns; mx.example\r\n\r\nAction: delayed\r\nStatus: 4.4.1\r\n";
        assert_eq!(read(&notification(delayed), DESK), None);
        let delivered = "Reporting-MTA: dns; mx.example\r\n\r\nAction: delivered\r\nStatus: 2.0.0\r\n";
        assert_eq!(read(&notification(delivered), DESK), None);
        for other in [&b""[..], b"Subject: hello\r\n\r\nAction: failed\r\n", b"\xff\0\r\n\r\n"] {
            assert_eq!(read(other, DESK), None);
        }
    }
}
