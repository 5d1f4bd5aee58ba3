//! A report can be taken back until it leaves, and its original comes back from Junk afterwards.

use std::time::Duration;

use acceptance::{doubtful, within};
use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::{Anyway, Code, Event, ReportState, Reporting, TakenBack, Whereabouts};

use super::submission::{Stage, Submission};
use super::{A_WHILE, start_with_undo, wait_until};
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn taken_back_in_time_nothing_leaves_and_it_can_be_reported_later() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(2))?;
    servers.deliver(&user, &scam("undo", b""))?;
    let alert = watching.alert()?;
    assert_eq!(watching.watcher.report(alert)?, ReportState::Waiting { last: None });
    assert_eq!(watching.watcher.pending()?, 0);
    watching.watcher.undo_report(alert)?;
    assert_eq!(watching.watcher.undo_report(alert).unwrap_err().code, Code::TooLate);
    std::thread::sleep(A_WHILE + Duration::from_secs(1));
    assert_eq!(servers.sink.arrived()?.len(), 0);
    let summary = watching.only_alert()?;
    assert_eq!((summary.report, summary.whereabouts), (None, Whereabouts::Untouched));
    assert_eq!(watching.watcher.pending()?, 1, "open again");

    let begun = std::time::Instant::now();
    watching.report(alert)?;
    assert!(begun.elapsed() >= Duration::from_millis(1500), "the time to take it back comes first");
    assert_eq!(servers.sink.arrived()?.len(), 1);
    assert_eq!(watching.watcher.undo_report(alert).unwrap_err().code, Code::TooLate);
    Ok(())
}

#[test]
fn what_is_called_fine_is_not_reported_after_all() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(2))?;
    servers.deliver(&user, &scam("fine", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    watching.watcher.dismiss(alert)?;
    std::thread::sleep(A_WHILE + Duration::from_secs(1));
    assert_eq!(servers.sink.arrived()?.len(), 0);
    assert_eq!(watching.only_alert()?.report, None);
    Ok(())
}

#[test]
fn the_time_to_take_it_back_is_the_users_choice() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(60))?;
    watching.watcher.set_reporting(Reporting { undo: Some(0), ..Reporting::default() })?;
    servers.deliver(&user, &scam("at-once", b""))?;
    watching.report(watching.alert()?)?;
    watching.watcher.set_reporting(Reporting { undo: Some(200), ..Reporting::default() })?;
    assert_eq!(watching.watcher.reporting()?.undo, Some(60), "and has an end");
    Ok(())
}

#[test]
fn a_command_leaves_nothing_waiting_whatever_was_chosen() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    // As the command line does: no time at all.
    let watching = Watching::start(data.path(), account)?;
    watching.watcher.set_reporting(Reporting { undo: Some(60), ..Reporting::default() })?;
    servers.deliver(&user, &scam("command", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    watching.watcher.work_now()?;
    wait_until(&watching, alert, "it goes", |s| matches!(s, ReportState::Sent { .. }))?;
    Ok(())
}

#[test]
fn while_it_waits_for_a_busy_server_it_can_still_be_taken_back() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.sink.answer(Some("451 4.3.0 later"))?;
    servers.deliver(&user, &scam("busy", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    wait_until(&watching, alert, "it waits", |s| matches!(s, ReportState::Waiting { last: Some(_) }))?;
    watching.watcher.undo_report(alert)?;
    servers.sink.answer(None)?;
    // Longer than the first two waits together.
    std::thread::sleep(Duration::from_secs(8));
    assert_eq!(servers.sink.arrived()?.len(), 0);
    Ok(())
}

#[test]
fn it_can_be_taken_back_until_the_message_itself_is_on_its_way() -> Result<()> {
    let slow = Duration::from_secs(3);
    for stage in [Stage::Ehlo, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::AfterDot] {
        let (servers, user, mut account) = servers()?;
        let submission = Submission::start(&servers.certificates, &["8BITMIME"])?;
        submission.use_for(&mut account);
        let data = tempfile::tempdir()?;
        let watching = Watching::start(data.path(), account)?;
        servers.deliver(&user, &scam("stage", b""))?;
        let alert = watching.alert()?;
        submission.hold(stage, slow);
        watching.watcher.report(alert)?;
        within(SOON, "the stage is reached", || Ok(submission.has_reached(stage)))?;
        if stage == Stage::AfterDot {
            assert_eq!(watching.watcher.undo_report(alert).unwrap_err().code, Code::TooLate);
            wait_until(&watching, alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))?;
            assert_eq!(submission.arrived().len(), 1);
            continue;
        }
        assert_eq!(watching.watcher.undo_report(alert)?, TakenBack::All, "{stage:?}");
        std::thread::sleep(slow + Duration::from_secs(1));
        assert_eq!(submission.arrived().len(), 0, "{stage:?}");
        assert_eq!(watching.only_alert()?.report, None, "{stage:?}");
        assert_eq!(watching.only_alert()?.whereabouts, Whereabouts::Untouched, "{stage:?}");
    }
    Ok(())
}

#[test]
fn a_question_can_be_taken_back_too() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = start_with_undo(data.path(), account, Duration::from_secs(2))?;
    servers.deliver(&user, &doubtful("question"))?;
    within(SOON, "it is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
    let alert = watching.only_alert()?.id;
    watching.watcher.ask(alert, Anyway::default())?;
    assert_eq!(watching.watcher.undo_report(alert)?, TakenBack::All);
    std::thread::sleep(A_WHILE + Duration::from_secs(1));
    assert_eq!(servers.sink.arrived()?.len(), 0);
    assert_eq!(watching.only_alert()?.question, None);
    Ok(())
}

#[test]
fn the_original_comes_back_as_wanted_mail_and_is_not_found_again() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("back", b""))?;
    let alert = watching.alert()?;
    assert_eq!(watching.watcher.move_back(alert).unwrap_err().code, Code::TooLate, "it never went");
    watching.report(alert)?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.wait_for("Junk", 1, SOON)?;
    assert_eq!(watching.watcher.move_back(alert)?, Whereabouts::ToMoveBack);
    watching.wait("it is back", |e| matches!(e, Event::MovedBack { .. }))?;
    let back = mailbox.wait_for("INBOX", 1, SOON)?.remove(0);
    for (mark, there) in
        [("$NotJunk", true), ("NonJunk", true), ("$Junk", false), ("Junk", false), ("$Phishing", false)]
    {
        assert_eq!(back.has(mark), there, "{mark} in {:?}", back.flags);
    }
    assert_eq!(mailbox.messages("Junk")?.len(), 0);
    within(SOON, "it says so", || Ok(watching.only_alert()?.whereabouts == Whereabouts::Back))?;
    watching.judged(2)?;
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. })), 1);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn without_a_junk_folder_the_user_is_asked() -> Result<()> {
    let wishes = acceptance::DovecotWishes { junk: false, ..Default::default() };
    let mut servers = acceptance::Servers::start_with(&wishes)?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), servers.account(&user)?)?;
    servers.deliver(&user, &scam("no-junk", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    watching.wait("there is no Junk", |e| matches!(e, Event::NoJunk { .. }))?;
    let mut mailbox = servers.mailbox(&user)?;
    assert!(mailbox.wait_for("INBOX", 1, SOON)?[0].has("$Phishing"), "marked all the same");
    assert_eq!(watching.only_alert()?.whereabouts, Whereabouts::NoJunk);

    watching.watcher.set_reporting(Reporting { make_junk: Some(true), ..Reporting::default() })?;
    watching.wait("it is moved", |e| matches!(e, Event::Moved { .. }))?;
    mailbox.wait_for("INBOX", 0, SOON)?;
    assert_eq!(mailbox.messages("Junk")?.len(), 1);

    mailbox.delete("Junk")?;
    // The server ends a connection whose folder is gone.
    let mut mailbox = servers.mailbox(&user)?;
    watching.watcher.set_reporting(Reporting { make_junk: Some(false), ..Reporting::default() })?;
    servers.deliver(&user, &scam("stays", b""))?;
    within(SOON, "the second alert", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    let second = watching.watcher.alerts(1)?.remove(0).id;
    watching.watcher.report(second)?;
    wait_until(&watching, second, "it goes", |s| matches!(s, ReportState::Sent { .. }))?;
    std::thread::sleep(A_WHILE);
    assert_eq!(mailbox.messages("INBOX")?.len(), 1);
    Ok(())
}

#[test]
fn a_doubtful_message_is_called_phishing_only_by_choice() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    for (count, mark_doubtful) in [(1, false), (2, true)] {
        watching.watcher.set_reporting(Reporting { mark_doubtful, ..Reporting::default() })?;
        servers.deliver(&user, &doubtful(&format!("doubtful-{count}")))?;
        within(SOON, "it is in the list", || Ok(watching.watcher.alerts(10)?.len() == count))?;
        let summary = watching.watcher.alerts(1)?.remove(0);
        assert_eq!(summary.verdict, Verdict::Doubtful);
        watching.report(summary.id)?;
        let moved = mailbox.wait_for("Junk", count, SOON)?.pop().expect("the message");
        assert!(moved.has("$Junk"), "{:?}", moved.flags);
        assert_eq!(moved.has("$Phishing"), mark_doubtful, "{:?}", moved.flags);
    }
    Ok(())
}
