//! The labelled messages, and reading them again for each measurement.

use std::io;
use std::path::{Path, PathBuf};

use porchlight_engine::{Assessment, Context, assess};
use porchlight_words::Words;

use super::label::Expected;
use super::manifest::{self, About};
use crate::arguments::Hands;
use crate::input;
use crate::judge;
use crate::pool;
use crate::progress::Progress;
use crate::scan::walk::{Kind, Unreadable, Walk};
use crate::trouble::{Passing, Trouble};

const BAR: &str = "{bar:24} {pos}/{len} {msg}";

/// One message, and what the engine says of it.
#[derive(Debug)]
pub struct Mail {
    path: PathBuf,
    /// Below the folder.
    pub file: String,
    pub label: String,
    pub expected: Expected,
    pub about: About,
    pub assessment: Assessment,
}

impl Mail {
    /// Ids of the signals that fired, each once, in the order of the three questions.
    pub fn signals(&self) -> Vec<&str> {
        let Assessment { claim, proof, ask, .. } = &self.assessment;
        let mut ids: Vec<&str> = Vec::new();
        for piece in [&claim.evidence, &proof.evidence, &ask.evidence].into_iter().flatten() {
            if !ids.contains(&piece.signal.as_str()) {
                ids.push(&piece.signal);
            }
        }
        ids
    }
}

/// All of a folder.
#[derive(Debug)]
pub struct Labelled {
    pub mails: Vec<Mail>,
    /// Files that could not be read.
    pub unreadable: Vec<String>,
}

/// Goes through messages with all hands.
#[derive(Debug)]
pub struct Reader<'a> {
    hands: usize,
    pub context: &'a Context,
}

impl<'a> Reader<'a> {
    pub fn new(hands: &Hands, context: &'a Context) -> Self {
        Reader { hands: pool::hands(hands.jobs), context }
    }

    /// Asks something of each message again, from its bytes. In order.
    pub fn each<'m, T: Send>(
        &self,
        mails: &[&'m Mail],
        name: &str,
        ask: impl Fn(&'m Mail, &[u8]) -> T + Sync,
    ) -> Result<Vec<T>, Trouble> {
        let again = |mail: &&'m Mail| {
            let input = input::read(&mail.path)?.into_mail();
            judge::guarded(|| ask(mail, &input.raw)).ok_or_else(judge::stopped)
        };
        self.all(mails, name, again).map(|all| all.into_iter().collect())?
    }

    fn all<S: Sync, T: Send>(
        &self,
        all: &[S],
        name: &str,
        work: impl Fn(&S) -> Result<T, Trouble> + Sync,
    ) -> Result<Vec<Result<T, Trouble>>, Trouble> {
        let progress = Progress::new(|| all.len() as u64, BAR);
        let mut done = Vec::with_capacity(all.len());
        let ended = pool::in_order(
            self.hands,
            |feeder| {
                let _ = all.iter().all(|piece| feeder.push(piece, 0));
            },
            work,
            |result| -> io::Result<()> {
                progress.step(1, || name.to_owned());
                done.push(result);
                Ok(())
            },
        );
        progress.end();
        ended.map_err(|error| judge::failed(&error.to_string()))?;
        Ok(done)
    }
}

/// Finds the messages below a folder and lets the engine look at each.
pub fn read(folder: &Path, reader: &Reader<'_>, words: &Words) -> Result<Labelled, Trouble> {
    let trouble = |error: &io::Error, path: &Path| input::trouble(error, path.display().to_string());
    if !std::fs::metadata(folder).map_err(|error| trouble(&error, folder))?.is_dir() {
        let name = folder.display().to_string();
        return Err(Trouble::Input { id: "evaluate-no-folder", name, detail: None });
    }
    let mut manifest =
        manifest::read(folder).map_err(|error| trouble(&error, &folder.join("manifest.tsv")))?;
    let mut files = Vec::new();
    let mut unreadable = Vec::new();
    let mut passing = Passing::new(words);
    for found in Walk::new(&[folder.to_owned()]) {
        match found {
            // A mailbox in one file has no label for each message.
            Ok(place) if place.kind == Kind::Message => files.push(place.path),
            Ok(_) => {}
            Err(Unreadable { path, error }) => {
                passing.tell(&trouble(&error, &path));
                unreadable.push(path.display().to_string());
            }
        }
    }
    let name = words.text("cli-evaluate-judging");
    let looked = reader.all(&files, &name, |path| {
        let input = input::read(path)?.into_mail();
        judge::guarded(|| assess(&input.raw, reader.context)).ok_or_else(|| Trouble::Input {
            id: "one-not-judged",
            name: path.display().to_string(),
            detail: None,
        })
    })?;
    let mut mails = Vec::new();
    for (path, looked) in files.into_iter().zip(looked) {
        let below = path.strip_prefix(folder).unwrap_or(&path);
        let parts: Vec<String> = below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
        let file = parts.join("/");
        // A message that lies in no labelled folder says nothing.
        let [label, _, ..] = parts.as_slice() else { continue };
        match looked {
            Ok(assessment) => mails.push(Mail {
                about: manifest.remove(&file).unwrap_or_default(),
                expected: Expected::of(label),
                label: label.clone(),
                path,
                file,
                assessment,
            }),
            Err(trouble) => {
                passing.tell(&trouble);
                unreadable.push(file);
            }
        }
    }
    passing.end();
    Ok(Labelled { mails, unreadable })
}
