//! A browser that only notes which addresses it was asked to open. A test opens them itself, or plays the person.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::Result;

use crate::desktop::Desktop;
use crate::wait;

/// Stands in the place of `xdg-open` for programs that are given [`Browser::path`] as `PATH`.
#[derive(Debug)]
pub struct Browser {
    folder: PathBuf,
}

impl Browser {
    pub fn new(desktop: &Desktop) -> Result<Browser> {
        let folder = desktop.home().join("browser");
        std::fs::create_dir_all(&folder)?;
        let program = folder.join("xdg-open");
        let opened = folder.join("opened");
        std::fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$1\" >> {}\n", opened.display()))?;
        std::fs::set_permissions(&program, Permissions::from_mode(0o755))?;
        Ok(Browser { folder })
    }

    /// The search path with this browser first.
    pub fn path(&self) -> String {
        format!("{}:{}", self.folder.display(), std::env::var("PATH").unwrap_or_default())
    }

    /// Everything that was opened, in order.
    pub fn opened(&self) -> Vec<String> {
        let text = std::fs::read_to_string(self.folder.join("opened")).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    }

    /// Waits for the address that is opened as number `count`.
    pub fn wait_for(&self, count: usize) -> Result<String> {
        wait::until(Duration::from_secs(20), "the browser opens", || {
            Ok(self.opened().into_iter().nth(count - 1))
        })
    }
}
