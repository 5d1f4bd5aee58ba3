use crate::signal::{Case, Found, Signal};
use crate::{Outcome, Place};

/// Sees that the provider and Porchlight's own check say opposite things.
///
/// Why it matters: one of them is mistaken or deceived, so neither alone makes a message genuine.
///
/// Silent: where only one of them answered.
#[derive(Debug)]
pub(super) struct ProofsDisagree;

impl Signal for ProofsDisagree {
    fn id(&self) -> &'static str {
        "proofs-disagree"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let own = super::own(case);
        if matches!(
            (case.provider.outcome, own),
            (Outcome::Pass, Outcome::Fail) | (Outcome::Fail, Outcome::Pass)
        ) {
            found.strong(Place::AuthenticationResults, &case.provider.excerpt);
        }
    }
}
