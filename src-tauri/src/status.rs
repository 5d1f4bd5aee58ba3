//! Sentences about how things stand: for an account, for all of them in the tray, for a report.

use porchlight_engine::Verdict;
use porchlight_watcher::{
    AccountState, AccountStatus, AlertState, Code, Error, Pause, ReportState, Summary, Whereabouts,
};
use porchlight_words::Words;

use crate::clock;
use crate::commands::view::AlertProgress;

/// One account, and what to do next where something is to be done.
pub fn account(words: &Words, account: &AccountStatus, now: i64) -> (String, String) {
    match account.state {
        AccountState::Connecting => (words.text("account-connecting"), String::new()),
        AccountState::Watching => {
            (clock::ago(words, "account-watching", account.last_checked, now, &[]), String::new())
        }
        AccountState::Paused => (words.text("account-paused"), String::new()),
        AccountState::Offline { code } | AccountState::NeedsYou { code } => {
            (words.error_sentence(code.id()), words.error_next_step(code.id()))
        }
        AccountState::Unwatched { code, since } => {
            let because = words.error_sentence(code.id());
            let arguments = [("time", clock::moment(words, since, now).into()), ("because", because.into())];
            (words.format("account-unwatched", &arguments), words.error_next_step(code.id()))
        }
    }
}

/// Nothing can be written down, as on a full disk: no network brings that back.
pub fn lacks_records(state: &AccountState) -> bool {
    matches!(state, AccountState::Offline { code: Code::StoreFailed })
}

/// The first line of the tray's menu.
pub fn tray(
    words: &Words,
    accounts: &Result<Vec<AccountStatus>, Error>,
    paused: Option<Pause>,
    now: i64,
) -> String {
    let accounts = match accounts {
        Ok(accounts) => accounts,
        Err(error) => return words.error_sentence(error.code.id()),
    };
    let count =
        |wanted: fn(&AccountState) -> bool| accounts.iter().filter(|account| wanted(&account.state)).count();
    let needs_you = count(|state| matches!(state, AccountState::NeedsYou { .. }));
    if count(lacks_records) > 0 {
        return words.error_sentence(Code::StoreFailed.id());
    }
    let offline = count(|state| matches!(state, AccountState::Offline { .. }));
    let watching = count(|state| matches!(state, AccountState::Watching));
    if accounts.is_empty() {
        return words.text("tray-nothing-to-watch");
    }
    if needs_you > 0 {
        return words.format("tray-needs-you", &[("inboxes", needs_you.into())]);
    }
    let silent = accounts.iter().filter_map(|account| match account.state {
        AccountState::Unwatched { since, .. } => Some(since),
        _ => None,
    });
    // The one that is silent longest: the line must be true for each of them.
    let (silent, since) =
        silent.fold((0_u32, i64::MAX), |(count, least), since| (count + 1, least.min(since)));
    if silent > 0 {
        let time = clock::moment(words, since, now);
        return words.format("tray-unwatched", &[("inboxes", silent.into()), ("time", time.into())]);
    }
    match paused {
        Some(Pause::Until(until)) => {
            return words.format("tray-paused-until", &[("time", clock::time_of_day(words, until).into())]);
        }
        Some(Pause::UntilResumed) => return words.text("tray-paused"),
        None => {}
    }
    if accounts.iter().any(|a| a.state == (AccountState::Offline { code: Code::NoNetwork })) {
        return words.text("tray-no-network");
    }
    if offline > 0 {
        return words.format("tray-offline", &[("inboxes", offline.into())]);
    }
    if watching < accounts.len() {
        return words.text("tray-connecting");
    }
    // The one that waited longest: the line must be true for each of them.
    let checked = accounts.iter().map(|account| account.last_checked).min().flatten();
    clock::ago(words, "tray-watching", checked, now, &[("inboxes", watching.into())])
}

/// Where an alert stands, and a sentence on it; empty while nothing was decided.
pub fn progress(words: &Words, summary: &Summary) -> (AlertProgress, String) {
    use ReportState::{Bounced, Drafted, Refused, Uncertain};
    match (summary.report, summary.state) {
        (None | Some(Drafted), AlertState::Open) => (AlertProgress::Open, String::new()),
        // What the user says of it counts for more than a report that did not go.
        (None | Some(Drafted | Refused { .. } | Bounced { .. }), AlertState::Dismissed) => {
            match summary.verdict {
                Verdict::Genuine => (AlertProgress::Answered, words.text("progress-answered")),
                _ => (AlertProgress::Dismissed, words.text("progress-dismissed")),
            }
        }
        (None | Some(Drafted | Refused { .. } | Bounced { .. } | Uncertain), AlertState::ByHand) => {
            (AlertProgress::ByHand, words.text("progress-by-hand"))
        }
        (Some(ReportState::Waiting { last: Some(code) }), _) => {
            let because = words.error_sentence(code.id());
            let sentence = words.format("progress-waiting", &[("because", because.into())]);
            (AlertProgress::Reporting, sentence)
        }
        (Some(ReportState::Waiting { last: None }), _) => {
            (AlertProgress::Reporting, words.text("progress-soon"))
        }
        (Some(ReportState::Sending), _) => (AlertProgress::Reporting, words.text("progress-sending")),
        (Some(ReportState::Acknowledged { .. }), _) => {
            (AlertProgress::Reported, words.text("progress-acknowledged"))
        }
        (Some(Bounced { .. }), _) => (AlertProgress::Refused, words.text("progress-bounced")),
        (Some(ReportState::Sent { .. }), _) => {
            let id = match summary.whereabouts {
                Whereabouts::Moved => "progress-reported-and-moved",
                Whereabouts::ToMoveBack => "progress-reported-coming-back",
                Whereabouts::Back => "progress-reported-and-back",
                Whereabouts::NotMoved => "progress-reported-not-moved",
                Whereabouts::Untouched | Whereabouts::ToMove | Whereabouts::NoJunk => "progress-reported",
            };
            (AlertProgress::Reported, words.text(id))
        }
        (Some(Uncertain), _) => (AlertProgress::Uncertain, words.text("progress-uncertain")),
        (Some(Refused { code }), _) => (AlertProgress::Refused, words.error_sentence(code.id())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    fn line(accounts: Vec<AccountStatus>, paused: Option<Pause>) -> String {
        tray(&Words::new("en"), &Ok(accounts), paused, 1_000_030)
    }

    #[test]
    fn the_tray_says_how_it_is() {
        let watching = samples::account(AccountState::Watching);
        assert_eq!(line(vec![], None), "No mailbox is watched yet");
        assert_eq!(line(vec![watching.clone()], None), "Watching 1 mailbox, checked just now");
        let mut older = watching.clone();
        older.last_checked = Some(1_000_030 - 300);
        assert_eq!(line(vec![watching.clone(), older], None), "Watching 2 mailboxes, checked 5 minutes ago");
        let mut never = watching.clone();
        never.last_checked = None;
        assert_eq!(line(vec![watching.clone(), never], None), "Watching 2 mailboxes, not checked yet");
        let offline = samples::account(AccountState::Offline { code: Code::Offline });
        assert_eq!(line(vec![offline.clone()], None), "Offline, Porchlight keeps trying");
        assert_eq!(line(vec![watching.clone()], Some(Pause::UntilResumed)), "Resting until you resume");
        let refused = samples::account(AccountState::NeedsYou { code: Code::SignInRefused });
        assert_eq!(
            line(vec![watching, offline, refused], Some(Pause::UntilResumed)),
            "1 mailbox needs you to sign in again"
        );
    }

    #[test]
    fn a_silence_is_told_with_its_beginning_and_a_missing_network_calmly() {
        let words = Words::new("en");
        let state = AccountState::Unwatched { code: Code::ServerBusy, since: 1_000_000 };
        let silent = samples::account(state);
        let at = clock::time_of_day(&words, 1_000_000);
        let offline = samples::account(AccountState::Offline { code: Code::NoNetwork });
        assert_eq!(
            line(vec![silent.clone(), offline.clone()], None),
            format!("1 mailbox has not been checked since {at}")
        );
        assert_eq!(line(vec![offline.clone()], None), "No network, Porchlight waits for one");
        let (sentence, next) = account(&words, &silent, 1_000_030);
        assert!(sentence.contains(&at) && sentence.contains("busy"), "{sentence}");
        assert_eq!(next, words.error_next_step("server-busy"));
        assert!(account(&words, &offline, 0).0.contains("not connected to a network"));
    }

    #[test]
    fn records_that_cannot_be_opened_are_said_to_be_so() {
        let broken = Err(Error::new(Code::StoreTooNew, ""));
        let words = Words::new("en");
        assert_eq!(tray(&words, &broken, None, 0), words.error_sentence("store-too-new"));
    }

    #[test]
    fn a_full_disk_is_not_said_to_be_the_networks_fault() {
        let full = samples::account(AccountState::Offline { code: Code::StoreFailed });
        let others = [samples::account(AccountState::Watching), full];
        assert_eq!(line(others.to_vec(), None), Words::new("en").error_sentence("store-failed"));
    }

    #[test]
    fn every_progress_has_its_words() {
        let words = Words::new("en");
        let say = |state, report, moved| {
            let mut summary = samples::summary(1, state, report);
            summary.whereabouts = if moved { Whereabouts::Moved } else { Whereabouts::Untouched };
            progress(&words, &summary)
        };
        let open = AlertState::Open;
        assert_eq!(say(open, None, false), (AlertProgress::Open, String::new()));
        assert_eq!(say(AlertState::Dismissed, None, false).0, AlertProgress::Dismissed);
        assert_eq!(say(open, Some(ReportState::Sending), false).0, AlertProgress::Reporting);
        let mut answered = samples::summary(1, AlertState::Dismissed, None);
        answered.verdict = Verdict::Genuine;
        assert_eq!(progress(&words, &answered).0, AlertProgress::Answered);
        let waiting = say(open, Some(ReportState::Waiting { last: Some(Code::Offline) }), false);
        assert_eq!(waiting.0, AlertProgress::Reporting);
        assert!(waiting.1.contains("cannot be reached"), "{}", waiting.1);
        let sent = Some(ReportState::Sent { at: 1 });
        assert_eq!(say(open, sent, true).1, "Reported to Amazon and moved to Junk.");
        assert_eq!(say(open, sent, false).1, "Reported to Amazon.");
        let mut summary = samples::summary(1, open, sent);
        for place in [Whereabouts::ToMoveBack, Whereabouts::Back, Whereabouts::NotMoved, Whereabouts::NoJunk]
        {
            summary.whereabouts = place;
            let (reported, sentence) = progress(&words, &summary);
            assert_eq!(reported, AlertProgress::Reported);
            assert!(sentence.starts_with("Reported to Amazon.") && !sentence.contains('⟦'), "{sentence}");
        }
        assert_eq!(say(open, Some(ReportState::Uncertain), false).0, AlertProgress::Uncertain);
        let refused = say(open, Some(ReportState::Refused { code: Code::ReportRefused }), false);
        assert_eq!(refused, (AlertProgress::Refused, words.error_sentence("report-refused")));
        // What the user says of it counts for more than what did not go, and for less than what did.
        let refused = Some(ReportState::Refused { code: Code::ReportRefused });
        let dismissed = AlertState::Dismissed;
        for report in [None, refused, Some(ReportState::Bounced { at: 1 })] {
            assert_eq!(say(AlertState::ByHand, report, false).0, AlertProgress::ByHand);
            assert_eq!(say(dismissed, report, false).0, AlertProgress::Dismissed);
        }
        assert_eq!(say(AlertState::ByHand, Some(ReportState::Uncertain), false).0, AlertProgress::ByHand);
        assert_eq!(say(AlertState::ByHand, sent, false).0, AlertProgress::Reported);
        assert_eq!(say(dismissed, Some(ReportState::Uncertain), false).0, AlertProgress::Uncertain);
    }
}
