//! The straight line: mailbox → message → evidence → verdict → notice → report.
//!
//! A mailbox hands out messages ([`look`]), the engine turns each into a verdict, the store keeps
//! it, and the desktop hears of it ([`judge`]). What the user then asks for, the report, starts in
//! [`crate::report`]. State is kept after each arrow: whoever dies in between resumes and repeats nothing.

use std::sync::Mutex;

use porchlight_engine::{Assessment, Context, Verdict};
use sha2::{Digest, Sha256};

use crate::account::{Account, AccountId};
use crate::bring::{batches, fetch, fetch_named};
use crate::choices::Notices;
use crate::clock::now;
use crate::dkim::Dkim;
use crate::error::{Code, Error, Result};
use crate::event::Event;
use crate::fine;
use crate::folders::Folder;
use crate::hands;
use crate::mailbox::{Entry, Fetched, Session, message_id};
use crate::prove::{Proven, prove};
use crate::report::{self, Heard};
use crate::store::{Attempt, Found, Judged, NewAlert, Seen, Store};
use crate::transition::{Transition, pass};
use crate::trouble::Trouble;

/// The folder that is always watched.
pub(crate) const INBOX: &str = "INBOX";
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

/// A message on its way through the line.
#[derive(Debug)]
pub(crate) struct Letter {
    pub seen: Seen,
    pub entry: Entry,
    /// Seconds since 1970 when it came into the mailbox, as far as anybody knows.
    pub arrived: i64,
    pub raw: Vec<u8>,
    /// False where it goes on behind these octets.
    pub is_whole: bool,
}

impl Letter {
    pub(crate) fn new(seen: Seen, entry: Entry, fetched: Fetched) -> Letter {
        let Fetched { arrived, raw, is_whole, .. } = fetched;
        Letter { seen, entry, arrived: moment(arrived), raw, is_whole }
    }

    /// Octets of the whole message: counted, or where only its beginning is here, as the server says.
    fn size(&self) -> u64 {
        let octets = self.raw.len() as u64;
        if self.is_whole { octets } else { self.entry.known_size().unwrap_or(0).max(octets + 1) }
    }
}

/// On which way the messages came to the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// As they arrived, one after the other: the folder's checkpoint goes with them, and a scam knocks.
    Arriving,
    /// As they arrived among the junk: nothing knocks.
    ArrivingAsJunk,
    /// By looking back ([`crate::scan`]), newest first: nothing knocks but what came since then, where the folder was
    /// renumbered meanwhile.
    LookingBack { junk: bool, news_since: Option<i64> },
}

impl Way {
    /// True where a message that came then, and was not seen before, is news.
    fn is_news(self, arrived: i64) -> bool {
        match self {
            Way::Arriving => true,
            Way::ArrivingAsJunk | Way::LookingBack { junk: true, .. } => false,
            Way::LookingBack { junk: false, news_since } => news_since.is_some_and(|since| since <= arrived),
        }
    }
}

/// Seconds. A UIDVALIDITY is mostly the time when the numbers were made.
const JUST_NOW: i64 = 120;

/// True for numbers that were made up as the folder was opened, perhaps for us alone.
fn made_up(uid_validity: u32) -> bool {
    (now() - i64::from(uid_validity)).abs() <= JUST_NOW
}

/// Looks through everything in one folder that was not looked at yet. `stop` is asked between batches.
///
/// A folder that is met for the first time, or that was renumbered, is watched from now on; what is in it already
/// is left to the look back, which begins with this. Returns the folder's UIDVALIDITY; the folder stays open.
///
/// Errors: those of the connection; what was judged until then is kept.
pub(crate) fn look(
    line: &Line<'_>,
    account: &Account,
    session: &mut Session,
    folder: &Folder,
    trouble: &mut Trouble,
    stop: &dyn Fn() -> bool,
) -> Result<u32> {
    let id = account.id();
    let mut opened = session.examine(&folder.name)?;
    let entries = match line.store.checkpoint(&id, &folder.name, opened.uid_validity)? {
        // One line of a list that cannot be read spoils all of it.
        Some(last) if trouble.lists_badly() => session.search_above(last),
        Some(last) => session.above(last),
        None => {
            // Some number a folder for each who only looks at it, until somebody opens it for writing (UW imapd and GNU
            // Mailutils, on a file that only deliveries have touched). It is opened so, and nothing written.
            if made_up(opened.uid_validity) {
                opened = session.select(&folder.name)?;
            }
            let last = if trouble.lists_badly() {
                session.search_above(0)?.last().map_or(0, |entry| entry.uid)
            } else {
                session.last(opened.exists).inspect_err(|error| trouble.note_listing(error.code))?
            };
            line.store.meet_folder(&id, folder, opened.uid_validity, last, now())?;
            return Ok(opened.uid_validity);
        }
    };
    let entries = entries.inspect_err(|error| trouble.note_listing(error.code))?;
    let way = if folder.is_junk { Way::ArrivingAsJunk } else { Way::Arriving };
    for batch in batches(&entries, trouble.singly) {
        if stop() {
            return Ok(opened.uid_validity);
        }
        let place = |uid| place(&id, &folder.name, opened.uid_validity, uid);
        let letters = fetch(line, account, session, batch, &place, trouble, &Mutex::new(()))?;
        pass(Transition::Fetched);
        judge(line, account, &letters, way)?;
    }
    if !entries.is_empty() {
        trouble.singly = false;
    }
    trouble.looked_through(&folder.name);
    Ok(opened.uid_validity)
}

/// Where a message stands.
pub(crate) fn place(account: &AccountId, folder: &str, uid_validity: u32, uid: u32) -> Seen {
    Seen { account: account.clone(), folder: folder.to_owned(), uid_validity, uid }
}

/// When a message came: now where the server does not say it, and never later, whatever its clock says.
fn moment(arrived: Option<i64>) -> i64 {
    let now = now();
    arrived.map_or(now, |arrived| arrived.min(now))
}

/// message → evidence → verdict → notice, for a batch: nothing of it is kept, or all. Returns the verdicts of those
/// that were not set aside.
pub(crate) fn judge(
    line: &Line<'_>,
    account: &Account,
    letters: &[Letter],
    way: Way,
) -> Result<Vec<Verdict>> {
    let [first, ..] = letters else { return Ok(Vec::new()) };
    let together: Vec<&Seen> = letters.iter().map(|letter| &letter.seen).collect();
    if letters.len() > 1 {
        if line.store.begin_judging_all(&together)? {
            return judge_begun(line, account, letters, way);
        }
        // One of them ended the program before: which one shows when each is tried alone.
        let mut verdicts = Vec::new();
        for letter in letters {
            verdicts.extend(judge(line, account, std::slice::from_ref(letter), way)?);
        }
        return Ok(verdicts);
    }
    if line.store.begin_judging(&first.seen, now())? == Attempt::SetAside {
        (line.on_event)(Event::SetAside { account: first.seen.account.clone(), uid: first.seen.uid });
        return Ok(Vec::new());
    }
    judge_begun(line, account, letters, way)
}

fn judge_begun(line: &Line<'_>, account: &Account, letters: &[Letter], way: Way) -> Result<Vec<Verdict>> {
    pass(Transition::JudgingBegun);
    // What was there before are thousands; what arrives is one.
    let hands = if matches!(way, Way::LookingBack { .. }) { hands::count() } else { 1 };
    let judge = |letter: &Letter| (prove(line, account, &letter.raw, letter.is_whole), digest(&letter.raw));
    let (proven, digests): (Vec<Proven>, Vec<[u8; 32]>) =
        hands::on_each(hands, letters, |letter| letter.raw.len(), judge).into_iter().unzip();
    pass(Transition::Assessed);
    let notices = letters
        .iter()
        .any(|letter| way.is_news(letter.arrived))
        .then(|| line.store.notices().unwrap_or_default());
    let quiet = matches!(way, Way::ArrivingAsJunk | Way::LookingBack { junk: true, .. });
    let in_order = !matches!(way, Way::LookingBack { .. });
    let judged: Vec<Judged<'_>> = letters
        .iter()
        .zip(proven.iter().zip(&digests))
        .map(|(letter, (proven, digest))| {
            let assessment = &proven.assessment;
            let suspicious = matches!(assessment.verdict, Verdict::Scam | Verdict::Doubtful);
            let shown = suspicious || assessment.account_change.is_some();
            let notices = notices
                .filter(|_| way.is_news(letter.arrived) && (way == Way::Arriving || !was_told(line, letter)));
            // Where that cannot be found out, it is told of.
            let fine = suspicious && fine::is_fine(line.store, account, &letter.raw).unwrap_or(false);
            let knock = !fine && notices.is_some_and(|notices| knocks(notices, assessment));
            let may_knock = !fine && notices.is_some_and(|notices| notices.scams);
            let told = Told { knock, may_knock, quiet, fine };
            let alert = shown.then(|| new_alert(letter, proven, *digest, told));
            Judged {
                seen: &letter.seen,
                arrived: letter.arrived,
                digest: *digest,
                verdict: assessment.verdict,
                alert,
            }
        })
        .collect();
    // They were judged and did no harm; only the keeping failed.
    let kept = hear_answers(line, account, &judged, letters, &proven)
        .and_then(|()| line.store.put_judged(&judged, in_order, now()))
        .inspect_err(|_| letters.iter().for_each(|letter| line.store.end_judging(&letter.seen)))?;
    pass(Transition::Kept);
    for (judged, found) in judged.iter().zip(kept) {
        let Seen { account, folder, uid, .. } = judged.seen;
        let verdict = judged.verdict;
        let (of, folder) = (account.clone(), folder.clone());
        (line.on_event)(Event::Assessed { account: of, folder, uid: *uid, verdict });
        match found {
            Some(Found::New(alert)) => {
                let knock = judged.alert.as_ref().is_some_and(|alert| alert.knock);
                notify(line, account, alert, verdict, knock)?;
            }
            Some(Found::Back(alert)) => notify(line, account, alert, verdict, true)?,
            Some(Found::Again(_)) | None => {}
        }
    }
    Ok(judged.iter().map(|judged| judged.verdict).collect())
}

/// Whether a message that has just arrived knocks. Where the user has chosen nothing: what is surely a scam, and what
/// Amazon says of the account; the rest waits in the list.
fn knocks(notices: Notices, assessment: &Assessment) -> bool {
    match assessment.verdict {
        Verdict::Scam => notices.scams,
        Verdict::Doubtful => notices.doubtful,
        Verdict::Genuine => notices.questions && assessment.account_change.is_some(),
        Verdict::Unrelated => false,
    }
}

/// True where a message of that name, which came in that second, was told of already: servers that keep mail in one file
/// write into its headers when they number it (GNU Mailutils), and it is known by its octets no more.
fn was_told(line: &Line<'_>, letter: &Letter) -> bool {
    let Some(name) = message_id(&letter.raw) else { return false };
    let told = line.store.arrived_at(&letter.seen.account, letter.arrived).unwrap_or_default();
    told.iter().any(|raw| message_id(raw).as_ref() == Some(&name))
}

/// What desks and mail servers say of reports comes as mail, too. It is taken in before the message is kept: whoever
/// dies in between hears it again.
fn hear_answers(
    line: &Line<'_>,
    account: &Account,
    judged: &[Judged<'_>],
    letters: &[Letter],
    proven: &[Proven],
) -> Result<()> {
    let expecting = report::expecting(line.store, &account.id())?;
    if expecting.is_empty() {
        return Ok(());
    }
    for ((judged, letter), proven) in judged.iter().zip(letters).zip(proven) {
        let heard = Heard {
            raw: &letter.raw,
            digest: &judged.digest,
            arrived: letter.arrived,
            assessment: &proven.assessment,
        };
        report::hear(line.store, &expecting, &heard, line.on_event)?;
    }
    pass(Transition::AnswerKept);
    Ok(())
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
    let fetched = fetch_named(session, entry)?.ok_or_else(gone)?;
    let seen = place(&account.id(), INBOX, opened.uid_validity, uid);
    let letter = Letter::new(seen, entry, fetched);
    let proven = prove(line, account, &letter.raw, letter.is_whole);
    if !anyway && !matches!(proven.assessment.verdict, Verdict::Scam | Verdict::Doubtful) {
        return Err(Error::new(Code::NotSuspicious, "nothing in it pretends to be Amazon"));
    }
    let told = Told { knock: false, may_knock: false, quiet: false, fine: false };
    match line.store.put_alert(&new_alert(&letter, &proven, digest(&letter.raw), told), now())? {
        Found::New(alert) | Found::Again(alert) | Found::Back(alert) => Ok(alert),
    }
}

/// How a kept message is told of.
#[derive(Debug, Clone, Copy)]
struct Told {
    knock: bool,
    /// Also later, should it turn out worse.
    may_knock: bool,
    /// Its provider put it among the junk already.
    quiet: bool,
    /// The user said that its sender is fine.
    fine: bool,
}

fn new_alert<'a>(letter: &'a Letter, proven: &'a Proven, digest: [u8; 32], told: Told) -> NewAlert<'a> {
    let raw = &letter.raw;
    NewAlert {
        seen: &letter.seen,
        digest,
        size: letter.size(),
        raw,
        assessment: &proven.assessment,
        arrived: letter.arrived,
        knock: told.knock,
        quiet: told.quiet,
        fine: told.fine,
        unproven: proven.ask_again.then_some(told.may_knock),
    }
}

fn digest(raw: &[u8]) -> [u8; 32] {
    Sha256::digest(raw).into()
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
    pass(Transition::KnockTaken);
    (line.on_event)(Event::Alert { account: account.clone(), alert, verdict, knock });
    pass(Transition::Told);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_knocks_is_chosen_by_verdict() {
        let mut assessment = porchlight_engine::assess(b"", &Context::default());
        let mut knocking = |verdict, change, notices| {
            assessment.verdict = verdict;
            assessment.account_change = change;
            knocks(notices, &assessment)
        };
        let usual = Notices::default();
        let change = Some(porchlight_engine::AccountChange::Password);
        assert!(knocking(Verdict::Scam, None, usual));
        assert!(!knocking(Verdict::Doubtful, None, usual));
        assert!(knocking(Verdict::Genuine, change, usual));
        assert!(!knocking(Verdict::Genuine, None, usual));
        assert!(!knocking(Verdict::Unrelated, change, usual));
        let others = Notices { scams: false, doubtful: true, questions: false, ..usual };
        assert!(!knocking(Verdict::Scam, None, others));
        assert!(knocking(Verdict::Doubtful, None, others));
        assert!(!knocking(Verdict::Genuine, change, others));
    }
}
