//! Mailboxes that are watched. How one is added: `setup`.

use porchlight_watcher::AccountId;
use tauri::AppHandle;

use super::act;
use super::view::Trouble;

#[tauri::command]
pub async fn remove_account(app: AppHandle, id: String) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.remove_account(&AccountId(id))).await
}
