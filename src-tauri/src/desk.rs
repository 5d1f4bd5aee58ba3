//! The front desk: one thread that takes in what happens, keeps the tray and the page up to date,
//! and decides when to knock.

use std::collections::BTreeSet;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use porchlight_engine::Verdict;
use porchlight_watcher::{AccountId, AlertState, Code, Event, Notices, ReportState, Watcher};
use tauri::AppHandle;

use crate::clock;
use crate::commands::hear::News;
use crate::notices::{self, Notice};
use crate::quiet::Knocks;
use crate::state::{self, Shell};
use crate::tray::Tray;
use crate::windows;

/// What is brought to the desk.
#[derive(Debug)]
pub enum Letter {
    Event(Event),
    /// Something was done by hand, and may look different now.
    Touched,
    /// Everything was erased: nothing of it is told any more.
    Erased,
    /// There is a window, and somebody looks at it.
    Opened,
}

/// A burst of events is one redraw.
const GATHER: Duration = Duration::from_millis(200);
/// "Checked 1 minute ago" must not stay true for an hour. One wake a minute.
const TICK: Duration = Duration::from_secs(60);
/// While somebody looks at the window, so often it is asked whether the command line has changed something.
const GLANCE: Duration = Duration::from_secs(2);
/// More than this at once is one summary.
const MANY: usize = 3;

/// Runs until the program ends.
pub fn run(app: AppHandle, letters: Receiver<Letter>, tray: Option<Tray>) {
    let mut desk = Desk { app, tray, signed_out: BTreeSet::new(), held: Knocks::default(), written: None };
    let mut drawn = Instant::now();
    loop {
        let mut knocks = Knocks::default();
        let patience = if windows::is_open(&desk.app) { GLANCE } else { TICK };
        match letters.recv_timeout(patience.min(TICK.saturating_sub(drawn.elapsed()))) {
            // What it shows it has just asked for.
            Ok(Letter::Opened) => continue,
            Ok(letter) => desk.take(letter, &mut knocks),
            Err(RecvTimeoutError::Timeout) if drawn.elapsed() >= TICK => {}
            Err(RecvTimeoutError::Timeout) if windows::is_open(&desk.app) && desk.is_written_elsewhere() => {}
            Err(RecvTimeoutError::Timeout) => continue,
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let until = Instant::now() + GATHER;
        while let Ok(letter) = letters.recv_timeout(until.saturating_duration_since(Instant::now())) {
            let looked = matches!(letter, Letter::Event(Event::Checked { .. }));
            desk.take(letter, &mut knocks);
            // A mailbox that was looked through to its end adds nothing: who knocks need not wait any longer.
            if looked && !knocks.is_empty() {
                break;
            }
        }
        desk.knock(knocks);
        desk.redraw();
        drawn = Instant::now();
    }
}

struct Desk {
    app: AppHandle,
    tray: Option<Tray>,
    /// Accounts whose user was told once that he is needed.
    signed_out: BTreeSet<AccountId>,
    /// What knocked in quiet hours.
    held: Knocks,
    /// What another process has written, when that was asked last.
    written: Option<i64>,
}

impl Desk {
    fn take(&mut self, letter: Letter, knocks: &mut Knocks) {
        let event = match letter {
            Letter::Event(event) => event,
            Letter::Touched | Letter::Opened => return,
            Letter::Erased => {
                self.signed_out.clear();
                self.held = Knocks::default();
                *knocks = Knocks::default();
                return;
            }
        };
        let shell = state::shell(&self.app);
        if let Some(demo) = &shell.demo {
            demo.write_down(&event);
        }
        shell.setup.hear(&event);
        let words = &shell.words();
        let wanted = || wanted(&shell);
        match event {
            // Which of them knock is chosen where they are judged.
            Event::Alert { account, alert, verdict, knock: true } => {
                knocks.alerts.push((account, alert, verdict));
            }
            Event::FirstLook { scams, .. } if scams > 0 && wanted().scams => {
                knocks.others.push(notices::of_first_look(words, scams));
            }
            Event::Connected { account } => {
                self.signed_out.remove(&account);
            }
            Event::SignedOut { account, code }
                if self.signed_out.insert(account.clone()) && wanted().trouble =>
            {
                knocks.others.extend(signed_out(&shell, &account, code));
            }
            Event::Unwatched { account, code, since } if wanted().trouble => {
                let since = clock::moment(words, since, clock::now());
                let notice = |address: &str| notices::of_unwatched(words, address, code, since);
                knocks.others.extend(address(&shell, &account).map(|address| notice(&address)));
            }
            // Said whatever is chosen: it happens once in a lifetime.
            Event::Rescued(rescued) => knocks.others.push(notices::of_rescued(words, &rescued)),
            Event::Question { account, question, concern } if wanted().questions => {
                let notice = |address: String| (question, notices::of_question(words, &address, concern));
                knocks.questions.extend(address(&shell, &account).map(notice));
            }
            Event::Reported { alert } if shell.thanks_due(alert) => {
                knocks.others.push(notices::of_reported(words, alert));
            }
            Event::Report { .. } | Event::Answered { .. } if !wanted().reports => {}
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

    /// Tells, unless it is quiet: then that waits, and what still matters is told afterwards.
    fn knock(&mut self, knocks: Knocks) {
        let shell = state::shell(&self.app);
        let new: Vec<i64> = knocks.alerts.iter().map(|(_, id, _)| *id).collect();
        let asked: Vec<i64> = knocks.questions.iter().map(|(id, _)| *id).collect();
        self.held.add(knocks);
        if self.held.is_empty() {
            return;
        }
        if wanted(&shell).quiet.is_some_and(|quiet| quiet.holds(clock::minute_of_day())) {
            // What waits here must outlive the program: it is told after the next start, if not before.
            if let Ok(watcher) = shell.watcher() {
                new.iter().for_each(|id| remember(watcher.put_off(*id)));
                asked.iter().for_each(|id| remember(watcher.put_off_question(*id)));
            }
            return;
        }
        let knocks = std::mem::take(&mut self.held);
        for notice in knocks.others {
            notices::knock(&self.app, notice);
        }
        let Ok(watcher) = shell.watcher() else { return };
        for (id, notice) in knocks.questions {
            remember(watcher.told_question(id));
            if is_open(watcher, id) {
                notices::knock(&self.app, notice);
            }
        }
        knocks.alerts.iter().for_each(|(_, id, _)| remember(watcher.told(*id)));
        let (mut scams, mut others): (Vec<_>, Vec<_>) = knocks
            .alerts
            .into_iter()
            .filter(|(_, id, _)| waits(watcher, *id))
            .partition(|(_, _, verdict)| *verdict == Verdict::Scam);
        if scams.len() > MANY
            || !scams.is_empty() && notices::WAITING.is_full_with(scams.len(), Instant::now())
        {
            let count = u32::try_from(scams.len()).unwrap_or(u32::MAX);
            notices::knock_of_many(&self.app, &shell.words(), count);
            scams.clear();
        }
        // "Your password was changed" is never one too many.
        others.sort_by_key(|(_, _, verdict)| *verdict != Verdict::Genuine);
        let genuine = others.iter().filter(|(_, _, verdict)| *verdict == Verdict::Genuine).count();
        others.truncate(genuine.max(MANY));
        for (account, id, _) in scams.into_iter().chain(others) {
            match watcher.alert(id) {
                Ok(alert) => {
                    let can_report = can_report(watcher, &account);
                    notices::knock(&self.app, notices::of_alert(&shell.words(), &alert, can_report));
                }
                Err(error) => log::warn!("alert {id} cannot be read: {}", error.code),
            }
        }
    }

    /// Whether another process has written since this was asked last; what was never asked may have changed.
    fn is_written_elsewhere(&mut self) -> bool {
        let shell = state::shell(&self.app);
        let watcher = shell.watcher_now().and_then(|watcher| watcher.as_ref().ok());
        let Some(now) = watcher.and_then(|watcher| watcher.written_elsewhere().ok()) else { return false };
        self.written.replace(now) != Some(now)
    }

    fn redraw(&mut self) {
        if let Some(tray) = &mut self.tray {
            tray.redraw(&self.app);
        }
        if windows::is_open(&self.app) {
            state::shell(&self.app).tell(News::Changed);
        }
    }
}

fn remember(noted: porchlight_watcher::Result<()>) {
    if let Err(error) = noted {
        log::warn!("that a notice waits could not be kept: {}", error.code);
    }
}

/// What the user wants to be told of.
fn wanted(shell: &Shell) -> Notices {
    let watcher = shell.watcher_now().and_then(|watcher| watcher.as_ref().ok());
    watcher.and_then(|watcher| watcher.notices().ok()).unwrap_or_default()
}

/// Whether nobody has decided about it yet. What cannot be read is told of all the same.
fn waits(watcher: &Watcher, alert: i64) -> bool {
    watcher
        .alert(alert)
        .map_or(true, |alert| alert.summary.state == AlertState::Open && alert.summary.report.is_none())
}

/// Whether nobody has answered it yet. What cannot be read is asked all the same.
fn is_open(watcher: &Watcher, question: i64) -> bool {
    watcher.questions().map_or(true, |open| open.iter().any(|one| one.id == question))
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
