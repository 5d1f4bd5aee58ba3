//! Finds the files that hold mail, in the order of their paths.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use super::mbox;
use crate::input;

/// A file, and how to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub path: PathBuf,
    pub kind: Kind,
    pub size: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One message.
    Message,
    Mbox,
    Archive,
    /// Standard input, or a pipe from the shell: what it holds shows while it is read.
    Stream,
}

/// A file or folder that cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    pub path: PathBuf,
    pub error: io::Error,
}

pub type Found = Result<Place, Unreadable>;

/// Walks through files and folders as named by the user. Links are followed where the user named them;
/// inside a folder only links to files are, so that no walk goes in circles.
#[derive(Debug)]
pub struct Walk {
    named: std::vec::IntoIter<PathBuf>,
    open: Vec<Folder>,
}

/// A folder that is being walked through.
#[derive(Debug)]
struct Folder {
    entries: std::vec::IntoIter<PathBuf>,
    /// One of the two folders of a Maildir that hold messages, whatever their files are called.
    maildir: bool,
}

impl Walk {
    pub fn new(named: &[PathBuf]) -> Walk {
        Walk { named: without_parts(named).into_iter(), open: Vec::new() }
    }

    /// Something the user named: it is read whatever it is called.
    fn named(&mut self, path: PathBuf) -> Option<Found> {
        if path.as_os_str() == "-" {
            return Some(Ok(Place { path, kind: Kind::Stream, size: 0 }));
        }
        let about = match fs::metadata(&path) {
            Ok(about) => about,
            Err(error) => return Some(Err(Unreadable { path, error })),
        };
        if about.is_dir() {
            return self.enter(path);
        }
        if input::is_stream(&about) {
            return Some(if input::is_own_stream(&path) {
                Ok(Place { path, kind: Kind::Stream, size: 0 })
            } else {
                Err(Unreadable { path, error: input::not_ordinary() })
            });
        }
        let kind = if ends_in(&path, "eml") {
            Ok(Kind::Message)
        } else if ends_in(&path, "zip") {
            Ok(Kind::Archive)
        } else {
            inside(&path).map(|kind| kind.unwrap_or(Kind::Message))
        };
        Some(match kind {
            Ok(kind) => Ok(Place { path, kind, size: about.len() }),
            Err(error) => Err(Unreadable { path, error }),
        })
    }

    /// Something in a folder: nothing where it does not look like mail.
    fn entry(&mut self, path: PathBuf, maildir: bool) -> Option<Found> {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        let is_message = ends_in(&path, "eml") || (maildir && !hidden);
        // Named where it cannot be read. A socket, or a lock of the mail program that is a link to nowhere,
        // is not mail.
        let is_called_mail = is_message || ends_in(&path, "mbox") || ends_in(&path, "zip");
        let about = match about(&path) {
            Ok(Some(about)) if !input::is_stream(&about) => about,
            Ok(Some(_)) if is_called_mail => {
                return Some(Err(Unreadable { path, error: input::not_ordinary() }));
            }
            Err(error) if is_called_mail || !path.is_symlink() => {
                return Some(Err(Unreadable { path, error }));
            }
            _ => return None,
        };
        if about.is_dir() {
            return if is_tmp_of_maildir(&path) { None } else { self.enter(path) };
        }
        let kind = if is_message {
            Ok(Some(Kind::Message))
        } else if ends_in(&path, "zip") {
            // Whatever it begins with: the list of an archive is at its end, and what stands before the
            // first entry is skipped by everybody who opens it.
            Ok(Some(Kind::Archive))
        } else if about.len() == 0 {
            // Neither a mailbox nor an archive; and the files in which a kernel speaks, some of which
            // never end, say that they are empty.
            Ok(None)
        } else {
            inside(&path).map(|kind| kind.filter(|kind| *kind == Kind::Mbox))
        };
        match kind {
            Ok(kind) => kind.map(|kind| Ok(Place { path, kind, size: about.len() })),
            Err(error) => Some(Err(Unreadable { path, error })),
        }
    }

    /// Goes into a folder. Nothing is found by that, unless it cannot be read.
    fn enter(&mut self, path: PathBuf) -> Option<Found> {
        let entries = fs::read_dir(&path).and_then(|entries| {
            entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()
        });
        match entries {
            Ok(mut entries) => {
                entries.sort();
                self.open.push(Folder { entries: entries.into_iter(), maildir: is_maildir(&path) });
                None
            }
            Err(error) => Some(Err(Unreadable { path, error })),
        }
    }
}

impl Iterator for Walk {
    type Item = Found;

    fn next(&mut self) -> Option<Found> {
        loop {
            let found = match self.open.last_mut() {
                Some(folder) => match (folder.entries.next(), folder.maildir) {
                    (Some(path), maildir) => self.entry(path, maildir),
                    (None, _) => {
                        self.open.pop();
                        continue;
                    }
                },
                None => {
                    let path = self.named.next()?;
                    self.named(path)
                }
            };
            if found.is_some() {
                return found;
            }
        }
    }
}

/// The named paths in order, each once, and none that lies inside another. What is not there is kept,
/// so that it is named.
fn without_parts(named: &[PathBuf]) -> Vec<PathBuf> {
    let real = |path: &PathBuf| if path.as_os_str() == "-" { None } else { fs::canonicalize(path).ok() };
    let mut all: Vec<(&PathBuf, Option<PathBuf>)> = named.iter().map(|path| (path, real(path))).collect();
    all.sort();
    // Of those that are there; the others lie nowhere, and each is known by its name.
    let places: BTreeSet<PathBuf> = all.iter().filter_map(|(_, place)| place.clone()).collect();
    let mut seen = BTreeSet::new();
    all.into_iter()
        .filter(|(path, place)| {
            let inside = place
                .as_ref()
                .is_some_and(|place| place.ancestors().skip(1).any(|folder| places.contains(folder)));
            !inside && seen.insert(place.clone().unwrap_or_else(|| path.to_path_buf()))
        })
        .map(|(path, _)| path.clone())
        .collect()
}

/// What is known of an entry of a folder; nothing for links to folders.
fn about(path: &Path) -> io::Result<Option<Metadata>> {
    let own = fs::symlink_metadata(path)?;
    if !own.is_symlink() {
        return Ok(Some(own));
    }
    Ok(Some(fs::metadata(path)?).filter(|about| !about.is_dir()))
}

/// What the first bytes of a file say it is.
fn inside(path: &Path) -> io::Result<Option<Kind>> {
    let mut start = BufReader::with_capacity(512, input::open(path)?.0);
    Ok(kind_of(start.fill_buf()?))
}

/// What holds several messages is known by its first bytes.
pub fn kind_of(start: &[u8]) -> Option<Kind> {
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") {
        Some(Kind::Archive)
    } else if mbox::begins(start) {
        Some(Kind::Mbox)
    } else {
        None
    }
}

pub fn ends_in(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

fn is_maildir(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    (name == "cur" || name == "new") && has_maildir(folder)
}

/// Messages that are still being written.
fn is_tmp_of_maildir(folder: &Path) -> bool {
    folder.file_name().is_some_and(|name| name == "tmp") && has_maildir(folder)
}

fn has_maildir(folder: &Path) -> bool {
    folder.parent().is_some_and(|parent| parent.join("cur").is_dir() && parent.join("new").is_dir())
}
