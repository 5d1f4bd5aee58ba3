//! A web server on loopback with a few pages, for what is told over plain HTTP in a test: newer versions.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result};

/// A request of a test's own programs has fewer lines.
const MOST_LINES: usize = 64;

/// Listens for as long as the process lives.
#[derive(Debug)]
pub struct Pages {
    pub port: u16,
    kept: Arc<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    pages: Mutex<BTreeMap<String, Vec<u8>>>,
    asked: Mutex<Vec<String>>,
    /// Of these only a half is handed out, until they are let go.
    held_back: Mutex<BTreeSet<String>>,
    /// Those whose client went before it had all.
    left: Mutex<Vec<String>>,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Pages {
    pub fn start() -> Result<Pages> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let kept = Arc::new(Kept::default());
        let answers = Arc::clone(&kept);
        std::thread::spawn(move || {
            // A client that hangs up has heard enough.
            listener.incoming().flatten().for_each(|client| drop(answer(&answers, client)));
        });
        Ok(Pages { port, kept })
    }

    /// The address of a page.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    pub fn put(&self, path: &str, page: impl Into<Vec<u8>>) {
        held(&self.kept.pages).insert(path.to_owned(), page.into());
    }

    /// From now on hands out the first half of a page, and the rest once this is taken back; as over a slow line.
    pub fn hold_back(&self, path: &str, hold: bool) {
        let mut held_back = held(&self.kept.held_back);
        if hold {
            held_back.insert(path.to_owned());
        } else {
            held_back.remove(path);
        }
    }

    /// The paths whose client went before it had all.
    pub fn left(&self) -> Vec<String> {
        held(&self.kept.left).clone()
    }

    /// The paths that were asked for, in their order.
    pub fn asked(&self) -> Vec<String> {
        held(&self.kept.asked).clone()
    }
}

fn answer(kept: &Kept, mut client: TcpStream) -> Result<()> {
    client.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut lines = BufReader::new(client.try_clone()?).lines().take(MOST_LINES);
    let request = lines.next().context("no request")??;
    // The rest of the head says nothing that matters here.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split(' ').nth(1).unwrap_or_default().to_owned();
    let page = held(&kept.pages).get(&path).cloned();
    held(&kept.asked).push(path.clone());
    let (status, page) = page.map_or(("404 Not Found", Vec::new()), |page| ("200 OK", page));
    write!(client, "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n", page.len())?;
    let (first, rest) = page.split_at(page.len() / 2);
    client.write_all(first)?;
    client.set_read_timeout(Some(Duration::from_millis(50)))?;
    while held(&kept.held_back).contains(&path) {
        // Whoever goes closes the line, and then reading ends at once; who stays says nothing.
        if matches!(client.read(&mut [0]), Ok(0)) {
            held(&kept.left).push(path);
            return Ok(());
        }
    }
    client.write_all(rest)?;
    Ok(())
}
