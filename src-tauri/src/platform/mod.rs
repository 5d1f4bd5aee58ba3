//! What differs from system to system. The only place that asks which one it is; each file has the
//! same verbs.
//!
//! - `can_have_tray`: creating a tray will not fail the program.
//! - `has_tray`: somebody shows it.
//! - `has_notifications`, `has_keyring`: there is somebody to ask.
//! - `prepare`: once, before the first notification.
//! - `show`: shows a notice and waits for its answer: the key of what was clicked, or nothing.

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as system;

#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "windows")]
use windows as system;

pub use system::{can_have_tray, has_tray, prepare, show};

/// The program's name to the system, as in tauri.conf.json.
#[cfg(not(target_os = "linux"))]
const IDENTIFIER: &str = "app.porchlight.desktop";

/// What this computer lacks, as ids of sentences. Asked each time: a tray may come later.
pub fn lacking() -> Vec<String> {
    let mut lacking = Vec::new();
    if !(can_have_tray() && has_tray()) {
        lacking.push("no-tray".to_owned());
    }
    if !system::has_notifications() {
        lacking.push("no-notifications".to_owned());
    }
    if !system::has_keyring() {
        lacking.push("no-keyring".to_owned());
    }
    lacking
}
