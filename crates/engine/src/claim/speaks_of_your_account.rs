use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::purchase::{self, is_payer};
use super::speaks_as_another::names_itself;
use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::roles;
use crate::amazon::senses::Sense::{Account, Act, Amazon, Trouble, Yours};
use crate::ask;
use crate::message::{AttachmentKind, Message, Text, fold_all};
use crate::signal::{Case, Found, Signal};

/// Sees a sentence that speaks to the reader of what he has with Amazon and that something is wrong with it or to
/// be done about it, in whatever words: "access to the profile you keep with Amazon is paused".
///
/// The same where a short letter says it in two sentences and its sender does not say in it who he is.
///
/// Why it matters: only Amazon knows this. Wordings change with every scam, what they speak of does not.
///
/// Silent: in words that are quoted, cited or passed on, in long texts, where a letter without links speaks of the
/// writer's own account, and in the small print of shops and pages that work with Amazon. Weak: carriers, sellers and neighbours speak of the reader's orders too; strong where
/// somebody tells of a purchase at Amazon and its price, and what to do if it was not the reader who made it, or leads to a
/// page of his own that is called Amazon, and is neither a bank nor writes under the whole of his own name.
#[derive(Debug)]
pub(super) struct SpeaksOfYourAccount;

/// The longest letter, in bytes of folded text: digests and newspapers are longer.
const MAX_LETTER: usize = 8000;

impl Signal for SpeaksOfYourAccount {
    fn id(&self) -> &'static str {
        "speaks-of-your-account"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        for (place, text) in message.own_words() {
            // In a long text any words meet somewhere.
            if !text.may_claim()
                || text.folded.text.len() > MAX_LETTER
                || (place == Place::Subject
                    && (message.subject_repeats() || message.is_answered_by_machine()))
            {
                continue;
            }
            if place == Place::Text
                && let Some((start, end)) = purchase::told(message, text)
            {
                found.strong(place, text.around(start, end));
                return;
            }
            let said = text
                .says(&[Amazon, Yours, Account, Trouble])
                .or_else(|| text.says(&[Amazon, Yours, Account, Act]))
                .or_else(|| text.says(&[Account, Trouble]).and(text.says(&[Amazon, Yours, Account])))
                .or_else(|| said_with_a_link(message, text));
            let Some((start, end)) = said else { continue };
            let about = text
                .hits()
                .iter()
                .any(|hit| hit.phrase == Phrase::AboutAmazon && hit.start < end && start < hit.end);
            // "With your account here, not your Amazon password"
            let about = about
                || text.phrases(Phrase::WithoutSecret).any(|hit| {
                    hit.start < end
                        && start < hit.end
                        && text.amazon().is_some_and(|(name, _)| hit.start <= name && name < hit.end)
                });
            // Buttons are called "My account" too.
            let is_the_writers = message.links.is_empty() && is_the_writers(&text.folded.text, start, end);
            if !about && !is_the_writers && !text.is_cited(end, end) {
                found.weak(place, text.around(start, end));
                return;
            }
        }
    }
}

/// A short letter whose sender does not say who he is speaks of something that the reader has with Amazon, and wants
/// something done on a page that is not Amazon's or with a document, whichever sentence says which.
fn said_with_a_link(message: &Message, text: &Text) -> Option<(usize, usize)> {
    if text.folded.text.len() > SHORT_LETTER * message.writings.max(1)
        || names_itself(message)
        || is_payer(message)
    {
        return None;
    }
    let has_document = message.attachments.iter().any(|file| file.kind == AttachmentKind::Document);
    let is_led = || message.links.iter().any(|link| ask::leaves(message, link));
    text.says(&[Amazon, Yours, Account])
        .or_else(|| {
            text.says(&[Yours, Account]).filter(|_| message.subject.says(&[Amazon, Account]).is_some())
        })
        // A document is there to be opened, a page to act on.
        .filter(|_| has_document || (is_led() && text.says(&[Act]).is_some()))
}

/// In a letter as short as this all sentences speak of one thing, in bytes of folded text.
const SHORT_LETTER: usize = 1000;

/// The writer speaks of what is his own: "Amazon says my account is locked".
fn is_the_writers(folded: &str, start: usize, end: usize) -> bool {
    folded.get(start..end).is_some_and(|said| {
        roles::words_of(said).any(|word| MINE.contains(word))
            || MINE.iter().any(|word| !word.is_ascii() && word.len() >= WIDE && said.contains(word.as_str()))
    })
}

/// "My", "mein"
pub(super) fn is_the_writers_own(word: &str) -> bool {
    MINE.contains(word)
}

/// Two characters that are words.
const WIDE: usize = 6;

/// "My" in the languages of the shops.
static MINE: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    fold_all(&[
        "my",
        "mein",
        "meine",
        "meinem",
        "meinen",
        "mon",
        "mi",
        "mio",
        "mia",
        "miei",
        "meu",
        "minha",
        "meus",
        "minhas",
        "mijn",
        "moje",
        "mojego",
        "moim",
        "mitt",
        "hesabım",
        "siparişim",
        "私の",
        "僕の",
        "我的",
        "حسابي",
        "طلبي",
        "मेरा",
        "मेरी",
        "मेरे",
    ])
});
