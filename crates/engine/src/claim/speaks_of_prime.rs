use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{brand, domains, roles};
use crate::message::{Message, Text};
use crate::signal::{Case, Found, Signal};

/// Sees words about a Prime membership of the reader's, and a sender who calls himself Prime, in any script.
///
/// Why it matters: Prime is Amazon's, and many scams leave the other name out.
///
/// Silent: where Prime is something else (a prime number, a prime minister, prime time), and for firms called so that
/// write from a domain of that name; and in the subject of a message that is passed on or answered.
#[derive(Debug)]
pub(super) struct SpeaksOfPrime;

impl Signal for SpeaksOfPrime {
    fn id(&self) -> &'static str {
        "speaks-of-prime"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        let name = &message.from.name;
        let is_prime = words(name).any(brand::is_prime);
        // In a script without spaces the name and what it is of are one word.
        let is_prefix = || message.names_amazon() && words(name).any(brand::begins_with_prime);
        if is_named_prime(name) || is_nothing_but_prime(message) || is_prefix() {
            found.strong(Place::From, &name.shown);
        }
        for (place, text) in message.own_words() {
            // "Fwd: Your Prime membership": the subject of who wrote it first.
            if place == Place::Subject && message.subject_is_anothers() {
                continue;
            }
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

/// The membership is all that From names, and the letter speaks of it; not a firm called so, whose domain is its name.
fn is_nothing_but_prime(message: &Message) -> bool {
    let name = &message.from.name;
    words(name).any(brand::is_prime)
        && roles::own_words(&name.folded.text).all(brand::is_prime)
        && [&message.subject, &message.text].iter().any(|text| brand::names_prime(&text.shown))
        && message
            .from
            .first()
            .is_some_and(|from| !domains::is_known(&from.domain) && !from.site.starts_with("prime"))
        && !message.was_passed_on()
}

fn words(name: &Text) -> impl Iterator<Item = &str> {
    name.folded.text.split(|c: char| !c.is_alphanumeric())
}

/// A name that says the membership is writing, in words or in one: `PrimeVideo`, in any script.
pub(crate) fn is_named_prime(name: &Text) -> bool {
    brand::names_video(&name.folded.text)
        || words(name).any(|word| word.strip_prefix("prime").is_some_and(roles::is_office))
        || (words(name).any(|word| word == "prime") && words(name).any(roles::is_office))
}
