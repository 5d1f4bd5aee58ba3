//! Table `reports`: at most one for each alert, whoever clicks how often.

use rusqlite::{OptionalExtension, TransactionBehavior, params};

use super::{Store, from_text, to_text};
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::states::ReportState;

/// A report this process works on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Claimed {
    pub alert: i64,
    pub account: AccountId,
    pub message_id: String,
    pub attempts: u32,
}

/// The original's way to Junk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moving {
    Done,
    /// It cannot be found, or there is no Junk folder.
    Gone,
}

impl Store {
    /// Writes a report down, or finds the one that is there. Opens a dismissed alert again.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn put_report(&self, alert: i64, message_id: &str, now: i64) -> Result<ReportState> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let known = transaction.execute("UPDATE alerts SET state = 'open' WHERE id = ?1", [alert])?;
        if known == 0 {
            return Err(Error::new(Code::AlertUnknown, alert));
        }
        transaction.execute(
            "INSERT INTO reports (alert, message_id, state, attempts, next_at, changed_at, moving)
             VALUES (?1, ?2, 'waiting', 0, ?3, ?3, 'none') ON CONFLICT (alert) DO NOTHING",
            params![alert, message_id, now],
        )?;
        // A report that was refused before it left may be tried again when the user asks.
        transaction.execute(
            "UPDATE reports SET state = 'waiting', code = NULL, next_at = ?2, changed_at = ?2
             WHERE alert = ?1 AND state = 'refused'",
            params![alert, now],
        )?;
        let row = transaction.query_row(
            "SELECT state, code, changed_at FROM reports WHERE alert = ?1",
            [alert],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        transaction.commit()?;
        state(row.0, row.1, row.2)?.ok_or_else(|| Error::new(Code::StoreFailed, "a report without a state"))
    }

    /// The report of an alert.
    pub(crate) fn report(&self, alert: i64) -> Result<Option<ReportState>> {
        let row = self
            .lock()
            .query_row("SELECT state, code, changed_at FROM reports WHERE alert = ?1", [alert], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })
            .optional()?;
        row.map_or(Ok(None), |(name, code, changed_at)| state(name, code, changed_at))
    }

    /// Takes one report that is to be sent, for this process alone.
    pub(crate) fn claim_report(
        &self,
        claim: &str,
        accounts: &[AccountId],
        now: i64,
    ) -> Result<Option<Claimed>> {
        self.claim("r.state = 'waiting'", claim, accounts, now)
    }

    /// Takes one sent report whose original is still to be moved.
    pub(crate) fn claim_move(
        &self,
        claim: &str,
        accounts: &[AccountId],
        now: i64,
    ) -> Result<Option<Claimed>> {
        self.claim("r.moving = 'due'", claim, accounts, now)
    }

    fn claim(&self, due: &str, claim: &str, accounts: &[AccountId], now: i64) -> Result<Option<Claimed>> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let candidates: Vec<Claimed> = {
            let mut statement = transaction.prepare(&format!(
                "SELECT r.alert, a.account, r.message_id, r.attempts
                 FROM reports r JOIN alerts a ON a.id = r.alert
                 WHERE {due} AND r.claim IS NULL AND r.next_at <= ?1 ORDER BY r.next_at, r.alert"
            ))?;
            let rows = statement.query_map([now], |row| {
                Ok(Claimed {
                    alert: row.get(0)?,
                    account: AccountId(row.get(1)?),
                    message_id: row.get(2)?,
                    attempts: row.get(3)?,
                })
            })?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        let Some(claimed) = candidates.into_iter().find(|c| accounts.contains(&c.account)) else {
            return Ok(None);
        };
        transaction.execute(
            "UPDATE reports SET claim = ?2, attempts = attempts + 1 WHERE alert = ?1",
            params![claimed.alert, claim],
        )?;
        transaction.commit()?;
        Ok(Some(claimed))
    }

    /// When the next report or move of these accounts is due, if one waits.
    pub(crate) fn next_report_at(&self, accounts: &[AccountId]) -> Result<Option<i64>> {
        let connection = self.lock();
        let mut statement = connection.prepare(
            "SELECT a.account, min(r.next_at) FROM reports r JOIN alerts a ON a.id = r.alert
             WHERE r.claim IS NULL AND (r.state = 'waiting' OR r.moving = 'due') GROUP BY a.account",
        )?;
        let rows = statement.query_map([], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        let mut next = None;
        for row in rows {
            let (account, at): (AccountId, i64) = row?;
            if accounts.contains(&account) {
                next = Some(next.map_or(at, |next: i64| next.min(at)));
            }
        }
        Ok(next)
    }

    /// The point of no return: from here on, a death leaves the report uncertain.
    pub(crate) fn report_sending(&self, alert: i64, claim: &str, now: i64) -> Result<()> {
        self.changed(self.lock().execute(
            "UPDATE reports SET state = 'sending', code = NULL, changed_at = ?3 WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, now],
        )?)
    }

    /// Nobody knows whether it went.
    pub(crate) fn report_uncertain(&self, alert: i64, claim: &str, now: i64) -> Result<()> {
        self.finish(alert, claim, "uncertain", None, now, now)
    }

    /// It will not be tried again by itself.
    pub(crate) fn report_refused(&self, alert: i64, claim: &str, code: Code, now: i64) -> Result<()> {
        self.finish(alert, claim, "refused", Some(code), now, now)
    }

    /// It did not go; it will be tried again at `next_at`.
    pub(crate) fn report_waits(
        &self,
        alert: i64,
        claim: &str,
        code: Code,
        next_at: i64,
        now: i64,
    ) -> Result<()> {
        self.finish(alert, claim, "waiting", Some(code), next_at, now)
    }

    /// The server took it. The claim ends; the original is to be moved.
    pub(crate) fn report_sent(&self, alert: i64, claim: &str, now: i64) -> Result<()> {
        self.changed(self.lock().execute(
            "UPDATE reports SET state = 'sent', code = NULL, moving = 'due', attempts = 0, next_at = ?3,
                                changed_at = ?3, claim = NULL
             WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, now],
        )?)
    }

    /// Ends this process's work on a report.
    fn finish(
        &self,
        alert: i64,
        claim: &str,
        state: &str,
        code: Option<Code>,
        next_at: i64,
        now: i64,
    ) -> Result<()> {
        let code = code.map(|code| to_text(&code)).transpose()?;
        self.changed(self.lock().execute(
            "UPDATE reports SET state = ?3, code = ?4, next_at = ?5, changed_at = ?6, claim = NULL
             WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, state, code, next_at, now],
        )?)
    }

    fn changed(&self, rows: usize) -> Result<()> {
        match rows {
            0 => Err(Error::new(Code::AlertUnknown, "the report is not ours any more")),
            _ => Ok(()),
        }
    }

    /// Every process that holds a claim now.
    pub(crate) fn claims(&self) -> Result<Vec<String>> {
        let connection = self.lock();
        let mut statement =
            connection.prepare("SELECT DISTINCT claim FROM reports WHERE claim IS NOT NULL")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes back what a dead process held: what it was sending is uncertain, all else can be done again.
    /// Returns the alerts that became uncertain.
    pub(crate) fn recover_claim(&self, claim: &str, now: i64) -> Result<Vec<i64>> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let uncertain: Vec<i64> = {
            let mut statement = transaction.prepare(
                "UPDATE reports SET state = 'uncertain', claim = NULL, changed_at = ?2
                 WHERE claim = ?1 AND state = 'sending' RETURNING alert",
            )?;
            statement.query_map(params![claim, now], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
        };
        transaction.execute("UPDATE reports SET claim = NULL WHERE claim = ?1", [claim])?;
        transaction.commit()?;
        Ok(uncertain)
    }

    /// The move is over.
    pub(crate) fn moved(&self, alert: i64, claim: &str, moving: Moving) -> Result<()> {
        let moving = match moving {
            Moving::Done => "done",
            Moving::Gone => "gone",
        };
        self.lock().execute(
            "UPDATE reports SET moving = ?3, claim = NULL WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, moving],
        )?;
        Ok(())
    }

    /// The move did not work; it will be tried again at `next_at`.
    pub(crate) fn move_waits(&self, alert: i64, claim: &str, next_at: i64) -> Result<()> {
        self.lock().execute(
            "UPDATE reports SET next_at = ?3, claim = NULL WHERE alert = ?1 AND claim = ?2",
            params![alert, claim, next_at],
        )?;
        Ok(())
    }
}

/// Reads a state as it is kept.
pub(super) fn state(
    name: Option<String>,
    code: Option<String>,
    changed_at: Option<i64>,
) -> Result<Option<ReportState>> {
    let Some(name) = name else { return Ok(None) };
    let code: Option<Code> = code.map(from_text).transpose()?;
    Ok(Some(match name.as_str() {
        "waiting" => ReportState::Waiting { last: code },
        "sending" => ReportState::Sending,
        "sent" => ReportState::Sent { at: changed_at.unwrap_or(0) },
        "uncertain" => ReportState::Uncertain,
        "refused" => ReportState::Refused { code: code.unwrap_or(Code::ReportRefused) },
        other => return Err(Error::new(Code::StoreFailed, format!("unknown report state {other}"))),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::store;
    use crate::store::{Found, NewAlert, Seen};

    fn alert(store: &Store, raw: &[u8]) -> i64 {
        use sha2::{Digest, Sha256};
        let seen = Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid: 1 };
        let assessment = porchlight_engine::assess(raw, &porchlight_engine::Context::default());
        let new = NewAlert {
            seen: &seen,
            digest: Sha256::digest(raw).into(),
            size: raw.len() as u64,
            raw,
            assessment: &assessment,
            knock: true,
            arrived: 0,
            quiet: false,
            unproven: None,
        };
        match store.put_alert(&new, 1).unwrap() {
            Found::New(id) | Found::Again(id) | Found::Back(id) => id,
        }
    }

    #[test]
    fn the_same_octets_are_one_alert_and_one_report() {
        let (_folder, store) = store();
        let id = alert(&store, b"x");
        assert_eq!(alert(&store, b"x"), id);
        store.put_report(id, "<1@example.com>", 1).unwrap();
        store.put_report(id, "<2@example.com>", 2).unwrap();
        let accounts = [AccountId("a".into())];
        let claimed = store.claim_report("me", &accounts, 5).unwrap().unwrap();
        assert_eq!(claimed.message_id, "<1@example.com>");
        assert_eq!(store.claim_report("you", &accounts, 5).unwrap(), None, "claimed once");
        store.report_sending(id, "me", 6).unwrap();
        assert!(store.report_sent(id, "you", 7).is_err(), "only by who claimed it");
        store.report_sent(id, "me", 7).unwrap();
        assert_eq!(store.put_report(id, "<3@example.com>", 8).unwrap(), ReportState::Sent { at: 7 });
        assert_eq!(store.claim_report("me", &accounts, 9).unwrap(), None);
        assert_eq!(store.claim_move("me", &accounts, 9).unwrap().unwrap().alert, id);
    }

    #[test]
    fn a_dead_process_leaves_waiting_or_uncertain_never_nothing() {
        let (_folder, store) = store();
        let accounts = [AccountId("a".into())];
        let (one, two) = (alert(&store, b"1"), alert(&store, b"2"));
        for id in [one, two] {
            store.put_report(id, "<m@example.com>", 1).unwrap();
        }
        store.claim_report("dead", &accounts, 1).unwrap().unwrap();
        store.claim_report("dead", &accounts, 1).unwrap().unwrap();
        store.report_sending(two, "dead", 2).unwrap();
        assert_eq!(store.claims().unwrap(), ["dead"]);
        assert_eq!(store.recover_claim("dead", 3).unwrap(), [two]);
        assert_eq!(store.report(one).unwrap(), Some(ReportState::Waiting { last: None }));
        assert_eq!(store.report(two).unwrap(), Some(ReportState::Uncertain));
        assert_eq!(store.put_report(two, "<n@example.com>", 4).unwrap(), ReportState::Uncertain);
    }

    #[test]
    fn reports_of_other_peoples_accounts_are_left_to_them() {
        let (_folder, store) = store();
        let id = alert(&store, b"x");
        store.put_report(id, "<1@example.com>", 1).unwrap();
        let theirs = [AccountId("b".into())];
        assert_eq!(store.claim_report("me", &theirs, 5).unwrap(), None);
        assert_eq!(store.next_report_at(&theirs).unwrap(), None);
        assert_eq!(store.next_report_at(&[AccountId("a".into())]).unwrap(), Some(1));
        assert_eq!(store.put_report(77, "<1@example.com>", 1).unwrap_err().code, Code::AlertUnknown);
    }
}
