//! Looking back through a mailbox: what was there before.

use porchlight_watcher::{AccountId, Back, Scan, ScanState};
use porchlight_words::Words;
use tauri::AppHandle;

use super::act;
use super::view::{LookBackLine, LookBackState, Trouble};
use crate::clock;

/// Begins. `days`: how far back; none: everything.
#[tauri::command]
pub async fn look_back(app: AppHandle, id: String, days: Option<u16>) -> Result<(), Trouble> {
    let back = days.map_or(Back::Everything, Back::Days);
    act(app, move |_, watcher| watcher.look_back(&AccountId(id), back)).await
}

/// Lets it rest, or go on.
#[tauri::command]
pub async fn rest_look_back(app: AppHandle, id: String, rest: bool) -> Result<(), Trouble> {
    act(app, move |_, watcher| {
        let id = AccountId(id);
        if rest { watcher.pause_look_back(&id) } else { watcher.resume_look_back(&id) }
    })
    .await
}

/// How it stands, in words.
pub fn line(words: &Words, scan: &Scan, now: i64) -> LookBackLine {
    let messages = ("messages", scan.looked.into());
    let found = words.format("look-back-found", &[("scams", scan.scams.into())]);
    let days = scan.since.map(|since| clock::days_between(since, now));
    let (state, sentence) = match scan.state {
        ScanState::Running if scan.total == 0 => (LookBackState::Running, words.text("look-back-begins")),
        ScanState::Running => {
            let of = [messages, ("total", scan.total.into())];
            (LookBackState::Running, words.format("look-back-running", &of))
        }
        ScanState::Paused => (LookBackState::Paused, words.format("look-back-paused", &[messages])),
        ScanState::Done => {
            let done = match days {
                Some(days) => words.format("look-back-done", &[messages, ("days", days.into())]),
                None => words.format("look-back-done-all", &[messages]),
            };
            (LookBackState::Done, done)
        }
    };
    // Of nothing, nothing pretends anything.
    let sentence = if scan.looked == 0 { sentence } else { format!("{sentence} {found}") };
    LookBackLine { state, days, looked: scan.looked, total: scan.total, sentence }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn said(state: ScanState, looked: u32, total: u32, days: Option<i64>) -> String {
        let since = days.map(|days| NOW - days * 86_400 - 60);
        let scan = Scan { account: AccountId("a".into()), state, since, looked, total, scams: 2 };
        line(&Words::new("en"), &scan, NOW).sentence
    }

    #[test]
    fn every_state_has_its_sentence() {
        let found = "2 of them pretend to be from Amazon.";
        assert_eq!(said(ScanState::Running, 0, 0, Some(30)), "Looking through older mail.");
        assert_eq!(said(ScanState::Done, 0, 0, Some(30)), "Looked through the last 30 days: no message.");
        assert_eq!(
            said(ScanState::Running, 200, 1400, Some(30)),
            format!("Looking through older mail: 200 of 1,400 messages so far. {found}")
        );
        assert_eq!(
            said(ScanState::Paused, 200, 1400, Some(30)),
            format!("Looking through older mail is paused after 200 messages. {found}")
        );
        assert_eq!(
            said(ScanState::Done, 1, 1, Some(30)),
            format!("Looked through the last 30 days: 1 message. {found}")
        );
        assert_eq!(
            said(ScanState::Done, 9, 9, None),
            format!("Looked through all older mail: 9 messages. {found}")
        );
    }
}
