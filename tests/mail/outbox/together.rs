//! Two programs on one database: the desktop and the command line.

use anyhow::Result;
use porchlight_watcher::{ReportState, Times};

use super::{A_WHILE, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn whoever_is_quicker_sends_and_nobody_sends_twice() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let one = Watching::start(data.path(), account.clone())?;
    let other = Watching::start_with(data.path(), account, Times::default())?;
    for number in 0..8 {
        servers.deliver(&user, &scam(&format!("together-{number}"), b""))?;
    }
    acceptance::within(SOON, "all are found", || Ok(one.watcher.alerts(100)?.len() == 8))?;
    let alerts: Vec<i64> = one.watcher.alerts(100)?.into_iter().map(|alert| alert.id).collect();
    std::thread::scope(|scope| {
        for watcher in [&one.watcher, &other.watcher] {
            scope.spawn(|| {
                for alert in &alerts {
                    watcher.report(*alert).unwrap();
                }
                watcher.work_now().unwrap();
            });
        }
    });
    for alert in &alerts {
        wait_until(&one, *alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
    }
    std::thread::sleep(A_WHILE);
    assert_eq!(servers.sink.arrived()?.len(), alerts.len());
    Ok(())
}
