//! The keyring and the records are changed one after the other, and the program may end in between. So it is noted which
//! entries are being changed; what belongs to no account afterwards is removed, at the next start at the latest.

use std::collections::BTreeSet;

use crate::error::{Code, Result};
use crate::inner::{Inner, lock};
use crate::secret::SecretSource;

impl Inner {
    /// Does something that changes these secrets and the accounts they belong to; none of another process's accounts.
    ///
    /// Errors: those of `body`, and of the store before anything was done.
    pub(crate) fn keeping<T>(
        &self,
        secrets: &[&SecretSource],
        body: impl FnOnce() -> Result<T>,
    ) -> Result<T> {
        let entries: BTreeSet<String> = secrets
            .iter()
            .filter(|_| self.keeps_accounts)
            .filter_map(|secret| match secret {
                SecretSource::Keyring(name) => Some(name.clone()),
                SecretSource::Env(_) | SecretSource::File(_) => None,
            })
            .collect();
        if entries.is_empty() {
            return body();
        }
        let _turn = lock(&self.keeping);
        self.store.doubt_entries(&entries)?;
        let done = body();
        // Whoever has just refused to open the keyring is not asked again at once.
        if !matches!(&done, Err(error) if error.code == Code::KeyringUnavailable) {
            entries.iter().for_each(|entry| self.settle(entry));
        }
        done
    }

    /// Removes what a process that ended too early has left in the keyring, which may ask the user first.
    pub(crate) fn settle_entries(&self) {
        for entry in self.store.entries_in_doubt().unwrap_or_default() {
            let _turn = lock(&self.keeping);
            self.settle(&entry);
        }
    }

    fn settle(&self, entry: &str) {
        let settled = || {
            // Somebody was quicker.
            if !self.store.entries_in_doubt()?.contains(entry) {
                return Ok(());
            }
            let secret = SecretSource::Keyring(entry.to_owned());
            if !self.store.accounts()?.iter().any(|account| account.secret == secret) {
                self.keys.forget(&secret)?;
            }
            self.store.settle_entry(entry)
        };
        if let Err(error) = settled() {
            log::warn!("an entry of the keyring that may belong to nobody is left there: {}", error.code);
        }
    }
}
