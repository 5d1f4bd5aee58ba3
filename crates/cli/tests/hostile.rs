//! Files, folders and archives that somebody else made: nothing waits for ever, nothing steers the
//! terminal, nothing hides behind something else.

mod support;

use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use serde_json::Value;
use support::*;

/// Runs to its end, or fails where there is none.
fn ended(arguments: &[&str], path: &Path) -> Output {
    let mut child = porchlight()
        .args(arguments)
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let start = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if start.elapsed() > Duration::from_secs(60) {
            child.kill().unwrap();
            panic!("{arguments:?} {} waits for ever", path.display());
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    child.wait_with_output().unwrap()
}

fn json_lines(output: &Output) -> Vec<Value> {
    text(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// What a terminal would do something about.
fn steers(told: &[u8]) -> bool {
    let told = String::from_utf8_lossy(told);
    told.chars().any(|c| (c.is_control() && !"\n\t".contains(c)) || "\u{202e}\u{2028}\u{200b}".contains(c))
}

#[cfg(unix)]
fn pipe(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn what_is_no_ordinary_file_is_refused_and_nobody_waits() {
    let folder = tempfile::tempdir().unwrap();
    let named = folder.path().join("letter.eml");
    pipe(&named);
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(&named, &link).unwrap();
    for path in [&named, &link, Path::new("/dev/zero")] {
        for command in ["check", "scan", "text"] {
            let output = ended(&[command], path);
            assert_eq!(code(&output), 2, "{command}: {output:?}");
            assert!(text(&output.stderr).contains("is no ordinary file"), "{command}: {output:?}");
            assert!(output.stdout.is_empty(), "{output:?}");
        }
    }
}

#[cfg(unix)]
#[test]
fn a_folder_with_pipes_and_loops_is_read_to_its_end() {
    let folder = tempfile::tempdir().unwrap();
    pipe(&folder.path().join("a.eml"));
    pipe(&folder.path().join("notes"));
    let _socket = std::os::unix::net::UnixListener::bind(folder.path().join("b.mbox")).unwrap();
    std::os::unix::fs::symlink("c.eml", folder.path().join("c.eml")).unwrap();
    std::os::unix::fs::symlink("nowhere", folder.path().join("lock")).unwrap();
    file(folder.path(), "d.eml", &story(UNRELATED));
    let output = ended(&["scan", "--json"], folder.path());
    assert_eq!(code(&output), 2, "{output:?}");
    let found: Vec<(String, Option<String>)> = json_lines(&output)
        .iter()
        .map(|line| {
            let name = Path::new(line["file"].as_str().unwrap()).file_name().unwrap();
            (name.to_str().unwrap().to_owned(), line["error"].as_str().map(str::to_owned))
        })
        .collect();
    let line = |name: &str, error: Option<&str>| (name.to_owned(), error.map(str::to_owned));
    // What is not called mail is not missed.
    let expected = [
        line("a.eml", Some("file-special")),
        line("b.mbox", Some("file-special")),
        line("c.eml", Some("file-unreadable")),
        line("d.eml", None),
    ];
    assert_eq!(found, expected);
}

#[cfg(unix)]
#[test]
fn measuring_does_not_wait_for_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "amazon-scam/1.eml", &story(SCAM));
    pipe(&folder.path().join("amazon-scam/\u{1b}]0;2\u{7}.eml"));
    let output = ended(&["evaluate", "--quick", "--json"], folder.path());
    assert_eq!(code(&output), 0, "{output:?}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["unreadable"].as_array().unwrap().len(), 1, "{report}");
    assert_eq!(report["labels"][0]["messages"], 1);
    assert!(!steers(&output.stderr) && !steers(&output.stdout), "{output:?}");
    pipe(&folder.path().join("manifest.tsv"));
    let output = ended(&["evaluate", "--quick"], folder.path());
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("manifest.tsv” is no ordinary file"), "{output:?}");
}

/// The streams that a shell makes are meant.
#[cfg(unix)]
#[test]
fn a_stream_of_the_shell_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let letter = file(folder.path(), "letter.eml", &story(SCAM));
    for how in [
        "check <(cat \"$1\")",
        "check /dev/stdin < \"$1\"",
        "check - < \"$1\"",
        "scan <(cat \"$1\")",
        "scan /dev/stdin < <(cat \"$1\")",
    ] {
        let output = std::process::Command::new("bash")
            .args(["-c", &format!("\"$0\" {how}")])
            .arg(env!("CARGO_BIN_EXE_porchlight"))
            .arg(&letter)
            .output()
            .unwrap();
        assert_eq!(code(&output), 20, "{how}: {output:?}");
    }
    // Standard input is read beside a folder in which a file is called "-".
    file(folder.path(), "-", b"no mail");
    let output = std::process::Command::new("bash")
        .args(["-c", "cd \"$1\" && \"$0\" scan --json . - < letter.eml"])
        .arg(env!("CARGO_BIN_EXE_porchlight"))
        .arg(folder.path())
        .output()
        .unwrap();
    assert_eq!(json_lines(&output).len(), 2, "{output:?}");
}

#[cfg(unix)]
#[test]
fn names_and_words_cannot_steer_the_terminal() {
    use std::os::unix::ffi::OsStrExt;
    let folder = tempfile::tempdir().unwrap();
    let evil = "\u{1b}]0;hi\u{7}\u{1b}[2J\n\u{9b}1m\u{202e}\u{2028}\u{200b}";
    let message = |name: &str| {
        let from = format!("From: \"Amazon {evil}\" <a{evil}@x.example>\r\nSubject: {evil}Your account");
        let body = "\r\n\r\nYour Amazon account is locked. Call +1 (888) 555-0142 at once.\r\n";
        file(folder.path(), name, format!("{}{body}", from.replace('\n', "\r\n ")).as_bytes());
    };
    message(&format!("amazon-genuine/{evil}.eml"));
    file(folder.path(), &format!("amazon-genuine{evil}/{evil}.eml"), b"");
    let broken = std::ffi::OsStr::from_bytes(b"amazon-genuine/\xff\x1b[31m.eml");
    std::fs::write(folder.path().join(broken), story(SCAM)).unwrap();
    let letter = folder.path().join(format!("amazon-genuine/{evil}.eml"));
    let archive = folder.path().join("a.zip");
    zip(&archive, &[(&format!("{evil}.eml"), &story(SCAM)), (&format!("{evil}2.eml"), b"")]);
    for (arguments, path) in [
        (&["scan"][..], folder.path()),
        (&["scan", "--json"], folder.path()),
        (&["scan", "--csv"], folder.path()),
        (&["evaluate", "--quick"], folder.path()),
        (&["evaluate", "--quick", "--json"], folder.path()),
        (&["check"], &letter),
        (&["check", "--json"], &letter),
        (&["check"], &folder.path().join(evil)),
        (&["text", "--", "-x"], &folder.path().join(evil)),
    ] {
        let output = ended(arguments, path);
        assert!(!steers(&output.stdout) && !steers(&output.stderr), "{arguments:?}: {output:?}");
        assert!(output.stdout.len() + output.stderr.len() > 20);
    }
    // The value in JSON is the name as it is.
    let output = ended(&["scan", "--json"], &letter);
    assert_eq!(json_lines(&output)[0]["file"], letter.to_str().unwrap());
    // One row for each message, whatever its name has in it.
    let output = ended(&["scan", "--csv"], folder.path());
    assert_eq!(text(&output.stdout).lines().count(), 4, "{output:?}");
}

#[test]
fn a_file_name_is_no_formula() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    zip(&path, &[("=1+1;=HYPERLINK(1).eml", &story(UNRELATED))]);
    let output = porchlight().args(["scan", "--csv", "a.zip"]).current_dir(folder.path()).output().unwrap();
    let mut rows = csv::Reader::from_reader(output.stdout.as_slice());
    let row = rows.records().next().unwrap().unwrap();
    assert_eq!(&row[0], "a.zip/=1+1;'=HYPERLINK(1).eml");
    file(folder.path(), "=1+1.eml", &story(UNRELATED));
    let output =
        porchlight().args(["scan", "--csv", "=1+1.eml"]).current_dir(folder.path()).output().unwrap();
    let mut rows = csv::Reader::from_reader(output.stdout.as_slice());
    assert_eq!(&rows.records().next().unwrap().unwrap()[0], "'=1+1.eml");
}

#[test]
fn of_many_unreadable_messages_the_first_are_named_and_the_rest_counted() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let names: Vec<String> = (0..300).map(|n| format!("{n:03}.eml")).collect();
    let mut entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), &b""[..])).collect();
    let letter = story(UNRELATED);
    entries.push(("letter.eml", &letter));
    zip(&path, &entries);
    let output = ended(&["scan", "--json"], &path);
    // All that was read is fine, and not all was read.
    assert_eq!(code(&output), 2);
    let told = text(&output.stderr);
    assert_eq!(told.lines().count(), 12, "{told}");
    assert!(told.contains("009.eml” is empty") && !told.contains("010.eml"), "{told}");
    assert!(told.contains("… and 290 more.") && told.contains("300 files or messages"), "{told}");
    let lines = json_lines(&output);
    assert_eq!(lines.len(), 301);
    assert_eq!(lines.iter().filter(|line| line["error"] == "file-empty").count(), 300);
    assert_eq!(lines.iter().filter(|line| line["assessment"]["verdict"] == "Unrelated").count(), 1);
    // A scam is a scam, whatever lies beside it.
    let letter = story(SCAM);
    entries.push(("scam.eml", &letter));
    zip(&path, &entries);
    assert_eq!(code(&ended(&["scan"], &path)), 20);
}

#[test]
fn a_message_cannot_hide_in_an_archive() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.zip");
    let verdicts = |path: &Path| -> Vec<(String, String)> {
        let said = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let lines = json_lines(&ended(&["scan", "--json"], path));
        let told = |line: &Value| {
            let name = said(&line["file"]).rsplit_once("a.zip/").map(|(_, name)| name.to_owned());
            (
                name.unwrap_or_default(),
                format!("{}{}", said(&line["error"]), said(&line["assessment"]["verdict"])),
            )
        };
        lines.iter().map(told).collect()
    };
    let pairs = |all: &[(&str, &str)]| -> Vec<(String, String)> {
        all.iter().map(|(name, told)| ((*name).to_owned(), (*told).to_owned())).collect()
    };
    // Two of one name: written under two, one is changed afterwards.
    zip(&path, &[("1.eml", &story(SCAM)), ("2.eml", &story(UNRELATED)), ("../up.eml", &story(UNRELATED))]);
    let mut bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() - 5 {
        if &bytes[at..at + 5] == b"2.eml" {
            bytes[at] = b'1';
        }
    }
    std::fs::write(&path, &bytes).unwrap();
    let expected = [("../up.eml", "Unrelated"), ("1.eml", "Scam"), ("1.eml", "Unrelated")];
    assert_eq!(verdicts(&path), pairs(&expected));
    // Something before the archive, as in a program that unpacks itself; in a folder too.
    std::fs::write(&path, [b"#!/bin/sh\n".as_slice(), &bytes].concat()).unwrap();
    assert_eq!(verdicts(&path), pairs(&expected));
    assert_eq!(verdicts(folder.path()), pairs(&expected));
    // A name that is no UTF-8 though it says so (it is then read as the oldest archives have it), one that is broken, and an archive in the archive.
    zip(
        &path,
        &[
            ("é.eml", &story(SCAM)),
            ("b.eml", &story(SCAM)),
            ("c.zip", b"PK\x05\x06"),
            ("d.eml", &story(SCAM)),
        ],
    );
    let mut bytes = std::fs::read(&path).unwrap();
    for at in 0..bytes.len() - 1 {
        if bytes[at..at + 2] == *"é".as_bytes() {
            bytes[at..at + 2].copy_from_slice(b"\xff\xfe");
        }
    }
    let header = (0..bytes.len()).find(|at| bytes[*at..].starts_with(b"b.eml")).unwrap() - 30;
    bytes[header] = b'X';
    std::fs::write(&path, &bytes).unwrap();
    let expected = [
        ("b.eml", "archive-broken"),
        ("c.zip", "archive-nested"),
        ("d.eml", "Scam"),
        ("\u{a0}■.eml", "Scam"),
    ];
    assert_eq!(verdicts(&path), pairs(&expected));
}

/// As Notepad saves it when asked for "Unicode".
#[test]
fn what_an_editor_put_around_a_message_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let saved = |name: &str, mark_and_units: fn(u16) -> [u8; 2]| -> Vec<u8> {
        let words = String::from_utf8(story(name)).unwrap();
        format!("\u{feff}{words}").encode_utf16().flat_map(mark_and_units).collect()
    };
    for name in [SCAM, GENUINE, UNRELATED] {
        let expected = run("check", &file(folder.path(), name, &story(name)), &TRUST).stdout;
        let marked = [b"\xef\xbb\xbf".as_slice(), &story(name)].concat();
        for bytes in [saved(name, u16::to_le_bytes), saved(name, u16::to_be_bytes), marked] {
            let output = run("check", &file(folder.path(), name, &bytes), &TRUST);
            assert_eq!(text(&output.stdout), text(&expected), "{name}");
        }
    }
}

#[cfg(unix)]
#[test]
fn whoever_ends_a_scan_gets_whole_lines() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "all.mbox", &mbox(&vec![story(SCAM); 3000]));
    for how in ["--json", "--csv"] {
        let script = "\"$0\" scan \"$1\" \"$2\" > \"$3\" & sleep 0.3; kill -INT $!; wait $!; echo $?";
        let printed = folder.path().join("printed");
        let output = std::process::Command::new("bash")
            // An interactive shell's job, which hears Ctrl-C.
            .args(["-m", "-c", script])
            .arg(env!("CARGO_BIN_EXE_porchlight"))
            .args([Path::new(how), &path, &printed])
            .output()
            .unwrap();
        let status = text(&output.stdout);
        // Ended by the signal, unless the machine was faster.
        assert!(["130", "20"].contains(&status.trim()), "{output:?}");
        let printed = std::fs::read(&printed).unwrap();
        assert!(printed.is_empty() || printed.ends_with(b"\n"), "{how}");
    }
}
