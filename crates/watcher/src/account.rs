//! What Porchlight must know about a mailbox to watch it and to send from it.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::secret::SecretSource;

/// Names an account in the store and in logs: made from address and server, opaque to readers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub String);

impl std::fmt::Display for AccountId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// How a connection is made private. There is no way to ask for none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte (RFC 8314 "implicit TLS").
    Tls,
    /// Plain text until `STARTTLS` (RFC 3501 §6.2.1, RFC 3207), refused if the server has none.
    StartTls,
}

/// Host, port and security of one server.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Server {
    pub host: String,
    pub port: u16,
    pub security: Security,
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
    /// Where the password is; never the password.
    pub secret: SecretSource,
    /// Whose `Authentication-Results` may be believed for this mailbox: authserv-ids as in
    /// [`porchlight_engine::Context`]. Filled from the provider table; empty: nobody's.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub authserv_ids: Vec<String>,
    /// One more root certificate (PEM) to trust for this account's servers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ca_file: Option<PathBuf>,
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
}
