//! A report that comes back, by a real mail server's notification.

use acceptance::postfix::Postfix;
use anyhow::{Context, Result};
use porchlight_watcher::{Form, ReportState, Security};

use super::wait_until;
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn what_postfix_sends_back_is_understood_and_the_next_step_goes_out() -> Result<()> {
    if !Postfix::possible() {
        println!("not run: a private Postfix can only be started by root");
        return Ok(());
    }
    let (servers, user, mut account) = servers()?;
    let postfix = Postfix::start(&servers)?;
    account.smtp = Some(acceptance::server(postfix.starttls, Security::StartTls));
    // Amazon's own server is the one that does not want it.
    postfix.pass_on("reportascam@amazon.com", servers.sink.port)?;
    servers.sink.answer(Some("550 5.7.1 looks like phishing"))?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("comes-back", b""))?;
    let alert = watching.alert()?;
    watching.watcher.report(alert)?;
    let bounced = wait_until(&watching, alert, "it comes back", |s| matches!(s, ReportState::Bounced { .. }))
        .with_context(|| format!("{}\n{:?}", postfix.log(), watching.watcher.reports_of(alert)))?;
    assert!(bounced.said.starts_with("5.7.1 "), "{}", bounced.said);
    let names: Vec<_> = bounced.steps.iter().map(|step| step.state).collect();
    let last = names.len() - 2;
    assert!(matches!(names[last..], [ReportState::Sent { .. }, ReportState::Bounced { .. }]), "{names:?}");

    // The next rung of the ladder is another message, and arrives.
    servers.sink.answer(None)?;
    watching.watcher.send_again(bounced.id, Form::Zipped)?;
    let sent = wait_until(&watching, alert, "it goes", |s| matches!(s, ReportState::Sent { .. }))?;
    assert_ne!(sent.message_id, bounced.message_id);
    let arrived = servers.sink.wait_for(1, SOON)?;
    assert!(String::from_utf8_lossy(&arrived[0].raw).contains("suspicious-message.zip"));
    Ok(())
}
