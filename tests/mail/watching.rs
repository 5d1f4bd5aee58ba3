//! A watcher and what it said, for one test.

use std::path::Path;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::{Servers, User, until, within};
use anyhow::Result;
use mail_parser::{MessageParser, MimeHeaders, PartType};
use porchlight_engine::Verdict;
use porchlight_watcher::{
    Account, AccountId, Event, Options, ReportState, Scan, ScanState, Summary, Surroundings, System,
    SystemSecrets, Times, Watcher,
};

/// Long enough for two busy cores.
pub const SOON: Duration = Duration::from_secs(30);

pub struct Watching {
    pub watcher: Watcher,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Watching {
    /// Watches one account, keeping what it finds in `data`. Returns once it watches and has looked back.
    pub fn start(data: &Path, account: Account) -> Result<Watching> {
        Watching::start_with(data, account, Times::default())
    }

    /// The same, with less patience.
    pub fn start_with(data: &Path, account: Account, times: Times) -> Result<Watching> {
        let id = account.id();
        let watching = Watching::begin_with(data, account, times)?;
        watching.wait("it watches", |e| matches!(e, Event::Checked { .. }))?;
        watching.looked_back(&id)?;
        Ok(watching)
    }

    /// Waits until the look back is done.
    pub fn looked_back(&self, account: &AccountId) -> Result<Scan> {
        until(SOON, "it has looked back", || {
            Ok(self.watcher.scan(account)?.filter(|scan| scan.state == ScanState::Done))
        })
    }

    /// The same, for servers that may not answer.
    pub fn begin(data: &Path, account: Account) -> Result<Watching> {
        Watching::begin_with(data, account, Times::default())
    }

    /// The same, with less patience.
    pub fn begin_with(data: &Path, account: Account, times: Times) -> Result<Watching> {
        Watching::begin_in(data, account, times, Arc::new(System))
    }

    /// The same, in another network and time.
    pub fn begin_in(
        data: &Path,
        account: Account,
        times: Times,
        surroundings: Arc<dyn Surroundings>,
    ) -> Result<Watching> {
        let events = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&events);
        let on_event = Arc::new(move |event| heard.lock().unwrap().push(event));
        let mut options = Options::new(data, Arc::new(SystemSecrets::new()), on_event);
        // Nobody in these tests changes his mind, save where that is what is tried.
        options.times = Times {
            undo: if times.undo == Times::default().undo { Duration::ZERO } else { times.undo },
            ..times
        };
        options.surroundings = surroundings;
        let watcher = Watcher::start(options)?;
        if watcher.status().iter().all(|status| status.id != account.id()) {
            watcher.add_account(account, None)?;
        }
        Ok(Watching { watcher, events })
    }

    pub fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap().clone()
    }

    pub fn count(&self, wanted: impl Fn(&Event) -> bool) -> usize {
        self.events().iter().filter(|event| wanted(event)).count()
    }

    /// Waits for an event, also one that was there before.
    pub fn wait(&self, what: &str, wanted: impl Fn(&Event) -> bool) -> Result<Event> {
        until(SOON, what, || Ok(self.events().into_iter().find(|event| wanted(event))))
    }

    /// Waits for an event that is said after `before` others were.
    pub fn wait_after(&self, before: usize, what: &str, wanted: impl Fn(&Event) -> bool) -> Result<Event> {
        until(SOON, what, || Ok(self.events().into_iter().skip(before).find(|event| wanted(event))))
    }

    /// Waits for the first alert that knocks.
    pub fn alert(&self) -> Result<i64> {
        match self.wait("an alert", |e| matches!(e, Event::Alert { knock: true, .. }))? {
            Event::Alert { alert, .. } => Ok(alert),
            other => anyhow::bail!("{other:?}"),
        }
    }

    pub fn only_alert(&self) -> Result<Summary> {
        let mut alerts = self.watcher.alerts(10)?;
        anyhow::ensure!(alerts.len() == 1, "{alerts:?}");
        Ok(alerts.remove(0))
    }

    /// Reports and waits until the original is in Junk.
    pub fn report(&self, alert: i64) -> Result<()> {
        self.watcher.report(alert)?;
        within(SOON, "the report is out and the original in Junk", || {
            let summary = self.watcher.alert(alert)?.summary;
            Ok(matches!(summary.report, Some(ReportState::Sent { .. })) && summary.moved())
        })
    }

    /// Waits until so many messages were judged.
    pub fn judged(&self, count: usize) -> Result<Vec<Verdict>> {
        until(SOON, &format!("{count} messages are judged"), || {
            let verdicts: Vec<Verdict> = self
                .events()
                .iter()
                .filter_map(|event| match event {
                    Event::Assessed { verdict, .. } => Some(*verdict),
                    _ => None,
                })
                .collect();
            Ok((verdicts.len() >= count).then_some(verdicts))
        })
    }
}

/// Servers with one mailbox.
pub fn servers() -> Result<(Servers, User, Account)> {
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let account = servers.account(&user)?;
    Ok((servers, user, account))
}

/// The parts attached to a report: content type and octets.
pub fn attached(report: &[u8]) -> Vec<(String, Vec<u8>)> {
    let message = MessageParser::default().parse(report).expect("the report can be read");
    message
        .attachments()
        .map(|part| {
            let kind = part.content_type().expect("a content type");
            let name = format!("{}/{}", kind.ctype(), kind.subtype().unwrap_or_default());
            let octets = match &part.body {
                PartType::Message(inner) => inner.raw_message().to_vec(),
                _ => part.contents().to_vec(),
            };
            (name, octets)
        })
        .collect()
}
