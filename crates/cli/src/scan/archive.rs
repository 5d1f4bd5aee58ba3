//! The messages inside a .zip, read and never unpacked to disk.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use zip::ZipArchive;

use super::walk::ends_in;
use crate::input::MOST;

/// What a zip of mail may unpack to: so many times its own size …
const MOST_GROWTH: u64 = 100;
/// … and one message in any case. Text shrinks to a tenth, attached files hardly at all.
const FREE_GROWTH: u64 = MOST;
/// The list of names is held in memory.
const MOST_ENTRIES: usize = 1_000_000;

/// Why an archive, or the rest of it, is not read.
#[derive(Debug)]
pub enum Refused {
    /// It would unpack to far more than a mailbox does.
    Bomb,
    TooMany,
    /// Its contents are locked with a password.
    Locked,
    Broken(String),
}

impl From<zip::result::ZipError> for Refused {
    fn from(error: zip::result::ZipError) -> Self {
        Refused::Broken(error.to_string())
    }
}

/// Something inside an archive.
#[derive(Debug)]
pub struct Entry {
    pub name: String,
    pub is_mbox: bool,
    number: usize,
}

#[derive(Debug)]
pub struct Archive {
    zip: ZipArchive<BufReader<File>>,
    /// Bytes that may still come out of it.
    room: u64,
}

impl Archive {
    /// Opens it and lists the messages and mailboxes inside, by name.
    pub fn open(path: &Path) -> Result<(Archive, Vec<Entry>), Refused> {
        let broken = |error: io::Error| Refused::Broken(error.to_string());
        let file = File::open(path).map_err(broken)?;
        let size = file.metadata().map_err(broken)?.len();
        let room = size.saturating_mul(MOST_GROWTH).saturating_add(FREE_GROWTH);
        let mut zip = ZipArchive::new(BufReader::new(file))?;
        if zip.len() > MOST_ENTRIES {
            return Err(Refused::TooMany);
        }
        let mut entries = Vec::new();
        let mut says: u64 = 0;
        for number in 0..zip.len() {
            let entry = zip.by_index_raw(number)?;
            let name = entry.name()?.into_owned();
            let path = Path::new(&name);
            // The other half of a Mac's file, which looks like a message by its name alone.
            let half = path.file_name().is_some_and(|file| file.to_string_lossy().starts_with("._"));
            let is_mbox = ends_in(path, "mbox");
            if entry.is_dir() || half || !(is_mbox || ends_in(path, "eml")) {
                continue;
            }
            says = says.saturating_add(entry.size());
            entries.push(Entry { name, is_mbox, number });
        }
        if says > room {
            return Err(Refused::Bomb);
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok((Archive { zip, room }, entries))
    }

    /// Lets `read` read one entry. What the archive says of its sizes is not believed.
    pub fn read<T>(
        &mut self,
        entry: &Entry,
        read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
    ) -> Result<T, Refused> {
        let file = match self.zip.by_index(entry.number) {
            Err(zip::result::ZipError::UnsupportedArchive(zip::result::ZipError::PASSWORD_REQUIRED)) => {
                return Err(Refused::Locked);
            }
            file => file?,
        };
        let mut counted = Counted { file, room: self.room, spent: false };
        let done = read(&mut counted);
        self.room = counted.room;
        if counted.spent {
            return Err(Refused::Bomb);
        }
        done.map_err(|error| Refused::Broken(error.to_string()))
    }
}

/// Ends with an error when more comes out than there is room for.
#[derive(Debug)]
struct Counted<R> {
    file: R,
    room: u64,
    spent: bool,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        match self.room.checked_sub(read as u64) {
            Some(room) => {
                self.room = room;
                Ok(read)
            }
            None => {
                self.spent = true;
                Err(io::Error::other("it unpacks to far more than a mailbox"))
            }
        }
    }
}
