//! `porchlight check`: one message, in words or as JSON.

mod print;

use std::io::Write;
use std::thread;

use porchlight_engine::{Assessment, Context, assess};
use porchlight_watcher::provider::providers;
use porchlight_words::Words;

use crate::arguments::Check;
use crate::exit::Exit;
use crate::input::{self, Input};
use crate::trouble::Trouble;

/// More stack than the engine needs (1 MiB is enough for any message): a second lock on the door.
const STACK: usize = 8 * 1024 * 1024;

pub fn run(check: &Check, words: &Words) -> Result<Exit, Trouble> {
    let Input { raw, cut } = input::read(&check.file)?;
    if cut {
        let most = input::MOST / (1024 * 1024);
        let _ =
            writeln!(anstream::stderr(), "{}", words.format("cli-cut", &[("most", (most as usize).into())]));
    }
    let assessment = look(raw, context(check))?;
    let exit = Exit::from(assessment.verdict);
    let printed = if check.json { json(&assessment) } else { print::print(&assessment, words) };
    match printed {
        // Whoever stopped reading still gets the answer in the exit code.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(exit),
        Err(error) => Err(error.into()),
        Ok(()) => Ok(exit),
    }
}

/// Whose verdict on the sender may be believed: only what was asked for on the command line.
fn context(check: &Check) -> Context {
    let provider = providers().iter().find(|provider| Some(provider.id) == check.provider.as_deref());
    let of_provider = provider.into_iter().flat_map(|provider| provider.authserv_ids);
    Context {
        trusted_authserv_ids: of_provider
            .map(|id| (*id).to_owned())
            .chain(check.authserv_id.iter().cloned())
            .collect(),
        own_dkim: None,
    }
}

fn look(raw: Vec<u8>, context: Context) -> Result<Assessment, Trouble> {
    let failed = |detail: &str| Trouble::Input {
        id: "not-judged",
        name: String::new(),
        detail: Some(detail.to_owned()),
    };
    thread::Builder::new()
        .stack_size(STACK)
        .spawn(move || assess(&raw, &context))
        .map_err(|error| failed(&error.to_string()))?
        .join()
        .map_err(|_| failed("the engine stopped"))
}

fn json(assessment: &Assessment) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, assessment)?;
    writeln!(out)?;
    out.flush()
}
