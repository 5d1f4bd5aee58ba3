//! A scripted mailbox: a polite IMAP server whose every answer a test may replace.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::scripted::{Privacy, Script, Scripted};
use acceptance::{Certificates, server as server_at, within};
use anyhow::Result;
use porchlight_watcher::{Account, AccountState, Event, SecretSource, Security, Times};
use tempfile::TempDir;

use crate::letters::scam;
use crate::watching::{SOON, Watching};

/// The UIDs of the messages that are there. More may arrive.
pub type Uids = Arc<Mutex<Vec<u32>>>;

/// A polite server, where `odd` may answer a command otherwise.
pub fn polite(
    uids: &Uids,
    odd: impl Fn(&str, &str) -> Option<Vec<u8>> + Send + Sync + 'static,
) -> Arc<Script> {
    let uids = Arc::clone(uids);
    Arc::new(move |tag, command| odd(tag, command).or_else(|| answer(&uids.lock().unwrap(), tag, command)))
}

pub fn answer(uids: &[u32], tag: &str, command: &str) -> Option<Vec<u8>> {
    let done = |untagged: &str| Some(format!("{untagged}{tag} OK done\r\n").into_bytes());
    let listed = |above: u32| -> String {
        let last = uids.last().copied();
        let all = uids.iter().enumerate().filter(|(_, uid)| **uid >= above || Some(**uid) == last);
        let line = |(place, uid): (usize, &u32)| {
            format!("* {} FETCH (UID {uid} RFC822.SIZE {})\r\n", place + 1, letter(*uid).len())
        };
        all.map(line).collect()
    };
    let words: Vec<&str> = command.split(' ').collect();
    match words.as_slice() {
        ["CAPABILITY"] => done("* CAPABILITY IMAP4rev1 IDLE\r\n"),
        ["EXAMINE", ..] => {
            done(&format!("* {} EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 9] x\r\n", uids.len()))
        }
        ["FETCH", ..] => done(&listed(0)),
        ["UID", "SEARCH", ..] => {
            let numbers: String = uids.iter().map(|uid| format!(" {uid}")).collect();
            done(&format!("* SEARCH{numbers}\r\n"))
        }
        ["UID", "FETCH", wanted, ..] if command.contains("BODY.PEEK") => {
            let origin = if command.contains('<') { "<0>" } else { "" };
            let mut answer = Vec::new();
            for uid in wanted.split(',') {
                let raw = letter(uid.parse().ok()?);
                let head = format!("* 1 FETCH (UID {uid} BODY[]{origin} {{{}}}\r\n", raw.len());
                answer.extend_from_slice(head.as_bytes());
                answer.extend_from_slice(&raw);
                answer.extend_from_slice(b")\r\n");
            }
            answer.extend_from_slice(format!("{tag} OK done\r\n").as_bytes());
            Some(answer)
        }
        // More than was asked for is ignored.
        ["UID", "FETCH", wanted, ..] => {
            let first = wanted.split([':', ',']).next()?;
            done(&listed(if *wanted == "*" { u32::MAX } else { first.parse().unwrap_or(0) }))
        }
        ["IDLE"] => Some(b"+ idling\r\n".to_vec()),
        _ => done(""),
    }
}

/// The message of a UID.
fn letter(uid: u32) -> Vec<u8> {
    scam(&format!("home-{uid}"), b"")
}

/// Little patience, so that tests are quick; enough for two busy cores.
pub fn hasty() -> Times {
    Times {
        connect: Duration::from_secs(5),
        sign_in: Duration::from_secs(5),
        command: Duration::from_secs(2),
        idle: Duration::from_millis(500),
        poll: Duration::from_millis(200),
        retry: Duration::from_millis(20),
        sign_in_rest: Duration::from_secs(2 * 60),
        keyring: Duration::from_secs(60),
        tick: Duration::from_secs(10),
        silence: Duration::from_secs(15 * 60),
        undo: Duration::ZERO,
    }
}

/// A scripted server and everything that an account on it needs, and beside it the quiet mailbox of somebody else.
#[derive(Debug)]
pub struct Home {
    pub server: Scripted,
    pub account: Account,
    neighbour: Account,
    pub folder: TempDir,
}

impl Home {
    pub fn new(script: Arc<Script>) -> Result<Home> {
        Home::with(Privacy::FromTheBeginning, "* OK ready\r\n", script)
    }

    pub fn with(privacy: Privacy, greeting: &'static str, script: Arc<Script>) -> Result<Home> {
        let folder = tempfile::tempdir()?;
        let certificates = Certificates::make(folder.path())?;
        let server = Scripted::begin(&certificates, privacy, greeting, script)?;
        let security = match privacy {
            Privacy::FromTheBeginning => Security::Tls,
            Privacy::WhenAsked => Security::StartTls,
            Privacy::Never => Security::Plain,
        };
        let mut account = account(&folder, server.port, security)?;
        account.ca_file = Some(certificates.ca.clone());
        let quiet = Scripted::start(&certificates, polite(&Uids::default(), |_, _| None))?;
        let neighbour = Account {
            address: "ada@test.example".into(),
            imap: server_at(quiet.port, Security::Tls),
            ..account.clone()
        };
        Ok(Home { server, account, neighbour, folder })
    }

    /// Watches it, and the neighbour's, who is watched first.
    pub fn watch(&self, times: Times) -> Result<Watching> {
        self.watch_as(self.account.clone(), times)
    }

    /// The same by another way to the server, as through a proxy.
    pub fn watch_at(&self, port: u16, times: Times) -> Result<Watching> {
        let mut account = self.account.clone();
        account.imap.port = port;
        self.watch_as(account, times)
    }

    fn watch_as(&self, account: Account, times: Times) -> Result<Watching> {
        let watching = Watching::begin_with(&self.folder.path().join("data"), account, times)?;
        watching.watcher.add_account(self.neighbour.clone(), None)?;
        Ok(watching)
    }
}

/// Whatever became of the first account, the neighbour's was watched all the time from when it was first.
pub fn neighbour_is_undisturbed(watching: &Watching) -> Result<()> {
    let states = watching.watcher.status();
    let [_, neighbour] = states.as_slice() else { anyhow::bail!("{states:?}") };
    within(SOON, "the neighbour is watched", || {
        Ok(watching.watcher.status().get(1).is_some_and(|status| status.state == AccountState::Watching))
    })?;
    let disturbed = |event: &Event| match event {
        Event::Offline { account, .. }
        | Event::SignedOut { account, .. }
        | Event::Unwatched { account, .. }
        | Event::SetAside { account, .. } => *account == neighbour.id,
        _ => false,
    };
    let heard: Vec<_> = watching.events().into_iter().filter(disturbed).collect();
    anyhow::ensure!(heard.is_empty(), "the neighbour was disturbed: {heard:?}");
    Ok(())
}

/// An account that trusts whom the system trusts.
pub fn account(folder: &TempDir, port: u16, security: Security) -> Result<Account> {
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "pw")?;
    Ok(Account {
        address: "grace@test.example".into(),
        user: "grace".into(),
        imap: server_at(port, security),
        smtp: None,
        smtp_user: None,
        secret: SecretSource::File(secret),
        authserv_ids: vec![],
        ca_file: None,
        dns_lookups: true,
        folders: Vec::new(),
        oauth: None,
    })
}
