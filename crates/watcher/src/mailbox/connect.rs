//! Opens a socket with time-outs, makes it private, and hands it to the `imap` crate.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpStream, ToSocketAddrs};
use std::sync::{Mutex, OnceLock};
use std::time::Duration;

use native_tls::{Certificate, HandshakeError, Protocol, TlsConnector};
use secrecy::SecretString;

use super::deadline::{Deadline, Timed};
use super::guard::{Allowance, Guard};
use super::session::Session;
use super::wire::{COMMAND_TIME, SMALL_ANSWER, io_error};
use crate::account::{Account, Security, Server};
use crate::error::{Code, Error, Result};
use crate::event::Step;

/// One address of a host may take this long to answer.
const CONNECT_TIME: Duration = Duration::from_secs(10);
/// TLS, greeting and sign-in together.
const SIGN_IN_TIME: Duration = Duration::from_secs(30);
/// Cuts a connection from another thread: the only way out of a blocking read.
#[derive(Debug, Default)]
pub(crate) struct Cut(Mutex<Option<TcpStream>>);

impl Cut {
    pub(crate) fn now(&self) {
        if let Some(stream) = self.lock().take() {
            // A socket that is gone already is what we want.
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    fn hold(&self, stream: Option<TcpStream>) {
        *self.lock() = stream;
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<TcpStream>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

/// Connects and signs in.
///
/// Errors: [`Code::Offline`], [`Code::TlsFailed`], [`Code::StartTlsMissing`], [`Code::SignInRefused`]
/// and the transient ones.
pub(crate) fn connect(
    account: &Account,
    secret: &SecretString,
    cut: &Cut,
    on_step: &mut dyn FnMut(Step),
) -> Result<Session> {
    let tcp = open(&account.imap)?;
    cut.hold(tcp.try_clone().ok());
    let deadline = Deadline::after(SIGN_IN_TIME);
    let mut timed = Timed::new(tcp, deadline.clone());
    if account.imap.security == Security::StartTls {
        start_tls(&mut timed)?;
    }
    let connector = connector(account)?;
    let private = connector.connect(&account.imap.host, timed).map_err(|e| handshake_error(e, &deadline))?;
    let allowance = Allowance::new(SMALL_ANSWER);
    let guarded = Guard::new(private, allowance.clone(), deadline.clone(), COMMAND_TIME);
    Session::sign_in(guarded, allowance, deadline, account, secret, on_step)
}

fn open(server: &Server) -> Result<TcpStream> {
    let addresses = (server.host.as_str(), server.port)
        .to_socket_addrs()
        .map_err(|e| Error::new(Code::Offline, format!("name not resolved: {e}")))?;
    let mut last = Error::new(Code::Offline, "the name has no address");
    for address in addresses {
        match TcpStream::connect_timeout(&address, CONNECT_TIME) {
            Ok(stream) => {
                // Commands are small and wait for an answer; Nagle would only delay them.
                let _ = stream.set_nodelay(true);
                return Ok(stream);
            }
            Err(e) => last = Error::new(Code::Offline, e),
        }
    }
    Err(last)
}

/// The certificates of `ca_file`, to be trusted besides the system's.
pub(crate) fn tls_roots(account: &Account) -> Result<Option<Vec<u8>>> {
    let Some(path) = &account.ca_file else { return Ok(None) };
    std::fs::read(path)
        .map(Some)
        .map_err(|e| Error::new(Code::BadSettings, format!("the certificate file cannot be read: {e}")))
}

/// Building a connector reads the system's certificates (45 ms), so the usual one is shared.
fn connector(account: &Account) -> Result<TlsConnector> {
    static SHARED: OnceLock<TlsConnector> = OnceLock::new();
    let tls_failed = |e: native_tls::Error| Error::new(Code::TlsFailed, e);
    let roots = tls_roots(account)?;
    if roots.is_none()
        && let Some(shared) = SHARED.get()
    {
        return Ok(shared.clone());
    }
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(Protocol::Tlsv12));
    if let Some(pem) = &roots {
        let certificate = Certificate::from_pem(pem).map_err(|e| {
            Error::new(Code::BadSettings, format!("the certificate file is not a PEM certificate: {e}"))
        })?;
        builder.add_root_certificate(certificate);
    }
    let connector = builder.build().map_err(tls_failed)?;
    if roots.is_none() {
        return Ok(SHARED.get_or_init(|| connector).clone());
    }
    Ok(connector)
}

fn handshake_error<S>(error: HandshakeError<S>, deadline: &Deadline) -> Error {
    match error {
        HandshakeError::WouldBlock(_) => Error::new(Code::TimedOut, "TLS handshake"),
        HandshakeError::Failure(e) if deadline.is_lost() => Error::new(Code::ConnectionLost, e),
        HandshakeError::Failure(e) => Error::new(Code::TlsFailed, e),
    }
}

/// Plain text up to `STARTTLS` (RFC 3501 §6.2.1), read octet by octet: nothing that an attacker
/// appended to the answer can survive into the private part.
fn start_tls<S: Read + Write>(stream: &mut S) -> Result<()> {
    let greeting = line(stream)?;
    if !greeting.to_ascii_uppercase().starts_with("* OK") {
        return Err(Error::new(Code::ServerRefused, "no greeting"));
    }
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
            return Err(Error::new(Code::ConnectionLost, "closed before TLS"));
        }
        if octet == *b"\n" {
            return Ok(String::from_utf8_lossy(&line).into_owned());
        }
        line.extend_from_slice(&octet);
    }
    Err(Error::new(Code::ServerMisbehaved, "an endless line before TLS"))
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
    }
}
