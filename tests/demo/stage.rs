//! What the play needs before the curtain: servers, an inbox with a history, an accounts file, and fresh
//! scams at hand.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use acceptance::mailbox::Mailbox;
use acceptance::{DovecotWishes, Servers, User};
use anyhow::{Context as _, Result};
use porchlight_engine::{Context, assess};
use porchlight_watcher::{Account, SecretSource};
use serde::Serialize;
use tempfile::TempDir;

/// The provider of everyone in the demo; its name is on the verdicts in the messages.
const PROVIDER: &str = "mx.demo.example";
const ADDRESS: &str = "grace@demo.example";
const PASSWORD: &str = "demo";

/// Messages are read at run time: whoever changes one sees it at the next start.
const MESSAGES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/demo");

/// Everything that is there before the application starts.
#[derive(Debug)]
pub struct Stage {
    pub servers: Servers,
    pub user: User,
    folder: TempDir,
    samples: Vec<PathBuf>,
    delivered: usize,
}

#[derive(Serialize)]
struct AccountsFile {
    account: Vec<Account>,
}

impl Stage {
    pub fn set() -> Result<Stage> {
        let folder = tempfile::Builder::new()
            .prefix("porchlight-demo-")
            .permissions(Permissions::from_mode(0o700))
            .tempdir()?;
        std::fs::create_dir(folder.path().join("requests"))?;
        let wishes = DovecotWishes { name: PROVIDER.to_owned(), ..DovecotWishes::default() };
        let mut servers = Servers::start_with(&wishes)?;
        let user = servers.add_user(ADDRESS, PASSWORD)?;

        let mut mailbox = servers.mailbox(&user)?;
        let inbox = messages("inbox")?;
        println!("A private mail server runs on this computer; {} messages wait in its inbox.", inbox.len());
        for message in inbox {
            mailbox.append("INBOX", &std::fs::read(message)?)?;
        }

        let secret = folder.path().join("password");
        std::fs::write(&secret, PASSWORD)?;
        let account = Account { secret: SecretSource::File(secret), ..servers.account(&user)? };
        let accounts = toml::to_string(&AccountsFile { account: vec![account] })?;
        std::fs::write(folder.path().join("accounts.toml"), accounts)?;
        let samples = messages("samples")?;
        Ok(Stage { servers, user, folder, samples, delivered: 0 })
    }

    /// The application's folder: accounts, records, journal, requests.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Delivers the next fresh scam and returns its subject. After the last comes the first again; the
    /// server's own stamp on it makes it another message.
    pub fn deliver_sample(&mut self) -> Result<String> {
        let file = &self.samples[self.delivered % self.samples.len()];
        self.delivered += 1;
        let raw = std::fs::read(file)?;
        self.servers.deliver(&self.user, &raw)?;
        // As people read it, and not as it is written in the header.
        let subject = assess(&raw, &Context::default()).subject;
        Ok(if subject.is_empty() { "(no subject)".to_owned() } else { subject })
    }

    /// Answers what the application asked for since the last time.
    pub fn answer_requests(&mut self) -> Result<()> {
        for entry in std::fs::read_dir(self.folder().join("requests"))? {
            std::fs::remove_file(entry?.path())?;
            println!("Delivered, as you asked: {}", self.deliver_sample()?);
        }
        Ok(())
    }

    pub fn mailbox(&self) -> Result<Mailbox> {
        self.servers.mailbox(&self.user)
    }

    /// True once a window has shown all its words, as the application's log says.
    pub fn has_shown_a_window(&self) -> bool {
        let log = std::fs::read_to_string(self.folder().join("data/porchlight.log")).unwrap_or_default();
        log.contains("the window was ready after")
    }

    /// What the application wrote down, a JSON object for each event.
    pub fn journal(&self) -> Result<Vec<serde_json::Value>> {
        let text = std::fs::read_to_string(self.folder().join("events.jsonl")).unwrap_or_default();
        // A last line without its end is still being written.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        whole.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }
}

/// The `.eml` files of a folder, by name.
fn messages(folder: &str) -> Result<Vec<PathBuf>> {
    let folder = Path::new(MESSAGES).join(folder);
    let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut files: Vec<PathBuf> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|file| file.extension().is_some_and(|extension| extension == "eml"));
    files.sort();
    Ok(files)
}
