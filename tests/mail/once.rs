//! One report, however often it is asked for and whatever dies.

use std::time::Duration;

use acceptance::proxy::{Flow, Proxy};
use anyhow::Result;
use porchlight_watcher::{Event, ReportState};

use crate::child::Child;
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

/// Long enough for a second report to show itself.
const A_WHILE: Duration = Duration::from_secs(3);

#[test]
fn two_clicks_and_a_click_after_a_restart_send_one_report() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account.clone())?;
    servers.deliver(&user, &scam("clicks", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    watching.watcher.report(alert)?;
    watching.report(alert)?;
    watching.watcher.report(alert)?;
    drop(watching);

    let watching = Watching::start(data.path(), account)?;
    assert!(matches!(watching.watcher.report(alert)?, ReportState::Sent { .. }));
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    assert_eq!(watching.count(|e| matches!(e, Event::Reported { .. })), 0);
    Ok(())
}

#[test]
fn many_at_once_send_one_report() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let one = Watching::start(data.path(), account.clone())?;
    servers.deliver(&user, &scam("many", b""))?;
    let alert = one.alert()?;
    let two = Watching::start(data.path(), account)?;
    std::thread::scope(|scope| {
        for watching in [&one, &two, &one, &two] {
            scope.spawn(move || watching.watcher.report(alert).unwrap());
        }
    });
    two.report(alert)?;
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn killed_between_the_row_and_the_sending_it_is_sent_once_afterwards() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let data = tempfile::tempdir()?;
    let proxy = Proxy::start(servers.dovecot.submissions)?;
    account.smtp.as_mut().unwrap().port = proxy.port;
    // The server takes the connection and says nothing.
    proxy.set(Flow::Frozen);

    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"checked\"")?;
    servers.deliver(&user, &scam("killed", b""))?;
    child.wait_for("\"alert\"")?;
    child.say("report 1")?;
    acceptance::within(SOON, "it connects", || Ok(proxy.connections() > 0))?;
    child.kill()?;
    assert_eq!(servers.sink.arrived()?.len(), 0);

    proxy.cut();
    proxy.set(Flow::Free);
    let watching = Watching::start(data.path(), account)?;
    watching.wait("the report", |e| matches!(e, Event::Reported { alert: 1 }))?;
    watching.wait("the move", |e| matches!(e, Event::Moved { alert: 1 }))?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0, "shown once");
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn killed_after_the_data_it_is_uncertain_and_not_sent_again_by_itself() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    // Amazon takes the message, and the answer never comes.
    servers.sink.answer(Some("silence"))?;
    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"checked\"")?;
    servers.deliver(&user, &scam("late", b""))?;
    child.wait_for("\"alert\"")?;
    child.say("report 1")?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    child.kill()?;

    servers.sink.answer(None)?;
    let watching = Watching::start(data.path(), account)?;
    acceptance::within(SOON, "it is known to be unknown", || {
        Ok(watching.watcher.alert(1)?.summary.report == Some(ReportState::Uncertain))
    })?;
    assert_eq!(watching.watcher.report(1)?, ReportState::Uncertain);
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn a_busy_server_is_asked_again_and_a_refusing_one_is_not() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("busy", b""))?;
    let alert = watching.alert()?;
    servers.sink.answer(Some("451 4.3.0 try later"))?;
    watching.watcher.report(alert)?;
    watching.wait("it waits", |e| {
        matches!(e, Event::Report { state: ReportState::Waiting { last: Some(_) }, .. })
    })?;
    servers.sink.answer(None)?;
    watching.wait("it goes", |e| matches!(e, Event::Reported { .. }))?;
    assert_eq!(servers.sink.arrived()?.len(), 1);

    servers.sink.answer(Some("550 5.7.1 looks like phishing"))?;
    servers.deliver(&user, &scam("refused", b""))?;
    acceptance::within(SOON, "the second alert", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    let second = watching.watcher.alerts(1)?.remove(0).id;
    watching.watcher.report(second)?;
    watching.wait(
        "it is refused",
        |e| matches!(e, Event::Report { alert, state: ReportState::Refused { .. }, .. } if *alert == second),
    )?;
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), 1);

    // Nothing left, so the user may ask again.
    servers.sink.answer(None)?;
    watching.report(second)?;
    assert_eq!(servers.sink.arrived()?.len(), 2);
    Ok(())
}
