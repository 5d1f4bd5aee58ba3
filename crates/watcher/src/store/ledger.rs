//! Two questions to the ledger of arrivals (48 hours): did a security mail vanish, and is this a mail bomb?

use rusqlite::params;
use serde::Serialize;

use super::Store;
use crate::account::AccountId;
use crate::error::Result;

/// "Minutes after it arrived": whoever hides mail does it with a filter or by hand at once. Seconds.
const MINUTES: i64 = 30 * 60;
/// Of so many it is looked whether they are there still; more than a few changes of one account in half an hour are
/// their own alarm.
const WATCHED_MAX: u32 = 10;
/// A burst is looked for in so many seconds.
const BURST: i64 = 10 * 60;
/// Fewer in that time are a busy day.
const BURST_LEAST: u32 = 50;
/// And so many times as many as usual.
const BURST_TIMES: i64 = 10;

/// A proven security mail that is not in the inbox any more, minutes after it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Vanished {
    /// Its copy is kept under this alert.
    pub alert: i64,
    /// When it came, and when it was missed. Seconds since 1970.
    pub arrived_at: i64,
    pub gone_at: i64,
}

/// One to be watched over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct SecurityMail {
    pub alert: i64,
    pub uid_validity: u32,
    pub uid: u32,
}

/// A security mail is a genuine one that tells of a change of the account.
const SECURITY: &str = "FROM arrivals r JOIN alerts a ON a.account = r.account AND a.digest = r.digest
    WHERE r.account = ?1 AND r.verdict = 'Genuine' AND a.assessment ->> '$.account_change' IS NOT NULL";

impl Store {
    /// Security mail that came in the last minutes to a folder and was there when it was looked at last.
    pub(crate) fn recent_security_mail(
        &self,
        account: &AccountId,
        folder: &str,
        now: i64,
    ) -> Result<Vec<SecurityMail>> {
        let connection = self.lock();
        let mut statement = connection.prepare(&format!(
            "SELECT a.id, a.uid_validity, a.uid {SECURITY} AND a.folder = ?2 AND r.at > ?3 AND r.gone_at IS NULL
             ORDER BY r.at DESC LIMIT {WATCHED_MAX}"
        ))?;
        let rows = statement.query_map(params![account.0, folder, now - MINUTES], |row| {
            Ok(SecurityMail { alert: row.get(0)?, uid_validity: row.get(1)?, uid: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// It is not where it was.
    pub(crate) fn note_gone(&self, alert: i64, now: i64) -> Result<()> {
        self.lock().execute(
            "UPDATE arrivals SET gone_at = ?2 WHERE gone_at IS NULL
             AND (account, digest) IN (SELECT account, digest FROM alerts WHERE id = ?1)",
            [alert, now],
        )?;
        Ok(())
    }

    /// Security mail of the last 48 hours that disappeared from the inbox minutes after it came, newest first.
    pub(crate) fn vanished(&self, account: &AccountId, now: i64) -> Result<Vec<Vanished>> {
        let connection = self.lock();
        let mut statement = connection.prepare(&format!(
            "SELECT a.id, r.at, r.gone_at {SECURITY} AND r.gone_at - r.at <= {MINUTES} AND r.at >= ?2
             ORDER BY r.at DESC, a.id DESC"
        ))?;
        let rows = statement.query_map(params![account.0, now - super::arrivals::KEPT], |row| {
            Ok(Vanished { alert: row.get(0)?, arrived_at: row.get(1)?, gone_at: row.get(2)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// True while far more mail arrives than usual: a flood that is to hide one message. Fifty in ten minutes, and ten
    /// times what ten minutes brought on average in the 48 hours before.
    pub(crate) fn is_mail_bomb(&self, account: &AccountId, now: i64) -> Result<bool> {
        let (burst, before, first): (u32, i64, Option<i64>) = self.lock().query_row(
            "SELECT count(*) FILTER (WHERE at > ?2), count(*) FILTER (WHERE at <= ?2), min(at)
             FROM arrivals WHERE account = ?1 AND at BETWEEN ?3 AND ?4",
            params![account.0, now - BURST, now - super::arrivals::KEPT, now],
            |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
        )?;
        // A ledger that has just begun knows of no usual.
        let spans = first.map_or(0, |first| (now - BURST - first) / BURST).max(1);
        let usual = before / spans;
        Ok(burst >= BURST_LEAST && i64::from(burst) >= usual.saturating_mul(BURST_TIMES))
    }
}

#[cfg(test)]
mod tests {
    use porchlight_engine::{AccountChange, Assessment, Context, Verdict, assess};

    use super::*;
    use crate::store::tests::store;
    use crate::store::{Found, Judged, NewAlert, Seen};

    const NOW: i64 = 1_800_000_000;
    const HOUR: i64 = 3600;
    const CHANGE: Option<AccountChange> = Some(AccountChange::Password);

    fn account() -> AccountId {
        AccountId("a".into())
    }

    fn seen(uid: u32) -> Seen {
        Seen { account: account(), folder: "INBOX".into(), uid_validity: 1, uid }
    }

    fn put(
        store: &Store,
        seen: &Seen,
        digest: [u8; 32],
        at: i64,
        assessment: &Assessment,
        kept: bool,
    ) -> Option<i64> {
        let alert = kept.then_some(NewAlert {
            seen,
            digest,
            size: 1,
            raw: b"x",
            assessment,
            arrived: at,
            knock: false,
            quiet: false,
            fine: false,
            unproven: None,
        });
        let judged = Judged { seen, arrived: at, digest, verdict: assessment.verdict, alert };
        match store.put_judged(&[judged], true, NOW).unwrap().remove(0)? {
            Found::New(id) | Found::Again(id) | Found::Back(id) => Some(id),
        }
    }

    /// Mail of no interest.
    fn arrive(store: &Store, number: u32, at: i64) {
        let mut digest = [0; 32];
        digest[..4].copy_from_slice(&number.to_be_bytes());
        let mut assessment = assess(b"", &Context::default());
        assessment.verdict = Verdict::Unrelated;
        put(store, &seen(number + 1), digest, at, &assessment, false);
    }

    /// A kept message of this verdict.
    fn keep(store: &Store, uid: u32, verdict: Verdict, change: Option<AccountChange>, at: i64) -> i64 {
        let mut assessment = assess(b"", &Context::default());
        assessment.verdict = verdict;
        assessment.account_change = change;
        let mut digest = [0xff; 32];
        digest[..4].copy_from_slice(&uid.to_be_bytes());
        put(store, &seen(uid), digest, at, &assessment, true).unwrap()
    }

    #[test]
    fn a_security_mail_that_is_gone_in_minutes_has_vanished() {
        let (_folder, store) = store();
        let quick = keep(&store, 1, Verdict::Genuine, CHANGE, NOW - 600);
        let slow = keep(&store, 2, Verdict::Genuine, CHANGE, NOW - 5 * HOUR);
        let scam = keep(&store, 3, Verdict::Scam, None, NOW - 600);
        // Doubtful at first, proven later, and of no consequence.
        let order = keep(&store, 4, Verdict::Genuine, None, NOW - 600);
        assert_eq!(store.vanished(&account(), NOW).unwrap(), []);
        let recent = store.recent_security_mail(&account(), "INBOX", NOW).unwrap();
        assert_eq!(recent, [SecurityMail { alert: quick, uid_validity: 1, uid: 1 }]);
        for alert in [quick, slow, scam, order] {
            store.note_gone(alert, NOW).unwrap();
        }
        let gone = Vanished { alert: quick, arrived_at: NOW - 600, gone_at: NOW };
        assert_eq!(store.vanished(&account(), NOW).unwrap(), [gone]);
        assert_eq!(store.vanished(&AccountId("b".into()), NOW).unwrap(), []);
        assert_eq!(store.recent_security_mail(&account(), "INBOX", NOW).unwrap(), []);
        // Missed once; the first time counts.
        store.note_gone(quick, NOW + 60).unwrap();
        assert_eq!(store.vanished(&account(), NOW).unwrap(), [gone]);
        // Put back where it was.
        keep(&store, 1, Verdict::Genuine, CHANGE, NOW + 60);
        assert_eq!(store.vanished(&account(), NOW).unwrap(), []);
    }

    #[test]
    fn a_burst_is_a_mail_bomb_and_a_busy_mailbox_is_not() {
        let (_folder, quiet) = store();
        for number in 0..49 {
            arrive(&quiet, number, NOW - i64::from(number));
        }
        assert!(!quiet.is_mail_bomb(&account(), NOW).unwrap());
        arrive(&quiet, 49, NOW - 599);
        assert!(quiet.is_mail_bomb(&account(), NOW).unwrap());
        assert!(!quiet.is_mail_bomb(&account(), NOW + 600).unwrap(), "it is over");
        assert!(!quiet.is_mail_bomb(&AccountId("b".into()), NOW).unwrap());

        // Six in ten minutes, all day long: sixty are ten times that, fifty are not.
        let (_folder, busy) = store();
        let mut number = 0;
        for span in 0..24 * 6 {
            for one in 0..6 {
                arrive(&busy, number, NOW - BURST - span * BURST - one);
                number += 1;
            }
        }
        for more in 0..50 {
            arrive(&busy, number + more, NOW - 1);
        }
        assert!(!busy.is_mail_bomb(&account(), NOW).unwrap());
        for more in 50..61 {
            arrive(&busy, number + more, NOW - 1);
        }
        assert!(busy.is_mail_bomb(&account(), NOW).unwrap());
    }

    #[test]
    fn after_48_hours_nothing_is_left() {
        let (_folder, store) = store();
        arrive(&store, 1, NOW - 47 * HOUR);
        arrive(&store, 2, NOW - 49 * HOUR);
        let count = |store: &Store| -> u32 {
            store.lock().query_row("SELECT count(*) FROM arrivals", [], |row| row.get(0)).unwrap()
        };
        assert_eq!(count(&store), 1, "what is older is not even noted");
        store.prune_arrivals(NOW + HOUR).unwrap();
        assert_eq!(count(&store), 1);
        // Without another message.
        store.prune_arrivals(NOW + HOUR + 1).unwrap();
        assert_eq!(count(&store), 0);
    }
}
