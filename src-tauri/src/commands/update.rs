//! Newer versions: looked for, shown, and fetched when the user says so.

use futures_util::future::abortable;
use porchlight_watcher::{Code, Error};
use serde::Serialize;
use tauri::AppHandle;
use tauri::ipc::Channel;
use tauri_plugin_updater::Update;
use ts_rs::TS;

use super::reports::rungs::saved;
use super::reports::view::SavedFile;
use super::view::Trouble;
use super::{act, answer, trouble};
use crate::{files, plain, state, update};

/// What changed is a page, not a book.
const LONGEST_NOTES: usize = 60;
const LONGEST_LINE: usize = 300;

/// A newer version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct UpdateOffer {
    pub version: String,
    /// What changed, as plain text: nobody has signed it.
    pub notes: String,
    /// It is saved as a file, which the system's own installer opens.
    pub by_hand: bool,
}

/// How newer versions are looked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct UpdatesForm {
    /// Once a day, by itself.
    pub daily: bool,
    /// What was found already.
    pub offer: Option<UpdateOffer>,
}

/// How far a newer version is fetched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct UpdateStep {
    /// In octets.
    #[ts(type = "number")]
    pub loaded: u64,
    /// None where the place does not say.
    #[ts(type = "number | null")]
    pub total: Option<u64>,
}

/// What became of a version that was asked for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(tag = "end", rename_all = "kebab-case")]
pub enum UpdateEnd {
    Saved {
        file: SavedFile,
    },
    /// It is put in place, and the program starts anew.
    Replaced,
    /// The user did not want it after all: nothing of it is kept.
    Stopped,
}

fn offer(update: &Update) -> UpdateOffer {
    UpdateOffer {
        version: update.version.clone(),
        notes: notes(update.body.as_deref().unwrap_or_default()),
        by_hand: update::is_put_in_place_by_hand(),
    }
}

/// Line by line, without what is invisible or turns writing around.
fn notes(body: &str) -> String {
    let lines = body.lines().take(LONGEST_NOTES).map(|line| plain::plain(line, LONGEST_LINE));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// None where this program does not look for newer versions.
pub fn form(app: &AppHandle) -> Result<Option<UpdatesForm>, Error> {
    if !update::is_on(app) {
        return Ok(None);
    }
    let shell = state::shell(app);
    let daily = shell.watcher()?.updates()?.daily;
    Ok(Some(UpdatesForm { daily, offer: shell.offered().as_ref().map(offer) }))
}

fn refuse_if_off(app: &AppHandle) -> Result<(), Error> {
    let off = || Error::new(Code::BadSettings, "this build does not look for newer versions");
    update::is_on(app).then_some(()).ok_or_else(off)
}

/// None: this is the newest.
#[tauri::command]
pub async fn look_for_update(app: AppHandle) -> Result<Option<UpdateOffer>, Trouble> {
    let found = async {
        refuse_if_off(&app)?;
        update::look(&app).await
    };
    let found = found.await.map_err(|error| in_words(&app, &error))?;
    state::shell(&app).touch();
    Ok(found.as_ref().map(offer))
}

/// Fetches the version that was found and looks at its signature. Then it is saved as a file, or put in place: that starts
/// the program anew.
#[tauri::command]
pub async fn get_update(app: AppHandle, on_step: Channel<UpdateStep>) -> Result<UpdateEnd, Trouble> {
    let offered = refuse_if_off(&app).and_then(|()| {
        let nothing = || Error::new(Code::UpdateUnreachable, "nothing was found");
        state::shell(&app).offered().ok_or_else(nothing)
    });
    let found = offered.map_err(|error| in_words(&app, &error))?;
    let tell = move |loaded, total| {
        // A page that has gone does not want to know.
        let _ = on_step.send(UpdateStep { loaded, total });
    };
    let (fetching, stop) = abortable(update::fetch(&found, &tell));
    state::shell(&app).fetches(Some(stop.clone()));
    // From now on it can be stopped.
    tell(0, None);
    let Ok(fetched) = fetching.await else { return Ok(UpdateEnd::Stopped) };
    let octets = fetched.map_err(|error| in_words(&app, &error))?;
    let installs = app.clone();
    answer(app, move |shell| {
        if stop.is_aborted() {
            return Ok(UpdateEnd::Stopped);
        }
        if update::is_put_in_place_by_hand() {
            let (stem, ending) = update::file_name(&found);
            let file = files::save(&files::folder(shell)?, &stem, &ending, &octets)?;
            return Ok(UpdateEnd::Saved { file: saved(shell, file) });
        }
        let is_replaced = update::install(&installs, &found, &octets, &stop)?;
        Ok(if is_replaced { UpdateEnd::Replaced } else { UpdateEnd::Stopped })
    })
    .await
}

/// Ends what [`get_update`] has begun.
#[tauri::command]
pub async fn stop_update(app: AppHandle) -> Result<(), Trouble> {
    answer(app, |shell| {
        shell.fetches(None);
        Ok(())
    })
    .await
}

/// Whether to look once a day. Switched on, it is looked at once.
#[tauri::command]
pub async fn set_daily_updates(app: AppHandle, on: bool) -> Result<(), Trouble> {
    refuse_if_off(&app).map_err(|error| in_words(&app, &error))?;
    act(app.clone(), move |_, watcher| watcher.set_daily_updates(on)).await?;
    if on && let Err(trouble) = look_for_update(app).await {
        // It is looked again in an hour. What was chosen is chosen.
        log::warn!("newer versions: {}", trouble.code);
    }
    Ok(())
}

fn in_words(app: &AppHandle, error: &Error) -> Trouble {
    log::warn!("newer versions: {}", error.code);
    trouble(&state::shell(app).words(), error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_changed_is_plain_text_and_not_endless() {
        assert_eq!(notes("One.\r\n\r\n- <b>Two</b>\u{202e}\u{7}\n"), "One.\n\n- <b>Two</b>");
        assert_eq!(notes("see https://updates.example/x"), "see https[:]//updates.example/x");
        assert_eq!(notes(&"x\n".repeat(1000)).lines().count(), LONGEST_NOTES);
        assert_eq!(notes(&"x".repeat(1000)).chars().count(), LONGEST_LINE);
    }
}
