//! macOS: the menu bar, the notification centre and the keychain are always there.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::Command;

use notify_rust::{Notification, NotificationResponse};

use super::pure::{message_address, pressed};
use super::{IDENTIFIER, MailFile, Trouble};
use crate::notices::{BODY, Notice};

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

/// Notifications come from the bundle that is named here, and only before the first one.
pub fn prepare(_picture: Option<&Path>) {
    if let Err(error) = notify_rust::set_application(IDENTIFIER) {
        log::warn!("notifications will show under another name: {error}");
    }
}

pub fn create_private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

pub const MAIL_FILE: MailFile = MailFile::Draft;

/// Opens the draft in Apple Mail, which is always there.
pub fn compose(_to: &str, _subject: &str, file: &Path) -> std::io::Result<bool> {
    Ok(Command::new("/usr/bin/open").args(["-a", "Mail"]).arg(file).status()?.success())
}

/// Shows a message in Apple Mail, or whatever opens `message:` addresses.
pub fn open_message(id: &str) -> std::io::Result<bool> {
    Ok(Command::new("/usr/bin/open").arg(message_address(id)).status()?.success())
}

/// Needs the main run loop, which the window's framework runs. The answer names the button by its
/// label.
pub fn show(notice: &Notice) -> Result<Option<String>, Trouble> {
    let mut notification = Notification::new();
    notification.summary(&notice.title).body(&notice.body);
    for (key, label) in &notice.buttons {
        notification.action(key, label);
    }
    let mut answer = None;
    notification.show()?.wait_for_response(|response: &NotificationResponse| {
        answer = match response {
            NotificationResponse::Default => Some(BODY.to_owned()),
            NotificationResponse::Action(name) => Some(pressed(notice, name)),
            NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
        };
    })?;
    Ok(answer)
}
