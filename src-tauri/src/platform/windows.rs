//! Windows: the notification area, toasts and the credential store are always there.

use std::fs::{File, OpenOptions};
use std::path::Path;

use notify_rust::{Notification, NotificationResponse, Timeout, Urgency};
use winreg::RegKey;
use winreg::enums::HKEY_CURRENT_USER;

use super::pure::{mid_address, model_key};
use super::{IDENTIFIER, MailFile, Trouble};
use crate::notices::{BODY, Notice, Stay};

pub fn can_have_tray() -> bool {
    true
}

pub fn has_tray() -> bool {
    true
}

pub fn has_notifications() -> bool {
    true
}

pub fn has_keyring() -> bool {
    true
}

/// A toast shows under our name and picture only when our AppUserModelID is registered.
pub fn prepare(picture: Option<&Path>) {
    if let Err(error) = register(picture) {
        log::warn!("notifications will show under another name: {error}");
    }
}

fn register(picture: Option<&Path>) -> std::io::Result<()> {
    let (key, _) = RegKey::predef(HKEY_CURRENT_USER).create_subkey(model_key(IDENTIFIER))?;
    key.set_value("DisplayName", &"Porchlight")?;
    match picture {
        Some(picture) => key.set_value("IconUri", &picture.as_os_str()),
        None => Ok(()),
    }
}

/// What lies in a user's own folders is closed to others already.
pub fn create_private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

pub const MAIL_FILE: MailFile = MailFile::Draft;

/// Opens the draft in the program that opens mail files. Where there is none, Windows says so.
pub fn compose(_to: &str, _subject: &str, file: &Path) -> std::io::Result<bool> {
    tauri_plugin_opener::open_path(file, None::<&str>).map_err(std::io::Error::other)?;
    Ok(true)
}

/// Shows a message in the program that opens `mid:` addresses, as Thunderbird does. Where there is none, Windows says so.
pub fn open_message(id: &str) -> std::io::Result<bool> {
    tauri_plugin_opener::open_url(mid_address(id), None::<&str>).map_err(std::io::Error::other)?;
    Ok(true)
}

/// A click after the banner has gone is lost, so what matters stays on the screen.
pub fn show(notice: &Notice) -> Result<Option<String>, Trouble> {
    let mut notification = Notification::new();
    notification.app_id(IDENTIFIER).summary(&notice.title).body(&notice.body);
    match notice.stay {
        Stay::UntilClosed => notification.urgency(Urgency::Critical).timeout(Timeout::Never),
        Stay::Briefly => notification.urgency(Urgency::Normal),
        Stay::For(time) => notification.urgency(Urgency::Normal).timeout(time),
    };
    for (key, label) in &notice.buttons {
        notification.action(key, label);
    }
    let mut pressed = None;
    notification.show()?.wait_for_response(|response: &NotificationResponse| {
        pressed = match response {
            NotificationResponse::Default => Some(BODY.to_owned()),
            NotificationResponse::Action(key) => Some(key.clone()),
            NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
        };
    })?;
    Ok(pressed)
}
