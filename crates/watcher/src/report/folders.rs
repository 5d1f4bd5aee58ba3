//! What the user's own mailbox knows of a report: the copy that providers keep, bounces, and a copy of ours where it
//! is wished for.

use crate::error::Result;
use crate::mailbox::{Session, message_id};
use crate::pipeline::INBOX;
use crate::transition::{Transition, pass};

/// Where copies are kept when the user wants them.
const OURS: &str = "Porchlight reports";
/// Of messages that name a report, so many are read, and so many octets of each.
const NAMED_MAX: usize = 5;
pub(super) const BOUNCE_MAX: u64 = 256 * 1024;

/// True where the provider has kept a copy of the report: then it was taken.
pub(super) fn is_among_sent(session: &mut Session, message_id: &str) -> Result<bool> {
    let Some(sent) = session.sent_folder()? else { return Ok(false) };
    session.examine(&sent)?;
    session.has_message_id(message_id)
}

/// Messages in the inbox that name the report, newest first.
pub(super) fn mentioning(session: &mut Session, secret: &str, since: i64) -> Result<Vec<Vec<u8>>> {
    session.examine(INBOX)?;
    // The server counts days in its own time.
    let uids = session.mentioning(secret, since - 24 * 60 * 60)?;
    let mut found = Vec::new();
    let entries = session.sizes(uids.get(..NAMED_MAX.min(uids.len())).unwrap_or(&[]))?;
    for entry in entries.values().rev() {
        found.extend(session.peek(*entry, BOUNCE_MAX, false)?.map(|fetched| fetched.raw));
    }
    // Not every server searches for what it was asked for.
    found.retain(|raw| memchr::memmem::find(raw, secret.as_bytes()).is_some());
    Ok(found)
}

/// Keeps a copy of a report, once: whoever died before he could note it finds it there.
pub(super) fn keep_copy(session: &mut Session, report: &[u8]) -> Result<()> {
    let folder = session.folder_or_new(OURS)?;
    let opened = session.examine(&folder)?;
    let is_there = match message_id(report).filter(|_| opened.exists > 0) {
        Some(id) => session.has_message_id(&id)?,
        None => false,
    };
    if !is_there {
        session.append_seen(&folder, report)?;
    }
    pass(Transition::CopyKept);
    Ok(())
}
