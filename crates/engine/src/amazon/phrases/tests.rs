//! What the tables must find, and what they must let pass.

use super::*;

#[test]
fn every_phrase_finds_itself() {
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
            let folded = crate::message::fold_text(&wording);
            assert!(find(&folded).iter().any(|hit| hit.phrase == *phrase), "{wording}");
        }
    }
}

#[test]
fn alternatives_are_written_out() {
    assert_eq!(written_out("{je|uw} {code |}a"), ["je code a", "je a", "uw code a", "uw a"]);
    assert_eq!(written_out("a{b"), ["a{b"]);
}

#[test]
fn only_an_end_is_open() {
    for (_, wordings) in LANGUAGES.iter().copied().flatten() {
        for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
            let (inside, signs) = (wording.trim_end_matches(OPEN), [OPEN, '{', '}', '|']);
            assert!(!inside.is_empty() && !inside.contains(signs), "{wording}");
        }
    }
}

#[test]
fn words_are_not_split() {
    assert!(find("recall us today").is_empty());
}

fn says(written: &str, phrase: Phrase) -> bool {
    find(&crate::message::fold_text(written)).iter().any(|hit| hit.phrase == phrase)
}

#[test]
fn endings_and_capitals_change_nothing() {
    for written in [
        "Amazon hesabınız askıya alındı",
        "AMAZON HESABINIZ ASKIYA ALINDI",
        "Amazon hesabınızdan çıkış yapıldı",
        "Amazon’daki siparişiniz yolda",
        "na Twoim koncie Amazon",
        "NA TWOIM KONCIE AMAZON",
        "ditt Amazon-konto",
        "je Amazon.nl-account",
    ] {
        assert!(says(written, Phrase::Speaks), "{written}");
    }
    assert!(says("ŞİFRENİZ DEĞİŞTİRİLDİ", Phrase::Change(AccountChange::Password)));
    assert!(says("Twoje HASŁO zostało zmienione", Phrase::Change(AccountChange::Password)));
    assert!(says("Twoje haslo zostalo zmienione", Phrase::Change(AccountChange::Password)));
    assert!(!says("Bay Amazonhesabiniz", Phrase::Speaks));
}

/// Every language has words for all that the verdict asks for.
#[test]
fn no_kind_is_forgotten() {
    use AccountChange::*;
    let kinds = [
        Phrase::Speaks,
        Phrase::SignsOff,
        Phrase::Membership,
        Phrase::AboutAmazon,
        Phrase::Threat,
        Phrase::Hurry,
        Phrase::Confirm,
        Phrase::Secret,
        Phrase::Call,
        Phrase::CallThen,
        Phrase::PayByGiftCard,
        Phrase::Prize,
        Phrase::Remote,
        Phrase::Refund,
        Phrase::NotYou,
        Phrase::PayElsewhere,
        Phrase::Attached,
        Phrase::Never,
    ];
    let changes = [Password, Email, Phone, Address, TwoStep, SignIn, Device, GiftCard];
    for (number, table) in LANGUAGES.iter().enumerate() {
        for kind in kinds.into_iter().chain(changes.map(Phrase::Change)) {
            let wordings = table.iter().filter(|(phrase, _)| *phrase == kind).map(|(_, all)| all.len());
            assert!(wordings.sum::<usize>() > 0, "language {number}: {kind:?}");
        }
    }
}

/// A claim to be Amazon names it.
#[test]
fn who_speaks_as_amazon_says_so() {
    for (phrase, wordings) in LANGUAGES.iter().copied().flatten() {
        if matches!(phrase, Phrase::Speaks | Phrase::SignsOff) {
            for wording in wordings.iter().flat_map(|wording| written_out(wording)) {
                let folded = crate::message::fold_text(&wording);
                let names = ["amazon", "prime", "アマゾン", "プライム", "410 terry"];
                assert!(
                    names.iter().any(|name| folded.contains(&crate::message::fold_text(name))),
                    "{wording}"
                );
            }
        }
    }
}
