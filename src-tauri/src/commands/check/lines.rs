//! An assessment of a text message or a file, in words, with where to report it.

use porchlight_engine::{Assessment, FileKind, Quotes, Verdict};
use porchlight_watcher::{Desk, region};
use porchlight_words::Words;

use super::view::{Checked, CheckedKind, CheckedVerdict};
use crate::commands::alerts::reasoned;
use crate::commands::closer::owned_text;
use crate::commands::reports::lines::desk_line;
use crate::commands::reports::view::DeskLine;
use crate::commands::view::Reasoned;

/// Where text messages are forwarded to 7726. Source: Amazon help node GRGRY7AQ3LMPXVCV.
const TAKE_TEXTS: [&str; 2] = ["US", "GB"];

/// `seen` is what was looked at.
pub fn of_text(words: &Words, assessment: &Assessment, seen: &str) -> Checked {
    let checked = of(words, CheckedKind::Text, assessment, seen);
    let sms = region(words.locale()).is_none_or(|region| TAKE_TEXTS.contains(&region.as_str()));
    Checked {
        proof: said(words, &checked, "check-proof-text"),
        sms: sms && checked.verdict != CheckedVerdict::Unrelated,
        desks: match checked.verdict {
            CheckedVerdict::Unrelated => Vec::new(),
            CheckedVerdict::Scam | CheckedVerdict::Doubtful => own_desks(words),
        },
        ..checked
    }
}

/// `seen` is what its reader sees of it, where that is known.
pub fn of_file(words: &Words, kind: FileKind, assessment: &Assessment, seen: &str) -> Checked {
    let is_silent = assessment.limits.iter().any(|limit| limit == "no-words");
    let kind = match kind {
        FileKind::Message => CheckedKind::Message,
        _ if is_silent => CheckedKind::Picture,
        _ => CheckedKind::File,
    };
    let checked = of(words, kind, assessment, seen);
    let desks = match checked.verdict {
        CheckedVerdict::Unrelated => Vec::new(),
        CheckedVerdict::Scam | CheckedVerdict::Doubtful => desks(words),
    };
    let mut checked = Checked { proof: said(words, &checked, "check-proof-file"), desks, ..checked };
    if kind == CheckedKind::Picture {
        checked.claim = Reasoned { sentence: words.text("check-picture-claim"), reasons: Vec::new() };
        match checked.verdict {
            CheckedVerdict::Scam => checked.sentence = words.text("check-picture-scam"),
            _ => {
                checked.sentence = words.text("check-picture-doubtful");
                checked.advice = words.text("check-picture-advice");
            }
        }
        // The sentence of this limit is the first line already.
        checked.limits.retain(|limit| *limit != words.limit("no-words"));
    }
    checked
}

fn of(words: &Words, kind: CheckedKind, assessment: &Assessment, seen: &str) -> Checked {
    let quotes = Quotes::new(&assessment.subject, seen);
    let verdict = match assessment.verdict {
        Verdict::Scam => CheckedVerdict::Scam,
        // Nothing here can be proven; were it ever to be, doubt is the honest word.
        Verdict::Doubtful | Verdict::Genuine => CheckedVerdict::Doubtful,
        Verdict::Unrelated => CheckedVerdict::Unrelated,
    };
    let nothing = || Reasoned { sentence: String::new(), reasons: Vec::new() };
    Checked {
        kind,
        name: String::new(),
        verdict,
        sentence: words.verdict_sentence(assessment),
        advice: words.advice_in_window(assessment),
        claim: reasoned(words, &quotes, words.claim_line(assessment), &assessment.claim.evidence),
        proof: nothing(),
        ask: match verdict {
            CheckedVerdict::Unrelated => nothing(),
            _ => reasoned(words, &quotes, words.ask_line(assessment), &assessment.ask.evidence),
        },
        links: assessment.links.iter().map(|link| owned_text(link)).collect(),
        limits: assessment.limits.iter().map(|limit| words.limit(limit)).collect(),
        from_name: assessment.from_name.clone(),
        from_address: assessment.from_address.clone(),
        subject: assessment.subject.clone(),
        sms: false,
        desks: Vec::new(),
    }
}

/// The second line, where the question was asked.
fn said(words: &Words, checked: &Checked, id: &str) -> Reasoned {
    let sentence = match checked.verdict {
        CheckedVerdict::Unrelated => String::new(),
        CheckedVerdict::Scam | CheckedVerdict::Doubtful => words.text(id),
    };
    Reasoned { sentence, reasons: Vec::new() }
}

/// Amazon's desk, which wants the file itself, and that of the reader's country.
fn desks(words: &Words) -> Vec<DeskLine> {
    let mut desks = vec![desk_line(words, Desk::Amazon, false)];
    desks.append(&mut own_desks(words));
    desks
}

/// The desk of the reader's country. It takes what there is no file of as well, in the user's own words.
pub fn own_desks(words: &Words) -> Vec<DeskLine> {
    let region = region(words.locale());
    let own =
        Desk::ALL.into_iter().filter(|desk| desk.country().is_some() && desk.country() == region.as_deref());
    own.map(|desk| desk_line(words, desk, false)).collect()
}
