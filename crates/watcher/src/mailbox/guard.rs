//! Refuses what a server may not do to us: more bytes than a command can need, a literal larger than
//! asked for, parentheses so deep that the parser behind us would run out of stack.

use std::io::{self, Read, Write};
use std::time::Duration;

use super::deadline::Deadline;

/// Nesting of parentheses in one response. A polite FETCH needs three; the parser aborts the
/// process at about 400.
const DEPTH_MAX: u32 = 64;
/// A literal's announcement is `{`, at most 20 digits, `}`.
const ANNOUNCEMENT_MAX: usize = 24;
/// `* `, ten digits, ` FETCH (`.
const HEAD_MAX: usize = 20;

/// Octets of a FETCH response outside its literals. A polite one has about 60 besides flags; the parser reads
/// them again at each line end inside the literal.
const FETCH_MAX: u32 = 4096;

/// What the server may send until the next command.
#[derive(Debug, Clone)]
pub(crate) struct Allowance(std::sync::Arc<std::sync::atomic::AtomicU64>);

impl Allowance {
    pub(crate) fn new(bytes: u64) -> Self {
        Allowance(std::sync::Arc::new(std::sync::atomic::AtomicU64::new(bytes)))
    }

    pub(crate) fn set(&self, bytes: u64) {
        self.0.store(bytes, std::sync::atomic::Ordering::Relaxed);
    }

    fn left(&self) -> u64 {
        self.0.load(std::sync::atomic::Ordering::Relaxed)
    }
}

/// Follows a response as it comes in, octet by octet.
#[derive(Debug, Default)]
struct Follower {
    /// Octets of a literal still to come.
    literal: u64,
    depth: u32,
    quoted: bool,
    escaped: bool,
    /// How the response begins. Only a FETCH carries octets that are not to be looked at; anywhere
    /// else `{9}` at a line's end may be mere text, and what follows would be parsed.
    head: Vec<u8>,
    /// Octets of the response so far, literals left out.
    octets: u32,
    /// What was read since the last `{`, to find a literal's announcement.
    announcement: Vec<u8>,
}

impl Follower {
    /// Errors: a sentence for the log.
    fn follow(&mut self, mut bytes: &[u8], allowance: u64) -> Result<(), &'static str> {
        while let Some((&first, rest)) = bytes.split_first() {
            if self.literal > 0 {
                let skip = usize::try_from(self.literal).unwrap_or(usize::MAX).min(bytes.len());
                self.literal -= skip as u64;
                bytes = bytes.get(skip..).unwrap_or_default();
                continue;
            }
            self.octet(first, allowance)?;
            bytes = rest;
        }
        Ok(())
    }

    fn octet(&mut self, octet: u8, allowance: u64) -> Result<(), &'static str> {
        if octet == b'\n' {
            self.quoted = false;
            self.escaped = false;
            match literal_length(&self.announcement) {
                Some(length) if length > allowance => return Err("a literal larger than allowed"),
                Some(length) if is_fetch(&self.head) => self.literal = length,
                Some(_) => {}
                // A line that announces no literal ends the response.
                None => {
                    self.depth = 0;
                    self.octets = 0;
                    self.head.clear();
                }
            }
            self.announcement.clear();
            return Ok(());
        }
        if self.head.len() < HEAD_MAX {
            self.head.push(octet);
        }
        self.octets = self.octets.saturating_add(1);
        if self.octets > FETCH_MAX && is_fetch(&self.head) {
            return Err("a FETCH response too long");
        }
        if self.quoted {
            match octet {
                _ if self.escaped => self.escaped = false,
                b'\\' => self.escaped = true,
                b'"' => self.quoted = false,
                _ => {}
            }
            return Ok(());
        }
        match octet {
            b'"' => self.quoted = true,
            b'(' => self.depth += 1,
            b')' => self.depth = self.depth.saturating_sub(1),
            _ => {}
        }
        if self.depth > DEPTH_MAX {
            return Err("parentheses nested too deep");
        }
        if octet == b'{' {
            self.announcement.clear();
            self.announcement.push(octet);
        } else if !self.announcement.is_empty() {
            if self.announcement.len() < ANNOUNCEMENT_MAX {
                self.announcement.push(octet);
            } else {
                self.announcement.clear();
            }
        }
        Ok(())
    }
}

/// True for `* 12 FETCH (…`.
fn is_fetch(head: &[u8]) -> bool {
    let Some(rest) = head.strip_prefix(b"* ") else { return false };
    let digits = rest.iter().take_while(|octet| octet.is_ascii_digit()).count();
    digits > 0 && rest.get(digits..digits + 8).is_some_and(|word| word.eq_ignore_ascii_case(b" FETCH ("))
}

/// The length in `{123}\r`, `{123+}\r`.
fn literal_length(announcement: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(announcement).ok()?;
    let digits = text.strip_prefix('{')?.trim_end_matches('\r').strip_suffix('}')?.trim_end_matches('+');
    // More digits than fit are a literal larger than anything allowed.
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(digits.parse().unwrap_or(u64::MAX))
}

/// The stream the `imap` crate reads from.
#[derive(Debug)]
pub(crate) struct Guard<S> {
    stream: S,
    follower: Follower,
    allowance: Allowance,
    deadline: Deadline,
    /// What a command is given once an IDLE is over.
    command_time: Duration,
}

impl<S> Guard<S> {
    pub(crate) fn new(stream: S, allowance: Allowance, deadline: Deadline, command_time: Duration) -> Self {
        Guard { stream, follower: Follower::default(), allowance, deadline, command_time }
    }
}

impl<S: Read> Read for Guard<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Octets that are here already would be parsed to their end, however long that takes.
        if self.deadline.is_over() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        let count = self.stream.read(buffer)?;
        let left = self.allowance.left();
        if count as u64 > left {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "more bytes than allowed"));
        }
        self.allowance.set(left - count as u64);
        self.follower
            .follow(buffer.get(..count).unwrap_or_default(), left)
            .map_err(|why| io::Error::new(io::ErrorKind::InvalidData, why))?;
        Ok(count)
    }
}

impl<S: Write> Write for Guard<S> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

impl<S> imap::extensions::idle::SetReadTimeout for Guard<S> {
    /// The crate sets the window of an IDLE here, and takes it back with `None` when it is over.
    fn set_read_timeout(&mut self, timeout: Option<Duration>) -> imap::error::Result<()> {
        self.deadline.set(timeout.unwrap_or(self.command_time));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn follow(pieces: &[&[u8]]) -> Result<Follower, &'static str> {
        let mut follower = Follower::default();
        for piece in pieces {
            follower.follow(piece, 1000)?;
        }
        Ok(follower)
    }

    #[test]
    fn parentheses_inside_literals_and_quotes_do_not_count() {
        let deep = "(".repeat(500);
        let literal = format!("* 1 FETCH (UID 1 BODY[] {{{}}}\r\n{deep})\r\n", deep.len());
        assert_eq!(follow(&[literal.as_bytes()]).unwrap().depth, 0);
        let quoted = format!("* LIST () \"/\" \"{deep}\"\r\n");
        assert!(follow(&[quoted.as_bytes()]).is_ok());
        assert!(follow(&[format!("* 1 FETCH (BODYSTRUCTURE {deep}").as_bytes()]).is_err());
    }

    #[test]
    fn depth_counts_across_a_literal_and_ends_with_the_line() {
        let follower = follow(&[b"* 1 FETCH (BODY[] {2}\r\nab UID 7)\r\n* 2 EXISTS\r\n"]).unwrap();
        assert_eq!(follower.depth, 0);
        let hidden = format!("* OK {{900}}\r\n* 1 FETCH (BODYSTRUCTURE {}", "(".repeat(500));
        assert!(follow(&[hidden.as_bytes()]).is_err(), "text that looks like a literal hides nothing");
        let inside = follow(&[b"* 1 FETCH ((BODY[] {2}\r\nab"]).unwrap();
        assert_eq!(inside.depth, 2);
    }

    #[test]
    fn a_literal_that_is_too_large_is_refused_before_it_comes() {
        assert!(follow(&[b"* 1 FETCH (BODY[] {1001}\r\n"]).is_err());
        assert!(follow(&[b"* 1 FETCH (BODY[] {99999999999999999999}\r\n"]).is_err());
        assert!(follow(&[b"* 1 FETCH (BODY[] {10", b"00}\r", b"\n"]).is_ok());
    }

    #[test]
    fn a_fetch_is_short_outside_its_literals() {
        let flags = format!("* 1 FETCH (FLAGS ({}) BODY[] {{5}}\r\n", "x ".repeat(3000));
        assert!(follow(&[flags.as_bytes()]).is_err());
        let search = format!("* SEARCH {}\r\n", "1 ".repeat(3000));
        assert!(follow(&[search.as_bytes(), b"* 1 FETCH (UID 1)\r\n"]).is_ok());
    }

    #[test]
    fn more_bytes_than_allowed_are_refused() {
        let source = io::repeat(b'x');
        let mut guard = Guard::new(
            source,
            Allowance::new(10_000),
            Deadline::after(Duration::from_secs(1)),
            Duration::from_secs(1),
        );
        let error = guard.read_to_end(&mut Vec::new()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::InvalidData);
    }
}
