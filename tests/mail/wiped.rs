//! A password is in memory while it is needed and no longer: after signing in to both servers it is nowhere in the
//! process as it was typed. The IMAP library builds the line it sends (in base64) in memory of its own and frees it without
//! wiping it; that copy stays until something else is written there, and is not tried here.

use std::io::{Read, Seek, SeekFrom};

use acceptance::Servers;
use anyhow::{Context, Result, ensure};

use crate::child::Child;
use crate::letters::scam;
use crate::watching::SOON;

/// Found nowhere by accident.
const PASSWORD: &str = "umbrella-7Q4z9-plinth-0Xw8v-heron";
#[test]
fn a_password_is_nowhere_once_it_was_used() -> Result<()> {
    if !std::path::Path::new("/proc/self/mem").exists() {
        println!("SKIPPED: this system does not show the memory of a child");
        return Ok(());
    }
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", PASSWORD)?;
    let account = servers.account(&user)?;
    let data = tempfile::tempdir()?;
    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"checked\"")?;
    servers.deliver(&user, &scam("wiped", b""))?;
    child.wait_for("\"alert\"")?;
    child.say("report 1")?;
    servers.sink.wait_for(1, SOON)?;
    child.wait_for("\"sent\"")?;

    ensure!(!places_of(user.address.as_bytes(), child.id())?.is_empty(), "the memory was not read");
    let places = places_of(PASSWORD.as_bytes(), child.id())?;
    ensure!(places.is_empty(), "it is still there: {places:?}");
    Ok(())
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
