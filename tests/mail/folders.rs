//! Any number of folders, and Junk without a knock.

use std::time::Duration;

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Code, Event, Times};

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
    let gone = |e: &Event| matches!(e, Event::FolderMissing { code: Code::MailboxMissing, .. });
    assert_eq!(watching.count(gone), 2);
    // Signed in anew, it is known already.
    let before = watching.events().len();
    watching.watcher.check_now();
    watching.wait_after(before, "it looks again", |e| matches!(e, Event::Checked { .. }))?;
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(watching.count(gone), 2);
    assert_eq!(watching.watcher.status()[0].missing_folders.len(), 2);
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

/// As the window does it: chosen from the server's list, by names in words.
#[test]
fn a_folder_is_chosen_from_the_list_and_left_out_again() -> Result<()> {
    let (servers, user, account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    for name in ["Eink&AOQ-ufe &- mehr", "Letters/Old"] {
        mailbox.create(name)?;
    }
    let id = account.id();
    let data = tempfile::tempdir()?;
    let watching = Watching::start_with(data.path(), account, hasty())?;
    let listed = watching.watcher.server_folders(&id)?;
    let words: Vec<(&str, bool)> = listed.iter().map(|f| (f.words.as_str(), f.is_junk)).collect();
    // "Letters" is no folder: only another stands below it. INBOX is watched anyway.
    assert_eq!(words, [("Einkäufe & mehr", false), ("Junk", true), ("Letters/Old", false), ("Sent", false)]);

    let name = listed[0].name.clone();
    watching.watcher.add_folder(&id, &name)?;
    watching.watcher.add_folder(&id, &name)?;
    assert_eq!(watching.watcher.account(&id)?.folders, std::slice::from_ref(&name));
    // Met for the first time, and watched from then on.
    let before = watching.events().len();
    watching.wait_after(before, "it watches again", |e| matches!(e, Event::Checked { .. }))?;
    mailbox.append(&name, &scam("chosen", b""))?;
    within(SOON, "it is found there", || Ok(watching.watcher.alerts(10)?.len() == 1))?;

    watching.watcher.remove_folder(&id, &name)?;
    assert!(watching.watcher.account(&id)?.folders.is_empty());
    watching.watcher.remove_folder(&id, "INBOX")?;
    let before = watching.events().len();
    watching.wait_after(before, "it watches again", |e| matches!(e, Event::Checked { .. }))?;
    mailbox.append(&name, &scam("not looked at", b""))?;
    mailbox.append("INBOX", &scam("always", b""))?;
    within(SOON, "the inbox is watched", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    std::thread::sleep(Duration::from_secs(1));
    let subjects: Vec<String> = watching.watcher.alerts(10)?.into_iter().map(|a| a.subject).collect();
    assert!(subjects.iter().all(|subject| !subject.contains("not looked at")), "{subjects:?}");

    // Kept: after a restart it is as it was chosen.
    watching.watcher.set_dns_lookups(&id, false)?;
    watching.watcher.add_folder(&id, "Letters/Old")?;
    let account = watching.watcher.account(&id)?;
    drop(watching);
    let watching = Watching::start_with(data.path(), account, hasty())?;
    let kept = watching.watcher.account(&id)?;
    assert_eq!((kept.folders, kept.dns_lookups), (vec!["Letters/Old".to_owned()], false));
    Ok(())
}
