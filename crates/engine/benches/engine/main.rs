//! How fast is the engine, how much memory does it need, and what do hostile messages cost it?
//!
//!     make bench                       # or: cargo bench -p porchlight-engine [-- DIR]
//!
//! Reads every `.eml` below DIR (else `PORCHLIGHT_CORPUS`, else `../shared/corpus` beside the project where there is
//! one, else the fixtures) and ends with an error where a hostile message costs more than it may. Only ratios of
//! one run mean anything: machines differ, and one machine differs from hour to hour.

// A tool, not the engine: it reads files and asks the clock.
#![allow(clippy::disallowed_methods)]

mod floor;
#[path = "../../tests/support/heap.rs"]
mod heap;
#[path = "../../tests/support/killers.rs"]
mod killers;

use std::path::{Path, PathBuf};
use std::time::Duration;

use cpu_time::ProcessTime;
use porchlight_engine::{Assessment, Context, assess};

#[global_allocator]
static HEAP: heap::Counted = heap::Counted;

const ROUNDS: usize = 5;
/// What one hostile message may cost.
const MAX_TIME: Duration = Duration::from_millis(150);
const MAX_HEAP: usize = 64 << 20;
/// For the doubling: twice this is still within all bounds of bytes.
const HALF: usize = 384 << 10;
/// Shorter times are noise.
const MEASURABLE: Duration = Duration::from_micros(500);
/// Above this, twice the bytes cost more than twice the time, give or take the noise.
const LINEAR: f64 = 2.8;
/// What seems to be above it is measured again so often before it is believed: another process may have been in the way.
const AGAIN: usize = 20;

struct Mail {
    name: String,
    raw: Vec<u8>,
}

fn main() -> std::io::Result<()> {
    // `cargo test --all-targets` starts this too, without the word.
    let mut arguments = std::env::args().skip(1);
    if !arguments.any(|argument| argument == "--bench") {
        println!("measures only under `cargo bench`");
        return Ok(());
    }
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with("--")).map(PathBuf::from);
    let folder = folder.unwrap_or_else(corpus);
    let mut mails = Vec::new();
    collect(&folder, &mut mails)?;
    mails.sort_by(|one, other| one.name.cmp(&other.name));
    if mails.is_empty() {
        return Err(std::io::Error::other(format!("no .eml below {}", folder.display())));
    }
    speed(&mails);
    memory(&mails);
    let kept = hostile();
    let linear = doubling();
    if let Some(peak) = heap::process_peak() {
        println!("\npeak memory of this process, everything above: {peak:.0} MiB");
    }
    if !kept {
        eprintln!("a hostile message costs more than {MAX_TIME:?} or {} MiB", MAX_HEAP >> 20);
    }
    if !linear {
        eprintln!("twice the bytes of a hostile message cost more than {LINEAR} times as much");
    }
    if !(kept && linear) {
        std::process::exit(1);
    }
    Ok(())
}

fn corpus() -> PathBuf {
    let engine = Path::new(env!("CARGO_MANIFEST_DIR"));
    let beside = engine.join("../../../shared/corpus");
    std::env::var_os("PORCHLIGHT_CORPUS")
        .map(PathBuf::from)
        .unwrap_or_else(|| if beside.is_dir() { beside } else { engine.join("fixtures") })
}

fn collect(folder: &Path, mails: &mut Vec<Mail>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, mails)?;
        } else if path.extension().is_some_and(|ending| ending == "eml") {
            mails.push(Mail { name: path.display().to_string(), raw: std::fs::read(&path)? });
        }
    }
    Ok(())
}

/// CPU time, not the clock on the wall.
fn time<R>(work: impl FnOnce() -> R) -> (R, Duration) {
    let start = ProcessTime::now();
    let result = work();
    (result, start.elapsed())
}

fn judge(raw: &[u8]) -> Assessment {
    assess(raw, &Context::default())
}

/// As where somebody asks about it: to be hostile, a message only has to name Amazon somewhere, and is read.
fn judge_whole(raw: &[u8]) -> Assessment {
    assess(raw, &Context { is_asked_about: true, ..Context::default() })
}

fn speed(mails: &[Mail]) {
    let bytes: usize = mails.iter().map(|mail| mail.raw.len()).sum();
    println!(
        "{} messages, {:.1} MB, {:.1} KB each; one thread, CPU time, medians of {ROUNDS} rounds",
        mails.len(),
        bytes as f64 / 1e6,
        bytes as f64 / 1e3 / mails.len() as f64
    );
    let all = |each: fn(&[u8]) -> usize| {
        time(|| mails.iter().map(|mail| std::hint::black_box(each(&mail.raw))).sum::<usize>()).1
    };
    let engine = |raw: &[u8]| judge(raw).rules.len();
    // A few folders are too small to measure in one go.
    let (_, once) = time(|| all(engine));
    let repeats = (Duration::from_millis(400).as_micros() / once.as_micros().max(1)).max(1) as u32;
    let many = |each: fn(&[u8]) -> usize| (0..repeats).map(|_| all(each)).sum::<Duration>() / repeats;
    all(floor::parse);
    all(floor::floor);
    let mut rounds = [Vec::new(), Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        rounds[0].push(many(floor::parse));
        rounds[1].push(many(floor::floor));
        rounds[2].push(many(engine));
    }
    let [parse, floor, engine] = rounds.map(|mut times| {
        times.sort();
        times[times.len() / 2].as_secs_f64()
    });
    for (what, seconds) in [
        ("parse   mail-parser, whole message", parse),
        ("floor   + html5ever tree, links through url", floor),
        ("engine  assess", engine),
    ] {
        println!("{what:46} {:8.0} messages per CPU-second", mails.len() as f64 / seconds);
    }
    println!("engine / floor: {:.2}x", engine / floor);
    println!("engine / parse: {:.2}x", engine / parse);
}

fn memory(mails: &[Mail]) {
    let mut peaks = Vec::new();
    let mut slowest = (Duration::ZERO, "");
    let mut left = Vec::new();
    for pass in 0..3 {
        let mut held = 0;
        let mut highest = 0;
        for mail in mails {
            let ((), heap) = heap::measured(|| drop(judge(&mail.raw)));
            held += heap.left;
            highest = highest.max(heap.peak);
            if pass == 0 {
                peaks.push((heap.peak, mail.name.as_str()));
            }
        }
        left.push((highest, held));
    }
    for mail in mails {
        let least = (0..2).map(|_| time(|| judge(&mail.raw)).1).min().unwrap_or_default();
        slowest = slowest.max((least, &mail.name));
    }
    println!("slowest message: {:.1} ms, {}", slowest.0.as_secs_f64() * 1e3, slowest.1);
    peaks.sort();
    let at = |share: usize| peaks[(peaks.len() - 1) * share / 100].0 as f64 / 1024.0;
    println!(
        "peak heap per message: p50 {:.0} KiB, p99 {:.0} KiB, max {:.0} KiB ({})",
        at(50),
        at(99),
        at(100),
        peaks[peaks.len() - 1].1
    );
    let flat: Vec<String> = left
        .iter()
        .map(|(highest, held)| format!("peak {:.0} KiB, held after {held} B", *highest as f64 / 1024.0))
        .collect();
    println!("three passes: {}", flat.join("; "));
    if let Some(peak) = heap::process_peak() {
        println!("peak memory of the process so far, all messages in it: {peak:.0} MiB");
    }
}

/// False where one costs too much.
fn hostile() -> bool {
    println!("\nhostile messages (at most {} ms and {} MiB each)", MAX_TIME.as_millis(), MAX_HEAP >> 20);
    let mut kept = true;
    for killer in killers::all() {
        let raw = killer.whole();
        let (assessment, heap) = heap::measured(|| judge_whole(&raw));
        // The least of a few: a busy machine is not the engine's doing.
        let least = (0..3).map(|_| time(|| judge_whole(&raw)).1).min().unwrap_or_default();
        let too_much = least > MAX_TIME || heap.peak > MAX_HEAP;
        kept &= !too_much;
        println!(
            "{:34} {:9.1} KB {:7.1} ms {:6.1} MiB  {}{}",
            killer.name,
            raw.len() as f64 / 1e3,
            least.as_secs_f64() * 1e3,
            heap.peak as f64 / 1024.0 / 1024.0,
            assessment.limits.join(" "),
            if too_much { "  TOO MUCH" } else { "" }
        );
    }
    kept
}

/// Twice the bytes should cost twice the time. False where they cost more, again and again.
fn doubling() -> bool {
    println!(
        "\ndoubling: time of 2n by time of n, both within the bounds of bytes (n is about {} KiB)",
        HALF >> 10
    );
    let mut shown = Vec::new();
    let mut short = 0;
    for killer in killers::all() {
        let whole = killer.whole().len();
        // A shape that is small at its worst is its own half.
        let half = if whole > HALF { killer.count * HALF / whole } else { killer.count };
        let (one, two) = ((killer.make)(half), (killer.make)(half * 2));
        let mut times = (Duration::MAX, Duration::MAX);
        let ratio = |times: (Duration, Duration)| times.1.as_secs_f64() / times.0.as_secs_f64();
        for round in 0..AGAIN {
            times.0 = times.0.min(time(|| judge_whole(&one)).1);
            times.1 = times.1.min(time(|| judge_whole(&two)).1);
            if round >= 2 && ratio(times) <= LINEAR {
                break;
            }
        }
        if times.0 < MEASURABLE {
            short += 1;
            continue;
        }
        shown.push((ratio(times), killer.name, times.0, times.1));
    }
    shown.sort_by(|one, other| other.0.total_cmp(&one.0));
    for (ratio, name, one, two) in
        shown.iter().filter(|(ratio, ..)| *ratio > LINEAR).chain(shown.iter().take(5))
    {
        println!(
            "{name:34} {:6.1} ms → {:6.1} ms  {ratio:.2}x{}",
            one.as_secs_f64() * 1e3,
            two.as_secs_f64() * 1e3,
            if *ratio > LINEAR { "  MORE THAN LINEAR" } else { "" }
        );
    }
    println!("{} shapes measured, {short} too short to measure; the highest ratios are shown", shown.len());
    shown.first().is_none_or(|(highest, ..)| *highest <= LINEAR)
}
