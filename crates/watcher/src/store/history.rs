//! What became of each report: the timeline, and what desks wrote back.

use rusqlite::{Connection, Row, params};

use super::outbox::state;
use super::{Store, from_text};
use crate::account::AccountId;
use crate::error::Result;
use crate::report::Desk;
use crate::states::{DeskAnswer, Happening, Report};

/// A report that somebody may still write back about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expecting {
    pub id: i64,
    pub alert: i64,
    pub desk: Desk,
    pub message_id: String,
    /// By the user; seconds since 1970.
    pub asked_at: i64,
}

const REPORT: &str =
    "SELECT r.id, r.alert, r.desk, r.form, r.state, r.code, r.changed_at, r.said, r.message_id,
        r.asked_at FROM outbox r JOIN alerts a ON a.id = r.alert";

impl Store {
    /// The reports of one alert, in the order they were written down; drafts are left out.
    pub(crate) fn reports_of(&self, alert: i64) -> Result<Vec<Report>> {
        let connection = self.lock();
        let query = format!("{REPORT} WHERE r.alert = ?1 AND r.state != 'drafted' ORDER BY r.id");
        let mut statement = connection.prepare(&query)?;
        let mut rows = statement.query([alert])?;
        let mut reports = Vec::new();
        while let Some(row) = rows.next()? {
            reports.extend(read(&connection, row)?);
        }
        Ok(reports)
    }

    /// The newest `limit` reports of these accounts, newest first; drafts are left out.
    pub(crate) fn reports(&self, accounts: &[AccountId], limit: usize) -> Result<Vec<Report>> {
        let connection = self.lock();
        let query =
            format!("{REPORT} WHERE r.state != 'drafted' AND a.account = ?1 ORDER BY r.id DESC LIMIT ?2");
        let mut statement = connection.prepare(&query)?;
        let mut reports = Vec::new();
        for account in accounts {
            let mut rows = statement.query(params![account.0, i64::try_from(limit).unwrap_or(i64::MAX)])?;
            while let Some(row) = rows.next()? {
                reports.extend(read(&connection, row)?);
            }
        }
        reports.sort_by_key(|report: &Report| std::cmp::Reverse(report.id));
        reports.truncate(limit);
        Ok(reports)
    }

    /// Reports of an account that left, or may have, since then, or were wanted since then.
    pub(crate) fn expecting(&self, account: &AccountId, since: i64) -> Result<Vec<Expecting>> {
        let connection = self.lock();
        let mut statement = connection.prepare_cached(
            "SELECT r.id, r.alert, r.desk, r.message_id, r.asked_at FROM outbox r JOIN alerts a ON a.id = r.alert
             WHERE a.account = ?1 AND r.state IN ('sending', 'sent', 'uncertain', 'bounced', 'acknowledged')
               AND r.asked_at IS NOT NULL
               AND max(r.asked_at, coalesce((SELECT max(s.at) FROM steps s WHERE s.report = r.id
                                             AND s.state IN ('sent', 'uncertain')), 0)) >= ?2
             ORDER BY r.id DESC",
        )?;
        let rows = statement.query_map(params![account.0, since], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get::<_, String>(2)?, row.get(3)?, row.get(4)?))
        })?;
        let mut expecting = Vec::new();
        for row in rows {
            let (id, alert, desk, message_id, asked_at) = row?;
            expecting.extend(Desk::of(&desk).map(|desk| Expecting { id, alert, desk, message_id, asked_at }));
        }
        Ok(expecting)
    }

    /// Keeps what a desk wrote back; once, however often it is read. Returns false where it was kept before.
    pub(crate) fn put_answer(&self, report: i64, digest: &[u8; 32], answer: &DeskAnswer) -> Result<bool> {
        let new = self.lock().execute(
            "INSERT INTO answers (report, digest, at, sender, subject, text) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT DO NOTHING",
            params![report, digest, answer.at, answer.from, answer.subject, answer.text],
        )?;
        Ok(new > 0)
    }

    /// Forgets alerts, with their reports and octets, that came before then; what is still on its way, to a desk or to
    /// Junk, is kept. How many those were.
    pub(crate) fn erase_before(&self, accounts: &[AccountId], before: i64) -> Result<usize> {
        let connection = self.lock();
        let mut erased = 0;
        for account in accounts {
            erased += connection.execute(
                "DELETE FROM alerts WHERE account = ?1 AND arrived_at < ?2 AND NOT EXISTS (
                     SELECT 1 FROM outbox WHERE alert = alerts.id AND state IN ('waiting', 'sending', 'uncertain'))
                   AND NOT EXISTS (
                     SELECT 1 FROM moves WHERE alert = alerts.id AND state IN ('due', 'back-due'))",
                params![account.0, before],
            )?;
        }
        // Out of the file and its log, too: it was somebody's mail.
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(erased)
    }

    /// Forgets everything there is, settings included. The tables stay.
    pub(crate) fn erase_all(&self) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let tables: Vec<String> = {
            // Whatever later versions add is forgotten, too.
            let mut statement = transaction.prepare(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            )?;
            statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
        };
        // Rows point to one another, and all of them go.
        transaction.pragma_update(None, "defer_foreign_keys", true)?;
        for table in tables {
            transaction.execute(&format!("DELETE FROM \"{table}\""), [])?;
        }
        transaction.commit()?;
        connection.execute_batch("VACUUM")?;
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        self.forget_damaged();
        Ok(())
    }
}

/// None where this version knows no such desk, form or state: the others are shown all the same.
fn read(connection: &Connection, row: &Row<'_>) -> Result<Option<Report>> {
    let (id, desk): (i64, String) = (row.get(0)?, row.get(2)?);
    let state = state(row.get(4)?, row.get(5)?, row.get(6)?);
    let (Some(desk), Ok(form), Ok(Some(state))) = (Desk::of(&desk), from_text(row.get(3)?), state) else {
        log::warn!("report {id} is not shown: its row cannot be read");
        return Ok(None);
    };
    Ok(Some(Report {
        id,
        alert: row.get(1)?,
        desk,
        form,
        state,
        changed_at: row.get(6)?,
        said: row.get(7)?,
        message_id: row.get(8)?,
        asked_at: row.get(9)?,
        steps: steps(connection, id)?,
        answers: answers(connection, id)?,
    }))
}

fn steps(connection: &Connection, report: i64) -> Result<Vec<Happening>> {
    let mut statement = connection
        .prepare_cached("SELECT at, state, code, said FROM steps WHERE report = ?1 ORDER BY rowid")?;
    let mut rows = statement.query([report])?;
    let mut steps = Vec::new();
    while let Some(row) = rows.next()? {
        let at = row.get(0)?;
        if let Ok(Some(state)) = state(Some(row.get(1)?), row.get(2)?, Some(at)) {
            steps.push(Happening { at, state, said: row.get(3)? });
        }
    }
    Ok(steps)
}

fn answers(connection: &Connection, report: i64) -> Result<Vec<DeskAnswer>> {
    let mut statement = connection.prepare_cached(
        "SELECT at, sender, subject, text FROM answers WHERE report = ?1 ORDER BY at, rowid",
    )?;
    let rows = statement.query_map([report], |row| {
        Ok(DeskAnswer { at: row.get(0)?, from: row.get(1)?, subject: row.get(2)?, text: row.get(3)? })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::states::Form;
    use crate::store::tests::{alert, store};

    const DAY: i64 = 24 * 60 * 60;

    /// A report of an alert that left at `sent`.
    fn left(store: &Store, alert: i64, asked: i64, sent: i64) {
        let desks = [(Desk::Amazon, format!("<{alert}@example.com>"))];
        store.want_reports(alert, &desks, Form::Attached, asked, asked).unwrap();
        let accounts = [AccountId("a".into())];
        let slip = store.claim_report(crate::store::Due::Sending, "me", &accounts, asked).unwrap().unwrap();
        store.report_sending(slip.id, "me", sent).unwrap();
        store.report_sent(slip.id, "me", Form::Attached, false, sent).unwrap();
    }

    #[test]
    fn an_answer_is_expected_for_a_time_after_the_report_left() {
        let (_folder, store) = store();
        left(&store, alert(&store, b"waited long"), 10 * DAY, 20 * DAY);
        left(&store, alert(&store, b"long ago"), 5 * DAY, 5 * DAY);
        let expected = |since| store.expecting(&AccountId("a".into()), since).unwrap().len();
        assert_eq!(expected(0), 2);
        assert_eq!(expected(6 * DAY), 1);
        assert_eq!(expected(20 * DAY), 1, "it was wanted earlier, and left then");
        assert_eq!(expected(20 * DAY + 1), 0);
    }

    #[test]
    fn what_is_old_is_erased_and_what_is_on_its_way_is_kept() {
        let (_folder, store) = store();
        let ids: Vec<i64> = (0..6_u8).map(|n| alert(&store, &[n])).collect();
        let came = |alert: i64, day: i64, account: &str| {
            let query = "UPDATE alerts SET arrived_at = ?2, account = ?3 WHERE id = ?1";
            store.lock().execute(query, params![alert, day * DAY, account]).unwrap();
        };
        let [old, sent, waiting, to_move, new, others] = ids[..] else { panic!("six") };
        for (alert, day, account) in [
            (old, 1, "a"),
            (sent, 1, "a"),
            (waiting, 1, "a"),
            (to_move, 1, "a"),
            (new, 9, "a"),
            (others, 1, "b"),
        ] {
            came(alert, day, account);
        }
        let desks = |alert: i64| [(Desk::Amazon, format!("<{alert}@example.com>"))];
        left(&store, sent, DAY, DAY);
        left(&store, to_move, DAY, DAY);
        store.lock().execute("UPDATE moves SET state = 'done' WHERE alert = ?1", [sent]).unwrap();
        store.want_reports(waiting, &desks(waiting), Form::Attached, 2 * DAY, 2 * DAY).unwrap();
        let accounts = [AccountId("a".into())];
        assert_eq!(store.erase_before(&accounts, 5 * DAY).unwrap(), 2);
        let there = |alert: i64| store.alert(alert).is_ok();
        assert_eq!(
            ids.iter().map(|id| there(*id)).collect::<Vec<_>>(),
            [false, false, true, true, true, true]
        );
        let rows = |table: &str, alert: i64| -> i64 {
            let query = format!("SELECT count(*) FROM {table} WHERE alert = ?1");
            store.lock().query_row(&query, [alert], |row| row.get(0)).unwrap()
        };
        assert_eq!((rows("outbox", sent), rows("moves", sent)), (0, 0), "its report is forgotten with it");
        assert_eq!((rows("outbox", waiting), rows("moves", to_move)), (1, 1));
        let steps: i64 = store
            .lock()
            .query_row("SELECT count(*) FROM steps WHERE report NOT IN (SELECT id FROM outbox)", [], |row| {
                row.get(0)
            })
            .unwrap();
        assert_eq!(steps, 0);
    }

    #[test]
    fn all_is_forgotten_and_the_tables_stay() {
        let (_folder, store) = store();
        alert(&store, b"x");
        store.set_reporting(&crate::states::Reporting { arf: true, ..Default::default() }).unwrap();
        store.erase_all().unwrap();
        assert_eq!(store.reporting().unwrap(), crate::states::Reporting::default());
        let count = |table: &str| -> i64 {
            store.lock().query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap()
        };
        for table in ["alerts", "settings", "arrivals", "outbox"] {
            assert_eq!(count(table), 0, "{table}");
        }
        // And it can be used again.
        alert(&store, b"x");
        assert_eq!(count("alerts"), 1);
    }
}
