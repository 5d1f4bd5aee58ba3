//! Files for the user: under names of ours, in the folder for downloads, over nothing that is there.

use std::io::Write;
use std::path::{Path, PathBuf};

use porchlight_watcher::{Code, Error, Result};

use crate::platform;
use crate::state::Shell;

/// So many files of one name are enough; the next one is refused.
const SAME_NAME_MAX: u32 = 1000;

/// Where files go: what the system calls the folder for downloads, else the user's home. The demo keeps to its own.
pub fn folder(shell: &Shell) -> Result<PathBuf> {
    let missing = || Error::new(Code::FileNotSaved, "this system names no folder for it");
    let folder = match &shell.demo {
        Some(demo) => demo.downloads(),
        None => {
            let folders = directories::UserDirs::new().ok_or_else(missing)?;
            folders.download_dir().unwrap_or(folders.home_dir()).to_owned()
        }
    };
    std::fs::create_dir_all(&folder).map_err(not_saved)?;
    Ok(folder)
}

/// Writes a new file that its owner alone can read: `stem.ending`, or `stem-2.ending` where that is there already.
///
/// Errors: [`Code::FileNotSaved`].
pub fn save(folder: &Path, stem: &str, ending: &str, octets: &[u8]) -> Result<PathBuf> {
    for number in 1..=SAME_NAME_MAX {
        let name = if number == 1 { format!("{stem}.{ending}") } else { format!("{stem}-{number}.{ending}") };
        let path = folder.join(name);
        match platform::create_private(&path) {
            Ok(mut file) => {
                file.write_all(octets).and_then(|()| file.sync_all()).map_err(not_saved)?;
                return Ok(path);
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(not_saved(error)),
        }
    }
    Err(not_saved("too many files of this name"))
}

/// Without its path: that is of the user's own.
fn not_saved(error: impl std::fmt::Display) -> Error {
    Error::new(Code::FileNotSaved, error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let first = save(folder.path(), "suspicious-message-7", "eml", b"one").unwrap();
        let second = save(folder.path(), "suspicious-message-7", "eml", b"two").unwrap();
        assert!(first.ends_with("suspicious-message-7.eml"));
        assert!(second.ends_with("suspicious-message-7-2.eml"));
        assert_eq!(std::fs::read(first).unwrap(), b"one");
        assert_eq!(std::fs::read(second).unwrap(), b"two");
        let nowhere = folder.path().join("none");
        assert_eq!(save(&nowhere, "a", "eml", b"").unwrap_err().code, Code::FileNotSaved);
    }

    #[cfg(unix)]
    #[test]
    fn only_its_owner_reads_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = save(folder.path(), "a", "eml", b"x").unwrap();
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_that_waits_there_is_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("elsewhere");
        std::os::unix::fs::symlink(&target, folder.path().join("a.eml")).unwrap();
        assert!(save(folder.path(), "a", "eml", b"x").unwrap().ends_with("a-2.eml"));
        assert!(!target.exists());
    }
}
