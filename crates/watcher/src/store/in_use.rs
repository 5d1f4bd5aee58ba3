//! Who has the database open: a file that each process locks with the others, and alone who takes the database away.
//! The system lets go of it when a process dies.

use std::fs::{File, TryLockError};
use std::path::Path;

use super::make_private_file;
use crate::error::{Code, Error, Result};

const FILE: &str = "in-use.lock";

#[derive(Debug)]
pub(super) struct InUse(File);

impl InUse {
    /// Waits while somebody keeps the database aside.
    pub(super) fn shared(folder: &Path) -> Result<InUse> {
        let file = open(folder)?;
        file.lock_shared().map_err(failed)?;
        Ok(InUse(file))
    }

    /// None while anybody else has it open.
    pub(super) fn alone(folder: &Path) -> Result<Option<InUse>> {
        let file = open(folder)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(InUse(file))),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(failed(error)),
        }
    }

    /// Lets the others in, too.
    pub(super) fn share(self) -> Result<InUse> {
        // Windows turns no lock into another.
        self.0.unlock().map_err(failed)?;
        self.0.lock_shared().map_err(failed)?;
        Ok(self)
    }
}

fn open(folder: &Path) -> Result<File> {
    let path = folder.join(FILE);
    make_private_file(&path)?;
    File::options().read(true).append(true).open(path).map_err(failed)
}

fn failed(error: std::io::Error) -> Error {
    Error::new(Code::StoreFailed, error)
}
