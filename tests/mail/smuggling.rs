//! A scam may hold what ends an SMTP message early. Reporting it must send one mail, to Amazon, and no other.

use acceptance::postfix::Postfix;
use anyhow::Result;

use crate::letters::scam;
use crate::watching::{SOON, Watching, attached, servers};

const SMUGGLED: [&[u8]; 6] = [
    b"hello\n.\r\nMAIL FROM:<grace@test.example>\r\nRCPT TO:<victim@test.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\nQUIT\r\n",
    b"hello\n.\nMAIL FROM:<grace@test.example>\nRCPT TO:<victim@test.example>\nDATA\nSubject: smuggled\n\nx\n.\nQUIT\n",
    b"hello\r.\rMAIL FROM:<grace@test.example>\rRCPT TO:<victim@test.example>\rDATA\rSubject: smuggled\r\rx\r.\rQUIT\r",
    b"hello\r\n.\nMAIL FROM:<grace@test.example>\r\nRCPT TO:<victim@test.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\n",
    b"hello\r\r\n.\r\r\nMAIL FROM:<grace@test.example>\r\nRCPT TO:<victim@test.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\n",
    b"hello\r\n.\r\nMAIL FROM:<grace@test.example>\r\nRCPT TO:<victim@test.example>\r\nDATA\r\nSubject: smuggled\r\n\r\nx\r\n.\r\n",
];

#[test]
fn one_mail_arrives_and_nothing_else_is_sent() -> Result<()> {
    if !Postfix::possible() {
        println!("not run: a private Postfix can only be started by root");
        return Ok(());
    }
    let (mut servers, user, mut account) = servers()?;
    let amazon = servers.add_user("reportascam@amazon.com", "theirs")?;
    let victim = servers.add_user("victim@test.example", "theirs")?;
    let postfix = Postfix::start(&servers)?;
    account.smtp = Some(acceptance::server(postfix.tls, porchlight_watcher::Security::Tls));
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;

    for (place, tail) in SMUGGLED.iter().enumerate() {
        let original = scam(&format!("smuggled-{place}"), tail);
        mailbox.append("INBOX", &original)?;
        acceptance::within(SOON, "the next alert", || Ok(watching.watcher.alerts(10)?.len() == place + 1))?;
        let as_kept = mailbox.wait_for("INBOX", 1, SOON)?.remove(0).raw;
        watching.report(watching.watcher.alerts(1)?.remove(0).id)?;
        let arrived = servers.mailbox(&amazon)?.wait_for("INBOX", place + 1, SOON)?;
        let parts = attached(&arrived[place].raw);
        let faithful = parts.iter().any(|(_, octets)| *octets == as_kept);
        assert!(faithful, "the untouched octets are among the parts of report {place}");
    }
    acceptance::within(SOON, "the queue is empty", || Ok(!postfix.busy()?))?;
    assert_eq!(servers.mailbox(&amazon)?.messages("INBOX")?.len(), SMUGGLED.len());
    assert_eq!(servers.mailbox(&victim)?.messages("INBOX")?.len(), 0, "{}", postfix.log());
    Ok(())
}
