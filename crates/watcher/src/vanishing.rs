//! Looks whether a proven security mail of Amazon's is still in the inbox: whoever has got into a mailbox hides such
//! mail with a filter, minutes after it came. A user who tidies up looks the same; whoever asks has to say so.

use crate::account::Account;
use crate::clock::now;
use crate::error::Result;
use crate::mailbox::Session;
use crate::pipeline::{INBOX, Line};

/// Looks for the few that came lately, if there are any: one question each. INBOX is open, under `uid_validity`; it is
/// not opened again, since whatever is announced with that is not announced to IDLE.
///
/// Errors: those of the connection and of the store.
pub(crate) fn look_for_vanished(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    uid_validity: u32,
) -> Result<()> {
    let id = account.id();
    for mail in line.store.recent_security_mail(&id, INBOX, now())? {
        // Under other numbers nobody knows what is missing.
        if mail.uid_validity == uid_validity && !session.has(mail.uid)? {
            log::info!("account {id}: alert {} is not in the inbox any more", mail.alert);
            line.store.note_gone(mail.alert, now())?;
        }
    }
    Ok(())
}
