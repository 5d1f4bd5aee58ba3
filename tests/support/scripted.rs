//! An IMAP server that says what a test wants it to say: for what no real server would.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use native_tls::{Identity, TlsAcceptor};

use crate::Certificates;

/// The answer to a command, given its tag and the command itself in upper case. None closes the connection.
pub type Script = dyn Fn(&str, &str) -> Option<Vec<u8>> + Send + Sync;

/// Listens on loopback, with TLS, for as long as the process lives.
#[derive(Debug)]
pub struct Scripted {
    pub port: u16,
}

impl Scripted {
    pub fn start(certificates: &Certificates, script: Arc<Script>) -> Result<Scripted> {
        let identity = Identity::from_pkcs8(
            &std::fs::read(&certificates.certificate)?,
            &std::fs::read(&certificates.key)?,
        )?;
        let acceptor = TlsAcceptor::new(identity)?;
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let (acceptor, script) = (acceptor.clone(), Arc::clone(&script));
                // A client that hangs up is what these tests are about.
                std::thread::spawn(move || drop(serve(&acceptor, client, &*script)));
            }
        });
        Ok(Scripted { port })
    }
}

fn serve(acceptor: &TlsAcceptor, client: std::net::TcpStream, script: &Script) -> Result<()> {
    client.set_read_timeout(Some(Duration::from_secs(120)))?;
    let mut stream = BufReader::new(acceptor.accept(client)?);
    stream.get_mut().write_all(b"* OK ready\r\n")?;
    let mut line = String::new();
    while stream.read_line(&mut line)? > 0 {
        let said = line.trim_end().to_uppercase();
        let (tag, command) = said.split_once(' ').unwrap_or((&said, ""));
        let Some(answer) = script(&tag.to_lowercase(), command) else { return Ok(()) };
        stream.get_mut().write_all(&answer)?;
        line.clear();
    }
    Ok(())
}
