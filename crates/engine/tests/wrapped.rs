//! However a letter is wrapped, its words are read: as attached messages, in encodings and structures that mail
//! programs forgive. And who only passes one on is not taken for its sender.
#![allow(clippy::disallowed_methods)]

mod support;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use porchlight_engine::{Assessment, Verdict, assess};

const HEAD: &str = "Received: from a.example by mx.example.net; Wed, 4 Nov 2026 10:00:00 +0000\n\
    From: Service <office@desk.example>\nTo: ada@example.org\nMIME-Version: 1.0\n";
const WORDS: &str = "Your Amazon account has been suspended. Verify your account within 24 hours, or it will be \
    closed: https://desk.example/verify\n\nThank you for shopping with us at Amazon.\nAmazon customer service\n";
const PAGE: &str = "<html><body><p>Your Amazon account has been suspended. <a href='https://desk.example/verify'>Verify \
    your account</a> within 24 hours, or it will be closed.</p><p>Thank you for shopping with us at Amazon.</p>\
    <p>Amazon customer service</p></body></html>\n";

fn judge(raw: &str) -> Assessment {
    assess(raw.as_bytes(), &support::context())
}

fn base64(words: &str) -> String {
    let whole = STANDARD.encode(words);
    whole.as_bytes().chunks(76).map(|line| format!("{}\n", String::from_utf8_lossy(line))).collect()
}

fn multipart(kind: &str, parts: &[&str]) -> String {
    let parts: String = parts.iter().map(|part| format!("--part\n{part}\n")).collect();
    format!("Content-Type: multipart/{kind}; boundary=part\n\n{parts}--part--\n")
}

fn letter(words: &str) -> String {
    format!("From: Amazon <help@desk.example>\nSubject: Your Amazon account\n\n{words}")
}

#[test]
fn a_scam_is_seen_however_it_is_wrapped() {
    let plain = "Content-Type: text/plain; charset=utf-8\n";
    let page = "Content-Type: text/html; charset=utf-8\n";
    let attached = format!("Content-Type: message/rfc822\n\n{}", letter(WORDS));
    let encoded = format!(
        "Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{}",
        base64(&letter(WORDS))
    );
    let named = format!(
        "Content-Type: application/octet-stream; name=\"notice.eml\"\nContent-Transfer-Encoding: base64\n\
         Content-Disposition: attachment; filename=\"notice.eml\"\n\n{}",
        base64(&letter(WORDS))
    );
    let global = format!("Content-Type: message/global\n\n{}", letter(WORDS));
    let partial = format!("Content-Type: message/partial; id=x; number=1; total=1\n\n{}", letter(WORDS));
    let inner = format!("From: a@example.com\nSubject: x\n{}", multipart("mixed", &[&attached]));
    let twice =
        format!("Content-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{}", base64(&inner));
    let empty = format!("{plain}\n \n");
    let mut broken = base64(PAGE);
    broken.insert(40, '*');
    let shy: String = WORDS.lines().map(|line| format!("> {line}\n")).collect();
    for (name, mail) in [
        ("as it is", format!("{plain}\n{WORDS}")),
        ("attached", multipart("mixed", &[&empty, &attached])),
        ("attached alone", attached.clone()),
        ("attached in base64", multipart("mixed", &[&encoded])),
        ("attached as a file", multipart("mixed", &[&empty, &named])),
        ("attached in any alphabet", multipart("mixed", &[&global])),
        ("attached in part", multipart("mixed", &[&partial])),
        ("attached twice", multipart("mixed", &[&twice])),
        (
            "encoding with a comment",
            format!("{page}Content-Transfer-Encoding: base64 (so)\n\n{}", base64(PAGE)),
        ),
        ("encoding in quotes", format!("{page}Content-Transfer-Encoding: \"base64\"\n\n{}", base64(PAGE))),
        (
            "encoding with a parameter",
            format!("{page}Content-Transfer-Encoding: base64;\n\n{}", base64(PAGE)),
        ),
        ("a strange character in base64", format!("{page}Content-Transfer-Encoding: base64\n\n{broken}")),
        (
            "quoted-printable with strange signs",
            format!(
                "{page}Content-Transfer-Encoding: quoted-printable\n\nx==y =\n{}",
                PAGE.replace('=', "=3D")
            ),
        ),
        (
            "base64 without an end",
            format!(
                "Content-Type: multipart/alternative; boundary=part\n\n--part\n{page}\
                 Content-Transfer-Encoding: base64\n\n{}",
                base64(PAGE)
            ),
        ),
        (
            "an end within a line",
            format!(
                "Content-Type: multipart/mixed; boundary=part\n\n--part\n{plain}\nHello. --part-- {WORDS}\n--part--\n"
            ),
        ),
        (
            "another part within a line",
            format!(
                "Content-Type: multipart/mixed; boundary=part\n\n--part\n{plain}\nHello. --part {WORDS}\n--part--\n"
            ),
        ),
        (
            "a second type",
            format!("{}Content-Type: text/plain\n\nx", "").replacen("\n\nx", "", 1)
                + "\n"
                + multipart(
                    "mixed",
                    &[&format!("{page}Content-Transfer-Encoding: base64\n\n{}", base64(PAGE))],
                )
                .as_str(),
        ),
        (
            "a second type, the other way",
            multipart("mixed", &[&format!("{page}Content-Transfer-Encoding: base64\n\n{}", base64(PAGE))])
                .replacen("boundary=part\n", "boundary=part\nContent-Type: text/plain\n", 1),
        ),
        ("a page as XHTML", format!("Content-Type: application/xhtml+xml\n\n{PAGE}")),
        (
            "a page as a file",
            multipart(
                "mixed",
                &[&format!("Content-Type: application/octet-stream\nContent-Disposition: inline\n\n{PAGE}")],
            ),
        ),
        ("all of it quoted", format!("{plain}\n{shy}")),
        ("a word, and all of it quoted", format!("{plain}\nHello,\n{shy}")),
        (
            "signed",
            format!(
                "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=s\n\n--s\n{page}\n{PAGE}\n\
                 --s\nContent-Type: application/pkcs7-signature\n\nx\n--s--\n"
            ),
        ),
        (
            "signed in one piece",
            format!(
                "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\n\
                 Content-Transfer-Encoding: base64\n\n{}",
                base64(&format!("0\u{1}\u{2}\u{6}x{page}\n{PAGE}\u{1}\u{2}"))
            ),
        ),
        ("in Chinese letters", format!("Content-Type: text/html; charset=hz-gb-2312\n\n{PAGE}")),
        ("in Korean letters", format!("Content-Type: text/html; charset=iso-2022-kr\n\n{PAGE}")),
        ("in long letters that are none", format!("Content-Type: text/html; charset=utf-16\n\n{PAGE}")),
    ] {
        let assessment = judge(&format!("{HEAD}Subject: Notice\n{mail}"));
        assert!(assessment.verdict >= Verdict::Doubtful, "{name}: {assessment:#?}");
    }
}

/// Beginning and end are read, however much stands between.
#[test]
fn a_mile_of_nothing_hides_no_scam() {
    const MILE: usize = 2 << 20;
    let page = "Content-Type: text/html; charset=utf-8\n\n";
    let file = base64(&"x".repeat(MILE));
    let lines = |piece: &str| format!("{}\n", piece.repeat(60)).repeat(MILE / 60 / piece.len());
    for (name, mail) in [
        ("comments", format!("{page}<!-- {} -->{PAGE}", lines("nothing "))),
        ("one line", format!("{page}<!-- {} -->{PAGE}", "nothing ".repeat(MILE / 8))),
        ("hidden words", format!("{page}<div style='display:none'>{}</div>{PAGE}", lines("nothing "))),
        ("no room", format!("{page}{}{PAGE}", lines("\u{200b}"))),
        ("attributes", format!("{page}<p title='{}'>{PAGE}", lines("nothing "))),
        ("nothing at all", format!("{page}{}{PAGE}", lines(" "))),
        ("after the scam", format!("{page}{PAGE}<!-- {} -->", lines("nothing "))),
        (
            "a file first",
            multipart(
                "mixed",
                &[
                    &format!(
                        "Content-Type: image/x-none; name=a.bin\nContent-Transfer-Encoding: base64\n\n{file}"
                    ),
                    &format!("{page}{PAGE}"),
                ],
            ),
        ),
    ] {
        let assessment = judge(&format!("{HEAD}Subject: Notice\n{mail}"));
        assert!(assessment.verdict >= Verdict::Doubtful, "{name}: {:?}", assessment.claim);
        assert_eq!(assessment.limits.first().map(String::as_str), Some("too-large"), "{name}");
    }
}

/// What was left out is told, and where the message has named Amazon, it counts.
#[test]
fn words_that_go_on_and_on_are_no_letter_of_a_shop() {
    let mile = format!("{}\n", "nothing ".repeat(9)).repeat(2 << 14);
    for (subject, verdict) in
        [("Amazon: a notice", Verdict::Doubtful), ("Your Amazon account", Verdict::Scam)]
    {
        let long = judge(&format!("{HEAD}Subject: {subject}\n\n{mile}{WORDS}{mile}"));
        assert_eq!((long.verdict, long.limits.as_slice()), (verdict, ["too-large".to_owned()].as_slice()));
    }
    let long = judge(&format!("{HEAD}Subject: Notice\n\n{mile}{WORDS}{mile}"));
    assert_eq!(
        (long.verdict, long.limits.as_slice()),
        (Verdict::Unrelated, ["too-large".to_owned()].as_slice())
    );
    // A letter with a large file is one.
    let file = format!(
        "Content-Type: image/x-none; name=a.bin\nContent-Transfer-Encoding: base64\n\n{}",
        base64(&"x".repeat(2 << 20))
    );
    let mail = multipart("mixed", &["Content-Type: text/plain\n\nThis is it. Bob\n", &file]);
    assert_eq!(judge(&format!("{HEAD}Subject: My Amazon order\n{mail}")).verdict, Verdict::Unrelated);
}

/// They write a word of their own to it, or say that they pass it on.
#[test]
fn who_passes_a_message_on_claims_nothing() {
    let order = "From: Amazon <order-update@amazon.com>\nSubject: Your Amazon order\n\nYour Amazon account: the order \
        112-5550123-5550199 has shipped. https://www.amazon.com/orders\nThank you for shopping with us at Amazon.\n";
    for inner in [order, &letter(WORDS)] {
        for kind in ["message/rfc822", "message/rfc822; name=\"Your Amazon order.eml\""] {
            let attached = format!("Content-Type: {kind}\nContent-Disposition: attachment\n\n{inner}");
            for (subject, words) in [
                ("Please have a look", "Dear Bob, is this one real? It came this morning. Ada\n"),
                ("Fwd: Your order", ""),
                ("FW: Your order", "See below, please.\n"),
                (
                    "Abuse report",
                    "We received the attached message on 4 November and ask you to act on it.\n",
                ),
            ] {
                let mail = multipart("mixed", &[&format!("Content-Type: text/plain\n\n{words}"), &attached]);
                let assessment = judge(&format!("{HEAD}Subject: {subject}\n{mail}"));
                assert!(assessment.verdict < Verdict::Scam, "{subject}: {assessment:#?}");
                if inner == order {
                    assert_eq!(assessment.verdict, Verdict::Unrelated, "{subject}: {assessment:#?}");
                }
            }
        }
    }
}

#[test]
fn who_answers_quotes() {
    let shy: String = WORDS.lines().map(|line| format!("> {line}\n")).collect();
    for head in ["Subject: Re: Notice\n", "Subject: Notice\nIn-Reply-To: <x@example.org>\n"] {
        let assessment = judge(&format!("{HEAD}{head}\n{shy}\nYes.\n"));
        assert!(assessment.verdict < Verdict::Scam, "{assessment:#?}");
    }
}

/// Sums, accounts and numbers of orders are what counts in some letters: nothing unseen in them hides those.
#[test]
fn what_nobody_sees_hides_no_sum_and_no_account() {
    let letter = |from: &str, words: &str| {
        judge(&format!(
            "Received: from a.example by mx.example.net; Wed, 4 Nov 2026 10:00:00 +0000\nFrom: {from}\n\
            To: ada@example.org\nSubject: A notice\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n{words}\n"
        ))
    };
    let buyer = "Teresa Pons <teresa@pons-desk.example>";
    let charged = "Buenos días, el cargo de 689 euros de su compra en Amazon se hará efectivo hoy. Si usted no la ha \
                   hecho, llame al 910 555 014 y lo anulamos.";
    let blackmail = "I have your Amazon password and a video of you. Send 800$ in BTC to \
                     bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 within 48 hours.";
    for unseen in ["", "\u{ad}", "\u{200b}", "\u{2060}"] {
        let charged = charged.replace("euros", &format!("eu{unseen}ros"));
        assert!(letter(buyer, &charged).verdict >= Verdict::Doubtful, "{unseen:?}");
        let blackmail = blackmail.replace("arvary", &format!("arv{unseen}ary"));
        let answer = letter("Anonymous <x71@hidden-desk.example>", &blackmail);
        assert!(answer.verdict >= Verdict::Doubtful, "{unseen:?}: {answer:#?}");
        let numbered = format!("Your Amazon order 302-11{unseen}20984-1120984 is held.");
        let seen = support::signals(&letter("Desk <desk@notice.example>", &numbered));
        assert!(seen.iter().any(|signal| signal == "shows-order-number"), "{unseen:?}: {seen:?}");
    }
}
