//! The verbs of reporting that a desktop or a terminal calls on its [`Watcher`]: report, ask, take back, try again,
//! look before it leaves, look back at what became of it.

use crate::account::Account;
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::inner::{Inner, lock};
use crate::report::{Desk, message_id};
use crate::states::{Anyway, Form, Preview, Report, ReportState, Reporting, TakenBack, Whereabouts};
use crate::transition::{Transition, pass};
use crate::watch::Watcher;

/// More messages than this in an hour are reported only when the user has said so once more.
pub(crate) const MANY: u32 = 30;
const HOUR: i64 = 60 * 60;
/// Seconds; a longer time to take a report back would only be forgotten.
const UNDO_MAX: u8 = 60;

impl Watcher {
    /// True while a report is on its way, here or in another process: whoever ends the program now should wait for it.
    pub fn is_sending(&self) -> Result<bool> {
        self.inner.store.is_sending()
    }

    /// From now on no report leaves this process until the value is gone; one that is on its way goes on.
    pub fn hold_reports(&self) -> Hold<'_> {
        self.inner.hold_outbox();
        Hold(&self.inner)
    }

    /// Reports an alert to Amazon and the other desks the user has chosen: writes the rows and returns; the outbox
    /// sends them when the time to take them back is over. Asked twice, it sends once and returns where the first one
    /// stands. Reporting a dismissed alert opens it again.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`], [`Code::ReportGenuine`], [`Code::ReportMany`],
    /// [`Code::StoreFailed`].
    pub fn report(&self, alert: i64) -> Result<ReportState> {
        self.report_anyway(alert, Anyway::default())
    }

    /// The same, with what the user has said twice.
    ///
    /// Errors: as [`Watcher::report`].
    pub fn report_anyway(&self, alert: i64, anyway: Anyway) -> Result<ReportState> {
        let account = self.inner.account_of(alert)?;
        let state = want(&self.inner, &account, alert, Wish::Report, anyway, self.undo_seconds()?)?;
        self.inner.mailbox_opened(&account.id());
        self.inner.wake_outbox();
        Ok(state)
    }

    /// Asks Amazon whether a message is real. The message stays where it is.
    ///
    /// Errors: as [`Watcher::report`].
    pub fn ask(&self, alert: i64, anyway: Anyway) -> Result<ReportState> {
        let account = self.inner.account_of(alert)?;
        let state = want(&self.inner, &account, alert, Wish::Ask, anyway, self.undo_seconds()?)?;
        self.inner.mailbox_opened(&account.id());
        self.inner.wake_outbox();
        Ok(state)
    }

    /// Does what is due for reports here and now, and returns when that is done: for who has no thread for it.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn work_now(&self) -> Result<()> {
        let accounts: Vec<Account> =
            lock(&self.inner.accounts).iter().map(|(account, _)| account.clone()).collect();
        self.inner.outbox().work(&accounts)
    }

    /// Seconds in which a report can be taken back.
    pub fn undo_seconds(&self) -> Result<i64> {
        let chosen = self.inner.store.reporting()?.undo;
        let own = i64::try_from(self.inner.times.undo.as_secs()).unwrap_or(0);
        // A command ends before anybody changes his mind: what it left waiting might wait for ever.
        Ok(chosen.filter(|_| own > 0).map_or(own, |seconds| i64::from(seconds.min(UNDO_MAX))))
    }

    /// Takes back what was reported or asked about an alert and has not left. Nothing more is sent then; where nothing
    /// had left before, the alert is open again.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::TooLate`] where all of it has left, or nothing was wanted.
    pub fn undo_report(&self, alert: i64) -> Result<TakenBack> {
        self.inner.store.alert(alert)?;
        match self.inner.store.withdraw_reports(alert, now())? {
            TakenBack::Nothing => Err(Error::new(Code::TooLate, alert)),
            done => Ok(done),
        }
    }

    /// Moves the original of a report back to the inbox, marked as wanted mail.
    ///
    /// Errors: [`Code::TooLate`] where it was not moved.
    pub fn move_back(&self, alert: i64) -> Result<Whereabouts> {
        let whereabouts = self.inner.store.want_back(alert, now())?;
        self.inner.mailbox_opened(&self.inner.account_of(alert)?.id());
        self.inner.wake_outbox();
        Ok(whereabouts)
    }

    /// Sends a report that was refused, came back or is uncertain once more. In another form it is another message; in
    /// the same form the same one, so that a desk that has it already can tell.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::ReportSettled`] where it is in no such state.
    pub fn send_again(&self, report: i64, form: Form) -> Result<()> {
        let slip = self.inner.store.slip(report)?;
        let account = self.inner.account_of(slip.alert)?;
        let due = now() + self.undo_seconds()?;
        self.inner.store.want_again(report, form, &message_id(&account.address)?, due, now())?;
        self.inner.mailbox_opened(&account.id());
        self.inner.wake_outbox();
        Ok(())
    }

    /// The user knows that an uncertain report has gone.
    ///
    /// Errors: [`Code::ReportSettled`] where it is not uncertain.
    pub fn believe_sent(&self, report: i64) -> Result<()> {
        self.inner.store.believe_sent(report, now())?;
        self.inner.wake_outbox();
        Ok(())
    }

    /// What will leave, to the octet, if the alert is reported to this desk now. A message that was kept only in part
    /// is fetched for it.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`], [`Code::MessageGone`], [`Code::ReportTooLarge`], and
    /// those of the connection where the message must be fetched.
    pub fn preview(&self, alert: i64, desk: Desk) -> Result<Preview> {
        let account = self.inner.account_of(alert)?;
        let form = form(&self.inner.store.reporting()?);
        let slip = self.inner.store.draft_report(alert, desk, form, &message_id(&account.address)?, now())?;
        self.inner.outbox().preview(&account, &slip)
    }

    /// The whole original of an alert, as it arrived; fetched where it was kept only in part.
    ///
    /// Errors: [`Code::AlertUnknown`], [`Code::AccountUnknown`], [`Code::MessageGone`], [`Code::ReportTooLarge`], those
    /// of the connection.
    pub fn original(&self, alert: i64) -> Result<Vec<u8>> {
        let account = self.inner.account_of(alert)?;
        self.inner.outbox().original(&account, alert).map(|(raw, ..)| raw)
    }

    /// The octets of an alert as they were judged: the whole message, or its beginning. Nothing is fetched.
    ///
    /// Errors: [`Code::AlertUnknown`].
    pub fn kept(&self, alert: i64) -> Result<Vec<u8>> {
        self.inner.store.original(alert).map(|(_, raw)| raw)
    }

    /// The reports of one alert, with what became of each.
    pub fn reports_of(&self, alert: i64) -> Result<Vec<Report>> {
        self.inner.store.reports_of(alert)
    }

    /// The newest `limit` reports, newest first.
    pub fn reports(&self, limit: usize) -> Result<Vec<Report>> {
        self.inner.store.reports(&self.inner.account_ids(), limit)
    }

    /// How reports are to go.
    pub fn reporting(&self) -> Result<Reporting> {
        self.inner.store.reporting()
    }

    /// Changes how reports are to go, from the next one on. Desks that nobody may add are left out.
    pub fn set_reporting(&self, mut reporting: Reporting) -> Result<()> {
        reporting.desks.retain(|desk| desk.is_optional());
        reporting.undo = reporting.undo.map(|seconds| seconds.min(UNDO_MAX));
        self.inner.store.set_reporting(&reporting)?;
        if let Some(make) = reporting.make_junk {
            self.inner.store.junk_decided(make, now())?;
            self.inner.wake_outbox();
        }
        Ok(())
    }

    /// Forgets every alert that came more than so many days ago (one at least), with its reports; what is still on its way is kept.
    /// Damaged records that were kept aside hold older mail, too, and go as a whole. How many those were.
    pub fn erase_older(&self, days: u16) -> Result<usize> {
        // What was reported a moment ago is met once more in Junk, and has to be known there.
        let days = days.max(1);
        let before = now() - i64::from(days) * 24 * HOUR;
        let erased = self.inner.store.erase_before(&self.inner.account_ids(), before)?;
        self.inner.store.forget_damaged();
        Ok(erased)
    }

    /// Forgets everything: every account with its secret, all that was found, every setting. Returns false where a
    /// secret could not be removed from where it is kept.
    ///
    /// Errors: [`Code::StoreFailed`].
    pub fn erase_all(&self) -> Result<bool> {
        let mut secrets_gone = true;
        for id in self.inner.account_ids() {
            // A thread that is slow to end keeps nothing any more.
            self.inner.store.close_account(&id);
        }
        for account in self.take_all() {
            if let Err(error) = self.inner.keys.delete(&account) {
                log::warn!("the secret of account {} could not be removed: {}", account.id(), error.code);
                // What was never kept there need not be removed.
                secrets_gone &= error.code == Code::SecretMissing;
            }
        }
        self.inner.store.erase_all()?;
        Ok(secrets_gone)
    }
}

/// Reports wait for as long as this lives ([`Watcher::hold_reports`]).
#[must_use]
pub struct Hold<'a>(&'a Inner);

impl std::fmt::Debug for Hold<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hold")
    }
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        self.0.release_outbox();
    }
}

/// The two verbs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Wish {
    Report,
    Ask,
}

/// Wants a message to be reported, or asked about. Returns where that stands.
///
/// Errors: as [`Watcher::report`].
pub(crate) fn want(
    inner: &Inner,
    account: &Account,
    alert: i64,
    wish: Wish,
    anyway: Anyway,
    undo: i64,
) -> Result<ReportState> {
    let store = &inner.store;
    let first = if wish == Wish::Report { Desk::Amazon } else { Desk::AmazonVerify };
    let stands = store.report_state(alert, first)?;
    let is_new = matches!(stands, None | Some(ReportState::Drafted | ReportState::Refused { .. }));
    if is_new {
        let verdict = store.alert(alert)?.summary.verdict;
        if wish == Wish::Report && verdict == porchlight_engine::Verdict::Genuine && !anyway.genuine {
            return Err(Error::new(Code::ReportGenuine, alert));
        }
        if !anyway.many && store.asked_since(now() - HOUR, now())? >= MANY {
            return Err(Error::new(Code::ReportMany, MANY));
        }
    }
    let reporting = store.reporting()?;
    let mut desks = vec![first];
    if wish == Wish::Report {
        desks.extend(reporting.desks.iter().copied().filter(|desk| desk.is_optional()));
    }
    let desks = desks
        .into_iter()
        .map(|desk| Ok((desk, message_id(&account.address)?)))
        .collect::<Result<Vec<_>>>()?;
    store.want_reports(alert, &desks, form(&reporting), now() + undo, now())?;
    pass(Transition::ReportWritten);
    store.report_state(alert, first)?.ok_or_else(|| Error::new(Code::AlertUnknown, alert))
}

fn form(reporting: &Reporting) -> Form {
    if reporting.arf { Form::Arf } else { Form::Attached }
}
