//! What is asked a second time: a genuine message, and many reports at once.

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Anyway, Code, ReportState};

use crate::letters::{password_changed, scam};
use crate::watching::{SOON, Watching, servers};

#[test]
fn a_genuine_message_wants_a_second_word() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &password_changed())?;
    within(SOON, "it is in the list", || Ok(watching.watcher.alerts(1)?.len() == 1))?;
    let alert = watching.only_alert()?.id;
    assert_eq!(watching.watcher.report(alert).unwrap_err().code, Code::ReportGenuine);
    let many = Anyway { many: true, genuine: false };
    assert_eq!(watching.watcher.report_anyway(alert, many).unwrap_err().code, Code::ReportGenuine);
    assert_eq!(watching.watcher.reports_of(alert)?, []);
    let genuine = Anyway { genuine: true, many: false };
    watching.watcher.report_anyway(alert, genuine)?;
    assert_eq!(servers.sink.wait_for(1, SOON)?.len(), 1);
    Ok(())
}

#[test]
fn after_thirty_in_an_hour_the_user_is_asked() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    // Nothing needs to leave for this.
    servers.sink.answer(Some("451 4.3.0 later"))?;
    let watching = Watching::start(data.path(), account)?;
    for number in 0..32 {
        servers.deliver(&user, &scam(&format!("many-{number}"), b""))?;
    }
    within(SOON, "all are found", || Ok(watching.watcher.alerts(100)?.len() == 32))?;
    let alerts = watching.watcher.alerts(100)?;
    for alert in &alerts[..30] {
        watching.watcher.report(alert.id)?;
    }
    assert!(matches!(watching.watcher.report(alerts[0].id)?, ReportState::Waiting { .. }), "not a new one");
    assert_eq!(watching.watcher.report(alerts[30].id).unwrap_err().code, Code::ReportMany);
    assert_eq!(watching.watcher.ask(alerts[30].id, Anyway::default()).unwrap_err().code, Code::ReportMany);
    watching.watcher.report_anyway(alerts[30].id, Anyway { many: true, genuine: false })?;
    // Taken back, it does not count.
    watching.watcher.undo_report(alerts[30].id)?;
    watching.watcher.undo_report(alerts[29].id)?;
    assert!(watching.watcher.report(alerts[31].id).is_ok());
    Ok(())
}
