//! SMTP up to the message, on a connection of our own making (RFC 5321, RFC 3207, RFC 4954). The commands and
//! replies are lettre's. Its connection is not used: it says EHLO before a certificate could be compared, keeps
//! what was received in plain text beyond STARTTLS (an attacker's replies would be taken for the server's,
//! CVE-2021-38371), and has an end for each read but none for a reply.

use std::fmt::Display;
use std::io::{Read, Write};
use std::net::Ipv4Addr;
use std::time::Duration;

use lettre::transport::smtp::commands::{Ehlo, Quit, Starttls};
use lettre::transport::smtp::extension::{ClientId, Extension, ServerInfo};
use lettre::transport::smtp::response::{Response, Severity};

use crate::account::{Account, Security, Server};
use crate::error::{Code, Error, Result};
use crate::times::Times;
use crate::wire::{Cut, Deadline, Wire, dial, io_error};

/// Octets of one reply. RFC 5321 §4.5.3.1.5 allows 512 to a line; nobody needs a hundred of them.
const REPLY_MAX: usize = 64 * 1024;

/// A connection on which EHLO was answered.
pub(super) struct Conversation {
    wire: Wire,
    deadline: Deadline,
    times: Times,
    info: ServerInfo,
    size_max: Option<u64>,
}

/// Why a command was not taken.
#[derive(Debug)]
pub(super) enum Failure {
    /// The server said so.
    Said(Response),
    /// Nobody knows what the server thinks.
    Broken(Error),
}

type Said<T> = std::result::Result<T, Failure>;

impl Failure {
    /// `for_good` names a 5xx; 4xx is for later (RFC 5321 §4.2.1).
    pub(super) fn into_error(self, for_good: Code) -> Error {
        match self {
            Failure::Broken(error) => error,
            Failure::Said(reply) => {
                let later = reply.code().severity == Severity::TransientNegativeCompletion;
                Error::new(if later { Code::ServerBusy } else { for_good }, told(&reply))
            }
        }
    }
}

impl Failure {
    /// What it means in the middle of a sign-in (RFC 4954 §6, RFC 5321 §4.2.2): 454 and 421 are for later; a way
    /// that is not known is another matter than a password that is not.
    pub(super) fn into_sign_in_error(self) -> Error {
        let unknown =
            matches!(&self, Failure::Said(reply) if [500, 502, 504].iter().any(|c| reply.has_code(*c)));
        self.into_error(if unknown { Code::SignInUnsupported } else { Code::SignInRefused })
    }
}

impl Conversation {
    /// Connects, makes the line private and says EHLO.
    ///
    /// Errors: those of [`dial`], [`Code::ServerRefused`] and [`Code::ServerBusy`] for a server that wants nobody.
    pub(super) fn start(account: &Account, server: &Server, times: &Times) -> Result<Conversation> {
        let (mut wire, deadline) = dial(server, account, times, &Cut::default(), &|timed| start_tls(timed))?;
        if server.security != Security::StartTls {
            expect(&mut wire).map_err(|e| e.into_error(Code::ServerRefused))?;
        }
        let (info, size_max) = hello(&mut wire)?;
        Ok(Conversation { wire, deadline, times: *times, info, size_max })
    }

    /// Octets of the largest message the server takes (SIZE, RFC 1870); None where it names no bound.
    pub(super) fn size_max(&self) -> Option<u64> {
        self.size_max
    }

    pub(super) fn offers(&self, extension: Extension) -> bool {
        self.info.supports_feature(extension)
    }

    /// Says a whole line and hears a reply of the kind that is due. A server that is one reply behind, or ahead, would
    /// otherwise be taken at a word that it said of something else.
    pub(super) fn ask(&mut self, command: impl Display, due: Severity) -> Said<Response> {
        self.command(command).and_then(|reply| of_kind(reply, due))
    }

    /// Says a whole line and hears the reply to it.
    fn command(&mut self, command: impl Display) -> Said<Response> {
        self.line(&command.to_string())
    }

    /// The same for a line that may hold a secret: no copy of it is made.
    pub(super) fn line(&mut self, line: &str) -> Said<Response> {
        self.deadline.set(self.times.command);
        write(&mut self.wire, line.as_bytes())?;
        expect(&mut self.wire)
    }

    /// Sends the message after DATA was taken. `time` is for the answer; a slow line gets more for the writing.
    pub(super) fn message(&mut self, message: &[u8], time: Duration) -> Said<Response> {
        let octets = stuffed(message);
        // Ten thousand octets a second: slower than any line that mail is read on.
        self.deadline.set(time + Duration::from_secs(octets.len() as u64 / 10_000));
        write(&mut self.wire, &octets)?;
        self.deadline.set(time);
        expect(&mut self.wire).and_then(|reply| of_kind(reply, Severity::PositiveCompletion))
    }

    /// Says goodbye; nobody waits long for the answer.
    pub(super) fn quit(mut self) {
        self.deadline.set(Duration::from_secs(5));
        let _ = say(&mut self.wire, &Quit).and_then(|()| expect(&mut self.wire));
    }
}

/// Dots at the beginning of a line are doubled, and the end is marked (RFC 5321 §4.5.2).
fn stuffed(message: &[u8]) -> Vec<u8> {
    let mut octets = Vec::with_capacity(message.len() + message.len() / 64 + 5);
    for line in message.split_inclusive(|octet| *octet == b'\n') {
        if line.starts_with(b".") {
            octets.push(b'.');
        }
        octets.extend_from_slice(line);
    }
    if !octets.ends_with(b"\r\n") {
        octets.extend_from_slice(b"\r\n");
    }
    octets.extend_from_slice(b".\r\n");
    octets
}

fn hello<S: Read + Write>(stream: &mut S) -> Result<(ServerInfo, Option<u64>)> {
    // An address literal tells the server nothing about this computer.
    let hello = Ehlo::new(ClientId::Ipv4(Ipv4Addr::LOCALHOST));
    let reply =
        say(stream, &hello).and_then(|()| expect(stream)).map_err(|e| e.into_error(Code::ServerRefused))?;
    // Keywords are the same in small letters (RFC 5321 §2.4); lettre knows the large ones.
    let loud = reply.message().map(str::to_ascii_uppercase).collect();
    let info = ServerInfo::from_response(&Response::new(reply.code(), loud))
        .map_err(|e| Error::new(Code::ServerMisbehaved, e))?;
    Ok((info, reply.message().skip(1).find_map(size)))
}

/// `SIZE 35882577` (RFC 1870 §4): 0, or no number, means no bound. lettre does not read it.
fn size(line: &str) -> Option<u64> {
    let (keyword, most) = line.split_once(' ')?;
    if !keyword.eq_ignore_ascii_case("SIZE") {
        return None;
    }
    // What the database cannot keep is no bound either.
    most.trim().parse().ok().filter(|most| (1..=i64::MAX.unsigned_abs()).contains(most))
}

/// Plain text up to STARTTLS. What the server said of itself until then is forgotten (RFC 3207 §4.2).
fn start_tls<S: Read + Write>(stream: &mut S) -> Result<()> {
    expect(stream).map_err(|e| e.into_error(Code::ServerRefused))?;
    if !hello(stream)?.0.supports_feature(Extension::StartTls) {
        return Err(Error::new(Code::StartTlsMissing, "the outgoing server offers no STARTTLS"));
    }
    let begun = say(stream, &Starttls).and_then(|()| expect(stream));
    begun.map(drop).map_err(|e| e.into_error(Code::StartTlsMissing))
}

fn say<S: Write>(stream: &mut S, command: &dyn Display) -> Said<()> {
    write(stream, command.to_string().as_bytes())
}

fn write<S: Write>(stream: &mut S, octets: &[u8]) -> Said<()> {
    stream.write_all(octets).and_then(|()| stream.flush()).map_err(|e| Failure::Broken(io_error(e)))
}

/// Hears one reply, octet by octet: what an attacker may have put behind it stays where it is.
fn expect<S: Read>(stream: &mut S) -> Said<Response> {
    let broken = |code: Code, what: &str| Failure::Broken(Error::new(code, what));
    let (mut reply, mut line, mut octet) = (Vec::new(), Vec::new(), [0_u8; 1]);
    loop {
        if stream.read(&mut octet).map_err(|e| Failure::Broken(io_error(e)))? == 0 {
            return Err(broken(Code::ConnectionLost, "closed by the server"));
        }
        if reply.len() + line.len() >= REPLY_MAX {
            return Err(broken(Code::ServerMisbehaved, "an endless reply"));
        }
        if octet != *b"\n" {
            line.extend_from_slice(&octet);
            continue;
        }
        let goes_on = line.get(3) == Some(&b'-');
        reply.extend_from_slice(line.strip_suffix(b"\r").unwrap_or(&line));
        reply.extend_from_slice(b"\r\n");
        line.clear();
        if !goes_on {
            break;
        }
    }
    let reply: Response = String::from_utf8_lossy(&reply)
        .parse()
        .map_err(|_| broken(Code::ServerMisbehaved, "not a reply of SMTP"))?;
    if reply.is_positive() { Ok(reply) } else { Err(Failure::Said(reply)) }
}

/// A positive reply to something else says nothing of what was asked.
fn of_kind(reply: Response, due: Severity) -> Said<Response> {
    if reply.code().severity == due {
        Ok(reply)
    } else {
        Err(Failure::Broken(Error::new(Code::ServerMisbehaved, "a reply to something else")))
    }
}

/// A reply in one line, for experts.
fn told(reply: &Response) -> String {
    let words: Vec<&str> = reply.message().collect();
    format!("{} {}", reply.code(), words.join(" "))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// A conversation after EHLO, over a stream of the test's.
    pub(in crate::report) fn over(stream: impl Read + Write + Send + 'static) -> Conversation {
        let times = Times::default();
        let reply: Response = "250 me\r\n".parse().unwrap();
        Conversation {
            wire: Box::new(stream),
            deadline: Deadline::after(times.command),
            times,
            info: ServerInfo::from_response(&reply).unwrap(),
            size_max: None,
        }
    }

    struct Script<'a>(&'a [u8], Vec<u8>);

    impl Read for Script<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Script<'_> {
        fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
            self.1.extend_from_slice(buffer);
            Ok(buffer.len())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    fn started(said: &str) -> (Result<()>, String, String) {
        let mut script = Script(said.as_bytes(), Vec::new());
        let result = start_tls(&mut script);
        (
            result,
            String::from_utf8_lossy(script.0).into_owned(),
            String::from_utf8_lossy(&script.1).into_owned(),
        )
    }

    #[test]
    fn starttls_reads_not_one_octet_too_many() {
        let (result, left, sent) =
            started("220 hi\r\n250-me\r\n250 STARTTLS\r\n220 go\r\n250 AUTH PLAIN\r\n");
        assert!(result.is_ok());
        assert_eq!(left, "250 AUTH PLAIN\r\n");
        assert_eq!(sent, "EHLO [127.0.0.1]\r\nSTARTTLS\r\n");
    }

    #[test]
    fn without_starttls_nothing_more_is_said() {
        let (result, _, sent) = started("220 hi\r\n250-me\r\n250 AUTH PLAIN LOGIN\r\n");
        assert_eq!(result.unwrap_err().code, Code::StartTlsMissing);
        assert_eq!(sent, "EHLO [127.0.0.1]\r\n");
        assert_eq!(
            started("220 hi\r\n250-me\r\n250 STARTTLS\r\n500 what\r\n").0.unwrap_err().code,
            Code::StartTlsMissing
        );
        assert_eq!(started("554 go away\r\n").0.unwrap_err().code, Code::ServerRefused);
        assert_eq!(started("421 busy\r\n").0.unwrap_err().code, Code::ServerBusy);
        assert_eq!(started("220 hi\r\n").0.unwrap_err().code, Code::ConnectionLost);
    }

    #[test]
    fn a_reply_has_an_end() {
        let endless = |text: &str| match expect(&mut text.repeat(REPLY_MAX + 1).as_bytes()) {
            Err(Failure::Broken(error)) => error.code,
            other => panic!("{other:?}"),
        };
        assert_eq!(endless("2"), Code::ServerMisbehaved);
        assert_eq!(endless("250-x\r\n"), Code::ServerMisbehaved);
        for odd in ["\r\n", "25\r\n", "999 x\r\n", "250-a\r\n550 b\r\n", "* OK hi\r\n", "\u{e9}\u{e9}0 x\r\n"]
        {
            assert!(matches!(expect(&mut odd.as_bytes()), Err(Failure::Broken(_))), "{odd:?}");
        }
        assert!(expect(&mut &b"250 only a line feed\n"[..]).is_ok());
        assert!(expect(&mut &b"250 \xff\xfe\r\n"[..]).is_ok());
        assert!(matches!(expect(&mut &b"550-no\r\n550 \xe9\r\n"[..]), Err(Failure::Said(_))));
    }

    #[test]
    fn the_bound_of_a_message_is_read() {
        for (line, most) in [
            ("SIZE 35882577", Some(35_882_577)),
            ("size 10", Some(10)),
            ("SIZE 0", None),
            ("SIZE", None),
            ("SIZE much", None),
            ("SIZE 99999999999999999999999", None),
            ("SIZE 9223372036854775807", Some(9_223_372_036_854_775_807)),
            ("SIZE 9223372036854775808", None),
            ("SIZE 18446744073709551615", None),
            ("SIZELESS 5", None),
        ] {
            assert_eq!(size(line), most, "{line}");
        }
    }

    #[test]
    fn a_message_cannot_end_itself() {
        for (message, sent) in [
            ("a\r\n", "a\r\n.\r\n"),
            ("a", "a\r\n.\r\n"),
            ("", "\r\n.\r\n"),
            (".\r\n..\r\na.\r\n", "..\r\n...\r\na.\r\n.\r\n"),
            ("a\n.\r\nMAIL", "a\n..\r\nMAIL\r\n.\r\n"),
        ] {
            assert_eq!(String::from_utf8(stuffed(message.as_bytes())).unwrap(), sent, "{message:?}");
        }
    }
}
