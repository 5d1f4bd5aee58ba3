//! What processes have taken, as the system says it (proc(5)).

use std::path::PathBuf;

use anyhow::{Context, Result};

/// Most memory that this process ever had, in KiB, where the system says so (`VmHWM`).
pub fn peak_kib() -> Option<u64> {
    field(&std::fs::read_to_string("/proc/self/status").ok()?, "VmHWM:")
}

/// KiB of a process that are backed by no file (`RssAnon`): heap and stacks.
pub fn own_kib(process: u32) -> Result<u64> {
    status(process, "RssAnon:")
}

pub fn threads(process: u32) -> Result<u64> {
    status(process, "Threads:")
}

/// How many files, sockets among them, a process holds open.
pub fn files(process: u32) -> Result<u64> {
    Ok(std::fs::read_dir(proc(process, "fd"))?.count() as u64)
}

fn status(process: u32, name: &str) -> Result<u64> {
    let status = std::fs::read_to_string(proc(process, "status"))?;
    field(&status, name).with_context(|| format!("no {name} of process {process}"))
}

fn proc(process: u32, file: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{process}/{file}"))
}

/// The number of a line such as `VmHWM:   1234 kB`.
fn field(text: &str, name: &str) -> Option<u64> {
    text.lines().find_map(|line| line.strip_prefix(name)?.split_whitespace().next()?.parse().ok())
}
