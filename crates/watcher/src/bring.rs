//! mailbox → messages: how much of each is fetched.
//!
//! | a message | is fetched |
//! |---|---|
//! | up to 256 KiB (99.8 of 100) | whole, many at once |
//! | up to 1 MiB | whole: all of it is read |
//! | larger | its first 256 KiB. Where these say that it is Amazon: the whole, up to 16 MiB, for a signature covers every octet. Else what the engine would read of the rest: on to 768 KiB, and the last 256 KiB. Where these do: the whole. |
//! | larger, of a server that does not count octets | the same, save that the whole takes the place of an end that nobody can find |
//!
//! So nothing that the engine would read is passed over (a picture with a code, a document, words behind a mile of
//! nothing), and of a message that says nothing of Amazon no more than 1 MiB is fetched. What is judged, kept and
//! known again is what one command handed out; it is put together only where the line was cut while the message came.
//! Then it is fetched piece by piece, and goes on where it stopped: octets of a message never change (RFC 3501 §2.3.1.1).

use std::sync::{Mutex, PoisonError};

use porchlight_engine::{Answer, READ_END, READ_MAX};

use crate::account::Account;
use crate::clock::now;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::mailbox::{Entry, Fetched, Session};
use crate::pipeline::{Letter, Line};
use crate::prove::context;
use crate::store::{Attempt, Seen};
use crate::trouble::Trouble;

/// So many octets of a message are judged and kept. Of more than that, which providers hardly take, the beginning.
pub(crate) const JUDGED_MAX: u64 = 16 * 1024 * 1024;
/// So many octets of a larger message say whether it is worth more.
const BEGINNING: u64 = 256 * 1024;
/// Messages up to this size are fetched together; larger ones alone.
const TOGETHER_MAX: u64 = 256 * 1024;
/// So many messages and octets at once: round trips and commits are few, memory stays flat.
const BATCH: usize = 100;
const BATCH_OCTETS: u64 = 4 * 1024 * 1024;

/// Messages that are fetched and judged together.
pub(crate) fn batches(entries: &[Entry], singly: bool) -> Vec<&[Entry]> {
    let mut batches = Vec::new();
    let mut rest = entries;
    while !rest.is_empty() {
        let mut octets = 0_u64;
        let fits = |entry: &&Entry| {
            octets = octets.saturating_add(entry.size);
            entry.size <= TOGETHER_MAX && octets <= BATCH_OCTETS
        };
        let most = if singly { 1 } else { BATCH };
        let count = rest.iter().take(most).take_while(fits).count().max(1);
        let (batch, later) = rest.split_at(count.min(rest.len()));
        batches.push(batch);
        rest = later;
    }
    batches
}

/// mailbox → messages. Left out are messages that are gone, and those that were set aside because the server cannot
/// hand them out, however often it was asked, or because they end the program. `turn` is held while a beginning is read:
/// should that end the program, no other message is to be blamed that was judged meanwhile.
pub(crate) fn fetch(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    batch: &[Entry],
    place: &dyn Fn(u32) -> Seen,
    trouble: &mut Trouble,
    turn: &Mutex<()>,
) -> Result<Vec<Letter>> {
    let mut letters = Vec::new();
    let together = if batch.len() > 1 {
        session.peek_many(batch).inspect_err(|error| trouble.note_batch(error.code))?
    } else {
        Vec::new()
    };
    let mut together = together.into_iter().peekable();
    for entry in batch {
        let seen = place(entry.uid);
        let fetched = match together.next_if(|fetched| fetched.uid == entry.uid) {
            Some(fetched) => Some(fetched),
            None => fetch_one(line, account, session, *entry, &seen, trouble, turn)?,
        };
        if let Some(fetched) = fetched {
            letters.push(Letter::new(seen, *entry, fetched));
        }
    }
    Ok(letters)
}

fn fetch_one(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    entry: Entry,
    seen: &Seen,
    trouble: &mut Trouble,
    turn: &Mutex<()>,
) -> Result<Option<Fetched>> {
    if trouble.is_poison(seen) {
        line.store.set_aside_now(seen, now())?;
        (line.on_event)(Event::SetAside { account: seen.account.clone(), uid: seen.uid });
        return Ok(None);
    }
    match bring(line, account, session, entry, seen, trouble, turn) {
        Ok(Some(fetched)) => Ok(Some(fetched)),
        Ok(None) if line.store.is_set_aside(seen)? || !session.has(seen.uid)? => Ok(None),
        Ok(None) => {
            trouble.note(seen, Code::ServerMisbehaved);
            Err(Error::new(Code::ServerMisbehaved, "a message that is there and not handed out"))
        }
        Err(error) => {
            trouble.note_batch(error.code);
            trouble.note(seen, error.code);
            Err(error)
        }
    }
}

/// As much of a message as is worth it; None where it is gone, or was set aside.
fn bring(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    entry: Entry,
    seen: &Seen,
    trouble: &mut Trouble,
    turn: &Mutex<()>,
) -> Result<Option<Fetched>> {
    if let Some(begun) = trouble.take_begun(seen) {
        return in_pieces(session, entry, seen, begun, trouble);
    }
    // A date that cannot be read may be what is wrong.
    let dated = !trouble.singly;
    let was_cut = trouble.was_cut(seen) && entry.size > BEGINNING;
    if entry.size <= READ_MAX as u64 && !was_cut {
        return session.peek(entry, READ_MAX as u64, dated);
    }
    let Some(beginning) = session.peek(entry, BEGINNING, dated)? else { return Ok(None) };
    if beginning.is_whole {
        return Ok(Some(beginning));
    }
    let claims = |raw: &[u8]| claims(line, account, seen, raw, turn);
    let is_worth_it = entry.size <= READ_MAX as u64
        || match claims(&beginning.raw)? {
            None => return Ok(None),
            Some(true) => true,
            Some(false) => match rest_as_read(session, entry, &beginning.raw)? {
                None => true,
                Some(read) => match claims(&read)? {
                    None => return Ok(None),
                    Some(claims) => claims,
                },
            },
        };
    match is_worth_it {
        false => Ok(Some(beginning)),
        true if was_cut => in_pieces(session, entry, seen, beginning, trouble),
        true => session.peek(entry, JUDGED_MAX, dated),
    }
}

/// As much of a message as can be judged, behind what is here already; None where it is gone. Where the line is cut once
/// more, what came until then is kept. Whoever hands out crumbs would never come to an end.
fn in_pieces(
    session: &mut Session,
    entry: Entry,
    seen: &Seen,
    mut begun: Fetched,
    trouble: &mut Trouble,
) -> Result<Option<Fetched>> {
    let misbehaved = |what| Err(Error::new(Code::ServerMisbehaved, what));
    let mut was_crumb = false;
    loop {
        let here = begun.raw.len() as u64;
        let wanted = BEGINNING.min(JUDGED_MAX.saturating_sub(here));
        if wanted == 0 {
            return Ok(Some(begun));
        }
        match session.peek_part(seen.uid, here, wanted) {
            Ok(None) => return Ok(None),
            // Behind its end, and not where one piece was shorter: a server may hand out less at a time.
            Ok(Some(piece)) if piece.is_empty() => {
                return Ok(Some(Fetched { is_whole: is_all(entry, here), ..begun }));
            }
            Ok(Some(piece)) if piece.len() as u64 > wanted => {
                return misbehaved("more of a message than was asked for");
            }
            Ok(Some(_)) if was_crumb => return misbehaved("a message in crumbs"),
            Ok(Some(piece)) => {
                was_crumb = piece.len() < Trouble::STEP;
                begun.raw.extend_from_slice(&piece);
            }
            Err(error) => {
                trouble.keep_begun(seen, begun);
                return Err(error);
            }
        }
    }
}

/// True where so many octets may be all of a message. Estimates are wrong by less than an eighth.
fn is_all(entry: Entry, octets: u64) -> bool {
    entry.known_size().is_none_or(|size| octets >= size - size / 8)
}

/// Whether these octets of a message say that they are Amazon's. That parses them, so it is an attempt to judge the
/// message, though one that does not count where it ends well. None where there were too many: it is set aside.
fn claims(
    line: &Line<'_>,
    account: &Account,
    seen: &Seen,
    raw: &[u8],
    turn: &Mutex<()>,
) -> Result<Option<bool>> {
    let _turn = turn.lock().unwrap_or_else(PoisonError::into_inner);
    if line.store.begin_judging(seen, now())? == Attempt::SetAside {
        (line.on_event)(Event::SetAside { account: seen.account.clone(), uid: seen.uid });
        return Ok(None);
    }
    let assessment = (line.assess)(raw, &context(account, None));
    line.store.take_back_attempt(seen)?;
    Ok(Some(assessment.claim.answer != Answer::None))
}

/// What the engine reads of a large message, put together from its parts. None where the server does not count its
/// octets, so that nobody knows where the end is.
fn rest_as_read(session: &mut Session, entry: Entry, beginning: &[u8]) -> Result<Option<Vec<u8>>> {
    let (first, end) = ((READ_MAX - READ_END) as u64, READ_END as u64);
    let Some(size) = entry.known_size() else { return Ok(None) };
    let Some(middle) = session.peek_part(entry.uid, BEGINNING, first - BEGINNING)? else { return Ok(None) };
    // One more than there should be shows a figure that is too low.
    let Some(end) = session
        .peek_part(entry.uid, size.saturating_sub(end), end + 1)?
        .filter(|octets| octets.len() == READ_END)
    else {
        return Ok(None);
    };
    // A line end between them makes it larger than what is read at once: it is then parted there, as the whole is.
    Ok(Some([beginning, &middle, b"\n", &end].concat()))
}

/// The user named it: as much as can be judged.
pub(crate) fn fetch_named(session: &mut Session, entry: Entry) -> Result<Option<Fetched>> {
    session.peek(entry, JUDGED_MAX, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Of less, no seal can be checked: it would be found broken.
    #[test]
    fn what_ends_long_before_its_size_is_not_all_of_a_message() {
        let entry = Entry { uid: 1, size: 1_000_000 };
        assert!(is_all(entry, 1_000_000) && is_all(entry, 1_100_000) && is_all(entry, 900_000));
        assert!(!is_all(entry, 800_000) && !is_all(entry, 0));
        assert!(is_all(Entry::of_unknown_size(1), 5));
    }

    #[test]
    fn a_batch_is_bounded_by_messages_and_by_octets() {
        let many: Vec<Entry> = (1..=250).map(|uid| Entry { uid, size: 1000 }).collect();
        let counts =
            |entries: &[Entry], singly| batches(entries, singly).iter().map(|b| b.len()).collect::<Vec<_>>();
        assert_eq!(counts(&many, false), [100, 100, 50]);
        assert_eq!(counts(&many[..3], true), [1, 1, 1]);
        let large: Vec<Entry> = (1..=20).map(|uid| Entry { uid, size: TOGETHER_MAX }).collect();
        assert_eq!(counts(&large, false), [16, 4]);
        let mixed = [100, TOGETHER_MAX + 1, 100, u64::MAX, 100, 100].map(|size| Entry { uid: 1, size });
        assert_eq!(counts(&mixed, false), [1, 1, 1, 1, 2]);
        assert!(batches(&[], false).is_empty());
    }
}
