//! Refuses what a server may not do to us: more bytes than a command can need, a literal larger than
//! asked for, parentheses so deep that the parser behind us would run out of stack. And puts in order what it may
//! do and the `imap` crate cannot bear: lines before the `+` that answers IDLE.

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use crate::wire::Deadline;

/// Nesting of parentheses in one response. A polite FETCH needs three; the parser aborts the
/// process at about 400.
const DEPTH_MAX: u32 = 64;
/// A literal's announcement is `{`, at most 20 digits, `}`.
const ANNOUNCEMENT_MAX: usize = 24;
/// `* `, ten digits, ` FETCH (`.
const HEAD_MAX: usize = 20;

/// So many octets are read at a time outside literals.
const PIECE: usize = 16 * 1024;

/// Octets of a FETCH response outside its literals. A polite one has about 60 besides flags; the parser reads
/// them again at each line end inside the literal.
const FETCH_MAX: u32 = 4096;

/// What the server may send until the next command.
#[derive(Debug, Clone, Default)]
pub(crate) struct Allowance {
    bytes: Arc<AtomicU64>,
    plus: Arc<AtomicBool>,
}

impl Allowance {
    pub(crate) fn new(bytes: u64) -> Self {
        let allowance = Allowance::default();
        allowance.set(bytes);
        allowance
    }

    pub(crate) fn set(&self, bytes: u64) {
        self.bytes.store(bytes, Ordering::Relaxed);
        self.plus.store(false, Ordering::Relaxed);
    }

    /// The next command is an IDLE: a `+` must come first.
    pub(crate) fn expect_plus(&self) {
        self.plus.store(true, Ordering::Relaxed);
    }

    fn left(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    fn spend(&self, count: usize) -> bool {
        let (left, count) = (self.left(), count as u64);
        self.bytes.store(left.saturating_sub(count), Ordering::Relaxed);
        count <= left
    }
}

/// Lines that came before the `+` of an IDLE, and what follows it in the same read. The crate waits for ever
/// for a tagged line once anything but `+` comes first, and panics when it comes. A server may well report a new
/// message in that moment (RFC 3501 §7).
#[derive(Debug, Default)]
struct Held {
    /// The untagged lines, whole.
    lines: Vec<u8>,
    /// Octets of the line that is coming in.
    line: Vec<u8>,
    /// Ready to be read: the `+` first.
    ready: VecDeque<u8>,
}

impl Held {
    /// True once the `+` is there and [`Held::ready`] holds everything in order.
    ///
    /// Errors: a sentence for the log.
    fn take(&mut self, bytes: &[u8]) -> Result<bool, &'static str> {
        let mut rest = bytes;
        while let Some(end) = rest.iter().position(|octet| *octet == b'\n') {
            let (now, later) = rest.split_at(end + 1);
            self.line.extend_from_slice(now);
            rest = later;
            match self.line.first() {
                Some(b'+') => {
                    self.ready.extend(self.line.drain(..));
                    self.ready.extend(self.lines.drain(..));
                    self.ready.extend(rest);
                    return Ok(true);
                }
                Some(b'*') if self.line.get(..5).is_some_and(|w| w.eq_ignore_ascii_case(b"* BYE")) => {
                    return Err("a goodbye instead of `+`");
                }
                Some(b'*') => self.lines.append(&mut self.line),
                _ => return Err("another answer to IDLE than `+`"),
            }
        }
        self.line.extend_from_slice(rest);
        Ok(false)
    }

    fn read(&mut self, buffer: &mut [u8]) -> usize {
        let count = self.ready.len().min(buffer.len());
        for (place, octet) in buffer.iter_mut().zip(self.ready.drain(..count)) {
            *place = octet;
        }
        count
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
    /// Follows up to the end of a response, or all of it, and says how many octets that were.
    ///
    /// Errors: a sentence for the log.
    fn follow(&mut self, bytes: &[u8], allowance: u64) -> Result<usize, &'static str> {
        let mut at = 0;
        while let Some(&first) = bytes.get(at) {
            if self.literal > 0 {
                let skip = usize::try_from(self.literal).unwrap_or(usize::MAX).min(bytes.len() - at);
                self.literal -= skip as u64;
                at += skip;
                continue;
            }
            at += 1;
            self.octet(first, allowance)?;
            if first == b'\n' && self.literal == 0 {
                break;
            }
        }
        Ok(at)
    }

    fn at_beginning(&self) -> bool {
        self.literal == 0 && self.octets == 0 && self.head.is_empty()
    }

    /// True where these octets are, or go on with, a line of text for people. The parser behind us refuses a line
    /// with one letter beyond ASCII in it, and all that is lost without the letter is its beauty.
    fn is_status(&self, more: &[u8]) -> bool {
        let mut head = self.head.clone();
        head.extend(more.iter().take(HEAD_MAX));
        self.literal == 0 && is_status(&head)
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

/// How a line is to begin that begins with an untagged NO or BAD; nothing for others. A line of which no more than
/// that has come in yet is left as it is: it costs the connection, as it did before.
fn warning(line: &[u8]) -> &'static [u8] {
    let begins = |with: &[u8]| line.get(..with.len()).is_some_and(|head| head.eq_ignore_ascii_case(with));
    if begins(b"* NO ") {
        b"* OK "
    } else if begins(b"* BAD ") {
        b"* OK  "
    } else {
        b""
    }
}

/// True for `* OK …`, `a12 NO …` and their kind, whose text is for people.
fn is_status(head: &[u8]) -> bool {
    let mut words = head.split(|octet| *octet == b' ');
    let word = words.nth(1).unwrap_or_default();
    const STATES: [&[u8]; 5] = [b"OK", b"NO", b"BAD", b"BYE", b"PREAUTH"];
    STATES.iter().any(|state| word.eq_ignore_ascii_case(state))
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
    /// Octets that came and were not asked for yet, from `at`. Handed out line by line: what the crate has read
    /// before an IDLE could not be held back any more.
    buffer: Vec<u8>,
    at: usize,
    held: Held,
    /// What a server that broke the rules says afterwards is not listened to.
    broken: bool,
    /// What a command is given once an IDLE is over.
    command_time: Duration,
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
            held: Held::default(),
            broken: false,
            command_time,
        }
    }
}

impl<S: Read> Guard<S> {
    /// Hands out looked-at octets: of a literal as many as fit, else up to the end of a line.
    fn checked(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // Octets that are here already would be parsed to their end, however long that takes.
        if self.deadline.is_over() {
            return Err(io::ErrorKind::WouldBlock.into());
        }
        if self.at >= self.buffer.len() {
            if self.follower.literal > 0 {
                return self.inside_literal(buffer);
            }
            if self.fill()? == 0 {
                return Ok(0);
            }
        }
        let pending = self.buffer.get(self.at..).unwrap_or_default();
        let pending = pending.get(..buffer.len()).unwrap_or(pending);
        // A literal's beginning may be here, and paid for, already.
        let left = self.allowance.left().saturating_add(self.buffer.len() as u64);
        // Text for people beside an answer, NO and BAD among it (RFC 3501 §7.1), which the crate takes for OK alone.
        let first = if self.follower.at_beginning() { warning(pending) } else { b"" };
        let foreign = !pending.is_ascii() && self.follower.is_status(pending);
        match self.follower.follow(pending, left) {
            Ok(count) => {
                for (place, octet) in buffer.iter_mut().zip(pending.iter().take(count)) {
                    *place = if foreign && !octet.is_ascii() { b'?' } else { *octet };
                }
                for (place, octet) in buffer.iter_mut().zip(first.iter().take(count)) {
                    *place = *octet;
                }
                self.at += count;
                Ok(count)
            }
            Err(why) => Err(self.refuse(why)),
        }
    }

    fn fill(&mut self) -> io::Result<usize> {
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

    fn inside_literal(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let wanted = usize::try_from(self.follower.literal).unwrap_or(usize::MAX).min(buffer.len());
        let count = self.stream.read(buffer.get_mut(..wanted).unwrap_or_default())?;
        self.follower.literal -= count as u64;
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
        while self.allowance.plus.load(Ordering::Relaxed) {
            let mut piece = [0; 1024];
            let count = self.checked(&mut piece)?;
            if count == 0 {
                return Ok(0);
            }
            let taken = self.held.take(piece.get(..count).unwrap_or_default());
            if taken.map_err(|why| self.refuse(why))? {
                self.allowance.plus.store(false, Ordering::Relaxed);
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
            let mut rest = *piece;
            while !rest.is_empty() {
                rest = &rest[follower.follow(rest, 1000)?..];
            }
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

    fn idling(said: &[&[u8]]) -> (io::Result<usize>, String) {
        let allowance = Allowance::new(10_000);
        allowance.expect_plus();
        let mut guard = Guard::new(
            io::Cursor::new(said.concat()).chain(io::empty()),
            allowance,
            Deadline::after(Duration::from_secs(1)),
            Duration::from_secs(1),
        );
        let mut heard = Vec::new();
        let end = guard.read_to_end(&mut heard);
        (end, String::from_utf8(heard).unwrap())
    }

    #[test]
    fn what_comes_before_the_plus_is_heard_after_it() {
        let (end, heard) = idling(&[b"* 2 EXISTS\r\n* 1 RE", b"CENT\r\n+ idling\r\n* 3 EXISTS\r\n"]);
        assert!(end.is_ok());
        assert_eq!(heard, "+ idling\r\n* 2 EXISTS\r\n* 1 RECENT\r\n* 3 EXISTS\r\n");
        assert_eq!(idling(&[b"+\n"]).1, "+\n");
    }

    #[test]
    fn octets_are_handed_out_line_by_line_and_none_is_lost() {
        let literal = format!("* 1 FETCH (UID 7 BODY[] {{{}}}\r\n{})\r\n", 40_000, "x\ny\n".repeat(10_000));
        let said = format!("* 2 EXISTS\r\n{literal}a1 OK done\r\n* 3 EXISTS\r\n");
        let deadline = Deadline::after(Duration::from_secs(9));
        let mut guard =
            Guard::new(said.as_bytes(), Allowance::new(1_000_000), deadline, Duration::from_secs(9));
        let (mut heard, mut pieces, mut buffer) = (Vec::new(), Vec::new(), [0; 8192]);
        loop {
            let count = guard.read(&mut buffer).unwrap();
            if count == 0 {
                break;
            }
            heard.extend_from_slice(&buffer[..count]);
            pieces.push(buffer[..count].to_vec());
        }
        assert!(heard == said.as_bytes(), "octets changed");
        assert_eq!(pieces.first().unwrap(), b"* 2 EXISTS\r\n");
        assert_eq!(pieces.last().unwrap(), b"* 3 EXISTS\r\n");
        assert_eq!(pieces[pieces.len() - 2], b"a1 OK done\r\n");
        assert!(pieces.len() < 20, "a literal is not handed out in crumbs: {}", pieces.len());
    }

    #[test]
    fn warnings_are_no_failures() {
        let said = "* NO [ALERT] nearly full\r\n* bad what\r\na1 NO * NO \r\n* NOTHING\r\n\
                    * 1 FETCH (BODY[] {8}\r\n* NO x\r\n)\r\n";
        let deadline = Deadline::after(Duration::from_secs(1));
        let mut guard = Guard::new(said.as_bytes(), Allowance::new(1000), deadline, Duration::from_secs(1));
        let mut heard = String::new();
        guard.read_to_string(&mut heard).unwrap();
        assert_eq!(heard, said.replace("* NO [ALERT]", "* OK [ALERT]").replace("* bad ", "* OK  "));
    }

    #[test]
    fn letters_beyond_ascii_are_kept_where_they_matter() {
        let said = "* OK [ALERT] Caf\u{e9}\r\n* LIST () \"/\" \"Caf\u{e9}\"\r\n\
                    * 1 FETCH (BODY[] {2}\r\n\u{e9})\r\na1 NO \u{fc}\r\n";
        let deadline = Deadline::after(Duration::from_secs(1));
        let mut guard = Guard::new(said.as_bytes(), Allowance::new(1000), deadline, Duration::from_secs(1));
        let mut heard = String::new();
        guard.read_to_string(&mut heard).unwrap();
        let kept = said.replace("ALERT] Caf\u{e9}", "ALERT] Caf??").replace('\u{fc}', "??");
        assert_eq!(heard, kept);
    }

    #[test]
    fn any_other_answer_to_idle_is_an_error_and_not_a_panic() {
        for said in [&b"a5 OK done\r\n"[..], b"* 2 EXISTS\r\na5 BAD what\r\n", b"\r\n"] {
            let (end, heard) = idling(&[said]);
            assert_eq!((end.unwrap_err().kind(), heard.as_str()), (io::ErrorKind::InvalidData, ""));
        }
        // It ends before the line does.
        assert_eq!(idling(&[b"* 2 EXI"]).1, "");
    }

    #[test]
    fn after_a_broken_rule_nothing_is_heard_any_more() {
        let said = b"* 1 FETCH (BODY[] {99999999}\r\na1 OK done\r\n";
        let deadline = Deadline::after(Duration::from_secs(1));
        let mut guard = Guard::new(&said[..], Allowance::new(1000), deadline, Duration::from_secs(1));
        let kinds = [guard.read(&mut [0; 64]), guard.read(&mut [0; 64])].map(|end| end.unwrap_err().kind());
        assert_eq!(kinds, [io::ErrorKind::InvalidData, io::ErrorKind::ConnectionAborted]);
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
