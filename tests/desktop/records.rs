//! Records that are damaged, of a newer version, or not to be written: the window comes by itself and says so in words.
//! And the log beside them: small, for its owner alone, with nothing in it that says whose it is.

use std::io::Write as _;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::Command;

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context as _, Result};

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{opened, picture};

fn data(stage: &Stage) -> PathBuf {
    stage.folder().join("data")
}

/// Starts it; nobody asks for the window.
fn comes_by_itself(stage: &Stage, driver: &Driver) -> Result<Window> {
    driver.open(&program()?, &stage.arguments(), || Ok(()))
}

#[test]
fn a_folder_that_cannot_be_written_to_is_said_to_be_so() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    // A file where the folder should be: nobody can write there.
    std::fs::write(data(&stage), b"not a folder")?;
    let window = comes_by_itself(&stage, &driver)?;
    window.wait_for("cannot read or write its records", SOON)?;
    window.wait_for("the folder may be written to", SOON)?;
    stage.wait_for_label("Porchlight cannot read or write its records")?;
    picture(&window, "records-unwritable")
}

/// Nothing in the user's home can be made: there is no place for the window's own folder, either.
#[test]
fn where_nothing_can_be_written_the_window_comes_all_the_same_and_says_so() -> Result<()> {
    let stage = Stage::new()?;
    // A file where the folder should be.
    let nowhere = stage.folder().join("nowhere");
    std::fs::write(&nowhere, b"not a folder")?;
    std::fs::remove_dir_all(stage.desktop.home().join("data"))?;
    std::os::unix::fs::symlink(&nowhere, stage.desktop.home().join("data"))?;
    // Read as a screen reader does: the driver leads no page that keeps nothing.
    let _app = stage.desktop.launch("porchlight", Command::new(program()?))?;
    within(SOON, "the window says so", || {
        let said = stage.desktop.aloud("porchlight-desktop")?;
        Ok(said.iter().any(|piece| piece.words.contains("cannot read or write its records")))
    })
    .with_context(|| stage.log())
}

#[test]
fn records_of_a_newer_version_are_refused_politely_and_left_as_they_are() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    std::fs::create_dir(data(&stage))?;
    let file = data(&stage).join("porchlight.db");
    let newer = rusqlite::Connection::open(&file)?;
    newer.pragma_update(None, "journal_mode", "WAL")?;
    newer.execute_batch("CREATE TABLE letters (words TEXT) STRICT; PRAGMA user_version = 99;")?;
    drop(newer);
    let before = std::fs::read(&file)?;
    let window = comes_by_itself(&stage, &driver)?;
    window.wait_for("written by a newer Porchlight than this one", SOON)?;
    window.wait_for("Your records are left as they are.", SOON)?;
    assert_eq!(std::fs::read(&file)?, before);
    Ok(())
}

#[test]
fn damaged_records_are_kept_aside_and_the_window_says_so_until_it_was_read() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    std::fs::create_dir(data(&stage))?;
    let file = data(&stage).join("porchlight.db");
    std::fs::write(&file, vec![0xa5; 8192])?;
    let window = opened(&stage, &driver, &[])?;
    stage.desktop.notice(SOON, |notice| notice.summary.contains("records were damaged"))?;
    window.wait_for("Porchlight’s records were damaged", SOON)?;
    let kept = data(&stage).join("porchlight.db.damaged-1");
    window.wait_for(&kept.display().to_string(), SOON)?;
    assert_eq!(std::fs::read(&kept)?, vec![0xa5; 8192]);
    picture(&window, "records-damaged")?;
    window.button("I have read this")?.click()?;
    within(SOON, "it is not said any more", || Ok(!window.page()?.contains("were damaged")))?;
    window.run("window.__TAURI_INTERNALS__.invoke('erase_all')")?;
    within(SOON, "what is erased is erased there, too", || Ok(!kept.exists()))
}

#[test]
fn the_report_for_support_and_the_log_say_nothing_of_the_user() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("supported")])?;
    // Something for the log.
    stage.servers.dovecot.kick(&stage.user.address)?;
    let log = data(&stage).join("porchlight.log");
    within(SOON, "the log has a line", || Ok(std::fs::metadata(&log).is_ok_and(|file| file.len() > 0)))?;
    assert_eq!(std::fs::metadata(&log)?.permissions().mode() & 0o777, 0o600);

    window.button("Settings")?.click()?;
    window.button("Show the report")?.click()?;
    let report = window.css("pre[aria-label='A report for support']")?.text()?;
    for part in
        ["Porchlight 0.1.0", "Mailboxes: 1", "mailbox 1: other, Tls, password from file", "Log:", "INFO"]
    {
        assert!(report.contains(part), "{part}: {report}");
    }
    let kept = std::fs::read_to_string(&log)?;
    let home = stage.desktop.home().display().to_string();
    let account = stage.servers.account(&stage.user)?;
    let private = [
        stage.user.address.as_str(),
        "grace",
        "test.example",
        "localhost",
        "correct horse",
        "amazon-secure",
        "locked",
        "supported",
        &home,
    ];
    for words in private {
        assert!(!report.contains(words), "{words} in the report: {report}");
        assert!(!kept.contains(words), "{words} in the log: {kept}");
    }
    assert!(!report.contains(&account.id().0), "{report}");
    picture(&window, "support")?;
    window.button("Copy a report for support")?.click()?;
    window.wait_for("opied", SOON).or_else(|_| window.wait_for("marked now", SOON))?;
    Ok(())
}

/// A log that is full begins anew; what was in it is overwritten one day.
#[test]
fn the_log_stays_small() -> Result<()> {
    let stage = Stage::new()?;
    std::fs::create_dir(data(&stage))?;
    let log = data(&stage).join("porchlight.log");
    let mut full = std::fs::File::create(&log)?;
    full.write_all(&b"2026-11-01T00:00:00Z INFO porchlight: nothing\n".repeat(2849))?;
    std::fs::set_permissions(&log, std::fs::Permissions::from_mode(0o600))?;
    let size = full.metadata()?.len();
    let _app = stage.start()?;
    for _ in 0..3 {
        stage.servers.dovecot.kick(&stage.user.address)?;
        std::thread::sleep(std::time::Duration::from_secs(1));
    }
    within(SOON, "a new one was begun", || Ok(std::fs::metadata(&log)?.len() < size))?;
    let before = data(&stage).join("porchlight.1.log");
    let kept = std::fs::metadata(&before).context("the one before")?;
    assert!(kept.len() <= 128 * 1024 && kept.permissions().mode() & 0o777 == 0o600, "{kept:?}");
    Ok(())
}
