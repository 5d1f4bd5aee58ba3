//! Several hands on one pile: the same work on each of many pieces, the results in the order of the pieces.

use std::cmp::Reverse;
use std::num::NonZeroUsize;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::runner::STACK;

/// More would take a large computer for something that nobody waits for.
const MOST: usize = 4;

/// One for every other core, up to [`MOST`]: the rest is for what brings the next pieces, and for whoever sits before the
/// computer.
pub(crate) fn count() -> usize {
    (thread::available_parallelism().map_or(1, NonZeroUsize::get) / 2).clamp(1, MOST)
}

/// Does `work` on every piece, on this thread and on as many others as there are `hands` for and the system gives; the
/// heaviest first, so that nobody waits long for who has the last one. All have ended when this returns. A panic in one of
/// them is a panic here.
pub(crate) fn on_each<T: Sync, R: Send>(
    hands: usize,
    pieces: &[T],
    weight: impl Fn(&T) -> usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<(usize, &T)> = pieces.iter().enumerate().collect();
    order.sort_by_key(|(_, piece)| Reverse(weight(piece)));
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let Some((number, piece)) = order.get(next.fetch_add(1, Ordering::Relaxed)) else { return done };
            done.push((*number, work(piece)));
        }
    };
    let mut done = thread::scope(|threads| {
        let others: Vec<_> = (1..hands.min(pieces.len()))
            .map_while(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(threads, take).ok())
            .collect();
        let mut done = take();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(number, _)| *number);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::sync::{Barrier, Mutex};

    use super::*;

    #[test]
    fn results_stand_in_the_order_of_the_pieces() {
        let pieces: Vec<usize> = (0..500).collect();
        for hands in [0, 1, 2, 4] {
            assert_eq!(
                on_each(hands, &pieces, |piece| piece % 7, |piece| piece * 2),
                (0..1000).step_by(2).collect::<Vec<_>>()
            );
            assert!(on_each(hands, &[], |_| 0, |_: &usize| ()).is_empty());
        }
    }

    #[test]
    fn as_many_threads_as_hands_work_at_once() {
        let (all, threads) = (Barrier::new(3), Mutex::new(BTreeSet::new()));
        on_each(
            3,
            &[(); 3],
            |()| 0,
            |()| {
                all.wait();
                threads.lock().unwrap().insert(format!("{:?}", thread::current().id()));
            },
        );
        assert_eq!(threads.into_inner().unwrap().len(), 3);
        assert!((1..=MOST).contains(&count()));
    }

    #[test]
    fn one_hand_is_this_thread() {
        let this = thread::current().id();
        on_each(1, &[(); 3], |()| 0, |()| assert_eq!(thread::current().id(), this));
        on_each(4, &[()], |()| 0, |()| assert_eq!(thread::current().id(), this));
    }

    #[test]
    fn the_heaviest_is_taken_first() {
        let (pieces, taken) = ([2, 9, 4, 9, 1], Mutex::new(Vec::new()));
        let results = on_each(
            1,
            &pieces,
            |piece| *piece,
            |piece| {
                taken.lock().unwrap().push(*piece);
                *piece
            },
        );
        assert_eq!((results, taken.into_inner().unwrap()), (pieces.to_vec(), vec![9, 9, 4, 2, 1]));
    }

    #[test]
    fn a_panic_is_not_lost() {
        let pieces: Vec<usize> = (0..50).collect();
        let done = std::panic::catch_unwind(|| on_each(3, &pieces, |_| 0, |piece| assert_ne!(*piece, 31)));
        assert!(done.is_err());
    }
}
