use crate::Place;
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

/// Sees that an answer would go somewhere else than to the sender shown, and not to Amazon.
///
/// Why it matters: the conversation is with a stranger.
///
/// Silent: where both are at the same domain, and on mailing lists. Weak: many honest senders do it.
#[derive(Debug)]
pub(super) struct ReplyElsewhere;

impl Signal for ReplyElsewhere {
    fn id(&self) -> &'static str {
        "reply-elsewhere"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        if message.was_passed_on() || message.from.via_list {
            return;
        }
        let Some(from) = message.from.first() else { return };
        for reply in &message.reply_to {
            if reply.site != from.site && !domains::is_sender(&reply.domain) {
                found.weak(Place::ReplyTo, &reply.address);
            }
        }
    }
}
