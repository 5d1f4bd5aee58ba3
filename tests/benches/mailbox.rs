//! What the look back through a large mailbox costs: ten thousand messages on a real server, fetched, judged and kept,
//! beside a bare socket that fetches the same octets and the engine that judges them.
//!
//! `cargo bench -p acceptance --bench mailbox -- CORPUS`; without a corpus, messages of our own.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use acceptance::memory::peak_kib;
use acceptance::{Servers, User};
use anyhow::{Context as _, Result, bail};
use cpu_time::ProcessTime;
use porchlight_engine::Context;
use porchlight_watcher::{Options, ScanState, SystemSecrets, Times, Watcher};

const MESSAGES: usize = 10_000;
/// Client and server share the machine, and each of the three is disturbed differently: all are done in turn, and of
/// each the least counts.
const ROUNDS: usize = 5;
/// As the command line has it.
const MOST_HANDS: usize = 4;
/// Octets: the engine wants more than a thread gets by itself.
const STACK: usize = 8 * 1024 * 1024;

fn main() -> Result<()> {
    // `cargo test --all-targets` starts this too, without the word.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measures only under `cargo bench`");
        return Ok(());
    }
    let corpus = std::env::args().skip(1).find(|word| !word.starts_with('-') && !word.is_empty());
    let letters = match corpus {
        Some(folder) => read(Path::new(&folder))?,
        None => vec![ORDINARY.as_bytes().to_vec()],
    };
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let octets = fill(&servers, &user, &letters)?;
    println!("{MESSAGES} messages, {:.1} MB", megabytes(octets));

    // The server reads its files and makes its index once, for all; the engine makes its tables.
    raw_fetch(&servers, &user)?;
    evaluate(&letters)?;
    let before = peak_kib();
    let (mut socket, mut engine, mut look_back) = (Cost::MOST, Cost::MOST, Cost::MOST);
    for round in 1..=ROUNDS {
        println!("round {round} of {ROUNDS}");
        let cost = measured(|| raw_fetch(&servers, &user))?;
        println!("bare socket  {cost}");
        socket.lessen(cost);
        // As `porchlight evaluate` does it: on every core, which costs each of them a little.
        let cost = measured(|| evaluate(&letters))?;
        println!("engine       {cost}");
        engine.lessen(cost);
        let cost = measured(|| self::look_back(&servers, &user))?;
        println!("look back    {cost}");
        look_back.lessen(cost);
    }
    println!("of the least of each:");
    println!("look back / (bare socket + engine), CPU: {:.2}x", look_back.cpu / (socket.cpu + engine.cpu));
    println!("look back / bare socket, wall: {:.2}x", look_back.wall / socket.wall);
    println!(
        "look back / (bare socket + engine), wall: {:.2}x",
        look_back.wall / (socket.wall + engine.wall)
    );
    if let (Some(before), Some(after)) = (before, peak_kib()) {
        println!("peak memory: {} MiB before, {} MiB after", before / 1024, after / 1024);
    }
    Ok(())
}

/// Seconds.
#[derive(Debug, Clone, Copy)]
struct Cost {
    wall: f64,
    cpu: f64,
}

impl Cost {
    const MOST: Self = Self { wall: f64::INFINITY, cpu: f64::INFINITY };

    /// Whatever else the computer does can only add to what a thing costs.
    fn lessen(&mut self, other: Self) {
        self.wall = self.wall.min(other.wall);
        self.cpu = self.cpu.min(other.cpu);
    }
}

impl std::fmt::Display for Cost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:6.2} s wall  {:6.2} s CPU of the client", self.wall, self.cpu)
    }
}

fn measured(body: impl FnOnce() -> Result<()>) -> Result<Cost> {
    let (wall, cpu) = (Instant::now(), ProcessTime::now());
    body()?;
    Ok(Cost { wall: wall.elapsed().as_secs_f64(), cpu: cpu.elapsed().as_secs_f64() })
}

/// Judges as many messages as the mailbox holds, on every core.
fn evaluate(letters: &[Vec<u8>]) -> Result<()> {
    let hands = std::thread::available_parallelism()?.get().min(MOST_HANDS);
    let next = AtomicUsize::new(0);
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            let Some(letter) = letters.get(number % letters.len()).filter(|_| number < MESSAGES) else {
                return;
            };
            std::hint::black_box(porchlight_engine::assess(letter, &Context::default()));
        }
    };
    std::thread::scope(|threads| {
        for _ in 0..hands {
            std::thread::Builder::new().stack_size(STACK).spawn_scoped(threads, work)?;
        }
        Ok(())
    })
}

#[allow(clippy::cast_precision_loss)]
fn megabytes(octets: u64) -> f64 {
    octets as f64 / 1e6
}

const ORDINARY: &str = "From: Ada <ada@friend.example>\r\nTo: grace@test.example\r\nSubject: Sunday\r\n\
    Date: Fri, 20 Nov 2026 10:00:00 +0000\r\nMessage-ID: <sunday@friend.example>\r\n\r\nTea at four?\r\n";

/// Every message in a folder, in the order of their names.
fn read(folder: &Path) -> Result<Vec<Vec<u8>>> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path: PathBuf = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "eml") {
                files.push(path);
            }
        }
    }
    files.sort();
    if files.is_empty() {
        bail!("no .eml in {}", folder.display());
    }
    files.iter().map(|file| Ok(std::fs::read(file)?)).collect()
}

/// Puts the messages where the server keeps its mail, and makes it look.
fn fill(servers: &Servers, user: &User, letters: &[Vec<u8>]) -> Result<u64> {
    // The server makes the folders.
    servers.mailbox(user)?.append("INBOX", ORDINARY.as_bytes())?;
    let cur = find_cur(servers.folder()).context("no Maildir")?;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs();
    let mut octets = 0;
    for number in 1..MESSAGES {
        let letter = letters.get(number % letters.len()).context("a letter")?;
        let file = cur.join(format!("{}.M{number}.bench:2,S", now - 60));
        std::fs::write(&file, letter)?;
        servers.who.own(&file)?;
        octets += letter.len() as u64;
    }
    Ok(octets)
}

fn find_cur(folder: &Path) -> Option<PathBuf> {
    for entry in std::fs::read_dir(folder).ok()? {
        let path = entry.ok()?.path();
        if !path.is_dir() {
            continue;
        }
        if path.file_name().is_some_and(|name| name == "Maildir") {
            return Some(path.join("cur"));
        }
        if let Some(found) = find_cur(&path) {
            return Some(found);
        }
    }
    None
}

/// Fetches everything over TLS and looks at nothing but the end.
fn raw_fetch(servers: &Servers, user: &User) -> Result<()> {
    let ca = native_tls::Certificate::from_pem(&std::fs::read(&servers.certificates.ca)?)?;
    let tls = native_tls::TlsConnector::builder().add_root_certificate(ca).build()?;
    let mut stream = tls.connect("localhost", TcpStream::connect(("127.0.0.1", servers.dovecot.imaps))?)?;
    let mut buffer = vec![0_u8; 64 * 1024];
    let sign_in = format!("a1 LOGIN \"{}\" \"{}\"", user.address, user.password);
    for (tag, command) in [
        ("a1", sign_in.as_str()),
        ("a2", "a2 EXAMINE INBOX"),
        ("a3", "a3 UID FETCH 1:* (UID INTERNALDATE BODY.PEEK[])"),
    ] {
        stream.write_all(command.as_bytes())?;
        stream.write_all(b"\r\n")?;
        let end = format!("\r\n{tag} OK");
        let mut tail: Vec<u8> = Vec::new();
        loop {
            let count = stream.read(&mut buffer)?;
            if count == 0 {
                bail!("the server closed");
            }
            // The last line is short: it is in the last octets.
            let keep = tail.len().saturating_sub(512);
            tail.drain(..keep);
            tail.extend_from_slice(buffer.get(count.saturating_sub(512)..count).unwrap_or_default());
            if tail.ends_with(b"\r\n") && String::from_utf8_lossy(&tail).contains(&end) {
                break;
            }
        }
    }
    Ok(())
}

fn look_back(servers: &Servers, user: &User) -> Result<()> {
    let account = servers.account(user)?;
    let id = account.id();
    let data = tempfile::tempdir()?;
    let mut options = Options::new(data.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| {}));
    options.times = Times { poll: Duration::from_secs(1), ..Times::default() };
    options.dns = porchlight_watcher::Dns::Off;
    let watcher = Watcher::start(options)?;
    watcher.add_account(account, None)?;
    let begun = Instant::now();
    // All of it came a minute ago: the first look, which begins by itself, goes through everything.
    loop {
        if let Some(scan) = watcher.scan(&id)?
            && scan.state == ScanState::Done
        {
            if scan.total < u32::try_from(MESSAGES)? {
                bail!("only {} messages were looked through", scan.total);
            }
            println!("             {} of {} messages, {} scams", scan.looked, scan.total, scan.scams);
            break;
        }
        if begun.elapsed() > Duration::from_secs(300) {
            bail!("it does not come to an end");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    watcher.stop();
    Ok(())
}
