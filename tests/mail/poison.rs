//! A message that ends the program is tried alone twice, then set aside where people can see it, and the rest of the
//! mailbox is looked through.

use anyhow::Result;
use porchlight_engine::Verdict;

use crate::child::{Child, KILLER};
use crate::letters::{newsletter, scam};
use crate::watching::{Watching, servers};

#[test]
fn a_message_that_kills_is_set_aside_after_the_second_time_alone() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    servers.deliver(&user, &newsletter())?;
    servers.deliver(&user, &scam("killer", KILLER.as_bytes()))?;
    servers.deliver(&user, &scam("after", b""))?;

    // First with the others, so that it could have been any of them, and then alone.
    for attempt in 1..=3 {
        let mut child = Child::start(data.path(), &account)?;
        assert!(!child.end()?, "attempt {attempt} ends badly");
    }
    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"set_aside\"")?;
    child.wait_for("\"first_look\"")?;
    child.kill()?;

    let watching = Watching::start(data.path(), account)?;
    let aside = watching.watcher.set_aside()?;
    assert_eq!(aside.iter().map(|a| a.uid).collect::<Vec<_>>(), [2]);
    let alert = watching.only_alert()?;
    assert_eq!((alert.verdict, alert.subject.contains("after")), (Verdict::Scam, true), "{alert:?}");
    Ok(())
}

/// Of a large message the beginning is read before anybody knows whether to fetch the rest: that is an attempt as well.
#[test]
fn a_large_message_that_kills_is_set_aside_wherever_in_it_the_words_are() -> Result<()> {
    let line = b"0123456789012345678901234567890123456789012345678901234567890123456789\r\n";
    let long = line.repeat(2 * 1024 * 1024 / line.len());
    let begins = [KILLER.as_bytes(), b"\r\n", &long].concat();
    let ends = [&long[..], KILLER.as_bytes(), b"\r\n"].concat();
    for tail in [begins, ends] {
        let (servers, user, account) = servers()?;
        let data = tempfile::tempdir()?;
        let mut mailbox = servers.mailbox(&user)?;
        mailbox.append("INBOX", &scam("killer", &tail))?;
        mailbox.append("INBOX", &scam("after", b""))?;
        for attempt in 1..=2 {
            let mut child = Child::start(data.path(), &account)?;
            assert!(!child.end()?, "attempt {attempt} ends badly");
        }
        let mut child = Child::start(data.path(), &account)?;
        child.wait_for("\"set_aside\"")?;
        child.wait_for("\"first_look\"")?;
        child.kill()?;
        let watching = Watching::start(data.path(), account)?;
        assert_eq!(watching.watcher.set_aside()?.len(), 1);
        assert!(watching.only_alert()?.subject.contains("after"));
    }
    Ok(())
}
