//! A long secret in a keyring that takes only short ones: Windows' credential store holds 2,560 octets an entry, as
//! UTF-16 (`CRED_MAX_CREDENTIAL_BLOB_SIZE`), and some providers' refresh tokens are longer. Such a secret lies in
//! pieces, and the entry itself says which. On every system alike, so that it is tried everywhere.

use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Code, Error, Result};

/// UTF-16 units in one entry; a little less than fits.
const PIECE: usize = 1_200;
/// No provider's token is longer than a few thousand octets.
const PIECES_MAX: usize = 32;
/// How an entry begins that holds no secret but says where the pieces are: `…:TAG:COUNT`.
const HEAD: &str = "porchlight-pieces:";

/// A keyring, or what stands for one.
pub(crate) trait Entries {
    fn get(&self, name: &str) -> Result<Zeroizing<String>>;
    fn set(&self, name: &str, secret: &str) -> Result<()>;
    /// Forgetting what is not there is no error.
    fn delete(&self, name: &str) -> Result<()>;
}

/// The whole secret.
///
/// Errors: [`Code::SecretMissing`] where a piece is not there, and those of the keyring.
pub(crate) fn get(entries: &impl Entries, name: &str) -> Result<SecretString> {
    let entry = entries.get(name)?;
    let Some(names) = pieces_of(name, &entry) else { return Ok(SecretString::from(entry.as_str())) };
    let mut whole = Zeroizing::new(String::with_capacity(names.len() * PIECE * 3));
    for piece in names {
        whole.push_str(&entries.get(&piece)?);
    }
    Ok(SecretString::from(whole.as_str()))
}

/// Keeps a secret. New pieces are written before the entry names them, and the old ones go last: whatever dies in
/// between, the entry names a whole secret.
///
/// Errors: [`Code::BadSettings`] for what is far too long, and those of the keyring.
pub(crate) fn set(entries: &impl Entries, name: &str, secret: &SecretString) -> Result<()> {
    let old = entries.get(name).ok().and_then(|entry| pieces_of(name, &entry)).unwrap_or_default();
    let pieces = split(secret.expose_secret());
    match pieces.as_slice() {
        [] | [_] => entries.set(name, secret.expose_secret())?,
        _ if pieces.len() > PIECES_MAX => {
            return Err(Error::new(Code::BadSettings, "the secret is too long"));
        }
        _ => {
            let mut random = [0_u8; 6];
            getrandom::fill(&mut random).map_err(|e| Error::new(Code::KeyringUnavailable, e))?;
            let head = format!("{HEAD}{}:{}", hex::encode(random), pieces.len());
            for (place, piece) in pieces_of(name, &head).unwrap_or_default().iter().zip(&pieces) {
                entries.set(place, piece)?;
            }
            entries.set(name, &head)?;
        }
    }
    for piece in old {
        // Left behind, it is worth nothing.
        let _ = entries.delete(&piece);
    }
    Ok(())
}

/// Forgets a secret with all its pieces.
///
/// Errors: those of the keyring.
pub(crate) fn delete(entries: &impl Entries, name: &str) -> Result<()> {
    let pieces = entries.get(name).ok().and_then(|entry| pieces_of(name, &entry));
    for piece in pieces.unwrap_or_default() {
        entries.delete(&piece)?;
    }
    entries.delete(name)
}

/// The names of the pieces, where an entry says that there are some.
fn pieces_of(name: &str, entry: &str) -> Option<Vec<String>> {
    let (tag, count) = entry.strip_prefix(HEAD)?.split_once(':')?;
    let count = count.parse().ok().filter(|count| (2..=PIECES_MAX).contains(count))?;
    let hexadecimal = tag.len() == 12 && tag.bytes().all(|octet| octet.is_ascii_hexdigit());
    hexadecimal.then(|| (1..=count).map(|number| format!("{name}#{tag}.{number}")).collect())
}

fn split(secret: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut units) = (0, 0);
    for (at, letter) in secret.char_indices() {
        if units + letter.len_utf16() > PIECE {
            pieces.push(secret.get(start..at).unwrap_or_default());
            (start, units) = (at, 0);
        }
        units += letter.len_utf16();
    }
    pieces.push(secret.get(start..).unwrap_or_default());
    pieces
}

#[cfg(test)]
mod tests {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeMap;

    use super::*;

    /// Windows' limit, and a power cut after so many changes.
    struct Store {
        kept: RefCell<BTreeMap<String, String>>,
        left: Cell<usize>,
    }

    impl Store {
        fn new() -> Store {
            Store { kept: RefCell::default(), left: Cell::new(usize::MAX) }
        }

        fn change(&self) -> Result<()> {
            let left = self.left.get().checked_sub(1);
            self.left.set(left.ok_or_else(|| Error::new(Code::KeyringUnavailable, "power cut"))?);
            Ok(())
        }
    }

    impl Entries for Store {
        fn get(&self, name: &str) -> Result<Zeroizing<String>> {
            let kept = self.kept.borrow().get(name).cloned();
            kept.map(Zeroizing::new).ok_or_else(|| Error::new(Code::SecretMissing, name))
        }
        fn set(&self, name: &str, secret: &str) -> Result<()> {
            assert!(secret.encode_utf16().count() <= 1_280, "Windows would refuse it");
            self.change()?;
            self.kept.borrow_mut().insert(name.to_owned(), secret.to_owned());
            Ok(())
        }
        fn delete(&self, name: &str) -> Result<()> {
            self.change()?;
            self.kept.borrow_mut().remove(name);
            Ok(())
        }
    }

    fn read(store: &Store) -> Result<String> {
        get(store, "grace").map(|secret| secret.expose_secret().to_owned())
    }

    #[test]
    fn every_length_comes_back_and_nothing_is_left_behind() {
        let store = Store::new();
        for secret in
            ["short".to_owned(), "x".repeat(1_200), "é𝄞".repeat(2_000), "y".repeat(1_201), String::new()]
        {
            set(&store, "grace", &SecretString::from(secret.as_str())).unwrap();
            assert_eq!(read(&store).unwrap(), secret);
            let entries = store.kept.borrow().len();
            assert_eq!(entries, if split(&secret).len() == 1 { 1 } else { 1 + split(&secret).len() });
        }
        set(&store, "grace", &SecretString::from("z".repeat(5_000))).unwrap();
        delete(&store, "grace").unwrap();
        assert_eq!(store.kept.borrow().len(), 0);
        assert_eq!(read(&store).unwrap_err().code, Code::SecretMissing);
        let endless = SecretString::from("x".repeat(100_000));
        assert_eq!(set(&store, "grace", &endless).unwrap_err().code, Code::BadSettings);
    }

    /// After each single change the power goes: what is read is the old secret or the new one, whole.
    #[test]
    fn whatever_dies_the_secret_is_whole() {
        let (old, new) = ("o".repeat(3_000), "n".repeat(4_000));
        let mut outcomes = std::collections::BTreeSet::new();
        for changes in 0..12 {
            let store = Store::new();
            set(&store, "grace", &SecretString::from(old.as_str())).unwrap();
            store.left.set(changes);
            let done = set(&store, "grace", &SecretString::from(new.as_str())).is_ok();
            let found = read(&store).unwrap();
            assert!(found == new || (found == old && !done), "after {changes}");
            outcomes.insert(found == new);
        }
        assert_eq!(outcomes.len(), 2);
    }

    #[test]
    fn a_password_that_looks_odd_is_a_password() {
        let store = Store::new();
        for odd in ["porchlight-pieces:", "porchlight-pieces:00112233445566:2", "porchlight-pieces:x:2"] {
            set(&store, "grace", &SecretString::from(odd)).unwrap();
            assert_eq!(read(&store).unwrap(), odd);
        }
    }
}
