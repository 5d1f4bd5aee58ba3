//! A mail server of the test's own that keeps folders and messages, and differs from real ones in just what a test
//! wants: how it counts octets, which keywords it takes, whether it moves, whether it labels as Gmail does.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use acceptance::Certificates;
use acceptance::scripted::{Privacy, Script, Scripted};
use anyhow::Result;
use porchlight_watcher::{Account, Security, Times};
use tempfile::TempDir;

use crate::home::account;
use crate::watching::Watching;

/// One message. Names of folders and keywords are in upper case, as the script hears them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub uid: u32,
    pub flags: BTreeSet<String>,
    pub raw: Vec<u8>,
}

#[derive(Debug)]
pub struct Folder {
    pub name: &'static str,
    /// SPECIAL-USE.
    pub purpose: &'static str,
    pub uid_validity: u32,
    pub next: u32,
    pub kept: Vec<Kept>,
}

/// In what it differs.
#[derive(Debug, Clone, Copy)]
pub struct Ways {
    pub capabilities: &'static str,
    pub permanent_flags: &'static str,
    /// What it says of a message's octets.
    pub counts: fn(usize) -> usize,
    /// Keywords that a STORE is answered NO for.
    pub refuses: &'static [&'static str],
    /// When it says that every message came.
    pub internal_date: &'static str,
    /// Folders are labels: a message in any but Spam and Trash is in "[Gmail]/All Mail", too.
    pub labels: bool,
}

impl Default for Ways {
    fn default() -> Self {
        Ways {
            capabilities: "IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE",
            permanent_flags: "\\Seen \\Deleted \\*",
            counts: |octets| octets,
            refuses: &[],
            internal_date: "02-Nov-2026 10:00:00 +0000",
            labels: false,
        }
    }
}

#[derive(Debug)]
pub struct State {
    pub folders: Vec<Folder>,
    pub ways: Ways,
    /// Every octet of messages that was handed out.
    pub handed_out: usize,
    /// Open on every connection, whatever was answered to who opened it.
    pub always_open: Option<usize>,
    /// Said before the next answer.
    pub untagged: String,
}

type Odd = dyn Fn(&mut State, &str, &str) -> Option<Option<Vec<u8>>> + Send + Sync;

pub struct Cabinet {
    pub server: Scripted,
    pub certificates: Certificates,
    pub account: Account,
    pub state: Arc<Mutex<State>>,
    pub folder: TempDir,
}

/// What one connection remembers.
#[derive(Debug, Default)]
struct Open {
    folder: Option<usize>,
    idle: String,
}

pub const ALL_MAIL: &str = "[GMAIL]/ALL MAIL";

impl Cabinet {
    pub fn new(ways: Ways, folders: &[(&'static str, &'static str)]) -> Result<Cabinet> {
        Cabinet::with(ways, folders, |_, _, _| None)
    }

    /// `odd` may answer a command otherwise: `Some(None)` hangs up.
    pub fn with(
        ways: Ways,
        folders: &[(&'static str, &'static str)],
        odd: impl Fn(&mut State, &str, &str) -> Option<Option<Vec<u8>>> + Send + Sync + 'static,
    ) -> Result<Cabinet> {
        let folder = |(number, (name, purpose)): (usize, &(&'static str, &'static str))| Folder {
            name,
            purpose,
            uid_validity: 40 + number as u32,
            next: 1,
            kept: Vec::new(),
        };
        let folders = folders.iter().enumerate().map(folder).collect();
        let state = Arc::new(Mutex::new(State {
            folders,
            ways,
            handed_out: 0,
            always_open: None,
            untagged: String::new(),
        }));
        let home = tempfile::tempdir()?;
        let certificates = Certificates::make(home.path())?;
        let (shared, odd): (_, Arc<Odd>) = (Arc::clone(&state), Arc::new(odd));
        let scripts = move || -> Arc<Script> {
            let (shared, odd, open) = (Arc::clone(&shared), Arc::clone(&odd), Mutex::new(Open::default()));
            Arc::new(move |tag, command| {
                let (state, open) = (&mut *shared.lock().unwrap(), &mut *open.lock().unwrap());
                let said = odd(state, tag, command);
                let untagged = std::mem::take(&mut state.untagged).into_bytes();
                let said = said.unwrap_or_else(|| state.answer(open, tag, command))?;
                Some([untagged, said].concat())
            })
        };
        let server = Scripted::for_each(
            &certificates,
            Privacy::FromTheBeginning,
            "* OK ready\r\n",
            Arc::new(scripts),
        )?;
        let mut account = account(&home, server.port, Security::Tls)?;
        account.ca_file = Some(certificates.ca.clone());
        Ok(Cabinet { server, certificates, account, state, folder: home })
    }

    /// An ordinary one.
    pub fn usual(ways: Ways) -> Result<Cabinet> {
        Cabinet::new(ways, &[("INBOX", ""), ("JUNK", "\\Junk")])
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    pub fn put(&self, folder: &str, raw: &[u8]) {
        self.state().put(folder, raw);
    }

    pub fn kept(&self, folder: &str) -> Vec<Kept> {
        let state = self.state();
        state.folders.iter().find(|one| one.name == folder).expect(folder).kept.clone()
    }

    pub fn watch(&self, times: Times) -> Result<Watching> {
        Watching::start_with(&self.folder.path().join("data"), self.account.clone(), times)
    }
}

impl State {
    pub fn put(&mut self, folder: &str, raw: &[u8]) {
        let at = self.at(folder).expect(folder);
        self.add(at, raw.to_vec(), BTreeSet::new());
    }

    fn at(&self, name: &str) -> Option<usize> {
        self.folders.iter().position(|folder| folder.name == name)
    }

    fn add(&mut self, at: usize, raw: Vec<u8>, flags: BTreeSet<String>) -> u32 {
        let folder = &mut self.folders[at];
        let uid = folder.next;
        folder.next += 1;
        let labelled = self.ways.labels && !["\\Junk", "\\Trash", "\\All"].contains(&folder.purpose);
        folder.kept.push(Kept { uid, flags: flags.clone(), raw: raw.clone() });
        if labelled
            && let Some(all) = self.at(ALL_MAIL)
            && !self.folders[all].kept.iter().any(|kept| kept.raw == raw)
        {
            self.add(all, raw, flags);
        }
        uid
    }

    fn take(&mut self, at: usize, uid: u32) -> Option<Kept> {
        let kept = &mut self.folders[at].kept;
        let place = kept.iter().position(|kept| kept.uid == uid)?;
        Some(kept.remove(place))
    }

    fn answer(&mut self, open: &mut Open, tag: &str, command: &str) -> Option<Vec<u8>> {
        open.folder = self.always_open.or(open.folder);
        let done = |untagged: &str| Some(format!("{untagged}{tag} OK done\r\n").into_bytes());
        let no = |why: &str| Some(format!("{tag} NO {why}\r\n").into_bytes());
        let words: Vec<&str> = command.split(' ').collect();
        match words.as_slice() {
            ["CAPABILITY"] => done(&format!("* CAPABILITY {}\r\n", self.ways.capabilities)),
            ["LIST", ..] => {
                let line =
                    |folder: &Folder| format!("* LIST ({}) \"/\" \"{}\"\r\n", folder.purpose, folder.name);
                done(&self.folders.iter().map(line).collect::<String>())
            }
            ["EXAMINE" | "SELECT", ..] => {
                open.folder = self.at(&quoted(command));
                let Some(at) = open.folder else { return no("[NONEXISTENT] no such folder") };
                let Folder { uid_validity, next, ref kept, .. } = self.folders[at];
                done(&format!(
                    "* {} EXISTS\r\n* OK [PERMANENTFLAGS ({})] x\r\n* OK [UIDVALIDITY {uid_validity}] x\r\n\
                     * OK [UIDNEXT {next}] x\r\n",
                    kept.len(),
                    self.ways.permanent_flags,
                ))
            }
            ["STATUS", ..] => {
                let Some(at) = self.at(&quoted(command)) else { return no("[NONEXISTENT] no such folder") };
                let Folder { name, uid_validity, next, ref kept, .. } = self.folders[at];
                let changed = if command.contains("HIGHESTMODSEQ") {
                    format!(" HIGHESTMODSEQ {}", next + kept.len() as u32)
                } else {
                    String::new()
                };
                done(&format!(
                    "* STATUS \"{name}\" (MESSAGES {} UIDNEXT {next} UIDVALIDITY {uid_validity}{changed})\r\n",
                    kept.len()
                ))
            }
            ["UID", "FETCH", set, ..] => self.fetch(open.folder?, tag, set, command),
            ["UID", "SEARCH", ..] => {
                let counts = self.ways.counts;
                let kept = &self.folders[open.folder?].kept;
                let found = kept.iter().filter(|kept| finds(&words[2..], kept, counts));
                let uids: Vec<String> = found.map(|kept| kept.uid.to_string()).collect();
                done(&format!("* SEARCH {}\r\n", uids.join(" ")))
            }
            ["UID", "STORE", uid, adds, ..] => {
                let flags = command.split_once('(')?.1.trim_end_matches(')');
                if flags.split(' ').any(|flag| self.ways.refuses.contains(&flag)) {
                    return no("[LIMIT] no more keywords");
                }
                let at = open.folder?;
                let uid: u32 = uid.parse().ok()?;
                if let Some(kept) = self.folders[at].kept.iter_mut().find(|kept| kept.uid == uid) {
                    for flag in flags.split(' ') {
                        match adds.starts_with('+') {
                            true => drop(kept.flags.insert(flag.to_owned())),
                            false => drop(kept.flags.remove(flag)),
                        }
                    }
                }
                done("")
            }
            ["UID", verb @ ("COPY" | "MOVE"), uid, ..] => {
                let Some(to) = self.at(&quoted(command)) else { return no("[TRYCREATE] no such folder") };
                let (at, uid) = (open.folder?, uid.parse().ok()?);
                let Some(kept) = self.folders[at].kept.iter().find(|kept| kept.uid == uid).cloned() else {
                    return done("");
                };
                if *verb == "MOVE" {
                    self.take(at, uid);
                    if self.ways.labels && self.folders[to].purpose == "\\Junk" {
                        let all = self.at(ALL_MAIL)?;
                        self.folders[all].kept.retain(|one| one.raw != kept.raw);
                    }
                }
                let new = self.add(to, kept.raw, kept.flags);
                done(&format!("* OK [COPYUID {} {uid} {new}] x\r\n", self.folders[to].uid_validity))
            }
            ["UID", "EXPUNGE", uid] => {
                let (at, uid) = (open.folder?, uid.parse().ok()?);
                if self.folders[at]
                    .kept
                    .iter()
                    .any(|kept| kept.uid == uid && kept.flags.contains("\\DELETED"))
                {
                    self.take(at, uid);
                }
                done("")
            }
            // Nobody needs one here.
            ["APPEND", ..] => no("no"),
            ["CREATE", ..] => {
                let name = quoted(command);
                self.folders.push(Folder {
                    name: name.leak(),
                    purpose: "",
                    uid_validity: 90,
                    next: 1,
                    kept: Vec::new(),
                });
                done("")
            }
            ["IDLE"] => {
                tag.clone_into(&mut open.idle);
                Some(b"+ idling\r\n".to_vec())
            }
            [""] if tag == "done" => Some(format!("{} OK idle over\r\n", open.idle).into_bytes()),
            _ => done(""),
        }
    }

    fn fetch(&mut self, at: usize, tag: &str, set: &str, command: &str) -> Option<Vec<u8>> {
        let counts = self.ways.counts;
        let (mut answer, mut handed_out) = (Vec::new(), 0);
        let kept = &self.folders[at].kept;
        let last = kept.last().map_or(0, |kept| kept.uid);
        for (place, kept) in kept.iter().enumerate().filter(|(_, kept)| is_in(set, kept.uid, last)) {
            let mut items = format!("UID {}", kept.uid);
            if command.contains("RFC822.SIZE") {
                items.push_str(&format!(" RFC822.SIZE {}", counts(kept.raw.len())));
            }
            if command.contains("INTERNALDATE") {
                items.push_str(&format!(" INTERNALDATE \"{}\"", self.ways.internal_date));
            }
            answer.extend_from_slice(format!("* {} FETCH ({items}", place + 1).as_bytes());
            if let Some((_, part)) = command.split_once("BODY.PEEK[]") {
                let numbers = part.strip_prefix('<').and_then(|part| part.split_once('>')?.0.split_once('.'));
                let numbers = numbers.map(|(first, count)| {
                    let number = |text: &str| text.parse::<usize>().unwrap_or_default();
                    (number(first), number(count))
                });
                let (first, count) = numbers.unwrap_or((0, kept.raw.len()));
                let octets = kept.raw.get(first.min(kept.raw.len())..).unwrap_or_default();
                let octets = octets.get(..count).unwrap_or(octets);
                let origin = numbers.map_or(String::new(), |(first, _)| format!("<{first}>"));
                answer.extend_from_slice(format!(" BODY[]{origin} {{{}}}\r\n", octets.len()).as_bytes());
                answer.extend_from_slice(octets);
                handed_out += octets.len();
            }
            answer.extend_from_slice(b")\r\n");
        }
        answer.extend_from_slice(format!("{tag} OK done\r\n").as_bytes());
        self.handed_out += handed_out;
        Some(answer)
    }
}

/// The last quoted word of a command; else its last word.
fn quoted(command: &str) -> String {
    let parts: Vec<&str> = command.split('"').collect();
    match parts.as_slice() {
        [.., name, _] => (*name).to_owned(),
        _ => command.split(' ').next_back().unwrap_or_default().to_owned(),
    }
}

/// `4,7`, `5:*`, `*`, `1:8`.
fn is_in(set: &str, uid: u32, last: u32) -> bool {
    let number = |text: &str| if text == "*" { last } else { text.parse().unwrap_or(0) };
    set.split(',').any(|one| match one.split_once(':') {
        Some((from, to)) => {
            let (from, to) = (number(from), number(to));
            (from.min(to)..=from.max(to)).contains(&uid)
        }
        None => number(one) == uid,
    })
}

fn finds(criteria: &[&str], kept: &Kept, counts: fn(usize) -> usize) -> bool {
    let octets = counts(kept.raw.len());
    let holds =
        |words: &str| String::from_utf8_lossy(&kept.raw).to_uppercase().contains(words.trim_matches('"'));
    match criteria {
        [] => true,
        ["UID", set, rest @ ..] => is_in(set, kept.uid, u32::MAX) && finds(rest, kept, counts),
        ["LARGER", least, rest @ ..] => octets > least.parse().unwrap_or(0) && finds(rest, kept, counts),
        ["SMALLER", most, rest @ ..] => octets < most.parse().unwrap_or(0) && finds(rest, kept, counts),
        ["SINCE", _, rest @ ..] => finds(rest, kept, counts),
        ["HEADER", _, words] | ["TEXT", words] => holds(words),
        _ => false,
    }
}
