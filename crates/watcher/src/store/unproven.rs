//! Table `unproven`: alerts whose signature could not be checked, to be asked for again.

use porchlight_engine::{Assessment, Verdict};
use rusqlite::{Connection, OptionalExtension, params};

use super::{Store, from_text, to_text};
use crate::account::AccountId;
use crate::error::{Code, Error, Result};

/// Seconds until it is asked again, and twice as long each time.
const FIRST_WAIT: i64 = 60;
const LONGEST_WAIT: i64 = 6 * 60 * 60;
/// About two days. Then the outcome stays "could not ask".
const ATTEMPTS_MAX: u32 = 16;
/// At once; the rest the next time.
const BATCH: u32 = 50;

impl Store {
    /// Alerts of an account that are to be asked for again now. Each is put off before it is handed out: what
    /// ends the program is not met again at once.
    pub(crate) fn take_unproven(&self, account: &AccountId, now: i64) -> Result<Vec<i64>> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let due: Vec<(i64, u32)> = {
            let mut statement = transaction.prepare(
                "SELECT u.alert, u.attempts FROM unproven u JOIN alerts a ON a.id = u.alert
                 WHERE a.account = ?1 AND u.next_at <= ?2 ORDER BY u.alert DESC LIMIT ?3",
            )?;
            let rows = statement.query_map(params![account.0, now, BATCH], |r| Ok((r.get(0)?, r.get(1)?)))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        for (alert, attempts) in &due {
            if *attempts >= ATTEMPTS_MAX {
                end(&transaction, *alert)?;
                continue;
            }
            transaction.execute(
                "UPDATE unproven SET attempts = attempts + 1, next_at = ?2 WHERE alert = ?1",
                params![alert, now + wait(*attempts + 1)],
            )?;
        }
        transaction.commit()?;
        Ok(due.into_iter().filter(|(_, attempts)| *attempts < ATTEMPTS_MAX).map(|(alert, _)| alert).collect())
    }

    /// It was found out: keeps the new assessment and asks no more. Returns the verdict that was kept before, and
    /// whether the user is to be told by a notification: only where it got worse and was not dismissed.
    pub(crate) fn put_proven(&self, alert: i64, assessment: &Assessment) -> Result<(Verdict, bool)> {
        let text = serde_json::to_string(assessment).map_err(|e| Error::new(Code::StoreFailed, e))?;
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let (before, may_knock): (String, bool) = transaction
            .query_row(
                "SELECT a.verdict, u.may_knock AND a.state = 'open' FROM alerts a
                 JOIN unproven u ON u.alert = a.id WHERE a.id = ?1",
                [alert],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?
            .ok_or_else(|| Error::new(Code::AlertUnknown, alert))?;
        let before: Verdict = from_text(before)?;
        let knock = may_knock && assessment.verdict == Verdict::Scam && before < Verdict::Scam;
        // A knock that was due for a scam which is none any more is not made.
        transaction.execute(
            "UPDATE alerts SET verdict = ?2, assessment = ?3,
                 knock = CASE WHEN ?4 THEN 'due' WHEN knock = 'due' AND ?2 <> 'Scam' THEN 'none' ELSE knock END
             WHERE id = ?1",
            params![alert, to_text(&assessment.verdict)?, text, knock],
        )?;
        transaction.execute(
            "UPDATE arrivals SET verdict = ?2
             WHERE (account, digest) = (SELECT account, digest FROM alerts WHERE id = ?1)",
            params![alert, to_text(&assessment.verdict)?],
        )?;
        end(&transaction, alert)?;
        transaction.commit()?;
        Ok((before, knock))
    }
}

#[cfg(test)]
impl Store {
    pub(crate) fn make_due(&self) {
        self.lock().execute("UPDATE unproven SET next_at = 0", []).unwrap();
    }
}

/// Notes an alert whose signature could not be checked. `may_knock` is false for what the first look found.
pub(super) fn put(connection: &Connection, alert: i64, may_knock: bool, now: i64) -> Result<()> {
    connection.execute(
        "INSERT INTO unproven (alert, may_knock, attempts, next_at) VALUES (?1, ?2, 0, ?3)
         ON CONFLICT DO NOTHING",
        params![alert, may_knock, now + wait(0)],
    )?;
    Ok(())
}

fn end(connection: &Connection, alert: i64) -> Result<()> {
    connection.execute("DELETE FROM unproven WHERE alert = ?1", [alert])?;
    Ok(())
}

fn wait(attempts: u32) -> i64 {
    FIRST_WAIT.saturating_mul(1 << attempts.min(20)).min(LONGEST_WAIT)
}
