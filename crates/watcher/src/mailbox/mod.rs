//! A mailbox over IMAP (RFC 3501), behind our own few verbs. The alpha `imap` crate is named
//! only in [`session`], [`fetch`] and [`sign_in`]; its types go no further.
//!
//! From the wire upwards: [`crate::wire`] ends what takes too long and makes it private, [`guard`] refuses what is too large or too deep, the `imap` crate speaks, [`session`] offers verbs.
//! After any error a session is thrown away.

mod connect;
mod fetch;
mod guard;
mod locate;
#[cfg(test)]
mod mutation;
mod places;
mod refusal;
mod session;
mod sign_in;

use std::panic::{AssertUnwindSafe, catch_unwind};

use secrecy::SecretString;

pub(crate) use connect::connect;
pub(crate) use fetch::{Entry, Fetched};
pub(crate) use locate::{JunkWish, Original, Placed, fetch_original, mark_and_move, message_id, move_back};
pub(crate) use session::{Session, Standing, Wake};

use crate::account::Account;
use crate::error::{Code, Error, Result};
use crate::times::Times;
use crate::wire::Cut;

/// Runs what may panic on a server's words: a panic is a lost connection, not the end of the program.
pub(crate) fn guarded<T>(body: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(body))
        .unwrap_or_else(|_| Err(Error::new(Code::ServerMisbehaved, "the server's answer confused us")))
}

/// Signs in, does one thing, signs out.
pub(crate) fn visit<T>(
    account: &Account,
    secret: &SecretString,
    times: &Times,
    body: impl FnOnce(&mut Session) -> Result<T>,
) -> Result<T> {
    guarded(|| {
        let mut session = connect(account, secret, times, &Cut::default(), &mut |_| {})?;
        let done = body(&mut session)?;
        session.log_out();
        Ok(done)
    })
}
