//! Mail that was written to be new to the engine: short, polite or odd, in every language. Scams are flagged, and what
//! is ordinary is left alone; with every table of wordings left out, shape alone flags most.
#![allow(clippy::disallowed_methods)]

mod support;

use std::path::PathBuf;

use porchlight_engine::measure::{Phrases, Without, assess_without};
use porchlight_engine::{Assessment, Context, Verdict, assess};

/// By the beginning of their names: `scam-…`, `ordinary-…`.
fn told(kind: &str) -> Vec<PathBuf> {
    support::first_sight(kind)
}

fn is_flagged(assessment: &Assessment) -> bool {
    matches!(assessment.verdict, Verdict::Scam | Verdict::Doubtful)
}

/// The titles of those for which this holds, whichever server's word is believed.
fn those(files: &[PathBuf], wrong: impl Fn(&[u8], &Context) -> bool) -> Vec<String> {
    let contexts = [Context::default(), support::context()];
    let is_wrong = |file: &&PathBuf| {
        let raw = support::read(file);
        contexts.iter().any(|context| wrong(&raw, context))
    };
    files.iter().filter(is_wrong).map(|file| support::title(file)).collect()
}

#[test]
fn scams_are_flagged() {
    let files = told("scam-");
    assert!(files.len() > 150, "{}", files.len());
    let missed = those(&files, |raw, context| !is_flagged(&assess(raw, context)));
    assert!(missed.is_empty(), "{missed:#?}");
    let doubted = those(&files, |raw, context| assess(raw, context).verdict != Verdict::Scam);
    assert!(doubted.len() * 10 < files.len(), "not called a scam: {doubted:#?}");
}

#[test]
fn what_is_ordinary_is_left_alone() {
    let files = told("ordinary-");
    assert!(files.len() > 120, "{}", files.len());
    let accused = those(&files, |raw, context| is_flagged(&assess(raw, context)));
    assert!(accused.is_empty(), "{accused:#?}");
}

/// Who begs has no shape: no link, no number, and a name like anybody's.
const ONLY_WORDS: [&str; 2] = ["scam-codes-to-be-sent-back.eml", "scam-asks-whether-at-amazon.eml"];

#[test]
fn shape_alone_flags_most() {
    let without = Without { phrases: Phrases::Everything, ..Without::default() };
    let files: Vec<PathBuf> = told("scam-")
        .into_iter()
        .filter(|file| !ONLY_WORDS.contains(&support::name(file).as_str()))
        .collect();
    let missed = those(&files, |raw, context| !is_flagged(&assess_without(raw, context, &without)));
    assert!(missed.len() * 100 <= files.len() * 25, "{} of {}: {missed:#?}", missed.len(), files.len());
    let accused = those(&told("ordinary-"), |raw, context| {
        assess_without(raw, context, &without).verdict == Verdict::Scam
    });
    assert!(accused.is_empty(), "{accused:#?}");
}

#[test]
fn no_mail_is_left_over() {
    let all = told("").len();
    assert_eq!(told("scam-").len() + told("ordinary-").len(), all);
}
