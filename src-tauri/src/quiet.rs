//! What knocked in quiet hours waits for their end: then it is told if it still matters.

use std::collections::BTreeSet;

use porchlight_engine::Verdict;
use porchlight_watcher::AccountId;

use crate::notices::Notice;

/// So many alerts are remembered; more than a few become one summary anyway.
const ALERTS_MAX: usize = 1000;
/// So many questions and so many other notices are; the newest.
const OTHERS_MAX: usize = 10;

/// What asks to be told.
#[derive(Debug, Default)]
pub struct Knocks {
    pub alerts: Vec<(AccountId, i64, Verdict)>,
    /// "Was that you?", each with its number.
    pub questions: Vec<(i64, Notice)>,
    pub others: Vec<Notice>,
}

impl Knocks {
    pub fn is_empty(&self) -> bool {
        self.alerts.is_empty() && self.questions.is_empty() && self.others.is_empty()
    }

    /// These come after what waits already. The same notice is told once.
    pub fn add(&mut self, more: Knocks) {
        self.alerts.extend(more.alerts);
        let mut seen = BTreeSet::new();
        self.alerts.retain(|(_, id, _)| seen.insert(*id));
        // What could be either is given up first.
        self.alerts.sort_by_key(|(_, _, verdict)| *verdict == Verdict::Doubtful);
        self.alerts.truncate(ALERTS_MAX);
        for (id, notice) in more.questions {
            self.questions.retain(|(old, _)| *old != id);
            self.questions.push((id, notice));
        }
        keep_newest(&mut self.questions);
        for notice in more.others {
            self.others.retain(|old| *old != notice);
            self.others.push(notice);
        }
        keep_newest(&mut self.others);
    }
}

fn keep_newest<T>(list: &mut Vec<T>) {
    let over = list.len().saturating_sub(OTHERS_MAX);
    list.drain(..over);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notices;
    use porchlight_watcher::Concern;
    use porchlight_words::Words;

    #[test]
    fn what_waits_is_bounded_and_told_once() {
        let words = Words::new("en");
        let mut held = Knocks::default();
        assert!(held.is_empty());
        let alerts = |ids: std::ops::Range<i64>, verdict: Verdict| -> Vec<_> {
            ids.map(|id| (AccountId("a".to_owned()), id, verdict)).collect()
        };
        held.add(Knocks { alerts: alerts(0..900, Verdict::Doubtful), ..Knocks::default() });
        for _ in 0..3 {
            let alerts = alerts(900..1300, Verdict::Scam);
            let others = vec![notices::of_first_look(&words, 1), notices::of_uncertain(&words, 1)];
            held.add(Knocks { alerts, others, ..Knocks::default() });
        }
        assert_eq!((held.alerts.len(), held.others.len()), (ALERTS_MAX, 2));
        assert_eq!(held.alerts.iter().filter(|(_, _, verdict)| *verdict == Verdict::Scam).count(), 400);
        for id in 0..20 {
            let question = (id % 12, notices::of_question(&words, "rose@example.com", Concern::Flood));
            held.add(Knocks {
                questions: vec![question],
                others: vec![notices::of_uncertain(&words, id)],
                ..Knocks::default()
            });
        }
        let asked: Vec<i64> = held.questions.iter().map(|(id, _)| *id).collect();
        assert_eq!(asked, [10, 11, 0, 1, 2, 3, 4, 5, 6, 7]);
        assert_eq!(held.others.len(), OTHERS_MAX);
        assert_eq!(held.others.last(), Some(&notices::of_uncertain(&words, 19)));
    }
}
