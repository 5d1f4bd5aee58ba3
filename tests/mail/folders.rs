//! Any number of folders, and Junk without a knock.

use std::time::Duration;

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Event, Times};

use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

fn hasty() -> Times {
    Times { poll: Duration::from_millis(300), idle: Duration::from_secs(1), ..Times::default() }
}

#[test]
fn a_folder_that_the_user_added_is_watched_as_well() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.create("Shopping and more")?;
    mailbox.append("Shopping and more", &scam("before", b""))?;
    account.folders = vec!["Shopping and more".to_owned()];
    let data = tempfile::tempdir()?;
    let watching = Watching::start_with(data.path(), account, hasty())?;
    within(SOON, "the old one is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0);

    mailbox.append("Shopping and more", &scam("filtered", b""))?;
    let alert = watching.alert()?;
    // INBOX is not forgotten over it.
    mailbox.append("INBOX", &scam("direct", b""))?;
    within(
        SOON,
        "both knock",
        || Ok(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })) == 2),
    )?;

    watching.report(alert)?;
    let junk = mailbox.wait_for("Junk", 1, SOON)?;
    assert!(String::from_utf8_lossy(&junk[0].raw).contains("filtered"));
    Ok(())
}

#[test]
fn a_folder_that_is_gone_is_told_of_once_and_the_rest_is_watched() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.create("Letters")?;
    account.folders = vec!["Letters".to_owned(), "Never there".to_owned()];
    let data = tempfile::tempdir()?;
    let watching = Watching::start_with(data.path(), account, hasty())?;
    let missing = |name: &'static str| move |e: &Event| matches!(e, Event::FolderMissing { folder, .. } if folder == name);
    watching.wait("the wrong name is told", missing("Never there"))?;
    mailbox.delete("Letters")?;
    watching.wait("the deleted one is told", missing("Letters"))?;
    mailbox.append("INBOX", &scam("still", b""))?;
    watching.alert()?;
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(watching.count(|e| matches!(e, Event::FolderMissing { .. })), 2);
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::SignedOut { .. })), 0);
    Ok(())
}

#[test]
fn junk_is_read_quietly_and_can_be_reported() -> Result<()> {
    let (servers, user, account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("Junk", &scam("long ago", b""))?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start_with(data.path(), account, hasty())?;
    within(SOON, "the old one is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
    mailbox.append("Junk", &scam("caught", b""))?;
    within(SOON, "the new one is found", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    assert!(watching.watcher.alerts(10)?.iter().all(|alert| alert.in_junk));
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0);
    assert_eq!(watching.watcher.pending()?, 0, "nothing waits for anybody");

    let caught = watching.watcher.alerts(10)?.into_iter().max_by_key(|alert| alert.id).expect("two").id;
    watching.report(caught)?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    assert_eq!(mailbox.messages("Junk")?.len(), 2);

    // Somebody moves the other one to where people look.
    let uid = mailbox.messages("Junk")?.into_iter().find(|m| !m.has("$Phishing")).expect("one is left").uid;
    mailbox.move_to("Junk", uid, "INBOX")?;
    watching.alert()?;
    assert_eq!(watching.watcher.pending()?, 1);
    assert_eq!(watching.watcher.alerts(10)?.len(), 2, "it is the same alert");
    Ok(())
}
