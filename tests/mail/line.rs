//! A scam arrives, is found, is reported to the octet, and goes to Junk; nothing is marked as read.

use anyhow::Result;
use porchlight_engine::Verdict;

use crate::letters::scam;
use crate::watching::{SOON, Watching, attached, servers};

#[test]
fn a_scam_is_found_reported_and_moved() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    servers.deliver(&user, &crate::letters::newsletter())?;
    let watching = Watching::start(data.path(), account)?;

    servers.deliver(&user, &scam("line-1", b"See you.\r\n"))?;
    let alert = watching.alert()?;
    assert_eq!(watching.only_alert()?.verdict, Verdict::Scam);
    let mut mailbox = servers.mailbox(&user)?;
    let original = mailbox.messages("INBOX")?.pop().expect("the scam");
    assert!(!original.has("\\Seen"));

    watching.report(alert)?;
    let arrived = servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived.len(), 1);
    assert_eq!(arrived[0].from, user.address);
    assert_eq!(arrived[0].to, ["reportascam@amazon.com"]);
    assert_eq!(attached(&arrived[0].raw), [("message/rfc822".to_owned(), original.raw.clone())]);

    let junk = mailbox.wait_for("Junk", 1, SOON)?;
    assert_eq!(junk[0].raw, original.raw);
    for mark in ["$Junk", "$Phishing", "Junk"] {
        assert!(junk[0].has(mark), "{mark} in {:?}", junk[0].flags);
    }
    let left = mailbox.messages("INBOX")?;
    assert_eq!(left.len(), 1);
    for mail in left.iter().chain(&junk) {
        assert!(!mail.has("\\Seen"), "{:?}", mail.flags);
    }
    Ok(())
}

#[test]
fn awkward_octets_arrive_as_they_were() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    let tails: [&[u8]; 5] = [
        b".\r\n..\r\n.dot at the start\r\n. \r\n",
        "Gr\u{fc}\u{df}e, \u{65e5}\u{672c}\u{8a9e}\r\n".as_bytes(),
        b"latin \xe9\xe8 and \xff\r\n",
        b"trailing blanks   \r\n\t\r\n\r\n\r\n",
        b"no final newline",
    ];
    for (place, tail) in tails.iter().enumerate() {
        // Appended, not delivered: a delivery would add the final newline.
        mailbox.append("INBOX", &scam(&format!("awkward-{place}"), tail))?;
        let original = mailbox.wait_for("INBOX", 1, SOON)?.remove(0);
        assert!(original.raw.ends_with(tail), "the server keeps it as it is");
        acceptance::within(SOON, "the next alert", || Ok(watching.watcher.alerts(10)?.len() == place + 1))?;
        let alert = watching.watcher.alerts(1)?.remove(0).id;
        watching.report(alert)?;
        let arrived = servers.sink.wait_for(place + 1, SOON)?;
        let newest = arrived.iter().map(|a| attached(&a.raw)).find(|parts| parts[0].1 == original.raw);
        assert_eq!(newest, Some(vec![("message/rfc822".to_owned(), original.raw)]), "tail {place}");
        mailbox.wait_for("INBOX", 0, SOON)?;
    }
    Ok(())
}
