//! What is said to a server to sign in (SASL, RFC 4422), for IMAP and SMTP alike: which of the ways a server
//! offers is taken, and the octets of each.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use crate::account::{Account, Server};
use crate::error::{Code, Error, Result};

/// A way to sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mechanism {
    /// RFC 4616.
    Plain,
    /// Google's and Microsoft's own, from before there was a standard
    /// (<https://developers.google.com/workspace/gmail/imap/xoauth2-protocol>).
    Xoauth2,
    /// RFC 7628.
    OauthBearer,
}

impl Mechanism {
    /// By its registered name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Mechanism::Plain => "PLAIN",
            Mechanism::Xoauth2 => "XOAUTH2",
            Mechanism::OauthBearer => "OAUTHBEARER",
        }
    }

    /// What this account can use of what the server offers. XOAUTH2 comes before the standard: the large
    /// providers document it, and every mail program signs in with it, so it is what their servers do best.
    pub(crate) fn choose(account: &Account, offers: impl Fn(&str) -> bool) -> Option<Mechanism> {
        let usable: &[Mechanism] = match account.oauth {
            Some(_) => &[Mechanism::Xoauth2, Mechanism::OauthBearer],
            None => &[Mechanism::Plain],
        };
        usable.iter().copied().find(|mechanism| offers(mechanism.name()))
    }

    /// The client's first words, of this user to this server.
    ///
    /// Errors: [`Code::SignInRefused`] for what cannot be sent; it would be as wrong as any other.
    pub(crate) fn first(
        self,
        user: &str,
        server: &Server,
        secret: &SecretString,
    ) -> Result<Zeroizing<String>> {
        let secret = secret.expose_secret();
        let refused = |what: &str| Err(Error::new(Code::SignInRefused, what));
        // Each made in one piece: what grows leaves copies behind.
        Ok(Zeroizing::new(match self {
            Mechanism::Plain => {
                if secret.contains('\0') {
                    return refused("a password holds no NUL");
                }
                ["\0", user, "\0", secret].concat()
            }
            // RFC 6750 §2.1 knows these octets and no others in a token.
            _ if secret.is_empty() || !secret.bytes().all(|octet| octet.is_ascii_graphic()) => {
                return refused("what the provider issued is no token");
            }
            Mechanism::Xoauth2 => ["user=", user, "\x01auth=Bearer ", secret, "\x01\x01"].concat(),
            Mechanism::OauthBearer => {
                // How GS2 writes a name (RFC 5801 §4).
                let name = user.replace('=', "=3D").replace(',', "=2C");
                let Server { host, port, .. } = server;
                let before = format!("n,a={name},\x01host={host}\x01port={port}\x01auth=Bearer ");
                [before.as_str(), secret, "\x01\x01"].concat()
            }
        }))
    }

    /// The answer to a challenge that says why a token is refused, so that the refusal itself follows:
    /// RFC 7628 §3.2.3 asks for one control character, XOAUTH2 for nothing.
    pub(crate) fn after_refusal(self) -> &'static str {
        match self {
            Mechanism::OauthBearer => "\x01",
            Mechanism::Plain | Mechanism::Xoauth2 => "",
        }
    }
}

/// As it goes over the wire.
pub(crate) fn encoded(words: &str) -> Zeroizing<String> {
    Zeroizing::new(STANDARD.encode(words))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Security;
    use crate::oauth;
    use crate::secret::SecretSource;

    fn account(user: &str, oauth: bool) -> Account {
        let server = |port| Server {
            host: "mail.example.com".to_owned(),
            port,
            security: Security::Tls,
            fingerprint: None,
        };
        Account {
            address: "grace@example.com".to_owned(),
            user: user.to_owned(),
            imap: server(993),
            smtp: None,
            smtp_user: None,
            secret: SecretSource::Keyring("grace@example.com".to_owned()),
            authserv_ids: Vec::new(),
            ca_file: None,
            dns_lookups: true,
            folders: Vec::new(),
            oauth: oauth.then(|| oauth::Settings::new("microsoft")),
        }
    }

    fn first(mechanism: Mechanism, user: &str, secret: &str) -> Result<String> {
        let account = account(user, mechanism != Mechanism::Plain);
        mechanism
            .first(&account.user, &account.imap, &SecretString::from(secret))
            .map(|words| words.to_string())
    }

    /// The example of RFC 7628 §4.1, and the one of Google's page.
    #[test]
    fn the_words_are_those_of_the_standards() {
        let mut there = account("user@example.com", true);
        there.imap = Server {
            host: "server.example.com".to_owned(),
            port: 143,
            security: Security::Tls,
            fingerprint: None,
        };
        let token = SecretString::from("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==");
        let words = Mechanism::OauthBearer.first(&there.user, &there.imap, &token).unwrap();
        assert_eq!(
            encoded(&words).as_str(),
            "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyI\
             HZGOWRmdDRxbVRjMk52YjNSbGNrQmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"
        );
        let words = first(Mechanism::Xoauth2, "someuser@example.com", "ya29.vF9dft4qmTc2").unwrap();
        assert_eq!(
            encoded(&words).as_str(),
            "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMgEB"
        );
        assert_eq!(first(Mechanism::Plain, "tim", "tanstaaftanstaaf").unwrap(), "\0tim\0tanstaaftanstaaf");
    }

    #[test]
    fn nothing_can_be_slipped_in() {
        let words = first(Mechanism::OauthBearer, "a=b,c", "t").unwrap();
        assert!(words.starts_with("n,a=a=3Db=2Cc,\x01"), "{words}");
        for token in ["", "t\x01auth=Bearer other", "t t", "t\r\n", "t\u{e9}"] {
            assert_eq!(first(Mechanism::Xoauth2, "u", token).unwrap_err().code, Code::SignInRefused);
            assert_eq!(first(Mechanism::OauthBearer, "u", token).unwrap_err().code, Code::SignInRefused);
        }
        assert_eq!(first(Mechanism::Plain, "u", "p\0x").unwrap_err().code, Code::SignInRefused);
    }

    #[test]
    fn a_token_is_never_sent_as_a_password_nor_a_password_as_a_token() {
        let choose =
            |oauth, offers: &[&str]| Mechanism::choose(&account("u", oauth), |name| offers.contains(&name));
        assert_eq!(choose(true, &["PLAIN", "OAUTHBEARER", "XOAUTH2"]), Some(Mechanism::Xoauth2));
        assert_eq!(choose(true, &["OAUTHBEARER"]), Some(Mechanism::OauthBearer));
        assert_eq!(choose(true, &["PLAIN", "LOGIN"]), None);
        assert_eq!(choose(false, &["XOAUTH2", "PLAIN"]), Some(Mechanism::Plain));
        assert_eq!(choose(false, &["XOAUTH2"]), None);
    }
}
