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

pub fn run(text: &Text, words: &Words) -> Result<Exit, Trouble> {
    let Input { raw, cut } = input::read(&text.file)?;
    if cut {
        let _ = writeln!(anstream::stderr(), "{}", words.format("cli-cut", &[("most", most())]));
    }
    let said = String::from_utf8_lossy(&raw).into_owned();
    drop(raw);
    // Notepad's mark at the beginning of a file is no word.
    let said = said.strip_prefix('\u{feff}').unwrap_or(&said);
    let (channel, kind) = if text.call { (Channel::Call, Kind::Call) } else { (Channel::Text, Kind::Text) };
    let assessment = judge::look(|| assess_text(said, channel))?;
    answer(&assessment, kind, text.json, words)
}
