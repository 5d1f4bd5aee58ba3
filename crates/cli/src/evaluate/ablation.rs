//! Each signal left out in turn: does all hang on one of them?

use std::collections::BTreeMap;

use porchlight_engine::measure::{Without, assess_without};
use porchlight_engine::{Verdict, signal_ids};
use porchlight_words::Words;
use serde::Serialize;

use super::label::{Expected, is_flagged};
use super::mails::{Mail, Reader};
use crate::trouble::Trouble;

/// The numbers that matter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// Messages of the scam labels, …
    pub scams: usize,
    /// … of these judged `Scam` or `Doubtful`, …
    pub flagged: usize,
    /// … and of these judged `Scam`.
    pub called_scam: usize,
    /// Messages of the other labels that are accused.
    pub accusations: usize,
}

impl Measure {
    pub fn of(mails: &[Mail]) -> Measure {
        Measure::with(mails, |mail| mail.assessment.verdict)
    }

    fn with(mails: &[Mail], verdict: impl Fn(&Mail) -> Verdict) -> Measure {
        let mut measure = Measure::default();
        for mail in mails {
            let verdict = verdict(mail);
            if mail.expected == Expected::Scam {
                measure.scams += 1;
                measure.flagged += usize::from(is_flagged(verdict));
                measure.called_scam += usize::from(verdict == Verdict::Scam);
            }
            measure.accusations += usize::from(mail.expected.is_accusation(verdict));
        }
        measure
    }
}

/// The same numbers, had one signal not looked.
#[derive(Debug, Serialize)]
pub struct WithoutSignal {
    pub signal: &'static str,
    #[serde(flatten)]
    pub measure: Measure,
}

/// In the order of the three questions.
pub fn measure(mails: &[Mail], reader: &Reader<'_>, words: &Words) -> Result<Vec<WithoutSignal>, Trouble> {
    let all: Vec<&Mail> = mails.iter().collect();
    // Where a signal saw nothing, leaving it out changes nothing: signals know nothing of each other.
    let changed = reader.each(&all, &words.text("cli-evaluate-signals-off"), |mail, raw| {
        let without = |id: &str| Without { signals: [id.to_owned()].into(), ..Without::default() };
        let fired = mail.signals().into_iter();
        fired
            .map(|id| (id.to_owned(), assess_without(raw, reader.context, &without(id)).verdict))
            .collect::<BTreeMap<String, Verdict>>()
    })?;
    let of: BTreeMap<&str, &BTreeMap<String, Verdict>> =
        mails.iter().map(|mail| mail.file.as_str()).zip(&changed).collect();
    let without = |signal: &'static str| {
        let verdict = |mail: &Mail| {
            let changed = of.get(mail.file.as_str()).and_then(|changed| changed.get(signal));
            changed.copied().unwrap_or(mail.assessment.verdict)
        };
        WithoutSignal { signal, measure: Measure::with(mails, verdict) }
    };
    Ok(signal_ids().into_iter().map(without).collect())
}
