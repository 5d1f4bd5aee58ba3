//! One report in words: where it stands, how it came there, and what can be done about it.

use porchlight_watcher::{Code, Desk, Form, Happening, Report, ReportState};
use porchlight_words::Words;

use super::view::{DeskLine, ReportAnswer, ReportLine, ReportStage, ReportStep, ReportWay};

/// What is to be done where nothing can be sent from this account at all.
pub const BY_HAND: [ReportWay; 3] = [ReportWay::MailProgram, ReportWay::File, ReportWay::Form];

pub fn line(words: &Words, report: &Report, can_send: bool) -> ReportLine {
    let asks = report.desk.only_answers();
    ReportLine {
        id: report.id,
        desk: report.desk.id().to_owned(),
        name: name(words, report.desk),
        address: report.desk.recipient().address().to_owned(),
        asks,
        stage: stage(report.state),
        sentence: sentence(words, report),
        next_step: next_step(words, report.state),
        message_id: report.message_id.clone(),
        steps: report.steps.iter().map(|step| self::step(words, step, report.desk)).collect(),
        answers: report
            .answers
            .iter()
            .map(|answer| ReportAnswer {
                at: answer.at,
                from: answer.from.clone(),
                subject: answer.subject.clone(),
                text: answer.text.clone(),
            })
            .collect(),
        ways: ways(report, can_send),
    }
}

pub fn name(words: &Words, desk: Desk) -> String {
    words.text(&format!("desk-{}", desk.id()))
}

pub fn desk_line(words: &Words, desk: Desk, chosen: bool) -> DeskLine {
    DeskLine {
        id: desk.id().to_owned(),
        name: name(words, desk),
        address: desk.recipient().address().to_owned(),
        country: desk.country().unwrap_or_default().to_owned(),
        chosen,
    }
}

pub fn stage(state: ReportState) -> ReportStage {
    match state {
        ReportState::Drafted => ReportStage::Withdrawn,
        ReportState::Waiting { .. } => ReportStage::Waiting,
        ReportState::Sending => ReportStage::Sending,
        ReportState::Sent { .. } => ReportStage::Sent,
        ReportState::Acknowledged { .. } => ReportStage::Acknowledged,
        ReportState::Bounced { .. } => ReportStage::Bounced,
        ReportState::Uncertain => ReportStage::Uncertain,
        ReportState::Refused { .. } => ReportStage::Refused,
    }
}

/// Where a report stands, in a sentence that names the desk.
pub fn sentence(words: &Words, report: &Report) -> String {
    let desk = [("desk", name(words, report.desk).into())];
    match (report.state, report.desk.only_answers()) {
        (ReportState::Drafted, _) => words.text("report-withdrawn"),
        (ReportState::Waiting { last: None }, false) => words.format("report-waiting", &desk),
        (ReportState::Waiting { last: None }, true) => words.format("report-waiting-question", &desk),
        (ReportState::Waiting { last: Some(code) }, _) => {
            let because = words.error_sentence(code.id());
            words.format("progress-waiting", &[("because", because.into())])
        }
        (ReportState::Sending, _) => words.format("report-sending", &desk),
        (ReportState::Sent { .. }, false) if report.form == Form::Headers => {
            words.format("report-sent-headers", &desk)
        }
        (ReportState::Sent { .. }, false) => words.format("report-sent", &desk),
        (ReportState::Sent { .. }, true) => words.format("report-sent-question", &desk),
        (ReportState::Acknowledged { .. }, false) => words.format("report-acknowledged", &desk),
        (ReportState::Acknowledged { .. }, true) => words.format("report-acknowledged-question", &desk),
        (ReportState::Bounced { .. }, _) => because(words, report, words.format("report-bounced", &desk)),
        (ReportState::Uncertain, _) => words.format("report-uncertain", &desk),
        (ReportState::Refused { code }, _) => because(words, report, words.error_sentence(code.id())),
    }
}

/// With what the other side meant, where that is understood.
fn because(words: &Words, report: &Report, sentence: String) -> String {
    match report.reason() {
        Some(reason) => format!("{sentence} {}", words.text(&format!("report-reason-{}", reason.id()))),
        None => sentence,
    }
}

fn next_step(words: &Words, state: ReportState) -> String {
    match state {
        ReportState::Refused { code } => words.error_next_step(code.id()),
        ReportState::Bounced { .. } => words.error_next_step(Code::ReportBounced.id()),
        ReportState::Uncertain => words.text("report-uncertain-next"),
        _ => String::new(),
    }
}

fn step(words: &Words, step: &Happening, desk: Desk) -> ReportStep {
    let desk = [("desk", name(words, desk).into())];
    let sentence = match step.state {
        ReportState::Drafted => words.text("report-step-drafted"),
        ReportState::Waiting { last: None } => words.text("report-step-waiting"),
        ReportState::Waiting { last: Some(code) } => {
            let because = words.error_sentence(code.id());
            words.format("report-step-waits", &[("because", because.into())])
        }
        ReportState::Sending => words.text("report-step-sending"),
        ReportState::Sent { .. } => words.text("report-step-sent"),
        ReportState::Acknowledged { .. } => words.format("report-step-acknowledged", &desk),
        ReportState::Bounced { .. } => words.format("report-step-bounced", &desk),
        ReportState::Uncertain => words.text("report-step-uncertain"),
        ReportState::Refused { code } => words.error_sentence(code.id()),
    };
    ReportStep { at: step.at, sentence, said: step.said.clone() }
}

/// The ladder: what can be done about a report that did not go, or may not have.
pub fn ways(report: &Report, can_send: bool) -> Vec<ReportWay> {
    let mut ways = match report.state {
        ReportState::Uncertain => vec![ReportWay::Believe, ReportWay::Again],
        // The message itself is gone: there is nothing to send or to save.
        ReportState::Refused { code: Code::MessageGone | Code::MessageChanged } => vec![ReportWay::Form],
        ReportState::Refused { code: Code::NoSmtp | Code::ReportTooLarge } => BY_HAND.to_vec(),
        ReportState::Refused { .. } | ReportState::Bounced { .. } => {
            let mut ways = vec![ReportWay::Again];
            if report.form != Form::Zipped {
                ways.push(ReportWay::Zipped);
            }
            ways.extend(BY_HAND);
            ways
        }
        _ => Vec::new(),
    };
    if !can_send {
        ways.retain(|way| !matches!(way, ReportWay::Again | ReportWay::Zipped));
    }
    if report.desk != Desk::Amazon {
        ways.retain(|way| *way != ReportWay::Form);
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples;
    use ReportWay::{Again, Believe, File, Form as WebForm, MailProgram, Zipped};

    const REFUSED: ReportState = ReportState::Refused { code: Code::ReportRefused };

    #[test]
    fn the_ladder_begins_where_something_can_still_be_done() {
        let of = |state, can_send| ways(&samples::report(Desk::Amazon, state), can_send);
        assert_eq!(of(REFUSED, true), [Again, Zipped, MailProgram, File, WebForm]);
        assert_eq!(of(ReportState::Bounced { at: 1 }, true), [Again, Zipped, MailProgram, File, WebForm]);
        assert_eq!(of(REFUSED, false), [MailProgram, File, WebForm]);
        assert_eq!(of(ReportState::Refused { code: Code::NoSmtp }, true), [MailProgram, File, WebForm]);
        assert_eq!(of(ReportState::Refused { code: Code::MessageGone }, true), [WebForm]);
        assert_eq!(of(ReportState::Uncertain, true), [Believe, Again]);
        assert_eq!(of(ReportState::Uncertain, false), [Believe]);
        for state in [
            ReportState::Waiting { last: None },
            ReportState::Sending,
            ReportState::Sent { at: 1 },
            ReportState::Acknowledged { at: 1 },
        ] {
            assert_eq!(of(state, true), []);
        }
    }

    #[test]
    fn a_zip_that_was_refused_is_not_offered_again_and_amazons_form_is_for_amazon() {
        let mut report = samples::report(Desk::Amazon, REFUSED);
        report.form = Form::Zipped;
        assert_eq!(ways(&report, true), [Again, MailProgram, File, WebForm]);
        assert_eq!(ways(&samples::report(Desk::Uk, REFUSED), true), [Again, Zipped, MailProgram, File]);
        assert_eq!(
            ways(&samples::report(Desk::AmazonVerify, REFUSED), true),
            [Again, Zipped, MailProgram, File]
        );
    }

    #[test]
    fn what_may_have_arrived_stays_the_same_message() {
        let mut report = samples::report(Desk::Amazon, ReportState::Uncertain);
        report.form = Form::Zipped;
        assert_eq!(report.form_again(), Form::Zipped);
        report.state = REFUSED;
        assert_eq!(report.form_again(), Form::Attached);
        report.form = Form::Arf;
        assert_eq!(report.form_again(), Form::Arf);
    }

    #[test]
    fn why_it_came_back_is_said_in_words() {
        for (language, words) in [("en", Words::new("en")), ("ja", Words::new("ja"))] {
            let mut report = samples::report(Desk::Amazon, ReportState::Bounced { at: 1 });
            report.said = "5.0.0 no".to_owned();
            let plain = sentence(&words, &report);
            let mut all = std::collections::BTreeSet::from([plain.clone()]);
            for said in ["5.1.1 no", "5.2.2 no", "5.3.4 no", "5.4.4 no", "5.7.1 no"] {
                said.clone_into(&mut report.said);
                let told = sentence(&words, &report);
                assert!(told.starts_with(&plain) && !told.contains("5."), "{language}: {told}");
                all.insert(told);
            }
            assert_eq!(all.len(), porchlight_watcher::Reason::ALL.len() + 1);
        }
        let mut report = samples::report(Desk::Amazon, ReportState::Sent { at: 1 });
        let usual = sentence(&Words::new("en"), &report);
        report.form = Form::Headers;
        assert_ne!(sentence(&Words::new("en"), &report), usual, "it says that it was too large");
    }

    #[test]
    fn every_state_and_every_desk_has_its_words() {
        let words = Words::new("en");
        for desk in Desk::ALL {
            for state in samples::report_states() {
                let mut report = samples::report(desk, state);
                report.steps = vec![Happening { at: 1, state, said: "250 ok".to_owned() }];
                let line = line(&words, &report, true);
                for text in [&line.name, &line.sentence, &line.steps[0].sentence] {
                    assert!(!text.is_empty() && !text.contains('⟦') && !text.contains('!'), "{text}");
                }
                assert!(!line.next_step.contains('⟦'), "{}", line.next_step);
                assert_eq!(line.address, desk.recipient().address());
                assert_eq!(line.steps[0].said, "250 ok");
            }
        }
    }
}
