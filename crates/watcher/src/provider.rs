//! What is known about the big mail providers: servers, and whose verdict may be believed there.

use crate::account::Server;

/// One provider. Source: each provider's own help pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provider {
    /// Short id, for example `gmail`.
    pub id: &'static str,
    /// The name people know, for example `Gmail`.
    pub name: &'static str,
    /// Domains whose mail lives there, lower case.
    pub domains: &'static [&'static str],
    pub imap: ServerEntry,
    pub smtp: ServerEntry,
    /// As in [`crate::Account::authserv_ids`].
    pub authserv_ids: &'static [&'static str],
    /// True where an ordinary password is refused and an app password must be made.
    pub app_password: bool,
    /// True where only OAuth is taken (not offered yet).
    pub oauth_only: bool,
    /// The page where an app password is made or IMAP is switched on; empty where there is none.
    pub help: &'static str,
}

/// A [`Server`] in a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ServerEntry {
    pub host: &'static str,
    pub port: u16,
    pub security: crate::account::Security,
}

impl From<ServerEntry> for Server {
    fn from(entry: ServerEntry) -> Self {
        Server { host: entry.host.to_owned(), port: entry.port, security: entry.security }
    }
}

/// The table.
pub fn providers() -> &'static [Provider] {
    &[]
}

/// The provider of an address, by its domain.
pub fn for_address(address: &str) -> Option<&'static Provider> {
    let domain = address.rsplit_once('@')?.1.to_lowercase();
    providers().iter().find(|provider| provider.domains.contains(&domain.as_str()))
}
