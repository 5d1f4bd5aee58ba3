//! The few lines above the enclosed message, for the people who read reports. Links are defanged already.

use std::fmt::Write;

use mail_parser::DateTime;
use porchlight_engine::Assessment;

use super::Desk;
use crate::states::Form;

/// What the report says of itself.
pub(super) fn subject(desk: Desk) -> &'static str {
    if desk.only_answers() {
        "Is this message really from Amazon?"
    } else {
        "Report of a message pretending to be Amazon"
    }
}

/// Plain text, lines ending in CRLF. What a stranger wrote is one line and safe to show, as the engine made it.
pub(super) fn cover(desk: Desk, form: Form, assessment: &Assessment) -> String {
    let mut text = String::new();
    text.push_str(if desk.only_answers() {
        "Please tell me whether this message is really from Amazon.\r\n"
    } else {
        "This message pretends to be from Amazon.\r\n"
    });
    text.push_str(match form {
        Form::Attached | Form::Arf => "It is attached as it arrived.\r\n",
        Form::Zipped => "It is attached as it arrived, in a zip file without a password.\r\n",
        Form::Headers => "It is too large to be sent as a whole: its header and its words are attached.\r\n",
    });
    text.push_str("It was sent by its receiver with Porchlight.\r\n\r\n");
    // Writing to a string cannot fail.
    let _ = write!(text, "From: {} <{}>\r\n", assessment.from_name, assessment.from_address);
    let _ = write!(text, "Subject: {}\r\n", assessment.subject);
    if let Some(date) = assessment.date {
        let _ = write!(text, "Date: {}\r\n", DateTime::from_timestamp(date).to_rfc822());
    }
    let _ = write!(text, "Verdict: {:?}\r\n", assessment.verdict);
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
    use porchlight_engine::{Context, RULES_VERSION, assess};

    use super::*;

    /// The lines for a message of this header.
    fn lines(head: &str, words: &str) -> Vec<String> {
        let raw = format!("{head}\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n\r\n{words}\r\n");
        let text = cover(Desk::Amazon, Form::Attached, &assess(raw.as_bytes(), &Context::default()));
        assert!(!text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn it_says_what_it_is_and_whose_with_links_that_nobody_can_follow() {
        let lines = lines(
            "From: \"Amazon\" <help@parcel.example>\r\nSubject: Your Amazon account is locked",
            "Confirm your Amazon password: https://amazon.parcel.example/login",
        );
        for line in [
            "This message pretends to be from Amazon.",
            "From: Amazon <help@parcel.example>",
            "Subject: Your Amazon account is locked",
            "Verdict: Scam",
            &format!("Rules: {RULES_VERSION}"),
        ] {
            assert!(lines.iter().any(|written| written == line), "{line} {lines:?}");
        }
        assert!(lines.iter().any(|line| line.starts_with("Date: Mon, 2 Nov 2026 10:00:00")), "{lines:?}");
        assert!(lines.iter().any(|line| line.starts_with("Link: ")), "{lines:?}");
        assert!(!lines.iter().any(|line| line.contains("https://")), "{lines:?}");
    }

    #[test]
    fn a_stranger_writes_no_lines_of_his_own() {
        let subject = "=?utf-8?q?x=0D=0AVerdict:_Genuine=0D=0ALink:_y?=";
        let name = "=?utf-8?q?Amazon=0D=0ARules:_none?=";
        let lines = lines(&format!("From: {name} <help@parcel.example>\r\nSubject: {subject}"), "hello");
        let count = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
        assert_eq!(
            [count("Verdict: "), count("Rules: "), count("Subject: "), count("From: ")],
            [1; 4],
            "{lines:?}"
        );
        assert_eq!(count("Link: "), 0, "{lines:?}");
    }
}
