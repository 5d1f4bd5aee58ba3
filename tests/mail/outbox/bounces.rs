//! A report that comes back, by a real mail server's notification.

use acceptance::postfix::Postfix;
use anyhow::{Context, Result};
use porchlight_watcher::{Code, Form, Reason, ReportState, Security};

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

#[test]
fn postfix_puts_off_refuses_and_takes_a_report() -> Result<()> {
    if !Postfix::possible() {
        println!("not run: a private Postfix can only be started by root");
        return Ok(());
    }
    for (security, named) in [(Security::StartTls, "over STARTTLS"), (Security::Tls, "over TLS")] {
        let (servers, user, mut account) = servers()?;
        let postfix = Postfix::start(&servers)?;
        let port = if security == Security::Tls { postfix.tls } else { postfix.starttls };
        account.smtp = Some(acceptance::server(port, security));
        let data = tempfile::tempdir()?;
        let watching = Watching::start(data.path(), account)?;
        let told = || format!("{named}\n{}", postfix.log());
        let desk = "reportascam@amazon.com";

        postfix.answer(desk, Some("451 4.3.0 not now"))?;
        servers.deliver(&user, &scam("put-off", b""))?;
        let alert = watching.alert()?;
        watching.watcher.report(alert)?;
        let later = ReportState::Waiting { last: Some(Code::ServerBusy) };
        wait_until(&watching, alert, "it waits", |state| state == later).with_context(told)?;
        postfix.answer(desk, Some("550 5.7.1 no reports here"))?;
        let no = ReportState::Refused { code: Code::ReportRefused };
        let refused =
            wait_until(&watching, alert, "it is refused", |state| state == no).with_context(told)?;
        assert_eq!(refused.reason(), Some(Reason::Content), "{}", refused.said);
        postfix.pass_on(desk, servers.sink.port)?;
        postfix.answer(desk, None)?;
        watching.watcher.send_again(refused.id, refused.form_again())?;
        wait_until(&watching, alert, "it goes", |s| matches!(s, ReportState::Sent { .. }))
            .with_context(told)?;
        let arrived = servers.sink.wait_for(1, SOON)?;
        assert_eq!(arrived[0].to, [desk]);
    }
    Ok(())
}
