//! From an address to the way in: by the table, or by a search. Pages are opened by name, never by address.

use porchlight_watcher::discover::{self, Discovery, Progress};
use porchlight_watcher::provider;
use porchlight_watcher::{Code, Error};
use porchlight_words::Words;
use tauri::AppHandle;
use tauri::ipc::Channel;

use super::view::{AddressAnswer, SearchEnd, SearchStep};
use super::{form, way};
use crate::commands::view::Trouble;
use crate::commands::{answer, browse};

/// What is known at once; nobody is asked.
#[tauri::command]
pub async fn way_for(app: AppHandle, address: String) -> Result<AddressAnswer, Trouble> {
    answer(app, move |shell| at_once(&shell.words(), &address)).await
}

fn at_once(words: &Words, address: &str) -> Result<AddressAnswer, Error> {
    let address = form::address(address)?;
    let local = address.rsplit_once('@').map(|(local, _)| local).unwrap_or_default();
    Ok(AddressAnswer {
        meant: provider::meant(address).map(|domain| format!("{local}@{domain}")),
        way: provider::for_address(address).map(|known| way::known(words, address, known)),
    })
}

/// Looks for the servers of a domain nobody knows here, step by step. The demo asks nobody.
#[tauri::command]
pub async fn discover_servers(
    app: AppHandle,
    address: String,
    on_step: Channel<SearchStep>,
) -> Result<SearchEnd, Trouble> {
    answer(app, move |shell| {
        let address = form::address(&address)?;
        if shell.demo.is_some() {
            return Ok(SearchEnd::NotFound);
        }
        let stop = shell.setup.begin();
        let ended = discover::discover(address, &stop.search, &mut |step| {
            // A page that has gone does not want to know.
            let _ = on_step.send(said(&shell.words(), &step));
        })?;
        Ok(match ended {
            Discovery::Found(found) => {
                SearchEnd::Found { way: Box::new(way::found(&shell.words(), address, *found)) }
            }
            Discovery::NotFound => SearchEnd::NotFound,
            Discovery::Cancelled => SearchEnd::Cancelled,
        })
    })
    .await
}

/// Ends a search or a sign-in in the browser, and forgets what it brought.
#[tauri::command]
pub async fn stop_setup(app: AppHandle) -> Result<(), Trouble> {
    answer(app, |shell| {
        shell.setup.end();
        Ok(())
    })
    .await
}

/// Opens the page of one step in the browser. The page of the window names provider and step; the address is ours.
#[tauri::command]
pub async fn open_setup_page(app: AppHandle, provider: String, step: usize) -> Result<(), Trouble> {
    answer(app, move |_| {
        let page = page(&provider, step).ok_or_else(|| Error::new(Code::BadSettings, "no such page"))?;
        browse(page)
    })
    .await
}

fn page(provider: &str, step: usize) -> Option<&'static str> {
    let known = provider::providers().iter().find(|known| known.id == provider)?;
    known.steps.get(step).map(|step| step.page).filter(|page| !page.is_empty())
}

fn said(words: &Words, step: &Progress) -> SearchStep {
    let outcome = step.outcome.id();
    SearchStep {
        place: step.place.id().to_owned(),
        place_sentence: words.text(&format!("discover-{}", step.place.id())),
        outcome: outcome.to_owned(),
        sentence: words.format(&format!("discover-{outcome}"), &[("host", step.host.as_str().into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::discover::{Outcome, Place};

    #[test]
    fn an_address_is_known_or_meant_or_neither() {
        let words = Words::new("en");
        let known = at_once(&words, " grace@gmail.com ").unwrap();
        assert_eq!((known.meant, known.way.unwrap().address), (None, "grace@gmail.com".to_owned()));
        let slip = at_once(&words, "grace@gmial.com").unwrap();
        assert_eq!(slip.meant.as_deref(), Some("grace@gmail.com"));
        assert!(slip.way.is_none());
        let neither = at_once(&words, "grace@family.example").unwrap();
        assert!(neither.meant.is_none() && neither.way.is_none());
        assert_eq!(at_once(&words, "grace").unwrap_err().code, Code::BadSettings);
    }

    #[test]
    fn only_pages_of_the_table_are_opened() {
        assert_eq!(page("gmail", 1), Some("https://myaccount.google.com/apppasswords"));
        assert_eq!(page("gmail", 2), None, "a step without a page");
        assert_eq!(page("gmail", 99), None);
        assert_eq!(page("https://example.com/", 0), None);
    }

    #[test]
    fn every_step_of_a_search_has_its_words() {
        let words = Words::new("en");
        for place in Place::ALL {
            for outcome in Outcome::ALL {
                let step = said(&words, &Progress { place, host: "x.example".to_owned(), outcome });
                assert!(!step.place_sentence.contains('⟦') && !step.sentence.contains('⟦'), "{step:?}");
            }
        }
    }
}
