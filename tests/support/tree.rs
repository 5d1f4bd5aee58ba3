//! What a process and all that it has started cost, as the system says it (proc(5)).

use std::collections::BTreeMap;
use std::path::PathBuf;

use anyhow::{Context, Result};

/// One process of the tree.
#[derive(Debug, Clone)]
pub struct Branch {
    pub id: u32,
    pub name: String,
    /// KiB: its own, and its share of what others use as well (`Pss`).
    pub pss: u64,
    /// KiB of that which no file backs.
    pub anonymous: u64,
}

/// The process and its descendants.
pub fn of(root: u32) -> Result<Vec<Branch>> {
    let mut children: BTreeMap<u32, Vec<u32>> = BTreeMap::new();
    for entry in std::fs::read_dir("/proc")? {
        let Some(id) = entry?.file_name().to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        if let Some(parent) = stat(id).ok().and_then(|stat| stat.first()?.parse().ok()) {
            children.entry(parent).or_default().push(id);
        }
    }
    let (mut found, mut next) = (Vec::new(), vec![root]);
    while let Some(id) = next.pop() {
        // Whoever ends meanwhile has no cost.
        found.extend(branch(id).ok());
        next.extend(children.remove(&id).unwrap_or_default());
    }
    Ok(found)
}

fn branch(id: u32) -> Result<Branch> {
    let rollup = std::fs::read_to_string(proc(id, "smaps_rollup"))?;
    let name = std::fs::read_to_string(proc(id, "comm"))?.trim().to_owned();
    Ok(Branch { id, name, pss: kib(&rollup, "Pss:")?, anonymous: kib(&rollup, "Pss_Anon:")? })
}

fn kib(text: &str, name: &str) -> Result<u64> {
    let line = text.lines().find_map(|line| line.strip_prefix(name)).with_context(|| format!("no {name}"))?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// The fields behind the state: parent first.
fn stat(id: u32) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(proc(id, "stat"))?;
    // A name may hold anything, brackets too.
    let (_, fields) = text.rsplit_once(')').context("no name in stat")?;
    Ok(fields.split_whitespace().skip(1).map(str::to_owned).collect())
}

/// Ticks of the processor that these have used, usually hundredths of a second.
pub fn ticks(tree: &[Branch]) -> u64 {
    let field =
        |fields: &[String], place: usize| fields.get(place).and_then(|field| field.parse().ok()).unwrap_or(0);
    let one = |branch: &Branch| stat(branch.id).map_or(0_u64, |stat| field(&stat, 10) + field(&stat, 11));
    tree.iter().map(one).sum()
}

/// How often a thread of these was put on a processor and taken off again.
pub fn switches(tree: &[Branch]) -> u64 {
    tree.iter().map(|branch| switches_of(branch.id).unwrap_or(0)).sum()
}

fn switches_of(id: u32) -> Result<u64> {
    let mut sum = 0;
    for task in std::fs::read_dir(proc(id, "task"))? {
        let status = std::fs::read_to_string(task?.path().join("status"))?;
        let counts = status.lines().filter(|line| line.contains("ctxt_switches:"));
        sum += counts.filter_map(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok()).sum::<u64>();
    }
    Ok(sum)
}

fn proc(id: u32, file: &str) -> PathBuf {
    PathBuf::from(format!("/proc/{id}/{file}"))
}
