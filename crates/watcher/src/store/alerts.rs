//! Table `alerts`: messages the user should know about, each with its octets and its assessment.

use porchlight_engine::{Assessment, Verdict};
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Seen, Store, from_text, judging, moves, outbox, to_text, unproven};
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::mailbox::{Original, message_id};
use crate::states::{Alert, AlertState, Summary};

/// A message to be kept.
#[derive(Debug)]
pub(crate) struct NewAlert<'a> {
    pub seen: &'a Seen,
    pub digest: [u8; 32],
    /// Octets of the whole message.
    pub size: u64,
    /// The judged octets.
    pub raw: &'a [u8],
    pub assessment: &'a Assessment,
    /// Seconds since 1970 when it came into the mailbox.
    pub arrived: i64,
    /// True where the user is to be told by a notification.
    pub knock: bool,
    /// True where its provider put it among the junk already: in the list, and no more.
    pub quiet: bool,
    /// The user said that its sender is fine.
    pub fine: bool,
    /// Where its signature could not be checked yet: whether the user may be told if it turns out worse.
    pub unproven: Option<bool>,
}

/// Was the message known?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Found {
    New(i64),
    /// The same octets were seen before; their place was noted anew.
    Again(i64),
    /// Seen before among the junk only, and now where people look: the user is to be told.
    Back(i64),
}

const SUMMARY: &str = "SELECT a.id, a.account, a.assessment, a.found_at, a.state,
        r.state, r.code, r.changed_at, m.state, a.arrived_at, a.quiet, q.state, q.code, q.changed_at,
        a.decided_at
     FROM alerts a
     LEFT JOIN outbox r ON r.alert = a.id AND r.desk = 'amazon' AND r.state != 'drafted'
     LEFT JOIN outbox q ON q.alert = a.id AND q.desk = 'amazon-verify' AND q.state != 'drafted'
     LEFT JOIN moves m ON m.alert = a.id";

impl Store {
    /// Keeps a message that the user named.
    pub(crate) fn put_alert(&self, new: &NewAlert<'_>, now: i64) -> Result<Found> {
        let mut connection = self.lock_for(&new.seen.account)?;
        let transaction = connection.transaction()?;
        let found = put(&transaction, new, now)?;
        judging::end(&transaction, new.seen)?;
        transaction.commit()?;
        Ok(found)
    }

    /// Takes the right to knock for an alert: true once, for one caller.
    pub(crate) fn take_knock(&self, alert: i64) -> Result<bool> {
        let taken = self
            .lock()
            .execute("UPDATE alerts SET knock = 'done' WHERE id = ?1 AND knock = 'due'", [alert])?;
        Ok(taken == 1)
    }

    /// A knock that was taken is to be made after all.
    pub(crate) fn put_off_knock(&self, alert: i64) -> Result<()> {
        self.lock().execute("UPDATE alerts SET knock = 'due' WHERE id = ?1 AND knock = 'done'", [alert])?;
        Ok(())
    }

    /// Alerts of an account whose knock was never made, because the program ended before.
    pub(crate) fn knocks_due(&self, account: &AccountId) -> Result<Vec<(i64, Verdict)>> {
        let connection = self.lock();
        let mut statement = connection
            .prepare("SELECT id, verdict FROM alerts WHERE account = ?1 AND knock = 'due' ORDER BY id")?;
        let rows = statement.query_map([&account.0], |row| Ok((row.get(0)?, row.get::<_, String>(1)?)))?;
        rows.map(|row| {
            let (id, verdict) = row?;
            Ok((id, from_text(verdict)?))
        })
        .collect()
    }

    /// Newest first, of these accounts: the command line keeps what it finds in other accounts here, too.
    pub(crate) fn alerts(&self, accounts: &[AccountId], limit: u32) -> Result<Vec<Summary>> {
        self.newest(accounts, limit, "1")
    }

    /// Those that are proven Amazon's, however much else has come since.
    pub(crate) fn genuine(&self, accounts: &[AccountId], limit: u32) -> Result<Vec<Summary>> {
        self.newest(accounts, limit, "a.verdict = 'Genuine'")
    }

    fn newest(&self, accounts: &[AccountId], limit: u32, which: &str) -> Result<Vec<Summary>> {
        let connection = self.lock();
        let mut statement =
            connection.prepare(&format!("{SUMMARY} WHERE {which} ORDER BY a.arrived_at DESC, a.id DESC"))?;
        let mut rows = statement.query([])?;
        let mut alerts = Vec::new();
        while let Some(row) = rows.next()?
            && alerts.len() < limit as usize
        {
            if accounts.contains(&AccountId(row.get(1)?)) {
                alerts.push(read_summary(row)?);
            }
        }
        Ok(alerts)
    }

    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn alert(&self, id: i64) -> Result<Alert> {
        let connection = self.lock();
        let mut statement = connection.prepare(&format!("{SUMMARY} WHERE a.id = ?1"))?;
        let mut rows = statement.query([id])?;
        rows.next()?.map_or_else(|| Err(Error::new(Code::AlertUnknown, id)), read)
    }

    /// Scams of these accounts that are open and have no report; those that were put among the junk already do not
    /// wait for anybody.
    pub(crate) fn pending(&self, accounts: &[AccountId]) -> Result<u32> {
        let connection = self.lock();
        let mut statement = connection.prepare(
            "SELECT account, count(*) FROM alerts
             WHERE verdict = 'Scam' AND state = 'open' AND NOT quiet
               AND NOT EXISTS (SELECT 1 FROM outbox WHERE alert = alerts.id AND state != 'drafted') GROUP BY account",
        )?;
        let mut rows = statement.query([])?;
        let mut pending = 0;
        while let Some(row) = rows.next()? {
            if accounts.contains(&AccountId(row.get(0)?)) {
                pending += row.get::<_, u32>(1)?;
            }
        }
        Ok(pending)
    }

    /// Errors: [`Code::AlertUnknown`].
    pub(crate) fn set_alert_state(&self, id: i64, state: AlertState, now: i64) -> Result<()> {
        set_state(&self.lock(), id, state, now)
    }

    /// The octets of alerts that came in that second, twenty at most.
    pub(crate) fn arrived_at(&self, account: &AccountId, at: i64) -> Result<Vec<Vec<u8>>> {
        let connection = self.lock();
        let mut statement = connection.prepare(
            "SELECT raw FROM alerts WHERE account = ?1 AND arrived_at = ?2 ORDER BY id DESC LIMIT 20",
        )?;
        let rows = statement.query_map(params![account.0, at], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The judged octets, and what is needed to find the message again.
    pub(crate) fn original(&self, id: i64) -> Result<(Original, Vec<u8>)> {
        self.lock()
            .query_row(
                "SELECT digest, judged, size, folder, uid_validity, uid, raw FROM alerts WHERE id = ?1",
                [id],
                |row| {
                    let raw: Vec<u8> = row.get(6)?;
                    let original = Original {
                        message_id: message_id(&raw),
                        digest: row.get(0)?,
                        judged: row.get(1)?,
                        size: row.get(2)?,
                        folder: row.get(3)?,
                        uid_validity: row.get(4)?,
                        uid: row.get(5)?,
                    };
                    Ok((original, raw))
                },
            )
            .optional()?
            .ok_or_else(|| Error::new(Code::AlertUnknown, id))
    }
}

/// Errors: [`Code::AlertUnknown`].
pub(super) fn set_state(connection: &Connection, id: i64, state: AlertState, now: i64) -> Result<()> {
    let (state, decided) = match state {
        AlertState::Open => ("open", None),
        AlertState::Dismissed => ("dismissed", Some(now)),
        AlertState::ByHand => ("by-hand", Some(now)),
    };
    let query = "UPDATE alerts SET state = ?2, decided_at = ?3 WHERE id = ?1";
    match connection.execute(query, params![id, state, decided])? {
        0 => Err(Error::new(Code::AlertUnknown, id)),
        _ => Ok(()),
    }
}

/// Keeps a message, or notes where it stands now.
pub(super) fn put(connection: &Connection, new: &NewAlert<'_>, now: i64) -> Result<Found> {
    // What appears in Junk while its original is on the way there may be a copy: the original stays where it was until the
    // move is over, or nobody would take it away.
    const MOVING: &str = "?7 AND EXISTS (SELECT 1 FROM moves WHERE alert = alerts.id AND state = 'due')";
    let known: Option<(i64, bool)> = connection
        .prepare_cached(&format!(
            "UPDATE alerts SET folder = iif({MOVING}, folder, ?3),
                 uid_validity = iif({MOVING}, uid_validity, ?4), uid = iif({MOVING}, uid, ?5)
             WHERE account = ?1 AND digest = ?2 AND size = ?6
             RETURNING id, quiet AND state = 'open' AND verdict = 'Scam'
                 AND NOT EXISTS (SELECT 1 FROM outbox WHERE alert = alerts.id AND state != 'drafted')"
        ))?
        .query_row(
            params![
                new.seen.account.0,
                new.digest,
                new.seen.folder,
                new.seen.uid_validity,
                new.seen.uid,
                new.size,
                new.quiet
            ],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    if let Some((id, was_quiet)) = known {
        if !was_quiet || !new.knock {
            return Ok(Found::Again(id));
        }
        connection.execute("UPDATE alerts SET quiet = 0, knock = 'due' WHERE id = ?1", [id])?;
        return Ok(Found::Back(id));
    }
    let assessment = serde_json::to_string(new.assessment).map_err(|e| Error::new(Code::StoreFailed, e))?;
    connection
        .prepare_cached(
            "INSERT INTO alerts (account, digest, judged, size, raw, verdict, assessment, found_at, state, knock,
                                 folder, uid_validity, uid, arrived_at, quiet)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?15, ?9, ?10, ?11, ?12, ?13, ?14)",
        )?
        .execute(params![
            new.seen.account.0,
            new.digest,
            new.raw.len(),
            new.size,
            new.raw,
            to_text(&new.assessment.verdict)?,
            assessment,
            now,
            if new.knock { "due" } else { "none" },
            new.seen.folder,
            new.seen.uid_validity,
            new.seen.uid,
            new.arrived,
            new.quiet,
            if new.fine { "dismissed" } else { "open" },
        ])?;
    let id = connection.last_insert_rowid();
    if let Some(may_knock) = new.unproven {
        unproven::put(connection, id, may_knock, now)?;
    }
    Ok(Found::New(id))
}

/// What a list shows of an assessment: the rest of thousands need not be read.
#[derive(serde::Deserialize)]
struct Head {
    verdict: Verdict,
    from_name: String,
    from_address: String,
    subject: String,
}

fn read(row: &Row<'_>) -> Result<Alert> {
    let assessment: Assessment =
        serde_json::from_str(&row.get::<_, String>(2)?).map_err(|e| Error::new(Code::StoreFailed, e))?;
    Ok(Alert { summary: read_summary(row)?, assessment })
}

fn read_summary(row: &Row<'_>) -> Result<Summary> {
    let json = row.get_ref(2)?.as_str().map_err(|e| Error::new(Code::StoreFailed, e))?;
    let head: Head = serde_json::from_str(json).map_err(|e| Error::new(Code::StoreFailed, e))?;
    Ok(Summary {
        id: row.get(0)?,
        account: AccountId(row.get(1)?),
        verdict: head.verdict,
        from_name: head.from_name,
        from_address: head.from_address,
        subject: head.subject,
        found_at: row.get(3)?,
        state: match row.get::<_, String>(4)?.as_str() {
            "dismissed" => AlertState::Dismissed,
            "by-hand" => AlertState::ByHand,
            _ => AlertState::Open,
        },
        decided_at: row.get(14)?,
        report: outbox::state(row.get(5)?, row.get(6)?, row.get(7)?)?,
        question: outbox::state(row.get(11)?, row.get(12)?, row.get(13)?)?,
        whereabouts: moves::whereabouts(row.get::<_, Option<String>>(8)?.as_deref()),
        arrived_at: row.get(9)?,
        in_junk: row.get(10)?,
    })
}
