//! Linux: everything is asked of the session bus.

use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use notify_rust::{Hint, Notification, NotificationResponse, Timeout};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

use super::portal::Portal;
use super::pure::{body, compose_argument, mid_address};
use super::{MailFile, Trouble};
use crate::notices::{BODY, Notice, Stay};

/// Who shows trays (StatusNotifierItem), whatever the desktop.
const TRAY: &str = "org.kde.StatusNotifierWatcher";
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
const PORTAL: &str = "org.freedesktop.portal.Desktop";
const KEYRING: &str = "org.freedesktop.secrets";

/// Where the program's picture was put, for notifications.
static PICTURE: OnceLock<String> = OnceLock::new();

/// The tray's library is loaded when the first tray is made, and that panics where it is missing:
/// the same names are tried here before.
pub fn can_have_tray() -> bool {
    static ANSWER: OnceLock<bool> = OnceLock::new();
    *ANSWER.get_or_init(|| ["libayatana-appindicator3.so.1", "libappindicator3.so.1"].into_iter().any(loads))
}

#[allow(unsafe_code)]
fn loads(library: &str) -> bool {
    // SAFETY: loading runs the library's own initialisers, which is what making the tray does a
    // moment later in the same process. No symbol is used here.
    unsafe { libloading::Library::new(library) }.is_ok()
}

pub fn has_tray() -> bool {
    owned(TRAY)
}

pub fn has_notifications() -> bool {
    let service = if Portal::here().is_some() { PORTAL } else { NOTIFICATIONS };
    owned(service) || startable(service)
}

pub fn has_keyring() -> bool {
    owned(KEYRING) || startable(KEYRING)
}

pub fn prepare(picture: Option<&Path>) {
    if let Some(picture) = picture.and_then(Path::to_str) {
        let _ = PICTURE.set(picture.to_owned());
    }
}

/// Freedesktop notifications. Services differ in whether they show buttons and read markup: ask.
pub fn show(notice: &Notice) -> Result<Option<String>, Trouble> {
    if let Some(portal) = Portal::here() {
        return Ok(portal.show(notice)?);
    }
    let abilities = notify_rust::get_capabilities()?;
    let can = |ability: &str| abilities.iter().any(|known| known == ability);
    let mut notification = Notification::new();
    notification
        .appname("Porchlight")
        .summary(&notice.title)
        .body(&body(notice, can("body-markup"), can("actions")))
        .hint(Hint::DesktopEntry("Porchlight".to_owned()));
    if let Some(picture) = PICTURE.get() {
        notification.icon(picture);
    }
    match notice.stay {
        Stay::UntilClosed => notification.timeout(Timeout::Never),
        Stay::Briefly => notification.hint(Hint::Transient(true)),
        Stay::For(time) => notification.hint(Hint::Transient(true)).timeout(time),
    };
    if can("actions") {
        for (key, label) in &notice.buttons {
            notification.action(key, label);
        }
        // A click on the notice itself. Without a name, or Xfce would draw one more button for it.
        notification.action(BODY, "");
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

pub fn create_private(path: &Path) -> std::io::Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

pub const MAIL_FILE: MailFile = MailFile::Original;

/// Mail programs that understand `-compose` (mozilla.org, "Command line options"): Thunderbird and what is made of it.
const COMPOSERS: [&str; 3] = ["thunderbird", "thunderbird-esr", "betterbird"];

/// Opens a new mail in Thunderbird.
pub fn compose(to: &str, subject: &str, file: &Path) -> std::io::Result<bool> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let Some(program) = find(&COMPOSERS, &path) else { return Ok(false) };
    let Some(argument) = compose_argument(to, subject, file) else { return Ok(false) };
    let mut command = Command::new(program);
    command.arg("-compose").arg(argument);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    // It may run for days; somebody has to take note when it ends.
    std::thread::Builder::new().name("mail program".to_owned()).spawn(move || child.wait())?;
    Ok(true)
}

/// Shows a message in Thunderbird, which finds it in whatever folder it is (mozilla.org, "mid:" addresses).
pub fn open_message(id: &str) -> std::io::Result<bool> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let Some(program) = find(&COMPOSERS, &path) else { return Ok(false) };
    let mut command = Command::new(program);
    command.arg(mid_address(id)).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn()?;
    std::thread::Builder::new().name("mail program".to_owned()).spawn(move || child.wait())?;
    Ok(true)
}

/// The first program of these names in the folders of PATH.
fn find(names: &[&str], path: &OsStr) -> Option<PathBuf> {
    let runs = |file: &PathBuf| {
        file.metadata().is_ok_and(|about| about.is_file() && about.permissions().mode() & 0o111 != 0)
    };
    names.iter().find_map(|name| std::env::split_paths(path).map(|folder| folder.join(name)).find(runs))
}

fn bus() -> Option<DBusProxy<'static>> {
    DBusProxy::new(&Connection::session().ok()?).ok()
}

fn owned(name: &'static str) -> bool {
    let Ok(name) = BusName::try_from(name) else { return false };
    bus().is_some_and(|bus| bus.name_has_owner(name).unwrap_or(false))
}

/// True where the bus would start it when it is needed.
fn startable(name: &str) -> bool {
    let Some(names) = bus().and_then(|bus| bus.list_activatable_names().ok()) else { return false };
    names.iter().any(|known| known.as_str() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_program_is_found_where_it_can_be_run() {
        let folder = tempfile::tempdir().unwrap();
        let (first, second) = (folder.path().join("one"), folder.path().join("two"));
        for place in [&first, &second] {
            std::fs::create_dir(place).unwrap();
            std::fs::write(place.join("thunderbird"), "").unwrap();
        }
        let path = std::env::join_paths([&first, &second]).unwrap();
        assert_eq!(find(&COMPOSERS, &path), None, "a file is not a program");
        let runs = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(second.join("thunderbird"), runs).unwrap();
        assert_eq!(find(&COMPOSERS, &path), Some(second.join("thunderbird")));
        assert_eq!(find(&COMPOSERS, OsStr::new("")), None);
    }
}
