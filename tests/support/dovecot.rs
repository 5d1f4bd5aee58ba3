//! A private Dovecot: IMAP (STARTTLS and TLS), LMTP and submission for an ordinary user.

use std::collections::BTreeMap;
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use anyhow::{Context, Result, bail};

use crate::certificate::Certificates;
use crate::process::{Ordinary, Process, find, run};
use crate::{ports, wait};

/// How this server should differ from the usual one.
#[derive(Debug, Clone)]
pub struct Wishes {
    /// What the server calls itself in the lines it adds to a message.
    pub name: String,
    /// The IMAP capability line to show instead of the true one, for example without `IDLE`.
    pub imap_capability: Option<String>,
    /// Further lines of configuration.
    pub extra: String,
    /// Whether everybody has a Junk folder from the beginning.
    pub junk: bool,
}

impl Default for Wishes {
    fn default() -> Self {
        Wishes { name: "mx.test.example".to_owned(), imap_capability: None, extra: String::new(), junk: true }
    }
}

const JUNK: &str = "  mailbox Junk {
    auto = create
    special_use = \\Junk
  }";

/// A running server.
#[derive(Debug)]
pub struct Dovecot {
    process: Option<Process>,
    folder: PathBuf,
    who: Ordinary,
    passwords: BTreeMap<String, String>,
    /// Passwords are read again when the file's time in whole seconds changes: so each write gets a
    /// second of its own.
    changes: u64,
    pub imap: u16,
    pub imaps: u16,
    pub lmtp: u16,
    pub submission: u16,
    pub submissions: u16,
    /// Where a second mail server asks who may send.
    pub sasl: u16,
}

impl Dovecot {
    /// Starts one in `folder`, which is handed to `who`. What is submitted goes on to `relay`, a port
    /// on loopback.
    pub fn start(
        folder: &Path,
        certificates: &Certificates,
        who: &Ordinary,
        relay: u16,
        wishes: &Wishes,
    ) -> Result<Dovecot> {
        refuse_other_versions()?;
        for needed in ["run", "state", "mail"] {
            std::fs::create_dir_all(folder.join(needed))?;
            who.own(&folder.join(needed))?;
        }
        who.own(folder)?;
        let [imap, imaps, lmtp, submission, submissions, sasl] = ports::free()?;
        let mut extra = wishes.extra.clone();
        if let Some(line) = &wishes.imap_capability {
            extra.push_str(&format!("\nimap_capability = {line}\n"));
        }
        let conf = include_str!("dovecot/2.3.conf")
            .replace("@folder@", &folder.display().to_string())
            .replace("@user@", &who.user)
            .replace("@group@", &who.group)
            .replace("@certificate@", &certificates.certificate.display().to_string())
            .replace("@key@", &certificates.key.display().to_string())
            .replace("@extra@", &extra)
            .replace("@junk@", if wishes.junk { JUNK } else { "" })
            .replace("@name@", &wishes.name)
            .replace("@imap@", &imap.to_string())
            .replace("@imaps@", &imaps.to_string())
            .replace("@lmtp@", &lmtp.to_string())
            .replace("@submission@", &submission.to_string())
            .replace("@submissions@", &submissions.to_string())
            .replace("@sasl@", &sasl.to_string())
            .replace("@relay@", &relay.to_string());
        std::fs::write(folder.join("dovecot.conf"), conf)?;
        who.own(&certificates.key)?;
        let mut server = Dovecot {
            process: None,
            folder: folder.to_owned(),
            who: who.clone(),
            passwords: BTreeMap::new(),
            changes: 0,
            imap,
            imaps,
            lmtp,
            submission,
            submissions,
            sasl,
        };
        server.write_users()?;
        server.resume()?;
        Ok(server)
    }

    /// Adds a user or changes the password of one. Those who are signed in stay so: see [`Dovecot::kick`].
    pub fn set_password(&mut self, user: &str, password: &str) -> Result<()> {
        self.passwords.insert(user.to_owned(), password.to_owned());
        self.write_users()?;
        if self.process.is_none() {
            return Ok(());
        }
        // The file is looked at once a second at most.
        wait::within(Duration::from_secs(10), "Dovecot knows the password", || {
            Ok(self.doveadm(&["auth", "test", user, password]).is_ok())
        })
    }

    fn write_users(&mut self) -> Result<()> {
        let lines: String =
            self.passwords.iter().map(|(user, password)| format!("{user}:{{PLAIN}}{password}\n")).collect();
        let (new, file) = (self.folder.join("users.new"), self.folder.join("users"));
        std::fs::write(&new, lines)?;
        self.changes += 1;
        let time = SystemTime::now() + Duration::from_secs(self.changes);
        std::fs::File::options().write(true).open(&new)?.set_modified(time)?;
        self.who.own(&new)?;
        std::fs::rename(new, file)?;
        Ok(())
    }

    /// Ends every connection of a user.
    pub fn kick(&self, user: &str) -> Result<()> {
        // "no connections" is an answer, not a failure.
        let _ = self.doveadm(&["kick", user]);
        Ok(())
    }

    /// Stops the server and everyone's connections; ports and mail are kept.
    pub fn pause(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.stop();
        }
    }

    /// Starts it again on the same ports.
    pub fn resume(&mut self) -> Result<()> {
        let program = find("dovecot", "dovecot-imapd dovecot-lmtpd dovecot-submissiond")?;
        let mut command = Command::new(program);
        command.arg("-F").arg("-c").arg(self.conf()).current_dir(&self.folder);
        let log = self.folder.join("dovecot.out");
        let mut process = Process::start_ordinary("dovecot", command, &log, &self.who)?;
        for port in [self.imap, self.imaps, self.lmtp, self.submission, self.submissions] {
            wait::within(Duration::from_secs(20), "Dovecot answers", || {
                process.check().with_context(|| self.log())?;
                Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
            })
            .with_context(|| self.log())?;
        }
        self.process = Some(process);
        Ok(())
    }

    /// Runs `doveadm` on this server.
    pub fn doveadm(&self, arguments: &[&str]) -> Result<String> {
        let mut command = self.who.command(&find("doveadm", "dovecot-core")?)?;
        command.arg("-c").arg(self.conf()).args(arguments).current_dir(&self.folder);
        run(command)
    }

    /// Gives a folder another UIDVALIDITY and new UIDs, as a restored or rebuilt mailbox has.
    pub fn renumber(&self, user: &str, folder: &str, uid_validity: u32) -> Result<()> {
        self.doveadm(&[
            "mailbox",
            "update",
            "-u",
            user,
            "--uid-validity",
            &uid_validity.to_string(),
            folder,
        ])?;
        Ok(())
    }

    /// What the server wrote about itself.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.join("dovecot.log")).unwrap_or_default()
    }

    fn conf(&self) -> PathBuf {
        self.folder.join("dovecot.conf")
    }
}

/// 2.4 has another configuration language, which nobody has written down here yet.
fn refuse_other_versions() -> Result<()> {
    let program = find("dovecot", "dovecot-imapd dovecot-lmtpd dovecot-submissiond")?;
    let mut command = Command::new(program);
    command.arg("--version");
    let version = run(command)?;
    if !version.starts_with("2.3.") {
        bail!(
            "this is Dovecot {}; the private mail server is written for 2.3 (Debian 12, Ubuntu 24.04) and \
             does not know the configuration language of other versions yet",
            version.trim()
        );
    }
    Ok(())
}
