//! Each kind of mail that people were promised has its fixtures: forgetting one is a red test.
#![allow(clippy::disallowed_methods)]

mod support;

use porchlight_engine::{Verdict, assess};

/// A kind, and how the names of its fixtures begin.
const KINDS: &[(&str, &[&str])] = &[
    ("an account that is locked", &["scam-account-suspended", "scam-account-locked", "scam-german-account"]),
    ("an order that nobody made", &["scam-fake-order", "scam-order-confirmation", "scam-laptop-call"]),
    ("a delivery", &["scam-delivery", "scam-parcel"]),
    ("a refund", &["scam-refund"]),
    ("a strange sign-in", &["scam-suspicious-sign-in", "scam-sign-in-warning", "scam-new-sign-in"]),
    ("Prime is renewed", &["scam-prime-renewal", "scam-prime-payment"]),
    ("a payment that was declined", &["scam-payment-declined", "scam-french-payment"]),
    (
        "a tax or a business account",
        &["scam-business-account-tax", "scam-business-invoice", "scam-seller-tax"],
    ),
    ("a seller's account", &["scam-seller-account", "scam-seller-verification", "scam-seller-review"]),
    ("gift cards", &["scam-gift-card"]),
    ("a prize, a survey", &["scam-prize", "scam-survey", "scam-lottery", "scam-lucky"]),
    ("a courier", &["scam-courier"]),
    ("a voice message", &["scam-voice-mail"]),
    ("an unusual order with a number to call", &["scam-unusual-order", "scam-ungewoehnliche-bestellung"]),
    ("a bill as a document", &["scam-invoice-pdf", "scam-words-inside-a-pdf"]),
    ("a code to scan", &["scam-qr-code"]),
    ("a page attached", &["scam-html-attachment", "scam-sign-in-page-attached"]),
    ("a drawing attached", &["scam-written-in-a-drawing"]),
    ("nothing but a picture", &["scam-picture-alone"]),
    ("an invitation", &["scam-calendar-invitation"]),
    ("a trap through Amazon's own system", &["scam-through-amazons-own"]),
    ("a seller who leads away", &["scam-seller-leads-away"]),
];

#[test]
fn every_kind_has_its_mails_and_each_is_a_scam() {
    for (kind, names) in KINDS {
        let files = support::told_as(names);
        assert!(!files.is_empty(), "{kind} has no mail");
        for name in *names {
            assert!(files.iter().any(|file| support::name(file).starts_with(name)), "{kind}: {name} is gone");
        }
        for file in files {
            let verdict = assess(&support::read(&file), &support::context()).verdict;
            assert_eq!(verdict, Verdict::Scam, "{kind}: {}", support::title(&file));
        }
    }
}

/// The languages of the shops, each with mail of all kinds that are judged, and notices of all changes.
#[test]
fn every_language_of_the_shops_has_its_mails() {
    const LANGUAGES: [&str; 14] =
        ["ar", "de", "en", "es", "fr", "hi", "it", "ja", "nl", "pl", "pt", "sv", "tr", "zh"];
    let folders = support::languages();
    assert_eq!(folders.iter().map(|folder| support::name(folder)).collect::<Vec<_>>(), LANGUAGES);
    for folder in folders {
        let names: Vec<String> = support::messages(&folder).iter().map(|file| support::name(file)).collect();
        for (kind, least) in [("scam-", 8), ("genuine-", 6), ("ordinary-", 8), ("change-", 8)] {
            let count = names.iter().filter(|name| name.starts_with(kind)).count();
            assert!(count >= least, "{}: {count} {kind}", support::name(&folder));
        }
    }
}
