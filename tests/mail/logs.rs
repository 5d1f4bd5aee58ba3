//! Nothing secret and nothing of a message stands in a log, whatever is logged: sign-ins that succeed and fail, a scam,
//! its report, its refusal and its move. Signing in by OAuth has such a test in `oauth.rs`.

use acceptance::proxy::{Flow, Proxy};
use acceptance::within;
use anyhow::Result;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use porchlight_watcher::{Account, Code, Event, ReportState, Security, test_connection};
use secrecy::SecretString;

use crate::journal::JOURNAL;
use crate::letters::scam;
use crate::watching::{SOON, Watching, servers};

const PASSWORD: &str = "correct horse";
const WRONG: &str = "incorrect donkey";
const BODY: &str = "seventeen violet umbrellas";
const SUBJECT: &str = "turquoise-hippopotamus";

/// Each way in which a password and a name can be written on the line.
fn written(user: &str, password: &str) -> Vec<String> {
    let plain = format!("\0{user}\0{password}");
    let mut forms = vec![password.to_owned()];
    forms.extend([plain.as_str(), password, user].map(|text| STANDARD.encode(text)));
    forms
}

fn line(security: Security) -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let data = tempfile::tempdir()?;
    let proxy = Proxy::start(match security {
        Security::StartTls => servers.dovecot.imap,
        _ => servers.dovecot.imaps,
    })?;
    account.imap.port = proxy.port;
    account.imap.security = security;
    if security == Security::StartTls {
        let smtp = account.smtp.as_mut().expect("an outgoing server");
        (smtp.port, smtp.security) = (servers.dovecot.submission, security);
    }
    refusals(&account);

    // Refused, and then with the right one.
    let wrong = acceptance::User { password: WRONG.to_owned(), ..user.clone() };
    servers.write_secret(&wrong)?;
    let watching = Watching::begin(data.path(), account)?;
    watching.wait("it is refused", |e| matches!(e, Event::SignedOut { code: Code::SignInRefused, .. }))?;
    servers.write_secret(&user)?;
    watching.watcher.check_now();
    watching.wait("it watches", |e| matches!(e, Event::Checked { .. }))?;

    servers.deliver(&user, &scam(SUBJECT, BODY.as_bytes()))?;
    let alert = watching.alert()?;
    servers.sink.answer(Some(&format!("550 5.7.1 not with {SUBJECT} from {}", user.address)))?;
    watching.watcher.report(alert)?;
    watching.wait("the report is refused", |e| {
        matches!(e, Event::Report { state: ReportState::Refused { .. }, .. })
    })?;
    servers.sink.answer(None)?;
    watching.report(alert)?;
    servers.sink.wait_for(1, SOON)?;

    // Cut, not to be reached, and back.
    proxy.set(Flow::Refusing);
    proxy.cut();
    watching.wait("it is offline", |e| matches!(e, Event::Offline { .. }))?;
    proxy.set(Flow::Free);
    let before = watching.events().len();
    watching.watcher.check_now();
    watching.wait_after(before, "it is back", |e| matches!(e, Event::Checked { .. }))?;
    within(SOON, "all is said", || Ok(watching.watcher.alerts(9)?.len() == 1))
}

/// A connection test with a wrong password, and one with a server whose certificate nobody vouches for.
fn refusals(account: &Account) {
    let wrong = SecretString::from(WRONG);
    assert!(test_connection(account, &wrong, &mut |_| {}).is_err());
    let mut stranger = account.clone();
    stranger.ca_file = None;
    assert!(test_connection(&stranger, &wrong, &mut |_| {}).is_err());
}

#[test]
fn a_whole_line_with_passwords_leaves_nothing_secret_in_the_log() -> Result<()> {
    JOURNAL.listen();
    for security in [Security::Tls, Security::StartTls] {
        line(security)?;
    }
    let log = JOURNAL.text();
    // It was listened to, to us and to others.
    for part in ["porchlight_watcher::runner", "sign-in-refused", "report-refused"] {
        assert!(log.contains(part), "no {part} in the log:\n{log}");
    }
    let mut never = vec!["grace@test.example".to_owned(), "amazon-secure.example".to_owned()];
    never.extend([SUBJECT, BODY, "Dear Amazon", "reportascam", "card number"].map(str::to_owned));
    never.extend([PASSWORD, WRONG].into_iter().flat_map(|password| written("grace@test.example", password)));
    for words in never {
        let found: Vec<&str> = log.lines().filter(|line| line.contains(&words)).take(5).collect();
        assert!(found.is_empty(), "{words} in the log: {found:#?}");
    }
    Ok(())
}
