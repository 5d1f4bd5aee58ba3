//! The list, one alert, and what the user decides about it.

use porchlight_engine::{Evidence, Verdict};
use porchlight_watcher::{Alert, Summary};
use porchlight_words::Words;
use tauri::AppHandle;

use super::view::{AlertLine, AlertPage, AlertVerdict, Reason, Reasoned, Trouble};
use super::{act, answer};
use crate::state::Shell;
use crate::status;

/// The list shows no more than this; older ones are history.
const LONGEST_LIST: u32 = 200;

#[tauri::command]
pub async fn alerts(app: AppHandle) -> Result<Vec<AlertLine>, Trouble> {
    answer(app, |shell| {
        let alerts = shell.watcher()?.alerts(LONGEST_LIST)?;
        Ok(alerts.iter().map(|summary| line(&shell.words, summary)).collect())
    })
    .await
}

#[tauri::command]
pub async fn alert(app: AppHandle, id: i64) -> Result<AlertPage, Trouble> {
    answer(app, move |shell| found(shell, id)).await
}

/// Reports, and returns how the alert stands then. Asked twice, the watcher sends once.
#[tauri::command]
pub async fn report_alert(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.report(id)?;
        Ok(line(&shell.words, &watcher.alert(id)?.summary))
    })
    .await
}

#[tauri::command]
pub async fn dismiss_alert(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.dismiss(id)?;
        Ok(line(&shell.words, &watcher.alert(id)?.summary))
    })
    .await
}

fn found(shell: &Shell, id: i64) -> Result<AlertPage, porchlight_watcher::Error> {
    let watcher = shell.watcher()?;
    let alert = watcher.alert(id)?;
    let account = watcher.status().into_iter().find(|account| account.id == alert.summary.account);
    let (address, can_send) =
        account.map(|account| (account.address, account.can_report)).unwrap_or_default();
    Ok(page(&shell.words, &alert, address, can_send))
}

fn line(words: &Words, summary: &Summary) -> AlertLine {
    let (progress, progress_sentence) = status::progress(words, summary);
    AlertLine {
        id: summary.id,
        verdict: verdict(summary.verdict),
        from_name: summary.from_name.clone(),
        from_address: summary.from_address.clone(),
        subject: summary.subject.clone(),
        arrived_at: summary.arrived_at,
        progress,
        progress_sentence,
    }
}

fn page(words: &Words, alert: &Alert, account_address: String, can_send: bool) -> AlertPage {
    let assessment = &alert.assessment;
    AlertPage {
        line: line(words, &alert.summary),
        verdict: words.verdict_sentence(assessment),
        advice: words.advice(assessment),
        claim: reasoned(words, words.claim_line(assessment), &assessment.claim.evidence),
        proof: reasoned(words, words.proof_line(assessment), &assessment.proof.evidence),
        ask: reasoned(words, words.ask_line(assessment), &assessment.ask.evidence),
        links: assessment.links.clone(),
        account_address,
        can_report: can_send && alert.summary.verdict != Verdict::Genuine,
    }
}

fn reasoned(words: &Words, sentence: String, evidence: &[Evidence]) -> Reasoned {
    let reasons = evidence.iter().map(|evidence| Reason {
        signal: evidence.signal.clone(),
        sentence: words.reason(evidence),
        excerpt: evidence.excerpt.clone(),
    });
    Reasoned { sentence, reasons: reasons.collect() }
}

fn verdict(verdict: Verdict) -> AlertVerdict {
    match verdict {
        Verdict::Scam => AlertVerdict::Scam,
        // What is unrelated never becomes an alert; were it ever to, doubt is the honest word.
        Verdict::Doubtful | Verdict::Unrelated => AlertVerdict::Doubtful,
        Verdict::Genuine => AlertVerdict::Genuine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::commands::view::AlertProgress;
    use crate::samples;

    #[test]
    fn a_page_has_its_three_lines() {
        let words = Words::new("en");
        let page = page(&words, &samples::alert(), "rose@example.com".to_owned(), true);
        assert_eq!(page.verdict, words.text("verdict-scam"));
        assert_eq!(page.advice, words.text("advice-scam"));
        assert_eq!(page.claim.sentence, words.text("claim-none"));
        assert_eq!(page.proof.sentence, words.text("proof-bare-file"));
        assert_eq!(page.ask.sentence, words.text("ask-none"));
        assert_eq!(page.line.progress, AlertProgress::Open);
        assert!(page.can_report);
    }

    #[test]
    fn what_amazon_wrote_is_not_reported() {
        let mut alert = samples::alert();
        alert.summary.verdict = Verdict::Genuine;
        assert!(!page(&Words::new("en"), &alert, String::new(), true).can_report);
    }
}
