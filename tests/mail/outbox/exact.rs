//! Every message of a corpus leaves as it is: `CORPUS=folder` names one.

use std::path::{Path, PathBuf};

use acceptance::postfix::Postfix;
use acceptance::within;
use anyhow::{Result, ensure};
use porchlight_watcher::{Options, ReportState, Security, SystemSecrets, report_one};

use crate::watching::{SOON, attached, servers};

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
    ensure!(!files.is_empty(), "no .eml in {}", corpus.display());
    let (mut servers, user, mut account) = servers()?;
    let amazon = servers.add_user("reportascam@amazon.com", "theirs")?;
    let postfix = Postfix::start(&servers)?;
    account.smtp = Some(acceptance::server(postfix.tls, Security::Tls));
    let data = tempfile::tempdir()?;
    let mut mailbox = servers.mailbox(&user)?;
    let mut theirs = servers.mailbox(&amazon)?;
    let (mut as_it_is, mut as_octets) = (0_usize, 0_usize);
    for file in &files {
        let raw = std::fs::read(file)?;
        mailbox.append("INBOX", &raw)?;
        // The server's own copy is what a user has: it may have another line end.
        let original = mailbox.wait_for("INBOX", 1, SOON)?.remove(0);
        let secrets = std::sync::Arc::new(SystemSecrets::new());
        let options = Options::new(data.path(), secrets, std::sync::Arc::new(|_| ()));
        let state = report_one(options, &account, original.uid, true)?;
        ensure!(matches!(state, ReportState::Sent { .. }), "{}: {state:?}", file.display());
        let arrived = theirs.wait_for("INBOX", 1, SOON)?.remove(0);
        let parts = attached(&arrived.raw);
        let faithful = parts.iter().find(|(_, octets)| *octets == original.raw);
        match faithful {
            Some((kind, _)) if kind == "message/rfc822" => as_it_is += 1,
            Some(_) => as_octets += 1,
            None => ensure!(false, "{}: no part is the original", file.display()),
        }
        theirs.expunge("INBOX", arrived.uid)?;
        for folder in ["INBOX", "Junk"] {
            for mail in mailbox.messages(folder)? {
                mailbox.expunge(folder, mail.uid)?;
            }
        }
        within(SOON, "the mailbox is empty", || Ok(mailbox.messages("INBOX")?.is_empty()))?;
    }
    println!("{} messages: {as_it_is} as message/rfc822, {as_octets} as original.eml", files.len());
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
