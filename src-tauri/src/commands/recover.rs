//! "I already clicked": the list of what to do, how far it is done, and the ways to Amazon's own pages.

use porchlight_watcher::{Branch, Code, Error, Recovery, Task};
use porchlight_words::Words;
use serde::Serialize;
use tauri::AppHandle;
use ts_rs::TS;

use super::view::Trouble;
use super::{act, answer, browse};

/// The whole screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct RecoveryPage {
    pub branches: Vec<BranchLine>,
    /// What to do then, in this order; empty before it was begun.
    pub tasks: Vec<TaskLine>,
    /// Nothing is to be opened on this computer: a stranger may still see what is typed on it.
    pub elsewhere: bool,
    /// The message from which it was begun.
    #[ts(type = "number | null")]
    pub alert: Option<i64>,
    /// There are lists that were begun before this one.
    pub earlier: bool,
}

/// What may have been given away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct BranchLine {
    pub id: String,
    pub sentence: String,
    pub chosen: bool,
}

/// One thing to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct TaskLine {
    pub id: String,
    pub title: String,
    pub more: String,
    /// Where the page is that the program can open for it; empty where there is none.
    pub host: String,
    pub done: bool,
}

#[tauri::command]
pub async fn recovery(app: AppHandle) -> Result<RecoveryPage, Trouble> {
    answer(app, |shell| {
        let watcher = shell.watcher()?;
        let host = format!("www.{}", watcher.shop()?.domain);
        Ok(page(&shell.words(), &watcher.recovery()?, &host))
    })
    .await
}

#[tauri::command]
pub async fn begin_recovery(app: AppHandle, branches: Vec<String>) -> Result<(), Trouble> {
    act(app, move |_, watcher| {
        watcher.begin_recovery(branches.iter().map(|id| branch_of(id)).collect::<Result<_, _>>()?)
    })
    .await
}

/// Something has happened anew; what was begun before is kept.
#[tauri::command]
pub async fn begin_new_recovery(
    app: AppHandle,
    branches: Vec<String>,
    alert: Option<i64>,
) -> Result<(), Trouble> {
    act(app, move |_, watcher| {
        let branches = branches.iter().map(|id| branch_of(id)).collect::<Result<_, _>>()?;
        watcher.begin_new_recovery(branches, alert)
    })
    .await
}

/// Takes up the list that was begun before.
#[tauri::command]
pub async fn turn_recovery(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| watcher.turn_recovery()).await
}

/// Something more is true than what the list was begun for.
#[tauri::command]
pub async fn add_recovery(app: AppHandle, branch: String) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.add_recovery(branch_of(&branch)?)).await
}

#[tauri::command]
pub async fn tick_recovery(app: AppHandle, task: String, done: bool) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.tick_recovery(task_of(&task)?, done)).await
}

/// Puts the list away.
#[tauri::command]
pub async fn end_recovery(app: AppHandle) -> Result<(), Trouble> {
    act(app, |_, watcher| watcher.end_recovery()).await
}

/// Opens the page for a task in the browser: of Amazon's, in the user's own shop, at an address that is ours.
#[tauri::command]
pub async fn open_task(app: AppHandle, task: String) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let page = task_of(&task)?.page().ok_or_else(|| Error::new(Code::BadSettings, "it has no page"))?;
        let address = page.address(shell.watcher()?.shop()?);
        browse(address)
    })
    .await
}

fn branch_of(id: &str) -> Result<Branch, Error> {
    let found = Branch::ALL.into_iter().find(|branch| branch.id() == id);
    found.ok_or_else(|| Error::new(Code::BadSettings, "no such list"))
}

fn task_of(id: &str) -> Result<Task, Error> {
    let found = Task::ALL.into_iter().find(|task| task.id() == id);
    found.ok_or_else(|| Error::new(Code::BadSettings, "nothing like that on a list"))
}

fn page(words: &Words, recovery: &Recovery, host: &str) -> RecoveryPage {
    let branches = Branch::ALL.into_iter().map(|branch| BranchLine {
        id: branch.id().to_owned(),
        sentence: words.text(&format!("recover-{}", branch.id())),
        chosen: recovery.branches.contains(&branch),
    });
    let tasks = recovery.tasks().into_iter().map(|task| {
        let said = said(task, recovery.is_watched());
        TaskLine {
            id: task.id().to_owned(),
            title: words.text(&format!("task-{said}")),
            more: words.text(&format!("task-{said}-more")),
            host: if task.page().is_some() { host.to_owned() } else { String::new() },
            done: recovery.done.contains(&task),
        }
    });
    RecoveryPage {
        branches: branches.collect(),
        tasks: tasks.collect(),
        elsewhere: recovery.elsewhere(),
        alert: recovery.alert,
        earlier: !recovery.earlier.is_empty(),
    }
}

/// By which name its words go: a mailbox that somebody reads gets another password, whatever the old one was.
fn said(task: Task, watched: bool) -> &'static str {
    match task {
        Task::EmailPassword if watched => "email-password-always",
        _ => task.id(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_words::languages;

    #[test]
    fn every_list_has_its_words_in_every_language() {
        for words in languages().map(Words::new) {
            for branch in Branch::ALL {
                let recovery = Recovery { branches: [branch].into(), ..Recovery::default() };
                let page = page(&words, &recovery, "www.amazon.de");
                assert_eq!(page.branches.len(), Branch::ALL.len());
                let sentences = page.branches.iter().map(|line| &line.sentence);
                let tasks = page.tasks.iter().flat_map(|task| [&task.title, &task.more]);
                for text in sentences.chain(tasks) {
                    assert!(!text.contains('⟦') && !text.contains(['!', '！']), "{text}");
                    assert!(text.ends_with(['.', '。']), "{text}");
                }
            }
        }
    }

    #[test]
    fn what_is_done_is_ticked_and_only_pages_of_amazon_have_a_way() {
        let done = [Task::EmailPassword].into();
        let recovery = Recovery {
            branches: [Branch::Password].into(),
            done,
            begun_at: 1,
            alert: Some(3),
            earlier: vec![Recovery::default()],
        };
        let page = page(&Words::new("en"), &recovery, "www.amazon.de");
        let chosen: Vec<&str> =
            page.branches.iter().filter(|line| line.chosen).map(|line| &*line.id).collect();
        assert_eq!((chosen, page.elsewhere), (vec!["password"], false));
        assert_eq!((page.alert, page.earlier), (Some(3), true));
        let of = |id: &str| page.tasks.iter().find(|task| task.id == id).unwrap();
        assert!(of("email-password").done && of("email-password").host.is_empty());
        assert!(!of("amazon-password").done);
        assert_eq!(of("amazon-password").host, "www.amazon.de");
        let fresh = super::page(&Words::new("en"), &Recovery::default(), "");
        assert!(fresh.tasks.is_empty() && fresh.branches.iter().all(|line| !line.chosen));
    }

    #[test]
    fn where_somebody_may_look_on_the_mailbox_gets_another_password_whatever_the_old_one_was() {
        let title = |branches: &[Branch]| {
            let branches = branches.iter().copied().collect();
            let page = page(&Words::new("en"), &Recovery { branches, ..Recovery::default() }, "");
            let found = page.tasks.into_iter().find(|task| task.id == "email-password").unwrap();
            (found.title, page.elsewhere)
        };
        assert!(title(&[Branch::Password]).0.contains("if it was the same"));
        let always = "Change the password of your mailbox.".to_owned();
        assert_eq!(title(&[Branch::Mailbox]), (always.clone(), false));
        assert_eq!(title(&[Branch::Remote, Branch::Password]), (always, true));
    }

    #[test]
    fn the_page_names_lists_and_tasks_and_never_an_address() {
        assert_eq!(branch_of("money").unwrap(), Branch::Money);
        assert_eq!(branch_of("https://example.com").unwrap_err().code, Code::BadSettings);
        assert_eq!(task_of("orders").unwrap(), Task::Orders);
        assert_eq!(task_of("../orders").unwrap_err().code, Code::BadSettings);
    }
}
