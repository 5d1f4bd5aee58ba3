use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{domains, stands_alone};
use crate::claim::offers_work;
use crate::message::{Text, fold_all, mailbox};
use crate::signal::{Case, Found, Signal};

/// Sees a request to pay or to talk outside Amazon: by bank transfer, messenger or private address; and the number of an
/// account or a wallet in a message that names Amazon.
///
/// Why it matters: outside, Amazon protects nobody.
///
/// A messenger counts where Amazon's own relay carries the message, or where work is offered in Amazon's name.
///
/// Silent: where the sentence warns against it.
#[derive(Debug)]
pub(super) struct PayElsewhere;

impl Signal for PayElsewhere {
    fn id(&self) -> &'static str {
        "pay-elsewhere"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) =
                text.phrases(Phrase::PayElsewhere).find(|hit| !text.is_cited(hit.start, hit.end))
            {
                found.weak(place, text.at(hit));
            }
        }
        // Where money goes that is asked for in Amazon's name.
        if found.is_empty() && case.message.names_amazon() {
            let seen = case.message.text.seen();
            if let Some(account) = iban(&seen).or_else(|| wallet(&seen)) {
                found.weak(Place::Text, account);
            }
        }
        // Amazon's relay is there so that nobody needs another way to talk.
        let is_relayed = case.message.from.mailboxes.iter().any(|from| domains::is_relay(&from.domain));
        let way = if is_relayed {
            another_way(&case.message.text)
        } else if offers_work(case.message) {
            messenger(&case.message.text).or_else(|| messenger(&case.message.attached))
        } else {
            None
        };
        if let Some(way) = way {
            found.weak(Place::Text, way);
        }
    }
}

/// An account by its number (ISO 13616): two letters, two digits, and 11 to 30 letters and digits, in groups or in one.
fn iban(shown: &str) -> Option<&str> {
    const LENGTHS: std::ops::RangeInclusive<usize> = 15..=34;
    shown.match_indices(|c: char| c.is_ascii_uppercase()).take(MAX_STARTS).find_map(|(start, _)| {
        let rest = shown.get(start..)?;
        let is_whole = !shown.get(..start)?.ends_with(|c: char| c.is_ascii_alphanumeric());
        let [one, two, three, four] = rest.as_bytes().first_chunk::<4>()?;
        let begins = one.is_ascii_uppercase() && two.is_ascii_uppercase();
        if !(is_whole && begins && three.is_ascii_digit() && four.is_ascii_digit()) {
            return None;
        }
        let is_part = |c: &char| c.is_ascii_digit() || c.is_ascii_uppercase() || *c == ' ';
        let end: usize = rest.chars().take(LONGEST).take_while(is_part).map(char::len_utf8).sum();
        let account = rest.get(..end)?.trim_end();
        let digits = account.chars().filter(char::is_ascii_digit).count();
        let letters = account.chars().filter(|c| *c != ' ').count();
        (LENGTHS.contains(&letters) && digits * 3 >= letters * 2).then_some(account)
    })
}

/// An address of Bitcoin's (BIP 173) or Ethereum's.
fn wallet(shown: &str) -> Option<&str> {
    shown.split(|c: char| !c.is_ascii_alphanumeric()).take(MAX_STARTS).find(|word| {
        (word.starts_with("bc1") && word.len() >= 42)
            || word
                .strip_prefix("0x")
                .is_some_and(|rest| rest.len() == 40 && rest.chars().all(|c| c.is_ascii_hexdigit()))
    })
}

/// Capital letters at which an account is looked for, and the longest with its spaces.
const MAX_STARTS: usize = 2000;
const LONGEST: usize = 44;

/// Messengers, as they are called everywhere, and who pays around Amazon.
const MESSENGERS: &[&str] = &[
    "whatsapp",
    "whats app",
    "telegram",
    "wechat",
    "weixin",
    "微信",
    "paypal",
    "viber",
    "kakaotalk",
    "zalo",
    "snapchat",
    "line id",
    "lineで",
    "line追加",
    "skype",
    "imo",
    "واتساب",
    "واتس اب",
    "تيليجرام",
    "व्हाट्सएप",
    "टेलीग्राम",
    "ватсап",
];

/// Words with an `@` that are looked at.
const MAX_ADDRESSES: usize = 100;

static FOLDED: LazyLock<BTreeSet<String>> = LazyLock::new(|| fold_all(MESSENGERS));

/// A messenger, where work is offered or in the relay.
fn messenger(text: &Text) -> Option<&str> {
    let folded = &text.folded.text;
    FOLDED
        .iter()
        .find_map(|name| {
            folded
                .match_indices(name.as_str())
                .map(|(start, name)| (start, start + name.len()))
                .find(|(start, end)| stands_alone(folded, *start, *end))
        })
        .or_else(|| line(text))
        .map(|(start, end)| text.around(start, end))
}

/// LINE, by its Latin name in a text of a script without spaces: in such a text it is no other word.
fn line(text: &Text) -> Option<(usize, usize)> {
    const NAME: &str = "line";
    let folded = &text.folded.text;
    let is_wide =
        |text: &str| text.chars().any(|c| matches!(c, '\u{e00}'..='\u{e7f}' | '\u{3040}'..='\u{9fff}'));
    folded.match_indices(NAME).take(MAX_ADDRESSES).map(|(start, name)| (start, start + name.len())).find(
        |(start, end)| {
            let touches = |c: Option<char>| {
                c.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '/'))
            };
            !touches(folded.get(..*start).and_then(|before| before.chars().next_back()))
                && !touches(folded.get(*end..).and_then(|behind| behind.chars().next()))
                && is_wide(text.around(*start, *end))
        },
    )
}

/// A messenger, or an address that is not Amazon's.
fn another_way(text: &Text) -> Option<&str> {
    if let Some(way) = messenger(text) {
        return Some(way);
    }
    text.shown.split_whitespace().filter(|word| word.contains('@')).take(MAX_ADDRESSES).find(|word| {
        mailbox(word.trim_matches(|c: char| !c.is_alphanumeric()))
            .is_some_and(|mailbox| mailbox.domain.contains('.') && !domains::is_known(&mailbox.domain))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::measure::Phrases;

    fn is_led_away(written: &str) -> bool {
        another_way(&Text::new(written.to_owned(), &Phrases::Nothing)).is_some()
    }

    #[test]
    fn accounts_and_wallets() {
        for text in [
            "to LT61 3250 0000 1111 2222 (Desk RP)",
            "IBAN: DE02120300000000202051",
            "GB33BUKB20201555555555.",
        ] {
            assert!(iban(text).is_some(), "{text}");
        }
        for text in
            ["AEU-INV-DE-2026-449120", "DE 12", "ORDER 2026 ABCD EFGH IJKL MNOP", "xDE02120300000000202051"]
        {
            assert_eq!(iban(text), None, "{text}");
        }
        assert!(wallet("to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4 today").is_some());
        assert_eq!(wallet("bc1q and 0x7f"), None);
    }

    #[test]
    fn other_ways_to_talk() {
        for text in [
            "Write to me on WhatsApp",
            "a@b.example",
            "加微信 shop88",
            "LINE ID: shop88",
            "LINE(ID: shop88)へ",
        ] {
            assert!(is_led_away(text), "{text}");
        }
        for text in
            ["Write to me here", "an immovable thing", "a line identifies it", "x@marketplace.amazon.de"]
        {
            assert!(!is_led_away(text), "{text}");
        }
    }
}
