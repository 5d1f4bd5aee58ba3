use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::roles;
use crate::message::Text;
use crate::signal::{Case, Found, Signal};

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

/// A name that says the membership is writing, in words or in one: `PrimeVideo`.
pub(crate) fn is_named_prime(name: &Text) -> bool {
    words(name).any(|word| word.strip_prefix("prime").is_some_and(roles::is_office))
        || (words(name).any(|word| word == "prime") && words(name).any(roles::is_office))
}
