use crate::Strength;
use crate::amazon::brand::{Labels, in_labels};
use crate::amazon::domains::{Owner, owner};
use crate::signal::{Case, Found, Signal};

/// Sees links to hosts that are made to look like Amazon's.
///
/// Why it matters: such a name is registered for one purpose.
///
/// Silent: for Amazon's own hosts, and for real words that hold the name.
#[derive(Debug)]
pub(super) struct LinkImitatesAmazon;

impl Signal for LinkImitatesAmazon {
    fn id(&self) -> &'static str {
        "link-imitates-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for link in &case.message.links {
            if !link.is_web() || owner(&link.host) != Owner::Other {
                continue;
            }
            let below = link.host.strip_suffix(&link.site).unwrap_or_default();
            match in_labels(&link.host) {
                Labels::Imitation => found.link(Strength::Strong, link),
                Labels::Name if in_labels(below) != Labels::None => found.link(Strength::Strong, link),
                Labels::Name => found.link(Strength::Weak, link),
                Labels::None => {}
            }
        }
    }
}
