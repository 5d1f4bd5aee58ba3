//! One thread that sees to it that no account dies silently: it looks from time to time whether each was heard of,
//! whether the computer has slept, and whether it is in another network. It asks nobody outside.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::account::AccountId;
use crate::error::Code;
use crate::event::Event;
use crate::inner::{Inner, lock};
use crate::runner;
use crate::states::AccountState;
use crate::surroundings::Network;

/// If so many seconds more have passed than were waited for, the computer has slept, or its clock was put forward;
/// either way every connection is in doubt.
const SLEPT: i64 = 30;

/// Ends the thread between two looks.
#[derive(Debug, Default)]
pub(crate) struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl Bell {
    pub(crate) fn ring(&self) {
        *lock(&self.rung) = true;
        self.changed.notify_all();
    }

    /// Waits; true when the bell was rung.
    fn wait(&self, time: Duration) -> bool {
        let until = Instant::now() + time;
        let mut rung = lock(&self.rung);
        while !*rung {
            let Some(left) = until.checked_duration_since(Instant::now()).filter(|d| !d.is_zero()) else {
                return false;
            };
            rung = self.changed.wait_timeout(rung, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        true
    }
}

/// How it was when we looked last.
#[derive(Debug, Clone, Copy)]
struct Before {
    at: i64,
    network: Network,
}

/// Runs until the watcher ends.
pub(crate) fn run(inner: &Arc<Inner>) {
    let look = || Before { at: inner.surroundings.now(), network: inner.surroundings.network() };
    let mut before = look();
    while !inner.bell.wait(inner.times.tick) {
        let now = look();
        // Whoever listens to events may panic; the heart goes on.
        if catch_unwind(AssertUnwindSafe(|| tick(inner, before, now))).is_err() {
            log::warn!("the heartbeat stumbled");
        }
        before = now;
    }
}

fn tick(inner: &Arc<Inner>, before: Before, now: Before) {
    let waited = i64::try_from(inner.times.tick.as_secs()).unwrap_or(i64::MAX);
    let slept = now.at.saturating_sub(before.at) > waited.saturating_add(SLEPT);
    let moved = now.network != before.network;
    if slept || moved {
        log::info!("reconnecting: {}", if slept { "the clock has jumped" } else { "another network" });
    }
    if moved {
        inner.dkim_moved();
    }
    let mut silent: Vec<(AccountId, Code, i64)> = Vec::new();
    for (account, runner) in lock(&inner.accounts).iter_mut() {
        let control = &runner.control;
        if runner.thread.as_ref().is_some_and(|thread| thread.is_finished()) && !control.stopped() {
            log::warn!("account {}: its thread had died and is started again", account.id());
            runner.thread = runner::spawn(inner, account.clone(), Arc::clone(control)).ok();
        }
        if slept || moved {
            control.nudge();
        }
        let state = control.state();
        // Whoever rests or waits for the user is silent for a reason that can be seen.
        let has_reason = matches!(state, AccountState::Paused | AccountState::NeedsYou { .. });
        let mut pulse = lock(&control.pulse);
        if has_reason {
            pulse.beat(now.at);
        } else if slept || !inner.reaches(account, now.network) {
            pulse.excuse(inner.times.silence);
        } else if let Some(since) = pulse.pass(inner.times.tick, inner.times.silence) {
            let code = control.why();
            silent.push((account.id(), code, since));
            drop(pulse);
            // It may hang where nothing but this helps.
            control.nudge();
        }
    }
    if slept || moved {
        inner.hurry_outbox();
    }
    for (account, code, since) in silent {
        log::warn!("account {account}: not heard of for too long: {code}");
        (inner.on_event)(Event::Unwatched { account, code, since });
    }
}
