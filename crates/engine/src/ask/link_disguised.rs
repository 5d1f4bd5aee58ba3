use crate::Place;
use crate::Strength;
use crate::signal::{Case, Found, Signal};

/// Sees links that hide what they are: a false address before an @, a script, a page inside the link.
///
/// Why it matters: no honest mail needs this.
///
/// Silent: for ordinary web, mail and telephone links.
#[derive(Debug)]
pub(super) struct LinkDisguised;

impl Signal for LinkDisguised {
    fn id(&self) -> &'static str {
        "link-disguised"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for link in &case.message.links {
            let Some(url) = &link.url else { continue };
            match url.scheme() {
                "http" | "https" if link.has_credentials => found.link(Strength::Strong, link),
                "javascript" | "vbscript" => found.strong(Place::Link, &link.href),
                "data" if link.href.to_ascii_lowercase().contains("html") => {
                    found.strong(Place::Link, &link.href)
                }
                _ => {}
            }
        }
    }
}
