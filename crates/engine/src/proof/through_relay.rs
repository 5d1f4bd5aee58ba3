use crate::Place;
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

/// Sees that the message came through Amazon's relay between buyers and sellers.
///
/// Why it matters: Amazon's own system sent it, but a stranger wrote it.
///
/// Silent: for all other senders.
#[derive(Debug)]
pub(super) struct ThroughRelay;

impl Signal for ThroughRelay {
    fn id(&self) -> &'static str {
        "through-relay"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if let Some(from) = case.message.from.mailboxes.iter().find(|from| domains::is_relay(&from.domain)) {
            found.note(Place::From, &from.address);
        }
    }
}
