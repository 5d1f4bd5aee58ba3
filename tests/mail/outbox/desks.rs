//! Only the compiled desks get mail, each its own, whatever settings, mails and the database say.

use std::collections::BTreeSet;

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Desk, ReportState, Reporting};
use rusqlite::Connection;

use super::{A_WHILE, report, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn each_chosen_desk_gets_its_own_report_with_its_own_state() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let desks = [Desk::Apwg, Desk::Uk, Desk::AmazonVerify].into();
    watching.watcher.set_reporting(Reporting { desks, ..Reporting::default() })?;
    assert_eq!(watching.watcher.reporting()?.desks, [Desk::Apwg, Desk::Uk].into(), "asking is no report");
    servers.deliver(&user, &scam("desks", b""))?;
    let alert = watching.alert()?;
    watching.report(alert)?;
    let arrived = servers.sink.wait_for(3, SOON)?;
    let to: BTreeSet<_> = arrived.iter().map(|arrived| arrived.to.concat()).collect();
    let wanted = ["reportascam@amazon.com", "reportphishing@apwg.org", "report@phishing.gov.uk"];
    assert_eq!(to, wanted.map(str::to_owned).into());
    let mut ids = BTreeSet::new();
    for desk in [Desk::Amazon, Desk::Apwg, Desk::Uk] {
        let report = report(&watching, alert, desk)?;
        assert!(matches!(report.state, ReportState::Sent { .. }), "{report:?}");
        ids.insert(report.message_id);
    }
    assert_eq!(ids.len(), 3);
    Ok(())
}

#[test]
fn neither_settings_nor_the_mail_nor_the_database_name_another_recipient() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account.clone())?;
    // The mail tries.
    let tail = b"Reply-To: stranger@stranger.example\r\nBcc: stranger@stranger.example\r\n";
    let mut sly = scam("sly", tail);
    sly.splice(
        0..0,
        b"Reply-To: stranger@stranger.example\r\nBcc: stranger@stranger.example\r\n".iter().copied(),
    );
    let subject = b"Subject: x\rBcc: stranger@stranger.example\n\nRCPT TO:<stranger@stranger.example>";
    let named = String::from_utf8_lossy(&sly)
        .replace("Subject: Your", &format!("{}: Your", String::from_utf8_lossy(subject)));
    servers.deliver(&user, &sly)?;
    servers.mailbox(&user)?.append("INBOX", named.as_bytes())?;
    within(SOON, "both are found", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    for alert in watching.watcher.alerts(10)? {
        watching.report(alert.id)?;
    }
    drop(watching);

    // The settings and the database try.
    let database = Connection::open(data.path().join("porchlight.db"))?;
    database.execute(
        "INSERT OR REPLACE INTO settings VALUES ('reporting', ?1)",
        [r#"{"desks":["stranger@stranger.example"],"recipient":"stranger@stranger.example"}"#],
    )?;
    drop(database);
    let watching = Watching::start(data.path(), account.clone())?;
    assert_eq!(watching.watcher.reporting()?, Reporting::default());
    servers.deliver(&user, &scam("second", b""))?;
    let second = watching.alert()?;
    watching.report(second)?;
    drop(watching);

    let database = Connection::open(data.path().join("porchlight.db"))?;
    database.execute(
        "UPDATE outbox SET desk = 'stranger@stranger.example', state = 'waiting', next_at = 0, claim = NULL
         WHERE alert = ?1",
        [second],
    )?;
    drop(database);
    let watching = Watching::begin(data.path(), account)?;
    std::thread::sleep(A_WHILE);
    drop(watching);
    for arrived in servers.sink.arrived()? {
        assert_eq!(arrived.to, ["reportascam@amazon.com"]);
        let text = String::from_utf8_lossy(&arrived.raw).into_owned();
        let header = text.split("\r\n\r\n").next().unwrap_or_default();
        assert!(!header.contains("stranger"), "{header}");
    }
    assert_eq!(servers.sink.arrived()?.len(), 3);
    Ok(())
}

#[test]
fn a_report_that_waits_goes_when_the_network_is_back_and_to_every_desk_once() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let desks = [Desk::Apwg].into();
    watching.watcher.set_reporting(Reporting { desks, arf: true, ..Reporting::default() })?;
    servers.deliver(&user, &scam("offline", b""))?;
    let alert = watching.alert()?;
    servers.sink.answer(Some("421 4.3.2 not now"))?;
    watching.watcher.report(alert)?;
    wait_until(&watching, alert, "it waits", |s| matches!(s, ReportState::Waiting { last: Some(_) }))?;
    servers.sink.answer(None)?;
    let arrived = servers.sink.wait_for(2, SOON)?;
    for one in &arrived {
        let text = String::from_utf8_lossy(&one.raw).into_owned();
        assert!(text.contains("report-type=feedback-report"), "{text}");
        assert!(text.contains("Feedback-Type: fraud"), "{text}");
    }
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 2);
    Ok(())
}
