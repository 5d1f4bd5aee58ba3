//! The front desk: one thread that takes in what happens, keeps the tray and the page up to date,
//! and decides when to knock.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use porchlight_watcher::{AccountId, Code, Event, ReportState, Watcher};
use tauri::{AppHandle, Emitter};

use crate::clock;
use crate::notices::{self, Notice};
use crate::state::{self, Shell};
use crate::tray::Tray;
use crate::windows;

/// What is brought to the desk.
#[derive(Debug)]
pub enum Letter {
    Event(Event),
    /// Something was done by hand, and may look different now.
    Touched,
}

/// A burst of events is one redraw.
const GATHER: Duration = Duration::from_millis(200);
/// "Checked 1 minute ago" must not stay true for an hour. One wake a minute.
const TICK: Duration = Duration::from_secs(60);
/// More than this at once is one summary.
const MANY: usize = 3;

/// Runs until the program ends.
pub fn run(app: AppHandle, letters: Receiver<Letter>, tray: Option<Tray>) {
    let mut desk = Desk { app, tray, signed_out: BTreeSet::new() };
    loop {
        let mut knocks = Knocks::default();
        match letters.recv_timeout(TICK) {
            Ok(letter) => desk.take(letter, &mut knocks),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let until = Instant::now() + GATHER;
        while let Ok(letter) = letters.recv_timeout(until.saturating_duration_since(Instant::now())) {
            desk.take(letter, &mut knocks);
        }
        desk.knock(knocks);
        desk.redraw();
    }
}

/// What one burst asks to be told.
#[derive(Debug, Default)]
struct Knocks {
    alerts: Vec<(AccountId, i64)>,
    others: Vec<Notice>,
}

struct Desk {
    app: AppHandle,
    tray: Option<Tray>,
    /// Accounts whose user was told once that he is needed.
    signed_out: BTreeSet<AccountId>,
}

impl Desk {
    fn take(&mut self, letter: Letter, knocks: &mut Knocks) {
        let Letter::Event(event) = letter else { return };
        let shell = state::shell(&self.app);
        if let Some(demo) = &shell.demo {
            demo.write_down(&event);
        }
        shell.setup.hear(&event);
        let words = &shell.words();
        match event {
            Event::Alert { account, alert, knock: true, .. } => knocks.alerts.push((account, alert)),
            Event::FirstLook { scams, .. } if scams > 0 => {
                knocks.others.push(notices::of_first_look(words, scams));
            }
            Event::Connected { account } => {
                self.signed_out.remove(&account);
            }
            Event::SignedOut { account, code } if self.signed_out.insert(account.clone()) => {
                knocks.others.extend(signed_out(&shell, &account, code));
            }
            Event::Unwatched { account, code, since } => {
                let since = clock::moment(since, clock::now());
                let notice = |address: &str| notices::of_unwatched(words, address, code, since);
                knocks.others.extend(address(&shell, &account).map(|address| notice(&address)));
            }
            Event::Question { account, concern, .. } => {
                let notice = |address: String| notices::of_question(words, &address, concern);
                knocks.others.extend(address(&shell, &account).map(notice));
            }
            Event::Reported { alert } if shell.thanks_due(alert) => {
                knocks.others.push(notices::of_reported(words, alert));
            }
            Event::Report { alert, state: ReportState::Uncertain, .. } => {
                knocks.others.push(notices::of_uncertain(words, alert));
            }
            Event::Report { alert, state: ReportState::Bounced { .. }, .. } => {
                knocks.others.push(notices::of_bounced(words, alert));
            }
            Event::Answered { alert, desk } => knocks.others.push(notices::of_answered(words, alert, desk)),
            Event::Report { alert, state: ReportState::Refused { code }, .. } => {
                knocks.others.push(notices::of_refused(words, alert, code));
            }
            _ => {}
        }
    }

    fn knock(&self, knocks: Knocks) {
        let shell = state::shell(&self.app);
        for notice in knocks.others {
            notices::knock(&self.app, notice);
        }
        if knocks.alerts.len() > MANY {
            let scams = u32::try_from(knocks.alerts.len()).unwrap_or(u32::MAX);
            notices::knock(&self.app, notices::of_many(&shell.words(), scams));
            return;
        }
        let Ok(watcher) = shell.watcher() else { return };
        for (account, id) in knocks.alerts {
            match watcher.alert(id) {
                Ok(alert) => {
                    let can_report = can_report(watcher, &account);
                    notices::knock(&self.app, notices::of_alert(&shell.words(), &alert, can_report));
                }
                Err(error) => log::warn!("alert {id} cannot be read: {}", error.code),
            }
        }
    }

    fn redraw(&mut self) {
        if let Some(tray) = &mut self.tray {
            tray.redraw(&self.app);
        }
        if windows::is_open(&self.app)
            && let Err(error) = self.app.emit("changed", ())
        {
            log::warn!("the page could not be told: {error}");
        }
    }
}

fn can_report(watcher: &Watcher, account: &AccountId) -> bool {
    watcher.status().iter().any(|status| status.id == *account && status.can_report)
}

fn signed_out(shell: &Shell, account: &AccountId, code: Code) -> Option<Notice> {
    Some(notices::of_signed_out(&shell.words(), &address(shell, account)?, code))
}

fn address(shell: &Shell, account: &AccountId) -> Option<String> {
    let accounts = shell.watcher().ok()?.status();
    accounts.iter().find(|status| status.id == *account).map(|status| status.address.clone())
}
