//! The list, one alert, and what the user decides about it.

use porchlight_engine::{Evidence, Place, Quotes, Verdict, visible_text};
use porchlight_watcher::{Alert, AlertState, Report, ReportState, Summary, Whereabouts};
use porchlight_words::Words;
use tauri::AppHandle;

use super::closer::owned_text;
use super::reports::view::{ReportStage, ReportStep};
use super::reports::{lines, rungs};
use super::view::{AlertLine, AlertPage, AlertVerdict, Reason, Reasoned, Trouble};
use super::{act, answer, questions};
use crate::state::Shell;
use crate::status;

/// The list shows no more than this; older ones are history.
const LONGEST_LIST: u32 = 5000;

/// Evidence is looked up in so many octets of the words of a message, to quote it from there.
const QUOTED: usize = 64 * 1024;

#[tauri::command]
pub async fn alerts(app: AppHandle) -> Result<Vec<AlertLine>, Trouble> {
    answer(app, |shell| {
        let alerts = shell.watcher()?.alerts(LONGEST_LIST)?;
        Ok(alerts.iter().map(|summary| line(&shell.words(), summary)).collect())
    })
    .await
}

#[tauri::command]
pub async fn alert(app: AppHandle, id: i64) -> Result<AlertPage, Trouble> {
    answer(app, move |shell| found(shell, id)).await
}

#[tauri::command]
pub async fn dismiss_alert(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.dismiss(id)?;
        Ok(line(&shell.words(), &watcher.alert(id)?.summary))
    })
    .await
}

/// Several at once. Those before one that cannot be decided about stay decided.
#[tauri::command]
pub async fn dismiss_alerts(app: AppHandle, ids: Vec<i64>) -> Result<(), Trouble> {
    act(app, move |_, watcher| ids.into_iter().try_for_each(|id| watcher.dismiss(id).map(drop))).await
}

/// It was decided about by mistake.
#[tauri::command]
pub async fn reopen_alert(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.reopen(id)?;
        Ok(line(&shell.words(), &watcher.alert(id)?.summary))
    })
    .await
}

/// The user has reported it himself.
#[tauri::command]
pub async fn reported_by_hand(app: AppHandle, id: i64) -> Result<AlertLine, Trouble> {
    act(app, move |shell, watcher| {
        watcher.reported_by_hand(id)?;
        Ok(line(&shell.words(), &watcher.alert(id)?.summary))
    })
    .await
}

fn found(shell: &Shell, id: i64) -> Result<AlertPage, porchlight_watcher::Error> {
    let watcher = shell.watcher()?;
    let alert = watcher.alert(id)?;
    let account = watcher.status().into_iter().find(|account| account.id == alert.summary.account);
    let (address, can_send) =
        account.map(|account| (account.address, account.can_report)).unwrap_or_default();
    let reports = watcher.reports_of(id)?;
    // Where its octets cannot be read, the page is there all the same.
    let said = watcher.kept(id).map(|raw| visible_text(&raw, QUOTED)).unwrap_or_default();
    Ok(page(&shell.words(), &alert, &said, &reports, address, can_send))
}

pub fn line(words: &Words, summary: &Summary) -> AlertLine {
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

/// All that is shown of one; `said` is what its reader sees of the message.
pub fn page(
    words: &Words,
    alert: &Alert,
    said: &str,
    reports: &[Report],
    account_address: String,
    can_send: bool,
) -> AlertPage {
    let assessment = &alert.assessment;
    let summary = &alert.summary;
    let quotes = Quotes::new(&assessment.subject, said);
    let waits = |state| matches!(state, Some(ReportState::Waiting { .. }));
    let open = summary.state == AlertState::Open;
    let nothing = matches!(summary.report, None | Some(ReportState::Drafted));
    let failed = matches!(summary.report, Some(ReportState::Refused { .. } | ReportState::Bounced { .. }));
    let by_hand = open && !can_send && nothing && summary.verdict != Verdict::Genuine;
    let reports = reports.iter().map(|report| {
        let mut line = lines::line(words, report, can_send);
        // Whoever has decided about the message is not asked any more what is to become of it.
        if !open && matches!(line.stage, ReportStage::Refused | ReportStage::Bounced) {
            line.ways.clear();
            line.next_step.clear();
        }
        line
    });
    AlertPage {
        line: line(words, &alert.summary),
        verdict: words.verdict_sentence(assessment),
        advice: advice(words, alert),
        claim: reasoned(words, &quotes, words.claim_line(assessment), &assessment.claim.evidence),
        proof: reasoned(words, &quotes, words.proof_line(assessment), &assessment.proof.evidence),
        ask: reasoned(words, &quotes, words.ask_line(assessment), &assessment.ask.evidence),
        links: assessment.links.iter().map(|link| owned_text(link)).collect(),
        sender: owned_text(&summary.from_address),
        account_address,
        can_report: can_send,
        can_undo: waits(summary.report) || waits(summary.question),
        can_move_back: summary.moved(),
        can_reopen: !open && (nothing || failed || summary.report == Some(ReportState::Uncertain)),
        can_say_by_hand: by_hand || open && failed,
        has_question: summary.question.is_some(),
        was_that_you: questions::is_asked(alert),
        no_junk: summary.whereabouts == Whereabouts::NoJunk,
        reports: reports.collect(),
        by_hand: (summary.state == AlertState::ByHand).then(|| ReportStep {
            at: summary.decided_at.unwrap_or(summary.found_at),
            sentence: words.text("progress-by-hand"),
            said: String::new(),
        }),
        ways: if by_hand { lines::BY_HAND.to_vec() } else { Vec::new() },
        desk_address: rungs::amazon().to_owned(),
    }
}

/// What to do now. Whoever has reported it is not told to do so.
fn advice(words: &Words, alert: &Alert) -> String {
    match reported(&alert.summary) {
        Some(is_sent) => words.advice_reported(is_sent),
        None => words.advice_in_window(&alert.assessment),
    }
}

/// True where it was reported, false where the report waits or is on its way; none where it is still to be reported, or
/// is Amazon's own.
pub fn reported(summary: &Summary) -> Option<bool> {
    match (summary.verdict, summary.report, summary.state) {
        (Verdict::Genuine, ..) => None,
        (_, Some(ReportState::Waiting { .. } | ReportState::Sending), _) => Some(false),
        (_, Some(ReportState::Sent { .. } | ReportState::Acknowledged { .. }), _)
        | (_, _, AlertState::ByHand) => Some(true),
        _ => None,
    }
}

/// Pieces of the message as people read them; the exact ones, and what only mail servers read, are for experts.
pub fn reasoned(words: &Words, quotes: &Quotes, sentence: String, evidence: &[Evidence]) -> Reasoned {
    let reasons = evidence.iter().map(|evidence| Reason {
        signal: evidence.signal.clone(),
        sentence: words.reason(evidence),
        excerpt: match evidence.place {
            Place::AuthenticationResults | Place::Header => String::new(),
            _ => quotes.of(evidence),
        },
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
    use crate::commands::reports::view::ReportWay;
    use crate::commands::view::AlertProgress;
    use crate::samples;
    use porchlight_engine::{Context, Strength, assess};

    fn shown(alert: &Alert, can_send: bool) -> AlertPage {
        page(&Words::new("en"), alert, "", &[], "rose@example.com".to_owned(), can_send)
    }

    #[test]
    fn a_page_has_its_three_lines() {
        let words = Words::new("en");
        let page = shown(&samples::alert(), true);
        assert_eq!(page.verdict, words.text("verdict-scam"));
        assert_eq!(page.advice, words.advice_in_window(&samples::alert().assessment));
        assert!(page.advice.ends_with("choose “I already clicked”."), "{}", page.advice);
        assert_eq!(page.claim.sentence, words.text("claim-none"));
        assert_eq!(page.proof.sentence, words.text("proof-bare-file"));
        assert_eq!(page.ask.sentence, words.text("ask-none"));
        assert_eq!(page.line.progress, AlertProgress::Open);
        assert!(page.can_report && !page.can_undo && !page.can_move_back && !page.no_junk);
        assert!(page.ways.is_empty());
    }

    #[test]
    fn reasons_quote_the_message_in_whole_words() {
        let said = "Dear Amazon customer, we have locked your account. Confirm your password and your card number \
                    within 24 hours, or your account will be closed for good.";
        let mut alert = samples::alert();
        let raw = format!("From: Amazon <help@parcel.example>\r\nSubject: Amazon\r\n\r\n{said}\r\n");
        alert.assessment = assess(raw.as_bytes(), &Context::default());
        let page = page(&Words::new("en"), &alert, said, &[], String::new(), true);
        let hurry = page.ask.reasons.iter().find(|reason| reason.signal == "hurries").unwrap();
        let exact = alert.assessment.ask.evidence.iter().find(|piece| piece.signal == "hurries").unwrap();
        assert_ne!(hurry.excerpt, exact.excerpt);
        let inner = hurry.excerpt.trim_matches('…');
        assert!(hurry.excerpt.starts_with('…') && exact.excerpt.contains(inner), "{}", hurry.excerpt);
        assert!(said.split_inclusive(' ').any(|word| inner.starts_with(word)), "{inner}");
    }

    #[test]
    fn whoever_has_reported_it_is_not_told_to_do_so() {
        let words = Words::new("en");
        let advice = |state, report| {
            let mut alert = samples::alert();
            alert.summary = samples::summary(7, state, report);
            shown(&alert, true).advice
        };
        let open = |report| advice(AlertState::Open, report);
        let (soon, done) = (words.advice_reported(false), words.advice_reported(true));
        assert!(!soon.contains("Report it") && !done.contains("Report it") && soon != done);
        assert!(open(None).contains("Report it to Amazon"));
        assert_eq!(open(Some(ReportState::Waiting { last: None })), soon);
        assert_eq!(open(Some(ReportState::Sending)), soon);
        assert_eq!(open(Some(ReportState::Sent { at: 1 })), done);
        assert_eq!(advice(AlertState::ByHand, None), done);
        // Not gone: it is still to be reported.
        let refused = ReportState::Refused { code: porchlight_watcher::Code::ReportRefused };
        assert!(open(Some(refused)).contains("Report it to Amazon"));
        // What Amazon wrote asks for what it asks for.
        let mut genuine = samples::alert();
        genuine.summary.verdict = Verdict::Genuine;
        genuine.summary.report = Some(ReportState::Sent { at: 1 });
        assert_eq!(shown(&genuine, true).advice, words.advice_in_window(&genuine.assessment));
    }

    #[test]
    fn what_servers_write_to_each_other_is_no_reason_in_words() {
        let place = |place| {
            let excerpt = "mx.example; dkim=none; dmarc=fail".to_owned();
            let signal = "provider-denies".to_owned();
            Evidence { signal, strength: Strength::Strong, place, excerpt }
        };
        let words = Words::new("en");
        let shown = |evidence: Evidence| {
            let all = reasoned(&words, &Quotes::new("", ""), String::new(), &[evidence]);
            all.reasons.into_iter().map(|reason| (reason.sentence, reason.excerpt)).next().unwrap()
        };
        let said = words.text("signal-provider-denies");
        for hidden in [Place::AuthenticationResults, Place::Header] {
            assert_eq!(shown(place(hidden)), (said.clone(), String::new()));
        }
        assert!(shown(place(Place::From)).1.contains("dkim=none"));
    }

    #[test]
    fn what_waits_can_be_taken_back_and_what_was_moved_comes_back() {
        let mut alert = samples::alert();
        alert.summary.report = Some(ReportState::Waiting { last: None });
        assert!(shown(&alert, true).can_undo);
        alert.summary.report = Some(ReportState::Sending);
        assert!(!shown(&alert, true).can_undo);
        alert.summary.question = Some(ReportState::Waiting { last: None });
        assert!(shown(&alert, true).can_undo);
        alert.summary.whereabouts = Whereabouts::Moved;
        assert!(shown(&alert, true).can_move_back);
        alert.summary.whereabouts = Whereabouts::NoJunk;
        assert!(shown(&alert, true).no_junk);
    }

    #[test]
    fn where_nothing_can_be_sent_the_ladder_begins_at_once() {
        let mut alert = samples::alert();
        let page = shown(&alert, false);
        assert_eq!(page.ways, [ReportWay::MailProgram, ReportWay::File, ReportWay::Form]);
        assert_eq!(page.desk_address, "reportascam@amazon.com");
        assert!(page.can_say_by_hand && !page.can_reopen);
        // What Amazon wrote need not go anywhere.
        alert.summary.verdict = Verdict::Genuine;
        assert!(shown(&alert, false).ways.is_empty());
        assert!(!shown(&alert, false).can_say_by_hand);
    }

    #[test]
    fn what_was_reported_by_hand_is_said_and_asked_about_no_more() {
        let words = Words::new("en");
        let refused = ReportState::Refused { code: porchlight_watcher::Code::ReportRefused };
        let reports = [samples::report(porchlight_watcher::Desk::Amazon, refused)];
        let page = |state, report| {
            let mut alert = samples::alert();
            alert.summary = samples::summary(7, state, report);
            page(&words, &alert, "", &reports, "rose@example.com".to_owned(), true)
        };
        let open = page(AlertState::Open, Some(refused));
        assert!(open.can_say_by_hand && !open.can_reopen && open.by_hand.is_none());
        assert!(!open.reports[0].ways.is_empty());
        let done = page(AlertState::ByHand, Some(refused));
        assert!(!done.can_say_by_hand && done.can_reopen && done.reports[0].ways.is_empty());
        let step = done.by_hand.unwrap();
        assert_eq!((step.at, step.sentence), (1_000_000, words.text("progress-by-hand")));
        assert_eq!(done.reports[0].stage, ReportStage::Refused, "what happened stays");
        let dismissed = page(AlertState::Dismissed, None);
        assert!(dismissed.can_reopen && dismissed.by_hand.is_none());
        // What has left cannot be decided about.
        assert!(!page(AlertState::Dismissed, Some(ReportState::Sent { at: 1 })).can_reopen);
    }
}
