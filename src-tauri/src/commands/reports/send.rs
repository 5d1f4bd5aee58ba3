//! The verbs: report, ask, take back, send once more, move back.

use porchlight_watcher::{Anyway, Code, Error, Form, Report, Watcher};
use porchlight_words::Words;
use tauri::AppHandle;

use crate::commands::act;
use crate::commands::alerts::line;
use crate::commands::view::{AlertLine, Trouble};

/// Reports, and returns how the alert stands then. Asked twice, the watcher sends once. `genuine` and `many`: what the
/// user has said twice; without it, the trouble `report-genuine` or `report-many` asks for it.
#[tauri::command]
pub async fn report_alert(app: AppHandle, id: i64, genuine: bool, many: bool) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.report_anyway(id, Anyway { genuine, many })?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// Asks Amazon whether it is real.
#[tauri::command]
pub async fn ask_amazon(app: AppHandle, id: i64, many: bool) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.ask(id, Anyway { genuine: false, many })?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// Takes back what has not left.
#[tauri::command]
pub async fn undo_report(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.undo_report(id)?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// Moves the original back to the inbox.
#[tauri::command]
pub async fn move_back(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.move_back(id)?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// Sends a report of an alert once more, as it is or in a zip file.
#[tauri::command]
pub async fn send_again(app: AppHandle, id: i64, report: i64, zipped: bool) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        let found = of_alert(watcher, id, report)?;
        watcher.send_again(report, if zipped { Form::Zipped } else { found.form_again() })?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// The user knows that an uncertain report has gone.
#[tauri::command]
pub async fn believe_sent(app: AppHandle, id: i64, report: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        of_alert(watcher, id, report)?;
        watcher.believe_sent(report)?;
        stands(&shell.words(), watcher, id)
    })
    .await
}

/// Makes a Junk folder where a mailbox has none, or leaves what is reported in the inbox, from now on.
#[tauri::command]
pub async fn decide_junk(app: AppHandle, make: bool) -> Result<(), Trouble> {
    act(app, move |_, watcher| {
        let mut reporting = watcher.reporting()?;
        reporting.make_junk = Some(make);
        watcher.set_reporting(reporting)
    })
    .await
}

fn stands(words: &Words, watcher: &Watcher, id: i64) -> Result<AlertLine, Error> {
    Ok(line(words, &watcher.alert(id)?.summary))
}

fn of_alert(watcher: &Watcher, alert: i64, report: i64) -> Result<Report, Error> {
    let found = watcher.reports_of(alert)?.into_iter().find(|found| found.id == report);
    found.ok_or_else(|| Error::new(Code::AlertUnknown, report))
}
