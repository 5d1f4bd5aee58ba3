use crate::Place;
use crate::amazon::domains;
use crate::amazon::phrases::Phrase;
use crate::message::{fold_text, mailbox};
use crate::signal::{Case, Found, Signal};

/// Sees a request to pay or to talk outside Amazon: by bank transfer, messenger or private address.
///
/// Why it matters: outside, Amazon protects nobody.
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
        // Amazon's relay is there so that nobody needs another way to talk.
        if case.message.from.mailboxes.iter().any(|from| domains::is_relay(&from.domain))
            && let Some(way) = another_way(&case.message.text.shown)
        {
            found.weak(Place::Text, way);
        }
    }
}

/// Messengers, as they are called everywhere; folded.
const MESSENGERS: &[&str] = &[
    "whatsapp",
    "whats app",
    "telegram",
    "wechat",
    "weixin",
    "微信",
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

/// Words of a letter that are looked at.
const MAX_WORDS: usize = 2000;

/// A messenger, or an address that is not Amazon's.
fn another_way(shown: &str) -> Option<&str> {
    for line in shown.lines().take(MAX_WORDS) {
        let folded = fold_text(line);
        let is_word = |start: usize, name: &str| {
            let before = folded.get(..start).and_then(|text| text.chars().next_back());
            let behind = folded.get(start + name.len()..).and_then(|text| text.chars().next());
            !name.is_ascii()
                || ![before, behind].iter().any(|near| near.is_some_and(|c| c.is_ascii_alphanumeric()))
        };
        let named = MESSENGERS
            .iter()
            .map(|name| fold_text(name))
            .any(|name| folded.match_indices(&name).any(|(start, name)| is_word(start, name)));
        let address = line.split_whitespace().filter(|word| word.contains('@')).any(|word| {
            mailbox(word.trim_matches(|c: char| !c.is_alphanumeric()))
                .is_some_and(|mailbox| mailbox.domain.contains('.') && !domains::is_known(&mailbox.domain))
        });
        if named || address {
            return Some(line.trim());
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::another_way;

    #[test]
    fn other_ways_to_talk() {
        for text in ["Write to me on WhatsApp", "a@b.example", "加微信 shop88", "LINE ID: shop88"] {
            assert!(another_way(text).is_some(), "{text}");
        }
        for text in
            ["Write to me here", "an immovable thing", "a line identifies it", "x@marketplace.amazon.de"]
        {
            assert_eq!(another_way(text), None, "{text}");
        }
    }
}
