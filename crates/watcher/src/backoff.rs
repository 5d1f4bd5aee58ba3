//! How long to wait before a server is tried again: from 2 seconds to 5 minutes and never outside, each time about twice
//! as long, a little different for everybody so that a server that comes back is not overrun.

use std::time::Duration;

const LAST: u64 = 5 * 60 * 1_000;

#[derive(Debug)]
pub(crate) struct Backoff {
    /// Milliseconds of the first wait.
    first: u64,
    failures: u32,
}

impl Backoff {
    pub(crate) fn starting_with(first: Duration) -> Backoff {
        Backoff { first: u64::try_from(first.as_millis()).unwrap_or(LAST), failures: 0 }
    }

    pub(crate) fn reset(&mut self) {
        self.failures = 0;
    }

    /// The next wait.
    pub(crate) fn next(&mut self) -> Duration {
        let mut random = [0_u8; 2];
        // Without randomness everybody waits alike, which is no harm to one.
        let _ = getrandom::fill(&mut random);
        self.wait(u64::from(u16::from_le_bytes(random)))
    }

    fn wait(&mut self, random: u64) -> Duration {
        let full = self.first.saturating_mul(1_u64.checked_shl(self.failures).unwrap_or(u64::MAX)).min(LAST);
        self.failures = self.failures.saturating_add(1);
        // A quarter more at most.
        Duration::from_millis((full + full / 4 * random / u64::from(u16::MAX)).min(LAST))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_five_minutes_and_start_over() {
        let mut backoff = Backoff::starting_with(Duration::from_secs(2));
        assert_eq!(backoff.wait(0), Duration::from_secs(2));
        assert_eq!(backoff.wait(0), Duration::from_secs(4));
        for _ in 0..200 {
            backoff.wait(0);
        }
        assert_eq!(backoff.wait(0), Duration::from_secs(300));
        assert_eq!(backoff.wait(u64::from(u16::MAX)), Duration::from_secs(300));
        backoff.reset();
        assert_eq!(backoff.wait(0), Duration::from_secs(2));
    }

    #[test]
    fn nobody_comes_early_and_not_all_come_together() {
        let most = u64::from(u16::MAX);
        let mut backoff = Backoff::starting_with(Duration::from_secs(2));
        assert_eq!(backoff.wait(most), Duration::from_millis(2_500));
        assert_eq!(backoff.wait(most / 2 + 1), Duration::from_millis(4_500));
        backoff.reset();
        for _ in 0..1000 {
            let wait = backoff.next();
            assert!((Duration::from_secs(2)..=Duration::from_secs(300)).contains(&wait), "{wait:?}");
        }
    }
}
