//! `porchlight`: the same engine and watcher as the desktop application, without a desktop.
//!
//! Exit codes are a promise to scripts: 0 unrelated or genuine, 10 doubtful, 20 scam, 2 error.

#![forbid(unsafe_code)]

mod accounts;
mod arguments;
mod check;
mod data;
mod discover;
mod evaluate;
mod exit;
mod input;
mod judge;
mod manual;
mod outbox;
mod pool;
mod print;
mod progress;
mod report;
mod scan;
mod sign_in;
mod signals;
mod tell;
mod text;
mod trouble;
mod unicode;
mod watch;

use std::borrow::Cow;
use std::io::Write;
use std::process::ExitCode;

use clap::Parser;
use porchlight_words::Words;

use arguments::{Arguments, Command};

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => return refused(&error),
    };
    let words = Words::for_reader(None, &porchlight_words::system_languages());
    let done = match &arguments.command {
        Command::Check(check) => check::run(check, &words),
        Command::Scan(scan) => scan::run(scan, &words),
        Command::Text(text) => text::run(text, &words),
        Command::Signals(signals) => signals::run(signals, &words),
        Command::Evaluate(evaluate) => evaluate::run(evaluate, &words),
        Command::Discover(discover) => discover::run(discover, &words),
        Command::SignIn(asked) => sign_in::run(asked, &words),
        Command::Watch(watch) => watch::run(watch, &words),
        Command::Report(report) => report::run(report, &words),
        Command::Outbox(outbox) => outbox::run(outbox, &words),
        Command::Manual(manual) => manual::run(manual),
    };
    match done {
        Ok(exit) => exit.into(),
        Err(trouble) => trouble.tell(&words).into(),
    }
}

/// Says what is wrong with the arguments, or gives the help that was asked for. A name in a folder of
/// somebody else's may have become an argument (`porchlight check *`), so it must not steer the terminal.
fn refused(error: &clap::Error) -> ExitCode {
    let plain = error.render().to_string();
    match print::shown_lines(&plain) {
        Cow::Owned(safe) if error.use_stderr() => drop(writeln!(std::io::stderr(), "{safe}")),
        _ => drop(error.print()),
    }
    u8::try_from(error.exit_code()).unwrap_or(2).into()
}
