//! A call in Amazon's name: six answers, and what follows from them.

use porchlight_engine::{Channel, Verdict, assess_text};
use porchlight_words::Words;

use super::lines::own_desks;
use super::view::{CallAnswers, Checked, CheckedKind, CheckedVerdict};
use crate::commands::view::{Reason, Reasoned};

/// What was asked, the id of its words, and how somebody would tell of it: by these words the engine judges.
type Asked = (fn(&CallAnswers) -> bool, &'static str, &'static str);

/// What is known of every call.
const CALLER: &str = "The caller said he was from Amazon.";

/// What weighs most comes first.
const ASKED: [Asked; 6] = [
    (|call| call.code, "code", "They asked me to tell them the code we sent you."),
    (|call| call.install, "install", "They told me to install AnyDesk and let them see my screen."),
    (|call| call.gift_card, "gift-card", "They wanted me to buy gift cards and read out the numbers."),
    (|call| call.numbers, "numbers", "They asked for my card number and my bank details."),
    (|call| call.secret, "secret", "They told me to stay on the line and to tell nobody."),
    (|call| call.hurry, "hurry", "They said my account will be closed unless I act immediately."),
];

/// The engine judges what the caller wanted. That somebody must not hang up and must not tell is known from no text;
/// here the user says it, and nobody honest wants it (FTC, "How To Avoid a Scam", consumer.ftc.gov).
pub fn checked(words: &Words, call: CallAnswers) -> Checked {
    let wanted: Vec<_> = ASKED.into_iter().filter(|(asked, _, _)| asked(&call)).collect();
    let told: Vec<&str> = [CALLER].into_iter().chain(wanted.iter().map(|(_, _, told)| *told)).collect();
    let is_scam = call.secret || assess_text(&told.join(" "), Channel::Call).verdict == Verdict::Scam;
    let (verdict, sentence, advice) = if is_scam {
        (CheckedVerdict::Scam, "check-call-scam", "check-call-advice-scam")
    } else {
        (CheckedVerdict::Doubtful, "check-call-doubtful", "check-call-advice-doubtful")
    };
    let reasons = wanted.iter().map(|(_, id, _)| Reason {
        signal: format!("call-{id}"),
        sentence: words.text(&format!("check-call-why-{id}")),
        excerpt: String::new(),
    });
    let first = wanted.first().map_or("none", |(_, id, _)| id);
    let line = |id: &str, reasons| Reasoned { sentence: words.text(id), reasons };
    Checked {
        kind: CheckedKind::Call,
        name: String::new(),
        verdict,
        sentence: words.text(sentence),
        advice: words.text(advice),
        claim: line("check-call-claim", Vec::new()),
        proof: line("check-call-proof", Vec::new()),
        ask: line(&format!("check-call-ask-{first}"), reasons.collect()),
        links: Vec::new(),
        limits: Vec::new(),
        from_name: String::new(),
        from_address: String::new(),
        subject: String::new(),
        sms: false,
        desks: own_desks(words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_of_the_things_amazon_never_wants_is_a_scam_by_itself() {
        let words = Words::new("en");
        let no = CallAnswers::default();
        for (call, id) in [
            (CallAnswers { code: true, ..no }, "code"),
            (CallAnswers { install: true, ..no }, "install"),
            (CallAnswers { gift_card: true, ..no }, "gift-card"),
            (CallAnswers { numbers: true, ..no }, "numbers"),
            (CallAnswers { secret: true, ..no }, "secret"),
        ] {
            let checked = checked(&words, call);
            assert_eq!(checked.verdict, CheckedVerdict::Scam, "{id}");
            assert_eq!(checked.ask.sentence, words.text(&format!("check-call-ask-{id}")));
            assert_eq!(checked.ask.reasons.len(), 1);
            assert!(!checked.ask.sentence.contains('⟦') && !checked.ask.reasons[0].sentence.contains('⟦'));
        }
    }

    #[test]
    fn the_desk_of_the_readers_country_is_told_of_a_call_too() {
        let desks = |locale: &str| {
            let words = Words::for_reader(None, &[locale.to_owned()]);
            let checked = checked(&words, CallAnswers { code: true, ..CallAnswers::default() });
            checked.desks.into_iter().map(|desk| desk.id).collect::<Vec<_>>()
        };
        assert_eq!(desks("de-DE"), ["germany"]);
        assert_eq!(desks("en-US"), [""; 0]);
    }

    #[test]
    fn haste_alone_and_a_bare_call_are_doubtful() {
        let words = Words::new("en");
        for hurry in [false, true] {
            let checked = checked(&words, CallAnswers { hurry, ..CallAnswers::default() });
            assert_eq!(checked.verdict, CheckedVerdict::Doubtful, "{hurry}");
            assert_eq!(checked.advice, words.text("check-call-advice-doubtful"));
            assert!(!checked.ask.sentence.contains('⟦'));
        }
    }
}
