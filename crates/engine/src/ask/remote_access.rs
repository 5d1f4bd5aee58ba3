use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a request to install a program or to let somebody into the computer.
///
/// Why it matters: Amazon never needs to see your screen.
///
/// Silent: where no such program is named.
#[derive(Debug)]
pub(super) struct RemoteAccess;

impl Signal for RemoteAccess {
    fn id(&self) -> &'static str {
        "remote-access"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for (place, text) in case.message.all_words() {
            if let Some(hit) = text.phrases(Phrase::Remote).next() {
                found.strong(place, text.at(hit));
            }
        }
    }
}
