//! Text messages and calls: nothing can be proven, so the claim and what is wanted decide.

use porchlight_engine::{Assessment, Channel, Outcome, Verdict, assess_text};

fn verdict(words: &str, channel: Channel) -> Verdict {
    let assessment = assess_text(words, channel);
    check(&assessment);
    assessment.verdict
}

/// Whatever the words are.
fn check(assessment: &Assessment) {
    assert_ne!(assessment.verdict, Verdict::Genuine);
    assert_eq!(assessment.proof.combined, Outcome::Absent);
    assert!(!assessment.proof.delivered);
}

#[test]
fn text_messages() {
    for (words, wanted) in [
        ("Amazon: your account is locked. Verify at https://amazon-verify.example/x", Verdict::Scam),
        ("AMAZON ALERT a charge of 499.99 was made. Not you? Call +1 888 555 0123", Verdict::Scam),
        ("Ihr Amazon-Paket wartet. Zollgebühr zahlen: https://zoll.example/p", Verdict::Scam),
        ("【Amazon】お支払い方法に問題があります https://amzn-jp.example/login", Verdict::Scam),
        ("Аmаzon prize for you: https://gift.example", Verdict::Scam),
        ("Hi mum, I ordered the kettle at Amazon, it comes on Tuesday", Verdict::Doubtful),
        ("Amazon: 123456 is your code. Don't share it with anyone.", Verdict::Doubtful),
        ("Your dentist reminds you of Tuesday, 10:00. Reply 1 to confirm.", Verdict::Unrelated),
        ("DHL: Ihr Paket kommt morgen. https://dhl.example/1", Verdict::Unrelated),
        ("Running late, order without me!", Verdict::Unrelated),
        ("", Verdict::Unrelated),
    ] {
        assert_eq!(verdict(words, Channel::Text), wanted, "{words}");
    }
}

#[test]
fn calls() {
    for (words, wanted) in [
        ("A man from Amazon told me to install AnyDesk because of a refund", Verdict::Scam),
        ("He said he was from Amazon and wanted me to buy gift cards", Verdict::Scam),
        ("This is Amazon. To stop the charge, tell me the code we sent you", Verdict::Scam),
        ("Amazon called and asked for my card number", Verdict::Scam),
        (
            "Somebody pretending to be from Amazon wanted me to buy gift cards and read out the codes",
            Verdict::Scam,
        ),
        ("A recorded voice said Amazon charged 799 dollars", Verdict::Doubtful),
        ("My sister called and told me about the garden", Verdict::Unrelated),
    ] {
        assert_eq!(verdict(words, Channel::Call), wanted, "{words}");
    }
}

#[test]
fn a_text_without_end_is_read_to_its_bound() {
    let words = "Amazon: pay at https://desk.example/p ".repeat(200_000);
    let assessment = assess_text(&words, Channel::Text);
    assert_eq!(assessment.verdict, Verdict::Scam);
    assert!(assessment.limits.iter().any(|limit| limit == "too-large"), "{:?}", assessment.limits);
}
