//! Files that somebody asks about: nothing can be proven, so what they say and want decides.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Answer, FileKind, Outcome, Verdict, assess_file, file_kind};
use qrcodegen::{QrCode, QrCodeEcc};

/// A code as a picture, drawn on a sheet of so many points a side.
fn picture(says: &str, side: u32) -> Vec<u8> {
    let code = QrCode::encode_text(says, QrCodeEcc::Medium).unwrap();
    let square = 6;
    let shade = |x: u32, y: u32| {
        let at = |point: u32| i32::try_from(point / square).unwrap() - 4;
        if code.get_module(at(x), at(y)) { 0 } else { 255 }
    };
    let points: Vec<u8> =
        (0..side).flat_map(|y| (0..side).map(move |x| (x, y))).map(|(x, y)| shade(x, y)).collect();
    let mut file = Vec::new();
    let mut encoder = png::Encoder::new(&mut file, side, side);
    encoder.set_color(png::ColorType::Grayscale);
    encoder.set_compression(png::Compression::Fast);
    encoder.write_header().unwrap().write_image_data(&points).unwrap();
    file
}

/// What a file turns out to be.
fn judged(name: &str, bytes: &[u8]) -> (FileKind, Verdict) {
    let kind = file_kind(name, bytes).unwrap_or_else(|| panic!("{name} is of no kind"));
    let assessment = assess_file(kind, bytes);
    assert_ne!(assessment.verdict, Verdict::Genuine, "{name}");
    assert_ne!(assessment.proof.combined, Outcome::Pass, "{name}");
    (kind, assessment.verdict)
}

#[test]
fn a_picture_is_judged_by_where_its_code_leads() {
    let elsewhere = picture("https://pay-desk.example/p", 400);
    assert_eq!(judged("photo.png", &elsewhere), (FileKind::Picture, Verdict::Scam));
    let assessment = assess_file(FileKind::Picture, &elsewhere);
    assert_eq!(assessment.links, ["hxxps://pay-desk[.]example/p"]);
    assert!(assessment.limits.iter().any(|limit| limit == "no-words"), "{:?}", assessment.limits);
    assert!(assessment.claim.evidence.is_empty(), "nobody read its words: {:?}", assessment.claim);
    let home = picture("https://www.amazon.de/gp/css/order-history", 400);
    assert_eq!(judged("photo.png", &home), (FileKind::Picture, Verdict::Doubtful));
    assert_eq!(assess_file(FileKind::Picture, &home).ask.answer, Answer::None);
}

/// A telephone's screen has more points than pictures in mail may have.
#[test]
fn a_large_screen_is_looked_at() {
    let screen = picture("https://pay-desk.example/p", 3200);
    assert_eq!(judged("screen.png", &screen), (FileKind::Picture, Verdict::Scam));
    let poster = picture("https://pay-desk.example/p", 3600);
    let assessment = assess_file(FileKind::Picture, &poster);
    assert_eq!(assessment.verdict, Verdict::Doubtful);
    assert!(assessment.limits.iter().any(|limit| limit == "file-too-large"), "{:?}", assessment.limits);
}

#[test]
fn words_and_pages_are_judged_by_what_they_say() {
    let words = "Amazon: your account is locked. Verify at https://amazon-verify.example/x";
    assert_eq!(judged("note.txt", words.as_bytes()), (FileKind::Words, Verdict::Scam));
    let page = "<html><body><p>Amazon: your account is locked.</p><a href='https://a.example/x'>Verify your \
                password</a></body></html>";
    assert_eq!(judged("letter.html", page.as_bytes()), (FileKind::Page, Verdict::Scam));
    assert_eq!(judged("menu.txt", b"Soup of the day: leek"), (FileKind::Words, Verdict::Unrelated));
}

/// Amazon's own letter as a file proves nothing, whatever verdict of a mail server is written into it.
#[test]
fn a_saved_message_is_read_as_one_and_never_genuine() {
    for file in support::messages(&support::fixtures().join("stories")) {
        let (kind, verdict) = judged(&support::name(&file), &support::read(&file));
        assert_eq!(kind, FileKind::Message, "{}", file.display());
        if support::name(&file).starts_with("scam-asks-for-a-code") {
            assert_eq!(verdict, Verdict::Scam);
        }
    }
}

#[test]
fn what_cannot_be_read_is_of_no_kind() {
    assert_eq!(file_kind("letter.docx", b"PK\x03\x04\x14\0\x06\0"), None);
    assert_eq!(file_kind("message.msg", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0"), None);
    assert_eq!(file_kind("a.bin", b"\xff\xfe\xfd"), None);
    assert_eq!(file_kind("saved.eml", b"\xff\xfe\xfd"), Some(FileKind::Message));
    assert_eq!(
        file_kind("x", b"From a@b.example Mon\nFrom: a@b.example\nSubject: x\n\ny"),
        Some(FileKind::Message)
    );
    assert_eq!(file_kind("note", b"From: the office\n\nTo: do"), Some(FileKind::Words));
    assert_eq!(file_kind("", b""), Some(FileKind::Words));
}
