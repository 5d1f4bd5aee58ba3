//! What an account signs in with: its password, or an access token that is made anew in time. Access tokens live in
//! memory only; what makes them (the refresh token) is kept where a password would be.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use secrecy::{ExposeSecret, SecretString};

use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::inner::lock;
use crate::oauth::{Settings, Tokens, refresh};
use crate::secret::{SecretSource, Secrets};

/// A token that is good for less than this is made anew before it is used: signing in takes a while, and
/// clocks differ.
const EARLY: i64 = 5 * 60;

/// The secrets of all accounts.
pub(crate) struct Keys {
    store: Arc<dyn Secrets>,
    /// A lock for each account, so that two threads do not renew at once.
    slots: Mutex<BTreeMap<AccountId, Arc<Line>>>,
}

/// What is known of one secret, until another takes its place.
#[derive(Default)]
struct Line {
    slot: Mutex<Slot>,
    /// The account is gone, or has another secret: what is renewed now is kept nowhere.
    ended: Mutex<bool>,
}

#[derive(Default)]
struct Slot {
    access: Option<Access>,
    /// A new refresh token that the store would not take.
    unkept: Option<SecretString>,
}

struct Access {
    token: SecretString,
    since: i64,
    until: i64,
}

impl Access {
    /// By the computer's clock: the other one stands still while a laptop sleeps. A clock that was put back
    /// makes it stale.
    fn is_good(&self, now: i64) -> bool {
        // A token that is good for less than ten minutes is used for half its time.
        let early = EARLY.min((self.until - self.since) / 2);
        (self.since..self.until - early).contains(&now)
    }
}

impl Keys {
    pub(crate) fn new(store: Arc<dyn Secrets>) -> Keys {
        Keys { store, slots: Mutex::default() }
    }

    /// Does something that signs in. Where the server refuses a token that was good by the clock, the sign-in is
    /// tried once more with a new one.
    ///
    /// Errors: those of `body` and of [`Secrets::get`]; [`Code::SignInExpired`], [`Code::NoClientId`] and those
    /// of the network where a token must be made.
    pub(crate) fn with<T>(
        &self,
        account: &Account,
        mut body: impl FnMut(&SecretString) -> Result<T>,
    ) -> Result<T> {
        let Some(settings) = &account.oauth else {
            return body(&self.store.get(&account.secret)?);
        };
        let (token, new) = self.token(account, settings, None)?;
        match body(&token) {
            Err(error) if error.code == Code::SignInRefused && !new => {
                let (token, _) = self.token(account, settings, Some(&token))?;
                body(&token)
            }
            other => other,
        }
        .map_err(|error| told(account, error))
    }

    /// An access token other than `refused`, and whether it was made just now.
    fn token(
        &self,
        account: &Account,
        settings: &Settings,
        refused: Option<&SecretString>,
    ) -> Result<(SecretString, bool)> {
        let line = Arc::clone(lock(&self.slots).entry(account.id()).or_default());
        let mut slot = lock(&line.slot);
        let is_refused = |token: &SecretString| refused.is_some_and(|refused| same(refused, token));
        if let Some(access) = &slot.access
            && access.is_good(now())
            && !is_refused(&access.token)
        {
            return Ok((access.token.clone(), false));
        }
        slot.access = None;
        let since = now();
        let tokens = self.renew(&account.secret, settings, &line.ended, &mut slot)?;
        let lifetime = i64::try_from(tokens.lifetime.as_secs()).unwrap_or(0);
        slot.access =
            Some(Access { token: tokens.access.clone(), since, until: since.saturating_add(lifetime) });
        Ok((tokens.access, true))
    }

    fn renew(
        &self,
        place: &SecretSource,
        settings: &Settings,
        ended: &Mutex<bool>,
        slot: &mut Slot,
    ) -> Result<Tokens> {
        let used = match &slot.unkept {
            Some(unkept) => unkept.clone(),
            None => self.store.get(place)?,
        };
        let tokens = match refresh(settings, &used) {
            // The user signed in again, or the other program of the two renewed it meanwhile.
            Err(error) if error.code == Code::SignInExpired => {
                let kept = self.store.get(place)?;
                if same(&kept, &used) {
                    return Err(error);
                }
                slot.unkept = None;
                refresh(settings, &kept)?
            }
            other => other?,
        };
        if let Some(next) = &tokens.refresh
            && !same(next, &used)
        {
            let ended = lock(ended);
            if *ended {
                return Err(Error::new(Code::AccountUnknown, "gone while its sign-in was renewed"));
            }
            // From now on the old one may be worth nothing, so the new one is not lost for want of a store.
            slot.unkept = self.store.set(place, next).err().map(|error| {
                log::warn!("a renewed sign-in could not be kept: {}", error.code);
                next.clone()
            });
        }
        Ok(tokens)
    }

    /// Keeps a new secret, and forgets what was made from the old one.
    pub(crate) fn set(&self, account: &Account, secret: &SecretString) -> Result<()> {
        self.end_line(account);
        self.store.set(&account.secret, secret)
    }

    pub(crate) fn delete(&self, account: &Account) -> Result<()> {
        self.end_line(account);
        self.forget(&account.secret)
    }

    /// Removes a secret that no account has.
    pub(crate) fn forget(&self, secret: &SecretSource) -> Result<()> {
        self.store.delete(secret)
    }

    /// Whoever renews the old secret just now keeps nothing of it afterwards.
    pub(crate) fn end_line(&self, account: &Account) {
        if let Some(line) = lock(&self.slots).remove(&account.id()) {
            *lock(&line.ended) = true;
        }
    }
}

/// A server that refuses a new token refuses the person: only another sign-in helps, not another password.
pub(crate) fn told(account: &Account, mut error: Error) -> Error {
    if account.oauth.is_some() && error.code == Code::SignInRefused {
        error.code = Code::SignInExpired;
    }
    error
}

fn same(one: &SecretString, other: &SecretString) -> bool {
    one.expose_secret() == other.expose_secret()
}

impl std::fmt::Debug for Keys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Keys")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_left_before_it_runs_out() {
        let access = |lifetime: i64| Access {
            token: SecretString::from("t"),
            since: 1_000_000,
            until: 1_000_000 + lifetime,
        };
        let hour = access(3600);
        assert!(hour.is_good(1_000_000) && hour.is_good(1_003_299));
        assert!(!hour.is_good(1_003_300));
        // The clock was put back: nobody knows how old it is.
        assert!(!hour.is_good(999_999));
        assert!(access(60).is_good(1_000_029) && !access(60).is_good(1_000_030));
        assert!(!access(0).is_good(1_000_000));
    }
}
