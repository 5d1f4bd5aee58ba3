//! Signing in without a password, against a token server, Dovecot (which asks that server about each token) and its
//! submission service: the browser's way, renewing, withdrawing, failing.

use std::collections::BTreeMap;
use std::os::unix::fs::PermissionsExt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use acceptance::token_server::{TokenServer, browse};
use acceptance::{DovecotWishes, Servers, User, server, within};
use anyhow::Result;
use porchlight_watcher::oauth::{Cancel, ClosingPage, SignIn, SignedIn, sign_in};
use porchlight_watcher::{
    Account, AccountState, Code, Error, Event, Options, SecretSource, Secrets, Security, Step, Watcher,
    test_connection,
};
use secrecy::{ExposeSecret, SecretString};

use crate::journal::JOURNAL;
use crate::letters::scam;
use crate::watching::SOON;

const GRACE: &str = "grace@test.example";

/// A keyring in memory, which can be locked.
#[derive(Default)]
struct Ring {
    kept: Mutex<BTreeMap<String, String>>,
    locked: Mutex<bool>,
}

impl Ring {
    fn place(&self, source: &SecretSource) -> Result<String, Error> {
        match source {
            SecretSource::Keyring(name) => Ok(name.clone()),
            _ => Err(Error::new(Code::BadSettings, "not in this ring")),
        }
    }

    fn kept(&self) -> Option<String> {
        self.kept.lock().unwrap().get(GRACE).cloned()
    }
}

impl Secrets for Ring {
    fn get(&self, source: &SecretSource) -> Result<SecretString, Error> {
        let kept = self.kept.lock().unwrap().get(&self.place(source)?).cloned();
        kept.map(SecretString::from).ok_or_else(|| Error::new(Code::SecretMissing, "not there"))
    }

    fn set(&self, source: &SecretSource, secret: &SecretString) -> Result<(), Error> {
        if *self.locked.lock().unwrap() {
            return Err(Error::new(Code::KeyringUnavailable, "locked"));
        }
        self.kept.lock().unwrap().insert(self.place(source)?, secret.expose_secret().to_owned());
        Ok(())
    }

    fn delete(&self, source: &SecretSource) -> Result<(), Error> {
        self.kept.lock().unwrap().remove(&self.place(source)?);
        Ok(())
    }
}

/// A mail provider that takes tokens and no passwords, and one mailbox there.
pub struct Stage {
    pub servers: Servers,
    pub tokens: TokenServer,
    ring: Arc<Ring>,
    _folder: tempfile::TempDir,
    pub data: tempfile::TempDir,
}

impl Stage {
    pub fn set(mechanisms: &str) -> Result<Stage> {
        let tokens = TokenServer::start()?;
        // Read by the server, which is another user.
        let folder =
            tempfile::Builder::new().permissions(std::fs::Permissions::from_mode(0o755)).tempdir()?;
        let extra = tokens.dovecot(folder.path(), mechanisms)?;
        let servers = Servers::start_with(&DovecotWishes { extra, ..DovecotWishes::default() })?;
        Ok(Stage { servers, tokens, ring: Arc::default(), _folder: folder, data: tempfile::tempdir()? })
    }

    pub fn account(&self) -> Account {
        Account {
            address: GRACE.to_owned(),
            user: GRACE.to_owned(),
            imap: server(self.servers.dovecot.imaps, Security::Tls),
            smtp: Some(server(self.servers.dovecot.submission, Security::StartTls)),
            smtp_user: None,
            secret: SecretSource::Keyring(GRACE.to_owned()),
            authserv_ids: vec!["mx.test.example".to_owned()],
            ca_file: Some(self.servers.certificates.ca.clone()),
            dns_lookups: true,
            folders: Vec::new(),
            oauth: Some(self.tokens.settings()),
        }
    }

    fn watch(&self) -> Result<(Watcher, Events)> {
        let events = Events::default();
        let heard = events.clone();
        let mut options = Options::new(
            self.data.path(),
            Arc::clone(&self.ring) as Arc<dyn Secrets>,
            Arc::new(move |event| heard.0.lock().unwrap().push(event)),
        );
        options.times.undo = Duration::ZERO;
        Ok((Watcher::start(options)?, events))
    }

    fn refreshes(&self) -> usize {
        self.tokens.asked().iter().filter(|grant| *grant == "refresh_token").count()
    }

    pub fn deliver(&self, name: &str) -> Result<()> {
        let user = User { address: GRACE.to_owned(), password: String::new() };
        self.servers.deliver(&user, &scam(name, b""))
    }
}

#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<Event>>>);

impl Events {
    fn count(&self, wanted: impl Fn(&Event) -> bool) -> usize {
        self.0.lock().unwrap().iter().filter(|event| wanted(event)).count()
    }

    fn wait(&self, what: &str, count: usize, wanted: impl Fn(&Event) -> bool) -> Result<()> {
        within(SOON, what, || Ok(self.count(&wanted) >= count))
    }
}

fn checked(event: &Event) -> bool {
    matches!(event, Event::Checked { .. })
}

fn page() -> ClosingPage {
    ClosingPage {
        language: "en".to_owned(),
        title: "Porchlight".to_owned(),
        text: "You can close this window.".to_owned(),
    }
}

/// Signs in with a browser that agrees to everything; what it showed in the end.
fn through_browser(tokens: &TokenServer) -> (Result<SignedIn, Error>, Option<String>) {
    let mut browser = None;
    let settings = tokens.settings();
    let page = page();
    let asked = SignIn { settings: &settings, address: GRACE, page: &page, limit: SOON };
    let result = sign_in(
        &asked,
        &mut |address| {
            let address = address.to_owned();
            browser = Some(std::thread::spawn(move || browse(&address)));
            Ok(())
        },
        &Cancel::default(),
    );
    (result, browser.and_then(|browser| browser.join().unwrap().ok()))
}

fn all_steps() -> Vec<Step> {
    vec![Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox, Step::CanSend]
}

fn test(account: &Account, token: &SecretString) -> (Vec<Step>, Result<(), Error>) {
    let mut steps = Vec::new();
    let result = test_connection(account, token, &mut |step| steps.push(step));
    (steps, result)
}

#[test]
fn from_the_browser_to_the_report_and_nothing_secret_in_the_log() -> Result<()> {
    JOURNAL.listen();
    let stage = Stage::set("xoauth2 oauthbearer")?;
    let (signed_in, shown) = through_browser(&stage.tokens);
    let signed_in = signed_in?;
    let shown = shown.unwrap_or_default();
    assert!(shown.contains("You can close this window."), "{shown}");
    let account = stage.account();
    assert_eq!(test(&account, &signed_in.access), (all_steps(), Ok(())));

    let (watcher, events) = stage.watch()?;
    watcher.add_account(account, Some(signed_in.refresh))?;
    events.wait("the mailbox is watched", 1, checked)?;
    stage.deliver("locked")?;
    events.wait("an alert", 1, |e| matches!(e, Event::Alert { knock: true, .. }))?;
    let alert = watcher.alerts(1)?.remove(0).id;
    watcher.report(alert)?;
    stage.servers.sink.wait_for(1, SOON)?;
    events.wait("the original is moved", 1, |e| matches!(e, Event::Moved { .. }))?;
    // One for all that was done: IMAP, SMTP, and IMAP again.
    assert_eq!(stage.tokens.asked(), ["authorization_code", "refresh_token"]);

    // Withdrawn, so that refusals are logged too.
    stage.tokens.revoke(GRACE);
    watcher.check_now();
    events.wait("the user is needed", 1, |e| matches!(e, Event::SignedOut { .. }))?;
    watcher.stop();
    let log = JOURNAL.text();
    assert!(log.contains("/token"), "the log was listened to: {log}");
    let told = stage.tokens.told();
    assert!(told.len() >= 7, "{told:?}");
    for secret in told.iter().map(String::as_str).chain([GRACE, "locked", "Bearer ", "refresh_token="]) {
        assert!(!log.contains(secret), "{secret} in the log:\n{log}");
        assert!(!shown.contains(secret), "{secret} in the page:\n{shown}");
    }
    Ok(())
}

#[test]
fn each_way_that_takes_a_token_is_taken_and_a_worthless_one_is_refused() -> Result<()> {
    for mechanisms in ["xoauth2", "oauthbearer"] {
        let stage = Stage::set(mechanisms)?;
        let account = stage.account();
        let token = through_browser(&stage.tokens).0?.access;
        assert_eq!(test(&account, &token), (all_steps(), Ok(())), "{mechanisms}");
        let mut unsent = account.clone();
        unsent.smtp = None;
        let worthless = SecretString::from("worthless");
        let (steps, result) = test(&unsent, &worthless);
        assert_eq!(steps, [Step::FoundMailbox], "{mechanisms}");
        assert_eq!(result.unwrap_err().code, Code::SignInExpired, "{mechanisms}");
        // Somebody else's token opens nothing.
        let other = Account { user: "helen@test.example".to_owned(), ..unsent };
        assert_eq!(test(&other, &token).1.unwrap_err().code, Code::SignInExpired, "{mechanisms}");
    }
    // A server that takes passwords alone is never shown a token.
    let stage = Stage::set("plain login")?;
    let token = through_browser(&stage.tokens).0?.access;
    let (steps, result) = test(&stage.account(), &token);
    assert_eq!((steps, result.unwrap_err().code), (vec![Step::FoundMailbox], Code::SignInUnsupported));
    Ok(())
}

/// The submission server's own refusal, which IMAP's would hide: the token is taken back between the two.
#[test]
fn a_token_that_the_outgoing_server_refuses_is_a_refusal_and_no_fault() -> Result<()> {
    for mechanisms in ["xoauth2", "oauthbearer"] {
        let stage = Stage::set(mechanisms)?;
        let account = stage.account();
        let token = through_browser(&stage.tokens).0?.access;
        let result = test_connection(&account, &token, &mut |step| {
            if step == Step::OpenedInbox {
                stage.tokens.forget_access();
            }
        });
        assert_eq!(result.unwrap_err().code, Code::SignInExpired, "{mechanisms}");
    }
    Ok(())
}

/// The token ran out between the alert and the click; nobody notices.
#[test]
fn a_report_with_a_token_that_has_run_out_goes_with_a_new_one() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    let first = stage.tokens.grant(GRACE);
    let (watcher, events) = stage.watch()?;
    watcher.add_account(stage.account(), Some(SecretString::from(first.as_str())))?;
    events.wait("the mailbox is watched", 1, checked)?;
    stage.deliver("expired")?;
    events.wait("an alert", 1, |e| matches!(e, Event::Alert { knock: true, .. }))?;
    stage.tokens.forget_access();
    watcher.report(watcher.alerts(1)?.remove(0).id)?;
    stage.servers.sink.wait_for(1, SOON)?;
    events.wait("the original is moved", 1, |e| matches!(e, Event::Moved { .. }))?;
    Ok(())
}

#[test]
fn a_refused_token_is_renewed_without_a_word_and_the_new_one_is_kept() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    let first = stage.tokens.grant(GRACE);
    let (watcher, events) = stage.watch()?;
    watcher.add_account(stage.account(), Some(SecretString::from(first.as_str())))?;
    events.wait("the mailbox is watched", 1, checked)?;
    assert_eq!(stage.refreshes(), 1);
    let second = stage.ring.kept();
    assert!(second.is_some() && second != Some(first));

    // Good by the clock, and refused all the same.
    stage.tokens.forget_access();
    watcher.check_now();
    events.wait("it is watched again", 2, checked)?;
    assert_eq!(stage.refreshes(), 2);
    assert_ne!(stage.ring.kept(), second);
    assert_eq!(events.count(|e| matches!(e, Event::SignedOut { .. } | Event::Offline { .. })), 0);

    // A keyring that is locked just now: the renewed one is not lost, the old one would be worth nothing.
    *stage.ring.locked.lock().unwrap() = true;
    for round in 3..5 {
        stage.tokens.forget_access();
        watcher.check_now();
        events.wait("it is watched again", round, checked)?;
        assert_eq!(stage.refreshes(), round);
    }
    *stage.ring.locked.lock().unwrap() = false;
    stage.tokens.forget_access();
    watcher.check_now();
    events.wait("it is watched again", 5, checked)?;
    drop(watcher);

    // After a restart, what is kept still opens.
    let (_watcher, events) = stage.watch()?;
    events.wait("it is watched after a restart", 1, checked)?;
    Ok(())
}

#[test]
fn what_is_renewed_for_a_mailbox_that_is_removed_meanwhile_is_kept_nowhere() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    let (watcher, events) = stage.watch()?;
    let account = stage.account();
    watcher.add_account(account.clone(), Some(SecretString::from(stage.tokens.grant(GRACE))))?;
    events.wait("the mailbox is watched", 1, checked)?;
    stage.tokens.forget_access();
    // Longer than anybody waits for a thread to end.
    stage.tokens.set_delay(Duration::from_secs(6));
    watcher.check_now();
    within(SOON, "somebody asks for a new one", || Ok(stage.tokens.came() == 2))?;
    watcher.remove_account(&account.id())?;
    assert_eq!(stage.ring.kept(), None);
    within(SOON, "it was renewed", || Ok(stage.refreshes() == 2))?;
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(stage.ring.kept(), None);
    Ok(())
}

#[test]
fn a_token_is_renewed_before_it_runs_out() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    stage.tokens.set_lifetime(Duration::from_secs(4));
    let (watcher, events) = stage.watch()?;
    watcher.add_account(stage.account(), Some(SecretString::from(stage.tokens.grant(GRACE))))?;
    events.wait("the mailbox is watched", 1, checked)?;
    // Half its time: it would still be taken.
    std::thread::sleep(Duration::from_millis(2_500));
    watcher.check_now();
    events.wait("it is watched again", 2, checked)?;
    assert_eq!(stage.refreshes(), 2);
    assert!(!stage.servers.dovecot.log().contains("expired"), "{}", stage.servers.dovecot.log());
    Ok(())
}

#[test]
fn a_withdrawn_permission_needs_the_user_and_is_not_asked_for_again() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    let (watcher, events) = stage.watch()?;
    let refresh = stage.tokens.grant(GRACE);
    let id = watcher.add_account(stage.account(), Some(SecretString::from(refresh)))?;
    events.wait("the mailbox is watched", 1, checked)?;
    stage.tokens.revoke(GRACE);
    watcher.check_now();
    let gone = |e: &Event| matches!(e, Event::SignedOut { code: Code::SignInExpired, .. });
    events.wait("the user is needed", 1, gone)?;
    let state = watcher.status()[0].state;
    assert_eq!(state, AccountState::NeedsYou { code: Code::SignInExpired });
    let asked = stage.tokens.asked().len();
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!((stage.tokens.asked().len(), events.count(gone)), (asked, 1));
    assert_eq!(events.count(|e| matches!(e, Event::Offline { .. })), 0);

    // One sign-in, and all is well.
    let again = through_browser(&stage.tokens).0?;
    let account = watcher.account(&id)?;
    watcher.add_account(account, Some(again.refresh))?;
    events.wait("it is watched again", 2, checked)?;
    Ok(())
}

#[test]
fn a_token_server_in_trouble_is_no_reason_to_call_the_user() -> Result<()> {
    let stage = Stage::set("xoauth2")?;
    let page =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 2\r\nConnection: close\r\n\r\nhi";
    let huge = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{{\"a\":\"{}\"}}",
        "x".repeat(1_000_000)
    );
    let elsewhere = TokenServer::start()?;
    let redirect = |status: &str| {
        format!(
            "HTTP/1.1 {status}\r\nLocation: http://127.0.0.1:{}/token\r\nContent-Length: 0\r\n\
             Connection: close\r\n\r\n",
            elsewhere.port
        )
    };
    let bare = |status: &str| format!("HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    let error = |name: &str| {
        let body = format!("{{\"error\":\"{name}\",\"error_description\":\"about {GRACE}\"}}");
        format!(
            "HTTP/1.1 400 Bad Request\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
             Connection: close\r\n\r\n{body}",
            body.len()
        )
    };
    let refresh = stage.tokens.grant(GRACE);
    stage.ring.kept.lock().unwrap().insert(GRACE.to_owned(), refresh.clone());
    let look = || {
        let mut options =
            Options::new(stage.data.path(), Arc::clone(&stage.ring) as Arc<dyn Secrets>, Arc::new(|_| {}));
        options.accounts = Some(vec![stage.account()]);
        let outcome = porchlight_watcher::look_once(options)?.remove(0).1;
        Ok::<_, anyhow::Error>(outcome)
    };
    for (fault, code) in [
        (bare("503 Service Unavailable"), Code::ServerBusy),
        (bare("429 Too Many Requests"), Code::ServerBusy),
        (redirect("307 Temporary Redirect"), Code::ServerMisbehaved),
        (redirect("302 Found"), Code::ServerMisbehaved),
        (page.to_owned(), Code::ServerMisbehaved),
        (huge, Code::ServerMisbehaved),
        ("nonsense\r\n\r\n".to_owned(), Code::ServerMisbehaved),
        (String::new(), Code::ConnectionLost),
        (error("temporarily_unavailable"), Code::ServerBusy),
        (error("invalid_scope"), Code::ServerRefused),
        (error("invalid_client"), Code::NoClientId),
        (error("interaction_required"), Code::SignInExpired),
    ] {
        let what = fault.chars().take(60).collect::<String>();
        stage.tokens.set_fault(Some(fault));
        let found = look()?.expect_err(&what);
        assert_eq!(found.code, code, "{what}: {found}");
        assert!(!found.detail.contains(GRACE) && !found.detail.contains(&refresh), "{found}");
        assert_eq!(
            code.is_transient(),
            !matches!(code, Code::NoClientId | Code::SignInExpired),
            "who must do something: {what}"
        );
    }
    assert_eq!(elsewhere.asked(), [""; 0], "no redirect was followed");
    stage.tokens.set_fault(None);
    look()??;

    // Watching: offline for a while, and back by itself.
    stage.tokens.set_fault(Some(bare("503 Service Unavailable")));
    let (watcher, events) = stage.watch()?;
    watcher.add_account(stage.account(), None)?;
    events.wait("it says so", 1, |e| matches!(e, Event::Offline { code: Code::ServerBusy, .. }))?;
    stage.tokens.set_fault(None);
    events.wait("it comes back", 1, checked)?;
    assert_eq!(events.count(|e| matches!(e, Event::SignedOut { .. })), 0);
    Ok(())
}

#[test]
fn a_sign_in_that_is_denied_given_up_or_forgotten_is_unfinished() -> Result<()> {
    let tokens = TokenServer::start()?;
    let settings = tokens.settings();
    let page = page();
    let asked = |limit| SignIn { settings: &settings, address: GRACE, page: &page, limit };
    let short = Duration::from_millis(300);
    let late = sign_in(&asked(short), &mut |_| Ok(()), &Cancel::default()).unwrap_err();
    assert_eq!(late.code, Code::SignInUnfinished);

    let cancel = Cancel::default();
    let started = Instant::now();
    let given_up = sign_in(
        &asked(SOON),
        &mut |_| {
            cancel.now();
            Ok(())
        },
        &cancel,
    );
    assert_eq!(given_up.unwrap_err().code, Code::SignInUnfinished);
    assert!(started.elapsed() < Duration::from_secs(5));

    let no_browser = Error::new(Code::BadSettings, "no browser");
    let unopened = sign_in(&asked(SOON), &mut |_| Err(no_browser.clone()), &Cancel::default());
    assert_eq!(unopened.unwrap_err(), no_browser);

    tokens.set_denies(true);
    let (denied, shown) = through_browser(&tokens);
    assert_eq!(denied.unwrap_err().code, Code::SignInUnfinished);
    assert!(shown.unwrap_or_default().contains("You can close this window."));
    assert_eq!(tokens.asked(), [""; 0], "nothing was traded");
    Ok(())
}
