//! Table `checkpoints`: how far each folder was looked through.

use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use crate::account::AccountId;
use crate::error::Result;

impl Store {
    /// The last UID looked at, if the folder was looked at under this UIDVALIDITY.
    pub(crate) fn checkpoint(
        &self,
        account: &AccountId,
        folder: &str,
        uid_validity: u32,
    ) -> Result<Option<u32>> {
        Ok(self
            .lock()
            .query_row(
                "SELECT last_uid FROM checkpoints WHERE account = ?1 AND folder = ?2 AND uid_validity = ?3",
                params![account.0, folder, uid_validity],
                |row| row.get(0),
            )
            .optional()?)
    }
}

/// Never back, unless the folder was renumbered.
pub(super) fn advance(
    connection: &Connection,
    account: &AccountId,
    folder: &str,
    uid_validity: u32,
    uid: u32,
) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO checkpoints (account, folder, uid_validity, last_uid) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account, folder) DO UPDATE SET
             last_uid = CASE WHEN uid_validity = excluded.uid_validity
                             THEN max(last_uid, excluded.last_uid) ELSE excluded.last_uid END,
             uid_validity = excluded.uid_validity",
        )?
        .execute(params![account.0, folder, uid_validity, uid])?;
    Ok(())
}
