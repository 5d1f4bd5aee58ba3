//! The command line on a mailbox of its own.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::time::Duration;

use acceptance::{Servers, User};
use anyhow::{Context, Result};
use serde_json::Value;
use tempfile::TempDir;

/// Long enough for two busy cores.
pub const SOON: Duration = Duration::from_secs(30);

pub const LETTER: &[u8] =
    b"Received: from mail.friend.example by mx.test.example; Mon, 02 Nov 2026 08:00:00 +0000\r\n\
From: Helen <helen@friend.example>\r\nTo: grace@test.example\r\nSubject: Lunch\r\n\
Date: Mon, 02 Nov 2026 08:00:00 +0000\r\nMessage-ID: <lunch@friend.example>\r\n\r\nHalf past twelve?\r\n";

pub const SCAM: &[u8] =
    b"Received: from mail.bulk.example by mx.test.example; Mon, 02 Nov 2026 09:00:00 +0000\r\n\
Authentication-Results: mx.test.example; dkim=none; dmarc=fail header.from=amazon.com\r\n\
From: \"Amazon\" <account-update@amazon.com>\r\nTo: grace@test.example\r\n\
Subject: Your Amazon account is locked\r\nDate: Mon, 02 Nov 2026 09:00:00 +0000\r\n\
Message-ID: <locked@bulk.example>\r\n\r\nDear Amazon customer,\r\n\r\n\
we have locked your account. Confirm your password and your card number within\r\n\
24 hours: http://amazon-secure.example/signin\r\n\r\nAmazon Customer Service\r\n";

/// A mailbox, its accounts file, and a folder for the records.
pub struct Stage {
    pub servers: Servers,
    pub user: User,
    pub folder: TempDir,
}

impl Stage {
    pub fn set() -> Result<Stage> {
        let mut servers = Servers::start()?;
        let user = servers.add_user("grace@test.example", "correct horse")?;
        let stage = Stage { servers, user, folder: tempfile::tempdir()? };
        let file = BTreeMap::from([("account", vec![stage.servers.account(&stage.user)?])]);
        std::fs::write(stage.accounts(), toml::to_string(&file)?)?;
        Ok(stage)
    }

    pub fn accounts(&self) -> PathBuf {
        self.folder.path().join("accounts.toml")
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_porchlight"));
        command
            .args(arguments)
            .arg("--accounts")
            .arg(self.accounts())
            .arg("--data")
            .arg(self.folder.path().join("data"))
            .env("LANG", "C");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Result<(i32, Output)> {
        let output = self.command(arguments).output()?;
        Ok((output.status.code().with_context(|| format!("{output:?}"))?, output))
    }

    pub fn reports(&self) -> Result<usize> {
        Ok(self.servers.sink.arrived()?.len())
    }
}

pub fn events(output: &Output) -> Result<Vec<Value>> {
    String::from_utf8(output.stdout.clone())?.lines().map(|line| Ok(serde_json::from_str(line)?)).collect()
}

pub fn names(events: &[Value]) -> Vec<&str> {
    events.iter().filter_map(|event| event["event"].as_str()).collect()
}
