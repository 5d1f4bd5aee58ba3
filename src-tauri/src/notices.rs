//! Notifications: what they say, and what happens when one is clicked. A notice is only a knock at
//! the door; what waits stays visible in the tray and in the window.

use std::time::{Duration, Instant};

use porchlight_engine::Verdict;
use porchlight_watcher::{Alert, Code, Concern, Desk, ReportState, Rescued, Result, TakenBack, Watcher};
use porchlight_words::Words;
use tauri::AppHandle;

use crate::commands::navigation::Destination;
use crate::plain::plain;
use crate::waiting::Waiting;
use crate::{platform, state, windows};

/// What a notice is about, and so what a click on it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// One alert; it can be reported from the notice where `can_report` says so.
    Alert { id: i64, can_report: bool },
    /// How a report ended.
    Report { id: i64 },
    /// A report that leaves in a moment.
    Waiting { id: i64 },
    /// The list.
    Home,
}

/// How long it stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stay {
    /// Until it is answered or closed.
    UntilClosed,
    /// As long as the system likes, and not kept afterwards.
    Briefly,
    /// So long, and not kept afterwards.
    For(Duration),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    pub about: About,
    pub title: String,
    pub body: String,
    /// Key and label, in the order they are shown.
    pub buttons: Vec<(&'static str, String)>,
    /// Said at the end of the body where the system shows no buttons.
    pub without_buttons: String,
    pub stay: Stay,
}

/// A click on the notice itself.
pub const BODY: &str = "default";
/// The buttons.
pub const SHOW: &str = "show";
pub const REPORT: &str = "report";
pub const UNDO: &str = "undo";

/// One message was found.
pub fn of_alert(words: &Words, alert: &Alert, can_report: bool) -> Notice {
    let assessment = &alert.assessment;
    let name = plain(&assessment.from_name, 40);
    let address = plain(&assessment.from_address, 60);
    let sender = match (name.is_empty(), address.is_empty()) {
        (false, false) => format!("{name} ({address})"),
        (false, true) => name,
        (true, false) => address,
        (true, true) => words.text("notice-no-sender"),
    };
    let subject = match plain(&assessment.subject, 80) {
        subject if subject.is_empty() => words.text("no-subject"),
        subject => subject,
    };
    let arguments = [("subject", subject.into()), ("sender", sender.into())];
    let (title, body) = match assessment.verdict {
        Verdict::Scam if assessment.through_amazon => {
            ("notice-scam-through-amazon-title", words.format("notice-scam-body", &arguments))
        }
        Verdict::Scam => ("notice-scam-title", words.format("notice-scam-body", &arguments)),
        Verdict::Doubtful | Verdict::Unrelated => {
            ("notice-doubtful-title", words.format("notice-doubtful-body", &arguments))
        }
        Verdict::Genuine => ("notice-genuine-title", words.verdict_sentence(assessment)),
    };
    let can_report = can_report && assessment.verdict == Verdict::Scam;
    // The harmless one first: some systems fire the first one when their menu's title is clicked.
    let mut buttons = vec![(SHOW, words.text("notice-show"))];
    if can_report {
        buttons.push((REPORT, words.text("notice-report")));
    }
    Notice {
        about: About::Alert { id: alert.summary.id, can_report },
        title: words.text(title),
        body,
        buttons,
        without_buttons: words.text("notice-no-buttons"),
        stay: Stay::UntilClosed,
    }
}

/// Many at once: one knock, not many.
pub fn of_many(words: &Words, scams: u32) -> Notice {
    home(words, "notice-many-title", words.format("notice-many-body", &[("scams", scams.into())]))
}

/// The first look at a mailbox found something.
pub fn of_first_look(words: &Words, scams: u32) -> Notice {
    home(words, "notice-first-look-title", words.format("notice-first-look-body", &[("scams", scams.into())]))
}

/// A mailbox cannot be watched until the user does something.
pub fn of_signed_out(words: &Words, address: &str, code: Code) -> Notice {
    let arguments = [
        ("address", address.into()),
        ("because", words.error_sentence(code.id()).into()),
        ("next", words.error_next_step(code.id()).into()),
    ];
    home(words, "notice-signed-out-title", words.format("notice-signed-out-body", &arguments))
}

/// A mailbox was not heard of for a long time.
pub fn of_unwatched(words: &Words, address: &str, code: Code, since: String) -> Notice {
    let arguments = [
        ("address", address.into()),
        ("time", since.into()),
        ("because", words.error_sentence(code.id()).into()),
        ("next", words.error_next_step(code.id()).into()),
    ];
    home(words, "notice-signed-out-title", words.format("notice-unwatched-body", &arguments))
}

/// The records were damaged.
pub fn of_rescued(words: &Words, rescued: &Rescued) -> Notice {
    home(words, "notice-rescued-title", rescued_in_words(words, rescued))
}

/// What became of damaged records; the window says the same.
pub fn rescued_in_words(words: &Words, rescued: &Rescued) -> String {
    let arguments = [
        ("accounts", rescued.accounts.into()),
        ("alerts", rescued.alerts.into()),
        ("kept", rescued.kept.display().to_string().into()),
    ];
    words.format("notice-rescued-body", &arguments)
}

/// Something happened that only the user can judge.
pub fn of_question(words: &Words, address: &str, concern: Concern) -> Notice {
    let (title, body) = match concern {
        Concern::Vanished { .. } => ("notice-question-title", "notice-vanished-body"),
        Concern::Flood => ("notice-flood-title", "notice-flood-body"),
    };
    home(words, title, words.format(body, &[("address", address.into())]))
}

/// The window could not be kept open.
pub fn of_lost_window(words: &Words) -> Notice {
    home(words, "notice-lost-window-title", words.text("notice-lost-window-body"))
}

/// Another Porchlight has the mail and hangs; this start shows nothing else.
pub fn of_nobody_answers(words: &Words, time: Duration) -> Notice {
    let body = words.text("notice-nobody-answers-body");
    let notice = home(words, "notice-nobody-answers-title", body);
    Notice { stay: Stay::For(time), buttons: Vec::new(), ..notice }
}

/// The user wants to see one.
pub fn of_test(words: &Words) -> Notice {
    Notice { stay: Stay::Briefly, ..home(words, "notice-test-title", words.text("notice-test-body")) }
}

pub fn of_reported(words: &Words, id: i64) -> Notice {
    let body = words.text("notice-reported-body");
    Notice { stay: Stay::Briefly, buttons: Vec::new(), ..of_report(words, id, "notice-reported-title", body) }
}

/// It leaves in a moment, and can be taken back for so long.
pub fn of_waiting(words: &Words, id: i64, time: Duration) -> Notice {
    Notice {
        about: About::Waiting { id },
        buttons: vec![(SHOW, words.text("notice-open")), (UNDO, words.text("notice-undo"))],
        stay: Stay::For(time),
        ..of_report(words, id, "notice-waiting-title", words.text("notice-waiting-body"))
    }
}

/// It was taken back.
pub fn of_withdrawn(words: &Words, id: i64, back: TakenBack) -> Notice {
    let body =
        words.text(if back == TakenBack::All { "report-withdrawn" } else { "notice-withdrawn-not-all" });
    Notice {
        stay: Stay::Briefly,
        buttons: Vec::new(),
        ..of_report(words, id, "notice-withdrawn-title", body)
    }
}

/// It could not be taken back any more.
pub fn of_too_late(words: &Words, id: i64) -> Notice {
    of_report(words, id, "notice-too-late-title", words.text("notice-too-late-body"))
}

/// It came back.
pub fn of_bounced(words: &Words, id: i64) -> Notice {
    let code = Code::ReportBounced.id();
    let body = format!("{} {}", words.error_sentence(code), words.error_next_step(code));
    of_report(words, id, "notice-bounced-title", body)
}

/// A desk wrote back. What it wrote is shown, not told: nobody knows what form it has.
pub fn of_answered(words: &Words, id: i64, desk: Desk) -> Notice {
    let name = words.text(&format!("desk-{}", desk.id()));
    let body = words.format("notice-answered-body", &[("desk", name.into())]);
    of_report(words, id, "notice-answered-title", body)
}

pub fn of_uncertain(words: &Words, id: i64) -> Notice {
    of_report(words, id, "notice-uncertain-title", words.text("progress-uncertain"))
}

pub fn of_refused(words: &Words, id: i64, code: Code) -> Notice {
    let body = format!("{} {}", words.error_sentence(code.id()), words.error_next_step(code.id()));
    of_report(words, id, "notice-refused-title", body)
}

fn of_report(words: &Words, id: i64, title: &str, body: String) -> Notice {
    Notice { about: About::Report { id }, ..home(words, title, body) }
}

fn home(words: &Words, title: &str, body: String) -> Notice {
    Notice {
        about: About::Home,
        title: words.text(title),
        body,
        buttons: vec![(SHOW, words.text("notice-open"))],
        without_buttons: String::new(),
        stay: Stay::UntilClosed,
    }
}

/// Those that nobody has answered yet.
pub static WAITING: Waiting = Waiting::new();

/// Shows a notice and waits for its answer, in a thread of its own: some systems only tell the one
/// who waits.
pub fn knock(app: &AppHandle, notice: Notice) {
    show(app, notice, false);
}

/// Tells of many found messages together, unless that was done and not answered yet.
pub fn knock_of_many(app: &AppHandle, words: &Words, scams: u32) {
    if !WAITING.has_of_many(Instant::now()) {
        show(app, of_many(words, scams), true);
    }
}

fn show(app: &AppHandle, notice: Notice, of_many: bool) {
    let Some(ticket) = WAITING.begin(Instant::now(), of_many) else {
        log::warn!("too many notifications wait for an answer; this one is not shown");
        return;
    };
    let app = app.clone();
    let thread = std::thread::Builder::new().name("notice".to_owned());
    let started = thread.spawn(move || {
        let answered = platform::show(&notice);
        drop(ticket);
        match answered {
            Ok(Some(key)) => answer(&app, &notice.about, &key),
            Ok(None) => {}
            Err(error) => log::warn!("a notification could not be shown: {error}"),
        }
    });
    if let Err(error) = started {
        log::warn!("a notification could not be shown: {error}");
    }
}

fn answer(app: &AppHandle, about: &About, key: &str) {
    match (about, key) {
        (About::Alert { id, can_report: true }, REPORT) => report(app, *id),
        (About::Waiting { id }, UNDO) => undo(app, *id),
        (About::Alert { id, .. } | About::Report { id } | About::Waiting { id }, _) => {
            windows::show(app, Some(Destination::Alert { id: *id }))
        }
        (About::Home, _) => windows::show(app, Some(Destination::Home)),
    }
}

/// Reports from a notice. The watcher sends it once, however often and however late this is clicked.
fn report(app: &AppHandle, id: i64) {
    let shell = state::shell(app);
    shell.thank_for(id);
    match shell.watcher().and_then(|watcher| wanted(watcher, id)) {
        Ok(None) => {}
        Ok(Some(time)) => knock(app, of_waiting(&shell.words(), id, time)),
        // What wants a second word is asked in the window.
        Err(error) if matches!(error.code, Code::ReportGenuine | Code::ReportMany) => {
            windows::show(app, Some(Destination::Alert { id }));
        }
        Err(error) => knock(app, of_refused(&shell.words(), id, error.code)),
    }
    shell.touch();
}

/// Wants a report, and says how long it can be taken back; None where it cannot.
fn wanted(watcher: &Watcher, id: i64) -> Result<Option<Duration>> {
    let state = watcher.report(id)?;
    let seconds = u64::try_from(watcher.undo_seconds()?).unwrap_or(0);
    let waits = seconds > 0 && state == ReportState::Waiting { last: None };
    Ok(waits.then(|| Duration::from_secs(seconds)))
}

/// Takes back what has not left yet; where it has, the window offers to move the message back.
fn undo(app: &AppHandle, id: i64) {
    let shell = state::shell(app);
    match shell.watcher().and_then(|watcher| watcher.undo_report(id)) {
        Ok(back) => {
            shell.forget_thanks(id);
            knock(app, of_withdrawn(&shell.words(), id, back));
        }
        Err(error) if error.code == Code::TooLate => knock(app, of_too_late(&shell.words(), id)),
        Err(error) => knock(app, of_refused(&shell.words(), id, error.code)),
    }
    shell.touch();
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;

    #[test]
    fn the_harmless_button_comes_first() {
        let notice = of_alert(&Words::new("en"), &samples::alert(), true);
        let buttons: Vec<_> = notice.buttons.iter().map(|(key, label)| (*key, label.as_str())).collect();
        assert_eq!(buttons, [("show", "Show me why"), ("report", "Report to Amazon")]);
        assert_eq!(notice.about, About::Alert { id: 7, can_report: true });
    }

    #[test]
    fn what_leaves_in_a_moment_can_be_taken_back_for_as_long_as_the_notice_stays() {
        let time = Duration::from_secs(10);
        let notice = of_waiting(&Words::new("en"), 7, time);
        let buttons: Vec<_> = notice.buttons.iter().map(|(key, label)| (*key, label.as_str())).collect();
        assert_eq!(buttons, [("show", "Open Porchlight"), ("undo", "Take it back")]);
        assert_eq!((notice.about, notice.stay), (About::Waiting { id: 7 }, Stay::For(time)));
        assert!(!notice.body.chars().any(|letter| letter.is_ascii_digit()), "no countdown: {}", notice.body);
    }

    #[test]
    fn what_cannot_be_reported_is_not_offered() {
        let words = Words::new("en");
        assert_eq!(of_alert(&words, &samples::alert(), false).buttons.len(), 1);
        let mut doubtful = samples::alert();
        doubtful.assessment.verdict = Verdict::Doubtful;
        assert_eq!(of_alert(&words, &doubtful, true).buttons.len(), 1);
    }

    #[test]
    fn what_the_attacker_wrote_is_made_plain() {
        let mut alert = samples::alert();
        alert.assessment.from_name = "Ama\u{200d}zon\u{202e}".to_owned();
        alert.assessment.from_address = "help@parcel.example".to_owned();
        alert.assessment.subject = "{ $sender }\u{7}".to_owned();
        let notice = of_alert(&Words::new("en"), &alert, true);
        assert!(
            notice.body.starts_with("“{ $sender }” is a scam. It calls itself Amazon (help@parcel.example)."),
            "{}",
            notice.body
        );
    }

    #[test]
    fn every_notice_has_its_words() {
        let words = Words::new("en");
        let mut alerts = Vec::new();
        for verdict in [Verdict::Scam, Verdict::Doubtful, Verdict::Genuine] {
            for through_amazon in [false, true] {
                let mut alert = samples::alert();
                alert.assessment.verdict = verdict;
                alert.assessment.through_amazon = through_amazon;
                alerts.push(of_alert(&words, &alert, true));
            }
        }
        let others = [
            of_many(&words, 5),
            of_first_look(&words, 1),
            of_signed_out(&words, "rose@example.com", Code::SignInRefused),
            of_unwatched(&words, "rose@example.com", Code::ServerBusy, "14:05".to_owned()),
            of_question(&words, "rose@example.com", Concern::Vanished { alert: 1 }),
            of_question(&words, "rose@example.com", Concern::Flood),
            of_test(&words),
            of_lost_window(&words),
            of_nobody_answers(&words, Duration::from_secs(1)),
            of_reported(&words, 1),
            of_waiting(&words, 1, Duration::from_secs(1)),
            of_withdrawn(&words, 1, TakenBack::NotAll),
            of_too_late(&words, 1),
            of_bounced(&words, 1),
            of_answered(&words, 1, Desk::AmazonVerify),
            of_uncertain(&words, 1),
            of_refused(&words, 1, Code::ReportRefused),
        ];
        for notice in alerts.iter().chain(&others) {
            for text in [&notice.title, &notice.body] {
                assert!(!text.is_empty() && !text.contains('⟦') && !text.contains('!'), "{text}");
            }
        }
    }

    #[test]
    fn a_silence_is_told_with_its_mailbox_its_beginning_and_what_to_do() {
        for language in ["en", "de", "fr", "es", "it", "ja"] {
            let words = Words::new(language);
            let code = Code::TimedOut;
            let notice = of_unwatched(&words, "rose@example.com", code, "14:05".to_owned());
            for part in ["rose@example.com", "14:05", &words.error_next_step(code.id())] {
                assert!(notice.body.contains(part), "{language}: {part}: {}", notice.body);
            }
        }
    }
}
