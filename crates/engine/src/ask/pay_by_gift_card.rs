use crate::amazon::domains;
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{
    self, Act, Amazon, Cards, Code, Excuse, Favour, Give, Me, Owe, Pay, Secret, Yours,
};
use crate::claim::shows_sum;
use crate::message::{Message, STOPS, Text};
use crate::signal::{Case, Found, Signal};
use crate::{Channel, Place};

/// Sees a request to buy gift cards, to pay with them, or to send their numbers; and somebody whom nobody knows who pays
/// through Amazon and wants cards or what proves who one is for it.
///
/// Where somebody tells of a call in Amazon's name, it is enough that gift cards were spoken of.
///
/// Why it matters: money on a gift card cannot be called back, which is why only thieves ask for it.
///
/// Weak where a few words from an address that anybody can have only ask whether the reader is at Amazon, and for a favour.
///
/// Silent: where a gift card is a present, and in warnings against this very trick.
#[derive(Debug)]
pub(super) struct PayByGiftCard;

impl Signal for PayByGiftCard {
    fn id(&self) -> &'static str {
        "pay-by-gift-card"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if tells_of_a_trick(case.message) {
            return;
        }
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::PayByGiftCard).next() {
                found.strong(place, text.at(hit));
            }
        }
        if found.is_empty()
            && let Some((start, end)) = settles_through_amazon(case.message)
        {
            found.strong(Place::Text, case.message.text.around(start, end));
        }
        // Who calls himself Amazon above the letter need not say it in it.
        let is_named = super::is_stranger_in_the_name(case.message);
        for (place, text) in case.message.own_words() {
            if found.is_empty()
                && let Some((start, end)) = begs_for_cards(text)
                    .or_else(|| is_named.then(|| wants_cards(text)).flatten())
                    .or_else(|| is_told_of_cards(case.message, text))
            {
                found.strong(place, text.around(start, end));
            }
        }
        if found.is_empty()
            && let Some((start, end)) = asks_whether_at_amazon(case.message)
        {
            found.weak(Place::Text, case.message.text.around(start, end));
        }
    }
}

/// A warning against this very trick, and nothing is to be sent to the writer himself.
pub(crate) fn tells_of_a_trick(message: &Message) -> bool {
    message.names_amazon()
        && message.warns()
        && [&message.text, &message.subject].iter().all(|text| text.says(&[Code, Me]).is_none())
}

/// A few words, from an address that anybody can have, that ask whether the reader is at Amazon, and want a favour or say
/// why their writer cannot be called: how it begins, before any card is spoken of.
pub(crate) fn asks_whether_at_amazon(message: &Message) -> Option<(usize, usize)> {
    let text = &message.text;
    if text.folded.text.len() > MAX_OPENING * message.writings.max(1)
        || text.amazon().is_none()
        || message.names_another()
        || message.was_passed_on()
        || !message.links.is_empty()
        || !message.attachments.is_empty()
        || !message.quoted.is_empty()
        || !is_an_anybodys_address(message)
    {
        return None;
    }
    let folded = &text.folded.text;
    let (start, end) = text.amazon()?;
    let asks = folded
        .get(end..)
        .and_then(|rest| rest.find(STOPS).and_then(|at| rest.get(at..)))
        .is_some_and(|rest| rest.starts_with(['?', '？', '؟']));
    let begs = [Favour, Excuse].iter().any(|sense| text.says(&[*sense]).is_some());
    (asks && begs).then_some((start, end))
}

/// Somebody tells of a call in Amazon's name that gift cards were spoken of in: nobody calls about those but to get them.
fn is_told_of_cards(message: &Message, text: &Text) -> Option<(usize, usize)> {
    if message.channel != Some(Channel::Call) || text.amazon().is_none() || text.has(Phrase::Never) {
        return None;
    }
    text.says(&[Cards]).filter(|_| !text.only_stores_cards())
}

/// The longest such opening, in bytes of folded text.
const MAX_OPENING: usize = 200;

/// An address that anybody can have: of a provider of mail, by the list or because it is called after mail.
pub(crate) fn is_an_anybodys_address(message: &Message) -> bool {
    message.from.first().is_none_or(|from| {
        let label = from.site.split('.').next().unwrap_or_default();
        domains::is_free_mail(&from.site)
            || is_called_after_post(label)
            || label.split('-').any(is_called_after_mail)
    })
}

/// Providers that are called after the post: the whole of the name ends so. `outpost-coffee`, `postel` are somebody's.
fn is_called_after_post(label: &str) -> bool {
    !label.contains('-') && (label.ends_with("post") || ["postbox", "postfach", "posteo"].contains(&label))
}

/// `hotmail`, `mailbox`, `webmail`; not `mailand`, which is a town.
fn is_called_after_mail(part: &str) -> bool {
    part.ends_with("mail") || ["mailbox", "mailo", "mailfence", "emails"].contains(&part)
}

/// A short letter from an address that anybody can have, in which something is paid through Amazon and gift cards or
/// secrets are spoken of: "I have paid with Amazon Pay, please buy a card for the courier".
pub(crate) fn settles_through_amazon(message: &Message) -> Option<(usize, usize)> {
    let text = &message.text;
    let begs = |text: &Text| {
        let is_short = text.folded.text.len() <= MAX_NOTE && shows_sum(&text.seen());
        text.says(&[Code, Me]).filter(|_| is_short && text.says(&[Excuse]).is_some())
    };
    let is_anybodys = message.from.first().is_some_and(|from| domains::is_free_mail(&from.site));
    if !is_anybodys || text.folded.text.len() > MAX_LETTER || text.amazon().is_none() || message.warns() {
        return None;
    }
    // "6x 50 of Amazon please, and mail me the codes, I am in a meeting."
    if let Some(found) = begs(text) {
        return Some(found);
    }
    let folded = &text.folded.text;
    // "Can one pay with Amazon Pay?"
    let asks = |end: usize| {
        folded
            .get(end..)
            .and_then(|rest| rest.find(STOPS).and_then(|at| rest.get(at..)))
            .is_some_and(|rest| rest.starts_with(['?', '？', '؟']))
    };
    let by_name = folded.contains(SERVICE);
    text.says(&[Amazon, Pay]).filter(|(_, end)| !asks(*end)).filter(|_| {
        text.says(&[Cards, Code]).is_some()
            || (by_name && [Cards, Secret].iter().any(|sense| text.says(&[*sense]).is_some()))
            || [Act, Give, Me].iter().any(|sense| text.says(&[Secret, *sense]).is_some())
    })
}

/// A longer letter tells of more, in bytes of folded text.
const MAX_NOTE: usize = 600;

/// What it is paid with, in any language.
const SERVICE: &str = "amazon pay";

/// The longest letter, in bytes of folded text: who begs is short.
const MAX_LETTER: usize = 2000;

/// A short letter that names Amazon, speaks of gift cards, and in whatever words wants their numbers handed over: to
/// the writer, or with a reason why he cannot get them himself.
pub(crate) fn begs_for_cards(text: &Text) -> Option<(usize, usize)> {
    // The cheap look first.
    text.amazon()?;
    wants_cards(text)
}

/// The same of a text that need not name Amazon.
fn wants_cards(text: &Text) -> Option<(usize, usize)> {
    if text.folded.text.len() > MAX_LETTER || text.has(Phrase::Never) {
        return None;
    }
    text.says(&[Cards])?;
    text.says(&[Code, Give, Me])
        .or_else(|| {
            text.says(&[Code, Give])
                .or_else(|| text.says(&[Code, Me]))
                .filter(|_| text.says(&[Excuse]).is_some())
        })
        .or_else(|| {
            text.says(&[Code]).filter(|_| {
                let any = |senses: [Sense; 2]| senses.iter().any(|sense| text.says(&[*sense]).is_some());
                any([Owe, Excuse]) && any([Give, Me])
            })
        })
        .or_else(|| {
            // "My card won't work, can you get it for me? I'll pay you back."
            let is_asked = [Act, Give, Me, Yours].iter().any(|sense| text.says(&[*sense]).is_some());
            text.says(&[Owe]).filter(|_| is_asked && !text.only_stores_cards())
        })
}
