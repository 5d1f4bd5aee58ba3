//! "Copy a report for support": how Porchlight is doing, in English, without anything of the user's. The page shows it
//! before anybody copies it; nothing is sent.

use std::fmt::Write;

use porchlight_engine::RULES_VERSION;
use porchlight_watcher::{Account, AccountStatus, Error, SecretSource, Watcher, provider};
use tauri::AppHandle;

use super::answer;
use super::view::Trouble;
use crate::state::Shell;
use crate::{clock, journal, platform};

/// So many alerts are counted.
const COUNTED: u32 = 100_000;

#[tauri::command]
pub async fn support_report(app: AppHandle) -> Result<String, Trouble> {
    answer(app, |shell| Ok(report(shell, shell.watcher(), &journal::tail()))).await
}

fn report(shell: &Shell, watcher: Result<&Watcher, Error>, log: &str) -> String {
    let mut text = String::new();
    let mut say = |line: String| {
        // Writing to memory does not fail.
        let _ = writeln!(text, "{line}");
    };
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    say(format!("Porchlight {} ({build}), rules {RULES_VERSION}", env!("CARGO_PKG_VERSION")));
    let desktop = |name: &str| std::env::var(name).unwrap_or_default();
    say(format!(
        "System: {} {} {} {}",
        std::env::consts::OS,
        std::env::consts::ARCH,
        desktop("XDG_CURRENT_DESKTOP"),
        desktop("XDG_SESSION_TYPE")
    ));
    say(format!("Language: {}", shell.words().language()));
    say(format!("Lacking: {}", or_nothing(&platform::lacking().join(", "))));
    say(format!("Running for: {} minutes", journal::running() / 60));
    say(format!("Demo: {}", shell.demo.is_some()));
    let mut names = Vec::new();
    match watcher {
        Err(error) => say(format!("Records: {}", error.code)),
        Ok(watcher) => {
            let accounts = watcher.status();
            names = accounts.iter().map(|account| account.id.to_string()).collect();
            say(counts(watcher));
            say(format!("Mailboxes: {}", accounts.len()));
            for (place, status) in accounts.iter().enumerate() {
                if let Ok(account) = watcher.account(&status.id) {
                    say(format!("  mailbox {}: {}", place + 1, mailbox(&account, status)));
                }
            }
        }
    }
    say("Log:".to_owned());
    say(log.to_owned());
    anonymous(&text, &names)
}

fn or_nothing(text: &str) -> &str {
    if text.is_empty() { "nothing" } else { text }
}

fn counts(watcher: &Watcher) -> String {
    let count = |counted: Result<usize, Error>| {
        counted.map_or_else(|error| error.code.to_string(), |count| count.to_string())
    };
    format!(
        "Records: alerts {}, open scams {}, set aside {}, reports {}, rescued {}, paused {}",
        count(watcher.alerts(COUNTED).map(|alerts| alerts.len())),
        count(watcher.pending().map(|pending| pending as usize)),
        count(watcher.set_aside().map(|set_aside| set_aside.len())),
        count(watcher.reports(COUNTED as usize).map(|reports| reports.len())),
        count(watcher.rescued().map(|rescued| usize::from(rescued.is_some()))),
        watcher.paused().is_some(),
    )
}

/// The provider where everybody knows it; a server of one's own has a name that says whose it is.
fn mailbox(account: &Account, status: &AccountStatus) -> String {
    let provider = provider::for_imap_host(&account.imap.host).map_or("other", |provider| provider.id);
    let sign_in = if account.oauth.is_some() { "browser" } else { "password" };
    let secret = match account.secret {
        SecretSource::Keyring(_) => "keyring",
        SecretSource::Env(_) => "environment",
        SecretSource::File(_) => "file",
    };
    let checked = status
        .last_checked
        .map_or("never".to_owned(), |at| format!("{} s ago", clock::now().saturating_sub(at).max(0)));
    format!(
        "{provider}, {:?}, {sign_in} from {secret}, {:?}, checked {checked}, folders {}, missing {}, own certificate \
         {}, own authority {}, can report {}, name server {}",
        account.imap.security,
        status.state,
        account.folders.len(),
        status.missing_folders.len(),
        account.imap.fingerprint.is_some(),
        account.ca_file.is_some(),
        status.can_report,
        account.dns_lookups,
    )
}

/// Mailboxes by their place, and nothing that looks like an address or names the user's own folder. The log holds none
/// of it; this is the second wall.
fn anonymous(text: &str, accounts: &[String]) -> String {
    let mut text = text.to_owned();
    for (place, id) in accounts.iter().enumerate() {
        text = text.replace(id, &format!("mailbox {}", place + 1));
    }
    let home = directories::BaseDirs::new().map(|folders| folders.home_dir().display().to_string());
    if let Some(home) = home.filter(|home| home.len() > 1) {
        text = text.replace(&home, "~");
    }
    let word = |word: &str| {
        // The log outlives a mailbox that was removed.
        let bare = word.trim_end_matches([':', ',', '.', ';']);
        if word.contains('@') {
            "(an address)".to_owned()
        } else if bare.len() == 12 && bare.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f')) {
            word.replace(bare, "(removed)")
        } else {
            word.to_owned()
        }
    };
    text.split_inclusive(char::is_whitespace)
        .map(|piece| {
            let bare = piece.trim_end_matches(char::is_whitespace);
            let space = piece.get(bare.len()..).unwrap_or_default();
            word(bare) + space
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::{AccountState, Code};

    #[test]
    fn nothing_in_it_says_whose_it_is() {
        let log = "INFO account 0123456789ab: offline\nWARN grace@example.com wrote\nINFO account ba9876543210: gone\n";
        let text = anonymous(log, &["0123456789ab".to_owned()]);
        assert_eq!(
            text,
            "INFO account mailbox 1: offline\nWARN (an address) wrote\nINFO account (removed): gone\n"
        );
    }

    #[test]
    fn a_server_of_ones_own_has_no_name() {
        let mut account: Account = serde_json::from_value(serde_json::json!({
            "address": "grace@hopper.example", "user": "ghopper",
            "imap": { "host": "mail.hopper.example", "port": 993, "security": "tls" },
            "secret": { "file": "/home/grace/secret" }, "folders": ["Letters to Ada"],
        }))
        .unwrap();
        let status = AccountStatus {
            state: AccountState::NeedsYou { code: Code::SignInRefused },
            ..crate::samples::account(AccountState::Watching)
        };
        let line = mailbox(&account, &status);
        for private in ["grace", "hopper", "Letters", "secret,", "993"] {
            assert!(!line.contains(private), "{private}: {line}");
        }
        assert!(line.contains("other") && line.contains("SignInRefused"), "{line}");
        account.imap.host = provider::for_address("x@gmail.com").unwrap().imap.host.to_owned();
        assert!(mailbox(&account, &status).starts_with("gmail,"));
    }

    #[test]
    fn records_that_cannot_be_opened_are_in_it() {
        let (desk, _letters) = std::sync::mpsc::channel();
        let broken = Err(Error::new(Code::StoreTooNew, ""));
        let text = report(&Shell::new(None, desk), broken, "a line\n");
        assert!(text.contains("Records: store-too-new") && text.ends_with("Log:\na line\n\n"), "{text}");
    }
}
