//! Chooses. Each is checked by the watcher and kept at once.

use porchlight_watcher::{Code, Error};
use tauri::AppHandle;
use tauri_plugin_autostart::ManagerExt;

use super::view::NoticesForm;
use crate::commands::view::Trouble;
use crate::commands::{act, answer};
use crate::state::Shell;
use crate::{notices, platform, windows};

/// The size of all that the window shows, in per cent.
#[tauri::command]
pub async fn set_text_size(app: AppHandle, size: u16) -> Result<(), Trouble> {
    let page = app.clone();
    act(app, move |_, watcher| {
        watcher.set_text_size(size)?;
        windows::enlarge(&page, size);
        Ok(())
    })
    .await
}

/// A shop by its domain; none: the one of the system's country.
#[tauri::command]
pub async fn set_shop(app: AppHandle, domain: Option<String>) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.set_shop(domain.as_deref())).await
}

#[tauri::command]
pub async fn set_notices(app: AppHandle, form: NoticesForm) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.set_notices(form.into())).await
}

/// Knocks once, whatever is chosen. False where there is nobody who shows notifications.
#[tauri::command]
pub async fn test_notice(app: AppHandle) -> Result<bool, Trouble> {
    let knocks = app.clone();
    answer(app, move |shell| {
        let can = !platform::lacking().iter().any(|what| what == "no-notifications");
        if can {
            notices::knock(&knocks, notices::of_test(&shell.words()));
        }
        Ok(can)
    })
    .await
}

/// Whether it starts with the computer.
#[tauri::command]
pub async fn set_starts(app: AppHandle, on: bool) -> Result<(), Trouble> {
    let starter = app.clone();
    answer(app, move |shell| {
        if shell.demo.is_some() {
            return Err(Error::new(Code::StartUnchanged, "the demo leaves the computer as it is"));
        }
        let reason = shell.words().text("window-settings-starts-more");
        if let Some(asked) = platform::start_by_portal(on, &reason) {
            let starts = asked.map_err(|error| Error::new(Code::StartUnchanged, error))?;
            shell.watcher()?.set_starts_fenced(starts)?;
            return if starts == on { Ok(()) } else { Err(Error::new(Code::StartUnchanged, "refused")) };
        }
        let launcher = starter.autolaunch();
        let done = if on { launcher.enable() } else { launcher.disable() };
        done.map_err(|error| Error::new(Code::StartUnchanged, error))
    })
    .await
}

/// Starts with the computer no more. False where that could not be changed.
pub fn starts_no_more(app: &AppHandle, shell: &Shell) -> bool {
    if starts(app, shell) != Some(true) {
        return true;
    }
    let ended = match platform::start_by_portal(false, "") {
        Some(asked) => asked.map(drop),
        None => app.autolaunch().disable().map_err(platform::Trouble::from),
    };
    ended.inspect_err(|error| log::warn!("it still starts by itself: {error}")).is_ok()
}

/// Whether it starts with the computer now; none in the demo, which leaves the computer as it is, and where the system
/// does not say.
pub fn starts(app: &AppHandle, shell: &Shell) -> Option<bool> {
    if shell.demo.is_some() {
        return None;
    }
    if platform::is_fenced() {
        // The portal cannot be asked how it stands.
        return shell.watcher().and_then(|watcher| watcher.starts_fenced()).ok();
    }
    app.autolaunch().is_enabled().inspect_err(|error| log::warn!("whether it starts by itself: {error}")).ok()
}
