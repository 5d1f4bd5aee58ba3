//! "Protect me", and the practice mailbox. All of it is made up; nothing is kept and nothing is sent.

use porchlight_watcher::{Error, Page, Shop, practise};
use porchlight_words::Words;
use serde::{Deserialize, Serialize};
use tauri::AppHandle;
use ts_rs::TS;

use super::view::{AlertPage, Trouble};
use super::{alerts, answer, browse};
use crate::practice::{self, ADDRESS, MAILBOX, PROVIDER, Sample};

/// A message to practise with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct PracticeQuestion {
    pub id: String,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    pub text: String,
    /// Whether it is Amazon's.
    pub real: bool,
    /// A finished sentence or two.
    pub why: String,
}

/// The practice mailbox, looked through.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
pub struct PracticeMailbox {
    /// Messages that were looked at.
    pub looked: u32,
    /// What was found, the newest first, each with all of its page.
    pub found: Vec<AlertPage>,
}

/// Pages of Amazon's that "Protect me" leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, TS)]
#[ts(export, export_to = "../ui/src/ipc/types/")]
#[serde(rename_all = "kebab-case")]
pub enum ProtectPage {
    TwoStep,
    Messages,
}

#[tauri::command]
pub async fn practice_questions(app: AppHandle) -> Result<Vec<PracticeQuestion>, Trouble> {
    answer(app, |shell| {
        let (words, shop) = (shell.words(), shell.watcher()?.shop()?);
        Ok(practice::questions().map(|sample| question(&words, shop, sample)).collect())
    })
    .await
}

/// Looks through the practice mailbox anew, in the language of now.
#[tauri::command]
pub async fn practice_mailbox(app: AppHandle) -> Result<PracticeMailbox, Trouble> {
    answer(app, |shell| mailbox(&shell.words(), shell.watcher()?.shop()?)).await
}

/// Opens a page of Amazon's in the browser, in the user's own shop; the address is ours.
#[tauri::command]
pub async fn open_protect_page(app: AppHandle, page: ProtectPage) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let page = match page {
            ProtectPage::TwoStep => Page::TwoStep,
            ProtectPage::Messages => Page::Messages,
        };
        let address = page.address(shell.watcher()?.shop()?);
        browse(address)
    })
    .await
}

fn question(words: &Words, shop: Shop, sample: &Sample) -> PracticeQuestion {
    let (from_name, from_address) = sample.from(shop);
    PracticeQuestion {
        id: sample.id.to_owned(),
        from_name,
        from_address,
        subject: sample.subject(words),
        text: sample.text(words, shop),
        real: sample.is_real(),
        why: words.text(&format!("sample-{}-why", sample.id)),
    }
}

fn mailbox(words: &Words, shop: Shop) -> Result<PracticeMailbox, Error> {
    let letters = MAILBOX.iter().map(|sample| sample.letter(words, shop)).collect();
    let practice = practise(letters, ADDRESS, PROVIDER)?;
    let found = practice.alerts.iter().map(|alert| {
        let sample = MAILBOX.iter().find(|sample| sample.subject(words) == alert.summary.subject);
        let said = sample.map(|sample| sample.text(words, shop)).unwrap_or_default();
        alerts::page(words, alert, &said, &[], ADDRESS.to_owned(), true)
    });
    Ok(PracticeMailbox { looked: u32::try_from(practice.looked).unwrap_or(u32::MAX), found: found.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::view::AlertVerdict;
    use porchlight_watcher::shops;
    use porchlight_words::languages;

    #[test]
    fn questions_have_their_words_in_every_language() {
        for words in languages().map(Words::new) {
            for sample in practice::questions() {
                let question = question(&words, shops()[0], sample);
                for text in [&question.subject, &question.text, &question.why] {
                    assert!(!text.contains('⟦') && !text.is_empty(), "{text}");
                }
                assert_eq!(question.real, ["sent", "change"].contains(&question.id.as_str()));
            }
        }
    }

    #[test]
    fn the_practice_mailbox_shows_what_a_real_one_would() {
        let words = Words::new("en");
        let shown = mailbox(&words, shops()[0]).unwrap();
        let verdicts: Vec<_> = shown.found.iter().map(|page| page.line.verdict).collect();
        use AlertVerdict::*;
        assert_eq!(verdicts, [Scam, Scam, Genuine, Scam, Doubtful]);
        assert_eq!(shown.looked, 7);
        let order = &shown.found[0];
        assert!(order.ask.sentence.contains("number"), "{}", order.ask.sentence);
        assert!(shown.found[2].was_that_you);
        assert!(
            shown.found[1].links[0].before.starts_with("hxxps"),
            "defanged: {:?}",
            shown.found[1].links[0]
        );
    }
}
