//! A provider moves its mailboxes to other servers, or was taken over by another one: the account goes along.

use secrecy::SecretString;

use crate::account::{Account, AccountId};
use crate::error::{Code, Error, Result};
use crate::inner::lock;
use crate::runner;
use crate::secret::SecretSource;
use crate::watch::{Watcher, end};

impl Watcher {
    /// Watches the mailbox of an account on other servers: `account`, with the same address. What was found stays with
    /// it. Returns its new id, for that goes by the server.
    ///
    /// Errors: [`Code::AccountUnknown`]; [`Code::AccountExists`] where these servers are watched for it already;
    /// [`Code::BadSettings`], [`Code::KeyringUnavailable`], [`Code::StoreFailed`]. It is then watched as before.
    pub fn change_servers(
        &self,
        id: &AccountId,
        account: Account,
        secret: Option<SecretString>,
    ) -> Result<AccountId> {
        account.check()?;
        let old = self.account(id)?;
        if !old.address.eq_ignore_ascii_case(&account.address) {
            return Err(Error::new(Code::BadSettings, "another address is another account"));
        }
        let new = account.id();
        if new == *id {
            return self.add_account(account, secret);
        }
        if self.account(&new).is_ok() {
            return Err(Error::new(Code::AccountExists, new));
        }
        let inner = self.inner();
        if let Some(secret) = &secret {
            inner.keys.set(&account, secret)?;
        }
        // A thread that is slow to end keeps nothing under the old name any more.
        inner.store.close_account(id);
        if let Some((_, runner)) = self.take_runner(id) {
            end(runner);
        }
        inner.scanners.take(id).into_iter().for_each(end);
        let changed = inner.store.change_servers(id, &account);
        let (watched, changed) = match changed {
            Ok(()) => (account, Ok(new)),
            Err(error) => (old.clone(), Err(error)),
        };
        inner.store.open_account(&watched.id());
        let runner = runner::start(inner, watched.clone())?;
        let left = matches!(old.secret, SecretSource::Keyring(_)) && old.secret != watched.secret;
        lock(&inner.accounts).push((watched, runner));
        if left && let Err(error) = inner.keys.delete(&old) {
            log::warn!("the secret of account {id} could not be removed: {}", error.code);
        }
        changed
    }
}
