//! What a server means by no (RFC 5530), and that a sign-in is never hammered.

use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use acceptance::scripted::{Privacy, Scripted};
use acceptance::{Certificates, server, within};
use anyhow::Result;
use porchlight_watcher::{AccountState, Code, Event, Security, test_connection};
use secrecy::SecretString;

use crate::home::{Home, hasty, polite};
use crate::watching::SOON;

/// Answers a sign-in with these words so many times.
fn refusing(times: u32, words: &'static str) -> Result<Home> {
    let met = AtomicU32::new(0);
    Home::new(polite(&Arc::new(Mutex::new(vec![7])), move |tag, command| {
        let refused = command.starts_with("LOGIN") && met.fetch_add(1, Ordering::Relaxed) < times;
        refused.then(|| format!("{tag} {words}\r\n").into_bytes())
    }))
}

#[test]
fn a_refused_sign_in_waits_for_the_user() -> Result<()> {
    for (words, code) in [
        ("NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)", Code::SignInRefused),
        ("NO LOGIN failed.", Code::SignInRefused),
        ("NO [EXPIRED] password too old", Code::SignInRefused),
        ("BAD what", Code::SignInRefused),
        ("NO [ALERT] Please log in via your web browser", Code::SignInAlert),
    ] {
        let home = refusing(1, words)?;
        let watching = home.watch(hasty())?;
        let said = watching.wait(words, |e| matches!(e, Event::SignedOut { .. }))?;
        assert!(matches!(said, Event::SignedOut { code: said, .. } if said == code), "{words}: {said:?}");
        // Fifty times the first wait.
        std::thread::sleep(Duration::from_secs(1));
        assert_eq!(home.server.count("LOGIN"), 1, "{words}");
        assert_eq!(watching.watcher.status()[0].state, AccountState::NeedsYou { code });
        watching.watcher.check_now();
        within(SOON, "the user helped", || Ok(watching.watcher.status()[0].state == AccountState::Watching))?;
        assert_eq!(home.server.count("LOGIN"), 2, "{words}");
    }
    Ok(())
}

#[test]
fn a_password_that_changed_is_not_tried_again_and_again_by_who_looks_back() -> Result<()> {
    let met = AtomicU32::new(0);
    let many: Vec<u32> = (1..=150).collect();
    // Whoever watches is in; who looks back beside him is not let in any more, and nobody else.
    let home = Home::new(polite(&Arc::new(Mutex::new(many)), move |tag, command| {
        let refused = command.starts_with("LOGIN") && (1..3).contains(&met.fetch_add(1, Ordering::Relaxed));
        refused.then(|| format!("{tag} NO [AUTHENTICATIONFAILED] no\r\n").into_bytes())
    }))?;
    let watching = home.watch(hasty())?;
    watching
        .wait("the user is asked", |e| matches!(e, Event::SignedOut { code: Code::SignInRefused, .. }))?;
    // Ten times the rest of who looks back.
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(home.server.count("LOGIN"), 3);
    watching.watcher.check_now();
    watching.wait("it is looked through", |e| matches!(e, Event::FirstLook { messages: 150, .. }))?;
    assert_eq!(home.server.count("LOGIN"), 5);
    Ok(())
}

#[test]
fn a_busy_server_alarms_nobody() -> Result<()> {
    for words in [
        "NO [UNAVAILABLE] Temporary authentication failure.",
        "NO [LIMIT] Rate limit hit",
        "NO [INUSE] locked",
        "NO [ALERT] Too many simultaneous connections. (Failure)",
        "NO Too many connections",
    ] {
        let home = refusing(2, words)?;
        let watching = home.watch(hasty())?;
        watching.wait(words, |e| matches!(e, Event::Offline { code: Code::ServerBusy, .. }))?;
        within(SOON, "it gets in", || Ok(watching.watcher.status()[0].state == AccountState::Watching))?;
        assert_eq!(home.server.count("LOGIN"), 3, "{words}");
        assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0, "{words}");
    }
    Ok(())
}

#[test]
fn a_connection_lost_while_signing_in_is_no_refusal() -> Result<()> {
    let met = AtomicU32::new(0);
    let home = Home::new(Arc::new(move |tag, command| {
        if command.starts_with("LOGIN") && met.fetch_add(1, Ordering::Relaxed) == 0 {
            return None;
        }
        crate::home::answer(&[7], tag, command)
    }))?;
    let watching = home.watch(hasty())?;
    watching.wait("it knows", |e| matches!(e, Event::Offline { code: Code::ConnectionLost, .. }))?;
    within(SOON, "it gets in", || Ok(watching.watcher.status()[0].state == AccountState::Watching))?;
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0);
    Ok(())
}

/// Each sign-in succeeds and each look ends well, so no wait grows; and still there is an end to it.
#[test]
fn who_is_thrown_out_again_and_again_comes_back_slowly() -> Result<()> {
    let uids = vec![7];
    let home =
        Home::new(Arc::new(
            move |tag, command| {
                if command == "IDLE" { None } else { crate::home::answer(&uids, tag, command) }
            },
        ))?;
    let watching = home.watch(hasty())?;
    within(SOON, "ten sign-ins", || Ok(home.server.count("LOGIN") >= 10))?;
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(home.server.count("LOGIN"), 10);
    // The user may ask for one.
    watching.watcher.check_now();
    within(SOON, "one more", || Ok(home.server.count("LOGIN") == 11))?;
    watching.watcher.stop();
    Ok(())
}

#[test]
fn the_outgoing_server_is_understood_as_well() -> Result<()> {
    let home = Home::new(polite(&Arc::new(Mutex::new(vec![])), |_, _| None))?;
    for (answer, code) in [
        (Some("535 5.7.8 wrong\r\n"), Some(Code::SignInRefused)),
        (Some("534-5.7.9 an app password, please\r\n534 5.7.9 see our page\r\n"), Some(Code::SignInRefused)),
        (Some("454 4.7.0 later\r\n"), Some(Code::ServerBusy)),
        (Some("421 closing\r\n"), Some(Code::ServerBusy)),
        (Some("hello?\r\n"), Some(Code::ServerMisbehaved)),
        (Some("334 \r\n"), Some(Code::ServerMisbehaved)),
        (None, Some(Code::ConnectionLost)),
        (Some("235 welcome\r\n"), None),
    ] {
        let certificates = Certificates::make(home.folder.path())?;
        let smtp = Scripted::begin(
            &certificates,
            Privacy::FromTheBeginning,
            "220 hi\r\n",
            Arc::new(move |word, _| match word {
                "ehlo" => Some(b"250-me\r\n250-8BITMIME\r\n250 AUTH PLAIN LOGIN\r\n".to_vec()),
                "quit" => Some(b"221 bye\r\n".to_vec()),
                _ => answer.map(|answer| answer.as_bytes().to_vec()),
            }),
        )?;
        let mut account = home.account.clone();
        account.smtp = Some(server(smtp.port, Security::Tls));
        // The new authority vouches for this server alone.
        account.ca_file = None;
        account.smtp.as_mut().unwrap().fingerprint = Some(fingerprint(&certificates)?);
        account.imap = server(home.server.port, Security::Tls);
        account.imap.fingerprint = Some(imap_fingerprint(&account)?);
        let end = test_connection(&account, &SecretString::from("pw"), &mut |_| {}).map_err(|e| e.code);
        assert_eq!(end.err(), code, "{answer:?}");
    }
    Ok(())
}

fn fingerprint(certificates: &Certificates) -> Result<porchlight_watcher::Fingerprint> {
    let pem = std::fs::read(&certificates.certificate)?;
    let der = native_tls::Certificate::from_pem(&pem)?.to_der()?;
    Ok(porchlight_watcher::Fingerprint::of(&der))
}

/// As a user finds it out: by being refused.
fn imap_fingerprint(account: &porchlight_watcher::Account) -> Result<porchlight_watcher::Fingerprint> {
    let mut alone = account.clone();
    alone.smtp = None;
    let error = test_connection(&alone, &SecretString::from("pw"), &mut |_| {}).expect_err("unknown");
    error.fingerprint.ok_or_else(|| anyhow::anyhow!("{error}"))
}
