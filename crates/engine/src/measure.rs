//! For measuring the engine itself: what would it find without a signal, or without its phrases?
//!
//! An engine whose verdicts hang on one signal, or on wordings learnt by heart, looks better on the messages it
//! was developed with than on those it will meet. Nothing here is for judging mail.

use std::collections::BTreeSet;

use crate::message;
use crate::{Assessment, Context, Evidence, ask, claim, proof, signal, verdict};

/// What is left out of an assessment.
#[derive(Debug, Default, Clone)]
pub struct Without {
    /// Ids of signals that do not look ([`crate::signal_ids`]).
    pub signals: BTreeSet<String>,
    /// Which wordings of the phrase tables are not known.
    pub phrases: Phrases,
}

/// Wordings that are left out.
#[derive(Debug, Default, Clone)]
pub enum Phrases {
    /// None is: every table is used.
    #[default]
    Nothing,
    /// All tables of all languages are.
    Everything,
    /// Only these, folded as [`phrases`] gives them.
    These(BTreeSet<String>),
}

impl Phrases {
    pub(crate) fn is_out(&self, wording: &str) -> bool {
        match self {
            Phrases::Nothing => false,
            Phrases::Everything => true,
            Phrases::These(out) => out.contains(wording),
        }
    }
}

/// [`crate::assess`], with something left out.
pub fn assess_without(raw: &[u8], context: &Context, without: &Without) -> Assessment {
    let message = message::read_without(raw, &without.phrases);
    let provider = proof::provider::read(&message, context);
    let case = signal::Case { message: &message, context, provider, without: &without.signals };
    verdict::judge(&case)
}

/// The wordings of the phrase tables that are found in a message, folded.
pub fn phrases(raw: &[u8]) -> BTreeSet<String> {
    let message = message::read(raw);
    message
        .all_words()
        .into_iter()
        .map(|(_, text)| text)
        .flat_map(|text| {
            text.hits().iter().filter_map(|hit| text.folded.text.get(hit.start..hit.end)).map(str::to_owned)
        })
        .collect()
}

/// What every signal sees in a message, whether or not it matters for the verdict: where nothing says it is
/// Amazon, [`crate::assess`] does not ask what the message wants.
pub fn observe(raw: &[u8], context: &Context) -> Vec<Evidence> {
    let message = message::read(raw);
    let provider = proof::provider::read(&message, context);
    let case = signal::Case { message: &message, context, provider, without: &BTreeSet::new() };
    [claim::SIGNALS, proof::SIGNALS, ask::SIGNALS]
        .into_iter()
        .flat_map(|all| signal::look_all(all, &case))
        .collect()
}

/// True where a glance at a message is enough for [`crate::assess`].
pub fn is_silent(raw: &[u8]) -> bool {
    message::read_if_it_names(raw).is_silent
}
