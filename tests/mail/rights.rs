//! Folders in which not everything is allowed (ACL, RFC 4314): what can be read is judged, and what cannot be done is
//! said once.

use std::time::Duration;

use acceptance::{DovecotWishes, Servers, User};
use anyhow::Result;
use porchlight_watcher::{AccountState, Code, Event, ReportState, Times};

use crate::letters::scam;
use crate::watching::{SOON, Watching};

fn with_rights() -> Result<(Servers, User)> {
    let extra = "mail_plugins = acl\n\
                 protocol imap {\n  mail_plugins = acl imap_acl\n}\n\
                 plugin {\n  acl = vfile\n}\n";
    let wishes = DovecotWishes { extra: extra.to_owned(), ..DovecotWishes::default() };
    let mut servers = Servers::start_with(&wishes)?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    // The folders are made when somebody looks.
    servers.mailbox(&user)?.messages("Junk")?;
    Ok((servers, user))
}

fn allow(servers: &Servers, user: &User, folder: &str, rights: &[&str]) -> Result<()> {
    let mut arguments = vec!["acl", "set", "-u", &user.address, folder, "owner"];
    arguments.extend(rights);
    servers.dovecot.doveadm(&arguments)?;
    Ok(())
}

/// A scam comes, is judged and reported, and stays where it is: that is told once and not tried again.
fn reported_and_left(servers: &Servers, user: &User) -> Result<()> {
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), servers.account(user)?)?;
    servers.deliver(user, &scam("fixed", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    watching.wait("it is told", |e| *e == Event::NotMoved { alert, code: Code::NotAllowed })?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    let summary = watching.watcher.alert(alert)?.summary;
    assert!(matches!(summary.report, Some(ReportState::Sent { .. })) && !summary.moved(), "{summary:?}");

    // Later mail is judged all the same. The second try would come after five seconds.
    servers.deliver(user, &scam("later", b""))?;
    watching.judged(2)?;
    std::thread::sleep(Duration::from_secs(7));
    assert_eq!(watching.count(|e| matches!(e, Event::NotMoved { .. })), 1);
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::SignedOut { .. })), 0);
    let mut mailbox = servers.mailbox(user)?;
    assert_eq!(mailbox.messages("INBOX")?.len(), 2);
    assert_eq!(mailbox.messages("Junk")?.len(), 0, "no copies pile up");
    assert_eq!(servers.sink.arrived()?.len(), 1, "reported once");
    Ok(())
}

#[test]
fn in_an_inbox_that_may_only_be_read_everything_stays_as_it_is() -> Result<()> {
    let (servers, user) = with_rights()?;
    allow(&servers, &user, "INBOX", &["lookup", "read", "post"])?;
    reported_and_left(&servers, &user)
}

#[test]
fn an_inbox_that_takes_mail_and_gives_none_away_is_left_alone() -> Result<()> {
    let (servers, user) = with_rights()?;
    allow(&servers, &user, "INBOX", &["lookup", "read", "post", "insert"])?;
    reported_and_left(&servers, &user)
}

#[test]
fn a_junk_folder_that_takes_nothing_is_left_alone() -> Result<()> {
    let (servers, user) = with_rights()?;
    allow(&servers, &user, "Junk", &["lookup", "read"])?;
    reported_and_left(&servers, &user)
}

#[test]
fn a_folder_that_may_not_be_read_is_said_to_be_closed_and_the_rest_is_watched() -> Result<()> {
    let (servers, user) = with_rights()?;
    let mut account = servers.account(&user)?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.create("Shared")?;
    allow(&servers, &user, "Shared", &["lookup"])?;
    account.folders = vec!["Shared".to_owned()];
    let id = account.id();
    let data = tempfile::tempdir()?;
    let times = Times { poll: Duration::from_millis(300), idle: Duration::from_secs(1), ..Times::default() };
    let watching = Watching::start_with(data.path(), account, times)?;
    watching.wait(
        "it is told",
        |e| matches!(e, Event::FolderMissing { folder, code: Code::NotAllowed, .. } if folder == "Shared"),
    )?;
    servers.deliver(&user, &scam("elsewhere", b""))?;
    watching.alert()?;
    // Looked at anew, it is as closed as before.
    watching.watcher.check_now();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(watching.count(|e| matches!(e, Event::FolderMissing { .. })), 1);
    let status = watching.watcher.status().remove(0);
    assert_eq!(status.state, AccountState::Watching);
    assert_eq!(status.missing_folders, [("Shared".to_owned(), Code::NotAllowed)]);

    watching.watcher.remove_folder(&id, "Shared")?;
    assert_eq!(watching.watcher.status()[0].missing_folders, []);
    Ok(())
}
