//! Puts the `+` that answers IDLE first.

use std::collections::VecDeque;

/// Lines that came before the `+` of an IDLE, and what follows it in the same read. The crate waits for ever
/// for a tagged line once anything but `+` comes first, and panics when it comes. A server may well report a new
/// message in that moment (RFC 3501 §7).
#[derive(Debug, Default)]
pub(super) struct Held {
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
    pub(super) fn take(&mut self, bytes: &[u8]) -> Result<bool, &'static str> {
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

    pub(super) fn read(&mut self, buffer: &mut [u8]) -> usize {
        let count = self.ready.len().min(buffer.len());
        for (place, octet) in buffer.iter_mut().zip(self.ready.drain(..count)) {
            *place = octet;
        }
        count
    }
}
