//! What is done in the mailbox in a row is done on one connection: a provider locks whom it sees signing in for each of
//! thirty messages.

use std::cell::RefCell;

use secrecy::SecretString;

use crate::account::{Account, AccountId};
use crate::error::Result;
use crate::keys::Keys;
use crate::mailbox::{Session, connect, guarded};
use crate::times::Times;
use crate::wire::Cut;

/// The connection that was used last; it is signed out of with this.
#[derive(Default)]
pub(crate) struct Visit(RefCell<Option<(AccountId, Session)>>);

impl Visit {
    /// Does one thing in the mailbox. On a connection that has lain idle and fails it is done once more on a new one, so
    /// it has to bear that.
    ///
    /// Errors: those of the connection and of the thing.
    pub(super) fn to<T>(
        &self,
        account: &Account,
        keys: &Keys,
        times: &Times,
        body: impl Fn(&mut Session) -> Result<T>,
    ) -> Result<T> {
        let id = account.id();
        if let Some((_, mut session)) = self.0.take().filter(|(whose, _)| *whose == id) {
            match guarded(|| body(&mut session)) {
                // It was closed meanwhile.
                Err(error) if error.code.is_about_the_line() => {}
                done => {
                    self.keep(id, session, done.is_ok());
                    return done;
                }
            }
        }
        keys.with(account, |secret: &SecretString| {
            guarded(|| {
                let mut session = connect(account, secret, times, &Cut::default(), &mut |_| {})?;
                let done = body(&mut session)?;
                self.keep(id.clone(), session, true);
                Ok(done)
            })
        })
    }

    /// After an error nothing more is said on it.
    fn keep(&self, account: AccountId, session: Session, good: bool) {
        self.0.replace(good.then_some((account, session)));
    }
}

impl Drop for Visit {
    fn drop(&mut self) {
        if let Some((_, session)) = self.0.take() {
            let _ = guarded(|| {
                session.log_out();
                Ok(())
            });
        }
    }
}
