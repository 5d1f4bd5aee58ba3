use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::amazon::{brand, domains, roles};
use crate::message::{Mailbox, Message};
use crate::signal::{Case, Found, Signal};

/// Sees Amazon's name in a message in which nothing else belongs to its sender: no link leads to the sender's
/// own site, and neither the sender's name nor its domain stands in the words.
///
/// Why it matters: shops, banks, newspapers and friends who write about Amazon write as themselves. A message
/// that is nobody's own borrows the name.
///
/// Silent: for Amazon's own addresses, on mailing lists, in answers, and where sender, words and links hang
/// together. Only a note: people write in a hurry and forget to sign.
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
        if message.subject_repeats() && !message.quoted.is_empty() {
            return;
        }
        match sender.first() {
            Some(from) if domains::is_known(&from.domain) || message.is_list(&from.site) => {}
            Some(from) if belongs(message, from) => {}
            Some(from) => found.note(Place::From, &from.address),
            None if !sender.name.is_empty() => found.note(Place::From, &sender.name.shown),
            None => {}
        }
    }
}

/// In the subject, or twice in the sender's own words: once is a remark.
fn names_amazon(message: &Message) -> bool {
    message.subject.amazon().is_some()
        || (message.text.amazon().is_some() && brand::all(&message.text.folded.text).nth(1).is_some())
        || message.attached.amazon().is_some()
        || message.subject.has(Phrase::Membership)
}

/// Something besides From is the sender's.
fn belongs(message: &Message, from: &Mailbox) -> bool {
    if message.links.iter().any(|link| link.site == from.site) {
        return true;
    }
    let words = [&message.text, &message.subject].map(|text| text.folded.text.as_str());
    let label = from.site.split('.').next().unwrap_or_default();
    let label = crate::message::fold_text(label);
    let stands = |name: &str| {
        name.chars().count() >= 3
            && words.iter().any(|text| text.split(|c: char| !c.is_alphanumeric()).any(|word| word == name))
    };
    // `brown-family.example` signs as "the Brown family"; a shop's words may be written apart or as one.
    let site_stands =
        label.split(' ').any(|part| part.len() >= 4 && !roles::is_anybody(part) && stands(part))
            || stands(&label.replace(' ', ""));
    // Who writes to thousands prints any name below the letter; it is theirs if it is in the address too.
    let is_bulk = message.has_header("List-Unsubscribe");
    let address = crate::message::fold_text(&from.address);
    let is_own = |word: &str| !is_bulk || address.contains(word);
    site_stands
        || message.from.name.folded.text.split(|c: char| !c.is_alphanumeric()).any(|word| {
            !roles::is_anybody(word) && brand::find(word).is_none() && stands(word) && is_own(word)
        })
}
