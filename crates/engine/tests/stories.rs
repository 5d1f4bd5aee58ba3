//! Whole messages, as they come to an inbox: the verdict stands in the name of the file.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Context, Outcome, Place, Verdict, assess, visible_text};

fn wanted(name: &str) -> Verdict {
    match name.split('-').next() {
        Some("scam") => Verdict::Scam,
        Some("genuine") => Verdict::Genuine,
        Some("doubtful") => Verdict::Doubtful,
        Some("unrelated") => Verdict::Unrelated,
        _ => panic!("{name}: the verdict comes first"),
    }
}

#[test]
fn each_story_ends_as_its_name_says() {
    let mut wrong = String::new();
    let mut seen = std::collections::BTreeMap::new();
    for file in support::messages(&support::fixtures().join("stories")) {
        let name = support::name(&file);
        let assessment = assess(&support::read(&file), &support::context());
        *seen.entry(name.split('-').next().unwrap().to_owned()).or_insert(0) += 1;
        if assessment.verdict != wanted(&name) {
            wrong.push_str(&format!("{name}: {:?}\n{assessment:#?}\n", assessment.verdict));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(seen.len(), 4, "{seen:?}");
}

#[test]
fn traps_in_amazons_own_mail_are_told_apart() {
    for file in support::messages(&support::fixtures().join("stories")) {
        let name = support::name(&file);
        let through = assess(&support::read(&file), &support::context()).through_amazon;
        let expected = name.starts_with("scam-through-amazons-own-") || name == "scam-seller-leads-away.eml";
        assert_eq!(through, expected, "{name}");
    }
}

#[test]
fn account_changes_are_named() {
    let notices = support::told_as(&["genuine-change-"]);
    assert!(notices.len() > 8);
    let mut wrong = String::new();
    for file in notices {
        let name = support::name(&file);
        let kind = name.trim_end_matches(".eml").trim_start_matches("genuine-change-");
        let change = support::change(kind.trim_end_matches("-german"));
        let read = assess(&support::read(&file), &support::context()).account_change;
        if read != Some(change) {
            wrong.push_str(&format!("{}: {read:?}\n", support::title(&file)));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    for story in ["order", "shipped-german", "delivery-japanese", "payment-declined", "delivery-code"] {
        let file = support::fixtures().join(format!("stories/genuine-{story}.eml"));
        assert_eq!(assess(&support::read(&file), &support::context()).account_change, None, "{story}");
    }
}

#[test]
fn without_the_provider_nothing_is_genuine_and_nobody_is_accused() {
    for file in support::messages(&support::fixtures().join("stories")) {
        let name = support::name(&file);
        let verdict = assess(&support::read(&file), &Context::default()).verdict;
        assert_ne!(verdict, Verdict::Genuine, "{name}");
        if name.starts_with("genuine-") {
            assert_eq!(verdict, Verdict::Doubtful, "{name}");
        }
    }
}

#[test]
fn our_own_check_is_proof_where_the_provider_is_silent() {
    for file in support::messages(&support::fixtures().join("stories")) {
        let name = support::name(&file);
        if name.starts_with("genuine-") {
            let own = |outcome| Context { own_dkim: Some(outcome), ..Context::default() };
            let verdict = |outcome| assess(&support::read(&file), &own(outcome)).verdict;
            assert_eq!(verdict(Outcome::Pass), Verdict::Genuine, "{name}");
            for outcome in [Outcome::Fail, Outcome::Absent, Outcome::CouldNotAsk] {
                assert_eq!(verdict(outcome), Verdict::Doubtful, "{name} {outcome:?}");
            }
        }
    }
}

#[test]
fn where_the_two_disagree_neither_makes_it_genuine() {
    let file = support::fixtures().join("stories/genuine-order.eml");
    let context = Context { own_dkim: Some(Outcome::Fail), ..support::context() };
    let assessment = assess(&support::read(&file), &context);
    assert_eq!(assessment.proof.provider, Outcome::Pass);
    assert_eq!(assessment.proof.own, Outcome::Fail);
    assert_eq!(assessment.verdict, Verdict::Doubtful);
}

#[test]
fn what_is_shown_is_safe() {
    for file in support::all_messages() {
        let assessment = assess(&support::read(&file), &support::context());
        let evidence = [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence];
        let pieces = evidence.into_iter().flatten().map(|piece| piece.excerpt.as_str());
        let shown = [assessment.subject.as_str(), &assessment.from_name, &assessment.from_address];
        for piece in pieces.chain(shown).chain(assessment.links.iter().map(String::as_str)) {
            let name = support::name(&file);
            assert!(piece.chars().count() <= 200, "{name}: {piece}");
            assert!(!piece.contains("http://") && !piece.contains("https://"), "{name}: {piece}");
            assert!(
                !piece.contains(|c: char| c.is_control() || c == '\u{200b}' || c == '\u{202e}'),
                "{name}"
            );
        }
    }
}

/// An excerpt is the message's own words, not ours: it stands there letter by letter.
#[test]
fn what_is_shown_stands_in_the_message() {
    let letters = |words: &str| -> String {
        words.replace("hxxp", "http").chars().filter(|c| c.is_alphanumeric()).collect()
    };
    let mut pieces = 0;
    for file in support::all_messages() {
        let raw = support::read(&file);
        let assessment = assess(&raw, &support::context());
        let text = letters(&visible_text(&raw, usize::MAX));
        let subject = letters(&assessment.subject);
        let evidence = [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence];
        for piece in evidence.into_iter().flatten() {
            let whole = match piece.place {
                Place::Text => &text,
                Place::Subject => &subject,
                _ => continue,
            };
            let shown = letters(piece.excerpt.trim_end_matches('…'));
            assert!(!shown.is_empty(), "{}: {piece:?}", support::title(&file));
            assert!(whole.contains(&shown), "{}: {piece:?}", support::title(&file));
            pieces += 1;
        }
    }
    assert!(pieces > 1_000, "{pieces}");
}

/// Where nobody vouches for Amazon's own mail, the verdict stays open; what stands at its foot is no threat all the same.
#[test]
fn an_order_for_which_nobody_vouches_threatens_nothing() {
    let inbox = support::fixtures().join("../../../tests/demo/inbox");
    let orders =
        ["01-order-kettle.eml", "02-shipped-kettle.eml", "03-delivered-kettle.eml", "07-prime-renewal.eml"];
    for name in orders {
        let ask = assess(&support::read(&inbox.join(name)), &Context::default()).ask;
        assert!(ask.evidence.is_empty(), "{name}: {:?}", ask.evidence);
    }
}
