//! A message is its octets: moved, copied or renumbered it is the same, and another in its place is another.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::{Event, Options, ReportState, SystemSecrets, report_one};

use crate::letters::{newsletter, scam};
use crate::watching::{SOON, Watching, attached, servers};

#[test]
fn moved_to_junk_and_back_it_is_one_alert_and_one_report() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("wanderer", b""))?;
    let alert = watching.alert()?;
    let mut mailbox = servers.mailbox(&user)?;
    let uid = mailbox.messages("INBOX")?[0].uid;
    mailbox.move_to("INBOX", uid, "Junk")?;
    let uid = mailbox.wait_for("Junk", 1, SOON)?[0].uid;
    mailbox.move_to("Junk", uid, "INBOX")?;
    watching.judged(2)?;
    assert_eq!(watching.only_alert()?.id, alert);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. })), 1);

    watching.report(alert)?;
    let uid = mailbox.wait_for("Junk", 1, SOON)?[0].uid;
    mailbox.move_to("Junk", uid, "INBOX")?;
    watching.judged(3)?;
    assert!(matches!(watching.watcher.report(alert)?, ReportState::Sent { .. }));
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(watching.only_alert()?.id, alert);
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn seen_twice_in_the_inbox_it_is_one_alert() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("INBOX", &scam("twin", b""))?;
    let alert = watching.alert()?;
    mailbox.append("INBOX", &scam("twin", b""))?;
    watching.judged(2)?;
    assert_eq!(watching.only_alert()?.id, alert);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. })), 1);
    Ok(())
}

#[test]
fn seen_in_junk_as_well_it_is_marked_where_it_is() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("gone", b""))?;
    let alert = watching.alert()?;
    let mut mailbox = servers.mailbox(&user)?;
    let uid = mailbox.messages("INBOX")?[0].uid;
    mailbox.move_to("INBOX", uid, "Junk")?;
    watching.report(alert)?;
    let junk = mailbox.wait_for("Junk", 1, SOON)?;
    assert!(junk[0].has("$Phishing"));
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}

#[test]
fn renumbered_between_alert_and_click_the_right_message_is_reported_and_moved() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account.clone())?;
    servers.deliver(&user, &scam("renumbered", b""))?;
    let alert = watching.alert()?;
    let mut mailbox = servers.mailbox(&user)?;
    let original = mailbox.messages("INBOX")?.remove(0);
    drop(watching);

    // The scam's place is taken by a letter that must never go out.
    let private = newsletter();
    mailbox.expunge("INBOX", original.uid)?;
    let validity = mailbox.uid_validity("INBOX")?;
    servers.dovecot.renumber(&user.address, "INBOX", validity + 1)?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("INBOX", &private)?;
    mailbox.append("INBOX", &original.raw)?;

    let watching = Watching::start(data.path(), account)?;
    assert_eq!(watching.only_alert()?.id, alert, "known by its octets");
    watching.report(alert)?;
    let arrived = servers.sink.wait_for(1, SOON)?;
    assert_eq!(attached(&arrived[0].raw), [("message/rfc822".to_owned(), original.raw.clone())]);
    let left = mailbox.messages("INBOX")?;
    assert_eq!(left.iter().map(|m| m.raw.clone()).collect::<Vec<_>>(), [private]);
    assert_eq!(mailbox.messages("Junk")?[0].raw, original.raw);
    Ok(())
}

#[test]
fn a_large_scam_is_judged_and_kept_whole_and_reported_also_when_it_is_gone() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    let large = scam(
        "large",
        &b"0123456789012345678901234567890123456789012345678901234567890123456789\r\n".repeat(20_000),
    );
    mailbox.append("INBOX", &large)?;
    let alert = watching.alert()?;
    assert_eq!(watching.only_alert()?.verdict, Verdict::Scam);
    assert_eq!(watching.watcher.kept(alert)?, large);
    let uid = mailbox.wait_for("INBOX", 1, SOON)?[0].uid;
    mailbox.expunge("INBOX", uid)?;
    watching.watcher.report(alert)?;
    let arrived = servers.sink.wait_for(1, SOON)?;
    assert_eq!(attached(&arrived[0].raw)[0].1.len(), large.len());
    assert_eq!(attached(&arrived[0].raw)[0].1, large);
    Ok(())
}

#[test]
fn reporting_one_by_hand_passes_over_no_other() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    drop(Watching::start(data.path(), account.clone())?);
    servers.deliver(&user, &scam("not judged yet", b""))?;
    servers.deliver(&user, &scam("by hand", b""))?;
    let uid = servers.mailbox(&user)?.wait_for("INBOX", 2, SOON)?[1].uid;
    let options = Options::new(data.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| ()));
    assert!(matches!(report_one(options, &account, uid, false)?, ReportState::Sent { .. }));

    let watching = Watching::start(data.path(), account)?;
    acceptance::within(SOON, "the other one is judged", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    assert_eq!(servers.sink.arrived()?.len(), 1);
    Ok(())
}
