//! "Erase all data" does: nothing is left in the keyring, and of the mail and its owner nothing in any file.

use std::path::{Path, PathBuf};

use acceptance::webdriver::Driver;
use acceptance::within;
use anyhow::Result;

use crate::again::add_mailbox;
use crate::app::{SOON, Stage, program};
use crate::letters;

#[test]
fn what_is_erased_is_in_no_file_and_not_in_the_keyring() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    add_mailbox(&stage, &window)?;
    stage.servers.deliver(&stage.user, &letters::scam("walrus"))?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    assert_eq!(stage.desktop.kept_secrets("Porchlight")?, 1);
    let traces = ["grace@test.example", "walrus@amazon-secure.example"];
    let database = |name: &str| name.starts_with("porchlight.db");
    for trace in traces {
        let before = holding(stage.desktop.home(), trace)?;
        assert!(before.iter().any(|name| database(name)), "{trace} is only in {before:?}");
    }

    window.button("Settings")?.click()?;
    window.css("input[name=starts]")?.click()?;
    within(SOON, "it starts with the computer", || Ok(stage.started_at_sign_in()?.len() == 1))?;
    window.button("Erase all data")?.click()?;
    window.wait_for("Erase everything?", SOON)?;
    window.run("document.querySelector('dialog button:not(.main)').click()")?;
    window.wait_for("Everything was erased.", SOON)?;
    assert_eq!(stage.desktop.kept_secrets("Porchlight")?, 0);
    assert_eq!(stage.started_at_sign_in()?, Vec::<String>::new());
    for trace in traces {
        assert_eq!(holding(stage.desktop.home(), trace)?, Vec::<String>::new(), "{trace}");
    }
    Ok(())
}

/// The names of the files under a folder in which these words stand.
fn holding(folder: &Path, words: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            if kind.is_dir() {
                folders.push(entry.path());
            } else if kind.is_file()
                && let Ok(octets) = std::fs::read(entry.path())
                && memchr::memmem::find(&octets, words.as_bytes()).is_some()
            {
                found.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    Ok(found)
}
