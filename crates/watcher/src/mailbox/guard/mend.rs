//! Puts what servers say otherwise than the standard has it, or than the parser behind us expects, into the form that
//! it reads. What nobody can read and nothing rests on is left out: a client is ready for any response at any time
//! (RFC 3501 §2.2.2). Octets of messages never come here.
//!
//! | what is said | by whom it was seen | what is heard |
//! |---|---|---|
//! | a line that ends without CR | GNU Mailutils imap4d 3.15, after AUTHENTICATE | one with CR |
//! | `BODY[]<0.262144>`, the origin with the length that was asked for | Hoodiecrow 2.1 | `BODY[]<0>` |
//! | more spaces than one, or beside a parenthesis | | one, or none |
//! | `INTERNALDATE NIL` | | an empty date |
//! | a folder's name with letters in UTF-8 (RFC 9051 §4.3 allows them), or with a backslash before a letter | | a literal |
//! | CAPABILITY without `IMAP4rev1`, as of a server that knows RFC 9051 alone | | with it |
//! | any other untagged line that cannot be read, a folder's in a list among them | | nothing |

/// What is heard instead of a line that cannot be read.
const LEFT_OUT: &[u8] = b"* OK \r\n";

/// Ends a line with CRLF that ends with LF alone. `after_cr`: the octet before it was a CR.
pub(super) fn line_end(line: &mut Vec<u8>, after_cr: bool) {
    if line.ends_with(b"\r\n") || !line.ends_with(b"\n") || (line.len() == 1 && after_cr) {
        return;
    }
    line.pop();
    line.extend_from_slice(b"\r\n");
}

/// A part of a FETCH response, its literals left out.
pub(super) fn fetch(line: &mut Vec<u8>) {
    without_spaces(line);
    if let Some(at) = memchr::memmem::find(line, b"]<") {
        let origin = line.get(at + 2..).unwrap_or_default();
        let digits = origin.iter().take_while(|octet| octet.is_ascii_digit()).count();
        let length = origin.get(digits..).unwrap_or_default();
        let more = length.iter().skip(1).take_while(|octet| octet.is_ascii_digit()).count();
        if digits > 0 && length.first() == Some(&b'.') && length.get(more + 1) == Some(&b'>') {
            let begins = at + 2 + digits;
            line.drain(begins..begins + 1 + more);
        }
    }
    if let Some(at) = find(line, b"INTERNALDATE NIL") {
        line.splice(at + 13..at + 16, *b"\"\"");
    }
}

/// A whole untagged response that is neither a FETCH nor text for people, and has no literal.
pub(super) fn untagged(line: &mut Vec<u8>) {
    let Some(word) = line.strip_prefix(b"* ").map(first_word) else { return };
    match word.to_ascii_uppercase().as_slice() {
        // Figures: what is new rests on them.
        [b'0'..=b'9', ..] => without_spaces(line),
        b"SEARCH" | b"FLAGS" => without_spaces(line),
        b"STATUS" => {
            without_spaces(line);
            as_literal(line, b"* STATUS ".len());
            leave_out_unreadable(line);
        }
        b"CAPABILITY" => {
            without_spaces(line);
            if !line.split(|octet| octet.is_ascii_whitespace()).any(|w| w.eq_ignore_ascii_case(b"IMAP4rev1"))
            {
                let at = 2 + b"CAPABILITY".len();
                line.splice(at..at, *b" IMAP4rev1");
            }
        }
        b"LIST" | b"LSUB" => {
            without_spaces(line);
            if let Some(name) = name_in_list(line) {
                as_literal(line, name);
            }
            leave_out_unreadable(line);
        }
        _ => leave_out_unreadable(line),
    }
}

fn leave_out_unreadable(line: &mut Vec<u8>) {
    if imap_proto::parser::parse_response(line).is_err() {
        log::debug!("an untagged response that cannot be read is left out");
        line.clear();
        line.extend_from_slice(LEFT_OUT);
    }
}

fn first_word(text: &[u8]) -> &[u8] {
    let end = text.iter().position(u8::is_ascii_whitespace).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

/// Where words stand, in any case.
fn find(line: &[u8], words: &[u8]) -> Option<usize> {
    let first = *words.first()?;
    memchr::memchr2_iter(first.to_ascii_uppercase(), first.to_ascii_lowercase(), line)
        .find(|at| line.get(*at..at + words.len()).is_some_and(|found| found.eq_ignore_ascii_case(words)))
}

/// Outside quoted strings: one space where there are more, none inside of parentheses, none at the end.
fn without_spaces(line: &mut Vec<u8>) {
    // Hardly any server says one.
    if !line.windows(2).any(|pair| matches!(pair, b"  " | b"( " | b" )" | b" \r")) {
        return;
    }
    let (mut quoted, mut escaped, mut before) = (false, false, b'*');
    let mut kept = Vec::with_capacity(line.len());
    for octet in line.iter().copied() {
        if quoted {
            match octet {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => quoted = false,
                _ => {}
            }
        } else {
            match octet {
                b'"' => quoted = true,
                b' ' if matches!(before, b' ' | b'(') => continue,
                b')' | b'\r' if before == b' ' => drop(kept.pop()),
                _ => {}
            }
        }
        before = octet;
        kept.push(octet);
    }
    *line = kept;
}

/// Where the name begins in `* LIST (attributes) "delimiter" name`.
fn name_in_list(line: &[u8]) -> Option<usize> {
    let attributes = line.iter().position(|octet| *octet == b')')?;
    let delimiter = attributes + 2;
    let end = match line.get(delimiter)? {
        b'"' => quoted(line, delimiter)?.1,
        _ => delimiter + line.get(delimiter..)?.iter().position(|octet| *octet == b' ')?,
    };
    Some(end + 1)
}

/// Makes a literal of a quoted string at `at`, where it holds what the parser reads otherwise: it takes no letters beyond
/// ASCII, and leaves backslashes where they are.
fn as_literal(line: &mut Vec<u8>, at: usize) {
    let Some((text, end)) = quoted(line, at) else { return };
    if !line.get(at..end).is_some_and(|quoted| quoted.iter().any(|o| *o == b'\\' || !o.is_ascii())) {
        return;
    }
    let mut literal = format!("{{{}}}\r\n", text.len()).into_bytes();
    literal.extend_from_slice(&text);
    line.splice(at..end, literal);
}

/// The quoted string (RFC 3501 §4.3) that begins at `at`, without its quotes and backslashes, and where it ends.
fn quoted(line: &[u8], at: usize) -> Option<(Vec<u8>, usize)> {
    let inside = line.get(at..)?.strip_prefix(b"\"")?;
    let (mut text, mut escaped) = (Vec::new(), false);
    for (place, octet) in inside.iter().enumerate() {
        match octet {
            _ if escaped => escaped = false,
            b'\\' => {
                escaped = true;
                continue;
            }
            b'"' => return Some((text, at + 1 + place + 1)),
            _ => {}
        }
        text.push(*octet);
    }
    None
}
