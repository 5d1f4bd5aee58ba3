//! The sentences about one message: the verdict, the three lines that explain it, the reasons
//! behind each, and what to do now.

use porchlight_engine::{AccountChange, Answer, Assessment, Evidence, Outcome, Strength, Verdict};

use crate::Words;

impl Words {
    /// The verdict in one sentence.
    pub fn verdict_sentence(&self, assessment: &Assessment) -> String {
        match (assessment.verdict, assessment.account_change) {
            (Verdict::Genuine, Some(change)) => self.account_change(change),
            (Verdict::Genuine, None) => self.text("verdict-genuine"),
            (Verdict::Scam, _) if assessment.through_amazon => self.text("verdict-scam-through-amazon"),
            (Verdict::Scam, _) => self.text("verdict-scam"),
            (Verdict::Doubtful, _) if assessment.through_amazon => {
                self.text("verdict-doubtful-through-amazon")
            }
            (Verdict::Doubtful, _) => self.text("verdict-doubtful"),
            (Verdict::Unrelated, _) => self.text("verdict-unrelated"),
        }
    }

    /// What to do now.
    pub fn advice(&self, assessment: &Assessment) -> String {
        self.advised(assessment, "advice-given")
    }

    /// What to do now, where "I already clicked" is at hand.
    pub fn advice_in_window(&self, assessment: &Assessment) -> String {
        self.advised(assessment, "advice-given-clicked")
    }

    /// What to do where the message was reported, or its report waits to be sent; in the window.
    pub fn advice_reported(&self, is_sent: bool) -> String {
        self.reported(is_sent, "advice-given-clicked")
    }

    /// The same on paper, where there is nothing to choose.
    pub fn advice_reported_on_paper(&self, is_sent: bool) -> String {
        self.reported(is_sent, "advice-given")
    }

    fn reported(&self, is_sent: bool, given: &str) -> String {
        let id = if is_sent { "advice-reported" } else { "advice-report-waits" };
        self.format(id, &[("given", self.text(given).into())])
    }

    /// `given` names what is said to whoever has given something away already.
    fn advised(&self, assessment: &Assessment, given: &str) -> String {
        let id = match assessment.verdict {
            Verdict::Genuine if assessment.account_change.is_some() => "advice-account-change",
            Verdict::Genuine => "advice-genuine",
            Verdict::Scam if assessment.through_amazon => "advice-scam-through-amazon",
            Verdict::Scam => "advice-scam",
            Verdict::Doubtful if assessment.proof.combined == Outcome::CouldNotAsk => "advice-could-not-ask",
            Verdict::Doubtful if assessment.through_amazon => "advice-doubtful-through-amazon",
            Verdict::Doubtful => "advice-doubtful",
            Verdict::Unrelated => "advice-unrelated",
        };
        self.format(id, &[("given", self.text(given).into())])
    }

    /// The first question: does it present itself as Amazon?
    pub fn claim_line(&self, assessment: &Assessment) -> String {
        self.text(match assessment.claim.answer {
            Answer::Strong => "claim-strong",
            Answer::Weak => "claim-weak",
            Answer::None => "claim-none",
        })
    }

    /// The second question: can it prove it?
    pub fn proof_line(&self, assessment: &Assessment) -> String {
        let proof = &assessment.proof;
        self.text(match (proof.provider, proof.own) {
            (Outcome::Pass, Outcome::Fail) | (Outcome::Fail, Outcome::Pass) => "proof-disagree",
            (provider, _) => match proof.combined {
                Outcome::Pass if assessment.through_amazon && assessment.verdict == Verdict::Doubtful => {
                    "proof-pass-perhaps-through-amazon"
                }
                Outcome::Pass if assessment.through_amazon => "proof-pass-through-amazon",
                Outcome::Pass if provider == Outcome::Pass => "proof-pass-provider",
                Outcome::Pass => "proof-pass-own",
                Outcome::Fail => "proof-fail",
                Outcome::CouldNotAsk => "proof-could-not-ask",
                Outcome::Absent if !proof.delivered => "proof-bare-file",
                Outcome::Absent => "proof-absent",
            },
        })
    }

    /// The third question: what does it want the reader to do? The words of the strongest observation
    /// that has any (`ask-<signal>`); of equals, the first.
    pub fn ask_line(&self, assessment: &Assessment) -> String {
        let ask = &assessment.ask;
        if ask.answer == Answer::None {
            return self.text("ask-none");
        }
        let mut strongest: Option<(Strength, String)> = None;
        for evidence in &ask.evidence {
            let id = format!("ask-{}", evidence.signal);
            let stronger = strongest.as_ref().is_none_or(|(strength, _)| evidence.strength > *strength);
            if stronger && self.has(&id) {
                strongest = Some((evidence.strength, id));
            }
        }
        match (strongest, ask.answer) {
            (Some((_, id)), _) => self.text(&id),
            (None, Answer::Strong) if ask.leaves_amazon => self.text("ask-strong-leaves-amazon"),
            (None, Answer::Strong) => self.text("ask-strong"),
            (None, _) => self.text("ask-weak"),
        }
    }

    /// One observation in plain words (`signal-<id>`). The sentence may quote the piece itself as
    /// `$excerpt`.
    pub fn reason(&self, evidence: &Evidence) -> String {
        self.format(&format!("signal-{}", evidence.signal), &[("excerpt", evidence.excerpt.as_str().into())])
    }

    /// What a limit that was hit while reading means for the reader (`limit-<id>`).
    pub fn limit(&self, id: &str) -> String {
        self.text(&format!("limit-{id}"))
    }

    /// "Amazon says … was changed. Was that you?"
    pub fn account_change(&self, change: AccountChange) -> String {
        self.text(match change {
            AccountChange::Password => "account-change-password",
            AccountChange::Email => "account-change-email",
            AccountChange::Phone => "account-change-phone",
            AccountChange::Address => "account-change-address",
            AccountChange::TwoStep => "account-change-two-step",
            AccountChange::SignIn => "account-change-sign-in",
            AccountChange::Device => "account-change-device",
            AccountChange::GiftCard => "account-change-gift-card",
        })
    }
}
