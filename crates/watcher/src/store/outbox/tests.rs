use std::collections::BTreeSet;

use super::*;
use crate::states::{AlertState, TakenBack, Whereabouts};
use crate::store::tests::store;
use crate::store::{Found, NewAlert, Seen};

const FORM: Form = Form::Attached;

pub(crate) fn alert(store: &Store, raw: &[u8]) -> i64 {
    use sha2::{Digest, Sha256};
    let seen = Seen { account: AccountId("a".into()), folder: "INBOX".into(), uid_validity: 1, uid: 1 };
    let assessment = porchlight_engine::assess(raw, &porchlight_engine::Context::default());
    let new = NewAlert {
        seen: &seen,
        digest: Sha256::digest(raw).into(),
        size: raw.len() as u64,
        raw,
        assessment: &assessment,
        knock: true,
        arrived: 0,
        quiet: false,
        fine: false,
        unproven: None,
    };
    match store.put_alert(&new, 1).unwrap() {
        Found::New(id) | Found::Again(id) | Found::Back(id) => id,
    }
}

fn want(store: &Store, alert: i64, message_id: &str, now: i64) {
    store.want_reports(alert, &[(Desk::Amazon, message_id.to_owned())], FORM, now, now).unwrap();
}

fn accounts() -> [AccountId; 1] {
    [AccountId("a".into())]
}

fn claim(store: &Store, who: &str, now: i64) -> Option<Slip> {
    store.claim_report(Due::Sending, who, &accounts(), now).unwrap()
}

/// A report of which nobody knows whether it went, since who sent it died.
fn perhaps_gone(store: &Store, alert: i64, message_id: &str) -> Slip {
    want(store, alert, message_id, 1);
    let slip = claim(store, "dead", 1).unwrap();
    store.report_sending(slip.id, "dead", 2).unwrap();
    store.recover_claim("dead", &BTreeSet::new(), 3).unwrap();
    slip
}

#[test]
fn the_same_octets_are_one_alert_and_one_report() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    assert_eq!(alert(&store, b"x"), id);
    want(&store, id, "<1@example.com>", 1);
    want(&store, id, "<2@example.com>", 2);
    let claimed = claim(&store, "me", 5).unwrap();
    assert_eq!(claimed.message_id, "<1@example.com>");
    assert_eq!(claim(&store, "you", 5), None, "claimed once");
    store.report_sending(claimed.id, "me", 6).unwrap();
    assert!(store.report_sent(claimed.id, "you", FORM, false, 7).is_err(), "only by who claimed it");
    store.report_sent(claimed.id, "me", FORM, false, 7).unwrap();
    want(&store, id, "<3@example.com>", 8);
    assert_eq!(store.report_state(id, Desk::Amazon).unwrap(), Some(ReportState::Sent { at: 7 }));
    assert_eq!(claim(&store, "me", 9), None);
    assert_eq!(store.claim_move("me", &accounts(), 9).unwrap().unwrap().alert, id);
}

#[test]
fn a_dead_process_leaves_waiting_or_uncertain_never_nothing() {
    let (_folder, store) = store();
    let (one, two) = (alert(&store, b"1"), alert(&store, b"2"));
    for id in [one, two] {
        want(&store, id, &format!("<{id}@example.com>"), 1);
    }
    claim(&store, "dead", 1).unwrap();
    let second = claim(&store, "dead", 1).unwrap();
    assert_eq!(second.alert, two);
    store.report_sending(second.id, "dead", 2).unwrap();
    assert_eq!(store.claims().unwrap(), ["dead"]);
    assert_eq!(store.recover_claim("dead", &BTreeSet::new(), 3).unwrap(), [(two, Desk::Amazon)]);
    assert_eq!(store.report_state(one, Desk::Amazon).unwrap(), Some(ReportState::Waiting { last: None }));
    want(&store, two, "<n@example.com>", 4);
    assert_eq!(store.report_state(two, Desk::Amazon).unwrap(), Some(ReportState::Uncertain));
    assert_eq!(claim(&store, "me", 5).unwrap().alert, one, "what is uncertain is not sent again");
    assert_eq!(claim(&store, "me", 5), None);
    let looking = store.claim_report(Due::Looking, "me", &accounts(), 5).unwrap().unwrap();
    assert_eq!(looking.alert, two);
    store.report_uncertain(two, "me", None, 6).unwrap();
    assert_eq!(store.claim_report(Due::Looking, "me", &accounts(), i64::MAX - 1).unwrap(), None);
}

#[test]
fn it_is_known_when_a_report_is_in_somebodys_hands() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    assert!(!store.is_sending().unwrap(), "a report that waits can wait longer");
    let slip = claim(&store, "me", 1).unwrap();
    assert!(store.is_sending().unwrap(), "it is being prepared");
    store.report_sending(slip.id, "me", 2).unwrap();
    assert!(store.is_sending().unwrap());
    store.report_refused(slip.id, "me", Code::ReportRefused, "", 3).unwrap();
    assert!(!store.is_sending().unwrap());
}

#[test]
fn reports_of_other_peoples_accounts_are_left_to_them() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let theirs = [AccountId("b".into())];
    assert_eq!(store.claim_report(Due::Sending, "me", &theirs, 5).unwrap(), None);
    assert_eq!(store.next_report_at(&theirs, 5).unwrap(), None);
    assert_eq!(store.next_report_at(&accounts(), 5).unwrap(), Some(1));
    let unknown = store.want_reports(77, &[(Desk::Amazon, "<1@example.com>".into())], FORM, 1, 1);
    assert_eq!(unknown.unwrap_err().code, Code::AlertUnknown);
}

#[test]
fn what_has_not_left_is_taken_back_also_from_who_prepares_it() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let claimed = claim(&store, "me", 1).unwrap();
    assert_eq!(store.withdraw_reports(id, 2).unwrap(), TakenBack::All);
    assert_eq!(store.report_sending(claimed.id, "me", 3).unwrap_err().code, Code::ReportWithdrawn);
    assert_eq!(store.report_state(id, Desk::Amazon).unwrap(), Some(ReportState::Drafted));
    assert_eq!(store.asked_since(0, 100).unwrap(), 0);
    assert_eq!(claim(&store, "me", 9), None);
    // Wanted again, it is the same message.
    want(&store, id, "<2@example.com>", 10);
    let claimed = claim(&store, "me", 10).unwrap();
    assert_eq!(claimed.message_id, "<1@example.com>");
    store.report_sending(claimed.id, "me", 11).unwrap();
    assert_eq!(store.withdraw_reports(id, 12).unwrap(), TakenBack::Nothing, "it may have left");
    store.report_sent(claimed.id, "me", FORM, false, 13).unwrap();
    assert_eq!(store.withdraw_reports(id, 14).unwrap(), TakenBack::Nothing);
}

#[test]
fn what_may_have_gone_is_not_forgotten_when_its_second_try_is_taken_back() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    let slip = perhaps_gone(&store, id, "<1@example.com>");
    store.want_again(slip.id, FORM, "<2@example.com>", 20, 4).unwrap();
    assert_eq!(claim(&store, "me", 19), None, "not before its time");
    assert_eq!(store.withdraw_reports(id, 5).unwrap(), TakenBack::NotAll);
    let report = store.reports_of(id).unwrap().remove(0);
    assert_eq!(report.state, ReportState::Uncertain);
    assert_eq!(report.message_id, "<1@example.com>");
    assert_eq!(store.expecting(&AccountId("a".into()), 0).unwrap().len(), 1, "a bounce of it is still heard");
    assert_eq!(claim(&store, "me", i64::MAX - 1), None, "and it is not sent by itself");

    // One that was refused is refused again, with what was said.
    let id = alert(&store, b"y");
    want(&store, id, "<3@example.com>", 1);
    let slip = claim(&store, "me", 1).unwrap();
    store.report_refused(slip.id, "me", Code::ReportRefused, "550 no", 2).unwrap();
    store.want_again(slip.id, Form::Zipped, "<4@example.com>", 20, 3).unwrap();
    assert_eq!(store.withdraw_reports(id, 4).unwrap(), TakenBack::All);
    let report = store.reports_of(id).unwrap().remove(0);
    assert_eq!(report.state, ReportState::Refused { code: Code::ReportRefused });
    assert_eq!(report.said, "550 no");
    assert_eq!(
        (report.message_id.as_str(), report.form),
        ("<3@example.com>", FORM),
        "the message that it was"
    );

    // Put off so often that nobody knows the beginning any more, it is known all the same.
    let id = alert(&store, b"z");
    let slip = perhaps_gone(&store, id, "<5@example.com>");
    store.want_again(slip.id, FORM, "<6@example.com>", 4, 4).unwrap();
    for at in 0..300 {
        let slip = claim(&store, "me", 10_000 + at).unwrap();
        let later = Error::new(Code::ServerBusy, "451");
        store.report_waits(slip.id, "me", &later, FORM, 10_000 + at, 10_000 + at).unwrap();
    }
    assert_eq!(store.withdraw_reports(id, 20_000).unwrap(), TakenBack::NotAll);
    assert_eq!(store.reports_of(id).unwrap().remove(0).state, ReportState::Uncertain);
    assert!(
        store.claim_report(Due::Looking, "me", &accounts(), 20_000).unwrap().is_some(),
        "the mailbox is still asked"
    );
}

#[test]
fn who_could_not_be_asked_has_not_been_asked() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    perhaps_gone(&store, id, "<1@example.com>");
    for at in 10..20 {
        let slip = store.claim_report(Due::Looking, "me", &accounts(), at).unwrap().unwrap();
        assert_eq!(slip.attempts, 0);
        store.report_idles(slip.id, "me", Code::Offline, at).unwrap();
    }
}

#[test]
fn a_row_of_an_unknown_desk_is_never_due() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    store.lock().execute("UPDATE outbox SET desk = 'of-tomorrow'", []).unwrap();
    assert_eq!(store.next_report_at(&accounts(), 5).unwrap(), None);
}

#[test]
fn where_one_desk_has_its_report_not_all_is_taken_back() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    let desks = [(Desk::Amazon, "<1@example.com>".to_owned()), (Desk::Apwg, "<2@example.com>".to_owned())];
    store.want_reports(id, &desks, FORM, 1, 1).unwrap();
    let slip = claim(&store, "me", 1).unwrap();
    store.report_sending(slip.id, "me", 2).unwrap();
    store.report_sent(slip.id, "me", FORM, false, 2).unwrap();
    assert_eq!(store.withdraw_reports(id, 3).unwrap(), TakenBack::NotAll);
}

#[test]
fn what_somebody_works_on_is_not_taken_from_him() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let slip = claim(&store, "me", 1).unwrap();
    store.report_sending(slip.id, "me", 2).unwrap();
    let busy = BTreeSet::from([AccountId("a".into())]);
    assert_eq!(store.recover_claim("me", &busy, 3).unwrap(), []);
    assert_eq!(store.report_state(id, Desk::Amazon).unwrap(), Some(ReportState::Sending));
    assert_eq!(store.recover_claim("me", &BTreeSet::new(), 3).unwrap(), [(id, Desk::Amazon)]);
}

#[test]
fn a_question_leaves_the_message_where_it_is() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    let desks = [(Desk::AmazonVerify, "<1@example.com>".to_owned())];
    store.want_reports(id, &desks, FORM, 1, 1).unwrap();
    let claimed = claim(&store, "me", 1).unwrap();
    store.report_sending(claimed.id, "me", 2).unwrap();
    store.report_sent(claimed.id, "me", FORM, true, 3).unwrap();
    assert_eq!(store.claim_move("me", &accounts(), 9).unwrap(), None);
    let summary = store.alert(id).unwrap().summary;
    assert_eq!((summary.report, summary.question), (None, Some(ReportState::Sent { at: 3 })));
    assert_eq!(summary.whereabouts, Whereabouts::Untouched);
    let copied = store.claim_report(Due::Copying, "me", &accounts(), 9).unwrap().unwrap();
    store.report_copied(copied.id, "me").unwrap();
    assert_eq!(store.claim_report(Due::Copying, "me", &accounts(), 9).unwrap(), None);
}

#[test]
fn another_form_is_another_message_and_the_same_form_the_same() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let refuse = |now| {
        let claimed = claim(&store, "me", now).unwrap();
        store.report_refused(claimed.id, "me", Code::ReportRefused, "550 no", now).unwrap();
        claimed
    };
    let first = refuse(1);
    store.want_again(first.id, FORM, "<2@example.com>", 2, 2).unwrap();
    let second = refuse(2);
    assert_eq!(second.message_id, "<1@example.com>");
    store.want_again(first.id, Form::Zipped, "<3@example.com>", 3, 3).unwrap();
    let third = refuse(3);
    assert_eq!((third.message_id.as_str(), third.form), ("<3@example.com>", Form::Zipped));
    let history = store.reports_of(id).unwrap();
    let states: Vec<_> = history[0].steps.iter().map(|step| step.state).collect();
    let refused = ReportState::Refused { code: Code::ReportRefused };
    let waiting = ReportState::Waiting { last: None };
    assert_eq!(states, [waiting, refused, waiting, refused, waiting, refused]);
    assert_eq!(history[0].said, "550 no");
}

#[test]
fn a_story_keeps_its_beginning_and_its_newest_steps() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    for now in 2..500 {
        let claimed = claim(&store, "me", now).unwrap();
        store.report_waits(claimed.id, "me", &Error::new(Code::ServerBusy, ""), FORM, now, now).unwrap();
    }
    let times: Vec<_> = store.reports_of(id).unwrap()[0].steps.iter().map(|step| step.at).collect();
    let newest = 500 - (STEPS_MAX - 1)..500;
    assert_eq!(times, std::iter::once(1).chain(newest).collect::<Vec<_>>());
}

#[test]
fn another_line_hurries_what_waited_for_one_and_nothing_else() {
    let (_folder, store) = store();
    let ids = [alert(&store, b"1"), alert(&store, b"2"), alert(&store, b"3")];
    for (id, code) in ids.iter().zip([Some(Code::Offline), Some(Code::ServerBusy), None]) {
        let message_id = format!("<{id}@example.com>");
        store.want_reports(*id, &[(Desk::Amazon, message_id)], FORM, 10, 1).unwrap();
        if let Some(code) = code {
            let claimed = claim(&store, "me", 10).unwrap();
            let error = Error::new(code, "");
            store.report_waits(claimed.id, "me", &error, FORM, 1000, 10).unwrap();
        }
    }
    store.hurry(5).unwrap();
    let hurried = claim(&store, "me", 5).unwrap();
    assert_eq!(hurried.alert, ids[0]);
    assert_eq!(claim(&store, "me", 5), None, "neither a busy server nor the time to take it back");
}

#[test]
fn another_line_hurries_a_look_that_found_nobody_and_no_look_that_waits_its_time() {
    let (_folder, store) = store();
    let look = |now| store.claim_report(Due::Looking, "me", &accounts(), now).unwrap();
    let id = alert(&store, b"1");
    want(&store, id, "<1@example.com>", 1);
    let slip = claim(&store, "me", 1).unwrap();
    store.report_sending(slip.id, "me", 1).unwrap();
    store.report_uncertain(slip.id, "me", Some(100), 1).unwrap();
    store.hurry(2).unwrap();
    assert_eq!(look(2), None, "a bounce needs its time");
    assert!(look(100).is_some());
    store.report_idles(slip.id, "me", Code::Offline, 3700).unwrap();
    store.hurry(101).unwrap();
    assert!(look(101).is_some());
    store.report_uncertain(slip.id, "me", Some(1000), 101).unwrap();
    store.hurry(102).unwrap();
    assert_eq!(look(102), None, "it has been asked meanwhile");
}

#[test]
fn a_row_of_nobody_we_know_holds_up_no_other() {
    let (_folder, store) = store();
    let (one, two) = (alert(&store, b"1"), alert(&store, b"2"));
    for id in [one, two] {
        want(&store, id, &format!("<{id}@example.com>"), 1);
    }
    store.lock().execute("UPDATE outbox SET desk = 'stranger@example.com' WHERE alert = ?1", [one]).unwrap();
    assert_eq!(claim(&store, "me", 5).unwrap().alert, two);
    assert_eq!(claim(&store, "me", 5), None);
    let shown: Vec<_> = store.reports(&accounts(), 10).unwrap().iter().map(|report| report.alert).collect();
    assert_eq!(shown, [two]);
    assert_eq!(store.reports_of(one).unwrap(), []);
}

#[test]
fn an_end_is_told_once() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let claimed = claim(&store, "me", 1).unwrap();
    assert!(!store.report_ends(claimed.id, End::Bounced, "5.1.1", 2).unwrap(), "it never left");
    store.report_sending(claimed.id, "me", 2).unwrap();
    store.report_sent(claimed.id, "me", FORM, false, 3).unwrap();
    assert!(store.report_ends(claimed.id, End::Bounced, "5.1.1", 4).unwrap());
    assert!(!store.report_ends(claimed.id, End::Bounced, "5.1.1", 5).unwrap());
    assert_eq!(store.report_state(id, Desk::Amazon).unwrap(), Some(ReportState::Bounced { at: 4 }));
}

#[test]
fn an_answer_before_anybody_knew_that_it_went_sends_the_original_to_junk() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    want(&store, id, "<1@example.com>", 1);
    let claimed = claim(&store, "dead", 1).unwrap();
    store.report_sending(claimed.id, "dead", 2).unwrap();
    store.recover_claim("dead", &BTreeSet::new(), 3).unwrap();
    assert!(store.report_ends(claimed.id, End::Acknowledged, "", 4).unwrap());
    assert_eq!(store.claim_move("me", &accounts(), 5).unwrap().map(|claimed| claimed.alert), Some(id));
}

#[test]
fn a_clock_that_was_set_back_holds_nothing_up() {
    const LATER: i64 = 1_900_000_000;
    let (_folder, store) = store();
    let (one, two) = (alert(&store, b"1"), alert(&store, b"2"));
    let desks = |id| [(Desk::Amazon, format!("<{id}@example.com>"))];
    store.want_reports(one, &desks(one), FORM, LATER + 10, LATER).unwrap();
    assert_eq!(claim(&store, "me", LATER), None, "it can be taken back for ten seconds");
    let busy = Error::new(Code::ServerBusy, "");
    store.want_reports(two, &desks(two), FORM, LATER, LATER).unwrap();
    let claimed = claim(&store, "me", LATER).unwrap();
    store.report_waits(claimed.id, "me", &busy, FORM, LATER + 3600, LATER).unwrap();
    assert_eq!(store.next_report_at(&accounts(), LATER).unwrap(), Some(LATER + 10));
    // A year back.
    let now = LATER - 365 * 24 * 3600;
    assert_eq!(store.next_report_at(&accounts(), now).unwrap(), Some(now));
    let both = [claim(&store, "me", now).unwrap(), claim(&store, "me", now).unwrap()];
    assert_eq!(both.clone().map(|slip| slip.alert), [one, two]);
    for slip in both {
        store.report_sending(slip.id, "me", LATER).unwrap();
        store.report_sent(slip.id, "me", FORM, false, LATER).unwrap();
    }
    assert!(store.claim_move("me", &accounts(), now).unwrap().is_some());
    // What never comes does not come by that.
    store.report_ends(1, End::Bounced, "", LATER).unwrap();
    assert_eq!(claim(&store, "me", now), None);
}

#[test]
fn what_was_reported_by_hand_waits_for_nobody_and_no_report_is_invented() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    store.lock().execute("UPDATE alerts SET verdict = 'Scam'", []).unwrap();
    let stands = || {
        let summary = store.alert(id).unwrap().summary;
        (summary.state, summary.decided_at, store.pending(&accounts()).unwrap())
    };
    assert_eq!(stands(), (AlertState::Open, None, 1));
    for (state, at) in [(AlertState::ByHand, 7), (AlertState::Dismissed, 9)] {
        store.set_alert_state(id, state, at).unwrap();
        assert_eq!(stands(), (state, Some(at), 0));
        assert_eq!(store.reports_of(id).unwrap(), []);
        store.set_alert_state(id, AlertState::Open, at + 1).unwrap();
        assert_eq!(stands(), (AlertState::Open, None, 1), "as if it had just been found");
    }
    let unknown = store.set_alert_state(id + 1, AlertState::ByHand, 7).unwrap_err();
    assert_eq!(unknown.code, Code::AlertUnknown);
}

#[test]
fn what_is_reported_after_all_is_not_decided_about_any_more() {
    let (_folder, store) = store();
    let id = alert(&store, b"x");
    store.set_alert_state(id, AlertState::ByHand, 1).unwrap();
    want(&store, id, "<1@example.com>", 2);
    assert_eq!(store.alert(id).unwrap().summary.state, AlertState::Open);
    let slip = claim(&store, "me", 2).unwrap();
    store.report_sending(slip.id, "me", 2).unwrap();
    store.report_refused(slip.id, "me", Code::ReportRefused, "550 no", 3).unwrap();
    store.set_alert_state(id, AlertState::ByHand, 4).unwrap();
    let refused = store.alert(id).unwrap().summary;
    assert_eq!(
        refused.report,
        Some(ReportState::Refused { code: Code::ReportRefused }),
        "what happened stays"
    );
    store.want_again(slip.id, Form::Zipped, "<2@example.com>", 5, 5).unwrap();
    let again = store.alert(id).unwrap().summary;
    assert_eq!((again.state, again.decided_at), (AlertState::Open, None));
}
