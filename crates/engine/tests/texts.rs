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
        ("Amazon: your parcel waits, fee due at pay.example.com/p", Verdict::Scam),
        ("Amazon: your account is locked. bit.ly/3xYz", Verdict::Scam),
        ("AMZN: your account is locked, see amaz0n-desk.example.com", Verdict::Scam),
        ("Amazon: Ihr Konto wurde gesperrt. Hier entsperren: pay.example.com/entsperren", Verdict::Scam),
        ("【亚马逊】您的包裹无法投递，详见pay.example.com/x。", Verdict::Scam),
        ("Hi mum, I ordered the kettle at Amazon.It comes on Tuesday.In the evening", Verdict::Doubtful),
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
        ("A woman said she was from Amazon and wanted my social security number", Verdict::Scam),
        ("Amazon rang and said that my parcel comes tomorrow", Verdict::Doubtful),
        ("Ein Mann von Amazon wollte meine Kreditkartennummer", Verdict::Scam),
        ("Angeblich Amazon: Ich sollte Gutscheinkarten kaufen", Verdict::Scam),
        ("Amazon hat angerufen, das Paket kommt morgen", Verdict::Doubtful),
        ("Quelqu'un d'Amazon m'a demandé le numéro de ma carte", Verdict::Scam),
        ("Una persona de Amazon me pidió la contraseña", Verdict::Scam),
        ("Un uomo di Amazon voleva il codice che mi era arrivato", Verdict::Scam),
        ("Alguém da Amazon pediu a minha senha", Verdict::Scam),
        ("Iemand van Amazon vroeg om mijn creditcardgegevens", Verdict::Scam),
        ("Pan z Amazon poprosił o numer karty", Verdict::Scam),
        ("En man från Amazon bad om koden", Verdict::Scam),
        ("Amazon'dan arayan biri kart numaramı istedi", Verdict::Scam),
        ("アマゾンの人から電話があり、ギフトカードを買うように言われました", Verdict::Scam),
        ("アマゾンを名乗る人にカード番号を聞かれました", Verdict::Scam),
        ("自称亚马逊客服的人问我银行卡号", Verdict::Scam),
        ("اتصل شخص من أمازون وطلب رمز التحقق", Verdict::Scam),
        ("अमेज़न से किसी ने ओटीपी मांगा", Verdict::Scam),
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
