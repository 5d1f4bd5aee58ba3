//! A letter that tells the reader of a purchase of his at Amazon, and what to do if it was not he who made it, or where
//! there is a page for it.
//!
//! Only Amazon knows of a purchase there, and who is paid: banks and card companies. Somebody else who writes so, under
//! whatever name, speaks in Amazon's place.

use super::borrows_the_name::{plain, stands_in};
use crate::amazon::brand::{self, Labels};
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{Account, Act, Amazon, If, Undo};
use crate::amazon::{domains, roles};
use crate::ask;
use crate::message::{Message, Text, fold_text};

/// The longest such letter, in bytes of folded text.
const MAX_LETTER: usize = 4000;

/// Where it stands in the text.
pub(super) fn told(message: &Message, text: &Text) -> Option<(usize, usize)> {
    let from = message.from.first()?;
    if text.amazon().is_none()
        || text.folded.text.len() > MAX_LETTER
        || domains::is_known(&from.domain)
        || message.from.via_list
        || message.was_passed_on()
        || text.has(Phrase::AboutAmazon)
        || message.warns()
        || is_a_house(message)
    {
        return None;
    }
    if leads_to_a_page_called_so(message)
        && let Some(said) = text.says(&[Amazon, Account])
        && text.says(&[Act]).is_some()
    {
        return Some(said);
    }
    // In answers, people speak of prices and of what went wrong.
    if message.names_another() || !shows_sum(&text.seen()) {
        return None;
    }
    let gives_number = ask::gives_number(text);
    let leads_away = || message.links.iter().any(|link| ask::leaves(message, link));
    let is_denied = (text.has(Phrase::NotYou) && (gives_number || leads_away()))
        || (gives_number && text.says(&[If, Undo]).is_some());
    text.says(&[Amazon, Account]).filter(|_| is_denied)
}

/// `https://fernhill.example/amazon/confirm`, `https://amazon.fernhill.example/`: a page of somebody's own that has nothing
/// but the name for a part of its address.
fn leads_to_a_page_called_so(message: &Message) -> bool {
    let is_name = |part: &str| matches!(part.split('.').next(), Some("amazon" | "amz" | "amzn"));
    message.links.iter().filter(|link| ask::leaves(message, link)).take(MAX_PAGES).any(|link| {
        let below = link.host.strip_suffix(&link.site).unwrap_or_default();
        brand::in_labels(below) != Labels::None
            || link
                .url
                .as_ref()
                .and_then(|url| url.path_segments())
                .is_some_and(|parts| parts.map(str::to_ascii_lowercase).any(|part| is_name(&part)))
    })
}

/// Links that are looked at.
const MAX_PAGES: usize = 50;

/// "Tidewell Bank", "Klarna" at `klarna.example`, a clerk who names his firm: somebody who is paid, who sells or insures.
fn is_a_house(message: &Message) -> bool {
    let Some(from) = message.from.first() else { return false };
    let name = &message.from.name.folded.text;
    if is_payer(message) {
        return true;
    }
    if domains::is_free_mail(&from.site) {
        return false;
    }
    let label = fold_text(from.site.split('.').next().unwrap_or_default());
    let local = fold_text(&from.local);
    let own: Vec<&str> = roles::own_words(name).collect();
    // A person's name stands before the sign, a firm's only behind it.
    let is_called_so = own.iter().any(|word| plain(&label).contains(&plain(word)))
        && !own.iter().any(|word| local.contains(*word));
    is_called_so
        || label.split(' ').filter(|part| part.len() >= SHORTEST && !roles::is_anybody(part)).any(|part| {
            !own.contains(&part) && brand::find(part).is_none() && stands_in(&message.text.folded.text, part)
        })
}

/// A bank or a card company, by its name.
pub(crate) fn is_payer(message: &Message) -> bool {
    let name = &message.from.name.folded.text;
    PAYERS.iter().any(|payer| name.contains(&fold_text(payer)))
        || message.text.folded.text.contains("credit union")
}

/// A shorter part of a domain may be in any text.
const SHORTEST: usize = 4;

/// What banks and card companies call themselves.
const PAYERS: &[&str] = &[
    "bank",
    "banc",
    "banq",
    "banka",
    "sparkasse",
    "credit union",
    "card services",
    "credit",
    "kredit",
    "kart",
    "cartao",
    "tarjeta",
    "visa",
    "mastercard",
    "american express",
    "カード",
    "銀行",
    "银行",
    "銀行",
    "信用卡",
    "بنك",
    "مصرف",
    "बैंक",
];

/// True where an amount of money stands in a text: digits beside the sign or the letters of a currency.
pub(crate) fn shows_sum(shown: &str) -> bool {
    const SIGNS: [char; 8] = ['$', '€', '£', '¥', '￥', '₹', '円', '元'];
    // Thousands and more, as they are written before the sign.
    const MANY: [char; 5] = ['千', '万', '萬', '億', '亿'];
    const LETTERS: &[&str] = &[
        "usd",
        "eur",
        "gbp",
        "euro",
        "euros",
        "dollars",
        "dollar",
        "kr",
        "sek",
        "zł",
        "pln",
        "tl",
        "try",
        "inr",
        "rs",
        "sar",
        "aed",
        "ريال",
        "درهم",
        "रुपये",
        "रु",
        "jpy",
        "cny",
        "rmb",
        "r",
    ];
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let by_sign = shown.match_indices(SIGNS).take(MAX_SUMS).any(|(start, sign)| {
        is_digit(
            shown.get(..start).and_then(|text| text.trim_end_matches(MANY).trim_end().chars().next_back()),
        ) || is_digit(shown.get(start + sign.len()..).and_then(|text| text.trim_start().chars().next()))
    });
    by_sign || {
        let mut before = "";
        shown.split_whitespace().take(MAX_WORDS).any(|word| {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
            let is_sum = before.ends_with(|c: char| c.is_ascii_digit()) && LETTERS.contains(&bare.as_str());
            before = word;
            is_sum
        })
    }
}

/// Amounts and words that are looked at in one letter.
const MAX_SUMS: usize = 50;
const MAX_WORDS: usize = 1500;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message;

    fn is_told(from: &str, text: &str) -> bool {
        let message = message::read(format!("From: {from}\r\nSubject: x\r\n\r\n{text}").as_bytes());
        told(&message, &message.text).is_some()
    }

    #[test]
    fn somebody_tells_of_a_purchase_of_the_readers() {
        for text in [
            "Your Amazon purchase of $529.00 was approved. If there is a mistake, reach me at 1-888-555-0155.",
            "Ihre Bestellung bei Amazon über 529,00 EUR ist bezahlt. Falls das ein Irrtum ist: 0800 555 0155",
            "Your Amazon order was left at our door. Confirm it: https://fernhill.example/amazon/confirm",
            "Amazonのご注文 52,900円 を承りました。お心当たりのない場合は 050-5555-0155 まで。",
        ] {
            assert!(is_told("Ines Calder <ines@fernhill.example>", text), "{text}");
            assert!(!is_told("Fernhill <ines@fernhill.example>", text), "who sells says so too: {text}");
            let clerk = format!("{text}\n\nInes Calder, Fernhill Insurance");
            assert!(
                !is_told("Ines Calder <ines@fernhill.example>", &clerk),
                "nor is a firm's clerk a stranger: {text}"
            );
            assert!(!is_told("Fern Bank <ines@bonds.example>", text), "and who is paid: {text}");
        }
        for text in [
            "Your Amazon parcel came to me. If I am out, call 1-888-555-0155.",
            "Your Amazon order is in the news: https://fernhill.example/why-amazon-orders-are-late",
            "I paid $20 at Amazon for your present. My number is 1-888-555-0155.",
            "Your order of $529.00 was approved. If there is a mistake, reach me at 1-888-555-0155.",
        ] {
            assert!(!is_told("Ines Calder <ines@fernhill.example>", text), "{text}");
        }
    }

    #[test]
    fn sums() {
        for text in [
            "$12",
            "12 €",
            "99,00 EUR",
            "1.299 kr",
            "¥500",
            "500円",
            "12万円",
            "R$ 30",
            "₹1,299",
            "120 ريال",
            "40 euros.",
        ] {
            assert!(shows_sum(text), "{text}");
        }
        for text in ["12 pieces", "€ and $", "call 0800 5550155", "EUR"] {
            assert!(!shows_sum(text), "{text}");
        }
    }
}
