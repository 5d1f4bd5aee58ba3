//! Tables `settings` and `outgoing`: what the user chose, and what outgoing servers can carry.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Store;
use crate::account::AccountId;
use crate::choices::Notices;
use crate::error::{Code, Error, Result};
use crate::fine::{self, FineSender};
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

    pub(crate) fn set_fine_senders(&self, senders: &BTreeSet<FineSender>) -> Result<()> {
        self.set(FINE_SENDERS, senders)
    }

    /// Forgets those of an account.
    pub(crate) fn forget_fine_senders(&self, account: &AccountId) -> Result<()> {
        let known = self.fine_senders()?;
        if known.is_empty() { Ok(()) } else { self.set_fine_senders(&fine::without(known, account)) }
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

    /// How far the list after a mistake is done.
    pub(crate) fn recovery(&self) -> Result<Recovery> {
        self.setting(RECOVERY)
    }

    /// Changes it, unless that is refused.
    pub(crate) fn change_recovery(&self, edit: impl FnOnce(&mut Recovery) -> Result<()>) -> Result<()> {
        let mut recovery = self.recovery()?;
        edit(&mut recovery)?;
        self.set(RECOVERY, &recovery)
    }

    fn setting<T: DeserializeOwned + Default>(&self, name: &str) -> Result<T> {
        let value: Option<String> = self
            .lock()
            .query_row("SELECT value FROM settings WHERE name = ?1", [name], |row| row.get(0))
            .optional()?;
        Ok(value.and_then(|value| serde_json::from_str(&value).ok()).unwrap_or_default())
    }

    fn set<T: Serialize>(&self, name: &str, value: &T) -> Result<()> {
        let value = serde_json::to_string(value).map_err(|e| Error::new(Code::StoreFailed, e))?;
        self.lock().execute(
            "INSERT INTO settings (name, value) VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2",
            params![name, value],
        )?;
        Ok(())
    }

    /// What the outgoing server of an account could carry when it was last met.
    pub(crate) fn abilities(&self, account: &AccountId) -> Result<Abilities> {
        let known = self
            .lock()
            .query_row("SELECT eight_bit, size_max FROM outgoing WHERE account = ?1", [&account.0], |row| {
                Ok(Abilities { eight_bit: row.get(0)?, size_max: row.get(1)? })
            })
            .optional()?;
        Ok(known.unwrap_or_default())
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
    fn servers_are_remembered() {
        let (_folder, store) = store();
        let id = AccountId("a".into());
        assert_eq!(store.abilities(&id).unwrap(), Abilities { eight_bit: true, size_max: None });
        let poor = Abilities { eight_bit: false, size_max: Some(1000) };
        store.set_abilities(&id, poor).unwrap();
        assert_eq!(store.abilities(&id).unwrap(), poor);
    }
}
