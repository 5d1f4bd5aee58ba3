//! The tray's menu as plain data: what stands in it, and what a click means.

use porchlight_watcher::{AlertState, Pause, ReportState, Summary};
use porchlight_words::Words;

use crate::plain::plain;

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    Item { id: String, text: String, enabled: bool },
    Group { text: String, items: Vec<Entry> },
    Divider,
}

/// What the menu is made of.
#[derive(Debug, Clone)]
pub struct Contents<'a> {
    pub status: String,
    pub paused: Option<Pause>,
    /// Newest first.
    pub alerts: &'a [Summary],
    pub demo: bool,
}

/// What a click means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    Open,
    CheckNow,
    PauseHour,
    PauseTomorrow,
    PauseUntilResumed,
    Resume,
    Alert(i64),
    /// "I already clicked".
    Recover,
    Sample,
    Quit,
}

/// The ids of the entries that are always the same.
const CHOICES: [(&str, Choice); 9] = [
    ("open", Choice::Open),
    ("check-now", Choice::CheckNow),
    ("pause-hour", Choice::PauseHour),
    ("pause-tomorrow", Choice::PauseTomorrow),
    ("pause-until-resumed", Choice::PauseUntilResumed),
    ("resume", Choice::Resume),
    ("recover", Choice::Recover),
    ("sample", Choice::Sample),
    ("quit", Choice::Quit),
];

const ALERTS_SHOWN: usize = 3;

impl Choice {
    pub fn of(id: &str) -> Option<Choice> {
        let fixed = CHOICES.iter().find(|(name, _)| *name == id).map(|(_, choice)| *choice);
        fixed.or_else(|| id.strip_prefix("alert-")?.parse().ok().map(Choice::Alert))
    }
}

/// The menu, from top to bottom.
pub fn entries(words: &Words, contents: &Contents<'_>) -> Vec<Entry> {
    let item =
        |id: &str| Entry::Item { id: id.to_owned(), text: words.text(&format!("tray-{id}")), enabled: true };
    let mut entries = vec![
        Entry::Item { id: "status".to_owned(), text: escape(&contents.status), enabled: false },
        Entry::Divider,
        item("open"),
        item("check-now"),
        item("recover"),
    ];
    entries.push(match contents.paused {
        Some(_) => item("resume"),
        None => Entry::Group {
            text: words.text("tray-pause"),
            items: vec![item("pause-hour"), item("pause-tomorrow"), item("pause-until-resumed")],
        },
    });
    if !contents.alerts.is_empty() {
        entries.push(Entry::Divider);
        entries.extend(contents.alerts.iter().take(ALERTS_SHOWN).map(|alert| line(words, alert)));
    }
    entries.push(Entry::Divider);
    if contents.demo {
        entries.push(item("sample"));
    }
    entries.push(item("quit"));
    entries
}

fn line(words: &Words, alert: &Summary) -> Entry {
    let subject = match plain(&alert.subject, 40) {
        subject if subject.is_empty() => words.text("no-subject"),
        subject => subject,
    };
    let form = match (alert.state, alert.report) {
        (_, Some(ReportState::Sent { .. } | ReportState::Acknowledged { .. })) => "tray-alert-reported",
        (_, Some(ReportState::Waiting { .. } | ReportState::Sending)) => "tray-alert-reporting",
        (AlertState::ByHand, _) => "tray-alert-reported",
        (_, Some(ReportState::Uncertain)) => "tray-alert-uncertain",
        (AlertState::Dismissed, _) => "tray-alert-dismissed",
        (_, Some(ReportState::Refused { .. } | ReportState::Bounced { .. })) => "tray-alert-refused",
        (AlertState::Open, None | Some(ReportState::Drafted)) => "tray-alert-open",
    };
    let text = words.format(form, &[("subject", subject.into())]);
    Entry::Item { id: format!("alert-{}", alert.id), text: escape(&text), enabled: true }
}

/// A single `&` would underline the letter behind it.
fn escape(text: &str) -> String {
    text.replace('&', "&&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::summary;

    fn ids(entries: &[Entry]) -> Vec<&str> {
        let mut ids = Vec::new();
        for entry in entries {
            match entry {
                Entry::Item { id, .. } => ids.push(id.as_str()),
                Entry::Group { items, .. } => ids.extend(self::ids(items)),
                Entry::Divider => {}
            }
        }
        ids
    }

    fn menu(paused: Option<Pause>, alerts: &[Summary], demo: bool) -> Vec<Entry> {
        entries(&Words::new("en"), &Contents { status: "Watching".to_owned(), paused, alerts, demo })
    }

    #[test]
    fn the_menu_has_everything_in_order() {
        let alerts: Vec<Summary> = (1..=5).map(|id| summary(id, AlertState::Open, None)).collect();
        assert_eq!(
            ids(&menu(None, &alerts, true)),
            [
                "status",
                "open",
                "check-now",
                "recover",
                "pause-hour",
                "pause-tomorrow",
                "pause-until-resumed",
                "alert-1",
                "alert-2",
                "alert-3",
                "sample",
                "quit"
            ]
        );
        assert_eq!(
            ids(&menu(Some(Pause::UntilResumed), &[], false)),
            ["status", "open", "check-now", "recover", "resume", "quit"]
        );
    }

    #[test]
    fn every_entry_has_words_and_a_meaning() {
        let alerts = [summary(1, AlertState::Open, None), summary(2, AlertState::Dismissed, None)];
        for entry in menu(None, &alerts, true).iter().chain(&menu(Some(Pause::Until(0)), &[], false)) {
            let Entry::Item { id, text, .. } = entry else { continue };
            assert!(!text.is_empty() && !text.contains('⟦'), "{text}");
            assert!(id == "status" || Choice::of(id).is_some(), "{id}");
        }
        assert_eq!(Choice::of("alert-12"), Some(Choice::Alert(12)));
        assert_eq!(Choice::of("alert-x"), None);
    }

    #[test]
    fn what_the_attacker_wrote_is_made_plain() {
        let mut alert = summary(1, AlertState::Open, None);
        alert.subject = "Ring & \u{202e}Run".to_owned();
        let Entry::Item { text, .. } = line(&Words::new("en"), &alert) else { panic!() };
        assert_eq!(text, "“Ring && Run”");
    }
}
