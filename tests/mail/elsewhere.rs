//! A provider moves its mailboxes to other servers: the account goes along, with all that was found in it, and no message
//! is passed over because the numbers of two servers are alike.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::proxy::Proxy;
use acceptance::scripted::Scripted;
use acceptance::{Certificates, within};
use anyhow::Result;
use porchlight_watcher::{
    Account, AccountState, AlertState, Code, Event, Options, ReportState, SecretSource, Secrets, Times,
    Watcher,
};
use secrecy::SecretString;

use crate::cabinet::{Cabinet, Ways};
use crate::home::{Home, Uids, hasty, polite};
use crate::letters::scam;
use crate::outbox::submission::{Stage, Submission};
use crate::watching::{SOON, Watching};

/// The same address on a server under another name.
fn elsewhere(account: &Account, port: u16) -> Account {
    let mut other = account.clone();
    other.imap.host = "127.0.0.1".into();
    other.imap.port = port;
    other
}

fn knocks(watching: &Watching) -> usize {
    watching.count(|event| matches!(event, Event::Alert { knock: true, .. }))
}

#[test]
fn a_mailbox_on_other_servers_keeps_what_was_found_and_passes_over_no_message() -> Result<()> {
    let before: Uids = Arc::new(Mutex::new(vec![20]));
    let home = Home::new(polite(&before, |_, _| None))?;
    let watching = home.watch(hasty())?;
    watching.judged(1)?;
    before.lock().unwrap().push(21);
    watching.judged(2)?;
    within(SOON, "both are in the list", || Ok(watching.watcher.alerts(9)?.len() == 2))?;
    let decided = watching.watcher.alerts(9)?[0].id;
    watching.watcher.dismiss(decided)?;
    assert_eq!(knocks(&watching), 1);

    // Under the UIDVALIDITY of the old one, and below the numbers that were looked at there.
    let folder = tempfile::tempdir()?;
    let certificates = Certificates::make(folder.path())?;
    let after: Uids = Arc::new(Mutex::new(vec![7]));
    let server = Scripted::start(&certificates, polite(&after, |_, _| None))?;
    let mut account = elsewhere(&home.account, server.port);
    account.ca_file = Some(certificates.ca);
    let old = home.account.id();
    let events = watching.events().len();
    let new = watching.watcher.change_servers(&old, account.clone(), None)?;
    assert_eq!(new, account.id());
    assert_ne!(new, old);
    watching.wait_after(
        events,
        "it is watched",
        |e| matches!(e, Event::Checked { account } if *account == new),
    )?;

    // What came while nobody could be asked, and what comes now.
    watching.judged(3)?;
    after.lock().unwrap().push(8);
    watching.judged(4)?;
    within(SOON, "both are told of", || Ok(knocks(&watching) == 3))?;
    // What was known is not found again.
    after.lock().unwrap().push(21);
    watching.judged(5)?;
    let alerts = watching.watcher.alerts(9)?;
    assert_eq!(alerts.len(), 4, "{alerts:?}");
    assert!(alerts.iter().all(|alert| alert.account == new));
    assert_eq!(knocks(&watching), 3);
    assert_eq!(watching.watcher.alert(decided)?.summary.state, AlertState::Dismissed);

    // The old one is asked no more, and a start later all is as it is now.
    assert_eq!(watching.watcher.account(&old).unwrap_err().code, Code::AccountUnknown);
    let asked = home.server.connections();
    watching.watcher.check_now();
    within(SOON, "it watches", || {
        Ok(watching.watcher.status().iter().all(|status| status.state == AccountState::Watching))
    })?;
    assert_eq!(home.server.connections(), asked);
    drop(watching);
    let again = Watching::begin_with(&home.folder.path().join("data"), account, hasty())?;
    again.wait("it watches", |e| matches!(e, Event::Checked { account } if *account == new))?;
    assert_eq!(again.watcher.status().len(), 2);
    assert_eq!(again.watcher.alerts(9)?.len(), 4);
    Ok(())
}

#[test]
fn servers_that_cannot_be_taken_leave_the_account_as_it_was() -> Result<()> {
    let home = Home::new(polite(&crate::faults::one_message(), |_, _| None))?;
    let watching = home.watch(hasty())?;
    watching.judged(1)?;
    let id = home.account.id();
    let refused = |account: Account| watching.watcher.change_servers(&id, account, None).unwrap_err().code;
    let there = elsewhere(&home.account, home.server.port);
    watching.watcher.add_account(there.clone(), None)?;
    assert_eq!(refused(there.clone()), Code::AccountExists);
    assert_eq!(
        refused(Account { address: "mallory@test.example".into(), ..there.clone() }),
        Code::BadSettings
    );
    let mut nowhere = there.clone();
    nowhere.imap.host = String::new();
    assert_eq!(refused(nowhere), Code::BadSettings);
    watching.watcher.remove_account(&there.id())?;
    assert_eq!(watching.watcher.account(&id)?, home.account);

    // Another port is the same account, and its cursor stays.
    let proxy = Proxy::start(home.server.port)?;
    let mut account = home.account.clone();
    account.imap.port = proxy.port;
    let judged = watching.count(|e| matches!(e, Event::Assessed { .. }));
    let events = watching.events().len();
    assert_eq!(watching.watcher.change_servers(&id, account, None)?, id);
    watching.wait_after(
        events,
        "it is watched",
        |e| matches!(e, Event::Checked { account } if *account == id),
    )?;
    assert!(proxy.connections() > 0);
    assert_eq!(watching.count(|e| matches!(e, Event::Assessed { .. })), judged);
    Ok(())
}

/// The servers change while a report is on its way: it arrives once, and is known to have.
#[test]
fn a_report_that_is_on_its_way_goes_out_once() -> Result<()> {
    let mut cabinet = Cabinet::usual(Ways::default())?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(Times { command: Duration::from_secs(20), ..hasty() })?;
    cabinet.put("INBOX", &scam("underway", b""));
    let alert = watching.alert()?;
    submission.hold(Stage::AfterDot, Duration::from_secs(3));
    watching.watcher.report(alert)?;
    within(SOON, "it is on its way", || Ok(submission.has_reached(Stage::AfterDot)))?;
    let account = elsewhere(&cabinet.account, cabinet.server.port);
    let new = watching.watcher.change_servers(&cabinet.account.id(), account, None)?;
    watching.wait("it is watched", |e| matches!(e, Event::Checked { account } if *account == new))?;
    let sent =
        || matches!(watching.watcher.alert(alert).unwrap().summary.report, Some(ReportState::Sent { .. }));
    within(SOON, "it is sent", || Ok(sent()))?;
    // As long as a second one would have taken.
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(submission.arrived().len(), 1);
    assert!(sent());
    Ok(())
}

/// A keyring that takes its time, and what was kept in it.
#[derive(Default)]
struct SlowKeyring(Mutex<Vec<SecretSource>>);

impl Secrets for SlowKeyring {
    fn get(&self, _: &SecretSource) -> porchlight_watcher::Result<SecretString> {
        Ok(SecretString::from("secret"))
    }

    fn set(&self, source: &SecretSource, _: &SecretString) -> porchlight_watcher::Result<()> {
        std::thread::sleep(Duration::from_millis(500));
        self.0.lock().unwrap().push(source.clone());
        Ok(())
    }

    fn delete(&self, source: &SecretSource) -> porchlight_watcher::Result<()> {
        self.0.lock().unwrap().retain(|kept| kept != source);
        Ok(())
    }
}

/// Two windows, or a hand that clicks twice.
#[test]
fn of_two_who_change_the_servers_at_once_one_does() -> Result<()> {
    let home = Home::new(polite(&crate::faults::one_message(), |_, _| None))?;
    let keyring = Arc::new(SlowKeyring::default());
    let options = Options::new(home.folder.path().join("data"), keyring.clone(), Arc::new(|_| {}));
    let watcher = Watcher::start(options)?;
    let id = watcher.add_account(home.account.clone(), None)?;
    let changed = std::thread::scope(|scope| {
        let threads = ["127.0.0.1", "localhost."].map(|host| {
            let mut account = elsewhere(&home.account, home.server.port);
            account.imap.host = host.into();
            account.secret = SecretSource::Keyring(account.id().to_string());
            let (watcher, id) = (&watcher, &id);
            scope.spawn(move || watcher.change_servers(id, account, Some("secret".into())))
        });
        threads.map(|thread| thread.join().unwrap())
    });
    let (done, not): (Vec<_>, Vec<_>) = changed.into_iter().partition(Result::is_ok);
    assert_eq!((done.len(), not.len()), (1, 1));
    assert_eq!(not[0].as_ref().unwrap_err().code, Code::AccountUnknown);
    let new = done[0].as_ref().unwrap();
    assert_eq!(
        watcher.status().into_iter().map(|status| status.id).collect::<Vec<_>>(),
        std::slice::from_ref(new)
    );
    assert_eq!(*keyring.0.lock().unwrap(), [SecretSource::Keyring(new.to_string())]);
    Ok(())
}
