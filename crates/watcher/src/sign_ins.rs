//! How often an account may sign in, whatever the reason: providers lock whom they see too often.

use std::time::{Duration, Instant};

/// So many at once, for a morning of bad network.
const BURST: u32 = 10;

/// A store of permissions that fills up slowly. Each sign-in takes one.
#[derive(Debug)]
pub(crate) struct SignIns {
    left: u32,
    /// And one more after each such time.
    each: Duration,
    /// When the store last grew, or was last full.
    since: Instant,
}

impl SignIns {
    pub(crate) fn new(now: Instant, each: Duration) -> SignIns {
        SignIns { left: BURST, each, since: now }
    }

    /// Takes a permission, or says how long until there is one.
    pub(crate) fn wait(&mut self, now: Instant) -> Option<Duration> {
        if self.left >= BURST {
            self.since = now;
        }
        while self.left < BURST
            && let Some(next) = self.since.checked_add(self.each)
            && next <= now
        {
            self.left += 1;
            self.since = if self.left == BURST { now } else { next };
        }
        if self.left > 0 {
            self.left -= 1;
            return None;
        }
        Some(self.each.saturating_sub(now.saturating_duration_since(self.since)))
    }

    /// The user asks for one, or one did not come as far as the server.
    pub(crate) fn allow_one(&mut self) {
        self.left = (self.left + 1).min(BURST);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EACH: Duration = Duration::from_secs(2 * 60);

    #[test]
    fn many_at_once_and_then_one_at_a_time() {
        let start = Instant::now();
        let mut sign_ins = SignIns::new(start, EACH);
        for _ in 0..BURST {
            assert_eq!(sign_ins.wait(start), None);
        }
        assert_eq!(sign_ins.wait(start), Some(EACH));
        assert_eq!(sign_ins.wait(start + EACH / 2), Some(EACH / 2));
        assert_eq!(sign_ins.wait(start + EACH), None);
        assert_eq!(sign_ins.wait(start + EACH), Some(EACH));
        sign_ins.allow_one();
        assert_eq!(sign_ins.wait(start + EACH), None);
        // A night's sleep fills it, and no more than that.
        let morning = start + 1000 * EACH;
        for _ in 0..BURST {
            assert_eq!(sign_ins.wait(morning), None);
        }
        assert!(sign_ins.wait(morning).is_some());
    }

    #[test]
    fn an_hour_of_trying_is_forty_sign_ins() {
        let start = Instant::now();
        let mut sign_ins = SignIns::new(start, EACH);
        let taken = (0..3600).filter(|s| sign_ins.wait(start + Duration::from_secs(*s)).is_none()).count();
        assert_eq!(taken, 10 + 29);
    }
}
