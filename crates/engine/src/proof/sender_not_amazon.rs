use crate::Place;
use crate::amazon::domains::{Owner, owner};
use crate::signal::{Case, Found, Signal};

/// Sees that the address in From is not one of Amazon's.
///
/// Why it matters: Amazon's shops write from Amazon's own domains and nowhere else, so this sender can
/// never prove to be Amazon.
///
/// Silent: for Amazon's domains and its named partners, and where a mailing list put its own address there.
#[derive(Debug)]
pub(super) struct SenderNotAmazon;

impl Signal for SenderNotAmazon {
    fn id(&self) -> &'static str {
        "sender-not-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let sender = &case.message.from;
        if sender.via_list {
            return;
        }
        match sender.first() {
            Some(from) if case.message.is_list(&from.site) => {}
            Some(from) if matches!(owner(&from.domain), Owner::Other | Owner::Rented) => {
                found.weak(Place::From, &from.address);
            }
            Some(_) => {}
            None if !sender.name.is_empty() => found.weak(Place::From, &sender.name.shown),
            None => {}
        }
    }
}
