//! The program as it was installed, on a desktop of its own: it starts, shows its lamp, is the only one, and ends when it is
//! told to. `scripts/test-bundle` installs it, says where it is, and looks for what it leaves.

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use acceptance::desktop::{Desktop, Wishes};
use acceptance::within;
use anyhow::{Context, Result, ensure};

/// Long enough for two busy cores.
const SOON: Duration = Duration::from_secs(40);
/// By which a second start finds the first.
const NAME: &str = "app.porchlight.Porchlight.SingleInstance";

fn installed() -> Result<PathBuf> {
    let program = std::env::var_os("PORCHLIGHT_INSTALLED");
    program.map(PathBuf::from).context("PORCHLIGHT_INSTALLED names no program: run scripts/test-bundle")
}

#[test]
#[ignore = "wants an installed package: make test-bundle"]
fn it_starts_shows_its_lamp_and_ends() -> Result<()> {
    let program = installed()?;
    let desktop = Desktop::start_with(Wishes::default())?;
    ensure!(!desktop.has_name(NAME)?, "somebody is Porchlight already");
    let mut command = Command::new(&program);
    command.arg("--minimised").current_dir(desktop.home());
    let mut app = desktop.launch("porchlight", command)?;
    let log = || std::fs::read_to_string(desktop.home().join("porchlight.log")).unwrap_or_default();

    within(SOON, "it takes its name on the bus", || desktop.has_name(NAME)).with_context(log)?;
    let tray = desktop.tray(SOON).with_context(log)?;
    within(SOON, "its menu has entries", || Ok(tray.labels()?.len() > 2)).with_context(log)?;
    ensure!(desktop.windows("^Porchlight$")?.is_empty(), "it was to start without a window");

    // A second start asks the first for its window, and ends.
    let second = |argument: &[&str]| -> Result<()> {
        let mut command = Command::new(&program);
        command.args(argument).current_dir(desktop.home());
        let mut second = desktop.launch("porchlight-second", command)?;
        within(SOON, "the second start ends", || Ok(second.ended()?.is_some()))
    };
    second(&[])?;
    within(SOON, "the window opens", || Ok(!desktop.windows("^Porchlight$")?.is_empty()))
        .with_context(log)?;

    second(&["--quit"])?;
    within(SOON, "it ends", || Ok(app.ended()?.is_some())).with_context(log)?;
    ensure!(app.ended()? == Some(0), "it ended badly: {}", log());
    within(SOON, "its name is free", || Ok(!desktop.has_name(NAME)?))?;
    Ok(())
}
