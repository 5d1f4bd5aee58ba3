use crate::Place;
use crate::amazon::brand::{Labels, in_labels};
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

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
            if domain == Labels::Imitation || local == Labels::Imitation || in_labels(below) != Labels::None {
                found.strong(Place::From, &from.address);
            } else if domain == Labels::Name || local == Labels::Name || is_shortened(&from.site) {
                found.weak(Place::From, &from.address);
            }
        }
    }
}

/// `amzn-orders.example`, `amz-sellers.example`: how Amazon's name is cut short. Many tools for sellers are called so.
fn is_shortened(site: &str) -> bool {
    site.split('.')
        .next()
        .unwrap_or_default()
        .split('-')
        .any(|part| part.starts_with("amzn") || part == "amz")
}
