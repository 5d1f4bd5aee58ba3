//! What the program tells the page by itself. The page opens this one line; to the framework's own events it may not
//! listen (`tauri.conf.json`, `capabilities`), for one of them carries the paths of dropped files.

use serde::Serialize;
use tauri::AppHandle;
use tauri::ipc::Channel;
use ts_rs::TS;

use super::answer;
use super::language::Speech;
use super::navigation::Destination;
use super::view::Trouble;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(tag = "news", rename_all = "kebab-case")]
pub enum News {
    /// What is shown may look different now.
    Changed,
    /// A file was dropped on the window. Which one, only the program knows.
    Dropped,
    /// Leads to a screen.
    Show { to: Destination },
    /// Another language is spoken.
    Speech { speech: Speech },
}

/// From now on this page is told, and no other.
#[tauri::command]
pub async fn hear(app: AppHandle, on_news: Channel<News>) -> Result<(), Trouble> {
    answer(app, move |shell| {
        shell.listen(Some(on_news));
        Ok(())
    })
    .await
}
