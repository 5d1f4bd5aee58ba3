//! Where passwords come from, and how they are kept from leaking.

use std::path::PathBuf;

use keyring_core::Entry;
use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;
use serde::{Deserialize, Serialize};

use crate::error::{Code, Error, Result};
use crate::pieces::{self, Entries};

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

/// The service name under which entries stand in the keyring.
const SERVICE: &str = "Porchlight";

/// The system's keyring, and for the command line the environment and files.
#[derive(Debug, Default)]
pub struct SystemSecrets;

impl SystemSecrets {
    pub fn new() -> Self {
        SystemSecrets
    }
}

impl Secrets for SystemSecrets {
    fn get(&self, source: &SecretSource) -> Result<SecretString> {
        let missing = |what: String| Error::new(Code::SecretMissing, what);
        match source {
            SecretSource::Keyring(name) => pieces::get(&Keyring, name),
            SecretSource::Env(name) => std::env::var(name)
                .map(SecretString::from)
                .map_err(|_| missing(format!("the variable {name} is not set"))),
            SecretSource::File(path) => {
                let text = std::fs::read_to_string(path)
                    .map(Zeroizing::new)
                    .map_err(|e| missing(format!("the file {} cannot be read: {e}", path.display())))?;
                let secret = text.strip_suffix('\n').unwrap_or(&text);
                Ok(SecretString::from(secret.strip_suffix('\r').unwrap_or(secret)))
            }
        }
    }

    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<()> {
        match source {
            SecretSource::Keyring(name) => pieces::set(&Keyring, name, secret),
            _ => Err(Error::new(Code::BadSettings, "only the keyring is written to")),
        }
    }

    fn delete(&self, source: &SecretSource) -> Result<()> {
        let SecretSource::Keyring(name) = source else { return Ok(()) };
        pieces::delete(&Keyring, name)
    }
}

/// The system's keyring, entry by entry.
struct Keyring;

impl Entries for Keyring {
    fn get(&self, name: &str) -> Result<Zeroizing<String>> {
        ask(name, Entry::get_password).map(Zeroizing::new).map_err(keyring_error)
    }

    fn set(&self, name: &str, secret: &str) -> Result<()> {
        ask(name, |entry| entry.set_password(secret)).map_err(keyring_error)
    }

    fn delete(&self, name: &str) -> Result<()> {
        match ask(name, Entry::delete_credential) {
            Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
            Err(e) => Err(keyring_error(e)),
        }
    }
}

/// Asks the keyring for something. `keyring` looks for one once in the life of a process: where that was before its
/// service had started, or it was started anew since, it is looked for again.
fn ask<T>(name: &str, verb: impl Fn(&Entry) -> keyring::Result<T>) -> keyring::Result<T> {
    // What came of it is said by what follows.
    let _ = keyring::Entry::store_status();
    let ask = || Entry::new(SERVICE, name).and_then(|entry| verb(&entry));
    match ask() {
        // Not where the user was asked to open it, and did not: nobody is asked twice.
        Err(keyring::Error::NoDefaultStore | keyring::Error::PlatformFailure(_)) if is_found_again() => ask(),
        done => done,
    }
}

/// Takes the keyring's service as it is now. False where there is none.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn is_found_again() -> bool {
    zbus_secret_service_keyring_store::Store::new()
        .map(|store| keyring_core::set_default_store(store))
        .is_ok()
}

/// On Windows and macOS it is a part of the system, and asked once: it may have asked the user.
#[cfg(not(all(unix, not(target_vendor = "apple"))))]
fn is_found_again() -> bool {
    false
}

fn keyring_error(error: keyring::Error) -> Error {
    let code = match error {
        keyring::Error::NoEntry => Code::SecretMissing,
        _ => Code::KeyringUnavailable,
    };
    Error::new(code, error)
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    #[test]
    fn a_file_loses_its_final_newline_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        for (content, secret) in [(" p w \r\n", " p w "), ("pw\n\n", "pw\n"), ("pw", "pw")] {
            std::fs::write(&path, content).unwrap();
            let read = SystemSecrets.get(&SecretSource::File(path.clone())).unwrap();
            assert_eq!(read.expose_secret(), secret);
        }
        let gone = SystemSecrets.get(&SecretSource::File(folder.path().join("none"))).unwrap_err();
        assert_eq!(gone.code, Code::SecretMissing);
    }

    #[test]
    fn a_secret_prints_as_nothing() {
        let secret = SecretString::from("hunter2");
        assert!(!format!("{secret:?}").contains("hunter2"));
    }
}
