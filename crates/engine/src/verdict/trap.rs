//! Traps inside messages that Amazon itself sent: strangers choose names, write notes and gift messages, and sell.

use super::{PRESSES, TRAPS, WANTS, strong_ids, weak_ids};
use crate::amazon::domains;
use crate::message::Message;
use crate::{Ask, Strength};

/// Asks that are no trap by themselves in a message that Amazon proved to have sent: Amazon does
/// say "confirm", and does send documents and links to carriers.
const HARMLESS_WHEN_PROVEN: &[&str] =
    &["link-leaves-amazon", "link-text-lies", "attachment-to-open", "link-shortened", "code-to-scan"];

/// A trap inside a message that Amazon itself sent: a number to call together with a charge or a threat,
/// or a lure out of the relay.
pub(super) fn is_one(ask: &Ask, message: &Message) -> bool {
    let strong = strong_ids(&ask.evidence);
    let weak = weak_ids(&ask.evidence);
    let relayed = message.from.mailboxes.iter().any(|from| domains::is_relay(&from.domain));
    let pressed = PRESSES.iter().chain(WANTS).any(|id| weak.contains(*id));
    TRAPS.iter().any(|id| strong.contains(*id))
        || (strong.contains("call-number") && pressed)
        || (relayed
            && (weak.contains("pay-elsewhere") || strong.iter().any(|id| HARMLESS_WHEN_PROVEN.contains(id))))
}

/// Amazon sent it, but it holds a number to call or a page that is not Amazon's: names, notes and gift messages are
/// filled in by strangers.
pub(super) fn may_be_one(ask: &Ask) -> bool {
    ask.evidence.iter().any(|piece| {
        piece.strength == Strength::Strong
            && matches!(piece.signal.as_str(), "call-number" | "link-leaves-amazon" | "link-shortened")
    })
}
