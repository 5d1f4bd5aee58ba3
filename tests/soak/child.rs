//! The watcher in a process of its own, so that what it holds can be measured. The test program starts itself once more
//! and runs only [`child`], which without its folder is no test and ends at once.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::Path;
use std::process::{ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::until;
use anyhow::{Context as _, Result, ensure};
use porchlight_watcher::{
    Account, AccountState, Event, Network, Options, Surroundings, System, SystemSecrets, Times, Watcher,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const FOLDER: &str = "PORCHLIGHT_TEST_SOAK_FOLDER";
const ACCOUNTS: &str = "PORCHLIGHT_TEST_SOAK_ACCOUNTS";
const WINDOW: &str = "PORCHLIGHT_TEST_SOAK_WINDOW";

/// One alert of the list.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Line {
    pub alert: i64,
    pub account: String,
    pub subject: String,
}

/// What the child has said so far.
#[derive(Debug, Default)]
pub struct Heard {
    pub watched: BTreeSet<String>,
    judged: BTreeMap<String, BTreeSet<u64>>,
    /// How often each alert was told of, and how often with a knock.
    pub told: BTreeMap<i64, usize>,
    pub knocked: BTreeMap<i64, usize>,
    pub set_aside: usize,
    pub moved: usize,
    /// Why somebody was needed.
    pub needs_you: Vec<String>,
    kinds: BTreeMap<String, usize>,
    answers: Vec<Value>,
}

impl Heard {
    fn hear(&mut self, said: Value) {
        let Some(kind) = said["event"].as_str().map(str::to_owned) else {
            self.answers.push(said);
            return;
        };
        let account = said["account"].as_str().unwrap_or_default().to_owned();
        match kind.as_str() {
            "checked" => drop(self.watched.insert(account)),
            "assessed" => {
                let uid = said["uid"].as_u64().unwrap_or_default();
                self.judged.entry(account).or_default().insert(uid);
            }
            "alert" => {
                let alert = said["alert"].as_i64().unwrap_or_default();
                *self.told.entry(alert).or_default() += 1;
                if said["knock"] == true {
                    *self.knocked.entry(alert).or_default() += 1;
                }
            }
            "set_aside" => self.set_aside += 1,
            "moved" => self.moved += 1,
            "signed_out" => self.needs_you.push(said["code"].to_string()),
            _ => {}
        }
        *self.kinds.entry(kind).or_default() += 1;
    }

    /// How many messages of these accounts were judged.
    pub fn judged_of(&self, accounts: &[Account]) -> usize {
        accounts.iter().filter_map(|account| self.judged.get(&account.id().0)).map(BTreeSet::len).sum()
    }

    pub fn in_words(&self, accounts: &[Account]) -> String {
        let windows = self.kinds.get("checked").copied().unwrap_or(0) / accounts.len().max(1);
        format!(
            "{} messages judged; {windows} windows for each mailbox, as in {:.1} days; said by the watcher: {:?}; the user \
             was needed for {:?}",
            self.judged_of(accounts),
            windows as f64 / f64::from(super::WINDOWS_OF_A_DAY),
            self.kinds,
            self.needs_you
        )
    }
}

pub struct Child {
    process: std::process::Child,
    input: ChildStdin,
    heard: Arc<Mutex<Heard>>,
}

impl Child {
    pub fn start(data: &Path, accounts: &[Account], window: Duration) -> Result<Child> {
        let mut process = Command::new(std::env::current_exe()?)
            .args(["--exact", "child::child", "--nocapture"])
            .env(FOLDER, data)
            .env(ACCOUNTS, serde_json::to_string(accounts)?)
            .env(WINDOW, window.as_millis().to_string())
            // As the application has it (`src-tauri/src/platform`).
            .env("MALLOC_ARENA_MAX", "2")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let input = process.stdin.take().context("stdin")?;
        let output = BufReader::new(process.stdout.take().context("stdout")?);
        let heard = Arc::new(Mutex::new(Heard::default()));
        let keep = Arc::clone(&heard);
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                if let Ok(said) = serde_json::from_str::<Value>(&line)
                    && said.is_object()
                {
                    keep.lock().unwrap().hear(said);
                }
            }
        });
        Ok(Child { process, input, heard })
    }

    pub fn id(&self) -> u32 {
        self.process.id()
    }

    pub fn heard<T>(&self, ask: impl FnOnce(&Heard) -> T) -> T {
        ask(&self.heard.lock().unwrap())
    }

    pub fn say(&mut self, line: &str) -> Result<()> {
        writeln!(self.input, "{line}")?;
        Ok(self.input.flush()?)
    }

    /// Some alerts that were knocked for.
    pub fn scams(&self, count: usize) -> Vec<i64> {
        self.heard(|heard| heard.knocked.keys().copied().take(count).collect())
    }

    fn ask(&mut self, question: &str) -> Result<Value> {
        self.say(question)?;
        until(super::SOON, "the child answers", || Ok(self.heard.lock().unwrap().answers.pop()))
    }

    pub fn all_watching(&mut self) -> Result<bool> {
        Ok(self.ask("state")?["watching"] == true)
    }

    pub fn list(&mut self) -> Result<Vec<Line>> {
        Ok(serde_json::from_value(self.ask("list")?["list"].take())?)
    }

    /// Told to end, it ends well.
    pub fn end(mut self) -> Result<()> {
        self.say("end")?;
        let ended = until(super::SOON, "the child ends", || Ok(self.process.try_wait()?))?;
        ensure!(ended.success(), "it ended with {ended}");
        Ok(())
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A network and a clock that do as they are told. Nothing is local here, so that the server needs the network.
struct World {
    network: Mutex<Option<Ipv4Addr>>,
    ahead: AtomicI64,
}

impl Surroundings for World {
    fn now(&self) -> i64 {
        System.now() + self.ahead.load(Ordering::SeqCst)
    }

    fn network(&self) -> Network {
        Network { v4: self.network.lock().unwrap().map(IpAddr::V4), v6: None }
    }

    fn needs_network(&self, _: &str) -> bool {
        true
    }
}

const HOME: Ipv4Addr = Ipv4Addr::new(192, 0, 2, 10);
const ELSEWHERE: Ipv4Addr = Ipv4Addr::new(198, 51, 100, 20);

fn say(value: &impl Serialize) {
    println!("{}", serde_json::to_string(value).unwrap());
}

#[test]
fn child() {
    let (Ok(folder), Ok(accounts), Ok(window)) =
        (std::env::var(FOLDER), std::env::var(ACCOUNTS), std::env::var(WINDOW))
    else {
        return;
    };
    // The test runner has begun a line.
    println!();
    let world = Arc::new(World { network: Mutex::new(Some(HOME)), ahead: AtomicI64::new(0) });
    let on_event = |event: Event| say(&event);
    let mut options = Options::new(folder, Arc::new(SystemSecrets::new()), Arc::new(on_event));
    let window = Duration::from_millis(window.parse().unwrap());
    options.times = Times {
        connect: Duration::from_secs(5),
        sign_in: Duration::from_secs(10),
        command: Duration::from_secs(3),
        idle: window,
        poll: window * 5,
        retry: Duration::from_millis(100),
        sign_in_rest: Duration::from_millis(500),
        tick: Duration::from_millis(200),
        silence: Duration::from_secs(30),
        undo: Duration::ZERO,
        ..Times::default()
    };
    options.surroundings = Arc::clone(&world) as _;
    let watcher = Watcher::start(options).unwrap();
    for account in serde_json::from_str::<Vec<Account>>(&accounts).unwrap() {
        watcher.add_account(account, None).unwrap();
    }
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let (word, rest) = line.split_once(' ').unwrap_or((&line, ""));
        match (word, rest) {
            ("report", alert) => drop(watcher.report(alert.parse().unwrap()).unwrap()),
            ("sleep" | "clock", seconds) => {
                world.ahead.fetch_add(seconds.parse::<i64>().unwrap(), Ordering::SeqCst);
            }
            ("network", place) => {
                *world.network.lock().unwrap() = match place {
                    "off" => None,
                    "home" => Some(HOME),
                    _ => Some(ELSEWHERE),
                };
            }
            ("state", _) => {
                let watching = watcher.status().iter().all(|status| status.state == AccountState::Watching);
                say(&serde_json::json!({ "watching": watching }));
            }
            ("list", _) => {
                let alerts = watcher.alerts(1_000_000).unwrap();
                let line = |alert: porchlight_watcher::Summary| Line {
                    alert: alert.id,
                    account: alert.account.0,
                    subject: alert.subject,
                };
                let list: Vec<Line> = alerts.into_iter().map(line).collect();
                say(&serde_json::json!({ "list": list }));
            }
            _ => break,
        }
    }
    watcher.stop();
}
