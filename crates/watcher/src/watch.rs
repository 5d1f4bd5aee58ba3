//! The handle a desktop or a terminal holds: start, ask, tell, stop.

use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use secrecy::SecretString;

use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::control::{Control, Runner};
use crate::error::{Code, Error, Result};
use crate::heartbeat;
use crate::inner::{Inner, Options, lock};
use crate::runner;
use crate::states::{
    AccountState, AccountStatus, Alert, AlertState, Back, Pause, Scan, ScanState, SetAside, Summary,
};
use crate::store::{Rescued, Vanished};

/// Watches every account of one database, each in a thread of its own.
pub struct Watcher {
    pub(crate) inner: Arc<Inner>,
    /// The outbox, the heartbeat, and at first the keyring.
    threads: Mutex<Vec<JoinHandle<()>>>,
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watcher")
    }
}

/// Ending waits at most so long for a thread.
const STOP_TIME: Duration = Duration::from_secs(3);

impl Watcher {
    /// Opens the database, finishes what a crash left behind, starts a thread for each account.
    ///
    /// Errors: [`Code::StoreTooNew`], [`Code::StoreFailed`].
    pub fn start(mut options: Options) -> Result<Watcher> {
        let given = options.accounts.take();
        options.accounts = given.clone();
        let inner = Arc::new(Inner::new(options)?);
        if inner.keeps_accounts {
            inner.store.take_up_questions()?;
        }
        let accounts = given.map_or_else(|| inner.store.accounts(), Ok)?;
        for account in accounts {
            let runner = runner::start(&inner, account.clone())?;
            lock(&inner.accounts).push((account, runner));
        }
        type Work = fn(&Arc<Inner>);
        let keyring: Work = |inner| inner.settle_entries();
        let works: [(&str, Work); 3] =
            [("outbox", Inner::run_outbox), ("heartbeat", heartbeat::run), ("keyring", keyring)];
        let watcher = Watcher { inner, threads: Mutex::default() };
        for (name, work) in works {
            let inner = Arc::clone(&watcher.inner);
            let thread = std::thread::Builder::new()
                .name(name.to_owned())
                .spawn(move || work(&inner))
                .map_err(|e| Error::new(Code::StoreFailed, e))?;
            lock(&watcher.threads).push(thread);
        }
        Ok(watcher)
    }

    /// Opens the same without watching anything and without sending by itself: to look, and to decide about reports.
    /// [`Watcher::work_now`] sends.
    ///
    /// Errors: [`Code::StoreTooNew`], [`Code::StoreFailed`].
    pub fn open(mut options: Options) -> Result<Watcher> {
        let given = options.accounts.take();
        options.accounts = given.clone();
        let inner = Arc::new(Inner::new(options)?);
        let accounts = given.map_or_else(|| inner.store.accounts(), Ok)?;
        for account in accounts {
            let runner = Runner { control: Arc::new(Control::new()), thread: None };
            lock(&inner.accounts).push((account, runner));
        }
        Ok(Watcher { inner, threads: Mutex::default() })
    }

    /// Keeps an account and starts to watch it. The secret, where given, goes to the account's
    /// [`crate::SecretSource`] first. An account that is there already is replaced (same id).
    ///
    /// Errors: [`Code::BadSettings`], [`Code::KeyringUnavailable`], [`Code::StoreFailed`].
    pub fn add_account(&self, account: Account, secret: Option<SecretString>) -> Result<AccountId> {
        account.check()?;
        let id = account.id();
        self.inner.keeping(&[&account.secret], || {
            if let Some(secret) = secret {
                self.inner.keys.set(&account, &secret)?;
            }
            self.inner.store.open_account(&id);
            if self.inner.keeps_accounts { self.inner.store.put_account(&account) } else { Ok(()) }
        })?;
        let old = self.take_runner(&id);
        if let Some((_, runner)) = old {
            end(runner);
        }
        self.inner.scanners.take(&id).into_iter().for_each(end);
        let runner = runner::start(&self.inner, account.clone())?;
        lock(&self.inner.accounts).push((account, runner));
        Ok(id)
    }

    /// Stops watching, forgets the account, its alerts and its secret.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`]. A secret that cannot be removed is no
    /// error: the account is gone all the same, and it is removed after the next start.
    pub fn remove_account(&self, id: &AccountId) -> Result<()> {
        let Some((account, runner)) = self.take_runner(id) else {
            return Err(Error::new(Code::AccountUnknown, id));
        };
        // A thread that is slow to end keeps nothing any more.
        self.inner.store.close_account(id);
        end(runner);
        self.inner.scanners.take(id).into_iter().for_each(end);
        if let Err(error) = self.inner.store.forget_fine_senders(id) {
            log::warn!("senders of account {id} could not be forgotten: {}", error.code);
        }
        if !self.inner.keeps_accounts {
            if let Err(error) = self.inner.keys.delete(&account) {
                log::warn!("the secret of account {id} could not be removed: {}", error.code);
            }
            return Ok(());
        }
        self.inner.keys.end_line(&account);
        // Its secret belongs to no account then.
        self.inner.keeping(&[&account.secret], || self.inner.store.remove_account(id))?;
        // Its mail is in them, too.
        self.inner.store.forget_damaged();
        Ok(())
    }

    pub(crate) fn take_runner(&self, id: &AccountId) -> Option<(Account, Runner)> {
        let mut accounts = lock(&self.inner.accounts);
        let place = accounts.iter().position(|(account, _)| account.id() == *id)?;
        Some(accounts.remove(place))
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.inner
    }

    /// Ends the watching of every account, and hands them out.
    pub(crate) fn take_all(&self) -> Vec<Account> {
        let all: Vec<(Account, Runner)> = lock(&self.inner.accounts).drain(..).collect();
        for (_, runner) in &all {
            runner.control.stop();
        }
        let accounts = all.into_iter().map(|(account, runner)| {
            end(runner);
            account
        });
        let accounts = accounts.collect();
        self.inner.scanners.take_all().into_iter().for_each(end);
        accounts
    }

    /// A number that is another one once another process, such as the command line, has written to the records. It costs
    /// one look at the head of the database.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn written_elsewhere(&self) -> Result<i64> {
        self.inner.store.written_elsewhere()
    }

    /// Every account, in the order they were added.
    pub fn status(&self) -> Vec<AccountStatus> {
        lock(&self.inner.accounts)
            .iter()
            .map(|(account, runner)| {
                let (_, last_checked) = *lock(&runner.control.status);
                AccountStatus {
                    id: account.id(),
                    address: account.address.clone(),
                    state: runner.control.shown(),
                    last_checked,
                    can_report: account.smtp.is_some(),
                    missing_folders: runner
                        .control
                        .missing()
                        .into_iter()
                        .filter(|(name, _)| account.folders.contains(name))
                        .collect(),
                }
            })
            .collect()
    }

    /// The account's settings.
    ///
    /// Errors: [`Code::AccountUnknown`].
    pub fn account(&self, id: &AccountId) -> Result<Account> {
        let accounts = lock(&self.inner.accounts);
        let found = accounts.iter().find(|(account, _)| account.id() == *id);
        found.map(|(account, _)| account.clone()).ok_or_else(|| Error::new(Code::AccountUnknown, id))
    }

    /// Looks now: connects again at once, also after a refused sign-in.
    pub fn check_now(&self) {
        for (_, runner) in lock(&self.inner.accounts).iter() {
            runner.control.kick();
        }
        self.inner.hurry_outbox();
    }

    /// Rests. Reports that wait are still sent.
    pub fn pause(&self, pause: Pause) {
        *lock(&self.inner.paused) = Some(pause);
        self.check_now();
    }

    pub fn resume(&self) {
        *lock(&self.inner.paused) = None;
        self.check_now();
    }

    /// None while it watches.
    pub fn paused(&self) -> Option<Pause> {
        self.inner.rest()?;
        *lock(&self.inner.paused)
    }

    /// Looks back through the mailbox: what was there before, newest first, beside the watching. One that runs
    /// already is begun anew; what a finished one has covered is not looked through again.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn look_back(&self, id: &AccountId, back: Back) -> Result<()> {
        let account = self.account(id)?;
        let since = match back {
            Back::Days(days) => Some(now() - i64::from(days) * 24 * 60 * 60),
            Back::Everything => None,
        };
        self.inner.store.begin_scans(id, since)?;
        self.begin_scan(&account)
    }

    /// Lets the look back rest. It stays so after a restart.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn pause_look_back(&self, id: &AccountId) -> Result<()> {
        self.account(id)?;
        self.inner.store.set_scans(id, ScanState::Running, ScanState::Paused)
    }

    /// Goes on where it rested.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn resume_look_back(&self, id: &AccountId) -> Result<()> {
        let account = self.account(id)?;
        self.inner.store.set_scans(id, ScanState::Paused, ScanState::Running)?;
        self.begin_scan(&account)
    }

    /// At once where the mailbox is watched; else when it is again.
    fn begin_scan(&self, account: &Account) -> Result<()> {
        let watching = self
            .status()
            .iter()
            .any(|status| status.id == account.id() && status.state == AccountState::Watching);
        if watching { self.inner.scanners.begin(&self.inner, account) } else { Ok(()) }
    }

    /// Where the look back of an account stands; None before the first.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn scan(&self, id: &AccountId) -> Result<Option<Scan>> {
        self.inner.store.scan(id)
    }

    /// The newest `limit` alerts, newest first.
    pub fn alerts(&self, limit: u32) -> Result<Vec<Summary>> {
        self.inner.store.alerts(&self.inner.account_ids(), limit)
    }

    /// The newest `limit` that are proven Amazon's: no flood of other mail hides them.
    pub fn genuine(&self, limit: u32) -> Result<Vec<Summary>> {
        self.inner.store.genuine(&self.inner.account_ids(), limit)
    }

    /// One alert. Errors: [`Code::AlertUnknown`].
    pub fn alert(&self, id: i64) -> Result<Alert> {
        self.inner.store.alert(id)
    }

    /// Scams that are open and not reported.
    pub fn pending(&self) -> Result<u32> {
        self.inner.store.pending(&self.inner.account_ids())
    }

    /// Has a knock made again after the next start, unless [`Watcher::told`] comes first: for a shell that waits with it.
    pub fn put_off(&self, alert: i64) -> Result<()> {
        self.inner.store.put_off_knock(alert)
    }

    /// A knock that was put off is made now.
    pub fn told(&self, alert: i64) -> Result<()> {
        self.inner.store.take_knock(alert).map(drop)
    }

    /// As [`Watcher::put_off`], for the question of an event.
    pub fn put_off_question(&self, id: i64) -> Result<()> {
        self.inner.store.put_off_question(id)
    }

    /// A question that was put off is asked now.
    pub fn told_question(&self, id: i64) -> Result<()> {
        self.inner.store.told_question(id)
    }

    /// "It's not a scam": the alert stays in the list, quiet.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub fn dismiss(&self, alert: i64) -> Result<()> {
        // Whoever says that a message is fine wants no report of it that has not left.
        self.inner.store.withdraw_reports(alert, now())?;
        self.inner.store.set_alert_state(alert, AlertState::Dismissed, now())
    }

    /// "I have reported it myself": nobody is asked about it any more. What waited to be sent is taken back, so that it is
    /// not reported twice.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub fn reported_by_hand(&self, alert: i64) -> Result<()> {
        self.inner.store.withdraw_reports(alert, now())?;
        self.inner.store.set_alert_state(alert, AlertState::ByHand, now())
    }

    /// It was decided about by mistake: it stands as if it had just been found, and its reports as they are.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub fn reopen(&self, alert: i64) -> Result<()> {
        self.inner.store.set_alert_state(alert, AlertState::Open, now())
    }

    /// What became of damaged records, until [`Watcher::forget_rescued`].
    pub fn rescued(&self) -> Result<Option<Rescued>> {
        self.inner.store.rescued()
    }

    /// The user has seen it.
    pub fn forget_rescued(&self) -> Result<()> {
        self.inner.store.forget_rescued()
    }

    /// Messages that could not be judged, the last one first.
    pub fn set_aside(&self) -> Result<Vec<SetAside>> {
        self.inner.store.set_aside()
    }

    /// Those of which the user has not read yet, until [`Watcher::read_set_aside`].
    pub fn set_aside_unread(&self) -> Result<Vec<SetAside>> {
        self.inner.store.set_aside_unread()
    }

    /// The user has read of those up to this one ([`SetAside::number`]). They are not tried again.
    pub fn read_set_aside(&self, until: i64) -> Result<()> {
        self.inner.store.read_set_aside(until)
    }

    /// Proven security mail of Amazon's that disappeared from the inbox minutes after it came, in the last 48 hours.
    /// Whoever has got into a mailbox does that; so does a user who tidies up.
    pub fn vanished(&self, account: &AccountId) -> Result<Vec<Vanished>> {
        self.inner.store.vanished(account, now())
    }

    /// True while far more mail arrives than usual, as when one message is to be hidden in a flood.
    pub fn is_mail_bomb(&self, account: &AccountId) -> Result<bool> {
        self.inner.store.is_mail_bomb(account, now())
    }

    /// Ends every thread, waiting at most a few seconds.
    pub fn stop(&self) {
        let runners: Vec<Runner> = lock(&self.inner.accounts).drain(..).map(|(_, runner)| runner).collect();
        // First those who could begin another look back.
        for runner in &runners {
            runner.control.stop();
        }
        let scanners = self.inner.scanners.take_all();
        for scanner in &scanners {
            scanner.control.stop();
        }
        self.inner.stop_outbox();
        self.inner.bell.ring();
        for runner in runners.into_iter().chain(scanners) {
            end(runner);
        }
        self.inner.scanners.take_all().into_iter().for_each(end);
        let threads: Vec<JoinHandle<()>> = lock(&self.threads).drain(..).collect();
        for thread in threads {
            join(thread);
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.stop();
    }
}

pub(crate) fn end(mut runner: Runner) {
    runner.control.stop();
    if let Some(thread) = runner.thread.take() {
        join(thread);
    }
}

/// A thread that hangs in the system's name resolution cannot be woken; it is left behind.
fn join(thread: JoinHandle<()>) {
    let until = Instant::now() + STOP_TIME;
    while !thread.is_finished() && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(5));
    }
    if thread.is_finished() {
        // A panic was told already when it happened.
        let _ = thread.join();
    }
}
