use crate::Strength;
use crate::amazon::domains;
use crate::message::{Link, site};
use crate::signal::{Case, Found, Signal};

/// Sees a link whose words are one address while it goes to another.
///
/// Why it matters: people believe the address they read.
///
/// Silent: where both belong to the same owner, and for links that are counted on the way by the sender's
/// own mailing service in ordinary newsletters whose words are not an address.
#[derive(Debug)]
pub(super) struct LinkTextLies;

impl Signal for LinkTextLies {
    fn id(&self) -> &'static str {
        "link-text-lies"
    }

    fn look(&self, case: &Case<'_>, found: &mut Found) {
        for link in &case.message.links {
            if !link.is_web() || link.words.is_empty() {
                continue;
            }
            let words = link.words.trim();
            if words.len() > 200 || words.contains(char::is_whitespace) || words.contains('@') {
                continue;
            }
            let named = Link::new(words, String::new());
            let is_address = named.is_web()
                && named.host.contains('.')
                && (words.contains('/')
                    || domains::is_amazon_host(&named.host)
                    || words.to_ascii_lowercase().starts_with("www."));
            if is_address && site(&named.host) != link.site {
                let both_amazon = domains::is_amazon_host(&named.host) && domains::is_amazon_host(&link.host);
                // A newsletter counts clicks; only Amazon's name in the words makes it a lie about Amazon.
                if domains::is_amazon_host(&named.host) && !both_amazon {
                    found.link(Strength::Strong, link);
                } else if !both_amazon {
                    found.link(Strength::Weak, link);
                }
            }
        }
    }
}
