//! Porchlight's desktop: the lamp in the tray, the knock at the door, the window. It decides nothing
//! about mail and talks to no server; it starts a watcher, listens to it and passes on what the user
//! wants.
//!
//! The order of starting is in [`run`]: arguments, log, the framework, the tray, the watcher. The
//! tray comes before the records are opened, so that something is seen at once.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use clap::Parser;
use porchlight_watcher::{Code, Error, Options, Secrets, SessionSecrets, SystemSecrets, Watcher};
use tauri::{AppHandle, Manager, RunEvent};

use args::Args;
use demo::{Demo, DemoSecrets};
use desk::Letter;
use state::Shell;
use tauri_plugin_autostart::MacosLauncher;
use tray::Tray;
use update::Source;

mod args;
mod clock;
pub mod commands;
mod demo;
mod desk;
mod files;
mod journal;
mod lamp;
mod losses;
mod menu;
mod notices;
mod once;
mod plain;
mod platform;
mod practice;
mod quiet;
#[cfg(test)]
mod samples;
mod setup;
mod state;
mod status;
mod tray;
mod update;
mod waiting;
mod windows;

/// At sign-in we may be there before the panel that shows trays.
const PATIENCE_FOR_A_TRAY: Duration = Duration::from_secs(5);

pub fn run() -> ExitCode {
    platform::share_pools();
    let args = Args::parse();
    let demo = args.demo.clone().map(Demo::new);
    journal::begin(records_of(demo.as_ref()).ok().as_deref());

    let (post, letters) = mpsc::channel();
    let mut builder = tauri::Builder::default();
    // A demo is nobody's second start: it may run beside the real one.
    if args.demo.is_none() {
        builder = once::register(builder, second_start);
    }
    let mut context = tauri::generate_context!();
    if let Some(source) = Source::of_build() {
        context.config_mut().plugins.0.insert("updater".to_owned(), source.settings());
        builder = builder.plugin(tauri_plugin_updater::Builder::new().build()).manage(source);
    }
    let built = platform::on_lost_page(builder, windows::page_lost)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_autostart::init(MacosLauncher::LaunchAgent, Some(vec!["--minimised"])))
        .manage(Shell::new(demo, post.clone()))
        .invoke_handler(tauri::generate_handler![
            commands::overview::overview,
            commands::overview::check_now,
            commands::overview::resume,
            commands::overview::forget_rescued,
            commands::overview::read_set_aside,
            commands::alerts::alerts,
            commands::alerts::alert,
            commands::alerts::dismiss_alert,
            commands::alerts::dismiss_alerts,
            commands::alerts::reopen_alert,
            commands::alerts::reported_by_hand,
            commands::closer::letter_of,
            commands::closer::check_on_amazon,
            commands::closer::open_message,
            commands::closer::trust_sender,
            commands::show::show_page,
            commands::show::print_page,
            commands::show::mail_page,
            commands::check::check_text,
            commands::check::check_call,
            commands::check::choose_file,
            commands::check::check_dropped,
            commands::accounts::remove_account,
            commands::folders::mailbox,
            commands::folders::server_folders,
            commands::folders::add_folder,
            commands::folders::remove_folder,
            commands::folders::set_dns_lookups,
            commands::questions::answer_question,
            commands::questions::reopen_question,
            commands::questions::open_amazon,
            commands::reports::send::report_alert,
            commands::reports::send::ask_amazon,
            commands::reports::send::undo_report,
            commands::reports::send::move_back,
            commands::reports::send::send_again,
            commands::reports::send::believe_sent,
            commands::reports::send::decide_junk,
            commands::reports::preview::preview_report,
            commands::reports::rungs::open_mail_program,
            commands::reports::rungs::save_message,
            commands::reports::rungs::show_saved,
            commands::reports::rungs::open_amazon_form,
            commands::reports::history::history,
            commands::reports::history::save_history,
            commands::reports::history::save_found,
            commands::reports::history::erase_older,
            commands::reports::history::erase_all,
            commands::reports::settings::reporting,
            commands::reports::settings::set_reporting,
            commands::look_back::look_back,
            commands::look_back::rest_look_back,
            commands::setup::find::way_for,
            commands::setup::find::discover_servers,
            commands::setup::find::open_setup_page,
            commands::setup::find::stop_setup,
            commands::setup::import::thunderbird_accounts,
            commands::setup::again::way_again,
            commands::setup::again::accept_certificate,
            commands::setup::browser::sign_in_browser,
            commands::setup::keep::test_connection,
            commands::setup::keep::add_account,
            commands::hear::hear,
            commands::navigation::start_screen,
            commands::navigation::window_drawn,
            commands::language::speech,
            commands::language::choose_language,
            commands::protect::practice_questions,
            commands::protect::practice_mailbox,
            commands::protect::open_protect_page,
            commands::recover::recovery,
            commands::recover::begin_recovery,
            commands::recover::begin_new_recovery,
            commands::recover::turn_recovery,
            commands::recover::add_recovery,
            commands::recover::tick_recovery,
            commands::recover::end_recovery,
            commands::recover::open_task,
            commands::settings::page::settings,
            commands::support::support_report,
            commands::settings::choose::set_text_size,
            commands::settings::choose::set_shop,
            commands::settings::choose::set_notices,
            commands::settings::choose::set_starts,
            commands::settings::choose::test_notice,
            commands::update::look_for_update,
            commands::update::get_update,
            commands::update::stop_update,
            commands::update::set_daily_updates,
        ])
        .setup(move |app| {
            set_up(app.handle(), &args, post, letters);
            Ok(())
        })
        .build(context);
    match built {
        Ok(app) => {
            app.run(happened);
            ExitCode::SUCCESS
        }
        Err(error) => once::try_again(&error).unwrap_or_else(|| {
            log::error!("Porchlight cannot start: {error}");
            ExitCode::FAILURE
        }),
    }
}

/// The first start is told of a second one, which then ends.
fn second_start(app: &AppHandle, words: Vec<String>, _folder: String) {
    let args = Args::of_second_start(&words);
    if args.quit {
        app.exit(0);
    } else if !args.minimised {
        show_window(app);
    }
}

fn show_window(app: &AppHandle) {
    let app = app.clone();
    std::thread::spawn(move || windows::show(&app, None));
}

fn set_up(app: &AppHandle, args: &Args, post: mpsc::Sender<Letter>, letters: mpsc::Receiver<Letter>) {
    if args.quit {
        // Nothing was running: there is nothing to end but this.
        app.exit(0);
        return;
    }
    let tray = match platform::can_have_tray().then(|| Tray::new(app)) {
        Some(Ok(tray)) => Some(tray),
        Some(Err(error)) => {
            log::warn!("there is no tray: {error}");
            None
        }
        None => None,
    };
    let has_tray = tray.is_some();
    let minimised = args.minimised;
    let starter = app.clone();
    std::thread::spawn(move || start_watching(&starter, post, has_tray, minimised));
    let desk = app.clone();
    std::thread::spawn(move || desk::run(desk, letters, tray));
    platform::on_lost_session(app, session_lost);
    windows::tidy_now_and_then(app);
}

/// Opens the records and begins to watch; then a window, where nothing else could be seen.
fn start_watching(app: &AppHandle, post: mpsc::Sender<Letter>, has_tray: bool, minimised: bool) {
    let shell = state::shell(app);
    let started = watch(&shell, post);
    if let Err(error) = &started {
        log::warn!("nothing is watched: {}", error.code);
    }
    let chosen = started.as_ref().ok().and_then(|watcher| watcher.language().ok().flatten());
    if chosen.is_some() {
        shell.speak(chosen.as_deref());
    }
    let broken = started.is_err();
    shell.started(started);
    shell.touch();
    if update::is_on(app) {
        let looks = app.clone();
        std::thread::spawn(move || update::look_daily(&looks));
    }
    let nobody = shell.watcher().is_ok_and(|watcher| watcher.status().is_empty());
    if broken || (nobody && !minimised) || !(has_tray && wait_for_tray()) {
        windows::show(app, None);
    }
}

fn watch(shell: &Shell, post: mpsc::Sender<Letter>) -> Result<Watcher, Error> {
    let folder = records(shell)?;
    platform::prepare(put_picture(shell).as_deref());
    let secrets: Arc<dyn Secrets> = match &shell.demo {
        Some(_) => Arc::new(DemoSecrets::new()),
        None => Arc::new(SessionSecrets::new(SystemSecrets::new())),
    };
    let on_event = move |event| {
        // The desk ends only with the program.
        let _ = post.send(Letter::Event(event));
    };
    let options = Options::new(folder, secrets, Arc::new(on_event));
    let watcher = Watcher::start(Options { shop: shell.shop_of_system(), ..options })?;
    if let Some(demo) = &shell.demo {
        demo.add_accounts(&watcher)?;
    }
    Ok(watcher)
}

/// The folder in which the records lie.
fn records(shell: &Shell) -> Result<PathBuf, Error> {
    records_of(shell.demo.as_ref())
}

fn records_of(demo: Option<&Demo>) -> Result<PathBuf, Error> {
    if let Some(demo) = demo {
        return Ok(demo.data());
    }
    project_folders()
        .map(|folders| folders.data_local_dir().to_owned())
        .ok_or_else(|| Error::new(Code::StoreFailed, "this system names no folder for it"))
}

fn project_folders() -> Option<directories::ProjectDirs> {
    directories::ProjectDirs::from("app", "porchlight", "Porchlight")
}

/// Notification services want the picture as a file.
fn put_picture(shell: &Shell) -> Option<PathBuf> {
    let folder = match &shell.demo {
        Some(demo) => demo.cache(),
        None => project_folders()?.cache_dir().to_owned(),
    };
    std::fs::create_dir_all(&folder).ok()?;
    let path = folder.join("porchlight.png");
    std::fs::write(&path, include_bytes!("../../icons/128x128.png")).ok()?;
    Some(path)
}

fn wait_for_tray() -> bool {
    let until = Instant::now() + PATIENCE_FOR_A_TRAY;
    while !platform::has_tray() {
        if Instant::now() > until {
            return false;
        }
        std::thread::sleep(Duration::from_millis(250));
    }
    true
}

/// The session is over, or nothing of it works any more: there is no tray, no notification and no keyring. It ends as when
/// it is told to; the next session starts it anew.
fn session_lost(app: &AppHandle) {
    log::warn!("the session has ended, and Porchlight ends with it");
    app.exit(0);
}

fn happened(app: &AppHandle, event: RunEvent) {
    match event {
        event if platform::wants_window(&event) => show_window(app),
        // The last window was closed. Watching goes on; only Quit ends it.
        RunEvent::ExitRequested { code: None, api, .. } => api.prevent_exit(),
        RunEvent::ExitRequested { code: Some(_), .. } => once::give_up(app),
        RunEvent::Exit => {
            if let Some(shell) = app.try_state::<Shell>()
                && let Some(Ok(watcher)) = shell.watcher_now()
            {
                watcher.stop();
            }
        }
        _ => {}
    }
}
