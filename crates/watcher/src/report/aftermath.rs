//! What is done for a report after it has left, or may have: the mailbox is asked whether it went, a copy is kept, the
//! original is marked and moved.

use super::outbox::{LOOKS, Outbox, wait};
use super::prepare::secret_part;
use super::{bounce, folders};
use crate::account::Account;
use crate::clock::now;
use crate::error::{Code, Result};
use crate::event::Event;
use crate::mailbox::{JunkWish, Placed, Session, mark_and_move, move_back};
use crate::states::ReportState;
use crate::store::{ClaimedMove, End, Moving, Slip};
use crate::transition::{Transition, pass};

/// After so many failed moves the original is left where it is.
const MOVES_MAX: u32 = 12;
/// A copy is tried so often; it is no more than a copy.
const COPIES_MAX: u32 = 5;
/// Seconds until it is seen whether the mailbox lets somebody in again; nothing is asked of it for that.
const REST: i64 = 60 * 60;
/// Seconds until the mailbox is asked again that could not be asked.
const PAUSE: i64 = 60;

/// What the mailbox knows of a report of which nobody knows whether it went.
enum Found {
    /// A copy among what was sent.
    Copy,
    /// It came back, for this reason.
    Bounce(String),
    Nothing,
}

impl Outbox<'_> {
    /// Asks the mailbox whether a report went: a copy among what was sent, or a bounce.
    pub(super) fn look_for(&self, account: &Account, slip: &Slip) -> Result<()> {
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let address = slip.desk.recipient().address();
        let ask = |session: &mut Session| {
            if folders::is_among_sent(session, &slip.message_id)? {
                return Ok(Found::Copy);
            }
            let bounces = folders::mentioning(session, secret_part(&slip.message_id), slip.dated)?;
            let said = bounces.iter().find_map(|raw| bounce::read(raw, address));
            Ok(said.map_or(Found::Nothing, Found::Bounce))
        };
        match self.mailbox(account, ask) {
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
                let pause = if error.code.is_about_the_sign_in() { REST } else { PAUSE };
                self.store.report_idles(id, claim, error.code, now() + pause)?;
            }
        }
        Ok(())
    }

    /// Keeps a copy of what was sent in a folder of its own.
    pub(super) fn keep_copy(&self, account: &Account, slip: &Slip) -> Result<()> {
        let (id, claim) = (slip.id, self.claim.name.as_str());
        let copied = self.preview(account, slip).and_then(|preview| {
            self.mailbox(account, |session| folders::keep_copy(session, &preview.octets))
        });
        match copied {
            Err(error) if error.code.is_about_the_sign_in() => {
                self.store.report_idles(id, claim, error.code, now() + REST)
            }
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

    pub(super) fn move_original(&self, account: &Account, claimed: &ClaimedMove) -> Result<()> {
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
            Err(e) if e.code.is_about_the_sign_in() => {
                log::info!("original of report {alert} not moved yet: {}", e.code);
                self.store.move_rests(alert, claim, now() + REST)?;
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
        self.mailbox(account, |session| match claimed.back {
            true => move_back(session, &original),
            false => mark_and_move(session, &original, phishing, junk),
        })
    }

    /// What the user has put away himself is where he wants it.
    fn tell_not_moved(&self, alert: i64, code: Code) {
        if code != Code::MessageGone {
            (self.on_event)(Event::NotMoved { alert, code });
        }
    }
}
