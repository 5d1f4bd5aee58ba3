//! `make run`: Porchlight on a mailbox of its own.
//!
//! Starts a private mail provider and "Amazon's" mailbox on loopback in a temporary folder, fills an inbox,
//! and starts the application on it. Nothing of the user's home is touched, and everything goes at the end.
//! With a display it runs until the application quits. Without one it starts a virtual desktop, plays the
//! line from mailbox to report through once, and tells each step as it really happened.
//!
//! usage: demo [PATH OF porchlight-desktop]

#[path = "demo/live.rs"]
mod live;
#[path = "demo/played.rs"]
mod played;
#[path = "demo/stage.rs"]
mod stage;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) if acceptance::interrupted() => {
            println!("demo: stopped, everything is removed");
            ExitCode::from(130)
        }
        Err(error) => {
            eprintln!("demo: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    // The first Ctrl-C tidies up, the second does not wait for that.
    ctrlc::set_handler(|| {
        if acceptance::interrupted() { std::process::exit(130) } else { acceptance::interrupt() }
    })?;
    let app = application()?;
    let display = ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|variable| std::env::var_os(variable).is_some_and(|value| !value.is_empty()));
    if display { live::run(&app) } else { played::run(&app) }
}

/// The application named on the command line, else the one that was built beside this program.
fn application() -> Result<PathBuf> {
    let app = match std::env::args_os().nth(1) {
        Some(path) => PathBuf::from(path),
        None => std::env::current_exe()?.with_file_name("porchlight-desktop"),
    };
    if !app.is_file() {
        bail!("there is no {}; `make run` builds it", app.display());
    }
    app.canonicalize().context("cannot find the application")
}
