//! Reads the message to check, bounded.

use std::fs::{self, File, Metadata};
use std::io::{self, Read};
use std::path::Path;

use encoding_rs::Encoding;

use crate::trouble::Trouble;
use crate::unicode;

/// The most that is read. No provider delivers larger mail as a rule (25 MB with Gmail, Yahoo and
/// iCloud, a third more once encoded), and the engine looks at far less.
pub const MOST: u64 = 32 * 1024 * 1024;

const UTF_8_MARK: &[u8] = b"\xef\xbb\xbf";

/// A message, and whether there was more of it.
#[derive(Debug)]
pub struct Input {
    pub raw: Vec<u8>,
    pub cut: bool,
}

impl Input {
    /// As the mail it was before a text editor saved it: without a byte order mark, which would be a part of
    /// the name of its first header, and not in UTF-16, of which no mail is made.
    pub fn into_mail(mut self) -> Input {
        let is_marked = Encoding::for_bom(&self.raw).is_some();
        if let Some(words) = is_marked.then(|| unicode::words(&self.raw)).flatten() {
            self.raw = words.into_bytes();
        } else if self.raw.starts_with(UTF_8_MARK) {
            // What follows is in the character set of the message.
            self.raw.drain(..UTF_8_MARK.len());
        }
        self
    }
}

/// Reads a file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Input, Trouble> {
    let name = path.display().to_string();
    let input = if path.as_os_str() == "-" {
        take(io::stdin().lock(), 0)
    } else {
        named(path).and_then(|(file, size)| take(file, size))
    };
    match input {
        Ok(input) if input.raw.is_empty() => Err(Trouble::Input { id: "file-empty", name, detail: None }),
        Ok(input) => Ok(input),
        Err(error) => Err(trouble(&error, name)),
    }
}

/// What the user named: an ordinary file, or a stream that the shell opened for this program.
fn named(path: &Path) -> io::Result<(File, u64)> {
    if is_own_stream(path) && is_stream(&fs::metadata(path)?) {
        return Ok((File::open(path)?, 0));
    }
    open(path)
}

/// Opens an ordinary file and says its size. Everything else is refused before it is opened: a named
/// pipe would wait for somebody to write into it, a device may do anything, and some systems open a
/// folder happily.
pub fn open(path: &Path) -> io::Result<(File, u64)> {
    ordinary(&fs::metadata(path)?)?;
    let file = File::open(path)?;
    // Once more: it may have been exchanged in between.
    let about = file.metadata()?;
    ordinary(&about)?;
    Ok((file, about.len()))
}

fn ordinary(about: &Metadata) -> io::Result<()> {
    if about.is_dir() {
        Err(io::ErrorKind::IsADirectory.into())
    } else if about.is_file() {
        Ok(())
    } else {
        Err(not_ordinary())
    }
}

/// A pipe, a terminal, a device, a socket.
pub fn is_stream(about: &Metadata) -> bool {
    !about.is_file() && !about.is_dir()
}

/// True for the names a shell gives to what it opened for this program: `/dev/stdin`, and what a process
/// substitution `<(…)` becomes. Whoever wrote that means the stream; a pipe with a name of its own may
/// lie anywhere, put there by anybody.
pub fn is_own_stream(path: &Path) -> bool {
    let Some(path) = path.to_str() else { return false };
    let number = ["/dev/fd/", "/proc/self/fd/"].iter().find_map(|folder| path.strip_prefix(folder));
    path == "/dev/stdin" || number.is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()))
}

/// Says that something is neither a file nor a folder.
pub fn not_ordinary() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, NotOrdinary)
}

#[derive(Debug)]
struct NotOrdinary;

impl std::fmt::Display for NotOrdinary {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("a pipe, a socket or a device")
    }
}

impl std::error::Error for NotOrdinary {}

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
        _ if error.get_ref().is_some_and(|inner| inner.is::<NotOrdinary>()) => "file-special",
        io::ErrorKind::NotFound => "file-missing",
        io::ErrorKind::IsADirectory => "file-is-folder",
        io::ErrorKind::PermissionDenied => "file-forbidden",
        _ => "file-unreadable",
    };
    Trouble::Input { id, name, detail: Some(error.to_string()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_shell_names_streams() {
        for name in ["/dev/stdin", "/dev/fd/0", "/dev/fd/63", "/proc/self/fd/11"] {
            assert!(is_own_stream(Path::new(name)), "{name}");
        }
        for name in
            ["-", "/dev/zero", "/dev/fd/", "/dev/fd/3/x", "/dev/fd/../zero", "dev/fd/3", "/proc/1/fd/3"]
        {
            assert!(!is_own_stream(Path::new(name)), "{name}");
        }
    }
}
