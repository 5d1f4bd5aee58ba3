//! This process's right to work on reports.
//!
//! A claim is the name of a file that its process keeps locked. Whoever can lock the file knows that the
//! process is dead, whatever ended it, and takes its work back.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use super::message_id;
use crate::error::{Code, Error, Result};

/// The locked file that stands for this process.
#[derive(Debug)]
pub(crate) struct Claim {
    pub(super) name: String,
    path: PathBuf,
    folder: PathBuf,
    /// Held locked for as long as the process lives.
    _file: File,
    /// Held by the one thread that works.
    pub(super) working: Mutex<()>,
}

impl Claim {
    /// Makes and locks a file of its own in `folder`/claims.
    pub(crate) fn new(folder: &Path) -> Result<Claim> {
        let failed = |e: std::io::Error| Error::new(Code::StoreFailed, e);
        let folder = folder.join("claims");
        std::fs::create_dir_all(&folder).map_err(failed)?;
        let name = message_id("claim@localhost")?.trim_matches(['<', '>']).replace("@localhost", "");
        let path = folder.join(&name);
        let file = File::create_new(&path).map_err(failed)?;
        file.lock().map_err(failed)?;
        Ok(Claim { name, path, folder, _file: file, working: Mutex::default() })
    }

    /// True if the process behind a claim is gone. Removes what it left.
    pub(super) fn is_dead(&self, name: &str) -> bool {
        if name == self.name {
            return false;
        }
        // Names are ours; a database that was tampered with must not lead elsewhere.
        if !name.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return true;
        }
        let path = self.folder.join(name);
        match File::open(&path) {
            Ok(file) => match file.try_lock() {
                Ok(()) => {
                    let _ = std::fs::remove_file(&path);
                    true
                }
                Err(TryLockError::WouldBlock | TryLockError::Error(_)) => false,
            },
            Err(e) => e.kind() == std::io::ErrorKind::NotFound,
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_claim_is_dead_when_its_process_is() {
        let folder = tempfile::tempdir().unwrap();
        let ours = Claim::new(folder.path()).unwrap();
        let theirs = Claim::new(folder.path()).unwrap();
        assert!(!ours.is_dead(&ours.name));
        assert!(!ours.is_dead(&theirs.name));
        // What a killed process leaves: the file, unlocked.
        let name = theirs.name.clone();
        let path = theirs.path.clone();
        drop(theirs);
        File::create(&path).unwrap();
        assert!(ours.is_dead(&name));
        assert!(!path.exists());
        assert!(ours.is_dead("../../etc/passwd"));
    }
}
