//! Where passwords come from, and how they are kept from leaking.

use std::path::PathBuf;

use secrecy::SecretString;
use serde::{Deserialize, Serialize};

use crate::error::Result;

/// Names the place of a password. Only the command line and the demo use `env` and `file`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SecretSource {
    /// An entry of the system's keyring, by its user name under the service `Porchlight`.
    Keyring(String),
    /// An environment variable.
    Env(String),
    /// A file holding nothing but the password; a final newline is ignored.
    File(PathBuf),
}

/// Reads, keeps and forgets passwords.
pub trait Secrets: Send + Sync {
    /// The password, or [`crate::Code::SecretMissing`], [`crate::Code::KeyringUnavailable`].
    fn get(&self, source: &SecretSource) -> Result<SecretString>;
    /// Keeps a password; only a keyring entry can be written.
    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<()>;
    /// Forgets a password; forgetting what is not there is no error.
    fn delete(&self, source: &SecretSource) -> Result<()>;
}
