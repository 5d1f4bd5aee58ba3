use crate::signal::{Case, Found, Signal};
use crate::{Outcome, Place};

/// Sees that Amazon's own signature on the message (DKIM, RFC 6376), checked by Porchlight itself, is
/// unbroken.
///
/// Why it matters: it is proof where the provider says nothing.
///
/// Silent: where no check was made or possible, or where From is not exactly one address of Amazon's.
#[derive(Debug)]
pub(super) struct SealUnbroken;

impl Signal for SealUnbroken {
    fn id(&self) -> &'static str {
        "seal-unbroken"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if case.context.own_dkim == Some(Outcome::Pass)
            && let Some(from) = super::single_amazon_sender(case.message)
        {
            found.strong(Place::From, &from.address);
        }
    }
}
