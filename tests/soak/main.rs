//! Three weeks of watching in some minutes: twenty mailboxes on a real server, a fault of the line every few seconds,
//! as many IDLE windows as three weeks have in `make soak`. At the end nothing was missed, nothing was shown twice, and
//! the watching process holds no more memory and no more files than it did in the middle.
//!
//! `make soak MINUTES=20`, with the release build's optimisation; `make test` runs a shorter one. How many windows a
//! machine got through is printed: a busy one gets through fewer.

mod child;
mod gauge;
mod post;
mod weather;

use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

use acceptance::proxy::Proxy;
use acceptance::{Servers, within};
use anyhow::{Context as _, Result, ensure};
use porchlight_watcher::{Account, AccountId};

use crate::child::Child;
use crate::gauge::{Gauge, Series, median};
use crate::post::Post;
use crate::weather::Weather;

const ACCOUNTS: usize = 20;
/// So many messages are sent in twenty minutes, and in other times in proportion.
const MESSAGES: usize = 50_000;
/// IDLE windows of five minutes, for each mailbox.
const WINDOWS_OF_A_DAY: u32 = 24 * 12;
const WINDOWS: u32 = 21 * WINDOWS_OF_A_DAY;
const FULL: Duration = Duration::from_secs(20 * 60);
/// The short one shares its machine with other tests: it has fewer messages and longer windows.
const SHORT: Plan =
    Plan { time: Duration::from_secs(5 * 60), messages: 5_000, window: Duration::from_millis(500) };
/// Of the time, so much is calm at the end.
const CALM: u32 = 6;
/// So many scams are reported: more in an hour would be asked about.
const REPORTS: usize = 25;
/// Long enough for two busy cores.
const SOON: Duration = Duration::from_secs(120);

/// How long, how much, and how long an IDLE lasts.
struct Plan {
    time: Duration,
    messages: usize,
    window: Duration,
}

impl Plan {
    fn wanted() -> Plan {
        let minutes =
            std::env::var("PORCHLIGHT_SOAK_MINUTES").ok().and_then(|minutes| minutes.parse::<u32>().ok());
        let Some(minutes) = minutes else { return SHORT };
        let time = minutes * Duration::from_secs(60);
        let full = usize::try_from(FULL.as_secs()).unwrap_or(1);
        let messages = MESSAGES * usize::try_from(time.as_secs()).unwrap_or(0) / full;
        Plan { time, messages, window: FULL / WINDOWS }
    }
}

#[test]
fn three_weeks() -> Result<()> {
    let seed = std::env::var("PORCHLIGHT_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(1);
    let Plan { time, messages, window } = Plan::wanted();
    println!(
        "{} s, {ACCOUNTS} mailboxes, {messages} messages, windows of {} ms, seed {seed}",
        time.as_secs(),
        window.as_millis()
    );

    let mut servers = Servers::start()?;
    let mut users = Vec::new();
    let mut proxies = Vec::new();
    let mut accounts = Vec::new();
    for number in 0..ACCOUNTS {
        let user = servers.add_user(&format!("u{number}@test.example"), "correct horse")?;
        // The server makes the folders.
        let mut mailbox = servers.mailbox(&user)?;
        mailbox.append("INBOX", b"Subject: Welcome\r\n\r\n")?;
        mailbox.clear("INBOX")?;
        let proxy = Proxy::start(servers.dovecot.imaps)?;
        let mut account = servers.account(&user)?;
        account.imap.port = proxy.port;
        users.push(user);
        proxies.push(proxy);
        accounts.push(account);
    }
    let post = Post::new(&servers, &users, seed)?;
    // A fifth is there already.
    let before = messages / 5;
    post.put(0..before)?;

    let data = tempfile::tempdir()?;
    let mut child = Child::start(data.path(), &accounts, window)?;
    within(SOON, "every mailbox is watched", || Ok(child.heard(|heard| heard.watched.len()) == ACCOUNTS))?;
    let gauge = Gauge::start(child.id(), data.path())?;
    let begun = Instant::now();
    let mut weather = Weather::new(seed, &proxies);
    std::thread::scope(|scope| -> Result<()> {
        let posting = scope.spawn(|| post.spread(before..messages, time));
        let calm = time - time / CALM;
        while begun.elapsed() < calm {
            weather.next(&mut servers, &mut child)?;
        }
        weather.clear(&mut child)?;
        posting.join().expect("no panic")
    })?;
    weather.tell();

    let sent = post.sent();
    all_are_judged(&child, &accounts, sent.messages)?;
    within(SOON, "every mailbox is watched", || child.all_watching())?;
    // Measured before what is done only once: a list of all alerts, many reports.
    std::thread::sleep(Duration::from_secs(10));
    let series = gauge.stop();
    // In Junk they are judged once more, so this comes after the counting.
    for alert in child.scams(REPORTS) {
        child.say(&format!("report {alert}"))?;
    }
    within(SOON, "every report is out and its message in Junk", || {
        Ok(child.heard(|heard| heard.moved) == REPORTS)
    })?;
    std::thread::sleep(Duration::from_secs(3));
    let list = child.list()?;
    let counts = child.heard(|heard| heard.in_words(&accounts));
    println!("{counts}");
    nothing_missed_and_nothing_twice(&child, &accounts, &sent, &list)?;
    flat(&series)?;

    let arrived = servers.sink.arrived()?.len();
    println!("{REPORTS} reported, {arrived} reports arrived");
    ensure!(arrived == REPORTS, "{arrived} reports");
    child.end()
}

/// Waits for as long as it gets on: a busy machine may be behind.
fn all_are_judged(child: &Child, accounts: &[Account], wanted: usize) -> Result<()> {
    loop {
        let judged = child.heard(|heard| heard.judged_of(accounts));
        if judged >= wanted {
            return Ok(());
        }
        within(SOON, "more messages are judged", || {
            Ok(child.heard(|heard| heard.judged_of(accounts)) > judged)
        })
        .with_context(|| child.heard(|heard| heard.in_words(accounts)))?;
    }
}

/// What stands in the list is what was sent, once, and each was knocked for once if it came while we watched.
fn nothing_missed_and_nothing_twice(
    child: &Child,
    accounts: &[Account],
    sent: &post::Sent,
    list: &[child::Line],
) -> Result<()> {
    let ids: Vec<AccountId> = accounts.iter().map(Account::id).collect();
    let subjects: BTreeMap<(&str, &str), usize> = list.iter().fold(BTreeMap::new(), |mut sum, line| {
        *sum.entry((line.account.as_str(), line.subject.as_str())).or_default() += 1;
        sum
    });
    let wanted: BTreeSet<(&str, &str)> = sent
        .scams
        .iter()
        .filter_map(|(user, subject)| Some((ids.get(*user)?.0.as_str(), subject.as_str())))
        .collect();
    let missed: Vec<_> = wanted.iter().filter(|scam| !subjects.contains_key(*scam)).collect();
    let twice: Vec<_> = subjects.iter().filter(|(_, count)| **count != 1).collect();
    let strange: Vec<_> = subjects.keys().filter(|scam| !wanted.contains(*scam)).collect();
    println!(
        "{} scams sent, {} in the list, {} missed, {} twice, {} that are none",
        wanted.len(),
        list.len(),
        missed.len(),
        twice.len(),
        strange.len()
    );
    ensure!(missed.is_empty(), "missed: {missed:?}");
    ensure!(twice.is_empty(), "twice: {twice:?}");
    ensure!(strange.is_empty(), "no scams: {strange:?}");
    child.heard(|heard| {
        let many: Vec<_> = heard.told.iter().filter(|(_, count)| **count != 1).collect();
        ensure!(many.is_empty(), "told more than once: {many:?}");
        ensure!(heard.told.len() == list.len(), "{} told of {}", heard.told.len(), list.len());
        let knocks = heard.knocked.values().sum::<usize>();
        ensure!(heard.knocked.values().all(|count| *count == 1), "one knock each");
        ensure!(knocks == sent.live, "{knocks} knocks for {} scams that came meanwhile", sent.live);
        ensure!(heard.set_aside == 0, "{} messages were set aside", heard.set_aside);
        ensure!(heard.needs_you.is_empty(), "nobody was needed, and it was said: {:?}", heard.needs_you);
        println!("{knocks} came meanwhile, {knocks} knocks");
        Ok(())
    })
}

/// As much at the end as in the middle.
fn flat(series: &Series) -> Result<()> {
    let fifth = |number: usize| -> Vec<gauge::Sample> {
        let len = series.samples.len();
        series.samples.iter().skip(len * number / 5).take(len / 5).copied().collect()
    };
    for number in 0..5 {
        let part = fifth(number);
        println!(
            "fifth {}: {} KiB of its own memory, {} threads, {} files, {} KiB of log of the database",
            number + 1,
            median(part.iter().map(|sample| sample.memory)),
            median(part.iter().map(|sample| sample.threads)),
            median(part.iter().map(|sample| sample.files)),
            median(part.iter().map(|sample| sample.wal)),
        );
    }
    let (middle, end) = (fifth(2), series.samples.iter().rev().take(5).copied().collect::<Vec<_>>());
    let of = |part: &[gauge::Sample], what: fn(&gauge::Sample) -> u64| median(part.iter().map(what));
    let (before, after) = (of(&middle, |sample| sample.memory), of(&end, |sample| sample.memory));
    println!("memory: {before} KiB in the middle, {after} KiB at the end");
    ensure!(after <= before + before / 10, "memory grows: {before} KiB, then {after} KiB");
    let (before, after) = (of(&series.first, |sample| sample.files), of(&end, |sample| sample.files));
    println!("files: {before} at first, {after} at the end");
    ensure!(after <= before, "files are left open: {before}, then {after}");
    let (before, after) = (of(&series.first, |sample| sample.threads), of(&end, |sample| sample.threads));
    println!("threads: {before} at first, {after} at the end");
    ensure!(after <= before, "threads are left: {before}, then {after}");
    Ok(())
}
