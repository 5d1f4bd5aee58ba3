//! Lets the library check one signature with one key.

use std::borrow::Borrow;
use std::hash::Hash;
use std::sync::Arc;
use std::time::Instant;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::dkim::DkimError;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{DkimResult, Error, MessageAuthenticator, Parameters, ResolverCache, Txt};

use super::select::Signed;

/// RSA keys below this prove nothing (RFC 8301 §3.2).
const MIN_RSA_BITS: usize = 1024;
/// The library's bit for `t=y`.
const TESTING: u64 = 0x10;

/// What a domain publishes under the name of a key.
pub(super) enum Record {
    Key(Arc<DomainKey>),
    /// An empty `p=` (RFC 6376 §3.6.1).
    Revoked,
    /// No key, one that is too short, or a domain that only tests: then its mail counts as unsigned (§3.6.1, `t=y`).
    Unusable,
}

/// The first of the records that is a key.
pub(super) fn records(records: &[Vec<u8>]) -> Record {
    let mut revoked = false;
    for record in records {
        match DomainKey::parse(record) {
            Ok(key) if key.f & TESTING == 0 && key.p.public_key_bits() >= MIN_RSA_BITS => {
                return Record::Key(Arc::new(key));
            }
            Ok(_) => return Record::Unusable,
            Err(Error::Dkim(DkimError::RevokedPublicKey)) => revoked = true,
            Err(_) => {}
        }
    }
    if revoked { Record::Revoked } else { Record::Unusable }
}

/// True where the signature is that of the key's owner.
pub(super) fn verify(signed: &Signed<'_>, key: Arc<DomainKey>) -> bool {
    // It knows no name server: whatever it wanted to look up, it could not.
    let nobody = ResolverConfig::from_parts(None, Vec::new(), Vec::new());
    let Ok(authenticator) = MessageAuthenticator::new(nobody, ResolverOpts::default()) else { return false };
    let known = OneKey(Txt::DomainKey(key));
    let parameters = Parameters::new(&signed.message).with_txt_cache(&known);
    let verified = crate::dns::run(authenticator.verify_dkim(parameters));
    verified.is_some_and(|outputs| outputs.iter().any(|output| *output.result() == DkimResult::Pass))
}

/// All that the library is to know of the DNS.
struct OneKey(Txt);

impl ResolverCache<Box<str>, Txt> for OneKey {
    fn get<Q>(&self, _name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        Some(self.0.clone())
    }

    fn remove<Q>(&self, _name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }

    fn insert(&self, _key: Box<str>, _value: Txt, _valid_until: Instant) {}
}
