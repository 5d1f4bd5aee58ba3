//! The one window: made when it is asked for, destroyed when it is closed. A hidden window would keep
//! all of its memory.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, DragDropEvent, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent,
};

use crate::commands::check;
use crate::commands::hear::News;
use crate::commands::navigation::Destination;
use crate::{notices, platform, state};

pub const LABEL: &str = "main";

/// Held while it is looked whether there is a window, and while one is made: who clicks twice wants one.
static DOOR: Mutex<()> = Mutex::new(());

pub fn is_open(app: &AppHandle) -> bool {
    app.get_webview_window(LABEL).is_some()
}

/// Shows the window, at a place where one is given. Not to be called on the main thread: making a
/// window waits for it.
pub fn show(app: &AppHandle, destination: Option<Destination>) {
    let _one_at_a_time = DOOR.lock().unwrap_or_else(PoisonError::into_inner);
    let done = match app.get_webview_window(LABEL) {
        Some(window) => bring_forward(app, &window, destination),
        None => {
            state::shell(app).go_to(destination);
            open(app)
        }
    };
    if let Err(error) = done {
        state::shell(app).window_is_gone();
        log::warn!("the window could not be shown: {error}");
    }
}

fn bring_forward(
    app: &AppHandle,
    window: &WebviewWindow,
    destination: Option<Destination>,
) -> tauri::Result<()> {
    window.unminimize()?;
    window.show()?;
    window.set_focus()?;
    if let Some(destination) = destination {
        // Where the page has not started yet it does not hear this, but asks when it does.
        let shell = state::shell(app);
        shell.go_to(Some(destination));
        shell.tell(News::Show { to: destination });
    }
    Ok(())
}

fn open(app: &AppHandle) -> tauri::Result<()> {
    state::shell(app).window_opens();
    let window = match builder(app).build() {
        // The page's folder cannot be made, as on a disk that is full or not to be written to. It keeps nothing there that
        // is missed, and whoever has such a disk needs the window to be told.
        Err(tauri::Error::Io(error)) => {
            log::warn!("the window keeps nothing on the disk: {}", error.kind());
            builder(app).incognito(true).data_directory(std::env::temp_dir()).build()
        }
        made => made,
    }?;
    enlarge(app, text_size(app));
    state::shell(app).opened();
    // A window that nobody clicked for, such as one opened from a notification, would stay behind.
    window.set_focus()?;
    let app = app.clone();
    window.on_window_event(move |event| {
        let shell = state::shell(&app);
        match event {
            WindowEvent::Destroyed => {
                shell.listen(None);
                shell.go_to(None);
                shell.setup.end();
                shell.window_is_gone();
                tidy_soon(&app);
            }
            WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
                check::dropped(&shell, paths);
                shell.tell(News::Dropped);
            }
            _ => {}
        }
    });
    Ok(())
}

fn builder(app: &AppHandle) -> WebviewWindowBuilder<'_, tauri::Wry, AppHandle> {
    WebviewWindowBuilder::new(app, LABEL, WebviewUrl::default())
        .title(state::shell(app).words().text("app-name"))
        .inner_size(960.0, 720.0)
        .min_inner_size(480.0, 600.0)
        .center()
        // The page is ours and stays ours: it leads nowhere else and opens nothing.
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
}

/// The process that draws the page ended by itself, and the window is empty. The page starts anew; one that ends again and
/// again is closed, and the user is told. Nothing is lost but what was typed: all else is in the program.
pub fn page_lost(app: &AppHandle) {
    let shell = state::shell(app);
    shell.listen(None);
    shell.setup.end();
    let Some(window) = app.get_webview_window(LABEL) else { return };
    let done = if shell.lose_page() {
        window.reload()
    } else {
        notices::knock(app, notices::of_lost_window(&shell.words()));
        window.destroy()
    };
    if let Err(error) = done {
        log::warn!("the page could not be shown again: {error}");
    }
}

/// A window that is closed is often opened again soon; what it leaves behind goes after this.
const REST: Duration = Duration::from_secs(5);

/// By then everything has started.
const STARTED: Duration = Duration::from_secs(30);
/// How often what a look through a mailbox left behind is given back.
const NOW_AND_THEN: Duration = Duration::from_secs(60 * 60);

/// Ends what the window has left behind, unless there is a window again by then.
fn tidy_soon(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(REST);
        tidy(&app);
    });
}

/// Gives back what starting took, and later what work left behind.
pub fn tidy_now_and_then(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || {
        std::thread::sleep(STARTED);
        loop {
            tidy(&app);
            std::thread::sleep(NOW_AND_THEN);
        }
    });
}

fn tidy(app: &AppHandle) {
    if !is_open(app) && !state::shell(app).window_is_opening() {
        platform::tidy();
    }
}

/// The page in this size (per cent), everything on it alike.
pub fn enlarge(app: &AppHandle, size: u16) {
    let Some(window) = app.get_webview_window(LABEL) else { return };
    if let Err(error) = window.set_zoom(f64::from(size) / 100.0) {
        log::warn!("the text could not be made larger: {error}");
    }
}

/// As it was chosen; the usual one where that is not known yet.
fn text_size(app: &AppHandle) -> u16 {
    let shell = state::shell(app);
    let watcher = shell.watcher_now().and_then(|watcher| watcher.as_ref().ok());
    watcher.and_then(|watcher| watcher.text_size().ok()).unwrap_or(100)
}

/// The page's own address: `tauri://localhost`, on Windows `http://tauri.localhost`.
fn is_ours(url: &tauri::Url) -> bool {
    url.scheme() == "tauri" || (url.scheme() == "http" && url.host_str() == Some("tauri.localhost"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_leads_nowhere_else() {
        let ours = |url: &str| is_ours(&url.parse().unwrap());
        assert!(ours("tauri://localhost/index.html"));
        assert!(ours("http://tauri.localhost/"));
        assert!(!ours("https://www.amazon.com/"));
        assert!(!ours("http://tauri.localhost.example/"));
        assert!(!ours("file:///etc/passwd"));
        assert!(!ours("data:text/html,x"));
    }
}
