//! A damaged database is kept aside and a new one begun, with what can still be read of the old one. Nothing is mended in
//! place: whoever knows better can still try on the file that was kept.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use rusqlite::types::Value;
use rusqlite::{Connection, ErrorCode, OpenFlags, params_from_iter};
use serde::{Deserialize, Serialize};

use super::{FILE, Store, connect, make_private_file, migrations};
use crate::account::Account;
use crate::clock::now;
use crate::error::{Code, Error, Result};

/// What became of a damaged database; until the user has seen it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rescued {
    /// Seconds since 1970.
    pub at: i64,
    /// Where the damaged one is.
    pub kept: PathBuf,
    /// How many mailboxes and how many found messages could be taken over.
    pub accounts: u32,
    pub alerts: u32,
}

/// So many damaged databases are kept: they hold mail, and a failing disk would make one each day.
const KEPT: usize = 2;
/// Rows that are looked for in a table; more are left behind.
const ROWS_MAX: usize = 1_000_000;
const SETTING: &str = "rescued";
/// What belongs to a database (<https://www.sqlite.org/tempfiles.html>).
const TAILS: [&str; 3] = ["", "-wal", "-shm"];

/// Opens what is whole.
///
/// Errors: [`Code::StoreDamaged`] for what is no database, or not a whole one.
pub(super) fn open_whole(file: &Path) -> Result<Connection> {
    let mut connection = connect(file)?;
    migrations::run(&mut connection)?;
    let found: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if found == "ok" { Ok(connection) } else { Err(Error::new(Code::StoreDamaged, found)) }
}

/// Keeps the damaged database aside and begins a new one, unless another process has done so meanwhile. To be called by
/// who is alone with it ([`super::InUse`]).
///
/// Errors: [`Code::StoreFailed`], where nothing was lost.
pub(super) fn rescue(folder: &Path, file: &Path) -> Result<(Connection, Option<Rescued>)> {
    let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
    match open_whole(file) {
        Err(error) if error.code == Code::StoreDamaged => {}
        opened => return Ok((opened?, None)),
    }
    log::warn!("the records are damaged; they are kept aside, and new ones begun");
    let kept = free_name(folder);
    // The new one is made beside it and complete; only then does it take its place. Whoever dies before, or finds no
    // room, finds the damaged one again.
    let fresh = folder.join(format!("{FILE}.new"));
    remove(&fresh);
    make_private_file(&fresh)?;
    let rescued = fill(file, &fresh, &kept)?;
    // A copy where the file system knows no second name for a file.
    std::fs::hard_link(file, &kept).or_else(|_| std::fs::copy(file, &kept).map(drop)).map_err(failed)?;
    // What belongs to the old one must not be read into the new one.
    for tail in ["-wal", "-shm"] {
        let (from, to) = (with_tail(file, tail), with_tail(&kept, tail));
        if from.exists() {
            std::fs::rename(from, to).map_err(failed)?;
        }
    }
    std::fs::rename(&fresh, file).map_err(failed)?;
    forget_old(folder);
    Ok((open_whole(file)?, Some(rescued)))
}

/// Fills a new database with what can be read of the damaged one, and closes it.
///
/// Errors: only those of the new one, such as a full disk.
fn fill(damaged: &Path, fresh: &Path, kept: &Path) -> Result<Rescued> {
    let mut new = open_whole(fresh)?;
    let mut rescued = match take_over(damaged, &mut new) {
        Err(error) if error.code == Code::StoreDamaged => {
            log::warn!("nothing of the damaged records could be read");
            Rescued::default()
        }
        other => other?,
    };
    (rescued.at, rescued.kept) = (now(), kept.to_owned());
    let value = serde_json::to_string(&rescued).map_err(|e| Error::new(Code::StoreFailed, e))?;
    new.execute("INSERT OR REPLACE INTO settings (name, value) VALUES (?1, ?2)", [SETTING, &value])?;
    // All of it into the one file that is moved.
    new.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    new.close().map_err(|(_, error)| Error::from(error))?;
    Ok(rescued)
}

fn with_tail(file: &Path, tail: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(tail);
    PathBuf::from(name)
}

fn free_name(folder: &Path) -> PathBuf {
    let number = kept_in(folder).last().map_or(1, |(number, _)| number.saturating_add(1));
    folder.join(format!("{FILE}.damaged-{number}"))
}

/// The damaged databases in a folder, oldest first.
fn kept_in(folder: &Path) -> Vec<(u64, PathBuf)> {
    let prefix = format!("{FILE}.damaged-");
    let files = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut kept: Vec<(u64, PathBuf)> = files
        .filter_map(|path| {
            let number = path.file_name()?.to_str()?.strip_prefix(&prefix)?.parse().ok()?;
            Some((number, path))
        })
        .collect();
    kept.sort();
    kept
}

/// Removes all but the newest ones.
fn forget_old(folder: &Path) {
    let kept = kept_in(folder);
    kept.iter().take(kept.len().saturating_sub(KEPT)).for_each(|(_, file)| remove(file));
}

fn forget_all(folder: &Path) {
    kept_in(folder).iter().for_each(|(_, file)| remove(file));
    remove(&folder.join(format!("{FILE}.new")));
}

fn remove(file: &Path) {
    for tail in TAILS {
        let file = with_tail(file, tail);
        if file.exists()
            && let Err(error) = std::fs::remove_file(file)
        {
            log::warn!("damaged records could not be removed: {}", error.kind());
        }
    }
}

/// Reads each table row by row, past the rows that cannot be read.
///
/// Errors: [`Code::StoreDamaged`] where the old one cannot be opened at all; those of the new one.
fn take_over(damaged: &Path, new: &mut Connection) -> Result<Rescued> {
    let old = Connection::open_with_flags(
        damaged,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // The damaged files stay as they are.
    old.pragma_update(None, "wal_autocheckpoint", 0)?;
    old.set_db_config(rusqlite::config::DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    new.pragma_update(None, "foreign_keys", false)?;
    let transaction = new.transaction()?;
    for table in tables(&transaction)? {
        // What cannot be read of one says nothing about the next.
        match take_table(&old, &transaction, &table) {
            Ok(None) => {}
            Ok(Some(no_room)) => return Err(no_room.into()),
            Err(error) => log::warn!("table {table} of the damaged records: {}", error.code),
        }
    }
    drop_unreadable(&transaction)?;
    // What belonged to a row that is lost may have rows of its own.
    loop {
        let orphans: Vec<(String, i64)> = {
            let mut statement =
                transaction.prepare("SELECT \"table\", rowid FROM pragma_foreign_key_check")?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.flatten().collect()
        };
        let mut dropped = 0;
        for (table, row) in orphans {
            dropped += transaction.execute(&format!("DELETE FROM \"{table}\" WHERE rowid = ?1"), [row])?;
        }
        if dropped == 0 {
            break;
        }
    }
    let count = |table: &str| {
        transaction.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, u32>(0))
    };
    let rescued = Rescued { accounts: count("accounts")?, alerts: count("alerts")?, ..Rescued::default() };
    transaction.commit()?;
    new.pragma_update(None, "foreign_keys", true)?;
    Ok(rescued)
}

fn tables(connection: &Connection) -> Result<Vec<String>> {
    let mut statement = connection
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")?;
    Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

fn columns(connection: &Connection, table: &str) -> Result<BTreeSet<String>> {
    let mut statement = connection.prepare("SELECT name FROM pragma_table_info(?1)")?;
    Ok(statement.query_map([table], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
}

/// Some where the new one cannot be written: then nothing of this may count.
fn take_table(old: &Connection, new: &Connection, table: &str) -> Result<Option<rusqlite::Error>> {
    // An older one has fewer columns.
    let columns: Vec<String> =
        columns(old, table)?.intersection(&columns(new, table)?).map(|name| format!("\"{name}\"")).collect();
    if columns.is_empty() {
        return Ok(None);
    }
    let (names, marks) = (columns.join(", "), vec!["?"; columns.len() + 1].join(", "));
    let mut read = old.prepare(&format!("SELECT {names} FROM \"{table}\" NOT INDEXED WHERE rowid = ?1"))?;
    let mut write =
        new.prepare(&format!("INSERT OR IGNORE INTO \"{table}\" (rowid, {names}) VALUES ({marks})"))?;
    for row in rows(old, table)? {
        let values = read.query_row([row], |found| {
            (0..columns.len()).map(|place| found.get::<_, Value>(place)).collect::<rusqlite::Result<Vec<_>>>()
        });
        let Ok(values) = values else { continue };
        match write.execute(params_from_iter(std::iter::once(Value::Integer(row)).chain(values))) {
            Err(error)
                if matches!(
                    error.sqlite_error_code(),
                    Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure | ErrorCode::ReadOnly)
                ) =>
            {
                return Ok(Some(error));
            }
            // What does not fit is damaged, too.
            _ => {}
        }
    }
    Ok(None)
}

/// The numbers of the rows that can be found from either end.
fn rows(old: &Connection, table: &str) -> Result<BTreeSet<i64>> {
    let mut rows = BTreeSet::new();
    for order in ["ASC", "DESC"] {
        let mut statement =
            old.prepare(&format!("SELECT rowid FROM \"{table}\" NOT INDEXED ORDER BY rowid {order}"))?;
        let found = statement.query_map([], |row| row.get::<_, i64>(0))?;
        rows.extend(found.map_while(rusqlite::Result::ok).take(ROWS_MAX));
    }
    Ok(rows)
}

/// One row that cannot be understood would spoil every list that it is in.
fn drop_unreadable(connection: &Connection) -> Result<()> {
    /// A table, its column, and what may stand there.
    type Column = (&'static str, &'static str, fn(&str) -> bool);
    let wrong: [Column; 2] = [
        ("accounts", "settings", |text| serde_json::from_str::<Account>(text).is_err()),
        ("alerts", "assessment", |text| serde_json::from_str::<porchlight_engine::Assessment>(text).is_err()),
    ];
    for (table, column, is_wrong) in wrong {
        let found: Vec<(i64, String)> = {
            let mut statement = connection.prepare(&format!("SELECT rowid, {column} FROM {table}"))?;
            statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.flatten().collect()
        };
        for (row, _) in found.into_iter().filter(|(_, text)| is_wrong(text)) {
            connection.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [row])?;
        }
    }
    Ok(())
}

impl Store {
    /// What became of damaged records, where the user has not seen it yet.
    pub(crate) fn rescued(&self) -> Result<Option<Rescued>> {
        self.setting(SETTING)
    }

    /// The same, where this very opening found them damaged.
    pub(crate) fn rescued_now(&self) -> Option<&Rescued> {
        self.rescued_now.as_ref()
    }

    /// Removes every damaged database that was kept aside: they hold what the user wants forgotten.
    pub(crate) fn forget_damaged(&self) {
        self.folder.as_deref().into_iter().for_each(forget_all);
    }

    /// The user has seen it.
    pub(crate) fn forget_rescued(&self) -> Result<()> {
        self.set(SETTING, &None::<Rescued>)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{alert, store};
    use super::*;
    use std::fs::File;
    use std::io::{Seek, SeekFrom, Write};

    fn overwrite(file: &Path, at: u64, octets: &[u8]) {
        let mut file = File::options().write(true).open(file).unwrap();
        file.seek(SeekFrom::Start(at)).unwrap();
        file.write_all(octets).unwrap();
    }

    /// A database in which every table was filled, closed.
    fn filled() -> (tempfile::TempDir, PathBuf, Account) {
        let (folder, store) = store();
        let account = crate::account::tests::settings();
        store.put_account(&account).unwrap();
        for number in 0..200_u32 {
            // Large enough that each has pages of its own.
            alert(&store, &number.to_be_bytes().repeat(3000));
        }
        let file = folder.path().join(FILE);
        drop(store);
        (folder, file, account)
    }

    #[test]
    fn what_is_whole_is_left_alone() {
        let (folder, file, _) = filled();
        let before = std::fs::read(&file).unwrap();
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.rescued().unwrap(), None);
        drop(store);
        assert_eq!(before, std::fs::read(&file).unwrap());
        assert_eq!(kept_in(folder.path()).len(), 0);
    }

    #[test]
    fn wherever_a_page_is_damaged_the_rest_is_taken_over_and_the_file_is_kept() {
        let (_folder, file, account) = filled();
        let whole = std::fs::read(&file).unwrap();
        let pages = whole.len() / 4096;
        let (mut damaged, mut worst, mut homeless) = (0, 200, 0);
        for page in (0..pages).step_by(7) {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join(FILE);
            std::fs::write(&file, &whole).unwrap();
            overwrite(&file, page as u64 * 4096, &[0xa5; 4096]);
            let before = std::fs::read(&file).unwrap();
            let store = Store::open(folder.path()).unwrap();
            // A page of a message's octets can be damaged without any sign of it.
            let Some(rescued) = store.rescued().unwrap() else { continue };
            damaged += 1;
            assert_eq!(std::fs::read(&rescued.kept).unwrap(), before, "kept as it was");
            let known = store.accounts().unwrap();
            homeless += usize::from(known != [account.clone()]);
            if page > 0 {
                worst = worst.min(rescued.alerts);
            }
            let ids: Vec<_> = known.iter().map(Account::id).collect();
            assert_eq!(rescued.accounts as usize, ids.len());
            // It can be read and written.
            alert(&store, b"after");
            assert!(!store.alerts(&[crate::account::AccountId("a".into())], 1000).unwrap().is_empty());
            store.forget_rescued().unwrap();
            drop(store);
            assert_eq!(Store::open(folder.path()).unwrap().rescued().unwrap(), None, "whole from now on");
        }
        println!(
            "{damaged} of {pages} pages tried were noticed; {homeless} took the account along; {worst} alerts at worst"
        );
        assert!(damaged > 10 && homeless <= 2, "{damaged} {homeless}");
    }

    #[test]
    fn what_is_no_database_is_kept_as_it_is_and_a_new_one_begun() {
        let folder = tempfile::tempdir().unwrap();
        let text = b"dear diary, this is not a database at all";
        for round in 1..=4 {
            std::fs::write(folder.path().join(FILE), text).unwrap();
            let store = Store::open(folder.path()).unwrap();
            let rescued = store.rescued().unwrap().unwrap();
            assert_eq!(std::fs::read(&rescued.kept).unwrap(), text);
            assert_eq!((rescued.accounts, rescued.alerts), (0, 0));
            assert!(rescued.kept.ends_with(format!("{FILE}.damaged-{round}")));
            drop(store);
        }
        assert_eq!(kept_in(folder.path()).len(), KEPT, "not without end");
        forget_all(folder.path());
        assert_eq!(kept_in(folder.path()).len(), 0);
    }

    #[test]
    fn whoever_dies_before_the_new_one_is_complete_finds_the_damaged_one_again() {
        let (folder, file, account) = filled();
        overwrite(&file, 4096 * 300, &[0xa5; 4096 * 40]);
        let damaged = std::fs::read(&file).unwrap();
        // What an earlier try has left behind: half a database.
        std::fs::write(folder.path().join(format!("{FILE}.new")), b"half of it").unwrap();
        let rescued = fill(&file, &folder.path().join("elsewhere"), Path::new("kept")).unwrap();
        assert_eq!(std::fs::read(&file).unwrap(), damaged, "nothing was touched until then");
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.accounts().unwrap(), [account]);
        assert_eq!(store.rescued().unwrap().unwrap().alerts, rescued.alerts);
        assert!(!folder.path().join(format!("{FILE}.new")).exists());
    }

    #[test]
    fn of_two_processes_one_keeps_it_aside() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            std::fs::write(folder.path().join(FILE), [0x5a; 9000]).unwrap();
            std::thread::scope(|scope| {
                for _ in 0..3 {
                    scope.spawn(|| drop(Store::open(folder.path()).unwrap()));
                }
            });
            assert_eq!(kept_in(folder.path()).len(), 1);
        }
    }

    #[test]
    fn nobody_keeps_aside_what_another_has_open() {
        let (folder, file, account) = filled();
        let running = Store::open(folder.path()).unwrap();
        // Pages that the running one has no need of, as a failing disk damages them.
        let pages = std::fs::metadata(&file).unwrap().len() / 4096;
        overwrite(&file, (pages - 200) * 4096, &[0xa5; 4096 * 150]);
        let damaged = std::fs::read(&file).unwrap();
        assert_eq!(Store::open(folder.path()).unwrap_err().code, Code::StoreDamaged);
        assert_eq!(std::fs::read(&file).unwrap(), damaged);
        assert_eq!(running.accounts().unwrap(), std::slice::from_ref(&account), "it goes on");
        // Once it has ended, it is done.
        drop(running);
        let store = Store::open(folder.path()).unwrap();
        assert!(store.rescued().unwrap().is_some());
        assert_eq!(store.accounts().unwrap(), [account]);
    }

    #[cfg(unix)]
    #[test]
    fn only_the_owner_may_look_at_what_is_kept() {
        use std::os::unix::fs::PermissionsExt;
        let (folder, file, _) = filled();
        overwrite(&file, 0, &[0xa5; 4096]);
        let kept = Store::open(folder.path()).unwrap().rescued().unwrap().unwrap().kept;
        for file in [kept, file, folder.path().join("in-use.lock")] {
            assert_eq!(std::fs::metadata(file).unwrap().permissions().mode() & 0o077, 0);
        }
    }
}
