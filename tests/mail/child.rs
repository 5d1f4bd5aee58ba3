//! A watcher in a process of its own, to be killed. The test program starts itself once more and runs
//! only [`child`], which without its folder is no test and ends at once.

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex, OnceLock};

use anyhow::{Context as _, Result};
use porchlight_engine::{Assessment, Context};
use porchlight_watcher::{Account, Event, Options, ReportState, SystemSecrets, Transition, Watcher};
use serde_json::Value;

use crate::watching::SOON;

const FOLDER: &str = "PORCHLIGHT_TEST_CHILD_FOLDER";
const ACCOUNT: &str = "PORCHLIGHT_TEST_CHILD_ACCOUNT";

/// What the child says when it knows where to die.
pub const ARMED: &str = "armed";

/// A message with these words ends the child while it is judged.
pub const KILLER: &str = "words that end the program";

pub struct Child {
    process: std::process::Child,
    input: ChildStdin,
    lines: Receiver<String>,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Child {
    pub fn start(data: &Path, account: &Account) -> Result<Child> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--exact", "child::child", "--nocapture"])
            .env(FOLDER, data)
            .env(ACCOUNT, serde_json::to_string(account)?)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let input = process.stdin.take().context("stdin")?;
        let output = BufReader::new(process.stdout.take().context("stdout")?);
        let (sender, lines) = channel();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&heard);
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                keep.lock().unwrap().push(line.clone());
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Ok(Child { process, input, lines, heard })
    }

    /// Waits for an event whose JSON holds these words.
    pub fn wait_for(&mut self, words: &str) -> Result<()> {
        self.wait_for_any(&[words]).map(drop)
    }

    /// Waits for an event whose JSON holds any of these words, and returns it.
    pub fn wait_for_any(&mut self, words: &[&str]) -> Result<String> {
        let end = std::time::Instant::now() + SOON;
        loop {
            let left = end.saturating_duration_since(std::time::Instant::now());
            let line =
                self.lines.recv_timeout(left).with_context(|| format!("the child never said {words:?}"))?;
            if words.iter().any(|words| line.contains(words)) {
                return Ok(line);
            }
        }
    }

    /// The alerts that it has knocked for; to be asked when it has ended.
    pub fn knocks(&self) -> Vec<i64> {
        let heard = self.heard.lock().unwrap();
        let events = heard.iter().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        events
            .filter(|e| e["event"] == "alert" && e["knock"] == true)
            .filter_map(|e| e["alert"].as_i64())
            .collect()
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn say(&mut self, line: &str) -> Result<()> {
        writeln!(self.input, "{line}")?;
        Ok(self.input.flush()?)
    }

    /// `kill -9`.
    pub fn kill(&mut self) -> Result<()> {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// Waits until it has ended by itself; true if that was well.
    pub fn end(&mut self) -> Result<bool> {
        acceptance::until(SOON, "the child ends", || Ok(self.process.try_wait()?))
            .map(|status| status.success())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

fn assess(raw: &[u8], context: &Context) -> Assessment {
    if String::from_utf8_lossy(raw).contains(KILLER) {
        std::process::abort();
    }
    porchlight_engine::assess(raw, context)
}

/// True when no report is on its way any more.
pub fn all_ended(watcher: &Watcher) -> bool {
    watcher.alerts(1000).unwrap().iter().all(|alert| match alert.report {
        Some(ReportState::Sent { .. }) => alert.moved(),
        None
        | Some(ReportState::Uncertain | ReportState::Acknowledged { .. } | ReportState::Bounced { .. }) => {
            true
        }
        Some(_) => false,
    })
}

/// Where the child dies, once it was told to.
static DIES_AT: OnceLock<Transition> = OnceLock::new();

#[cfg(debug_assertions)]
fn die(transition: Transition) {
    if DIES_AT.get() == Some(&transition) {
        std::process::abort();
    }
}

#[test]
fn child() {
    let (Ok(folder), Ok(account)) = (std::env::var(FOLDER), std::env::var(ACCOUNT)) else { return };
    let on_event = |event: Event| println!("\n{}", serde_json::to_string(&event).unwrap());
    let mut options = Options::new(folder, Arc::new(SystemSecrets::new()), Arc::new(on_event));
    options.assess = assess;
    options.times.undo = std::time::Duration::ZERO;
    #[cfg(debug_assertions)]
    porchlight_watcher::on_transition(die);
    let watcher = Watcher::start(options).unwrap();
    if watcher.status().is_empty() {
        watcher.add_account(serde_json::from_str(&account).unwrap(), None).unwrap();
    }
    // Until told to report or until nobody is there to tell.
    for line in std::io::stdin().lines().map_while(Result::ok) {
        if let Some(alert) = line.strip_prefix("report ") {
            watcher.report(alert.parse().unwrap()).unwrap();
        }
        if let Some(name) = line.strip_prefix("die ") {
            let at = Transition::ALL.into_iter().find(|at| format!("{at:?}") == name);
            // Over the next message, not over what the last death left.
            acceptance::within(SOON, "what is reported has an end", || Ok(all_ended(&watcher))).unwrap();
            DIES_AT.set(at.unwrap()).unwrap();
            println!("\n{ARMED}");
        }
    }
}
