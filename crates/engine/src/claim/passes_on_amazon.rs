use crate::Place;
use crate::amazon::phrases::Phrase;
use crate::signal::{Case, Found, Signal};

/// Sees a message that claims to be Amazon's inside another: quoted or forwarded.
///
/// Why it matters: scams are passed on, by people who ask for help and by the scammers themselves to look
/// innocent.
///
/// Silent: where nothing quoted speaks as Amazon. Always weak: a friend who forwards an order
/// claims nothing.
#[derive(Debug)]
pub(super) struct PassesOnAmazon;

impl Signal for PassesOnAmazon {
    fn id(&self) -> &'static str {
        "passes-on-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let quoted = &case.message.quoted;
        if let Some(hit) = quoted.phrases(Phrase::Speaks).chain(quoted.phrases(Phrase::SignsOff)).next() {
            found.weak(Place::Text, quoted.at(hit));
        }
    }
}
