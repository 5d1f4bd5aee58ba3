//! No clutter by default; a copy in a folder of its own where that is wished for.

use anyhow::Result;
use porchlight_watcher::Reporting;

use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn a_copy_is_kept_where_it_is_wished_for_and_only_there() -> Result<()> {
    const FOLDER: &str = "Porchlight reports";
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let mut mailbox = servers.mailbox(&user)?;
    servers.deliver(&user, &scam("no-copy", b""))?;
    watching.report(watching.alert()?)?;
    assert!(mailbox.messages(FOLDER).is_err(), "there is no such folder");
    assert_eq!(mailbox.messages("Sent")?.len(), 0);

    watching.watcher.set_reporting(Reporting { keep_copies: true, ..Reporting::default() })?;
    servers.deliver(&user, &scam("copy", b""))?;
    acceptance::within(SOON, "the second alert", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    watching.report(watching.watcher.alerts(1)?.remove(0).id)?;
    acceptance::within(SOON, "the folder", || Ok(mailbox.messages(FOLDER).is_ok_and(|m| m.len() == 1)))?;
    let copy = mailbox.messages(FOLDER)?.remove(0);
    assert!(copy.has("\\Seen"));
    let arrived = servers.sink.wait_for(2, SOON)?.pop().expect("two");
    assert!(arrived.raw.ends_with(&copy.raw), "the copy is what left");
    Ok(())
}
