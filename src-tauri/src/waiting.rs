//! Notices that wait for an answer. Each holds a thread and a connection to the system, so whoever sends a scam a second
//! must not be able to have hundreds of them.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So many that nobody has answered are enough: what comes then is told of together.
const MANY: usize = 8;
/// Nobody looks at a notice of this age, or its service has forgotten it: it keeps none of the next from being shown.
const OLD: Duration = Duration::from_secs(6 * 60 * 60);
/// More are not shown at all. The tray and the window know of everything.
const MOST: usize = 64;
/// A service that was started anew never answers; the next day begins without what it owes.
pub const FORGOTTEN: Duration = Duration::from_secs(24 * 60 * 60);

/// The notices that are shown now.
#[derive(Debug)]
pub struct Waiting(Mutex<Vec<One>>);

#[derive(Debug, Clone, Copy)]
struct One {
    id: u64,
    since: Instant,
    of_many: bool,
}

impl Waiting {
    pub const fn new() -> Waiting {
        Waiting(Mutex::new(Vec::new()))
    }

    /// Notes that one is shown, until the ticket is gone. None where there are too many.
    pub fn begin(&self, now: Instant, of_many: bool) -> Option<Ticket<'_>> {
        let mut all = self.lock();
        let alive = all.iter().filter(|one| now.saturating_duration_since(one.since) < FORGOTTEN).count();
        if alive >= MOST {
            return None;
        }
        let id = all.iter().map(|one| one.id).max().unwrap_or(0) + 1;
        all.push(One { id, since: now, of_many });
        Some(Ticket { waiting: self, id })
    }

    /// True where so many more would be too many for one by one.
    pub fn is_full_with(&self, more: usize, now: Instant) -> bool {
        self.young(now).count().saturating_add(more) > MANY
    }

    /// True where one that tells of many was not answered yet.
    pub fn has_of_many(&self, now: Instant) -> bool {
        self.young(now).any(|one| one.of_many)
    }

    fn young(&self, now: Instant) -> impl Iterator<Item = One> {
        let young = move |one: &One| now.saturating_duration_since(one.since) < OLD;
        self.lock().clone().into_iter().filter(young)
    }

    fn lock(&self) -> MutexGuard<'_, Vec<One>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stands for a notice that is shown.
#[derive(Debug)]
pub struct Ticket<'a> {
    waiting: &'a Waiting,
    id: u64,
}

impl Drop for Ticket<'_> {
    fn drop(&mut self) {
        self.waiting.lock().retain(|one| one.id != self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unanswered_ones_give_way_to_one_that_tells_of_all_and_to_the_next_hours() {
        let (waiting, now) = (Waiting::new(), Instant::now());
        let mut tickets: Vec<_> = (0..MANY).map(|_| waiting.begin(now, false).unwrap()).collect();
        assert!(!waiting.is_full_with(0, now) && waiting.is_full_with(1, now));
        assert!(!waiting.has_of_many(now));
        tickets.push(waiting.begin(now, true).unwrap());
        assert!(waiting.has_of_many(now));
        let later = now + OLD;
        assert!(!waiting.is_full_with(1, later) && !waiting.has_of_many(later));
        tickets.pop();
        assert!(!waiting.has_of_many(now));
        tickets.clear();
        assert!(!waiting.is_full_with(MANY, now));
    }

    #[test]
    fn there_is_an_end_to_them() {
        let (waiting, now) = (Waiting::new(), Instant::now());
        let tickets: Vec<_> = (0..MOST).map(|_| waiting.begin(now, false).unwrap()).collect();
        assert!(waiting.begin(now, true).is_none());
        assert!(waiting.begin(now + FORGOTTEN, true).is_some());
        drop(tickets);
        assert!(waiting.begin(now, true).is_some());
    }
}
