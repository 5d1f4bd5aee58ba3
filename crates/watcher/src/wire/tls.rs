//! Whether a server is the one it should be: by the system's trust, or by the one certificate that the account
//! names. native-tls has no call-back for that, so a certificate known by its fingerprint is compared after the
//! handshake and before the first octet of ours.

use std::io::{Read, Write};
use std::sync::OnceLock;

use native_tls::{Certificate, HandshakeError, Protocol, TlsConnector, TlsConnectorBuilder, TlsStream};

use super::Fingerprint;
use super::deadline::Deadline;
use crate::account::{Account, Server};
use crate::error::{Code, Error, Result};

/// Makes a stream private with the right server, or fails before anything is written into it.
///
/// Errors: [`Code::TlsFailed`], [`Code::CertificateChanged`], [`Code::BadSettings`] and those of the line.
pub(super) fn handshake<S: Read + Write>(
    stream: S,
    server: &Server,
    account: &Account,
    deadline: &Deadline,
) -> Result<TlsStream<S>> {
    let Some(expected) = server.fingerprint else {
        return connector(account)?.connect(&server.host, stream).map_err(|e| failed(e, deadline));
    };
    let private = unchecked()?.connect(&server.host, stream).map_err(|e| failed(e, deadline))?;
    let found = shown(&private)?;
    if found == expected {
        return Ok(private);
    }
    let mut error = Error::new(Code::CertificateChanged, format!("the server showed SHA-256 {found}"));
    error.fingerprint = Some(found);
    Err(error)
}

/// The certificate that a server shows to anybody. Nothing is said to it.
pub(super) fn look_at<S: Read + Write>(
    stream: S,
    server: &Server,
    deadline: &Deadline,
) -> Result<Fingerprint> {
    shown(&unchecked()?.connect(&server.host, stream).map_err(|e| failed(e, deadline))?)
}

fn shown<S: Read + Write>(stream: &TlsStream<S>) -> Result<Fingerprint> {
    let none = || Error::new(Code::TlsFailed, "the server shows no certificate");
    let certificate = stream.peer_certificate().map_err(tls_failed)?.ok_or_else(none)?;
    Ok(Fingerprint::of(&certificate.to_der().map_err(tls_failed)?))
}

/// The certificates of `ca_file`, to be trusted besides the system's.
fn roots(account: &Account) -> Result<Option<Vec<u8>>> {
    let Some(path) = &account.ca_file else { return Ok(None) };
    std::fs::read(path)
        .map(Some)
        .map_err(|e| Error::new(Code::BadSettings, format!("the certificate file cannot be read: {e}")))
}

fn builder() -> TlsConnectorBuilder {
    let mut builder = TlsConnector::builder();
    builder.min_protocol_version(Some(Protocol::Tlsv12));
    builder
}

/// Building a connector reads the system's certificates (45 ms), so the usual one is shared.
fn connector(account: &Account) -> Result<TlsConnector> {
    static SHARED: OnceLock<TlsConnector> = OnceLock::new();
    let Some(pem) = roots(account)? else {
        if let Some(shared) = SHARED.get() {
            return Ok(shared.clone());
        }
        let built = builder().build().map_err(tls_failed)?;
        return Ok(SHARED.get_or_init(|| built).clone());
    };
    let certificate = Certificate::from_pem(&pem).map_err(|e| {
        Error::new(Code::BadSettings, format!("the certificate file is not a PEM certificate: {e}"))
    })?;
    builder().add_root_certificate(certificate).build().map_err(tls_failed)
}

/// Takes any certificate. Whoever uses it compares the certificate at once.
fn unchecked() -> Result<TlsConnector> {
    builder()
        .disable_built_in_roots(true)
        .danger_accept_invalid_certs(true)
        .danger_accept_invalid_hostnames(true)
        .build()
        .map_err(tls_failed)
}

fn tls_failed(error: native_tls::Error) -> Error {
    Error::new(Code::TlsFailed, error)
}

fn failed<S>(error: HandshakeError<S>, deadline: &Deadline) -> Error {
    match error {
        HandshakeError::WouldBlock(_) => Error::new(Code::TimedOut, "TLS handshake"),
        HandshakeError::Failure(e) if deadline.is_lost() => Error::new(Code::ConnectionLost, e),
        HandshakeError::Failure(e) if deadline.is_over() => Error::new(Code::TimedOut, e),
        HandshakeError::Failure(e) => Error::new(Code::TlsFailed, e),
    }
}
