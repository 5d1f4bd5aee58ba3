//! `porchlight`: the same engine and watcher as the desktop application, without a desktop.
//!
//! Exit codes are a promise to scripts: 0 unrelated or genuine, 10 doubtful, 20 scam, 2 error.

#![forbid(unsafe_code)]

mod accounts;
mod arguments;
mod check;
mod data;
mod evaluate;
mod exit;
mod input;
mod judge;
mod pool;
mod print;
mod progress;
mod report;
mod scan;
mod signals;
mod tell;
mod text;
mod trouble;
mod watch;

use std::process::ExitCode;

use clap::Parser;
use porchlight_words::Words;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let words = Words::new(&language());
    let done = match &arguments.command {
        Command::Check(check) => check::run(check, &words),
        Command::Scan(scan) => scan::run(scan, &words),
        Command::Text(text) => text::run(text, &words),
        Command::Signals(signals) => signals::run(signals, &words),
        Command::Evaluate(evaluate) => evaluate::run(evaluate, &words),
        Command::Watch(watch) => watch::run(watch, &words),
        Command::Report(report) => report::run(report, &words),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(trouble) => trouble.tell(&words).into(),
    }
}

/// The language of the terminal, in the order POSIX gives the variables.
fn language() -> String {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .unwrap_or_default()
}
