//! Every way of signing in works, and each thing that can be wrong has its own name.

use std::sync::{Arc, Mutex};

use acceptance::proxy::{Flow, Proxy};
use acceptance::scripted::{Privacy, Scripted};
use acceptance::{Certificates, Servers, server};
use anyhow::Result;
use porchlight_watcher::{Account, Code, Error, Security, Server, Step, test_connection};
use secrecy::SecretString;

use crate::home::{Home, polite};
use crate::watching::servers;

fn test(account: &Account, password: &str) -> (Vec<Step>, Result<(), Error>) {
    let mut steps = Vec::new();
    let result = test_connection(account, &SecretString::from(password), &mut |step| steps.push(step));
    (steps, result)
}

fn refused(account: &Account, password: &str) -> Code {
    test(account, password).1.expect_err("refused").code
}

/// Some providers know whoever sends by another name: two servers, each with its own.
#[test]
fn each_server_hears_its_own_name_of_the_user() -> Result<()> {
    let uids = Arc::new(Mutex::new(Vec::new()));
    let mut home = Home::new(polite(&uids, |_, _| None))?;
    let folder = tempfile::tempdir()?;
    let (certificates, fingerprint) = Certificates::self_signed(folder.path())?;
    let smtp = Scripted::begin(
        &certificates,
        Privacy::FromTheBeginning,
        "220 hi\r\n",
        Arc::new(|word, _| {
            Some(match word {
                "ehlo" => b"250-me\r\n250 AUTH PLAIN\r\n".to_vec(),
                "auth" => b"235 welcome\r\n".to_vec(),
                _ => b"221 bye\r\n".to_vec(),
            })
        }),
    )?;
    home.account.smtp = Some(Server { fingerprint: Some(fingerprint), ..server(smtp.port, Security::Tls) });
    test(&home.account, "pw").1?;
    home.account.smtp_user = Some("grace@test.example".to_owned());
    test(&home.account, "pw").1?;
    assert_eq!(home.server.count("LOGIN \"GRACE\""), 2);
    // "\0grace\0pw" and "\0grace@test.example\0pw" (RFC 4616).
    let said: Vec<String> =
        smtp.heard().into_iter().map(|heard| heard.line).filter(|line| line.starts_with("AUTH")).collect();
    assert_eq!(said, ["AUTH PLAIN AGdyYWNlAHB3", "AUTH PLAIN AGdyYWNlQHRlc3QuZXhhbXBsZQBwdw=="]);
    Ok(())
}

#[test]
fn tls_and_starttls_sign_in_step_by_step() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let all = [Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox, Step::CanSend];
    assert_eq!(test(&account, &user.password), (all.to_vec(), Ok(())));
    account.imap = server(servers.dovecot.imap, Security::StartTls);
    account.smtp = Some(server(servers.dovecot.submission, Security::StartTls));
    assert_eq!(test(&account, &user.password), (all.to_vec(), Ok(())));
    account.smtp = None;
    assert_eq!(test(&account, &user.password), (all[..3].to_vec(), Ok(())));
    Ok(())
}

#[test]
fn each_mistake_has_its_name() -> Result<()> {
    let (servers, user, good) = servers()?;
    let password = user.password.as_str();

    assert_eq!(test(&good, "wrong").0, [Step::FoundMailbox]);
    assert_eq!(refused(&good, "wrong"), Code::SignInRefused);
    assert_eq!(refused(&good, "line\r\nbreak"), Code::SignInRefused);
    assert_eq!(
        refused(&Account { user: "nobody@test.example".into(), ..good.clone() }, password),
        Code::SignInRefused
    );

    // The system does not know the test's authority, and this name is on no certificate.
    assert_eq!(refused(&Account { ca_file: None, ..good.clone() }, password), Code::CertificateUnknown);
    let other = Servers::start()?;
    let stranger = Account { ca_file: Some(other.certificates.ca.clone()), ..good.clone() };
    assert_eq!(refused(&stranger, password), Code::CertificateUnknown);

    let mut elsewhere = good.clone();
    elsewhere.imap.port = 1;
    assert_eq!(refused(&elsewhere, password), Code::Offline);
    elsewhere.imap.host = "no-such-host.invalid".into();
    assert_eq!(refused(&elsewhere, password), Code::Offline);

    let proxy = Proxy::start(servers.dovecot.imaps)?;
    proxy.set(Flow::Refusing);
    let mut cut = good.clone();
    cut.imap.port = proxy.port;
    assert_eq!(refused(&cut, password), Code::ConnectionLost);

    let mut unsent = good.clone();
    unsent.smtp = Some(server(1, Security::Tls));
    assert_eq!(test(&unsent, password).0, [Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox]);
    assert_eq!(refused(&unsent, password), Code::Offline);
    Ok(())
}
