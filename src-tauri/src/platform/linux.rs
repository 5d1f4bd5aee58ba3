//! Linux: everything is asked of the session bus.

use std::path::Path;
use std::sync::OnceLock;

use notify_rust::{Hint, Notification, NotificationResponse, Timeout};
use zbus::blocking::Connection;
use zbus::blocking::fdo::DBusProxy;
use zbus::names::BusName;

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
    fn without_buttons_it_says_where_to_look() {
        let words = Words::new("en");
        let notice = of_alert(&words, &samples::alert(), true);
        let hint = words.text("notice-no-buttons");
        assert!(body(&notice, true, false).ends_with(&hint));
        assert!(!body(&notice, true, true).contains(&hint));
    }
}
