//! Many hands, one order: work is done on all cores, results come out in the order it was handed in.

use std::collections::BTreeMap;
use std::io;
use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Sender};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use crate::judge::STACK;

/// Pieces of work under way for each hand: enough that nobody waits for a slow one.
const AHEAD: usize = 16;
/// Bytes that wait to be worked on, all together. One larger piece goes through alone.
const ROOM: usize = 64 * 1024 * 1024;

/// More hands than that only wait for each other, and each wants a stack.
const MOST_HANDS: usize = 256;

/// How many hands there are: as asked, or one a core.
pub fn hands(asked: Option<NonZeroUsize>) -> usize {
    asked.or_else(|| thread::available_parallelism().ok()).map_or(1, NonZeroUsize::get).min(MOST_HANDS)
}

/// Does `work` on everything that `produce` hands in and gives the results to `take`, in order.
/// When `take` fails no more is produced, and its error is returned.
pub fn in_order<T: Send, R: Send, E: From<io::Error>>(
    hands: usize,
    produce: impl FnOnce(&mut Feeder<'_, T>) + Send,
    work: impl Fn(T) -> R + Sync,
    mut take: impl FnMut(R) -> Result<(), E>,
) -> Result<(), E> {
    let gate = Gate::default();
    let most = hands.saturating_mul(AHEAD);
    let (hand_in, queue) = mpsc::channel::<(usize, usize, T)>();
    let queue = Mutex::new(queue);
    let (hand_out, results) = mpsc::channel();
    thread::scope(|threads| {
        for _ in 0..hands {
            let (gate, queue, work, hand_out) = (&gate, &queue, &work, hand_out.clone());
            let started = thread::Builder::new().stack_size(STACK).spawn_scoped(threads, move || {
                loop {
                    // One waits at the queue, the others behind it.
                    let Ok((number, weight, piece)) = lock(queue).recv() else { break };
                    let result = work(piece);
                    gate.put_down(weight);
                    if hand_out.send((number, result)).is_err() {
                        break;
                    }
                }
            });
            if let Err(error) = started {
                gate.close();
                return Err(error.into());
            }
        }
        drop(hand_out);
        let mut feeder = Feeder { gate: &gate, most, next: 0, hand_in };
        let started =
            thread::Builder::new().stack_size(STACK).spawn_scoped(threads, move || produce(&mut feeder));
        if let Err(error) = started {
            gate.close();
            return Err(error.into());
        }
        let mut early = BTreeMap::new();
        let mut next = 0;
        for (number, result) in results {
            early.insert(number, result);
            while let Some(result) = early.remove(&next) {
                next += 1;
                gate.finish();
                if let Err(error) = take(result) {
                    gate.close();
                    return Err(error);
                }
            }
        }
        Ok(())
    })
}

/// Where pieces of work are handed in.
#[derive(Debug)]
pub struct Feeder<'a, T> {
    gate: &'a Gate,
    most: usize,
    next: usize,
    hand_in: Sender<(usize, usize, T)>,
}

impl<T> Feeder<'_, T> {
    /// Hands in a piece that holds `weight` bytes, as soon as there is room for it. False when nobody
    /// wants any more.
    pub fn push(&mut self, piece: T, weight: usize) -> bool {
        if !self.gate.pick_up(weight, self.most) {
            return false;
        }
        let sent = self.hand_in.send((self.next, weight, piece)).is_ok();
        self.next += 1;
        sent
    }
}

/// Bounds what is under way, by count and by weight.
#[derive(Debug, Default)]
struct Gate {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    /// Handed in, and not yet taken as a result.
    under_way: usize,
    weight: usize,
    closed: bool,
}

impl Gate {
    fn pick_up(&self, weight: usize, most: usize) -> bool {
        let full = |state: &mut State| {
            let heavy = state.weight > 0 && state.weight + weight > ROOM;
            !state.closed && (heavy || state.under_way >= most)
        };
        let waited = self.changed.wait_while(lock(&self.state), full);
        let mut state = waited.unwrap_or_else(PoisonError::into_inner);
        state.under_way += 1;
        state.weight += weight;
        !state.closed
    }

    fn put_down(&self, weight: usize) {
        lock(&self.state).weight -= weight;
        self.changed.notify_all();
    }

    fn finish(&self) {
        lock(&self.state).under_way -= 1;
        self.changed.notify_all();
    }

    fn close(&self) {
        lock(&self.state).closed = true;
        self.changed.notify_all();
    }
}

/// A panic elsewhere leaves nothing half done in here.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_work() {
        for hands in [1, 4] {
            let mut seen = Vec::new();
            let done: io::Result<()> = in_order(
                hands,
                |feeder| (0..500_u64).for_each(|n| assert!(feeder.push(n, ROOM / 3))),
                |n| {
                    thread::sleep(std::time::Duration::from_micros(n % 7 * 50));
                    n
                },
                |n| {
                    seen.push(n);
                    Ok(())
                },
            );
            done.unwrap();
            assert_eq!(seen, (0..500).collect::<Vec<_>>());
        }
    }

    #[test]
    fn when_nobody_takes_any_more_the_rest_is_not_produced() {
        let produced = Mutex::new(0);
        let done: io::Result<()> = in_order(
            2,
            |feeder| {
                while feeder.push((), 0) {
                    *lock(&produced) += 1;
                }
            },
            |()| (),
            |()| Err(io::ErrorKind::BrokenPipe.into()),
        );
        assert_eq!(done.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
        assert!(*lock(&produced) < 1000);
    }
}
