//! `porchlight text` and `porchlight signals`.

mod support;

use std::io::Write;
use std::process::{Output, Stdio};

use porchlight_engine::{Assessment, Verdict, signal_ids};
use serde_json::Value;
use support::*;

fn said(words: &str, more: &[&str]) -> Output {
    let mut child = porchlight()
        .arg("text")
        .args(more)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(words.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

const TRAP: &str =
    "Amazon: your account is locked. Confirm your password at https://amaz0n-check.example/x\n";

#[test]
fn a_text_message_is_explained_like_a_mail() {
    let output = said(TRAP, &[]);
    assert_eq!(code(&output), 20, "{output:?}");
    let told = text(&output.stdout);
    for line in ["It is a scam.", "It says it is Amazon.", "There is nothing to check", "What to do now"] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    assert!(!told.contains("https://") && !told.contains("mail server") && !told.contains('⟦'), "{told}");
}

#[test]
fn text_comes_from_a_file_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "sms.txt", format!("\u{feff}{TRAP}").as_bytes());
    let output = run("text", &path, &["--json"]);
    assert_eq!(code(&output), 20);
    let assessment: Assessment = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(assessment.verdict, Verdict::Scam);
    assert_eq!(code(&run("text", &folder.path().join("none.txt"), &[])), 2);
}

#[test]
fn ordinary_words_are_unrelated() {
    for more in [&[][..], &["--call"]] {
        let output = said("Saturday, half past twelve?", more);
        assert_eq!(code(&output), 0, "{output:?}");
        assert!(!text(&output.stdout).contains("scam"), "{output:?}");
    }
}

#[test]
fn a_call_is_spoken_of_as_a_call() {
    let output = said("Saturday, half past twelve?", &["--call"]);
    assert!(text(&output.stdout).starts_with("This caller"), "{output:?}");
}

#[test]
fn no_words_are_a_clear_error() {
    let output = said("", &["-"]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("is empty"), "{output:?}");
}

#[test]
fn every_signal_is_listed_once_with_its_sentence() {
    let output = porchlight().arg("signals").output().unwrap();
    assert_eq!(code(&output), 0);
    let told = text(&output.stdout);
    for id in signal_ids() {
        let count = told.lines().filter(|line| line.split_whitespace().next() == Some(id)).count();
        assert_eq!(count, 1, "{id}: {told}");
    }
    assert!(!told.contains('⟦'), "{told}");
    let output = porchlight().args(["signals", "--json"]).output().unwrap();
    let all: Value = serde_json::from_slice(&output.stdout).unwrap();
    let ids: Vec<&str> = all.as_array().unwrap().iter().map(|s| s["id"].as_str().unwrap()).collect();
    assert_eq!(ids, signal_ids());
    for signal in all.as_array().unwrap() {
        assert!(["claim", "proof", "ask"].contains(&signal["question"].as_str().unwrap()), "{signal}");
        assert!(signal["page"].as_str().unwrap().contains("Why it matters:"), "{signal}");
    }
}

#[test]
fn one_signal_is_explained() {
    let output = porchlight().args(["signals", "link-text-lies"]).output().unwrap();
    let told = text(&output.stdout);
    for part in ["What does it want?", "A link shows one address and goes to another.", "Silent:"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    let output = porchlight().args(["signals", "call-number", "--json"]).output().unwrap();
    let signal: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&signal["id"], &signal["question"]), (&"call-number".into(), &"ask".into()));
}

#[test]
fn an_unknown_signal_is_a_clear_error() {
    let output = porchlight().args(["signals", "no-such-signal"]).output().unwrap();
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("no-such-signal") && output.stdout.is_empty(), "{output:?}");
}

/// Notepad calls it "Unicode". Judged by half of its bytes it would be harmless.
#[test]
fn words_in_utf_16_are_read() {
    let folder = tempfile::tempdir().unwrap();
    for order in [u16::to_le_bytes, u16::to_be_bytes] {
        let bytes: Vec<u8> = format!("\u{feff}{TRAP}").encode_utf16().flat_map(order).collect();
        let output = run("text", &file(folder.path(), "sms.txt", &bytes), &[]);
        assert_eq!(code(&output), 20, "{output:?}");
    }
}

#[test]
fn what_is_no_text_is_an_error_and_not_harmless() {
    let folder = tempfile::tempdir().unwrap();
    let unmarked: Vec<u8> = TRAP.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..], b"Amazon gr\xfc\xdft", &unmarked] {
        let output = run("text", &file(folder.path(), "sms.txt", bytes), &[]);
        assert_eq!(code(&output), 2, "{output:?}");
        assert!(text(&output.stderr).contains("is not text") && output.stdout.is_empty(), "{output:?}");
    }
}

/// A provider of the table: no network is needed, so this can be tried anywhere.
#[test]
fn the_servers_of_a_known_provider_are_told_with_what_to_do_first() {
    let output = porchlight().args(["discover", "grace@gmail.com"]).output().unwrap();
    assert_eq!(code(&output), 0, "{output:?}");
    let told = text(&output.stdout);
    for line in ["imap.gmail.com:993 (TLS)", "smtp.gmail.com:465 (TLS)", "1. ", "2. ", "apppasswords"] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    assert!(!told.contains('⟦') && text(&output.stderr).contains("own list"), "{output:?}");

    let output = porchlight().args(["discover", "grace@free.fr", "--json"]).output().unwrap();
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&found["user"], &found["imap"]["host"]), (&"grace".into(), &"imap.free.fr".into()));
    assert_eq!(found["sign_in"], "password");
}

#[test]
fn what_is_no_address_is_not_looked_for() {
    for address in ["grace", "grace@localhost", "gr\u{1b}ace@family.example"] {
        let output = porchlight().args(["discover", address]).output().unwrap();
        assert_eq!(code(&output), 2, "{output:?}");
        assert!(!text(&output.stderr).contains('\u{1b}'), "{output:?}");
    }
}

#[test]
fn every_verb_has_a_page_in_the_manual() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(code(&run("manual", folder.path(), &[])), 0);
    let first = std::fs::read_to_string(folder.path().join("porchlight.1")).unwrap();
    for verb in
        ["check", "scan", "text", "signals", "evaluate", "discover", "sign-in", "watch", "report", "outbox"]
    {
        let page = std::fs::read_to_string(folder.path().join(format!("porchlight-{verb}.1"))).unwrap();
        assert!(page.contains(".SH SYNOPSIS"), "{verb}: {page}");
        assert!(first.contains(&verb.replace('-', "\\-")), "{verb} is not among the verbs: {first}");
    }
    assert!(!folder.path().join("porchlight-manual.1").exists(), "it is for packagers alone");
    assert_eq!(code(&run("manual", &folder.path().join("nowhere"), &[])), 2);
}
