//! A mailbox that is full: the report goes out, and that the original cannot be moved is said once.

use std::time::Duration;

use acceptance::{DovecotWishes, Servers, within};
use anyhow::Result;
use porchlight_watcher::{Code, Event, ReportState};

use crate::letters::{newsletter, scam};
use crate::watching::{SOON, Watching};

/// Two messages fit in. Without MOVE: Dovecot lets a message be moved where there is no room for a copy.
fn narrow() -> DovecotWishes {
    DovecotWishes {
        imap_capability: Some("IMAP4rev1 LITERAL+ SASL-IR IDLE UIDPLUS SPECIAL-USE QUOTA".to_owned()),
        extra: "mail_plugins = quota\n\
                protocol imap {\n  mail_plugins = quota imap_quota\n}\n\
                plugin {\n  quota = maildir:User quota\n  quota_rule = *:messages=2\n  quota_grace = 0%%\n}\n"
            .to_owned(),
        ..DovecotWishes::default()
    }
}

#[test]
fn the_report_goes_out_and_the_original_follows_when_there_is_room() -> Result<()> {
    let mut servers = Servers::start_with(&narrow())?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), servers.account(&user)?)?;
    servers.deliver(&user, &scam("no room", b""))?;
    let alert = watching.alert()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("INBOX", &newsletter())?;
    assert!(mailbox.append("INBOX", &newsletter()).is_err(), "it is full");
    watching.judged(2)?;

    watching.watcher.report(alert)?;
    watching.wait("it is told", |e| *e == Event::NotMoved { alert, code: Code::MailboxFull })?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    let summary = watching.watcher.alert(alert)?.summary;
    assert!(matches!(summary.report, Some(ReportState::Sent { .. })), "{summary:?}");
    assert!(!summary.moved());
    let inbox = mailbox.messages("INBOX")?;
    assert_eq!(inbox.len(), 2, "nothing was lost");
    assert!(inbox.iter().any(|mail| mail.has("$Phishing") && !mail.has("\\Deleted")), "{inbox:?}");
    assert_eq!(mailbox.messages("Junk")?.len(), 0);

    // It is tried again after five seconds, and after fifteen more; meanwhile nobody is told again.
    std::thread::sleep(Duration::from_secs(7));
    assert_eq!(watching.count(|e| matches!(e, Event::NotMoved { .. })), 1);
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::SignedOut { .. })), 0);
    let letter = inbox.iter().find(|mail| !mail.has("$Phishing")).expect("the newsletter").uid;
    mailbox.expunge("INBOX", letter)?;
    within(SOON, "it is moved by itself", || Ok(watching.watcher.alert(alert)?.summary.moved()))?;
    assert_eq!(mailbox.messages("INBOX")?.len(), 0);
    assert_eq!(mailbox.messages("Junk")?.len(), 1);
    assert_eq!(servers.sink.arrived()?.len(), 1, "reported once");
    Ok(())
}
