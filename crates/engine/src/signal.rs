//! What a signal is: it looks at one message and says what it saw. It never judges.

use std::collections::BTreeSet;

use crate::message::{Link, Message, safe};
use crate::proof::provider::Provider;
use crate::{Context, Evidence, Place, Strength};

/// Everything that may be looked at.
#[derive(Debug)]
pub(crate) struct Case<'a> {
    pub(crate) message: &'a Message,
    pub(crate) context: &'a Context,
    /// What the user's own provider wrote, already checked for who wrote it.
    pub(crate) provider: Provider,
    /// Ids of signals that do not look, when the engine itself is measured.
    pub(crate) without: &'a BTreeSet<String>,
}

/// One observation that can be made. Each is a unit struct in a file of its own, in one of the three
/// slices [`crate::claim::SIGNALS`], [`crate::proof::SIGNALS`], [`crate::ask::SIGNALS`].
pub(crate) trait Signal: Sync {
    /// The id under which words, fixtures and documentation are kept.
    fn id(&self) -> &'static str;
    fn look(&self, case: &Case<'_>, found: &mut Found);
}

/// The evidence of one signal on one message.
#[derive(Debug)]
pub(crate) struct Found {
    id: &'static str,
    evidence: Vec<Evidence>,
}

/// One signal shows at most so many pieces; more say nothing more.
const MAX_PIECES: usize = 3;

impl Found {
    pub(crate) fn strong(&mut self, place: Place, piece: &str) {
        self.add(Strength::Strong, place, safe::text(piece));
    }

    pub(crate) fn weak(&mut self, place: Place, piece: &str) {
        self.add(Strength::Weak, place, safe::text(piece));
    }

    pub(crate) fn note(&mut self, place: Place, piece: &str) {
        self.add(Strength::Note, place, safe::text(piece));
    }

    /// A link, shown by where it goes.
    pub(crate) fn link(&mut self, strength: Strength, link: &Link) {
        self.add(strength, Place::Link, safe::link(link));
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.evidence.is_empty()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.evidence.len() >= MAX_PIECES
    }

    fn add(&mut self, strength: Strength, place: Place, excerpt: String) {
        if self.is_full() || self.evidence.iter().any(|old| old.excerpt == excerpt) {
            return;
        }
        self.evidence.push(Evidence { signal: self.id.to_owned(), strength, place, excerpt });
    }
}

/// Lets every signal of a slice look, in order.
pub(crate) fn look_all(signals: &[&dyn Signal], case: &Case<'_>) -> Vec<Evidence> {
    let mut all = Vec::new();
    for signal in signals {
        if case.without.contains(signal.id()) {
            continue;
        }
        let mut found = Found { id: signal.id(), evidence: Vec::new() };
        signal.look(case, &mut found);
        all.append(&mut found.evidence);
    }
    all
}
