//! Hears what came of a report, among the mail that arrives: a bounce, an acknowledgement, an answer.
//!
//! Anybody can write any of these. A bounce is believed where it names the report's Message-ID, which nobody can guess
//! and only the desk and the mail servers on the way have seen. What claims to come from Amazon is believed only where
//! it is proven, like everything else here.

use mail_parser::{HeaderValue, MessageParser};
use porchlight_engine::{Assessment, Outcome, Verdict};

use super::carry::end_of_header;
use super::cover::subject;
use super::folders::BOUNCE_MAX;
use super::prepare::secret_part;
use super::{Desk, bounce};
use crate::account::AccountId;
use crate::clock::now;
use crate::error::Result;
use crate::event::Event;
use crate::states::{DeskAnswer, ReportState};
use crate::store::{End, Expecting, Store};

/// Whoever has not written back for so long (seconds) does not any more.
pub(crate) const EXPECTED_FOR: i64 = 14 * 24 * 60 * 60;
/// Seconds by which the clocks of a mail server and of this computer may differ.
const CLOCKS_DIFFER: i64 = 60 * 60;
/// Octets of an answer that are kept.
const ANSWER_MAX: usize = 64 * 1024;

/// A message that arrived.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Heard<'a> {
    pub raw: &'a [u8],
    pub digest: &'a [u8; 32],
    /// Seconds since 1970.
    pub arrived: i64,
    pub assessment: &'a Assessment,
}

/// Takes in what a message says of the reports of its account; `expecting` as the store gives it.
///
/// Errors: those of the store.
pub(crate) fn hear(
    store: &Store,
    expecting: &[Expecting],
    heard: &Heard<'_>,
    on_event: &dyn Fn(Event),
) -> Result<()> {
    if expecting.is_empty() {
        return Ok(());
    }
    // The notification comes first, the report that it may bring back whole behind it (RFC 3462 §2).
    let start = heard.raw.get(..usize::try_from(BOUNCE_MAX).unwrap_or(usize::MAX)).unwrap_or(heard.raw);
    let may_be_bounce = bounce::may_be(start);
    if !may_be_bounce && !is_proven(heard.assessment) {
        // Nearly every message; there may be thousands of reports to look for in it.
        return Ok(());
    }
    let named = expecting.iter().find(|report| names(heard.raw, &report.message_id));
    if let Some(report) = named
        && may_be_bounce
        && let Some(said) = bounce::read(start, report.desk.recipient().address())
    {
        let at = now();
        if store.report_ends(report.id, End::Bounced, &said, at)? {
            let state = ReportState::Bounced { at };
            on_event(Event::Report { alert: report.alert, desk: report.desk, state });
        }
        return Ok(());
    }
    if !is_proven(heard.assessment) {
        return Ok(());
    }
    let Some(report) = named.or_else(|| answered(expecting, heard)) else { return Ok(()) };
    if report.desk.is_optional() {
        // Only Amazon's word can be proven here.
        return Ok(());
    }
    let at = now();
    let answer = DeskAnswer {
        at: heard.arrived,
        from: heard.assessment.from_address.clone(),
        subject: heard.assessment.subject.clone(),
        text: porchlight_engine::visible_text(heard.raw, ANSWER_MAX),
    };
    let new = store.put_answer(report.id, heard.digest, &answer)?;
    if store.report_ends(report.id, End::Acknowledged, "", at)? {
        let state = ReportState::Acknowledged { at };
        on_event(Event::Report { alert: report.alert, desk: report.desk, state });
    }
    if new {
        on_event(Event::Answered { alert: report.alert, desk: report.desk });
    }
    Ok(())
}

/// The reports of an account that somebody may still write back about.
pub(crate) fn expecting(store: &Store, account: &AccountId) -> Result<Vec<Expecting>> {
    store.expecting(account, now() - EXPECTED_FOR)
}

/// Amazon's, and nothing in it is a trap.
fn is_proven(assessment: &Assessment) -> bool {
    assessment.verdict == Verdict::Genuine && assessment.proof.combined == Outcome::Pass
}

/// True where the octets hold the part of the Message-ID that nobody can guess.
fn names(raw: &[u8], message_id: &str) -> bool {
    let secret = secret_part(message_id).as_bytes();
    secret.len() >= 16 && memchr::memmem::find(raw, secret).is_some()
}

/// An answer that does not name the report: it comes from the desk itself, or repeats our subject as machines do.
/// It is taken for the newest of that desk that was sent before it came. A stranger could make the relay between buyers
/// and sellers, or a robot of another of Amazon's firms, repeat that subject.
fn answered<'a>(expecting: &'a [Expecting], heard: &Heard<'_>) -> Option<&'a Expecting> {
    let is_relayed = heard.assessment.proof.evidence.iter().any(|piece| piece.signal == "through-relay");
    if is_relayed || porchlight_engine::shop_of(&heard.assessment.from_address).is_none() {
        return None;
    }
    let desks = [Desk::Amazon, Desk::AmazonVerify];
    let desk = desks.into_iter().find(|desk| {
        heard.assessment.from_address.eq_ignore_ascii_case(desk.recipient().address())
            || heard.assessment.subject.contains(subject(*desk)) && is_by_machine(heard.raw)
    })?;
    expecting
        .iter()
        .find(|report| report.desk == desk && report.asked_at <= heard.arrived.saturating_add(CLOCKS_DIFFER))
}

/// `Auto-Submitted` (RFC 3834 §5) with anything but `no`.
fn is_by_machine(raw: &[u8]) -> bool {
    let header = raw.get(..end_of_header(raw)).unwrap_or(raw);
    let parser = MessageParser::new().default_header_text();
    parser.parse(header).is_some_and(|message| {
        message
            .header("Auto-Submitted")
            .and_then(HeaderValue::as_text)
            .is_some_and(|value| !value.trim().eq_ignore_ascii_case("no"))
    })
}

#[cfg(test)]
mod tests;
