//! What the user's own provider wrote about the message, and only that.
//!
//! A header line can be written by anybody. What the provider wrote stands at the top: each server
//! puts its lines above those it was given (RFC 5321 §4.4). So only the block from the top down to
//! the first `Received` of a foreign server is read. It is not simply "above every `Received`":
//! Gmail's verdict stands below its own.

use super::authres::{self, AuthenticationResults, MethodResult};
use super::outlook;
use crate::amazon::domains;
use crate::message::{Header, Mailbox, Message, site};
use crate::{Context, Outcome};

/// The provider's answer.
#[derive(Debug, Default)]
pub(crate) struct Provider {
    pub(crate) outcome: Outcome,
    /// The header it was read from, as evidence.
    pub(crate) excerpt: String,
}

/// Providers' domains that belong to one owner: servers may carry another name than their verdicts.
/// A name missing here only means that a verdict is not believed.
const FAMILIES: &[&[&str]] = &[
    &["google.com", "gmail.com", "googlemail.com"],
    &["icloud.com", "apple.com", "me.com", "mac.com"],
    &["messagingengine.com", "fastmail.com"],
    &["yahoo.com", "yahoodns.net", "aol.com"],
    &["gmx.net", "gmx.de", "gmx.com", "web.de", "kundenserver.de", "mail.com"],
    &["protonmail.ch", "proton.me", "proton.ch", "protonmail.com"],
];

/// Providers whose verdict stands above their border's own `Received` and never below it (delivered mail of
/// GMX, WEB.DE and Fastmail, 2026-11). Where they wrote none, one below is the sender's.
const WRITE_ABOVE: &[&str] = &["gmx.net", "web.de", "messagingengine.com"];

/// iCloud's last machine names the one before it and nothing that it saw of it:
/// `from st43p00im-….me.com by p44-mailgateway-smtp-…` (delivered mail, 2026-11). Nobody outside reaches it.
const ICLOUD_LAST: &str = "-mailgateway-";

/// iCloud's border without a domain, as it calls itself in newer mail: `p00-icloudmta-smtpin-us-west-2a-60-percent-12`
/// (delivered mail, 2026). Those that take what iCloud's own users send are called `…-asmtp-…`, and check nothing.
const ICLOUD_BORDER: &str = "-icloudmta-smtpin-";

/// Reads the provider's answer for the sender in From.
pub(crate) fn read(message: &Message, context: &Context) -> Provider {
    if context.trusted_authserv_ids.is_empty() {
        return Provider::default();
    }
    let headers = believable(message, context);
    let Some(from) = super::single_amazon_sender(message).or_else(|| super::single_partner(message)) else {
        return denied(&headers, message).unwrap_or_default();
    };
    let mut pass = None;
    let mut dmarc = 0;
    for (header, read) in &headers {
        // Two DMARC results in one line: the provider copied words of the sender's into its own. It may still
        // deny, but nothing in such a line passes.
        let is_muddled = read.results.iter().filter(|result| result.method == "dmarc").count() > 1;
        for result in &read.results {
            dmarc += u32::from(result.method == "dmarc");
            match verdict(result, from) {
                // The domain itself says no: that outweighs any other line.
                Outcome::Fail => return Provider { outcome: Outcome::Fail, excerpt: excerpt(header) },
                // There is one DMARC result for a message (RFC 7489 §11.1): a second is not the provider's. Some
                // programs gather lines of one name in one place, and a sender's own among them.
                Outcome::Pass if is_muddled || (result.method == "dmarc" && dmarc > 1) => {}
                Outcome::Pass if pass.is_none() => pass = Some(*header),
                Outcome::Pass | Outcome::Absent | Outcome::CouldNotAsk => {}
            }
        }
    }
    match pass {
        Some(header) => Provider { outcome: Outcome::Pass, excerpt: excerpt(header) },
        None => could_not_ask(&headers).unwrap_or_default(),
    }
}

/// What one result says about the sender.
fn verdict(result: &MethodResult, from: &Mailbox) -> Outcome {
    match (result.method.as_str(), result.result.as_str()) {
        ("dmarc", "pass") if is_of(result.property("header.from"), from) => Outcome::Pass,
        ("dmarc", "fail") if result.property("header.from").is_none_or(|name| is_of(Some(name), from)) => {
            Outcome::Fail
        }
        ("dkim", "pass") if is_of(result.property("header.d"), from) => Outcome::Pass,
        ("dkim", "pass")
            if result.property("header.d").is_none()
                && is_of(result.property("header.i").and_then(|id| id.rsplit('@').next()), from) =>
        {
            Outcome::Pass
        }
        _ => Outcome::Absent,
    }
}

/// Aligned (RFC 7489 §3.1, relaxed): the same registered domain as From, and one of Amazon's.
fn is_of(domain: Option<&str>, from: &Mailbox) -> bool {
    domain.is_some_and(|domain| domains::is_known(domain) && site(domain) == from.site)
}

/// A From line that names several senders cannot pass, but a domain of Amazon's among them can deny.
fn denied(headers: &[(&Header, AuthenticationResults)], message: &Message) -> Option<Provider> {
    let any = message.from.mailboxes.iter().find(|from| domains::is_sender(&from.domain))?;
    headers.iter().find_map(|(header, read)| {
        read.results
            .iter()
            .any(|result| {
                result.method == "dmarc"
                    && result.result == "fail"
                    && is_of(result.property("header.from"), any)
            })
            .then(|| Provider { outcome: Outcome::Fail, excerpt: excerpt(header) })
    })
}

/// The provider tried and could not (RFC 8601 §2.7: `temperror`).
fn could_not_ask(headers: &[(&Header, AuthenticationResults)]) -> Option<Provider> {
    headers.iter().find_map(|(header, read)| {
        read.results
            .iter()
            .any(|result| matches!(result.method.as_str(), "dkim" | "dmarc") && result.result == "temperror")
            .then(|| Provider { outcome: Outcome::CouldNotAsk, excerpt: excerpt(header) })
    })
}

fn excerpt(header: &Header) -> String {
    header.value.clone()
}

/// The verdicts that the provider itself wrote.
pub(super) fn believable<'a>(
    message: &'a Message,
    context: &Context,
) -> Vec<(&'a Header, AuthenticationResults)> {
    if let Some(nameless) = outlook::believable(message, context) {
        return vec![nameless];
    }
    let mut believed: Vec<(&Header, AuthenticationResults)> = Vec::new();
    let mut past_border = false;
    let mut received = 0;
    for header in &message.headers {
        if header.name.eq_ignore_ascii_case("Authentication-Results") {
            match authres::parse(&header.value).filter(|_| !header.is_cut) {
                Some(read) if !is_trusted(&read.authserv_id, &context.trusted_authserv_ids) => {}
                Some(read) if past_border => {
                    // Below the border's line a sender's own lines follow at once. So each name is heard once
                    // there, and after one of many names that all mean the provider no other.
                    let is_exact = context.trusted_authserv_ids.contains(&read.authserv_id);
                    let is_new = believed.iter().all(|(_, earlier)| earlier.authserv_id != read.authserv_id);
                    if is_new && !WRITE_ABOVE.contains(&site(&read.authserv_id).as_str()) {
                        believed.push((header, read));
                    }
                    if !is_exact {
                        break;
                    }
                }
                Some(read) => believed.push((header, read)),
                // It may be the provider's own, made unreadable by what it copied from the sender. Then what
                // stands below must not take its place.
                None if believed.is_empty() => return believed,
                None => {}
            }
        } else if header.name.eq_ignore_ascii_case("Received") {
            received += 1;
            let hop = Hop::read(&header.value);
            // Below the border server's own line, a foreign server wrote; and a provider that
            // writes its verdict above that line writes none below it.
            if past_border || !hop.is_by(context) {
                break;
            }
            let next = || message.headers("Received").nth(1).map(|below| Hop::read(&below.value));
            let inner =
                hop.is_internal(context) || (received == 1 && hop.is_icloud_last(next().as_ref(), context));
            if !inner {
                past_border = true;
                if !believed.is_empty() {
                    break;
                }
            }
        }
    }
    // A message without a trace was not delivered by anybody.
    if received == 0 {
        return Vec::new();
    }
    believed
}

/// `example.com` matches itself, `*.example.com` every name below.
fn is_trusted(authserv_id: &str, trusted: &[String]) -> bool {
    trusted.iter().any(|entry| {
        let entry = entry.to_ascii_lowercase();
        match entry.strip_prefix("*.") {
            // Its own have no name at all, so whoever writes this one is somebody else.
            None if entry == outlook::ID => false,
            Some(parent) => authserv_id
                .strip_suffix(parent)
                .is_some_and(|before| before.len() > 1 && before.ends_with('.')),
            None => entry == authserv_id,
        }
    })
}

/// One `Received` line: who gave the message to whom.
#[derive(Debug, Default)]
pub(super) struct Hop {
    /// The name the giving server called itself; it writes what it likes.
    pub(super) from: Option<String>,
    /// What the receiving server found out itself about the other: the words up to "by".
    seen: Vec<String>,
    pub(super) by: Option<String>,
}

impl Hop {
    pub(super) fn read(value: &str) -> Hop {
        let mut hop = Hop::default();
        let mut words = words(&value.to_ascii_lowercase()).into_iter();
        let mut first = words.next();
        if let Some((_, word)) = &first
            && word == "from"
        {
            // Whatever stands here is the giver's name, even if it is a word that means something elsewhere.
            hop.from = words.next().map(|(_, word)| word);
            first = None;
            for (in_comment, word) in words.by_ref() {
                if !in_comment && word == "by" {
                    first = Some((in_comment, word));
                    break;
                }
                hop.seen.push(word);
            }
        }
        if first.is_some_and(|(in_comment, word)| !in_comment && word == "by") {
            let name = words.find(|(in_comment, _)| !in_comment).map(|(_, word)| word);
            hop.by = name.map(|name| name.trim_end_matches(';').to_owned());
        }
        hop
    }

    /// Written by the provider: its own name, or one that exists only inside.
    fn is_by(&self, context: &Context) -> bool {
        self.by.as_deref().is_some_and(|by| is_private(by) || is_family(by, context))
    }

    /// iCloud's topmost line, and the next one tells that the machine it names really had the message.
    fn is_icloud_last(&self, next: Option<&Hop>, context: &Context) -> bool {
        let (Some(from), Some(by)) = (self.from.as_deref(), self.by.as_deref()) else { return false };
        let before = next.and_then(|hop| hop.by.as_deref());
        is_family("icloud.com", context)
            && !by.contains('.')
            && by.contains(ICLOUD_LAST)
            && self.seen.is_empty()
            && before == Some(from)
            && (matches!(site(from).as_str(), "me.com" | "icloud.com" | "apple.com")
                || (!from.contains('.') && from.contains(ICLOUD_BORDER)))
    }

    /// Handed from one of the provider's machines to another. The giver's own word for its name, and a
    /// name that belongs to an address, can be anybody's: the receiver must have seen an inner address, and
    /// nothing that comes from outside.
    fn is_internal(&self, context: &Context) -> bool {
        let Some(from) = self.from.as_deref() else { return true };
        let seen: Vec<&str> = self
            .seen
            .iter()
            .flat_map(|word| {
                word.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':')))
            })
            .filter(|word| word.contains(['.', ':']))
            .collect();
        (is_private(from) || is_family(from, context))
            && seen.iter().any(|word| is_private_address(word))
            && seen.iter().all(|word| is_private(word) || is_family(word, context))
    }
}

/// The words of a line, and for each whether it stands in a comment (RFC 5322 §3.2.2).
fn words(line: &str) -> Vec<(bool, String)> {
    let mut words = vec![(false, String::new())];
    let mut depth = 0_u32;
    for character in line.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            other if !other.is_whitespace() => {
                if let Some((_, word)) = words.last_mut() {
                    word.push(other);
                }
                continue;
            }
            _ => {}
        }
        words.push((depth > 0, String::new()));
    }
    words.retain(|(_, word)| !word.is_empty());
    words
}

/// Names and addresses that mean nothing outside: those of [`is_private_address`], single labels, and the
/// usual names for inside.
fn is_private(name: &str) -> bool {
    let bare = name.trim_matches(['[', ']']).trim_start_matches("ipv6:");
    if bare.parse::<std::net::IpAddr>().is_ok() {
        return is_private_address(name);
    }
    !bare.contains(['.', ':'])
        || [".internal", ".local", ".localdomain", ".lan"].iter().any(|inside| bare.ends_with(inside))
}

/// RFC 1918, RFC 4193, loopback.
fn is_private_address(name: &str) -> bool {
    match name.trim_matches(['[', ']']).trim_start_matches("ipv6:").parse::<std::net::IpAddr>() {
        Ok(std::net::IpAddr::V4(address)) => address.is_private() || address.is_loopback(),
        Ok(std::net::IpAddr::V6(address)) => {
            // 2002:a00::/24 is 10.0.0.0/8 inside 6to4 (RFC 3056), Gmail's inner addresses.
            let [first, second, ..] = address.segments();
            address.is_loopback() || (first & 0xfe00) == 0xfc00 || (first == 0x2002 && (second >> 8) == 0x0a)
        }
        Err(_) => false,
    }
}

/// A name of the same owner as a trusted authserv-id.
fn is_family(name: &str, context: &Context) -> bool {
    let owner = site(name.trim_end_matches('.'));
    context.trusted_authserv_ids.iter().any(|id| {
        let trusted = site(id.trim_start_matches("*.").to_ascii_lowercase().as_str());
        trusted == owner
            || FAMILIES
                .iter()
                .any(|family| family.contains(&trusted.as_str()) && family.contains(&owner.as_str()))
    })
}
