//! Which signatures of a message could prove something, before anybody is asked.

use mail_auth::AuthenticatedMessage;
use mail_auth::common::crypto::{Algorithm, HashAlgorithm};
use mail_auth::common::verify::VerifySignature;
use mail_parser::DateTime;
use porchlight_engine::{may_ask_dns_about, may_vouch};

use super::{Found, MAX_SIGNATURES, OLD};

/// Header blocks beyond this are no honest mail: the library would read some of their lines in time that grows
/// with the square. All but one of 3,485 messages looked at have less than 48 KiB.
const MAX_HEADERS: usize = 128 * 1024;
/// What a signature must cover so that nobody can change who wrote, what about, and how it is read. Of these the
/// message may hold no line more than were signed: programs differ in which one they show.
const COVERED: [&str; 3] = ["From", "Subject", "Content-Type"];
/// Signed, or not there: an answer would go astray.
const COVERED_IF_THERE: [&str; 1] = ["Reply-To"];

/// A signature that could prove something, alone in its message.
pub(super) struct Signed<'x> {
    pub(super) message: AuthenticatedMessage<'x>,
    /// Where its key is asked for: `selector._domainkey.domain.`
    pub(super) key_name: String,
    /// When it expires (`x=`), seconds since 1970; 0: never.
    expires: i64,
    /// When it was made (`t=`); 0: not told.
    made: i64,
    /// When the user's own server took the message, where a line of its own says so.
    arrived: Option<i64>,
}

/// The first few signatures of `raw` that may vouch for the sender.
pub(super) fn signatures<'x>(raw: &'x [u8], from_address: &str) -> Vec<Signed<'x>> {
    // Cheap, and true of nearly all mail: nobody that could be vouched for.
    let is_amazons = from_address.rsplit_once('@').is_some_and(|(_, domain)| may_ask_dns_about(domain));
    if !is_amazons || !ends_in_time(raw) {
        return Vec::new();
    }
    let Some(parsed) = AuthenticatedMessage::parse_with_opts(raw, None, true) else { return Vec::new() };
    // Exactly one sender, and the one the engine sees.
    let [from] = parsed.froms() else { return Vec::new() };
    if !from.eq_ignore_ascii_case(from_address) || count(&parsed, "From") != 1 {
        return Vec::new();
    }
    let arrived = arrived(&parsed);
    let fits = |signature: &mail_auth::dkim::Signature| {
        signature.v == 1
            // SHA-1 proves nothing any more (RFC 8301 §3.1).
            && matches!(signature.a, Algorithm::RsaSha256 | Algorithm::Ed25519Sha256)
            && is_selector(&signature.s)
            && may_vouch(&signature.d, from_address)
            && COVERED.iter().all(|name| covers(&parsed, &signature.h, name, 1))
            && COVERED_IF_THERE.iter().all(|name| covers(&parsed, &signature.h, name, 0))
    };
    let fitting: Vec<_> = parsed
        .dkim_headers
        .iter()
        .filter(|header| fits(&header.header))
        .take(MAX_SIGNATURES)
        .cloned()
        .collect();
    fitting
        .into_iter()
        .map(|mut header| {
            let signature = &mut header.header;
            let (expires, made) = (seconds(signature.x), seconds(signature.t));
            // Judged here, by the time of arrival; the library would take today.
            signature.x = 0;
            // Both would have other names looked up (RFC 6651 reports, RFC 6541 third parties).
            signature.r = false;
            signature.atps = None;
            let key_name = signature.domain_key();
            let mut message = parsed.clone();
            message.errors.clear();
            message.dkim_headers = vec![header];
            Signed { message, key_name, expires, made, arrived }
        })
        .collect()
}

impl Signed<'_> {
    /// By the time the message arrived, where it is known (RFC 6376 §3.5, `x=`).
    pub(super) fn has_expired(&self, now: i64) -> bool {
        self.expires != 0
            && (self.expires <= self.made || self.expires <= self.arrived.unwrap_or(now).min(now))
    }

    /// The text is what was signed, by its hash.
    pub(super) fn fits_body(&self) -> bool {
        let Some(header) = self.message.dkim_headers.first() else { return false };
        let (signature, algorithm) = (&header.header, HashAlgorithm::from(header.header.a));
        self.message.body_hashes.iter().any(|(canonicalization, hashed, length, hash)| {
            *canonicalization == signature.cb
                && *hashed == algorithm
                && *length == signature.l
                && *hash == signature.bh
        })
    }

    /// The domain names no such key. For a message of yesterday there never was one.
    pub(super) fn without_key(&self, now: i64) -> Found {
        let made = Some(self.made).filter(|made| *made != 0);
        match self.arrived.or(made) {
            Some(then) if now.saturating_sub(then) > OLD => Found::KeyGone,
            _ => Found::Nothing,
        }
    }
}

/// The header block ends before it costs too much.
fn ends_in_time(raw: &[u8]) -> bool {
    let head = raw.get(..MAX_HEADERS).unwrap_or(raw);
    raw.len() <= MAX_HEADERS || head.windows(3).any(|three| matches!(three, b"\n\r\n" | [b'\n', b'\n', _]))
}

/// `h=` names this line as often as the message has it, and at least so often.
fn covers(message: &AuthenticatedMessage<'_>, signed: &[String], name: &str, at_least: usize) -> bool {
    let covered = signed.iter().filter(|signed| signed.eq_ignore_ascii_case(name)).count();
    covered >= count(message, name).max(at_least)
}

fn count(message: &AuthenticatedMessage<'_>, name: &str) -> usize {
    message
        .headers
        .iter()
        .filter(|(field, _)| field.trim_ascii().eq_ignore_ascii_case(name.as_bytes()))
        .count()
}

/// Labels of a host name, with the underscore that some have: nothing a resolver could read another way.
fn is_selector(selector: &str) -> bool {
    let is_plain = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    selector.len() <= 120 && selector.split('.').all(is_plain)
}

/// From the topmost `Received`, which the last server wrote: the user's own.
fn arrived(message: &AuthenticatedMessage<'_>) -> Option<i64> {
    let (_, line) =
        message.headers.iter().find(|(name, _)| name.trim_ascii().eq_ignore_ascii_case(b"Received"))?;
    let date = line.rsplit(|byte| *byte == b';').next()?;
    let date = std::str::from_utf8(date.get(..100).unwrap_or(date)).ok()?;
    DateTime::parse_rfc822(date.trim()).filter(DateTime::is_valid).map(|date| date.to_timestamp())
}

fn seconds(value: u64) -> i64 {
    i64::try_from(value).unwrap_or(i64::MAX)
}
