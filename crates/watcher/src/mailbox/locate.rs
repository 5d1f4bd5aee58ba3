//! Finds the very message that was judged again, wherever renumbering or moving has put it. What is
//! not equal to the last octet is another message and is left alone.

use sha2::{Digest, Sha256};

use super::fetch::Entry;
use super::session::{Selected, Session};
use crate::error::{Code, Error, Result};
use crate::pipeline::INBOX;
use crate::transition::{Transition, pass};

/// Octets of the largest message that is fetched as a whole. Providers take less; a server may say 4 GiB.
pub(crate) const WHOLE_MAX: u64 = 64 * 1024 * 1024;

/// The message as it was judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Original {
    /// SHA-256 over the judged octets.
    pub digest: [u8; 32],
    /// How many octets were judged: all, or the first part of a very large message.
    pub judged: u64,
    /// Octets of the whole message.
    pub size: u64,
    pub folder: String,
    pub uid_validity: u32,
    pub uid: u32,
}

impl Original {
    /// True if these octets are the message that was judged, all of it.
    pub(crate) fn is(&self, whole: &[u8]) -> bool {
        let judged = usize::try_from(self.judged).unwrap_or(usize::MAX);
        whole.len() as u64 == self.size
            && whole.get(..judged).is_some_and(|part| <[u8; 32]>::from(Sha256::digest(part)) == self.digest)
    }
}

impl Original {
    /// So much of it is fetched to know it again.
    fn wanted(&self) -> u64 {
        if self.size <= WHOLE_MAX { self.size } else { self.judged }
    }

    /// True if these octets are what is wanted of it.
    fn is_known_by(&self, octets: &[u8]) -> bool {
        if self.size <= WHOLE_MAX {
            return self.is(octets);
        }
        let judged = usize::try_from(self.judged).unwrap_or(usize::MAX);
        octets.get(..judged).is_some_and(|part| <[u8; 32]>::from(Sha256::digest(part)) == self.digest)
    }
}

/// Of messages with the same size, so many are compared.
const CANDIDATES_MAX: usize = 20;

/// Where the original is in a folder, with its octets; with the judged ones alone where it is very large. The folder
/// stays open.
fn find(
    session: &mut Session,
    original: &Original,
    folder: &str,
    opened: Selected,
) -> Result<Option<(u32, Vec<u8>)>> {
    let mut candidates = Vec::new();
    if folder == original.folder && opened.uid_validity == original.uid_validity {
        candidates.push(Entry { uid: original.uid, size: original.size });
    }
    for round in 0..2 {
        for entry in candidates.drain(..) {
            if let Some(fetched) = session.peek(entry, original.wanted(), false)?
                && original.is_known_by(&fetched.raw)
            {
                return Ok(Some((entry.uid, fetched.raw)));
            }
        }
        if round == 0 {
            candidates = session.of_size(original.size)?;
            candidates.truncate(CANDIDATES_MAX);
        }
    }
    Ok(None)
}

/// The original's octets, whole.
///
/// Errors: [`Code::MessageGone`] if it is nowhere to be found; [`Code::ReportTooLarge`].
pub(crate) fn fetch_original(session: &mut Session, original: &Original) -> Result<Vec<u8>> {
    if original.size > WHOLE_MAX {
        return Err(Error::new(Code::ReportTooLarge, "larger than any message"));
    }
    let mut folders = vec![original.folder.clone()];
    if let Some(junk) = session.junk_folder()?
        && junk != original.folder
    {
        folders.push(junk);
    }
    for folder in folders {
        let opened = session.examine(&folder)?;
        if let Some((_, whole)) = find(session, original, &folder, opened)? {
            return Ok(whole);
        }
    }
    Err(Error::new(Code::MessageGone, "not in its folder nor in Junk"))
}

/// What to do where there is no Junk folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum JunkWish {
    Ask,
    Make,
    Leave,
}

/// Where the original is afterwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Placed {
    InJunk,
    InInbox,
    /// Marked, and where it was: the user wants no Junk folder.
    Left,
    /// Marked, and where it was: there is no Junk folder.
    NoJunk,
}

/// Both spellings of junk, since mail programs differ (`$Junk` RFC 9051, `Junk` Thunderbird).
const JUNK: &str = "$Junk Junk";
const PHISHING: &str = "$Phishing";
const NOT_JUNK: &str = "$NotJunk NonJunk";

/// Marks the original as junk, and as `phishing` where it is that, and moves it to Junk.
///
/// Errors: [`Code::MessageGone`] if it is nowhere to be found, [`Code::NotAllowed`] if its folder may only be read,
/// [`Code::MailboxFull`].
pub(crate) fn mark_and_move(
    session: &mut Session,
    original: &Original,
    phishing: bool,
    wish: JunkWish,
) -> Result<Placed> {
    let marks = if phishing { format!("{PHISHING} {JUNK}") } else { JUNK.to_owned() };
    let mark = |session: &mut Session, uid, keywords| -> Result<()> {
        if keywords {
            session.remove_flags(uid, NOT_JUNK)?;
            session.add_flags(uid, &marks)?;
        }
        Ok(())
    };
    let mut junk = session.junk_folder()?;
    if junk.is_none() && wish == JunkWish::Make {
        junk = Some(session.folder_or_new("Junk")?);
    }
    let opened = session.select(&original.folder)?;
    if let Some((uid, _)) = find(session, original, &original.folder, opened)? {
        if opened.read_only {
            return Err(Error::new(Code::NotAllowed, "the folder may only be read"));
        }
        mark(session, uid, opened.keywords)?;
        pass(Transition::Marked);
        return match junk {
            Some(junk) if junk != original.folder => {
                session.move_to(uid, &junk)?;
                Ok(Placed::InJunk)
            }
            Some(_) => Ok(Placed::InJunk),
            None if wish == JunkWish::Leave => Ok(Placed::Left),
            None => Ok(Placed::NoJunk),
        };
    }
    // Somebody, or an earlier try that lost the answer, has moved it already.
    if let Some(junk) = junk {
        let opened = session.select(&junk)?;
        if let Some((uid, _)) = find(session, original, &junk, opened)? {
            mark(session, uid, opened.keywords)?;
            return Ok(Placed::InJunk);
        }
    }
    Err(Error::new(Code::MessageGone, "not in its folder nor in Junk"))
}

/// Marks the original as wanted mail and moves it from Junk back to INBOX: servers learn from that.
///
/// Errors: [`Code::MessageGone`] if it is nowhere to be found.
pub(crate) fn move_back(session: &mut Session, original: &Original) -> Result<Placed> {
    let junk = session.junk_folder()?;
    for folder in junk.into_iter().chain([INBOX.to_owned()]) {
        let opened = session.select(&folder)?;
        if let Some((uid, _)) = find(session, original, &folder, opened)? {
            if opened.keywords {
                session.remove_flags(uid, &format!("{PHISHING} {JUNK}"))?;
                session.add_flags(uid, NOT_JUNK)?;
            }
            if folder != INBOX {
                session.move_to(uid, INBOX)?;
            }
            return Ok(Placed::InInbox);
        }
    }
    Err(Error::new(Code::MessageGone, "not in Junk nor in the inbox"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_never_fetched_beyond_a_bound() {
        let part = vec![7; 4096];
        let digest = Sha256::digest(&part).into();
        let place =
            |size| Original { digest, judged: 4096, size, folder: "INBOX".into(), uid_validity: 1, uid: 1 };
        assert_eq!(place(u64::from(u32::MAX)).wanted(), 4096);
        assert!(place(u64::MAX).is_known_by(&part));
        assert!(!place(u64::MAX).is_known_by(&part[1..]));
        assert!(!place(u64::MAX).is(&part), "it is not all of it");
        let whole = [part.clone(), vec![8; 4]].concat();
        assert_eq!(place(4100).wanted(), 4100);
        assert!(place(4100).is_known_by(&whole) && !place(4101).is_known_by(&whole));
    }
}
