//! How many of what got which verdict.

use std::collections::BTreeMap;

use porchlight_engine::Verdict;
use serde::Serialize;

use super::mails::Mail;

/// Messages by their verdict.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Verdicts {
    pub messages: usize,
    pub scam: usize,
    pub doubtful: usize,
    pub genuine: usize,
    pub unrelated: usize,
}

impl Verdicts {
    pub fn add(&mut self, verdict: Verdict) {
        self.messages += 1;
        match verdict {
            Verdict::Scam => self.scam += 1,
            Verdict::Doubtful => self.doubtful += 1,
            Verdict::Genuine => self.genuine += 1,
            Verdict::Unrelated => self.unrelated += 1,
        }
    }

    pub fn flagged(&self) -> usize {
        self.scam + self.doubtful
    }
}

/// One line of a table.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The language or the category, where the table is by one of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    pub label: String,
    #[serde(flatten)]
    pub verdicts: Verdicts,
}

/// What a table counts by, besides the label.
type Group = fn(&Mail) -> Option<&str>;

pub const LANGUAGE: Group = |mail| mail.about.language.as_deref();
pub const CATEGORY: Group = |mail| mail.about.category.as_deref();

pub fn by_label(mails: &[Mail]) -> Vec<Row> {
    rows(mails.iter().map(|mail| (None, mail)))
}

/// Messages of which that is not known are left out.
pub fn by(group: Group, mails: &[Mail]) -> Vec<Row> {
    rows(mails.iter().filter_map(|mail| Some((Some(group(mail)?), mail))))
}

fn rows<'a>(mails: impl Iterator<Item = (Option<&'a str>, &'a Mail)>) -> Vec<Row> {
    let mut counts: BTreeMap<(Option<&str>, &str), Verdicts> = BTreeMap::new();
    for (group, mail) in mails {
        counts.entry((group, &mail.label)).or_default().add(mail.assessment.verdict);
    }
    let row = |((group, label), verdicts): ((Option<&str>, &str), Verdicts)| Row {
        group: group.map(str::to_owned),
        label: label.to_owned(),
        verdicts,
    };
    counts.into_iter().map(row).collect()
}
