//! The application as these tests start it: in demo mode, on an account of the test's own servers.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use acceptance::desktop::{Desktop, Tray, Wishes};
use acceptance::process::Process;
use acceptance::{Servers, User, until, within};
use anyhow::{Context, Result};
use porchlight_watcher::Account;
use serde_json::Value;
use tempfile::TempDir;

/// Long enough for two busy cores.
pub const SOON: Duration = Duration::from_secs(40);

/// Where the application was built: beside this test.
pub fn program() -> Result<PathBuf> {
    let mut folder = std::env::current_exe()?;
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    let program = folder.join("porchlight-desktop");
    let there = program.is_file().then_some(program);
    there.context("the application is not built: run `cargo build -p porchlight-desktop`")
}

/// Servers, a desktop, and the folder the application works in.
pub struct Stage {
    pub desktop: Desktop,
    pub servers: Servers,
    pub user: User,
    folder: TempDir,
}

impl Stage {
    pub fn new() -> Result<Stage> {
        Stage::with(Wishes::default())
    }

    pub fn with(wishes: Wishes) -> Result<Stage> {
        let mut servers = Servers::start()?;
        let user = servers.add_user("grace@test.example", "correct horse")?;
        let account = servers.account(&user)?;
        Stage::at(servers, user, account, wishes)
    }

    /// At servers of the test's own wishes, with an account for the demo.
    pub fn at(servers: Servers, user: User, account: Account, wishes: Wishes) -> Result<Stage> {
        acceptance::isolation::say_if_open();
        let folder = tempfile::Builder::new().prefix("porchlight-app-").tempdir()?;
        let accounts = std::collections::BTreeMap::from([("account", [account])]);
        std::fs::write(folder.path().join("accounts.toml"), toml::to_string(&accounts)?)?;
        Ok(Stage { desktop: Desktop::start_with(wishes)?, servers, user, folder })
    }

    /// The authority of the test's servers, as OpenSSL is told to trust it.
    pub fn authority(&self) -> Result<String> {
        Ok(self.servers.certificates.ca.to_str().context("a path in plain letters")?.to_owned())
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What stands behind the program's name to start it.
    pub fn arguments(&self) -> [&str; 2] {
        ["--demo", self.folder.path().to_str().unwrap_or_default()]
    }

    /// Starts it and waits until it watches.
    pub fn start(&self) -> Result<Process> {
        let mut command = Command::new(program()?);
        command.args(self.arguments());
        let app = self.desktop.launch("porchlight", command)?;
        self.wait_for_event("checked")?;
        Ok(app)
    }

    pub fn tray(&self) -> Result<Tray> {
        self.desktop.tray(SOON)
    }

    /// Waits until the menu has an entry that begins so.
    pub fn wait_for_label(&self, begins: &str) -> Result<()> {
        let tray = self.tray()?;
        within(SOON, &format!("the tray's menu says \"{begins}\""), || {
            Ok(tray.labels()?.iter().any(|label| label.starts_with(begins)))
        })
        .with_context(|| format!("the menu reads {:?}", tray.labels().unwrap_or_default()))
    }

    /// What has happened, as the demo writes it down.
    pub fn events(&self) -> Result<Vec<Value>> {
        let text = std::fs::read_to_string(self.folder().join("events.jsonl")).unwrap_or_default();
        // The last line may be half written.
        let whole = text.rsplit_once('\n').map(|(whole, _)| whole).unwrap_or_default();
        whole.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
    }

    pub fn wait_for_event(&self, name: &str) -> Result<Value> {
        until(SOON, &format!("the event {name}"), || {
            Ok(self.events()?.into_iter().find(|event| event["event"] == name))
        })
        .with_context(|| format!("the application said: {}", self.log()))
    }

    /// What the desktop is told to start at sign-in: the text of each entry.
    pub fn started_at_sign_in(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for folder in ["config/autostart", ".config/autostart"] {
            for entry in std::fs::read_dir(self.desktop.home().join(folder)).into_iter().flatten() {
                found.push(std::fs::read_to_string(entry?.path())?);
            }
        }
        Ok(found)
    }

    /// What the application wrote to its standard error.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.desktop.home().join("porchlight.log")).unwrap_or_default()
    }

    pub fn no_window(&self) -> Result<bool> {
        Ok(self.desktop.windows("^Porchlight$")?.is_empty())
    }

    /// Keeps a picture of the whole screen where `KEEP_PICTURES` names a folder: for looking at.
    pub fn picture(&self, name: &str) -> Result<()> {
        match std::env::var_os("KEEP_PICTURES") {
            Some(folder) => self.desktop.screenshot(&PathBuf::from(folder).join(format!("{name}.png"))),
            None => Ok(()),
        }
    }
}
