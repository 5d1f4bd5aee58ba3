//! Table `outbox`: one report for each alert and desk, whoever clicks how often. Every change of a state is a row in
//! `steps` too. Here is what the user wants of them; [`work`] is what a process does with them.

mod work;

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Store, alerts, from_text, to_text};
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::report::Desk;
use crate::states::{AlertState, Form, ReportState, TakenBack};

pub(crate) use work::{Due, End};

/// A time that never comes.
const NEVER: i64 = i64::MAX;
/// A draft keeps its Date for so long (seconds); what is sent later is dated anew.
const DRAFT_AGE: i64 = 60 * 60;
/// Steps kept of one report.
const STEPS_MAX: i64 = 100;
/// When something is due, as a time that can be compared; `?1` is now. Nothing waits longer than two hours, or a minute
/// where the user may still take it back: what seems to was written before the clock was set back, and is due now.
const DUE_AT: &str = "CASE WHEN r.next_at > ?1 + iif(r.state = 'waiting' AND r.code IS NULL, 60, 7200)
    AND r.next_at < 9223372036854775807 THEN ?1 ELSE r.next_at END";

/// A report as it is to be built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slip {
    pub id: i64,
    pub alert: i64,
    pub account: AccountId,
    pub desk: Desk,
    pub form: Form,
    pub message_id: String,
    /// Seconds since 1970; the Date of the message.
    pub dated: i64,
    pub attempts: u32,
}

const SLIP: &str = "SELECT r.id, r.alert, a.account, r.desk, r.form, r.message_id, r.dated, r.attempts
     FROM outbox r JOIN alerts a ON a.id = r.alert";

/// What a report was before it was wanted once more.
#[derive(serde::Deserialize)]
struct Before {
    message_id: String,
    form: String,
    dated: i64,
    state: String,
    code: Option<String>,
    said: String,
    next_at: i64,
}

/// A change of state, with why.
struct Change<'a> {
    state: &'a str,
    code: Option<Code>,
    said: &'a str,
    next_at: i64,
    now: i64,
}

impl Store {
    /// Writes down what a report will be, and sends nothing. One that is there already is left as it is, save that a
    /// draft gets a new date when it has grown old.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn draft_report(
        &self,
        alert: i64,
        desk: Desk,
        form: Form,
        message_id: &str,
        now: i64,
    ) -> Result<Slip> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        draft(&transaction, alert, desk, form, message_id, now)?;
        let slip = transaction.query_row(
            &format!("{SLIP} WHERE r.alert = ?1 AND r.desk = ?2"),
            params![alert, desk.id()],
            slip,
        )?;
        transaction.commit()?;
        slip.ok_or_else(|| Error::new(Code::StoreFailed, "a report that cannot be read"))
    }

    /// Wants reports to be sent, not before `due`; one that was begun already goes on as it is, one that never left
    /// is tried again. Opens an alert that was decided about again. Each desk comes with the Message-ID of a report that is new.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn want_reports(
        &self,
        alert: i64,
        desks: &[(Desk, String)],
        form: Form,
        due: i64,
        now: i64,
    ) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        alerts::set_state(&transaction, alert, AlertState::Open, now)?;
        for (desk, message_id) in desks {
            draft(&transaction, alert, *desk, form, message_id, now)?;
            let wanted: Option<i64> = transaction
                .query_row(
                    "UPDATE outbox SET asked_at = ?3, attempts = 0
                     WHERE alert = ?1 AND desk = ?2 AND state IN ('drafted', 'refused') RETURNING id",
                    params![alert, desk.id(), now],
                    |row| row.get(0),
                )
                .optional()?;
            if let Some(id) = wanted {
                let change = Change { state: "waiting", code: None, said: "", next_at: due, now };
                set(&transaction, id, &change)?;
            }
        }
        transaction.commit()?;
        Ok(())
    }

    /// Sends a report that was refused, came back, or may have gone, once more, not before `due`: in another form as another message,
    /// in the same as the same one. Opens an alert that was decided about again.
    ///
    /// Errors: [`Code::ReportSettled`] where it is in no such state.
    pub(crate) fn want_again(&self, id: i64, form: Form, message_id: &str, due: i64, now: i64) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let other: Option<(bool, i64)> = transaction
            .query_row(
                "UPDATE outbox SET before = json_object('message_id', message_id, 'form', form, 'dated', dated,
                     'state', state, 'code', code, 'said', said, 'next_at', next_at)
                 WHERE id = ?1 AND claim IS NULL AND state IN ('refused', 'bounced', 'uncertain')
                 RETURNING form != ?2 OR state = 'bounced', alert",
                params![id, to_text(&form)?],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        let (other, alert) = other.ok_or_else(|| Error::new(Code::ReportSettled, id))?;
        alerts::set_state(&transaction, alert, AlertState::Open, now)?;
        if other {
            transaction.execute(
                "UPDATE outbox SET form = ?2, message_id = ?3, dated = ?4 WHERE id = ?1",
                params![id, to_text(&form)?, message_id, now],
            )?;
        }
        transaction
            .execute("UPDATE outbox SET attempts = 0, asked_at = ?2 WHERE id = ?1", params![id, now])?;
        set(&transaction, id, &Change { state: "waiting", code: None, said: "", next_at: due, now })?;
        transaction.commit()?;
        Ok(())
    }

    /// Takes back every report of an alert that has not left. One that was to be sent once more stands again where it
    /// stood before: refused, bounced, or perhaps gone.
    pub(crate) fn withdraw_reports(&self, alert: i64, now: i64) -> Result<TakenBack> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let waiting: Vec<i64> = {
            let mut statement =
                transaction.prepare("SELECT id FROM outbox WHERE alert = ?1 AND state = 'waiting'")?;
            statement.query_map([alert], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?
        };
        for id in &waiting {
            // Whoever works on it finds that it is not his any more.
            transaction.execute("UPDATE outbox SET claim = NULL WHERE id = ?1", params![id])?;
            let before: Option<Before> = transaction
                .query_row("SELECT before FROM outbox WHERE id = ?1", [id], |row| {
                    row.get::<_, Option<String>>(0)
                })?
                .and_then(|before| serde_json::from_str(&before).ok());
            match before {
                Some(was) => {
                    transaction.execute(
                        "UPDATE outbox SET message_id = ?2, form = ?3, dated = ?4, before = NULL WHERE id = ?1",
                        params![id, was.message_id, was.form, was.dated],
                    )?;
                    let code = was.code.map(from_text).transpose()?;
                    let (state, said, next_at) = (was.state.as_str(), was.said.as_str(), was.next_at);
                    set(&transaction, *id, &Change { state, code, said, next_at, now })?;
                }
                None => {
                    transaction.execute("UPDATE outbox SET asked_at = NULL WHERE id = ?1", params![id])?;
                    let change = Change { state: "drafted", code: None, said: "", next_at: NEVER, now };
                    set(&transaction, *id, &change)?;
                }
            }
        }
        let left: bool = transaction.query_row(
            "SELECT EXISTS (SELECT 1 FROM outbox WHERE alert = ?1
               AND state IN ('sending', 'sent', 'uncertain', 'bounced', 'acknowledged'))",
            [alert],
            |row| row.get(0),
        )?;
        transaction.commit()?;
        Ok(match (waiting.is_empty(), left) {
            (true, _) => TakenBack::Nothing,
            (false, true) => TakenBack::NotAll,
            (false, false) => TakenBack::All,
        })
    }

    /// The user says that an uncertain report has gone.
    ///
    /// Errors: [`Code::ReportSettled`] where it is not uncertain.
    pub(crate) fn believe_sent(&self, id: i64, now: i64) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let known = transaction
            .execute("UPDATE outbox SET claim = NULL WHERE id = ?1 AND state = 'uncertain'", params![id])?;
        if known == 0 {
            return Err(Error::new(Code::ReportSettled, id));
        }
        sent(&transaction, id, now)?;
        transaction.commit()?;
        Ok(())
    }

    /// How many messages the user reported or asked about since then. What a wrong clock dated later than now is long past.
    pub(crate) fn asked_since(&self, since: i64, now: i64) -> Result<u32> {
        let count = "SELECT count(DISTINCT alert) FROM outbox WHERE asked_at BETWEEN ?1 AND ?2";
        Ok(self.lock().query_row(count, [since, now], |row| row.get(0))?)
    }

    /// Where the report of an alert to a desk stands.
    pub(crate) fn report_state(&self, alert: i64, desk: Desk) -> Result<Option<ReportState>> {
        let row = self
            .lock()
            .query_row(
                "SELECT state, code, changed_at FROM outbox WHERE alert = ?1 AND desk = ?2",
                params![alert, desk.id()],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
            )
            .optional()?;
        row.map_or(Ok(None), |(name, code, at)| state(name, code, at))
    }

    /// One report as it is to be built.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn slip(&self, id: i64) -> Result<Slip> {
        self.lock()
            .query_row(&format!("{SLIP} WHERE r.id = ?1"), [id], slip)
            .optional()?
            .flatten()
            .ok_or_else(|| Error::new(Code::AlertUnknown, id))
    }
}

fn draft(
    connection: &Connection,
    alert: i64,
    desk: Desk,
    form: Form,
    message_id: &str,
    now: i64,
) -> Result<()> {
    let known: bool =
        connection
            .query_row("SELECT EXISTS (SELECT 1 FROM alerts WHERE id = ?1)", [alert], |row| row.get(0))?;
    if !known {
        return Err(Error::new(Code::AlertUnknown, alert));
    }
    let form = to_text(&form)?;
    let new = connection.execute(
        "INSERT INTO outbox (alert, desk, form, message_id, dated, state, said, attempts, next_at, changed_at, copy)
         VALUES (?1, ?2, ?3, ?4, ?5, 'drafted', '', 0, ?6, ?5, 'none') ON CONFLICT (alert, desk) DO NOTHING",
        params![alert, desk.id(), form, message_id, now, NEVER],
    )?;
    if new > 0 {
        return Ok(());
    }
    connection.execute(
        "UPDATE outbox SET dated = CASE WHEN dated < ?3 - ?4 THEN ?3 ELSE dated END, form = ?5
         WHERE alert = ?1 AND desk = ?2 AND state = 'drafted'",
        params![alert, desk.id(), now, DRAFT_AGE, form],
    )?;
    Ok(())
}

fn set(connection: &Connection, id: i64, change: &Change<'_>) -> Result<()> {
    let code = change.code.map(|code| to_text(&code)).transpose()?;
    connection.execute(
        "UPDATE outbox SET state = ?2, code = ?3, said = ?4, next_at = ?5, changed_at = ?6 WHERE id = ?1",
        params![id, change.state, code, change.said, change.next_at, change.now],
    )?;
    connection.execute(
        "INSERT INTO steps (report, at, state, code, said) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, change.now, change.state, code, change.said],
    )?;
    // A server that puts us off for weeks makes no endless story: the beginning and the newest steps stay.
    connection.execute(
        "DELETE FROM steps WHERE report = ?1
           AND rowid > (SELECT MIN(rowid) FROM steps WHERE report = ?1)
           AND rowid <= (SELECT rowid FROM steps WHERE report = ?1 ORDER BY rowid DESC LIMIT 1 OFFSET ?2)",
        params![id, STEPS_MAX - 1],
    )?;
    Ok(())
}

fn release(connection: &Connection, id: i64) -> Result<()> {
    connection.execute("UPDATE outbox SET claim = NULL WHERE id = ?1", [id])?;
    Ok(())
}

fn sent(connection: &Connection, id: i64, now: i64) -> Result<()> {
    connection.execute("UPDATE outbox SET attempts = 0 WHERE id = ?1", [id])?;
    set(connection, id, &Change { state: "sent", code: None, said: "", next_at: now, now })?;
    to_junk(connection, id, now)
}

/// The first report that is out sends the original to Junk; a question does not.
fn to_junk(connection: &Connection, id: i64, now: i64) -> Result<()> {
    connection.execute(
        "INSERT INTO moves (alert, state, attempts, next_at)
         SELECT alert, 'due', 0, ?2 FROM outbox WHERE id = ?1 AND desk != ?3 ON CONFLICT (alert) DO NOTHING",
        params![id, now, Desk::AmazonVerify.id()],
    )?;
    Ok(())
}

/// None where this version knows no such desk or form: whoever wrote that must not hold up the others.
fn slip(row: &Row<'_>) -> rusqlite::Result<Option<Slip>> {
    let (id, desk): (i64, String) = (row.get(0)?, row.get(3)?);
    let (Some(desk), Ok(form)) = (Desk::of(&desk), from_text(row.get(4)?)) else {
        log::warn!("report {id} is left alone: its row cannot be read");
        return Ok(None);
    };
    Ok(Some(Slip {
        id,
        alert: row.get(1)?,
        account: AccountId(row.get(2)?),
        desk,
        form,
        message_id: row.get(5)?,
        dated: row.get(6)?,
        attempts: row.get(7)?,
    }))
}

/// Reads a state as it is kept.
pub(super) fn state(
    name: Option<String>,
    code: Option<String>,
    changed_at: Option<i64>,
) -> Result<Option<ReportState>> {
    let Some(name) = name else { return Ok(None) };
    // One that this version does not know is no reason to show nothing at all.
    let code: Option<Code> = code.and_then(|code| from_text(code).ok());
    let at = changed_at.unwrap_or(0);
    Ok(Some(match name.as_str() {
        "drafted" => ReportState::Drafted,
        "waiting" => ReportState::Waiting { last: code },
        "sending" => ReportState::Sending,
        "sent" => ReportState::Sent { at },
        "acknowledged" => ReportState::Acknowledged { at },
        "bounced" => ReportState::Bounced { at },
        "uncertain" => ReportState::Uncertain,
        "refused" => ReportState::Refused { code: code.unwrap_or(Code::ReportRefused) },
        other => return Err(Error::new(Code::StoreFailed, format!("unknown report state {other}"))),
    }))
}

#[cfg(test)]
pub(super) mod tests;
