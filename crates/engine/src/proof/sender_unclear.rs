use crate::Place;
use crate::signal::{Case, Found, Signal};

/// Sees a From line that names several senders or none, or several From lines.
///
/// Why it matters: programs show one of them and check another, so nothing that is said about the sender
/// can be believed.
///
/// Silent: for exactly one From line with exactly one address.
#[derive(Debug)]
pub(super) struct SenderUnclear;

impl Signal for SenderUnclear {
    fn id(&self) -> &'static str {
        "sender-unclear"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let sender = &case.message.from;
        let lines = case.message.headers("From").count();
        if !sender.is_single && lines > 0 {
            let line =
                case.message.headers("From").next().map(|header| header.value.as_str()).unwrap_or_default();
            found.note(Place::From, line);
        }
    }
}
