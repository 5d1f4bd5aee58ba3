//! Genuine mail, as each provider delivers it: the provider's own header lines before it, in the shape that
//! provider writes (`fixtures/providers/<id>.{pass,fail}.headers`).
//!
//! With the corpus of real mail beside the project (`PORCHLIGHT_CORPUS`, or `shared/corpus` next to the checkout)
//! its messages are tried too; nothing of it is part of the project.
#![allow(clippy::disallowed_methods)]

mod support;

use std::path::{Path, PathBuf};

use porchlight_engine::{Context, Outcome, Verdict, assess};
use support::header::Mail;

/// The authserv-ids that belong to each provider's account: those of `crates/watcher/src/provider/table.rs`, and
/// `outlook.com` for the one that writes none.
const PROVIDERS: &[(&str, &[&str])] = &[
    ("gmail", &["mx.google.com"]),
    ("icloud", &["bimi.icloud.com", "dmarc.icloud.com", "dkim-verifier.icloud.com", "spf.icloud.com"]),
    // With the names that its machines have had since.
    ("icloud-smtpin", &["bimi.icloud.com", "dmarc.icloud.com", "dkim-verifier.icloud.com", "spf.icloud.com"]),
    ("yahoo", &["*.yahoo.com"]),
    ("aol", &["*.yahoo.com"]),
    ("gmx", &["gmx.net"]),
    ("webde", &["web.de"]),
    ("fastmail", &["*.messagingengine.com"]),
    ("proton", &["mail.protonmail.ch"]),
    ("outlook", &["outlook.com"]),
];

/// What the sender wrote; all else is left behind.
const THE_SENDERS: &[&str] =
    &["From", "To", "Subject", "Date", "Message-ID", "Reply-To", "MIME-Version", "Content-"];

fn context(ids: &[&str]) -> Context {
    Context { trusted_authserv_ids: ids.iter().map(|id| (*id).to_owned()).collect(), ..Context::default() }
}

fn block(provider: &str, kind: &str, domain: &str) -> String {
    let file = support::fixtures().join(format!("providers/{provider}.{kind}.headers"));
    let text = String::from_utf8(support::read(&file)).unwrap();
    text.replace("{DOMAIN}", domain)
}

/// A real or written mail that Amazon sent, and what it is called in a failure.
fn genuine() -> Vec<(String, Vec<u8>)> {
    let mut files = support::told_as(&["genuine-", "change-"]);
    let corpus = corpus().join("amazon-genuine");
    if corpus.is_dir() {
        files.extend(support::messages(&corpus));
    } else {
        println!("not run: the corpus, {} is not there", corpus.display());
    }
    files.iter().map(|file| (support::title(file), support::read(file))).collect()
}

fn corpus() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/corpus");
    std::env::var_os("PORCHLIGHT_CORPUS").map_or_else(beside, PathBuf::from)
}

/// The message below the provider's lines.
fn delivered(provider: &str, kind: &str, raw: &[u8]) -> Vec<u8> {
    let domain = support::sender_domain(raw).expect("a sender");
    Mail::new(raw).with_only(THE_SENDERS).below(&block(provider, kind, &domain)).raw()
}

#[test]
fn what_passes_is_genuine_everywhere() {
    let mails = genuine();
    let mut wrong = String::new();
    for (provider, ids) in PROVIDERS {
        let mut right = 0;
        for (title, raw) in &mails {
            let answer = assess(&delivered(provider, "pass", raw), &context(ids));
            if answer.verdict == Verdict::Genuine {
                right += 1;
            } else {
                wrong.push_str(&format!(
                    "{provider} {title}: {:?}, proof {:?}, {:?}\n",
                    answer.verdict,
                    answer.proof.combined,
                    support::signals(&answer)
                ));
            }
        }
        println!("{provider:9} {right}/{}", mails.len());
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn what_fails_is_genuine_nowhere() {
    for (provider, ids) in PROVIDERS {
        for (title, raw) in genuine() {
            let answer = assess(&delivered(provider, "fail", &raw), &context(ids));
            assert_ne!(answer.verdict, Verdict::Genuine, "{provider} {title}");
            assert_ne!(answer.proof.provider, Outcome::Pass, "{provider} {title}");
            // GMX and WEB.DE tell of DKIM alone, and a missing seal is no accusation.
            let silent = matches!(*provider, "gmx" | "webde");
            assert_eq!(answer.proof.provider == Outcome::Fail, !silent, "{provider} {title}");
        }
    }
}

/// One provider's lines mean nothing to the account of another.
#[test]
fn a_word_counts_only_at_home() {
    let raw = support::read(&support::fixtures().join("stories/genuine-order.eml"));
    for (writer, home) in PROVIDERS {
        for (_, ids) in PROVIDERS.iter().filter(|(_, ids)| ids != home) {
            let answer = assess(&delivered(writer, "pass", &raw), &context(ids));
            assert_eq!(answer.proof.provider, Outcome::Absent, "{writer} at {ids:?}");
        }
    }
}

/// The sender brings a whole passing block along, below the lines the provider really wrote; or writes the
/// verdict as the first line of the message.
#[test]
fn a_block_brought_along_is_not_believed() {
    let raw = support::read(&support::fixtures().join("stories/genuine-order.eml"));
    for (provider, ids) in PROVIDERS {
        let whole = delivered(provider, "pass", &raw);
        let only = Mail::new(&whole).without(&["Received"]).raw();
        for brought in [&whole, &only] {
            let raw = Mail::new(brought).below(&block(provider, "fail", "amazon.com")).raw();
            let answer = assess(&raw, &context(ids));
            assert_ne!(answer.proof.provider, Outcome::Pass, "{provider}");
        }
    }
}

/// As above, where the provider wrote no verdict at all. The others strike out such lines of the sender's
/// (RFC 8601 §5) or write one in any case; these are told apart by the place.
#[test]
fn where_the_provider_is_silent_a_senders_line_is_not_its_own() {
    let raw = support::read(&support::fixtures().join("stories/genuine-order.eml"));
    for (provider, ids) in PROVIDERS {
        if !matches!(*provider, "gmx" | "webde" | "fastmail" | "outlook") {
            continue;
        }
        let passing = Mail::new(&delivered(provider, "pass", &raw));
        let silent = passing.without(&["Authentication-Results", "ARC-Authentication-Results"]);
        let mut forged = silent.clone();
        let verdict = passing.fields.iter().filter(|field| Mail::is(field, "Authentication-Results"));
        let border = forged.fields.iter().rposition(|field| Mail::is(field, "Received")).unwrap();
        let verdict: Vec<_> = verdict.cloned().collect();
        forged.fields.splice(border + 1..border + 1, verdict);
        for mail in [silent, forged] {
            let answer = assess(&mail.raw(), &context(ids));
            assert_eq!(answer.proof.provider, Outcome::Absent, "{provider}");
        }
    }
}
