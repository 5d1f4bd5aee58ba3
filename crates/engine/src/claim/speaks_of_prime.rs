use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::message::Text;
use crate::signal::{Case, Found, Signal};

/// Words that stand beside Prime where it is the membership.
const BESIDE: &[&str] = &[
    "video",
    "membership",
    "member",
    "members",
    "support",
    "activation",
    "billing",
    "account",
    "customer",
    "customers",
    "team",
    "service",
    "services",
    "subscription",
    "renewal",
    "help",
    "mitgliedschaft",
    "konto",
    "abo",
    "abonnement",
    "suscripcion",
    "abbonamento",
    "assinatura",
    "lidmaatschap",
    "klantenservice",
    "czlonkostwo",
    "subskrypcja",
    "medlemskap",
    "prenumeration",
    "kundtjanst",
    "uyelik",
    "uyeligi",
    "uyeliginiz",
    "abonelik",
    "aboneligi",
];

/// Sees words about a Prime membership of the reader's, and a sender who calls himself Prime.
///
/// Why it matters: Prime is Amazon's, and many scams leave the other name out.
///
/// Silent: where Prime is something else (a prime number, a prime minister, prime time).
#[derive(Debug)]
pub(super) struct SpeaksOfPrime;

impl Signal for SpeaksOfPrime {
    fn id(&self) -> &'static str {
        "speaks-of-prime"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        let name = &message.from.name;
        let is_prime = words(name).any(|word| word == "prime");
        if is_named_prime(name) {
            found.strong(Place::From, &name.shown);
        }
        for (place, text) in message.own_words() {
            if let Some(hit) = text.phrases(Phrase::Membership).next() {
                if is_prime {
                    found.strong(Place::From, &name.shown);
                }
                found.weak(place, text.at(hit));
                return;
            }
        }
    }
}

fn words(name: &Text) -> impl Iterator<Item = &str> {
    name.folded.text.split(|c: char| !c.is_alphanumeric())
}

/// A name that says the membership is writing.
pub(crate) fn is_named_prime(name: &Text) -> bool {
    words(name).any(|word| word == "prime") && words(name).any(|word| BESIDE.contains(&word))
}
