//! Tables `judging` and `set_aside`: a message that ends the program twice is not tried a third time.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Seen, Store, checkpoints};
use crate::account::AccountId;
use crate::error::Result;
use crate::states::SetAside;

/// So often a message may end the program.
const ATTEMPTS_MAX: u32 = 2;

/// May this message be parsed?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Attempt {
    Allowed,
    /// It ended the program too often and was set aside now.
    SetAside,
}

impl Store {
    /// Called before several messages are parsed. Should the program end there, nobody knows which one it was, or
    /// whether it was any of them: this is no attempt yet. False, and nothing is noted, where one of them was begun before and
    /// not ended: it may have ended the program, and each is to be tried alone.
    pub(crate) fn begin_judging_all(&self, seen: &[&Seen]) -> Result<bool> {
        let mut connection = self.lock_lightly()?;
        let transaction = connection.transaction()?;
        for seen in seen {
            let new = transaction
                .prepare_cached(
                    "INSERT INTO judging (account, folder, uid_validity, uid, attempts)
                     VALUES (?1, ?2, ?3, ?4, 0) ON CONFLICT DO NOTHING",
                )?
                .execute(params![seen.account.0, seen.folder, seen.uid_validity, seen.uid])?;
            if new == 0 {
                return Ok(false);
            }
        }
        transaction.commit()?;
        Ok(true)
    }

    /// Called before a message is parsed.
    pub(crate) fn begin_judging(&self, seen: &Seen, now: i64) -> Result<Attempt> {
        let mut connection = self.lock_for(&seen.account)?;
        let transaction = connection.transaction()?;
        let attempts: u32 = transaction.query_row(
            "INSERT INTO judging (account, folder, uid_validity, uid, attempts) VALUES (?1, ?2, ?3, ?4, 1)
             ON CONFLICT DO UPDATE SET attempts = attempts + 1 RETURNING attempts",
            params![seen.account.0, seen.folder, seen.uid_validity, seen.uid],
            |row| row.get(0),
        )?;
        let attempt = if attempts > ATTEMPTS_MAX {
            set_aside(&transaction, seen, now)?;
            Attempt::SetAside
        } else {
            Attempt::Allowed
        };
        transaction.commit()?;
        Ok(attempt)
    }

    /// What was begun ended well, and there is more to come: the attempt does not count.
    pub(crate) fn take_back_attempt(&self, seen: &Seen) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        let left: Option<u32> = transaction
            .query_row(
                "UPDATE judging SET attempts = max(attempts - 1, 0)
                 WHERE account = ?1 AND folder = ?2 AND uid_validity = ?3 AND uid = ?4 RETURNING attempts",
                params![seen.account.0, seen.folder, seen.uid_validity, seen.uid],
                |row| row.get(0),
            )
            .optional()?;
        if left == Some(0) {
            end(&transaction, seen)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// The message was judged and could not be kept: that is not its fault. If even this fails, the message
    /// is tried once less often.
    pub(crate) fn end_judging(&self, seen: &Seen) {
        if end(&self.lock(), seen).is_err() {
            log::warn!("a judging row could not be removed");
        }
    }

    /// A message that the server cannot hand out, whatever we do.
    pub(crate) fn set_aside_now(&self, seen: &Seen, now: i64) -> Result<()> {
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        set_aside(&transaction, seen, now)?;
        transaction.commit()?;
        Ok(())
    }

    pub(crate) fn is_set_aside(&self, seen: &Seen) -> Result<bool> {
        let known: Option<i64> = self
            .lock()
            .query_row(
                "SELECT 1 FROM set_aside WHERE account = ?1 AND folder = ?2 AND uid_validity = ?3 AND uid = ?4",
                params![seen.account.0, seen.folder, seen.uid_validity, seen.uid],
                |row| row.get(0),
            )
            .optional()?;
        Ok(known.is_some())
    }

    /// The last one first.
    pub(crate) fn set_aside(&self) -> Result<Vec<SetAside>> {
        self.set_aside_where("1")
    }

    /// Those of which the user has not read yet, the last one first.
    pub(crate) fn set_aside_unread(&self) -> Result<Vec<SetAside>> {
        self.set_aside_where("read = 0")
    }

    /// Not by their time: a clock that ran ahead is set back.
    fn set_aside_where(&self, which: &str) -> Result<Vec<SetAside>> {
        let connection = self.lock();
        let mut statement = connection.prepare(&format!(
            "SELECT rowid, account, uid, at FROM set_aside WHERE {which} ORDER BY rowid DESC LIMIT 1000"
        ))?;
        let rows = statement.query_map([], |row| {
            let account = AccountId(row.get(1)?);
            Ok(SetAside { number: row.get(0)?, account, uid: row.get(2)?, at: row.get(3)? })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// The user has read of those up to this number. They stay set aside: nobody tries them again.
    pub(crate) fn read_set_aside(&self, until: i64) -> Result<()> {
        self.lock().execute("UPDATE set_aside SET read = 1 WHERE rowid <= ?1", [until])?;
        Ok(())
    }
}

fn set_aside(connection: &Connection, seen: &Seen, now: i64) -> Result<()> {
    connection.execute(
        "INSERT INTO set_aside (account, folder, uid_validity, uid, at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
        params![seen.account.0, seen.folder, seen.uid_validity, seen.uid, now],
    )?;
    end(connection, seen)?;
    checkpoints::advance(connection, &seen.account, &seen.folder, seen.uid_validity, seen.uid)
}

/// The message was judged, one way or the other.
pub(super) fn end(connection: &Connection, seen: &Seen) -> Result<()> {
    connection
        .prepare_cached(
            "DELETE FROM judging WHERE account = ?1 AND folder = ?2 AND uid_validity = ?3 AND uid = ?4",
        )?
        .execute(params![seen.account.0, seen.folder, seen.uid_validity, seen.uid])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::store;

    #[test]
    fn several_are_begun_together_until_one_did_not_end() {
        let (_folder, store) = store();
        let place =
            |uid| Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid };
        let (one, two, three) = (place(1), place(2), place(3));
        assert!(store.begin_judging_all(&[&one, &two]).unwrap());
        // The program ended here.
        assert!(!store.begin_judging_all(&[&three, &two]).unwrap());
        assert_eq!(store.begin_judging(&three, 1).unwrap(), Attempt::Allowed, "nothing was noted of it");
        assert_eq!(store.begin_judging(&two, 1).unwrap(), Attempt::Allowed);
        assert_eq!(store.begin_judging(&two, 1).unwrap(), Attempt::Allowed, "alone for the second time");
        assert_eq!(store.begin_judging(&two, 1).unwrap(), Attempt::SetAside);
        store.end_judging(&one);
        assert!(store.begin_judging_all(&[&one]).unwrap());
    }

    #[test]
    fn an_attempt_that_ends_well_does_not_count_and_those_before_do() {
        let (_folder, store) = store();
        let seen = Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid: 7 };
        for _ in 0..5 {
            assert_eq!(store.begin_judging(&seen, 1).unwrap(), Attempt::Allowed);
            store.take_back_attempt(&seen).unwrap();
        }
        // The beginning is well, and the whole ends the program.
        for _ in 0..2 {
            assert_eq!(store.begin_judging(&seen, 1).unwrap(), Attempt::Allowed);
            store.take_back_attempt(&seen).unwrap();
            assert_eq!(store.begin_judging(&seen, 1).unwrap(), Attempt::Allowed);
        }
        assert_eq!(store.begin_judging(&seen, 1).unwrap(), Attempt::SetAside);
    }

    #[test]
    fn the_third_attempt_is_not_made() {
        let (_folder, store) = store();
        let seen = Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid: 7 };
        assert_eq!(store.begin_judging(&seen, 1).unwrap(), Attempt::Allowed);
        assert_eq!(store.begin_judging(&seen, 2).unwrap(), Attempt::Allowed);
        assert_eq!(store.begin_judging(&seen, 3).unwrap(), Attempt::SetAside);
        assert_eq!(store.set_aside().unwrap().len(), 1);
        assert_eq!(store.checkpoint(&seen.account, "INBOX", 1).unwrap(), Some(7));
        let left: u32 = store.lock().query_row("SELECT count(*) FROM judging", [], |r| r.get(0)).unwrap();
        assert_eq!(left, 0);
    }

    #[test]
    fn what_was_read_is_told_no_more_and_stays_set_aside() {
        let (_folder, store) = store();
        let place =
            |uid| Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid };
        store.set_aside_now(&place(7), 10).unwrap();
        store.set_aside_now(&place(8), 20).unwrap();
        let unread = || store.set_aside_unread().unwrap().iter().map(|aside| aside.uid).collect::<Vec<_>>();
        assert_eq!(unread(), [8, 7]);
        let number = |uid| {
            let aside = store.set_aside().unwrap();
            aside.iter().find(|aside| aside.uid == uid).unwrap().number
        };
        store.read_set_aside(number(7)).unwrap();
        assert_eq!(unread(), [8]);
        store.read_set_aside(number(8)).unwrap();
        store.read_set_aside(number(7)).unwrap();
        assert_eq!(unread(), [0; 0]);
        assert!(store.is_set_aside(&place(7)).unwrap());
        // Whoever names one that is still to come has read of nothing that comes.
        store.read_set_aside(i64::MAX).unwrap();
        store.set_aside_now(&place(9), 21).unwrap();
        assert_eq!(unread(), [9]);
    }

    #[test]
    fn a_clock_that_ran_ahead_and_was_set_back_hides_nothing_later() {
        let (folder, store) = store();
        let place =
            |uid| Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid };
        let (ahead, now) = (4_000_000_000, 1_800_000_000);
        store.set_aside_now(&place(7), ahead).unwrap();
        let shown = store.set_aside_unread().unwrap().remove(0);
        // Set aside while the other one was being read: nobody has read of it.
        store.set_aside_now(&place(8), now).unwrap();
        store.read_set_aside(shown.number).unwrap();
        store.set_aside_now(&place(9), now + 1).unwrap();
        let unread = |store: &Store| {
            store.set_aside_unread().unwrap().iter().map(|aside| aside.uid).collect::<Vec<_>>()
        };
        assert_eq!(unread(&store), [9, 8]);
        drop(store);
        assert_eq!(unread(&Store::open(folder.path()).unwrap()), [9, 8], "nor after a start");
    }
}
