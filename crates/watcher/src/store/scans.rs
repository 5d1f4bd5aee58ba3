//! Table `scans`: the look back through each folder, and how far it has come.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{Store, checkpoints, from_text, to_text};
use crate::account::AccountId;
use crate::error::Result;
use crate::folders::Folder;
use crate::states::{Scan, ScanState};

/// A new account is looked through so far back without being asked.
const FIRST_LOOK: i64 = 30 * 24 * 60 * 60;
/// In a renumbered folder what came so long ago at most is news, where it was not seen before: nobody was off for longer,
/// and what was erased from the records since is not told of again.
const NEWS: i64 = 7 * 24 * 60 * 60;

/// Where the look back through one folder stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub folder: Folder,
    pub uid_validity: u32,
    /// Seconds since 1970; None for everything.
    pub since: Option<i64>,
    /// This UID and all above it were looked at, or came later.
    pub below: u32,
    pub looked: u32,
    /// What came since then (seconds since 1970) and was not seen before came while it was renumbered.
    pub news_since: Option<i64>,
}

impl Store {
    /// Notes a folder that is met for the first time, or that was renumbered: it is watched above `last`, and what is
    /// there already is to be looked through.
    pub(crate) fn meet_folder(
        &self,
        account: &AccountId,
        folder: &Folder,
        uid_validity: u32,
        last: u32,
        now: i64,
    ) -> Result<()> {
        let mut connection = self.lock_for(account)?;
        let transaction = connection.transaction()?;
        checkpoints::advance(&transaction, account, &folder.name, uid_validity, last)?;
        let before: Option<(i64, i64)> = transaction
            .query_row(
                "SELECT since, met_at FROM scans WHERE account = ?1 AND folder = ?2",
                params![account.0, folder.name],
                |row| Ok((row.get(0)?, row.get(1)?)),
            )
            .optional()?;
        // Renumbered, it is looked through again as far as the user wanted, but not less than a first look goes.
        let first = (now - FIRST_LOOK).max(1);
        let since = before.map_or(first, |(before, _)| before.min(first));
        begin(&transaction, account, folder, uid_validity, since, last.saturating_add(1))?;
        let (met_at, news_since) = match before {
            Some((_, met_at)) if met_at != 0 => (met_at, met_at.max(now - NEWS)),
            _ => (now, 0),
        };
        transaction.execute(
            "UPDATE scans SET met_at = ?3, news_since = ?4 WHERE account = ?1 AND folder = ?2",
            params![account.0, folder.name, met_at, news_since],
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// Begins to look back anew through every folder that is known, since then (seconds since 1970; None for
    /// everything). What a finished look back has covered is not looked through again where this one goes further.
    pub(crate) fn begin_scans(&self, account: &AccountId, since: Option<i64>) -> Result<()> {
        let since = since.map_or(0, |since| since.max(1));
        let mut connection = self.lock();
        let transaction = connection.transaction()?;
        transaction.execute(
            "UPDATE scans SET
                 looked = CASE WHEN state = 'done' AND ?2 < since THEN looked ELSE 0 END,
                 scams = CASE WHEN state = 'done' AND ?2 < since THEN scams ELSE 0 END,
                 below = CASE WHEN state = 'done' AND ?2 < since THEN below ELSE 1 + (
                     SELECT last_uid FROM checkpoints c
                     WHERE c.account = scans.account AND c.folder = scans.folder) END,
                 since = ?2, total = 0, state = 'running'
             WHERE account = ?1 AND EXISTS (
                 SELECT 1 FROM checkpoints c WHERE c.account = scans.account AND c.folder = scans.folder)",
            params![account.0, since],
        )?;
        transaction.commit()?;
        Ok(())
    }

    /// Lets what runs rest, or what rests run.
    pub(crate) fn set_scans(&self, account: &AccountId, from: ScanState, to: ScanState) -> Result<()> {
        self.lock().execute(
            "UPDATE scans SET state = ?3 WHERE account = ?1 AND state = ?2",
            params![account.0, to_text(&from)?, to_text(&to)?],
        )?;
        Ok(())
    }

    /// The folders that are to be looked through, those that are no junk first.
    pub(crate) fn scans_running(&self, account: &AccountId) -> Result<Vec<Place>> {
        let connection = self.lock();
        let mut statement = connection.prepare(
            "SELECT folder, junk, uid_validity, since, below, looked, news_since FROM scans
             WHERE account = ?1 AND state = 'running' ORDER BY junk, folder <> 'INBOX', folder",
        )?;
        let rows = statement.query_map([&account.0], |row| {
            let (since, news_since): (i64, i64) = (row.get(3)?, row.get(6)?);
            Ok(Place {
                folder: Folder { name: row.get(0)?, is_junk: row.get(1)? },
                uid_validity: row.get(2)?,
                since: (since != 0).then_some(since),
                below: row.get(4)?,
                looked: row.get(5)?,
                news_since: (news_since != 0).then_some(news_since),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// How many messages there are to look at. False where it does not run any more.
    pub(crate) fn set_scan_total(&self, account: &AccountId, folder: &str, total: u32) -> Result<bool> {
        let changed = self.lock().execute(
            "UPDATE scans SET total = ?3 WHERE account = ?1 AND folder = ?2 AND state = 'running'",
            params![account.0, folder, total],
        )?;
        Ok(changed == 1)
    }

    /// It has come down to `place.below`, with so many more scams. False where it does not run any more, or was begun
    /// anew meanwhile: then nothing is noted.
    pub(crate) fn advance_scan(
        &self,
        account: &AccountId,
        before: &Place,
        below: u32,
        looked: u32,
        scams: u32,
    ) -> Result<bool> {
        let changed = self
            .lock_lightly()?
            .prepare_cached(
                "UPDATE scans SET below = ?5, looked = ?6, scams = scams + ?7
                 WHERE account = ?1 AND folder = ?2 AND below = ?3 AND since = ?4 AND state = 'running'",
            )?
            .execute(params![
                account.0,
                before.folder.name,
                before.below,
                before.since.unwrap_or(0),
                below,
                looked,
                scams
            ])?;
        Ok(changed == 1)
    }

    /// Nothing more is to be looked at in this folder.
    pub(crate) fn end_scan(&self, account: &AccountId, place: &Place) -> Result<()> {
        self.lock().execute(
            "UPDATE scans SET state = 'done', total = looked
             WHERE account = ?1 AND folder = ?2 AND below = ?3 AND since = ?4",
            params![account.0, place.folder.name, place.below, place.since.unwrap_or(0)],
        )?;
        Ok(())
    }

    /// The look back of an account, all folders together; None before the first.
    pub(crate) fn scan(&self, account: &AccountId) -> Result<Option<Scan>> {
        let connection = self.lock();
        let mut statement = connection.prepare_cached(
            "SELECT state, since, looked, total, scams, junk FROM scans WHERE account = ?1",
        )?;
        let mut rows = statement.query([&account.0])?;
        let mut all: Option<Scan> = None;
        while let Some(row) = rows.next()? {
            let one = read(account, row)?;
            all = Some(match all {
                None => one,
                Some(all) => together(all, &one),
            });
        }
        Ok(all)
    }
}

fn begin(
    connection: &Connection,
    account: &AccountId,
    folder: &Folder,
    uid_validity: u32,
    since: i64,
    below: u32,
) -> Result<()> {
    connection.execute(
        "INSERT INTO scans (account, folder, junk, uid_validity, since, below, total, looked, scams, state)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, 0, 0, 'running')
         ON CONFLICT (account, folder) DO UPDATE SET
             junk = excluded.junk, uid_validity = excluded.uid_validity, since = excluded.since,
             below = excluded.below, total = 0, looked = 0, scams = 0, state = 'running'",
        params![account.0, folder.name, folder.is_junk, uid_validity, since, below],
    )?;
    Ok(())
}

fn read(account: &AccountId, row: &Row<'_>) -> Result<Scan> {
    let since: i64 = row.get(1)?;
    let junk: bool = row.get(5)?;
    Ok(Scan {
        account: account.clone(),
        state: from_text(row.get(0)?)?,
        since: (since != 0).then_some(since),
        looked: row.get(2)?,
        total: row.get(3)?,
        scams: if junk { 0 } else { row.get(4)? },
    })
}

fn together(all: Scan, one: &Scan) -> Scan {
    let states = [all.state, one.state];
    let state = if states.contains(&ScanState::Running) {
        ScanState::Running
    } else if states.contains(&ScanState::Paused) {
        ScanState::Paused
    } else {
        ScanState::Done
    };
    Scan {
        state,
        since: all.since.zip(one.since).map(|(a, b)| a.min(b)),
        looked: all.looked.saturating_add(one.looked),
        total: all.total.saturating_add(one.total),
        scams: all.scams.saturating_add(one.scams),
        account: all.account,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::tests::store;

    const DAY: i64 = 24 * 60 * 60;
    const NOW: i64 = 1_800_000_000;

    fn inbox() -> Folder {
        Folder { name: "INBOX".into(), is_junk: false }
    }

    #[test]
    fn a_folder_is_met_watched_and_looked_through() {
        let (_folder, store) = store();
        let account = AccountId("a".into());
        assert_eq!(store.scan(&account).unwrap(), None);
        store.meet_folder(&account, &inbox(), 7, 100, NOW).unwrap();
        assert_eq!(store.checkpoint(&account, "INBOX", 7).unwrap(), Some(100));
        let place = store.scans_running(&account).unwrap().remove(0);
        assert_eq!((place.below, place.since, place.looked), (101, Some(NOW - 30 * DAY), 0));
        assert!(store.set_scan_total(&account, "INBOX", 60).unwrap());
        assert!(store.advance_scan(&account, &place, 51, 50, 3).unwrap());
        assert!(!store.advance_scan(&account, &place, 1, 60, 3).unwrap(), "somebody else did");
        let place = store.scans_running(&account).unwrap().remove(0);
        assert_eq!((place.below, place.looked), (51, 50));

        store.set_scans(&account, ScanState::Running, ScanState::Paused).unwrap();
        assert!(store.scans_running(&account).unwrap().is_empty());
        assert!(!store.advance_scan(&account, &place, 41, 60, 0).unwrap());
        store.set_scans(&account, ScanState::Paused, ScanState::Running).unwrap();
        assert!(store.advance_scan(&account, &place, 41, 60, 0).unwrap());
        let place = store.scans_running(&account).unwrap().remove(0);
        store.end_scan(&account, &place).unwrap();
        let scan = store.scan(&account).unwrap().unwrap();
        assert_eq!((scan.state, scan.looked, scan.total, scan.scams), (ScanState::Done, 60, 60, 3));
    }

    #[test]
    fn further_back_goes_on_and_as_far_begins_again() {
        let (_folder, store) = store();
        let account = AccountId("a".into());
        store.meet_folder(&account, &inbox(), 7, 100, NOW).unwrap();
        let place = store.scans_running(&account).unwrap().remove(0);
        store.advance_scan(&account, &place, 51, 50, 3).unwrap();
        let place = store.scans_running(&account).unwrap().remove(0);
        store.end_scan(&account, &place).unwrap();

        store.begin_scans(&account, None).unwrap();
        let place = store.scans_running(&account).unwrap().remove(0);
        assert_eq!((place.below, place.since, place.looked), (51, None, 50));
        // Not finished: from the top.
        store.begin_scans(&account, Some(NOW - 7 * DAY)).unwrap();
        let place = store.scans_running(&account).unwrap().remove(0);
        assert_eq!((place.below, place.since, place.looked), (101, Some(NOW - 7 * DAY), 0));
    }

    #[test]
    fn a_renumbered_folder_is_looked_through_as_far_as_was_wanted() {
        let (_folder, store) = store();
        let account = AccountId("a".into());
        store.meet_folder(&account, &inbox(), 7, 100, NOW).unwrap();
        store.begin_scans(&account, None).unwrap();
        assert_eq!(store.scans_running(&account).unwrap()[0].news_since, None, "all of it was there before");
        store.meet_folder(&account, &inbox(), 8, 20, NOW + 60).unwrap();
        assert_eq!(store.checkpoint(&account, "INBOX", 8).unwrap(), Some(20));
        let place = store.scans_running(&account).unwrap().remove(0);
        assert_eq!((place.uid_validity, place.below, place.since), (8, 21, None));
        assert_eq!(place.news_since, Some(NOW), "since it was met");
        store.meet_folder(&account, &inbox(), 9, 20, NOW + 90 * DAY).unwrap();
        assert_eq!(store.scans_running(&account).unwrap()[0].news_since, Some(NOW + 83 * DAY));
    }

    #[test]
    fn junk_is_last_and_its_scams_are_not_counted() {
        let (_folder, store) = store();
        let account = AccountId("a".into());
        let junk = Folder { name: "A junk".into(), is_junk: true };
        store.meet_folder(&account, &junk, 7, 10, NOW).unwrap();
        store.meet_folder(&account, &inbox(), 7, 10, NOW).unwrap();
        let places = store.scans_running(&account).unwrap();
        assert_eq!(places.iter().map(|p| p.folder.is_junk).collect::<Vec<_>>(), [false, true]);
        for place in &places {
            store.advance_scan(&account, place, 1, 10, 2).unwrap();
        }
        let scan = store.scan(&account).unwrap().unwrap();
        assert_eq!((scan.looked, scan.scams), (20, 2));
    }
}
