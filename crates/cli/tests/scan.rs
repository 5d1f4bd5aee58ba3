//! `porchlight scan`: whatever mail is kept in, each message gets its answer.

mod support;

use std::io::Write;
use std::path::Path;

use serde_json::Value;
use support::*;

fn scan(path: &Path, more: &[&str]) -> std::process::Output {
    run("scan", path, &[more, &TRUST[..]].concat())
}

/// `file`, `index` and verdict of each line of `--json` that has one.
fn lines(path: &Path, more: &[&str]) -> Vec<(String, Option<u64>, String)> {
    let output = scan(path, &[&["--json"], more].concat());
    let told = text(&output.stdout);
    told.lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .filter(|line| line.get("error").is_none())
        .map(|line| {
            let file = Path::new(line["file"].as_str().unwrap()).strip_prefix(path).map_or_else(
                |_| line["file"].as_str().unwrap().to_owned(),
                |file| file.to_string_lossy().into_owned(),
            );
            let assessment: porchlight_engine::Assessment =
                serde_json::from_value(line["assessment"].clone()).unwrap();
            (file, line.get("index").map(|n| n.as_u64().unwrap()), format!("{:?}", assessment.verdict))
        })
        .collect()
}

fn line(file: &str, index: Option<u64>, verdict: &str) -> (String, Option<u64>, String) {
    (file.to_owned(), index, verdict.to_owned())
}

#[test]
fn a_folder_is_read_to_its_leaves_in_the_order_of_paths() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "z.eml", &story(UNRELATED));
    file(folder.path(), "b/deep/er/x.EML", &story(SCAM));
    file(folder.path(), "a.eml", &story(GENUINE));
    file(folder.path(), "b/notes.txt", b"From now on I keep notes.\n");
    file(folder.path(), "b/picture.png", b"\x89PNG");
    let expected = [
        line("a.eml", None, "Genuine"),
        line("b/deep/er/x.EML", None, "Scam"),
        line("z.eml", None, "Unrelated"),
    ];
    for jobs in ["1", "2", "7"] {
        assert_eq!(lines(folder.path(), &["--jobs", jobs]), expected);
    }
}

#[test]
fn people_get_what_matters_and_the_counts() {
    let folder = tempfile::tempdir().unwrap();
    for name in [SCAM, DOUBTFUL, GENUINE, UNRELATED] {
        file(folder.path(), name, &story(name));
    }
    let output = scan(folder.path(), &[]);
    assert_eq!(code(&output), 20);
    let told = text(&output.stdout);
    let listed: Vec<Vec<&str>> =
        told.lines().take_while(|line| !line.is_empty()).map(|line| line.split('\t').collect()).collect();
    assert_eq!(listed.len(), 2, "{told}");
    assert_eq!(listed[0][0], "Doubtful");
    assert_eq!(listed[1][0], "Scam");
    assert!(listed[1][1].ends_with(SCAM) && listed[1].len() == 5, "{told}");
    assert!(listed[1][4].starts_with("It wants"), "{told}");
    assert!(told.contains("4 messages"), "{told}");
    for verdict in ["Scam", "Doubtful", "Genuine", "Unrelated"] {
        let count = told.lines().rev().find(|line| line.trim_start().starts_with(verdict)).unwrap();
        assert!(count.ends_with(" 1"), "{count}");
    }
    assert!(!told.contains('⟦') && !output.stdout.contains(&0x1b), "{told}");
    let all = text(&scan(folder.path(), &["--all"]).stdout);
    assert!(all.contains(GENUINE) && all.contains(UNRELATED), "{all}");
}

#[test]
fn the_exit_code_is_the_worst_verdict() {
    let folder = tempfile::tempdir().unwrap();
    for (name, expected) in [(UNRELATED, 0), (GENUINE, 0), (DOUBTFUL, 10), (SCAM, 20)] {
        file(folder.path(), name, &story(name));
        for more in [&[][..], &["--json"], &["--csv"]] {
            assert_eq!(code(&scan(folder.path(), more)), expected, "{name} {more:?}");
        }
    }
}

#[test]
fn an_mbox_is_many_messages() {
    let folder = tempfile::tempdir().unwrap();
    let messages = mbox(&[story(UNRELATED), story(SCAM), story(GENUINE)]);
    for name in ["Inbox", "old.mbox"] {
        file(folder.path(), name, &messages);
        let found = lines(&folder.path().join(name), &[]);
        let verdicts: Vec<_> = found.iter().map(|(_, index, verdict)| (*index, verdict.as_str())).collect();
        assert_eq!(verdicts, [(Some(1), "Unrelated"), (Some(2), "Scam"), (Some(3), "Genuine")]);
    }
    assert_eq!(lines(folder.path(), &[]).len(), 6);
    let told = text(&scan(folder.path(), &[]).stdout);
    assert!(told.contains("Inbox #2\t"), "{told}");
}

#[test]
fn standard_input_may_be_an_mbox() {
    let mut child = porchlight()
        .args(["scan", "-", "--json"])
        .args(TRUST)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&mbox(&[story(UNRELATED), story(SCAM)])).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(code(&output), 20);
    assert_eq!(text(&output.stdout).lines().count(), 2);
}

#[test]
fn a_maildir_has_messages_without_endings() {
    let folder = tempfile::tempdir().unwrap();
    let mail = folder.path().join("Maildir");
    file(&mail, "cur/1793261702.M1P2.host:2,S", &story(SCAM));
    file(&mail, "new/1793261703.M1P2.host", &story(UNRELATED));
    file(&mail, "tmp/1793261704.M1P2.host.eml", &story(SCAM));
    file(&mail, ".Junk/cur/1793261705.M1P2.host:2,", &story(DOUBTFUL));
    file(&mail, ".Junk/new/.hidden", b"not mail");
    file(&mail, "dovecot.index.log", b"\x01\x02");
    // Called like one, but no Maildir.
    file(folder.path(), "projects/new/plan", b"A plan.");
    let found = lines(folder.path(), &[]);
    let verdicts: Vec<_> = found.iter().map(|(_, _, verdict)| verdict.as_str()).collect();
    assert_eq!(verdicts, ["Doubtful", "Scam", "Unrelated"], "{found:?}");
}

#[test]
fn an_archive_is_read_without_unpacking_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("export.zip");
    let inbox = mbox(&[story(UNRELATED), story(SCAM)]);
    zip(
        &path,
        &[
            ("mail/b.eml", &story(SCAM)),
            ("mail/a.eml", &story(UNRELATED)),
            ("__MACOSX/mail/._a.eml", b"\0\x05\x16\x07"),
            ("readme.txt", b"Nothing."),
            ("Takeout/All mail.mbox", &inbox),
        ],
    );
    let expected = [
        line("export.zip/Takeout/All mail.mbox", Some(1), "Unrelated"),
        line("export.zip/Takeout/All mail.mbox", Some(2), "Scam"),
        line("export.zip/mail/a.eml", None, "Unrelated"),
        line("export.zip/mail/b.eml", None, "Scam"),
    ];
    assert_eq!(lines(folder.path(), &[]), expected);
    assert_eq!(lines(&path, &[]).len(), 4);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

/// Refused with a word, in bounded memory, and the rest goes on.
#[test]
fn an_archive_that_would_burst_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bomb.zip");
    let one = vec![b'x'; 8 * 1024 * 1024];
    let names: Vec<String> = (0..12).map(|n| format!("{n}.eml")).collect();
    let entries: Vec<(&str, &[u8])> = names.iter().map(|name| (name.as_str(), one.as_slice())).collect();
    zip(&path, &entries);
    assert!(std::fs::metadata(&path).unwrap().len() < 1024 * 1024);
    // A second one that lies: its list says that its entries are small.
    let mut lies = std::fs::read(&path).unwrap();
    let size = (one.len() as u32).to_le_bytes();
    let places: Vec<usize> = (0..lies.len() - 4).filter(|at| lies[*at..*at + 4] == size).collect();
    assert!(places.len() >= 24, "{}", places.len());
    for at in places {
        lies[at..at + 4].copy_from_slice(&9_u32.to_le_bytes());
    }
    file(folder.path(), "lies.zip", &lies);
    file(folder.path(), "real.eml", &story(SCAM));
    let output = scan(folder.path(), &["--json"]);
    assert_eq!(code(&output), 20);
    let told = text(&output.stderr);
    assert!(told.contains("bomb.zip” would unpack to far more"), "{told}");
    assert!(told.contains("lies.zip"), "{told}");
    let answered: Vec<_> = lines(folder.path(), &[]).into_iter().map(|(file, ..)| file).collect();
    assert!(answered.contains(&"real.eml".to_owned()), "{answered:?}");
    assert!(!answered.iter().any(|file| file.starts_with("bomb.zip")), "{answered:?}");
    let output = scan(&path, &[]);
    assert_eq!(code(&output), 2);
    assert!(output.stdout.is_empty());
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "a-empty.eml", b"");
    file(folder.path(), "b-broken.zip", b"PK\x03\x04 and no more");
    file(folder.path(), "c.eml", &story(SCAM));
    let missing = folder.path().join("no-such-folder");
    let output = porchlight().arg("scan").arg(folder.path()).arg(&missing).output().unwrap();
    assert_eq!(code(&output), 20);
    let told = text(&output.stderr);
    for part in ["a-empty.eml” is empty", "b-broken.zip” is a damaged archive", "no-such-folder", "3 files"]
    {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(text(&output.stdout).contains("Not readable"), "{output:?}");
    let output = scan(&missing, &[]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("Nothing of it could be read"), "{output:?}");
}

#[test]
fn nothing_to_look_at_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let output = scan(folder.path(), &[]);
    assert_eq!(code(&output), 2);
    assert!(output.stdout.is_empty());
    assert!(text(&output.stderr).contains("No messages were found"), "{output:?}");
    assert_eq!(code(&porchlight().arg("scan").output().unwrap()), 2);
}

#[cfg(unix)]
#[test]
fn a_file_that_may_not_be_read_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let closed = file(folder.path(), "closed.eml", &story(SCAM));
    std::fs::set_permissions(&closed, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::read(&closed).is_ok() {
        return; // the administrator may read everything
    }
    file(folder.path(), "open.eml", &story(UNRELATED));
    let output = scan(folder.path(), &[]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("closed.eml” may not be read"), "{output:?}");
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_back_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let letter = file(folder.path(), "mail/letter.eml", &story(UNRELATED));
    std::os::unix::fs::symlink(folder.path(), folder.path().join("mail/up")).unwrap();
    std::os::unix::fs::symlink(&letter, folder.path().join("mail/link.eml")).unwrap();
    let expected = [line("mail/letter.eml", None, "Unrelated"), line("mail/link.eml", None, "Unrelated")];
    assert_eq!(lines(folder.path(), &[]), expected);
    // A link that is named itself is meant.
    std::os::unix::fs::symlink(folder.path().join("mail"), folder.path().join("link")).unwrap();
    assert_eq!(lines(&folder.path().join("link"), &[]).len(), 2);
}

/// Named twice, or once by itself and once by its folder: looked at once.
#[test]
fn nothing_is_looked_at_twice() {
    let folder = tempfile::tempdir().unwrap();
    let letter = file(folder.path(), "letter.eml", &story(UNRELATED));
    let output =
        porchlight().args(["scan", "--json"]).arg(&letter).arg(folder.path()).arg(&letter).output().unwrap();
    assert_eq!(text(&output.stdout).lines().count(), 1);
}

#[test]
fn a_spreadsheet_gets_no_formulas() {
    let folder = tempfile::tempdir().unwrap();
    let message = |from: &str, subject: &str| {
        format!(
            "From: {from} <x@example.com>\r\nSubject: {subject}\r\nDate: Thu, 29 Oct 2026 08:15:02 +0000\r\n\r\nHello.\r\n"
        )
    };
    file(
        folder.path(),
        "1.eml",
        message("\"@Amazon\"", "=HYPERLINK(\"https://x.example\",\"a\")").as_bytes(),
    );
    file(folder.path(), "2.eml", message("Helen", "Lunch, at \"noon\"").as_bytes());
    file(folder.path(), "3.eml", &story(GENUINE));
    let output = scan(folder.path(), &["--csv"]);
    let mut rows = csv::Reader::from_reader(output.stdout.as_slice());
    assert_eq!(
        rows.headers().unwrap().iter().collect::<Vec<_>>(),
        ["file", "verdict", "account_change", "from_name", "from_address", "subject", "date", "signals"]
    );
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    assert_eq!(&rows[0][3], "'@Amazon");
    assert!(rows[0][5].starts_with("'=HYPERLINK("), "{:?}", rows[0]);
    assert_eq!(&rows[1][5], "Lunch, at \"noon\"");
    assert_eq!(&rows[1][6], "2026-10-29T08:15:02Z");
    assert_eq!((&rows[2][1], &rows[2][2]), ("Genuine", "password"));
    assert!(rows[2][7].split(' ').any(|signal| signal == "provider-vouches"), "{:?}", rows[2]);
}

/// A mailbox of 60 MB in the memory of a few messages.
#[cfg(target_os = "linux")]
#[test]
fn a_large_mailbox_takes_little_memory() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("large.mbox");
    let mut mailbox = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
    let mut letter = b"From: Helen <helen@example.com>\nSubject: Lunch\n\n".to_vec();
    while letter.len() < 1_000_000 {
        letter.extend_from_slice(b"Saturday, half past twelve? Then we go along the river.\n");
    }
    let one = mbox(&[letter]);
    for _ in 0..60 {
        mailbox.write_all(&one).unwrap();
    }
    mailbox.write_all(&mbox(&[story(SCAM)])).unwrap();
    mailbox.flush().unwrap();
    drop(mailbox);
    // Address space counts more than memory, so this is the stricter question.
    let output = std::process::Command::new("sh")
        .args(["-c", "ulimit -v 262144; exec \"$0\" scan \"$1\" --jobs 2"])
        .arg(env!("CARGO_BIN_EXE_porchlight"))
        .arg(&path)
        .output()
        .unwrap();
    assert_eq!(code(&output), 20, "{output:?}");
    assert!(text(&output.stdout).contains("large.mbox #61\t"), "{output:?}");
}

/// A reader that goes away is no panic.
#[cfg(unix)]
#[test]
fn a_closed_pipe_is_no_panic() {
    let folder = tempfile::tempdir().unwrap();
    file(folder.path(), "all.mbox", &mbox(&vec![story(SCAM); 300]));
    for more in ["", "--json", "--csv"] {
        let script = format!("\"$0\" scan \"$1\" {more} | head -c 10; echo \" ${{PIPESTATUS[0]}}\"");
        let output = std::process::Command::new("bash")
            .args(["-c", &script])
            .arg(env!("CARGO_BIN_EXE_porchlight"))
            .arg(folder.path())
            .output()
            .unwrap();
        assert!(!text(&output.stderr).contains("panicked"), "{output:?}");
        assert!(text(&output.stdout).trim().ends_with(" 20"), "{output:?}");
    }
}
