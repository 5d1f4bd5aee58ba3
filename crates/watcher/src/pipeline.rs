//! The straight line: mailbox → message → evidence → verdict → notice → report.
//!
//! A mailbox hands out a message ([`look`]), the engine turns it into a verdict, the store keeps
//! it, and the desktop hears of it ([`judge`]). What the user then asks for, the report, starts in
//! [`crate::report`]. State is kept after each arrow: whoever dies in between resumes and repeats nothing.

use porchlight_engine::{Assessment, Context, Verdict};
use sha2::{Digest, Sha256};

use crate::account::{Account, AccountId};
use crate::clock::now;
use crate::dkim::Dkim;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::mailbox::{Entry, Session};
use crate::prove::{Proven, prove};
use crate::store::{Attempt, Found, NewAlert, Seen, Store};

/// The folder that is watched.
pub(crate) const INBOX: &str = "INBOX";
/// The first look at a mailbox goes back so many messages.
const FIRST_LOOK: u32 = 200;
/// So many octets of a message are judged; only about one in five thousand is larger.
pub(crate) const JUDGED_MAX: u64 = 1024 * 1024;

/// The engine, or in tests something that behaves worse.
pub type Assess = fn(&[u8], &Context) -> Assessment;

/// What the line needs besides a mailbox.
pub(crate) struct Line<'a> {
    pub store: &'a Store,
    pub assess: Assess,
    pub dkim: &'a Dkim,
    /// False for the command line: the desktop's notification is not used up by a line in a terminal.
    pub takes_knocks: bool,
    pub on_event: &'a (dyn Fn(Event) + Send + Sync),
}

/// Looks through everything that was not looked at yet. `stop` is asked between messages.
///
/// Errors: those of the connection; what was judged until then is kept.
pub(crate) fn look(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    trouble: &mut Trouble,
    stop: &dyn Fn() -> bool,
) -> Result<()> {
    let id = account.id();
    let opened = session.examine(INBOX)?;
    let checkpoint = line.store.checkpoint(&id, INBOX, opened.uid_validity)?;
    let entries = match checkpoint {
        // One line of a list that cannot be read spoils all of it.
        last if trouble.lists_badly() => session.search_above(last, FIRST_LOOK),
        Some(last) => session.above(last),
        None => session.newest(opened.exists, FIRST_LOOK),
    };
    let entries = entries.inspect_err(|error| trouble.note_listing(error.code))?;
    let first_look = checkpoint.is_none();
    let (mut judged, mut scams) = (0, 0);
    for entry in entries {
        if stop() {
            return Ok(());
        }
        let seen = Seen {
            account: id.clone(),
            folder: INBOX.to_owned(),
            uid_validity: opened.uid_validity,
            uid: entry.uid,
        };
        let Some(raw) = fetch(line, session, &seen, entry, trouble)? else { continue };
        judged += 1;
        if judge(line, account, &seen, entry, &raw, !first_look)? == Some(Verdict::Scam) {
            scams += 1;
        }
    }
    if first_look {
        // An empty mailbox has been looked through as well.
        line.store.set_checkpoint(&id, INBOX, opened.uid_validity, 0)?;
        (line.on_event)(Event::FirstLook { account: id.clone(), messages: judged, scams });
    }
    (line.on_event)(Event::Checked { account: id });
    Ok(())
}

/// mailbox → message. None for a message that is gone, or that was set aside because the server cannot
/// hand it out, however often it was asked.
fn fetch(
    line: &Line<'_>,
    session: &mut Session,
    seen: &Seen,
    entry: Entry,
    trouble: &mut Trouble,
) -> Result<Option<Vec<u8>>> {
    if trouble.is_poison(seen) {
        set_aside(line, seen)?;
        return Ok(None);
    }
    match session.peek(entry, JUDGED_MAX) {
        Ok(Some(raw)) => Ok(Some(raw)),
        Ok(None) if !session.has(seen.uid)? => Ok(None),
        Ok(None) => {
            trouble.note(seen, Code::ServerMisbehaved);
            Err(Error::new(Code::ServerMisbehaved, "a message that is there and not handed out"))
        }
        Err(error) => {
            trouble.note(seen, error.code);
            Err(error)
        }
    }
}

/// message → evidence → verdict → notice. None where the message was set aside.
pub(crate) fn judge(
    line: &Line<'_>,
    account: &Account,
    seen: &Seen,
    entry: Entry,
    raw: &[u8],
    may_knock: bool,
) -> Result<Option<Verdict>> {
    if line.store.begin_judging(seen, now())? == Attempt::SetAside {
        (line.on_event)(Event::SetAside { account: seen.account.clone(), uid: seen.uid });
        return Ok(None);
    }
    let proven = prove(line, account, raw, is_whole(entry, raw));
    let assessment = &proven.assessment;
    let verdict = assessment.verdict;
    // Only what is surely a scam knocks; the rest waits in the list.
    let knock = may_knock && verdict == Verdict::Scam;
    let shown = matches!(verdict, Verdict::Scam | Verdict::Doubtful) || assessment.account_change.is_some();
    let kept = if shown {
        keep(line, seen, entry, raw, &proven, Told { knock, may_knock, in_order: true }).map(Some)
    } else {
        line.store.put_arrival(seen, &Sha256::digest(raw).into(), verdict, now()).map(|()| None)
    };
    // It was judged and did no harm; only the keeping failed.
    let found = kept.inspect_err(|_| line.store.end_judging(seen))?;
    (line.on_event)(Event::Assessed { account: seen.account.clone(), uid: seen.uid, verdict });
    if let Some(Found::New(alert)) = found {
        notify(line, &seen.account, alert, verdict, knock)?;
    }
    Ok(Some(verdict))
}

/// Fetches, judges and keeps one message that the user named. Returns its alert.
///
/// Errors: [`Code::MessageGone`], [`Code::NotSuspicious`] unless `anyway`.
pub(crate) fn keep_one(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    uid: u32,
    anyway: bool,
) -> Result<i64> {
    let gone = || Error::new(Code::MessageGone, format!("no message has UID {uid}"));
    let opened = session.examine(INBOX)?;
    let entry =
        session.above(uid.saturating_sub(1))?.into_iter().find(|entry| entry.uid == uid).ok_or_else(gone)?;
    let raw = session.peek(entry, JUDGED_MAX)?.ok_or_else(gone)?;
    let seen =
        Seen { account: account.id(), folder: INBOX.to_owned(), uid_validity: opened.uid_validity, uid };
    let proven = prove(line, account, &raw, is_whole(entry, &raw));
    if !anyway && !matches!(proven.assessment.verdict, Verdict::Scam | Verdict::Doubtful) {
        return Err(Error::new(Code::NotSuspicious, "nothing in it pretends to be Amazon"));
    }
    match keep(line, &seen, entry, &raw, &proven, Told { knock: false, may_knock: false, in_order: false })? {
        Found::New(alert) | Found::Again(alert) => Ok(alert),
    }
}

/// A signature covers the whole message: what was cut short cannot be checked.
fn is_whole(entry: Entry, raw: &[u8]) -> bool {
    let octets = raw.len() as u64;
    octets < JUDGED_MAX || octets >= entry.size
}

/// How a kept message is told of, and whether it was met in order.
#[derive(Debug, Clone, Copy)]
struct Told {
    knock: bool,
    /// Also later, should it turn out worse.
    may_knock: bool,
    in_order: bool,
}

fn keep(
    line: &Line<'_>,
    seen: &Seen,
    entry: Entry,
    raw: &[u8],
    proven: &Proven,
    told: Told,
) -> Result<Found> {
    let digest: [u8; 32] = Sha256::digest(raw).into();
    let size = if raw.len() as u64 >= JUDGED_MAX { entry.size } else { raw.len() as u64 };
    let Told { knock, may_knock, in_order } = told;
    let unproven = proven.ask_again.then_some(may_knock);
    let assessment = &proven.assessment;
    line.store.put_alert(&NewAlert { seen, digest, size, raw, assessment, knock, in_order, unproven }, now())
}

/// Tells of alerts whose telling a death prevented.
pub(crate) fn catch_up(line: &Line<'_>, account: &AccountId) -> Result<()> {
    if !line.takes_knocks {
        return Ok(());
    }
    for (alert, verdict) in line.store.knocks_due(account)? {
        notify(line, account, alert, verdict, true)?;
    }
    Ok(())
}

/// A knock is taken before it is made: shown at most once, whoever dies when.
pub(crate) fn notify(
    line: &Line<'_>,
    account: &AccountId,
    alert: i64,
    verdict: Verdict,
    knock: bool,
) -> Result<()> {
    let knock = knock && (!line.takes_knocks || line.store.take_knock(alert)?);
    (line.on_event)(Event::Alert { account: account.clone(), alert, verdict, knock });
    Ok(())
}

fn set_aside(line: &Line<'_>, seen: &Seen) -> Result<()> {
    line.store.set_aside_now(seen, now())?;
    (line.on_event)(Event::SetAside { account: seen.account.clone(), uid: seen.uid });
    Ok(())
}

/// What went wrong with this server, kept over reconnections.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    /// The message that broke the connection last, and how often in a row.
    message: Option<(Seen, u32)>,
    /// How often in a row the list of messages could not be read.
    listing: u32,
    /// How often in a row an IDLE was answered with nonsense.
    idle: u32,
}

impl Trouble {
    /// Set aside when this is reached.
    const MAX: u32 = 6;
    /// Done another way when this is reached.
    const OTHERWISE: u32 = 2;

    fn note(&mut self, seen: &Seen, code: Code) {
        let weight = match code {
            // What was said cannot be understood: it will not be better the third time.
            Code::ServerMisbehaved => 3,
            // It may be the message, or the line.
            Code::ServerRefused | Code::ConnectionLost | Code::TimedOut => 1,
            // A busy server says nothing about the message.
            _ => return,
        };
        let before = match &self.message {
            Some((last, sum)) if last == seen => *sum,
            _ => 0,
        };
        self.message = Some((seen.clone(), before + weight));
    }

    fn is_poison(&self, seen: &Seen) -> bool {
        self.message.as_ref().is_some_and(|(last, sum)| last == seen && *sum >= Self::MAX)
    }

    fn note_listing(&mut self, code: Code) {
        if code == Code::ServerMisbehaved {
            self.listing = self.listing.saturating_add(1);
        }
    }

    /// True where messages are better searched than listed.
    fn lists_badly(&self) -> bool {
        self.listing >= Self::OTHERWISE
    }

    /// How an IDLE ended: well, or with this code.
    pub(crate) fn note_idle(&mut self, code: Option<Code>) {
        match code {
            None => self.idle = 0,
            Some(Code::ServerMisbehaved) => self.idle = self.idle.saturating_add(1),
            Some(_) => {}
        }
    }

    /// True where the server is better asked from time to time.
    pub(crate) fn idles_badly(&self) -> bool {
        self.idle >= Self::OTHERWISE
    }
}
