//! Every signal has a mail on which it fires, one on which it stays silent, words in every
//! language, and its page in `docs/signals.md`. Forgetting one is a red test.
#![allow(clippy::disallowed_methods)]

mod support;

use std::collections::BTreeSet;
use std::path::PathBuf;

use porchlight_engine::measure::observe;
use porchlight_engine::{Channel, Outcome, assess_text, limit_ids, signal_ids};

#[test]
fn ids_are_unique_and_kebab_case() {
    let ids = signal_ids();
    let unique: BTreeSet<_> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len());
    for id in ids {
        assert!(id.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{id}");
    }
}

#[test]
fn every_signal_fires_and_stays_silent() {
    for id in signal_ids() {
        let folder = support::fixtures().join(id);
        assert!(folder.is_dir(), "{id} has no fixtures");
        let (mut fired, mut silent) = (0, 0);
        for file in support::messages(&folder).into_iter().chain(support::texts(&folder)) {
            let mut context = support::context();
            if matches!(id, "seal-unbroken" | "proofs-disagree") {
                context.own_dkim = Some(Outcome::Pass);
            }
            let raw = support::read(&file);
            let seen: Vec<String> = if file.extension().is_some_and(|ending| ending == "txt") {
                support::signals(&assess_text(&String::from_utf8_lossy(&raw), Channel::Text))
            } else {
                observe(&raw, &context).into_iter().map(|evidence| evidence.signal).collect()
            };
            let name = support::name(&file);
            if name.starts_with("fires-") {
                fired += 1;
                assert!(seen.iter().any(|seen| seen == id), "{id}/{name}: only {seen:?}");
            } else {
                silent += 1;
                assert!(name.starts_with("silent-"), "{id}/{name}: fires-… or silent-…");
                assert!(!seen.iter().any(|seen| seen == id), "{id}/{name}: fired");
            }
        }
        assert!(fired > 0 && silent > 0, "{id}: {fired} fire, {silent} stay silent");
    }
}

#[test]
fn no_fixture_is_left_over() {
    let ids = signal_ids();
    for entry in std::fs::read_dir(support::fixtures()).unwrap() {
        let name = entry.unwrap().file_name().to_string_lossy().into_owned();
        let is_known = matches!(name.as_str(), "stories" | "languages" | "providers" | "first-sight");
        assert!(is_known || ids.contains(&name.as_str()), "{name} is no signal");
    }
}

#[test]
fn every_signal_and_limit_has_words_in_every_language() {
    let wanted: Vec<String> = signal_ids()
        .into_iter()
        .map(|id| format!("signal-{id}"))
        .chain(limit_ids().into_iter().map(|id| format!("limit-{id}")))
        .collect();
    for entry in std::fs::read_dir(support::root().join("locales")).unwrap() {
        let file = entry.unwrap().path().join("signals.ftl");
        let text =
            std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("readable Fluent");
        let have: BTreeSet<&str> = resource
            .body
            .iter()
            .filter_map(|entry| match entry {
                fluent_syntax::ast::Entry::Message(message) if message.value.is_some() => {
                    Some(message.id.name)
                }
                _ => None,
            })
            .collect();
        for id in &wanted {
            assert!(have.contains(id.as_str()), "{} has no {id}", file.display());
        }
        for id in have {
            assert!(wanted.iter().any(|wanted| wanted == id), "{}: {id} is nobody's", file.display());
        }
    }
}

/// `docs/signals.md` is written from the doc comments: `UPDATE=1 cargo test -p porchlight-engine`.
#[test]
fn the_page_of_signals_is_up_to_date() {
    let path = support::root().join("docs/signals.md");
    let page = page();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &page).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        there == page,
        "docs/signals.md is stale; run UPDATE=1 cargo test -p porchlight-engine --test signals"
    );
}

const QUESTIONS: [(&str, &str); 3] =
    [("claim", "Does it say it is Amazon?"), ("proof", "Can it prove it?"), ("ask", "What does it want?")];

fn page() -> String {
    let mut page = String::from(
        "# Signals\n\n\
         What Porchlight looks for in a message, and why. A signal only observes: it names a piece of the\n\
         message. Only `crates/engine/src/verdict.rs` judges.\n\n\
         Written from the comments in `crates/engine/src/{claim,proof,ask}/` and `message/limits.rs` there; do not edit by\n\
         hand.\n",
    );
    for (folder, question) in QUESTIONS {
        page.push_str(&format!("\n## {question}\n"));
        for id in signal_ids() {
            let file = source(folder, id);
            if !file.is_file() {
                continue;
            }
            let comment = comment(&std::fs::read_to_string(&file).unwrap());
            assert!(comment.contains("Why it matters:"), "{id} does not say why it matters");
            assert!(comment.contains("Silent:"), "{id} does not say when it stays silent");
            page.push_str(&format!("\n### `{id}`\n\n{comment}"));
        }
    }
    for id in signal_ids() {
        assert!(page.contains(&format!("### `{id}`")), "{id} has no file of its name");
    }
    page.push_str(
        "\n## What was not read\n\n\
         One message may cost so much and no more, however it is built. What is left out for that is told, and is evidence in\n\
         itself: no honest letter is so large. All are counts of what is in the message, never seconds.\n",
    );
    let source =
        std::fs::read_to_string(support::root().join("crates/engine/src/message/limits.rs")).unwrap();
    for id in limit_ids() {
        page.push_str(&format!("\n### `{id}`\n\n{}", limit_comment(&source, id)));
    }
    page
}

/// The doc comment above the limit of this id.
fn limit_comment(source: &str, id: &str) -> String {
    let name: String = id
        .split('-')
        .map(|word| {
            format!(
                "{}{}",
                word.get(..1).unwrap_or_default().to_uppercase(),
                word.get(1..).unwrap_or_default()
            )
        })
        .collect();
    let mut text = String::new();
    for line in source.lines().map(str::trim) {
        if let Some(words) = line.strip_prefix("///") {
            text.push_str(words.strip_prefix(' ').unwrap_or(words));
            text.push('\n');
        } else if line == format!("{name},") && !text.is_empty() {
            return text;
        } else {
            text.clear();
        }
    }
    panic!("{id} has no comment");
}

fn source(folder: &str, id: &str) -> PathBuf {
    support::root().join("crates/engine/src").join(folder).join(format!("{}.rs", id.replace('-', "_")))
}

/// The doc comment above the unit struct.
fn comment(source: &str) -> String {
    let mut text = String::new();
    for line in source.lines() {
        if let Some(words) = line.strip_prefix("///") {
            text.push_str(words.strip_prefix(' ').unwrap_or(words));
            text.push('\n');
        } else if line.starts_with("pub(super) struct") {
            return text;
        } else if !line.starts_with("#[derive") {
            text.clear();
        }
    }
    panic!("no unit struct");
}
