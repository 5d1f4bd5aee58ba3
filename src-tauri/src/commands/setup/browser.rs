//! A sign-in on the provider's own page, in the user's own browser. What it brings stays in the program.

use std::time::{Duration, Instant};

use porchlight_watcher::oauth::{self, ClosingPage, SignIn};
use porchlight_watcher::{Code, Error};
use porchlight_words::Words;
use tauri::AppHandle;

use super::form;
use super::view::{AccountForm, BrowserEnd};
use crate::commands::answer;
use crate::commands::view::Trouble;
use crate::state::Shell;
use crate::windows;

/// Some look for a telephone that gets a code, and for the right glasses first.
const LIMIT: Duration = Duration::from_secs(10 * 60);

/// Opens the browser and waits until the user has come back from it, said no, or left.
#[tauri::command]
pub async fn sign_in_browser(app: AppHandle, form: AccountForm) -> Result<BrowserEnd, Trouble> {
    let ended = answer(app.clone(), move |shell| sign_in(shell, &form)).await?;
    // The user is in the browser still; a window that was closed meanwhile stays closed.
    if matches!(ended, BrowserEnd::SignedIn | BrowserEnd::Denied) && windows::is_open(&app) {
        windows::show(&app, None);
    }
    Ok(ended)
}

fn sign_in(shell: &Shell, form: &AccountForm) -> Result<BrowserEnd, Error> {
    let account = form::account(shell, form)?;
    let settings = account.oauth.clone().ok_or_else(|| Error::new(Code::BadSettings, "takes a password"))?;
    settings.check()?;
    let stop = shell.setup.begin();
    let page = closing_page(&shell.words());
    let asked = SignIn { settings: &settings, address: &account.address, page: &page, limit: LIMIT };
    let (began, mut no_browser) = (Instant::now(), false);
    let mut open = |address: &str| {
        tauri_plugin_opener::open_url(address, None::<&str>).map_err(|error| {
            no_browser = true;
            Error::new(Code::SignInUnfinished, error)
        })
    };
    match oauth::sign_in(&asked, &mut open, &stop.browser) {
        Ok(signed_in) => {
            let kept = shell.setup.keep(&stop, &account, settings.clone(), signed_in);
            Ok(if kept { BrowserEnd::SignedIn } else { BrowserEnd::Cancelled })
        }
        Err(error) if error.code == Code::SignInUnfinished => {
            Ok(unfinished(stop.asked(), no_browser, began.elapsed()))
        }
        Err(error) => Err(error),
    }
}

fn unfinished(stopped: bool, no_browser: bool, after: Duration) -> BrowserEnd {
    if stopped {
        BrowserEnd::Cancelled
    } else if no_browser {
        BrowserEnd::NoBrowser
    } else if after >= LIMIT {
        BrowserEnd::TimedOut
    } else {
        BrowserEnd::Denied
    }
}

fn closing_page(words: &Words) -> ClosingPage {
    ClosingPage {
        language: words.language().to_owned(),
        title: words.text("sign-in-page-title"),
        text: words.text("sign-in-page-text"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_of_not_finishing_has_its_name() {
        let soon = Duration::from_secs(1);
        assert_eq!(unfinished(true, false, LIMIT), BrowserEnd::Cancelled);
        assert_eq!(unfinished(false, true, soon), BrowserEnd::NoBrowser);
        assert_eq!(unfinished(false, false, LIMIT), BrowserEnd::TimedOut);
        assert_eq!(unfinished(false, false, soon), BrowserEnd::Denied);
    }

    #[test]
    fn the_last_page_has_words() {
        let page = closing_page(&Words::new("en"));
        assert!(!page.title.contains('⟦') && !page.text.contains('⟦'));
    }
}
