//! What a process does with the reports it has claimed, and what the other side says of them.

use std::collections::BTreeSet;

use rusqlite::{Connection, TransactionBehavior, params};

use super::{Change, DUE_AT, NEVER, SLIP, Slip, release, sent, set, slip, to_junk};
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::report::Desk;
use crate::states::Form;
use crate::store::{Store, to_text};

/// What is to be done with a report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Due {
    /// Send it.
    Sending,
    /// Ask the mailbox whether it went.
    Looking,
    /// Keep a copy of what was sent.
    Copying,
}

impl Due {
    fn condition(self) -> &'static str {
        match self {
            Due::Sending => "r.state = 'waiting'",
            Due::Looking => "r.state = 'uncertain'",
            Due::Copying => "r.copy = 'due'",
        }
    }
}

/// How a report that had left ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Bounced,
    Acknowledged,
}

impl Store {
    /// Takes one report with which something is due, for this process alone.
    pub(crate) fn claim_report(
        &self,
        due: Due,
        claim: &str,
        accounts: &[AccountId],
        now: i64,
    ) -> Result<Option<Slip>> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let candidates: Vec<Slip> = {
            let mut statement = transaction.prepare(&format!(
                "{SLIP} WHERE {} AND r.claim IS NULL AND {DUE_AT} <= ?1 ORDER BY r.next_at, r.id",
                due.condition()
            ))?;
            let rows = statement.query_map([now], slip)?;
            rows.filter_map(rusqlite::Result::transpose).collect::<rusqlite::Result<_>>()?
        };
        let Some(claimed) = candidates.into_iter().find(|c| accounts.contains(&c.account)) else {
            return Ok(None);
        };
        transaction.execute(
            "UPDATE outbox SET claim = ?2, attempts = attempts + 1 WHERE id = ?1",
            params![claimed.id, claim],
        )?;
        transaction.commit()?;
        Ok(Some(claimed))
    }

    /// True while a process has a report or the moving of a message in its hands: what ends now would leave it uncertain.
    pub(crate) fn is_sending(&self) -> Result<bool> {
        let busy = "SELECT EXISTS (SELECT 1 FROM outbox WHERE claim IS NOT NULL)
                        OR EXISTS (SELECT 1 FROM moves WHERE claim IS NOT NULL)";
        Ok(self.lock().query_row(busy, [], |row| row.get(0))?)
    }

    /// When something is next to be done for these accounts, if anything is.
    pub(crate) fn next_report_at(&self, accounts: &[AccountId], now: i64) -> Result<Option<i64>> {
        let connection = self.lock();
        let moving_at = crate::store::moves::DUE_AT;
        let mut statement = connection.prepare(&format!(
            "SELECT account, min(next_at) FROM (
                 SELECT a.account, {DUE_AT} AS next_at FROM outbox r JOIN alerts a ON a.id = r.alert
                 WHERE r.claim IS NULL AND (r.state IN ('waiting', 'uncertain') OR r.copy = 'due')
                   AND r.desk IN (SELECT value FROM json_each(?3))
                 UNION ALL
                 SELECT a.account, {moving_at} FROM moves m JOIN alerts a ON a.id = m.alert
                 WHERE m.claim IS NULL AND m.state IN ('due', 'back-due')
             ) WHERE next_at < ?2 GROUP BY account"
        ))?;
        // A row of a desk that nobody here knows is never due.
        let desks = Desk::ALL.map(Desk::id);
        let desks = serde_json::to_string(&desks).map_err(|e| Error::new(Code::StoreFailed, e))?;
        let rows = statement
            .query_map(params![now, NEVER, desks], |row| Ok((AccountId(row.get(0)?), row.get(1)?)))?;
        let mut next = None;
        for row in rows {
            let (account, at): (AccountId, i64) = row?;
            if accounts.contains(&account) {
                next = Some(next.map_or(at, |next: i64| next.min(at)));
            }
        }
        Ok(next)
    }

    /// The line is another one now: what waited only for that is tried at once. A time in which something can be taken
    /// back is not cut short.
    pub(crate) fn hurry(&self, now: i64) -> Result<()> {
        let connection = self.lock();
        let mut codes = Vec::new();
        for code in Code::ALL {
            if code == Code::NoNetwork || code.is_about_the_line() || code.is_about_tls() {
                codes.push(to_text(&code)?);
            }
        }
        let codes = serde_json::to_string(&codes).map_err(|e| Error::new(Code::StoreFailed, e))?;
        connection.execute(
            "UPDATE outbox SET next_at = ?1 WHERE state = 'waiting' AND claim IS NULL AND next_at > ?1
               AND code IN (SELECT value FROM json_each(?2))",
            params![now, codes],
        )?;
        connection.execute(
            "UPDATE outbox SET next_at = ?1 WHERE state = 'uncertain' AND claim IS NULL AND next_at > ?1
               AND code IS NOT NULL",
            params![now],
        )?;
        connection.execute(
            "UPDATE moves SET next_at = ?1 WHERE state IN ('due', 'back-due') AND claim IS NULL AND next_at > ?1",
            params![now],
        )?;
        Ok(())
    }

    /// The point of no return: from here on, a death leaves the report uncertain.
    ///
    /// Errors: [`Code::ReportWithdrawn`] where the user has taken it back, or another process has it.
    pub(crate) fn report_sending(&self, id: i64, claim: &str, now: i64) -> Result<()> {
        self.ours(id, claim, |transaction| {
            transaction.execute("UPDATE outbox SET before = NULL WHERE id = ?1", [id])?;
            set(transaction, id, &Change { state: "sending", code: None, said: "", next_at: now, now })
        })
    }

    /// Nobody knows whether it went. The mailbox is asked at `next_at`; None: it was asked often enough.
    pub(crate) fn report_uncertain(
        &self,
        id: i64,
        claim: &str,
        next_at: Option<i64>,
        now: i64,
    ) -> Result<()> {
        self.ours(id, claim, |transaction| {
            let next_at = next_at.unwrap_or(NEVER);
            let was: String =
                transaction.query_row("SELECT state FROM outbox WHERE id = ?1", [id], |row| row.get(0))?;
            if was == "uncertain" {
                transaction.execute(
                    "UPDATE outbox SET next_at = ?2, code = NULL WHERE id = ?1",
                    params![id, next_at],
                )?;
            } else {
                transaction.execute("UPDATE outbox SET attempts = 0 WHERE id = ?1", [id])?;
                set(transaction, id, &Change { state: "uncertain", code: None, said: "", next_at, now })?;
            }
            release(transaction, id)
        })
    }

    /// It will not be tried again by itself.
    pub(crate) fn report_refused(
        &self,
        id: i64,
        claim: &str,
        code: Code,
        said: &str,
        now: i64,
    ) -> Result<()> {
        self.ours(id, claim, |transaction| {
            let change = Change { state: "refused", code: Some(code), said, next_at: NEVER, now };
            set(transaction, id, &change)?;
            release(transaction, id)
        })
    }

    /// It did not go; it will be tried again at `next_at`, in `form`.
    pub(crate) fn report_waits(
        &self,
        id: i64,
        claim: &str,
        error: &Error,
        form: Form,
        next_at: i64,
        now: i64,
    ) -> Result<()> {
        self.ours(id, claim, |transaction| {
            transaction.execute("UPDATE outbox SET form = ?2 WHERE id = ?1", params![id, to_text(&form)?])?;
            let change =
                Change { state: "waiting", code: Some(error.code), said: &error.detail, next_at, now };
            set(transaction, id, &change)?;
            release(transaction, id)
        })
    }

    /// The server took it, in this form. The claim ends; the original is to be moved, and a copy to be kept where
    /// that is wished for.
    pub(crate) fn report_sent(&self, id: i64, claim: &str, form: Form, copy: bool, now: i64) -> Result<()> {
        self.ours(id, claim, |transaction| {
            transaction.execute(
                "UPDATE outbox SET form = ?2, copy = ?3 WHERE id = ?1",
                params![id, to_text(&form)?, if copy { "due" } else { "none" }],
            )?;
            sent(transaction, id, now)?;
            release(transaction, id)
        })
    }

    /// The copy is kept, or cannot be.
    pub(crate) fn report_copied(&self, id: i64, claim: &str) -> Result<()> {
        self.ours(id, claim, |transaction| {
            transaction.execute("UPDATE outbox SET copy = 'done' WHERE id = ?1", [id])?;
            release(transaction, id)
        })
    }

    /// Something other than sending it is tried again later.
    pub(crate) fn report_rests(&self, id: i64, claim: &str, next_at: i64) -> Result<()> {
        self.ours(id, claim, |transaction| {
            transaction.execute("UPDATE outbox SET next_at = ?2 WHERE id = ?1", params![id, next_at])?;
            release(transaction, id)
        })
    }

    /// The same, where nobody could be asked: that was no try.
    pub(crate) fn report_idles(&self, id: i64, claim: &str, code: Code, next_at: i64) -> Result<()> {
        self.ours(id, claim, |transaction| {
            // Why, where another line may hurry it.
            transaction.execute(
                "UPDATE outbox SET next_at = ?2, attempts = max(attempts - 1, 0),
                        code = CASE state WHEN 'uncertain' THEN ?3 ELSE code END WHERE id = ?1",
                params![id, next_at, to_text(&code)?],
            )?;
            release(transaction, id)
        })
    }

    fn ours(&self, id: i64, claim: &str, body: impl FnOnce(&Connection) -> Result<()>) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let is_ours: bool = transaction.query_row(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND claim = ?2)",
            params![id, claim],
            |row| row.get(0),
        )?;
        if !is_ours {
            return Err(Error::new(Code::ReportWithdrawn, "the report is not ours any more"));
        }
        body(&transaction)?;
        transaction.commit()?;
        Ok(())
    }

    /// Every process that holds a claim now.
    pub(crate) fn claims(&self) -> Result<Vec<String>> {
        let connection = self.lock();
        let mut statement = connection.prepare(
            "SELECT claim FROM outbox WHERE claim IS NOT NULL UNION SELECT claim FROM moves WHERE claim IS NOT NULL",
        )?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Takes back what a dead process held: what it was sending is uncertain, all else can be done again. What belongs
    /// to the accounts of `except` is left alone: somebody works on it.
    /// Returns the reports that became uncertain, with their alerts.
    pub(crate) fn recover_claim(
        &self,
        claim: &str,
        except: &BTreeSet<AccountId>,
        now: i64,
    ) -> Result<Vec<(i64, Desk)>> {
        const THEIRS: &str =
            "alert NOT IN (SELECT id FROM alerts WHERE account IN (SELECT value FROM json_each(?2)))";
        let except = except.iter().map(|account| account.0.as_str()).collect::<Vec<_>>();
        let except = serde_json::to_string(&except).map_err(|e| Error::new(Code::StoreFailed, e))?;
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let uncertain: Vec<(i64, i64, String)> = {
            let mut statement = transaction.prepare(&format!(
                "SELECT id, alert, desk FROM outbox WHERE claim = ?1 AND state = 'sending' AND {THEIRS}"
            ))?;
            let rows =
                statement.query_map([claim, &except], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
            rows.collect::<rusqlite::Result<_>>()?
        };
        for (id, ..) in &uncertain {
            transaction.execute("UPDATE outbox SET attempts = 0 WHERE id = ?1", [id])?;
            set(&transaction, *id, &Change { state: "uncertain", code: None, said: "", next_at: now, now })?;
        }
        for table in ["outbox", "moves"] {
            transaction.execute(
                &format!("UPDATE {table} SET claim = NULL WHERE claim = ?1 AND {THEIRS}"),
                [claim, &except],
            )?;
        }
        transaction.commit()?;
        Ok(uncertain.into_iter().filter_map(|(_, alert, desk)| Some((alert, Desk::of(&desk)?))).collect())
    }

    /// What the other side said of a report that had left. Returns false where that was known.
    pub(crate) fn report_ends(&self, id: i64, end: End, said: &str, now: i64) -> Result<bool> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let (state, code, from) = match end {
            End::Bounced => ("bounced", Some(Code::ReportBounced), "'sent', 'uncertain', 'sending'"),
            End::Acknowledged => ("acknowledged", None, "'sent', 'uncertain', 'sending', 'bounced'"),
        };
        let open: bool = transaction.query_row(
            &format!("SELECT EXISTS (SELECT 1 FROM outbox WHERE id = ?1 AND state IN ({from}))"),
            [id],
            |row| row.get(0),
        )?;
        if open {
            transaction.execute("UPDATE outbox SET claim = NULL WHERE id = ?1", [id])?;
            set(&transaction, id, &Change { state, code, said, next_at: NEVER, now })?;
            if end == End::Acknowledged {
                // It went, though nobody here had heard so.
                to_junk(&transaction, id, now)?;
            }
        }
        transaction.commit()?;
        Ok(open)
    }
}
