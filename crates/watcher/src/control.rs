//! Between a mailbox thread and the rest: what it is told, and what it says of itself.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use crate::clock::now;
use crate::error::Code;
use crate::folders::Missing;
use crate::pulse::Pulse;
use crate::states::AccountState;
use crate::wire::Cut;

/// What the other threads may tell a mailbox thread, and what it tells them.
#[derive(Debug)]
pub(crate) struct Control {
    wishes: Mutex<Wishes>,
    woken: Condvar,
    pub(crate) cut: Cut,
    pub(crate) status: Mutex<(AccountState, Option<i64>)>,
    pub(crate) pulse: Mutex<Pulse>,
    /// Folders that cannot be looked at, as they were when it was looked last.
    missing: Mutex<Missing>,
}

#[derive(Debug, Default, Clone, Copy)]
struct Wishes {
    stop: bool,
    again: bool,
    nudged: bool,
}

impl Control {
    pub(crate) fn new() -> Control {
        Control {
            wishes: Mutex::default(),
            woken: Condvar::new(),
            cut: Cut::default(),
            status: Mutex::new((AccountState::Connecting, None)),
            pulse: Mutex::new(Pulse::new(now())),
            missing: Mutex::default(),
        }
    }

    /// Cuts the connection before the wish can be taken: cut a moment later, it would be the next one, for no reason
    /// that its thread knows of.
    fn tell(&self, wish: impl FnOnce(&mut Wishes)) {
        let mut wishes = self.lock();
        wish(&mut wishes);
        self.woken.notify_all();
        self.cut.now();
    }

    /// Look now, whatever you are doing.
    pub(crate) fn kick(&self) {
        self.tell(|wishes| wishes.again = true);
    }

    /// Connect again now, unless the user is waited for: this is no wish of his.
    pub(crate) fn nudge(&self) {
        self.tell(|wishes| wishes.nudged = true);
    }

    pub(crate) fn stop(&self) {
        self.tell(|wishes| wishes.stop = true);
    }

    pub(crate) fn stopped(&self) -> bool {
        self.lock().stop
    }

    pub(crate) fn interrupted(&self) -> bool {
        let wishes = *self.lock();
        wishes.stop || wishes.again || wishes.nudged
    }

    /// Sleeps until told otherwise; without a time, until the user wants something.
    pub(crate) fn sleep(&self, time: Option<Duration>) {
        let until = time.map(|time| Instant::now() + time);
        let mut wishes = self.lock();
        while !(wishes.stop || wishes.again || wishes.nudged && until.is_some()) {
            wishes = match until {
                None => self.woken.wait(wishes).unwrap_or_else(PoisonError::into_inner),
                Some(until) => {
                    let Some(left) = until.checked_duration_since(Instant::now()).filter(|d| !d.is_zero())
                    else {
                        break;
                    };
                    self.woken.wait_timeout(wishes, left).unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }

    fn lock(&self) -> MutexGuard<'_, Wishes> {
        self.wishes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// True once after a [`Control::kick`].
    pub(crate) fn take_again(&self) -> bool {
        std::mem::take(&mut self.lock().again)
    }

    /// True once after a [`Control::nudge`].
    pub(crate) fn take_nudge(&self) -> bool {
        std::mem::take(&mut self.lock().nudged)
    }

    /// The state as people see it: whoever is silent for too long is not just offline.
    pub(crate) fn shown(&self) -> AccountState {
        let state = self.state();
        let silent = self.pulse.lock().unwrap_or_else(PoisonError::into_inner).silent_since();
        match (state, silent) {
            (AccountState::NeedsYou { .. } | AccountState::Paused, _) | (_, None) => state,
            (_, Some(since)) => AccountState::Unwatched { code: self.why(), since },
        }
    }

    /// What was wrong last.
    pub(crate) fn why(&self) -> Code {
        match self.state() {
            AccountState::Offline { code }
            | AccountState::NeedsYou { code }
            | AccountState::Unwatched { code, .. } => code,
            AccountState::Connecting | AccountState::Watching | AccountState::Paused => Code::TimedOut,
        }
    }

    /// Notes which folders cannot be looked at. Returns those of which that was not known.
    pub(crate) fn note_missing(&self, missing: &Missing) -> Missing {
        let mut known = self.missing.lock().unwrap_or_else(PoisonError::into_inner);
        let new = missing.iter().filter(|(name, code)| known.get(*name) != Some(code));
        let new = new.map(|(name, code)| (name.clone(), *code)).collect();
        known.clone_from(missing);
        new
    }

    pub(crate) fn missing(&self) -> Missing {
        self.missing.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The server has answered.
    pub(crate) fn heard(&self) {
        self.pulse.lock().unwrap_or_else(PoisonError::into_inner).beat(now());
    }

    pub(crate) fn state(&self) -> AccountState {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).0
    }

    pub(crate) fn set_state(&self, state: AccountState) {
        self.status.lock().unwrap_or_else(PoisonError::into_inner).0 = state;
    }

    pub(crate) fn checked(&self) {
        let mut status = self.status.lock().unwrap_or_else(PoisonError::into_inner);
        *status = (AccountState::Watching, Some(now()));
        drop(status);
        self.heard();
    }
}

/// A mailbox thread.
#[derive(Debug)]
pub(crate) struct Runner {
    pub(crate) control: Arc<Control>,
    pub(crate) thread: Option<JoinHandle<()>>,
}
