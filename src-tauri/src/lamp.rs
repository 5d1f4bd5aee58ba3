//! Which lamp the tray shows. One at a time; the one that matters most to the user wins.

use porchlight_watcher::{AccountState, AccountStatus};

use crate::status;

/// In order of what wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lamp {
    /// Somebody must sign in again, or an account was not heard of for a long time: until then nothing is watched, and silence would be a lie.
    NeedsYou,
    /// A scam waits for a decision.
    Alert,
    /// The user said: rest.
    Paused,
    /// No network, or no account yet. Grey, no alarm.
    Offline,
    Watching,
}

/// What the lamp depends on.
#[derive(Debug, Clone, Default)]
pub struct Light<'a> {
    pub accounts: &'a [AccountStatus],
    pub paused: bool,
    /// Scams nobody has decided about.
    pub pending: u32,
    /// The records cannot be opened, so nothing is watched at all.
    pub broken: bool,
}

pub fn choose(light: &Light<'_>) -> Lamp {
    let any = |wanted: fn(&AccountState) -> bool| light.accounts.iter().any(|account| wanted(&account.state));
    let needs_you = |state: &_| {
        matches!(state, AccountState::NeedsYou { .. } | AccountState::Unwatched { .. })
            || status::lacks_records(state)
    };
    if light.broken || any(needs_you) {
        Lamp::NeedsYou
    } else if light.pending > 0 {
        Lamp::Alert
    } else if light.paused {
        Lamp::Paused
    } else if light.accounts.is_empty() || any(|state| matches!(state, AccountState::Offline { .. })) {
        Lamp::Offline
    } else {
        Lamp::Watching
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::account;
    use porchlight_watcher::Code;

    #[test]
    fn the_lamp_that_matters_most_wins() {
        let offline = account(AccountState::Offline { code: Code::Offline });
        let needs_you = account(AccountState::NeedsYou { code: Code::SignInRefused });
        let watching = account(AccountState::Watching);
        let all = [watching.clone(), offline.clone(), needs_you];
        let some = [watching.clone(), offline];
        let one = [watching];
        let light = |accounts, paused, pending| choose(&Light { accounts, paused, pending, broken: false });
        assert_eq!(light(&all[..], true, 1), Lamp::NeedsYou);
        assert_eq!(light(&some[..], true, 1), Lamp::Alert);
        assert_eq!(light(&some[..], true, 0), Lamp::Paused);
        assert_eq!(light(&some[..], false, 0), Lamp::Offline);
        assert_eq!(light(&one[..], false, 0), Lamp::Watching);
        let silent = [account(AccountState::Unwatched { code: Code::TimedOut, since: 0 })];
        assert_eq!(light(&silent[..], false, 0), Lamp::NeedsYou);
        let full = [account(AccountState::Offline { code: Code::StoreFailed })];
        assert_eq!(light(&full[..], false, 1), Lamp::NeedsYou);
    }

    #[test]
    fn nobody_to_watch_is_not_watching() {
        assert_eq!(choose(&Light::default()), Lamp::Offline);
    }

    #[test]
    fn records_that_cannot_be_opened_need_the_user() {
        assert_eq!(choose(&Light { broken: true, ..Light::default() }), Lamp::NeedsYou);
    }
}
