//! A private Courier: the plainest IMAP server in Debian. No MOVE, no SPECIAL-USE, no keywords, a dot between the
//! names of folders. Its own TLS (couriertls) and its own imapd, over Maildirs in a temporary folder, for an ordinary
//! user; only the sign-in is ours, because Courier's asks a daemon that belongs to the whole system.
//!
//! Debian allows one IMAP server to a system, so `scripts/setup` unpacks its packages beside what is built,
//! under `tools/courier`, and installs none of them.

use std::net::{TcpListener, TcpStream};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use anyhow::{Context, Result};

use crate::certificate::Certificates;
use crate::process::{Ordinary, run};

/// What the server says of itself where nobody has changed Debian's configuration.
const CAPABILITY: &str =
    "IMAP4rev1 UIDPLUS CHILDREN NAMESPACE THREAD=ORDEREDSUBJECT THREAD=REFERENCES SORT QUOTA IDLE";

/// Where Courier's programs are.
#[derive(Debug, Clone)]
pub struct Programs {
    imapd: PathBuf,
    tls: PathBuf,
    make: PathBuf,
    libraries: String,
}

impl Programs {
    /// None where `scripts/setup` could not bring them: on systems without Debian's packages.
    pub fn find() -> Option<Programs> {
        let here = std::env::current_exe().ok()?;
        let root = here.ancestors().map(|folder| folder.join("tools/courier")).find(|root| root.is_dir())?;
        let libraries = ["usr/lib", "lib"]
            .map(|lib| root.join(lib))
            .into_iter()
            .flat_map(|lib| {
                let inner = std::fs::read_dir(&lib).into_iter().flatten().flatten().map(|entry| entry.path());
                inner.filter(|path| path.is_dir()).chain([lib.clone()]).collect::<Vec<_>>()
            })
            .map(|path| path.display().to_string())
            .collect::<Vec<_>>()
            .join(":");
        let programs = Programs {
            imapd: root.join("usr/bin/imapd"),
            tls: root.join("usr/bin/couriertls"),
            make: root.join("usr/bin/maildirmake.courier"),
            libraries,
        };
        let whole = [&programs.imapd, &programs.tls, &programs.make].iter().all(|file| file.is_file());
        whole.then_some(programs)
    }
}

/// A running server.
#[derive(Debug)]
pub struct Courier {
    /// IMAP over TLS.
    pub imaps: u16,
    folder: PathBuf,
    programs: Programs,
    who: Ordinary,
    ended: Arc<AtomicBool>,
    open: Arc<Mutex<Vec<TcpStream>>>,
}

impl Courier {
    /// Starts one in `folder`, which is made and handed to `who`. Every user has INBOX and `INBOX.Junk`.
    pub fn start(
        programs: Programs,
        folder: &Path,
        certificates: &Certificates,
        who: &Ordinary,
        users: &[(&str, &str)],
    ) -> Result<Courier> {
        std::fs::create_dir_all(folder)?;
        who.own(folder)?;
        let (pem, names, login) = (folder.join("courier.pem"), folder.join("users"), folder.join("login.py"));
        let mut both = std::fs::read(&certificates.key)?;
        both.extend(std::fs::read(&certificates.certificate)?);
        let list: String = users.iter().map(|(user, password)| format!("{user}\t{password}\n")).collect();
        std::fs::write(&pem, both)?;
        std::fs::write(&names, list)?;
        std::fs::write(&login, include_str!("courier/login.py"))?;
        for file in [&pem, &names, &login] {
            who.own(file)?;
        }

        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let imaps = listener.local_addr()?.port();
        let (ended, open) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let courier = Courier {
            imaps,
            folder: folder.to_owned(),
            programs,
            who: who.clone(),
            ended: Arc::clone(&ended),
            open: Arc::clone(&open),
        };
        for (user, _) in users {
            let home = folder.join(user);
            std::fs::create_dir_all(&home)?;
            who.own(&home)?;
            courier.make(&home, &["Maildir"])?;
            courier.make(&home, &["-f", "Junk", "Maildir"])?;
        }
        let (programs, who, folder) = (courier.programs.clone(), courier.who.clone(), courier.folder.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(mut command) = session(&programs, &who, &folder, &stream) else { continue };
                let Ok(mut child) = command.spawn() else { continue };
                // Their ends of the socket go with the command.
                drop(command);
                open.lock().unwrap_or_else(PoisonError::into_inner).push(stream);
                std::thread::spawn(move || child.wait());
            }
        });
        Ok(courier)
    }

    fn make(&self, home: &Path, arguments: &[&str]) -> Result<()> {
        let mut command = self.who.command(&self.programs.make)?;
        command.args(arguments).current_dir(home).env("LD_LIBRARY_PATH", &self.programs.libraries);
        run(command).map(drop)
    }

    /// A message arrives: it is put into `new` with the system's line ends, as every delivery agent does it.
    pub fn deliver(&self, user: &str, name: &str, raw: &[u8]) -> Result<()> {
        let maildir = self.folder.join(user).join("Maildir");
        let (before, after) = (maildir.join("tmp").join(name), maildir.join("new").join(name));
        let lines: Vec<&[u8]> =
            raw.split(|octet| *octet == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line)).collect();
        std::fs::write(&before, lines.join(&b'\n'))?;
        self.who.own(&before)?;
        std::fs::rename(before, after).context("into new")
    }
}

/// couriertls on the socket, and behind it the sign-in, which becomes imapd.
fn session(programs: &Programs, who: &Ordinary, folder: &Path, stream: &TcpStream) -> Result<Command> {
    let log = std::fs::File::options().create(true).append(true).open(folder.join("courier.log"))?;
    let mut command = who.command(&programs.tls)?;
    command
        // Debian's own: another python3 may come first in PATH.
        .args(["-server", "-tcpd", "/usr/bin/python3"])
        .arg(folder.join("login.py"))
        .arg(folder.join("users"))
        .arg(&programs.imapd)
        .arg(folder)
        .env_clear()
        .env("LD_LIBRARY_PATH", &programs.libraries)
        .env("PATH", "/usr/bin:/bin")
        .env("TLS_CERTFILE", folder.join("courier.pem"))
        .env("TLS_VERIFYPEER", "NONE")
        .env("IMAP_CAPABILITY", CAPABILITY)
        .env("IMAP_KEYWORDS", "0")
        // A look at the folder each second while the client idles: there is no file monitor here.
        .env("IMAP_IDLE_TIMEOUT", "1")
        .env("IMAP_ENHANCEDIDLE", "0")
        .env("IMAP_USELOCKS", "0")
        .env("IMAP_TRASHFOLDERNAME", "Trash")
        .env("IMAP_TLS", "1")
        .env("PROTOCOL", "IMAP")
        .env("TCPREMOTEIP", "127.0.0.1")
        .env("TCPREMOTEPORT", stream.peer_addr()?.port().to_string())
        .stdin(Stdio::from(OwnedFd::from(stream.try_clone()?)))
        .stdout(Stdio::from(OwnedFd::from(stream.try_clone()?)))
        .stderr(log);
    Ok(command)
}

impl Drop for Courier {
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        for stream in self.open.lock().unwrap_or_else(PoisonError::into_inner).drain(..) {
            let _ = stream.shutdown(std::net::Shutdown::Both);
        }
        // Wakes the listener, so that it sees the end.
        let _ = TcpStream::connect(("127.0.0.1", self.imaps));
    }
}
