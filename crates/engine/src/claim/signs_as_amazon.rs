use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::borrows_the_name::is_nobody;
use super::heads_with_the_name::{is_name_alone, others};
use super::introduction::introduction;
use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{brand, domains, roles, senses};
use crate::message::{Message, fold_all, fold_text, is_wide, length};
use crate::signal::{Case, Found, Signal};

/// Sees a letter that ends with Amazon's name: its companies, its address, "The Amazon team", its name alone or with that
/// of a country, or its name behind the sign of copyright; and a letter whose sender introduces himself as one of
/// Amazon's: "I am Tessa Ruhl from Amazon".
///
/// Why it matters: a signature is a claim, and so is an introduction.
///
/// Silent: in quoted words, in lists of links, where the sender's name is in his domain, in the small print of partners
/// ("a participant in the Amazon Services LLC Associates Program"), where a company is only spoken of ("your parcel from
/// Amazon EU SARL"), and below the name of somebody who works there and writes from an address that anybody can have.
#[derive(Debug)]
pub(super) struct SignsAsAmazon;

impl Signal for SignsAsAmazon {
    fn id(&self) -> &'static str {
        "signs-as-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.own_words() {
            for hit in text.phrases(Phrase::SignsOff) {
                let about = text.hits().iter().any(|other| {
                    other.phrase == Phrase::AboutAmazon && other.start < hit.end && hit.start < other.end
                });
                if !about && !is_spoken_of(&text.folded.text, hit.start) {
                    found.weak(place, text.at(hit));
                    return;
                }
            }
            if place == Place::Text
                && text.amazon().is_some()
                && let Some(line) = signature(case.message, &text.shown)
                && !is_a_title(case.message)
            {
                found.weak(place, line);
                return;
            }
            if place != Place::Subject
                && let Some(line) = introduction(case.message, text)
            {
                found.weak(place, line);
                return;
            }
            if text.amazon().is_some()
                && !text.has(Phrase::AboutAmazon)
                && let Some(line) = company(&text.shown)
                && !is_clicked(case.message, line)
            {
                found.weak(place, line);
                return;
            }
            if text.amazon().is_some()
                && let Some((start, end)) = copyright(&text.folded.text)
            {
                found.weak(place, text.around(start, end));
                return;
            }
        }
    }
}

/// A line with a sum names what it buys: "You chose: $50 Amazon Gift Card".
const SUMS: [char; 6] = ['$', '€', '£', '¥', '￥', '₹'];

/// `14.99`, `14,99`
fn holds_amount(line: &str) -> bool {
    line.as_bytes().windows(4).any(|window| {
        matches!(window, [one, b'.' | b',', two, three] if [one, two, three].iter().all(|digit| digit.is_ascii_digit()))
    })
}

/// The last lines of a letter, where it is signed.
const LAST_LINES: usize = 4;
/// A longer line is a sentence.
const MAX_LINE: usize = 60;

/// "Amazon Payments Team", "Laura from Amazon Shopper Rewards": an office of Amazon's at the end, and no more than
/// somebody's name beside it.
fn signature<'a>(message: &Message, shown: &'a str) -> Option<&'a str> {
    // A line with an amount is one of a bill.
    let is_line = |line: &&str| {
        line.len() <= MAX_LINE
            && !line.ends_with(['.', '!', '?', ':'])
            && !holds_amount(line)
            && !line.contains(SUMS)
            && !is_clicked(message, line)
            && !is_where_it_is_sold(line)
    };
    // The name alone, or that of the shop of a country, ends a letter in its very last line.
    last_lines(shown).filter(is_line).find(|line| others(line).is_some_and(|others| others <= 2)).or_else(
        || {
            last_lines(shown)
                .next()
                .filter(is_line)
                .filter(|line| is_name_alone(line) || is_shop_of_a_country(line))
        },
    )
}

/// "Kindle Paperwhite (Amazon.co.jp)": a thing, and behind it in brackets where it is sold. Behind an office it is a
/// signature all the same.
fn is_where_it_is_sold(line: &str) -> bool {
    let inner = line.strip_suffix([')', '）']).and_then(|line| line.rsplit_once(['(', '（']));
    inner.is_some_and(|(thing, shop)| {
        let mut words = roles::words_of(thing).filter(|word| !word.is_empty()).peekable();
        words.peek().is_some()
            && brand::find(&fold_text(shop)).is_some()
            && words.any(|word| !roles::is_anybody(&fold_text(word)))
    })
}

/// A line of a list of links is no signature, nor is one in which the name stands in links alone: "Amazon page 1 ·
/// Amazon page 2".
fn is_clicked(message: &Message, line: &str) -> bool {
    if line.contains("://") {
        return true;
    }
    let mut left = line.to_owned();
    let mut clicked = 0;
    for link in message.links.iter().take(MAX_LINKS) {
        let words = link.words.trim();
        if words == line {
            return true;
        }
        if brand::may_stand_in(words) && left.contains(words) {
            left = left.replacen(words, "", 1);
            clicked += 1;
        }
    }
    clicked > 1 && brand::find(&fold_text(&left)).is_none()
}

/// Links that are looked at for one line.
const MAX_LINKS: usize = 1000;

/// "Amazon India"
fn is_shop_of_a_country(line: &str) -> bool {
    if !brand::may_stand_in(line) {
        return false;
    }
    let folded = fold_text(line);
    brand::find(&folded).is_some_and(|(start, end)| {
        folded.get(..start).is_some_and(|before| before.trim().is_empty())
            && folded.get(end..).is_some_and(|behind| {
                FOLDED_COUNTRIES.contains(behind.trim_matches(|c: char| !c.is_alphanumeric() && !is_mark(c)))
            })
    })
}

/// Marks belong to the letter before them.
pub(super) fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Where the shops are, as their customers call it.
static FOLDED_COUNTRIES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "australia",
        "belgie",
        "belgique",
        "brasil",
        "brazil",
        "canada",
        "deutschland",
        "egypt",
        "espana",
        "europe",
        "france",
        "germany",
        "india",
        "italia",
        "italy",
        "japan",
        "mexico",
        "nederland",
        "polska",
        "saudi arabia",
        "spain",
        "sverige",
        "turkiye",
        "uae",
        "uk",
        "us",
        "usa",
        "日本",
        "ジャパン",
        "中国",
        "السعودية",
        "مصر",
        "الإمارات",
        "भारत",
        "इंडिया",
    ])
});

/// A letter that ends as Amazon's. Many signals ask.
pub(super) fn is_signed(message: &Message) -> bool {
    *message.is_signed.get_or_init(|| ends_as_amazons(message))
}

fn ends_as_amazons(message: &Message) -> bool {
    let shown = &message.text.shown;
    (signature(message, shown).is_some() && !is_a_title(message))
        || [&message.text, &message.attached].iter().any(|text| introduction(message, text).is_some())
        || (!message.text.has(Phrase::AboutAmazon)
            && company(shown).is_some_and(|line| !is_clicked(message, line)))
}

/// Who works there and writes from an address of his own signs with his name and, in the line below, his work:
/// "Program Manager, Amazon Music".
fn is_a_title(message: &Message) -> bool {
    let is_own = message.from.first().is_some_and(|from| domains::is_free_mail(&from.site));
    let name = &message.from.name.folded.text;
    is_own
        && !is_nobody(message)
        && message.links.is_empty()
        && last_lines(&message.text.shown).any(|line| fold_text(line) == *name)
}

fn last_lines(shown: &str) -> impl Iterator<Item = &str> {
    let mut lines = shown.lines().map(str::trim).filter(|line| !line.is_empty());
    // A letter is more than a signature.
    lines.next();
    lines.rev().take(LAST_LINES)
}

/// The last line is somebody's name and nothing else: "Ute", "Best wishes, Ute Kern" below it.
pub(crate) fn is_signed_by_hand(message: &Message) -> bool {
    const MOST: usize = 2;
    last_lines(&message.text.shown).next().filter(|line| line.len() <= MAX_HAND).is_some_and(|line| {
        let name = line.rsplit([',', ':']).next().unwrap_or(line);
        let words: Vec<&str> = roles::words_of(name).filter(|word| !word.is_empty()).collect();
        (1..=MOST).contains(&words.len())
            && words.iter().all(|word| {
                let folded = fold_text(word);
                word.starts_with(char::is_uppercase)
                    && word.contains(char::is_lowercase)
                    && !roles::is_anybody(&folded)
                    && brand::find(&folded).is_none()
                    && !brand::is_prime(&folded)
                    && !message.text.is_about(&folded)
                    && !is_clicked(message, line)
            })
    })
}

/// The longest line with a greeting and a name.
const MAX_HAND: usize = 40;

/// Somebody stands for the letter: one of its last lines is a name that it gives itself before, too.
pub(super) fn is_signed_by_somebody(message: &Message) -> bool {
    last_lines(&message.text.shown).filter(|line| line.len() <= MAX_LINE).any(|line| {
        let folded = fold_text(line);
        let folded = FOLDED_COMPANIES
            .iter()
            .find_map(|end| folded.strip_suffix(end.as_str()))
            .unwrap_or(&folded)
            .trim();
        brand::find(folded).is_none()
            && roles::own_words(folded).any(|word| length(word) >= SHORTEST && !message.text.is_about(word))
            && message.text.folded.text.matches(folded).nth(message.writings.max(1)).is_some()
            && !message.links.iter().any(|link| link.words.trim() == line)
    })
}

/// 梁思敏 signs as 思敏: in scripts without spaces the family's name stands before one's own, in the same word.
pub(super) fn is_signed_by_given_name(message: &Message) -> bool {
    const NAMES: std::ops::RangeInclusive<usize> = 3..=5;
    const GIVEN: usize = 2;
    let name = &message.from.name.shown;
    roles::words_of(name)
        .filter(|word| word.chars().all(is_wide) && NAMES.contains(&word.chars().count()))
        .filter(|word| !roles::is_anybody(word) && brand::find(word).is_none())
        .any(|word| {
            last_lines(&message.text.shown)
                .any(|line| line.chars().count() >= GIVEN && line != word && word.ends_with(line))
        })
}

/// A shorter word is in many lines.
const SHORTEST: usize = 4;

/// How companies end in the countries of the shops.
const COMPANIES: &[&str] = &[
    "inc",
    "llc",
    "ltd",
    "limited",
    "gmbh",
    "sarl",
    "s.a r.l",
    "s.ar.l",
    "s a r l",
    "srl",
    "s.r.l",
    "sas",
    "sl",
    "s.l",
    "sp. z o.o",
    "ab",
    "bv",
    "b.v",
    "ltda",
    "pvt",
    "corp",
    "g.k",
];

static FOLDED_COMPANIES: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| fold_all(COMPANIES).into_iter().chain(roles::COMPANIES.iter().cloned()).collect());

/// How far behind the name such an end stands, in bytes: "Amazon Services Europe S.à r.l."
const COMPANY: usize = 40;
/// A longer line is a paragraph.
const MAX_FOOT: usize = 200;

/// "Amazon EU S.à r.l., 38 avenue …", "Purchasing, Amazon UK Services Ltd.": one of Amazon's companies in the last
/// lines, not behind a word that makes it somebody of whom a bank or a carrier writes.
pub(super) fn company(shown: &str) -> Option<&str> {
    last_lines(shown).filter(|line| line.len() <= MAX_FOOT && !holds_amount(line)).find(|line| {
        if !brand::may_stand_in(line) {
            return false;
        }
        let folded = fold_text(line);
        let is_company = |(start, end): (usize, usize)| {
            let behind = first_bytes(folded.get(end..).unwrap_or_default(), COMPANY);
            // A sentence around it: somebody writes of the company.
            let before = folded.get(..start).unwrap_or_default();
            let since = before.rfind([',', '|', '-', '–', '©', '·', '.']).map_or(0, |sign| sign + 1);
            let words = roles::words_of(before.get(since..).unwrap_or_default());
            words.filter(|word| !word.is_empty()).count() <= MAX_BEFORE
                && !is_spoken_of(&folded, start)
                && ends_as_company(behind, line)
        };
        brand::all(&folded).take(MAX_NAMES).any(is_company)
    })
}

/// Words before a company's name, of a line that is its address.
const MAX_BEFORE: usize = 4;
/// Names in one line.
const MAX_NAMES: usize = 5;

/// One of the ends of companies as a word, and nothing before it that ends a part of a sentence.
fn ends_as_company(behind: &str, line: &str) -> bool {
    FOLDED_COMPANIES.iter().any(|end| {
        behind.find(end.as_str()).is_some_and(|at| {
            let before = behind.get(..at).unwrap_or_default();
            let after = behind.get(at + end.len()..).unwrap_or_default();
            let is_word = !end.is_ascii()
                || (!before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric));
            is_word
                && (end.len() > 2 || is_in_capitals(line, end))
                && !senses::is_parted(before, 0, before.len())
                && !before.contains([';', ':', '(', '"'])
                && !BEFORE.iter().any(|word| holds_word(before, word))
        })
    })
}

/// "AB", "SL": as words in small letters, they mean something else.
fn is_in_capitals(line: &str, end: &str) -> bool {
    roles::words_of(line).any(|word| word.eq_ignore_ascii_case(end) && !word.contains(char::is_lowercase))
}

fn holds_word(text: &str, word: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric()).any(|found| found == word && found != "com" && found != "de")
}

/// At most so many bytes from the beginning, whole characters.
fn first_bytes(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

/// "From", "by", "of" and "with": the word before a company of which somebody else writes.
const BEFORE: &[&str] = &[
    "from",
    "by",
    "with",
    "of",
    "von",
    "durch",
    "bei",
    "mit",
    "de",
    "par",
    "chez",
    "da",
    "di",
    "van",
    "door",
    "bij",
    "od",
    "przez",
    "från",
    "av",
    "hos",
    "por",
    "pela",
    "com",
    "v",
    "v.",
    "vs",
    "vs.",
    "against",
    "contre",
    "gegen",
    "contra",
    "tegen",
    "przeciwko",
    "mot",
    "to",
    "an",
];

/// True where a company's name, and nothing else, stands behind such a word, or is written as one writes of somebody else.
fn is_spoken_of(folded: &str, start: usize) -> bool {
    let (before, name) = folded.split_at_checked(start).unwrap_or_default();
    if is_addressed(name) {
        return true;
    }
    name.starts_with("amazon")
        && (before.trim_end().ends_with(':')
            || before.split_whitespace().next_back().is_some_and(|word| BEFORE.contains(&word)))
}

/// "アマゾンジャパン合同会社 様": nobody is polite to himself. "アマゾンジャパン合同会社は": of whom a sentence tells.
fn is_addressed(name: &str) -> bool {
    const POLITE: [&str; 2] = ["様", "御中"];
    const TOLD: [&str; 6] = ["は", "が", "を", "に", "と", "から"];
    let name = first_bytes(name, COMPANY);
    let behind =
        || roles::COMPANIES.iter().filter_map(|end| name.split_once(end.as_str())).map(|(_, behind)| behind);
    if behind().any(|behind| TOLD.iter().any(|told| behind.starts_with(told))) {
        return true;
    }
    let behind = behind();
    let mut behind = behind.chain(brand::find(name).and_then(|(_, end)| name.get(end..)));
    behind.any(|behind| POLITE.iter().any(|polite| behind.trim_start().starts_with(polite)))
}

/// "© 1996-2026, Amazon.com": the name within a few words behind the sign, whatever the language.
fn copyright(folded: &str) -> Option<(usize, usize)> {
    /// Years and commas stand between.
    const REACH: usize = 24;
    let names: Vec<(usize, usize)> = brand::all(folded).take(200).collect();
    if names.is_empty() {
        return None;
    }
    folded.match_indices(['©']).chain(folded.match_indices("(c)")).find_map(|(sign, _)| {
        names
            .iter()
            .find(|(start, _)| {
                *start > sign
                    && *start - sign <= REACH
                    && folded.get(sign..*start).is_some_and(|between| {
                        !between.contains(|c: char| c.is_alphabetic() && !matches!(c, 'c' | '©'))
                    })
            })
            .map(|(_, end)| (sign, *end))
    })
}

#[cfg(test)]
mod tests {
    use super::{company, is_signed};
    use crate::message;

    #[test]
    fn companies_at_the_end_of_a_letter() {
        for line in [
            "Amazon EU S.à r.l., 38 avenue",
            "Purchasing, Amazon UK Services Ltd.",
            "アマゾンジャパン合同会社",
            "Amazon.com Services LLC",
            "Amazon EU Sarl, Niederlassung Deutschland",
        ] {
            assert!(company(&format!("Hello.\n{line}")).is_some(), "{line}");
        }
        for line in [
            "Ada ./. Nobody, tegen Amazon EU S.à r.l.",
            "Sold by Amazon EU S.à r.l.",
            "Ada v. Amazon.com, Inc.",
            "Merchant: Amazon EU S.à r.l.",
            "Amazon gift cards are issued by Cards Ltd",
            "Amazon EU S.à r.l. 54,99",
            "Amazon is limiting returns",
            "Ein Amazon-Gutschein über 50 Euro. Er liegt ab Montag bereit.",
            "Amazon-Gutscheine gibt es ab Montag",
            "Incoming from Amazon",
            "ご依頼主：アマゾンジャパン合同会社 様",
        ] {
            assert!(company(&format!("Hello.\n{line}")).is_none(), "{line}");
        }
    }

    #[test]
    fn letters_that_somebody_signs() {
        let is_by_hand = |end: &str| {
            super::is_signed_by_hand(&message::read(
                format!("From: a@b.example\r\n\r\nHello.\n\n{end}").as_bytes(),
            ))
        };
        for end in ["Ute", "Best wishes, Ute Kern", "Viele Gr\u{fc}\u{df}e, Ute"] {
            assert!(is_by_hand(end), "{end}");
        }
        for end in [
            "Customer Service",
            "Amazon",
            "your team",
            "Your order",
            "Call us before the end of this very long day, Ute",
        ] {
            assert!(!is_by_hand(end), "{end}");
        }
    }

    #[test]
    fn a_thing_and_where_it_is_sold_is_no_signature() {
        let ends = |end: &str| {
            is_signed(&message::read(format!("From: a@b.example\r\n\r\nHello.\n\n{end}").as_bytes()))
        };
        for end in ["Kindle Paperwhite（Amazon.co.jp）\n27980 → 22980", "Green kettle (Amazon.com)"] {
            assert!(!ends(end), "{end}");
        }
        for end in ["Customer Service (Amazon.com)", "Account Support (Amazon)", "Amazon (Europe)"] {
            assert!(ends(end), "{end}");
        }
    }

    #[test]
    fn nobody_is_polite_to_himself() {
        let (before, name) = ("ご依頼主:", "アマゾンジャパン合同会社 様");
        assert!(super::is_spoken_of(
            &message::fold_text(&format!("{before}{name}")),
            message::fold_text(before).len()
        ));
        assert!(super::is_addressed("アマゾン御中"));
        assert!(!super::is_addressed("アマゾンジャパン合同会社 お客様各位"));
    }

    #[test]
    fn who_works_there_signs_with_a_title() {
        // Nobody can have an address of one letter there.
        let ends = |from: &str, end: &str| {
            is_signed(&message::read(format!("From: {from}\r\n\r\nHello.\n\n{end}").as_bytes()))
        };
        let title = "Ines Calder\nProgram Manager, Amazon Payments";
        assert!(!ends("Ines Calder <i@gmail.com>", title));
        assert!(ends("Ines Calder <ines@buying.example>", title));
        assert!(ends("Account Desk <a@gmail.com>", "Account Desk\nAmazon Payments Team"));
        assert!(ends("Ines Calder <i@gmail.com>", "Ines Calder\nAmazon UK Services Ltd"));
    }
}
