//! Everything that was reported: to look at, to take along, to forget.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use porchlight_watcher::{AccountId, AccountStatus, Error, Summary, Watcher};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{Erased, HistoryLine, SavedFile, TableKind};
use super::{lines, rungs, table};
use crate::commands::settings::choose;
use crate::commands::view::Trouble;
use crate::commands::{act, alerts, answer, language};
use crate::state::Shell;
use crate::{files, journal, windows};

/// The list shows no more than this; a file holds up to [`WRITTEN`].
const SHOWN: usize = 1000;
const WRITTEN: usize = 100_000;

#[tauri::command]
pub async fn history(app: AppHandle) -> Result<Vec<HistoryLine>, Trouble> {
    answer(app, |shell| read(&shell.words(), shell.watcher()?, SHOWN)).await
}

/// Writes the history to a file in the folder for downloads.
#[tauri::command]
pub async fn save_history(app: AppHandle, kind: TableKind) -> Result<SavedFile, Trouble> {
    answer(app, move |shell| {
        let history = read(&shell.words(), shell.watcher()?, WRITTEN)?;
        save(shell, "porchlight-reports", kind, history.iter().map(table::told))
    })
    .await
}

/// Writes what was found to a file in the folder for downloads.
#[tauri::command]
pub async fn save_found(app: AppHandle, kind: TableKind) -> Result<SavedFile, Trouble> {
    answer(app, move |shell| {
        let (words, watcher) = (shell.words(), shell.watcher()?);
        let accounts = watcher.status();
        let found = watcher.alerts(u32::try_from(WRITTEN).unwrap_or(u32::MAX))?;
        let row = |summary: &Summary| {
            table::found(&alerts::line(&words, summary), address(&accounts, &summary.account))
        };
        save(shell, "porchlight-found", kind, found.iter().map(row))
    })
    .await
}

fn save(
    shell: &Shell,
    stem: &str,
    kind: TableKind,
    rows: impl Iterator<Item = impl table::Row>,
) -> Result<SavedFile, Error> {
    let octets = table::write(kind, rows)?;
    let ending = match kind {
        TableKind::Csv => "csv",
        TableKind::Json => "json",
    };
    Ok(rungs::saved(shell, files::save(&files::folder(shell)?, stem, ending, &octets)?))
}

/// The address of a mailbox; empty where it was removed.
fn address(accounts: &[AccountStatus], id: &AccountId) -> String {
    let account = accounts.iter().find(|account| account.id == *id);
    account.map(|account| account.address.clone()).unwrap_or_default()
}

/// Forgets what came more than so many days ago. How many messages those were.
#[tauri::command]
pub async fn erase_older(app: AppHandle, days: u16) -> Result<u32, Trouble> {
    act(app, move |_, watcher| Ok(u32::try_from(watcher.erase_older(days)?).unwrap_or(u32::MAX))).await
}

/// Forgets everything: the language and the size of the text, which change at once, that it starts with the computer,
/// and what waits for the end of quiet hours. Says what could not be removed.
#[tauri::command]
pub async fn erase_all(app: AppHandle) -> Result<Erased, Trouble> {
    let page = app.clone();
    act(app, move |shell, watcher| {
        shell.setup.end();
        let secrets_gone = watcher.erase_all()?;
        shell.forget();
        journal::forget();
        language::speak(shell, None);
        windows::enlarge(&page, watcher.text_size()?);
        Ok(Erased { secret_left: !secrets_gone, start_left: !choose::starts_no_more(&page, shell) })
    })
    .await
}

fn read(words: &Words, watcher: &Watcher, limit: usize) -> Result<Vec<HistoryLine>, Error> {
    let accounts = watcher.status();
    let mut about: BTreeMap<i64, Summary> = BTreeMap::new();
    let mut history = Vec::new();
    for report in watcher.reports(limit)? {
        let summary = match about.entry(report.alert) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => match watcher.alert(report.alert) {
                Ok(alert) => place.insert(alert.summary),
                // It may be forgotten between the two questions.
                Err(_) => continue,
            },
        };
        history.push(HistoryLine {
            id: report.id,
            alert: report.alert,
            desk: lines::name(words, report.desk),
            to: report.desk.recipient().address().to_owned(),
            asks: report.desk.only_answers(),
            mailbox: address(&accounts, &summary.account),
            stage: lines::stage(report.state),
            sentence: lines::sentence(words, &report),
            from_name: summary.from_name.clone(),
            from_address: summary.from_address.clone(),
            subject: summary.subject.clone(),
            asked_at: report.asked_at.unwrap_or(report.changed_at),
        });
    }
    Ok(history)
}
