//! Table `arrivals`: that a message came and what it was, for 48 hours; nothing of the message itself.

use porchlight_engine::Verdict;
use rusqlite::{Connection, params};

use super::{Seen, Store, checkpoints, judging, to_text};
use crate::error::Result;

/// Seconds.
const KEPT: i64 = 48 * 60 * 60;

impl Store {
    /// Ends the judging of a message that nobody needs to hear of.
    pub(crate) fn put_arrival(
        &self,
        seen: &Seen,
        digest: &[u8; 32],
        verdict: Verdict,
        now: i64,
    ) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        put(&transaction, seen, digest, verdict, true, now)?;
        transaction.commit()?;
        Ok(())
    }
}

pub(super) fn put(
    connection: &Connection,
    seen: &Seen,
    digest: &[u8; 32],
    verdict: Verdict,
    in_order: bool,
    now: i64,
) -> Result<()> {
    connection.execute(
        "INSERT INTO arrivals (account, digest, verdict, at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
        params![seen.account.0, digest, to_text(&verdict)?, now],
    )?;
    connection.execute("DELETE FROM arrivals WHERE at < ?1", [now - KEPT])?;
    judging::end(connection, seen)?;
    if !in_order {
        return Ok(());
    }
    checkpoints::advance(connection, &seen.account, &seen.folder, seen.uid_validity, seen.uid)
}
