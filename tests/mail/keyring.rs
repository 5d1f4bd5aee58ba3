//! A keyring that is not there at first, or never.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::{Servers, User, within};
use anyhow::Result;
use porchlight_watcher::{
    Account, AccountState, Code, Error, Event, Options, SecretSource, Secrets, SessionSecrets, Times, Watcher,
};
use secrecy::{ExposeSecret, SecretString};

use crate::letters::scam;
use crate::watching::{SOON, servers};

/// A keyring in memory that can be away.
#[derive(Default)]
struct Ring {
    kept: Mutex<BTreeMap<String, String>>,
    is_there: AtomicBool,
    asked: AtomicUsize,
}

impl Ring {
    fn there(&self, source: &SecretSource) -> Result<String, Error> {
        self.asked.fetch_add(1, Ordering::SeqCst);
        match source {
            SecretSource::Keyring(name) if self.is_there.load(Ordering::SeqCst) => Ok(name.clone()),
            _ => Err(Error::new(Code::KeyringUnavailable, "nobody answers")),
        }
    }
}

/// Lent to a watcher; the test keeps it.
struct Lent(Arc<Ring>);

impl Secrets for Lent {
    fn get(&self, source: &SecretSource) -> Result<SecretString, Error> {
        let name = self.0.there(source)?;
        let kept = self.0.kept.lock().unwrap().get(&name).cloned();
        kept.map(SecretString::from).ok_or_else(|| Error::new(Code::SecretMissing, "not there"))
    }

    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<(), Error> {
        let name = self.0.there(source)?;
        self.0.kept.lock().unwrap().insert(name, secret.expose_secret().to_owned());
        Ok(())
    }

    fn delete(&self, source: &SecretSource) -> Result<(), Error> {
        self.0.kept.lock().unwrap().remove(&self.0.there(source)?);
        Ok(())
    }
}

struct Stage {
    servers: Servers,
    user: User,
    account: Account,
    ring: Arc<Ring>,
    events: Arc<Mutex<Vec<Event>>>,
    data: tempfile::TempDir,
}

impl Stage {
    fn set() -> Result<Stage> {
        let (servers, user, mut account) = servers()?;
        account.secret = SecretSource::Keyring(account.id().to_string());
        let (ring, events) = (Arc::default(), Arc::default());
        Ok(Stage { servers, user, account, ring, events, data: tempfile::tempdir()? })
    }

    fn watch(&self) -> Result<Watcher> {
        self.events.lock().unwrap().clear();
        let heard = Arc::clone(&self.events);
        let on_event = Arc::new(move |event| heard.lock().unwrap().push(event));
        let secrets = Arc::new(SessionSecrets::new(Lent(Arc::clone(&self.ring))));
        let mut options = Options::new(self.data.path(), secrets, on_event);
        options.times =
            Times { keyring: Duration::from_millis(200), undo: Duration::ZERO, ..Times::default() };
        Ok(Watcher::start(options)?)
    }

    fn kept(&self) -> Vec<String> {
        self.ring.kept.lock().unwrap().values().cloned().collect()
    }

    fn records(&self) -> Result<rusqlite::Connection> {
        Ok(rusqlite::Connection::open(self.data.path().join("porchlight.db"))?)
    }

    /// As JSON.
    fn entries_in_doubt(&self) -> Result<String> {
        let query = "SELECT value FROM settings WHERE name = 'keyring-entries-in-doubt'";
        Ok(self.records()?.query_row(query, [], |row| row.get(0))?)
    }

    fn count(&self, wanted: impl Fn(&Event) -> bool) -> usize {
        self.events.lock().unwrap().iter().filter(|event| wanted(event)).count()
    }
}

fn state(watcher: &Watcher) -> AccountState {
    watcher.status()[0].state
}

fn said(event: &Event) -> bool {
    matches!(event, Event::SignedOut { code: Code::KeyringUnavailable, .. })
}

#[test]
fn a_keyring_that_comes_later_starts_the_account_by_itself() -> Result<()> {
    let stage = Stage::set()?;
    stage.ring.is_there.store(true, Ordering::SeqCst);
    let watcher = stage.watch()?;
    watcher.add_account(stage.account.clone(), Some(SecretString::from(stage.user.password.as_str())))?;
    within(SOON, "it watches", || Ok(state(&watcher) == AccountState::Watching))?;
    drop(watcher);

    // The next morning the desktop is slow to start its keyring.
    stage.ring.is_there.store(false, Ordering::SeqCst);
    let watcher = stage.watch()?;
    let away = AccountState::NeedsYou { code: Code::KeyringUnavailable };
    within(SOON, "it says why", || Ok(state(&watcher) == away))?;
    let asked = stage.ring.asked.load(Ordering::SeqCst);
    within(SOON, "it asks again and again", || Ok(stage.ring.asked.load(Ordering::SeqCst) > asked + 5))?;
    assert_eq!(stage.count(said), 1, "told once");
    stage.ring.is_there.store(true, Ordering::SeqCst);
    within(SOON, "it watches by itself", || Ok(state(&watcher) == AccountState::Watching))?;
    stage.servers.deliver(&stage.user, &scam("morning", b""))?;
    within(SOON, "an alert", || Ok(watcher.pending()? == 1))
}

#[test]
fn without_a_keyring_the_user_is_asked_once_for_each_session() -> Result<()> {
    let stage = Stage::set()?;
    let password = SecretString::from(stage.user.password.as_str());
    let watcher = stage.watch()?;
    watcher.add_account(stage.account.clone(), Some(password.clone()))?;
    within(SOON, "it watches all the same", || Ok(state(&watcher) == AccountState::Watching))?;
    // As often as it signs in, nobody is asked again.
    for round in 2..4 {
        watcher.check_now();
        within(SOON, "it signs in", || Ok(stage.count(|e| matches!(e, Event::Connected { .. })) >= round))?;
    }
    assert_eq!(stage.count(said), 0);
    // Reports sign in too.
    stage.servers.deliver(&stage.user, &scam("unkept", b""))?;
    within(SOON, "an alert", || Ok(watcher.pending()? == 1))?;
    watcher.report(watcher.alerts(1)?[0].id)?;
    stage.servers.sink.wait_for(1, SOON)?;
    drop(watcher);

    // Nothing was written anywhere: after a restart the user is asked again, and told why.
    let watcher = stage.watch()?;
    within(SOON, "it says why", || Ok(stage.count(said) == 1))?;
    watcher.add_account(stage.account.clone(), Some(password))?;
    within(SOON, "it watches", || Ok(state(&watcher) == AccountState::Watching))?;
    assert_eq!(stage.kept(), Vec::<String>::new());

    // The keyring comes, and takes it at the next sign-in.
    stage.ring.is_there.store(true, Ordering::SeqCst);
    watcher.check_now();
    within(SOON, "the keyring has it", || Ok(stage.kept() == [stage.user.password.clone()]))?;
    drop(watcher);
    let watcher = stage.watch()?;
    within(SOON, "nobody is asked", || Ok(state(&watcher) == AccountState::Watching))?;
    assert_eq!(stage.count(said), 0);

    watcher.remove_account(&stage.account.id())?;
    assert_eq!(stage.kept(), Vec::<String>::new());
    Ok(())
}

/// It ended between the keyring and the records: what belongs to no account is removed, and nothing else.
#[test]
fn a_secret_that_belongs_to_no_account_does_not_stay() -> Result<()> {
    let stage = Stage::set()?;
    stage.ring.is_there.store(true, Ordering::SeqCst);
    let watcher = stage.watch()?;
    watcher.add_account(stage.account.clone(), Some(SecretString::from(stage.user.password.as_str())))?;
    let mut other = stage.account.clone();
    other.imap.host = "127.0.0.1".to_owned();
    other.secret = SecretSource::Keyring(other.id().to_string());
    watcher.add_account(other.clone(), Some(SecretString::from("another")))?;
    assert_eq!(stage.entries_in_doubt()?, "[]");

    // Nobody answers while one is removed: its secret stays behind, for now.
    stage.ring.is_there.store(false, Ordering::SeqCst);
    watcher.remove_account(&other.id())?;
    drop(watcher);
    stage.ring.is_there.store(true, Ordering::SeqCst);
    assert_eq!(stage.kept().len(), 2);
    assert_eq!(stage.entries_in_doubt()?, format!("[\"{}\"]", other.id()));

    // And a third was about to be added, or the first to be changed, when the power went.
    stage.ring.kept.lock().unwrap().insert("third".to_owned(), "half".to_owned());
    let names = [other.id().to_string(), "third".to_owned(), stage.account.id().to_string()];
    let names = serde_json::to_string(&names)?;
    stage
        .records()?
        .execute("UPDATE settings SET value = ?1 WHERE name = 'keyring-entries-in-doubt'", [names])?;
    let watcher = stage.watch()?;
    within(SOON, "what belongs to nobody is gone", || Ok(stage.kept().len() == 1))?;
    within(SOON, "nothing is in doubt", || Ok(stage.entries_in_doubt()? == "[]"))?;
    assert_eq!(stage.kept(), [stage.user.password.as_str()]);
    within(SOON, "it watches", || Ok(state(&watcher) == AccountState::Watching))?;
    Ok(())
}
