//! Prints events: as JSON for scripts, in sentences for people.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use porchlight_watcher::{
    Account, AccountId, Alert, Code, Concern, Error, Event, Options, ReportState, Watcher, folder_in_words,
};
use porchlight_words::{Value, Words};

use crate::print::{json_line, shown_lines};

/// Turns events into lines.
#[derive(Debug)]
pub struct Teller<'a> {
    accounts: &'a [Account],
    /// Knows what an alert is about.
    records: Option<&'a Watcher>,
    words: &'a Words,
    json: bool,
    /// What was judged last in each account, by its folder and UID: an alert that follows is about it.
    judged: BTreeMap<AccountId, (String, u32)>,
}

impl<'a> Teller<'a> {
    pub fn new(accounts: &'a [Account], records: Option<&'a Watcher>, words: &'a Words, json: bool) -> Self {
        Teller { accounts, records, words, json, judged: BTreeMap::new() }
    }

    /// Says that something is being done: until a server answers, nothing else can be said. A script reads events, and
    /// nothing that is none.
    pub fn begin(&self) -> io::Result<()> {
        if self.json {
            return Ok(());
        }
        let mailboxes = Value::Number(i64::try_from(self.accounts.len()).unwrap_or(i64::MAX));
        line(&self.words.format("cli-connecting", &[("mailboxes", mailboxes)]))
    }

    pub fn tell(&mut self, event: &Event) -> io::Result<()> {
        if self.json {
            return json(event);
        }
        self.sentence(event).map_or(Ok(()), |sentence| line(&sentence))
    }

    /// None where a person need not hear of it.
    fn sentence(&mut self, event: &Event) -> Option<String> {
        match event {
            Event::Connected { account } => {
                Some(self.words.format("cli-connected", &[("address", self.address(account).into())]))
            }
            Event::Checked { account } => {
                // What changes its verdict after this was judged long ago.
                self.judged.remove(account);
                None
            }
            Event::Assessed { account, folder, uid, .. } => {
                self.judged.insert(account.clone(), (folder.clone(), *uid));
                None
            }
            Event::Alert { account, alert, .. } => Some(self.alert(account, *alert)),
            Event::FirstLook { account, messages, scams } => Some(self.words.format(
                "cli-first-look",
                &[
                    ("address", self.address(account).into()),
                    ("messages", (*messages).into()),
                    ("scams", (*scams).into()),
                ],
            )),
            Event::LookingBack { .. } => None,
            Event::FolderMissing { account, folder, code } => Some(self.words.format(
                if *code == Code::NotAllowed { "cli-folder-closed" } else { "cli-folder-missing" },
                &[("address", self.address(account).into()), ("folder", folder_in_words(folder).into())],
            )),
            Event::Report { alert, state, .. } => self.report(*alert, state),
            Event::MovedBack { alert } => Some(self.of("cli-moved-back", *alert)),
            Event::NoJunk { alert } => Some(self.of("cli-no-junk", *alert)),
            Event::Answered { alert, .. } => Some(self.of("cli-answered", *alert)),
            Event::Question { account, concern, .. } => Some(self.question(account, *concern)),
            Event::Reported { alert } => Some(self.of("cli-reported", *alert)),
            Event::Moved { alert } => Some(self.of("cli-moved", *alert)),
            Event::NotMoved { alert, code } => Some(self.not_moved(*alert, *code)),
            Event::Offline { account, code } | Event::SignedOut { account, code } => {
                Some(self.failure(Some(account), *code))
            }
            Event::Unwatched { account, code, since } => Some(self.words.format(
                "cli-unwatched",
                &[
                    ("address", self.address(account).into()),
                    ("minutes", minutes_since(*since).into()),
                    ("because", self.words.error_sentence(code.id()).into()),
                    ("next", self.words.error_next_step(code.id()).into()),
                ],
            )),
            Event::Certificate { account, fingerprint } => Some(self.words.format(
                "cli-certificate",
                &[
                    ("address", self.address(account).into()),
                    ("fingerprint", Value::from(fingerprint.to_string())),
                ],
            )),
            Event::SetAside { account, uid } => Some(self.words.format(
                "cli-set-aside",
                &[("address", self.address(account).into()), ("uid", number(*uid))],
            )),
            Event::Rescued(rescued) => Some(format!(
                "{}. {}",
                self.words.text("notice-rescued-title"),
                self.words.format(
                    "notice-rescued-body",
                    &[
                        ("accounts", rescued.accounts.into()),
                        ("alerts", rescued.alerts.into()),
                        ("kept", rescued.kept.display().to_string().into()),
                    ],
                )
            )),
            Event::Error { account, code } => Some(self.failure(account.as_ref(), *code)),
        }
    }

    fn alert(&self, account: &AccountId, alert: i64) -> String {
        let address = self.address(account);
        let Some(found) = self.record(alert) else {
            return self.words.format("cli-alert-gone", &[("address", address.into())]);
        };
        let told = self.words.format(
            "cli-alert",
            &[
                ("address", address.into()),
                ("verdict", self.words.verdict_sentence(&found.assessment).into()),
                ("subject", self.named(found.summary.subject).into()),
                ("from", found.summary.from_address.into()),
            ],
        );
        match self.judged.get(account) {
            // Only in the INBOX it can be reported by that.
            Some((folder, uid)) if folder.eq_ignore_ascii_case("INBOX") => {
                let arguments = [("uid", number(*uid)), ("message", alert.to_string().into())];
                format!("{told} {}", self.words.format("cli-alert-uid", &arguments))
            }
            Some((folder, _)) => {
                let folder = folder_in_words(folder);
                let arguments = [("folder", folder.into()), ("message", alert.to_string().into())];
                format!("{told} {}", self.words.format("cli-alert-folder", &arguments))
            }
            None => told,
        }
    }

    fn question(&self, account: &AccountId, concern: Concern) -> String {
        let (id, subject) = match concern {
            Concern::Vanished { alert } => ("cli-question-vanished", self.record(alert)),
            Concern::Flood => ("cli-question-flood", None),
        };
        let subject = subject.map(|alert| alert.summary.subject).unwrap_or_default();
        let pages = self.records.and_then(|records| records.amazon_pages(concern).ok());
        let (orders, messages) = pages.map(|pages| (pages.orders, pages.messages)).unwrap_or_default();
        self.words.format(
            id,
            &[
                ("address", self.address(account).into()),
                ("subject", self.named(subject).into()),
                ("orders", orders.into()),
                ("messages", messages.into()),
            ],
        )
    }

    fn not_moved(&self, alert: i64, code: Code) -> String {
        let subject = self.record(alert).map(|alert| alert.summary.subject).unwrap_or_default();
        self.words.format(
            "cli-not-moved",
            &[
                ("subject", self.named(subject).into()),
                ("because", self.words.error_sentence(code.id()).into()),
                ("next", self.words.error_next_step(code.id()).into()),
            ],
        )
    }

    fn report(&self, alert: i64, state: &ReportState) -> Option<String> {
        match state {
            ReportState::Waiting { last: Some(Code::ReportTooLarge) } => {
                Some(self.of("cli-report-shortened", alert))
            }
            ReportState::Waiting { last: Some(code) } => {
                let because = self.words.error_sentence(code.id());
                Some(format!("{} {because}", self.of("cli-report-waits", alert)))
            }
            ReportState::Refused { code } => {
                Some(format!("{} {}", self.of("cli-report-failed", alert), self.failure(None, *code)))
            }
            ReportState::Uncertain => Some(self.of("cli-report-uncertain", alert)),
            ReportState::Bounced { .. } => Some(self.of("cli-report-bounced", alert)),
            ReportState::Acknowledged { .. } => Some(self.of("cli-report-acknowledged", alert)),
            ReportState::Drafted
            | ReportState::Waiting { last: None }
            | ReportState::Sending
            | ReportState::Sent { .. } => None,
        }
    }

    fn failure(&self, account: Option<&AccountId>, code: Code) -> String {
        let what =
            format!("{} {}", self.words.error_sentence(code.id()), self.words.error_next_step(code.id()));
        match account {
            Some(account) => format!("{}: {what}", self.address(account)),
            None => what,
        }
    }

    /// A sentence about an alert, by its subject.
    fn of(&self, id: &str, alert: i64) -> String {
        let subject = self.record(alert).map(|alert| alert.summary.subject).unwrap_or_default();
        self.words.format(id, &[("subject", self.named(subject).into())])
    }

    fn named(&self, subject: String) -> String {
        if subject.is_empty() { self.words.text("no-subject") } else { subject }
    }

    fn record(&self, alert: i64) -> Option<Alert> {
        self.records?.alert(alert).ok()
    }

    fn address(&self, id: &AccountId) -> String {
        let account = self.accounts.iter().find(|account| account.id() == *id);
        account.map_or_else(|| id.to_string(), |account| account.address.clone())
    }
}

/// Shown at once, whoever reads it.
fn line(sentence: &str) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", shown_lines(sentence))?;
    out.flush()
}

/// By the computer's clock; at least one.
fn minutes_since(at: i64) -> u32 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let seconds = now.saturating_sub(u64::try_from(at).unwrap_or(0));
    u32::try_from(seconds / 60).unwrap_or(u32::MAX).max(1)
}

/// A number that is a name: printed without the separators of any language.
fn number(uid: u32) -> Value<'static> {
    Value::from(uid.to_string())
}

/// One JSON object, one line, out at once: a pipe would hold it back otherwise.
pub fn json(event: &Event) -> io::Result<()> {
    json_line(serde_json::to_string(event)?)
}

/// The same database, to read in while another thread works: watches nothing.
pub fn records(options: &Options) -> Result<Watcher, Error> {
    // Whoever opens them first hears of it if they were damaged. Nothing of the caller's is kept: he may wait for its end.
    let heard = Arc::new(Mutex::new(None));
    let keep = Arc::clone(&heard);
    let on_event = move |event| {
        if let Event::Rescued(_) = event {
            *keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(event);
        }
    };
    let mut reading = Options::new(options.folder.clone(), Arc::clone(&options.secrets), Arc::new(on_event));
    reading.accounts = Some(Vec::new());
    let watcher = Watcher::start(reading)?;
    if let Some(event) = heard.lock().unwrap_or_else(PoisonError::into_inner).take() {
        (options.on_event)(event);
    }
    Ok(watcher)
}

/// A thread of the watcher panicked; its own message is on standard error already.
pub fn died() -> Error {
    Error::new(Code::StoreFailed, "stopped in the middle; nothing is lost, start again")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_the_user_can_judge_and_what_was_not_done_is_said() {
        let words = Words::new("en");
        let mut teller = Teller::new(&[], None, &words, false);
        let account = || AccountId("grace".to_owned());
        let folder = |code| Event::FolderMissing { account: account(), folder: "B&APw-cher".into(), code };
        let question = |concern| Event::Question { account: account(), question: 1, concern };
        for (event, says) in [
            (folder(Code::MailboxMissing), "grace: there is no folder “Bücher” any more."),
            (folder(Code::NotAllowed), "grace: the mail server does not let the folder “Bücher” be read."),
            (question(Concern::Vanished { alert: 1 }), "grace: was that you? “(no subject)” from Amazon"),
            (question(Concern::Flood), "grace: was that you? Far more mail than usual came"),
            (Event::NotMoved { alert: 1, code: Code::MailboxFull }, "Not moved to Junk: “(no subject)”."),
        ] {
            let sentence = teller.sentence(&event).unwrap();
            assert!(sentence.starts_with(says), "{sentence}");
        }
    }

    /// Every kind of event, and every state of a report. The match below has no way out: a new kind must be written down
    /// here, with its line.
    fn every_event() -> Vec<Event> {
        let account = || AccountId("grace".to_owned());
        let (alert, desk, at, code) = (1, porchlight_watcher::Desk::Amazon, 1_795_878_000, Code::ServerBusy);
        let verdict = porchlight_engine::Verdict::Scam;
        let report = |state| Event::Report { alert, desk, state };
        let events = vec![
            Event::Connected { account: account() },
            Event::Checked { account: account() },
            Event::Assessed { account: account(), folder: "INBOX".into(), uid: 7, verdict },
            Event::Alert { account: account(), alert, verdict, knock: true },
            Event::LookingBack { account: account(), looked: 1, total: 2, scams: 0 },
            Event::FolderMissing { account: account(), folder: "Letters".into(), code: Code::MailboxMissing },
            Event::Question { account: account(), question: 1, concern: Concern::Flood },
            Event::FirstLook { account: account(), messages: 2, scams: 1 },
            report(ReportState::Drafted),
            report(ReportState::Waiting { last: None }),
            report(ReportState::Waiting { last: Some(code) }),
            report(ReportState::Sending),
            report(ReportState::Sent { at }),
            report(ReportState::Uncertain),
            report(ReportState::Refused { code }),
            report(ReportState::Bounced { at }),
            report(ReportState::Acknowledged { at }),
            Event::Reported { alert },
            Event::Moved { alert },
            Event::MovedBack { alert },
            Event::NoJunk { alert },
            Event::Answered { alert, desk },
            Event::NotMoved { alert, code: Code::MailboxFull },
            Event::Offline { account: account(), code },
            Event::SignedOut { account: account(), code: Code::SignInRefused },
            Event::Unwatched { account: account(), code, since: at },
            Event::Certificate { account: account(), fingerprint: porchlight_watcher::Fingerprint::of(b"x") },
            Event::SetAside { account: account(), uid: 4711 },
            Event::Error { account: Some(account()), code: Code::StoreFailed },
            Event::Error { account: None, code: Code::StoreFailed },
            Event::Rescued(porchlight_watcher::Rescued { at, ..Default::default() }),
        ];
        let mut kinds: Vec<u32> = events.iter().map(kind).collect();
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds, (0..=LAST_KIND).collect::<Vec<_>>(), "each kind of event is here");
        events
    }

    const LAST_KIND: u32 = 21;

    fn kind(event: &Event) -> u32 {
        match event {
            Event::Connected { .. } => 0,
            Event::Checked { .. } => 1,
            Event::Assessed { .. } => 2,
            Event::Alert { .. } => 3,
            Event::LookingBack { .. } => 4,
            Event::FolderMissing { .. } => 5,
            Event::Question { .. } => 6,
            Event::FirstLook { .. } => 7,
            Event::Report { .. } => 8,
            Event::Reported { .. } => 9,
            Event::Moved { .. } => 10,
            Event::MovedBack { .. } => 11,
            Event::NoJunk { .. } => 12,
            Event::Answered { .. } => 13,
            Event::NotMoved { .. } => 14,
            Event::Offline { .. } => 15,
            Event::SignedOut { .. } => 16,
            Event::Unwatched { .. } => 17,
            Event::Certificate { .. } => 18,
            Event::SetAside { .. } => 19,
            Event::Error { .. } => 20,
            Event::Rescued(..) => 21,
        }
    }

    /// What happens all the time, or is said by another event as well.
    fn is_silent(event: &Event) -> bool {
        use ReportState::{Drafted, Sending, Sent, Waiting};
        match event {
            Event::Checked { .. } | Event::Assessed { .. } | Event::LookingBack { .. } => true,
            Event::Report { state, .. } => {
                matches!(state, Drafted | Waiting { last: None } | Sending | Sent { .. })
            }
            _ => false,
        }
    }

    #[test]
    fn every_event_has_its_line_in_every_language_and_its_name_in_the_readme() {
        let readme = include_str!("../../../README.md");
        for language in ["en", "de", "fr", "es", "it", "ja"] {
            let words = Words::new(language);
            let mut teller = Teller::new(&[], None, &words, false);
            for event in every_event() {
                let sentence = teller.sentence(&event);
                assert_eq!(sentence.is_none(), is_silent(&event), "{language}: {event:?}: {sentence:?}");
                if let Some(sentence) = sentence {
                    assert!(sentence.chars().count() > 5, "{language}: {event:?}: {sentence}");
                    assert!(!sentence.contains(['\u{27e6}', '{', '}']), "{language}: {sentence}");
                }
                let json = serde_json::to_string(&event).unwrap();
                let json: serde_json::Value = serde_json::from_str(&json).unwrap();
                let name = json["event"].as_str().unwrap();
                assert!(readme.contains(&format!("`{name}`")), "{name} is not in the README");
            }
        }
    }

    #[test]
    fn a_silence_is_told_with_its_length_and_what_to_do() {
        let words = Words::new("en");
        let mut teller = Teller::new(&[], None, &words, false);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let since = i64::try_from(now).unwrap() - 20 * 60;
        let account = AccountId("grace".to_owned());
        let sentence = teller.sentence(&Event::Unwatched { account, code: Code::TimedOut, since }).unwrap();
        assert!(sentence.starts_with("grace") && sentence.contains("20"), "{sentence}");
        assert!(sentence.contains(&words.error_next_step(Code::TimedOut.id())), "{sentence}");
    }
}
