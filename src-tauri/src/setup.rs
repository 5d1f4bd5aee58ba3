//! What lasts from one step of setting up a mailbox to the next, and must not go through the page: how to stop
//! what is running, and what a sign-in in the browser brought.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use porchlight_watcher::oauth::{Cancel, Settings, SignedIn};
use porchlight_watcher::{Account, AccountId, Event, Fingerprint};
use secrecy::SecretString;

/// There is one window, so one mailbox is set up at a time.
#[derive(Debug, Default)]
pub struct SetUp {
    running: Mutex<Stop>,
    brought: Mutex<Option<Brought>>,
    /// The certificates that servers showed last instead of the one they should have.
    shown: Mutex<BTreeMap<AccountId, Fingerprint>>,
}

/// Ends a search or a sign-in in the browser. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Stop {
    pub search: Arc<AtomicBool>,
    pub browser: Cancel,
}

impl Stop {
    fn now(&self) {
        self.search.store(true, Ordering::Relaxed);
        self.browser.now();
    }

    pub fn asked(&self) -> bool {
        self.search.load(Ordering::Relaxed)
    }
}

/// The tokens of one sign-in, good for the account and the provider they were asked for and no other.
#[derive(Debug)]
struct Brought {
    account: AccountId,
    settings: Settings,
    signed_in: SignedIn,
}

impl SetUp {
    /// Something begins; what ran before it ends, and its tokens are forgotten.
    pub fn begin(&self) -> Stop {
        self.end();
        let stop = Stop::default();
        *held(&self.running) = stop.clone();
        stop
    }

    /// The user leaves, or all is done: nothing goes on, nothing is kept.
    pub fn end(&self) {
        held(&self.running).now();
        *held(&self.brought) = None;
    }

    /// Keeps what the browser brought, unless the user has left meanwhile. True where it is kept.
    pub fn keep(&self, stop: &Stop, account: &Account, settings: Settings, signed_in: SignedIn) -> bool {
        let mut brought = held(&self.brought);
        if stop.asked() {
            return false;
        }
        *brought = Some(Brought { account: account.id(), settings, signed_in });
        true
    }

    /// Notes which certificate an account's server shows, until it shows the right one.
    pub fn hear(&self, event: &Event) {
        match event {
            Event::Certificate { account, fingerprint } => {
                held(&self.shown).insert(account.clone(), *fingerprint);
            }
            Event::Connected { account } => {
                held(&self.shown).remove(account);
            }
            _ => {}
        }
    }

    /// The strange certificate of an account's server.
    pub fn shown(&self, account: &AccountId) -> Option<Fingerprint> {
        held(&self.shown).get(account).copied()
    }

    /// What opens the mailbox for a short while.
    pub fn access(&self, account: &Account) -> Option<SecretString> {
        self.of(account, |signed_in| signed_in.access.clone())
    }

    /// What is to be kept in the place of a password.
    pub fn refresh(&self, account: &Account) -> Option<SecretString> {
        self.of(account, |signed_in| signed_in.refresh.clone())
    }

    fn of(&self, account: &Account, which: fn(&SignedIn) -> SecretString) -> Option<SecretString> {
        let brought = held(&self.brought);
        let ours = brought.as_ref().filter(|brought| {
            brought.account == account.id() && Some(&brought.settings) == account.oauth.as_ref()
        });
        ours.map(|brought| which(&brought.signed_in))
    }
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use secrecy::ExposeSecret;

    fn signed_in() -> SignedIn {
        SignedIn { refresh: SecretString::from("refresh"), access: SecretString::from("access") }
    }

    fn account() -> Account {
        Account { oauth: Some(Settings::new("microsoft")), ..samples::settings() }
    }

    #[test]
    fn a_token_is_for_its_account_and_provider_alone() {
        let setup = SetUp::default();
        let stop = setup.begin();
        assert!(setup.keep(&stop, &account(), Settings::new("microsoft"), signed_in()));
        assert_eq!(setup.access(&account()).unwrap().expose_secret(), "access");
        assert_eq!(setup.refresh(&account()).unwrap().expose_secret(), "refresh");
        let other = Account { address: "helen@example.com".to_owned(), ..account() };
        assert!(setup.access(&other).is_none());
        let elsewhere = Account { oauth: Some(Settings::new("google")), ..account() };
        assert!(setup.access(&elsewhere).is_none());
    }

    #[test]
    fn a_strange_certificate_is_remembered_until_the_right_one_is_shown() {
        let setup = SetUp::default();
        let (account, fingerprint) = (account().id(), Fingerprint::of(b"x"));
        setup.hear(&Event::Certificate { account: account.clone(), fingerprint });
        setup.hear(&Event::Checked { account: account.clone() });
        assert_eq!(setup.shown(&account), Some(fingerprint));
        setup.hear(&Event::Connected { account: account.clone() });
        assert_eq!(setup.shown(&account), None);
    }

    #[test]
    fn who_leaves_leaves_nothing_behind() {
        let setup = SetUp::default();
        let stop = setup.begin();
        setup.keep(&stop, &account(), Settings::new("microsoft"), signed_in());
        setup.end();
        assert!(stop.asked());
        assert!(setup.access(&account()).is_none());
        // An answer that comes too late is not kept either.
        assert!(!setup.keep(&stop, &account(), Settings::new("microsoft"), signed_in()));
        assert!(setup.access(&account()).is_none());
        assert!(!setup.begin().asked());
    }
}
