//! The web, as a program behind a proxy sees it: a proxy on loopback that answers for every host by itself. A program
//! that is told of it by `HTTPS_PROXY`, as many firms do, gets pages of made-up domains over real HTTPS.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Result, bail};
use native_tls::{Identity, TlsAcceptor};

use crate::Certificates;

/// Longest request; a test's own programs send less.
const LONGEST: usize = 16 * 1024;

/// Listens for as long as the process lives.
#[derive(Debug)]
pub struct Web {
    pub port: u16,
    asked: Arc<Mutex<Vec<String>>>,
}

struct Answers {
    acceptor: TlsAcceptor,
    pages: BTreeMap<String, String>,
    silent: Vec<String>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Web {
    /// With these pages, by `host/path`; everything else is not there. Hosts in `silent` take a question and say
    /// nothing.
    pub fn start(certificates: &Certificates, pages: &[(&str, &str)], silent: &[&str]) -> Result<Web> {
        let chain = std::fs::read(&certificates.certificate)?;
        let acceptor = TlsAcceptor::new(Identity::from_pkcs8(&chain, &std::fs::read(&certificates.key)?)?)?;
        let asked = Arc::new(Mutex::new(Vec::new()));
        let answers = Arc::new(Answers {
            acceptor,
            pages: pages.iter().map(|(page, text)| ((*page).to_owned(), (*text).to_owned())).collect(),
            silent: silent.iter().map(|host| (*host).to_owned()).collect(),
            asked: Arc::clone(&asked),
        });
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let answers = Arc::clone(&answers);
                // A client that hangs up has heard enough.
                std::thread::spawn(move || drop(answers.serve(client)));
            }
        });
        Ok(Web { port, asked })
    }

    /// What a program is told by `HTTPS_PROXY`.
    pub fn proxy(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The hosts somebody wanted to reach.
    pub fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Answers {
    fn serve(&self, mut client: TcpStream) -> Result<()> {
        client.set_read_timeout(Some(Duration::from_secs(20)))?;
        let asks = head(&mut client)?;
        let mut words = asks.split(' ');
        let (Some("CONNECT"), Some(target)) = (words.next(), words.next()) else { bail!("no CONNECT") };
        let host = target.split(':').next().unwrap_or_default().to_owned();
        self.asked.lock().unwrap_or_else(PoisonError::into_inner).push(host.clone());
        client.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
        if self.silent.contains(&host) {
            std::thread::sleep(Duration::from_secs(20));
            return Ok(());
        }
        let mut private = self.acceptor.accept(client)?;
        let request = head(&mut private)?;
        let path = request.split(' ').nth(1).unwrap_or_default();
        match self.pages.get(&format!("{host}{path}")) {
            Some(text) => {
                let length = text.len();
                write!(
                    private,
                    "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{text}"
                )?;
            }
            None => private
                .write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?,
        }
        private.shutdown()?;
        Ok(())
    }
}

/// The head of a request.
fn head(stream: &mut impl Read) -> Result<String> {
    let (mut head, mut octet) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() == LONGEST || stream.read(&mut octet)? == 0 {
            bail!("no whole request");
        }
        head.extend_from_slice(&octet);
    }
    Ok(String::from_utf8(head)?)
}
