//! All phrase tables left out: what is found by structure alone?

use std::collections::BTreeMap;

use porchlight_engine::measure::{Phrases, Without, assess_without};
use porchlight_words::Words;
use serde::Serialize;

use super::counts::Verdicts;
use super::label::Expected;
use super::mails::{Mail, Reader};
use crate::trouble::Trouble;

/// The messages of the scam labels with no wording known.
#[derive(Debug, Serialize)]
pub struct WithoutPhrases {
    pub all: Compared,
    /// Of those whose language is known.
    pub languages: BTreeMap<String, Compared>,
}

/// Verdicts with the phrases and without.
#[derive(Debug, Default, Serialize)]
pub struct Compared {
    pub whole: Verdicts,
    pub without: Verdicts,
}

pub fn measure(mails: &[Mail], reader: &Reader<'_>, words: &Words) -> Result<WithoutPhrases, Trouble> {
    let scams: Vec<&Mail> = mails.iter().filter(|mail| mail.expected == Expected::Scam).collect();
    let without = Without { phrases: Phrases::Everything, ..Without::default() };
    let verdicts = reader.each(&scams, &words.text("cli-evaluate-phrases-off"), |_, raw| {
        assess_without(raw, reader.context, &without).verdict
    })?;
    let mut found = WithoutPhrases { all: Compared::default(), languages: BTreeMap::new() };
    for (mail, verdict) in scams.into_iter().zip(verdicts) {
        let language =
            mail.about.language.clone().map(|language| found.languages.entry(language).or_default());
        for compared in [Some(&mut found.all), language].into_iter().flatten() {
            compared.whole.add(mail.assessment.verdict);
            compared.without.add(verdict);
        }
    }
    Ok(found)
}
