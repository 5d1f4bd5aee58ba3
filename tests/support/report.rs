//! Takes a report apart, to see what Amazon would see. Not with the library that built it.

use anyhow::{Context, Result};

/// The bytes of the first `message/rfc822` part: the original as it was attached.
pub fn attached(report: &[u8]) -> Result<Vec<u8>> {
    let end = find(report, b"\r\n\r\n").context("the report has no end of its header")?;
    let header = String::from_utf8_lossy(&report[..end]).into_owned();
    let boundary = header
        .split_once("boundary=")
        .and_then(|(_, rest)| rest.split(['"', ';', '\r']).find(|piece| !piece.is_empty()))
        .context("the report has no boundary")?;
    let delimiter = format!("\r\n--{boundary}");
    let mut rest = &report[end..];
    while let Some(start) = find(rest, delimiter.as_bytes()) {
        rest = &rest[start + delimiter.len()..];
        let Some(end) = find(rest, delimiter.as_bytes()) else { break };
        let part = &rest[..end];
        let Some(blank) = find(part, b"\r\n\r\n") else { continue };
        let (head, body) = (&part[..blank], &part[blank + 4..]);
        if String::from_utf8_lossy(head).to_ascii_lowercase().contains("content-type: message/rfc822") {
            return Ok(body.to_vec());
        }
    }
    anyhow::bail!("the report has no message/rfc822 part")
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}
