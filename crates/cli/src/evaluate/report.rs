//! Everything that was measured. The names are a promise to scripts.

use std::collections::BTreeMap;

use porchlight_engine::{RULES_VERSION, Verdict, signal_ids};
use serde::Serialize;

use super::ablation::{Measure, WithoutSignal};
use super::campaigns::NewCampaigns;
use super::counts::{self, Row};
use super::mails::Mail;
use super::phrases::WithoutPhrases;

#[derive(Debug, Serialize)]
pub struct Report {
    /// The engine's tables and signals.
    pub rules: &'static str,
    pub unreadable: Vec<String>,
    pub labels: Vec<Row>,
    pub languages: Vec<Row>,
    pub categories: Vec<Row>,
    pub signals: Vec<Fired>,
    pub misses: Vec<Miss>,
    /// Left out with `--quick`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub generalisation: Option<Generalisation>,
}

/// How often a signal fired.
#[derive(Debug, Serialize)]
pub struct Fired {
    pub signal: &'static str,
    /// Messages, by label.
    pub labels: BTreeMap<String, usize>,
}

/// A message that was not judged as its label says.
#[derive(Debug, Serialize)]
pub struct Miss {
    pub label: String,
    pub file: String,
    pub verdict: Verdict,
    pub from_name: String,
    pub from_address: String,
    pub subject: String,
    pub signals: Vec<String>,
}

/// How much would be left on messages that nobody has seen yet.
#[derive(Debug, Serialize)]
pub struct Generalisation {
    pub whole: Measure,
    pub without_signal: Vec<WithoutSignal>,
    pub without_phrases: WithoutPhrases,
    pub new_campaigns: NewCampaigns,
}

impl Report {
    pub fn new(mails: &[Mail], unreadable: Vec<String>) -> Report {
        Report {
            rules: RULES_VERSION,
            unreadable,
            labels: counts::by_label(mails),
            languages: counts::by(counts::LANGUAGE, mails),
            categories: counts::by(counts::CATEGORY, mails),
            signals: fired(mails),
            misses: mails
                .iter()
                .filter(|mail| mail.expected.is_miss(mail.assessment.verdict))
                .map(miss)
                .collect(),
            generalisation: None,
        }
    }
}

fn fired(mails: &[Mail]) -> Vec<Fired> {
    let mut all: Vec<Fired> =
        signal_ids().into_iter().map(|signal| Fired { signal, labels: BTreeMap::new() }).collect();
    for mail in mails {
        for id in mail.signals() {
            if let Some(fired) = all.iter_mut().find(|fired| fired.signal == id) {
                *fired.labels.entry(mail.label.clone()).or_default() += 1;
            }
        }
    }
    all
}

fn miss(mail: &Mail) -> Miss {
    let assessment = &mail.assessment;
    Miss {
        label: mail.label.clone(),
        file: mail.file.clone(),
        verdict: assessment.verdict,
        from_name: assessment.from_name.clone(),
        from_address: assessment.from_address.clone(),
        subject: assessment.subject.clone(),
        signals: mail.signals().into_iter().map(str::to_owned).collect(),
    }
}
