//! What a desk writes back is believed where it is proven, and only then.

use acceptance::answer;
use anyhow::Result;
use porchlight_watcher::{Anyway, Desk, Event, ReportState};

use super::{A_WHILE, report, wait_until};
use crate::letters::{order, scam};
use crate::watching::{SOON, Watching, servers};

/// A mail of Amazon's about a report.
fn letter(vouched: bool, from: &str, head: &str) -> Vec<u8> {
    answer(vouched, from, head, "Thank you for writing to Amazon. This message was not sent by us.")
}

#[test]
fn a_forged_acknowledgement_is_ignored_and_a_proven_one_believed() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("acknowledged", b""))?;
    let alert = watching.alert()?;
    watching.report(alert)?;
    let id = report(&watching, alert, Desk::Amazon)?.message_id;
    let head = format!("Subject: Re: your report\r\nIn-Reply-To: {id}\r\nMessage-ID: <a1@amazon.com>\r\n");
    servers.deliver(&user, &letter(false, "no-reply@amazon.com", &head))?;
    // Nor is other mail of Amazon's an answer.
    servers.deliver(&user, &order())?;
    watching.judged(3)?;
    std::thread::sleep(A_WHILE);
    assert!(matches!(report(&watching, alert, Desk::Amazon)?.state, ReportState::Sent { .. }));
    assert_eq!(watching.count(|e| matches!(e, Event::Answered { .. })), 0);

    servers.deliver(&user, &letter(true, "no-reply@amazon.com", &head))?;
    let known =
        wait_until(&watching, alert, "it is known", |s| matches!(s, ReportState::Acknowledged { .. }))?;
    assert_eq!(known.answers.len(), 1);
    assert!(known.answers[0].text.contains("Thank you for writing"), "{:?}", known.answers);
    Ok(())
}

#[test]
fn a_question_is_answered_and_the_message_stays_where_it_is() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &scam("asked", b""))?;
    let alert = watching.alert()?;
    watching.watcher.ask(alert, Anyway::default())?;
    let arrived = servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived[0].to, ["verify@amazon.com"]);
    let text = String::from_utf8_lossy(&arrived[0].raw).into_owned();
    assert!(text.contains("Please tell me whether this message is really from Amazon."), "{text}");
    watching.wait("it is out", |e| {
        matches!(e, Event::Report { desk: Desk::AmazonVerify, state: ReportState::Sent { .. }, .. })
    })?;
    servers.deliver(&user, &letter(true, "verify@amazon.com", "Subject: Your question\r\n"))?;
    watching.wait("the answer", |e| matches!(e, Event::Answered { desk: Desk::AmazonVerify, .. }))?;
    let asked = report(&watching, alert, Desk::AmazonVerify)?;
    assert!(asked.answers[0].text.contains("This message was not sent by us."), "{:?}", asked.answers);
    let summary = watching.watcher.alert(alert)?.summary;
    assert_eq!(summary.report, None);
    assert!(matches!(summary.question, Some(ReportState::Acknowledged { .. })));
    std::thread::sleep(A_WHILE);
    let mut mailbox = servers.mailbox(&user)?;
    assert_eq!(mailbox.messages("Junk")?.len(), 0, "nothing is moved");
    let asked_about = mailbox.messages("INBOX")?.remove(0);
    assert!(!asked_about.has("$Phishing") && !asked_about.has("$Junk"), "{:?}", asked_about.flags);
    Ok(())
}
