//! One JSON object a line for every message.

use std::io::{self, Write};

use porchlight_engine::Assessment;
use serde::Serialize;

use super::feed::Looked;
use super::{Output, Tally};

/// The names are a promise to scripts.
#[derive(Debug, Serialize)]
struct Line<'a> {
    file: &'a str,
    /// Where it stands in an mbox, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
    assessment: &'a Assessment,
}

#[derive(Debug)]
pub struct Json {
    out: io::BufWriter<io::Stdout>,
}

impl Default for Json {
    fn default() -> Self {
        Json { out: io::BufWriter::new(io::stdout()) }
    }
}

impl Output for Json {
    fn message(&mut self, looked: &Looked) -> io::Result<()> {
        let Ok(assessment) = &looked.result else { return Ok(()) };
        serde_json::to_writer(&mut self.out, &Line { file: &looked.file, index: looked.index, assessment })?;
        self.out.write_all(b"\n")
    }

    fn end(&mut self, _: &Tally) -> io::Result<()> {
        self.out.flush()
    }
}
