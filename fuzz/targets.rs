//! What is held true of any bytes at all. `cargo fuzz` looks for bytes that break it; the engine's tests replay
//! what it kept (`crates/engine/tests/fuzz_corpus.rs`).

use porchlight_engine::{Assessment, Channel, Context, Outcome, Verdict, fuzzing};

/// The bound on everything that is shown.
const MAX_SHOWN: usize = 200;

/// A whole message.
pub fn assess(bytes: &[u8]) {
    // The fuzzer chooses what our own check said, too: by the last byte.
    let own_dkim = match bytes.last().map(|last| last % 5) {
        Some(1) => Some(Outcome::Pass),
        Some(2) => Some(Outcome::Fail),
        Some(3) => Some(Outcome::CouldNotAsk),
        _ => None,
    };
    let context = Context { trusted_authserv_ids: trusted(), own_dkim, is_asked_about: false };
    let first = porchlight_engine::assess(bytes, &context);
    holds(&first);
    assert_eq!(first, porchlight_engine::assess(bytes, &context), "the same bytes, another answer");
    let whole = porchlight_engine::assess(bytes, &Context { is_asked_about: true, ..context });
    holds(&whole);
    assert_eq!(first.verdict, whole.verdict, "a glance passed over what reading finds");
    if own_dkim.is_none() && first.verdict == Verdict::Genuine {
        let nobody = porchlight_engine::assess(bytes, &Context::default());
        assert_ne!(nobody.verdict, Verdict::Genuine, "genuine by nobody's word");
    }
}

/// Words that are no mail.
pub fn assess_text(bytes: &[u8]) {
    let words = String::from_utf8_lossy(bytes);
    for channel in [Channel::Text, Channel::Call] {
        let first = porchlight_engine::assess_text(&words, channel);
        holds(&first);
        assert_ne!(first.verdict, Verdict::Genuine, "words prove nothing");
        assert!(!first.proof.delivered && first.proof.combined == Outcome::Absent, "words prove nothing");
        assert_eq!(first, porchlight_engine::assess_text(&words, channel), "the same words, another answer");
    }
}

/// Every line as a link of its own, and all of it as text with links in it.
pub fn links(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for href in text.lines().take(50).chain(fuzzing::links_in(&text).into_iter().take(50)) {
        let read = fuzzing::link(href);
        is_safe(&read.shown);
        assert!(!read.is_web || !read.site.is_empty(), "{href:?} leads nowhere");
        assert!(read.host.ends_with(&read.site) || read.host.trim_end_matches('.').ends_with(&read.site));
        assert_eq!(read, fuzzing::link(href));
    }
    is_safe(&fuzzing::shown(&text));
}

/// The same bytes as one header's value, and as the top of a message.
pub fn authentication_results(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    fuzzing::authentication_results(&text);
    for line in text.lines() {
        let value = line.split_once(':').map_or(line, |(_, value)| value);
        fuzzing::authentication_results(value);
    }
    let context = |trusted_authserv_ids| Context { trusted_authserv_ids, ..Context::default() };
    let first = fuzzing::provider(bytes, &context(trusted()));
    assert_eq!(first, fuzzing::provider(bytes, &context(trusted())));
    assert_eq!(fuzzing::provider(bytes, &context(Vec::new())).0, Outcome::Absent, "nobody was asked");
    let one = fuzzing::provider(bytes, &context(vec!["mx.example.net".to_owned()]));
    // A name may be written in pieces: quoted, or with characters escaped.
    let written: String = text.to_ascii_lowercase().replace(['"', '\\'], "");
    assert!(one.0 == Outcome::Absent || written.contains("mx.example.net"), "not the provider's: {}", one.1);
    if first.0 == Outcome::Pass {
        assert!(first.1.to_ascii_lowercase().contains("pass"), "passed by {:?}", first.1);
    }
}

/// An attached document, picture, invitation or page.
pub fn attachments(bytes: &[u8]) {
    if let Some(kind) = porchlight_engine::file_kind("", bytes) {
        let first = porchlight_engine::assess_file(kind, bytes);
        holds(&first);
        assert_ne!(first.verdict, Verdict::Genuine, "a file proves nothing");
    }
    let first = fuzzing::attachment(bytes);
    assert_eq!(first, fuzzing::attachment(bytes), "the same file, another reading");
    for piece in first.links.iter().chain(&first.codes).take(20) {
        is_safe(&fuzzing::link(piece).shown);
    }
}

/// Providers of every kind: one name, many names, and those that are read in a way of their own.
fn trusted() -> Vec<String> {
    [
        "mx.example.net",
        "*.mail.example",
        "mx.google.com",
        "bimi.icloud.com",
        "*.outlook.com",
        "mail.protonmail.ch",
    ]
    .map(str::to_owned)
    .to_vec()
}

/// What every assessment promises.
fn holds(assessment: &Assessment) {
    let evidence = [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence];
    for piece in evidence.into_iter().flatten() {
        is_safe(&piece.excerpt);
    }
    for shown in [&assessment.from_name, &assessment.from_address, &assessment.subject] {
        is_safe(shown);
    }
    assessment.links.iter().for_each(|link| is_safe(link));
    assert!(assessment.links.len() <= 50);
    let proven = assessment.proof.combined == Outcome::Pass && assessment.proof.delivered;
    assert!(assessment.verdict != Verdict::Genuine || proven, "genuine without proof");
    assert!(
        !assessment.through_amazon
            || (matches!(assessment.verdict, Verdict::Scam | Verdict::Doubtful) && proven)
    );
    assert!(assessment.account_change.is_none() || assessment.verdict == Verdict::Genuine);
}

/// Short, on one line, nothing hidden in it, nothing to click.
fn is_safe(shown: &str) {
    assert!(shown.chars().count() <= MAX_SHOWN, "too long: {shown:?}");
    let hidden = |c: char| {
        c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    assert!(!shown.contains(hidden), "something hidden: {shown:?}");
    let lower = shown.to_ascii_lowercase();
    for (at, _) in lower.match_indices("://") {
        let scheme = lower.get(..at).unwrap_or_default();
        let is_broken = ["hxxp", "hxxps"].iter().any(|broken| scheme.ends_with(broken));
        assert!(
            is_broken || !scheme.ends_with(|c: char| c.is_ascii_alphanumeric()),
            "can be clicked: {shown:?}"
        );
    }
}
