//! Reports people can trust: taken back, cut off, refused, answered. One file for each promise.

mod answers;
mod bounces;
mod copies;
mod desks;
mod exact;
mod guards;
mod held;
mod preview;
mod sign_ins;
mod stages;
pub mod submission;
mod together;
mod uncertain;
mod undo;

use std::time::Duration;

use acceptance::within;
use anyhow::{Context, Result};
use porchlight_watcher::{Account, Desk, Report, ReportState, Times};

use crate::watching::{SOON, Watching};

/// Somebody who may change his mind for so long.
fn start_with_undo(data: &std::path::Path, account: Account, undo: Duration) -> Result<Watching> {
    Watching::start_with(data, account, Times { undo, ..Times::default() })
}

/// The report of an alert to a desk.
fn report(watching: &Watching, alert: i64, desk: Desk) -> Result<Report> {
    let reports = watching.watcher.reports_of(alert)?;
    reports.into_iter().find(|report| report.desk == desk).context("no such report")
}

/// Waits until the report to Amazon stands so.
fn wait_until(
    watching: &Watching,
    alert: i64,
    what: &str,
    wanted: impl Fn(ReportState) -> bool,
) -> Result<Report> {
    within(
        SOON,
        what,
        || Ok(report(watching, alert, Desk::Amazon).is_ok_and(|report| wanted(report.state))),
    )?;
    report(watching, alert, Desk::Amazon)
}

/// Long enough for a second report to show itself.
const A_WHILE: Duration = Duration::from_secs(3);
