use std::collections::BTreeMap;

use super::another_firm;
use super::by_somebody::is_by;
use super::offers_work::{MAX_LETTER, offers_work};
use super::shows_order_number::shows_order_number;
use super::signs_as_amazon::{is_signed, is_signed_by_given_name, is_signed_by_somebody};
use super::speaks_as_another::{has_initials, names_itself};
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense;
use crate::amazon::{brand, domains, kana, roles, stands_alone};
use crate::message::{AttachmentKind, Mailbox, Message, STOPS, Text, fold_text, length};
use crate::proof::stranger;
use crate::signal::{Case, Found, Signal};
use crate::{Place, ask};

/// Sees Amazon's name in a message in which nothing else belongs to its sender: no link leads to the sender's
/// own site, and neither the sender's name nor its domain stands in the words.
///
/// Why it matters: shops, banks, newspapers and friends who write about Amazon write as themselves. A message
/// that is nobody's own borrows the name.
///
/// Silent: for Amazon's own addresses, on mailing lists, in answers, for mail of the reader's own house that is proven to
/// be from there or leads and is answered nowhere else, and where sender, words and links hang
/// together. Words that the letter is about (a parcel, an order) belong to nobody, and who hands out prizes must say in
/// the letter who he is. Only a note: people write in a hurry and forget to sign; weak where an office writes and nothing
/// says whose, where a name has nothing in common with its own address, and where work or prizes are handed out.
#[derive(Debug)]
pub(super) struct BorrowsTheName;

impl Signal for BorrowsTheName {
    fn id(&self) -> &'static str {
        "borrows-the-name"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        let sender = &message.from;
        if message.channel.is_some() || sender.via_list || !names_amazon(message) {
            return;
        }
        // People answer; an office that nobody stands for and that names Amazon itself only pretends to.
        let is_answer = message.subject_is_anothers() && !message.quoted.is_empty();
        if message.is_answered_by_machine()
            || (is_answer && !(is_nobody(message) && message.text.amazon().is_some()))
            || stranger::is_in_house(message, case.context)
        {
            return;
        }
        match sender.first() {
            Some(from) if domains::is_known(&from.domain) => {}
            Some(from) if message.is_list(&from.site) && (message.is_written_to() || !is_nobody(message)) => {
            }
            Some(from) if belongs(message, from) => {}
            // A school or an office of the state, which not everybody can register: somebody answers for it.
            Some(from) if domains::is_vouched_for(&from.site) && !is_nobody(message) => {}
            // "Customer Care", and nothing says whose; or a name that its own address knows nothing of.
            Some(from) if is_nobody(message) || gives_or_hires(message) || is_put_on(message) => {
                found.weak(Place::From, &from.address)
            }
            Some(from) => found.note(Place::From, &from.address),
            None if !sender.name.is_empty() => found.note(Place::From, &sender.name.shown),
            None => {}
        }
    }
}

/// The name in From is that of an office, or of what the letter is about, and of nobody.
pub(crate) fn is_nobody(message: &Message) -> bool {
    let name = &message.from.name;
    !name.is_empty()
        && roles::own_words(&name.folded.text)
            .all(|word| message.text.is_about(word) || is_of_amazons(message, word))
}

/// The name in From and its address have nothing in common, though both are written in the same letters: "Answerphone" at
/// `hotel-pine.example`. Or there is no name. Somebody's name stands in his address, a firm's in its domain. Addresses that anybody can have
/// say nothing.
pub(crate) fn is_put_on(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    if another_firm::is_put_on(message) {
        return true;
    }
    let address = fold_text(&from.address);
    let joined = plain(&address);
    let name = &message.from.name.folded.text;
    let mut own = roles::own_words(name).peekable();
    // An office is not called after the mailbox it writes from: only people are.
    let is_office = roles::words_of(name).any(roles::is_anybody);
    let local = plain(&fold_text(&from.local));
    let joined =
        if is_office { joined.strip_prefix(local.as_str()).unwrap_or(&joined).to_owned() } else { joined };
    let initials = || {
        let words = message.from.name.folded.text.split(|c: char| !c.is_alphanumeric());
        words.filter_map(|word| word.chars().next()).collect::<String>()
    };
    // A feed that somebody else delivers leads to its own pages.
    let leads_to =
        |word: &str| message.links.iter().any(|link| ask::leaves(message, link) && link.host.contains(word));
    let comes_soon = message.subject.amazon().is_some()
        || message.text.amazon().is_none_or(|(start, _)| start <= SOON)
        || is_signed(message);
    comes_soon
        && message.text.folded.text.len() <= SHORT_LETTER * message.writings.max(1)
        && !domains::is_free_mail(&from.site)
        && (own.peek().is_some() || name.is_empty())
        && own.all(|word| {
            word.is_ascii()
                && !joined.contains(&plain(word))
                && (is_office || !is_shortened(&address, word))
                && !leads_to(word)
        })
        && !address.split(|c: char| !c.is_alphanumeric()).any(|part| part.len() >= 2 && part == initials())
}

/// The sender has a name of its own or is called as its domain is, and leads nowhere but to its own pages.
pub(crate) fn is_at_home(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let name: String = message.from.name.folded.text.chars().filter(|c| c.is_alphanumeric()).collect();
    let label = fold_text(from.site.split('.').next().unwrap_or_default()).replace(' ', "");
    let mut leaving = message.links.iter().filter(|link| ask::leaves(message, link));
    let is_foreign = !message.from.name.folded.text.is_ascii();
    // Somebody's own name before the sign says nothing of whose pages these are.
    let is_a_firms = || {
        names_itself(message)
            || roles::own_words(&message.from.name.folded.text)
                .any(|word| plain(&label).contains(&plain(word)))
    };
    (name == label || (!is_nobody(message) && (is_foreign || (!is_put_on(message) && is_a_firms()))))
        && !is_signed(message)
        && leaving.all(|link| link.site == from.site)
}

/// `jmiller@…`, `mill@…`: a part of the address is the beginning or the end of the name.
fn is_shortened(address: &str, word: &str) -> bool {
    address
        .split(|c: char| !c.is_alphanumeric())
        .any(|part| part.len() >= SHORTEST_PART && (word.starts_with(part) || word.ends_with(part)))
}

/// What a letter is about is said by then, in bytes of folded text.
const SOON: usize = 500;
/// A longer letter has room to say whose it is, in bytes of folded text.
const SHORT_LETTER: usize = 2000;
/// A shorter part of an address is in many names.
const SHORTEST_PART: usize = 3;

/// In the subject, or twice in the sender's own words: once is a remark, unless an office makes it.
fn names_amazon(message: &Message) -> bool {
    (message.subject.amazon().is_some() && !message.subject_is_anothers())
        || (message.text.amazon().is_some() && brand::all(&message.text.folded.text).nth(1).is_some())
        || ((message.text.amazon().is_some() || is_in_address(message))
            && (is_nobody(message) || (is_put_on(message))))
        || (is_nobody(message) && shows_order_number(message))
        || message.text.says(&[Sense::Amazon, Sense::Yours, Sense::Account, Sense::Trouble]).is_some()
        || message.attached.amazon().is_some()
        || (message.attachments.iter().any(|attachment| {
            attachment.kind != AttachmentKind::Message && brand::find(&fold_text(&attachment.name)).is_some()
        }) && is_nobody(message))
        || message.subject.has(Phrase::Membership)
        // The cheap look first: hardly any mail names either.
        || ([&message.subject, &message.text].iter().any(|text| text.may_claim())
            && is_nobody(message)
            && (message.text.has(Phrase::Membership)
                || [&message.subject, &message.text].iter().any(|text| brand::names_prime(&text.shown))))
        || (message.text.amazon().is_some() && is_signed(message))
        || gives_or_hires(message)
}

/// Prizes and work in Amazon's name, whatever the one is called who hands them out.
fn gives_or_hires(message: &Message) -> bool {
    message.text.folded.text.len() <= MAX_LETTER
        && message.text.amazon().is_some()
        && (message.text.has(Phrase::Prize) || message.subject.has(Phrase::Prize) || offers_work(message))
}

/// `orders.amazon@freemail.example`
fn is_in_address(message: &Message) -> bool {
    message.from.first().is_some_and(|from| brand::in_labels(&from.local) != brand::Labels::None)
}

/// Something besides From is the sender's.
fn belongs(message: &Message, from: &Mailbox) -> bool {
    // The small print of those who live on links to Amazon says that they are not Amazon, and so do warnings and who
    // writes of a case at law.
    if message.warns()
        || (writes_of_a_case(message) && !message.text.has(Phrase::Secret))
        || (message.text.has(Phrase::AboutAmazon) && !is_nobody(message) && !is_put_on(message))
    {
        return true;
    }
    if another_firm::is_put_on(message) {
        return false;
    }
    let words = [&message.text, &message.subject].map(|text| text.folded.text.as_str());
    let stands = |name: &str| length(name) >= 3 && words.iter().any(|text| stands_in(text, name));
    // `brown-family.example` signs as "the Brown family"; a shop's words may be written apart or as one.
    let label = fold_text(from.site.split('.').next().unwrap_or_default());
    let joined = label.replace(' ', "");
    let is_own = |part: &str| {
        part.len() >= 4
            && !roles::is_anybody(part)
            && brand::find(part).is_none()
            && !is_of_amazons(message, part)
    };
    // What a letter is about is not who wrote it: `parcel-fees.example` writes of a parcel.
    let is_named = |part: &str| {
        !message.text.is_about(part)
            && [&message.text, &message.subject].iter().any(|text| {
                text.is_written_as_name(part) && (!is_nobody(message) || stands_as_a_name(text, part))
            })
    };
    let mut parts = label.split(' ').filter(|part| is_own(part)).peekable();
    let parts_stand = parts.peek().is_some() && parts.all(|part| stands(part) && is_named(part));
    let is_all_amazons = label.split([' ', '-']).all(|part| is_of_amazons(message, part));
    let site_stands = parts_stand
        || (!is_all_amazons
            && is_own(&joined)
            && ((stands(&joined) && is_named(&joined))
                || [&message.text, &message.subject].iter().any(|text| stands_apart(text, &joined))));
    // What the letter is about names nobody.
    let name: Vec<&str> = roles::own_words(&message.from.name.folded.text)
        .filter(|word| !message.text.is_about(word) && !is_of_amazons(message, word))
        .collect();
    // Name and address agree: whoever it is writes under a name of its own; unless no word says so and the links
    // lead to somebody else's pages.
    let mut leaving = message.links.iter().filter(|link| ask::leaves(message, link)).peekable();
    let is_led_away = leaving.peek().is_some()
        && leaving.all(|link| link.site != from.site && !is_kept_for(&link.host, &joined));
    let agrees = name.iter().any(|word| {
        is_own(word)
            && (plain(&joined).contains(&plain(word)) || kana::sounds_like(word, &from.site))
            && !is_of_amazons(message, word)
    }) || (name.iter().any(|word| is_own(word))
        && is_cut_from(&plain(&joined), &message.from.name.folded.text));
    if site_stands {
        return true;
    }
    // A letter that is signed as Amazon's is nobody else's.
    if is_signed(message) {
        return false;
    }
    // Who hands out prizes in Amazon's name says in the letter who he is.
    let agrees = agrees && !(message.subject.has(Phrase::Prize) || message.text.has(Phrase::Prize));
    // "Tree Planters United", in the letter of `tpu-ashford.example`, or where its letters are kept. Initials alone say
    // nothing: anybody can put "secure" behind those of a bank.
    let is_known_by_initials = has_initials(&message.from.name.folded.text, &label)
        && !(message.subject.has(Phrase::Prize) || message.text.has(Phrase::Prize))
        && (words.iter().any(|text| text.contains(message.from.name.folded.text.as_str()))
            || message.links.iter().any(|link| is_kept_for(&link.host, &joined)));
    if is_known_by_initials
        || (agrees && (!is_led_away || name.iter().any(|word| stands(word))))
        || (is_nobody(message) && is_signed_by_somebody(message))
        || is_signed_by_given_name(message)
    {
        return true;
    }
    // Who writes to thousands prints any name below the letter; it is theirs if it is in the address or the links
    // lead to its pages.
    let is_bulk = message.has_header("List-Unsubscribe");
    let address = plain(&fold_text(&from.address));
    let at_home = message.links.iter().any(|link| link.site == from.site);
    // Somebody of a firm, who leads to its pages: `tessa.ruhl@fernbridge.example`.
    let local = fold_text(&from.local);
    if at_home && name.iter().any(|word| local.contains(*word)) {
        return true;
    }
    // A name that is only a word of the letter ("photo") names nobody. People write their own in small letters, too.
    let is_led = message.links.iter().any(|link| ask::leaves(message, link));
    let only_signs =
        roles::words_of(&message.from.name.folded.text).any(roles::is_anybody) && is_put_on(message);
    name.into_iter().any(|word| {
        stands(word)
            && !(only_signs && stands_nowhere_else(message, word))
            && (!is_led || is_named(word))
            && (!is_bulk || at_home || address.contains(&plain(word)))
    })
}

/// `horticnews.example` of "Horticultural News": nothing but the beginnings of the words of the name, in their order.
fn is_cut_from(label: &str, name: &str) -> bool {
    let mut rest = label;
    let mut words = 0;
    for word in roles::words_of(name).map(plain).filter(|word| word.len() >= SHORTEST_OWN).take(MAX_NAME) {
        let same: usize =
            rest.chars().zip(word.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
        if same >= SHORTEST_OWN {
            words += 1;
            rest = rest.get(same..).unwrap_or_default();
        }
    }
    words > 1 && rest.is_empty()
}

/// A service that sends letters for others keeps each under its name: `ternbooks.lists.example` of `tern-books.example`.
pub(super) fn is_kept_for(host: &str, label: &str) -> bool {
    let label = plain(label);
    label.len() >= LONG_LABEL && host.split('.').next().is_some_and(|first| plain(first) == label)
}

/// A shorter domain is the name of many.
const LONG_LABEL: usize = 6;
/// Words of a name.
const MAX_NAME: usize = 8;

/// A word of the name in From that the letter knows only as part of that whole name, below its last line: "Disputes
/// Service".
fn stands_nowhere_else(message: &Message, word: &str) -> bool {
    let text = &message.text.folded.text;
    let name = &message.from.name.folded.text;
    text.matches(word).take(MAX_LOOKS).count() <= text.matches(name.as_str()).take(MAX_LOOKS).count()
}

/// The letters and digits of a word as addresses have them: "Kräuterhof" is `kraeuterhof` there.
pub(super) fn plain(word: &str) -> String {
    let letters: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.replace("ae", "a").replace("oe", "o").replace("ue", "u")
}

/// True where a word that is written as names are does not only begin a sentence with its capital: "Details unten" at
/// `details-check.example` names nobody. It stands within a sentence, or in a line in which every word has a capital.
fn stands_as_a_name(text: &Text, word: &str) -> bool {
    if !word.contains(char::is_lowercase) {
        return true;
    }
    text.shown.lines().take(MAX_LINES).any(|line| {
        let mut begins = true;
        let has_capital = |word: &str| !word.starts_with(char::is_lowercase);
        let is_title = roles::words_of(line).filter(|word| !word.is_empty()).all(has_capital);
        line.split_whitespace().any(|piece| {
            let is_it = (is_title || !begins)
                && roles::words_of(piece).any(|part| has_capital(part) && fold_text(part) == word);
            begins = piece.ends_with(STOPS) || piece.ends_with([':', '"']);
            is_it
        })
    })
}

/// Lines of a letter in which its sender's name is looked for.
const MAX_LINES: usize = 400;

/// The subject is a case at law against Amazon.
pub(crate) fn writes_of_a_case(message: &Message) -> bool {
    message.subject.amazon().is_some_and(|(start, _)| is_opponent(&message.subject.folded.text, start))
}

/// "Doe v. Amazon": the other side in a case at law.
fn is_opponent(folded: &str, start: usize) -> bool {
    const AGAINST: &[&str] = &[
        "v",
        "v.",
        "vs",
        "vs.",
        "versus",
        "against",
        "gegen",
        "contre",
        "contra",
        "contro",
        "tegen",
        "przeciwko",
        "przeciw",
        "mot",
    ];
    let before = folded.get(..start).unwrap_or_default();
    before.split_whitespace().next_back().is_some_and(|word| AGAINST.contains(&word))
}

/// True for a word that the letter writes right behind Amazon's name: "Amazon Flex" makes it a part of Amazon.
pub(super) fn is_amazons(text: &Text, word: &str) -> bool {
    if text.amazon().is_none() {
        return false;
    }
    let folded = &text.folded.text;
    brand::all(folded).take(MAX_LOOKS).any(|(_, end)| {
        folded.get(end..).and_then(|behind| behind.strip_prefix(' ')).is_some_and(|behind| {
            behind
                .strip_prefix(word)
                .is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-'))
        })
    })
}

/// True for a word of the name in From that the letter, or its subject, makes a part of Amazon: right behind the name, or
/// behind other words of the name in From that are, too: "your Amazon Hub Locker parcel" from "Hub Locker". What stands behind
/// "by" is somebody else's.
pub(super) fn is_of_amazons(message: &Message, word: &str) -> bool {
    [&message.text, &message.subject].into_iter().any(|text| {
        is_amazons(text, word)
            || (text.amazon().is_some()
                && brand::all(&text.folded.text).take(MAX_LOOKS).any(|(_, end)| {
                    let behind = text.folded.text.get(end..).unwrap_or_default();
                    let is_of_the_name = |next: &&str| {
                        roles::words_of(&message.from.name.folded.text).take(MAX_NAME).any(|own| own == *next)
                    };
                    let mut run = roles::words_of(behind)
                        .skip(1)
                        .take(MAX_NAME)
                        .take_while(|next| is_of_the_name(next) && !is_by(next));
                    behind.starts_with(' ') && run.any(|next| next == word)
                }))
    })
}

/// True where the words of a name are written apart: `fernandfield.example` writes as "Fern and Field". One of them
/// must be somebody's.
pub(super) fn stands_apart(text: &Text, joined: &str) -> bool {
    let folded = &text.folded.text;
    let Some(first) = joined.chars().next() else { return false };
    // Each word of it is looked for once, however often it stands there.
    let mut names: BTreeMap<String, bool> = BTreeMap::new();
    let is_most = |rest: &str| joined.len() - rest.len() >= MOST_OF_IT && rest.len() <= LEFT_OVER;
    folded
        .match_indices(first)
        .filter(|(start, _)| {
            folded.get(..*start).is_none_or(|before| !before.ends_with(char::is_alphanumeric))
        })
        .take(MAX_STARTS)
        .any(|(start, _)| {
            let mut rest = joined;
            let mut words = 0;
            let mut is_somebodys = false;
            for word in folded.get(start..).unwrap_or_default().split(|c: char| !c.is_alphanumeric()) {
                // "St. Bridget" has the village's s in its address, "Oak Terrace" its houses.
                if words > 1 && (rest == "s" || is_most(rest)) && !rest.starts_with(word) {
                    return is_somebodys;
                }
                let Some(behind) = rest.strip_prefix(word) else {
                    // `northgate-univ.example` is "Northgate University".
                    return is_somebodys && is_cut_short(rest, word) && text.is_written_as_name(word);
                };
                if word.is_empty() {
                    continue;
                }
                let is_long = word.len() >= SHORTEST_OWN;
                // "Cobro pendiente" begins a sentence; names have a capital each.
                if is_long && !*names.entry(word.to_owned()).or_insert_with(|| text.is_written_as_name(word))
                {
                    return false;
                }
                rest = behind;
                words += 1;
                is_somebodys |= is_long && !roles::is_anybody(word) && !text.is_about(word);
                if rest.is_empty() {
                    return words > 1 && is_somebodys;
                }
            }
            words > 1 && is_most(rest) && is_somebodys
        })
}

/// The last piece of a domain is the beginning of a word: "univ".
fn is_cut_short(piece: &str, word: &str) -> bool {
    piece.len() >= SHORTEST_PART && word.starts_with(piece)
}

/// So many letters of a domain written apart are its name, and so many may be left over.
const MOST_OF_IT: usize = 8;
const LEFT_OVER: usize = 5;
/// Beginnings of words at which such a name is looked for.
const MAX_STARTS: usize = 2000;
/// A shorter word of such a name may be any.
const SHORTEST_OWN: usize = 4;

/// True where a name stands in a text as a word, not as a part of an address written out.
pub(super) fn stands_in(text: &str, name: &str) -> bool {
    text.match_indices(name).take(MAX_LOOKS).any(|(start, _)| {
        let end = start + name.len();
        let mut behind = text.get(end..).unwrap_or_default().chars();
        let is_host =
            matches!(behind.next(), Some('.' | '-')) && behind.next().is_some_and(char::is_alphanumeric);
        let is_part = text.get(..start).is_some_and(|before| before.ends_with(['.', '/', '@', '-']));
        // "Amazon Seller Performance" is an office of Amazon's.
        let before = text.get(..start).unwrap_or_default();
        let is_amazons = before.rfind("amazon").is_some_and(|name| before.len() - name <= BESIDE);
        stands_alone(text, start, end) && !is_part && !is_host && !is_amazons
    })
}

/// How far behind Amazon's name a word still belongs to it, in bytes.
const BESIDE: usize = 20;

/// Who stands in a letter at all stands among the first of these.
const MAX_LOOKS: usize = 50;

#[cfg(test)]
mod tests {
    use super::{is_nobody, is_put_on};
    use crate::message;

    fn read(from: &str, text: &str) -> message::Message {
        message::read(format!("From: {from}\r\nSubject: Amazon\r\n\r\n{text}").as_bytes())
    }

    #[test]
    fn names_that_their_address_knows_nothing_of() {
        for from in [
            "Answerphone <voice@hotel-pine.example>",
            "Vine Programme <vine@sunridge-yoga.example>",
            "<a.k.office@stonehaven.example>",
        ] {
            assert!(is_put_on(&read(from, "Hello.")), "{from}");
        }
        for from in [
            "Tessa Ruhl <tessa@fernbridge.example>",
            "Tessa Ruhl <t.ruhl@fernbridge.example>",
            "Tessa Ruhl <tr@fernbridge.example>",
            "Clinic Reception <reception@fernhillclinic.example>",
            "Grandma <helga1940@gmail.com>",
            "松風 <shop@matsukaze.example>",
        ] {
            assert!(!is_put_on(&read(from, "Hello.")), "{from}");
        }
        let leads_home = read("Ferndale <feeds@reader.example>", "https://ferndale.example/news");
        assert!(!is_put_on(&leads_home), "a feed that is delivered by somebody else");
    }

    #[test]
    fn domains_that_are_cut_from_a_name() {
        for (label, name) in [("horticnews", "horticultural news"), ("bahcebulten", "bahceler bulteni")] {
            assert!(super::is_cut_from(label, name), "{label}");
        }
        for (label, name) in [
            ("horticnews", "horticultural society"),
            ("hort", "horticultural"),
            ("parcelfees", "parcel desk"),
        ] {
            assert!(!super::is_cut_from(label, name), "{label}");
        }
    }

    #[test]
    fn what_the_letter_calls_amazons_is_nobody() {
        assert!(is_nobody(&read("Photos <photos@school.example>", "Your Amazon Photos plan ended.")));
        assert!(!is_nobody(&read("Tessa <tessa@school.example>", "Your Amazon Photos plan ended.")));
    }
}
