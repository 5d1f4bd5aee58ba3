//! What was there before Porchlight came: newest first, as far as the user wants, beside the watching; it rests, goes
//! on after a restart and tells nothing twice.

use acceptance::{DovecotWishes, Servers, until};
use anyhow::Result;
use porchlight_watcher::{Back, Event, ScanState};

use crate::child::Child;
use crate::letters::{newsletter, scam};
use crate::watching::{SOON, Watching, servers};

/// `17-Jul-2026`, so many days ago.
fn days_ago(days: i64) -> String {
    let date = time::OffsetDateTime::now_utc() - time::Duration::days(days);
    let month = &date.month().to_string()[..3];
    format!("{}-{month}-{}", date.day(), date.year())
}

fn text(raw: Vec<u8>) -> String {
    String::from_utf8(raw).expect("a letter is text")
}

#[test]
fn it_goes_as_far_back_as_the_user_wants() -> Result<()> {
    let (servers, user, account) = servers()?;
    let id = account.id();
    let mut mailbox = servers.mailbox(&user)?;
    for (days, name) in [(800, "ancient"), (200, "old"), (20, "recent"), (1, "new")] {
        mailbox.append_dated("INBOX", &days_ago(days), &text(scam(name, b"")))?;
    }
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    assert_eq!(watching.count(|e| matches!(e, Event::FirstLook { messages: 2, scams: 2, .. })), 1);
    let subjects = |watching: &Watching| -> Result<Vec<String>> {
        Ok(watching.watcher.alerts(10)?.into_iter().map(|alert| alert.subject).collect())
    };
    let found = subjects(&watching)?;
    assert!(found[0].contains("new") && found[1].contains("recent"), "newest first: {found:?}");
    let ages: Vec<i64> =
        watching.watcher.alerts(10)?.iter().map(|a| (a.found_at - a.arrived_at) / 86_400).collect();
    assert!(ages[0] <= 2 && (19..=21).contains(&ages[1]), "{ages:?}");

    watching.watcher.look_back(&id, Back::Days(365))?;
    watching.looked_back(&id)?;
    assert_eq!(subjects(&watching)?.len(), 3);
    watching.watcher.look_back(&id, Back::Everything)?;
    let scan = watching.looked_back(&id)?;
    assert_eq!((scan.looked, scan.total, scan.scams, scan.since), (4, 4, 4, None));
    assert_eq!(subjects(&watching)?.len(), 4);
    // Again and less far: nothing is told twice.
    watching.watcher.look_back(&id, Back::Days(7))?;
    watching.looked_back(&id)?;
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. })), 4);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0);
    Ok(())
}

/// A server that lets each user in once: as providers do with their limits, where other mail programs are open.
#[test]
fn where_nobody_else_is_let_in_the_watching_looks_back_itself() -> Result<()> {
    let extra = "protocol imap {\n  mail_max_userip_connections = 1\n}\n".to_owned();
    let mut servers = Servers::start_with(&DovecotWishes { extra, ..DovecotWishes::default() })?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let mut mailbox = servers.mailbox(&user)?;
    for _ in 0..150 {
        mailbox.append("INBOX", &newsletter())?;
    }
    mailbox.append("INBOX", &scam("old", b""))?;
    drop(mailbox);
    let data = tempfile::tempdir()?;
    let watching = Watching::begin(data.path(), servers.account(&user)?)?;
    let first_look = |e: &Event| matches!(e, Event::FirstLook { messages: 151, scams: 1, .. });
    watching.wait("everything was looked through", first_look)?;
    assert!(servers.dovecot.log().contains("Maximum number of connections"), "somebody was turned away");
    servers.deliver(&user, &scam("new", b""))?;
    watching.wait("a knock", |e| matches!(e, Event::Alert { knock: true, .. })).map(drop)
}

#[test]
fn what_arrives_meanwhile_knocks() -> Result<()> {
    let (servers, user, account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    for _ in 0..400 {
        mailbox.append("INBOX", &newsletter())?;
    }
    let data = tempfile::tempdir()?;
    let watching = Watching::begin(data.path(), account.clone())?;
    watching.wait("it watches", |e| matches!(e, Event::Checked { .. }))?;
    servers.deliver(&user, &scam("meanwhile", b""))?;
    watching.alert()?;
    let scan = watching.looked_back(&account.id())?;
    assert_eq!((scan.looked, scan.scams), (400, 0), "what arrived was not looked at a second time");
    let seen: Vec<(u32, u32)> = watching
        .events()
        .iter()
        .filter_map(|event| match event {
            Event::LookingBack { looked, total, .. } => Some((*looked, *total)),
            _ => None,
        })
        .collect();
    assert_eq!(seen, [(100, 400), (200, 400), (300, 400), (400, 400)]);
    Ok(())
}

#[test]
fn it_rests_and_goes_on_also_after_a_restart() -> Result<()> {
    let (servers, user, account) = servers()?;
    let id = account.id();
    let mut mailbox = servers.mailbox(&user)?;
    for number in 0..300 {
        let raw = if number % 100 == 0 { scam(&format!("n{number}"), b"") } else { newsletter() };
        mailbox.append("INBOX", &raw)?;
    }
    let data = tempfile::tempdir()?;
    let watching = Watching::begin(data.path(), account.clone())?;
    watching.wait("it has begun", |e| matches!(e, Event::LookingBack { .. }))?;
    watching.watcher.pause_look_back(&id)?;
    let rested = watching.watcher.scan(&id)?.expect("it was begun");
    assert_eq!(rested.state, ScanState::Paused);
    drop(watching);

    let watching = Watching::begin(data.path(), account)?;
    watching.wait("it watches", |e| matches!(e, Event::Checked { .. }))?;
    std::thread::sleep(std::time::Duration::from_secs(1));
    let still = watching.watcher.scan(&id)?.expect("it was begun");
    assert_eq!((still.state, still.looked), (ScanState::Paused, rested.looked));
    watching.watcher.resume_look_back(&id)?;
    let done = watching.looked_back(&id)?;
    assert_eq!((done.looked, done.total, done.scams), (300, 300, 3));
    assert_eq!(watching.watcher.alerts(10)?.len(), 3);
    let judged = watching.count(|e| matches!(e, Event::Assessed { .. }));
    assert_eq!(judged, 300 - usize::try_from(rested.looked)?, "only the rest was looked at");
    Ok(())
}

#[test]
fn killed_in_the_middle_it_goes_on_and_misses_nothing() -> Result<()> {
    let (servers, user, account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    for number in 0..600 {
        let raw = if number % 50 == 0 { scam(&format!("n{number}"), b"") } else { newsletter() };
        mailbox.append("INBOX", &raw)?;
    }
    let data = tempfile::tempdir()?;
    let mut kills = 0;
    loop {
        let mut child = Child::start(data.path(), &account)?;
        // Either the next piece of it, or the end.
        let words = child.wait_for_any(&["\"looking_back\"", "\"first_look\""])?;
        child.kill()?;
        // Killed at its very last word, it may have ended or not; then there is nothing more to wait for.
        if words.contains("first_look") || words.contains("\"looked\":600") {
            break;
        }
        kills += 1;
        anyhow::ensure!(kills < 50, "it never comes to an end");
    }
    println!("killed {kills} times");
    assert!(kills > 1);
    let watching = Watching::start(data.path(), account.clone())?;
    until(SOON, "all are there", || Ok((watching.watcher.alerts(99)?.len() == 12).then_some(())))?;
    assert_eq!(watching.watcher.scan(&account.id())?.map(|scan| scan.looked), Some(600));
    assert!(watching.watcher.set_aside()?.is_empty());
    Ok(())
}

#[test]
fn a_renumbered_folder_is_looked_through_again() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("INBOX", &scam("known", b""))?;
    let watching = Watching::start(data.path(), account.clone())?;
    drop(watching);
    let validity = mailbox.uid_validity("INBOX")?;
    servers.dovecot.renumber(&user.address, "INBOX", validity + 1)?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.append("INBOX", &scam("unknown", b""))?;

    let watching = Watching::start(data.path(), account)?;
    assert_eq!(watching.watcher.alerts(10)?.len(), 2);
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { .. })), 1, "the known one is not told again");
    Ok(())
}
