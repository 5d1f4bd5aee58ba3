//! A mail server that says what a test wants it to say: for what no real server would.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Result;
use native_tls::{Identity, TlsAcceptor};

use crate::Certificates;

/// The answer to a command, given its tag and the command itself in upper case. None closes the connection.
/// A line of one word (`DONE`, and all of SMTP's without arguments) is a tag without a command.
pub type Script = dyn Fn(&str, &str) -> Option<Vec<u8>> + Send + Sync;

/// Makes the script of one connection: for a server that remembers which folder is open on it.
pub type Scripts = dyn Fn() -> Arc<Script> + Send + Sync;

/// When a connection becomes private.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Privacy {
    FromTheBeginning,
    /// After a STARTTLS that the script answers with OK or 220.
    WhenAsked,
    Never,
}

/// One line that was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    pub private: bool,
    pub line: String,
}

#[derive(Debug, Default)]
struct Told {
    connections: usize,
    lines: Vec<Heard>,
}

/// Listens on loopback for as long as the process lives.
#[derive(Debug)]
pub struct Scripted {
    pub port: u16,
    told: Arc<Mutex<Told>>,
}

struct Server {
    acceptor: TlsAcceptor,
    greeting: &'static str,
    privacy: Privacy,
    scripts: Arc<Scripts>,
    told: Arc<Mutex<Told>>,
}

impl Scripted {
    /// An IMAP server with TLS.
    pub fn start(certificates: &Certificates, script: Arc<Script>) -> Result<Scripted> {
        Scripted::begin(certificates, Privacy::FromTheBeginning, "* OK ready\r\n", script)
    }

    /// Any server whose protocol goes by lines.
    pub fn begin(
        certificates: &Certificates,
        privacy: Privacy,
        greeting: &'static str,
        script: Arc<Script>,
    ) -> Result<Scripted> {
        Scripted::for_each(certificates, privacy, greeting, Arc::new(move || Arc::clone(&script)))
    }

    /// The same, with a script for each connection.
    pub fn for_each(
        certificates: &Certificates,
        privacy: Privacy,
        greeting: &'static str,
        scripts: Arc<Scripts>,
    ) -> Result<Scripted> {
        let identity = Identity::from_pkcs8(
            &std::fs::read(&certificates.certificate)?,
            &std::fs::read(&certificates.key)?,
        )?;
        let acceptor = TlsAcceptor::new(identity)?;
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let told: Arc<Mutex<Told>> = Arc::default();
        let server = Arc::new(Server { acceptor, greeting, privacy, scripts, told: Arc::clone(&told) });
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                lock(&server.told).connections += 1;
                let server = Arc::clone(&server);
                // A client that hangs up is what these tests are about.
                std::thread::spawn(move || drop(server.serve(client)));
            }
        });
        Ok(Scripted { port, told })
    }

    /// How many connections were made so far.
    pub fn connections(&self) -> usize {
        lock(&self.told).connections
    }

    /// Every line that clients said, of all connections.
    pub fn heard(&self) -> Vec<Heard> {
        lock(&self.told).lines.clone()
    }

    /// How often a command was heard.
    pub fn count(&self, command: &str) -> usize {
        self.heard().iter().filter(|heard| heard.line.to_uppercase().contains(command)).count()
    }
}

fn lock(told: &Mutex<Told>) -> std::sync::MutexGuard<'_, Told> {
    told.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Server {
    fn serve(&self, client: TcpStream) -> Result<()> {
        client.set_read_timeout(Some(Duration::from_secs(120)))?;
        let script = (self.scripts)();
        if self.privacy == Privacy::FromTheBeginning {
            let mut private = self.acceptor.accept(client)?;
            private.write_all(self.greeting.as_bytes())?;
            self.talk(private, true, &*script)?;
            return Ok(());
        }
        let mut plain = client.try_clone()?;
        plain.write_all(self.greeting.as_bytes())?;
        if self.talk(plain, false, &*script)? {
            self.talk(self.acceptor.accept(client)?, true, &*script)?;
        }
        Ok(())
    }

    /// True where the client may now make the connection private.
    fn talk<S: Read + Write>(&self, stream: S, private: bool, script: &Script) -> Result<bool> {
        let mut stream = BufReader::new(stream);
        let mut line = String::new();
        while stream.read_line(&mut line)? > 0 {
            lock(&self.told).lines.push(Heard { private, line: line.trim_end().to_owned() });
            let said = line.trim_end().to_uppercase();
            let (tag, command) = said.split_once(' ').unwrap_or((&said, ""));
            let Some(answer) = script(&tag.to_lowercase(), command) else { return Ok(false) };
            stream.get_mut().write_all(&answer)?;
            let begins = answer.starts_with(b"220") || answer.windows(3).any(|words| words == b" OK");
            if self.privacy == Privacy::WhenAsked && !private && said.ends_with("STARTTLS") && begins {
                return Ok(true);
            }
            line.clear();
        }
        Ok(false)
    }
}
