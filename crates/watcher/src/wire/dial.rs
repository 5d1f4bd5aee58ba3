//! Opens a socket with time-outs and makes it private.

use std::net::{Shutdown, SocketAddr, TcpStream, ToSocketAddrs};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::deadline::{Deadline, Timed};
use super::{Wire, tls};
use crate::account::{Account, Security, Server};
use crate::error::{Code, Error, Result};
use crate::provider;
use crate::times::Times;

/// Addresses of a name that are tried; large providers have fewer.
const ADDRESSES: usize = 8;

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

    fn hold(&self, stream: &TcpStream) {
        *self.lock() = stream.try_clone().ok();
    }

    fn lock(&self) -> MutexGuard<'_, Option<TcpStream>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Connects to a server of an account, ready for the first octet of its protocol. `start_tls` speaks plain text
/// up to the moment where TLS begins, and must read no octet beyond it.
///
/// Errors: [`Code::Offline`], [`Code::TlsFailed`], [`Code::CertificateUnknown`] (with the certificate that was
/// shown), [`Code::CertificateChanged`], [`Code::StartTlsMissing`], [`Code::BadSettings`] and the transient ones.
pub(crate) fn dial(
    server: &Server,
    account: &Account,
    times: &Times,
    cut: &Cut,
    start_tls: &dyn Fn(&mut Timed) -> Result<()>,
) -> Result<(Wire, Deadline)> {
    let ready = || -> Result<(Timed, Deadline)> {
        let tcp = open(server, times)?;
        cut.hold(&tcp);
        let deadline = Deadline::after(times.sign_in);
        let mut timed = Timed::new(tcp, deadline.clone());
        if server.security == Security::StartTls {
            start_tls(&mut timed)?;
        }
        Ok((timed, deadline))
    };
    let (timed, deadline) = ready()?;
    if server.security == Security::Plain {
        return Ok((Box::new(timed), deadline));
    }
    match tls::handshake(timed, server, account, &deadline) {
        Ok(private) => Ok((Box::new(private), deadline)),
        // The library does not say why. If a connection comes about that trusts anybody, it was the certificate.
        // A big provider's is never in question: who shows another one is somebody else.
        Err(mut error) if error.code == Code::TlsFailed && !provider::is_server(&server.host) => {
            let seen = ready().and_then(|(timed, deadline)| tls::look_at(timed, server, &deadline));
            if let Ok(found) = seen {
                // A line that only died in that moment is none of that: nobody is alarmed over it.
                let (timed, deadline) = ready()?;
                match tls::handshake(timed, server, account, &deadline) {
                    Ok(private) => return Ok((Box::new(private), deadline)),
                    Err(again) if again.code != Code::TlsFailed => return Err(again),
                    Err(_) => {}
                }
                error.code = Code::CertificateUnknown;
                error.detail = format!("the server showed SHA-256 {found}; {}", error.detail);
                error.fingerprint = Some(found);
            }
            Err(error)
        }
        Err(error) => Err(error),
    }
}

fn open(server: &Server, times: &Times) -> Result<TcpStream> {
    let addresses: Vec<SocketAddr> = (server.host.as_str(), server.port)
        .to_socket_addrs()
        .map_err(|e| Error::new(Code::Offline, format!("name not resolved: {e}")))?
        // Whatever the name is said to mean, plain text does not leave this computer.
        .filter(|address| server.security != Security::Plain || address.ip().is_loopback())
        // Whoever names hundreds only costs time.
        .take(ADDRESSES)
        .collect();
    let mut last = Error::new(Code::Offline, "the name has no address");
    for address in addresses {
        match TcpStream::connect_timeout(&address, times.connect) {
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
