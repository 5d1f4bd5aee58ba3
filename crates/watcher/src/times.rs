//! How long to wait for whom. One place, so that tests can wait for less.

use std::time::Duration;

/// The waits of one watcher. [`Times::default`] is what people get.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Times {
    /// One address of a host may take this long to answer.
    pub connect: Duration,
    /// TLS, greeting and sign-in together.
    pub sign_in: Duration,
    /// Any later command, from its first octet to its last.
    pub command: Duration,
    /// How long one IDLE lasts before it is renewed: short enough for routers that forget quiet
    /// connections (RFC 2177 asks for less than 29 minutes).
    pub idle: Duration,
    /// Where a server has no IDLE, or one that does not work, it is asked so often.
    pub poll: Duration,
    /// The first wait after a failure; later ones grow.
    pub retry: Duration,
    /// After ten sign-ins at once an account gets one more each such time, whatever the reason: thirty in an hour.
    pub sign_in_rest: Duration,
    /// A keyring that was not there may come later, for example after the desktop has started.
    pub keyring: Duration,
    /// So often is looked whether the computer has slept, is in another network, or an account is silent.
    pub tick: Duration,
    /// Whoever is silent for so long while there is a network needs the user.
    pub silence: Duration,
    /// So long a report can be taken back, where the user has not chosen another time; 0: whatever he has chosen, it
    /// goes at once.
    pub undo: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Times {
            connect: Duration::from_secs(10),
            sign_in: Duration::from_secs(30),
            command: Duration::from_secs(60),
            idle: Duration::from_secs(5 * 60),
            poll: Duration::from_secs(60),
            retry: Duration::from_secs(2),
            sign_in_rest: Duration::from_secs(2 * 60),
            keyring: Duration::from_secs(60),
            tick: Duration::from_secs(10),
            silence: Duration::from_secs(15 * 60),
            undo: Duration::from_secs(10),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What people were promised; every other test waits for less.
    #[test]
    fn people_get_the_waits_that_were_promised() {
        let minutes = |count: u64| Duration::from_secs(count * 60);
        let times = Times::default();
        assert_eq!((times.idle, times.poll, times.silence), (minutes(5), minutes(1), minutes(15)));
        assert_eq!((times.retry, times.undo), (Duration::from_secs(2), Duration::from_secs(10)));
        assert_eq!((times.sign_in_rest, times.keyring), (minutes(2), minutes(1)));
        assert!(
            times.connect < times.sign_in && times.sign_in < times.command && times.command <= minutes(1)
        );
    }
}
