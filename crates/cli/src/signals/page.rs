//! The page of signals (`docs/signals.md`), which is written from the engine's own comments.

use serde::Serialize;

const PAGE: &str = include_str!("../../../../docs/signals.md");

/// The question a signal belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Question {
    Claim,
    Proof,
    Ask,
}

impl Question {
    /// In the order of the page.
    pub const ALL: [Question; 3] = [Question::Claim, Question::Proof, Question::Ask];

    pub fn words(self) -> &'static str {
        match self {
            Question::Claim => "cli-question-claim",
            Question::Proof => "cli-question-proof",
            Question::Ask => "cli-question-ask",
        }
    }
}

/// A signal's question and what the page says of it.
pub fn section(id: &str) -> Option<(Question, String)> {
    let chapters = PAGE.split("\n## ").skip(1).zip(Question::ALL);
    let heading = format!("`{id}`");
    chapters.into_iter().find_map(|(chapter, question)| {
        chapter.split("\n### ").skip(1).find_map(|section| {
            let (title, text) = section.split_once('\n')?;
            (title.trim() == heading).then(|| (question, text.trim().to_owned()))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_signal_has_its_section() {
        for id in porchlight_engine::signal_ids() {
            let (_, text) = section(id).unwrap_or_else(|| panic!("{id}"));
            assert!(text.contains("Why it matters:") && !text.contains("\n#"), "{id}: {text}");
        }
        let question = |id| section(id).map(|(question, _)| question);
        assert_eq!(question("from-name-amazon"), Some(Question::Claim));
        assert_eq!(question("provider-vouches"), Some(Question::Proof));
        assert_eq!(question("call-number"), Some(Question::Ask));
        assert_eq!(question("no-such-signal"), None);
    }
}
