use crate::amazon::domains::{Owner, owner};
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{Account, Act, Secret, Trouble};
use crate::amazon::{brand, domains, roles};
use crate::message::{Message, fold_text};
use crate::signal::{Case, Found, Signal};
use crate::{Place, ask};

/// Sees the name Amazon, written in any disguise, among the names that From shows, and names of its services
/// ("Kindle Direct Publishing", "Alexa Support"), and the name cut short ("AMZ Support") or of a thing that is Amazon's alone
/// ("Fire TV") where something of the reader's is spoken of.
///
/// Why it matters: most mail programs show the name alone, so this is how a message introduces itself.
///
/// Silent: for people who work at Amazon and write as themselves, and for Amazon Web Services, which
/// has other customers than the shops, unless an address that is none of Amazon's shows nothing but its name; and for "Ring", which is a word.
#[derive(Debug)]
pub(super) struct FromNameAmazon;

/// What only the shops have.
const SHOP_WORDS: &[&str] =
    &["prime", "order", "orders", "shopping", "delivery", "parcel", "customer", "refund", "gift"];

impl Signal for FromNameAmazon {
    fn id(&self) -> &'static str {
        "from-name-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let sender = &case.message.from;
        let folded = &sender.name.folded.text;
        let words = || folded.split(|c: char| !c.is_alphanumeric());
        let is_named = brand::find(folded).is_some()
            || words().any(|word| word == "amzn" || brand::is_imitation(word))
            || folded
                .split(' ')
                .any(|word| word.contains('.') && brand::in_labels(word) != brand::Labels::None)
            || brand::is_service(folded);
        if is_cut_short(case.message)
            || is_nothing_but_a_service(case.message)
            || is_office_of_a_thing(case.message)
        {
            found.strong(Place::From, &sender.name.shown);
        }
        // "Amazon AWS Prime": the cloud does not sell what the shops do.
        let is_cloud = (folded.contains("web services") || words().any(|word| word == "aws"))
            && !words().any(|word| SHOP_WORDS.contains(&word));
        if is_the_clouds_office(case.message) {
            found.strong(Place::From, &sender.name.shown);
        }
        if !is_named || is_cloud {
            return;
        }
        let is_person = sender
            .first()
            .is_some_and(|from| domains::is_sender(&from.domain) && !roles::is_role(&from.local));
        // "Mensah, Ada (Amazon)": somebody's employer.
        let comes_first =
            folded.starts_with("amazon") || brand::find(folded).is_some_and(|(start, _)| start == 0);
        if is_person && !comes_first {
            return;
        }
        found.strong(Place::From, &sender.name.shown);
    }
}

/// "AMZ", "AMZ Support": the name cut short and no more than an office, who writes of something of the reader's. Not a
/// house that is called so in its domain, or whose name these are the first letters of.
fn is_cut_short(message: &Message) -> bool {
    const SHORT: &str = "amz";
    let folded = &message.from.name.folded.text;
    if !roles::words_of(folded).any(|word| word == SHORT) || roles::own_words(folded).next().is_some() {
        return false;
    }
    let Some(from) = message.from.first() else { return false };
    let label = from.site.split('.').next().unwrap_or_default();
    let initials: String = label.split('-').filter_map(|part| part.chars().next()).collect();
    label != SHORT
        && initials != SHORT
        && !message.was_passed_on()
        && ([&message.subject, &message.text]
            .iter()
            .any(|text| text.says(&[Account, Trouble]).or_else(|| text.says(&[Account, Act])).is_some())
            || message.links.iter().any(|link| ask::leaves(message, link)))
}

/// "Kindle", "Fire TV": no more than the name of something that is Amazon's alone, at an address that is not, who writes
/// of something of the reader's.
fn is_nothing_but_a_service(message: &Message) -> bool {
    const SERVICES: &[&str] =
        &["kindle", "kindle unlimited", "fire tv", "fire tv stick", "prime video", "amazon", "audible"];
    let folded = message.from.name.folded.text.as_str();
    let own: Vec<&str> = roles::words_of(folded)
        .filter(|word| {
            SERVICES.iter().any(|name| name.split(' ').any(|part| part == *word)) || !roles::is_anybody(word)
        })
        .filter(|word| !word.is_empty())
        .collect();
    let own = own.join(" ");
    (SERVICES.contains(&own.as_str()) || is_one_of_two_things(message, &own))
        && message.from.first().is_some_and(|from| owner(&from.domain) == Owner::Other)
        && !message.was_passed_on()
        && (ask::gives_number(&message.text)
            || message.own_words().iter().any(|(_, text)| {
                text.says(&[Account, Trouble]).or_else(|| text.says(&[Account, Act])).is_some()
                    || text.has(Phrase::NotYou)
            }))
}

/// "Alexa", "Team Echo": people and pavilions are called so, too. In a letter that names another thing of Amazon's they
/// are its things.
fn is_one_of_two_things(message: &Message, name: &str) -> bool {
    let others: &[&str] = match name {
        "alexa" => &["echo", "kindle", "eero"],
        "echo" => &["alexa"],
        _ => return false,
    };
    message
        .own_words()
        .iter()
        .any(|(_, text)| roles::words_of(&text.folded.text).any(|word| others.contains(&word)))
}

/// "Alexa Dienste", "Vine Programm": an office of a thing that is Amazon's, in a letter that names Amazon, and not a house
/// that is called like the thing.
fn is_office_of_a_thing(message: &Message) -> bool {
    let name = message.from.name.folded.text.as_str();
    brand::is_office_of_a_thing(name)
        && message.names_amazon()
        // An agent called Alexa writes of a lamp, and a paper called so of everything.
        && message.own_words().iter().any(|(_, text)| {
            [[Account, Trouble], [Account, Act], [Secret, Act]].iter().any(|senses| text.says(senses).is_some())
                || text.has(Phrase::Confirm)
                || text.has(Phrase::Secret)
        })
        && !message.was_passed_on()
        && message.from.first().is_some_and(|from| {
            let label = fold_text(from.site.split('.').next().unwrap_or_default());
            owner(&from.domain) == Owner::Other
                && !label.split(' ').any(|part| name.split(' ').next() == Some(part))
        })
}

const CLOUD: &str = "amazon web services";

/// "Amazon Web Services", "AWS Billing": nobody but the cloud itself, at an address that is none of Amazon's.
fn is_the_clouds_office(message: &Message) -> bool {
    let folded = &message.from.name.folded.text;
    let says = folded.contains(CLOUD)
        || message.own_words().iter().any(|(_, text)| text.folded.text.contains(CLOUD));
    let is_only = roles::own_words(folded).all(|word| matches!(word, "aws" | "inc" | "emea" | "sarl"))
        // Who sells there is not the cloud.
        && !["marketplace", "vendor", "seller", "partner", "reseller"].iter().any(|other| folded.contains(other));
    // An office without a house, at a domain that is made of the cloud's name.
    let is_its_desk = roles::own_words(folded).next().is_none()
        && message
            .from
            .first()
            .is_some_and(|from| from.site.split(['.', '-']).any(|part| part.starts_with("aws")));
    let is_elsewhere = message.from.first().is_some_and(|from| owner(&from.domain) == Owner::Other);
    says && (is_only || is_its_desk) && is_elsewhere && !message.was_passed_on() && !message.from.via_list
}

/// "Amazon Bay Roofing" at `amazonbayroofing.example`, which names Amazon in no other way: a firm that is called so. A
/// word of its name must be somebody's: "Amazon Order Support" is an office.
pub(crate) fn is_a_firm_called_so(message: &Message) -> bool {
    let name = message.from.name.folded.text.as_str();
    let letters: String = name.chars().filter(|c| c.is_alphanumeric()).collect();
    let is_its_site = message.from.first().is_some_and(|from| {
        fold_text(&from.site).split('.').next().is_some_and(|label| label.replace([' ', '-'], "") == letters)
    });
    is_its_site
        && roles::own_words(name).any(|word| word.len() >= SHORTEST)
        && message.own_words().iter().all(|(_, text)| {
            brand::all(&text.folded.text)
                .take(MAX_NAMES)
                .all(|(start, _)| text.folded.text.get(start..).is_some_and(|rest| rest.starts_with(name)))
        })
}

/// A shorter word may be any.
const SHORTEST: usize = 4;
/// Names that are looked at.
const MAX_NAMES: usize = 200;
