//! One JSON object a line for every message, and for what could not be looked at.

use std::io;

use porchlight_engine::Assessment;
use serde::Serialize;

use super::Output;
use super::feed::Looked;
use crate::print::json_line;
use crate::trouble::Trouble;

/// The names are a promise to scripts.
#[derive(Debug, Serialize)]
struct Line<'a> {
    file: &'a str,
    /// Where it stands in an mbox, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    index: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    assessment: Option<&'a Assessment>,
    /// Why there is no assessment, as one word.
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'static str>,
}

#[derive(Debug, Default)]
pub struct Json;

impl Output for Json {
    fn message(&mut self, looked: &Looked) -> io::Result<()> {
        let assessment = looked.result.as_ref().ok();
        let error = looked.result.as_ref().err().map(Trouble::id);
        json_line(serde_json::to_string(&Line {
            file: &looked.file,
            index: looked.index,
            assessment,
            error,
        })?)
    }

    fn wants(&self, _: &Looked) -> bool {
        true
    }
}
