//! The messages of an mbox, one at a time, however large the file is.
//!
//! A message begins at a line `From …` after an empty line (RFC 4155). Writers quote such lines inside
//! a message with `>`, one more for each time it was quoted before ("mboxrd"); that is taken back. Not
//! all do, so the line has to look like one of a mailbox too: with a year and a time of day.

use std::io::{self, BufRead, Read};

use crate::input::MOST;

/// A line is looked at in pieces of at most so many bytes.
const PIECE: u64 = 64 * 1024;

/// One message of an mbox.
#[derive(Debug, PartialEq, Eq)]
pub struct Message {
    pub raw: Vec<u8>,
    /// True where there was more of it.
    pub cut: bool,
    /// What it took of the file.
    pub size: u64,
}

/// Reads message after message.
#[derive(Debug)]
pub struct Messages<R> {
    source: R,
    /// The line that begins the next message was read already.
    begun: bool,
}

impl<R: BufRead> Messages<R> {
    pub fn new(source: R) -> Self {
        Messages { source, begun: false }
    }

    fn read(&mut self) -> io::Result<Option<Message>> {
        let mut message = Message { raw: Vec::new(), cut: false, size: 0 };
        let mut piece = Vec::new();
        let (mut at_start, mut after_empty) = (true, true);
        loop {
            piece.clear();
            self.source.by_ref().take(PIECE).read_until(b'\n', &mut piece)?;
            if piece.is_empty() {
                let any = self.begun || message.size > 0;
                self.begun = false;
                return Ok(any.then_some(message).map(without_last_line));
            }
            if at_start && after_empty && begins(&piece) {
                let first = !self.begun && message.size == 0;
                self.begun = true;
                if !first {
                    return Ok(Some(without_last_line(message)));
                }
                continue;
            }
            message.size += piece.len() as u64;
            let line = if at_start { unquoted(&piece) } else { &piece };
            let room = usize::try_from(MOST).unwrap_or(usize::MAX) - message.raw.len();
            message.cut |= line.len() > room;
            message.raw.extend(line.iter().take(room));
            after_empty = at_start && matches!(piece.as_slice(), b"\n" | b"\r\n");
            at_start = piece.ends_with(b"\n");
        }
    }
}

impl<R: BufRead> Iterator for Messages<R> {
    type Item = io::Result<Message>;

    fn next(&mut self) -> Option<Self::Item> {
        self.read().transpose()
    }
}

/// True where a file that starts so is an mbox.
pub fn begins(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let line = rest.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let rest = String::from_utf8_lossy(line);
    let digits = |word: &str, count: usize| word.len() == count && word.bytes().all(|b| b.is_ascii_digit());
    let is_year = |word: &str| digits(word, 4) && (word.starts_with("19") || word.starts_with("20"));
    let is_time = |word: &str| {
        let mut parts = word.split(':');
        let hour = parts.next().is_some_and(|part| digits(part, 1) || digits(part, 2));
        hour && parts.next().is_some_and(|part| digits(part, 2))
    };
    // Some mail programs write no more than "From " and nothing behind it.
    rest.trim().is_empty() || (rest.split_whitespace().any(is_year) && rest.split_whitespace().any(is_time))
}

fn unquoted(line: &[u8]) -> &[u8] {
    let quotes = line.iter().take_while(|byte| **byte == b'>').count();
    match line.get(quotes..) {
        Some(rest) if quotes > 0 && rest.starts_with(b"From ") => &line[1..],
        _ => line,
    }
}

/// The empty line before the next message belongs to the mbox.
fn without_last_line(mut message: Message) -> Message {
    for (end, line) in [(&b"\r\n\r\n"[..], 2), (b"\n\n", 1)] {
        if message.raw.ends_with(end) {
            message.raw.truncate(message.raw.len() - line);
            break;
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(mbox: &str) -> Vec<String> {
        Messages::new(mbox.as_bytes()).map(|m| String::from_utf8(m.unwrap().raw).unwrap()).collect()
    }

    const LINE: &str = "From helen@example.com Thu Oct 29 08:15:02 2026\n";

    #[test]
    fn messages_are_told_apart_by_their_first_line() {
        let mbox = format!("{LINE}Subject: a\n\nOne\n\n{LINE}Subject: b\n\nTwo\n");
        assert_eq!(all(&mbox), ["Subject: a\n\nOne\n", "Subject: b\n\nTwo\n"]);
        assert_eq!(
            all(&mbox.replace('\n', "\r\n")),
            ["Subject: a\r\n\r\nOne\r\n", "Subject: b\r\n\r\nTwo\r\n"]
        );
        assert_eq!(all("").len(), 0);
        assert_eq!(all("From \nSubject: c\n\nThree"), ["Subject: c\n\nThree"]);
    }

    #[test]
    fn a_sentence_that_begins_with_from_is_no_new_message() {
        let mbox =
            format!("{LINE}Subject: a\n\nFrom here it is not far.\nx\n{LINE}>From there\n>>From where\n");
        let text = format!("Subject: a\n\nFrom here it is not far.\nx\n{LINE}From there\n>From where\n");
        assert_eq!(all(&mbox), [text]);
    }

    #[test]
    fn an_empty_message_is_counted() {
        assert_eq!(all(&format!("{LINE}{LINE}Subject: b\n\nTwo\n")), ["", "Subject: b\n\nTwo\n"]);
    }

    #[test]
    fn first_lines_as_mail_programs_write_them() {
        for line in [
            "From - Thu Oct 29 08:15:02 2026\r\n",
            "From 1780000000000000001@xxx Thu Oct 29 08:15:02 +0000 2026\n",
            "From tom at example.com  Thu Oct 29 08:15 2026\n",
            "From \n",
        ] {
            assert!(begins(line.as_bytes()), "{line}");
        }
        for line in
            ["From: Helen <helen@example.com>\n", "From 2026 on, we open at nine\n", "from x 8:15 2026\n"]
        {
            assert!(!begins(line.as_bytes()), "{line}");
        }
    }

    /// One line without an end, larger than what is read of a message, is cut and does not pile up.
    #[test]
    fn a_message_past_the_cap_is_cut_and_the_next_one_is_whole() {
        let long = io::repeat(b'x').take(MOST + 100);
        let mbox = LINE
            .as_bytes()
            .chain(long)
            .chain(&b"\n\n"[..])
            .chain(LINE.as_bytes())
            .chain(&b"Subject: b\n\n"[..]);
        let mut messages = Messages::new(io::BufReader::new(mbox));
        let first = messages.next().unwrap().unwrap();
        assert!(first.cut && first.raw.len() as u64 == MOST);
        let second = messages.next().unwrap().unwrap();
        assert!(!second.cut);
        assert_eq!(second.raw, b"Subject: b\n");
        assert!(messages.next().is_none());
    }
}
