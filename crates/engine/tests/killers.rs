//! Inputs that stop the libraries underneath: each must be read within a stack of 1 MiB, within a time that even an
//! unoptimised build keeps, and within 64 MiB; and the bound that was hit must be told. How fast they are read is
//! measured by `make bench`.
#![allow(clippy::disallowed_methods)]

#[path = "support/heap.rs"]
mod heap;
#[path = "support/killers.rs"]
mod killers;

use std::time::Duration;

use cpu_time::ThreadTime;
use killers::{Killer, html};
use porchlight_engine::{Assessment, Context, assess};

#[global_allocator]
static HEAP: heap::Counted = heap::Counted;

/// Time of the processor in the one thread that reads, which others do not take away. Generous: a slow machine and no
/// optimisation. Without the bounds most of these take minutes.
const PATIENCE: Duration = Duration::from_secs(20);
const MAX_HEAP: usize = 64 << 20;

fn survive(raw: Vec<u8>) -> (Assessment, heap::Heap) {
    std::thread::Builder::new()
        .stack_size(1024 * 1024)
        .spawn(move || {
            let started = ThreadTime::now();
            let (assessment, heap) = heap::measured(|| assess(&raw, &Context::default()));
            assert!(started.elapsed() < PATIENCE, "took {:?}", started.elapsed());
            assert!(heap.peak < MAX_HEAP, "held {} bytes", heap.peak);
            (assessment, heap)
        })
        .expect("a thread")
        .join()
        .expect("an answer")
}

/// Each at its worst where that hits a limit; else smaller, for the work is the same and the wait is not.
fn each(shapes: &[Killer]) {
    for shape in shapes {
        println!("{}", shape.name);
        let raw = if shape.limits.is_empty() { (shape.make)(shape.count.div_ceil(4)) } else { shape.whole() };
        let (assessment, _) = survive(raw);
        for limit in shape.limits {
            assert!(assessment.limits.iter().any(|hit| hit == limit), "{:?}", assessment.limits);
        }
        assert!(assessment.links.len() <= 50);
    }
}

#[test]
fn parts() {
    each(killers::PARTS);
}

#[test]
fn headers() {
    each(killers::HEADERS);
}

#[test]
fn pages() {
    each(killers::PAGES);
}

#[test]
fn links() {
    each(killers::LINKS);
}

#[test]
fn bytes() {
    each(killers::BYTES);
}

#[test]
fn words() {
    each(killers::WORDS);
}

/// They share what one message may cost; the letter's own words are read whatever else there is.
#[test]
fn together() {
    each(killers::TOGETHER);
}

/// Counted in bytes asked for, which no busy machine changes. (Time is doubled in `make bench`.)
#[test]
fn twice_the_bytes_ask_for_twice_the_heap() {
    const SIZE: usize = 48 << 10;
    for shape in killers::all() {
        let whole = shape.whole().len();
        let half = (shape.count * SIZE / whole.max(SIZE)).max(1);
        let (one, two) = ((shape.make)(half), (shape.make)(half * 2));
        let grown = two.len() as f64 / one.len() as f64;
        let ((_, first), (_, second)) = (survive(one), survive(two));
        let more = second.asked as f64 / first.asked as f64;
        // Lists grow by doubling, so a step may come early.
        assert!(
            more < grown * 1.6 + 0.2,
            "{}: {grown:.1} times the bytes, {more:.1} times the heap",
            shape.name
        );
    }
}

/// The bytes beyond the bound are the caller's: they are neither read nor copied.
#[test]
fn what_is_too_large_costs_nothing() {
    let endless = |n: usize| {
        let mut raw = b"From: a@example.com\n\n".to_vec();
        raw.resize(n << 20, b'a');
        survive(raw).1
    };
    // The tables are made once, by whoever comes first.
    endless(2);
    assert_eq!(endless(2), endless(50));
}

/// A message with one attached file.
fn attached(content_type: &str, file: &[u8]) -> Vec<u8> {
    killers::attach(content_type, "file", file)
}

fn limit((assessment, _): &(Assessment, heap::Heap), id: &str) {
    assert!(assessment.limits.iter().any(|hit| hit == id), "{:?}", assessment.limits);
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
        let (assessment, _) = survive(format!("{junk}{trap}{words}").into_bytes());
        assert_eq!(assessment.verdict, porchlight_engine::Verdict::Scam, "{:?}", assessment.limits);
        assert!(!assessment.limits.is_empty());
    }
    for knot in ["<div>".repeat(60_000), format!("<p {}>", "a ".repeat(100_000))] {
        let (assessment, _) = survive(html(format!("{knot}{words}")));
        assert_eq!(assessment.verdict, porchlight_engine::Verdict::Scam, "{:?}", assessment.limits);
    }
}
