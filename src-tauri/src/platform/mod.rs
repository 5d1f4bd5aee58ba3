//! What differs from system to system. The only place that asks which one it is; each file has the
//! same verbs.
//!
//! - `can_have_tray`: creating a tray will not fail the program.
//! - `has_tray`: somebody shows it.
//! - `has_notifications`, `has_keyring`: there is somebody to ask.
//! - `prepare`: once, before the first notification.
//! - `show`: shows a notice and waits for its answer: the key of what was clicked, or nothing.
//! - `share_pools`: first of all, so that many threads take little memory.
//! - `tidy`: while there is no window, ends and gives back what it, or the start, left behind.
//! - `on_lost_page`: tells when the process that draws the page has ended by itself.
//! - `on_lost_session`: tells when the session has ended around the program.
//! - `wants_window`: the system asks for a window, where it has a way of its own to.
//! - `create_private`: a new file that its owner alone can read.
//! - `open_message`: shows a message in the user's mail program, by its Message-ID; false where there is none.
//! - `MAIL_FILE`, `compose`: what the user's mail program is handed, and handing it over; false where there is none.

mod lost;
mod pure;

pub use lost::{on_lost_page, on_lost_session};

#[cfg(target_os = "linux")]
mod linux;
#[cfg(target_os = "linux")]
use linux as system;

#[cfg(target_os = "linux")]
mod leftovers;
#[cfg(target_os = "linux")]
mod pages;
#[cfg(target_os = "linux")]
mod portal;
#[cfg(target_os = "linux")]
pub use leftovers::{share_pools, tidy};

/// Where only the system's own way lets it start with the computer: asks for it, and says whether it does now. None where
/// the usual way is open.
#[cfg(target_os = "linux")]
pub fn start_by_portal(on: bool, reason: &str) -> Option<Result<bool, Trouble>> {
    portal::Portal::here().map(|portal| portal.start_with_computer(on, reason).map_err(Trouble::from))
}

/// True inside of such a fence.
#[cfg(target_os = "linux")]
pub fn is_fenced() -> bool {
    portal::Portal::here().is_some()
}

#[cfg(not(target_os = "linux"))]
pub fn start_by_portal(_on: bool, _reason: &str) -> Option<Result<bool, Trouble>> {
    None
}

#[cfg(not(target_os = "linux"))]
pub fn is_fenced() -> bool {
    false
}

/// The icon in the Dock was clicked. Elsewhere such a click starts the program a second time.
#[cfg(target_os = "macos")]
pub fn wants_window(event: &tauri::RunEvent) -> bool {
    matches!(event, tauri::RunEvent::Reopen { has_visible_windows: false, .. })
}

#[cfg(not(target_os = "macos"))]
pub fn wants_window(_event: &tauri::RunEvent) -> bool {
    false
}

/// What a system says when it does not do something; for the log and for experts.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// The systems' own page engines end what they started when the last window closes.
#[cfg(not(target_os = "linux"))]
pub fn tidy() {}

/// Only the GNU C library has so many.
#[cfg(not(target_os = "linux"))]
pub fn share_pools() {}

#[cfg(target_os = "macos")]
mod macos;
#[cfg(target_os = "macos")]
use macos as system;

#[cfg(target_os = "windows")]
mod windows;
#[cfg(target_os = "windows")]
use windows as system;

pub use system::{MAIL_FILE, can_have_tray, compose, create_private, has_tray, open_message, prepare, show};

/// What a mail program is handed. Each system uses one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code)]
pub enum MailFile {
    /// The original, to be attached to a new mail.
    Original,
    /// A whole mail that is still to be sent.
    Draft,
}

/// The program's name to the system, as in tauri.conf.json.
#[cfg(target_os = "windows")]
const IDENTIFIER: &str = "app.porchlight.Porchlight";

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
