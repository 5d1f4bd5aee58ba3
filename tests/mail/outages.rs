//! Cut, restarted, refused: the watch recovers by itself or says that it needs somebody.

use acceptance::proxy::{Flow, Proxy};
use anyhow::Result;
use porchlight_watcher::{AccountState, Code, Event};

use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

#[test]
fn a_cut_connection_is_made_anew_and_nothing_is_missed() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let data = tempfile::tempdir()?;
    let proxy = Proxy::start(servers.dovecot.imaps)?;
    account.imap.port = proxy.port;
    let watching = Watching::start(data.path(), account)?;

    let before = watching.events().len();
    proxy.set(Flow::Refusing);
    proxy.cut();
    watching.wait_after(before, "it knows", |e| matches!(e, Event::Offline { .. }))?;
    assert!(matches!(watching.watcher.status()[0].state, AccountState::Offline { .. }));
    servers.deliver(&user, &scam("meanwhile", b""))?;
    proxy.set(Flow::Free);
    watching.wait_after(before, "it is back", |e| matches!(e, Event::Connected { .. }))?;
    watching.alert()?;
    acceptance::within(SOON, "it watches", || {
        Ok(watching.watcher.status()[0].state == AccountState::Watching)
    })?;
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0, "nobody was alarmed");
    Ok(())
}

#[test]
fn a_restarted_server_is_found_again() -> Result<()> {
    let (mut servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    let before = watching.events().len();
    servers.dovecot.pause();
    watching.wait_after(before, "it knows", |e| matches!(e, Event::Offline { .. }))?;
    servers.dovecot.resume()?;
    watching.wait_after(before, "it is back", |e| matches!(e, Event::Connected { .. }))?;
    servers.deliver(&user, &scam("afterwards", b""))?;
    watching.alert()?;
    Ok(())
}

#[test]
fn a_changed_password_needs_you_and_is_not_tried_again_by_itself() -> Result<()> {
    let (mut servers, user, mut account) = servers()?;
    let data = tempfile::tempdir()?;
    let proxy = Proxy::start(servers.dovecot.imaps)?;
    account.imap.port = proxy.port;
    let watching = Watching::start(data.path(), account)?;
    servers.dovecot.set_password(&user.address, "a new one")?;
    proxy.cut();
    let code = Code::SignInRefused;
    watching.wait("it says so", |e| matches!(e, Event::SignedOut { code: said, .. } if *said == code))?;
    acceptance::within(SOON, "it needs you", || {
        Ok(watching.watcher.status()[0].state == AccountState::NeedsYou { code })
    })?;
    let tried = proxy.connections();
    std::thread::sleep(std::time::Duration::from_secs(6));
    assert_eq!(proxy.connections(), tried, "a sign-in is never hammered");

    let renewed = acceptance::User { password: "a new one".to_owned(), ..user.clone() };
    servers.write_secret(&renewed)?;
    let before = watching.events().len();
    watching.watcher.check_now();
    watching.wait_after(before, "it is back", |e| matches!(e, Event::Connected { .. }))?;
    servers.deliver(&renewed, &scam("renewed", b""))?;
    watching.alert()?;
    Ok(())
}

#[test]
fn a_server_that_is_not_there_is_offline_and_nobody_is_alarmed() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let data = tempfile::tempdir()?;
    let proxy = Proxy::start(servers.dovecot.imaps)?;
    account.imap.port = proxy.port;
    proxy.set(Flow::Refusing);
    servers.deliver(&user, &scam("waiting", b""))?;
    let watching = Watching::begin(data.path(), account)?;
    watching.wait("it knows", |e| matches!(e, Event::Offline { .. }))?;
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0);
    proxy.set(Flow::Free);
    watching.watcher.check_now();
    watching.wait("it looks", |e| matches!(e, Event::FirstLook { scams: 1, .. }))?;
    Ok(())
}

#[test]
fn paused_it_rests_and_resumed_it_catches_up() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start(data.path(), account)?;
    watching.watcher.pause(porchlight_watcher::Pause::UntilResumed);
    acceptance::within(SOON, "it rests", || Ok(watching.watcher.status()[0].state == AccountState::Paused))?;
    servers.deliver(&user, &scam("rested", b""))?;
    std::thread::sleep(std::time::Duration::from_secs(3));
    assert_eq!(watching.watcher.alerts(10)?, []);
    watching.watcher.resume();
    watching.alert()?;
    Ok(())
}
