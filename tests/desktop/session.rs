//! The session ends around the program.

use std::process::Command;

use acceptance::within;
use anyhow::{Context, Result};

use crate::app::{SOON, Stage, program};

/// With the session's bus tray, notifications and keyring are gone; a program that went on would be seen by nobody.
#[test]
fn when_the_session_ends_it_ends_as_if_it_was_told_to() -> Result<()> {
    for is_demo in [false, true] {
        let mut stage = Stage::new()?;
        let mut app = if is_demo {
            let app = stage.start()?;
            stage.tray()?.choose("Open Porchlight")?;
            within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
            app
        } else {
            let mut command = Command::new(program()?);
            command.arg("--minimised");
            let app = stage.desktop.launch("porchlight", command)?;
            stage.wait_for_label("No mailbox is watched yet")?;
            app
        };
        stage.desktop.end_session()?;
        within(SOON, "it ends", || Ok(app.ended()?.is_some())).with_context(|| stage.log())?;
        assert_eq!(app.ended()?, Some(0), "demo: {is_demo}: {}", stage.log());
        assert!(
            stage.log().contains("the session has ended, and Porchlight ends with it"),
            "{}",
            stage.log()
        );
    }
    Ok(())
}
