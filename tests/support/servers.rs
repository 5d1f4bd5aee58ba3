//! A whole mail provider and Amazon's mailbox behind it, for one test or one demo.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use anyhow::Result;
use porchlight_watcher::{Account, SecretSource, Security, Server};
use tempfile::TempDir;

use crate::certificate::Certificates;
use crate::dovecot::{Dovecot, Wishes};
use crate::lmtp;
use crate::mailbox::Mailbox;
use crate::process::Ordinary;
use crate::sink::Sink;

/// Someone with a mailbox.
#[derive(Debug, Clone)]
pub struct User {
    pub address: String,
    pub password: String,
}

/// Dovecot, and the SMTP sink to which everything submitted goes.
#[derive(Debug)]
pub struct Servers {
    // Ended in this order.
    pub dovecot: Dovecot,
    pub sink: Sink,
    pub certificates: Certificates,
    pub who: Ordinary,
    name: String,
    folder: TempDir,
}

impl Servers {
    pub fn start() -> Result<Servers> {
        Servers::start_with(&Wishes::default())
    }

    pub fn start_with(wishes: &Wishes) -> Result<Servers> {
        let folder = tempfile::Builder::new()
            .prefix("porchlight-mail-")
            .permissions(Permissions::from_mode(0o700))
            .tempdir()?;
        let who = Ordinary::new()?;
        who.own(folder.path())?;
        let certificates = Certificates::make(folder.path())?;
        let sink = Sink::start(folder.path(), &who)?;
        let dovecot = Dovecot::start(folder.path(), &certificates, &who, sink.port, wishes)?;
        Ok(Servers { dovecot, sink, certificates, who, name: wishes.name.clone(), folder })
    }

    /// The servers' own folder.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Another certificate in the place of the first, as when somebody renews it. Ends every connection.
    pub fn renew_certificate(&mut self) -> Result<()> {
        self.dovecot.pause();
        self.certificates = Certificates::make(self.folder.path())?;
        self.who.own(&self.certificates.key)?;
        self.dovecot.resume()
    }

    /// Gives someone a mailbox.
    pub fn add_user(&mut self, address: &str, password: &str) -> Result<User> {
        self.dovecot.set_password(address, password)?;
        Ok(User { address: address.to_owned(), password: password.to_owned() })
    }

    /// A message arrives from outside. What the provider's border server writes is in `raw` already; this is
    /// the last hop, inside the provider.
    pub fn deliver(&self, to: &User, raw: &[u8]) -> Result<()> {
        lmtp::deliver(self.dovecot.lmtp, &self.name, "sender@sender.example", &to.address, raw)
    }

    /// Looks into someone's mailbox.
    pub fn mailbox(&self, user: &User) -> Result<Mailbox> {
        let ca = std::fs::read(&self.certificates.ca)?;
        Mailbox::open(self.dovecot.imaps, &ca, &user.address, &user.password)
    }

    /// Someone's account as the program under test is given it, with the password in a file.
    pub fn account(&self, user: &User) -> Result<Account> {
        Ok(Account {
            address: user.address.clone(),
            user: user.address.clone(),
            imap: server(self.dovecot.imaps, Security::Tls),
            smtp: Some(server(self.dovecot.submissions, Security::Tls)),
            smtp_user: None,
            secret: SecretSource::File(self.write_secret(user)?),
            authserv_ids: vec![self.name.clone()],
            dns_lookups: true,
            ca_file: Some(self.certificates.ca.clone()),
            folders: Vec::new(),
            oauth: None,
        })
    }

    /// Writes the user's password where [`Servers::account`] says it is, and names the file.
    pub fn write_secret(&self, user: &User) -> Result<PathBuf> {
        let file = self.folder.path().join(format!("{}.password", user.address));
        std::fs::write(&file, &user.password)?;
        Ok(file)
    }
}

/// A server on loopback by the name its certificate bears.
pub fn server(port: u16, security: Security) -> Server {
    Server { host: "localhost".to_owned(), port, security, fingerprint: None }
}
