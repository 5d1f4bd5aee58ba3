//! Whatever the bytes, there is an answer, and the same bytes give the same answer.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Verdict, assess};
use support::dice::Dice;

#[test]
fn nothing_is_unrelated() {
    for raw in [b"".as_slice(), b"\n", b"\0", b"\xff\xfe", b"From:", b"From: \n\n"] {
        assert_eq!(assess(raw, &support::context()).verdict, Verdict::Unrelated);
    }
}

#[test]
fn every_beginning_of_a_message_has_an_answer() {
    for story in
        ["scam-account-suspended", "genuine-order", "scam-html-attachment", "scam-japanese-suspended"]
    {
        let raw = support::read(&support::fixtures().join(format!("stories/{story}.eml")));
        for end in 0..raw.len() {
            let assessment = assess(&raw[..end], &support::context());
            // Half a message must not become more genuine than its headers make it.
            assert!(assessment.verdict != Verdict::Genuine || story == "genuine-order", "{story} {end}");
        }
    }
}

#[test]
fn random_bytes_have_an_answer() {
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    for _ in 0..300 {
        let length = dice.below(600);
        let raw: Vec<u8> = (0..length).map(|_| (dice.next() >> 32) as u8).collect();
        assess(&raw, &support::context());
    }
}

#[test]
fn damaged_messages_have_an_answer() {
    const PIECES: [&[u8]; 14] = [
        b"\r\n\r\n",
        b"--part",
        b"=?utf-8?B?",
        b"boundary=",
        b"<",
        b"</",
        b"\"",
        b"(",
        b"From: ",
        b"\xc3",
        b"\xf0\x9f",
        b"https://",
        b"&#",
        b"Content-Type: multipart/mixed\n",
    ];
    let mut dice = Dice(0x2545_f491_4f6c_dd1d);
    for file in support::all_messages() {
        let whole = support::read(&file);
        for _ in 0..6 {
            let mut raw = whole.clone();
            for _ in 0..=dice.below(6) {
                let at = dice.below(raw.len());
                match dice.below(3) {
                    0 => drop(raw.splice(at..at, PIECES[dice.below(PIECES.len())].iter().copied())),
                    1 => raw[at] = dice.next() as u8,
                    _ => drop(raw.drain(at..(at + dice.below(40)).min(whole.len()).min(raw.len()).max(at))),
                }
            }
            assess(&raw, &support::context());
        }
    }
}

#[test]
fn the_same_bytes_give_the_same_answer() {
    for file in support::all_messages() {
        let raw = support::read(&file);
        let first = assess(&raw, &support::context());
        let second = std::thread::spawn(move || assess(&raw, &support::context())).join().unwrap();
        assert_eq!(serde_json::to_string(&first).unwrap(), serde_json::to_string(&second).unwrap());
    }
}

#[test]
fn line_ends_do_not_matter() {
    for file in support::messages(&support::fixtures().join("stories")) {
        let raw = support::read(&file);
        let mut network = Vec::new();
        for byte in &raw {
            if *byte == b'\n' {
                network.push(b'\r');
            }
            network.push(*byte);
        }
        let (here, there) = (assess(&raw, &support::context()), assess(&network, &support::context()));
        assert_eq!(here.verdict, there.verdict, "{}", support::name(&file));
        assert_eq!(support::signals(&here), support::signals(&there), "{}", support::name(&file));
    }
}
