use crate::Strength;
use crate::signal::{Case, Found, Signal};

/// Sees links to a bare network number instead of a name.
///
/// Why it matters: Amazon says itself that it never links to one.
///
/// Silent: for links with a name.
#[derive(Debug)]
pub(super) struct LinkToNumber;

impl Signal for LinkToNumber {
    fn id(&self) -> &'static str {
        "link-to-number"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for link in &case.message.links {
            if link.is_ip && link.is_web() {
                found.link(Strength::Strong, link);
            }
        }
    }
}
