//! What the program needs and can lose. The page is drawn by a process of its own: when that ends by itself (it crashed, or
//! the system was short of memory), the window stays, empty, and no system says so to the user; each tells the program in
//! its own way. On Linux tray, notifications and keyring are reached over the session's bus.

use tauri::{AppHandle, Builder, Wry};

/// Calls `then` whenever the page's process ended by itself.
#[cfg(target_os = "linux")]
pub fn on_lost_page(builder: Builder<Wry>, then: fn(&AppHandle)) -> Builder<Wry> {
    use webkit2gtk::WebViewExt;

    with_each_page(builder, move |app, page| {
        page.inner().connect_web_process_terminated(move |_, why| {
            log::warn!("the page's process ended: {why:?}");
            then(&app);
        });
    })
}

/// Calls `then` whenever the page's process ended by itself.
#[cfg(target_os = "macos")]
pub fn on_lost_page(builder: Builder<Wry>, then: fn(&AppHandle)) -> Builder<Wry> {
    use tauri::Manager;

    builder.on_web_content_process_terminate(move |page| {
        log::warn!("the page's process ended");
        then(page.app_handle());
    })
}

/// Calls `then` whenever the page's process ended by itself. Of the other processes WebView2 starts new ones without us.
#[cfg(target_os = "windows")]
#[allow(unsafe_code)]
pub fn on_lost_page(builder: Builder<Wry>, then: fn(&AppHandle)) -> Builder<Wry> {
    use webview2_com::Microsoft::Web::WebView2::Win32::{
        COREWEBVIEW2_PROCESS_FAILED_KIND, COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED,
    };
    use webview2_com::ProcessFailedEventHandler;

    with_each_page(builder, move |app, page| {
        let heard = ProcessFailedEventHandler::create(Box::new(move |_, what| {
            let mut kind = COREWEBVIEW2_PROCESS_FAILED_KIND::default();
            if let Some(what) = what {
                // SAFETY: the place it writes to lives as long as the call.
                unsafe { what.ProcessFailedKind(&mut kind)? };
            }
            if kind == COREWEBVIEW2_PROCESS_FAILED_KIND_RENDER_PROCESS_EXITED {
                log::warn!("the page's process ended");
                then(&app);
            }
            Ok(())
        }));
        let mut token = 0;
        // SAFETY: `with_webview` runs this on the thread that made the page, which WebView2 asks for.
        let listens = unsafe {
            page.controller().CoreWebView2().and_then(|page| page.add_ProcessFailed(&heard, &mut token))
        };
        if let Err(error) = listens {
            log::warn!("nobody will tell of a page that is lost: {error}");
        }
    })
}

/// Calls `then`, on the main thread, when the session's bus has gone. Else GIO would end the program at once (SIGTERM), with
/// mailboxes signed in and nothing in the log. Where there is no bus, there is none to lose.
#[cfg(target_os = "linux")]
pub fn on_lost_session(app: &AppHandle, then: fn(&AppHandle)) {
    use std::sync::OnceLock;
    use webkit2gtk::gio::{BusType, Cancellable, DBusConnection, bus_get_sync};

    /// The framework's own, which GIO hands to everybody for as long as somebody keeps it.
    static BUS: OnceLock<DBusConnection> = OnceLock::new();

    let Ok(bus) = bus_get_sync(BusType::Session, Cancellable::NONE) else { return };
    let app = app.clone();
    let bus = BUS.get_or_init(|| bus);
    bus.set_exit_on_close(false);
    bus.connect_closed(move |_, _, _| then(&app));
}

/// The other systems end a program themselves when somebody signs out.
#[cfg(not(target_os = "linux"))]
pub fn on_lost_session(_app: &AppHandle, _then: fn(&AppHandle)) {}

/// Does this with the system's own part of each page, on the main thread, when there is one.
#[cfg(not(target_os = "macos"))]
fn with_each_page(
    builder: Builder<Wry>,
    what: impl Fn(AppHandle, tauri::webview::PlatformWebview) + Copy + Send + 'static,
) -> Builder<Wry> {
    use tauri::Manager;

    let plugin = tauri::plugin::Builder::<Wry>::new("lost-page").on_webview_ready(move |page| {
        let app = page.app_handle().clone();
        if let Err(error) = page.with_webview(move |page| what(app, page)) {
            log::warn!("nobody will tell of a page that is lost: {error}");
        }
    });
    builder.plugin(plugin.build())
}
