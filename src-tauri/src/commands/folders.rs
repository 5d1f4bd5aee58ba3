//! What the user may change of a mailbox: its folders, and whether Amazon's signatures are looked up.

use porchlight_watcher::{Account, AccountId, AccountStatus, Code, Error, ServerFolder, folder_in_words};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{FolderLine, FolderOffer, MailboxPage, MissingFolder, Trouble};
use super::{act, answer};
use crate::plain::plain;

/// As it is set; nobody is asked.
#[tauri::command]
pub async fn mailbox(app: AppHandle, id: String) -> Result<MailboxPage, Trouble> {
    answer(app, move |shell| {
        let id = AccountId(id);
        let watcher = shell.watcher()?;
        let account = watcher.account(&id)?;
        let status = watcher.status().into_iter().find(|status| status.id == id);
        let status = status.ok_or_else(|| Error::new(Code::AccountUnknown, &id))?;
        Ok(page(&shell.words(), &account, &status))
    })
    .await
}

/// Asks the server which folders it has.
#[tauri::command]
pub async fn server_folders(app: AppHandle, id: String) -> Result<FolderOffer, Trouble> {
    answer(app, move |shell| Ok(offer(&shell.watcher()?.server_folders(&AccountId(id))?))).await
}

#[tauri::command]
pub async fn add_folder(app: AppHandle, id: String, name: String) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.add_folder(&AccountId(id), &name)).await
}

#[tauri::command]
pub async fn remove_folder(app: AppHandle, id: String, name: String) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.remove_folder(&AccountId(id), &name)).await
}

#[tauri::command]
pub async fn set_dns_lookups(app: AppHandle, id: String, allowed: bool) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.set_dns_lookups(&AccountId(id), allowed)).await
}

fn page(words: &Words, account: &Account, status: &AccountStatus) -> MailboxPage {
    let watched = |name: &&String| status.missing_folders.iter().all(|(missing, _)| missing != *name);
    MailboxPage {
        address: account.address.clone(),
        folders: account.folders.iter().filter(watched).map(|name| line(name)).collect(),
        missing: missing(words, status),
        dns_lookups: account.dns_lookups,
    }
}

/// Folders that cannot be watched, each with its sentence.
pub fn missing(words: &Words, status: &AccountStatus) -> Vec<MissingFolder> {
    let said = |(name, code): &(String, Code)| {
        let id = if *code == Code::NotAllowed { "account-folder-closed" } else { "account-folder-missing" };
        let FolderLine { name, words: folder } = line(name);
        let sentence = words.format(id, &[("folder", folder.as_str().into())]);
        MissingFolder { name, words: folder, sentence }
    };
    status.missing_folders.iter().map(said).collect()
}

/// The name comes from a server.
fn line(name: &str) -> FolderLine {
    FolderLine { name: name.to_owned(), words: plain(&folder_in_words(name), 80) }
}

fn offer(listed: &[ServerFolder]) -> FolderOffer {
    let (junk, folders): (Vec<&ServerFolder>, _) = listed.iter().partition(|folder| folder.is_junk);
    FolderOffer {
        folders: folders.into_iter().map(|folder| line(&folder.name)).collect(),
        junk: junk.first().map(|folder| line(&folder.name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use porchlight_watcher::AccountState;

    #[test]
    fn folders_are_told_in_words_and_junk_apart() {
        let folder = |name: &str, is_junk| ServerFolder {
            name: name.to_owned(),
            words: folder_in_words(name),
            is_junk,
        };
        let offer = offer(&[folder("B&APw-cher", false), folder("Spam", true)]);
        assert_eq!(offer.folders, [line("B&APw-cher")]);
        assert_eq!(offer.folders[0].words, "Bücher");
        assert_eq!(offer.junk, Some(line("Spam")));
    }

    #[test]
    fn what_is_missing_is_said_and_not_listed_as_watched() {
        let words = Words::new("en");
        let mut account = samples::settings();
        account.folders = ["Old", "Shared", "Fine"].map(str::to_owned).to_vec();
        let mut status = samples::account(AccountState::Watching);
        status.missing_folders =
            vec![("Old".to_owned(), Code::MailboxMissing), ("Shared".to_owned(), Code::NotAllowed)];
        let page = page(&words, &account, &status);
        assert_eq!(page.folders, [line("Fine")]);
        let said: Vec<&str> = page.missing.iter().map(|missing| missing.sentence.as_str()).collect();
        assert!(said[0].starts_with("The folder “Old” is not there any more."), "{said:?}");
        assert!(said[1].contains("does not let the folder “Shared” be read"), "{said:?}");
    }
}
