//! Nobody knows whether it went: the mailbox is asked first, then the user; nothing is sent twice by itself.

use acceptance::{Servers, User};
use anyhow::Result;
use porchlight_watcher::{Account, Form, Report, ReportState};

use super::submission::{Stage, Submission};
use super::{A_WHILE, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

struct Uncertain {
    servers: Servers,
    user: User,
    submission: Submission,
    watching: Watching,
    _data: tempfile::TempDir,
    report: Report,
}

fn uncertain(name: &str) -> Result<Uncertain> {
    let (servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    let data = tempfile::tempdir()?;
    let watching = begin(&data, account)?;
    submission.fail(Some((Stage::AfterDot, None)));
    servers.deliver(&user, &scam(name, b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    let report = wait_until(&watching, alert, "nobody knows", |s| s == ReportState::Uncertain)?;
    submission.fail(None);
    Ok(Uncertain { servers, user, submission, watching, _data: data, report })
}

fn begin(data: &tempfile::TempDir, account: Account) -> Result<Watching> {
    Watching::start(data.path(), account)
}

#[test]
fn a_copy_among_what_was_sent_says_that_it_went() -> Result<()> {
    let stage = uncertain("copy")?;
    let alert = stage.report.alert;
    let copy = format!("Message-ID: {}\r\nSubject: Report\r\n\r\nx\r\n", stage.report.message_id);
    stage.servers.mailbox(&stage.user)?.append("Sent", copy.as_bytes())?;
    wait_until(&stage.watching, alert, "it went", |s| matches!(s, ReportState::Sent { .. }))?;
    // And as after any report, the original goes to Junk.
    stage.servers.mailbox(&stage.user)?.wait_for("Junk", 1, SOON)?;
    assert_eq!(stage.submission.arrived().len(), 1);
    Ok(())
}

#[test]
fn a_bounce_says_that_it_went_and_came_back() -> Result<()> {
    let stage = uncertain("bounce")?;
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example\r\nX-Failed-Recipients: reportascam@amazon.com\r\n\r\n\
         Message-ID: {}\r\n",
        stage.report.message_id
    );
    stage.servers.mailbox(&stage.user)?.append("INBOX", bounce.as_bytes())?;
    let bounced = wait_until(&stage.watching, stage.report.alert, "it came back", |s| {
        matches!(s, ReportState::Bounced { .. })
    })?;
    assert_eq!(bounced.said, "not delivered to reportascam@amazon.com");
    assert_eq!(stage.submission.arrived().len(), 1);
    Ok(())
}

#[test]
fn otherwise_the_user_decides_and_the_same_message_goes_again() -> Result<()> {
    let stage = uncertain("again")?;
    let alert = stage.report.alert;
    // Longer than until the mailbox is asked for the first time.
    std::thread::sleep(A_WHILE + std::time::Duration::from_secs(10));
    assert_eq!(stage.watching.watcher.report(alert)?, ReportState::Uncertain);
    assert_eq!(stage.submission.arrived().len(), 1, "not by itself, and not by a click on Report");
    stage.watching.watcher.send_again(stage.report.id, Form::Attached)?;
    let sent = wait_until(&stage.watching, alert, "it goes", |s| matches!(s, ReportState::Sent { .. }))?;
    assert_eq!(sent.message_id, stage.report.message_id);
    let arrived = stage.submission.arrived();
    assert_eq!(arrived.len(), 2);
    for message in &arrived {
        assert!(message.to_lowercase().contains(&sent.message_id), "{message}");
    }
    Ok(())
}

#[test]
fn the_user_may_know_that_it_went() -> Result<()> {
    let stage = uncertain("known")?;
    stage.watching.watcher.believe_sent(stage.report.id)?;
    stage.servers.mailbox(&stage.user)?.wait_for("Junk", 1, SOON)?;
    assert!(stage.watching.watcher.believe_sent(stage.report.id).is_err(), "once");
    std::thread::sleep(A_WHILE);
    assert_eq!(stage.submission.arrived().len(), 1);
    Ok(())
}
