//! What went wrong, and how it is told: a sentence, a next step, and the detail for experts.

use std::io::{self, Write};

use porchlight_words::Words;

use crate::exit::Exit;
use crate::print::{brief, shown, shown_lines};

/// Something that ends the program.
#[derive(Debug)]
pub enum Trouble {
    /// The message to check cannot be had. `id` has words as `cli-error-…`.
    Input { id: &'static str, name: String, detail: Option<String> },
    /// The watcher cannot go on.
    Watcher(porchlight_watcher::Error),
    /// Nothing can be printed any more.
    Output(io::Error),
}

impl From<porchlight_watcher::Error> for Trouble {
    fn from(error: porchlight_watcher::Error) -> Self {
        Trouble::Watcher(error)
    }
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Output(error)
    }
}

impl Trouble {
    /// Tells it on standard error. A reader that went away (`| head`) is no trouble.
    pub fn tell(&self, words: &Words) -> Exit {
        let Some((sentence, next, detail)) = self.told(words) else { return Exit::Fine };
        // Where standard error is closed too there is nobody left to tell.
        let mut err = anstream::stderr().lock();
        let _ = writeln!(err, "{sentence}\n{next}");
        if let Some(detail) = detail {
            let _ = writeln!(err, "({})", shown_lines(&detail));
        }
        Exit::Error
    }

    /// As one word, for scripts.
    pub fn id(&self) -> &'static str {
        match self {
            Trouble::Input { id, .. } => id,
            Trouble::Watcher(error) => error.code.id(),
            Trouble::Output(_) => "output",
        }
    }

    /// The sentence, the next step, and the detail for experts.
    fn told(&self, words: &Words) -> Option<(String, String, Option<String>)> {
        Some(match self {
            Trouble::Input { id, name, detail } => (
                words.format(&format!("cli-error-{id}"), &[("name", brief(name).into())]),
                words.text(&format!("cli-error-{id}-next")),
                detail.clone(),
            ),
            Trouble::Watcher(error) => (
                words.error_sentence(error.code.id()),
                words.error_next_step(error.code.id()),
                Some(error.to_string()),
            ),
            Trouble::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => return None,
            Trouble::Output(error) => {
                (words.text("cli-error-output"), words.text("cli-error-output-next"), Some(error.to_string()))
            }
        })
    }
}

/// Of what could not be read, so many are named.
const MOST_TOLD: usize = 10;

/// Tells in passing, while the work goes on, what could not be read: the first few by name, a line for
/// each. An archive can hold any number of them, and nobody reads 70,000 lines.
#[derive(Debug)]
pub struct Passing<'a> {
    words: &'a Words,
    seen: usize,
}

impl<'a> Passing<'a> {
    pub fn new(words: &'a Words) -> Self {
        Passing { words, seen: 0 }
    }

    pub fn tell(&mut self, trouble: &Trouble) {
        self.seen += 1;
        if self.seen > MOST_TOLD {
            return;
        }
        let Some((sentence, _, detail)) = trouble.told(self.words) else { return };
        let detail = detail.map(|detail| format!(" ({})", shown(&detail))).unwrap_or_default();
        let _ = writeln!(anstream::stderr(), "{sentence}{detail}");
    }

    /// True where each was named.
    pub fn told_all(&self) -> bool {
        self.seen <= MOST_TOLD
    }

    /// Says how many more there were.
    pub fn end(&self) {
        if !self.told_all() {
            let more = [("count", (self.seen - MOST_TOLD).into())];
            let _ = writeln!(anstream::stderr(), "{}", self.words.format("cli-unreadable-more", &more));
        }
    }
}
