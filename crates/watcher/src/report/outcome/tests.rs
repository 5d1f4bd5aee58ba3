use std::cell::RefCell;

use porchlight_engine::{Context, assess};

use super::*;
use crate::states::Form;
use crate::store::tests::{alert, store};
use crate::store::{Due, Store};

const ID: &str = "<00112233445566778899aabbccddeeff@example.com>";

fn reported(store: &Store, desk: Desk) -> i64 {
    let id = alert(store, b"x");
    let at = now();
    store.want_reports(id, &[(desk, ID.to_owned())], Form::Attached, at, at).unwrap();
    let accounts = [AccountId("a".into())];
    let slip = store.claim_report(Due::Sending, "me", &accounts, at).unwrap().unwrap();
    store.report_sending(slip.id, "me", at).unwrap();
    store.report_sent(slip.id, "me", Form::Attached, false, at).unwrap();
    id
}

/// A message of Amazon's that its receiver's provider vouches for, or not.
fn letter(vouched: bool, head: &str) -> Vec<u8> {
    let result = if vouched { "pass" } else { "fail" };
    format!(
        "Authentication-Results: mx.example; dkim={result} header.d=amazon.com; spf={result} \
         smtp.mailfrom=bounces.amazon.com; dmarc={result} header.from=amazon.com\r\n\
         Received: from mail.amazon.com by mx.example; Mon, 2 Nov 2026 10:00:00 +0000\r\n\
         {head}To: grace@example.com\r\n\r\nThank you for your message. Amazon Customer Service\r\n"
    )
    .into_bytes()
}

/// Hears one message that comes now; what was told of it.
fn told(store: &Store, raw: &[u8]) -> Vec<Event> {
    told_at(store, raw, now())
}

fn told_at(store: &Store, raw: &[u8], arrived: i64) -> Vec<Event> {
    let context = Context { trusted_authserv_ids: vec!["mx.example".into()], ..Context::default() };
    let assessment = assess(raw, &context);
    let events = RefCell::default();
    let expecting = expecting(store, &AccountId("a".into())).unwrap();
    let heard = Heard { raw, digest: &[7; 32], arrived, assessment: &assessment };
    hear(store, &expecting, &heard, &|event| RefCell::<Vec<Event>>::borrow_mut(&events).push(event)).unwrap();
    events.into_inner()
}

const AUTOMATIC: &str = "From: \"Amazon\" <no-reply@amazon.com>\r\n\
    Subject: Re: Report of a message pretending to be Amazon\r\nAuto-Submitted: auto-replied\r\n";

#[test]
fn an_acknowledgement_is_believed_only_when_proven() {
    let (_folder, store) = store();
    let id = reported(&store, Desk::Amazon);
    assert_eq!(told(&store, &letter(false, AUTOMATIC)), []);
    let state = || store.report_state(id, Desk::Amazon).unwrap().unwrap();
    assert!(matches!(state(), ReportState::Sent { .. }));
    let events = told(&store, &letter(true, AUTOMATIC));
    assert_eq!(events.len(), 2, "{events:?}");
    assert!(matches!(state(), ReportState::Acknowledged { .. }));
    assert_eq!(told(&store, &letter(true, AUTOMATIC)), [], "told once");
    let answers = &store.reports_of(id).unwrap()[0].answers;
    assert!(answers[0].text.contains("Thank you for your message."), "{answers:?}");
}

#[test]
fn an_acknowledgement_from_before_the_report_is_of_another() {
    let (_folder, store) = store();
    reported(&store, Desk::Amazon);
    // Met while looking back, or an old one that somebody sends once more with its date.
    assert_eq!(told_at(&store, &letter(true, AUTOMATIC), now() - 7200), []);
    assert_eq!(told_at(&store, &letter(true, AUTOMATIC), now() - 60).len(), 2);
}

#[test]
fn what_a_stranger_makes_amazon_carry_acknowledges_nothing() {
    let (_folder, store) = store();
    reported(&store, Desk::Amazon);
    for from in ["a1b2c3@marketplace.amazon.com", "no-reply@twitch.tv"] {
        let head = AUTOMATIC.replace("no-reply@amazon.com", from);
        let domain = from.split_once('@').unwrap().1;
        let raw = String::from_utf8(letter(true, &head)).unwrap();
        let raw = raw.replace("header.from=amazon.com", &format!("header.from={domain}"));
        let raw = raw.replace("header.d=amazon.com", &format!("header.d={domain}"));
        assert_eq!(told(&store, raw.as_bytes()), [], "{from}");
    }
}

#[test]
fn other_mail_of_amazons_is_no_answer() {
    let (_folder, store) = store();
    reported(&store, Desk::Amazon);
    for head in [
        "From: \"Amazon\" <no-reply@amazon.com>\r\nSubject: Your order\r\n",
        "From: \"Amazon\" <no-reply@amazon.com>\r\nSubject: Your order\r\nAuto-Submitted: auto-generated\r\n",
        "From: \"Amazon\" <no-reply@amazon.com>\r\nSubject: Report of a message pretending to be Amazon\r\n",
    ] {
        assert_eq!(told(&store, &letter(true, head)), [], "{head}");
    }
}

#[test]
fn an_answer_names_the_question_or_comes_from_the_desk() {
    for head in [
        &format!("From: \"Amazon\" <cs-reply@amazon.com>\r\nSubject: x\r\nIn-Reply-To: {ID}\r\n")[..],
        "From: \"Amazon\" <verify@amazon.com>\r\nSubject: Your question\r\n",
    ] {
        let (_folder, store) = store();
        let id = reported(&store, Desk::AmazonVerify);
        let events = told(&store, &letter(true, head));
        assert!(
            events.contains(&Event::Answered { alert: id, desk: Desk::AmazonVerify }),
            "{head} {events:?}"
        );
        assert!(store.alert(id).unwrap().summary.report.is_none());
    }
}

#[test]
fn a_bounce_is_believed_where_it_knows_the_message_id() {
    let (_folder, store) = store();
    let id = reported(&store, Desk::Amazon);
    let bounce = |id: &str| {
        format!(
            "From: MAILER-DAEMON@mx.example\r\nX-Failed-Recipients: reportascam@amazon.com\r\n\r\n\
             Message-ID: {id}\r\n"
        )
    };
    assert_eq!(told(&store, bounce("<another@example.com>").as_bytes()), []);
    let events = told(&store, bounce(ID).as_bytes());
    assert!(matches!(events[..], [Event::Report { state: ReportState::Bounced { .. }, .. }]), "{events:?}");
    let report = &store.reports_of(id).unwrap()[0];
    assert_eq!(report.said, "not delivered to reportascam@amazon.com");
}

/// Many servers send the whole report back with it.
#[test]
fn a_bounce_may_bring_the_whole_report_back() {
    let (_folder, store) = store();
    let id = reported(&store, Desk::Amazon);
    let head = format!(
        "From: MAILER-DAEMON@mx.example\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; reportascam@amazon.com\r\nAction: failed\r\nStatus: 5.7.1\r\n\
         Diagnostic-Code: smtp; 550 looks like phishing\r\n\r\n\
         --b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {ID}\r\n\r\n"
    );
    let mut bounce = head.into_bytes();
    while bounce.len() < 2 * 1024 * 1024 {
        bounce.extend_from_slice(b"A line of what was reported, which is long.\r\n");
    }
    bounce.extend_from_slice(b"--b--\r\n");
    let events = told(&store, &bounce);
    assert!(matches!(events[..], [Event::Report { state: ReportState::Bounced { .. }, .. }]), "{events:?}");
    assert_eq!(store.reports_of(id).unwrap()[0].said, "5.7.1 smtp; 550 looks like phishing");
}
