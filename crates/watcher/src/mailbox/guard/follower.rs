//! Follows responses as they come in, octet by octet: how deep, how long, and where literals are.

/// Nesting of parentheses in one response. A polite FETCH needs three; the parser aborts the
/// process at about 400.
const DEPTH_MAX: u32 = 64;
/// A literal's announcement is `{`, at most 20 digits, `}`.
const ANNOUNCEMENT_MAX: usize = 24;
/// `* `, ten digits, ` FETCH (`.
const HEAD_MAX: usize = 20;

/// Octets of a FETCH response outside its literals. A polite one has about 60 besides flags.
pub(super) const FETCH_MAX: u32 = 4096;

/// Follows a response as it comes in, octet by octet.
#[derive(Debug, Default)]
pub(super) struct Follower {
    /// Octets of the literal that comes next.
    literal: Option<u64>,
    pub(super) depth: u32,
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
    /// Follows up to the end of a line, or all of it, and says how many octets that were.
    ///
    /// Errors: a sentence for the log.
    pub(super) fn follow(&mut self, bytes: &[u8], allowance: u64) -> Result<usize, &'static str> {
        for (at, octet) in bytes.iter().enumerate() {
            self.octet(*octet, allowance)?;
            if *octet == b'\n' {
                return Ok(at + 1);
            }
        }
        Ok(bytes.len())
    }

    /// The octets of the literal that the last line announced, once.
    pub(super) fn take_literal(&mut self) -> Option<u64> {
        self.literal.take()
    }

    pub(super) fn at_beginning(&self) -> bool {
        self.octets == 0 && self.head.is_empty()
    }

    /// True where these octets are, or go on with, a line of text for people. The parser behind us refuses a line
    /// with one letter beyond ASCII in it, and all that is lost without the letter is its beauty.
    pub(super) fn is_status(&self, more: &[u8]) -> bool {
        is_status(&self.beginning(more))
    }

    /// True where these octets are, or go on with, a FETCH response.
    pub(super) fn is_in_fetch(&self, more: &[u8]) -> bool {
        is_fetch(&self.beginning(more))
    }

    /// How the response begins that goes on with these octets.
    fn beginning(&self, more: &[u8]) -> [u8; HEAD_MAX] {
        let mut head = [0; HEAD_MAX];
        for (place, octet) in head.iter_mut().zip(self.head.iter().chain(more)) {
            *place = *octet;
        }
        head
    }

    fn octet(&mut self, octet: u8, allowance: u64) -> Result<(), &'static str> {
        if octet == b'\n' {
            self.quoted = false;
            self.escaped = false;
            match literal_length(&self.announcement) {
                Some(length) if length > allowance => return Err("a literal larger than allowed"),
                Some(length) if is_fetch(&self.head) => self.literal = Some(length),
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
pub(super) fn warning(line: &[u8]) -> &'static [u8] {
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
