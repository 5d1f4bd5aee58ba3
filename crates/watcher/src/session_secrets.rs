//! A computer without a keyring, or with one that is locked: the user is asked once, and what he typed is kept in memory
//! until the program ends, or until the keyring is there and takes it.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::{ExposeSecret, SecretString};

use crate::error::{Code, Result};
use crate::secret::{SecretSource, Secrets};

/// A store of secrets that does without its keyring for a while.
pub struct SessionSecrets<S> {
    store: S,
    /// By the name in the keyring. Wiped when it goes.
    unkept: Mutex<BTreeMap<String, SecretString>>,
}

impl<S: Secrets> SessionSecrets<S> {
    pub fn new(store: S) -> Self {
        SessionSecrets { store, unkept: Mutex::default() }
    }

    fn unkept(&self) -> MutexGuard<'_, BTreeMap<String, SecretString>> {
        self.unkept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Secrets> Secrets for SessionSecrets<S> {
    /// What was typed in this session is newer than what the keyring may hold, and goes there as soon as it can.
    fn get(&self, source: &SecretSource) -> Result<SecretString> {
        let SecretSource::Keyring(name) = source else { return self.store.get(source) };
        let Some(typed) = self.unkept().get(name).cloned() else {
            return self.store.get(source);
        };
        // A keyring may ask the user first: nobody else waits for that.
        if self.store.set(source, &typed).is_ok() {
            log::info!("the keyring is there now, and has taken what it could not take before");
            let mut unkept = self.unkept();
            // Unless another was typed meanwhile.
            if unkept.get(name).is_some_and(|now| now.expose_secret() == typed.expose_secret()) {
                unkept.remove(name);
            }
        }
        Ok(typed)
    }

    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<()> {
        let done = self.store.set(source, secret);
        let SecretSource::Keyring(name) = source else { return done };
        match done {
            Err(error) if error.code == Code::KeyringUnavailable => {
                log::warn!("no keyring: a secret is kept in memory until the program ends");
                self.unkept().insert(name.clone(), secret.clone());
                Ok(())
            }
            done => {
                self.unkept().remove(name);
                done
            }
        }
    }

    fn delete(&self, source: &SecretSource) -> Result<()> {
        if let SecretSource::Keyring(name) = source
            && self.unkept().remove(name).is_some()
            && let Err(error) = self.store.delete(source)
        {
            // It never came as far as the keyring.
            log::info!("nothing to remove from the keyring: {}", error.code);
            return Ok(());
        }
        self.store.delete(source)
    }
}

impl<S> std::fmt::Debug for SessionSecrets<S> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SessionSecrets")
    }
}
