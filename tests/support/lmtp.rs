//! Delivers a message as a provider's border server does: over LMTP (RFC 2033).

use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::time::Duration;

use anyhow::{Result, bail};

/// Hands `raw` over for one recipient, as the border server `helo`; line ends become CRLF, as on any SMTP hop.
pub fn deliver(port: u16, helo: &str, from: &str, to: &str, raw: &[u8]) -> Result<()> {
    let stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut writer = stream.try_clone()?;
    let mut reader = BufReader::new(stream);
    expect(&mut reader, b'2')?;
    let mut say = |line: &str, code: u8| -> Result<()> {
        writer.write_all(line.as_bytes())?;
        writer.write_all(b"\r\n")?;
        expect(&mut reader, code)
    };
    say(&format!("LHLO {helo}"), b'2')?;
    say(&format!("MAIL FROM:<{from}>"), b'2')?;
    say(&format!("RCPT TO:<{to}>"), b'2')?;
    say("DATA", b'3')?;
    writer.write_all(&stuffed(raw))?;
    writer.write_all(b".\r\n")?;
    expect(&mut reader, b'2')?;
    writer.write_all(b"QUIT\r\n")?;
    Ok(())
}

/// CRLF line ends, dots doubled at the start of lines, a line end at the end (RFC 5321 §4.5.2).
fn stuffed(raw: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(raw.len() + 64);
    for line in raw.split_inclusive(|byte| *byte == b'\n') {
        let line = line.strip_suffix(b"\n").unwrap_or(line);
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.starts_with(b".") {
            out.push(b'.');
        }
        out.extend_from_slice(line);
        out.extend_from_slice(b"\r\n");
    }
    out
}

/// Reads one reply, all its lines, and demands its class.
fn expect(reader: &mut impl BufRead, class: u8) -> Result<()> {
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            bail!("the LMTP server closed the connection");
        }
        if line.first() != Some(&class) {
            bail!("the LMTP server said: {}", String::from_utf8_lossy(&line).trim());
        }
        if line.get(3) != Some(&b'-') {
            return Ok(());
        }
    }
}
