//! What a writer who knows the rules would try with them.
#![allow(clippy::disallowed_methods)]

use std::fmt::Write;

use porchlight_engine::{Context, Verdict, assess};

fn verdict(from: &str, text: &str) -> Verdict {
    let mail = format!("From: {from}\r\nTo: grace@example.net\r\nSubject: Your account\r\n\r\n{text}\r\n");
    assess(mail.as_bytes(), &Context::default()).verdict
}

#[test]
fn a_sentence_of_warning_disarms_nothing() {
    let asks = "Your Amazon account was locked for your safety. Verify your account and your card details now: \
                https://safety.example/verify\n\nAmazon Support";
    let from = "Safety Desk <desk@safety.example>";
    assert_ne!(verdict(from, asks), Verdict::Unrelated);
    for warning in ["Someone is pretending to be from Amazon. ", "Unbekannte geben sich als Amazon aus. "] {
        assert_ne!(verdict(from, &format!("{warning}{asks}")), Verdict::Unrelated, "{warning}");
    }
}

/// The work grows with the mail, not with its square: this would take hours.
#[test]
fn a_name_of_a_thousand_words_is_read_in_time() {
    let (mut name, mut text) = (String::new(), String::new());
    for number in 0..4000 {
        let _ = write!(name, "word{number}x ");
    }
    for number in 0..60 {
        let _ = write!(text, "Amazon word{number}x is here. ");
    }
    let read = verdict(&format!("{name}<a@b.example>"), &text);
    assert_eq!(read, verdict(&format!("{name}<a@b.example>"), &text));
}
