//! Where the database is.

use std::path::PathBuf;

use porchlight_watcher::{Code, Error};

/// The folder of the desktop application, so that both know of the same alerts and never send a
/// report twice. Named as in `src-tauri/src/lib.rs`.
pub fn folder(chosen: Option<&PathBuf>) -> Result<PathBuf, Error> {
    if let Some(folder) = chosen {
        return Ok(folder.clone());
    }
    directories::ProjectDirs::from("app", "porchlight", "Porchlight")
        .map(|places| places.data_local_dir().to_owned())
        .ok_or_else(|| Error::new(Code::StoreFailed, "this user has no home folder"))
}
