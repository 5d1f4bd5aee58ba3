//! One thread for each mailbox: connect, look, wait, and again; offline, refused and paused each their own way.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::account::Account;
use crate::backoff::Backoff;
use crate::control::{Control, Runner};
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::folders::{Folder, Others};
use crate::inner::Inner;
use crate::mailbox::{Wake, connect, guarded};
use crate::pipeline::{catch_up, look};
use crate::prove::prove_again;
use crate::questions::ask;
use crate::scan::{is_little, look_back};
use crate::states::AccountState;
use crate::trouble::Trouble;
use crate::vanishing::look_for_vanished;

/// Deep HTML needs stack; the engine asks for no more than 1 MiB, this is for what lies between.
pub(crate) const STACK: usize = 4 * 1024 * 1024;

/// Starts the thread of an account.
///
/// Errors: [`Code::StoreFailed`] where the system gives no thread.
pub(crate) fn start(inner: &Arc<Inner>, account: Account) -> Result<Runner> {
    let control = Arc::new(Control::new());
    let thread = spawn(inner, account, Arc::clone(&control))?;
    Ok(Runner { control, thread: Some(thread) })
}

/// The thread of an account, for a control that is there.
///
/// Errors: [`Code::StoreFailed`] where the system gives no thread.
pub(crate) fn spawn(inner: &Arc<Inner>, account: Account, control: Arc<Control>) -> Result<JoinHandle<()>> {
    let inner = Arc::clone(inner);
    std::thread::Builder::new()
        .name(format!("mailbox {}", account.id()))
        .stack_size(STACK)
        .spawn(move || run(&inner, &account, &control))
        .map_err(|e| Error::new(Code::StoreFailed, e))
}

/// So many handshakes in a row that fail, over about a minute, are no bad line any more.
const SPOILT: u32 = 6;

fn run(inner: &Arc<Inner>, account: &Account, control: &Control) {
    let mut backoff = Backoff::starting_with(inner.times.retry);
    let mut trouble = Trouble::default();
    // What the user was told last; the same is not told again while we try by ourselves.
    let mut told = None;
    // The certificate that was told last.
    let mut shown = None;
    // How many handshakes in a row were spoilt.
    let mut spoilt = 0;
    while !control.stopped() {
        if control.take_again() {
            told = None;
            inner.allow_sign_in(&account.id());
        }
        if control.take_nudge() {
            backoff.reset();
        }
        if let Some(rest) = inner.rest() {
            control.set_state(AccountState::Paused);
            control.sleep(rest);
            continue;
        }
        if told.is_none() {
            control.set_state(AccountState::Connecting);
        }
        // However well each sign-in went: who is thrown out again and again does not come back at that pace.
        if let Some(wait) = inner.wait_to_sign_in(&account.id()) {
            log::info!("account {}: signed in too often, waiting", account.id());
            control.sleep(Some(wait));
            continue;
        }
        let watched = guarded(|| watch(inner, account, control, &mut trouble, &mut backoff));
        // Else the server would hold it for as long as we wait, and count it.
        control.cut.now();
        let Err(error) = watched else {
            spoilt = 0;
            continue;
        };
        // A connection that was cut on purpose is no failure.
        if control.interrupted() {
            continue;
        }
        if control.state() == AccountState::Watching {
            (told, spoilt) = (None, 0);
        }
        if error.code == Code::Offline {
            inner.allow_sign_in(&account.id());
        }
        if let Some(fingerprint) = error.fingerprint
            && (told != Some(AccountState::NeedsYou { code: error.code }) || shown != Some(fingerprint))
        {
            shown = Some(fingerprint);
            (inner.on_event)(Event::Certificate { account: account.id(), fingerprint });
        }
        // Without a network it is nobody's fault.
        let alone = error.code.is_about_the_line() && !inner.reaches(account, inner.surroundings.network());
        let code = if alone { Code::NoNetwork } else { error.code };
        // A bad line spoils some handshakes; who stands in between spoils all of them.
        spoilt = if code == Code::TlsFailed { spoilt + 1 } else { 0 };
        let once = (1..SPOILT).contains(&spoilt);
        let wait = failed(inner, account, control, &mut backoff, &mut told, code, once);
        control.sleep(wait);
    }
}

/// So long at a time whoever watches looks back, where the server lets nobody else in: what arrives does not wait longer.
const SLICE: Duration = Duration::from_secs(20);

/// Connects and watches until something ends it. Ok only when asked to.
fn watch(
    inner: &Arc<Inner>,
    account: &Account,
    control: &Control,
    trouble: &mut Trouble,
    backoff: &mut Backoff,
) -> Result<()> {
    let line = inner.line();
    let signed_in = |secret: &_| connect(account, secret, &inner.times, &control.cut, &mut |_| {});
    let mut session = inner.keys.with(account, signed_in)?;
    // Told before the socket was there to be cut.
    if control.interrupted() {
        return Ok(());
    }
    (line.on_event)(Event::Connected { account: account.id() });
    inner.mailbox_opened(&account.id());
    let inbox = Folder::inbox();
    let mut others = Others::new(account, &mut session)?;
    // Asked between batches: the server has answered.
    let stop = || {
        control.heard();
        control.interrupted()
    };
    // How the last IDLE ended, and how far INBOX was looked at before it.
    let mut waited = None;
    loop {
        // Whatever was heard meanwhile: the list says what is new.
        let uid_validity = look(&line, account, &mut session, &inbox, trouble, &stop)?;
        backoff.reset();
        let last = line.store.checkpoint(&account.id(), &inbox.name, uid_validity)?;
        if let Some((wake, before)) = waited.take()
            && before < last
        {
            trouble.note_arrival(wake == Wake::Changed);
        }
        // After either of the two INBOX may not be open any more.
        let opened = others.look(&line, account, &mut session, trouble, &inner.times, &stop)?;
        for (folder, code) in control.note_missing(others.missing()) {
            (line.on_event)(Event::FolderMissing { account: account.id(), folder, code });
        }
        if opened {
            continue;
        }
        let alone = inner.scanners.are_turned_away(&account.id());
        if !alone && inner.scanners.is_due(inner, account)? && !stop() {
            if is_little(&line, account, &mut session)? {
                look_back(&line, account, &mut session, trouble, inner.scanners.turn(), &stop)?;
            } else {
                inner.scanners.begin(inner, account)?;
            }
            continue;
        }
        look_for_vanished(&line, account, &mut session, uid_validity)?;
        ask(&line, &account.id(), &inner.times)?;
        prove_again(&line, account, &stop)?;
        // Also what another process found and did not tell of.
        catch_up(&line, &account.id())?;
        control.checked();
        (line.on_event)(Event::Checked { account: account.id() });
        inner.wake_outbox();
        if stop() {
            session.log_out();
            return Ok(());
        }
        if alone && inner.scanners.is_due(inner, account)? {
            let begun = Instant::now();
            let enough = || stop() || begun.elapsed() >= SLICE;
            look_back(&line, account, &mut session, trouble, inner.scanners.turn(), &enough)?;
            continue;
        }
        // Quiet or changed, the answer is the same: look again.
        if session.has_idle() && !trouble.idles_badly() {
            let window = others.window(&inner.times);
            let window = if trouble.idles_silently() { window.min(inner.times.poll) } else { window };
            let woken = session.wait(window);
            trouble.note_idle(woken.as_ref().err().map(|error| error.code), session.owes_an_idle());
            waited = Some((woken?, last));
        } else {
            control.sleep(Some(inner.times.poll));
            session.noop()?;
        }
    }
}

/// Says what is wrong, once, and how long to wait; without a time, for the user. `once`: it may be over already.
fn failed(
    inner: &Inner,
    account: &Account,
    control: &Control,
    backoff: &mut Backoff,
    told: &mut Option<AccountState>,
    code: Code,
    once: bool,
) -> Option<Duration> {
    log::info!("account {}: {code}", account.id());
    let (state, wait) = match code {
        // A sign-in is never hammered: after a refusal the user is asked.
        Code::SignInRefused
        | Code::SignInExpired
        | Code::SignInUnsupported
        | Code::NoClientId
        | Code::SignInAlert
        | Code::SecretMissing
        | Code::BadSettings
        | Code::StartTlsMissing => (AccountState::NeedsYou { code }, None),
        Code::KeyringUnavailable => (AccountState::NeedsYou { code }, Some(inner.times.keyring)),
        // The network does not cause this for long; but a hotel's portal goes away.
        _ if code.is_about_the_folder() => (AccountState::NeedsYou { code }, Some(backoff.next())),
        _ if code.is_about_tls() && !once => (AccountState::NeedsYou { code }, Some(backoff.next())),
        _ => (AccountState::Offline { code }, Some(backoff.next())),
    };
    control.set_state(state);
    if *told != Some(state) {
        *told = Some(state);
        let account = account.id();
        (inner.on_event)(match state {
            AccountState::NeedsYou { .. } => Event::SignedOut { account, code },
            _ if matches!(code, Code::StoreFailed | Code::StoreDamaged) => {
                Event::Error { account: Some(account), code }
            }
            _ => Event::Offline { account, code },
        });
    }
    wait
}
