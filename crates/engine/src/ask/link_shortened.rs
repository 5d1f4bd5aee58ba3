use crate::Strength;
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

/// Sees links that go through a service which hides where they lead.
///
/// Why it matters: Amazon has no need to hide its own address from its customers.
///
/// Silent: for full addresses.
#[derive(Debug)]
pub(super) struct LinkShortened;

impl Signal for LinkShortened {
    fn id(&self) -> &'static str {
        "link-shortened"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for link in &case.message.links {
            if link.is_web() && (domains::is_shortener(&link.site) || domains::is_shortener(&link.host)) {
                found.link(Strength::Strong, link);
            }
        }
    }
}
