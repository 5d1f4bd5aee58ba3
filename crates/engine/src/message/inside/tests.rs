//! Files that ask for endless work, torn files, and what honest ones say.

use std::fmt::Write;

use mail_parser::{MessageParser, MimeHeaders};
use miniz_oxide::deflate::compress_to_vec_zlib;

use super::*;
use crate::message::limits::Limits;

/// The attached file of a fixture.
fn attached(raw: &[u8]) -> Vec<u8> {
    let parsed = MessageParser::default().parse(raw).unwrap();
    let part = parsed.parts.iter().find(|part| part.attachment_name().is_some()).unwrap();
    part.contents().to_vec()
}

fn letter() -> Vec<u8> {
    attached(include_bytes!("../../../fixtures/code-to-scan/fires-code-in-a-document.eml"))
}

fn invoice() -> Vec<u8> {
    attached(include_bytes!("../../../fixtures/stories/scam-words-inside-a-pdf.eml"))
}

fn code_picture() -> Vec<u8> {
    attached(include_bytes!("../../../fixtures/code-to-scan/fires-code-in-a-picture.eml"))
}

fn read_pdf(bytes: &[u8]) -> (Inside, Vec<&'static str>, Budget) {
    let (mut budget, mut limits) = (Budget::default(), Limits::default());
    let (mut inside, pictures) = pdf(bytes, &mut budget, &mut limits);
    if let Some(pictures) = pictures {
        inside.codes = pictures.codes(&mut budget, &mut limits).codes;
    }
    (inside, limits.ids(), budget)
}

fn read_picture(bytes: &[u8]) -> (Inside, Vec<&'static str>) {
    let (mut budget, mut limits) = (Budget::default(), Limits::default());
    let inside = picture(bytes, &mut budget, &mut limits);
    (inside, limits.ids())
}

/// A document of these objects.
fn document(objects: &[(usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"%PDF-1.7\n".to_vec();
    for (number, object) in objects {
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    bytes.extend_from_slice(b"trailer\n<</Root 1 0 R>>\n");
    bytes
}

fn stream(dict: &str, data: &[u8]) -> Vec<u8> {
    let mut bytes = format!("<<{dict}/Length {}>>\nstream\n", data.len()).into_bytes();
    bytes.extend_from_slice(data);
    bytes.extend_from_slice(b"\nendstream");
    bytes
}

/// One page with this content, in Helvetica.
fn one_page(content: Vec<u8>) -> Vec<u8> {
    document(&[
        (1, b"<</Type/Catalog/Pages 2 0 R>>".to_vec()),
        (2, b"<</Type/Pages/Kids[3 0 R]>>".to_vec()),
        (3, b"<</Type/Page/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>".to_vec()),
        (4, content),
        (5, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_vec()),
    ])
}

fn text_of(content: &str) -> String {
    read_pdf(&one_page(stream("", content.as_bytes()))).0.text.trim().to_owned()
}

#[test]
fn the_words_links_and_codes_of_documents_are_read() {
    let (inside, limits, _) = read_pdf(&invoice());
    assert!(inside.text.contains("call our billing desk at +1 (800) 555-0147"), "{}", inside.text);
    assert_eq!(inside.links, ["https://billing-desk.example/cancel"]);
    let (letter, more, _) = read_pdf(&letter());
    assert!(letter.text.contains("Scan to keep your Amazon account open."), "{}", letter.text);
    assert_eq!(letter.codes, ["https://member-desk.example/keep"]);
    assert!(limits.is_empty() && more.is_empty());
}

#[test]
fn words_stay_whole_and_apart_however_they_are_placed() {
    for (content, text) in [
        ("BT /F 12 Tf 72 700 Td (Amazon) Tj ET", "Amazon"),
        ("BT /F 12 Tf [(Ama) 30 (zon) -400 (order)] TJ ET", "Amazon order"),
        ("BT /F 12 Tf 1 0 0 1 72 700 Tm (One) Tj 0 -14 Td (Two) Tj ET", "One\nTwo"),
        ("BT /F 12 Tf 14 TL (One) Tj (Two) ' ET", "One\nTwo"),
        ("BT /F 12 Tf (\\101mazon \\(de\\)) Tj <20616263> Tj ET", "Amazon (de) abc"),
        ("q 2 0 0 2 0 0 cm BT /F 6 Tf (Far) Tj 60 0 Td (off) Tj ET Q", "Far off"),
        ("BI /W 2 /H 2 ID \u{1}) Tj EI BT /F 12 Tf (After) Tj ET", "After"),
    ] {
        assert_eq!(text_of(content), text, "{content}");
    }
}

/// The tables say which of two objects of the same number a viewer shows.
#[test]
fn an_object_hidden_in_a_stream_does_not_cover_the_real_one() {
    let mut bytes = b"%PDF-1.4\n".to_vec();
    let mut table = String::from("xref\n0 6\n0000000000 65535 f \n");
    let real = stream("", b"BT /F 1 Tf (real) Tj ET");
    let decoy = stream("", b"\n4 0 obj <</Length 24>> stream\nBT /F 1 Tf (decoy) Tj ET\nendstream endobj\n");
    for (number, object) in [
        (1, b"<</Pages 2 0 R>>".to_vec()),
        (2, b"<</Kids[3 0 R]>>".to_vec()),
        (3, b"<</Contents 4 0 R/Resources<</Font<</F<</Subtype/Type1>>>>>>>>".to_vec()),
        (4, real),
        (5, decoy),
    ] {
        writeln!(table, "{:010} 00000 n ", bytes.len()).unwrap();
        bytes.extend_from_slice(format!("{number} 0 obj\n").as_bytes());
        bytes.extend_from_slice(&object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
    let start = bytes.len();
    bytes.extend_from_slice(table.as_bytes());
    bytes.extend_from_slice(format!("trailer\n<</Root 1 0 R>>\nstartxref\n{start}\n%%EOF").as_bytes());
    assert_eq!(read_pdf(&bytes).0.text.trim(), "real");
}

#[test]
fn a_locked_document_says_so() {
    let mut bytes = one_page(stream("", b"BT ET"));
    bytes.extend_from_slice(b"trailer\n<</Root 1 0 R/Encrypt 9 0 R>>\n");
    assert_eq!(read_pdf(&bytes).1, ["file-locked"]);
}

#[test]
fn streams_that_grow_without_end_are_cut() {
    let large = compress_to_vec_zlib(&vec![b' '; 12 << 20], 6);
    let larger = compress_to_vec_zlib(&compress_to_vec_zlib(&vec![b' '; 40 << 20], 6), 6);
    for content in [
        stream("/Filter/FlateDecode", &large),
        stream("/Filter[/FlateDecode/FlateDecode]", &larger),
        stream("/Type/ObjStm/N 9/First 99/Filter/FlateDecode", &large),
        stream(
            "/Type/ObjStm/N 9/First 99999999/Filter/FlateDecode",
            &compress_to_vec_zlib(&b"7 0 ".repeat(5 << 19), 6),
        ),
        stream("/Filter[/RunLengthDecode/RunLengthDecode]", &b"\x81\x81".repeat(300_000)),
        stream(&format!("/Filter[{}]", "/FlateDecode".repeat(500)), &large),
        stream("/Filter[/ASCIIHexDecode/FlateDecode]", hex(&large).as_bytes()),
    ] {
        let (_, limits, budget) = read_pdf(&one_page(content));
        assert_eq!(limits, ["file-too-large"], "{budget:?}");
    }
    // A table may not grow either.
    let mut bytes = b"%PDF-1.7\n9 0 obj\n".to_vec();
    bytes.extend(stream("/Type/XRef/W[1 1 1]/Size 4000000000/Filter/FlateDecode", &large));
    bytes.extend_from_slice(b"\nendobj\nstartxref\n9\n");
    assert_eq!(read_pdf(&bytes).1, ["file-too-large"]);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[test]
fn words_before_a_bound_are_kept() {
    let mut content = b"BT /F 12 Tf (Call 202-555-0147) Tj ET ".to_vec();
    content.resize(12 << 20, b'q');
    let (inside, limits, _) =
        read_pdf(&one_page(stream("/Filter/FlateDecode", &compress_to_vec_zlib(&content, 6))));
    assert!(inside.text.contains("Call 202-555-0147"));
    assert_eq!(limits, ["file-too-large"]);
}

/// A wall-sized picture, as some browsers print them, leaves the budget for the ones after it.
#[test]
fn a_picture_too_large_is_not_unpacked() {
    let image = "/Subtype/Image/BitsPerComponent 8/ColorSpace/DeviceRGB/Filter/FlateDecode";
    let pixels = compress_to_vec_zlib(&vec![0; 12 << 20], 6);
    let (_, limits, budget) = read_pdf(&document(&[
        (1, b"<</Type/Catalog/Pages 2 0 R>>".to_vec()),
        (2, b"<</Kids[3 0 R]>>".to_vec()),
        (3, b"<</Contents 4 0 R/Resources<</XObject<</A 5 0 R>>>>>>".to_vec()),
        (4, stream("", b"/A Do")),
        (5, stream(&format!("{image}/Width 6110/Height 2047"), &pixels)),
    ]));
    assert_eq!(limits, ["file-too-large"]);
    assert!(budget.inflate > 8_000_000, "{budget:?}");
}

#[test]
fn what_goes_round_comes_to_an_end() {
    let pages = |kids: &str| {
        document(&[
            (1, b"<</Type/Catalog/Pages 2 0 R>>".to_vec()),
            (2, format!("<</Kids[{kids}]>>").into_bytes()),
            (3, b"<</Kids[2 0 R 3 0 R]>>".to_vec()),
            (4, b"5 0 R".to_vec()),
            (5, b"4 0 R".to_vec()),
            (6, b"<</Length 6 0 R>>stream\nx\nendstream".to_vec()),
        ])
    };
    for kids in ["2 0 R 3 0 R", "4 0 R", "6 0 R", &"3 0 R ".repeat(10_000)] {
        read_pdf(&pages(kids));
    }
    let mut table = b"%PDF-1.4\nxref\n0 0\ntrailer\n<</Prev 9/XRefStm 9>>\nstartxref\n9\n".to_vec();
    read_pdf(&table);
    table.extend_from_slice(&b"trailer<</Prev 9>>".repeat(10_000));
    read_pdf(&table);
    // Each form paints all the others.
    let names: String = (10..40).map(|n| format!("/X{n} {n} 0 R")).collect();
    let all: String = (10..40).map(|n| format!("/X{n} Do ")).collect();
    let mut objects = vec![
        (1, b"<</Type/Catalog/Pages 2 0 R>>".to_vec()),
        (2, b"<</Kids[3 0 R]>>".to_vec()),
        (3, format!("<</Contents 10 0 R/Resources<</XObject<<{names}>>>>>>").into_bytes()),
    ];
    let form = stream(&format!("/Subtype/Form/Resources<</XObject<<{names}>>>>"), all.as_bytes());
    objects.extend((10..40).map(|n| (n, form.clone())));
    let (_, _, budget) = read_pdf(&document(&objects));
    assert!(budget.steps > 2 << 20, "{budget:?}");
}

#[test]
fn nothing_nests_too_deep_for_a_small_stack() {
    for open in ["[", "<<", "<</A", "(", "[<</A[", "{", "<"] {
        let deep = open.repeat(900_000 / open.len());
        std::thread::Builder::new()
            .stack_size(256 * 1024)
            .spawn(move || {
                read_pdf(&document(&[(1, deep.clone().into_bytes())]));
                read_pdf(&one_page(stream("", deep.as_bytes())));
            })
            .unwrap()
            .join()
            .unwrap();
    }
}

#[test]
fn the_budget_is_shared_by_all_files() {
    let (mut budget, mut limits) = (Budget::default(), Limits::default());
    let bomb = one_page(stream("/Filter/FlateDecode", &compress_to_vec_zlib(&vec![b' '; 12 << 20], 6)));
    pdf(&bomb, &mut budget, &mut limits);
    assert_eq!(budget.inflate, 0);
    assert!(pdf(&invoice(), &mut budget, &mut limits).0.text.trim().is_empty());
    assert_eq!(limits.ids(), ["file-too-large"]);
}

#[test]
fn torn_and_damaged_files_have_an_answer() {
    for file in [letter(), invoice(), code_picture()] {
        for end in (0..file.len()).step_by(file.len() / 60 + 1) {
            read_pdf(&file[..end]);
            read_picture(&file[..end]);
        }
        // A small generator of its own, so that every run tests the same bytes (xorshift64, Marsaglia 2003).
        let mut dice = 0x9e37_79b9_7f4a_7c15_u64;
        for _ in 0..60 {
            let mut damaged = file.clone();
            for _ in 0..12 {
                dice ^= dice << 13;
                dice ^= dice >> 7;
                dice ^= dice << 17;
                let at = (dice >> 16) as usize % damaged.len();
                damaged[at] = dice as u8;
            }
            read_pdf(&damaged);
            read_picture(&damaged);
        }
    }
    // Half an invoice has lost its tables, not its words.
    let file = invoice();
    assert!(read_pdf(&file[..file.len() - 400]).0.text.contains("billing desk"));
}

/// A PNG file with this header and compressed data; checksums are not looked at.
fn png(width: u32, height: u32, data: &[u8]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend_from_slice(&[8, 2, 0, 0, 0]);
    for (name, data) in [(b"IHDR", header.as_slice()), (b"IDAT", data), (b"IEND", &[])] {
        bytes.extend_from_slice(&u32::try_from(data.len()).unwrap().to_be_bytes());
        bytes.extend_from_slice(name);
        bytes.extend_from_slice(data);
        bytes.extend_from_slice(&[0; 4]);
    }
    bytes
}

#[test]
fn a_picture_too_large_to_be_one_is_not_decoded() {
    let data = compress_to_vec_zlib(&vec![0; 1 << 20], 6);
    assert_eq!(read_picture(&png(30_000, 30_000, &data)).1, ["file-too-large"]);
    assert_eq!(read_picture(&png(4_000_000_000, 21, &data)).1, ["file-too-large"]);
    assert!(read_picture(&png(20, 20, &data)).1.is_empty());
    let mut moving = b"GIF89a\xff\xff\xff\xff\0\0\0,\0\0\0\0".to_vec();
    moving.extend_from_slice(b"\xff\xff\xff\xff\0\x08\x02\0\x01\0");
    assert!(read_picture(&moving).0.codes.is_empty());
}

#[test]
fn pictures_are_read_until_the_budget_is_spent() {
    let (mut budget, mut limits) = (Budget::default(), Limits::default());
    let data = compress_to_vec_zlib(&vec![255; 1500 * 4501], 6);
    let large = png(1500, 1500, &data);
    for _ in 0..2 {
        picture(&large, &mut budget, &mut limits);
        assert!(limits.ids().is_empty());
    }
    picture(&large, &mut budget, &mut limits);
    assert_eq!(limits.ids(), ["file-too-large"]);
}

#[test]
fn a_picture_full_of_eyes_is_only_a_picture() {
    const EYE: [&[u8; 9]; 9] = [
        b"         ",
        b" ####### ",
        b" #     # ",
        b" # ### # ",
        b" # ### # ",
        b" # ### # ",
        b" #     # ",
        b" ####### ",
        b"         ",
    ];
    let side = 900;
    let mut data = Vec::new();
    for y in 0..side {
        data.push(0);
        for x in 0..side {
            data.extend([if EYE[y % 9][x % 9] == b'#' { 0 } else { 255 }; 3]);
        }
    }
    let (inside, limits) = read_picture(&png(side as u32, side as u32, &compress_to_vec_zlib(&data, 1)));
    assert!(inside.codes.is_empty() && limits.is_empty());
}

#[test]
fn files_are_known_by_what_they_are() {
    for (name, declared, bytes, file) in [
        ("a.dat", "application/octet-stream", b"\n%PDF-1.4".as_slice(), File::Pdf),
        ("a.pdf ", "application/octet-stream", b"", File::Pdf),
        ("", "application/pdf", b"junk", File::Pdf),
        ("a.pdf", "application/pdf", b"\x89PNG\r\n\x1a\n", File::Picture),
        ("", "text/plain", b"begin:vcalendar\r\n", File::Calendar),
        ("a.zip", "application/zip", b"PK", File::Other),
    ] {
        assert_eq!(File::of(name, declared, bytes), file, "{name} {declared}");
    }
}
