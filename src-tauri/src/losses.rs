//! How often a page may be lost before it is given up.

use std::time::{Duration, Instant};

/// So many times it is mended...
const OFTEN: usize = 2;
/// ...within so long.
const WHILE: Duration = Duration::from_secs(60);

/// When the page was lost.
#[derive(Debug, Default)]
pub struct Losses(Vec<Instant>);

impl Losses {
    /// It was lost once more. False where that happened too often of late; then it counts anew.
    pub fn is_mended(&mut self, now: Instant) -> bool {
        self.0.retain(|lost| now.saturating_duration_since(*lost) < WHILE);
        let mended = self.0.len() < OFTEN;
        if mended {
            self.0.push(now);
        } else {
            self.0.clear();
        }
        mended
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_third_loss_within_a_minute_is_one_too_many() {
        let (mut losses, start) = (Losses::default(), Instant::now());
        let after = |seconds| start + Duration::from_secs(seconds);
        assert!(losses.is_mended(after(0)));
        assert!(losses.is_mended(after(1)));
        assert!(!losses.is_mended(after(2)));
        // Opened again by hand.
        assert!(losses.is_mended(after(3)));
    }

    #[test]
    fn now_and_then_is_always_mended() {
        let (mut losses, start) = (Losses::default(), Instant::now());
        assert!((0..20).all(|times| losses.is_mended(start + WHILE / 2 * times)));
    }
}
