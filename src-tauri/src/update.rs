//! Newer versions: looked for where the build names a place and whose signature is believed, never without being asked,
//! and put in place only while no report is on its way.
//!
//! A build without both does nothing of this and asks nobody: those of distributions, and everybody's own.

use std::future::{Future, poll_fn};
use std::pin::pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::Poll;
use std::time::{Duration, Instant};

use futures_util::future::AbortHandle;
use porchlight_watcher::{Code, Error, Result, Watcher};
use tauri::utils::config::BundleType;
use tauri::utils::platform::bundle_type;
use tauri::{AppHandle, Manager, Url};
use tauri_plugin_updater::{Update, UpdaterBuilder, UpdaterExt};

use crate::clock;
use crate::state::{self, Shell};

/// The answer is a few hundred bytes.
const PATIENCE_FOR_AN_ANSWER: Duration = Duration::from_secs(20);
const PATIENCE_FOR_A_DOWNLOAD: Duration = Duration::from_secs(15 * 60);
/// No version is nearly as large; whoever sends more is not to fill the memory.
const LARGEST: u64 = 200 * 1024 * 1024;
/// After so many octets more it is said how far the download is.
const A_STEP: u64 = 64 * 1024;
/// A report that is on its way is through after that, or waits.
const PATIENCE_FOR_A_REPORT: Duration = Duration::from_secs(2 * 60);
const A_DAY: i64 = 24 * 60 * 60;
/// How often it is asked whether a day is over: a computer that slept does not wait for the next evening.
const HOUR: Duration = Duration::from_secs(60 * 60);

/// Where newer versions are told of, and the public half of the key they are signed with (as `tauri signer` writes it).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    pub key: String,
    pub address: Url,
}

impl Source {
    /// What the build was given; in a development build also what it is started with, so that it can be tried.
    pub fn of_build() -> Option<Source> {
        Source::new(option_env!("PORCHLIGHT_UPDATE_KEY"), option_env!("PORCHLIGHT_UPDATE_URL"))
            .or_else(Source::of_trial)
    }

    #[cfg(debug_assertions)]
    fn of_trial() -> Option<Source> {
        let said = |name| std::env::var(name).ok();
        Source::new(said("PORCHLIGHT_UPDATE_KEY").as_deref(), said("PORCHLIGHT_UPDATE_URL").as_deref())
    }

    #[cfg(not(debug_assertions))]
    fn of_trial() -> Option<Source> {
        None
    }

    /// None without both, and where the address is none.
    fn new(key: Option<&str>, address: Option<&str>) -> Option<Source> {
        let (key, address) = (key?.trim(), address?.trim());
        if key.is_empty() || address.is_empty() {
            return None;
        }
        let address = address.parse().inspect_err(|error| log::warn!("no updates: {error}")).ok()?;
        Some(Source { key: key.to_owned(), address })
    }

    /// As the plugin wants it in its settings. A signature has to name the version it was made for: else an old version,
    /// properly signed once, could be passed off as a new one.
    pub fn settings(&self) -> serde_json::Value {
        serde_json::json!({
            "pubkey": self.key,
            "endpoints": [self.address],
            "requireSignedVersion": true,
        })
    }
}

/// Looks whether there is a newer version, and remembers it to be shown.
///
/// Errors: [`Code::UpdateUnreachable`], [`Code::StoreFailed`].
pub async fn look(app: &AppHandle) -> Result<Option<Update>> {
    let found = ask(app).await.map_err(|error| Error::new(Code::UpdateUnreachable, error))?;
    let shell = state::shell(app);
    shell.offer(found.clone());
    // Only what was answered is not asked again today.
    shell.watcher()?.looked_for_updates(clock::now())?;
    Ok(found)
}

async fn ask(app: &AppHandle) -> tauri_plugin_updater::Result<Option<Update>> {
    builder(app).timeout(PATIENCE_FOR_AN_ANSWER).build()?.check().await
}

/// On Windows the program ends in the plugin's hands: then nothing of ours is to be under way either.
fn builder(app: &AppHandle) -> UpdaterBuilder {
    let leaving = app.clone();
    app.updater_builder().on_before_exit(move || {
        if let Some(Ok(watcher)) = state::shell(&leaving).watcher_now() {
            watcher.stop();
        }
        leaving.cleanup_before_exit();
    })
}

/// Fetches a version whole, and believes it only if it is signed as that version. Tells how many octets are there, and of
/// how many, where that is known.
///
/// Errors: [`Code::UpdateUnreachable`], [`Code::UpdateNotTrusted`].
pub async fn fetch(update: &Update, tell: &(dyn Fn(u64, Option<u64>) + Sync)) -> Result<Vec<u8>> {
    let mut update = update.clone();
    update.timeout = Some(PATIENCE_FOR_A_DOWNLOAD);
    let loaded = AtomicU64::new(0);
    let counted = |octets: usize, total: Option<u64>| {
        let octets = u64::try_from(octets).unwrap_or(u64::MAX);
        let before = loaded.fetch_add(octets, Ordering::Relaxed);
        // Once for each step of a bar: the page has other things to do.
        if before == 0 || (before + octets) / A_STEP > before / A_STEP || total == Some(before + octets) {
            tell(before + octets, total);
        }
    };
    let mut download = pin!(update.download(counted, || {}));
    poll_fn(|context| match download.as_mut().poll(context) {
        Poll::Pending if loaded.load(Ordering::Relaxed) > LARGEST => {
            Poll::Ready(Err(Error::new(Code::UpdateNotTrusted, "larger than any version")))
        }
        Poll::Pending => Poll::Pending,
        Poll::Ready(done) => Poll::Ready(done.map_err(|error| not_fetched(&error))),
    })
    .await
}

fn not_fetched(error: &tauri_plugin_updater::Error) -> Error {
    use tauri_plugin_updater::Error as Failed;
    let code = match error {
        Failed::Minisign(_)
        | Failed::Base64(_)
        | Failed::SignatureUtf8(_)
        | Failed::SignedVersionMismatch { .. }
        | Failed::MissingSignedVersion => Code::UpdateNotTrusted,
        _ => Code::UpdateUnreachable,
    };
    Error::new(code, error)
}

/// True where a package of the system's has to be put in place by its own installer: that asks for an administrator's
/// password, and Porchlight never does.
pub fn is_put_in_place_by_hand() -> bool {
    !matches!(
        bundle_type(),
        Some(BundleType::AppImage | BundleType::App | BundleType::Dmg | BundleType::Msi | BundleType::Nsis)
    )
}

/// A name for the file of a version: of its version and the ending that its address has.
pub fn file_name(update: &Update) -> (String, String) {
    named(&update.version, &update.download_url)
}

fn named(version: &str, address: &Url) -> (String, String) {
    let version: String =
        version.chars().filter(|c| c.is_ascii_alphanumeric() || ".-+".contains(*c)).collect();
    let last = address.path().rsplit('/').next().unwrap_or_default();
    let ending = last.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let known = ending.filter(|ending| ["deb", "rpm"].contains(&ending.as_str()));
    (format!("porchlight-{version}"), known.unwrap_or_else(|| "package".to_owned()))
}

/// Puts a version in the place of this one, once no report is on its way, and starts it. False where it was stopped while it
/// waited: once it is put in place, it stays.
///
/// Errors: [`Code::UpdateWaits`], [`Code::UpdateFailed`].
pub fn install(app: &AppHandle, update: &Update, octets: &[u8], stop: &AbortHandle) -> Result<bool> {
    let shell = state::shell(app);
    let watcher = shell.watcher()?;
    // Whoever begins from now on waits, and goes on where the version could not be put in place.
    let hold = watcher.hold_reports();
    wait_for_reports(watcher, PATIENCE_FOR_A_REPORT, stop)?;
    if stop.is_aborted() {
        return Ok(false);
    }
    update.install(octets).map_err(|error| Error::new(Code::UpdateFailed, error))?;
    app.request_restart();
    // The next one begins in the new version.
    std::mem::forget(hold);
    Ok(true)
}

/// Waits until nobody has a report in his hands, or nobody wants to wait.
fn wait_for_reports(watcher: &Watcher, patience: Duration, stop: &AbortHandle) -> Result<()> {
    let until = Instant::now() + patience;
    while !stop.is_aborted() && watcher.is_sending()? {
        if Instant::now() >= until {
            return Err(Error::new(Code::UpdateWaits, "a report is on its way"));
        }
        std::thread::sleep(Duration::from_millis(250));
    }
    Ok(())
}

/// Looks once a day, where the user has switched that on. Runs for as long as the program.
pub fn look_daily(app: &AppHandle) {
    loop {
        let shell = state::shell(app);
        if let Ok(watcher) = shell.watcher()
            && is_due(watcher, clock::now())
        {
            match tauri::async_runtime::block_on(look(app)) {
                Ok(Some(_)) => shell.touch(),
                Ok(None) => {}
                // It is tried again in an hour, and nobody is troubled with it.
                Err(error) => log::warn!("newer versions: {}", error.code),
            }
        }
        std::thread::sleep(HOUR);
    }
}

fn is_due(watcher: &Watcher, now: i64) -> bool {
    // A clock that was set back is no reason never to look again.
    watcher.updates().is_ok_and(|updates| updates.daily && (now - updates.looked_at).abs() >= A_DAY)
}

/// The demo talks to this computer only.
pub fn is_allowed(shell: &Shell, source: &Source) -> bool {
    shell.demo.is_none() || crate::demo::is_here(source.address.as_str())
}

/// Whether this program looks for newer versions at all.
pub fn is_on(app: &AppHandle) -> bool {
    app.try_state::<Source>().is_some_and(|source| is_allowed(&state::shell(app), &source))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use porchlight_watcher::{Options, SystemSecrets};

    use super::*;

    fn watcher() -> (tempfile::TempDir, Watcher) {
        let folder = tempfile::tempdir().unwrap();
        let options = Options::new(folder.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
        (folder, Watcher::open(options).unwrap())
    }

    #[test]
    fn without_a_key_and_a_place_nothing_is_looked_for() {
        assert_eq!(Source::new(None, None), None);
        assert_eq!(Source::new(Some("key"), None), None);
        assert_eq!(Source::new(None, Some("https://updates.example/latest.json")), None);
        assert_eq!(Source::new(Some(" "), Some("https://updates.example/latest.json")), None);
        assert_eq!(Source::new(Some("key"), Some("")), None);
        assert_eq!(Source::new(Some("key"), Some("no address")), None);
        let source = Source::new(Some("key\n"), Some("https://updates.example/latest.json")).unwrap();
        assert_eq!(source.settings()["pubkey"], "key");
        assert_eq!(source.settings()["requireSignedVersion"], true);
        assert_eq!(source.settings()["endpoints"][0], "https://updates.example/latest.json");
    }

    #[test]
    fn it_is_looked_once_a_day_and_only_where_that_is_wanted() {
        let (_folder, watcher) = watcher();
        assert!(!is_due(&watcher, 10 * A_DAY), "nobody has asked for it");
        watcher.set_daily_updates(true).unwrap();
        assert!(is_due(&watcher, 10 * A_DAY));
        watcher.looked_for_updates(10 * A_DAY).unwrap();
        assert!(!is_due(&watcher, 11 * A_DAY - 1));
        assert!(is_due(&watcher, 11 * A_DAY));
        assert!(is_due(&watcher, 0), "the clock was set back");
        watcher.set_daily_updates(false).unwrap();
        assert!(!is_due(&watcher, 20 * A_DAY));
    }

    #[test]
    fn an_answer_cannot_choose_the_name_of_a_file() {
        let name = |version, address: &str| named(version, &address.parse().unwrap());
        let own = |stem: &str, ending: &str| (stem.to_owned(), ending.to_owned());
        let usual = name("1.2.3-rc.1+5", "https://updates.example/v1.2.3/Porchlight_1.2.3_amd64.DEB?x=.sh");
        assert_eq!(usual, own("porchlight-1.2.3-rc.1+5", "deb"));
        assert_eq!(
            name("../../x y", "https://updates.example/x.desktop"),
            own("porchlight-....xy", "package")
        );
        assert_eq!(name("1", "https://updates.example/"), own("porchlight-1", "package"));
    }

    #[test]
    fn what_is_wrong_with_a_signature_is_told_apart_from_what_is_wrong_with_the_line() {
        use tauri_plugin_updater::Error as Failed;
        let other = Failed::SignedVersionMismatch { signed: "1.0.0".into(), announced: "9.0.0".into() };
        assert_eq!(not_fetched(&other).code, Code::UpdateNotTrusted);
        assert_eq!(not_fetched(&Failed::MissingSignedVersion).code, Code::UpdateNotTrusted);
        assert_eq!(not_fetched(&Failed::Network("503".into())).code, Code::UpdateUnreachable);
    }

    #[test]
    fn nobody_waits_for_reports_where_none_is_on_its_way() {
        let (_folder, watcher) = watcher();
        let (stop, _) = AbortHandle::new_pair();
        wait_for_reports(&watcher, Duration::ZERO, &stop).unwrap();
    }
}
