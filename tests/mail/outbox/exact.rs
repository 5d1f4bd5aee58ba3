//! Every message of a corpus leaves as it is: `CORPUS=folder` names one.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use acceptance::mailbox::Mail;
use acceptance::postfix::Postfix;
use anyhow::{Result, ensure};
use porchlight_watcher::{Account, Options, ReportState, Security, SystemSecrets, report_one};

use crate::watching::{SOON, attached, servers};

/// So many are reported at a time, and so many one after the other.
const AT_ONCE: usize = 6;
const EACH: usize = 10;

#[test]
fn the_attached_octets_are_the_originals() -> Result<()> {
    let Some(corpus) = std::env::var_os("CORPUS").filter(|corpus| !corpus.is_empty()) else {
        println!("SKIPPED: no CORPUS=folder was named");
        return Ok(());
    };
    if !Postfix::possible() {
        println!("SKIPPED: a private Postfix can only be started by root");
        return Ok(());
    }
    let mut files = Vec::new();
    collect(Path::new(&corpus), &mut files)?;
    files.sort();
    let all = files.len();
    // No server takes an empty message (RFC 9051 §6.3.12).
    files.retain(|file| file.metadata().is_ok_and(|meta| meta.len() > 0));
    ensure!(!files.is_empty(), "no .eml in {}", corpus.display());
    let (mut servers, user, mut account) = servers()?;
    let amazon = servers.add_user("reportascam@amazon.com", "theirs")?;
    let postfix = Postfix::start(&servers)?;
    account.smtp = Some(acceptance::server(postfix.tls, Security::Tls));
    // Nothing that is judged matters here.
    account.dns_lookups = false;
    let mut mailbox = servers.mailbox(&user)?;
    let mut theirs = servers.mailbox(&amazon)?;
    let (mut as_it_is, mut as_octets, mut lost) = (0_usize, 0_usize, 0_usize);
    for some in files.chunks(AT_ONCE * EACH) {
        for file in some {
            mailbox.append("INBOX", &std::fs::read(file)?)?;
        }
        // The server's own copy is what a user has: it may have another line end.
        let originals = mailbox.wait_for("INBOX", some.len(), SOON)?;
        std::thread::scope(|scope| -> Result<()> {
            let reporting: Vec<_> =
                originals.chunks(EACH).map(|few| scope.spawn(|| report(&account, few))).collect();
            reporting.into_iter().try_for_each(|thread| thread.join().expect("no panic"))
        })?;
        // Two files may hold the same octets.
        let mut arrived: BTreeMap<Vec<u8>, Vec<String>> = BTreeMap::new();
        for report in theirs.wait_for("INBOX", some.len(), 2 * SOON)? {
            for (kind, octets) in attached(&report.raw) {
                arrived.entry(octets).or_default().push(kind);
            }
        }
        for (file, original) in some.iter().zip(&originals) {
            match arrived.get(&original.raw) {
                Some(kinds) if kinds.iter().any(|kind| kind == "message/rfc822") => as_it_is += 1,
                Some(_) => as_octets += 1,
                None => {
                    println!("no part is the original: {}", file.display());
                    lost += 1;
                }
            }
        }
        theirs.clear("INBOX")?;
        mailbox.clear("INBOX")?;
        mailbox.clear("Junk")?;
    }
    println!("{} messages: {as_it_is} as message/rfc822, {as_octets} as original.eml", files.len());
    println!("{} files are empty and no messages", all - files.len());
    ensure!(lost == 0, "{lost} originals did not arrive as they were");
    Ok(())
}

/// Reports a few messages of the inbox, one after the other.
fn report(account: &Account, originals: &[Mail]) -> Result<()> {
    let data = tempfile::tempdir()?;
    for original in originals {
        let options = Options::new(data.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| ()));
        let state = report_one(options, account, original.uid, true)?;
        ensure!(matches!(state, ReportState::Sent { .. }), "message {}: {state:?}", original.uid);
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "eml") {
            files.push(path);
        }
    }
    Ok(())
}
