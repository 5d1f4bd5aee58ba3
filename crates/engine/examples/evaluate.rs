//! Assesses every message below a folder; the name of the folder it lies in is its label.
//!
//!     cargo run -p porchlight-engine --example evaluate -- DIR [--misses LABEL] [--trust ID]…
//!
//! Prints verdicts per label and how often each signal fired per label; with `--misses` the files
//! of one label with verdict and evidence.

// A tool, not the engine: it reads files.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use porchlight_engine::{Context, assess};

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let mut folder = None;
    let mut misses = None;
    let mut context = Context::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--misses" => misses = arguments.next(),
            "--trust" => context.trusted_authserv_ids.extend(arguments.next()),
            _ => folder = Some(PathBuf::from(argument)),
        }
    }
    let Some(folder) = folder else {
        eprintln!("evaluate DIR [--misses LABEL] [--trust ID]…");
        std::process::exit(2);
    };
    let mut files = Vec::new();
    collect(&folder, &mut files)?;
    files.sort();

    let mut verdicts: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    let mut signals: BTreeMap<String, BTreeMap<String, u32>> = BTreeMap::new();
    for file in &files {
        let label = file
            .parent()
            .and_then(Path::file_name)
            .map_or(String::new(), |name| name.to_string_lossy().into_owned());
        let assessment = assess(&std::fs::read(file)?, &context);
        let verdict = format!("{:?}", assessment.verdict);
        *verdicts.entry(label.clone()).or_default().entry(verdict.clone()).or_default() += 1;
        let mut seen = Vec::new();
        let evidence = [&assessment.claim.evidence, &assessment.proof.evidence, &assessment.ask.evidence];
        for piece in evidence.into_iter().flatten() {
            if !seen.contains(&&piece.signal) {
                seen.push(&piece.signal);
                *signals.entry(piece.signal.clone()).or_default().entry(label.clone()).or_default() += 1;
            }
        }
        if misses.as_ref() == Some(&label) {
            println!(
                "{verdict:9} {} | {} <{}> | {}",
                file.display(),
                assessment.from_name,
                assessment.from_address,
                assessment.subject
            );
            for piece in [&assessment.claim.evidence, &assessment.ask.evidence].into_iter().flatten() {
                println!("      {:?} {} {:?}: {}", piece.strength, piece.signal, piece.place, piece.excerpt);
            }
        }
    }
    for (label, counts) in &verdicts {
        let total: u32 = counts.values().sum();
        println!("{label:20} {total:6} {counts:?}");
    }
    println!();
    for (signal, counts) in &signals {
        println!("{signal:24} {counts:?}");
    }
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "eml") {
            files.push(path);
        }
    }
    Ok(())
}
