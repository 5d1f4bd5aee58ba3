//! What a person at a terminal sees, and a pipe does not: colours, marks, and how far a scan is. The terminal is lent by
//! `script` (util-linux).
#![cfg(target_os = "linux")]

mod support;

use std::path::Path;
use std::process::Command;

use support::*;

/// What the program writes at a terminal, standard error and output as they come.
fn at_terminal(arguments: &[&str], set: &[(&str, &str)]) -> (i32, String) {
    let whole: Vec<String> = std::iter::once(env!("CARGO_BIN_EXE_porchlight"))
        .chain(arguments.iter().copied())
        .map(|argument| format!("'{argument}'"))
        .collect();
    let output = Command::new("script")
        .args(["--quiet", "--return", "--command", &whole.join(" "), "/dev/null"])
        .env_remove("NO_COLOR")
        .env_remove("LC_ALL")
        .env_remove("LANGUAGE")
        .env("LANG", "C")
        .env("TERM", "xterm-256color")
        .envs(set.iter().copied())
        .stdin(std::process::Stdio::null())
        .output()
        .expect("script, of util-linux");
    (code(&output), String::from_utf8_lossy(&output.stdout).into_owned())
}

fn path(folder: &Path, name: &str) -> String {
    file(folder, name, &story(name)).display().to_string()
}

#[test]
fn colours_and_marks_are_for_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for (name, mark, colour, expected) in
        [(SCAM, "✖ ", "\u{1b}[31m", 20), (DOUBTFUL, "? ", "\u{1b}[33m", 10), (GENUINE, "✔ ", "\u{1b}[32m", 0)]
    {
        let mail = path(folder.path(), name);
        let arguments = ["check", &mail, TRUST[0], TRUST[1]];
        let (code, told) = at_terminal(&arguments, &[]);
        assert_eq!(code, expected, "{told}");
        assert!(told.contains(mark) && told.contains(colour), "{name}: {told:?}");
        let (_, plain) = at_terminal(&arguments, &[("NO_COLOR", "1")]);
        assert!(plain.contains(mark) && !plain.contains('\u{1b}'), "{name}: {plain:?}");
        let piped = porchlight().args(arguments).output().unwrap();
        assert!(!piped.stdout.contains(&0x1b), "{name}");
        assert!(!text(&piped.stdout).contains(mark), "{name}");
    }
}

#[test]
fn a_scan_shows_how_far_it_is_at_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    for number in 0..40 {
        file(folder.path(), &format!("{number}.eml"), &story(SCAM));
    }
    let mail = folder.path().display().to_string();
    let (code, told) = at_terminal(&["scan", &mail, "--jobs", "1"], &[]);
    assert_eq!(code, 20, "{told}");
    assert!(told.contains('█') || told.contains('░'), "no bar: {told:?}");
    assert!(told.contains("40 messages"), "{told:?}");
    let piped = porchlight().args(["scan", &mail]).output().unwrap();
    assert!(piped.stderr.is_empty() && !text(&piped.stdout).contains('█'), "{piped:?}");
}
