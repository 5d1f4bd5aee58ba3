//! Inputs that stop the libraries underneath: each must be read within a stack of 1 MiB and within a time
//! that even an unoptimised build keeps, and the bound that was hit must be told.
#![allow(clippy::disallowed_methods)]

use std::time::{Duration, Instant};

use porchlight_engine::{Assessment, Context, assess};

/// Generous: a slow, busy machine and no optimisation. Without the bounds most of these take minutes.
const PATIENCE: Duration = Duration::from_secs(20);

fn survive(raw: Vec<u8>) -> Assessment {
    std::thread::Builder::new()
        .stack_size(1024 * 1024)
        .spawn(move || {
            let started = Instant::now();
            let assessment = assess(&raw, &Context::default());
            assert!(started.elapsed() < PATIENCE, "took {:?}", started.elapsed());
            assessment
        })
        .expect("a thread")
        .join()
        .expect("an answer")
}

fn html(page: String) -> Vec<u8> {
    format!(
        "From: Amazon <x@desk.example>\nSubject: Amazon\nContent-Type: text/html; charset=utf-8\n\n{page}"
    )
    .into_bytes()
}

/// A message with one attached file.
fn attached(content_type: &str, file: &[u8]) -> Vec<u8> {
    format!(
        "From: Amazon <x@desk.example>\nSubject: Amazon\nContent-Type: {content_type}; name=\"file\"\n\
        Content-Disposition: attachment; filename=\"file\"\nContent-Transfer-Encoding: base64\n\n{}\n",
        base64(file)
    )
    .into_bytes()
}

fn limit(assessment: &Assessment, id: &str) {
    assert!(assessment.limits.iter().any(|hit| hit == id), "{:?}", assessment.limits);
}

#[test]
fn messages_inside_messages() {
    limit(&survive("Content-Type: message/rfc822\n\n".repeat(40_000).into_bytes()), "too-deep");
}

/// The parser decodes an encoded message and descends into it, so nothing in plain sight shows the depth.
#[test]
fn messages_inside_an_encoded_message() {
    let inner = "Content-Type: message/rfc822\n\n".repeat(20_000);
    let encoded = base64(inner.as_bytes());
    for part in ["Content-Type: message/rfc822\n", "Content-Type: message/(so)\n /global\n"] {
        survive(format!("{part}Content-Transfer-Encoding: base64\n\n{encoded}\n").into_bytes());
    }
    let digest = "Content-Type: multipart/digest; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n\n";
    survive(format!("{digest}{encoded}\n--b--\n").into_bytes());
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let word =
            three.iter().fold(0_u32, |word, byte| word << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for place in (0..=three.len()).map(|n| 18 - 6 * n) {
            text.push(LETTERS[(word >> place) as usize & 63] as char);
        }
    }
    text
}

#[test]
fn messages_inside_messages_in_a_digest() {
    let mut raw = String::new();
    for n in 0..5_000 {
        raw.push_str(&format!("Content-Type: multipart/digest; boundary=\"b{n}\"\n\n--b{n}\n\n"));
    }
    limit(&survive(raw.into_bytes()), "too-many-parts");
}

#[test]
fn boundaries_that_never_come() {
    let mut raw = String::new();
    for n in 0..12_000 {
        raw.push_str(&format!("Content-Type: multipart/mixed; boundary=\"never{n}\"\n\n--never{}\n", n + 1));
    }
    limit(&survive(raw.into_bytes()), "too-many-parts");
}

#[test]
fn very_many_parts() {
    let head = "From: a@example.com\nContent-Type: multipart/mixed; boundary=b\n\n";
    limit(
        &survive(
            format!("{head}{}", "--b\nContent-Type: application/pdf\n\nx\n".repeat(20_000)).into_bytes(),
        ),
        "too-many-parts",
    );
    survive(format!("{head}{}", "--b\n\n".repeat(170_000)).into_bytes());
    survive(format!("{head}{}", "--b\nContent-Type: text/html\n\n<p>\n".repeat(20_000)).into_bytes());
}

#[test]
fn nested_divisions() {
    limit(&survive(html("<div>".repeat(50_000))), "tangled-page");
}

#[test]
fn closing_what_was_never_opened() {
    limit(&survive(html("<div></x>".repeat(28_000))), "tangled-page");
}

#[test]
fn misnested_styles() {
    survive(html("<b><i><u></b></i></u><p>".repeat(40_000)));
    survive(html((0..60_000).map(|n| format!("<b style='a:{n}'>")).collect()));
    survive(html("<p><b><table><td><b></table>".repeat(35_000)));
}

#[test]
fn the_same_body_again_and_again() {
    survive(html((0..40_000).map(|n| format!("<body a{n}=1 style='x'>")).collect()));
}

#[test]
fn one_tag_of_a_hundred_thousand_attributes() {
    let attributes: String = (0..100_000).map(|n| format!("a{n} ")).collect();
    limit(&survive(html(format!("<p {attributes}>"))), "tangled-page");
}

#[test]
fn very_many_elements() {
    limit(&survive(html("<p><b>".repeat(170_000))), "tangled-page");
}

#[test]
fn very_many_links() {
    let assessment = survive(html("<a href='https://desk.example/x'>x</a>".repeat(25_000)));
    limit(&assessment, "too-many-links");
    assert!(assessment.links.len() <= 50);
    let assessment = survive(html("https://desk.example/x ".repeat(40_000)));
    limit(&assessment, "too-many-links");
}

#[test]
fn very_many_headers() {
    let mut raw = "X: y\n".repeat(100_000);
    raw.push_str("From: Amazon <x@desk.example>\n\nHello");
    limit(&survive(raw.into_bytes()), "too-many-headers");
    let mut folded = "Subject: x\n".to_owned();
    folded.push_str(&" y\n".repeat(200_000));
    limit(&survive(folded.into_bytes()), "too-many-headers");
}

#[test]
fn very_many_senders() {
    let from: String = (0..20_000).map(|n| format!("A{n} <a{n}@desk.example>, ")).collect();
    survive(format!("From: {from}\n\nHello").into_bytes());
}

#[test]
fn an_endless_part() {
    let mut raw = b"From: a@example.com\nContent-Transfer-Encoding: base64\n\n".to_vec();
    raw.resize(30 * 1024 * 1024, b'A');
    limit(&survive(raw), "too-large");
}

#[test]
fn one_word_without_end() {
    survive(html("a".repeat(1_000_000)));
    survive(format!("From: a@example.com\n\n{}", "amazon".repeat(170_000)).into_bytes());
    survive(format!("From: a@example.com\n\n{}", "a m a z o ".repeat(100_000)).into_bytes());
    survive(format!("From: a@example.com\n\n{}", "call us 1 ".repeat(100_000)).into_bytes());
    survive(format!("From: a@example.com\n\n{}", "never your amazon account ".repeat(40_000)).into_bytes());
    survive(format!("From: a@example.com\n\n{}", "А\u{73f}\u{200b}".repeat(200_000)).into_bytes());
}

#[test]
fn comments_inside_comments() {
    let value = "(".repeat(200_000);
    let raw =
        format!("Authentication-Results: mx.example.net; {value}\nReceived: {value}\nFrom: {value}\n\nHello");
    survive(raw.into_bytes());
}

#[test]
fn a_document_that_grows_without_end() {
    use miniz_oxide::deflate::compress_to_vec_zlib as pack;
    let once = pack(&vec![b'q'; 20 << 20], 6);
    for (filters, data) in [
        ("/FlateDecode", once.clone()),
        ("/FlateDecode/FlateDecode", pack(&once, 6)),
        ("/RunLengthDecode/RunLengthDecode/RunLengthDecode", b"\x81\x81".repeat(300_000)),
    ] {
        let mut file = b"%PDF-1.7\n1 0 obj<</Pages 2 0 R>>endobj 2 0 obj<</Kids[3 0 R]>>endobj\n\
            3 0 obj<</Contents 4 0 R>>endobj trailer<</Root 1 0 R>>\n"
            .to_vec();
        file.extend_from_slice(
            format!("4 0 obj<</Filter[{filters}]/Length {}>>stream\n", data.len()).as_bytes(),
        );
        file.extend_from_slice(&data);
        file.extend_from_slice(b"\nendstream endobj\n");
        limit(&survive(attached("application/pdf", &file)), "file-too-large");
    }
}

#[test]
fn a_document_of_objects_without_end() {
    for piece in
        ["1 0 obj[", "1 0 obj(", "1 0 obj<</Length 999999>>stream\n", "1 0 obj%", "[", "<</A", "endstream"]
    {
        let file = format!("%PDF-1.7\n{}", piece.repeat(700_000 / piece.len()));
        survive(attached("application/pdf", file.as_bytes()));
        let numbered: String = (1..15_000).map(|n| piece.replace("1 0", &format!("{n} 0"))).collect();
        survive(attached("application/pdf", format!("%PDF-1.7\n{numbered}").as_bytes()));
    }
}

#[test]
fn a_picture_that_promises_to_be_enormous() {
    let mut file = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR\0\0\x75\x30\0\0\x75\x30\x08\x02\0\0\0\0\0\0\0".to_vec();
    let data = miniz_oxide::deflate::compress_to_vec_zlib(&vec![0; 20 << 20], 6);
    file.extend_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
    file.extend_from_slice(b"IDAT");
    file.extend_from_slice(&data);
    limit(&survive(attached("image/png", &file)), "file-too-large");
}

#[test]
fn an_invitation_without_end() {
    for line in [
        "URL:https://desk.example/x\n",
        "SUMMARY:Amazon\n",
        "X-ALT-DESC:<div>\n",
        "ORGANIZER;CN=\":\n",
        " x\n",
    ] {
        let text = format!("BEGIN:VCALENDAR\n{}", line.repeat(700_000 / line.len()));
        survive(attached("text/calendar", text.as_bytes()));
    }
}

/// A bound is no place to hide behind: the words after it are still read.
#[test]
fn nothing_hides_behind_a_bound() {
    let trap = "From: Amazon <x@desk.example>\nSubject: Your Amazon account is locked\n";
    let words = "\nYour Amazon account is locked. Verify your account: https://desk.example/x\n";
    for junk in [
        format!("X-Junk: {}\n", "boundary=x ".repeat(500)),
        format!("X-Junk: Content-Type: {}\n", "message/rfc822 ".repeat(500)),
        "X: y\n".repeat(3_000),
        format!("X-Junk: {}\n", "z".repeat(400_000)),
    ] {
        let assessment = survive(format!("{junk}{trap}{words}").into_bytes());
        assert_eq!(assessment.verdict, porchlight_engine::Verdict::Scam, "{:?}", assessment.limits);
        assert!(!assessment.limits.is_empty());
    }
    for knot in ["<div>".repeat(60_000), format!("<p {}>", "a ".repeat(100_000))] {
        let assessment = survive(html(format!("{knot}{words}")));
        assert_eq!(assessment.verdict, porchlight_engine::Verdict::Scam, "{:?}", assessment.limits);
    }
}
