//! How reports are to go.

use porchlight_watcher::{Desk, Error, Reporting};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{ReportingForm, ReportingPage};
use super::{desk, lines};
use crate::commands::view::Trouble;
use crate::commands::{act, answer};

#[tauri::command]
pub async fn reporting(app: AppHandle) -> Result<ReportingPage, Trouble> {
    answer(app, |shell| {
        let watcher = shell.watcher()?;
        let undo = u8::try_from(watcher.undo_seconds()?).unwrap_or(u8::MAX);
        Ok(page(&shell.words(), &watcher.reporting()?, undo))
    })
    .await
}

#[tauri::command]
pub async fn set_reporting(app: AppHandle, form: ReportingForm) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.set_reporting(chosen(&form)?)).await
}

fn page(words: &Words, reporting: &Reporting, undo: u8) -> ReportingPage {
    let optional = Desk::ALL.into_iter().filter(|desk| desk.is_optional());
    ReportingPage {
        undo,
        desks: optional.map(|desk| lines::desk_line(words, desk, reporting.desks.contains(&desk))).collect(),
        arf: reporting.arf,
        keep_copies: reporting.keep_copies,
        mark_doubtful: reporting.mark_doubtful,
        make_junk: reporting.make_junk,
    }
}

fn chosen(form: &ReportingForm) -> Result<Reporting, Error> {
    Ok(Reporting {
        undo: Some(form.undo),
        desks: form.desks.iter().map(|id| desk(id)).collect::<Result<_, Error>>()?,
        arf: form.arf,
        keep_copies: form.keep_copies,
        mark_doubtful: form.mark_doubtful,
        make_junk: form.make_junk,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::Code;

    fn form(desks: &[&str]) -> ReportingForm {
        ReportingForm {
            undo: 30,
            desks: desks.iter().map(|&id| id.to_owned()).collect(),
            arf: true,
            keep_copies: false,
            mark_doubtful: false,
            make_junk: None,
        }
    }

    #[test]
    fn a_desk_is_named_and_never_an_address() {
        let reporting = chosen(&form(&["uk", "apwg"])).unwrap();
        assert_eq!(reporting.desks, [Desk::Apwg, Desk::Uk].into());
        assert_eq!(chosen(&form(&["stranger@example.com"])).unwrap_err().code, Code::BadSettings);
        let page = page(&Words::new("en"), &reporting, 30);
        let on: Vec<&str> =
            page.desks.iter().filter(|desk| desk.chosen).map(|desk| desk.id.as_str()).collect();
        assert_eq!(on, ["apwg", "uk"]);
        assert!(page.desks.iter().all(|desk| desk.id != "amazon" && desk.address.contains('@')));
    }
}
