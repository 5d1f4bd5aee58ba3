//! A deadline for each command, not for each read: a server that drips one byte a second would
//! outlive any read time-out.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Shared between the stream and whoever issues commands.
#[derive(Debug, Clone)]
pub(crate) struct Deadline {
    at: Arc<Mutex<Instant>>,
    lost: Arc<AtomicBool>,
}

impl Deadline {
    pub(crate) fn after(duration: Duration) -> Self {
        Deadline { at: Arc::new(Mutex::new(Instant::now() + duration)), lost: Arc::default() }
    }

    /// From now on, everything must be over within `duration`.
    pub(crate) fn set(&self, duration: Duration) {
        *self.lock() = Instant::now() + duration;
    }

    /// True once the connection broke or was closed. A TLS library reports that as a failure of TLS.
    pub(crate) fn is_lost(&self) -> bool {
        self.lost.load(Ordering::Relaxed)
    }

    pub(crate) fn is_over(&self) -> bool {
        self.remaining().is_none()
    }

    fn remaining(&self) -> Option<Duration> {
        self.lock().checked_duration_since(Instant::now()).filter(|left| !left.is_zero())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Instant> {
        self.at.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// A TCP stream that is over when its deadline is.
///
/// A missed deadline is `WouldBlock`, which TLS libraries take as "later" and not as the end:
/// an IDLE that was quiet for its whole window can still be ended politely.
#[derive(Debug)]
pub(crate) struct Timed {
    stream: TcpStream,
    deadline: Deadline,
}

impl Timed {
    pub(crate) fn new(stream: TcpStream, deadline: Deadline) -> Self {
        Timed { stream, deadline }
    }

    fn left(&self) -> io::Result<Duration> {
        self.deadline.remaining().ok_or_else(|| io::Error::from(io::ErrorKind::WouldBlock))
    }
}

impl Read for Timed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            self.stream.set_read_timeout(Some(self.left()?))?;
            match self.stream.read(buffer) {
                // The system's timer may be a little early; the deadline decides.
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                Ok(count) if count > 0 => return Ok(count),
                end => {
                    self.deadline.lost.store(true, Ordering::Relaxed);
                    return end;
                }
            }
        }
    }
}

impl Write for Timed {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        loop {
            self.stream.set_write_timeout(Some(self.left()?))?;
            match self.stream.write(buffer) {
                Err(e) if matches!(e.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
                Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
                other => return other,
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::TcpListener;

    #[test]
    fn a_dripping_server_is_left_at_the_deadline() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        std::thread::spawn(move || {
            let (mut peer, _) = listener.accept().unwrap();
            for _ in 0..100 {
                if peer.write_all(b"x").is_err() {
                    return;
                }
                std::thread::sleep(Duration::from_millis(20));
            }
        });
        let started = Instant::now();
        let mut timed =
            Timed::new(TcpStream::connect(address).unwrap(), Deadline::after(Duration::from_millis(200)));
        let error = timed.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::WouldBlock);
        assert!(started.elapsed() < Duration::from_secs(1));
    }
}
