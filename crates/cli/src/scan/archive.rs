//! The messages inside a .zip, read and never unpacked to disk.

use std::fs::File;
use std::io::{self, BufReader, Read};
use std::path::Path;

use zip::ZipReadOptions;
use zip::read::{Config, ZipFileEntry};
use zip::result::ZipError;
use zip::unstable::read::ZipIterable;

use super::walk::ends_in;
use crate::input::{self, MOST};

/// What a zip of mail may unpack to: so many times its own size …
const MOST_GROWTH: u64 = 100;
/// … and one message in any case. Text shrinks to a tenth, attached files hardly at all.
const FREE_GROWTH: u64 = MOST;
/// The list of messages is held in memory, to be read in the order of their names.
const MOST_ENTRIES: usize = 200_000;

/// Why an archive, or the rest of it, is not read.
#[derive(Debug)]
pub enum Refused {
    /// It would unpack to far more than a mailbox does.
    Bomb,
    TooMany,
    /// Its contents are locked with a password.
    Locked,
    /// It lies in an archive itself: opening those would let a small file become any number of large ones.
    Nested,
    Broken(String),
}

impl From<ZipError> for Refused {
    fn from(error: ZipError) -> Self {
        match error {
            ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Refused::Locked,
            error => Refused::Broken(error.to_string()),
        }
    }
}

impl From<io::Error> for Refused {
    fn from(error: io::Error) -> Self {
        Refused::Broken(error.to_string())
    }
}

/// Something inside an archive.
#[derive(Debug)]
pub struct Entry {
    pub name: String,
    pub kind: Kind,
    pub entry: ZipFileEntry<'static>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Message,
    Mbox,
    /// An archive again: known, and never opened.
    Archive,
}

#[derive(Debug)]
pub struct Archive {
    file: BufReader<File>,
    /// Bytes that may still come out of it.
    room: u64,
}

/// What is in an archive.
#[derive(Debug)]
pub struct Listed {
    pub archive: Archive,
    /// By name. Two of the same name are both here: which of them another program shows is not known.
    pub entries: Vec<Entry>,
    /// Why the list ends early.
    pub broken: Option<Refused>,
}

impl Archive {
    /// Opens it and lists the messages and mailboxes inside, by name.
    pub fn open(path: &Path) -> Result<Listed, Refused> {
        let (file, size) = input::open(path)?;
        let room = size.saturating_mul(MOST_GROWTH).saturating_add(FREE_GROWTH);
        let mut zip = ZipIterable::try_new(BufReader::new(file.try_clone()?), Config::default())?;
        if zip.len() > MOST_ENTRIES {
            return Err(Refused::TooMany);
        }
        let mut entries = Vec::new();
        let mut broken = None;
        let mut says: u64 = 0;
        for entry in zip.files()? {
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => {
                    broken = Some(error.into());
                    break;
                }
            };
            let name = name(&entry);
            let Some(kind) = kind(Path::new(&name)).filter(|_| !entry.is_dir()) else { continue };
            says = says.saturating_add(if kind == Kind::Archive { 0 } else { entry.size() });
            entries.push(Entry { name, kind, entry });
        }
        if says > room {
            return Err(Refused::Bomb);
        }
        entries.sort_by(|a, b| a.name.cmp(&b.name));
        Ok(Listed { archive: Archive { file: BufReader::new(file), room }, entries, broken })
    }

    /// Lets `read` read one entry. What the archive says of its sizes is not believed.
    pub fn read<T>(
        &mut self,
        entry: ZipFileEntry<'static>,
        read: impl FnOnce(&mut dyn Read) -> io::Result<T>,
    ) -> Result<T, Refused> {
        let file = entry.with_reader(&mut self.file, ZipReadOptions::new())?;
        let mut counted = Counted { file, room: self.room, spent: false };
        let done = read(&mut counted);
        self.room = counted.room;
        if counted.spent {
            return Err(Refused::Bomb);
        }
        Ok(done?)
    }
}

/// The name as written, as far as it is one: what is no text in it is replaced, since one strange name
/// must not hide the messages beside it.
fn name(entry: &ZipFileEntry<'_>) -> String {
    let name = entry.name().unwrap_or_else(|_| String::from_utf8_lossy(entry.name_raw()));
    name.into_owned()
}

/// What an entry is by its name; nothing for what is not mail.
fn kind(path: &Path) -> Option<Kind> {
    // The other half of a Mac's file, which looks like a message by its name alone.
    if path.file_name()?.to_string_lossy().starts_with("._") {
        return None;
    }
    [("eml", Kind::Message), ("mbox", Kind::Mbox), ("zip", Kind::Archive)]
        .into_iter()
        .find_map(|(ending, kind)| ends_in(path, ending).then_some(kind))
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
