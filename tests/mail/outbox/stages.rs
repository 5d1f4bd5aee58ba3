//! The conversation with the submission server fails at each stage: nothing is sent twice, and nothing silently never.

use std::sync::Arc;
use std::time::{Duration, Instant};

use acceptance::Servers;
use acceptance::proxy::{Flow, Proxy};
use anyhow::Result;
use porchlight_watcher::{Code, Event, Form, ReportState, Times};

use super::submission::{Fault, Stage, Submission};
use super::{A_WHILE, wait_until};
use crate::alive::{AT_HOME, ELSEWHERE, World};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

/// Reports a scam through a server that fails, then lets it work. How often the report went, and how it stood.
fn through(stage: Stage, fault: Fault) -> Result<(usize, ReportState)> {
    let (servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    submission.fail(Some((stage, fault)));
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("stage", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    let tried = |state| !matches!(state, ReportState::Waiting { last: None } | ReportState::Sending);
    let stands = wait_until(&watching, alert, "it was tried", tried)?.state;
    submission.fail(None);
    if matches!(stands, ReportState::Waiting { .. }) {
        // Tried again by itself.
        wait_until(&watching, alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
    } else {
        std::thread::sleep(A_WHILE);
    }
    Ok((submission.arrived().len(), stands))
}

#[test]
fn cut_off_before_the_message_it_is_sent_later_and_after_it_nobody_knows() -> Result<()> {
    for stage in Stage::ALL {
        let (sent, stands) = through(stage, None)?;
        match stage {
            Stage::InData => assert_eq!((sent, stands), (0, ReportState::Uncertain)),
            // It has arrived, and nobody was told.
            Stage::AfterDot => assert_eq!((sent, stands), (1, ReportState::Uncertain)),
            _ => {
                assert_eq!(sent, 1, "{stage:?}");
                assert!(matches!(stands, ReportState::Waiting { last: Some(_) }), "{stage:?} {stands:?}");
            }
        }
    }
    Ok(())
}

#[test]
fn a_deferral_is_tried_again_at_every_stage() -> Result<()> {
    for (stage, words) in [
        (Stage::Auth, "454 4.7.0 later"),
        (Stage::Mail, "451 4.3.0 later"),
        (Stage::Rcpt, "450 4.2.1 greylisted"),
        (Stage::Data, "451 4.3.0 later"),
        (Stage::AfterDot, "451 4.3.0 later"),
    ] {
        let (sent, stands) = through(stage, Some(words))?;
        assert_eq!((sent, stands), (1, ReportState::Waiting { last: Some(Code::ServerBusy) }), "{stage:?}");
    }
    Ok(())
}

#[test]
fn a_refusal_is_not_tried_again_at_any_stage() -> Result<()> {
    for (stage, words, code) in [
        (Stage::Auth, "535 5.7.8 wrong", Code::SignInRefused),
        (Stage::Mail, "550 5.7.1 you may not", Code::ReportRefused),
        (Stage::Rcpt, "550 5.1.1 nobody", Code::ReportRefused),
        (Stage::Data, "554 5.7.1 no", Code::ReportRefused),
        (Stage::AfterDot, "550 5.7.1 looks like phishing", Code::ReportRefused),
    ] {
        let (sent, stands) = through(stage, Some(words))?;
        assert_eq!((sent, stands), (0, ReportState::Refused { code }), "{stage:?}");
    }
    Ok(())
}

#[test]
fn poor_servers_get_what_they_can_carry() -> Result<()> {
    let eight_bit = "Gr\u{fc}\u{df}e\r\n".as_bytes();
    let long = b"0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\r\n".repeat(3000);
    for (extensions, tail, form, has, has_not) in [
        // Without SIZE nothing is said of sizes; without 8BITMIME the original travels as octets.
        (&["8BITMIME"][..], eight_bit, Form::Attached, "MESSAGE/RFC822", " SIZE="),
        (&[][..], eight_bit, Form::Attached, "ORIGINAL.EML", "BODY=8BITMIME"),
        (&["SIZE 35000000"][..], b"", Form::Attached, " SIZE=", "RFC822-HEADERS"),
        (&["8BITMIME", "SIZE 50000"][..], &long, Form::Headers, "TEXT/RFC822-HEADERS", "MESSAGE/RFC822"),
    ] {
        let (servers, _, mut account) = servers()?;
        let user = acceptance::User { address: account.address.clone(), password: "correct horse".into() };
        let submission = Submission::start(&servers.certificates, extensions)?;
        submission.use_for(&mut account);
        let data = tempfile::tempdir()?;
        let watching = Watching::start(data.path(), account)?;
        servers.deliver(&user, &scam("poor", tail))?;
        let alert = watching.alert()?;
        watching.watcher.report(alert)?;
        let sent =
            wait_until(&watching, alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
        assert_eq!(sent.form, form, "{extensions:?}");
        let all = submission.arrived().concat();
        assert!(all.contains(has) || submission.heard(has), "{has} with {extensions:?}");
        assert!(!all.contains(has_not) && !submission.heard(has_not), "{has_not} with {extensions:?}");
    }
    Ok(())
}

#[test]
fn a_bound_that_was_not_told_is_respected_afterwards() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    submission.fail(Some((Stage::AfterDot, Some("552 5.3.4 too large"))));
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("large", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    let small = ReportState::Refused { code: Code::ReportTooLarge };
    // Also as header and words; then the user is told.
    let report = wait_until(&watching, alert, "it was tried both ways", |state| state == small)?;
    assert_eq!(report.said, "552 5.3.4 too large");
    assert_eq!(report.steps.iter().filter(|step| step.state == ReportState::Sending).count(), 2);
    submission.fail(None);
    watching.watcher.send_again(report.id, Form::Zipped)?;
    let sent = wait_until(&watching, alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
    assert_eq!(sent.form, Form::Zipped);
    assert_ne!(sent.message_id, report.message_id, "another message");
    assert_eq!(submission.arrived().len(), 1);
    assert!(submission.connections() >= 3);
    Ok(())
}

/// A report that cannot go: nobody answers behind the proxy.
struct Cut {
    servers: Servers,
    proxy: Proxy,
    world: Arc<World>,
    watching: Watching,
    alert: i64,
    _data: tempfile::TempDir,
}

fn cut_off(name: &str) -> Result<Cut> {
    let (servers, user, mut account) = servers()?;
    let proxy = Proxy::start(servers.dovecot.submissions)?;
    account.smtp.as_mut().expect("a server").port = proxy.port;
    proxy.set(Flow::Refusing);
    let data = tempfile::tempdir()?;
    let world = World::new(Some(AT_HOME));
    let times = Times { undo: Duration::ZERO, tick: Duration::from_millis(200), ..Times::default() };
    let watching = Watching::begin_in(data.path(), account, times, Arc::clone(&world) as _)?;
    watching.wait("it watches", |e| matches!(e, Event::Checked { .. }))?;
    servers.deliver(&user, &scam(name, b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    Ok(Cut { servers, proxy, world, watching, alert, _data: data })
}

/// It goes within so many seconds, once.
fn goes_within(cut: &Cut, seconds: u64) -> Result<()> {
    let begun = Instant::now();
    wait_until(&cut.watching, cut.alert, "it goes", |s| matches!(s, ReportState::Sent { .. }))?;
    assert!(begun.elapsed() < Duration::from_secs(seconds), "{:?}", begun.elapsed());
    assert_eq!(cut.servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn without_a_network_it_waits_and_goes_when_there_is_one() -> Result<()> {
    let cut = cut_off("offline")?;
    // The third wait is a minute.
    acceptance::within(SOON * 2, "it was tried three times", || Ok(cut.proxy.connections() >= 3))?;
    let waits = |state| matches!(state, ReportState::Waiting { last: Some(_) });
    wait_until(&cut.watching, cut.alert, "it waits", waits)?;
    cut.proxy.set(Flow::Free);
    cut.world.enter(Some(ELSEWHERE));
    goes_within(&cut, 20)
}

#[test]
fn a_try_that_hung_on_the_old_line_does_not_hold_up_the_new_one() -> Result<()> {
    let cut = cut_off("hung")?;
    acceptance::within(SOON, "it was tried twice", || Ok(cut.proxy.connections() >= 2))?;
    cut.proxy.set(Flow::Frozen);
    acceptance::within(SOON * 2, "it hangs", || Ok(cut.proxy.connections() >= 3))?;
    // While it hangs. By itself it would be tried again after a minute.
    cut.world.enter(Some(ELSEWHERE));
    std::thread::sleep(Duration::from_secs(1));
    cut.proxy.cut();
    cut.proxy.set(Flow::Free);
    goes_within(&cut, 25)
}
