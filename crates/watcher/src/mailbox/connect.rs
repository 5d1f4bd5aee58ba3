//! Connects to a mailbox and signs in.

use std::io::{Read, Write};

use secrecy::SecretString;

use super::guard::{Allowance, Guard};
use super::refusal::{Refusal, read};
use super::session::{Ready, SMALL_ANSWER, Session};
use super::sign_in::Offers;
use crate::account::{Account, Security};
use crate::error::{Code, Error, Result};
use crate::event::Step;
use crate::times::Times;
use crate::wire::{Cut, dial, io_error};

/// Connects and signs in.
///
/// Errors: those of [`dial`], [`Code::SignInRefused`], [`Code::SignInAlert`] and the transient ones.
pub(crate) fn connect(
    account: &Account,
    secret: &SecretString,
    times: &Times,
    cut: &Cut,
    on_step: &mut dyn FnMut(Step),
) -> Result<Session> {
    let (wire, deadline) = dial(&account.imap, account, times, cut, &|timed| start_tls(timed))?;
    let allowance = Allowance::new(SMALL_ANSWER);
    let mut stream = Guard::new(wire, allowance.clone(), deadline.clone(), times.command);
    // What was said before TLS is forgotten.
    let offers = match account.imap.security {
        Security::StartTls => Offers::default(),
        Security::Tls | Security::Plain => Offers::in_greeting(greeting(&mut stream)?.as_bytes()),
    };
    let ready = Ready { stream, allowance, deadline, times: *times, offers };
    Session::sign_in(ready, account, secret, on_step)
}

/// Only `* OK` is an invitation (RFC 3501 §7.1). Returns all of the line.
pub(super) fn greeting<S: Read>(stream: &mut S) -> Result<String> {
    let greeting = line(stream)?;
    let words = greeting.get(..4).unwrap_or_default().to_ascii_uppercase();
    match words.as_str() {
        "* OK" => Ok(format!("{greeting}\n")),
        "* BY" => {
            let text = greeting.get(5..).unwrap_or_default().trim();
            let code = if read(None, text) == Refusal::Busy { Code::ServerBusy } else { Code::ServerRefused };
            Err(Error::new(code, format!("turned away: {text}")))
        }
        // Whoever is signed in already without a word is not whom we want to talk to.
        "* PR" => Err(Error::new(Code::ServerRefused, "signed in before we were")),
        _ => Err(Error::new(Code::ServerMisbehaved, "no greeting")),
    }
}

/// Plain text up to `STARTTLS` (RFC 3501 §6.2.1), read octet by octet: nothing that an attacker
/// appended to the answer can survive into the private part.
fn start_tls<S: Read + Write>(stream: &mut S) -> Result<()> {
    greeting(stream)?;
    stream.write_all(b"s1 STARTTLS\r\n").map_err(io_error)?;
    // A few untagged lines may come first.
    for _ in 0..16 {
        let answer = line(stream)?.to_ascii_uppercase();
        if answer.starts_with("S1 OK") {
            return Ok(());
        }
        if answer.starts_with("S1 ") {
            return Err(Error::new(Code::StartTlsMissing, "the server refuses STARTTLS"));
        }
    }
    Err(Error::new(Code::ServerMisbehaved, "no answer to STARTTLS"))
}

fn line<S: Read>(stream: &mut S) -> Result<String> {
    let mut line = Vec::new();
    let mut octet = [0_u8; 1];
    while line.len() < 2048 {
        if stream.read(&mut octet).map_err(io_error)? == 0 {
            return Err(Error::new(Code::ConnectionLost, "closed"));
        }
        if octet == *b"\n" {
            return Ok(String::from_utf8_lossy(&line).into_owned());
        }
        line.extend_from_slice(&octet);
    }
    Err(Error::new(Code::ServerMisbehaved, "an endless line"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    struct Script(Cursor<Vec<u8>>);

    impl Read for Script {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Script {
        fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
            Ok(buffer.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn answer(text: &str) -> (Result<()>, Vec<u8>) {
        let mut script = Script(Cursor::new(text.as_bytes().to_vec()));
        let result = start_tls(&mut script);
        let mut rest = Vec::new();
        script.read_to_end(&mut rest).unwrap();
        (result, rest)
    }

    #[test]
    fn starttls_reads_not_one_octet_too_many() {
        let (result, rest) = answer("* OK hello\r\n* CAPABILITY X\r\ns1 OK go\r\ns2 OK injected\r\n");
        assert!(result.is_ok());
        assert_eq!(rest, b"s2 OK injected\r\n");
    }

    #[test]
    fn a_server_without_starttls_gets_no_password() {
        assert_eq!(answer("* OK hi\r\ns1 BAD unknown\r\n").0.unwrap_err().code, Code::StartTlsMissing);
        assert_eq!(answer("* PREAUTH hi\r\ns1 OK\r\n").0.unwrap_err().code, Code::ServerRefused);
        assert_eq!(answer("* OK hi\r\n").0.unwrap_err().code, Code::ConnectionLost);
        // Any line but ours, for ever.
        assert_eq!(answer(&"* OK x\r\n".repeat(99)).0.unwrap_err().code, Code::ServerMisbehaved);
        assert_eq!(answer(&"x".repeat(9999)).0.unwrap_err().code, Code::ServerMisbehaved);
    }

    #[test]
    fn a_greeting_says_whether_we_are_welcome() {
        for (text, code) in [
            ("* BYE [UNAVAILABLE] come back\r\n", Code::ServerBusy),
            ("* BYE Too many connections\r\n", Code::ServerBusy),
            ("* BYE go away\r\n", Code::ServerRefused),
            ("* PREAUTH welcome back\r\n", Code::ServerRefused),
            ("+ what\r\n", Code::ServerMisbehaved),
            ("\r\n", Code::ServerMisbehaved),
            ("\u{e9}\u{e9}\u{e9}\r\n", Code::ServerMisbehaved),
        ] {
            assert_eq!(greeting(&mut text.as_bytes()).unwrap_err().code, code, "{text}");
        }
        assert!(greeting(&mut "* ok\r\n".as_bytes()).is_ok());
    }
}
