//! The mails of each language end as their names say: the engine speaks it, or a line of the table is red.
#![allow(clippy::disallowed_methods)]

mod support;

use std::fmt::Write;
use std::path::Path;

use porchlight_engine::measure::{Phrases, Without, assess_without};
use porchlight_engine::{AccountChange, Assessment, Verdict, assess};

/// What the beginning of a file's name demands.
const KINDS: [(&str, Verdict); 4] = [
    ("scam", Verdict::Scam),
    ("genuine", Verdict::Genuine),
    ("change", Verdict::Genuine),
    ("ordinary", Verdict::Unrelated),
];

fn split(file: &Path) -> (String, String) {
    let name = support::name(file);
    let (kind, story) = name.trim_end_matches(".eml").split_once('-').expect("a kind and a story");
    (kind.to_owned(), story.to_owned())
}

/// The change that a mail of this name must be read as; none for all but notices of changes.
fn wanted_change(kind: &str, story: &str) -> Option<AccountChange> {
    (kind == "change").then(|| support::change(story))
}

/// What is wrong with the answer, in a few words.
fn wrong(kind: &str, story: &str, assessment: &Assessment) -> Option<String> {
    let (_, verdict) = KINDS
        .iter()
        .find(|(name, _)| *name == kind)
        .unwrap_or_else(|| panic!("{kind}-{story}: scam, genuine, change or ordinary comes first"));
    let change = wanted_change(kind, story);
    if assessment.verdict != *verdict {
        let answers = (assessment.claim.answer, assessment.proof.combined, assessment.ask.answer);
        return Some(format!("{:?} {answers:?}", assessment.verdict));
    }
    (assessment.account_change != change).then(|| format!("change {:?}", assessment.account_change))
}

#[test]
fn each_language_is_spoken() {
    let mut table = String::new();
    let mut failures = String::new();
    for folder in support::languages() {
        let language = support::name(&folder);
        write!(table, "{language:8}").unwrap();
        for (kind, _) in KINDS {
            let (mut right, mut all) = (0, 0);
            for file in support::messages(&folder) {
                let (its_kind, story) = split(&file);
                // Whatever begins otherwise is caught by `no_mail_is_left_over`.
                if its_kind != kind {
                    continue;
                }
                all += 1;
                match wrong(kind, &story, &assess(&support::read(&file), &support::context())) {
                    Some(words) => writeln!(failures, "{}: {words}", support::title(&file)).unwrap(),
                    None => right += 1,
                }
            }
            write!(table, "  {kind} {right}/{all}").unwrap();
        }
        table.push('\n');
    }
    println!("{table}");
    assert!(failures.is_empty(), "\n{table}\n{failures}");
}

/// What does not hang on words works in every language.
#[test]
fn shape_alone_flags_the_scams_of_each_language() {
    let without = Without { phrases: Phrases::Everything, ..Without::default() };
    for folder in support::languages() {
        let files = support::messages(&folder);
        let scams: Vec<_> = files.iter().filter(|file| split(file).0 == "scam").collect();
        let flagged = |file: &&&std::path::PathBuf| {
            let verdict = assess_without(&support::read(file), &support::context(), &without).verdict;
            matches!(verdict, Verdict::Scam | Verdict::Doubtful)
        };
        let seen = scams.iter().filter(flagged).count();
        assert!(seen * 100 >= scams.len() * 85, "{}: {seen} of {}", support::name(&folder), scams.len());
    }
}

#[test]
fn no_mail_is_left_over() {
    for folder in support::languages() {
        let mut seen = std::collections::BTreeSet::new();
        for file in support::messages(&folder) {
            let (kind, _) = split(&file);
            assert!(KINDS.iter().any(|(name, _)| *name == kind), "{}", support::title(&file));
            seen.insert(kind);
        }
        assert_eq!(seen.len(), KINDS.len(), "{}: only {seen:?}", support::name(&folder));
    }
}
