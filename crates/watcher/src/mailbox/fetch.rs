//! The verbs that bring messages: list, search, fetch.

use std::collections::{BTreeMap, BTreeSet};

use mail_parser::DateTime;

use super::session::{SMALL_ANSWER, Session, cannot, error};
use crate::error::{Code, Error, Result};

/// Of a message whose size the server does not tell: more than anything, so its first part is asked for.
const UNKNOWN_SIZE: u64 = u64::MAX;
/// So many messages are asked for their date at once.
const DATED: usize = 500;

/// One message as a listing shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Entry {
    pub uid: u32,
    /// Octets as the server says (`RFC822.SIZE`): some estimate them (Exchange), some say nothing.
    pub size: u64,
}

impl Entry {
    /// Of a message whose size the server does not tell.
    pub(crate) fn of_unknown_size(uid: u32) -> Entry {
        Entry { uid, size: UNKNOWN_SIZE }
    }

    /// What the server says of its size, if anything.
    pub(crate) fn known_size(self) -> Option<u64> {
        Some(self.size).filter(|size| *size != UNKNOWN_SIZE)
    }
}

/// A message that was handed out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fetched {
    pub uid: u32,
    /// Seconds since 1970 when it came into the mailbox (INTERNALDATE); None where the server does not say it in a way
    /// that can be read.
    pub arrived: Option<i64>,
    pub raw: Vec<u8>,
    /// False where it may go on behind what was asked for.
    pub is_whole: bool,
}

impl Session {
    /// The highest UID in the open folder of so many messages; 0 where it is empty.
    pub(crate) fn last(&mut self, exists: u32) -> Result<u32> {
        if exists == 0 {
            return Ok(0);
        }
        self.begin(SMALL_ANSWER);
        // Not by UIDNEXT, which a server may leave out (RFC 3501 §6.3.1).
        let last = match self.imap.uid_fetch("*", "(UID)") {
            Ok(fetches) => fetches.iter().filter_map(|fetch| fetch.uid).max(),
            Err(e) if cannot(&e) => None,
            Err(e) => return Err(error(e)),
        };
        // There are some: this server does not know `*` by itself (backends of go-imap 1, Hoodiecrow). Nothing that is
        // old may be taken for new because of it.
        match last {
            Some(last) => Ok(last),
            None => Ok(self.search_above(0)?.last().map_or(0, |entry| entry.uid)),
        }
    }

    /// Every message above `last`, oldest first. `n:*` always names the last message, so what is
    /// not above is dropped (RFC 3501 §6.4.8).
    pub(crate) fn above(&mut self, last: u32) -> Result<Vec<Entry>> {
        let Some(next) = last.checked_add(1) else { return Ok(Vec::new()) };
        // 200,000 messages answer in less, and the parser needs forty times as much.
        self.begin(2 * SMALL_ANSWER);
        let fetches = self.imap.uid_fetch(format!("{next}:*"), "(UID RFC822.SIZE)").map_err(error)?;
        Ok(entries(&fetches, last))
    }

    /// Every message above `last`, without a word about them: for servers whose lists cannot be read.
    pub(crate) fn search_above(&mut self, last: u32) -> Result<Vec<Entry>> {
        let Some(next) = last.checked_add(1) else { return Ok(Vec::new()) };
        self.begin(2 * SMALL_ANSWER);
        let found = self.imap.uid_search(format!("UID {next}:*")).map_err(error)?;
        let mut uids: Vec<u32> = found.into_iter().filter(|uid| *uid >= next).collect();
        uids.sort_unstable();
        Ok(uids.into_iter().map(Entry::of_unknown_size).collect())
    }

    /// One message, or its first `limit` octets where the server says that it is larger, without setting `\Seen`. None
    /// if it is gone. `dated`: and when it came.
    pub(crate) fn peek(&mut self, entry: Entry, limit: u64, dated: bool) -> Result<Option<Fetched>> {
        self.begin_fetch(entry.size.min(limit));
        let is_part = entry.size > limit;
        let item = if is_part { format!("BODY.PEEK[]<0.{limit}>") } else { "BODY.PEEK[]".to_owned() };
        let date = if dated { "INTERNALDATE " } else { "" };
        let fetches =
            self.imap.uid_fetch(entry.uid.to_string(), format!("(UID {date}{item})")).map_err(error)?;
        let mut of_it = fetches.iter().filter(|fetch| fetch.uid == Some(entry.uid)).peekable();
        if of_it.peek().is_none() {
            return Ok(None);
        }
        // There, and not handed out: not the same as gone. Flags that somebody changed just now come in a response of their
        // own.
        let mut fetched = of_it
            .find_map(|fetch| self.fetched(fetch))
            .ok_or_else(|| Error::new(Code::ServerMisbehaved, "a message without its octets"))?;
        if is_part {
            fetched.is_whole = (fetched.raw.len() as u64) < limit;
            fetched.raw.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
        }
        Ok(Some(fetched))
    }

    /// So many octets of one message from `first` on; fewer where it ends before. None if it is gone.
    pub(crate) fn peek_part(&mut self, uid: u32, first: u64, octets: u64) -> Result<Option<Vec<u8>>> {
        self.begin_fetch(octets);
        let item = format!("(UID BODY.PEEK[]<{first}.{octets}>)");
        let fetches = self.imap.uid_fetch(uid.to_string(), item).map_err(error)?;
        let mut of_it = fetches.iter().filter(|fetch| fetch.uid == Some(uid)).peekable();
        if of_it.peek().is_none() {
            return Ok(None);
        }
        Ok(Some(of_it.find_map(|fetch| self.fetched(fetch)).map(|fetched| fetched.raw).unwrap_or_default()))
    }

    /// UIDs of messages in the open folder that have from `least` to `most` octets, as the server counts, newest first.
    /// A search by number can carry no words of an attacker to the server.
    pub(crate) fn sized(&mut self, least: u64, most: u64) -> Result<Vec<u32>> {
        self.begin(SMALL_ANSWER);
        // A number has 32 bits (RFC 3501 §9).
        let number = |octets: u64| octets.min(u64::from(u32::MAX));
        let query =
            format!("LARGER {} SMALLER {}", number(least.saturating_sub(1)), number(most.saturating_add(1)));
        let found = match self.imap.uid_search(query) {
            // Where it does not look for sizes, there are other ways.
            Err(e) if cannot(&e) => return Ok(Vec::new()),
            other => other.map_err(error)?,
        };
        let mut uids: Vec<u32> = found.into_iter().collect();
        uids.sort_unstable_by(|a, b| b.cmp(a));
        Ok(uids)
    }

    /// True if a message is in the open folder.
    pub(crate) fn has(&mut self, uid: u32) -> Result<bool> {
        self.begin(SMALL_ANSWER);
        Ok(self.imap.uid_search(format!("UID {uid}")).map_err(error)?.contains(&uid))
    }

    /// UIDs in the open folder that came on this day or later (seconds since 1970; the server counts days in its own
    /// time) and are below `below`, newest first.
    pub(crate) fn since(&mut self, since: Option<i64>, below: Option<u32>) -> Result<Vec<u32>> {
        let last = below.map_or(u32::MAX, |below| below.saturating_sub(1));
        if last == 0 {
            return Ok(Vec::new());
        }
        let all = format!("UID 1:{last}");
        self.begin(2 * SMALL_ANSWER);
        let (found, since) = match since {
            None => (self.imap.uid_search(all), None),
            Some(since) => match self.imap.uid_search(format!("{all} SINCE {}", search_date(since))) {
                // It cannot look for dates (Twisted 26): they are asked for.
                Err(e) if cannot(&e) => {
                    self.begin(2 * SMALL_ANSWER);
                    (self.imap.uid_search(all), Some(since))
                }
                other => (other, None),
            },
        };
        let mut uids: Vec<u32> =
            found.map_err(error)?.into_iter().filter(|uid| (1..=last).contains(uid)).collect();
        if let Some(since) = since {
            self.keep_since(&mut uids, since)?;
        }
        uids.sort_unstable_by(|a, b| b.cmp(a));
        Ok(uids)
    }

    /// Keeps those that came on this day or later, and those of which the server does not say it.
    fn keep_since(&mut self, uids: &mut Vec<u32>, since: i64) -> Result<()> {
        let mut old = BTreeSet::new();
        for asked in uids.chunks(DATED) {
            self.begin(SMALL_ANSWER);
            let fetches =
                self.imap.uid_fetch(set(asked.iter().copied()), "(UID INTERNALDATE)").map_err(error)?;
            let day = since - since.rem_euclid(24 * 60 * 60);
            old.extend(fetches.iter().filter_map(|fetch| {
                let came = fetch.internal_date()?.timestamp();
                fetch.uid.filter(|_| came < day)
            }));
        }
        uids.retain(|uid| !old.contains(uid));
        Ok(())
    }

    /// These messages, as far as the server lists them.
    pub(crate) fn sizes(&mut self, uids: &[u32]) -> Result<BTreeMap<u32, Entry>> {
        self.begin(SMALL_ANSWER);
        let fetches = self.imap.uid_fetch(set(uids.iter().copied()), "(UID RFC822.SIZE)").map_err(error)?;
        Ok(entries(&fetches, 0).into_iter().map(|entry| (entry.uid, entry)).collect())
    }

    /// Several messages with all their octets, none above `limit`. What is gone, or not handed out, is left out.
    pub(crate) fn peek_many(&mut self, wanted: &[Entry]) -> Result<Vec<Fetched>> {
        if wanted.is_empty() {
            return Ok(Vec::new());
        }
        let octets: u64 = wanted.iter().map(|entry| entry.size).sum();
        self.begin_fetch(octets);
        let uids = set(wanted.iter().map(|entry| entry.uid));
        let fetches = self.imap.uid_fetch(uids, "(UID INTERNALDATE BODY.PEEK[])").map_err(error)?;
        let mut found: Vec<Fetched> = fetches.iter().filter_map(|fetch| self.fetched(fetch)).collect();
        let place = |uid: u32| wanted.iter().position(|entry| entry.uid == uid);
        found.retain(|fetched| place(fetched.uid).is_some());
        found.sort_by_key(|fetched| place(fetched.uid));
        found.dedup_by_key(|fetched| fetched.uid);
        Ok(found)
    }

    fn fetched(&self, fetch: &imap::types::Fetch<'_>) -> Option<Fetched> {
        Some(Fetched {
            uid: fetch.uid?,
            arrived: fetch.internal_date().map(|date| date.timestamp()),
            raw: self.allowance.take_literal(fetch.body()?),
            is_whole: true,
        })
    }
}

/// `4,5,7`.
fn set(uids: impl Iterator<Item = u32>) -> String {
    uids.map(|uid| uid.to_string()).collect::<Vec<_>>().join(",")
}

/// `1-Feb-2026` (RFC 3501 §9, `date`).
pub(super) fn search_date(at: i64) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let date = DateTime::from_timestamp(at.max(0));
    let month = MONTHS.get(usize::from(date.month).saturating_sub(1)).unwrap_or(&"Jan");
    format!("{}-{month}-{:04}", date.day, date.year)
}

fn entries(fetches: &imap::types::Fetches, above: u32) -> Vec<Entry> {
    let mut entries: Vec<Entry> = fetches
        .iter()
        // Without a size it is fetched as if it were one of the largest.
        .filter_map(|f| Some(Entry { uid: f.uid?, size: f.size.map_or(UNKNOWN_SIZE, u64::from) }))
        .filter(|entry| entry.uid > above)
        .collect();
    entries.sort_unstable();
    entries.dedup_by_key(|entry| entry.uid);
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_searches_want_them() {
        assert_eq!(search_date(0), "1-Jan-1970");
        assert_eq!(search_date(1_709_164_800), "29-Feb-2024");
        assert_eq!(search_date(-5), "1-Jan-1970");
    }
}
