//! The language: one for the tray, the notifications and the page.

use porchlight_watcher::{Code, Error};
use porchlight_words::{Words, languages};
use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::hear::News;
use super::view::Trouble;
use super::{act, answer};
use crate::state::Shell;

/// What the page speaks: the answer it gets at start, and news later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct Speech {
    /// A folder of `locales/`: `it`.
    pub language: String,
    /// The reader's own kind of it, for dates and numbers: `it-CH`.
    pub locale: String,
}

impl Speech {
    fn of(words: &Words) -> Speech {
        Speech { language: words.language().to_owned(), locale: words.locale().to_owned() }
    }
}

/// What to speak. Waits for the records, in which a chosen language stands; without them it is the system's.
#[tauri::command]
pub async fn speech(app: AppHandle) -> Result<Speech, Trouble> {
    answer(app, |shell| {
        if let Err(error) = shell.watcher() {
            log::warn!("no chosen language is known: {}", error.code);
        }
        Ok(Speech::of(&shell.words()))
    })
    .await
}

/// Chooses a language there are words for, or leaves it to the system, at once and for later starts.
#[tauri::command]
pub async fn choose_language(app: AppHandle, language: Option<String>) -> Result<(), Trouble> {
    act(app, move |shell, watcher| {
        let chosen = language.as_deref();
        known(chosen)?;
        watcher.set_language(chosen)?;
        speak(shell, chosen);
        Ok(())
    })
    .await
}

/// Tray, notifications and page speak it from now on; none: the system's.
pub fn speak(shell: &Shell, chosen: Option<&str>) {
    shell.speak(chosen);
    shell.tell(News::Speech { speech: Speech::of(&shell.words()) });
}

fn known(chosen: Option<&str>) -> Result<(), Error> {
    match chosen {
        Some(tag) if !languages().any(|language| language == tag) => {
            Err(Error::new(Code::BadSettings, "there are no words in this language"))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_there_are_words_for_can_be_chosen() {
        assert!(known(None).is_ok());
        assert!(known(Some("ja")).is_ok());
        assert_eq!(known(Some("tlh")).unwrap_err().code, Code::BadSettings);
        assert_eq!(known(Some("../en")).unwrap_err().code, Code::BadSettings);
    }

    #[test]
    fn the_page_speaks_as_the_words_do() {
        let words = Words::for_reader(None, &["it-CH".to_owned()]);
        assert_eq!(Speech::of(&words), Speech { language: "it".to_owned(), locale: "it-CH".to_owned() });
    }
}
