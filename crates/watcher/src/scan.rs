//! The look back: what was in a mailbox before Porchlight came, newest first, on a connection of its own so that
//! nothing that arrives has to wait. It can rest, and goes on where it was after a restart.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use porchlight_engine::Verdict;

use crate::account::{Account, AccountId};
use crate::bring::{batches, fetch};
use crate::control::{Control, Runner};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::inner::{Inner, lock};
use crate::mailbox::{Entry, Session, connect, guarded};
use crate::pipeline::{Letter, Line, Way, judge, place};
use crate::runner::STACK;
use crate::states::{AccountState, ScanState};
use crate::store::{Place, Seen};
use crate::trouble::Trouble;

/// So many messages are looked through by who watches.
const LITTLE: u64 = 100;
/// So many messages are asked for their size at once.
const LISTED: usize = 500;

/// So many batches wait to be judged, besides the one that was fetched last: what is fetched never waits for the disk.
const AHEAD: usize = 2;

/// So often in a row no second connection came about.
const TURNED_AWAY: u32 = 2;

/// Looks back through every folder that is to be looked through. `stop` is asked between batches, `turn` is held
/// while messages are judged: many mailboxes at once must not take the whole computer.
///
/// Errors: those of the connection; what was looked at until then is kept.
pub(crate) fn look_back(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    trouble: &mut Trouble,
    turn: &Mutex<()>,
    stop: &dyn Fn() -> bool,
) -> Result<()> {
    let id = account.id();
    let places = line.store.scans_running(&id)?;
    let any = !places.is_empty();
    for place in places {
        let folder = place.folder.name.clone();
        match one_folder(line, account, session, place, trouble, turn, stop) {
            Ok(true) => trouble.looked_through(&folder),
            Ok(false) => return Ok(()),
            // Deleted or closed meanwhile. Who watches it says so.
            Err(error) if error.code.is_about_the_folder() => {}
            Err(error) => return Err(error),
        }
    }
    if any {
        trouble.singly = false;
    }
    if any && let Some(scan) = line.store.scan(&id)?.filter(|scan| scan.state == ScanState::Done) {
        (line.on_event)(Event::FirstLook { account: id, messages: scan.looked, scams: scan.scams });
    }
    Ok(())
}

/// True where the folders hold so little that a connection of its own is not worth it.
///
/// Errors: those of the connection.
pub(crate) fn is_little(line: &Line<'_>, account: &Account, session: &mut Session) -> Result<bool> {
    let mut messages = 0_u64;
    for place in line.store.scans_running(&account.id())? {
        match session.examine(&place.folder.name) {
            Ok(opened) => messages += u64::from(opened.exists),
            Err(error) if error.code.is_about_the_folder() => {}
            Err(error) => return Err(error),
        }
    }
    Ok(messages <= LITTLE)
}

/// False where it was told to stop. While one batch is judged, the next one is fetched.
fn one_folder(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    at: Place,
    trouble: &mut Trouble,
    turn: &Mutex<()>,
    stop: &dyn Fn() -> bool,
) -> Result<bool> {
    let id = account.id();
    let opened = session.examine(&at.folder.name)?;
    if opened.uid_validity != at.uid_validity {
        // Who watches the folder meets it anew and begins another look back.
        return Ok(true);
    }
    let uids = session.since(at.since, Some(at.below))?;
    let total = at.looked.saturating_add(u32::try_from(uids.len()).unwrap_or(u32::MAX));
    if !line.store.set_scan_total(&id, &at.folder.name, total)? {
        return Ok(false);
    }
    let folder = at.folder.name.clone();
    let seen = |uid| place(&id, &folder, opened.uid_validity, uid);
    std::thread::scope(|threads| {
        let (send, fetched) = sync_channel(AHEAD);
        let judging = std::thread::Builder::new()
            .name(format!("judging {id}"))
            .stack_size(STACK)
            .spawn_scoped(threads, || judge_all(line, account, at, turn, fetched))
            .map_err(|e| Error::new(Code::StoreFailed, e))?;
        let wanted = Wanted { uids: &uids, seen: &seen, turn };
        let came = fetch_all(line, account, session, &wanted, trouble, stop, &send);
        drop(send);
        let stumbled = |_| Err(Error::new(Code::ServerMisbehaved, "a message confused us"));
        match (judging.join().unwrap_or_else(stumbled)?, came?) {
            (Some(at), true) => line.store.end_scan(&id, &at).map(|()| true),
            _ => Ok(false),
        }
    })
}

/// The messages to be fetched, and where they stand.
struct Wanted<'a> {
    uids: &'a [u32],
    seen: &'a dyn Fn(u32) -> Seen,
    turn: &'a Mutex<()>,
}

/// Messages that were fetched together, and what the look back has come to with them.
struct Batch {
    letters: Vec<Letter>,
    last: u32,
    messages: u32,
}

/// False where it was told to stop.
fn fetch_all(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    wanted: &Wanted<'_>,
    trouble: &mut Trouble,
    stop: &dyn Fn() -> bool,
    judging: &SyncSender<Batch>,
) -> Result<bool> {
    for listed in wanted.uids.chunks(LISTED) {
        let sized = if trouble.lists_badly() {
            BTreeMap::new()
        } else {
            session.sizes(listed).inspect_err(|error| trouble.note_listing(error.code))?
        };
        // What is left out of the list may be gone, or the list may be wrong: each is asked for.
        let entries: Vec<Entry> = listed
            .iter()
            .map(|uid| sized.get(uid).copied().unwrap_or_else(|| Entry::of_unknown_size(*uid)))
            .collect();
        for batch in batches(&entries, trouble.singly) {
            if stop() {
                return Ok(false);
            }
            let Some(last) = batch.last().map(|entry| entry.uid) else { continue };
            let letters = fetch(line, account, session, batch, wanted.seen, trouble, wanted.turn)?;
            let messages = u32::try_from(batch.len()).unwrap_or(u32::MAX);
            if judging.send(Batch { letters, last, messages }).is_err() {
                // Whoever judges has stopped, and says why.
                return Ok(false);
            }
        }
    }
    Ok(true)
}

/// Where it has come to; None where it was paused, or begun anew.
fn judge_all(
    line: &Line<'_>,
    account: &Account,
    mut at: Place,
    turn: &Mutex<()>,
    fetched: Receiver<Batch>,
) -> Result<Option<Place>> {
    let id = account.id();
    let way = Way::LookingBack { junk: at.folder.is_junk, news_since: at.news_since };
    for Batch { letters, last, messages } in fetched {
        let verdicts = {
            let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
            judge(line, account, &letters, way)?
        };
        let scams = verdicts.iter().filter(|verdict| **verdict == Verdict::Scam).count();
        let scams = u32::try_from(scams).unwrap_or(u32::MAX);
        let looked = at.looked.saturating_add(messages);
        if !line.store.advance_scan(&id, &at, last, looked, scams)? {
            return Ok(None);
        }
        at.below = last;
        at.looked = looked;
        if let Some(scan) = line.store.scan(&id)? {
            let (looked, total, scams) = (scan.looked, scan.total, scan.scams);
            (line.on_event)(Event::LookingBack { account: id.clone(), looked, total, scams });
        }
    }
    Ok(Some(at))
}

/// The threads that look back, one for an account at most.
#[derive(Debug, Default)]
pub(crate) struct Scanners {
    running: Mutex<BTreeMap<AccountId, Scanner>>,
    turn: Mutex<()>,
}

#[derive(Debug)]
struct Scanner {
    runner: Runner,
    trouble: Arc<Mutex<Trouble>>,
    begun: Instant,
    turned_away: Arc<AtomicU32>,
    /// It has looked through all there was, and only says goodbye: whoever wants more need not wait for that.
    done: Arc<AtomicBool>,
}

impl Scanners {
    /// True where there is something to look through and nobody does.
    ///
    /// Errors: those of the store.
    pub(crate) fn is_due(&self, inner: &Inner, account: &Account) -> Result<bool> {
        let id = account.id();
        let busy = lock(&self.running).get(&id).is_some_and(|scanner| scanner.is_busy(inner.times.poll));
        Ok(!busy && !inner.store.scans_running(&id)?.is_empty())
    }

    /// True where the server lets no second connection in: whoever watches looks back himself.
    pub(crate) fn are_turned_away(&self, id: &AccountId) -> bool {
        lock(&self.running).get(id).is_some_and(Scanner::is_turned_away)
    }

    /// Who holds this may judge what is long past.
    pub(crate) fn turn(&self) -> &Mutex<()> {
        &self.turn
    }

    /// A sign-in that is refused ends the session of whoever watches (see [`run`]), so that it is not tried again from here
    /// before the user was asked.
    ///
    /// Errors: those of the store, and [`Code::StoreFailed`] where the system gives no thread.
    pub(crate) fn begin(&self, inner: &Arc<Inner>, account: &Account) -> Result<()> {
        let id = account.id();
        let mut running = lock(&self.running);
        if running.get(&id).is_some_and(|scanner| scanner.is_busy(inner.times.poll))
            || inner.store.scans_running(&id)?.is_empty()
        {
            return Ok(());
        }
        let (trouble, turned_away) =
            running.remove(&id).map(|before| (before.trouble, before.turned_away)).unwrap_or_default();
        let control = Arc::new(Control::new());
        let done = Arc::<AtomicBool>::default();
        let (theirs, ours, account, ends) =
            (Arc::clone(inner), Arc::clone(&control), account.clone(), Arc::clone(&done));
        let (troubles, away) = (Arc::clone(&trouble), Arc::clone(&turned_away));
        let thread = std::thread::Builder::new()
            .name(format!("look back {id}"))
            .stack_size(STACK)
            .spawn(move || run(&theirs, &account, &ours, &troubles, &away, &ends))
            .map_err(|e| Error::new(Code::StoreFailed, e))?;
        let runner = Runner { control, thread: Some(thread) };
        running.insert(id, Scanner { runner, trouble, begun: Instant::now(), turned_away, done });
        Ok(())
    }

    /// Takes a thread out to end it.
    pub(crate) fn take(&self, id: &AccountId) -> Option<Runner> {
        lock(&self.running).remove(id).map(|scanner| scanner.runner)
    }

    /// Takes all of them out.
    pub(crate) fn take_all(&self) -> Vec<Runner> {
        std::mem::take(&mut *lock(&self.running)).into_values().map(|scanner| scanner.runner).collect()
    }
}

impl Scanner {
    /// True while it works, and for `rest` after one that failed was begun.
    fn is_busy(&self, rest: Duration) -> bool {
        let thread = self.runner.thread.as_ref();
        let failed = matches!(self.runner.control.state(), AccountState::Offline { .. });
        let works = thread.is_some_and(|thread| !thread.is_finished()) && !self.done.load(Ordering::SeqCst);
        works || (failed && !self.is_turned_away() && self.begun.elapsed() < rest)
    }

    fn is_turned_away(&self) -> bool {
        self.turned_away.load(Ordering::SeqCst) >= TURNED_AWAY
    }
}

/// Counts that no connection came about. True where whoever watches is to look back himself, from now on.
fn is_turned_away_now(turned_away: &AtomicU32, code: Code) -> bool {
    if code.is_about_the_sign_in() {
        return false;
    }
    // A server that is busy says what it is; a lost line may have been anything.
    let times = if code == Code::ServerBusy { TURNED_AWAY } else { 1 };
    let before = turned_away.fetch_add(times, Ordering::SeqCst);
    before < TURNED_AWAY && before + times >= TURNED_AWAY
}

fn run(
    inner: &Inner,
    account: &Account,
    control: &Control,
    trouble: &Mutex<Trouble>,
    turned_away: &AtomicU32,
    done: &AtomicBool,
) {
    let stop = || control.interrupted() || inner.rest().is_some();
    let line = inner.line();
    let id = account.id();
    if inner.wait_to_sign_in(&id).is_some() {
        log::info!("account {id}: looking back: signed in too often, waiting");
        control.set_state(AccountState::Offline { code: Code::ServerBusy });
        return;
    }
    let is_news = AtomicBool::new(false);
    let looked = guarded(|| {
        let signed_in = |secret: &_| connect(account, secret, &inner.times, &control.cut, &mut |_| {});
        let mut session = inner.keys.with(account, signed_in).inspect_err(|error| {
            is_news.store(is_turned_away_now(turned_away, error.code), Ordering::SeqCst)
        })?;
        turned_away.store(0, Ordering::SeqCst);
        if stop() {
            return Ok(());
        }
        look_back(&line, account, &mut session, &mut lock(trouble), &inner.scanners.turn, &stop)?;
        done.store(true, Ordering::SeqCst);
        // Wanted in the moment between the two: nobody else was begun for it.
        if !stop() && !inner.store.scans_running(&account.id())?.is_empty() {
            done.store(false, Ordering::SeqCst);
            look_back(&line, account, &mut session, &mut lock(trouble), &inner.scanners.turn, &stop)?;
        }
        session.log_out();
        Ok(())
    });
    // Else the server would hold it until the next look back.
    control.cut.now();
    if let Err(error) = looked
        && !control.interrupted()
    {
        log::info!("account {id}: looking back: {}", error.code);
        control.set_state(AccountState::Offline { code: error.code });
        if error.code.is_about_the_sign_in() || is_news.load(Ordering::SeqCst) {
            // Whoever is in already has noticed nothing: he meets the refusal once, and the user is asked.
            inner.meet_again(&id);
        }
    }
}
