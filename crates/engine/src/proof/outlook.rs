//! What Outlook.com wrote about the message.
//!
//! It gives no name to its verdict, so the place alone tells that it is its own (delivered mail, 2026-11). From
//! the top down:
//!
//! ```text
//! Received: from CO1NAM11FT005.eop-nam11.prod.protection.outlook.com by BY3PR05CA0017.outlook.office365.com
//! Authentication-Results: spf=… dkim=… dmarc=pass … header.from=amazon.com;compauth=pass reason=100
//! Received: from a8-85.smtp-out.amazon.com by CO1NAM11FT005.mail.protection.outlook.com
//! ```
//!
//! The border machine writes the lowest of these, its verdict stands above it, and the next machine names the
//! border machine as the giver. A sender's own lines stand below.

use super::authres::{self, AuthenticationResults, MethodResult};
use super::provider::Hop;
use crate::Context;
use crate::message::{Header, Message};

/// The entry of [`Context::trusted_authserv_ids`] that stands for Outlook.com, in place of a name.
pub(super) const ID: &str = "outlook.com";

/// Where the machines are that face the world.
const BORDER: &str = ".mail.protection.outlook.com";
/// Where those behind them are.
const INSIDE: &[&str] = &[".outlook.com", ".outlook.office365.com"];

/// The topmost verdict, where it stands in its place and the account is at Outlook.com.
pub(super) fn believable<'a>(
    message: &'a Message,
    context: &Context,
) -> Option<(&'a Header, AuthenticationResults)> {
    if !context.trusted_authserv_ids.iter().any(|id| id.eq_ignore_ascii_case(ID)) {
        return None;
    }
    let is_verdict = |header: &&Header| header.name.eq_ignore_ascii_case("Authentication-Results");
    let is_hop = |header: &&Header| header.name.eq_ignore_ascii_case("Received");
    let above: Vec<Hop> = message
        .headers
        .iter()
        .take_while(|header| !is_verdict(header))
        .filter(is_hop)
        .map(|header| Hop::read(&header.value))
        .collect();
    let mut below = message.headers.iter().skip_while(|header| !is_verdict(header));
    let verdict = below.next().filter(|header| !header.is_cut)?;
    let border = Hop::read(&below.find(is_hop)?.value);
    let machine = border.by.as_deref()?.strip_suffix(BORDER)?;
    let named = above.last()?.from.as_deref()?.split('.').next()?;
    if machine.is_empty() || machine != named || !above.iter().all(is_inside) {
        return None;
    }
    let results = strong(authres::parse_nameless(&verdict.value)?);
    Some((verdict, AuthenticationResults { authserv_id: ID.to_owned(), results }))
}

/// Handed on behind the border. A verdict that stands above the border's line has passed none, so no line
/// above it may be the border's.
fn is_inside(hop: &Hop) -> bool {
    hop.by
        .as_deref()
        .is_some_and(|by| INSIDE.iter().any(|inside| by.ends_with(inside)) && !by.ends_with(BORDER))
}

/// A header without a name is weak: a pass counts only of DMARC, and where Outlook.com itself believes it
/// (`compauth`, Microsoft's "anti-spam message headers").
fn strong(results: Vec<MethodResult>) -> Vec<MethodResult> {
    let believed = results.iter().any(|result| result.method == "compauth" && result.result == "pass");
    results
        .into_iter()
        .filter(|result| match (result.method.as_str(), result.result.as_str()) {
            ("dmarc", "pass") => believed,
            ("dmarc", _) => true,
            (_, other) => other == "temperror",
        })
        .collect()
}
