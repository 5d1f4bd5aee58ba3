//! What the threads of one watcher share, and the thread that sees to the outbox.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::control::Runner;
use crate::dkim::{Dkim, Dns};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::heartbeat::Bell;
use crate::keys::Keys;
use crate::pipeline::{Assess, Line};
use crate::report::{Claim, Outbox, Visit};
use crate::runner::STACK;
use crate::scan::Scanners;
use crate::secret::Secrets;
use crate::shops::{ANY_SHOP, Shop};
use crate::sign_ins::SignIns;
use crate::states::Pause;
use crate::store::Store;
use crate::surroundings::{Network, Surroundings, System};
use crate::times::Times;

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
    /// Who is asked for the keys of Amazon's signatures; each account may say no
    /// ([`Account::dns_lookups`]).
    pub dns: Dns,
    /// How long to wait for whom; tests wait for less.
    pub times: Times,
    /// The network and the clock; tests have their own.
    pub surroundings: Arc<dyn Surroundings>,
    /// The shop of the system's country: where links lead while the user has chosen none.
    pub shop: Shop,
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
            dns: Dns::System,
            times: Times::default(),
            surroundings: Arc::new(System),
            shop: ANY_SHOP,
        }
    }
}

impl std::fmt::Debug for Options {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Options").field("folder", &self.folder).finish_non_exhaustive()
    }
}

/// The outbox looks after itself at least so often.
const IDLE_OUTBOX: Duration = Duration::from_secs(10 * 60);

/// Rest after a round that left undone what was due.
const BREATH: Duration = Duration::from_secs(1);

/// What every thread shares.
pub(crate) struct Inner {
    pub(crate) store: Store,
    pub(crate) keys: Keys,
    pub(crate) on_event: Arc<dyn Fn(Event) + Send + Sync>,
    assess: Assess,
    dkim: Dkim,
    /// False where the accounts are those of a file.
    pub(crate) keeps_accounts: bool,
    /// Who holds this changes accounts and the keyring together.
    pub(crate) keeping: Mutex<()>,
    pub(crate) claim: Claim,
    pub(crate) times: Times,
    pub(crate) surroundings: Arc<dyn Surroundings>,
    pub(crate) shop: Shop,
    pub(crate) bell: Bell,
    pub(crate) accounts: Mutex<Vec<(Account, Runner)>>,
    pub(crate) scanners: Scanners,
    sign_ins: Mutex<BTreeMap<AccountId, SignIns>>,
    pub(crate) paused: Mutex<Option<Pause>>,
    mail: Mutex<Mail>,
    mail_changed: Condvar,
    /// How often the line to the world became another one.
    lines: AtomicU64,
}

/// What the outbox thread is told.
#[derive(Debug, Default)]
struct Mail {
    work: bool,
    stop: bool,
}

pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inner {
    pub(crate) fn new(options: Options) -> Result<Inner> {
        let store = Store::open(&options.folder)?;
        if let Some(rescued) = store.rescued_now() {
            (options.on_event)(Event::Rescued(rescued.clone()));
        }
        let claim = Claim::new(&options.folder)?;
        Ok(Inner {
            store,
            keys: Keys::new(options.secrets),
            on_event: options.on_event,
            assess: options.assess,
            dkim: Dkim::new(options.dns),
            keeps_accounts: options.accounts.is_none(),
            keeping: Mutex::default(),
            claim,
            times: options.times,
            surroundings: options.surroundings,
            shop: options.shop,
            bell: Bell::default(),
            accounts: Mutex::default(),
            scanners: Scanners::default(),
            sign_ins: Mutex::default(),
            paused: Mutex::default(),
            mail: Mutex::default(),
            mail_changed: Condvar::new(),
            lines: AtomicU64::default(),
        })
    }

    /// Takes the right to sign in to a mailbox, or says how long until there is one. Whoever watches it and whoever looks
    /// back share it.
    pub(crate) fn wait_to_sign_in(&self, account: &AccountId) -> Option<Duration> {
        self.sign_ins_of(account, |sign_ins| sign_ins.wait(Instant::now()))
    }

    /// The user asks for a sign-in, or one did not come as far as the server.
    pub(crate) fn allow_sign_in(&self, account: &AccountId) {
        self.sign_ins_of(account, SignIns::allow_one);
    }

    fn sign_ins_of<T>(&self, account: &AccountId, body: impl FnOnce(&mut SignIns) -> T) -> T {
        let mut all = lock(&self.sign_ins);
        let fresh = || SignIns::new(Instant::now(), self.times.sign_in_rest);
        body(all.entry(account.clone()).or_insert_with(fresh))
    }

    /// The computer is in another network.
    pub(crate) fn dkim_moved(&self) {
        self.dkim.moved();
    }

    /// Lets whoever watches a mailbox sign in again, so that he meets what somebody else has met.
    pub(crate) fn meet_again(&self, account: &AccountId) {
        if let Some((_, runner)) = lock(&self.accounts).iter().find(|(known, _)| known.id() == *account) {
            runner.control.nudge();
        }
    }

    pub(crate) fn line(&self) -> Line<'_> {
        Line {
            store: &self.store,
            assess: self.assess,
            dkim: &self.dkim,
            takes_knocks: self.keeps_accounts,
            on_event: &*self.on_event,
        }
    }

    pub(crate) fn outbox(&self) -> Outbox<'_> {
        Outbox {
            store: &self.store,
            keys: &self.keys,
            claim: &self.claim,
            lines: &self.lines,
            times: &self.times,
            on_event: &*self.on_event,
            visit: Visit::default(),
        }
    }

    /// From now on no report leaves this process; one that is on its way goes on.
    pub(crate) fn hold_outbox(&self) {
        self.claim.hold();
    }

    pub(crate) fn release_outbox(&self) {
        self.claim.release();
        self.wake_outbox();
    }

    /// True where a server of this account can be reached as far as this computer's own network is concerned.
    pub(crate) fn reaches(&self, account: &Account, network: Network) -> bool {
        network.is_up() || !self.surroundings.needs_network(&account.imap.host)
    }

    pub(crate) fn account_ids(&self) -> Vec<AccountId> {
        lock(&self.accounts).iter().map(|(account, _)| account.id()).collect()
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

    /// The same, and what waited only for a better line goes at once.
    pub(crate) fn hurry_outbox(&self) {
        // Counted first: who is in the middle of a try on the old line sees to it afterwards.
        self.lines.fetch_add(1, Ordering::SeqCst);
        if let Err(error) = self.store.hurry(now()) {
            log::warn!("outbox: {}", error.code);
        }
        self.wake_outbox();
    }

    /// Somebody got into this mailbox, or the user wants it to be tried: what waited for that goes on.
    pub(crate) fn mailbox_opened(&self, account: &AccountId) {
        if self.claim.unbar(account) {
            self.hurry_outbox();
        }
    }

    /// The outbox thread: when woken, or when something is due, it begins to work for each account that something is due
    /// for. One whose server hangs holds up nobody else.
    pub(crate) fn run_outbox(inner: &Arc<Inner>) {
        // Whoever listens to events may panic; reports go out all the same.
        while catch_unwind(AssertUnwindSafe(|| Inner::turns(inner))).is_err() {
            log::warn!("the outbox stumbled");
            std::thread::sleep(BREATH);
        }
        inner.claim.wait_for_all();
    }

    fn turns(inner: &Arc<Inner>) {
        loop {
            let accounts: Vec<Account> = lock(&inner.accounts).iter().map(|(a, _)| a.clone()).collect();
            // Of those that nobody works for: whoever ends wakes us.
            let next = || {
                let ids = accounts.iter().map(Account::id);
                let idle: Vec<AccountId> = ids.filter(|id| !inner.claim.is_busy(id)).collect();
                inner.store.next_report_at(&idle, now())
            };
            let begun = inner.outbox().recover().and_then(|()| {
                // Mostly nothing is due for anybody.
                if next()?.is_some_and(|at| at <= now()) {
                    for account in &accounts {
                        inner.begin_work(account)?;
                    }
                }
                inner.store.prune_arrivals(now())
            });
            let failed = begun.is_err();
            inner.tell_outbox(begun);
            let due = next().ok().flatten();
            let wait = due.map_or(IDLE_OUTBOX, |at| {
                Duration::from_secs(u64::try_from(at - now()).unwrap_or(0))
                    .clamp(Duration::from_secs(1), IDLE_OUTBOX)
            });
            // A disk that was full for a moment must not cost minutes: what fell there is not due before it is taken back.
            let wait = if failed { wait.min(BREATH) } else { wait };
            let mut mail = lock(&inner.mail);
            let until = Instant::now() + wait;
            while !mail.work && !mail.stop {
                let Some(left) = until.checked_duration_since(Instant::now()).filter(|d| !d.is_zero()) else {
                    break;
                };
                mail = inner.mail_changed.wait_timeout(mail, left).unwrap_or_else(PoisonError::into_inner).0;
            }
            if mail.stop {
                break;
            }
            mail.work = false;
        }
    }

    /// Works for an account on a thread of its own, where something is due and nobody does.
    fn begin_work(self: &Arc<Inner>, account: &Account) -> Result<()> {
        let id = account.id();
        let due = self.store.next_report_at(std::slice::from_ref(&id), now())?;
        if self.claim.is_busy(&id) || due.is_none_or(|at| at > now()) {
            return Ok(());
        }
        let (inner, account) = (Arc::clone(self), account.clone());
        std::thread::Builder::new()
            .name(format!("outbox {id}"))
            .stack_size(STACK)
            .spawn(move || {
                let Some(working) = inner.claim.take(&account.id()) else { return };
                let worked = catch_unwind(AssertUnwindSafe(|| inner.outbox().work_for(&account)))
                    .unwrap_or_else(|_| Err(Error::new(Code::StoreFailed, "the outbox stumbled")));
                inner.tell_outbox(worked);
                let left = inner.store.next_report_at(&[account.id()], now()).ok().flatten();
                if left.is_some_and(|at| at <= now()) {
                    // A full disk, or a row that nobody can read: once more, but not at once.
                    std::thread::sleep(BREATH);
                }
                drop(working);
                // What came meanwhile, or is due later.
                inner.wake_outbox();
            })
            .map(drop)
            .map_err(|e| Error::new(Code::StoreFailed, e))
    }

    fn tell_outbox(&self, worked: Result<()>) {
        if let Err(error) = worked {
            log::warn!("outbox: {}", error.code);
            (self.on_event)(Event::Error { account: None, code: error.code });
        }
    }

    /// Ends the outbox thread after what it does now.
    pub(crate) fn stop_outbox(&self) {
        lock(&self.mail).stop = true;
        self.mail_changed.notify_all();
    }

    /// The account that an alert belongs to. Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`].
    pub(crate) fn account_of(&self, alert: i64) -> Result<Account> {
        let id = self.store.alert(alert)?.summary.account;
        let accounts = lock(&self.accounts);
        let account =
            accounts.iter().find(|(account, _)| account.id() == id).map(|(account, _)| account.clone());
        account.ok_or_else(|| Error::new(Code::AccountUnknown, id))
    }
}
