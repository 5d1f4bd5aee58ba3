//! Nothing that can be shown is without words.

use std::collections::BTreeMap;
use std::path::Path;

use porchlight_engine::{
    AccountChange, Answer, Assessment, Context, Evidence, Outcome, Place, Strength, Verdict,
};
use porchlight_watcher::Code;
use porchlight_words::{Words, languages};

fn blank() -> Assessment {
    porchlight_engine::assess(b"", &Context::default())
}

fn evidence(signal: &str, strength: Strength, excerpt: &str) -> Evidence {
    Evidence { signal: signal.to_owned(), strength, place: Place::Text, excerpt: excerpt.to_owned() }
}

/// The words of every language.
fn all_words() -> impl Iterator<Item = Words> {
    languages().map(Words::new)
}

/// A sentence is there, ends like one, and does not shout.
fn is_sentence(text: &str) {
    assert!(!text.contains('⟦'), "no words: {text}");
    let end = ['.', '?', '”', '“', '»', '。', '？', '」'];
    assert!(text.ends_with(end), "not a sentence: {text}");
    assert!(!text.contains(['!', '¡', '！']), "shouts: {text}");
}

/// Every file of every language, as fluent-syntax reads it: no junk, no id twice, no file forgotten.
#[test]
fn every_message_parses_and_is_there_once() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    for language in std::fs::read_dir(locales).unwrap() {
        let folder = language.unwrap().path();
        let words = Words::new(&folder.file_name().unwrap().to_string_lossy());
        assert!(folder.ends_with(words.language()), "not in the list of languages: {}", folder.display());
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for file in std::fs::read_dir(&folder).unwrap() {
            let path = file.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            let source = std::fs::read_to_string(&path).unwrap();
            let resource = fluent_bundle::FluentResource::try_new(source)
                .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    let id = message.id.name.to_owned();
                    assert!(words.has(&id), "{name} is not compiled in: {id}");
                    if let Some(first) = seen.insert(id.clone(), name.clone()) {
                        panic!("{id} stands in {first} and in {name}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_error_has_a_sentence_and_a_next_step() {
    for words in all_words() {
        for code in Code::ALL {
            is_sentence(&words.error_sentence(code.id()));
            is_sentence(&words.error_next_step(code.id()));
        }
    }
}

/// What must be done at a provider is said; and nothing is said that no provider asks for.
#[test]
fn every_step_of_setting_up_has_a_sentence() {
    let mut asked = std::collections::BTreeSet::new();
    for provider in porchlight_watcher::provider::providers() {
        for step in provider.steps {
            for words in all_words() {
                is_sentence(&words.format(step.id, &[("provider", provider.name.into())]));
            }
            asked.insert(step.id);
        }
    }
    let source = include_str!("../../../locales/en/setup.ftl");
    let ids = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let said: Vec<&str> = ids.filter(|id| id.starts_with("setup-")).collect();
    assert!(said.iter().all(|id| asked.contains(id)), "asked for by none: {said:?} {asked:?}");
}

#[test]
fn every_place_of_discovery_has_words() {
    for words in all_words() {
        use porchlight_watcher::discover::{Outcome, Place};
        for place in Place::ALL {
            assert!(words.has(&format!("discover-{}", place.id())), "{place:?}");
        }
        for outcome in Outcome::ALL {
            assert!(words.has(&format!("discover-{}", outcome.id())), "{outcome:?}");
        }
    }
}

#[test]
fn every_signal_and_every_limit_has_a_sentence() {
    for words in all_words() {
        for id in porchlight_engine::signal_ids() {
            is_sentence(&words.reason(&evidence(id, Strength::Strong, "x")));
        }
        for id in porchlight_engine::limit_ids() {
            is_sentence(&words.limit(id));
        }
    }
}

/// Words for a signal that is not there (any more) would never be said.
#[test]
fn words_belong_to_signals_that_are_there() {
    let general = ["ask-none", "ask-weak", "ask-strong", "ask-strong-leaves-amazon"];
    let source = include_str!("../../../locales/en/verdict.ftl");
    let ids = source.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let signals = porchlight_engine::signal_ids();
    for id in ids.filter(|id| !general.contains(id)) {
        if let Some(signal) = id.strip_prefix("ask-") {
            assert!(signals.contains(&signal), "{id}");
        }
    }
}

#[test]
fn every_account_change_has_a_sentence() {
    for words in all_words() {
        use AccountChange as Change;
        for change in [
            Change::Password,
            Change::Email,
            Change::Phone,
            Change::Address,
            Change::TwoStep,
            Change::SignIn,
            Change::Device,
            Change::GiftCard,
        ] {
            is_sentence(&words.account_change(change));
        }
    }
}

/// Every combination of answers, so that no arm is without words.
#[test]
fn every_assessment_has_its_lines() {
    for words in all_words() {
        let outcomes = [Outcome::Pass, Outcome::Fail, Outcome::Absent, Outcome::CouldNotAsk];
        let answers = [Answer::None, Answer::Weak, Answer::Strong];
        let mut assessment = blank();
        for verdict in [Verdict::Unrelated, Verdict::Genuine, Verdict::Doubtful, Verdict::Scam] {
            for answer in answers {
                for (provider, own, combined) in outcomes.into_iter().flat_map(|a| {
                    outcomes.into_iter().flat_map(move |b| outcomes.into_iter().map(move |c| (a, b, c)))
                }) {
                    for yes in [false, true] {
                        assessment.verdict = verdict;
                        assessment.account_change = yes.then_some(AccountChange::Password);
                        assessment.through_amazon = yes;
                        assessment.claim.answer = answer;
                        assessment.ask.answer = answer;
                        assessment.ask.leaves_amazon = yes;
                        assessment.proof.provider = provider;
                        assessment.proof.own = own;
                        assessment.proof.combined = combined;
                        assessment.proof.delivered = yes;
                        is_sentence(&words.verdict_sentence(&assessment));
                        is_sentence(&words.advice(&assessment));
                        is_sentence(&words.advice_in_window(&assessment));
                        is_sentence(&words.claim_line(&assessment));
                        is_sentence(&words.proof_line(&assessment));
                        is_sentence(&words.ask_line(&assessment));
                    }
                }
            }
        }
    }
}

#[test]
fn an_ask_without_words_of_its_own_gets_the_general_ones() {
    let words = Words::new("en");
    let mut assessment = blank();
    assessment.ask.answer = Answer::Strong;
    assessment.ask.leaves_amazon = true;
    assessment.ask.evidence.push(evidence("no-such-signal", Strength::Strong, "x"));
    assert_eq!(words.ask_line(&assessment), "It wants to lead you away from Amazon.");
}

/// What an attacker wrote is put in as it is: not as Fluent, and without isolation marks.
#[test]
fn an_excerpt_is_text_and_nothing_else() {
    let words = Words::new("en");
    let hostile = "{ $excerpt } { -brand } \u{2068}x";
    let sentence =
        words.format("cli-reason-excerpt", &[("reason", "It says:".into()), ("excerpt", hostile.into())]);
    assert!(sentence.contains(hostile), "{sentence}");
    assert_eq!(sentence.matches('\u{2068}').count(), 1);
}

#[test]
fn numbers_choose_the_plural() {
    let words = Words::new("en");
    let one = words.format(
        "cli-first-look",
        &[("address", "a".into()), ("messages", 1u32.into()), ("scams", 1u32.into())],
    );
    let two = words.format(
        "cli-first-look",
        &[("address", "a".into()), ("messages", 2u32.into()), ("scams", 0u32.into())],
    );
    assert!(one.contains("1 message "), "{one}");
    assert!(two.contains("2 messages "), "{two}");
}

#[test]
fn numbers_are_written_as_the_reader_writes_them() {
    let written =
        |locale, count: i64| Words::new(locale).format("window-find-count", &[("count", count.into())]);
    assert_eq!(written("en", 12_345), "12,345 messages.");
    assert_eq!(written("de", 12_345), "12.345 Nachrichten.");
    assert_eq!(written("fr", 12_345).replace(['\u{202f}', '\u{a0}'], "_"), "12_345 messages.");
    assert_eq!(written("es", 1_234), "1234 mensajes.");
    assert_eq!(written("en_IN.UTF-8", -123_456), "-1,23,456 messages.");
    // The plural is that of the number, and what is no number stays as it is.
    assert_eq!(written("en-GB", 1), "1 message.");
    let given = Words::new("de").format("window-find-count", &[("count", "12345".into())]);
    assert_eq!(given, "12345 Nachrichten.");
}

#[test]
fn moments_are_written_as_the_reader_writes_them() {
    let words = Words::new("fr-CA");
    assert_eq!(words.time(14, 5).replace(['\u{202f}', '\u{a0}'], " "), "14 h 05");
    assert_eq!(words.time(24, 0), "");
    assert_eq!(words.day_and_time((2026, 2, 30), (0, 0)), "");
    assert_eq!(Words::new("C").time(0, 5).replace('\u{202f}', " "), "12:05 AM");
}

#[test]
fn a_language_without_words_is_answered_in_english() {
    assert_eq!(Words::new("tlh").language(), "en");
    assert_eq!(Words::new("en_US.UTF-8").language(), "en");
    assert_eq!(Words::new("").language(), "en");
}

/// What was chosen in Porchlight comes before what the system says, and a region only where it belongs.
#[test]
fn a_reader_gets_the_first_language_there_is() {
    let system = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
    let spoken = |chosen, tags: &[&str]| {
        let words = Words::for_reader(chosen, &system(tags));
        (words.language(), words.locale().to_owned())
    };
    assert_eq!(spoken(None, &["it-CH", "en-GB"]), ("it", "it-CH".to_owned()));
    assert_eq!(spoken(None, &["tlh", "ja_JP.UTF-8", "it"]), ("ja", "ja-JP".to_owned()));
    assert_eq!(spoken(Some("ja"), &["it-CH", "en-GB"]), ("ja", "ja".to_owned()));
    assert_eq!(spoken(Some("en"), &["it-CH", "en-GB"]), ("en", "en-GB".to_owned()));
    assert_eq!(spoken(Some("tlh"), &["it-CH"]), ("it", "it-CH".to_owned()));
    assert_eq!(spoken(None, &["C", "it"]), ("en", "en".to_owned()));
    assert_eq!(spoken(None, &[]), ("en", "en".to_owned()));
}

#[test]
fn a_missing_id_can_be_seen() {
    assert!(Words::new("en").text("no-such-id").contains("no-such-id"));
}

#[test]
fn words_can_be_shared() {
    fn shared<T: Send + Sync>() {}
    shared::<Words>();
}
