//! A provider moves its mailboxes to other servers, or was taken over by another one: the account goes along.

use secrecy::SecretString;

use crate::account::{Account, AccountId};
use crate::error::{Code, Error, Result};
use crate::inner::lock;
use crate::runner;
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
        let ours = account.secret.clone();
        self.inner().keeping(&[&old.secret, &ours], || self.go_elsewhere(id, account, secret))
    }

    fn go_elsewhere(
        &self,
        id: &AccountId,
        account: Account,
        secret: Option<SecretString>,
    ) -> Result<AccountId> {
        let (inner, new) = (self.inner(), account.id());
        // Whoever has taken it out changes or removes it; nobody else does at the same time.
        let Some((old, runner)) = self.take_runner(id) else {
            return Err(Error::new(Code::AccountUnknown, id));
        };
        if let Some(secret) = &secret
            && let Err(error) = inner.keys.set(&account, secret)
        {
            lock(&inner.accounts).push((old, runner));
            return Err(error);
        }
        // A thread that is slow to end keeps nothing under the old name any more.
        inner.store.close_account(id);
        end(runner);
        inner.scanners.take(id).into_iter().for_each(end);
        // A report that is on its way goes on.
        inner.claim.rename(id, &new);
        let changed = inner.store.change_servers(id, &account);
        let (watched, left, changed) = match changed {
            Ok(()) => (account, old, Ok(new)),
            Err(error) => (old, account, Err(error)),
        };
        inner.store.open_account(&watched.id());
        let runner = runner::start(inner, watched.clone())?;
        lock(&inner.accounts).push((watched, runner));
        // What it signed in with goes, unless it still does.
        inner.keys.end_line(&left);
        changed
    }
}
