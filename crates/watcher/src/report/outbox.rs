//! Sees to it that a report goes out exactly once: a row is claimed by one process, marked at the point of no
//! return, and afterwards the original is marked and moved to Junk.
//!
//! A claim is the name of a file that its process keeps locked. Whoever can lock the file knows that the
//! process is dead, whatever ended it, and takes its work back.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};

use porchlight_engine::Assessment;

use super::prepare::prepare;
use super::smtp::{HandOver, sign_in};
use super::{AMAZON, message_id};
use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::keys::Keys;
use crate::mailbox::{fetch_original, mark_and_move, visit};
use crate::states::ReportState;
use crate::store::{Claimed, Moving, Store};
use crate::times::Times;
use crate::transition::{Transition, pass};

/// Seconds between attempts: quick at first, then patient.
const WAITS: [i64; 6] = [5, 15, 60, 5 * 60, 15 * 60, 60 * 60];
/// After so many failed moves the original is left where it is.
const MOVES_MAX: u32 = 12;

/// This process's right to work on reports, and what that takes.
pub(crate) struct Outbox<'a> {
    pub store: &'a Store,
    pub keys: &'a Keys,
    pub claim: &'a Claim,
    pub times: &'a Times,
    pub on_event: &'a (dyn Fn(Event) + Send + Sync),
}

/// The locked file that stands for this process.
#[derive(Debug)]
pub(crate) struct Claim {
    name: String,
    path: PathBuf,
    folder: PathBuf,
    /// Held locked for as long as the process lives.
    _file: File,
}

impl Claim {
    /// Makes and locks a file of its own in `folder`/claims.
    pub(crate) fn new(folder: &Path) -> Result<Claim> {
        let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
        let folder = folder.join("claims");
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let name = message_id("claim@localhost")?.trim_matches(['<', '>']).replace("@localhost", "");
        let path = folder.join(&name);
        let file = File::create_new(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Claim { name, path, folder, _file: file })
    }

    /// True if the process behind a claim is gone. Removes what it left.
    fn is_dead(&self, name: &str) -> bool {
        if name == self.name {
            return false;
        }
        // Names are ours; a database that was tampered with must not lead elsewhere.
        if !name.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return true;
        }
        let path = self.folder.join(name);
        match File::open(&path) {
            Ok(file) => match file.try_lock() {
                Ok(()) => {
                    let _ = std::fs::remove_file(&path);
                    true
                }
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
            },
            Err(e) => e.kind() == std::io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

impl Outbox<'_> {
    /// Takes back what dead processes held, then sends and moves everything that is due for these accounts.
    ///
    /// Errors: only those of the store.
    pub(crate) fn work(&self, accounts: &[Account]) -> Result<()> {
        for claim in self.store.claims()? {
            if self.claim.is_dead(&claim) {
                for alert in self.store.recover_claim(&claim, now())? {
                    self.tell(alert, ReportState::Uncertain);
                }
            }
        }
        let ids: Vec<AccountId> = accounts.iter().map(Account::id).collect();
        let account = |id: &AccountId| accounts.iter().find(|account| account.id() == *id);
        while let Some(claimed) = self.store.claim_report(&self.claim.name, &ids, now())? {
            if let Some(account) = account(&claimed.account) {
                pass(Transition::ReportClaimed);
                self.send(account, &claimed)?;
            }
        }
        while let Some(claimed) = self.store.claim_move(&self.claim.name, &ids, now())? {
            if let Some(account) = account(&claimed.account) {
                pass(Transition::MoveClaimed);
                self.move_original(account, &claimed)?;
            }
        }
        Ok(())
    }

    fn send(&self, account: &Account, claimed: &Claimed) -> Result<()> {
        let (alert, claim) = (claimed.alert, self.claim.name.as_str());
        let state = match self.try_send(account, claimed) {
            HandOver::Taken => {
                pass(Transition::ReportHandedOver);
                let at = now();
                self.store.report_sent(alert, claim, at)?;
                pass(Transition::ReportKept);
                (self.on_event)(Event::Reported { alert });
                ReportState::Sent { at }
            }
            HandOver::Unknown => {
                self.store.report_uncertain(alert, claim, now())?;
                ReportState::Uncertain
            }
            HandOver::NotTaken(Error { code, .. }) => {
                log::info!("report {alert} not taken: {code}");
                // A locked keyring is opened later, and a hotel's portal goes away.
                if code.is_transient() || code == Code::KeyringUnavailable || code.is_about_tls() {
                    self.store.report_waits(alert, claim, code, now() + wait(claimed.attempts), now())?;
                    ReportState::Waiting { last: Some(code) }
                } else {
                    self.store.report_refused(alert, claim, code, now())?;
                    ReportState::Refused { code }
                }
            }
        };
        self.tell(alert, state);
        Ok(())
    }

    fn try_send(&self, account: &Account, claimed: &Claimed) -> HandOver {
        let begin = || -> Result<_> {
            let (original, assessment) = self.original(account, claimed.alert)?;
            let outgoing = self.keys.with(account, |secret| sign_in(account, secret, self.times))?;
            let message =
                prepare(&account.address, &claimed.message_id, &assessment, &original, outgoing.transport())?;
            Ok((outgoing, message))
        };
        match begin() {
            Ok((outgoing, message)) => {
                pass(Transition::ReportPrepared);
                self.tell(claimed.alert, ReportState::Sending);
                outgoing.hand_over(&account.address, AMAZON, &message, &mut || {
                    self.store.report_sending(claimed.alert, &self.claim.name, now())?;
                    pass(Transition::ReportSending);
                    Ok(())
                })
            }
            Err(error) => HandOver::NotTaken(error),
        }
    }

    /// The whole original: as it was kept, or fetched again and compared with what was judged.
    fn original(&self, account: &Account, alert: i64) -> Result<(Vec<u8>, Assessment)> {
        let assessment = self.store.alert(alert)?.assessment;
        let (original, raw) = self.store.original(alert)?;
        if !original.is(&raw) {
            let fetch =
                |secret: &_| visit(account, secret, self.times, |session| fetch_original(session, &original));
            let whole = self.keys.with(account, fetch)?;
            return Ok((whole, assessment));
        }
        Ok((raw, assessment))
    }

    fn move_original(&self, account: &Account, claimed: &Claimed) -> Result<()> {
        let (alert, claim) = (claimed.alert, self.claim.name.as_str());
        match self.try_move(account, alert) {
            Ok(()) => {
                pass(Transition::Moved);
                self.store.moved(alert, claim, Moving::Done)?;
                pass(Transition::MoveKept);
                (self.on_event)(Event::Moved { alert });
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

    fn try_move(&self, account: &Account, alert: i64) -> Result<()> {
        let (original, _) = self.store.original(alert)?;
        let body =
            |secret: &_| visit(account, secret, self.times, |session| mark_and_move(session, &original));
        self.keys.with(account, body)
    }

    /// What the user has put away himself is where he wants it.
    fn tell_not_moved(&self, alert: i64, code: Code) {
        if code != Code::MessageGone {
            (self.on_event)(Event::NotMoved { alert, code });
        }
    }

    fn tell(&self, alert: i64, state: ReportState) {
        (self.on_event)(Event::Report { alert, state });
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
    fn a_claim_is_dead_when_its_process_is() {
        let folder = tempfile::tempdir().unwrap();
        let ours = Claim::new(folder.path()).unwrap();
        let theirs = Claim::new(folder.path()).unwrap();
        assert!(!ours.is_dead(&ours.name));
        assert!(!ours.is_dead(&theirs.name));
        // What a killed process leaves: the file, unlocked.
        let name = theirs.name.clone();
        let path = theirs.path.clone();
        drop(theirs);
        File::create(&path).unwrap();
        assert!(ours.is_dead(&name));
        assert!(!path.exists());
        assert!(ours.is_dead("../../etc/passwd"));
    }

    #[test]
    fn waits_grow_and_end() {
        assert_eq!(wait(0), 5);
        assert_eq!(wait(1_000_000), 60 * 60);
    }
}
