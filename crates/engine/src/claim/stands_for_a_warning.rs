//! "Beware of fake mails in Amazon's name": whose word that is.

use super::borrows_the_name::{is_at_home, is_nobody, is_put_on};
use super::speaks_as_another::names_itself;
use crate::Channel;
use crate::amazon::domains;
use crate::amazon::senses::Sense::{Cards, Me, Yours};
use crate::message::{Link, Message};

/// True where whoever warns says in the letter who he is, or leads to pages of his own under a name of his own, as banks,
/// the police and towns do. An office that nobody stands for may tell its house of beggars, but wants nothing itself.
pub(crate) fn stands_for_a_warning(message: &Message) -> bool {
    // A text names nobody who could be looked at. Who tells of a call says himself that somebody pretended.
    let Some(from) = message.from.first() else { return message.channel == Some(Channel::Text) };
    if domains::is_known(&from.domain) || domains::is_vouched_for(&from.site) {
        return true;
    }
    let says = |sense| message.text.says(&[sense]).is_some();
    let is_own = |link: &Link| link.site == from.site;
    if is_nobody(message) {
        return says(Cards) && !says(Me) && !says(Yours) && message.links.iter().all(is_own);
    }
    !is_put_on(message)
        && (names_itself(message) || (is_at_home(message) && message.links.iter().any(is_own)))
}
