//! A connection to one server, for IMAP and SMTP alike: with an end to every wait, and private before a secret
//! is written.
//!
//! [`deadline`] ends what takes too long, [`tls`] decides whether the server is the one it should be, [`dial`]
//! does both in order.

mod deadline;
mod dial;
mod fingerprint;
mod tls;

use std::io::{Read, Write};

pub(crate) use deadline::Deadline;
pub(crate) use dial::{Cut, dial};
pub use fingerprint::Fingerprint;

use crate::error::{Code, Error};

/// Where octets go: TLS, or plain text to this computer.
pub(crate) trait Channel: Read + Write + Send {}

impl<T: Read + Write + Send> Channel for T {}

pub(crate) type Wire = Box<dyn Channel>;

/// What an error of the stream means.
pub(crate) fn io_error(error: std::io::Error) -> Error {
    use std::io::ErrorKind;
    let code = match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Code::TimedOut,
        ErrorKind::InvalidData => Code::ServerMisbehaved,
        _ => Code::ConnectionLost,
    };
    Error::new(code, error)
}
