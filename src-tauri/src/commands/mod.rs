//! What the page may ask. One file for each subject; the page's permissions
//! (`src-tauri/permissions/window.toml`) name each command.

use porchlight_watcher::{Code, Error, Watcher};
use porchlight_words::Words;
use tauri::AppHandle;

use crate::state::{self, Shell};
use view::Trouble;

pub mod accounts;
pub mod alerts;
pub mod check;
pub mod closer;
pub mod folders;
pub mod hear;
pub mod language;
pub mod look_back;
pub mod navigation;
pub mod overview;
pub mod protect;
pub mod questions;
pub mod recover;
pub mod reports;
pub mod settings;
pub mod setup;
pub mod show;
pub mod support;
pub mod update;
pub mod view;

/// An error in words.
pub fn trouble(words: &Words, error: &Error) -> Trouble {
    let id = error.code.id();
    // Else it may be a server that said it, or we ourselves.
    let is_the_systems = matches!(error.code, Code::NotPrinted | Code::MailNotBegun);
    Trouble {
        code: id.to_owned(),
        sentence: words.error_sentence(id),
        next_step: words.error_next_step(id),
        said: Some(error.detail.clone()).filter(|said| is_the_systems && !said.is_empty()),
    }
}

/// Opens a page in the user's browser; its address is one of ours.
///
/// Errors: [`Code::NoBrowser`].
fn browse(address: impl AsRef<str>) -> Result<(), Error> {
    tauri_plugin_opener::open_url(address, None::<&str>).map_err(|error| Error::new(Code::NoBrowser, error))
}

/// Answers the page away from the main thread and from those that serve other questions: nearly
/// everything here waits for a disk, a lock or a network.
async fn answer<T: Send + 'static>(
    app: AppHandle,
    question: impl FnOnce(&Shell) -> Result<T, Error> + Send + 'static,
) -> Result<T, Trouble> {
    let asked = app.clone();
    let answer = tauri::async_runtime::spawn_blocking(move || question(&state::shell(&asked))).await;
    let answer = answer.unwrap_or_else(|_| Err(Error::new(Code::StoreFailed, "the answer was lost")));
    answer.map_err(|error| trouble(&state::shell(&app).words(), &error))
}

/// Does something, and has tray and page look again.
async fn act<T: Send + 'static>(
    app: AppHandle,
    deed: impl FnOnce(&Shell, &Watcher) -> Result<T, Error> + Send + 'static,
) -> Result<T, Trouble> {
    answer(app, move |shell| {
        let done = deed(shell, shell.watcher()?);
        shell.touch();
        done
    })
    .await
}

#[cfg(test)]
mod tests {
    use porchlight_watcher::{Code, Error};
    use porchlight_words::Words;
    use serde::de::DeserializeOwned;
    use serde_json::{Value, json};

    use super::check::view::CallAnswers;
    use super::reports::view::ReportingForm;
    use super::settings::view::NoticesForm;
    use super::setup::view::AccountForm;

    /// The form is taken as the page sends it; with one field more, in any of these places, it is not.
    fn is_strict<T: DeserializeOwned>(form: &Value, places: &[&str]) {
        assert!(serde_json::from_value::<T>(form.clone()).is_ok(), "{form}");
        for place in places {
            let mut more = form.clone();
            let inner = more.pointer_mut(place).and_then(Value::as_object_mut).unwrap();
            inner.insert("address_to_use".to_owned(), "stranger@example.com".into());
            assert!(serde_json::from_value::<T>(more).is_err(), "{place} of {form}");
        }
    }

    #[test]
    fn the_systems_own_words_come_beside_ours_and_a_servers_do_not() {
        let shown = |code| super::trouble(&Words::new("en"), &Error::new(code, "exit status: 3"));
        for code in [Code::NotPrinted, Code::MailNotBegun] {
            let trouble = shown(code);
            assert_eq!(trouble.said.as_deref(), Some("exit status: 3"));
            assert!(!trouble.sentence.contains("exit") && !trouble.next_step.contains("exit"));
        }
        let refused = serde_json::to_value(shown(Code::ReportRefused)).unwrap();
        assert_eq!(refused.get("said"), None);
    }

    #[test]
    fn no_form_takes_a_field_that_nobody_knows() {
        let reporting = json!({
            "undo": 30, "desks": ["uk"], "arf": true, "keep_copies": false, "mark_doubtful": false, "make_junk": null
        });
        is_strict::<ReportingForm>(&reporting, &[""]);
        let notices = json!({
            "scams": true, "doubtful": false, "questions": true, "trouble": true, "reports": true,
            "quiet": { "from": 1320, "until": 420 }
        });
        is_strict::<NoticesForm>(&notices, &["", "/quiet"]);
        let call = json!({
            "code": true, "install": false, "gift_card": false, "numbers": false, "secret": false, "hurry": false
        });
        is_strict::<CallAnswers>(&call, &[""]);
        let server = json!({ "host": "home.example", "port": 993, "security": "tls", "fingerprint": null });
        let account = json!({
            "again": null, "moved": false, "address": "rose@example.com", "user": "rose", "smtp_user": "",
            "imap": server, "smtp": server, "dns_lookups": true,
            "browser": { "provider": "google", "client_id": "", "client_secret": "" }
        });
        is_strict::<AccountForm>(&account, &["", "/imap", "/smtp", "/browser"]);
    }
}
