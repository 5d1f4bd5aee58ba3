//! A secret goes past the `imap` crate, which frees what it has sent without wiping it: the crate is given a word that
//! stands for the secret, and the stream puts the secret in its place.

use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use memchr::memmem;
use secrecy::zeroize::Zeroizing;

use crate::error::{Code, Error, Result};

/// So many random octets are a word that nothing else says; as base64 they have no padding.
const OCTETS: usize = 24;

/// A random word: as octets, for a crate that encodes them, and as it then goes over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Word {
    pub octets: [u8; OCTETS],
    pub text: String,
}

impl Word {
    /// Errors: [`Code::ServerBusy`] where the system has no random numbers now.
    pub(crate) fn random() -> Result<Word> {
        let mut octets = [0; OCTETS];
        getrandom::fill(&mut octets).map_err(|e| Error::new(Code::ServerBusy, e))?;
        Ok(Word { octets, text: STANDARD.encode(octets) })
    }
}

/// Shared by the stream, which sends a secret, and the sign-in, which has it.
#[derive(Clone, Default)]
pub(crate) struct StandIn(Arc<Mutex<Waiting>>);

/// The word that is to come, and what goes in its place.
type Waiting = Option<(String, Zeroizing<String>)>;

impl StandIn {
    /// The very next octets that are sent hold `word`, once; `secret` goes in its place.
    pub(crate) fn put(&self, word: &Word, secret: Zeroizing<String>) {
        *self.lock() = Some((word.text.clone(), secret));
    }

    /// What is really to be sent; None where `octets` are meant as they are.
    ///
    /// Errors: a sentence for the log, where a secret was to be sent and its word is not there just once.
    pub(super) fn replace(
        &self,
        octets: &[u8],
    ) -> std::result::Result<Option<Zeroizing<Vec<u8>>>, &'static str> {
        let Some((word, secret)) = self.lock().take() else { return Ok(None) };
        let mut places = memmem::find_iter(octets, word.as_bytes());
        let (Some(at), None) = (places.next(), places.next()) else {
            return Err("a secret without a place");
        };
        let (before, after) = octets.split_at(at);
        let after = after.get(word.len()..).unwrap_or_default();
        // Made in one piece: what grows leaves copies behind.
        Ok(Some(Zeroizing::new([before, secret.as_bytes(), after].concat())))
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for StandIn {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StandIn")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_takes_the_place_of_its_word_once_and_nothing_else_is_sent_for_it() {
        let stand_in = StandIn::default();
        let word = Word::random().unwrap();
        let said = format!("a1 LOGIN u \"{}\"", word.text);
        let secret = || Zeroizing::new("hunter2".to_owned());
        assert_eq!(stand_in.replace(said.as_bytes()), Ok(None));
        stand_in.put(&word, secret());
        let replaced = stand_in.replace(said.as_bytes()).unwrap().unwrap();
        assert_eq!(replaced.as_slice(), b"a1 LOGIN u \"hunter2\"");
        assert_eq!(stand_in.replace(said.as_bytes()), Ok(None));
        for without_place in [String::new(), "a1 NOOP".to_owned(), format!("{said}{said}")] {
            stand_in.put(&word, secret());
            assert!(stand_in.replace(without_place.as_bytes()).is_err());
            assert_eq!(stand_in.replace(said.as_bytes()), Ok(None), "and the secret is gone");
        }
        assert!(!format!("{stand_in:?}").contains("hunter2"));
    }

    #[test]
    fn a_word_is_what_the_crate_will_write() {
        let (one, other) = (Word::random().unwrap(), Word::random().unwrap());
        assert_ne!(one.text, other.text);
        assert_eq!(STANDARD.decode(&one.text).unwrap(), one.octets);
        assert!(one.text.len() == 32 && !one.text.contains('='));
    }
}
