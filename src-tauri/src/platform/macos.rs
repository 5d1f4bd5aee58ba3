//! macOS: the menu bar, the notification centre and the keychain are always there.

use std::fs::{File, OpenOptions};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::process::Command;

use std::sync::mpsc;
use std::time::Duration;

use mac_usernotifications::AuthorizationStatus;
use notify_rust::{Notification, NotificationResponse};

use super::pure::{answered, message_address};
use super::{MailFile, Trouble};
use crate::notices::{BODY, Notice, Stay};
use crate::waiting::FORGOTTEN;

/// The notification centre answers from another process. Whoever asks for the list does not wait longer.
const SOON: Duration = Duration::from_secs(2);
/// A notice that only tells is taken out of the centre again.
const BRIEFLY: Duration = Duration::from_secs(15);
/// The main run loop has to be at rest for a moment before the library shows anything.
const TRIES: u32 = 20;
const PAUSE: Duration = Duration::from_millis(50);

pub fn can_have_tray() -> bool {
    true
}

pub fn has_tray() -> bool {
    true
}

/// True as long as the user has not forbidden them. A program that is no bundle has none: the centre knows it by its bundle.
pub fn has_notifications() -> bool {
    if notify_rust::check_bundle().is_err() {
        return false;
    }
    let (tell, told) = mpsc::channel();
    let asks = move || tell.send(notify_rust::get_notification_settings_blocking());
    if std::thread::Builder::new().name("permission".to_owned()).spawn(asks).is_err() {
        return true;
    }
    match told.recv_timeout(SOON) {
        Ok(Ok(settings)) => settings.authorization_status != AuthorizationStatus::Denied,
        Ok(Err(_)) => false,
        // Slow is not forbidden.
        Err(_) => true,
    }
}

pub fn has_keyring() -> bool {
    true
}

/// Asks the user for permission, once; the system remembers the answer. It may take as long as the user likes, so nobody
/// waits for it: until then notices are refused, and the list and the menu bar know of everything.
pub fn prepare(_picture: Option<&Path>) {
    let asks = || match notify_rust::request_auth_blocking() {
        Ok(true) => log::info!("notifications are allowed"),
        Ok(false) => log::warn!("notifications are not allowed"),
        Err(error) => log::warn!("notifications cannot be asked for: {error}"),
    };
    if let Err(error) = std::thread::Builder::new().name("permission".to_owned()).spawn(asks) {
        log::warn!("notifications cannot be asked for: {error}");
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

/// Shows it in the notification centre. Its answers come over the main run loop, which the window's framework runs. There is
/// no notice without an end: nobody would tell us that it was cleared away unread.
pub fn show(notice: &Notice) -> Result<Option<String>, Trouble> {
    let mut notification = Notification::new();
    notification.summary(&notice.title).body(&notice.body).timeout(match notice.stay {
        Stay::UntilClosed => FORGOTTEN,
        Stay::Briefly => BRIEFLY,
        Stay::For(time) => time,
    });
    for (key, label) in &notice.buttons {
        notification.action(key, label);
    }
    let mut tries = 1;
    let shown = loop {
        match notification.show() {
            Ok(shown) => break shown,
            Err(_) if tries < TRIES && notify_rust::check_bundle().is_ok() => {
                tries += 1;
                std::thread::sleep(PAUSE);
            }
            Err(error) => return Err(error.into()),
        }
    };
    let mut answer = None;
    let waited = shown.wait_for_response(|response: &NotificationResponse| {
        answer = match response {
            NotificationResponse::Default => Some(BODY.to_owned()),
            NotificationResponse::Action(name) => answered(notice, name),
            NotificationResponse::Reply(_) | NotificationResponse::Closed(_) => None,
        };
    });
    // It is on the screen. Only its answer is lost, and what it told of is in the list.
    if let Err(error) = waited {
        log::warn!("the answer to a notification will not be heard: {error}");
    }
    Ok(answer)
}
