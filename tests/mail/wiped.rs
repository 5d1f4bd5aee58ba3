//! A password is in memory while it is needed and no longer: after signing in to both servers it is nowhere in the
//! process, neither as it was typed nor as it went over the wire, and no end of it either: what is freed is written over
//! at its beginning first. Nor is a token for which there is a newer one.

use std::collections::BTreeSet;
use std::io::{Read, Seek, SeekFrom};

use acceptance::Servers;
use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use porchlight_watcher::{Account, SecretSource};

use crate::cabinet::{Cabinet, Ways};
use crate::child::Child;
use crate::letters::scam;
use crate::oauth;
use crate::outbox::submission::Submission;
use crate::watching::SOON;

/// Found nowhere by accident.
const PASSWORD: &str = "umbrella-7Q4z9-plinth-0Xw8v-heron-T3k6j";

#[test]
fn a_password_is_nowhere_once_it_was_used() -> Result<()> {
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", PASSWORD)?;
    // AUTHENTICATE PLAIN with its first words at once, and AUTH PLAIN.
    let arrives = |child: &mut Child| {
        child.wait_for("\"checked\"")?;
        servers.deliver(&user, &scam("wiped", b""))
    };
    let sent = || servers.sink.wait_for(1, SOON).map(drop);
    is_wiped(&servers.account(&user)?, arrives, sent)
}

#[test]
fn a_password_is_nowhere_after_the_older_ways_to_sign_in() -> Result<()> {
    let older = [
        ("IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE", "AUTH LOGIN", "LOGIN \"", "AUTH LOGIN"),
        // Asks first.
        (
            "IMAP4rev1 AUTH=PLAIN IDLE MOVE UIDPLUS SPECIAL-USE",
            "AUTH PLAIN",
            "AUTHENTICATE PLAIN",
            "AUTH PLAIN",
        ),
    ];
    for (capabilities, auth, said, sent_by) in older {
        let ways = Ways { capabilities, ..Ways::default() };
        let mut cabinet = Cabinet::usual(ways)?;
        // So far behind in its line that no later line is written over it.
        cabinet.account.user = format!("grace{}", "e".repeat(600));
        std::fs::write(cabinet.folder.path().join("secret"), PASSWORD)?;
        let submission = Submission::start(&cabinet.certificates, &[auth])?;
        submission.use_for(&mut cabinet.account);
        cabinet.put("INBOX", &scam("wiped", b""));
        let sent = || acceptance::within(SOON, "it is sent", || Ok(!submission.arrived().is_empty()));
        is_wiped(&cabinet.account, |_| Ok(()), sent).context(capabilities)?;
        ensure!(cabinet.server.count(said) > 0 && submission.heard(sent_by), "{:?}", cabinet.server.heard());
    }
    Ok(())
}

#[test]
fn a_token_is_nowhere_once_there_is_a_newer_one() -> Result<()> {
    if !can_look() {
        return Ok(());
    }
    let stage = oauth::Stage::set("xoauth2")?;
    let mut account = stage.account();
    let first = stage.data.path().join("first-token");
    std::fs::write(&first, stage.tokens.grant(&account.user))?;
    // Nothing can be kept there: the newest token stays in memory.
    account.secret = SecretSource::File(first);
    let data = tempfile::tempdir()?;
    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"checked\"")?;
    stage.deliver("wiped")?;
    child.wait_for("\"alert\"")?;
    stage.tokens.forget_access();
    child.say("report 1")?;
    stage.servers.sink.wait_for(1, SOON)?;
    child.wait_for("\"moved\"")?;
    ensure!(!places_of(account.address.as_bytes(), child.id())?.is_empty(), "the memory was not read");
    let told = stage.tokens.told();
    let (old, newest) = told.split_at_checked(told.len().saturating_sub(2)).context("tokens")?;
    // One that it began with, and those that it was given for it.
    ensure!(old.len() >= 3 && newest.iter().any(|token| token.starts_with("refresh")), "{told:?}");
    ensure!(newest.iter().any(|token| places_of(token.as_bytes(), child.id()).is_ok_and(|p| !p.is_empty())));
    for token in old {
        is_nowhere(token, &child)?;
    }
    Ok(())
}

/// False where a system does not show the memory of a child.
fn can_look() -> bool {
    let can = std::path::Path::new("/proc/self/mem").exists();
    if !can {
        println!("SKIPPED: this system does not show the memory of a child");
    }
    can
}

/// Signs in to both servers, and looks.
fn is_wiped(
    account: &Account,
    arrives: impl Fn(&mut Child) -> Result<()>,
    sent: impl Fn() -> Result<()>,
) -> Result<()> {
    if !can_look() {
        return Ok(());
    }
    let data = tempfile::tempdir()?;
    let mut child = Child::start(data.path(), account)?;
    arrives(&mut child)?;
    child.wait_for("\"alert\"")?;
    child.say("report 1")?;
    sent()?;
    child.wait_for("\"sent\"")?;

    ensure!(!places_of(account.address.as_bytes(), child.id())?.is_empty(), "the memory was not read");
    is_nowhere(PASSWORD, &child)
}

fn is_nowhere(secret: &str, child: &Child) -> Result<()> {
    for form in forms(secret) {
        // It may be signing in once more just now, to move the message.
        let mut places = Vec::new();
        let gone = acceptance::within(SOON, "it is gone", || {
            places = places_of(form.as_bytes(), child.id())?;
            Ok(places.is_empty())
        });
        gone.with_context(|| format!("{form} is still there: {places:?}"))?;
    }
    Ok(())
}

/// The end of it as it was typed, and of what base64 makes of it, wherever in a line it begins.
fn forms(secret: &str) -> BTreeSet<String> {
    let encoded = (0..3).map(|before| {
        let line = STANDARD.encode(format!("{}{secret}", "x".repeat(before)));
        // What the octets after it have a part in is left out.
        line.trim_end_matches('=')
            .chars()
            .rev()
            .skip(2)
            .take(16)
            .collect::<Vec<_>>()
            .into_iter()
            .rev()
            .collect()
    });
    let typed = secret.chars().skip(secret.len() - 16).collect();
    encoded.chain([typed]).collect()
}

/// Where in the writable memory of a process these octets stand (proc(5), `maps` and `mem`).
fn places_of(wanted: &[u8], process: u32) -> Result<Vec<String>> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps"))?;
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).context("a child's memory")?;
    let mut found = Vec::new();
    for line in maps.lines().filter(|line| line.contains(" rw")) {
        let (start, end) =
            line.split(' ').next().and_then(|range| range.split_once('-')).context("a range")?;
        let (start, end) = (u64::from_str_radix(start, 16)?, u64::from_str_radix(end, 16)?);
        let mut octets = vec![0; usize::try_from(end - start)?];
        memory.seek(SeekFrom::Start(start))?;
        // Some ranges belong to the kernel.
        if memory.read_exact(&mut octets).is_err() {
            continue;
        }
        for at in memchr::memmem::find_iter(&octets, wanted) {
            let around = octets.get(at.saturating_sub(24)..(at + wanted.len() + 16).min(octets.len()));
            found.push(format!("{line} +{at:x}: {}", around.unwrap_or_default().escape_ascii()));
        }
    }
    Ok(found)
}
