//! What the fuzzer kept (`fuzz/corpus`) is replayed, and mutated by the words of its dictionary in the same way every
//! time: a promise that is broken again is a red test here, without a fuzzer. Each reading has 1 MiB of stack.
#![allow(clippy::disallowed_methods)]

mod support;
#[path = "../../../fuzz/targets.rs"]
mod targets;

use std::path::Path;

use support::dice::Dice;

/// Longer ones cost time and reach nothing that short ones do not.
const MAX_LENGTH: usize = 6 << 10;

/// Says which bytes they were, where something is broken.
struct Told<'a>(&'a str, &'a [u8]);

impl Drop for Told<'_> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("{}: b\"{}\"", self.0, self.1.escape_ascii());
        }
    }
}

/// What was kept for a target, in the order of its names.
fn kept(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = support::root().join("fuzz/corpus").join(target);
    let mut files: Vec<_> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files.iter().map(|file| (support::name(file), support::read(file))).collect()
}

/// The words of the fuzzer's dictionary (libFuzzer's form: `"…"`, with `\\`, `\"` and `\xAB`).
fn dictionary(file: &Path) -> Vec<Vec<u8>> {
    let text = String::from_utf8(support::read(file)).unwrap();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| word(line).unwrap_or_else(|| panic!("no word of a dictionary: {line}"))).collect()
}

fn word(line: &str) -> Option<Vec<u8>> {
    let mut rest = line.strip_prefix('"')?.strip_suffix('"')?.as_bytes();
    let mut word = Vec::new();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        word.push(match (first, after) {
            (b'"', _) => return None,
            (b'\\', [sign @ (b'\\' | b'"'), after @ ..]) => {
                rest = after;
                *sign
            }
            (b'\\', [b'x', high, low, after @ ..]) => {
                rest = after;
                let digit = |byte: u8| char::from(byte).to_digit(16);
                u8::try_from(digit(*high)? << 4 | digit(*low)?).ok()?
            }
            (b'\\', _) => return None,
            (plain, _) => *plain,
        });
    }
    Some(word)
}

/// A few changes, as a fuzzer makes them.
fn mutate(bytes: &mut Vec<u8>, other: &[u8], words: &[Vec<u8>], dice: &mut Dice) {
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len() + 1);
        let end = (at + 1 + dice.below(60)).min(bytes.len()).max(at);
        match dice.below(7) {
            0..=2 => drop(bytes.splice(at..at, words[dice.below(words.len())].iter().copied())),
            3 => drop(bytes.drain(at..end)),
            4 => {
                let again = bytes[at..end].repeat(1 + dice.below(20));
                drop(bytes.splice(at..at, again));
            }
            5 => {
                let from = dice.below(other.len() + 1);
                let piece = &other[from..(from + dice.below(400)).min(other.len())];
                drop(bytes.splice(at..end, piece.iter().copied()));
            }
            _ if at < bytes.len() => bytes[at] = dice.next() as u8,
            _ => bytes.push(dice.next() as u8),
        }
    }
    bytes.truncate(MAX_LENGTH);
}

/// Replays what was kept, then so many mutations of it.
fn hold(target: &'static str, holds: fn(&[u8]), mutations: usize) {
    let read = move || {
        let kept = kept(target);
        assert!(kept.len() >= 10, "fuzz/corpus/{target} has {} files", kept.len());
        for (name, bytes) in &kept {
            let _told = Told(name, bytes);
            holds(bytes);
        }
        let words = dictionary(&support::root().join("fuzz/mail.dict"));
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
        for _ in 0..mutations {
            let (name, bytes) = &kept[dice.below(kept.len())];
            let mut bytes = bytes.clone();
            mutate(&mut bytes, &kept[dice.below(kept.len())].1, &words, &mut dice);
            let _told = Told(name, &bytes);
            holds(&bytes);
        }
    };
    std::thread::Builder::new().stack_size(1 << 20).spawn(read).unwrap().join().unwrap();
}

#[test]
fn messages() {
    hold("assess", targets::assess, 600);
}

#[test]
fn texts() {
    hold("assess_text", targets::assess_text, 600);
}

#[test]
fn links() {
    hold("links", targets::links, 2_000);
}

#[test]
fn proofs() {
    hold("authentication_results", targets::authentication_results, 1_000);
}

#[test]
fn attachments() {
    hold("attachments", targets::attachments, 1_000);
}
