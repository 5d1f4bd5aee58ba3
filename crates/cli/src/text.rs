//! `porchlight text`: words that are no mail.

use std::io::Write;

use porchlight_engine::{Channel, assess_text};
use porchlight_words::Words;

use crate::arguments::Text;
use crate::exit::Exit;
use crate::input::{self, Input};
use crate::judge;
use crate::print::assessment::Kind;
use crate::print::{answer, most};
use crate::trouble::Trouble;
use crate::unicode;

pub fn run(text: &Text, words: &Words) -> Result<Exit, Trouble> {
    let Input { raw, cut } = input::read(&text.file)?;
    if cut {
        let _ = writeln!(anstream::stderr(), "{}", words.format("cli-cut", &[("most", most())]));
    }
    let said = unicode::words(&raw).ok_or_else(|| Trouble::Input {
        id: "no-text",
        name: text.file.display().to_string(),
        detail: None,
    })?;
    drop(raw);
    let (channel, kind) = if text.call { (Channel::Call, Kind::Call) } else { (Channel::Text, Kind::Text) };
    let assessment = judge::look(|| assess_text(&said, channel))?;
    answer(&assessment, kind, text.json, words)
}
