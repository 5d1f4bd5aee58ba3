//! From files to messages: each message becomes one piece of work, in order.

use std::fs::File;
use std::io::{self, BufRead, BufReader};
use std::path::{Path, PathBuf};

use porchlight_engine::{Assessment, Context, assess};

use super::archive::{self, Archive, Entry, Listed, Refused};
use super::mbox::Messages;
use super::walk::{Found, Kind, Place, Unreadable, kind_of};
use crate::input::{self, Input};
use crate::judge;
use crate::pool::Feeder;
use crate::trouble::Trouble;

/// One message to look at, or why there is none.
#[derive(Debug)]
pub struct Piece {
    /// The file, and for what lies in an archive its name in there.
    pub file: String,
    /// Where it stands in an mbox, from 1.
    pub index: Option<usize>,
    /// What it takes of its file.
    pub size: u64,
    source: Source,
}

#[derive(Debug)]
enum Source {
    /// Read by whoever judges it.
    File(PathBuf),
    Held(Input),
    Trouble(Trouble),
}

/// A piece after the work.
#[derive(Debug)]
pub struct Looked {
    pub file: String,
    pub index: Option<usize>,
    pub size: u64,
    /// True where the message was too large to be looked at whole.
    pub cut: bool,
    pub result: Result<Assessment, Trouble>,
}

/// Hands in every message of what was found.
pub fn feed(found: impl Iterator<Item = Found>, feeder: &mut Feeder<'_, Piece>) {
    for found in found {
        let wanted = match found {
            Ok(place) => hand_in(place, feeder),
            Err(Unreadable { path, error }) => {
                let name = path.display().to_string();
                push(feeder, name.clone(), None, 0, Source::Trouble(input::trouble(&error, name)))
            }
        };
        if !wanted {
            return;
        }
    }
}

/// Looks at one piece.
pub fn look(piece: Piece, context: &Context) -> Looked {
    let Piece { file, index, size, source } = piece;
    let input = match source {
        Source::File(path) => input::read(&path),
        Source::Held(input) if input.raw.is_empty() => {
            Err(Trouble::Input { id: "file-empty", name: named(&file, index), detail: None })
        }
        Source::Held(input) => Ok(input),
        Source::Trouble(trouble) => Err(trouble),
    };
    let cut = input.as_ref().is_ok_and(|input| input.cut);
    let judged = input.map(Input::into_mail).and_then(|input| {
        judge::guarded(|| assess(&input.raw, context)).ok_or_else(|| Trouble::Input {
            id: "one-not-judged",
            name: named(&file, index),
            detail: None,
        })
    });
    Looked { file, index, size, cut, result: judged }
}

/// A message as people find it again.
pub fn named(file: &str, index: Option<usize>) -> String {
    index.map_or_else(|| file.to_owned(), |index| format!("{file} #{index}"))
}

fn hand_in(place: Place, feeder: &mut Feeder<'_, Piece>) -> bool {
    let Place { path, kind, size } = place;
    let name = path.display().to_string();
    match kind {
        Kind::Message => push(feeder, name, None, size, Source::File(path)),
        Kind::Archive => archive(&path, name, size, feeder),
        Kind::Mbox => match input::open(&path) {
            Ok((file, _)) => mbox(BufReader::new(file), &name, feeder),
            Err(error) => {
                push(feeder, name.clone(), None, size, Source::Trouble(input::trouble(&error, name)))
            }
        },
        Kind::Stream => stream(&path, name, feeder),
    }
}

/// Every message of an mbox.
fn mbox(source: impl BufRead, name: &str, feeder: &mut Feeder<'_, Piece>) -> bool {
    for (number, message) in Messages::new(source).enumerate() {
        let (size, source) = match message {
            Ok(message) => (message.size, Source::Held(Input { raw: message.raw, cut: message.cut })),
            Err(error) => (0, Source::Trouble(input::trouble(&error, name.to_owned()))),
        };
        let broken = matches!(source, Source::Trouble(_));
        if !push(feeder, name.to_owned(), Some(number + 1), size, source) {
            return false;
        }
        if broken {
            break;
        }
    }
    true
}

/// What cannot be read twice: an mbox or one message, as its first bytes say.
fn stream(path: &Path, name: String, feeder: &mut Feeder<'_, Piece>) -> bool {
    let source: io::Result<Box<dyn BufRead>> = if path.as_os_str() == "-" {
        Ok(Box::new(io::stdin().lock()))
    } else {
        File::open(path).map(|file| Box::new(BufReader::new(file)) as Box<dyn BufRead>)
    };
    let known = source.and_then(|mut source| {
        let kind = kind_of(source.fill_buf()?);
        Ok((source, kind))
    });
    let read = match known {
        Ok((source, Some(Kind::Mbox))) => return mbox(source, &name, feeder),
        Ok((_, Some(Kind::Archive))) => {
            let trouble = Trouble::Input { id: "archive-stream", name: name.clone(), detail: None };
            return push(feeder, name, None, 0, Source::Trouble(trouble));
        }
        Ok((source, _)) => input::take(source, 0),
        Err(error) => Err(error),
    };
    let source = match read {
        Ok(input) => Source::Held(input),
        Err(error) => Source::Trouble(input::trouble(&error, name.clone())),
    };
    push(feeder, name, None, 0, source)
}

fn archive(path: &Path, name: String, size: u64, feeder: &mut Feeder<'_, Piece>) -> bool {
    let Listed { mut archive, entries, broken } = match Archive::open(path) {
        Ok(listed) => listed,
        Err(refused) => return push(feeder, name.clone(), None, size, refused_as(refused, name)),
    };
    let share = size / (entries.len() as u64).max(1);
    for entry in entries {
        let inner = format!("{name}/{}", entry.name);
        match from_archive(&mut archive, entry, &inner, share, feeder) {
            Ok(true) => {}
            Ok(false) => return false,
            Err(Refused::Bomb) => {
                return push(feeder, name.clone(), None, share, refused_as(Refused::Bomb, name));
            }
            Err(refused) => {
                if !push(feeder, inner.clone(), None, share, refused_as(refused, inner)) {
                    return false;
                }
            }
        }
    }
    broken.is_none_or(|refused| push(feeder, name.clone(), None, 0, refused_as(refused, name)))
}

fn from_archive(
    archive: &mut Archive,
    entry: Entry,
    name: &str,
    size: u64,
    feeder: &mut Feeder<'_, Piece>,
) -> Result<bool, Refused> {
    match entry.kind {
        archive::Kind::Archive => Err(Refused::Nested),
        archive::Kind::Message => {
            let input = archive.read(entry.entry, |source| input::take(source, 0))?;
            Ok(push(feeder, name.to_owned(), None, size, Source::Held(input)))
        }
        archive::Kind::Mbox => archive.read(entry.entry, |source| {
            for (number, message) in Messages::new(BufReader::new(source)).enumerate() {
                let message = message?;
                let held = Source::Held(Input { raw: message.raw, cut: message.cut });
                if !push(feeder, name.to_owned(), Some(number + 1), 0, held) {
                    return Ok(false);
                }
            }
            Ok(true)
        }),
    }
}

fn refused_as(refused: Refused, name: String) -> Source {
    let (id, detail) = match refused {
        Refused::Bomb => ("archive-bomb", None),
        Refused::TooMany => ("archive-too-many", None),
        Refused::Locked => ("archive-locked", None),
        Refused::Nested => ("archive-nested", None),
        Refused::Broken(detail) => ("archive-broken", Some(detail)),
    };
    Source::Trouble(Trouble::Input { id, name, detail })
}

fn push(
    feeder: &mut Feeder<'_, Piece>,
    file: String,
    index: Option<usize>,
    size: u64,
    source: Source,
) -> bool {
    let weight = match &source {
        Source::Held(input) => input.raw.len(),
        Source::File(_) | Source::Trouble(_) => 0,
    };
    feeder.push(Piece { file, index, size, source }, weight)
}
