//! What every part of the shell can reach: the words, the watcher, and where the window should go.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;

use futures_util::future::AbortHandle;
use porchlight_watcher::{Error, Result, Shop, Watcher, shop_for};
use porchlight_words::Words;
use tauri::ipc::Channel;
use tauri::{AppHandle, Manager, State};
use tauri_plugin_updater::Update;

use crate::commands::hear::News;
use crate::commands::navigation::Destination;
use crate::demo::Demo;
use crate::desk::Letter;
use crate::losses::Losses;
use crate::setup::SetUp;

pub struct Shell {
    words: Mutex<Arc<Words>>,
    /// The languages of the system, as they were at start.
    system: Vec<String>,
    pub demo: Option<Demo>,
    /// The mailbox that is being set up.
    pub setup: SetUp,
    desk: Sender<Letter>,
    /// Filled when the records are open, or could not be opened.
    watcher: OnceLock<Result<Watcher>>,
    /// Where the page of the window listens.
    page: Mutex<Option<Channel<News>>>,
    /// Where the next page should start.
    destination: Mutex<Option<Destination>>,
    /// Alerts reported from a notice: nobody sees the window say that it went.
    thanks: Mutex<BTreeSet<i64>>,
    /// When the window was asked for, until its page has all it shows first.
    opening: Mutex<Option<Instant>>,
    /// How often the page ended by itself.
    losses: Mutex<Losses>,
    /// The file that was saved last.
    saved: Mutex<Option<PathBuf>>,
    /// The file that was dropped on the window last, until it was looked at.
    dropped: Mutex<Option<PathBuf>>,
    /// A newer version that was found.
    offered: Mutex<Option<Update>>,
    /// Ends the fetching of it.
    fetching: Mutex<Option<AbortHandle>>,
}

impl std::fmt::Debug for Shell {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Shell").finish_non_exhaustive()
    }
}

impl Shell {
    /// Speaks the language of the system until it is known that another was chosen.
    pub fn new(demo: Option<Demo>, desk: Sender<Letter>) -> Shell {
        let system = porchlight_words::system_languages();
        Shell {
            words: Mutex::new(Arc::new(Words::for_reader(None, &system))),
            system,
            demo,
            setup: SetUp::default(),
            desk,
            watcher: OnceLock::new(),
            page: Mutex::default(),
            destination: Mutex::default(),
            thanks: Mutex::default(),
            opening: Mutex::default(),
            losses: Mutex::default(),
            saved: Mutex::default(),
            dropped: Mutex::default(),
            offered: Mutex::default(),
            fetching: Mutex::default(),
        }
    }

    /// The words, in the language of now.
    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&held(&self.words))
    }

    /// Speaks the language that was chosen; none: the system's. What is shown already is said anew at the next
    /// [`Shell::touch`].
    pub fn speak(&self, chosen: Option<&str>) {
        *held(&self.words) = Arc::new(Words::for_reader(chosen, &self.system));
    }

    /// The shop of the system's country.
    pub fn shop_of_system(&self) -> Shop {
        shop_for(&self.system)
    }

    /// The watcher; waits until it has started. Never to be called on the main thread.
    pub fn watcher(&self) -> Result<&Watcher> {
        self.watcher.wait().as_ref().map_err(Error::clone)
    }

    /// The watcher, if it has started.
    pub fn watcher_now(&self) -> Option<&Result<Watcher>> {
        self.watcher.get()
    }

    pub fn started(&self, watcher: Result<Watcher>) {
        if self.watcher.set(watcher).is_err() {
            log::warn!("the watcher was started twice");
        }
    }

    /// Tells the desk that something may look different now.
    pub fn touch(&self) {
        // The desk ends only with the program.
        let _ = self.desk.send(Letter::Touched);
    }

    /// Tells the desk that there is a window.
    pub fn opened(&self) {
        let _ = self.desk.send(Letter::Opened);
    }

    /// Where the page listens; none where it has gone.
    pub fn listen(&self, page: Option<Channel<News>>) {
        *held(&self.page) = page;
    }

    /// Tells the page, where there is one that listens.
    pub fn tell(&self, news: News) {
        let page = held(&self.page).clone();
        if let Some(Err(error)) = page.map(|page| page.send(news)) {
            log::warn!("the page could not be told: {error}");
        }
    }

    /// Tells the desk that everything was erased.
    pub fn forget(&self) {
        // The desk ends only with the program.
        let _ = self.desk.send(Letter::Erased);
    }

    pub fn go_to(&self, destination: Option<Destination>) {
        *held(&self.destination) = destination;
    }

    /// Where the page that has just started should go; asked once.
    pub fn destination(&self) -> Option<Destination> {
        held(&self.destination).take()
    }

    pub fn thank_for(&self, alert: i64) {
        held(&self.thanks).insert(alert);
    }

    /// Nobody is to be thanked for what was taken back.
    pub fn forget_thanks(&self, alert: i64) {
        held(&self.thanks).remove(&alert);
    }

    pub fn window_opens(&self) {
        *held(&self.opening) = Some(Instant::now());
    }

    pub fn window_is_opening(&self) -> bool {
        held(&self.opening).is_some()
    }

    pub fn window_is_gone(&self) {
        held(&self.opening).take();
    }

    /// The page has drawn what it shows first: how long that took.
    pub fn window_is_ready(&self) {
        if let Some(begun) = held(&self.opening).take() {
            log::info!("the window was ready after {} ms", begun.elapsed().as_millis());
        }
    }

    /// The page ended by itself. True where that is to be mended once more.
    pub fn lose_page(&self) -> bool {
        held(&self.losses).is_mended(Instant::now())
    }

    pub fn remember_saved(&self, file: PathBuf) {
        *held(&self.saved) = Some(file);
    }

    pub fn saved(&self) -> Option<PathBuf> {
        held(&self.saved).clone()
    }

    pub fn remember_dropped(&self, file: PathBuf) {
        *held(&self.dropped) = Some(file);
    }

    pub fn take_dropped(&self) -> Option<PathBuf> {
        held(&self.dropped).take()
    }

    pub fn offer(&self, update: Option<Update>) {
        *held(&self.offered) = update;
    }

    pub fn offered(&self) -> Option<Update> {
        held(&self.offered).clone()
    }

    /// A newer version is being fetched, and may be stopped; what was being fetched before is stopped. None: only that.
    pub fn fetches(&self, stop: Option<AbortHandle>) {
        if let Some(before) = std::mem::replace(&mut *held(&self.fetching), stop) {
            before.abort();
        }
    }

    /// True once for each alert that was reported from a notice.
    pub fn thanks_due(&self, alert: i64) -> bool {
        held(&self.thanks).remove(&alert)
    }
}

/// What was written before a panic elsewhere is whole: these are single values.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

pub fn shell(app: &AppHandle) -> State<'_, Shell> {
    app.state::<Shell>()
}
