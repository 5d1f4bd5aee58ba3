//! A certificate's name for people: SHA-256 over its DER octets, as browsers and `openssl x509` show it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use sha2::{Digest, Sha256};

use crate::error::{Code, Error};

/// The SHA-256 fingerprint of one certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of a certificate in DER.
    pub fn of(der: &[u8]) -> Fingerprint {
        Fingerprint(Sha256::digest(der).into())
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, octet) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(":")?;
            }
            write!(f, "{octet:02X}")?;
        }
        Ok(())
    }
}

impl FromStr for Fingerprint {
    type Err = Error;

    /// Reads 64 hexadecimal digits, in either case, with or without colons and blanks between them.
    ///
    /// Errors: [`Code::BadSettings`].
    fn from_str(text: &str) -> Result<Self, Error> {
        let bad = || Error::new(Code::BadSettings, "a fingerprint is 64 hexadecimal digits (SHA-256)");
        let digits: String = text.chars().filter(|c| *c != ':' && !c.is_whitespace()).take(65).collect();
        let mut octets = [0; 32];
        hex::decode_to_slice(digits, &mut octets).map_err(|_| bad())?;
        Ok(Fingerprint(octets))
    }
}

impl Serialize for Fingerprint {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Fingerprint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|error: Error| serde::de::Error::custom(error.detail))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_read_as_people_write_it() {
        let known = Fingerprint::of(b"a certificate");
        let shown = known.to_string();
        assert_eq!(shown.len(), 95);
        for written in [shown.clone(), shown.to_lowercase(), shown.replace(':', ""), shown.replace(':', " ")]
        {
            assert_eq!(written.parse::<Fingerprint>().unwrap(), known);
        }
        for wrong in ["", "AB", &shown[1..], &format!("{shown}:00"), &shown.replace(['A', '0'], "G")] {
            assert_eq!(wrong.parse::<Fingerprint>().unwrap_err().code, Code::BadSettings, "{wrong}");
        }
    }

    #[test]
    fn it_is_kept_as_text() {
        let known = Fingerprint::of(b"x");
        let kept = serde_json::to_string(&known).unwrap();
        assert_eq!(kept, format!("\"{known}\""));
        assert_eq!(serde_json::from_str::<Fingerprint>(&kept).unwrap(), known);
        assert!(serde_json::from_str::<Fingerprint>("\"SHA1\"").is_err());
    }
}
