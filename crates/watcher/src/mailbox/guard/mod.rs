//! Refuses what a server may not do to us: more bytes than a command can need, a literal larger than
//! asked for, parentheses so deep that the parser behind us would run out of stack. And puts in order what it may
//! do and the `imap` crate cannot bear: lines before the `+` that answers IDLE, and what [`mend`] lists. The octets of
//! messages go past the crate, which would look at them again with each line: it is given a place in their stead. So do
//! secrets, on their way out ([`stand_in`]).

mod allowance;
mod follower;
mod held;
mod mend;
mod stand_in;

use std::io::{self, Read, Write};
use std::time::Duration;

pub(crate) use allowance::Allowance;
use follower::{FETCH_MAX, Follower, warning};
use held::Held;
pub(crate) use stand_in::{StandIn, Word};

use crate::wire::Deadline;

/// So many octets are read at a time: a record of TLS has no more (RFC 8446 §5.1).
const PIECE: usize = 16 * 1024;

/// Room for so many octets is made at once where a literal is announced; for more as they come.
const LITERAL_FIRST: usize = 1024 * 1024;

/// The stream the `imap` crate reads from.
#[derive(Debug)]
pub(crate) struct Guard<S> {
    stream: S,
    follower: Follower,
    allowance: Allowance,
    deadline: Deadline,
    /// Octets that came and were not looked at yet, from `at`.
    buffer: Vec<u8>,
    at: usize,
    /// A line that was looked at and not asked for yet, from `line_at`. Never more than one: what the crate has read
    /// before an IDLE could not be held back any more.
    line: Vec<u8>,
    line_at: usize,
    /// The part of a line that was handed out last ended with a CR.
    after_cr: bool,
    held: Held,
    /// What a server that broke the rules says afterwards is not listened to.
    broken: bool,
    /// What a command is given once an IDLE is over.
    command_time: Duration,
    stand_in: StandIn,
    /// A secret could not be sent: the crate, which would try again, sends nothing any more.
    mute: bool,
}

impl<S> Guard<S> {
    pub(crate) fn new(stream: S, allowance: Allowance, deadline: Deadline, command_time: Duration) -> Self {
        Guard {
            stream,
            follower: Follower::default(),
            allowance,
            deadline,
            buffer: Vec::new(),
            at: 0,
            line: Vec::new(),
            line_at: 0,
            after_cr: false,
            held: Held::default(),
            broken: false,
            command_time,
            stand_in: StandIn::default(),
            mute: false,
        }
    }

    /// Where a secret is put before it is sent.
    pub(crate) fn stand_in(&self) -> StandIn {
        self.stand_in.clone()
    }
}

impl<S: Read> Guard<S> {
    /// Hands out looked-at octets of one line, and 0 at the end of everything.
    fn checked(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Octets that are here already would be parsed to their end, however long that takes.
        if self.deadline.is_over() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        if self.line_at >= self.line.len() && !self.next_line()? {
            return Ok(0);
        }
        let ready = self.line.get(self.line_at..).unwrap_or_default();
        let count = ready.len().min(buffer.len());
        for (place, octet) in buffer.iter_mut().zip(ready) {
            *place = *octet;
        }
        self.line_at += count;
        Ok(count)
    }

    /// Reads a line, or the next part of a very long one, and looks at it. False where nothing comes any more.
    fn next_line(&mut self) -> io::Result<bool> {
        self.line.clear();
        self.line_at = 0;
        while !self.line.ends_with(b"\n") && self.line.len() < FETCH_MAX as usize {
            if self.at >= self.buffer.len() && self.fill()? == 0 {
                return Ok(false);
            }
            let pending = self.buffer.get(self.at..).unwrap_or_default();
            let pending = pending.get(..FETCH_MAX as usize).unwrap_or(pending);
            let end = pending.iter().position(|octet| *octet == b'\n').map_or(pending.len(), |end| end + 1);
            self.line.extend_from_slice(pending.get(..end).unwrap_or_default());
            self.at += end;
        }
        // Text for people beside an answer, NO and BAD among it (RFC 3501 §7.1), which the crate takes for OK alone.
        let begins = self.follower.at_beginning();
        let first = if begins { warning(&self.line) } else { b"" };
        let status = self.follower.is_status(&self.line);
        let fetch = self.follower.is_in_fetch(&self.line);
        let foreign = !self.line.is_ascii() && status;
        // A literal's beginning may be here, and paid for, already.
        let left = self.allowance.left().saturating_add((self.buffer.len() - self.at) as u64);
        if let Err(why) = self.follower.follow(&self.line, left) {
            return Err(self.refuse(why));
        }
        if foreign {
            self.line.iter_mut().filter(|octet| !octet.is_ascii()).for_each(|octet| *octet = b'?');
        }
        for (place, octet) in self.line.iter_mut().zip(first) {
            *place = *octet;
        }
        let ends_with_cr = self.line.ends_with(b"\r");
        mend::line_end(&mut self.line, self.after_cr);
        self.after_cr = ends_with_cr;
        if fetch {
            mend::fetch(&mut self.line);
        } else if begins && !status && self.follower.at_beginning() {
            mend::untagged(&mut self.line);
        }
        if let Some(octets) = self.follower.take_literal() {
            let literal = self.literal(octets)?;
            let place = self.allowance.put_literal(literal);
            let announced = self.line.iter().rposition(|octet| *octet == b'{').unwrap_or(self.line.len());
            self.line.truncate(announced);
            self.line.extend_from_slice(format!("{{{}}}\r\n{place}", place.len()).as_bytes());
        }
        Ok(true)
    }

    /// So many octets, whatever they are.
    fn literal(&mut self, octets: u64) -> io::Result<Vec<u8>> {
        // The length is the server's word, and was compared with what it may send.
        let wanted = usize::try_from(octets).unwrap_or(usize::MAX);
        let here = self.buffer.get(self.at..).unwrap_or_default();
        let here = here.get(..wanted).unwrap_or(here);
        let mut literal = Vec::with_capacity(wanted.min(LITERAL_FIRST));
        literal.extend_from_slice(here);
        self.at += here.len();
        while literal.len() < wanted {
            if self.fill()? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let rest = wanted - literal.len();
            let here = self.buffer.get(..rest).unwrap_or(&self.buffer);
            literal.extend_from_slice(here);
            self.at = here.len();
        }
        Ok(literal)
    }

    fn fill(&mut self) -> io::Result<usize> {
        if self.deadline.is_over() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        self.at = 0;
        self.buffer.resize(PIECE, 0);
        let count = self.stream.read(&mut self.buffer);
        self.buffer.truncate(*count.as_ref().unwrap_or(&0));
        let count = count?;
        if !self.allowance.spend(count) {
            return Err(self.refuse("more bytes than allowed"));
        }
        Ok(count)
    }

    fn refuse(&mut self, why: &'static str) -> io::Error {
        self.broken = true;
        io::Error::new(io::ErrorKind::InvalidData, why)
    }
}

impl<S: Read> Read for Guard<S> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.broken {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        while self.allowance.expects_plus() {
            let mut piece = [0; 1024];
            let count = self.checked(&mut piece)?;
            if count == 0 {
                return Ok(0);
            }
            let taken = self.held.take(piece.get(..count).unwrap_or_default());
            if taken.map_err(|why| self.refuse(why))? {
                self.allowance.plus_came();
            }
        }
        match self.held.read(buffer) {
            0 => self.checked(buffer),
            count => Ok(count),
        }
    }
}

impl<S: Write> Write for Guard<S> {
    fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
        if self.mute {
            return Err(io::ErrorKind::ConnectionAborted.into());
        }
        let replaced = self.stand_in.replace(buffer);
        let sent = match &replaced {
            Ok(None) => return self.stream.write(buffer),
            Ok(Some(octets)) => self.stream.write_all(octets),
            Err(why) => Err(io::Error::new(io::ErrorKind::InvalidData, *why)),
        };
        self.mute = sent.is_err();
        sent.map(|()| buffer.len())
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
mod tests;
