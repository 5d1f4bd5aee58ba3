//! Amazon's mailbox: where everything lands that is sent, kept byte for byte.

use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use serde::Deserialize;

use crate::process::{Ordinary, Process};
use crate::{ports, wait};

/// One message that arrived.
#[derive(Debug, Clone)]
pub struct Arrived {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients.
    pub to: Vec<String>,
    /// The message as it came over the wire, dots unstuffed.
    pub raw: Vec<u8>,
}

#[derive(Deserialize)]
struct Envelope {
    from: String,
    to: Vec<String>,
}

/// A running SMTP server that only keeps.
#[derive(Debug)]
pub struct Sink {
    _process: Process,
    folder: PathBuf,
    pub port: u16,
}

impl Sink {
    pub fn start(folder: &Path, who: &Ordinary) -> Result<Sink> {
        let kept = folder.join("amazon");
        std::fs::create_dir_all(&kept)?;
        who.own(&kept)?;
        std::fs::write(folder.join("porchlight_sink.py"), include_str!("sink.py"))?;
        let [port] = ports::free()?;
        // Debian's own: another python3 may come first in PATH and not know aiosmtpd.
        let mut command = Command::new("/usr/bin/python3");
        command
            .args(["-B", "-m", "aiosmtpd", "-n", "-l", &format!("127.0.0.1:{port}")])
            .args(["-c", "porchlight_sink.Keep"])
            .arg(&kept)
            .env("PYTHONPATH", folder)
            .current_dir(folder);
        let mut process = Process::start_ordinary("aiosmtpd", command, &folder.join("sink.log"), who)?;
        wait::within(Duration::from_secs(20), "the SMTP sink answers", || {
            process.check().context(
                "the SMTP sink needs /usr/bin/python3 with aiosmtpd (Debian package python3-aiosmtpd): \
                 run scripts/setup",
            )?;
            Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
        })?;
        Ok(Sink { _process: process, folder: kept, port })
    }

    /// Everything that arrived, in order.
    pub fn arrived(&self) -> Result<Vec<Arrived>> {
        let mut names: Vec<PathBuf> = std::fs::read_dir(&self.folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .filter(|path| path.extension().is_some_and(|extension| extension == "eml"))
            .collect();
        names.sort();
        names
            .into_iter()
            .map(|path| {
                let envelope: Envelope =
                    serde_json::from_slice(&std::fs::read(path.with_extension("json"))?)?;
                Ok(Arrived { from: envelope.from, to: envelope.to, raw: std::fs::read(&path)? })
            })
            .collect()
    }

    /// Waits until `count` messages are there, and returns them.
    pub fn wait_for(&self, count: usize, limit: Duration) -> Result<Vec<Arrived>> {
        wait::until(limit, &format!("{count} messages arrive at Amazon's mailbox"), || {
            let arrived = self.arrived()?;
            Ok((arrived.len() >= count).then_some(arrived))
        })
    }

    /// Answers every message with this line from now on, for example `554 5.7.1 no`; `None`: takes them.
    pub fn answer(&self, line: Option<&str>) -> Result<()> {
        let file = self.folder.join("answer");
        match line {
            Some(line) => std::fs::write(file, line)?,
            None if file.exists() => std::fs::remove_file(file)?,
            None => {}
        }
        Ok(())
    }
}
