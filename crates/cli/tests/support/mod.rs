//! What the tests of several commands share.
#![allow(dead_code)]

pub mod stage;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

pub fn porchlight() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
    command.env_remove("NO_COLOR").env_remove("LC_ALL").env_remove("LANGUAGE").env("LANG", "C");
    command
}

pub fn run(command: &str, path: &Path, more: &[&str]) -> Output {
    porchlight().arg(command).arg(path).args(more).output().unwrap()
}

pub fn code(output: &Output) -> i32 {
    output.status.code().expect("ended by a signal")
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Writes a file, and the folders above it.
pub fn file(folder: &Path, name: &str, content: &[u8]) -> PathBuf {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(&path, content).unwrap();
    path
}

/// Writes an archive.
pub fn zip(path: &Path, entries: &[(&str, &[u8])]) {
    let mut zip = zip::ZipWriter::new(std::fs::File::create(path).unwrap());
    for (name, content) in entries {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap();
}

/// A message that the engine has a story about.
pub fn story(name: &str) -> Vec<u8> {
    let stories = Path::new(env!("CARGO_MANIFEST_DIR")).join("../engine/fixtures/stories");
    std::fs::read(stories.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub const SCAM: &str = "scam-account-suspended.eml";
pub const DOUBTFUL: &str = "doubtful-order-without-proof.eml";
pub const GENUINE: &str = "genuine-change-password.eml";
pub const UNRELATED: &str = "unrelated-river.eml";

/// Believes the provider of the stories.
pub const TRUST: [&str; 2] = ["--authserv-id", "mx.example.net"];

/// Messages as an mbox holds them.
pub fn mbox(messages: &[Vec<u8>]) -> Vec<u8> {
    let mut mbox = Vec::new();
    for message in messages {
        mbox.extend_from_slice(b"From helen@example.com Thu Oct 29 08:15:02 2026\n");
        for line in String::from_utf8_lossy(message).replace("\r\n", "\n").lines() {
            let quote = if line.trim_start_matches('>').starts_with("From ") { ">" } else { "" };
            mbox.extend_from_slice(format!("{quote}{line}\n").as_bytes());
        }
        mbox.push(b'\n');
    }
    mbox
}
