//! Newer versions: nobody asks for them unasked, and nothing is believed that is not signed as what it is called.
//!
//! The key pair is made for the test and thrown away with it, by the very tool that signs a release.

use std::path::{Path, PathBuf};
use std::process::Command;

use acceptance::pages::Pages;
use acceptance::process::{find, run};
use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context, Result};
use serde_json::json;
use tempfile::TempDir;

use crate::app::{SOON, Stage};
use crate::window::{fits_large, opened, picture};

const PACKAGE: &[u8] = b"a package, or what stands for one";

/// A key pair of its own.
struct Signer {
    folder: TempDir,
}

impl Signer {
    fn new() -> Result<Signer> {
        let signer = Signer { folder: tempfile::tempdir()? };
        signer.tauri(
            &["generate", "--ci", "--password", "", "--write-keys"],
            &signer.folder.path().join("key"),
        )?;
        Ok(signer)
    }

    fn tauri(&self, words: &[&str], file: &Path) -> Result<()> {
        let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/@tauri-apps/cli/tauri.js");
        anyhow::ensure!(tool.is_file(), "Tauri's command line is not installed: `make setup-test`");
        let mut command = Command::new(find("node", "nodejs")?);
        command.arg(tool).arg("signer").args(words).arg(file);
        run(command).map(drop)
    }

    /// The public half, as a build is given it.
    fn public(&self) -> Result<String> {
        Ok(std::fs::read_to_string(self.folder.path().join("key.pub"))?)
    }

    /// The signature of a package under this name, as of this version.
    fn sign(&self, name: &str, version: &str, package: &[u8]) -> Result<String> {
        let (file, key) = (self.folder.path().join(name), self.folder.path().join("key"));
        std::fs::write(&file, package)?;
        let key = key.to_str().context("a path in plain letters")?;
        self.tauri(&["sign", "--private-key-path", key, "--password", "", "--app-version", version], &file)?;
        Ok(std::fs::read_to_string(file.with_file_name(format!("{name}.sig")))?)
    }
}

/// What the place says where newer versions are published.
fn tell(pages: &Pages, version: &str, signature: &str) {
    let at = json!({ "url": pages.address("/porchlight.deb"), "signature": signature });
    let system = format!("linux-{}", std::env::consts::ARCH);
    let notes = "- Knocks <b>softly</b>.\n- See https://news.example/x";
    let latest = json!({ "version": version, "notes": notes, "platforms": { (system): at } });
    pages.put("/latest.json", latest.to_string());
    pages.put("/porchlight.deb", PACKAGE);
}

/// A program that was built with this key and this place.
fn driver(stage: &Stage, key: &str, place: &str) -> Result<Driver> {
    let given = [("PORCHLIGHT_UPDATE_KEY", key), ("PORCHLIGHT_UPDATE_URL", place)];
    Driver::start_with(&stage.desktop, &given)
}

fn settings(stage: &Stage, driver: &Driver) -> Result<Window> {
    let window = opened(stage, driver, &[])?;
    window.css("[data-way=settings]")?.click()?;
    window.css("[data-updates]")?;
    Ok(window)
}

fn downloads(stage: &Stage) -> Result<Vec<PathBuf>> {
    let folder = stage.folder().join("downloads");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    Ok(std::fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<_, _>>()?)
}

#[test]
fn a_newer_version_is_shown_when_asked_for_and_saved_when_it_is_signed() -> Result<()> {
    let stage = Stage::new()?;
    let (signer, pages) = (Signer::new()?, Pages::start()?);
    tell(&pages, "0.0.1", "");
    let driver = driver(&stage, &signer.public()?, &pages.address("/latest.json"))?;
    let window = settings(&stage, &driver)?;
    assert_eq!(window.run("return document.querySelector('[name=daily-updates]').checked")?, false);
    assert!(pages.asked().is_empty(), "nobody has asked yet: {:?}", pages.asked());

    // An older one is none.
    window.button("Look now")?.click()?;
    window.wait_for("This is the newest version.", SOON)?;
    assert_eq!(pages.asked(), ["/latest.json"]);

    tell(&pages, "9.0.0", &signer.sign("porchlight.deb", "9.0.0", PACKAGE)?);
    window.button("Look now")?.click()?;
    window.wait_for("Version 9.0.0 is there.", SOON)?;
    let notes = window.css("[data-offer] .notes")?.text()?;
    assert_eq!(notes, "- Knocks <b>softly</b>.\n- See https[:]//news.example/x");
    picture(&window, "update-offered")?;
    fits_large(&window, "update-offered")?;
    assert!(
        !pages.asked().contains(&"/porchlight.deb".to_owned()),
        "it is fetched only when the user says so"
    );

    window.button("Get this version")?.click()?;
    window.css("[data-saved='porchlight-9.0.0.deb']")?;
    picture(&window, "update-saved")?;
    let saved = downloads(&stage)?;
    assert_eq!(saved.len(), 1, "{saved:?}");
    assert_eq!(std::fs::read(saved.first().context("a file")?)?, PACKAGE);
    assert_eq!(pages.asked(), ["/latest.json", "/latest.json", "/porchlight.deb"]);

    // Home says so too, until it is installed.
    window.run("document.querySelector('main button').click()")?;
    window.css("[data-newer='9.0.0'] button")?.click()?;
    window.css("[data-offer='9.0.0']")?;
    Ok(())
}

/// Over a slow line it is seen how far it is, and whoever does not want to wait stops it: nothing is left of it.
#[test]
fn fetching_shows_how_far_it_is_and_can_be_stopped() -> Result<()> {
    let stage = Stage::new()?;
    let (signer, pages) = (Signer::new()?, Pages::start()?);
    let package = PACKAGE.repeat(20_000);
    tell(&pages, "9.0.0", &signer.sign("porchlight.deb", "9.0.0", &package)?);
    pages.put("/porchlight.deb", package.as_slice());
    pages.hold_back("/porchlight.deb", true);
    let driver = driver(&stage, &signer.public()?, &pages.address("/latest.json"))?;
    let window = settings(&stage, &driver)?;
    window.button("Look now")?.click()?;
    window.wait_for("Version 9.0.0 is there.", SOON)?;
    window.button("Get this version")?.click()?;
    let bar = "const bar = document.querySelector('[data-offer] progress');\
               return bar && bar.value > 0 && [bar.max, bar.value * 2 <= bar.max, bar.getAttribute('aria-label')]";
    let some = json!([package.len(), true, "Fetching it and looking at its signature …"]);
    within(SOON, "some of it is there", || Ok(window.run(bar)? == some))?;
    window.wait_for("kB of 660 kB", SOON)?;
    picture(&window, "update-fetching")?;
    fits_large(&window, "update-fetching")?;

    window.button("Stop")?.click()?;
    window.wait_for("Stopped. Nothing of it was kept.", SOON)?;
    assert_eq!(window.run("return document.activeElement.textContent.trim()")?, "Get this version");
    assert_eq!(window.run("return document.querySelector('[data-offer] progress')")?, json!(null));
    within(SOON, "the line is closed", || Ok(pages.left() == ["/porchlight.deb"]))?;
    assert!(downloads(&stage)?.is_empty());

    pages.hold_back("/porchlight.deb", false);
    window.button("Get this version")?.click()?;
    window.css("[data-saved='porchlight-9.0.0.deb']")?;
    let saved = downloads(&stage)?;
    assert_eq!(saved.len(), 1, "{saved:?}");
    assert_eq!(std::fs::read(saved.first().context("a file")?)?, package);
    Ok(())
}

#[test]
fn what_is_not_signed_as_what_it_is_called_is_put_away() -> Result<()> {
    let stage = Stage::new()?;
    let (signer, stranger, pages) = (Signer::new()?, Signer::new()?, Pages::start()?);
    tell(&pages, "9.0.0", "");
    let driver = driver(&stage, &signer.public()?, &pages.address("/latest.json"))?;
    let window = settings(&stage, &driver)?;
    let honest = signer.sign("porchlight.deb", "9.0.0", PACKAGE)?;
    for (why, signature, package) in [
        ("by somebody else", stranger.sign("porchlight.deb", "9.0.0", PACKAGE)?, PACKAGE),
        ("of another version", signer.sign("porchlight.deb", "1.0.0", PACKAGE)?, PACKAGE),
        ("of another package", honest, b"a package with something in it".as_slice()),
        ("by nobody", String::new(), PACKAGE),
    ] {
        tell(&pages, "9.0.0", &signature);
        pages.put("/porchlight.deb", package);
        let fetched = pages.asked().iter().filter(|path| *path == "/porchlight.deb").count();
        window.button("Look now")?.click()?;
        window.wait_for("Version 9.0.0 is there.", SOON)?;
        let trouble = window.run(
            "const look = window.__TAURI_INTERNALS__.invoke; return look('look_for_update')\
             .then(() => look('get_update', { onStep: '__CHANNEL__:' + window.__TAURI_INTERNALS__.transformCallback(() => 0) }))\
             .then(() => 'taken', (trouble) => trouble.code)",
        )?;
        assert_eq!(trouble, "update-not-trusted", "signed {why}");
        let after = pages.asked().iter().filter(|path| *path == "/porchlight.deb").count();
        assert_eq!(after, fetched + 1, "signed {why}: it was looked at");
        assert!(downloads(&stage)?.is_empty(), "signed {why}: nothing is kept of it");
    }
    window.button("Get this version")?.click()?;
    window.wait_for("does not bear the right signature", SOON)?;
    picture(&window, "update-refused")
}

#[test]
fn where_nobody_answers_that_is_said_calmly_and_once_a_day_is_a_choice() -> Result<()> {
    let stage = Stage::new()?;
    let (signer, pages) = (Signer::new()?, Pages::start()?);
    let driver = driver(&stage, &signer.public()?, &pages.address("/latest.json"))?;
    let window = settings(&stage, &driver)?;
    window.button("Look now")?.click()?;
    window.wait_for("cannot be reached", SOON)?;
    window.wait_for("Porchlight goes on as it is.", SOON)?;
    picture(&window, "update-unreachable")?;
    pages.put("/latest.json", "<html>sign in to this network</html>");
    window.button("Look now")?.click()?;
    window.wait_for("cannot be reached", SOON)?;

    // Switched on, it looks at once.
    tell(&pages, "9.0.0", &signer.sign("porchlight.deb", "9.0.0", PACKAGE)?);
    let before = pages.asked().len();
    window.css("[name=daily-updates]")?.click()?;
    within(SOON, "it is looked for", || Ok(pages.asked().len() > before))?;
    window.css("[data-offer='9.0.0']")?;
    assert_eq!(window.run("return document.querySelector('[name=daily-updates]').checked")?, true);
    assert!(downloads(&stage)?.is_empty(), "nothing is fetched by itself");
    Ok(())
}

#[test]
fn a_build_that_was_given_no_key_asks_nobody() -> Result<()> {
    let stage = Stage::new()?;
    let pages = Pages::start()?;
    let driver = driver(&stage, "", &pages.address("/latest.json"))?;
    let window = settings(&stage, &driver)?;
    window.css("[data-updates=off]")?;
    window.wait_for("does not look for newer versions", SOON)?;
    for command in ["look_for_update", "get_update"] {
        let refused = window.run(&format!(
            "const tauri = window.__TAURI_INTERNALS__, onStep = '__CHANNEL__:' + tauri.transformCallback(() => 0);\
             return tauri.invoke('{command}', {{ onStep }}).then(() => 'taken', (trouble) => trouble.code)"
        ))?;
        assert_eq!(refused, "bad-settings", "{command}");
    }
    // The plugin's own commands are not for the page, with a key or without.
    let direct = window.run(
        "return window.__TAURI_INTERNALS__.invoke('plugin:updater|check').then(() => 'taken', () => 'refused')",
    )?;
    assert_eq!(direct, "refused");
    assert!(pages.asked().is_empty(), "{:?}", pages.asked());
    Ok(())
}
