//! Reading a file that the user chose or dropped.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use porchlight_watcher::{Code, Error, Result};

/// A camera's picture has a few megabytes, a saved message with its files seldom more than this.
const LARGEST: u64 = 16 << 20;

/// All of a file. Nothing but a plain file is opened: a pipe would be waited for, a device never ends.
///
/// Errors: [`Code::FileUnreadable`], [`Code::FileOversize`].
pub fn read(path: &Path) -> Result<Vec<u8>> {
    // Without its path: that is of the user's own.
    let unreadable = |error: std::io::Error| Error::new(Code::FileUnreadable, error.kind());
    if !path.metadata().map_err(unreadable)?.is_file() {
        return Err(Error::new(Code::FileUnreadable, "no plain file"));
    }
    let file = File::open(path).map_err(unreadable)?;
    let mut octets = Vec::new();
    // Whatever it says of its size.
    file.take(LARGEST + 1).read_to_end(&mut octets).map_err(unreadable)?;
    if octets.len() as u64 > LARGEST {
        return Err(Error::new(Code::FileOversize, "a file of this size"));
    }
    Ok(octets)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_files_of_a_bounded_size_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.eml");
        std::fs::write(&path, b"x").unwrap();
        assert_eq!(read(&path).unwrap(), b"x");
        assert_eq!(read(folder.path()).unwrap_err().code, Code::FileUnreadable);
        assert_eq!(read(&folder.path().join("none")).unwrap_err().code, Code::FileUnreadable);
        let large = File::create(folder.path().join("large")).unwrap();
        large.set_len(LARGEST).unwrap();
        assert!(read(&folder.path().join("large")).is_ok());
        large.set_len(LARGEST + 1).unwrap();
        assert_eq!(read(&folder.path().join("large")).unwrap_err().code, Code::FileOversize);
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_end_is_not_read() {
        assert_eq!(read(Path::new("/dev/zero")).unwrap_err().code, Code::FileUnreadable);
    }
}
