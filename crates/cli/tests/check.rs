//! The program as a script meets it: bytes in, words and an exit code out.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn porchlight() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.env_remove("NO_COLOR").env_remove("LC_ALL").env_remove("LANGUAGE").env("LANG", "C");
    command
}

fn check(path: &Path, more: &[&str]) -> Output {
    porchlight().arg("check").arg(path).args(more).output().unwrap()
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("ended by a signal")
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn file(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::write(&path, content).unwrap();
    path
}

const LETTER: &[u8] = b"From: Helen <helen@example.com>\r\nTo: grace@example.com\r\nSubject: Lunch\r\n\
Date: Thu, 29 Oct 2026 08:15:02 +0000\r\n\r\nSaturday, half past twelve?\r\n";

#[test]
fn an_ordinary_letter_is_unrelated_and_fine() {
    let folder = tempfile::tempdir().unwrap();
    let output = check(&file(folder.path(), "letter.eml", LETTER), &[]);
    assert_eq!(code(&output), 0, "{output:?}");
    assert!(text(&output.stdout).starts_with("This message does not say it is from Amazon."));
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn standard_input_is_read_for_a_dash() {
    let mut child = porchlight()
        .args(["check", "-", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(LETTER).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 0);
    let assessment: porchlight_engine::Assessment = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(assessment.verdict, porchlight_engine::Verdict::Unrelated);
}

/// Nothing is coloured in a pipe.
#[test]
fn a_pipe_gets_plain_text() {
    let folder = tempfile::tempdir().unwrap();
    let output = check(&file(folder.path(), "letter.eml", LETTER), &[]);
    assert!(!output.stdout.contains(&0x1b), "{output:?}");
}

#[test]
fn an_empty_file_is_a_clear_error() {
    let folder = tempfile::tempdir().unwrap();
    for more in [&[][..], &["--json"]] {
        let output = check(&file(folder.path(), "empty.eml", b""), more);
        assert_eq!(code(&output), 2);
        assert!(output.stdout.is_empty());
        let told = text(&output.stderr);
        assert!(told.contains("is empty") && told.contains("Save the message again"), "{told}");
    }
}

#[test]
fn a_folder_is_a_clear_error() {
    let folder = tempfile::tempdir().unwrap();
    let output = check(folder.path(), &[]);
    assert_eq!(code(&output), 2);
    let told = text(&output.stderr);
    assert!(told.contains("is a folder") && told.contains("Name one file"), "{told}");
}

#[test]
fn a_missing_file_is_a_clear_error() {
    let output = check(Path::new("no-such-letter.eml"), &[]);
    assert_eq!(code(&output), 2);
    let told = text(&output.stderr);
    assert!(told.contains("no-such-letter.eml") && told.contains("typing mistakes"), "{told}");
}

#[test]
fn wrong_arguments_are_errors_too() {
    for arguments in [&["check"][..], &["check", "x", "--provider", "nobody"], &["look"], &[]] {
        assert_eq!(code(&porchlight().args(arguments).output().unwrap()), 2, "{arguments:?}");
    }
}

/// Cut anywhere, a message gets an answer.
#[test]
fn a_truncated_file_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let whole = std::fs::read(demo("samples/3-account-locked.eml")).unwrap();
    for length in (1..whole.len()).step_by(whole.len() / 24) {
        let output = check(&file(folder.path(), "cut.eml", &whole[..length]), &["--json"]);
        assert!([0, 10, 20].contains(&code(&output)), "{length}: {output:?}");
        serde_json::from_slice::<porchlight_engine::Assessment>(&output.stdout).unwrap();
    }
}

/// Bytes that are no message get an answer. The same ones each time: a failure can be looked at.
#[test]
fn random_bytes_are_answered() {
    let folder = tempfile::tempdir().unwrap();
    for seed in 1..=12_u64 {
        let bytes = noise(seed, 64 * 1024);
        let output = check(&file(folder.path(), "noise.eml", &bytes), &[]);
        assert!([0, 10, 20].contains(&code(&output)), "seed {seed}: {output:?}");
    }
}

/// 30 MB of the costliest kinds: an answer, in bounded memory.
#[cfg(target_os = "linux")]
#[test]
fn a_large_file_is_answered_in_bounded_memory() {
    let folder = tempfile::tempdir().unwrap();
    let head =
        b"From: Amazon <a@example.com>\r\nSubject: Your Amazon order\r\nMIME-Version: 1.0\r\n".to_vec();
    let size = 30_000_000;
    let with = |kind: &str, body: &[u8]| {
        let mut message = head.clone();
        message.extend_from_slice(format!("Content-Type: {kind}\r\n\r\n").as_bytes());
        while message.len() < size {
            message.extend_from_slice(body);
        }
        message
    };
    let nested = with("message/rfc822", b"Content-Type: message/rfc822\r\n\r\n");
    for (name, message) in [
        ("text", with("text/plain", b"Call +1 (888) 555-0142 about your Amazon order at once.\r\n")),
        ("tags", with("text/html", b"<p><b>Amazon <a href=https://x.example>x</a>\r\n")),
        ("nested", nested),
        ("noise", noise(7, size)),
    ] {
        let path = file(folder.path(), "large.eml", &message);
        drop(message);
        // The shell asks the kernel: the message, its parsed copies, and room for the program itself.
        // Address space counts more than memory, so this is the stricter question.
        let output = Command::new("sh")
            .args(["-c", "ulimit -v 393216; exec \"$0\" check \"$1\" --json"])
            .arg(env!("CARGO_BIN_EXE_porchlight"))
            .arg(&path)
            .output()
            .unwrap();
        assert!([0, 10, 20].contains(&code(&output)), "{name}: {}", text(&output.stderr));
    }
}

/// Past the cap the rest is not read, and that is said.
#[test]
fn a_file_past_the_cap_is_cut_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut message = LETTER.to_vec();
    message.resize(33 * 1024 * 1024, b'x');
    let output = check(&file(folder.path(), "huge.eml", &message), &[]);
    assert_eq!(code(&output), 0, "{output:?}");
    assert!(text(&output.stderr).contains("only its first 32 MiB"), "{output:?}");
}

/// A reader that goes away is no panic, and the verdict is still in the exit code.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    for more in ["", "--json"] {
        let script = format!("\"$0\" check \"$1\" {more} | true; echo \"${{PIPESTATUS[0]}}\"");
        let output = Command::new("bash")
            .args(["-c", &script])
            .arg(env!("CARGO_BIN_EXE_porchlight"))
            .arg(demo("samples/1-costly-order.eml"))
            .output()
            .unwrap();
        assert!(!text(&output.stderr).contains("panicked"), "{output:?}");
        assert_eq!(text(&output.stdout).trim(), "20");
    }
}

/// The demo's messages get the verdicts their names promise.
#[test]
fn the_demo_is_told_apart() {
    let verdict = |path: &Path| code(&check(path, &["--authserv-id", "mx.demo.example"]));
    for name in names("samples") {
        assert_eq!(verdict(&demo(&format!("samples/{name}"))), 20, "{name}");
    }
    for name in names("inbox") {
        let told = match name[..2].parse::<u32>().unwrap() {
            ..=30 => 0,
            // Nobody can tell whether it is real.
            37 => 10,
            _ => 20,
        };
        assert_eq!(verdict(&demo(&format!("inbox/{name}"))), told, "{name}");
    }
}

/// The exit code is the verdict, on the engine's own stories.
#[test]
fn the_exit_code_is_the_verdict() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/fixtures/stories");
    let mut codes = std::collections::BTreeSet::new();
    for entry in std::fs::read_dir(stories).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        let expected = match name.split('-').next().unwrap() {
            "scam" => 20,
            "doubtful" => 10,
            "genuine" | "unrelated" => 0,
            other => panic!("{other}"),
        };
        codes.insert(expected);
        assert_eq!(code(&check(&path, &["--authserv-id", "mx.example.net"])), expected, "{name}");
    }
    assert_eq!(codes.into_iter().collect::<Vec<_>>(), [0, 10, 20]);
}

#[test]
fn a_scam_is_explained_in_three_lines() {
    let output = check(&demo("samples/1-costly-order.eml"), &["--authserv-id", "mx.demo.example"]);
    let told = text(&output.stdout);
    for line in [
        "It is a scam.",
        "It says it is Amazon.",
        "It can’t prove it",
        "It wants you to call",
        "What to do now",
    ] {
        assert!(told.contains(line), "{line}\n{told}");
    }
    assert!(!told.contains('⟦'), "{told}");
}

/// Links are shown so that no terminal makes them clickable.
#[test]
fn links_are_defanged() {
    let output = check(&demo("samples/3-account-locked.eml"), &["--authserv-id", "mx.demo.example"]);
    let told = text(&output.stdout);
    assert!(told.contains("verify-id"), "{told}");
    assert!(!told.contains("https://"), "{told}");
}

fn demo(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/demo").join(name)
}

fn names(folder: &str) -> Vec<String> {
    let mut names: Vec<String> = std::fs::read_dir(demo(folder))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    assert!(names.len() >= 6);
    names
}

/// xorshift64: enough to look random to a parser.
fn noise(mut seed: u64, length: usize) -> Vec<u8> {
    std::iter::repeat_with(|| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        seed.to_le_bytes()
    })
    .flatten()
    .take(length)
    .collect()
}

/// A proven order behind the lines that a provider writes above it.
fn delivered(headers: &str) -> Vec<u8> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/fixtures/providers");
    let above = std::fs::read_to_string(fixtures.join(headers)).unwrap().replace("{DOMAIN}", "amazon.com");
    let order = "From: \"Amazon.com\" <auto-confirm@amazon.com>\nTo: grace@example.net\nSubject: Your order\n\
                 Date: Tue, 10 Nov 2026 09:12:00 +0000\nMessage-ID: <1@amazon.com>\nMIME-Version: 1.0\n\
                 Content-Type: text/plain; charset=utf-8\n\nThank you for your order.\n\
                 https://www.amazon.com/gp/css/order-history\n\nAmazon.com\n";
    format!("{}\n{order}", above.trim_end()).into_bytes()
}

/// Whose word is believed is said on the command line, and nobody's is without.
#[test]
fn a_provider_is_believed_where_it_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let providers = ["gmail", "icloud", "fastmail", "gmx", "yahoo", "outlook", "aol", "webde", "proton"];
    for provider in providers {
        let passed = file(folder.path(), "pass.eml", &delivered(&format!("{provider}.pass.headers")));
        assert_eq!(code(&check(&passed, &["--provider", provider])), 0, "{provider}");
        assert_eq!(code(&check(&passed, &[])), 10, "{provider}, nobody believed");
        // What Yahoo writes is AOL's too, and no other's.
        for other in ["gmail", "outlook", "yahoo"].iter().filter(|other| !is_same(other, provider)) {
            assert_eq!(code(&check(&passed, &["--provider", other])), 10, "{provider} at {other}");
        }
        let failed = file(folder.path(), "fail.eml", &delivered(&format!("{provider}.fail.headers")));
        // GMX and WEB.DE tell of DKIM alone, and a missing seal is no accusation.
        let expected = if matches!(provider, "gmx" | "webde") { 10 } else { 20 };
        assert_eq!(code(&check(&failed, &["--provider", provider])), expected, "{provider}");
    }
}

fn is_same(one: &str, other: &str) -> bool {
    one == other || ["yahoo", "aol"].contains(&one) && ["yahoo", "aol"].contains(&other)
}

/// These names are a promise to scripts.
#[test]
fn json_has_the_verdict_as_a_plain_word_and_the_change_where_there_is_one() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/fixtures/stories");
    for (name, verdict, change) in [
        ("unrelated-river.eml", "Unrelated", None),
        ("genuine-order.eml", "Genuine", None),
        ("genuine-change-password.eml", "Genuine", Some("password")),
        ("genuine-change-email.eml", "Genuine", Some("email")),
        ("genuine-change-phone.eml", "Genuine", Some("phone")),
        ("genuine-change-address.eml", "Genuine", Some("address")),
        ("genuine-change-two-step.eml", "Genuine", Some("two-step")),
        ("genuine-change-sign-in.eml", "Genuine", Some("sign-in")),
        ("genuine-change-device.eml", "Genuine", Some("device")),
        ("genuine-change-gift-card.eml", "Genuine", Some("gift-card")),
        ("doubtful-order-without-proof.eml", "Doubtful", None),
        ("scam-qr-code.eml", "Scam", None),
    ] {
        let output = check(&stories.join(name), &["--json", "--authserv-id", "mx.example.net"]);
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(answer["verdict"], verdict, "{name}");
        assert_eq!(answer.get("account_change").and_then(|change| change.as_str()), change, "{name}");
    }
}

/// Whatever is asked, the order is: what it is, three lines, one next step.
#[test]
fn each_verdict_has_three_lines_and_one_next_step_in_every_language() {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/fixtures/stories");
    for language in ["en", "de", "es", "fr", "it", "ja"] {
        for (name, blocks) in [
            ("scam-account-suspended.eml", 3),
            ("doubtful-order-without-proof.eml", 3),
            ("genuine-order.eml", 3),
            ("unrelated-river.eml", 0),
        ] {
            let mut command = porchlight();
            command.env("LANG", language).arg("check").arg(stories.join(name));
            let output = command.args(["--authserv-id", "mx.example.net"]).output().unwrap();
            let told = text(&output.stdout);
            assert!(!told.contains('⟦'), "{language}: {told}");
            // Reasons and links are set in; lines that stand alone are not.
            let alone: Vec<&str> = told
                .split("\n\n")
                .map(|block| block.lines().next().unwrap_or_default())
                .filter(|line| !line.starts_with(' '))
                .collect();
            let has_links = told.contains("[.]");
            // The verdict, the lines, the links, the step.
            assert_eq!(
                alone.len(),
                1 + blocks + usize::from(has_links && blocks > 0) + 1,
                "{language}: {told}"
            );
        }
    }
}
