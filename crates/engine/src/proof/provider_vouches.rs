use crate::signal::{Case, Found, Signal};
use crate::{Outcome, Place};

/// Sees that the user's own mail provider checked the sender and that Amazon did send the message
/// (`Authentication-Results`, RFC 8601: a DKIM signature or DMARC result aligned with the one From
/// address, of a domain in the Amazon table).
///
/// Why it matters: it is proof, by someone the user trusts already.
///
/// Silent: where the verdict was written by anybody else, stands below the provider's own lines, is for
/// another domain, or where From is not exactly one address.
#[derive(Debug)]
pub(super) struct ProviderVouches;

impl Signal for ProviderVouches {
    fn id(&self) -> &'static str {
        "provider-vouches"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if case.provider.outcome == Outcome::Pass {
            found.strong(Place::AuthenticationResults, &case.provider.excerpt);
        }
    }
}
