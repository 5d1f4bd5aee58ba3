//! What the application costs while it waits, and how quick it is: the release build on a desktop of its own, with a
//! real mail server, in a demo's folder. Prints a table, as it stands in `docs/performance.md`.
//!
//! `make bench-desktop`; `SECONDS_IN_TRAY=300` is how long it sits in the tray before memory is looked at.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use acceptance::desktop::{Desktop, Keyring, Wishes};
use acceptance::process::Process;
use acceptance::{Servers, User, tree, within};
use anyhow::{Context as _, Result, bail};

const MESSAGES: usize = 1_000;
const SOON: Duration = Duration::from_secs(120);
/// How often something quick is tried; the median counts.
const ROUNDS: usize = 9;
const MINUTE: Duration = Duration::from_secs(60);

fn main() -> Result<()> {
    // `cargo test --all-targets` starts this too, without the word.
    if !std::env::args().any(|argument| argument == "--bench") {
        println!("measures only under `cargo bench`");
        return Ok(());
    }
    let program = std::env::args().skip(1).find(|word| !word.starts_with('-')).context("which program?")?;
    let program = PathBuf::from(program);
    let size = std::fs::metadata(&program).with_context(|| format!("no {}", program.display()))?.len();
    println!("load of the machine at first: {}", load());
    println!("size of the program: {:.1} MB (wanted: at most 12)", size as f64 / 1e6);
    for accounts in [1, 20] {
        println!("\n## {accounts} mailbox(es) of {MESSAGES} messages\n");
        measure(&program, accounts)?;
    }
    println!("\nload of the machine at the end: {}", load());
    Ok(())
}

fn load() -> String {
    std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim().to_owned()
}

fn patience() -> Duration {
    let wanted = std::env::var("SECONDS_IN_TRAY").ok().and_then(|seconds| seconds.parse().ok());
    Duration::from_secs(wanted.unwrap_or(300))
}

struct Stage {
    desktop: Desktop,
    servers: Servers,
    users: Vec<User>,
    folder: tempfile::TempDir,
    program: PathBuf,
}

fn measure(program: &Path, accounts: usize) -> Result<()> {
    let stage = Stage::set(program, accounts)?;
    let (app, tray, watching) = stage.start(accounts)?;
    row("first start: to the tray", &ms(tray), "≤ 150 ms");
    row("first start: all mailboxes watched (first IDLE)", &ms(watching), "");
    within(SOON, "everything was looked through", || Ok(stage.count("first_look")? >= accounts))?;
    drop(app);

    let (mut to_tray, mut to_watching) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (app, tray, watching) = stage.start(accounts)?;
        to_tray.push(tray);
        to_watching.push(watching);
        std::thread::sleep(Duration::from_secs(1));
        drop(app);
    }
    row("later starts: to the tray", &spread(&mut to_tray), "≤ 150 ms");
    row("later starts: all mailboxes watched (first IDLE)", &spread(&mut to_watching), "");

    let (app, ..) = stage.start(accounts)?;
    std::thread::sleep(patience());
    memory(&app, "in the tray, never a window", "≤ 48 MB")?;
    quiet(&app, "in the tray, never a window")?;
    stage.arrivals()?;
    stage.windows(&app)?;
    Ok(())
}

impl Stage {
    fn set(program: &Path, accounts: usize) -> Result<Stage> {
        let mut servers = Servers::start()?;
        let mut users = Vec::new();
        let mut settings = Vec::new();
        for number in 0..accounts {
            let user = servers.add_user(&format!("u{number}@test.example"), "correct horse")?;
            fill(&servers, &user)?;
            settings.push(servers.account(&user)?);
            users.push(user);
        }
        let folder = tempfile::Builder::new().prefix("porchlight-bench-").tempdir()?;
        let settings = std::collections::BTreeMap::from([("account", settings)]);
        std::fs::write(folder.path().join("accounts.toml"), toml::to_string(&settings)?)?;
        let wishes = Wishes { keyring: Keyring::None, ..Wishes::default() };
        Ok(Stage {
            desktop: Desktop::start_with(wishes)?,
            servers,
            users,
            folder,
            program: program.to_owned(),
        })
    }

    fn events(&self) -> PathBuf {
        self.folder.path().join("events.jsonl")
    }

    /// How often something has happened.
    fn count(&self, event: &str) -> Result<usize> {
        let wanted = format!("\"event\":\"{event}\"");
        let text = std::fs::read_to_string(self.events()).unwrap_or_default();
        Ok(text.lines().filter(|line| line.contains(&wanted)).count())
    }

    /// Starts it without a window. How long it took to the tray, and until every mailbox was watched.
    fn start(&self, accounts: usize) -> Result<(Process, Duration, Duration)> {
        within(SOON, "the icon of before is gone", || Ok(!self.desktop.has_tray_icon()?))?;
        let _ = std::fs::remove_file(self.events());
        let mut command = Command::new(&self.program);
        command.arg("--minimised").arg("--demo").arg(self.folder.path());
        let begun = Instant::now();
        let app = self.desktop.launch("porchlight", command)?;
        let (mut tray, mut watching) = (None, None);
        while tray.is_none() || watching.is_none() {
            if tray.is_none() && self.desktop.has_tray_icon()? {
                tray = Some(begun.elapsed());
            }
            if watching.is_none() && self.count("checked")? >= accounts {
                watching = Some(begun.elapsed());
            }
            if begun.elapsed() > SOON {
                bail!("it does not start");
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok((app, tray.unwrap_or_default(), watching.unwrap_or_default()))
    }

    /// From arrival to a notification on the bus, beside a bare client that only waits.
    fn arrivals(&self) -> Result<()> {
        let user = self.users.first().context("a user")?;
        let bare = bare_idle(&self.servers, user)?;
        let (mut theirs, mut ours, mut own) = (Vec::new(), Vec::new(), Vec::new());
        for round in 0..2 * ROUNDS {
            let before = self.desktop.notices().len();
            let begun = Instant::now();
            self.servers.deliver(user, &scam(round))?;
            let mut seen = None;
            while seen.is_none() {
                if self.desktop.notices().len() > before {
                    seen = Some(Instant::now());
                }
                if begun.elapsed() > SOON {
                    bail!("no notification came");
                }
                std::thread::sleep(Duration::from_micros(500));
            }
            let (seen, told) = (seen.unwrap_or(begun), bare.recv_timeout(SOON)?);
            theirs.push(told - begun);
            ours.push(seen - begun);
            own.push(seen.saturating_duration_since(told));
            // The server gathers what comes in quick succession.
            std::thread::sleep(Duration::from_secs(2));
            self.desktop.close_notices()?;
        }
        let (bare, whole) = (median(&mut theirs), median(&mut ours));
        row("arrival: a bare IDLE client hears of it", &spread(&mut theirs), "");
        row("arrival: the notification is on the bus", &spread(&mut ours), "");
        row(
            "the second as a ratio to the first",
            &format!("{:.2}", whole.as_secs_f64() / bare.as_secs_f64()),
            "≤ 1.1",
        );
        row("our own part, after the server has told", &spread(&mut own), "≤ 40 ms");
        Ok(())
    }

    /// Opens the window and closes it, several times.
    fn windows(&self, app: &Process) -> Result<()> {
        let tray = self.desktop.tray(SOON)?;
        let mut ready = Vec::new();
        for round in 0..ROUNDS {
            let before = self.window_times()?.len();
            tray.choose("Open Porchlight")?;
            within(SOON, "the window is there", || Ok(self.window_times()?.len() > before))?;
            ready.push(Duration::from_millis(*self.window_times()?.last().context("a time")?));
            std::thread::sleep(Duration::from_secs(2));
            if round == 0 {
                memory(app, "with its window open", "")?;
            }
            self.desktop.activate("^Porchlight$")?;
            self.desktop.press_key("alt+F4")?;
            within(SOON, "the window is gone", || Ok(self.desktop.windows("^Porchlight$")?.is_empty()))?;
            std::thread::sleep(Duration::from_secs(2));
        }
        row("from the click to a window with all its words", &spread(&mut ready), "≤ 700 ms");
        std::thread::sleep(MINUTE);
        memory(app, "in the tray, a minute after the window was closed", "≤ 60 MB")?;
        quiet(app, "in the tray, after the window was closed")
    }

    /// What the application's log says of its windows, in milliseconds.
    fn window_times(&self) -> Result<Vec<u64>> {
        let log = std::fs::read_to_string(self.folder.path().join("data/porchlight.log")).unwrap_or_default();
        let times = log
            .lines()
            .filter_map(|line| line.split_once("the window was ready after ")?.1.strip_suffix(" ms"));
        Ok(times.filter_map(|time| time.parse().ok()).collect())
    }
}

fn memory(app: &Process, when: &str, wanted: &str) -> Result<()> {
    let tree = tree::of(app.id())?;
    let parts: Vec<String> = tree
        .iter()
        .map(|branch| {
            format!(
                "{} {:.1} ({:.1} anonymous)",
                branch.name,
                megabytes(branch.pss),
                megabytes(branch.anonymous)
            )
        })
        .collect();
    let sum: u64 = tree.iter().map(|branch| branch.pss).sum();
    row(&format!("memory (PSS), {when}"), &format!("{:.1} MB: {}", megabytes(sum), parts.join(", ")), wanted);
    Ok(())
}

#[allow(clippy::cast_precision_loss)]
fn megabytes(kib: u64) -> f64 {
    kib as f64 * 1024.0 / 1e6
}

fn quiet(app: &Process, when: &str) -> Result<()> {
    let (tree, begun) = (tree::of(app.id())?, Instant::now());
    let (ticks, switches) = (tree::ticks(&tree), tree::switches(&tree));
    std::thread::sleep(MINUTE.saturating_sub(begun.elapsed()));
    row(&format!("ticks of the processor in 60 s, {when}"), &(tree::ticks(&tree) - ticks).to_string(), "≤ 1");
    row(&format!("wake-ups in 60 s, {when}"), &(tree::switches(&tree) - switches).to_string(), "");
    Ok(())
}

fn row(what: &str, measured: &str, wanted: &str) {
    println!("| {what} | {measured} | {wanted} |");
}

fn ms(time: Duration) -> String {
    format!("{} ms", time.as_millis())
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// The median, and the quickest and the slowest.
fn spread(times: &mut [Duration]) -> String {
    let median = median(times);
    let ends = [times.first(), times.last()].map(|time| time.copied().unwrap_or_default().as_millis());
    format!("{} ms ({} to {})", median.as_millis(), ends[0], ends[1])
}

/// Puts the messages where the server keeps its mail.
fn fill(servers: &Servers, user: &User) -> Result<()> {
    // The server makes the folders.
    servers.mailbox(user)?.append("INBOX", &letter(0))?;
    let new = servers.folder().join("mail").join(&user.address).join("Maildir/new");
    for number in 1..MESSAGES {
        let file = new.join(format!("1700000000.M{number}.bench"));
        std::fs::write(&file, letter(number))?;
        servers.who.own(&file)?;
    }
    Ok(())
}

fn letter(number: usize) -> Vec<u8> {
    let words =
        "Tulips want a dry place, a hand's breadth of earth above them, and nothing until spring.\r\n";
    format!(
        "From: \"The Garden Letter\" <letter@garden.example>\r\nTo: grace@test.example\r\n\
         Subject: Bulbs to plant in November ({number})\r\nDate: Mon, 02 Nov 2026 08:00:00 +0000\r\n\
         Message-ID: <{number}@garden.example>\r\n\r\n{}",
        words.repeat(20 + number % 180)
    )
    .into_bytes()
}

fn scam(number: usize) -> Vec<u8> {
    format!(
        "From: \"Amazon\" <account-update@amazon-secure.example>\r\nTo: grace@test.example\r\n\
         Subject: Your Amazon account is locked ({number})\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\n\
         Message-ID: <{number}@amazon-secure.example>\r\n\r\n\
         Dear Amazon customer,\r\n\r\nwe have locked your Amazon account. Confirm your password and your card\r\n\
         number within 24 hours: http://amazon-secure.example/signin\r\n\r\nAmazon Customer Service\r\n"
    )
    .into_bytes()
}

/// A client that does nothing but wait, as any program could: when it hears of each message.
fn bare_idle(servers: &Servers, user: &User) -> Result<Receiver<Instant>> {
    let ca = native_tls::Certificate::from_pem(&std::fs::read(&servers.certificates.ca)?)?;
    let tls = native_tls::TlsConnector::builder().add_root_certificate(ca).build()?;
    let stream = std::net::TcpStream::connect(("127.0.0.1", servers.dovecot.imaps))?;
    stream.set_nodelay(true)?;
    let mut client = imap::Client::new(tls.connect("localhost", stream)?);
    client.read_greeting()?;
    let mut session = client.login(&user.address, &user.password).map_err(|(error, _)| error)?;
    session.examine("INBOX")?;
    let (send, heard) = channel();
    let (ready, waits) = channel();
    std::thread::spawn(move || -> Result<()> {
        ready.send(())?;
        loop {
            session.take_all_unsolicited().for_each(drop);
            let mut idle = session.idle();
            idle.timeout(Duration::from_secs(600)).keepalive(false);
            idle.wait_while(|response| !matches!(response, imap::types::UnsolicitedResponse::Exists(_)))?;
            send.send(Instant::now())?;
        }
    });
    waits.recv()?;
    std::thread::sleep(Duration::from_secs(1));
    Ok(heard)
}
