//! `porchlight scan`: many messages, as a list for people, as JSON lines, or as a spreadsheet.

mod archive;
mod csv;
mod feed;
mod json;
mod list;
mod mbox;
mod tally;
pub mod walk;

use std::io::{self, IsTerminal, Write};

use porchlight_words::Words;

use crate::arguments::Scan;
use crate::exit::Exit;
use crate::judge;
use crate::pool;
use crate::progress::Progress;
use crate::trouble::{Passing, Trouble};
use feed::Looked;
pub use list::verdict_id;

use tally::Tally;
use walk::Walk;

const BAR: &str = "{bar:24} {percent:>3}% {msg}  {eta}";

/// Where the messages go as they come.
trait Output {
    fn start(&mut self) -> io::Result<()> {
        Ok(())
    }
    fn message(&mut self, looked: &Looked) -> io::Result<()>;
    /// True where something will be written for it.
    fn wants(&self, looked: &Looked) -> bool {
        looked.result.is_ok()
    }
    fn end(&mut self, _tally: &Tally) -> io::Result<()> {
        Ok(())
    }
}

pub fn run(scan: &Scan, words: &Words) -> Result<Exit, Trouble> {
    let context = judge::context(&scan.belief);
    let total = || Walk::new(&scan.paths).filter_map(Result::ok).map(|place| place.size).sum();
    let progress = Progress::new(total, BAR);
    let mut output: Box<dyn Output + '_> = if scan.json {
        Box::new(json::Json)
    } else if scan.csv {
        Box::new(csv::Csv::new(io::stdout()))
    } else {
        Box::new(list::List::new(scan.all, words))
    };
    let shared = io::stdout().is_terminal();
    let mut tally = Tally::default();
    let mut passing = Passing::new(words);
    let started = output.start();
    let done = started.map_err(Trouble::from).and_then(|()| {
        pool::in_order(
            pool::hands(scan.hands.jobs),
            |feeder| feed::feed(Walk::new(&scan.paths), feeder),
            |piece| feed::look(piece, &context),
            |looked: Looked| -> Result<(), Trouble> {
                tally.add(&looked);
                progress.step(looked.size, || tally.so_far(words));
                if let Err(trouble) = &looked.result {
                    progress.aside(|| passing.tell(trouble));
                }
                if output.wants(&looked) {
                    // The bar makes room only for what appears where it is drawn.
                    let mut print = || output.message(&looked);
                    if shared { progress.aside(&mut print) } else { print() }?;
                }
                Ok(())
            },
        )
    });
    progress.end();
    let done = done.and_then(|()| Ok(output.end(&tally)?));
    match done {
        // Whoever stopped reading does not want the rest.
        Err(Trouble::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => return Ok(tally.exit()),
        done => done?,
    }
    passing.end();
    tell_the_rest(&tally, passing.told_all(), words);
    if tally.looked_at() == 0 {
        let id = if tally.unreadable > 0 { "scan-unreadable" } else { "scan-nothing" };
        return Err(Trouble::Input { id, name: String::new(), detail: None });
    }
    Ok(tally.exit())
}

/// What happened besides the answer goes to standard error, which no script parses.
fn tell_the_rest(tally: &Tally, all_named: bool, words: &Words) {
    let mut err = anstream::stderr().lock();
    if tally.cut > 0 {
        let most = crate::print::most();
        let _ =
            writeln!(err, "{}", words.format("cli-scan-cut", &[("count", tally.cut.into()), ("most", most)]));
    }
    if tally.unreadable > 0 && tally.looked_at() > 0 {
        let count = [("count", tally.unreadable.into())];
        let id = if all_named { "cli-scan-unreadable" } else { "cli-scan-unreadable-many" };
        let _ = writeln!(err, "{}", words.format(id, &count));
    }
}
