//! `porchlight evaluate` on a small folder of the engine's own stories.

mod support;

use std::path::Path;

use serde_json::Value;
use support::*;

/// Five scams of four campaigns, one of them not found; a genuine message; two letters, one of them
/// a scam that lies in the wrong folder.
fn labelled() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mails = [
        ("amazon-scam/1.eml", "scam-account-suspended.eml", "account", "en", "campaign=one;size=2"),
        ("amazon-scam/2.eml", "scam-account-suspended.eml", "account", "en", "campaign=one;size=2"),
        ("amazon-scam/3.eml", "scam-german-account.eml", "account", "de", "campaign=two"),
        (
            "amazon-scam/deeper/4.eml",
            "scam-through-amazons-own-invitation-bare-call.eml",
            "call",
            "en",
            "campaign=three",
        ),
        ("amazon-scam/5.eml", "unrelated-river.eml", "account", "en", ""),
        ("amazon-genuine/1.eml", "genuine-order.eml", "order", "en", ""),
        ("unrelated-ham/1.eml", "unrelated-lawsuit.eml", "list", "en", ""),
        ("unrelated-ham/2.eml", "scam-prize-survey.eml", "list", "en", ""),
    ];
    let mut manifest = "path\tlabel\tcategory\tlanguage\tnote\n".to_owned();
    for (path, name, category, language, note) in mails {
        file(folder.path(), path, &story(name));
        let label = path.split('/').next().unwrap();
        manifest.push_str(&format!("{path}\t{label}\t{category}\t{language}\t{note}\n"));
    }
    file(folder.path(), "manifest.tsv", manifest.as_bytes());
    file(folder.path(), "README.eml", b"Subject: lies in no labelled folder\n\n");
    folder
}

fn measured(folder: &Path, more: &[&str]) -> Value {
    let output = run("evaluate", folder, &[&["--json"], more, &TRUST[..]].concat());
    assert_eq!(code(&output), 0, "{output:?}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn row<'a>(rows: &'a Value, of: &[(&str, &str)]) -> &'a Value {
    let is = |row: &&Value| of.iter().all(|(key, value)| row[*key] == *value);
    rows.as_array().unwrap().iter().find(is).unwrap_or_else(|| panic!("{of:?}: {rows}"))
}

#[test]
fn verdicts_are_counted_by_label_language_and_category() {
    let folder = labelled();
    let report = measured(folder.path(), &["--quick"]);
    let scams = row(&report["labels"], &[("label", "amazon-scam")]);
    assert_eq!((&scams["messages"], &scams["scam"], &scams["unrelated"]), (&5.into(), &4.into(), &1.into()));
    assert_eq!(row(&report["labels"], &[("label", "amazon-genuine")])["genuine"], 1);
    let ham = row(&report["labels"], &[("label", "unrelated-ham")]);
    assert_eq!((&ham["messages"], &ham["scam"]), (&2.into(), &1.into()));
    assert_eq!(report["labels"].as_array().unwrap().len(), 3);
    let german = row(&report["languages"], &[("group", "de"), ("label", "amazon-scam")]);
    assert_eq!(german["scam"], 1);
    let calls = row(&report["categories"], &[("group", "call"), ("label", "amazon-scam")]);
    assert_eq!(calls["messages"], 1);
    let fired = row(&report["signals"], &[("signal", "call-number")]);
    assert!(fired["labels"]["amazon-scam"].as_u64().unwrap() >= 1, "{fired}");
    assert!(report.get("generalisation").is_none());
}

#[test]
fn every_miss_is_named_with_what_was_seen() {
    let folder = labelled();
    let report = measured(folder.path(), &["--quick"]);
    let misses = report["misses"].as_array().unwrap();
    let files: Vec<&str> = misses.iter().map(|miss| miss["file"].as_str().unwrap()).collect();
    assert_eq!(files, ["amazon-scam/5.eml", "unrelated-ham/2.eml"]);
    assert_eq!(misses[1]["verdict"], "Scam");
    assert!(misses[1]["signals"].as_array().unwrap().iter().any(|id| id == "from-name-amazon"), "{misses:?}");
    let told = text(&run("evaluate", folder.path(), &["--quick", TRUST[0], TRUST[1]]).stdout);
    assert!(told.contains("2 messages were judged other"), "{told}");
    assert!(told.contains("unrelated-ham/2.eml") && told.contains("lucky-desk.example"), "{told}");
    assert!(!told.contains("left out in turn"), "{told}");
}

/// What is left out changes what it ought to, and nothing else.
#[test]
fn generalisation_is_measured() {
    let folder = labelled();
    let report = measured(folder.path(), &[]);
    let measured = &report["generalisation"];
    let whole = &measured["whole"];
    assert_eq!(
        (&whole["scams"], &whole["flagged"], &whole["accusations"]),
        (&5.into(), &4.into(), &1.into())
    );
    let without = measured["without_signal"].as_array().unwrap();
    assert_eq!(without.len(), porchlight_engine::signal_ids().len());
    let of = |signal: &str| without.iter().find(|without| without["signal"] == signal).unwrap();
    // The call hangs on the number alone.
    assert!(of("call-number")["called_scam"].as_u64() < whole["called_scam"].as_u64());
    assert_eq!(of("through-relay")["flagged"], whole["flagged"]);
    let phrases = &measured["without_phrases"];
    assert_eq!(phrases["languages"]["en"]["whole"]["messages"], 4);
    assert_eq!(phrases["all"]["whole"]["scam"], whole["called_scam"]);
    let scam = |of: &Value| of["scam"].as_u64().unwrap();
    assert!(scam(&phrases["all"]["without"]) <= scam(&phrases["all"]["whole"]));
    let new = &measured["new_campaigns"];
    assert_eq!(new["campaigns"], 4);
    assert!(new["with_own_wordings"].as_u64().unwrap() >= 1, "{new}");
    assert_eq!(new["as_new"]["messages"], 5);
    // Leaving out what one campaign says takes no more than leaving out everything.
    assert!(scam(&new["as_new"]) >= scam(&phrases["all"]["without"]));

    let told = text(&run("evaluate", folder.path(), &TRUST).stdout);
    for part in ["left out in turn", "All phrase tables", "4 scam campaigns", "learnt by heart"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(!told.contains('⟦'), "{told}");
}

/// The same with one hand and with many.
#[test]
fn hands_do_not_change_the_numbers() {
    let folder = labelled();
    assert_eq!(measured(folder.path(), &["--jobs", "1"]), measured(folder.path(), &["--jobs", "5"]));
}

#[test]
fn without_a_manifest_there_are_labels_still() {
    let folder = labelled();
    std::fs::remove_file(folder.path().join("manifest.tsv")).unwrap();
    let report = measured(folder.path(), &[]);
    assert_eq!(row(&report["labels"], &[("label", "amazon-scam")])["messages"], 5);
    assert!(report["languages"].as_array().unwrap().is_empty());
    // Each message is a campaign of its own; the two that are copies have no wording of their own.
    assert_eq!(report["generalisation"]["new_campaigns"]["campaigns"], 5);
}

#[test]
fn nothing_labelled_is_a_clear_error() {
    let folder = tempfile::tempdir().unwrap();
    let output = run("evaluate", folder.path(), &[]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("no labelled messages"), "{output:?}");
    let letter = file(folder.path(), "letter.eml", &story(UNRELATED));
    let output = run("evaluate", &letter, &[]);
    assert_eq!(code(&output), 2);
    assert!(text(&output.stderr).contains("is not a folder"), "{output:?}");
}
