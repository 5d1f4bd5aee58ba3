use crate::Strength;
use crate::amazon::domains;
use crate::signal::{Case, Found, Signal};

/// Sees links that lead to a place that is not Amazon's.
///
/// Why it matters: in a message that says it is Amazon, the link is the trap.
///
/// Silent: for Amazon's own hosts, for the mailing list's own pages, and for places that honest shop mail
/// links to as well (programs for telephones, carriers, social pages). Weak where the sender's
/// address is Amazon's and most links do stay there.
#[derive(Debug)]
pub(super) struct LinkLeavesAmazon;

impl Signal for LinkLeavesAmazon {
    fn id(&self) -> &'static str {
        "link-leaves-amazon"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        let message = case.message;
        let staying = message.links.iter().filter(|link| domains::is_amazon_host(&link.host)).count();
        let leaving: Vec<_> = message.links.iter().filter(|link| super::leaves(message, link)).collect();
        let from_amazon = message.from.first().is_some_and(|from| domains::is_sender(&from.domain));
        let strength = if from_amazon && staying > leaving.len() { Strength::Weak } else { Strength::Strong };
        for link in leaving {
            found.link(strength, link);
        }
    }
}
