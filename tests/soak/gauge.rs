//! What a process holds: memory, threads, files; once a second, as the system says it.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::JoinHandle;
use std::time::Duration;

use acceptance::memory;
use anyhow::Result;

#[derive(Debug, Clone, Copy, Default)]
pub struct Sample {
    /// KiB that belong to nobody else (`RssAnon`).
    pub memory: u64,
    pub threads: u64,
    pub files: u64,
    /// KiB of the database's write-ahead log.
    pub wal: u64,
}

#[derive(Debug)]
pub struct Series {
    /// Before anything went wrong.
    pub first: Vec<Sample>,
    pub samples: Vec<Sample>,
}

pub struct Gauge {
    ended: Arc<AtomicBool>,
    thread: JoinHandle<Vec<Sample>>,
    first: Vec<Sample>,
}

fn sample(process: u32, data: &Path) -> Result<Sample> {
    let wal: PathBuf = data.join("porchlight.db-wal");
    Ok(Sample {
        memory: memory::own_kib(process)?,
        threads: memory::threads(process)?,
        files: memory::files(process)?,
        wal: std::fs::metadata(wal).map_or(0, |file| file.len() / 1024),
    })
}

impl Gauge {
    pub fn start(process: u32, data: &Path) -> Result<Gauge> {
        // Threads that look back end first.
        std::thread::sleep(Duration::from_secs(5));
        let mut first = Vec::new();
        for _ in 0..5 {
            first.push(sample(process, data)?);
            std::thread::sleep(Duration::from_millis(500));
        }
        let ended = Arc::new(AtomicBool::new(false));
        let (end, data) = (Arc::clone(&ended), data.to_owned());
        let thread = std::thread::spawn(move || {
            let mut samples = Vec::new();
            while !end.load(Ordering::SeqCst) {
                samples.extend(sample(process, &data).ok());
                std::thread::sleep(Duration::from_secs(1));
            }
            samples
        });
        Ok(Gauge { ended, thread, first })
    }

    pub fn stop(self) -> Series {
        self.ended.store(true, Ordering::SeqCst);
        Series { first: self.first, samples: self.thread.join().expect("no panic") }
    }
}

pub fn median(values: impl Iterator<Item = u64>) -> u64 {
    let mut values: Vec<u64> = values.collect();
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or(0)
}
