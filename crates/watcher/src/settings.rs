//! What the user may change of an account that is there: its folders, and whether signatures are looked up.

use std::sync::Arc;

use crate::account::{Account, AccountId};
use crate::control::{Control, Runner};
use crate::error::{Code, Error, Result};
use crate::folders::folder_in_words;
use crate::inner::lock;
use crate::mailbox::visit;
use crate::pipeline::INBOX;
use crate::runner;
use crate::states::AccountState;
use crate::watch::{Watcher, end};

/// Of a mailbox with more folders the rest is not listed.
const LISTED_MAX: usize = 1000;
/// More than anybody reads, and each costs a line a minute.
const FOLDERS_MAX: usize = 100;

/// A folder that the server has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServerFolder {
    /// As the server writes it.
    pub name: String,
    /// For people.
    pub words: String,
    /// The one where the provider puts spam: it is read anyway, and quietly.
    pub is_junk: bool,
}

impl Watcher {
    /// Asks the server for its folders, by their names in words; INBOX is left out. Nobody is asked where the sign-in
    /// waits for the user, or the server cannot be reached.
    ///
    /// Errors: [`Code::AccountUnknown`], those of the connection, and those the account has already.
    pub fn server_folders(&self, id: &AccountId) -> Result<Vec<ServerFolder>> {
        let account = self.account(id)?;
        let state = self.status().into_iter().find(|status| status.id == *id).map(|status| status.state);
        if let Some(
            AccountState::NeedsYou { code }
            | AccountState::Offline { code }
            | AccountState::Unwatched { code, .. },
        ) = state
        {
            return Err(Error::new(code, "not asked"));
        }
        let inner = self.inner();
        let list = |secret: &_| visit(&account, secret, &inner.times, |session| session.folders());
        let listed = inner.keys.with(&account, list)?;
        let mut folders: Vec<ServerFolder> = listed
            .into_iter()
            .filter(|folder| !folder.name.eq_ignore_ascii_case(INBOX))
            .take(LISTED_MAX)
            .map(|folder| ServerFolder {
                words: folder_in_words(&folder.name),
                name: folder.name,
                is_junk: folder.is_junk,
            })
            .collect();
        folders.sort_by_cached_key(|folder| (folder.words.to_lowercase(), folder.name.clone()));
        Ok(folders)
    }

    /// Watches one more folder. One that is watched already stays so.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::BadSettings`], [`Code::StoreFailed`].
    pub fn add_folder(&self, id: &AccountId, name: &str) -> Result<()> {
        self.change(id, |account| {
            if name.eq_ignore_ascii_case(INBOX) || account.folders.iter().any(|folder| folder == name) {
                return Ok(());
            }
            if account.folders.len() >= FOLDERS_MAX {
                return Err(Error::new(Code::BadSettings, "too many folders"));
            }
            account.folders.push(name.to_owned());
            Ok(())
        })
    }

    /// Leaves a folder out. INBOX always stays. What was found in the folder stays in the list.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn remove_folder(&self, id: &AccountId, name: &str) -> Result<()> {
        self.change(id, |account| {
            account.folders.retain(|folder| folder != name);
            Ok(())
        })?;
        if name.eq_ignore_ascii_case(INBOX) {
            return Ok(());
        }
        self.inner().store.forget_folder(id, name)
    }

    /// The language that was chosen for Porchlight; none: the system's.
    pub fn language(&self) -> Result<Option<String>> {
        self.inner().store.language()
    }

    /// Chooses the language for Porchlight, or leaves it to the system. Which there are words for is not known here.
    pub fn set_language(&self, language: Option<&str>) -> Result<()> {
        self.inner().store.set_language(language)
    }

    /// Whether the name server may be asked for the keys of Amazon's signatures.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn set_dns_lookups(&self, id: &AccountId, allowed: bool) -> Result<()> {
        self.change(id, |account| {
            account.dns_lookups = allowed;
            Ok(())
        })
    }

    /// Changes an account in its place and begins to watch anew, if anything is different.
    fn change(&self, id: &AccountId, edit: impl FnOnce(&mut Account) -> Result<()>) -> Result<()> {
        let inner = self.inner();
        let (account, control, old) = {
            let mut accounts = lock(&inner.accounts);
            let (account, runner) = accounts
                .iter_mut()
                .find(|(account, _)| account.id() == *id)
                .ok_or_else(|| Error::new(Code::AccountUnknown, id))?;
            let mut changed = account.clone();
            edit(&mut changed)?;
            if changed == *account {
                return Ok(());
            }
            changed.check()?;
            if inner.keeps_accounts {
                inner.store.put_account(&changed)?;
            }
            account.clone_from(&changed);
            let control = Arc::new(Control::new());
            // What was told is not told again.
            control.note_missing(&runner.control.missing());
            let new = Runner { control: Arc::clone(&control), thread: None };
            (changed, control, std::mem::replace(runner, new))
        };
        end(old);
        inner.scanners.take(id).into_iter().for_each(end);
        let thread = runner::spawn(inner, account, Arc::clone(&control))?;
        let mut accounts = lock(&inner.accounts);
        match accounts.iter_mut().find(|(_, runner)| Arc::ptr_eq(&runner.control, &control)) {
            Some((_, runner)) => runner.thread = Some(thread),
            // Changed once more, or removed, meanwhile.
            None => {
                drop(accounts);
                end(Runner { control, thread: Some(thread) });
            }
        }
        Ok(())
    }
}
