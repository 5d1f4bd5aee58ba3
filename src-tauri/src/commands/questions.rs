//! "Was that you?": what happened, where to look for oneself, and the answer.

use porchlight_engine::Verdict;
use porchlight_watcher::{AccountStatus, Alert, AlertState, Concern, Error, Question, Watcher};
use porchlight_words::{Value, Words};
use tauri::AppHandle;

use super::view::{AmazonPage, ConcernKind, QuestionLine, Trouble};
use super::{act, answer, browse};
use crate::clock;

/// Of so many newest proven ones those are asked about in which Amazon says that something was changed.
const NEWEST: u32 = 200;
/// So many at once at most: who looks back through a month is not asked a page of questions. They stay in the list.
const ASKED_MAX: usize = 3;
/// What is older than this many days was seen elsewhere long ago.
const ASKED_DAYS: i64 = 7;

/// It is not shown any more.
#[tauri::command]
pub async fn answer_question(app: AppHandle, id: i64) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.answer_question(id)).await
}

/// It was answered by mistake.
#[tauri::command]
pub async fn reopen_question(app: AppHandle, id: i64) -> Result<(), Trouble> {
    act(app, move |_, watcher| watcher.reopen_question(id)).await
}

/// Opens a page of Amazon's in the browser: of the shop that the alert is from, where the page of the window names one
/// that is proven, else of the user's own. The address is ours.
#[tauri::command]
pub async fn open_amazon(app: AppHandle, alert: Option<i64>, page: AmazonPage) -> Result<(), Trouble> {
    answer(app, move |shell| {
        let watcher = shell.watcher()?;
        let concern = alert.map_or(Concern::Flood, |alert| Concern::Vanished { alert });
        open_page(watcher, concern, page)
    })
    .await
}

/// In the browser.
pub fn open_page(watcher: &Watcher, concern: Concern, page: AmazonPage) -> Result<(), Error> {
    let pages = watcher.amazon_pages(concern)?;
    let address = match page {
        AmazonPage::Orders => pages.orders,
        AmazonPage::Messages => pages.messages,
    };
    browse(address)
}

/// Whether the user is asked about an alert: it is proven Amazon's, says that something was changed, and is undecided.
pub fn is_asked(alert: &Alert) -> bool {
    let assessment = &alert.assessment;
    assessment.verdict == Verdict::Genuine
        && assessment.account_change.is_some()
        && alert.summary.state == AlertState::Open
}

/// Those that are open, in words: first what happened to the mailbox, then what Amazon says of the account.
pub fn lines(words: &Words, watcher: &Watcher) -> Result<Vec<QuestionLine>, Error> {
    let mut lines = happenings(words, watcher)?;
    let asked: Vec<i64> = lines.iter().filter_map(|line| line.alert).collect();
    lines.extend(changes(words, watcher, &asked)?);
    Ok(lines)
}

/// Proven notices of a change, newest first, but for those that are asked about already.
fn changes(words: &Words, watcher: &Watcher, but: &[i64]) -> Result<Vec<QuestionLine>, Error> {
    let accounts = watcher.status();
    let since = clock::now() - ASKED_DAYS * 24 * 3600;
    let lines = watcher
        .genuine(NEWEST)?
        .into_iter()
        .filter(|one| one.state == AlertState::Open)
        .filter(|one| one.arrived_at >= since && !but.contains(&one.id))
        .filter_map(|one| watcher.alert(one.id).ok())
        .filter(is_asked)
        .take(ASKED_MAX)
        .map(|alert| changed(words, &alert, &accounts));
    Ok(lines.collect())
}

fn changed(words: &Words, alert: &Alert, accounts: &[AccountStatus]) -> QuestionLine {
    let account = accounts.iter().find(|account| account.id == alert.summary.account);
    let address = account.map(|account| account.address.as_str()).unwrap_or_default();
    let change = words.verdict_sentence(&alert.assessment);
    let sentence =
        words.format("question-changed", &[("address", address.into()), ("change", change.into())]);
    let id = alert.summary.id;
    QuestionLine {
        id,
        concern: ConcernKind::Changed,
        alert: Some(id),
        sentence,
        at: alert.summary.arrived_at,
    }
}

fn happenings(words: &Words, watcher: &Watcher) -> Result<Vec<QuestionLine>, Error> {
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
    let (concern, alert, id) = match question.concern {
        Concern::Vanished { alert } => (ConcernKind::Vanished, Some(alert), "question-vanished"),
        Concern::Flood => (ConcernKind::Flood, None, "question-flood"),
    };
    let sentence = words.format(id, &[("address", address.into()), ("change", Value::from(change))]);
    QuestionLine { id: question.id, concern, alert, sentence: sentence.trim().to_owned(), at: question.at }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use porchlight_watcher::{AccountId, AccountState};

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
        assert_eq!((vanished.alert, flood.alert), (Some(3), None));
    }

    #[test]
    fn what_amazon_says_of_the_account_is_asked_about_until_it_is_answered() {
        let mut alert = samples::alert();
        assert!(!is_asked(&alert), "a scam is no question");
        alert.assessment.account_change = Some(porchlight_engine::AccountChange::Password);
        assert!(!is_asked(&alert), "nor is what only says so");
        alert.assessment.verdict = Verdict::Genuine;
        assert!(is_asked(&alert));
        let line = changed(&Words::new("en"), &alert, &[samples::account(AccountState::Watching)]);
        assert_eq!((line.concern, line.alert), (ConcernKind::Changed, Some(7)));
        assert!(line.sentence.starts_with("Amazon says the password of your account was changed."));
        assert!(line.sentence.contains("rose@example.com"), "{}", line.sentence);
        alert.summary.state = AlertState::Dismissed;
        assert!(!is_asked(&alert));
    }
}
