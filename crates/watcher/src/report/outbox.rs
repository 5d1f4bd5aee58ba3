//! Sees to it that a report goes out exactly once: a row is claimed by one process, marked at the point of no
//! return, and afterwards the original is marked and moved to Junk. Where nobody knows whether it went, the mailbox is
//! asked before anybody else.

use std::sync::atomic::{AtomicU64, Ordering};

use porchlight_engine::Assessment;

use super::claim::Claim;
use super::prepare::{Draft, prepare, secret_part};
use super::smtp::{HandOver, sign_in};
use super::{bounce, folders};
use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::inner::lock;
use crate::keys::Keys;
use crate::mailbox::{JunkWish, Placed, fetch_original, mark_and_move, move_back, visit};
use crate::states::{Form, Preview, ReportState};
use crate::store::{ClaimedMove, Due, End, Moving, Slip, Store};
use crate::times::Times;
use crate::transition::{Transition, pass};

/// Seconds between attempts: quick at first, then patient.
const WAITS: [i64; 6] = [5, 15, 60, 5 * 60, 15 * 60, 60 * 60];
/// After so many failed moves the original is left where it is.
const MOVES_MAX: u32 = 12;
/// A copy is tried so often; it is no more than a copy.
const COPIES_MAX: u32 = 5;
/// Seconds after which the mailbox is asked whether an uncertain report went. Afterwards the user decides.
const LOOKS: [i64; 4] = [10, 2 * 60, 15 * 60, 2 * 60 * 60];

/// What it takes to work on reports.
pub(crate) struct Outbox<'a> {
    pub store: &'a Store,
    pub keys: &'a Keys,
    pub claim: &'a Claim,
    /// How often the line to the world became another one.
    pub lines: &'a AtomicU64,
    pub times: &'a Times,
    pub on_event: &'a (dyn Fn(Event) + Send + Sync),
}

impl Outbox<'_> {
    /// Takes back what dead processes held, and what this one let fall when a disk was full or a thread stumbled; then
    /// does everything that is due for these accounts.
    ///
    /// Errors: only those of the store.
    pub(crate) fn work(&self, accounts: &[Account]) -> Result<()> {
        // Whatever is claimed in our name while nobody works was let fall.
        let _alone = lock(&self.claim.working);
        let line = self.lines.load(Ordering::SeqCst);
        for claim in self.store.claims()? {
            if claim == self.claim.name || self.claim.is_dead(&claim) {
                for (alert, desk) in self.store.recover_claim(&claim, now())? {
                    (self.on_event)(Event::Report { alert, desk, state: ReportState::Uncertain });
                }
            }
        }
        let ids: Vec<AccountId> = accounts.iter().map(Account::id).collect();
        let account = |id: &AccountId| accounts.iter().find(|account| account.id() == *id);
        type Work<'a> = fn(&Outbox<'a>, &Account, &Slip) -> Result<()>;
        let works: [(Due, Work<'_>); 3] = [
            (Due::Sending, Outbox::send),
            (Due::Looking, Outbox::look_for),
            (Due::Copying, Outbox::keep_copy),
        ];
        for (due, work) in works {
            while let Some(slip) = self.store.claim_report(due, &self.claim.name, &ids, now())? {
                if let Some(account) = account(&slip.account) {
                    match work(self, account, &slip) {
                        // Taken back by the user, or settled by an answer, while it was worked on.
                        Err(error) if error.code == Code::ReportWithdrawn => {}
                        other => other?,
                    }
                }
            }
        }
        while let Some(claimed) = self.store.claim_move(&self.claim.name, &ids, now())? {
            if let Some(account) = account(&claimed.account) {
                pass(Transition::MoveClaimed);
                self.move_original(account, &claimed)?;
            }
        }
        // What failed on the old line meanwhile does not wait as if it had failed on the new one.
        if self.lines.load(Ordering::SeqCst) != line {
            self.store.hurry(now())?;
        }
        Ok(())
    }

    fn send(&self, account: &Account, slip: &Slip) -> Result<()> {
        pass(Transition::ReportClaimed);
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let mut form = slip.form;
        let state = match self.try_send(account, slip, &mut form) {
            HandOver::Taken => {
                pass(Transition::ReportHandedOver);
                let at = now();
                let copy = self.store.reporting()?.keep_copies;
                self.store.report_sent(id, claim, form, copy, at)?;
                pass(Transition::ReportKept);
                if slip.desk == super::Desk::Amazon {
                    (self.on_event)(Event::Reported { alert: slip.alert });
                }
                ReportState::Sent { at }
            }
            HandOver::Unknown => {
                let at = now();
                self.store.report_uncertain(id, claim, LOOKS.first().map(|wait| at + wait), at)?;
                ReportState::Uncertain
            }
            HandOver::NotTaken(error) => self.not_taken(slip, form, &error)?,
        };
        self.tell(slip, state);
        Ok(())
    }

    fn not_taken(&self, slip: &Slip, form: Form, error: &Error) -> Result<ReportState> {
        let (id, claim, code) = (slip.id, self.claim.name.as_str(), error.code);
        log::info!("report {id} not taken: {code}");
        // A server that told of no bound has one all the same.
        if code == Code::ReportTooLarge && form != Form::Headers {
            self.store.report_waits(id, claim, error, Form::Headers, now(), now())?;
            return Ok(ReportState::Waiting { last: Some(code) });
        }
        // A locked keyring is opened later, and a hotel's portal goes away.
        if code.is_transient() || code == Code::KeyringUnavailable || code.is_about_tls() {
            self.store.report_waits(id, claim, error, slip.form, now() + wait(slip.attempts), now())?;
            return Ok(ReportState::Waiting { last: Some(code) });
        }
        if code == Code::ReportWithdrawn {
            return Err(error.clone());
        }
        self.store.report_refused(id, claim, code, &error.detail, now())?;
        Ok(ReportState::Refused { code })
    }

    /// `form` becomes the one that was sent.
    fn try_send(&self, account: &Account, slip: &Slip, form: &mut Form) -> HandOver {
        let begin = || -> Result<_> {
            let (original, assessment, arrived, form) = self.enclosed(account, slip)?;
            let outgoing = self.keys.with(account, |secret| sign_in(account, secret, self.times))?;
            let abilities = outgoing.abilities();
            self.store.set_abilities(&slip.account, abilities)?;
            let draft = draft(account, slip, form, arrived, &assessment, &original);
            Ok((outgoing, prepare(&draft, abilities)?))
        };
        match begin() {
            Ok((outgoing, preview)) => {
                pass(Transition::ReportPrepared);
                *form = preview.form;
                self.tell(slip, ReportState::Sending);
                outgoing.hand_over(&account.address, preview.to, &preview.octets, &mut || {
                    self.store.report_sending(slip.id, &self.claim.name, now())?;
                    pass(Transition::ReportSending);
                    Ok(())
                })
            }
            Err(error) => HandOver::NotTaken(error),
        }
    }

    /// What will leave, as far as is known of the server.
    pub(crate) fn preview(&self, account: &Account, slip: &Slip) -> Result<Preview> {
        let (original, assessment, arrived, form) = self.enclosed(account, slip)?;
        let abilities = self.store.abilities(&slip.account)?;
        prepare(&draft(account, slip, form, arrived, &assessment, &original), abilities)
    }

    /// What is to be enclosed, and how: of what is too large to be fetched, header and words as they were kept.
    fn enclosed(&self, account: &Account, slip: &Slip) -> Result<(Vec<u8>, Assessment, i64, Form)> {
        match self.original(account, slip.alert) {
            Err(error) if error.code == Code::ReportTooLarge => {
                let kept = self.store.alert(slip.alert)?;
                let (_, raw) = self.store.original(slip.alert)?;
                Ok((raw, kept.assessment, kept.summary.arrived_at, Form::Headers))
            }
            other => other.map(|(raw, assessment, arrived)| (raw, assessment, arrived, slip.form)),
        }
    }

    /// The whole original: as it was kept, or fetched again and compared with what was judged. With its assessment,
    /// and when it came.
    pub(crate) fn original(&self, account: &Account, alert: i64) -> Result<(Vec<u8>, Assessment, i64)> {
        let kept = self.store.alert(alert)?;
        let (original, raw) = self.store.original(alert)?;
        if !original.is(&raw) {
            let fetch =
                |secret: &_| visit(account, secret, self.times, |session| fetch_original(session, &original));
            let whole = self.keys.with(account, fetch)?;
            return Ok((whole, kept.assessment, kept.summary.arrived_at));
        }
        Ok((raw, kept.assessment, kept.summary.arrived_at))
    }

    /// Asks the mailbox whether a report went: a copy among what was sent, or a bounce.
    fn look_for(&self, account: &Account, slip: &Slip) -> Result<()> {
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let address = slip.desk.recipient().address();
        let ask = |secret: &_| {
            visit(account, secret, self.times, |session| {
                if folders::is_among_sent(session, &slip.message_id)? {
                    return Ok(Found::Copy);
                }
                let bounces = folders::mentioning(session, secret_part(&slip.message_id), slip.dated)?;
                let said = bounces.iter().find_map(|raw| bounce::read(raw, address));
                Ok(said.map_or(Found::Nothing, Found::Bounce))
            })
        };
        match self.keys.with(account, ask) {
            Ok(Found::Copy) => {
                let at = now();
                self.store.report_sent(id, claim, slip.form, false, at)?;
                self.tell(slip, ReportState::Sent { at });
            }
            Ok(Found::Bounce(said)) => {
                let at = now();
                if self.store.report_ends(id, End::Bounced, &said, at)? {
                    self.tell(slip, ReportState::Bounced { at });
                }
            }
            Ok(Found::Nothing) => {
                let next = LOOKS.get(usize::try_from(slip.attempts).unwrap_or(usize::MAX).saturating_add(1));
                self.store.report_uncertain(id, claim, next.map(|wait| now() + wait), now())?;
            }
            Err(error) => {
                log::info!("nobody could be asked whether report {id} went: {}", error.code);
                self.store.report_rests(id, claim, now() + wait(slip.attempts))?;
            }
        }
        Ok(())
    }

    /// Keeps a copy of what was sent in a folder of its own.
    fn keep_copy(&self, account: &Account, slip: &Slip) -> Result<()> {
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let copied = self.preview(account, slip).and_then(|preview| {
            let keep = |secret: &_| {
                visit(account, secret, self.times, |session| folders::keep_copy(session, &preview.octets))
            };
            self.keys.with(account, keep)
        });
        match copied {
            Err(error) if slip.attempts < COPIES_MAX && error.code.is_transient() => {
                self.store.report_rests(id, claim, now() + wait(slip.attempts))
            }
            Err(error) => {
                log::info!("report {id}: no copy was kept: {}", error.code);
                self.store.report_copied(id, claim)
            }
            Ok(()) => self.store.report_copied(id, claim),
        }
    }

    fn move_original(&self, account: &Account, claimed: &ClaimedMove) -> Result<()> {
        let (alert, claim) = (claimed.alert, self.claim.name.as_str());
        match self.try_move(account, claimed) {
            Ok(Placed::InJunk) => {
                pass(Transition::Moved);
                self.store.moved(alert, claim, Moving::Done)?;
                pass(Transition::MoveKept);
                (self.on_event)(Event::Moved { alert });
            }
            Ok(Placed::InInbox) => {
                self.store.moved(alert, claim, Moving::Back)?;
                (self.on_event)(Event::MovedBack { alert });
            }
            Ok(Placed::Left) => self.store.moved(alert, claim, Moving::Left)?,
            Ok(Placed::NoJunk) => {
                self.store.moved(alert, claim, Moving::NoJunk)?;
                (self.on_event)(Event::NoJunk { alert });
            }
            Err(e)
                if matches!(e.code, Code::MessageGone | Code::MailboxMissing | Code::NotAllowed)
                    || claimed.attempts >= MOVES_MAX =>
            {
                log::info!("original of report {alert} not moved: {}", e.code);
                self.store.moved(alert, claim, Moving::Gone)?;
                self.tell_not_moved(alert, e.code);
            }
            Err(e) => {
                if e.code == Code::MailboxFull && claimed.attempts == 0 {
                    self.tell_not_moved(alert, e.code);
                }
                log::info!("original of report {alert} not moved yet: {}", e.code);
                self.store.move_waits(alert, claim, now() + wait(claimed.attempts))?;
            }
        }
        Ok(())
    }

    fn try_move(&self, account: &Account, claimed: &ClaimedMove) -> Result<Placed> {
        let (original, _) = self.store.original(claimed.alert)?;
        let reporting = self.store.reporting()?;
        let phishing = !claimed.is_doubtful || reporting.mark_doubtful;
        let junk = match reporting.make_junk {
            None => JunkWish::Ask,
            Some(true) => JunkWish::Make,
            Some(false) => JunkWish::Leave,
        };
        let body = |secret: &_| {
            visit(account, secret, self.times, |session| match claimed.back {
                true => move_back(session, &original),
                false => mark_and_move(session, &original, phishing, junk),
            })
        };
        self.keys.with(account, body)
    }

    /// What the user has put away himself is where he wants it.
    fn tell_not_moved(&self, alert: i64, code: Code) {
        if code != Code::MessageGone {
            (self.on_event)(Event::NotMoved { alert, code });
        }
    }

    fn tell(&self, slip: &Slip, state: ReportState) {
        (self.on_event)(Event::Report { alert: slip.alert, desk: slip.desk, state });
    }
}

/// What the mailbox knows of a report of which nobody knows whether it went.
enum Found {
    /// A copy among what was sent.
    Copy,
    /// It came back, for this reason.
    Bounce(String),
    Nothing,
}

fn draft<'a>(
    account: &'a Account,
    slip: &'a Slip,
    form: Form,
    arrived: i64,
    assessment: &'a Assessment,
    original: &'a [u8],
) -> Draft<'a> {
    Draft {
        sender: &account.address,
        desk: slip.desk,
        form,
        message_id: &slip.message_id,
        dated: slip.dated,
        arrived,
        assessment,
        original,
    }
}

fn wait(attempts: u32) -> i64 {
    let index = usize::try_from(attempts).unwrap_or(usize::MAX).min(WAITS.len() - 1);
    WAITS.get(index).copied().unwrap_or(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_let_fall_is_taken_up_again() {
        let (folder, store) = crate::store::tests::store();
        let claim = Claim::new(folder.path()).unwrap();
        let ids = [AccountId("a".into())];
        let (one, two) = (crate::store::tests::alert(&store, b"1"), crate::store::tests::alert(&store, b"2"));
        for id in [one, two] {
            let desks = [(crate::report::Desk::Amazon, format!("<{id}@example.com>"))];
            store.want_reports(id, &desks, Form::Attached, 1, 1).unwrap();
            let slip = store.claim_report(Due::Sending, &claim.name, &ids, 1).unwrap().unwrap();
            if id == two {
                store.report_sending(slip.id, &claim.name, 1).unwrap();
            }
        }
        // The disk was full: nothing could be written down, and the thread went on.
        let keys = Keys::new(std::sync::Arc::new(crate::secret::SystemSecrets::new()));
        let (times, on_event) = (Times::default(), |_| ());
        let lines = AtomicU64::default();
        let outbox = Outbox {
            store: &store,
            keys: &keys,
            claim: &claim,
            lines: &lines,
            times: &times,
            on_event: &on_event,
        };
        outbox.work(&[]).unwrap();
        assert_eq!(store.claims().unwrap(), Vec::<String>::new());
        assert_eq!(
            [one, two].map(|id| store.report_state(id, crate::report::Desk::Amazon).unwrap().unwrap()),
            [ReportState::Waiting { last: None }, ReportState::Uncertain]
        );
    }

    #[test]
    fn waits_grow_and_end() {
        assert_eq!(wait(0), 5);
        assert_eq!(wait(1_000_000), 60 * 60);
    }
}
