//! Each campaign as if nobody had seen it: its messages are judged without the wordings that no other
//! campaign uses.

use std::collections::{BTreeMap, BTreeSet};

use porchlight_engine::measure::{self, Phrases, Without, assess_without};
use porchlight_words::Words;
use serde::Serialize;

use super::counts::Verdicts;
use super::label::Expected;
use super::mails::{Mail, Reader};
use crate::trouble::Trouble;

/// The messages of the scam labels, each campaign judged as new.
#[derive(Debug, Serialize)]
pub struct NewCampaigns {
    pub campaigns: usize,
    /// Campaigns that have a wording of their own.
    pub with_own_wordings: usize,
    pub whole: Verdicts,
    pub as_new: Verdicts,
}

pub fn measure(mails: &[Mail], reader: &Reader<'_>, words: &Words) -> Result<NewCampaigns, Trouble> {
    let scams: Vec<&Mail> = mails.iter().filter(|mail| mail.expected == Expected::Scam).collect();
    let found = reader.each(&scams, &words.text("cli-evaluate-wordings"), |_, raw| measure::phrases(raw))?;
    let own = own_wordings(scams.iter().map(|mail| campaign(mail)).zip(found));
    let with_own_wordings = own.values().filter(|own| !own.is_empty()).count();
    let campaigns = own.len();
    let without: BTreeMap<&str, Without> = own
        .into_iter()
        .map(|(campaign, own)| (campaign, Without { phrases: Phrases::These(own), ..Without::default() }))
        .collect();
    let verdicts = reader.each(&scams, &words.text("cli-evaluate-campaigns"), |mail, raw| {
        let nothing = Without::default();
        let without = without.get(campaign(mail)).unwrap_or(&nothing);
        assess_without(raw, reader.context, without).verdict
    })?;
    let (mut whole, mut as_new) = (Verdicts::default(), Verdicts::default());
    for (mail, verdict) in scams.into_iter().zip(verdicts) {
        whole.add(mail.assessment.verdict);
        as_new.add(verdict);
    }
    Ok(NewCampaigns { campaigns, with_own_wordings, whole, as_new })
}

/// A message of no known campaign is one of its own.
fn campaign(mail: &Mail) -> &str {
    mail.about.campaign.as_deref().unwrap_or(&mail.file)
}

/// The wordings of each campaign that are found in no other.
fn own_wordings<'a>(
    found: impl Iterator<Item = (&'a str, BTreeSet<String>)>,
) -> BTreeMap<&'a str, BTreeSet<String>> {
    let mut of: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (campaign, wordings) in found {
        of.entry(campaign).or_default().extend(wordings);
    }
    let mut used: BTreeMap<String, usize> = BTreeMap::new();
    for wording in of.values().flatten() {
        *used.entry(wording.clone()).or_default() += 1;
    }
    for wordings in of.values_mut() {
        wordings.retain(|wording| used.get(wording) == Some(&1));
    }
    of
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wording_belongs_to_the_one_campaign_that_uses_it() {
        let set = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
        let found = [("a", set(&["x", "y"])), ("a", set(&["y", "z"])), ("b", set(&["x"])), ("c", set(&[]))];
        let own = own_wordings(found.into_iter());
        assert_eq!(own, BTreeMap::from([("a", set(&["y", "z"])), ("b", set(&[])), ("c", set(&[]))]));
    }
}
