//! This process's right to work on reports.
//!
//! A claim is the name of a file that its process keeps locked. Whoever can lock the file knows that the
//! process is dead, whatever ended it, and takes its work back.
//!
//! Within the process one thread works for an account, so that a server that hangs holds up nobody else; and a
//! mailbox that refused the sign-in is not tried again before the user, or whoever watches it, got in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};

use super::message_id;
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::inner::lock;

/// The locked file that stands for this process.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(super) name: String,
    path: PathBuf,
    folder: PathBuf,
    /// Held locked for as long as the process lives.
    _file: File,
    /// The accounts that a thread works for.
    working: Mutex<BTreeSet<AccountId>>,
    freed: Condvar,
    /// The mailboxes that let nobody in, and what they said.
    barred: Mutex<BTreeMap<AccountId, Error>>,
}

/// The right of a thread to work for an account; it ends with this.
pub(crate) struct Working<'a> {
    claim: &'a Claim,
    account: AccountId,
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        lock(&self.claim.working).remove(&self.account);
        self.claim.freed.notify_all();
    }
}

impl Claim {
    /// Makes and locks a file of its own in `folder`/claims.
    pub(crate) fn new(folder: &Path) -> Result<Claim> {
        let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
        let folder = folder.join("claims");
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let name = message_id("claim@localhost")?.trim_matches(['<', '>']).replace("@localhost", "");
        let path = folder.join(&name);
        let file = File::create_new(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Claim {
            name,
            path,
            folder,
            _file: file,
            working: Mutex::default(),
            freed: Condvar::new(),
            barred: Mutex::default(),
        })
    }

    /// The right to work for an account; None where another thread has it.
    pub(crate) fn take(&self, account: &AccountId) -> Option<Working<'_>> {
        let taken = lock(&self.working).insert(account.clone());
        taken.then(|| Working { claim: self, account: account.clone() })
    }

    /// The same, as soon as the other thread is done.
    pub(super) fn wait(&self, account: &AccountId) -> Working<'_> {
        let mut working = lock(&self.working);
        while !working.insert(account.clone()) {
            working = self.freed.wait(working).unwrap_or_else(PoisonError::into_inner);
        }
        Working { claim: self, account: account.clone() }
    }

    /// Waits until nobody works.
    pub(crate) fn wait_for_all(&self) {
        let mut working = lock(&self.working);
        while !working.is_empty() {
            working = self.freed.wait(working).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Does something while nobody begins to work; it is told for whom somebody works already.
    pub(super) fn still<T>(&self, body: impl FnOnce(&BTreeSet<AccountId>) -> T) -> T {
        body(&lock(&self.working))
    }

    pub(crate) fn is_busy(&self, account: &AccountId) -> bool {
        lock(&self.working).contains(account)
    }

    /// What the mailbox said when it last refused the sign-in.
    pub(super) fn refusal(&self, account: &AccountId) -> Option<Error> {
        lock(&self.barred).get(account).cloned()
    }

    pub(super) fn bar(&self, account: &AccountId, refusal: Error) {
        lock(&self.barred).insert(account.clone(), refusal);
    }

    /// Somebody got in, or the user wants it to be tried. True where that was not so before.
    pub(crate) fn unbar(&self, account: &AccountId) -> bool {
        lock(&self.barred).remove(account).is_some()
    }

    /// True if the process behind a claim is gone. Removes what it left.
    pub(super) fn is_dead(&self, name: &str) -> bool {
        if name == self.name {
            return false;
        }
        // Names are ours; a database that was tampered with must not lead elsewhere.
        if !name.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return true;
        }
        let path = self.folder.join(name);
        match File::open(&path) {
            Ok(file) => match file.try_lock() {
                Ok(()) => {
                    let _ = std::fs::remove_file(&path);
                    true
                }
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
            },
            Err(e) => e.kind() == std::io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_dead_when_its_process_is() {
        let folder = tempfile::tempdir().unwrap();
        let ours = Claim::new(folder.path()).unwrap();
        let theirs = Claim::new(folder.path()).unwrap();
        assert!(!ours.is_dead(&ours.name));
        assert!(!ours.is_dead(&theirs.name));
        // What a killed process leaves: the file, unlocked.
        let name = theirs.name.clone();
        let path = theirs.path.clone();
        drop(theirs);
        File::create(&path).unwrap();
        assert!(ours.is_dead(&name));
        assert!(!path.exists());
        assert!(ours.is_dead("../../etc/passwd"));
    }
}
