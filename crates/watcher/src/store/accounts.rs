//! Table `accounts`: the settings of each mailbox.

use rusqlite::{OptionalExtension, params};

use super::Store;
use crate::account::{Account, AccountId};
use crate::error::{Code, Error, Result};

impl Store {
    /// In the order they were added.
    pub(crate) fn accounts(&self) -> Result<Vec<Account>> {
        let connection = self.lock();
        let mut statement = connection.prepare("SELECT settings FROM accounts ORDER BY place")?;
        let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
        rows.map(|settings| serde_json::from_str(&settings?).map_err(|e| Error::new(Code::StoreFailed, e)))
            .collect()
    }

    /// Adds, or replaces and keeps the place.
    pub(crate) fn put_account(&self, account: &Account) -> Result<()> {
        let settings = serde_json::to_string(account).map_err(|e| Error::new(Code::BadSettings, e))?;
        self.lock().execute(
            "INSERT INTO accounts (id, settings, place)
             VALUES (?1, ?2, (SELECT coalesce(max(place), 0) + 1 FROM accounts))
             ON CONFLICT (id) DO UPDATE SET settings = excluded.settings",
            params![account.id().0, settings],
        )?;
        Ok(())
    }

    /// Forgets how far a folder was looked through: met again, it is met for the first time. What was found stays.
    pub(crate) fn forget_folder(&self, account: &AccountId, folder: &str) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        for table in ["checkpoints", "scans"] {
            transaction.execute(
                &format!("DELETE FROM {table} WHERE account = ?1 AND folder = ?2"),
                params![account.0, folder],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Forgets an account and everything that was found in it.
    pub(crate) fn remove_account(&self, id: &AccountId) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let known: Option<i64> = transaction
            .query_row("SELECT 1 FROM accounts WHERE id = ?1", [&id.0], |row| row.get(0))
            .optional()?;
        if known.is_none() {
            return Err(Error::new(Code::AccountUnknown, id));
        }
        for table in
            ["checkpoints", "judging", "set_aside", "arrivals", "alerts", "scans", "questions", "outgoing"]
        {
            transaction.execute(&format!("DELETE FROM {table} WHERE account = ?1"), [&id.0])?;
        }
        transaction.execute("DELETE FROM accounts WHERE id = ?1", [&id.0])?;
        transaction.commit()?;
        Ok(())
    }
}
