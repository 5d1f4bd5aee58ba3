//! A sender that the user said is fine: nobody knocks for it any more, as long as it is proven to be the same.

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{AlertState, Code, Event, SenderTrust};

use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

/// The same scam, as the test's provider delivers it from a sender that proves itself, or as somebody else sends it.
fn proven(id: &str, result: &str) -> Vec<u8> {
    let head = format!(
        "Received: from out.amazon-secure.example (out.amazon-secure.example [198.51.100.9])\r\n\
         \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 10:00:01 +0000\r\n\
         Authentication-Results: mx.test.example; dmarc={result} header.from=amazon-secure.example\r\n"
    );
    [head.into_bytes(), scam(id, b"")].concat()
}

/// Waits until so many alerts were told of. How many of them knocked.
fn knocks(watching: &Watching, told: usize) -> Result<usize> {
    let alerts = || watching.count(|event| matches!(event, Event::Alert { .. }));
    within(SOON, "they are told of", || Ok(alerts() == told))?;
    Ok(watching.count(|event| matches!(event, Event::Alert { knock: true, .. })))
}

#[test]
fn a_proven_sender_is_remembered_and_a_borrowed_name_is_not() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    servers.deliver(&user, &proven("first", "pass"))?;
    watching.judged(1)?;
    let watcher = &watching.watcher;
    let first = watching.only_alert()?.id;
    assert_eq!(knocks(&watching, 1)?, 1);
    assert_eq!(watcher.sender_trust(first)?, SenderTrust::Offered);
    watcher.dismiss(first)?;
    watcher.trust_sender(first, true)?;
    assert_eq!(watcher.sender_trust(first)?, SenderTrust::Remembered);

    servers.deliver(&user, &proven("second", "pass"))?;
    watching.judged(2)?;
    let second = watcher.alerts(1)?.remove(0);
    assert_ne!(second.id, first);
    assert_eq!(second.state, AlertState::Dismissed, "it stays in the list");
    assert_eq!((knocks(&watching, 2)?, watcher.pending()?), (1, 0));

    // The same name without the proof is somebody else's.
    servers.deliver(&user, &proven("third", "fail"))?;
    watching.judged(3)?;
    let third = watcher.alerts(1)?.remove(0);
    assert_eq!((third.state, knocks(&watching, 3)?), (AlertState::Open, 2));
    assert_eq!(watcher.sender_trust(third.id)?, SenderTrust::NotOffered);
    assert_eq!(watcher.trust_sender(third.id, true).unwrap_err().code, Code::SenderNotProven);

    watcher.trust_sender(second.id, false)?;
    servers.deliver(&user, &proven("fourth", "pass"))?;
    watching.judged(4)?;
    assert_eq!(knocks(&watching, 4)?, 3);
    Ok(())
}
