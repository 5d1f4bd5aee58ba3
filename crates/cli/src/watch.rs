//! `porchlight watch`: watches as the desktop application does, and prints what happens.

use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};

use porchlight_watcher::{Account, Event, Options, SystemSecrets, Watcher, look_once};
use porchlight_words::Words;

use crate::accounts;
use crate::arguments::{Place, Watch};
use crate::data;
use crate::exit::Exit;
use crate::tell::{self, Teller};
use crate::trouble::Trouble;

/// What the printing thread waits for.
enum News {
    Event(Event),
    /// Ctrl-C, or the system asks the program to end.
    Stop,
}

pub fn run(watch: &Watch, words: &Words) -> Result<Exit, Trouble> {
    let done = if watch.once { once(watch, words) } else { until_stopped(watch, words) };
    match done {
        // A script that reads standard output learns of it there too.
        Err(Trouble::Watcher(error)) if watch.json => {
            tell::json(&Event::Error { account: None, code: error.code })?;
            Err(Trouble::Watcher(error))
        }
        done => done,
    }
}

/// Watches until Ctrl-C, or until nobody reads any more.
fn until_stopped(watch: &Watch, words: &Words) -> Result<Exit, Trouble> {
    let accounts = accounts::read(&watch.place.accounts)?;
    let (send, news) = mpsc::channel();
    let stop = send.clone();
    // Without the handler Ctrl-C still ends the program, only less gently: the store survives that.
    if let Err(error) = ctrlc::set_handler(move || drop(stop.send(News::Stop))) {
        log::warn!("no handler for Ctrl-C: {error}");
    }
    let watcher = Watcher::start(options(&watch.place, accounts.clone(), send)?)?;
    let told = listen(&news, &mut Teller::new(&accounts, Some(&watcher), words, watch.json));
    watcher.stop();
    told
}

/// Looks at every mailbox once. The looking is done in a thread, so that each event is told when it
/// happens; the channel ends with it.
fn once(watch: &Watch, words: &Words) -> Result<Exit, Trouble> {
    let accounts = accounts::read(&watch.place.accounts)?;
    let (send, news) = mpsc::channel();
    let options = options(&watch.place, accounts.clone(), send)?;
    let records = tell::records(&options)?;
    let mut teller = Teller::new(&accounts, Some(&records), words, watch.json);
    std::thread::scope(|threads| {
        let looking = threads.spawn(move || look_once(options));
        let told = listen(&news, &mut teller);
        let outcomes = looking.join().map_err(|_| tell::died())??;
        told?;
        let failed = outcomes.iter().any(|(_, outcome)| outcome.is_err());
        Ok(if failed { Exit::Error } else { Exit::Fine })
    })
}

fn options(place: &Place, accounts: Vec<Account>, send: Sender<News>) -> Result<Options, Trouble> {
    // Whoever no longer listens does not want to hear of it.
    let on_event = Arc::new(move |event| drop(send.send(News::Event(event))));
    let mut options =
        Options::new(data::folder(place.data.as_ref())?, Arc::new(SystemSecrets::new()), on_event);
    // The accounts of the file, and not those of the desktop application.
    options.accounts = Some(accounts);
    Ok(options)
}

fn listen(news: &Receiver<News>, teller: &mut Teller<'_>) -> Result<Exit, Trouble> {
    let mut told = teller.begin();
    loop {
        match told {
            Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => break,
            told => told?,
        }
        let Ok(News::Event(event)) = news.recv() else { break };
        told = teller.tell(&event);
    }
    Ok(Exit::Fine)
}
