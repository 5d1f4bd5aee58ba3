//! Where a provider does not send a report: the user's own mail program, a file, Amazon's form.

use porchlight_watcher::{Code, Desk, Error, Page, Watcher};
use tauri::AppHandle;

use super::desk;
use super::view::SavedFile;
use crate::commands::view::Trouble;
use crate::commands::{answer, browse};
use crate::files;
use crate::platform::{self, MailFile};
use crate::state::Shell;

/// Opens a new mail to a desk in the user's own mail program, with the message attached.
#[tauri::command]
pub async fn open_mail_program(app: AppHandle, id: i64, to: String) -> Result<SavedFile, Trouble> {
    answer(app, move |shell| {
        let desk = desk(&to)?;
        let watcher = shell.watcher()?;
        let preview = watcher.preview(id, desk)?;
        let file = match platform::MAIL_FILE {
            MailFile::Original => save(shell, &message(id), &watcher.original(id)?)?,
            MailFile::Draft => save(shell, &format!("report-{id}"), &draft(&preview.octets))?,
        };
        let opened = platform::compose(desk.recipient().address(), &preview.outline().subject, &file);
        if !opened.map_err(|error| Error::new(Code::NoMailProgram, error))? {
            return Err(Error::new(Code::NoMailProgram, ""));
        }
        Ok(saved(shell, file))
    })
    .await
}

/// Saves the original of an alert as a file.
#[tauri::command]
pub async fn save_message(app: AppHandle, id: i64) -> Result<SavedFile, Trouble> {
    answer(app, move |shell| {
        let file = save(shell, &message(id), &shell.watcher()?.original(id)?)?;
        Ok(saved(shell, file))
    })
    .await
}

/// Shows the file that was saved last, in its folder.
#[tauri::command]
pub async fn show_saved(app: AppHandle) -> Result<(), Trouble> {
    answer(app, |shell| {
        let file = shell.saved().ok_or_else(|| Error::new(Code::FileNotSaved, "nothing was saved"))?;
        let failed = |error| Error::new(Code::FileNotSaved, error);
        tauri_plugin_opener::reveal_item_in_dir(&file).or_else(|error| match file.parent() {
            // Not every file manager can point at a file.
            Some(folder) => tauri_plugin_opener::open_path(folder, None::<&str>).map_err(failed),
            None => Err(failed(error)),
        })
    })
    .await
}

/// Opens Amazon's own form for suspicious messages in the browser, in the user's own shop; in that of the system's
/// country where the records cannot be opened.
#[tauri::command]
pub async fn open_amazon_form(app: AppHandle) -> Result<(), Trouble> {
    answer(app, |shell| {
        let shop = shell.watcher().and_then(Watcher::shop).unwrap_or_else(|_| shell.shop_of_system());
        browse(Page::Report.address(shop))
    })
    .await
}

/// The address of Amazon's desk, where the page has no report to take it from.
pub fn amazon() -> &'static str {
    Desk::Amazon.recipient().address()
}

fn message(id: i64) -> String {
    format!("suspicious-message-{id}")
}

fn save(shell: &Shell, stem: &str, octets: &[u8]) -> Result<std::path::PathBuf, Error> {
    files::save(&files::folder(shell)?, stem, "eml", octets)
}

/// Remembers a file, to show it, and names it for the page.
pub fn saved(shell: &Shell, file: std::path::PathBuf) -> SavedFile {
    let text = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let line = SavedFile {
        name: text(file.file_name()),
        folder: text(file.parent().map(std::path::Path::as_os_str)),
    };
    shell.remember_saved(file);
    line
}

/// A report that mail programs open as a new mail which is still to be sent: Outlook by the first field, Apple Mail by
/// the second. What Porchlight would have sent itself stands below.
fn draft(octets: &[u8]) -> Vec<u8> {
    [b"X-Unsent: 1\r\nX-Uniform-Type-Identifier: com.apple.mail-draft\r\n", octets].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_draft_is_the_report_with_two_fields_on_top() {
        let draft = draft(b"From: a@example.com\r\n\r\nx\r\n");
        assert!(draft.starts_with(b"X-Unsent: 1\r\n"));
        assert!(draft.ends_with(b"com.apple.mail-draft\r\nFrom: a@example.com\r\n\r\nx\r\n"));
    }

    #[test]
    fn names_are_ours_alone() {
        assert_eq!(message(7), "suspicious-message-7");
    }
}
