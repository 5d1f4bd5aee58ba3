use crate::amazon::brand::{Labels, in_labels};
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};
use crate::{Place, Strength};

/// Sees an address in From that is made to look like Amazon's: a slip of a letter, the name as the
/// first part of somebody else's domain, the name before the @.
///
/// Why it matters: who looks at the address at all looks for the name in it.
///
/// Silent: for Amazon's own domains, and for real words that hold the name, such as the region.
#[derive(Debug)]
pub(super) struct FromImitatesAmazon;

impl Signal for FromImitatesAmazon {
    fn id(&self) -> &'static str {
        "from-imitates-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for from in &case.message.from.mailboxes {
            if domains::is_sender(&from.domain) {
                continue;
            }
            let below = from.domain.strip_suffix(&from.site).unwrap_or_default();
            let domain = in_labels(&from.domain);
            let local = in_labels(&from.local);
            if domain == Labels::Imitation
                || local == Labels::Imitation
                || in_labels(below) != Labels::None
                || shortened(&from.site) == Some(Strength::Strong)
            {
                found.strong(Place::From, &from.address);
            } else if domain == Labels::Name || local == Labels::Name || shortened(&from.site).is_some() {
                found.weak(Place::From, &from.address);
            }
        }
    }
}

/// How Amazon's name is cut short. As a word of its own (`amzn-orders.example`) it is nobody else's; many tools for sellers
/// are called `amz-…` or `amzn…`.
fn shortened(site: &str) -> Option<Strength> {
    let parts = || site.split('.').next().unwrap_or_default().split('-');
    if parts().any(|part| part == "amzn") {
        return Some(Strength::Strong);
    }
    parts().any(|part| part.starts_with("amzn") || part == "amz").then_some(Strength::Weak)
}
