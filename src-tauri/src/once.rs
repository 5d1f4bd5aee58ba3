//! One Porchlight for each person: a second start hands its words to the first one and ends.
//!
//! Whoever starts it in the moment when another one is ending would get none: that one still has the name and does not
//! answer any more. So the name is given up as soon as it is to end, before its mailboxes are signed out of, and a start
//! that got no answer is tried again. One that hangs has its name and answers nobody for as long as it hangs: who starts
//! another one is told so.

use std::process::{Command, ExitCode};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use porchlight_words::Words;
use tauri::plugin::{Plugin, TauriPlugin};
use tauri::{AppHandle, Builder, Wry};

use crate::{notices, platform};

/// As the framework's plugin calls itself in its errors.
const PLUGIN: &str = "single-instance";

/// How many starts there were before this one, told by the process that this one replaces.
const TRIES: &str = "PORCHLIGHT_STARTS";

/// Five seconds, the time in which even a full disk lets a program end.
const MOST_TRIES: u32 = 20;

const PAUSE: Duration = Duration::from_millis(250);

/// So long one that is there may take to answer. On Windows the plugin gives up after ten seconds, without a word.
const PATIENCE: Duration = Duration::from_secs(8);
/// So long it is said at most that it does not.
const A_GLANCE: Duration = Duration::from_secs(20);

/// The framework's plugin, with an end to its waiting.
struct Once(TauriPlugin<Wry>);

impl Plugin<Wry> for Once {
    fn name(&self) -> &'static str {
        PLUGIN
    }

    fn initialize(
        &mut self,
        app: &AppHandle,
        settings: serde_json::Value,
    ) -> Result<(), Box<dyn std::error::Error>> {
        let (_answered, waits) = mpsc::channel::<()>();
        std::thread::Builder::new().name("patience".to_owned()).spawn(move || {
            if waits.recv_timeout(PATIENCE) == Err(RecvTimeoutError::Timeout) {
                say_that_nobody_answers();
                std::process::exit(1);
            }
        })?;
        self.0.initialize(app, settings)
    }
}

/// `second` is called in the first one, with the words of the other.
pub fn register(
    builder: Builder<Wry>,
    second: impl FnMut(&AppHandle, Vec<String>, String) + Send + Sync + 'static,
) -> Builder<Wry> {
    builder.plugin(Once(tauri_plugin_single_instance::init(second)))
}

/// It ends: whoever starts it from now on is the first one.
pub fn give_up(app: &AppHandle) {
    tauri_plugin_single_instance::destroy(app);
}

/// Starts the program again where the one before has the name and did not answer; after so many times it says so. None
/// where that is not what went wrong; else what this process ends with, if it was not replaced.
pub fn try_again(error: &tauri::Error) -> Option<ExitCode> {
    if !is_unanswered(error) {
        return None;
    }
    let tries = std::env::var(TRIES).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0);
    if tries >= MOST_TRIES {
        say_that_nobody_answers();
        return Some(ExitCode::FAILURE);
    }
    log::info!("another Porchlight is ending; this one starts again");
    std::thread::sleep(PAUSE);
    let program = std::env::current_exe().ok()?;
    let mut command = Command::new(program);
    command.args(std::env::args_os().skip(1)).env(TRIES, (tries + 1).to_string());
    replace(command)
}

fn is_unanswered(error: &tauri::Error) -> bool {
    matches!(error, tauri::Error::PluginInitialization(plugin, _) if plugin == PLUGIN)
}

/// In the log, and in a notification: whoever has clicked the icon sees nothing else. Its language is the system's, for
/// the chosen one stands in records that the other one has open.
fn say_that_nobody_answers() {
    log::error!("Porchlight is running and does not answer; this start ends");
    let words = Words::for_reader(None, &porchlight_words::system_languages());
    let (seen, closed) = mpsc::channel();
    // A service that hangs, too, is not waited for.
    let shows = std::thread::Builder::new().name("notice".to_owned()).spawn(move || {
        if let Err(error) = platform::show(&notices::of_nobody_answers(&words, A_GLANCE)) {
            log::warn!("a notification could not be shown: {error}");
        }
        let _ = seen.send(());
    });
    if shows.is_ok() {
        let _ = closed.recv_timeout(A_GLANCE);
    }
}

#[cfg(unix)]
fn replace(mut command: Command) -> Option<ExitCode> {
    use std::os::unix::process::CommandExt;
    // Returns only where it has failed.
    log::warn!("it cannot be started again: {}", command.exec());
    None
}

#[cfg(not(unix))]
fn replace(mut command: Command) -> Option<ExitCode> {
    command.spawn().ok().map(|_| ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_silent_name_is_asked_again() {
        let failed =
            |plugin: &str| tauri::Error::PluginInitialization(plugin.to_owned(), "NoReply".to_owned());
        assert!(is_unanswered(&failed("single-instance")));
        assert!(!is_unanswered(&failed("dialog")));
        assert!(try_again(&failed("dialog")).is_none());
    }
}
