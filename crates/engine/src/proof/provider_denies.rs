use crate::signal::{Case, Found, Signal};
use crate::{Outcome, Place};

/// Sees that the user's own mail provider checked the sender, and that the domain in From says the
/// message is not its own (DMARC, RFC 7489).
///
/// Why it matters: a forged sender.
///
/// Silent: for a broken DKIM signature or SPF alone: mailing lists and forwarding break those innocently.
#[derive(Debug)]
pub(super) struct ProviderDenies;

impl Signal for ProviderDenies {
    fn id(&self) -> &'static str {
        "provider-denies"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        if case.provider.outcome == Outcome::Fail {
            found.strong(Place::AuthenticationResults, &case.provider.excerpt);
        }
    }
}
