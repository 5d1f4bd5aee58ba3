//! One Porchlight for each person: a second start hands its words to the first one and ends.
//!
//! Whoever starts it in the moment when another one is ending would get none: that one still has the name and does not
//! answer any more. So the name is given up as soon as it is to end, before its mailboxes are signed out of, and a start
//! that got no answer is tried again.

use std::process::{Command, ExitCode};
use std::time::Duration;

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};

/// As the framework's plugin calls itself in its errors.
const PLUGIN: &str = "single-instance";

/// How many starts there were before this one, told by the process that this one replaces.
const TRIES: &str = "PORCHLIGHT_STARTS";

/// Five seconds, the time in which even a full disk lets a program end.
const MOST_TRIES: u32 = 20;

const PAUSE: Duration = Duration::from_millis(250);

/// `second` is called in the first one, with the words of the other.
pub fn plugin(
    second: impl FnMut(&AppHandle, Vec<String>, String) + Send + Sync + 'static,
) -> TauriPlugin<Wry> {
    tauri_plugin_single_instance::init(second)
}

/// It ends: whoever starts it from now on is the first one.
pub fn give_up(app: &AppHandle) {
    tauri_plugin_single_instance::destroy(app);
}

/// Starts the program again where the one before has the name and did not answer. None where that is not what went
/// wrong, or was tried often enough; else what this process ends with, if it was not replaced.
pub fn try_again(error: &tauri::Error) -> Option<ExitCode> {
    let tries = std::env::var(TRIES).ok().and_then(|tries| tries.parse().ok()).unwrap_or(0);
    if !is_unanswered(error) || tries >= MOST_TRIES {
        return None;
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
