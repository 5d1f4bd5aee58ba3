//! Whether a message gives every multipart that it names a part, and closes it (RFC 2046 §5.1.1). One that does not ends
//! where the report around it goes on; not every reader sees that, and some take the rest of the report for the message.

use std::collections::BTreeSet;

use aho_corasick::AhoCorasick;
use memchr::memmem;

use crate::error::{Code, Error, Result};

/// Boundaries that are looked at. A message with more counts as not closed.
const BOUNDARIES_MAX: usize = 64;
/// Octets of one boundary; the standard allows 70.
const BOUNDARY_MAX: usize = 256;

/// Errs towards false: words that only look like a boundary count as one.
pub(super) fn is_closed(message: &[u8]) -> Result<bool> {
    let finder = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .build(["boundary"])
        .map_err(|e| Error::new(Code::BadSettings, e))?;
    let mut seen = BTreeSet::new();
    for found in finder.find_iter(message) {
        let behind = message.get(found.end()..).unwrap_or_default();
        let Some(value) = behind.trim_ascii_start().strip_prefix(b"=") else {
            // In pieces or in another charset (RFC 2231), or behind a comment (RFC 5322 §3.2.2).
            if behind.starts_with(b"*") || behind.trim_ascii_start().starts_with(b"(") {
                return Ok(false);
            }
            continue;
        };
        let boundary = value_of(value.trim_ascii_start());
        if !seen.insert(boundary) {
            continue;
        }
        let is_too_much =
            seen.len() > BOUNDARIES_MAX || boundary.len() > BOUNDARY_MAX || boundary.contains(&b'\\');
        if is_too_much || !has_parts_and_an_end(value, boundary) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Its first delimiter opens a part, and a later one closes the last.
fn has_parts_and_an_end(text: &[u8], boundary: &[u8]) -> bool {
    let delimiter = [b"\n--", boundary].concat();
    let mut behind =
        memmem::find_iter(text, &delimiter).map(|at| text.get(at + delimiter.len()..).unwrap_or_default());
    behind.next().is_some_and(|first| !first.starts_with(b"--"))
        && behind.any(|later| later.starts_with(b"--"))
}

/// The value of a parameter (RFC 2045 §5.1), quoted or not.
fn value_of(text: &[u8]) -> &[u8] {
    let (text, ends): (_, fn(&u8) -> bool) = match text.strip_prefix(b"\"") {
        Some(quoted) => (quoted, |octet| *octet == b'"'),
        None => (text, |octet| octet.is_ascii_whitespace() || *octet == b';'),
    };
    let end = text.iter().position(ends).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_opened_is_closed_or_not() {
        for (message, closed) in [
            ("Subject: no parts\r\n\r\nhi", true),
            ("Content-Type: multipart/mixed; boundary=\"a b\"\r\n\r\n--a b\r\n\r\nhi\r\n--a b--\r\n", true),
            ("Content-Type: multipart/mixed;\r\n Boundary = ab; x=y\r\n\r\n--ab\r\n\r\nhi\r\n--ab--", true),
            ("Content-Type: multipart/mixed; boundary=ab\r\n\r\n--ab\r\n\r\nhi\r\n--ab\r\n", false),
            ("Content-Type: multipart/mixed; boundary*0=a;\r\n boundary*1=b\r\n\r\n--ab--\r\n", false),
            ("Content-Type: multipart/mixed; boundary=ab\r\n\r\n--ab--\r\n\r\nno part\r\n", false),
            ("Content-Type: multipart/mixed; boundary=\"never ends", false),
            ("Content-Type: multipart/mixed; boundary (c) =ab\r\n\r\n--ab\r\n\r\nhi\r\n", false),
            (
                "X: boundary=ab --ab --ab--\r\nContent-Type: multipart/mixed; boundary=ab\r\n\r\n--ab\r\n\r\nhi",
                false,
            ),
            ("the boundary of our garden", true),
        ] {
            assert_eq!(is_closed(message.as_bytes()).unwrap(), closed, "{message:?}");
        }
    }

    #[test]
    fn as_many_as_one_likes_end_soon() {
        let many: String = (0..100_000).map(|i| format!("boundary=x{i}\r\n--x{i}\r\n--x{i}--\r\n")).collect();
        assert!(!is_closed(many.as_bytes()).unwrap());
    }
}
