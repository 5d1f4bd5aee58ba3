//! What is shown before is what leaves, to the octet.

use acceptance::within;
use anyhow::{Context, Result};
use porchlight_watcher::{Desk, ReportState, Reporting};

use super::submission::Submission;
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn what_is_shown_is_what_leaves() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    let tails: [&[u8]; 4] =
        [b"plain\r\n", "Gr\u{fc}\u{df}e\r\n".as_bytes(), b"bare\nline\0\r\n", &b"x".repeat(3000)];
    for (place, (tail, arf)) in tails.iter().zip([false, true, false, true]).enumerate() {
        watching.watcher.set_reporting(Reporting { arf, ..Reporting::default() })?;
        mailbox.append("INBOX", &scam(&format!("shown-{place}"), tail))?;
        within(SOON, "the next alert", || Ok(watching.watcher.alerts(10)?.len() == place + 1))?;
        let alert = watching.watcher.alerts(1)?.remove(0).id;
        let shown = watching.watcher.preview(alert, Desk::Amazon)?;
        assert_eq!(shown.to.address(), "reportascam@amazon.com");
        assert_eq!(watching.watcher.alert(alert)?.summary.report, None, "looking is not reporting");
        assert_eq!(watching.watcher.preview(alert, Desk::Amazon)?, shown);
        watching.watcher.report(alert)?;
        super::wait_until(&watching, alert, "it goes", |state| matches!(state, ReportState::Sent { .. }))
            .with_context(|| format!("{place}: {:?}", watching.watcher.reports_of(alert)))?;
        let arrived = servers.sink.wait_for(place + 1, SOON)?.pop().expect("one");
        // The submission server puts its own line on top.
        let raw = String::from_utf8_lossy(&arrived.raw).into_owned();
        let wanted = String::from_utf8_lossy(&shown.octets).into_owned();
        assert!(raw.ends_with(&wanted), "{place}: shown\n{wanted}\narrived\n{raw}");
        assert!(arrived.raw.ends_with(&shown.octets));
    }
    Ok(())
}

#[test]
fn also_before_the_server_was_ever_met() -> Result<()> {
    let eight_bit = "Gr\u{fc}\u{df}e\r\n".as_bytes();
    let long = b"0123456789 0123456789 0123456789 0123456789 0123456789 0123456789\r\n".repeat(3000);
    for (extensions, tail) in [(&[][..], eight_bit), (&["8BITMIME", "SIZE 50000"][..], &long)] {
        let (servers, user, mut account) = servers()?;
        let submission = Submission::start(&servers.certificates, extensions)?;
        submission.use_for(&mut account);
        let data = tempfile::tempdir()?;
        let watching = Watching::start(data.path(), account)?;
        servers.deliver(&user, &scam("first", tail))?;
        let alert = watching.alert()?;
        let shown = watching.watcher.preview(alert, Desk::Amazon)?;
        watching.watcher.report(alert)?;
        let sent = super::wait_until(&watching, alert, "it goes", |state| {
            matches!(state, ReportState::Sent { .. })
        })?;
        assert_eq!(sent.form, shown.form, "{extensions:?}");
        assert_eq!(
            heard(&submission.arrived().concat()),
            heard(&String::from_utf8_lossy(&shown.octets)),
            "{extensions:?}"
        );
    }
    Ok(())
}

/// As the script hears it: without case, without the spaces at the end of a line.
fn heard(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim_end().to_lowercase()).filter(|line| !line.is_empty()).collect()
}
