//! What a label's name says about the messages that have it.

use porchlight_engine::Verdict;

/// What ought to be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// They pretend to be Amazon.
    Scam,
    /// Amazon sent them.
    Genuine,
    /// They are not about Amazon; some are scams of another kind.
    Elsewhere,
    /// Nobody knows.
    Anything,
}

impl Expected {
    /// "amazon-scam" is a scam, "unrelated-ham" is not about Amazon.
    pub fn of(label: &str) -> Expected {
        let label = label.to_lowercase();
        if label.contains("scam") {
            Expected::Scam
        } else if label.contains("genuine") {
            Expected::Genuine
        } else if label.contains("ham") || label.contains("phish") {
            Expected::Elsewhere
        } else {
            Expected::Anything
        }
    }

    /// True where the message is accused of pretending to be Amazon, and does not.
    /// "Can't tell" accuses nobody who does say to be Amazon.
    pub fn is_accusation(self, verdict: Verdict) -> bool {
        match self {
            Expected::Genuine => verdict == Verdict::Scam,
            Expected::Elsewhere => is_flagged(verdict),
            Expected::Scam | Expected::Anything => false,
        }
    }

    pub fn is_miss(self, verdict: Verdict) -> bool {
        self.is_accusation(verdict) || (self == Expected::Scam && verdict != Verdict::Scam)
    }
}

/// Shown to the user.
pub fn is_flagged(verdict: Verdict) -> bool {
    matches!(verdict, Verdict::Scam | Verdict::Doubtful)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_says_what_is_expected() {
        let all = [
            ("amazon-scam", Expected::Scam),
            ("amazon-genuine", Expected::Genuine),
            ("unrelated-ham", Expected::Elsewhere),
            ("unrelated-phish", Expected::Elsewhere),
            ("found-in-an-attic", Expected::Anything),
        ];
        for (label, expected) in all {
            assert_eq!(Expected::of(label), expected, "{label}");
        }
    }

    #[test]
    fn what_counts_as_a_miss() {
        use Verdict::{Doubtful, Genuine, Scam, Unrelated};
        let misses = |expected: Expected| {
            [Unrelated, Genuine, Doubtful, Scam].into_iter().filter(move |v| expected.is_miss(*v)).collect()
        };
        let all: [Vec<Verdict>; 4] =
            [Expected::Scam, Expected::Genuine, Expected::Elsewhere, Expected::Anything].map(misses);
        assert_eq!(all, [vec![Unrelated, Genuine, Doubtful], vec![Scam], vec![Doubtful, Scam], vec![]]);
    }
}
