//! When an account was last known to be alive, and whether that is so long ago that the user must hear of it.

use std::time::Duration;

/// The pulse of one account. Time passes only while it could be alive: awake, and with a network.
#[derive(Debug)]
pub(crate) struct Pulse {
    /// When it was last heard; at first, when the watch began. Seconds since 1970.
    heard: i64,
    silent: Duration,
    /// The user was told of this silence.
    told: bool,
    limit_passed: bool,
}

impl Pulse {
    pub(crate) fn new(now: i64) -> Pulse {
        Pulse { heard: now, silent: Duration::ZERO, told: false, limit_passed: false }
    }

    /// The server has answered.
    pub(crate) fn beat(&mut self, now: i64) {
        *self = Pulse::new(now);
    }

    /// So much time has passed. Some, once for each silence, when it has become too long: since when.
    pub(crate) fn pass(&mut self, time: Duration, limit: Duration) -> Option<i64> {
        self.silent = self.silent.saturating_add(time);
        self.limit_passed = self.silent >= limit;
        let tell = self.limit_passed && !self.told;
        self.told |= tell;
        tell.then_some(self.heard)
    }

    /// The computer was asleep or had no network: that is nobody's fault. What counts starts anew, save that who was
    /// silent before has only a third of the time: a network that comes and goes must not hide a silence.
    pub(crate) fn excuse(&mut self, limit: Duration) {
        self.silent = self.silent.min(limit - limit / 3);
        self.limit_passed = false;
    }

    /// Since when it is silent, where that is too long.
    pub(crate) fn silent_since(&self) -> Option<i64> {
        self.limit_passed.then_some(self.heard)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);
    const LIMIT: Duration = Duration::from_secs(15 * 60);

    fn minutes(pulse: &mut Pulse, count: u32) -> Vec<i64> {
        (0..count).filter_map(|_| pulse.pass(MINUTE, LIMIT)).collect()
    }

    #[test]
    fn after_a_quarter_of_an_hour_it_is_told_once_since_when() {
        let mut pulse = Pulse::new(1_000);
        pulse.beat(2_000);
        assert_eq!(minutes(&mut pulse, 14), Vec::<i64>::new());
        assert_eq!(pulse.silent_since(), None);
        assert_eq!(minutes(&mut pulse, 60), [2_000]);
        assert_eq!(pulse.silent_since(), Some(2_000));
        pulse.beat(9_000);
        assert_eq!(pulse.silent_since(), None);
        assert_eq!(minutes(&mut pulse, 16), [9_000], "another silence is told again");
    }

    #[test]
    fn a_night_is_no_silence_and_a_network_that_comes_and_goes_hides_none() {
        let mut pulse = Pulse::new(1_000);
        minutes(&mut pulse, 14);
        pulse.excuse(LIMIT);
        assert_eq!(minutes(&mut pulse, 4), Vec::<i64>::new(), "time to connect");
        assert_eq!(minutes(&mut pulse, 1), [1_000]);
        pulse.excuse(LIMIT);
        assert_eq!(pulse.silent_since(), None, "offline alarms nobody");
        assert_eq!(minutes(&mut pulse, 60), Vec::<i64>::new(), "told already");
        assert_eq!(pulse.silent_since(), Some(1_000), "and still to be seen");
    }
}
