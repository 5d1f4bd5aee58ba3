//! What is genuine or unrelated raises nothing.

use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::Event;

use crate::letters::{newsletter, order};
use crate::watching::{Watching, servers};

#[test]
fn an_order_and_a_newsletter_raise_nothing() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &order())?;
    servers.deliver(&user, &newsletter())?;
    let verdicts = watching.judged(2)?;
    assert_eq!(verdicts, [Verdict::Genuine, Verdict::Unrelated]);
    assert_eq!(watching.watcher.alerts(10)?, []);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. } | Event::Report { .. })), 0);
    assert_eq!(servers.sink.arrived()?.len(), 0);
    Ok(())
}

#[test]
fn a_first_look_tells_once_and_knocks_never() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    for number in 0..5 {
        servers.deliver(&user, &crate::letters::scam(&format!("old-{number}"), b""))?;
    }
    servers.deliver(&user, &newsletter())?;
    let watching = Watching::start(data.path(), account)?;
    assert_eq!(watching.count(|e| matches!(e, Event::FirstLook { messages: 6, scams: 5, .. })), 1);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0);
    assert_eq!(watching.watcher.alerts(10)?.len(), 5);
    assert_eq!(watching.watcher.pending()?, 5);
    Ok(())
}
