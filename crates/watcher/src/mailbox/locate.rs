//! Finds the very message that was judged again, wherever renumbering or moving has put it. What is
//! not equal to the last octet is another message and is left alone.

use std::collections::BTreeSet;

use mail_parser::{HeaderName, MessageParser};
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
    /// Octets of the whole message; where only its beginning was judged, more than that: the server's word, which is
    /// not always true (Exchange estimates `RFC822.SIZE`).
    pub size: u64,
    pub folder: String,
    pub uid_validity: u32,
    pub uid: u32,
    /// As its sender wrote it: good for looking, and never for knowing.
    pub message_id: Option<String>,
}

impl Original {
    /// True if these octets are the message that was judged, all of it.
    pub(crate) fn is(&self, whole: &[u8]) -> bool {
        let length = whole.len() as u64;
        let is_long_enough = if self.is_whole() { length == self.judged } else { length > self.judged };
        is_long_enough && self.begins(whole)
    }

    /// All of it was judged.
    fn is_whole(&self) -> bool {
        self.size <= self.judged
    }

    /// True if these octets begin with those that were judged.
    fn begins(&self, octets: &[u8]) -> bool {
        let judged = usize::try_from(self.judged).unwrap_or(usize::MAX);
        octets.get(..judged).is_some_and(|part| <[u8; 32]>::from(Sha256::digest(part)) == self.digest)
    }

    /// So much of it is fetched to know it again.
    fn wanted(&self) -> u64 {
        if self.size <= WHOLE_MAX { self.size } else { self.judged }
    }

    /// True if these octets are what is wanted of it.
    fn is_known_by(&self, octets: &[u8]) -> bool {
        if self.size <= WHOLE_MAX { self.is(octets) } else { self.begins(octets) }
    }

    /// True where a message that the server says is so large may be this one.
    fn may_have(&self, size: u64) -> bool {
        size <= self.size.saturating_mul(2).saturating_add(1024 * 1024)
    }
}

/// The mark of what is to be taken away.
const DELETED: &str = "\\Deleted";

/// Octets of a header in which a name is looked for.
const HEADER_MAX: usize = 256 * 1024;

/// The Message-ID of a message, angle brackets included.
pub(crate) fn message_id(raw: &[u8]) -> Option<String> {
    let start = raw.get(..HEADER_MAX).unwrap_or(raw);
    let message = MessageParser::new()
        .default_header_ignore()
        .header_raw(HeaderName::MessageId)
        .parse_headers(start)?;
    let id = message.header_raw(HeaderName::MessageId)?.trim();
    Some(id.to_owned()).filter(|id| !id.is_empty())
}

/// Of the messages that one search finds, so many are compared.
const CANDIDATES_MAX: usize = 20;

/// Where to look for the original in an open folder, the surest and cheapest first. What is found is compared with
/// what was judged, so nothing here needs to be true.
#[derive(Debug, Clone, Copy)]
enum Search {
    /// Where it was seen last.
    Uid,
    /// Messages of exactly its size.
    Size,
    /// Messages that name themselves as it does: for servers that only estimate sizes.
    MessageId,
    /// Messages of about its size: for those, and what has no name.
    AboutSize,
}

impl Search {
    const ALL: [Search; 4] = [Search::Uid, Search::Size, Search::MessageId, Search::AboutSize];
    const SURE: [Search; 3] = [Search::Uid, Search::Size, Search::MessageId];

    fn candidates(self, session: &mut Session, original: &Original, here: bool) -> Result<Vec<Entry>> {
        let size = original.size;
        let mut uids = match self {
            Search::Uid if here => {
                return Ok(vec![Entry { uid: original.uid, size }]);
            }
            Search::Uid => return Ok(Vec::new()),
            Search::Size => session.sized(size, size)?,
            Search::MessageId => match &original.message_id {
                Some(id) => session.with_message_id(id)?,
                None => return Ok(Vec::new()),
            },
            // An eighth: what an estimate without the transfer encoding's line ends is off by is less.
            Search::AboutSize => session.sized(size - size / 8, size.saturating_add(size / 8))?,
        };
        uids.truncate(CANDIDATES_MAX);
        if uids.is_empty() {
            return Ok(Vec::new());
        }
        // By the server's own figures: nothing that is far too large is fetched.
        let listed = session.sizes(&uids)?;
        let mut entries: Vec<Entry> = listed.into_values().rev().collect();
        entries.retain(|entry| original.may_have(entry.size));
        Ok(entries)
    }
}

/// Where the original is in a folder, with its octets; with the judged ones alone where it is very large. The folder
/// stays open.
fn find(
    session: &mut Session,
    original: &Original,
    folder: &str,
    opened: &Selected,
) -> Result<Option<(u32, Vec<u8>)>> {
    find_by(&Search::ALL, session, original, folder, opened)
}

fn find_by(
    searches: &[Search],
    session: &mut Session,
    original: &Original,
    folder: &str,
    opened: &Selected,
) -> Result<Option<(u32, Vec<u8>)>> {
    let here = folder == original.folder && opened.uid_validity == original.uid_validity;
    let mut compared = BTreeSet::new();
    for search in searches {
        for entry in search.candidates(session, original, here)? {
            if compared.insert(entry.uid)
                && let Some(fetched) =
                    session.peek(entry, original.wanted().max(entry.size.min(WHOLE_MAX)), false)?
                && original.is_known_by(&fetched.raw)
            {
                return Ok(Some((entry.uid, fetched.raw)));
            }
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
        if let Some((_, whole)) = find(session, original, &folder, &opened)? {
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
const PHISHING_AND_JUNK: [&str; 3] = ["$Phishing", "$Junk", "Junk"];
const JUNK: [&str; 2] = ["$Junk", "Junk"];
const NOT_JUNK: [&str; 2] = ["$NotJunk", "NonJunk"];

/// Sets some keywords and takes others away. That is a courtesy to servers that learn and to other mail programs: whoever
/// keeps no keywords, or no more of them (there is a limit for each folder), moves the message all the same.
///
/// Errors: those of the connection.
fn mark(
    session: &mut Session,
    uid: u32,
    opened: &Selected,
    set: &[&'static str],
    taken: &[&'static str],
) -> Result<()> {
    let kept = |marks: &[&'static str]| -> Vec<&str> {
        marks.iter().copied().filter(|mark| opened.keeps(mark)).collect()
    };
    for (marks, adds) in [(kept(taken), false), (kept(set), true)] {
        let mut store = |flags: &str| match adds {
            true => session.add_flags(uid, flags),
            false => session.remove_flags(uid, flags),
        };
        if marks.is_empty() || store(&marks.join(" "))? {
            continue;
        }
        // The one that it does not take must not cost the others.
        for mark in marks {
            if !store(mark)? {
                log::info!("a server does not take {mark}");
            }
        }
    }
    Ok(())
}

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
    let marks: &[&str] = if phishing { &PHISHING_AND_JUNK } else { &JUNK };
    let mark = |session: &mut Session, uid, opened: &Selected| mark(session, uid, opened, marks, &NOT_JUNK);
    let mut junk = session.junk_folder()?;
    if junk.is_none() && wish == JunkWish::Make {
        junk = Some(session.folder_or_new("Junk")?);
    }
    let opened = session.select(&original.folder)?;
    if let Some((uid, _)) = find(session, original, &original.folder, &opened)? {
        if opened.read_only {
            return Err(Error::new(Code::NotAllowed, "the folder may only be read"));
        }
        mark(session, uid, &opened)?;
        pass(Transition::Marked);
        return match junk {
            Some(junk) if junk != original.folder => {
                put_into(session, original, uid, (&original.folder, &opened), &junk)?;
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
        if let Some((uid, _)) = find(session, original, &junk, &opened)? {
            mark(session, uid, &opened)?;
            return Ok(Placed::InJunk);
        }
    }
    Err(Error::new(Code::MessageGone, "not in its folder nor in Junk"))
}

/// Moves the original from an open folder into another. Where the server can only copy, or does not move though it says
/// that it can, a copy that is there already is the one of an earlier try that died before the original could be taken
/// away: it is enough.
fn put_into(
    session: &mut Session,
    original: &Original,
    uid: u32,
    (from, opened): (&str, &Selected),
    to: &str,
) -> Result<()> {
    if session.can_move() && session.move_to(uid, to)? {
        return Ok(());
    }
    let there = session.select(to)?;
    // Mostly it is not there, and nothing is fetched only because it is about as large.
    let is_there = find_by(&Search::SURE, session, original, to, &there)?;
    if let Some((uid, _)) = &is_there {
        // It went from here by being marked as deleted, where a server has no UIDPLUS.
        session.remove_flags(*uid, DELETED)?;
    }
    if session.select(from)?.uid_validity != opened.uid_validity {
        return Err(Error::new(Code::ServerMisbehaved, "renumbered in between"));
    }
    if is_there.is_none() {
        session.copy_to(uid, to)?;
        pass(Transition::MoveCopied);
    }
    session.remove(uid)
}

/// Marks the original as wanted mail and moves it from Junk back to INBOX: servers learn from that.
///
/// Errors: [`Code::MessageGone`] if it is nowhere to be found.
pub(crate) fn move_back(session: &mut Session, original: &Original) -> Result<Placed> {
    let junk = session.junk_folder()?;
    for folder in junk.into_iter().chain([INBOX.to_owned()]) {
        let opened = session.select(&folder)?;
        if let Some((uid, _)) = find(session, original, &folder, &opened)? {
            mark(session, uid, &opened, &NOT_JUNK, &PHISHING_AND_JUNK)?;
            match folder == INBOX {
                true => drop(session.remove_flags(uid, DELETED)?),
                false => put_into(session, original, uid, (&folder, &opened), INBOX)?,
            }
            return Ok(Placed::InInbox);
        }
    }
    Err(Error::new(Code::MessageGone, "not in Junk nor in the inbox"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(part: &[u8], size: u64) -> Original {
        let digest = Sha256::digest(part).into();
        let judged = part.len() as u64;
        let folder = "INBOX".to_owned();
        Original { digest, judged, size, folder, uid_validity: 1, uid: 1, message_id: None }
    }

    #[test]
    fn a_message_is_never_fetched_beyond_a_bound() {
        let part = vec![7; 4096];
        let place = |size| place(&part, size);
        assert_eq!(place(u64::from(u32::MAX)).wanted(), 4096);
        assert!(place(u64::MAX).is_known_by(&part));
        assert!(!place(u64::MAX).is_known_by(&part[1..]));
        assert!(!place(u64::MAX).is(&part), "it is not all of it");
        assert_eq!(place(4100).wanted(), 4100);
        assert!(!place(4100).may_have(u64::from(u32::MAX)));
    }

    /// Of a message that was judged in part the server's figure may be wrong; of one that was judged whole every octet
    /// is known.
    #[test]
    fn a_message_is_known_by_what_was_judged_and_by_no_figure() {
        let part = vec![7; 4096];
        let whole = [part.clone(), vec![8; 4]].concat();
        for figure in [4097, 4100, 5000] {
            assert!(place(&part, figure).is(&whole), "{figure}");
            assert!(!place(&part, figure).is(&part), "{figure}");
            assert!(!place(&part, figure).is(&whole[1..]), "{figure}");
        }
        assert!(place(&whole, 4100).is(&whole));
        for other in [&whole[..4099], &[&whole[..], b"x"].concat(), &[7; 4100]] {
            assert!(!place(&whole, 4100).is(other));
        }
    }

    #[test]
    fn a_message_names_itself_in_its_header_alone() {
        for (raw, id) in [
            (
                &b"From: a@b.example\r\nmessage-id:\r\n <1@b.example>\r\n\r\nMessage-ID: <2@b.example>\r\n"[..],
                Some("<1@b.example>"),
            ),
            (b"From: a@b.example\r\n\r\nMessage-ID: <2@b.example>\r\n", None),
            (b"Message-ID:\r\n\r\n", None),
            (b"", None),
            (b"\xff\0", None),
        ] {
            assert_eq!(message_id(raw).as_deref(), id);
        }
    }
}
