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
