//! How long and how much a command may take, and what it means when the wire fails.

use std::time::Duration;

use crate::error::{Code, Error};

/// Any later command.
pub(super) const COMMAND_TIME: Duration = Duration::from_secs(60);
/// What a server may say in answer to a small command.
pub(super) const SMALL_ANSWER: u64 = 4 * 1024 * 1024;

/// What an error of the stream means.
pub(super) fn io_error(error: std::io::Error) -> Error {
    use std::io::ErrorKind;
    let code = match error.kind() {
        ErrorKind::WouldBlock | ErrorKind::TimedOut => Code::TimedOut,
        ErrorKind::InvalidData => Code::ServerMisbehaved,
        _ => Code::ConnectionLost,
    };
    Error::new(code, error)
}
