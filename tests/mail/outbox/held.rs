//! Whoever puts a newer version in place holds the reports: the one that is on its way arrives, the next one waits.

use std::time::Duration;

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::ReportState;

use super::submission::{Stage, Submission};
use super::{A_WHILE, report, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn while_reports_are_held_one_that_is_on_its_way_arrives_and_none_begins() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    for name in ["first", "second"] {
        servers.deliver(&user, &scam(name, b""))?;
    }
    within(SOON, "both are found", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    let alerts: Vec<i64> = watching.watcher.alerts(10)?.iter().map(|summary| summary.id).collect();
    let [first, second] = alerts[..] else { anyhow::bail!("{alerts:?}") };
    assert!(!watching.watcher.is_sending()?);

    // Its message is with the server, which takes its time to say so.
    submission.hold(Stage::AfterDot, Duration::from_secs(4));
    watching.watcher.report(first)?;
    within(SOON, "it is on its way", || Ok(submission.has_reached(Stage::AfterDot)))?;
    let hold = watching.watcher.hold_reports();
    assert!(watching.watcher.is_sending()?, "whoever would end the program now waits");
    assert_eq!(watching.watcher.report(second)?, ReportState::Waiting { last: None });
    within(SOON, "nobody has a report in his hands", || Ok(!watching.watcher.is_sending()?))?;
    assert!(matches!(
        report(&watching, first, porchlight_watcher::Desk::Amazon)?.state,
        ReportState::Sent { .. }
    ));
    assert_eq!(submission.arrived().len(), 1);

    std::thread::sleep(A_WHILE);
    assert!(!watching.watcher.is_sending()?);
    assert_eq!(submission.arrived().len(), 1, "the next one waits");

    // The version could not be put in place: all goes on.
    drop(hold);
    wait_until(&watching, second, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
    assert_eq!(submission.arrived().len(), 2);
    Ok(())
}
