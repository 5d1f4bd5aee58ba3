//! "Was that you?": what happened, where to look for oneself, and the answer.

use porchlight_watcher::{Code, Concern, Error, Question, Watcher};
use porchlight_words::{Value, Words};
use tauri::AppHandle;

use super::view::{AmazonPage, ConcernKind, QuestionLine, Trouble};
use super::{act, answer};

/// It is not shown any more.
#[tauri::command]
pub async fn answer_question(app: AppHandle, id: i64) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.answer_question(id)).await
}

/// Opens a page of Amazon's in the browser. The page of the window names the question; the address is ours.
#[tauri::command]
pub async fn open_amazon(app: AppHandle, id: i64, page: AmazonPage) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let watcher = shell.watcher()?;
        let question = watcher.questions()?.into_iter().find(|question| question.id == id);
        let concern = question.map_or(Concern::Flood, |question| question.concern);
        let pages = watcher.amazon_pages(concern)?;
        let address = match page {
            AmazonPage::Orders => pages.orders,
            AmazonPage::Messages => pages.messages,
        };
        tauri_plugin_opener::open_url(address, None::<&str>)
            .map_err(|error| Error::new(Code::BadSettings, error))
    })
    .await
}

/// Those that are open, in words.
pub fn lines(words: &Words, watcher: &Watcher) -> Result<Vec<QuestionLine>, Error> {
    let accounts = watcher.status();
    let lines = watcher.questions()?.into_iter().map(|question| {
        let account = accounts.iter().find(|account| account.id == question.account);
        let address = account.map(|account| account.address.as_str()).unwrap_or_default();
        let change = match question.concern {
            Concern::Vanished { alert } => {
                let alert = watcher.alert(alert).ok();
                alert.map(|alert| words.verdict_sentence(&alert.assessment)).unwrap_or_default()
            }
            Concern::Flood => String::new(),
        };
        line(words, &question, address, change)
    });
    Ok(lines.collect())
}

fn line(words: &Words, question: &Question, address: &str, change: String) -> QuestionLine {
    let (concern, id) = match question.concern {
        Concern::Vanished { .. } => (ConcernKind::Vanished, "question-vanished"),
        Concern::Flood => (ConcernKind::Flood, "question-flood"),
    };
    let sentence = words.format(id, &[("address", address.into()), ("change", Value::from(change))]);
    QuestionLine { id: question.id, concern, sentence: sentence.trim().to_owned(), at: question.at }
}

#[cfg(test)]
mod tests {
    use super::*;
    use porchlight_watcher::AccountId;

    #[test]
    fn each_question_says_what_happened_and_where() {
        let words = Words::new("en");
        let of = |concern| Question { id: 1, account: AccountId("a".to_owned()), concern, at: 0 };
        let change = words.account_change(porchlight_engine::AccountChange::Password);
        let vanished = line(&words, &of(Concern::Vanished { alert: 3 }), "rose@example.com", change);
        assert!(
            vanished.sentence.starts_with("Amazon says the password of your account was changed. Was that")
        );
        assert!(vanished.sentence.contains("rose@example.com"), "{}", vanished.sentence);
        let flood = line(&words, &of(Concern::Flood), "rose@example.com", String::new());
        assert_eq!(flood.concern, ConcernKind::Flood);
        assert!(flood.sentence.starts_with("Far more mail than usual came to rose@example.com"));
    }
}
