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
pub(crate) struct Timed<S = TcpStream> {
    stream: S,
    deadline: Deadline,
}

/// A stream whose reads and writes end after a while.
pub(crate) trait Patience: Read + Write {
    fn set_read_patience(&self, patience: Duration) -> io::Result<()>;
    fn set_write_patience(&self, patience: Duration) -> io::Result<()>;
}

impl Patience for TcpStream {
    fn set_read_patience(&self, patience: Duration) -> io::Result<()> {
        self.set_read_timeout(Some(patience))
    }

    fn set_write_patience(&self, patience: Duration) -> io::Result<()> {
        self.set_write_timeout(Some(patience))
    }
}

impl<S> Timed<S> {
    pub(crate) fn new(stream: S, deadline: Deadline) -> Self {
        Timed { stream, deadline }
    }

    fn left(&self) -> io::Result<Duration> {
        self.deadline.remaining().ok_or_else(|| io::Error::from(io::ErrorKind::WouldBlock))
    }
}

impl<S: Patience> Read for Timed<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        loop {
            self.stream.set_read_patience(self.left()?)?;
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

impl<S: Patience> Write for Timed<S> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        loop {
            self.stream.set_write_patience(self.left()?)?;
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

    /// Interrupted by the system at every call but each third: a signal, a debugger, a computer that wakes.
    #[derive(Default)]
    struct Interrupted {
        calls: usize,
        for_ever: bool,
        written: Vec<u8>,
    }

    impl Interrupted {
        fn call(&mut self) -> io::Result<()> {
            self.calls += 1;
            match self.for_ever || !self.calls.is_multiple_of(3) {
                true => Err(io::ErrorKind::Interrupted.into()),
                false => Ok(()),
            }
        }
    }

    impl Read for Interrupted {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.call()?;
            buffer[..2].copy_from_slice(b"hi");
            Ok(2)
        }
    }

    impl Write for Interrupted {
        fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
            self.call()?;
            self.written.extend_from_slice(buffer);
            Ok(buffer.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl Patience for Interrupted {
        fn set_read_patience(&self, _: Duration) -> io::Result<()> {
            Ok(())
        }
        fn set_write_patience(&self, _: Duration) -> io::Result<()> {
            Ok(())
        }
    }

    /// Whoever is above takes it for "again" and would ask for ever (`std::io::Read::read_exact` and the TLS libraries).
    #[test]
    fn an_interruption_is_gone_round_and_never_handed_on() {
        let mut timed = Timed::new(Interrupted::default(), Deadline::after(Duration::from_secs(60)));
        let mut buffer = [0; 8];
        for _ in 0..4 {
            assert_eq!(timed.read(&mut buffer).unwrap(), 2);
            assert_eq!(timed.write(b"ho").unwrap(), 2);
        }
        assert_eq!((timed.stream.calls, timed.stream.written.as_slice()), (24, &b"hohohoho"[..]));
        assert!(!timed.deadline.is_lost());

        let endless = Interrupted { for_ever: true, ..Interrupted::default() };
        let mut timed = Timed::new(endless, Deadline::after(Duration::from_millis(50)));
        assert_eq!(timed.read(&mut buffer).unwrap_err().kind(), io::ErrorKind::WouldBlock);
        assert_eq!(timed.write(b"ho").unwrap_err().kind(), io::ErrorKind::WouldBlock);
    }
}
