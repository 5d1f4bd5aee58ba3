use crate::Channel;
use crate::amazon::phrases::Phrase;
use crate::amazon::senses::Sense::{
    Act, Asked, Check, Deposit, Give, Me, Need, Plastic, Private, Secret, Token,
};
use crate::signal::{Case, Found, Signal};

/// Sees a request for a password, a code, card or bank details, or papers.
///
/// Where somebody tells of a call, what the caller wanted is what he asked for.
///
/// Why it matters: Amazon never asks for these by mail, and not on the telephone.
///
/// Silent: where the sentence says the contrary ("we will never ask for your password", "not with a password"), before
/// what is not wanted or behind it ("your password we will never need"), and where a card is only told by its last digits
/// ("refunded to your card ending in 4417"). Weak
/// where only the words for such a thing and for giving or needing it meet in a sentence, or a card is to be registered so
/// that something can be checked.
#[derive(Debug)]
pub(super) struct AsksForSecrets;

/// How far before a sentence a "never" reaches into it, in bytes.
const REACH: usize = 80;

impl Signal for AsksForSecrets {
    fn id(&self) -> &'static str {
        "asks-for-secrets"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let names_amazon = case.message.names_amazon();
        let is_told = case.message.channel == Some(Channel::Call);
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Secret).find(|hit| !text.is_cited(hit.start, hit.end)) {
                found.strong(place, text.at(hit));
            } else if is_told
                && names_amazon
                && let Some((start, end)) = text.says(&[Asked, Private])
                && !text.has(Phrase::Never)
            {
                found.strong(place, text.around(start, end));
            } else if names_amazon
                && let Some((start, end)) = text
                    .says_openly(&[Secret, Act])
                    .or_else(|| text.says_openly(&[Secret, Give]))
                    .or_else(|| text.says_openly(&[Secret, Need]))
                    .or_else(|| text.says_openly(&[Deposit, Plastic, Check]))
                    .or_else(|| text.says_openly(&[Token, Give, Me]))
                && !text.is_cited(end, end)
                && !text.phrases(Phrase::Never).any(|hit| hit.start <= end && hit.end + REACH >= start)
                && !text.phrases(Phrase::WithoutSecret).any(|hit| hit.start <= end && hit.end >= start)
            {
                found.weak(place, text.around(start, end));
            }
        }
    }
}
