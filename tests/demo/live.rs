//! On a real desktop: until the application quits, or Ctrl-C.

use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use acceptance::interrupted;
use acceptance::process::Process;
use anyhow::{Result, bail};

use crate::stage::Stage;

/// A fresh scam comes by itself after this time.
const FIRST_SAMPLE: Duration = Duration::from_secs(30);

pub fn run(app: &Path) -> Result<()> {
    let mut stage = Stage::set()?;
    let mut process =
        Process::start("Porchlight", command(app, stage.folder())?, &stage.folder().join("log"))?;
    println!(
        "Look for the lamp in your tray (without a tray, a window opens). A scam arrives in half a minute;"
    );
    println!("the lamp's menu can ask for more.");
    println!("Ctrl-C here, or Quit in its menu, ends the demo and removes everything.");
    let started = Instant::now();
    let mut delivered = false;
    while !interrupted() {
        if let Some(code) = process.ended()? {
            if code != 0 {
                bail!("Porchlight ended with {code}:\n{}", process.log());
            }
            break;
        }
        if !delivered && started.elapsed() >= FIRST_SAMPLE {
            delivered = true;
            println!("Delivered: {}", stage.deliver_sample()?);
        }
        stage.answer_requests()?;
        sleep(Duration::from_millis(200));
    }
    drop(process);
    let arrived = stage.servers.sink.arrived()?.len();
    drop(stage);
    println!("Reports in \"Amazon's\" mailbox: {arrived}. Everything is removed.");
    Ok(())
}

/// The application with a home of its own. The session it shows itself in stays the user's: display, bus,
/// run-time folder.
fn command(app: &Path, folder: &Path) -> Result<Command> {
    let mut command = Command::new(app);
    command.arg("--demo").arg(folder);
    let home = folder.join("home");
    for (variable, name) in [
        ("HOME", ""),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_STATE_HOME", "state"),
    ] {
        let path = home.join(name);
        std::fs::create_dir_all(&path)?;
        command.env(variable, path);
    }
    // The key to the display lies in the real home where nothing else says so.
    if std::env::var_os("XAUTHORITY").is_none()
        && let Some(real) = std::env::home_dir()
        && real.join(".Xauthority").is_file()
    {
        command.env("XAUTHORITY", real.join(".Xauthority"));
    }
    Ok(command)
}
