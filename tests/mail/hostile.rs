//! A server that means harm, or is merely broken: the program lives, its memory is bounded, it says what is
//! wrong or goes on, and no message is passed over in silence.

use std::sync::Arc;

use acceptance::scripted::{Script, Scripted};
use acceptance::{Certificates, Servers, server};
use anyhow::Result;
use porchlight_watcher::{Account, AccountState, Event, SecretSource, Security};

use crate::faults::{HANDS_OUT, first, one_message, recovers};
use crate::home::{Home, answer, hasty, polite};
use crate::letters::scam;
use crate::watching::{SOON, Watching};

/// A polite server with one message, where `odd` may answer a command otherwise.
fn with(odd: impl Fn(&str, &str) -> Option<Vec<u8>> + Send + Sync + 'static) -> Arc<Script> {
    Arc::new(move |tag, command| {
        if let Some(answer) = odd(tag, command) {
            return Some(answer);
        }
        let done = |untagged: &str| Some(format!("{untagged}{tag} OK done\r\n").into_bytes());
        match command.split(' ').next().unwrap_or_default() {
            "CAPABILITY" => done("* CAPABILITY IMAP4rev1 IDLE\r\n"),
            "EXAMINE" => done("* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 8] x\r\n"),
            "FETCH" => done("* 1 FETCH (UID 7 RFC822.SIZE 900)\r\n"),
            "UID" if command.contains("BODY.PEEK") => {
                let raw = scam("hostile", b"");
                let mut answer = format!("* 1 FETCH (UID 7 BODY[] {{{}}}\r\n", raw.len()).into_bytes();
                answer.extend_from_slice(&raw);
                answer.extend_from_slice(format!(")\r\n{tag} OK done\r\n").as_bytes());
                Some(answer)
            }
            "UID" if command.contains("SEARCH") => done("* SEARCH 7\r\n"),
            "UID" => done("* 1 FETCH (UID 7 RFC822.SIZE 900)\r\n"),
            "IDLE" => Some(b"+ idling\r\n".to_vec()),
            _ => done(""),
        }
    })
}

struct Victim {
    watching: Watching,
    _folder: tempfile::TempDir,
    _data: tempfile::TempDir,
}

fn watch(script: Arc<Script>) -> Result<Victim> {
    let folder = tempfile::tempdir()?;
    let certificates = Certificates::make(folder.path())?;
    let port = Scripted::start(&certificates, script)?.port;
    let secret = folder.path().join("secret");
    std::fs::write(&secret, "pw")?;
    let account = Account {
        address: "grace@test.example".into(),
        user: "grace".into(),
        imap: server(port, Security::Tls),
        smtp: None,
        smtp_user: None,
        secret: SecretSource::File(secret),
        authserv_ids: vec![],
        dns_lookups: true,
        ca_file: Some(certificates.ca.clone()),
        folders: Vec::new(),
        oauth: None,
    };
    let data = tempfile::tempdir()?;
    let watching = Watching::begin(data.path(), account)?;
    Ok(Victim { watching, _folder: folder, _data: data })
}

/// Once it misbehaves at this command: it is left, tried again, and nothing is passed over.
fn is_left_and_tried_again(
    wanted: &'static str,
    said: impl Fn(&str) -> Vec<u8> + Send + Sync + 'static,
) -> Result<()> {
    let odd = first(1, wanted);
    let home = Home::new(polite(&one_message(), move |tag, command| odd(command).then(|| said(tag))))?;
    recovers(&home.watch(hasty())?, &[7]).map_err(|e| e.context(wanted))
}

#[test]
fn the_polite_one_is_watched() -> Result<()> {
    let victim = watch(with(|_, _| None))?;
    victim.watching.wait("it looks", |e| matches!(e, Event::FirstLook { messages: 1, scams: 1, .. }))?;
    Ok(())
}

#[test]
fn nested_parentheses_do_not_overflow_the_stack() -> Result<()> {
    is_left_and_tried_again("UID FETCH *", |tag| {
        let deep = "(".repeat(50_000);
        format!("* 1 FETCH (UID 7 BODYSTRUCTURE {deep}\r\n{tag} OK done\r\n").into_bytes()
    })
}

#[test]
fn endless_answers_and_huge_literals_are_refused() -> Result<()> {
    is_left_and_tried_again("EXAMINE", |_| b"* OK still here\r\n".repeat(400_000))?;
    is_left_and_tried_again(HANDS_OUT, |_| b"* 1 FETCH (UID 7 BODY[] {4294967295}\r\nxx".to_vec())
}

#[test]
fn what_cannot_be_parsed_or_ends_too_soon_is_a_lost_connection() -> Result<()> {
    is_left_and_tried_again("EXAMINE", |_| b"* 1 FETCH (\xff\xfe UID)\r\n* OK [ALERT \xe9\r\n".to_vec())?;
    let ends = first(1, "");
    let home = Home::new(Arc::new(move |tag, command| match ends(command) {
        true => None,
        false => answer(&[7], tag, command),
    }))?;
    recovers(&home.watch(hasty())?, &[7])
}

#[test]
fn a_tagged_answer_to_idle_is_survived() -> Result<()> {
    let victim = watch(with(|tag, command| {
        (command == "IDLE").then(|| format!("{tag} OK never mind\r\n").into_bytes())
    }))?;
    victim.watching.wait("it looks", |e| matches!(e, Event::FirstLook { messages: 1, .. }))?;
    victim.watching.wait("it knows", |e| matches!(e, Event::Offline { .. }))?;
    victim.watching.wait_after(victim.watching.events().len(), "it tries again", |e| {
        matches!(e, Event::Connected { .. })
    })?;
    Ok(())
}

#[test]
fn a_message_that_is_listed_and_never_handed_out_is_set_aside() -> Result<()> {
    let victim = watch(with(|tag, command| {
        command
            .contains("BODY.PEEK")
            .then(|| format!("* 1 FETCH (UID 7 BODY[] NIL)\r\n{tag} OK done\r\n").into_bytes())
    }))?;
    victim.watching.wait("it is set aside", |e| matches!(e, Event::SetAside { uid: 7, .. }))?;
    victim.watching.wait("it goes on", |e| matches!(e, Event::Checked { .. }))?;
    assert_eq!(victim.watching.watcher.set_aside()?.len(), 1);
    Ok(())
}

#[test]
fn one_bad_server_leaves_the_others_alone() -> Result<()> {
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@good.example", "pw")?;
    let victim = watch(Arc::new(|_, _| None))?;
    victim.watching.watcher.add_account(servers.account(&user)?, None)?;
    servers.deliver(&user, &scam("other", b""))?;
    acceptance::within(SOON, "the good one is watched", || {
        let states = victim.watching.watcher.status();
        Ok(states.len() == 2 && states[1].state == AccountState::Watching)
    })?;
    Ok(())
}

#[test]
fn a_busy_server_costs_no_message() -> Result<()> {
    let asked = std::sync::atomic::AtomicU32::new(0);
    let victim = watch(with(move |tag, command| {
        let busy =
            command.contains("BODY.PEEK") && asked.fetch_add(1, std::sync::atomic::Ordering::Relaxed) < 3;
        busy.then(|| format!("{tag} NO [UNAVAILABLE] try later\r\n").into_bytes())
    }))?;
    victim.watching.wait("it looks all the same", |e| matches!(e, Event::FirstLook { scams: 1, .. }))?;
    assert_eq!(victim.watching.watcher.set_aside()?, []);
    Ok(())
}
