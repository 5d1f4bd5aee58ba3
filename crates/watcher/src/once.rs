//! Without threads: look once, report one, try a connection. For scripts and for setting up.

use std::sync::Mutex;

use secrecy::SecretString;

use crate::account::Account;
use crate::error::{Code, Error, Result};
use crate::event::{Event, Step};
use crate::folders::{Folder, Others};
use crate::inner::{Inner, Options};
use crate::keys::told;
use crate::mailbox::{connect, guarded, visit};
use crate::pipeline::{INBOX, catch_up, keep_one, look};
use crate::prove::prove_again;
use crate::questions::ask;
use crate::report::{Desk, sign_in};
use crate::reporting::{Wish, want};
use crate::scan::look_back;
use crate::states::{Anyway, ReportState};
use crate::times::Times;
use crate::trouble::Trouble;
use crate::vanishing::look_for_vanished;
use crate::wire::Cut;

/// Looks once at every account of `options.accounts` (or of the database), sends what waits, and returns.
/// The outcome of each account in order.
///
/// Errors: only those of the store.
pub fn look_once(options: Options) -> Result<Vec<(Account, Result<()>)>> {
    let given = options.accounts.clone();
    let inner = Inner::new(options)?;
    let accounts = given.map_or_else(|| inner.store.accounts(), Ok)?;
    let line = inner.line();
    let mut outcomes = Vec::new();
    for account in &accounts {
        let mut trouble = Trouble::default();
        let mut once = || {
            inner.keys.with(account, |secret| {
                visit(account, secret, &inner.times, |session| {
                    (line.on_event)(Event::Connected { account: account.id() });
                    catch_up(&line, &account.id())?;
                    let never = || false;
                    let uid_validity = look(&line, account, session, &Folder::inbox(), &mut trouble, &never)?;
                    look_for_vanished(&line, account, session, uid_validity)?;
                    let mut others = Others::new(account, session)?;
                    others.look(&line, account, session, &mut trouble, &inner.times, &never)?;
                    for (folder, code) in others.missing().clone() {
                        (line.on_event)(Event::FolderMissing { account: account.id(), folder, code });
                    }
                    look_back(&line, account, session, &mut trouble, &Mutex::new(()), &never)?;
                    ask(&line, &account.id(), &inner.times)?;
                    prove_again(&line, account, &never)?;
                    (line.on_event)(Event::Checked { account: account.id() });
                    Ok(())
                })
            })
        };
        // A message that breaks the connection is met again, and set aside.
        let outcome =
            (0..3).map(|_| once()).find(|o| !matches!(o, Err(e) if e.code == Code::ServerMisbehaved));
        let outcome =
            outcome.unwrap_or_else(|| Err(Error::new(Code::ServerMisbehaved, "three times in a row")));
        if let Err(error) = &outcome {
            let (account, code) = (account.id(), error.code);
            if let Some(fingerprint) = error.fingerprint {
                (line.on_event)(Event::Certificate { account: account.clone(), fingerprint });
            }
            (line.on_event)(match code {
                Code::SignInRefused
                | Code::SignInExpired
                | Code::SignInUnsupported
                | Code::SignInAlert
                | Code::NoClientId
                | Code::SecretMissing
                | Code::KeyringUnavailable => Event::SignedOut { account, code },
                _ => Event::Error { account: Some(account), code },
            });
        }
        outcomes.push((account.clone(), outcome));
    }
    inner.outbox().work(&accounts)?;
    Ok(outcomes)
}

/// Reports one message of the INBOX by its UID, whatever became of it before: it is fetched, judged and kept
/// if it is new, and its report goes out now. A message that is no scam and not doubtful is
/// reported only with `anyway`, and so is one more than is usual in an hour.
///
/// Errors: [`Code::MessageGone`], [`Code::NotSuspicious`], [`Code::ReportGenuine`], [`Code::ReportMany`], those of the connection and of the store.
pub fn report_one(options: Options, account: &Account, uid: u32, anyway: bool) -> Result<ReportState> {
    let inner = Inner::new(options)?;
    let keep = |secret: &_| {
        visit(account, secret, &inner.times, |session| keep_one(&inner.line(), account, session, uid, anyway))
    };
    let alert = inner.keys.with(account, keep)?;
    let anyway = Anyway { genuine: anyway, many: anyway };
    want(&inner, account, alert, Wish::Report, anyway, 0)?;
    inner.outbox().work(std::slice::from_ref(account))?;
    let state = inner.store.report_state(alert, Desk::Amazon)?;
    state.ok_or_else(|| Error::new(Code::AlertUnknown, alert))
}

/// Signs in to both servers without watching; calls `on_step` after each step that succeeded. `secret` is the
/// password; of an account that signs in by OAuth, an access token ([`crate::oauth::SignedIn::access`]).
///
/// Errors: the code of the step that failed.
pub fn test_connection(
    account: &Account,
    secret: &SecretString,
    on_step: &mut dyn FnMut(Step),
) -> Result<()> {
    account.check()?;
    let times = Times::default();
    guarded(|| {
        let mut session = connect(account, secret, &times, &Cut::default(), on_step)?;
        session.examine(INBOX)?;
        session.log_out();
        Ok(())
    })
    .map_err(|error| told(account, error))?;
    on_step(Step::OpenedInbox);
    if account.smtp.is_some() {
        sign_in(account, secret, &times).map_err(|error| told(account, error))?.log_out();
        on_step(Step::CanSend);
    }
    Ok(())
}
