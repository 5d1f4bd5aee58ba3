//! What the server may send until the next command, and the octets of messages that came in answer to this one.

use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// Shared by the stream, which spends, and the session, which allows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Allowance {
    bytes: Arc<AtomicU64>,
    plus: Arc<AtomicBool>,
    literals: Arc<Mutex<Vec<Vec<u8>>>>,
}

/// The first octet of what stands for a literal.
const PLACE: char = '\u{1}';

impl Allowance {
    pub(crate) fn new(bytes: u64) -> Self {
        let allowance = Allowance::default();
        allowance.set(bytes);
        allowance
    }

    pub(crate) fn set(&self, bytes: u64) {
        self.bytes.store(bytes, Ordering::Relaxed);
        self.plus.store(false, Ordering::Relaxed);
        self.literals.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The next command is an IDLE: a `+` must come first.
    pub(crate) fn expect_plus(&self) {
        self.plus.store(true, Ordering::Relaxed);
    }

    pub(crate) fn expects_plus(&self) -> bool {
        self.plus.load(Ordering::Relaxed)
    }

    pub(super) fn plus_came(&self) {
        self.plus.store(false, Ordering::Relaxed);
    }

    pub(super) fn left(&self) -> u64 {
        self.bytes.load(Ordering::Relaxed)
    }

    pub(super) fn spend(&self, count: usize) -> bool {
        let (left, count) = (self.left(), count as u64);
        self.bytes.store(left.saturating_sub(count), Ordering::Relaxed);
        count <= left
    }

    /// Keeps a literal and returns what stands for it.
    pub(super) fn put_literal(&self, octets: Vec<u8>) -> String {
        let mut literals = self.literals.lock().unwrap_or_else(PoisonError::into_inner);
        literals.push(octets);
        format!("{PLACE}{}", literals.len() - 1)
    }

    /// The octets that `answered` stands for, once; octets that stand for themselves (a quoted string) as they are.
    /// A server that imitates a place can only name a literal of its own answer.
    pub(crate) fn take_literal(&self, answered: &[u8]) -> Vec<u8> {
        let place = std::str::from_utf8(answered).ok().and_then(|text| text.strip_prefix(PLACE));
        let Some(place) = place.and_then(|digits| digits.parse::<usize>().ok()) else {
            return answered.to_vec();
        };
        let mut literals = self.literals.lock().unwrap_or_else(PoisonError::into_inner);
        literals.get_mut(place).map(std::mem::take).unwrap_or_default()
    }
}
