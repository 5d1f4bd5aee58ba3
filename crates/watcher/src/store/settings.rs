//! Tables `settings` and `outgoing`: what the user chose, and what outgoing servers can carry.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Store;
use crate::account::AccountId;
use crate::choices::{Notices, Updates};
use crate::error::{Code, Error, Result};
use crate::fine::FineSender;
use crate::recovery::Recovery;
use crate::report::Abilities;
use crate::states::Reporting;

const REPORTING: &str = "reporting";
const LANGUAGE: &str = "language";
const FINE_SENDERS: &str = "fine-senders";
const TEXT_SIZE: &str = "text-size";
const SHOP: &str = "shop";
const NOTICES: &str = "notices";
const RECOVERY: &str = "recovery";
const UPDATES: &str = "updates";
const STARTS: &str = "starts-fenced";
const ENTRIES_IN_DOUBT: &str = "keyring-entries-in-doubt";

impl Store {
    /// How reports are to go. Settings that cannot be read are those of a later version: the defaults then.
    pub(crate) fn reporting(&self) -> Result<Reporting> {
        self.setting(REPORTING)
    }

    pub(crate) fn set_reporting(&self, reporting: &Reporting) -> Result<()> {
        self.set(REPORTING, reporting)
    }

    /// The language that was chosen; none: the system's.
    pub(crate) fn language(&self) -> Result<Option<String>> {
        self.setting(LANGUAGE)
    }

    pub(crate) fn set_language(&self, language: Option<&str>) -> Result<()> {
        self.set(LANGUAGE, &language)
    }

    /// Senders that the user said are fine.
    pub(crate) fn fine_senders(&self) -> Result<BTreeSet<FineSender>> {
        self.setting(FINE_SENDERS)
    }

    /// Changes them, unless that is refused.
    pub(crate) fn change_fine_senders(
        &self,
        edit: impl FnOnce(&mut BTreeSet<FineSender>) -> Result<()>,
    ) -> Result<()> {
        self.change(FINE_SENDERS, edit)
    }

    /// Forgets those of an account.
    pub(crate) fn forget_fine_senders(&self, account: &AccountId) -> Result<()> {
        self.change_fine_senders(|known| {
            known.retain(|sender| sender.account != *account);
            Ok(())
        })
    }

    /// In per cent, as it was chosen.
    pub(crate) fn text_size(&self) -> Result<Option<u16>> {
        self.setting(TEXT_SIZE)
    }

    pub(crate) fn set_text_size(&self, size: u16) -> Result<()> {
        self.set(TEXT_SIZE, &size)
    }

    /// The domain of the shop that was chosen; none: the one of the system's country.
    pub(crate) fn shop(&self) -> Result<Option<String>> {
        self.setting(SHOP)
    }

    pub(crate) fn set_shop(&self, domain: Option<&str>) -> Result<()> {
        self.set(SHOP, &domain)
    }

    /// What knocks.
    pub(crate) fn notices(&self) -> Result<Notices> {
        self.setting(NOTICES)
    }

    pub(crate) fn set_notices(&self, notices: &Notices) -> Result<()> {
        self.set(NOTICES, notices)
    }

    /// Whether newer versions are looked for.
    pub(crate) fn updates(&self) -> Result<Updates> {
        self.setting(UPDATES)
    }

    pub(crate) fn change_updates(&self, edit: impl FnOnce(&mut Updates)) -> Result<()> {
        self.change(UPDATES, |updates| {
            edit(updates);
            Ok(())
        })
    }

    /// Whether the system has agreed that the program starts with the computer.
    pub(crate) fn starts_fenced(&self) -> Result<bool> {
        self.setting(STARTS)
    }

    pub(crate) fn set_starts_fenced(&self, starts: bool) -> Result<()> {
        self.set(STARTS, &starts)
    }

    /// Entries of the keyring that may belong to no account.
    pub(crate) fn entries_in_doubt(&self) -> Result<BTreeSet<String>> {
        self.setting(ENTRIES_IN_DOUBT)
    }

    pub(crate) fn doubt_entries(&self, entries: &BTreeSet<String>) -> Result<()> {
        self.change(ENTRIES_IN_DOUBT, |doubted: &mut BTreeSet<String>| {
            doubted.extend(entries.iter().cloned());
            Ok(())
        })
    }

    pub(crate) fn settle_entry(&self, entry: &str) -> Result<()> {
        self.change(ENTRIES_IN_DOUBT, |doubted: &mut BTreeSet<String>| {
            doubted.remove(entry);
            Ok(())
        })
    }

    /// How far the list after a mistake is done.
    pub(crate) fn recovery(&self) -> Result<Recovery> {
        self.setting(RECOVERY)
    }

    /// Changes it, unless that is refused.
    pub(crate) fn change_recovery(&self, edit: impl FnOnce(&mut Recovery) -> Result<()>) -> Result<()> {
        self.change(RECOVERY, edit)
    }

    pub(super) fn setting<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T> {
        read(&self.lock(), name)
    }

    pub(super) fn set<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        write(&self.lock(), name, value)
    }

    /// Reads and writes at once, so that of two changes none is lost.
    fn change<T>(&self, name: &str, edit: impl FnOnce(&mut T) -> Result<()>) -> Result<()>
    where
        T: DeserializeOwned + Serialize + Default,
    {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        change_in(&transaction, name, edit)?;
        Ok(transaction.commit()?)
    }

    /// What the outgoing server of an account could carry when it was last met.
    pub(crate) fn abilities(&self, account: &AccountId) -> Result<Option<Abilities>> {
        let known = self
            .lock()
            .query_row("SELECT eight_bit, size_max FROM outgoing WHERE account = ?1", [&account.0], |row| {
                Ok(Abilities { eight_bit: row.get(0)?, size_max: row.get(1)? })
            })
            .optional()?;
        Ok(known)
    }

    pub(crate) fn set_abilities(&self, account: &AccountId, abilities: Abilities) -> Result<()> {
        self.lock().execute(
            "INSERT INTO outgoing (account, eight_bit, size_max) VALUES (?1, ?2, ?3)
             ON CONFLICT (account) DO UPDATE SET eight_bit = ?2, size_max = ?3",
            params![account.0, abilities.eight_bit, abilities.size_max],
        )?;
        Ok(())
    }
}

fn change_in<T>(
    transaction: &Transaction<'_>,
    name: &str,
    edit: impl FnOnce(&mut T) -> Result<()>,
) -> Result<()>
where
    T: DeserializeOwned + Serialize + Default,
{
    let mut value = read(transaction, name)?;
    edit(&mut value)?;
    write(transaction, name, &value)
}

/// The senders that are fine for an account are so for another one from now on.
pub(super) fn move_fine_senders(
    transaction: &Transaction<'_>,
    old: &AccountId,
    new: &AccountId,
) -> Result<()> {
    change_in(transaction, FINE_SENDERS, |known: &mut BTreeSet<FineSender>| {
        let theirs: Vec<FineSender> = known.extract_if(.., |sender| sender.account == *old).collect();
        known.extend(theirs.into_iter().map(|sender| FineSender { account: new.clone(), ..sender }));
        Ok(())
    })
}

fn read<T: DeserializeOwned + Default>(connection: &Connection, name: &str) -> Result<T> {
    let value: Option<String> = connection
        .prepare_cached("SELECT value FROM settings WHERE name = ?1")?
        .query_row([name], |row| row.get(0))
        .optional()?;
    Ok(value.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
}

fn write<T: Serialize>(connection: &Connection, name: &str, value: &T) -> Result<()> {
    let value = serde_json::to_string(value).map_err(|e| Error::new(Code::StoreFailed, e))?;
    connection.execute(
        "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
        params![name, value],
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Desk;
    use crate::store::tests::store;

    #[test]
    fn what_was_chosen_is_kept_and_what_cannot_be_read_is_the_default() {
        let (_folder, store) = store();
        assert_eq!(store.reporting().unwrap(), Reporting::default());
        let chosen = Reporting {
            undo: Some(30),
            desks: [Desk::Apwg, Desk::Uk].into(),
            make_junk: Some(true),
            ..Reporting::default()
        };
        store.set_reporting(&chosen).unwrap();
        assert_eq!(store.reporting().unwrap(), chosen);
        store.lock().execute("UPDATE settings SET value = '{\"desks\":[\"mars\"]}'", []).unwrap();
        assert_eq!(store.reporting().unwrap(), Reporting::default());
    }

    #[test]
    fn a_language_is_chosen_and_given_back_to_the_system() {
        let (_folder, store) = store();
        assert_eq!(store.language().unwrap(), None);
        store.set_language(Some("ja")).unwrap();
        assert_eq!(store.language().unwrap().as_deref(), Some("ja"));
        store.set_language(None).unwrap();
        assert_eq!(store.language().unwrap(), None);
    }

    #[test]
    fn of_two_changes_at_once_none_is_lost() {
        let (_folder, store) = store();
        let add = |name: &str| {
            let sender = FineSender { account: AccountId("a".into()), address: name.to_owned() };
            store.change_fine_senders(|known| {
                known.insert(sender);
                Ok(())
            })
        };
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let add = &add;
                scope
                    .spawn(move || (0..25).for_each(|n| add(&format!("{thread}-{n}@shop.example")).unwrap()));
            }
        });
        assert_eq!(store.fine_senders().unwrap().len(), 100);
    }

    #[test]
    fn servers_are_remembered() {
        let (_folder, store) = store();
        let id = AccountId("a".into());
        assert_eq!(store.abilities(&id).unwrap(), None);
        let poor = Abilities { eight_bit: false, size_max: Some(1000) };
        store.set_abilities(&id, poor).unwrap();
        assert_eq!(store.abilities(&id).unwrap(), Some(poor));
    }
}
