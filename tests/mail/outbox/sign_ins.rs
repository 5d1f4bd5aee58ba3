//! A refused sign-in is not tried for every report, a mailbox that lets nobody in is left alone, and a server that hangs
//! holds up nobody else.

use std::net::TcpListener;
use std::time::{Duration, Instant};

use acceptance::{server, within};
use anyhow::Result;
use porchlight_watcher::{Code, Event, ReportState, Security};

use super::submission::{Stage, Submission};
use super::{report, start_with_undo, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn one_refusal_is_enough_for_all_reports_that_wait() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    submission.fail(Some((Stage::Auth, Some("535 5.7.8 wrong"))));
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(3))?;
    for number in 0..6 {
        servers.deliver(&user, &scam(&format!("n{number}"), b""))?;
    }
    within(SOON, "all are found", || Ok(watching.watcher.alerts(10)?.len() == 6))?;
    for alert in watching.watcher.alerts(10)? {
        watching.watcher.report(alert.id)?;
    }
    let refused = ReportState::Refused { code: Code::SignInRefused };
    for alert in watching.watcher.alerts(10)? {
        wait_until(&watching, alert.id, "it is refused", |state| state == refused)?;
    }
    // Wanted within the same moment, or in two that follow each other.
    let tried = submission.connections();
    assert!((1..=2).contains(&tried), "{tried} sign-ins");
    // The user says that it works now.
    submission.fail(None);
    let first = watching.watcher.alerts(1)?.remove(0).id;
    let wanted = report(&watching, first, porchlight_watcher::Desk::Amazon)?;
    watching.watcher.send_again(wanted.id, wanted.form_again())?;
    wait_until(&watching, first, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
    Ok(())
}

#[test]
fn what_is_moved_in_a_row_is_moved_in_one_visit() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(3))?;
    for number in 0..6 {
        servers.deliver(&user, &scam(&format!("n{number}"), b""))?;
    }
    within(SOON, "all are found", || Ok(watching.watcher.alerts(10)?.len() == 6))?;
    let sign_ins = || {
        let log = servers.dovecot.log();
        log.lines().filter(|line| line.contains("imap-login") && line.contains(" Login: ")).count()
    };
    let before = sign_ins();
    for alert in watching.watcher.alerts(10)? {
        watching.watcher.report(alert.id)?;
    }
    let moved = || watching.count(|event| matches!(event, Event::Moved { .. })) == 6;
    within(SOON, "all are moved", || Ok(moved()))?;
    // Wanted within the same moment, or in two that follow each other.
    within(SOON, "the log says so", || Ok(sign_ins() > before))?;
    let after = sign_ins() - before;
    assert!(after <= 2, "{after} sign-ins: {}", servers.dovecot.log());
    Ok(())
}

#[test]
fn a_server_that_hangs_holds_up_no_other_account() -> Result<()> {
    let (mut servers, grace, mut account) = servers()?;
    // It takes connections, and says nothing.
    let silent = TcpListener::bind(("127.0.0.1", 0))?;
    account.smtp = Some(server(silent.local_addr()?.port(), Security::Tls));
    let ada = servers.add_user("ada@test.example", "battery staple")?;
    let others = servers.account(&ada)?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    watching.watcher.add_account(others.clone(), None)?;
    watching.looked_back(&others.id())?;
    servers.deliver(&grace, &scam("hangs", b""))?;
    within(SOON, "the first is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
    let first = watching.watcher.alerts(1)?.remove(0).id;
    watching.watcher.report(first)?;
    servers.deliver(&ada, &scam("passes", b""))?;
    within(SOON, "the second is found", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    let second = watching.watcher.alerts(1)?.remove(0).id;
    let begun = Instant::now();
    watching.watcher.report(second)?;
    servers.sink.wait_for(1, SOON)?;
    let took = begun.elapsed();
    let stands = report(&watching, first, porchlight_watcher::Desk::Amazon)?.state;
    assert!(matches!(stands, ReportState::Waiting { last: None }), "{stands:?}");
    // A sign-in is given up after thirty seconds.
    assert!(took < Duration::from_secs(25), "{took:?}");
    Ok(())
}

#[test]
fn a_mailbox_that_lets_nobody_in_is_asked_once_and_again_when_somebody_got_in() -> Result<()> {
    let (mut servers, user, mut account) = servers()?;
    let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
    submission.use_for(&mut account);
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account.clone())?;
    submission.fail(Some((Stage::AfterDot, None)));
    servers.deliver(&user, &scam("uncertain", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    let kept = wait_until(&watching, alert, "nobody knows", |state| state == ReportState::Uncertain)?;
    // Whoever watches is in already, and notices nothing.
    servers.dovecot.set_password(&user.address, "a new one")?;
    let refusals = || {
        let log = servers.dovecot.log();
        log.lines().filter(|line| line.contains("imap-login") && line.contains("auth failed")).count()
    };
    within(SOON, "the mailbox was asked", || Ok(refusals() == 1))?;
    // Longer than until it would be asked for the second and the third time.
    std::thread::sleep(Duration::from_secs(25));
    assert_eq!(refusals(), 1, "{}", servers.dovecot.log());

    let copy = format!("Message-ID: {}\r\nSubject: Report\r\n\r\nx\r\n", kept.message_id);
    servers.dovecot.set_password(&user.address, &user.password)?;
    servers.mailbox(&user)?.append("Sent", copy.as_bytes())?;
    servers.dovecot.kick(&user.address)?;
    wait_until(&watching, alert, "it went", |state| matches!(state, ReportState::Sent { .. }))?;
    servers.mailbox(&user)?.wait_for("Junk", 1, SOON)?;
    assert_eq!(submission.arrived().len(), 1);
    Ok(())
}
