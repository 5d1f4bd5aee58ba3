//! Demo mode: everything lives in one throw-away folder, nothing of the user's own is touched, and
//! only servers on this computer are talked to.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use porchlight_watcher::{
    Account, Code, Error, Event, Result, SecretSource, Secrets, Server, SystemSecrets, Watcher,
};
use secrecy::SecretString;

/// The folder and what lies in it: `accounts.toml` (given), `data/` (the records), `events.jsonl`
/// (what happened, a line each), `downloads/` (what was saved), `requests/` (a file for each sample asked for).
#[derive(Debug)]
pub struct Demo {
    folder: PathBuf,
    journal: Mutex<Option<fs::File>>,
}

impl Demo {
    pub fn new(folder: PathBuf) -> Demo {
        Demo { folder, journal: Mutex::new(None) }
    }

    pub fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    pub fn cache(&self) -> PathBuf {
        self.folder.join("cache")
    }

    /// What the user saves.
    pub fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// Adds the accounts of `accounts.toml`.
    pub fn add_accounts(&self, watcher: &Watcher) -> Result<()> {
        for account in porchlight_watcher::account::read_file(&self.folder.join("accounts.toml"))? {
            allow(&account)?;
            watcher.add_account(account, None)?;
        }
        Ok(())
    }

    /// One line for each event.
    pub fn write_down(&self, event: &Event) {
        if let Err(error) = self.try_write_down(event) {
            log::warn!("an event could not be written down: {error}");
        }
    }

    fn try_write_down(&self, event: &Event) -> std::io::Result<()> {
        let mut line = serde_json::to_vec(event)?;
        line.push(b'\n');
        let Ok(mut journal) = self.journal.lock() else { return Ok(()) };
        if journal.is_none() {
            let path = self.folder.join("events.jsonl");
            *journal = Some(fs::OpenOptions::new().create(true).append(true).open(path)?);
        }
        match journal.as_mut() {
            Some(file) => file.write_all(&line),
            None => Ok(()),
        }
    }

    /// Asks whoever runs the demo for one more message: a new file in `requests/`.
    pub fn ask_for_sample(&self) {
        if let Err(error) = request(&self.folder.join("requests")) {
            log::warn!("a sample could not be asked for: {error}");
        }
    }
}

fn request(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder)?;
    for number in 1.. {
        match fs::File::create_new(folder.join(number.to_string())) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            other => return other.map(|_| ()),
        }
    }
    Ok(())
}

/// Only this computer may be talked to in the demo.
pub fn allow(account: &Account) -> Result<()> {
    let here = |server: &Server| {
        server.host == "localhost" || server.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    };
    let sign_in_here = account.oauth.as_ref().is_none_or(|settings| {
        settings.endpoints.as_ref().is_some_and(|at| is_here(&at.authorize) && is_here(&at.token))
    });
    if here(&account.imap) && account.smtp.as_ref().is_none_or(here) && sign_in_here {
        Ok(())
    } else {
        Err(Error::new(Code::BadSettings, "the demo talks to servers on this computer only"))
    }
}

fn is_here(address: &str) -> bool {
    let host = address.parse::<tauri::Url>().ok().and_then(|url| url.host_str().map(str::to_owned));
    host.and_then(|host| host.parse::<IpAddr>().ok()).is_some_and(|address| address.is_loopback())
}

/// Keeps what would go to the keyring in memory: the user's own is not touched.
pub struct DemoSecrets {
    kept: Mutex<BTreeMap<String, SecretString>>,
    files: SystemSecrets,
}

impl DemoSecrets {
    pub fn new() -> DemoSecrets {
        DemoSecrets { kept: Mutex::default(), files: SystemSecrets::new() }
    }

    fn kept(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, SecretString>> {
        self.kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Secrets for DemoSecrets {
    fn get(&self, source: &SecretSource) -> Result<SecretString> {
        match source {
            SecretSource::Keyring(name) => {
                self.kept().get(name).cloned().ok_or_else(|| Error::new(Code::SecretMissing, ""))
            }
            SecretSource::Env(_) | SecretSource::File(_) => self.files.get(source),
        }
    }

    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<()> {
        match source {
            SecretSource::Keyring(name) => {
                self.kept().insert(name.clone(), secret.clone());
                Ok(())
            }
            SecretSource::Env(_) | SecretSource::File(_) => self.files.set(source, secret),
        }
    }

    fn delete(&self, source: &SecretSource) -> Result<()> {
        match source {
            SecretSource::Keyring(name) => {
                self.kept().remove(name);
                Ok(())
            }
            SecretSource::Env(_) | SecretSource::File(_) => self.files.delete(source),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::Security;
    use porchlight_watcher::oauth::{Endpoints, Settings};

    fn account(imap: &str, smtp: Option<&str>) -> Account {
        let server = |host: &str| Server {
            host: host.to_owned(),
            port: 1,
            security: Security::Tls,
            fingerprint: None,
        };
        Account {
            address: "rose@example.com".to_owned(),
            user: "rose".to_owned(),
            imap: server(imap),
            smtp: smtp.map(server),
            smtp_user: None,
            secret: SecretSource::Env("X".to_owned()),
            authserv_ids: Vec::new(),
            dns_lookups: true,
            ca_file: None,
            folders: Vec::new(),
            oauth: None,
        }
    }

    #[test]
    fn the_demo_stays_on_this_computer() {
        assert!(allow(&account("127.0.0.1", Some("::1"))).is_ok());
        assert!(allow(&account("localhost", None)).is_ok());
        assert!(allow(&account("mail.example.com", None)).is_err());
        assert!(allow(&account("127.0.0.1", Some("mail.example.com"))).is_err());
        assert!(allow(&account("127.0.0.1.example.com", None)).is_err());
        let signs_in = |oauth| Account { oauth: Some(oauth), ..account("127.0.0.1", None) };
        assert!(allow(&signs_in(Settings::new("microsoft"))).is_err());
        let at = |token: &str| {
            let endpoints = Endpoints {
                authorize: "http://127.0.0.1:1/authorize".to_owned(),
                token: token.to_owned(),
                scopes: Vec::new(),
            };
            signs_in(Settings { endpoints: Some(endpoints), ..Settings::new("own") })
        };
        assert!(allow(&at("http://127.0.0.1:1/token")).is_ok());
        assert!(allow(&at("https://127.0.0.1.example.com/token")).is_err());
    }

    #[test]
    fn samples_are_asked_for_one_by_one() {
        let folder = tempfile::tempdir().unwrap();
        let demo = Demo::new(folder.path().to_owned());
        demo.ask_for_sample();
        demo.ask_for_sample();
        assert!(folder.path().join("requests/1").exists());
        assert!(folder.path().join("requests/2").exists());
    }

    #[test]
    fn events_are_lines() {
        let folder = tempfile::tempdir().unwrap();
        let demo = Demo::new(folder.path().to_owned());
        demo.write_down(&Event::Reported { alert: 1 });
        demo.write_down(&Event::Moved { alert: 1 });
        let lines = fs::read_to_string(folder.path().join("events.jsonl")).unwrap();
        assert_eq!(lines, "{\"event\":\"reported\",\"alert\":1}\n{\"event\":\"moved\",\"alert\":1}\n");
    }
}
