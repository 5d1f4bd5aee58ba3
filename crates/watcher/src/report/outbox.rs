//! Sees to it that a report goes out exactly once: a row is claimed by one process, marked at the point of no
//! return, and afterwards the original is marked and moved to Junk. Where nobody knows whether it went, the mailbox is
//! asked before anybody else.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use porchlight_engine::Assessment;

use super::claim::Claim;
use super::prepare::{Abilities, Draft, prepare};
use super::smtp::{HandOver, Outgoing, sign_in};
use super::visit::Visit;
use crate::account::Account;
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::keys::Keys;
use crate::mailbox::{Session, fetch_original};
use crate::states::{Form, Preview, ReportState};
use crate::store::{Due, Slip, Store};
use crate::times::Times;
use crate::transition::{Transition, pass};

/// Seconds between attempts: quick at first, then patient.
const WAITS: [i64; 6] = [5, 15, 60, 5 * 60, 15 * 60, 60 * 60];
/// Seconds after which the mailbox is asked whether an uncertain report went. Afterwards the user decides.
pub(super) const LOOKS: [i64; 4] = [10, 2 * 60, 15 * 60, 2 * 60 * 60];

/// What it takes to work on reports.
pub(crate) struct Outbox<'a> {
    pub store: &'a Store,
    pub keys: &'a Keys,
    pub claim: &'a Claim,
    /// How often the line to the world became another one.
    pub lines: &'a AtomicU64,
    pub times: &'a Times,
    pub on_event: &'a (dyn Fn(Event) + Send + Sync),
    pub visit: Visit,
}

impl Outbox<'_> {
    /// Takes back what dead processes held, and what this one let fall when a disk was full or a thread stumbled; then
    /// does everything that is due for these accounts, one after the other.
    ///
    /// Errors: only those of the store.
    pub(crate) fn work(&self, accounts: &[Account]) -> Result<()> {
        self.recover()?;
        for account in accounts {
            let _working = self.claim.wait(&account.id());
            self.work_for(account)?;
        }
        Ok(())
    }

    /// Takes back what dead processes held, and what this one let fall: whatever is claimed in our name for an account
    /// that nobody works for.
    ///
    /// Errors: only those of the store.
    pub(crate) fn recover(&self) -> Result<()> {
        let nobody = BTreeSet::new();
        for claim in self.store.claims()? {
            let recovered = if claim == self.claim.name {
                self.claim.still(|busy| self.store.recover_claim(&claim, busy, now()))?
            } else if self.claim.is_dead(&claim) {
                self.store.recover_claim(&claim, &nobody, now())?
            } else {
                continue;
            };
            for (alert, desk) in recovered {
                (self.on_event)(Event::Report { alert, desk, state: ReportState::Uncertain });
            }
        }
        Ok(())
    }

    /// Does everything that is due for an account. To be called by who has the right to ([`Claim::take`]).
    ///
    /// Errors: only those of the store.
    pub(crate) fn work_for(&self, account: &Account) -> Result<()> {
        let line = self.lines.load(Ordering::SeqCst);
        let ids = [account.id()];
        let mut server = Outgone::default();
        let next = |due| self.claim.next(|| self.store.claim_report(due, &self.claim.name, &ids, now()));
        while let Some(slip) = next(Due::Sending)? {
            settled(self.send(account, &slip, &mut server))?;
        }
        while let Some(slip) = next(Due::Looking)? {
            settled(self.look_for(account, &slip))?;
        }
        while let Some(slip) = next(Due::Copying)? {
            settled(self.keep_copy(account, &slip))?;
        }
        let next_move = || self.claim.next(|| self.store.claim_move(&self.claim.name, &ids, now()));
        while let Some(claimed) = next_move()? {
            pass(Transition::MoveClaimed);
            self.move_original(account, &claimed)?;
        }
        // What failed on the old line meanwhile does not wait as if it had failed on the new one.
        if self.lines.load(Ordering::SeqCst) != line {
            self.store.hurry(now())?;
        }
        Ok(())
    }

    fn send(&self, account: &Account, slip: &Slip, server: &mut Outgone) -> Result<()> {
        pass(Transition::ReportClaimed);
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let mut form = slip.form;
        let state = match self.try_send(account, slip, &mut form, server) {
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
        if code.is_transient()
            || code.is_about_tls()
            || matches!(code, Code::KeyringUnavailable | Code::StartTlsMissing)
        {
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
    fn try_send(&self, account: &Account, slip: &Slip, form: &mut Form, server: &mut Outgone) -> HandOver {
        let mut begin = || -> Result<_> {
            let (original, assessment, arrived, form) = self.enclosed(account, slip)?;
            server.check()?;
            let outgoing = self.meet(account).inspect_err(|error| server.note(error))?;
            let draft = draft(account, slip, form, arrived, &assessment, &original);
            let preview = prepare(&draft, outgoing.abilities())?;
            Ok((outgoing, preview))
        };
        match begin() {
            Ok((outgoing, preview)) => {
                pass(Transition::ReportPrepared);
                *form = preview.form;
                self.tell(slip, ReportState::Sending);
                let ended = outgoing.hand_over(&account.address, preview.to, &preview.octets, &mut || {
                    self.store.report_sending(slip.id, &self.claim.name, now())?;
                    pass(Transition::ReportSending);
                    Ok(())
                });
                match &ended {
                    HandOver::Taken => {}
                    HandOver::NotTaken(error) => server.note(error),
                    HandOver::Unknown => server.note(&Error::new(Code::ConnectionLost, "no last word")),
                }
                ended
            }
            Err(error) => HandOver::NotTaken(error),
        }
    }

    /// Signs in to the outgoing server, and remembers what it can carry.
    fn meet(&self, account: &Account) -> Result<Outgoing> {
        let outgoing =
            self.keys.with(account, |secret| sign_in(account, secret, self.times)).map_err(for_good)?;
        self.store.set_abilities(&account.id(), outgoing.abilities())?;
        Ok(outgoing)
    }

    /// What will leave. A server that was never met is asked what it can carry; where it cannot be asked now, it is
    /// taken for one like nearly all.
    pub(crate) fn preview(&self, account: &Account, slip: &Slip) -> Result<Preview> {
        let (original, assessment, arrived, form) = self.enclosed(account, slip)?;
        let abilities = match self.store.abilities(&slip.account)? {
            Some(known) => known,
            None => self
                .meet(account)
                .map(|outgoing| {
                    let abilities = outgoing.abilities();
                    outgoing.log_out();
                    abilities
                })
                .unwrap_or_else(|error| {
                    log::info!("the outgoing server could not be asked: {}", error.code);
                    Abilities::default()
                }),
        };
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
            let whole = self.mailbox(account, |session| fetch_original(session, &original))?;
            return Ok((whole, kept.assessment, kept.summary.arrived_at));
        }
        Ok((raw, kept.assessment, kept.summary.arrived_at))
    }

    /// Does one thing in the mailbox. One that refused the sign-in is left alone until somebody gets in.
    pub(super) fn mailbox<T>(
        &self,
        account: &Account,
        body: impl Fn(&mut Session) -> Result<T>,
    ) -> Result<T> {
        let id = account.id();
        let tried = self.claim.may_try(&id)?;
        let visited = self.visit.to(account, self.keys, self.times, body);
        if let Err(error) = &visited
            && error.code.is_about_the_sign_in()
        {
            self.claim.bar(&id, tried, error.clone());
        }
        visited
    }

    pub(super) fn tell(&self, slip: &Slip, state: ReportState) {
        (self.on_event)(Event::Report { alert: slip.alert, desk: slip.desk, state });
    }
}

/// What an outgoing server did that concerns whatever else is to be sent through it in the same round: a sign-in that it
/// refused is not tried for each report, and a line that hangs is not waited for as often.
#[derive(Debug, Default)]
struct Outgone(Option<Error>);

impl Outgone {
    fn note(&mut self, error: &Error) {
        if error.code.is_about_the_sign_in() || error.code.is_about_the_line() {
            self.0.get_or_insert_with(|| error.clone());
        }
    }

    fn check(&self) -> Result<()> {
        self.0.clone().map_or(Ok(()), Err)
    }
}

/// A server that wants nobody (5xx to a greeting or to EHLO) is not asked again by itself.
fn for_good(mut error: Error) -> Error {
    if error.code == Code::ServerRefused {
        error.code = Code::ReportRefused;
    }
    error
}

/// Taken back by the user, or settled by an answer, while it was worked on: that is no fault.
fn settled(done: Result<()>) -> Result<()> {
    match done {
        Err(error) if error.code == Code::ReportWithdrawn => Ok(()),
        other => other,
    }
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

pub(super) fn wait(attempts: u32) -> i64 {
    let index = usize::try_from(attempts).unwrap_or(usize::MAX).min(WAITS.len() - 1);
    WAITS.get(index).copied().unwrap_or(60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::AccountId;

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
            visit: Visit::default(),
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
