//! Records that cannot be written, read or understood: said in words, nothing lost, nothing told twice.
#![cfg(unix)]

mod support;

use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};

use acceptance::within;
use anyhow::{Context as _, Result};
use rusqlite::Connection;

use support::stage::{LETTER, SCAM, SOON, Stage};

/// `porchlight watch --json`, and what it has said.
struct Watching {
    process: Child,
    said: Arc<Mutex<Vec<String>>>,
}

impl Watching {
    /// Writes past a limit fail, as on a full disk, and end nobody: so the signal for it is ignored.
    fn start(stage: &Stage) -> Result<Watching> {
        let command = stage.command(&["watch", "--json"]);
        let mut shell = Command::new("sh");
        shell
            .args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\""])
            .arg(command.get_program())
            .args(command.get_args());
        shell.env("LANG", "C").stdout(Stdio::piped());
        let mut process = shell.spawn()?;
        let output = BufReader::new(process.stdout.take().context("standard output")?);
        let said = Arc::new(Mutex::new(Vec::new()));
        let keep = Arc::clone(&said);
        std::thread::spawn(move || {
            for line in output.lines().map_while(Result::ok) {
                keep.lock().unwrap().push(line);
            }
        });
        let watching = Watching { process, said };
        watching.wait_for("\"checked\"")?;
        Ok(watching)
    }

    fn count(&self, words: &str) -> usize {
        self.said.lock().unwrap().iter().filter(|line| line.contains(words)).count()
    }

    fn wait_for(&self, words: &str) -> Result<()> {
        within(SOON, &format!("it says {words}"), || Ok(self.count(words) > 0))
            .with_context(|| self.said.lock().unwrap().join("\n"))
    }

    /// Octets that it may write into a file.
    fn may_write(&self, octets: &str) -> Result<()> {
        let id = self.process.id().to_string();
        let done = Command::new("prlimit").args(["--pid", &id, &format!("--fsize={octets}:")]).status()?;
        anyhow::ensure!(done.success(), "prlimit failed");
        Ok(())
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

const STORE_FAILED: &str = "\"code\":\"store-failed\"";

fn records(stage: &Stage) -> PathBuf {
    stage.folder.path().join("data/porchlight.db")
}

/// One look, so that there are records.
fn looked() -> Result<Stage> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, SCAM)?;
    let (code, output) = stage.run(&["watch", "--once", "--json"])?;
    assert_eq!(code, 0, "{output:?}");
    Ok(stage)
}

#[test]
fn on_a_full_disk_it_says_so_and_goes_on_when_there_is_room() -> Result<()> {
    let stage = Stage::set()?;
    let watching = Watching::start(&stage)?;
    watching.may_write("0")?;
    stage.servers.deliver(&stage.user, SCAM)?;
    watching.wait_for(STORE_FAILED)?;
    assert_eq!(watching.count("\"alert\""), 0, "what cannot be kept is not told of");
    watching.may_write("unlimited")?;
    watching.wait_for("\"alert\"")?;
    stage.servers.deliver(&stage.user, LETTER)?;
    within(SOON, "the next one is judged", || Ok(watching.count("\"assessed\"") >= 2))?;
    assert_eq!(watching.count("\"event\":\"alert\""), 1, "told of once");
    assert_eq!(watching.count("set_aside"), 0);
    Ok(())
}

#[test]
fn records_that_another_program_keeps_locked_are_waited_for() -> Result<()> {
    let stage = Stage::set()?;
    let watching = Watching::start(&stage)?;
    let other = Connection::open(records(&stage))?;
    other.execute_batch("BEGIN IMMEDIATE")?;
    stage.servers.deliver(&stage.user, SCAM)?;
    watching.wait_for(STORE_FAILED)?;
    other.execute_batch("ROLLBACK")?;
    watching.wait_for("\"alert\"")?;
    assert_eq!(watching.count("\"event\":\"alert\""), 1, "told of once");
    Ok(())
}

#[test]
fn a_home_that_cannot_be_written_to_is_said_to_be_so() -> Result<()> {
    let stage = Stage::set()?;
    // Nobody can make a folder there, not even root.
    let output = support::porchlight()
        .args(["watch", "--once", "--data", "/proc/porchlight", "--accounts"])
        .arg(stage.accounts())
        .output()?;
    let told = String::from_utf8(output.stderr)?;
    assert_eq!(output.status.code(), Some(2), "{told}");
    assert!(told.starts_with("Porchlight cannot read or write its records on this computer.\n"), "{told}");
    assert!(told.contains("the folder may be written to"), "{told}");
    Ok(())
}

#[test]
fn records_of_a_newer_version_are_refused_politely_and_left_as_they_are() -> Result<()> {
    let stage = looked()?;
    let newer = Connection::open(records(&stage))?;
    newer.pragma_update(None, "user_version", 99)?;
    newer.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    drop(newer);
    let before = std::fs::read(records(&stage))?;
    let (code, output) = stage.run(&["watch", "--once"])?;
    let told = String::from_utf8(output.stderr)?;
    assert_eq!(code, 2, "{told}");
    let words = "Porchlight’s records were written by a newer Porchlight than this one.\n\
                 Install the newest Porchlight. Your records are left as they are.\n";
    assert!(told.starts_with(words), "{told}");
    assert_eq!(std::fs::read(records(&stage))?, before);
    assert_eq!(kept(&stage)?.len(), 0);
    Ok(())
}

#[test]
fn damaged_records_are_kept_aside_and_it_is_said_in_words() -> Result<()> {
    let stage = looked()?;
    overwrite(&records(&stage))?;
    let damaged = std::fs::read(records(&stage))?;
    let (code, output) = stage.run(&["watch", "--once"])?;
    let told = String::from_utf8(output.stdout)?;
    assert_eq!(code, 0, "{told}");
    let [kept] = &kept(&stage)?[..] else { anyhow::bail!("{:?}", kept(&stage)?) };
    assert_eq!(std::fs::read(kept)?, damaged);
    let flat = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("Porchlight’s records were damaged. New records were begun"), "{told}");
    assert!(flat.contains(&format!("kept in {}.", kept.display())), "{told}");
    assert!(flat.contains("found 1 scam"), "the mailbox is looked through again: {told}");
    // Said once.
    let (_, output) = stage.run(&["watch", "--once"])?;
    assert!(!String::from_utf8(output.stdout)?.contains("damaged"));
    Ok(())
}

fn overwrite(file: &Path) -> Result<()> {
    let mut file = std::fs::File::options().write(true).open(file)?;
    Ok(file.write_all(&[0xa5; 4096])?)
}

fn kept(stage: &Stage) -> Result<Vec<PathBuf>> {
    let mut kept = Vec::new();
    for entry in std::fs::read_dir(stage.folder.path().join("data"))? {
        let path = entry?.path();
        if path.to_string_lossy().contains(".damaged-") {
            kept.push(path);
        }
    }
    Ok(kept)
}
