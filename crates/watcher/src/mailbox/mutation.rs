//! Tests: a server whose answers are damaged at random, and one whose connection breaks after each octet in turn.
//! In memory and without a clock, so that many thousand sessions take seconds; a server that has nothing more to
//! say is one whose time is over.
//!
//! `PORCHLIGHT_MUTATIONS` says how many answers are damaged (`make mutate`), `PORCHLIGHT_SEED` which ones.

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::sync::mpsc;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use porchlight_engine::{Assessment, Context};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use super::connect::greeting;
use super::fetch::Entry;
use super::guard::{Allowance, Guard};
use super::guarded;
use super::locate::{JunkWish, Original, fetch_original, mark_and_move, move_back};
use super::session::{Ready, SMALL_ANSWER, Session};
use super::sign_in::Offers;
use crate::account::{Account, Security, Server};
use crate::dkim::{Dkim, Dns};
use crate::error::{Code, Result};
use crate::event::Event;
use crate::folders::Folder;
use crate::pipeline::{Line, look};
use crate::scan::look_back;
use crate::secret::SecretSource;
use crate::store::Store;
use crate::times::Times;
use crate::trouble::Trouble;
use crate::wire::Deadline;

/// The same numbers from the same seed: SplitMix64 (Steele, Lea, Flood 2014).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }

    fn of<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[self.below(all.len())]
    }
}

const MESSAGE: &str =
    "From: \"Amazon\" <help@amazon.example>\r\nSubject: Hello\r\n\r\nYour account (and more).\r\n";

/// What a polite server says.
fn polite(tag: &str, command: &str) -> String {
    let done = |untagged: &str| format!("{untagged}{tag} OK done\r\n");
    let words: Vec<&str> = command.split(' ').collect();
    match words.as_slice() {
        ["CAPABILITY"] => done("* CAPABILITY IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE CONDSTORE\r\n"),
        ["EXAMINE" | "SELECT", ..] => done(
            "* FLAGS (\\Seen \\Answered Junk)\r\n* OK [PERMANENTFLAGS (\\Seen \\*)] x\r\n* 2 EXISTS\r\n* 0 RECENT\r\n\
             * OK [UIDVALIDITY 44] x\r\n* OK [UIDNEXT 9] x\r\n",
        ),
        ["STATUS", ..] => done("* STATUS Junk (MESSAGES 2 UIDNEXT 9 UIDVALIDITY 45 HIGHESTMODSEQ 4)\r\n"),
        ["UID", "FETCH", uids, ..] if command.contains("BODY.PEEK") => {
            let origin = if command.contains('<') { "<0>" } else { "" };
            let date = if command.contains("INTERNALDATE") {
                "INTERNALDATE \"17-Jul-2026 02:44:25 -0700\" "
            } else {
                ""
            };
            let letter = |uid: &str| {
                format!("* 1 FETCH (UID {uid} {date}BODY[]{origin} {{{}}}\r\n{MESSAGE})\r\n", MESSAGE.len())
            };
            done(&uids.split(',').map(letter).collect::<String>())
        }
        ["FETCH", ..] | ["UID", "FETCH", "1:*" | "8,7", ..] => {
            let size = MESSAGE.len();
            done(&format!("* 1 FETCH (UID 7 RFC822.SIZE {size})\r\n* 2 FETCH (UID 8 RFC822.SIZE {size})\r\n"))
        }
        // `n:*` names the last message, whatever n is.
        ["UID", "FETCH", ..] => done(&format!("* 2 FETCH (UID 8 RFC822.SIZE {})\r\n", MESSAGE.len())),
        ["UID", "SEARCH", ..] => done("* SEARCH 7 8\r\n"),
        ["UID", "STORE", ..] => done("* 1 FETCH (UID 7 FLAGS (\\Seen $Junk))\r\n"),
        // What is said to the message itself stands below.
        ["APPEND", ..] => "+ go on\r\n".to_owned(),
        ["UID", "MOVE", ..] => done("* OK [COPYUID 45 7 1] x\r\n* 1 EXPUNGE\r\n"),
        ["LIST", ..] => done(
            "* LIST (\\HasNoChildren) \"/\" INBOX\r\n* LIST (\\Junk) \"/\" \"Junk\"\r\n* LIST () NIL {4}\r\nLate\r\n",
        ),
        ["IDLE"] => "* 2 EXISTS\r\n+ idling\r\n* OK Still here\r\n* 3 EXISTS\r\n".to_owned(),
        ["LOGOUT"] => done("* BYE see you\r\n"),
        _ => done(""),
    }
}

/// What the answers are damaged with.
const ODD: &[&[u8]] = &[
    b"{4294967295}\r\n",
    b"{18446744073709551616}\r\n",
    b"{0}\r\n",
    b"{5}\r\n",
    b"((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
    b")",
    b"\"",
    b"\\",
    b"\0",
    b"\xff\xfe",
    b"\r\n",
    b"\n",
    b"NIL",
    b"99999999999999999999",
    b"-1",
    b"a1 OK done\r\n",
    b"a4 OK [READ-ONLY] done\r\n",
    b"+ go\r\n",
    b"* BYE [UNAVAILABLE] later\r\n",
    b"* PREAUTH hi\r\n",
    b"* OK [ALERT] \xe9\r\n",
    b"* OK [ALERT]\xc3\xa9\r\n",
    b"* NO [ALERT] quota\r\n",
    b"* BAD what\r\n",
    b"* 1 FETCH (UID 7 X-UNKNOWN 5)\r\n",
    b"* 1 FETCH (BODYSTRUCTURE (((\"a\" \"b\" NIL NIL NIL \"7BIT\" 1 1))\r\n",
    b"* 1 FETCH (ENVELOPE (NIL NIL NIL NIL NIL NIL NIL NIL NIL NIL))\r\n",
    b"* 4294967295 EXISTS\r\n",
    b"* 0 EXPUNGE\r\n",
    b"* VANISHED (EARLIER) 1:4294967295\r\n",
    b"* SEARCH 4294967296\r\n",
    b"* LIST () NIL \"\"\r\n",
    b"* STATUS INBOX (UIDNEXT 1)\r\n",
    b"* METADATA INBOX (/private/x NIL)\r\n",
    b"* ESEARCH (TAG \"a1\") UID ALL 1:9\r\n",
    b"* QUOTA x (STORAGE 1 2)\r\n",
    b"* 1 FETCH (UID 7 BODY[] {3}\r\nabc",
];

fn damage(answer: &mut Vec<u8>, random: &mut Random, tag: &str) {
    let at = random.below(answer.len() + 1);
    match random.below(11) {
        0 if at < answer.len() => answer[at] ^= 1 << random.below(8),
        1 if at < answer.len() => drop(answer.remove(at)),
        2 => answer.insert(at, random.next().to_le_bytes()[0]),
        3 => answer.truncate(at),
        4 => {
            let piece = answer[at..].to_vec();
            answer.extend_from_slice(&piece);
        }
        5 => drop(answer.splice(at..at, random.of(ODD).iter().copied())),
        6 => {
            let end = (at + random.below(12)).min(answer.len());
            drop(answer.splice(at..end, random.of(ODD).iter().copied()));
        }
        7 => answer.retain(|octet| *octet != b'\r'),
        8 => {
            let line: Vec<u8> = random.of(ODD).to_vec();
            let many = line.repeat(1 + random.below(2000));
            drop(answer.splice(0..0, many));
        }
        9 => {
            let other =
                *random.of(&["CAPABILITY", "EXAMINE x", "FETCH 1:*", "UID SEARCH x", "LIST x", "IDLE"]);
            *answer = polite(tag, other).into_bytes();
        }
        _ => {
            // A number becomes another one.
            let digits = |octet: &u8| octet.is_ascii_digit();
            if let Some(start) = answer[at..].iter().position(digits).map(|more| at + more) {
                let length = answer[start..].iter().take_while(|octet| digits(octet)).count();
                let number = [0, 1, 255, 65_536, u64::from(u32::MAX), u64::MAX, random.next()];
                let number = random.of(&number).to_string().into_bytes();
                drop(answer.splice(start..start + length, number));
            }
        }
    }
}

/// The server's side of a connection in memory.
struct Fake {
    heard: Vec<u8>,
    says: io::Cursor<Vec<u8>>,
    random: Random,
    /// Which answers to damage: one in so many. None: none.
    one_in: Option<usize>,
    /// Closes the connection after so many octets.
    cut_after: Option<usize>,
    /// What the test wants to know afterwards.
    told: Arc<Mutex<Told>>,
    idle_tag: String,
    /// Octets of a message that is put into a folder, as far as they are still to come, and the tag of its command.
    appending: Option<(usize, String)>,
    /// Folders other than the polite ones.
    folders: Option<&'static str>,
}

#[derive(Debug, Default)]
struct Told {
    damaged: u64,
    octets: usize,
}

impl Fake {
    fn new(seed: u64) -> Fake {
        let mut fake = Fake {
            heard: Vec::new(),
            says: io::Cursor::default(),
            random: Random(seed),
            one_in: None,
            cut_after: None,
            told: Arc::default(),
            idle_tag: String::new(),
            appending: None,
            folders: None,
        };
        fake.says.get_mut().extend_from_slice(b"* OK ready\r\n");
        fake
    }

    fn answer(&mut self, line: &str) {
        let (tag, command) = line.split_once(' ').unwrap_or((line, ""));
        let answer = if tag == "DONE" {
            format!("{} OK idle over\r\n", self.idle_tag).into_bytes()
        } else {
            if command == "IDLE" {
                tag.clone_into(&mut self.idle_tag);
            }
            if command.starts_with("APPEND ") {
                let digits = command.rsplit_once('{').unwrap().1.trim_end_matches(['}', '+']);
                // The end of the command's line comes behind it.
                self.appending = Some((digits.parse::<usize>().unwrap() + 2, tag.to_owned()));
            }
            match self.folders {
                Some(folders) if command.starts_with("LIST ") => {
                    format!("{folders}{tag} OK done\r\n").into_bytes()
                }
                _ => polite(tag, command).into_bytes(),
            }
        };
        self.say(answer, tag);
    }

    fn say(&mut self, mut answer: Vec<u8>, tag: &str) {
        if let Some(one_in) = self.one_in
            && self.random.below(one_in) == 0
        {
            for _ in 0..=self.random.below(3) {
                damage(&mut answer, &mut self.random, tag);
            }
            self.told.lock().unwrap().damaged += 1;
        }
        self.says.get_mut().extend_from_slice(&answer);
    }
}

impl Read for Fake {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let mut room = buffer.len();
        if let Some(cut) = self.cut_after {
            room = room.min(cut.saturating_sub(usize::try_from(self.says.position()).unwrap()));
            if room == 0 {
                return Ok(0);
            }
        }
        match self.says.read(&mut buffer[..room])? {
            0 => Err(io::ErrorKind::WouldBlock.into()),
            count => {
                self.told.lock().unwrap().octets += count;
                Ok(count)
            }
        }
    }
}

impl Write for Fake {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.heard.extend_from_slice(buffer);
        if let Some((left, tag)) = self.appending.take() {
            let count = left.min(self.heard.len());
            self.heard.drain(..count);
            if count < left {
                self.appending = Some((left - count, tag));
                return Ok(buffer.len());
            }
            self.say(format!("{tag} OK [APPENDUID 46 1] done\r\n").into_bytes(), &tag);
        }
        while let Some(end) = self.heard.iter().position(|octet| *octet == b'\n') {
            let line: Vec<u8> = self.heard.drain(..=end).collect();
            let line = String::from_utf8(line).unwrap();
            self.answer(line.trim_end());
        }
        Ok(buffer.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn account(address: &str) -> Account {
    Account {
        address: address.to_owned(),
        user: "grace".to_owned(),
        imap: Server { host: "localhost".to_owned(), port: 1, security: Security::Plain, fingerprint: None },
        smtp: None,
        smtp_user: None,
        secret: SecretSource::Env("NONE".to_owned()),
        authserv_ids: Vec::new(),
        ca_file: None,
        dns_lookups: true,
        folders: Vec::new(),
        oauth: None,
    }
}

fn signed_in(fake: Fake, account: &Account) -> Result<Session> {
    let times = Times::default();
    let (allowance, deadline) = (Allowance::new(SMALL_ANSWER), Deadline::after(times.sign_in));
    let mut stream =
        Guard::new(Box::new(fake) as crate::wire::Wire, allowance.clone(), deadline.clone(), times.command);
    let offers = Offers::in_greeting(greeting(&mut stream)?.as_bytes());
    let ready = Ready { stream, allowance, deadline, times, offers };
    Session::sign_in(ready, account, &SecretString::from("pw"), &mut |_| {})
}

/// Every verb once.
fn everything(fake: Fake) -> Result<()> {
    guarded(|| {
        let mut session = signed_in(fake, &account("grace@test.example"))?;
        let opened = session.examine("INBOX")?;
        session.last(opened.exists)?;
        let mut entries = session.above(7)?;
        entries.extend(session.search_above(0)?);
        session.standing("Junk")?;
        let uids = session.since(Some(0), Some(9))?;
        let sized: Vec<Entry> = session.sizes(&uids)?.into_values().collect();
        session.peek_many(&sized)?;
        entries.truncate(4);
        for entry in &entries {
            session.peek(*entry, 1024 * 1024, true)?;
        }
        session.has(7)?;
        let (_, junk) = (session.wait(Times::default().idle)?, session.junk_folder()?);
        session.noop()?;
        session.select("INBOX")?;
        session.sized(900, 900)?;
        session.peek_part(7, 5, 9)?;
        session.add_flags(7, "$Junk")?;
        session.remove_flags(7, "$NotJunk")?;
        session.copy_to(7, junk.as_deref().unwrap_or("Junk"))?;
        session.remove(7)?;
        session.move_to(7, junk.as_deref().unwrap_or("Junk"))?;
        let ours = session.folder_or_new("Porchlight reports")?;
        session.append_seen(&ours, MESSAGE.as_bytes())?;
        session.mentioning("00112233445566778899aabbccddeeff", 0)?;
        session.with_message_id("<1@amazon.example>")?;
        let original = Original {
            digest: Sha256::digest(MESSAGE).into(),
            judged: MESSAGE.len() as u64,
            size: MESSAGE.len() as u64,
            folder: "INBOX".to_owned(),
            uid_validity: 44,
            uid: 8,
            message_id: Some("<1@amazon.example>".to_owned()),
        };
        mark_and_move(&mut session, &original, true, JunkWish::Make)?;
        move_back(&mut session, &original)?;
        session.log_out();
        Ok(())
    })
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).map_or(otherwise, |text| text.parse().expect(variable))
}

/// Runs a body with the stack that a mailbox thread has, and gives up on it after a while.
fn in_a_mailbox_thread<T: Send + 'static>(limit: Duration, body: impl FnOnce() -> T + Send + 'static) -> T {
    let (done, wait) = mpsc::channel();
    std::thread::Builder::new()
        .name("mutation".to_owned())
        .stack_size(4 * 1024 * 1024)
        .spawn(move || done.send(body()))
        .unwrap();
    wait.recv_timeout(limit).expect("it hangs or fails")
}

/// The `imap` crate panics on some answers. That is caught, and here it is also kept quiet.
fn hush() {
    let loud = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let from_the_crate = info.location().is_some_and(|place| !place.file().contains("watcher"));
        if std::thread::current().name() != Some("mutation") || !from_the_crate {
            loud(info);
        }
    }));
}

#[test]
fn damaged_answers_neither_hang_nor_kill() {
    hush();
    let (wanted, seed) = (number("PORCHLIGHT_MUTATIONS", 2_000), number("PORCHLIGHT_SEED", 1));
    let begun = Instant::now();
    let (damaged, sessions, slowest, ends) = in_a_mailbox_thread(Duration::from_secs(3600), move || {
        let (mut damaged, mut sessions, mut slowest) = (0, 0_u64, (Duration::ZERO, 0));
        let mut ends: BTreeMap<&str, u64> = BTreeMap::new();
        while damaged < wanted {
            let session_seed = seed.wrapping_mul(1_000_003).wrapping_add(sessions);
            let mut fake = Fake::new(session_seed);
            // Few sessions in which every eighth answer is damaged come as far as the last verbs.
            fake.one_in = [8, 24, 72].into_iter().nth(usize::try_from(sessions % 3).unwrap_or_default());
            let told = Arc::clone(&fake.told);
            let begun = Instant::now();
            let end = everything(fake);
            slowest = slowest.max((begun.elapsed(), session_seed));
            *ends.entry(end.map_or_else(|e| e.code.id(), |()| "fine")).or_default() += 1;
            damaged += told.lock().unwrap().damaged;
            sessions += 1;
        }
        (damaged, sessions, slowest, ends)
    });
    println!(
        "{damaged} damaged answers in {sessions} sessions, {:.1} s, slowest {:?}, ends {ends:?}",
        begun.elapsed().as_secs_f64(),
        slowest,
    );
    assert!(slowest.0 < Duration::from_secs(20), "{slowest:?}");
    // They did reach every kind of end, so the damage was real and not all of it.
    for end in ["fine", "server-misbehaved", "timed-out"] {
        assert!(ends.contains_key(end), "{ends:?}");
    }
}

#[test]
fn mail_goes_to_no_folder_but_the_users_own() {
    let junk = |folders: &'static str| {
        guarded(|| {
            let mut fake = Fake::new(1);
            fake.folders = Some(folders);
            signed_in(fake, &account("grace@test.example"))?.junk_folder()
        })
        .unwrap()
    };
    let none = "* LIST () \"/\" INBOX\r\n";
    assert_eq!(junk(none), None);
    assert_eq!(junk("* LIST (\\Junk) \"/\" INBOX\r\n* LIST () \"/\" Spam\r\n").as_deref(), Some("Spam"));
    assert_eq!(junk("* LIST (\\NoSelect) \"/\" Junk\r\n"), None);
    assert_eq!(junk("* LIST () \"/\" \"Other Users/mallory/Junk\"\r\n"), None);
    let both = "* LIST (\\Junk) \"/\" shared/mallory/Junk\r\n* LIST (\\Junk) \"/\" \"Bulk Mail\"\r\n";
    assert_eq!(junk(both).as_deref(), Some("Bulk Mail"));
    // Marked, and where we do not know our way: the server's word.
    assert_eq!(junk("* LIST (\\Junk) \"/\" a/b/Ramsch\r\n").as_deref(), Some("a/b/Ramsch"));
}

/// It finds two messages, whatever it is asked for.
#[test]
fn what_a_search_finds_is_looked_at() {
    let has = |message_id: &'static str| {
        guarded(|| {
            let mut session = signed_in(Fake::new(1), &account("grace@test.example"))?;
            session.examine("Sent")?;
            session.has_message_id(message_id)
        })
    };
    assert_eq!(has("<00112233445566778899aabbccddeeff@example.com>"), Ok(false));
    assert_eq!(has("<help@amazon.example>"), Ok(true));
}

/// It was judged in part, its server told a size that was none, and it has moved since.
#[test]
fn what_was_judged_in_part_is_found_whatever_the_server_said_of_its_size() {
    let found = |part: &[u8]| {
        let original = Original {
            digest: Sha256::digest(part).into(),
            judged: part.len() as u64,
            size: 90,
            folder: "Elsewhere".to_owned(),
            uid_validity: 1,
            uid: 99,
            message_id: None,
        };
        guarded(|| fetch_original(&mut signed_in(Fake::new(1), &account("grace@test.example"))?, &original))
    };
    assert_eq!(found(&MESSAGE.as_bytes()[..40]).unwrap(), MESSAGE.as_bytes());
    assert_eq!(found(b"From: somebody else").unwrap_err().code, Code::MessageGone);
}

#[test]
fn the_polite_server_is_understood() {
    assert_eq!(everything(Fake::new(1)), Ok(()));
}

fn calm(_: &[u8], _: &Context) -> Assessment {
    porchlight_engine::assess(b"", &Context::default())
}

/// The connection ends after each octet in turn. The next look finds what the last one did not, and nothing twice.
#[test]
fn a_connection_that_ends_anywhere_costs_no_message() {
    hush();
    let cuts = in_a_mailbox_thread(Duration::from_secs(600), || {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        let whole = Fake::new(1);
        let told = Arc::clone(&whole.told);
        let judged = Mutex::new(Vec::new());
        let on_event = |event: Event| {
            if let Event::Assessed { uid, .. } = event {
                judged.lock().unwrap().push(uid);
            }
        };
        let dkim = Dkim::new(Dns::Off);
        let line = Line { store: &store, assess: calm, dkim: &dkim, takes_knocks: true, on_event: &on_event };
        let once = |account: &Account, fake: Fake, trouble: &mut Trouble| {
            let never = || false;
            guarded(|| {
                let mut session = signed_in(fake, account)?;
                look(&line, account, &mut session, &Folder::inbox(), trouble, &never)?;
                look_back(&line, account, &mut session, trouble, &Mutex::new(()), &never)
            })
        };
        once(&account("whole@test.example"), whole, &mut Trouble::default()).unwrap();
        assert_eq!(std::mem::take(&mut *judged.lock().unwrap()), [8, 7]);
        let octets = told.lock().unwrap().octets;
        for cut in 0..octets {
            let account = account(&format!("cut{cut}@test.example"));
            let mut trouble = Trouble::default();
            let mut fake = Fake::new(1);
            fake.cut_after = Some(cut);
            let end = once(&account, fake, &mut trouble).unwrap_err();
            assert!(end.code == Code::ConnectionLost || end.code == Code::ServerMisbehaved, "{cut}: {end}");
            once(&account, Fake::new(1), &mut trouble).unwrap();
            assert_eq!(std::mem::take(&mut *judged.lock().unwrap()), [8, 7], "cut after {cut} octets");
        }
        octets
    });
    assert!(cuts > 500, "{cuts}");
}
