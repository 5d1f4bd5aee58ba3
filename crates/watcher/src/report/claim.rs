//! This process's right to work on reports.
//!
//! A claim is the name of a file that its process keeps locked. Whoever can lock the file knows that the
//! process is dead, whatever ended it, and takes its work back.
//!
//! Within the process one thread works for an account, so that a server that hangs holds up nobody else; and a
//! mailbox that refused the sign-in is not tried again before the user, or whoever watches it, got in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::message_id;
use crate::account::AccountId;
use crate::error::{Code, Error, Result};
use crate::inner::lock;

/// The locked file that stands for this process.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(super) name: String,
    path: PathBuf,
    folder: PathBuf,
    /// Held locked for as long as the process lives.
    _file: File,
    working: Mutex<Work>,
    freed: Condvar,
    barred: Mutex<Bars>,
}

#[derive(Debug, Default)]
struct Work {
    /// The accounts that a thread works for.
    accounts: BTreeSet<AccountId>,
    /// Those among them that are called otherwise since the thread began: as before, and as now.
    renamed: Vec<(AccountId, AccountId)>,
    /// How many want nobody to begin.
    held: u32,
}

impl Work {
    fn begin(&mut self, account: &AccountId) -> bool {
        self.held == 0 && self.accounts.insert(account.clone())
    }

    fn end(&mut self, account: &AccountId) {
        self.accounts.remove(account);
        for (_, now) in self.renamed.extract_if(.., |(before, _)| before == account) {
            self.accounts.remove(&now);
        }
    }
}

/// A claim of this age that nobody holds belongs to nobody any more.
const OLD: Duration = Duration::from_secs(24 * 60 * 60);

/// A bar lapses: some servers refuse whom they take again later.
const LAPSES: Duration = Duration::from_secs(60 * 60);

#[derive(Debug, Default)]
struct Bars {
    /// The mailboxes that let nobody in, what they said, and when.
    refused: BTreeMap<AccountId, (Error, Instant)>,
    /// How often somebody got into one, or the user wanted it to be tried.
    opened: BTreeMap<AccountId, u64>,
}

/// The right of a thread to work for an account; it ends with this.
pub(crate) struct Working<'a> {
    claim: &'a Claim,
    account: AccountId,
}

impl Drop for Working<'_> {
    fn drop(&mut self) {
        lock(&self.claim.working).end(&self.account);
        self.claim.freed.notify_all();
    }
}

impl Claim {
    /// Makes and locks a file of its own in `folder`/claims.
    pub(crate) fn new(folder: &Path) -> Result<Claim> {
        let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
        let folder = folder.join("claims");
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let name = message_id("claim@localhost")?.trim_matches(['<', '>']).replace("@localhost", "");
        let path = folder.join(&name);
        let file = File::create_new(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        sweep(&folder);
        Ok(Claim {
            name,
            path,
            folder,
            _file: file,
            working: Mutex::default(),
            freed: Condvar::new(),
            barred: Mutex::default(),
        })
    }

    /// The right to work for an account; None where another thread has it, or nobody is to begin.
    pub(crate) fn take(&self, account: &AccountId) -> Option<Working<'_>> {
        let taken = lock(&self.working).begin(account);
        taken.then(|| Working { claim: self, account: account.clone() })
    }

    /// The same, as soon as the other thread is done.
    pub(super) fn wait(&self, account: &AccountId) -> Working<'_> {
        let mut working = lock(&self.working);
        while !working.begin(account) {
            working = self.freed.wait(working).unwrap_or_else(PoisonError::into_inner);
        }
        Working { claim: self, account: account.clone() }
    }

    /// An account is to be called otherwise: who works for it still does, and nobody else begins until he is done.
    pub(crate) fn rename(&self, before: &AccountId, now: &AccountId) {
        let mut working = lock(&self.working);
        // Of one that is renamed once more, the thread knows the first name.
        let first = working.renamed.iter().find(|(_, now)| now == before).map(|(first, _)| first.clone());
        let first = first.unwrap_or_else(|| before.clone());
        if working.accounts.contains(&first) && working.accounts.insert(now.clone()) {
            working.renamed.push((first, now.clone()));
        }
    }

    /// Waits until nobody works.
    pub(crate) fn wait_for_all(&self) {
        let mut working = lock(&self.working);
        while !working.accounts.is_empty() {
            working = self.freed.wait(working).unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Does something while nobody begins to work; it is told for whom somebody works already.
    pub(super) fn still<T>(&self, body: impl FnOnce(&BTreeSet<AccountId>) -> T) -> T {
        body(&lock(&self.working).accounts)
    }

    /// True where somebody works for an account, or nobody is to begin.
    pub(crate) fn is_busy(&self, account: &AccountId) -> bool {
        let working = lock(&self.working);
        working.held > 0 || working.accounts.contains(account)
    }

    /// Takes up a piece of work; none where nobody is to begin one.
    pub(super) fn next<T>(&self, take: impl FnOnce() -> Result<Option<T>>) -> Result<Option<T>> {
        // Kept until the piece is ours: who asks for a pause is told of each that was begun before.
        let working = lock(&self.working);
        if working.held > 0 { Ok(None) } else { take() }
    }

    /// From now on nobody begins to work, nor takes up another piece; who is in the middle of one goes on with it.
    pub(crate) fn hold(&self) {
        lock(&self.working).held += 1;
    }

    pub(crate) fn release(&self) {
        let mut working = lock(&self.working);
        working.held = working.held.saturating_sub(1);
        drop(working);
        self.freed.notify_all();
    }

    /// Where the mailbox has not just refused the sign-in: a number to hand to [`Claim::bar`].
    ///
    /// Errors: what it said.
    pub(super) fn may_try(&self, account: &AccountId) -> Result<u64> {
        let bars = lock(&self.barred);
        match bars.refused.get(account).filter(|(_, at)| at.elapsed() < LAPSES) {
            Some((refusal, _)) => Err(refusal.clone()),
            None => Ok(bars.opened.get(account).copied().unwrap_or(0)),
        }
    }

    /// The mailbox has refused the sign-in, unless somebody got in since that try began.
    pub(super) fn bar(&self, account: &AccountId, tried: u64, refusal: Error) {
        let mut bars = lock(&self.barred);
        if bars.opened.get(account).copied().unwrap_or(0) == tried {
            bars.refused.insert(account.clone(), (refusal, Instant::now()));
        }
    }

    /// Somebody got in, or the user wants it to be tried. True where that was not so before.
    pub(crate) fn unbar(&self, account: &AccountId) -> bool {
        let mut bars = lock(&self.barred);
        *bars.opened.entry(account.clone()).or_default() += 1;
        bars.refused.remove(account).is_some()
    }

    /// True if the process behind a claim is gone. Removes what it left.
    pub(super) fn is_dead(&self, name: &str) -> bool {
        if name == self.name {
            return false;
        }
        // Names are ours; a database that was tampered with must not lead elsewhere.
        if !name.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return true;
        }
        let path = self.folder.join(name);
        match File::open(&path) {
            Ok(file) => match file.try_lock() {
                Ok(()) => {
                    let _ = std::fs::remove_file(&path);
                    true
                }
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
            },
            Err(e) => e.kind() == std::io::ErrorKind::NotFound,
        }
    }
}

/// Removes what killed processes left. Only old ones: a young one may be made just now and not be locked yet.
fn sweep(folder: &Path) {
    let old = |path: &Path| {
        let made = path.metadata().and_then(|about| about.modified()).ok();
        made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > OLD)
    };
    for path in std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
        if old(&path) && File::open(&path).is_ok_and(|file| file.try_lock().is_ok()) {
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_refusal_bars_nobody_who_got_in_meanwhile() {
        let folder = tempfile::tempdir().unwrap();
        let claim = Claim::new(folder.path()).unwrap();
        let account = AccountId("a".into());
        let refusal = || Error::new(Code::SignInRefused, "no");
        let tried = claim.may_try(&account).unwrap();
        claim.bar(&account, tried, refusal());
        assert_eq!(claim.may_try(&account).unwrap_err().code, Code::SignInRefused);
        assert!(claim.unbar(&account) && !claim.unbar(&account));
        claim.bar(&account, tried, refusal());
        let tried = claim.may_try(&account).unwrap();
        claim.bar(&account, tried, refusal());
        assert!(claim.may_try(&account).is_err());
        assert!(claim.may_try(&AccountId("b".into())).is_ok());
    }

    #[test]
    fn nobody_begins_while_work_is_held() {
        let folder = tempfile::tempdir().unwrap();
        let claim = Claim::new(folder.path()).unwrap();
        let (one, two) = (AccountId("a".into()), AccountId("b".into()));
        let working = claim.take(&one).unwrap();
        assert_eq!(claim.next(|| Ok(Some(7))).unwrap(), Some(7));
        claim.hold();
        assert!(claim.take(&two).is_none() && claim.is_busy(&two));
        assert_eq!(claim.next(|| Ok(Some(7))).unwrap(), None, "nor does who works take up another piece");
        drop(working);
        claim.wait_for_all();
        assert!(claim.take(&one).is_none());
        std::thread::scope(|scope| {
            let waiting = scope.spawn(|| drop(claim.wait(&one)));
            claim.release();
            waiting.join().unwrap();
        });
        assert!(claim.take(&two).is_some() && !claim.is_busy(&one));
    }

    #[test]
    fn who_works_for_an_account_works_for_it_by_every_name() {
        let folder = tempfile::tempdir().unwrap();
        let claim = Claim::new(folder.path()).unwrap();
        let [one, two, three] = ["a", "b", "c"].map(|id| AccountId(id.into()));
        claim.rename(&one, &two);
        assert!(!claim.is_busy(&two), "nobody works for it");
        let working = claim.take(&one).unwrap();
        claim.rename(&one, &two);
        claim.rename(&two, &three);
        assert!(claim.take(&two).is_none() && claim.take(&three).is_none());
        claim.still(|busy| assert!(busy.contains(&three)));
        drop(working);
        assert!([&one, &two, &three].into_iter().all(|id| !claim.is_busy(id)));
    }

    #[test]
    fn what_killed_processes_left_is_swept_away_after_a_day() {
        let folder = tempfile::tempdir().unwrap();
        let held = Claim::new(folder.path()).unwrap();
        let (old, young) = (held.folder.join("old"), held.folder.join("young"));
        let two_days_ago = std::time::SystemTime::now() - 2 * OLD;
        for path in [&old, &young] {
            File::create(path).unwrap();
        }
        for path in [&old, &held.path] {
            File::options().append(true).open(path).unwrap().set_modified(two_days_ago).unwrap();
        }
        let other = Claim::new(folder.path()).unwrap();
        assert!(!old.exists() && young.exists() && held.path.exists() && other.path.exists());
        assert!(!other.is_dead(&held.name));
    }

    #[test]
    fn a_claim_is_dead_when_its_process_is() {
        let folder = tempfile::tempdir().unwrap();
        let ours = Claim::new(folder.path()).unwrap();
        let theirs = Claim::new(folder.path()).unwrap();
        assert!(!ours.is_dead(&ours.name));
        assert!(!ours.is_dead(&theirs.name));
        // What a killed process leaves: the file, unlocked.
        let name = theirs.name.clone();
        let path = theirs.path.clone();
        drop(theirs);
        File::create(&path).unwrap();
        assert!(ours.is_dead(&name));
        assert!(!path.exists());
        assert!(ours.is_dead("../../etc/passwd"));
    }
}
