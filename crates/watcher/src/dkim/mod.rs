//! Our own look at Amazon's signature (DKIM, RFC 6376), for messages about which the provider says nothing.
//!
//! [`select`] finds the signatures that could prove something, [`dns`] asks for their keys, [`check`] lets the
//! library compute. A name is asked for only where [`porchlight_engine::may_ask_dns_about`] allows it: it is
//! always `selector._domainkey.` and a domain of Amazon's, so whoever else writes a mail learns nothing.
//! What the answer is worth is the engine's business ([`porchlight_engine::Context::own_dkim`]).

mod check;
mod dns;
mod select;
#[cfg(test)]
pub(crate) mod stand_in;
#[cfg(test)]
mod tests;

use porchlight_engine::Outcome;

pub use dns::Dns;

use dns::{Key, Resolver};

/// Signatures that are looked at; a verifier may limit their number (RFC 6376 §6.1). Amazon's mail has two,
/// one of them of Amazon's own.
const MAX_SIGNATURES: usize = 4;
/// A message of this age, in seconds, may have outlived its key: keys are changed, and RFC 6376 §3.6.1 asks
/// for none to stay longer than mail takes to arrive.
const OLD: i64 = 7 * 24 * 60 * 60;

/// What was found out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Found {
    /// No signature that could prove anything.
    Nothing,
    /// Amazon's signature, broken: by a forger, or on the way.
    Broken,
    /// The key of an old message is gone, and will not come back.
    KeyGone,
    /// The name server did not answer. Later it may.
    NoAnswer,
    /// Amazon signed this message.
    Pass,
}

impl Found {
    /// The engine's word for it. A broken signature weighs nothing there (RFC 6376 §6.1, lists break them); it is
    /// told apart from silence.
    pub(crate) fn outcome(self) -> Option<Outcome> {
        match self {
            Found::Nothing => None,
            Found::Broken => Some(Outcome::Fail),
            Found::KeyGone | Found::NoAnswer => Some(Outcome::CouldNotAsk),
            Found::Pass => Some(Outcome::Pass),
        }
    }
}

/// Checks signatures. One for all mailboxes: it holds the answers of the name server.
#[derive(Debug)]
pub(crate) struct Dkim {
    resolver: Resolver,
}

impl Dkim {
    pub(crate) fn new(dns: Dns) -> Dkim {
        Dkim { resolver: Resolver::new(dns) }
    }

    /// False where nobody may be asked.
    pub(crate) fn is_on(&self) -> bool {
        self.resolver.is_on()
    }

    /// True where a signature stands in the message that could speak for this sender; nobody is asked.
    pub(crate) fn could_prove(&self, raw: &[u8], from_address: &str) -> bool {
        self.resolver.is_on() && guarded(|| !select::signatures(raw, from_address).is_empty())
    }

    /// Looks at the signatures of a whole message of this sender. Waits for the name server, a few seconds at most.
    pub(crate) fn ask(&self, raw: &[u8], from_address: &str, now: i64) -> Found {
        if !self.resolver.is_on() {
            return Found::Nothing;
        }
        let mut found = Found::Nothing;
        guarded(|| {
            for signature in select::signatures(raw, from_address) {
                found = found.max(self.one(&signature, now));
                // Who did not answer is not asked for the next.
                if found >= Found::NoAnswer {
                    break;
                }
            }
            true
        });
        found
    }

    /// The computer is in another network: what the last one's name server said is not believed there.
    pub(crate) fn moved(&self) {
        self.resolver.forget();
    }

    /// Forgets that nobody answered.
    #[cfg(test)]
    pub(crate) fn wake(&self) {
        self.resolver.wake();
    }

    fn one(&self, signature: &select::Signed<'_>, now: i64) -> Found {
        if signature.has_expired(now) {
            return Found::Nothing;
        }
        // Where the text was changed no key can help, and none is asked for.
        if !signature.fits_body() {
            return Found::Broken;
        }
        match self.resolver.key(&signature.key_name) {
            Key::Records(records) => match check::records(&records) {
                check::Record::Key(key) => match check::verify(signature, key) {
                    true => Found::Pass,
                    false => Found::Broken,
                },
                check::Record::Revoked => signature.without_key(now),
                check::Record::Unusable => Found::Nothing,
            },
            Key::Missing => signature.without_key(now),
            Key::NoAnswer => Found::NoAnswer,
        }
    }
}

/// The library is given hostile bytes: a panic in it is a signature that proves nothing.
fn guarded(body: impl FnOnce() -> bool) -> bool {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(body)).unwrap_or_else(|_| {
        log::warn!("the check of a signature stumbled");
        false
    })
}
