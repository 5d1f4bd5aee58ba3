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

use super::MailFile;
use crate::notices::{BODY, Notice, Stay};

/// Who shows trays (StatusNotifierItem), whatever the desktop.
const TRAY: &str = "org.kde.StatusNotifierWatcher";
const NOTIFICATIONS: &str = "org.freedesktop.Notifications";
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
    owned(NOTIFICATIONS) || startable(NOTIFICATIONS)
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
pub fn show(notice: &Notice) -> Result<Option<String>, notify_rust::error::Error> {
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

fn body(notice: &Notice, markup: bool, buttons: bool) -> String {
    let mut body = notice.body.clone();
    if !buttons && !notice.without_buttons.is_empty() {
        body.push(' ');
        body.push_str(&notice.without_buttons);
    }
    if markup { body.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;") } else { body }
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
    command.arg(format!("mid:{id}")).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
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

/// `to='…',subject='…',attachment='file:///…'`. Thunderbird ends a value at its quote and the list of attachments at a
/// comma, and knows no escaping, so neither may stand in a value.
fn compose_argument(to: &str, subject: &str, file: &Path) -> Option<String> {
    let plain = |text: &str| text.replace(['\'', ',', '\r', '\n'], " ");
    let address = tauri::Url::from_file_path(file).ok()?;
    let attachment = address.as_str().replace('\'', "%27").replace(',', "%2C");
    Some(format!("to='{}',subject='{}',attachment='{attachment}'", plain(to), plain(subject)))
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
    use crate::notices::of_alert;
    use crate::samples;
    use porchlight_words::Words;

    #[test]
    fn markup_is_escaped_where_it_is_read() {
        let mut alert = samples::alert();
        alert.assessment.subject = "<img src=x> & <b>".to_owned();
        let notice = of_alert(&Words::new("en"), &alert, true);
        assert!(body(&notice, true, true).contains("&lt;img src=x&gt; &amp; &lt;b&gt;"));
        assert!(body(&notice, false, true).contains("<img src=x> & <b>"));
    }

    #[test]
    fn a_new_mail_is_asked_for_in_one_argument() {
        let argument = compose_argument(
            "reportascam@amazon.com",
            "Report of a message",
            Path::new("/home/rose/Downloads/suspicious-message-7.eml"),
        );
        assert_eq!(
            argument.as_deref(),
            Some(
                "to='reportascam@amazon.com',subject='Report of a message',\
                 attachment='file:///home/rose/Downloads/suspicious-message-7.eml'"
            )
        );
    }

    #[test]
    fn no_folders_name_ends_a_value_early() {
        let odd = Path::new("/home/o'neill, rose/T\u{e9}l\u{e9}chargements/a b%,to='x'.eml");
        let argument = compose_argument("a@b", "it's, well", odd).unwrap();
        assert_eq!(
            argument,
            "to='a@b',subject='it s  well',attachment='file:///home/o%27neill%2C%20rose/\
             T%C3%A9l%C3%A9chargements/a%20b%25%2Cto=%27x%27.eml'"
        );
        assert_eq!(compose_argument("a@b", "x", Path::new("not/absolute.eml")), None);
    }

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

    #[test]
    fn without_buttons_it_says_where_to_look() {
        let words = Words::new("en");
        let notice = of_alert(&words, &samples::alert(), true);
        let hint = words.text("notice-no-buttons");
        assert!(body(&notice, true, false).ends_with(&hint));
        assert!(!body(&notice, true, true).contains(&hint));
    }
}
