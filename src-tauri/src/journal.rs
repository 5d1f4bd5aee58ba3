//! The log: what Porchlight says of itself. Warnings go to standard error; they and what is worth knowing afterwards go
//! into a small file that its owner alone can read. It holds codes and numbers of mailboxes, never an address or a
//! word of a mail: other crates' logs may, so they are left out.

use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Instant;

use log::{Level, LevelFilter, Log, Metadata, Record};

use crate::{clock, platform};

/// Octets of one file; with the one before it, twice as much is kept.
const FILE_MAX: u64 = 128 * 1024;
/// Characters of one line.
const LINE_MAX: usize = 400;
/// Octets of the log that [`tail`] reads.
const TAIL_MAX: usize = 24 * 1024;

static JOURNAL: OnceLock<Journal> = OnceLock::new();

/// Begins to listen to our own crates. Without a folder only standard error hears of it.
pub fn begin(folder: Option<&Path>) {
    let file = folder.map(|folder| Rolling::new(folder.join("porchlight.log")));
    let journal = JOURNAL.get_or_init(|| Journal { file: Mutex::new(file), begun: Instant::now() });
    if log::set_logger(journal).is_ok() {
        log::set_max_level(LevelFilter::Info);
    }
}

/// The last lines of the log, oldest first.
pub fn tail() -> String {
    let Some(journal) = JOURNAL.get() else { return String::new() };
    let file = journal.file.lock().unwrap_or_else(PoisonError::into_inner);
    file.as_ref().map(Rolling::tail).unwrap_or_default()
}

/// Removes what the log holds; it begins anew with the next line.
pub fn forget() {
    let Some(journal) = JOURNAL.get() else { return };
    let mut file = journal.file.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(file) = file.as_mut() {
        file.forget();
    }
}

/// Seconds since the program began.
pub fn running() -> u64 {
    JOURNAL.get().map_or(0, |journal| journal.begun.elapsed().as_secs())
}

#[derive(Debug)]
struct Journal {
    file: Mutex<Option<Rolling>>,
    begun: Instant,
}

impl Log for Journal {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.level() <= Level::Info && metadata.target().starts_with("porchlight")
    }

    fn log(&self, record: &Record<'_>) {
        if !self.enabled(record.metadata()) {
            return;
        }
        let text = format!("{} {}: {}", record.level(), record.target(), record.args());
        let line: String =
            text.chars().take(LINE_MAX).map(|c| if c.is_control() { '·' } else { c }).collect();
        if record.level() <= Level::Warn {
            // Nobody may be there to read it.
            let _ = writeln!(io::stderr().lock(), "{line}");
        }
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(file) = file.as_mut() {
            // A disk that is full has other worries.
            let _ = file.write(&format!("{} {line}\n", clock::stamp(clock::now())));
        }
    }

    fn flush(&self) {}
}

/// A file that begins anew when it is full; the one before it is kept.
#[derive(Debug)]
struct Rolling {
    path: PathBuf,
    open: Option<(File, u64)>,
}

impl Rolling {
    fn new(path: PathBuf) -> Rolling {
        Rolling { path, open: None }
    }

    fn before(&self) -> PathBuf {
        self.path.with_extension("1.log")
    }

    fn forget(&mut self) {
        self.open = None;
        for path in [self.before(), self.path.clone()] {
            // What was never written cannot be removed.
            let _ = std::fs::remove_file(path);
        }
    }

    fn write(&mut self, line: &str) -> io::Result<()> {
        let octets = line.len() as u64;
        let (mut file, mut size) = match self.open.take() {
            Some(open) => open,
            None => open(&self.path)?,
        };
        if size.saturating_add(octets) > FILE_MAX {
            drop(file);
            std::fs::rename(&self.path, self.before())?;
            (file, size) = open(&self.path)?;
        }
        let written = file.write_all(line.as_bytes());
        self.open = Some((file, size.saturating_add(octets)));
        written
    }

    fn tail(&self) -> String {
        let read = |path: &Path| std::fs::read(path).unwrap_or_default();
        let mut octets = read(&self.before());
        octets.extend(read(&self.path));
        let start = octets.len().saturating_sub(TAIL_MAX);
        let text = String::from_utf8_lossy(octets.get(start..).unwrap_or_default()).into_owned();
        // The first line may be half of one.
        match text.split_once('\n') {
            Some((_, rest)) if start > 0 => rest.to_owned(),
            _ => text,
        }
    }
}

/// Makes it, for its owner alone, where it is not there.
fn open(path: &Path) -> io::Result<(File, u64)> {
    if let Err(error) = platform::create_private(path)
        && error.kind() != io::ErrorKind::AlreadyExists
    {
        return Err(error);
    }
    let file = OpenOptions::new().append(true).open(path)?;
    let size = file.metadata()?.len();
    Ok((file, size))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stays_small_and_keeps_the_newest() {
        let folder = tempfile::tempdir().unwrap();
        let mut rolling = Rolling::new(folder.path().join("porchlight.log"));
        for number in 0..20_000 {
            rolling.write(&format!("line {number}\n")).unwrap();
        }
        let sizes: Vec<u64> =
            std::fs::read_dir(folder.path()).unwrap().map(|f| f.unwrap().metadata().unwrap().len()).collect();
        assert_eq!(sizes.len(), 2);
        assert!(sizes.iter().all(|size| *size <= FILE_MAX), "{sizes:?}");
        let tail = rolling.tail();
        assert!(tail.ends_with("line 19999\n") && tail.starts_with("line "), "{tail}");
        assert!(tail.len() <= TAIL_MAX);
        // After a restart it goes on in the same file.
        let mut again = Rolling::new(folder.path().join("porchlight.log"));
        again.write("again\n").unwrap();
        assert!(again.tail().ends_with("line 19999\nagain\n"));
    }

    #[cfg(unix)]
    #[test]
    fn its_owner_alone_can_read_it() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("porchlight.log");
        let mut rolling = Rolling::new(path.clone());
        rolling.write("x\n").unwrap();
        assert_eq!(std::fs::metadata(path).unwrap().permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn nothing_is_left_of_what_is_forgotten() {
        let folder = tempfile::tempdir().unwrap();
        let mut rolling = Rolling::new(folder.path().join("porchlight.log"));
        let line = format!("{}\n", "x".repeat(LINE_MAX));
        for _ in 0..FILE_MAX / LINE_MAX as u64 + 1 {
            rolling.write(&line).unwrap();
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
        rolling.forget();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        rolling.write("y\n").unwrap();
        assert_eq!(rolling.tail(), "y\n");
    }

    #[test]
    fn where_nothing_can_be_written_nothing_breaks() {
        let mut rolling = Rolling::new(PathBuf::from("/nowhere/at/all/porchlight.log"));
        assert!(rolling.write("x\n").is_err());
        assert_eq!(rolling.tail(), "");
    }
}
