use super::another_firm;
use super::borrows_the_name::{is_kept_for, is_of_amazons, plain, stands_apart, stands_in};
use super::offers_work::offers_work;
use super::signs_as_amazon::is_signed;
use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{brand, domains, kana, roles};
use crate::message::{Link, Message, fold_text, length};
use crate::signal::{Case, Found, Signal};

/// Sees a sender who writes under a name of its own: the same in From, in the address and in the text; or in From and
/// in the address, where a link leads to the sender's own pages; or at a domain that not everybody can register.
///
/// Why it matters: a points programme, a shop or a bank that writes about Amazon is not claiming to be
/// Amazon, however often it says "your Amazon account".
///
/// It excuses from much, not from all: see `crates/engine/src/verdict/another.rs`.
///
/// Silent: where name, address and text do not agree, where a well-known firm's name stands before an address that is none of
/// that firm's, where prizes are handed out in Amazon's name and the letter does not
/// say by whom, where the letter ends with Amazon's name, and where the address is
/// Amazon's.
#[derive(Debug)]
pub(super) struct SpeaksAsAnother;

impl Signal for SpeaksAsAnother {
    fn id(&self) -> &'static str {
        "speaks-as-another"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let sender = &case.message.from;
        let Some(from) = sender.first() else { return };
        if domains::is_sender(&from.domain) || another_firm::is_put_on(case.message) {
            return;
        }
        let domain = fold_text(&from.site).replace(' ', "");
        let [text, subject] =
            [&case.message.text, &case.message.subject].map(|text| text.folded.text.as_str());
        let text_or_subject = |word: &str| stands_in(text, word) || stands_in(subject, word);
        let words = || sender.name.folded.text.split(|c: char| !c.is_alphanumeric());
        let label = domain.split('.').next().unwrap_or_default();
        let is_home = |link: &Link| link.site == from.site || is_kept_for(&link.host, label);
        let at_home = || case.message.links.iter().any(|link| link.is_web() && is_home(link));
        let is_signed = || is_signed(case.message);
        // Who hands out prizes says in the letter who he is.
        let gives = || {
            case.message.names_amazon()
                && (case.message.subject.has(Phrase::Prize) || case.message.text.has(Phrase::Prize))
        };
        // Only who speaks of Amazon is looked at closely.
        let speaks = case.message.names_amazon();
        let is_named = |word: &str| {
            text_or_subject(word)
                && (!speaks
                    || [&case.message.text, &case.message.subject]
                        .iter()
                        .any(|text| text.is_written_as_name(word)))
        };
        // "Amazon parcel" at `parcel-fees.example` says what the letter is about, not who wrote it.
        let is_topic =
            |word: &str| speaks && (case.message.text.is_about(word) || is_of_amazons(case.message, word));
        let agrees = words().any(|word| {
            let is_long = word.len() >= 4 && (domain.contains(word) || plain(&domain).contains(&plain(word)));
            // A short name must be the domain's own: `DHL` at `dhl.example`.
            let is_whole = word.len() >= 2 && domain.split('.').next() == Some(word);
            // ほたる電器 at `hotaru-denki.example`.
            let sounds = kana::sounds_like(word, &from.site);
            (is_long || is_whole || sounds)
                && !roles::is_anybody(word)
                && (is_named(word) || (at_home() && !is_signed() && !gives()))
                && !is_topic(word)
        });
        // What a file says of Amazon is not said under the sender's name.
        let is_all = || {
            speaks
                && case.message.attached.amazon().is_none()
                && is_the_domain(&sender.name.folded.text, &domain)
                && !roles::words_of(&sender.name.folded.text)
                    .all(|word| roles::is_anybody(word) || is_of_amazons(case.message, word))
        };
        // Police and schools warn and teach under names that not everybody can register.
        let is_vouched = || {
            domains::is_vouched_for(&from.site)
                && brand::find(&sender.name.folded.text).is_none()
                && case.message.links.iter().all(|link| !link.is_web() || link.site == from.site)
        };
        if agrees || is_vouched() || (is_all() && !is_signed() && !gives()) {
            found.note(Place::From, &sender.name.shown);
            return;
        }
        // A name in another alphabet cannot stand in the domain. There the links must lead to the sender's own.
        let foreign = roles::words_of(&sender.name.folded.text).any(|word| {
            !word.is_ascii()
                && length(word) >= FOREIGN
                && !roles::is_anybody(word)
                && brand::find(word).is_none()
                && !brand::is_prime(word)
                && !is_topic(word)
                && text.contains(word)
        });
        // Where no link leads anywhere, a bank only says what was paid.
        let leads_nowhere = || {
            case.message.attachments.is_empty()
                && brand::find(&sender.name.folded.text).is_none()
                && case.message.links.iter().all(|link| !link.is_web())
        };
        // Somebody who has work to give has a name too, whoever he says he is.
        if foreign && (at_home() || leads_nowhere()) && !offers_work(case.message) && !is_signed() {
            found.note(Place::From, &sender.name.shown);
        }
    }
}

/// The sender says in the letter whose he is: a word of his firm's name, or his domain's, stands in it. The name of
/// somebody who writes for a firm is not the firm's.
pub(crate) fn names_itself(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let text = message.text.folded.text.as_str();
    let label = fold_text(from.site.split('.').next().unwrap_or_default());
    let joined = label.replace([' ', '-'], "");
    let is_a_persons = |word: &str| {
        fold_text(&from.local).contains(word)
            && !joined.contains(&plain(word))
            && !domains::is_free_mail(&from.site)
    };
    roles::own_words(&message.from.name.folded.text)
        .filter(|word| !is_a_persons(word) && !is_of_amazons(message, word))
        .chain([joined.as_str()])
        .any(|word| length(word) >= FOREIGN && stands_in(text, word))
        || stands_apart(&message.text, &joined)
}

/// The sender's name stands before the sign of his address: somebody, not a firm.
pub(crate) fn is_a_person(message: &Message) -> bool {
    message.from.first().is_some_and(|from| {
        let local = fold_text(&from.local);
        roles::own_words(&message.from.name.folded.text).any(|word| local.contains(word))
    })
}

/// "Clube do Livro" at `clubelivro.example`: all the longer words of the name, and nothing else, are the domain.
pub(crate) fn is_called_as_its_domain(message: &Message) -> bool {
    let name = roles::words_of(&message.from.name.folded.text).filter(|word| length(word) >= FOREIGN);
    let name: String = name.collect();
    message.from.first().is_some_and(|from| {
        let label = fold_text(from.site.split('.').next().unwrap_or_default());
        !name.is_empty() && plain(&name) == plain(&label)
    })
}

/// His domain is nothing but his name, or a piece of it: "Halden Lights Ltd" at `halden.example`; or it holds the initials
/// of the whole name: "Tree Planters United" at `tpu-ashford.example`. A word more, and somebody else may have it.
pub(crate) fn is_named_by_its_domain(message: &Message) -> bool {
    message.from.first().is_some_and(|from| {
        let name = &message.from.name.folded.text;
        let label = fold_text(from.site.split('.').next().unwrap_or_default());
        let joined = plain(&label);
        let is_piece =
            joined.len() >= FOREIGN && plain(name).contains(&joined) && !roles::is_anybody(&joined);
        is_piece || has_initials(name, &label)
    })
}

/// A part of a domain is the initials of a name of at least three words, one of which is somebody's own.
pub(super) fn has_initials(name: &str, label: &str) -> bool {
    let initials: String = roles::words_of(name).filter_map(|word| word.chars().next()).collect();
    initials.len() >= FOREIGN
        && initials.is_ascii()
        && roles::own_words(name).next().is_some()
        && label.split(|c: char| !c.is_alphanumeric()).any(|part| part == initials)
}

/// "Halden Library" at `haldenlibrary.example`: nothing but the name, and not only an office.
fn is_the_domain(name: &str, domain: &str) -> bool {
    let Some(label) = domain.split('.').next() else { return false };
    let name: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    name == label.replace('-', "") && !roles::is_anybody(&name)
}

/// The shortest name in another alphabet: three letters, or two characters that are words.
const FOREIGN: usize = 3;

#[cfg(test)]
mod tests {
    use super::{is_a_person, is_named_by_its_domain, names_itself};
    use crate::message;

    fn read(from: &str, text: &str) -> message::Message {
        message::read(format!("From: {from}\r\nSubject: Amazon\r\n\r\n{text}").as_bytes())
    }

    #[test]
    fn who_says_in_the_letter_who_he_is() {
        for (from, text) in [
            ("Fernbridge <post@fernbridge.example>", "Yours, Fernbridge"),
            ("Front Desk <desk@oakterrace-homes.example>", "Call us. Oak Terrace"),
            ("Tessa Ruhl <t@gmail.com>", "Love, Tessa"),
        ] {
            assert!(names_itself(&read(from, text)), "{from}");
        }
        for (from, text) in [
            ("Fernbridge <post@fernbridge.example>", "See https://fernbridge.example/amazon"),
            ("Tessa Ruhl <tessa@fernbridge.example>", "Regards, Tessa"),
        ] {
            assert!(!names_itself(&read(from, text)), "{from}");
        }
    }

    #[test]
    fn domains_that_are_their_owners_names() {
        for from in [
            "Halden Lights Ltd <hello@halden-lights.example>",
            "Halden Lights <hello@halden.example>",
            "Tree Planters United <post@tpu-ashford.example>",
        ] {
            assert!(is_named_by_its_domain(&read(from, "x")), "{from}");
        }
        for from in [
            "Halden Lights <hello@halden-plan.example>",
            "Halden Support <hello@support.example>",
            "Customer Care Desk <post@ccd-help.example>",
        ] {
            assert!(!is_named_by_its_domain(&read(from, "x")), "{from}");
        }
    }

    #[test]
    fn whose_letters_a_service_keeps_under_his_name_leads_to_his_own() {
        let speaks_as_another = |link: &str| {
            let text = format!("Prime costs more from January. How to leave: https://{link}/track?u=1");
            let raw =
                format!("From: The Houseguide <news@houseguide.example>\r\nSubject: Amazon\r\n\r\n{text}");
            let assessment = crate::assess(raw.as_bytes(), &crate::Context::default());
            assessment.claim.evidence.iter().any(|piece| piece.signal == "speaks-as-another")
        };
        assert!(speaks_as_another("houseguide.us2.lists.example"));
        assert!(!speaks_as_another("somebody.us2.lists.example"));
    }

    #[test]
    fn people_and_firms() {
        assert!(is_a_person(&read("Tessa Ruhl <tessa@fernbridge.example>", "x")));
        assert!(!is_a_person(&read("Fernbridge <post@fernbridge.example>", "x")));
    }
}
