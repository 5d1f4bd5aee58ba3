//! What Porchlight must know about a mailbox to watch it and to send from it.

use std::fs::File;
use std::io::Read as _;
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::{Code, Error, Result};
use crate::oauth;
use crate::secret::SecretSource;
use crate::wire::Fingerprint;

/// Names an account in the store and in logs: made from address and server, opaque to readers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub String);

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a connection is made private.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte (RFC 8314 "implicit TLS").
    Tls,
    /// Plain text until `STARTTLS` (RFC 3501 §6.2.1, RFC 3207), refused if the server has none.
    StartTls,
    /// Not at all: only for a server on this computer, such as a bridge.
    Plain,
}

/// Host, port and security of one server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
    /// The one certificate to accept, for a server whose certificate nobody vouches for (a bridge, a server at
    /// home). The system's trust, the name and the dates then do not count; any other certificate is refused.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fingerprint: Option<Fingerprint>,
}

impl Server {
    /// True where the host can only be this computer: its own name, or one of its addresses.
    fn is_this_computer(&self) -> bool {
        self.host.eq_ignore_ascii_case("localhost")
            || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

/// One mailbox to watch.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// The address reports are sent from.
    pub address: String,
    /// The name to sign in with; often the address itself.
    pub user: String,
    pub imap: Server,
    /// None where reports cannot be sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp: Option<Server>,
    /// The name to sign in with for sending, where it is not [`Account::user`]: some providers want the address there and
    /// only what stands before the `@` here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub smtp_user: Option<String>,
    /// Where the password (or what OAuth keeps) is; never the password.
    pub secret: SecretSource,
    /// Whose `Authentication-Results` may be believed for this mailbox: authserv-ids as in
    /// [`porchlight_engine::Context`]. Filled from the provider table; empty: nobody's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authserv_ids: Vec<String>,
    /// Whether the name server may be asked for the keys of Amazon's signatures, so that Porchlight can check
    /// them itself.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub dns_lookups: bool,
    /// Folders to watch besides INBOX, by the names their server has for them. Junk is read anyway.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub folders: Vec<String>,
    /// One more root certificate (PEM) to trust for this account's servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<PathBuf>,
    /// Signs in by OAuth and not with a password; the secret is then a refresh token.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oauth: Option<oauth::Settings>,
}

fn yes() -> bool {
    true
}

#[allow(clippy::trivially_copy_pass_by_ref)]
fn is_yes(value: &bool) -> bool {
    *value
}

impl Account {
    /// The account's id: the same address on the same server is the same account.
    pub fn id(&self) -> AccountId {
        use sha2::{Digest, Sha256};
        let name = format!("{}\n{}", self.address.to_lowercase(), self.imap.host.to_lowercase());
        let mut digest = hex::encode(Sha256::digest(name.as_bytes()));
        digest.truncate(12);
        AccountId(digest)
    }

    /// The name to sign in with for sending.
    pub(crate) fn sends_as(&self) -> &str {
        self.smtp_user.as_deref().unwrap_or(&self.user)
    }

    /// Errors: [`Code::BadSettings`] for what no server could be.
    pub(crate) fn check(&self) -> Result<()> {
        let bad = |what: &str| Err(Error::new(Code::BadSettings, what));
        if self.address.parse::<lettre::Address>().is_err() {
            return bad("the address is not an e-mail address");
        }
        let names_nobody = |user: &str| user.is_empty() || user.chars().any(char::is_control);
        if names_nobody(&self.user) || names_nobody(self.sends_as()) {
            return bad("a user name is empty or holds control characters");
        }
        if self.folders.iter().any(|name| name.is_empty() || name.chars().any(char::is_control)) {
            return bad("a folder has no name, or one with control characters");
        }
        for server in std::iter::once(&self.imap).chain(&self.smtp) {
            if server.host.is_empty() || server.port == 0 {
                return bad("a server has no name or no port");
            }
            if server.security == Security::Plain && !server.is_this_computer() {
                return bad("without encryption only a server on this computer is spoken to");
            }
            if server.security == Security::Plain && server.fingerprint.is_some() {
                return bad("without encryption there is no certificate to have a fingerprint of");
            }
        }
        Ok(())
    }
}

/// An accounts file: `[[account]]` tables, as the command line reads them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountsFile {
    account: Vec<Account>,
}

/// Octets; thousands of accounts are fewer.
const FILE_MAX: u64 = 1024 * 1024;

/// Reads the accounts of a TOML file. Relative paths in it are relative to the file.
///
/// Errors: [`Code::BadSettings`], with the line in words; [`Code::AccountExists`] if one is there twice.
pub fn read_file(path: &Path) -> Result<Vec<Account>> {
    let cannot = |why: &dyn std::fmt::Display| {
        Error::new(Code::BadSettings, format!("{} cannot be read: {why}", path.display()))
    };
    let mut text = String::new();
    let file = File::open(path).map_err(|e| cannot(&e))?;
    let read = file.take(FILE_MAX + 1).read_to_string(&mut text).map_err(|e| cannot(&e))?;
    if u64::try_from(read).unwrap_or(u64::MAX) > FILE_MAX {
        return Err(cannot(&"it is larger than any accounts file"));
    }
    let mut accounts = parse(&text)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    for account in &mut accounts {
        if let Some(file) = &mut account.ca_file {
            *file = folder.join(&file);
        }
        if let SecretSource::File(file) = &mut account.secret {
            *file = folder.join(&file);
        }
    }
    Ok(accounts)
}

fn parse(text: &str) -> Result<Vec<Account>> {
    let accounts =
        toml::from_str::<AccountsFile>(text).map_err(|e| Error::new(Code::BadSettings, e))?.account;
    let mut ids = std::collections::BTreeSet::new();
    for account in &accounts {
        account.check()?;
        if !ids.insert(account.id()) {
            return Err(Error::new(Code::AccountExists, "an account is there twice"));
        }
    }
    Ok(accounts)
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// Made-up settings.
    pub(crate) fn settings() -> Account {
        parse(FILE).unwrap().remove(0)
    }

    const FILE: &str = r#"
        [[account]]
        address = "grace@example.com"
        user = "grace"
        imap = { host = "imap.example.com", port = 993, security = "tls" }
        smtp = { host = "smtp.example.com", port = 587, security = "starttls" }
        secret = { env = "GRACE" }
    "#;

    #[test]
    fn a_file_is_read() {
        let accounts = parse(FILE).unwrap();
        assert_eq!(accounts[0].imap.port, 993);
        assert_eq!(accounts[0].smtp.as_ref().unwrap().security, Security::StartTls);
        assert_eq!(accounts[0].secret, SecretSource::Env("GRACE".into()));
        assert!(accounts[0].dns_lookups, "unless it is switched off");
        let off = parse(&format!("{FILE}dns_lookups = false")).unwrap();
        assert!(!off[0].dns_lookups);
    }

    /// What was written before there was a second name reads as it did, and is written as it was.
    #[test]
    fn whoever_sends_under_another_name_says_so() {
        let account = parse(FILE).unwrap().remove(0);
        assert_eq!(account.sends_as(), "grace");
        assert!(!serde_json::to_string(&account).unwrap().contains("smtp_user"));
        let other = parse(&format!("{FILE}smtp_user = \"grace@example.com\"")).unwrap().remove(0);
        assert_eq!((other.user.as_str(), other.sends_as()), ("grace", "grace@example.com"));
        let kept: Account = serde_json::from_str(&serde_json::to_string(&other).unwrap()).unwrap();
        assert_eq!(kept, other);
        let empty = parse(&format!("{FILE}smtp_user = \"\"")).unwrap_err();
        assert_eq!(empty.code, Code::BadSettings);
    }

    #[test]
    fn mistakes_are_named() {
        for (from, to) in [
            ("security = \"tls\"", "security = \"none\""),
            ("security = \"tls\"", "security = \"plain\""),
            ("security = \"starttls\"", "security = \"plain\""),
            ("security = \"tls\"", "security = \"tls\", fingerprint = \"AB:CD\""),
            ("user = \"grace\"", "usre = \"grace\""),
            ("port = 993", "port = 99999"),
            ("grace@example.com", "grace"),
            ("grace@example.com", "gr ace@example.com\\r\\nBcc: x@example.com"),
            ("imap.example.com", ""),
        ] {
            let error = parse(&FILE.replace(from, to)).unwrap_err();
            assert_eq!(error.code, Code::BadSettings, "{to}");
        }
        assert_eq!(parse(&FILE.repeat(2)).unwrap_err().code, Code::AccountExists);
    }

    #[test]
    fn plain_text_is_for_this_computer_alone() {
        let plain = |host: &str| {
            parse(
                &FILE.replace("imap.example.com", host).replace("security = \"tls\"", "security = \"plain\""),
            )
        };
        for host in ["localhost", "LOCALHOST", "127.0.0.1", "127.8.8.8", "::1"] {
            assert_eq!(plain(host).unwrap()[0].imap.security, Security::Plain, "{host}");
        }
        for host in ["localhost.example.com", "192.168.0.2", "127.0.0.1.example.com", "::2", "0.0.0.0"] {
            assert_eq!(plain(host).unwrap_err().code, Code::BadSettings, "{host}");
        }
    }

    #[test]
    fn a_fingerprint_is_kept_with_its_server() {
        let known = Fingerprint::of(b"certificate");
        let file = FILE.replace("\"tls\"", &format!("\"tls\", fingerprint = \"{known}\""));
        let account = parse(&file).unwrap().remove(0);
        assert_eq!(account.imap.fingerprint, Some(known));
        assert_eq!(account.smtp.as_ref().unwrap().fingerprint, None);
        let again: Account = serde_json::from_str(&serde_json::to_string(&account).unwrap()).unwrap();
        assert_eq!(again, account);
    }

    #[test]
    fn an_account_is_its_address_on_its_server() {
        let account = parse(FILE).unwrap().remove(0);
        let shouted = parse(&FILE.replace("grace@", "GRACE@")).unwrap().remove(0);
        assert_eq!(account.id(), shouted.id());
        let elsewhere = parse(&FILE.replace("imap.example.com", "imap.example.net")).unwrap().remove(0);
        assert_ne!(account.id(), elsewhere.id());
    }
}
