//! Table `arrivals`: that a message came and what it was, for 48 hours; nothing of the message itself.

use porchlight_engine::Verdict;
use rusqlite::{Connection, params};

use super::{Store, to_text};
use crate::account::AccountId;
use crate::error::Result;

/// Seconds.
pub(super) const KEPT: i64 = 48 * 60 * 60;

impl Store {
    /// Forgets what is older than 48 hours, also where no message arrives any more.
    pub(crate) fn prune_arrivals(&self, now: i64) -> Result<()> {
        prune(&self.lock(), now)
    }
}

/// Notes an arrival. What came before the ledger begins is left out.
pub(super) fn put(
    connection: &Connection,
    account: &AccountId,
    digest: &[u8; 32],
    verdict: Verdict,
    arrived: i64,
    now: i64,
) -> Result<()> {
    if arrived < now - KEPT {
        return Ok(());
    }
    connection
        .prepare_cached(
            "INSERT INTO arrivals (account, digest, verdict, at) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT DO UPDATE SET gone_at = NULL",
        )?
        .execute(params![account.0, digest, to_text(&verdict)?, arrived])?;
    Ok(())
}

/// Forgets what is older than the ledger.
pub(super) fn prune(connection: &Connection, now: i64) -> Result<()> {
    connection.prepare_cached("DELETE FROM arrivals WHERE at < ?1")?.execute([now - KEPT])?;
    Ok(())
}
