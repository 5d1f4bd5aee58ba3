//! Tries a mailbox, and keeps it.

use porchlight_watcher::{Account, AccountId, Code, Error, Step};
use porchlight_words::Words;
use secrecy::SecretString;
use tauri::AppHandle;
use tauri::ipc::Channel;

use super::form;
use super::view::{AccountForm, ServerKind, Stranger, TestEnd, TestStep};
use crate::commands::view::Trouble;
use crate::commands::{act, answer};

/// Signs in to both servers and keeps nothing. `password` is empty where the browser was signed in to.
#[tauri::command]
pub async fn test_connection(
    app: AppHandle,
    form: AccountForm,
    password: SecretString,
    on_step: Channel<TestStep>,
) -> Result<TestEnd, Trouble> {
    answer(app, move |shell| {
        let account = form::account(shell, &form)?;
        let secret = if account.oauth.is_some() { brought(shell.setup.access(&account))? } else { password };
        let mut last = None;
        let ended = porchlight_watcher::test_connection(&account, &secret, &mut |step| {
            last = Some(step);
            // A page that has gone does not want to know.
            let _ = on_step.send(said(&shell.words(), step));
        });
        match ended {
            Ok(()) => Ok(TestEnd::Works),
            Err(error) => stranger(&account, last, &error).map(TestEnd::Certificate).ok_or(error),
        }
    })
    .await
}

/// Keeps an account, watches it and returns its id. One that signs in again keeps what was found in it, also on other
/// servers.
#[tauri::command]
pub async fn add_account(
    app: AppHandle,
    form: AccountForm,
    password: SecretString,
) -> Result<String, Trouble> {
    act(app, move |shell, watcher| {
        let account = form::account(shell, &form)?;
        let secret = if account.oauth.is_some() { brought(shell.setup.refresh(&account))? } else { password };
        let id = match &form.again {
            Some(old) if form.moved => {
                watcher.change_servers(&AccountId(old.clone()), account, Some(secret))?
            }
            _ => watcher.add_account(account, Some(secret))?,
        };
        shell.setup.end();
        Ok(id.to_string())
    })
    .await
}

fn brought(token: Option<SecretString>) -> Result<SecretString, Error> {
    token.ok_or_else(|| Error::new(Code::SignInUnfinished, "the browser brought nothing for this account"))
}

/// Whose certificate it is, where one is what is wrong. The outgoing server is spoken to last.
fn stranger(account: &Account, last: Option<Step>, error: &Error) -> Option<Stranger> {
    let fingerprint = error.fingerprint?.to_string();
    let outgoing = account.smtp.as_ref().filter(|_| last == Some(Step::OpenedInbox));
    Some(Stranger {
        server: if outgoing.is_some() { ServerKind::Smtp } else { ServerKind::Imap },
        host: outgoing.unwrap_or(&account.imap).host.clone(),
        fingerprint,
        changed: error.code == Code::CertificateChanged,
    })
}

fn said(words: &Words, step: Step) -> TestStep {
    let id = match step {
        Step::FoundMailbox => "found-mailbox",
        Step::SignedIn => "signed-in",
        Step::OpenedInbox => "opened-inbox",
        Step::CanSend => "can-send",
    };
    TestStep { step: id.to_owned(), sentence: words.text(&format!("step-{id}")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use porchlight_watcher::Fingerprint;

    #[test]
    fn every_step_has_its_words() {
        let words = Words::new("en");
        for step in [Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox, Step::CanSend] {
            let said = said(&words, step);
            assert!(!said.sentence.contains('⟦'), "{}", said.sentence);
            assert_eq!(serde_json::to_value(step).unwrap(), said.step.as_str());
        }
    }

    #[test]
    fn a_strange_certificate_is_told_with_its_server() {
        let account = samples::settings();
        let mut error = Error::new(Code::CertificateUnknown, "");
        assert_eq!(stranger(&account, None, &error), None);
        error.fingerprint = Some(Fingerprint::of(b"x"));
        let imap = stranger(&account, None, &error).unwrap();
        assert_eq!(
            (imap.server, imap.host.as_str(), imap.changed),
            (ServerKind::Imap, "imap.example.com", false)
        );
        error.code = Code::CertificateChanged;
        let smtp = stranger(&account, Some(Step::OpenedInbox), &error).unwrap();
        assert_eq!(
            (smtp.server, smtp.host.as_str(), smtp.changed),
            (ServerKind::Smtp, "smtp.example.com", true)
        );
    }
}
