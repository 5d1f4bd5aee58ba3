//! Reads the message to check, bounded.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::trouble::Trouble;

/// The most that is read. No provider delivers larger mail as a rule (25 MB with Gmail, Yahoo and
/// iCloud, a third more once encoded), and the engine looks at far less.
pub const MOST: u64 = 32 * 1024 * 1024;

/// A message, and whether there was more of it.
#[derive(Debug)]
pub struct Input {
    pub raw: Vec<u8>,
    pub cut: bool,
}

/// Reads a file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Input, Trouble> {
    let name = path.display().to_string();
    let input = if path.as_os_str() == "-" {
        take(io::stdin().lock(), 0)
    } else {
        open(path).and_then(|(file, size)| take(file, size))
    };
    match input {
        Ok(input) if input.raw.is_empty() => Err(Trouble::Input { id: "file-empty", name, detail: None }),
        Ok(input) => Ok(input),
        Err(error) => Err(trouble(&error, name)),
    }
}

/// The file and its size. A folder is refused here, since some systems open it happily.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let file = File::open(path)?;
    let about = file.metadata()?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    Ok((file, about.len()))
}

/// Reads at most [`MOST`] bytes. The room is asked for once: a buffer that doubles as it grows would
/// take up to twice as much.
pub fn take(mut source: impl Read, size: u64) -> io::Result<Input> {
    let mut raw = Vec::with_capacity(usize::try_from(size.min(MOST)).unwrap_or(0));
    source.by_ref().take(MOST).read_to_end(&mut raw)?;
    let cut = raw.len() as u64 == MOST && source.read(&mut [0])? > 0;
    Ok(Input { raw, cut })
}

pub fn trouble(error: &io::Error, name: String) -> Trouble {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "file-missing",
        io::ErrorKind::IsADirectory => "file-is-folder",
        io::ErrorKind::PermissionDenied => "file-forbidden",
        _ => "file-unreadable",
    };
    Trouble::Input { id, name, detail: Some(error.to_string()) }
}
