//! `porchlight check`: one message, in words or as JSON.

use std::io::Write;

use porchlight_engine::{Context, assess};
use porchlight_words::Words;

use crate::arguments::Check;
use crate::exit::Exit;
use crate::input::{self, Input};
use crate::judge;
use crate::print::assessment::Kind;
use crate::print::{answer, most};
use crate::trouble::Trouble;

pub fn run(check: &Check, words: &Words) -> Result<Exit, Trouble> {
    let Input { raw, cut } = input::read(&check.file)?.into_mail();
    if cut {
        let _ = writeln!(anstream::stderr(), "{}", words.format("cli-cut", &[("most", most())]));
    }
    let context = judge::context(&check.belief);
    let context = Context { is_asked_about: true, ..context };
    let assessment = judge::look(move || assess(&raw, &context))?;
    answer(&assessment, Kind::Mail, check.json, words)
}
