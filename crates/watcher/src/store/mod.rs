//! What Porchlight remembers: one SQLite database (WAL, STRICT tables), a file for each table.
//! SQL stands in plain sight; the meaning of a column never changes.

mod accounts;
mod alerts;
mod arrivals;
mod checkpoints;
mod elsewhere;
mod history;
mod in_use;
mod judged;
mod judging;
mod ledger;
mod migrations;
mod moves;
mod outbox;
mod questions;
mod rescue;
mod scans;
mod seen;
mod settings;
mod unproven;

use std::collections::BTreeSet;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};

pub(crate) use alerts::{Found, NewAlert};
pub(crate) use history::Expecting;
use in_use::InUse;
pub(crate) use judged::Judged;
pub(crate) use judging::Attempt;
pub use ledger::Vanished;
pub(crate) use moves::{ClaimedMove, Moving};
pub(crate) use outbox::{Due, End, Slip};
pub use rescue::Rescued;
pub(crate) use scans::Place;
pub(crate) use seen::Seen;

use crate::account::AccountId;
use crate::error::{Code, Error, Result};

/// The file in the data folder.
const FILE: &str = "porchlight.db";
/// How long another process may keep us from the database.
const PATIENCE: Duration = Duration::from_secs(10);

/// The database, shared by every thread. Another process may have it open, too.
#[derive(Debug)]
pub(crate) struct Store {
    connection: Mutex<Connection>,
    /// None in memory.
    folder: Option<PathBuf>,
    /// What became of it where it was damaged just now.
    rescued_now: Option<Rescued>,
    /// Nobody keeps the database aside while somebody has it open.
    _use: Option<InUse>,
    /// Accounts of which nothing is kept any more, whoever still works for them.
    closed: Mutex<BTreeSet<AccountId>>,
}

impl Store {
    /// Opens the database in `folder`, makes both if they are not there, brings it up to date. A damaged one is kept
    /// aside ([`rescue`]), once nobody else has it open.
    ///
    /// Errors: [`Code::StoreTooNew`], [`Code::StoreFailed`], [`Code::StoreDamaged`] where another process holds on to it.
    pub(crate) fn open(folder: &Path) -> Result<Store> {
        make_private_folder(folder)?;
        let file = folder.join(FILE);
        make_private_file(&file)?;
        let begun = Instant::now();
        loop {
            let using = InUse::shared(folder)?;
            let damage = match rescue::open_whole(&file) {
                Err(error) if error.code == Code::StoreDamaged => error,
                opened => return Ok(Store::of(opened?, folder, None, using)),
            };
            drop(using);
            if let Some(alone) = InUse::alone(folder)? {
                // Of two processes that find it damaged one keeps it aside, and the other finds a whole one.
                let (connection, rescued) = rescue::rescue(folder, &file)?;
                return Ok(Store::of(connection, folder, rescued, alone.share()?));
            }
            if begun.elapsed() >= PATIENCE {
                return Err(damage);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    fn of(connection: Connection, folder: &Path, rescued_now: Option<Rescued>, using: InUse) -> Store {
        let connection = Mutex::new(connection);
        let folder = Some(folder.to_owned());
        Store { connection, folder, rescued_now, _use: Some(using), closed: Mutex::default() }
    }

    /// Empty, and gone with the value.
    pub(crate) fn in_memory() -> Result<Store> {
        let mut connection = Connection::open_in_memory()?;
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.set_transaction_behavior(TransactionBehavior::Immediate);
        migrations::run(&mut connection)?;
        let connection = Mutex::new(connection);
        Ok(Store { connection, folder: None, rescued_now: None, _use: None, closed: Mutex::default() })
    }

    /// The database, to keep something of this account's.
    ///
    /// Errors: [`Code::AccountUnknown`] once it is closed.
    fn lock_for(&self, account: &AccountId) -> Result<MutexGuard<'_, Connection>> {
        let connection = self.lock();
        // Asked with the database in hand: who closes it afterwards removes what is written now.
        if self.closed.lock().unwrap_or_else(PoisonError::into_inner).contains(account) {
            return Err(Error::new(Code::AccountUnknown, account));
        }
        Ok(connection)
    }

    /// From now on nothing is kept of this account; to be called before it is removed.
    pub(crate) fn close_account(&self, account: &AccountId) {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner).insert(account.clone());
    }

    /// It is there again.
    pub(crate) fn open_account(&self, account: &AccountId) {
        self.closed.lock().unwrap_or_else(PoisonError::into_inner).remove(account);
    }

    /// A number that is another one once another process has written
    /// (<https://www.sqlite.org/pragma.html#pragma_data_version>); what this one writes leaves it as it is.
    pub(crate) fn written_elsewhere(&self) -> Result<i64> {
        Ok(self.lock().pragma_query_value(None, "data_version", |row| row.get(0))?)
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        // A transaction that a panic left open was rolled back when it was dropped.
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The database, to note how far a work has come: should the computer lose its power, a little of it is done again.
    /// Who ends the program ends nothing that was noted so.
    fn lock_lightly(&self) -> Result<Lightly<'_>> {
        let connection = self.lock();
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        Ok(Lightly(connection))
    }
}

/// Commits without waiting for the disk (<https://www.sqlite.org/pragma.html#pragma_synchronous>), until it is dropped.
struct Lightly<'a>(MutexGuard<'a, Connection>);

impl Deref for Lightly<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.0
    }
}

impl DerefMut for Lightly<'_> {
    fn deref_mut(&mut self) -> &mut Connection {
        &mut self.0
    }
}

impl Drop for Lightly<'_> {
    fn drop(&mut self) {
        if self.0.pragma_update(None, "synchronous", "FULL").is_err() {
            log::warn!("the database goes on without waiting for the disk");
        }
    }
}

/// While another process makes the database, or is the last to leave it, SQLite turns us away without waiting
/// (<https://www.sqlite.org/wal.html#sometimes_queries_return_sqlite_busy_in_wal_mode>): waits here, up to [`PATIENCE`].
fn connect(file: &Path) -> rusqlite::Result<Connection> {
    let begun = Instant::now();
    loop {
        match try_connect(file) {
            Err(error)
                if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy)
                    && begun.elapsed() < PATIENCE =>
            {
                std::thread::sleep(Duration::from_millis(20));
            }
            done => return done,
        }
    }
}

fn try_connect(file: &Path) -> rusqlite::Result<Connection> {
    let mut connection = Connection::open_with_flags(
        file,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    // What is deleted was somebody's mail.
    connection.pragma_update(None, "secure_delete", true)?;
    // Who reads first and then writes is turned away at once where another process wrote in between, however long
    // it would wait (SQLITE_BUSY_SNAPSHOT).
    connection.set_transaction_behavior(TransactionBehavior::Immediate);
    // All that a look back asks again and again; it keeps sixteen by itself.
    connection.set_prepared_statement_cache_capacity(64);
    Ok(connection)
}

/// The folder holds copies of suspicious mail: nobody but its owner may look.
fn make_private_folder(folder: &Path) -> Result<()> {
    let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(failed)
}

/// Also in a folder that was there before and is open to others. SQLite gives its other files the same mode.
fn make_private_file(file: &Path) -> Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file).map(drop).map_err(|e| Error::new(Code::StoreFailed, e))
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let code = match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => Code::StoreDamaged,
            _ => Code::StoreFailed,
        };
        Error::new(code, error)
    }
}

/// Keeps a plain enum as its name.
fn to_text<T: serde::Serialize>(value: &T) -> Result<String> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(text)) => Ok(text),
        _ => Err(Error::new(Code::StoreFailed, "not a name")),
    }
}

/// Reads a plain enum by its name.
fn from_text<T: serde::de::DeserializeOwned>(text: String) -> Result<T> {
    serde_json::from_value(serde_json::Value::String(text)).map_err(|e| Error::new(Code::StoreFailed, e))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) use super::outbox::tests::alert;

    pub(crate) fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        (folder, store)
    }

    #[test]
    fn two_processes_write_at_once_and_neither_is_turned_away() {
        let (folder, store) = store();
        let id = alert(&store, b"x");
        let other = Store::open(folder.path()).unwrap();
        let done = std::sync::atomic::AtomicBool::new(false);
        std::thread::scope(|scope| {
            scope.spawn(|| {
                while !done.load(std::sync::atomic::Ordering::Relaxed) {
                    other.set_reporting(&crate::states::Reporting::default()).unwrap();
                }
            });
            let ended = (0..400).try_for_each(|now| {
                let desks = [(crate::report::Desk::Amazon, "<1@example.com>".to_owned())];
                store.want_reports(id, &desks, crate::states::Form::Attached, now, now)?;
                store.withdraw_reports(id, now).map(drop)
            });
            done.store(true, std::sync::atomic::Ordering::Relaxed);
            ended.unwrap();
        });
    }

    #[test]
    fn what_another_process_writes_is_noticed_and_what_this_one_writes_is_not() {
        let (folder, store) = store();
        let before = store.written_elsewhere().unwrap();
        let id = alert(&store, b"x");
        assert_eq!(store.written_elsewhere().unwrap(), before);
        let other = Store::open(folder.path()).unwrap();
        other.set_alert_state(id, crate::states::AlertState::Dismissed, 1).unwrap();
        let after = store.written_elsewhere().unwrap();
        assert_ne!(after, before);
        assert_eq!(store.written_elsewhere().unwrap(), after);
    }

    #[test]
    fn a_knock_that_is_put_off_is_due_again_and_is_taken_once() {
        let (_folder, store) = store();
        let id = alert(&store, b"x");
        let account = AccountId("a".into());
        assert!(store.take_knock(id).unwrap());
        assert_eq!(store.knocks_due(&account).unwrap().len(), 0);
        store.put_off_knock(id).unwrap();
        assert_eq!(store.knocks_due(&account).unwrap().len(), 1);
        assert!(store.take_knock(id).unwrap());
        assert!(!store.take_knock(id).unwrap());
    }

    #[test]
    fn the_disk_is_waited_for_again_once_progress_was_noted() {
        let (_folder, store) = store();
        let waits = |connection: &Connection| {
            connection.pragma_query_value(None, "synchronous", |row| row.get::<_, i64>(0)).unwrap()
        };
        assert_eq!(waits(&store.lock()), 2, "FULL");
        assert_eq!(waits(&store.lock_lightly().unwrap()), 1, "NORMAL");
        assert_eq!(waits(&store.lock()), 2, "FULL");
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _light = store.lock_lightly().unwrap();
            panic!("in the middle");
        }))
        .unwrap_err();
        assert_eq!(waits(&store.lock()), 2, "FULL");
    }

    #[test]
    fn of_a_closed_account_nothing_is_kept() {
        let (_folder, store) = store();
        let account = crate::account::tests::settings();
        store.put_account(&account).unwrap();
        let seen = Seen { account: account.id(), folder: "INBOX".into(), uid_validity: 1, uid: 1 };
        store.begin_judging(&seen, 1).unwrap();
        store.close_account(&account.id());
        store.remove_account(&account.id()).unwrap();
        let judged = Judged {
            seen: &seen,
            arrived: 1,
            digest: [0; 32],
            verdict: porchlight_engine::Verdict::Unrelated,
            alert: None,
        };
        let late = store.put_judged(std::slice::from_ref(&judged), true, 1).unwrap_err();
        assert_eq!(late.code, Code::AccountUnknown);
        assert!(store.begin_judging(&seen, 1).is_err());
        assert_eq!(store.checkpoint(&account.id(), "INBOX", 1).unwrap(), None);
        // Added again, it is kept again.
        store.open_account(&account.id());
        store.put_judged(&[judged], true, 1).unwrap();
        assert_eq!(store.checkpoint(&account.id(), "INBOX", 1).unwrap(), Some(1));
    }

    #[test]
    fn two_processes_bring_it_up_to_date_at_once() {
        for _ in 0..100 {
            let folder = tempfile::tempdir().unwrap();
            std::thread::scope(|scope| {
                for _ in 0..3 {
                    scope.spawn(|| drop(Store::open(folder.path()).unwrap()));
                }
            });
        }
    }

    #[test]
    fn a_newer_database_is_refused_and_left_alone() {
        let (folder, store) = store();
        store.lock().pragma_update(None, "user_version", 99).unwrap();
        drop(store);
        assert_eq!(Store::open(folder.path()).unwrap_err().code, Code::StoreTooNew);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_look() {
        use std::os::unix::fs::PermissionsExt;
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("new");
        Store::open(&folder).unwrap();
        assert_eq!(std::fs::metadata(&folder).unwrap().permissions().mode() & 0o077, 0);
    }
}
