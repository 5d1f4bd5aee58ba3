//! The handle a desktop or a terminal holds: start, ask, tell, stop.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use porchlight_engine::{Assessment, Verdict};
use secrecy::SecretString;
use serde::Serialize;

use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::event::{Event, Step};
use crate::mailbox::{Cut, connect, guarded, visit};
use crate::pipeline::{Assess, INBOX, Line, Trouble, catch_up, keep_one, look};
use crate::report::{Claim, Outbox, message_id, sign_in};
use crate::runner::{self, Runner};
use crate::secret::Secrets;
use crate::store::Store;

/// How to start.
pub struct Options {
    /// The folder of the database; made if it is not there.
    pub folder: PathBuf,
    pub secrets: Arc<dyn Secrets>,
    /// Called from the watcher's threads; must return soon.
    pub on_event: Arc<dyn Fn(Event) + Send + Sync>,
    /// Watch these and not the accounts of the database. The command line does so.
    pub accounts: Option<Vec<Account>>,
    /// The engine; tests may put something worse in its place.
    pub assess: Assess,
}

impl Options {
    /// For the accounts of the database in `folder`.
    pub fn new(
        folder: impl Into<PathBuf>,
        secrets: Arc<dyn Secrets>,
        on_event: Arc<dyn Fn(Event) + Send + Sync>,
    ) -> Options {
        Options {
            folder: folder.into(),
            secrets,
            on_event,
            accounts: None,
            assess: porchlight_engine::assess,
        }
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// What an account is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum AccountState {
    Connecting,
    Watching,
    Offline { code: Code },
    NeedsYou { code: Code },
    Paused,
}

/// One account as the tray and the window show it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AccountStatus {
    pub id: AccountId,
    pub address: String,
    pub state: AccountState,
    /// Seconds since 1970 when the mailbox was last known to be looked through.
    pub last_checked: Option<i64>,
    /// True where reports can be sent.
    pub can_report: bool,
}

/// How long to rest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pause {
    /// Until this time, seconds since 1970.
    Until(i64),
    UntilResumed,
}

/// What the user decided about an alert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AlertState {
    Open,
    Dismissed,
}

/// Where a report stands. The names are kept in the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "state")]
pub enum ReportState {
    /// Will be sent; `last` says why it has not gone yet, where it was tried.
    Waiting {
        last: Option<Code>,
    },
    Sending,
    /// The server took it at this time (seconds since 1970).
    Sent {
        at: i64,
    },
    /// The connection died after the data went out: nobody knows.
    Uncertain,
    /// It will not be tried again by itself.
    Refused {
        code: Code,
    },
}

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Summary {
    pub id: i64,
    pub account: AccountId,
    pub verdict: Verdict,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    /// Seconds since 1970 when it was found.
    pub found_at: i64,
    pub state: AlertState,
    pub report: Option<ReportState>,
    /// The original was moved to Junk after the report.
    pub moved: bool,
}

/// One alert with everything known about it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Alert {
    pub summary: Summary,
    pub assessment: Assessment,
}

/// A message that could not be judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SetAside {
    pub account: AccountId,
    pub uid: u32,
    pub at: i64,
}

/// Watches every account of one database, each in a thread of its own.
pub struct Watcher {
    inner: Arc<Inner>,
    outbox: Mutex<Option<JoinHandle<()>>>,
}

impl std::fmt::Debug for Watcher {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Watcher")
    }
}

/// What every thread shares.
pub(crate) struct Inner {
    store: Store,
    pub(crate) secrets: Arc<dyn Secrets>,
    pub(crate) on_event: Arc<dyn Fn(Event) + Send + Sync>,
    assess: Assess,
    /// False where the accounts are those of a file.
    keeps_accounts: bool,
    claim: Claim,
    accounts: Mutex<Vec<(Account, Runner)>>,
    paused: Mutex<Option<Pause>>,
    mail: Mutex<Mail>,
    mail_changed: Condvar,
}

/// What the outbox thread is told.
#[derive(Debug, Default)]
struct Mail {
    work: bool,
    stop: bool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inner {
    fn new(options: Options) -> Result<Inner> {
        let store = Store::open(&options.folder)?;
        let claim = Claim::new(&options.folder)?;
        Ok(Inner {
            store,
            secrets: options.secrets,
            on_event: options.on_event,
            assess: options.assess,
            keeps_accounts: options.accounts.is_none(),
            claim,
            accounts: Mutex::default(),
            paused: Mutex::default(),
            mail: Mutex::default(),
            mail_changed: Condvar::new(),
        })
    }

    pub(crate) fn line(&self) -> Line<'_> {
        Line { store: &self.store, assess: self.assess, on_event: &*self.on_event }
    }

    fn outbox(&self) -> Outbox<'_> {
        Outbox { store: &self.store, secrets: &*self.secrets, claim: &self.claim, on_event: &*self.on_event }
    }

    /// None: watch. Some: rest for so long, or until woken.
    pub(crate) fn rest(&self) -> Option<Option<Duration>> {
        let mut paused = lock(&self.paused);
        match *paused {
            None => None,
            Some(Pause::UntilResumed) => Some(None),
            Some(Pause::Until(at)) => match u64::try_from(at - now()) {
                Ok(left) if left > 0 => Some(Some(Duration::from_secs(left))),
                _ => {
                    *paused = None;
                    None
                }
            },
        }
    }

    pub(crate) fn wake_outbox(&self) {
        lock(&self.mail).work = true;
        self.mail_changed.notify_all();
    }

    /// The outbox thread: works when woken or when something is due.
    fn run_outbox(&self) {
        loop {
            let accounts: Vec<Account> = lock(&self.accounts).iter().map(|(a, _)| a.clone()).collect();
            let worked = catch_unwind(AssertUnwindSafe(|| self.outbox().work(&accounts)))
                .unwrap_or_else(|_| Err(Error::new(Code::StoreFailed, "the outbox stumbled")));
            if let Err(error) = worked {
                log::warn!("outbox: {}", error.code);
                (self.on_event)(Event::Error { account: None, code: error.code });
            }
            let due = self.store.next_report_at().ok().flatten();
            let wait = due.map_or(IDLE_OUTBOX, |at| {
                Duration::from_secs(u64::try_from(at - now()).unwrap_or(0))
                    .clamp(Duration::from_secs(1), IDLE_OUTBOX)
            });
            let mut mail = lock(&self.mail);
            let until = Instant::now() + wait;
            while !mail.work && !mail.stop {
                let Some(left) = until.checked_duration_since(Instant::now()).filter(|d| !d.is_zero()) else {
                    break;
                };
                mail = self.mail_changed.wait_timeout(mail, left).unwrap_or_else(PoisonError::into_inner).0;
            }
            if mail.stop {
                return;
            }
            mail.work = false;
        }
    }

    fn report(&self, alert: i64) -> Result<ReportState> {
        let account = self.store.alert(alert)?.summary.account;
        let sender =
            lock(&self.accounts).iter().find(|(a, _)| a.id() == account).map(|(a, _)| a.address.clone());
        let sender = sender.ok_or_else(|| Error::new(Code::AccountUnknown, account))?;
        self.store.put_report(alert, &message_id(&sender)?, now())
    }
}

/// The outbox looks after itself at least so often.
const IDLE_OUTBOX: Duration = Duration::from_secs(10 * 60);
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
        let accounts = given.map_or_else(|| inner.store.accounts(), Ok)?;
        for account in accounts {
            let runner = runner::start(&inner, account.clone())?;
            lock(&inner.accounts).push((account, runner));
        }
        let theirs = Arc::clone(&inner);
        let outbox = std::thread::Builder::new()
            .name("outbox".to_owned())
            .spawn(move || theirs.run_outbox())
            .map_err(|e| Error::new(Code::StoreFailed, e))?;
        Ok(Watcher { inner, outbox: Mutex::new(Some(outbox)) })
    }

    /// Keeps an account and starts to watch it. The secret, where given, goes to the account's
    /// [`crate::SecretSource`] first. An account that is there already is replaced (same id).
    ///
    /// Errors: [`Code::BadSettings`], [`Code::KeyringUnavailable`], [`Code::StoreFailed`].
    pub fn add_account(&self, account: Account, secret: Option<SecretString>) -> Result<AccountId> {
        account.check()?;
        let id = account.id();
        if let Some(secret) = secret {
            self.inner.secrets.set(&account.secret, &secret)?;
        }
        if self.inner.keeps_accounts {
            self.inner.store.put_account(&account)?;
        }
        let old = self.take_runner(&id);
        if let Some((_, runner)) = old {
            end(runner);
        }
        let runner = runner::start(&self.inner, account.clone())?;
        lock(&self.inner.accounts).push((account, runner));
        Ok(id)
    }

    /// Stops watching, forgets the account, its alerts and its secret.
    ///
    /// Errors: [`Code::AccountUnknown`], [`Code::StoreFailed`]. A secret that cannot be removed is no
    /// error: the account is gone all the same.
    pub fn remove_account(&self, id: &AccountId) -> Result<()> {
        let Some((account, runner)) = self.take_runner(id) else {
            return Err(Error::new(Code::AccountUnknown, id));
        };
        end(runner);
        if let Err(error) = self.inner.secrets.delete(&account.secret) {
            log::warn!("the secret of account {id} could not be removed: {}", error.code);
        }
        if self.inner.keeps_accounts { self.inner.store.remove_account(id) } else { Ok(()) }
    }

    fn take_runner(&self, id: &AccountId) -> Option<(Account, Runner)> {
        let mut accounts = lock(&self.inner.accounts);
        let place = accounts.iter().position(|(account, _)| account.id() == *id)?;
        Some(accounts.remove(place))
    }

    /// Every account, in the order they were added.
    pub fn status(&self) -> Vec<AccountStatus> {
        lock(&self.inner.accounts)
            .iter()
            .map(|(account, runner)| {
                let (state, last_checked) = *lock(&runner.control.status);
                AccountStatus {
                    id: account.id(),
                    address: account.address.clone(),
                    state,
                    last_checked,
                    can_report: account.smtp.is_some(),
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
        self.inner.wake_outbox();
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

    /// The newest `limit` alerts, newest first.
    pub fn alerts(&self, limit: u32) -> Result<Vec<Summary>> {
        self.inner.store.alerts(limit)
    }

    /// One alert. Errors: [`Code::AlertUnknown`].
    pub fn alert(&self, id: i64) -> Result<Alert> {
        self.inner.store.alert(id)
    }

    /// Scams that are open and not reported.
    pub fn pending(&self) -> Result<u32> {
        self.inner.store.pending()
    }

    /// Reports an alert to Amazon: writes the row and returns; the outbox sends it. Asked twice,
    /// it sends once and returns where the first one stands. Reporting a dismissed alert opens it again.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`], [`Code::StoreFailed`].
    pub fn report(&self, alert: i64) -> Result<ReportState> {
        let state = self.inner.report(alert)?;
        self.inner.wake_outbox();
        Ok(state)
    }

    /// "It's not a scam": the alert stays in the list, quiet.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub fn dismiss(&self, alert: i64) -> Result<()> {
        self.inner.store.set_alert_state(alert, AlertState::Dismissed)
    }

    /// Messages that could not be judged, newest first.
    pub fn set_aside(&self) -> Result<Vec<SetAside>> {
        self.inner.store.set_aside()
    }

    /// Ends every thread, waiting at most a few seconds.
    pub fn stop(&self) {
        let runners: Vec<Runner> = lock(&self.inner.accounts).drain(..).map(|(_, runner)| runner).collect();
        for runner in &runners {
            runner.control.stop();
        }
        lock(&self.inner.mail).stop = true;
        self.inner.mail_changed.notify_all();
        for runner in runners {
            end(runner);
        }
        if let Some(outbox) = lock(&self.outbox).take() {
            join(outbox);
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.stop();
    }
}

fn end(mut runner: Runner) {
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

/// Looks once at every account of `options.accounts` (or of the database), sends what waits, and returns.
/// The outcome of each account in order.
///
/// Errors: only those of the store.
pub fn look_once(options: Options) -> Result<Vec<(Account, Result<()>)>> {
    let given = options.accounts.clone();
    let inner = Inner::new(options)?;
    let accounts = given.map_or_else(|| inner.store.accounts(), Ok)?;
    let line = inner.line();
    let mut outcomes = Vec::new();
    for account in &accounts {
        let mut trouble = Trouble::default();
        let mut once = || {
            let secret = inner.secrets.get(&account.secret)?;
            visit(account, &secret, |session| {
                (line.on_event)(Event::Connected { account: account.id() });
                catch_up(&line, &account.id())?;
                look(&line, account, session, &mut trouble, &|| false)
            })
        };
        // A message that breaks the connection is met again, and set aside.
        let outcome =
            (0..3).map(|_| once()).find(|o| !matches!(o, Err(e) if e.code == Code::ServerMisbehaved));
        let outcome =
            outcome.unwrap_or_else(|| Err(Error::new(Code::ServerMisbehaved, "three times in a row")));
        if let Err(error) = &outcome {
            let (account, code) = (account.id(), error.code);
            (line.on_event)(match code {
                Code::SignInRefused | Code::SecretMissing | Code::KeyringUnavailable => {
                    Event::SignedOut { account, code }
                }
                _ => Event::Error { account: Some(account), code },
            });
        }
        outcomes.push((account.clone(), outcome));
    }
    inner.outbox().work(&accounts)?;
    Ok(outcomes)
}

/// Reports one message of the INBOX by its UID, whatever became of it before: it is fetched, judged and kept
/// if it is new, and its report goes out now. A message that is no scam and not doubtful is
/// reported only with `anyway`.
///
/// Errors: [`Code::MessageGone`], [`Code::NotSuspicious`], those of the connection and of the store.
pub fn report_one(options: Options, account: &Account, uid: u32, anyway: bool) -> Result<ReportState> {
    let inner = Inner::new(options)?;
    let secret = inner.secrets.get(&account.secret)?;
    let alert = visit(account, &secret, |session| keep_one(&inner.line(), account, session, uid, anyway))?;
    let sender = &account.address;
    inner.store.put_report(alert, &message_id(sender)?, now())?;
    inner.outbox().work(std::slice::from_ref(account))?;
    inner.store.report(alert)?.ok_or_else(|| Error::new(Code::AlertUnknown, alert))
}

/// Signs in to both servers without watching; calls `on_step` after each step that succeeded.
///
/// Errors: the code of the step that failed.
pub fn test_connection(
    account: &Account,
    secret: &SecretString,
    on_step: &mut dyn FnMut(Step),
) -> Result<()> {
    account.check()?;
    guarded(|| {
        let mut session = connect(account, secret, &Cut::default(), on_step)?;
        session.examine(INBOX)?;
        session.log_out();
        Ok(())
    })?;
    on_step(Step::OpenedInbox);
    if account.smtp.is_some() {
        sign_in(account, secret)?.log_out();
        on_step(Step::CanSend);
    }
    Ok(())
}
