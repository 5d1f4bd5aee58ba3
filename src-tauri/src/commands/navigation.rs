//! Which screen the page shows.

use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::answer;
use super::view::Trouble;
use crate::state::shell;

/// Where the page should go: the answer it gets at start, and news later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(tag = "screen", rename_all = "kebab-case")]
pub enum Destination {
    Home,
    Alert {
        #[ts(type = "number")]
        id: i64,
    },
    AddAccount,
    /// "I already clicked".
    Recover,
}

/// Where to start: where a click led, else to the first account where there is none, else home.
#[tauri::command]
pub async fn start_screen(app: AppHandle) -> Result<Destination, Trouble> {
    answer(app, |shell| {
        if let Some(destination) = shell.destination() {
            return Ok(destination);
        }
        let nobody = shell.watcher()?.status().is_empty();
        Ok(if nobody { Destination::AddAccount } else { Destination::Home })
    })
    .await
}

/// The page has drawn Home with all its words.
#[tauri::command]
pub fn window_drawn(app: AppHandle) {
    shell(&app).window_is_ready();
}
