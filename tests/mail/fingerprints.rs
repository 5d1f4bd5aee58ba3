//! TLS: a server that nobody vouches for is accepted by its fingerprint alone, IMAP and SMTP alike; and nothing is
//! said to any other, nor in plain text.

use std::sync::{Arc, Mutex};

use acceptance::scripted::{Privacy, Script, Scripted};
use acceptance::{Certificates, server};
use anyhow::Result;
use porchlight_watcher::{
    Account, AccountState, Code, Error, Event, Fingerprint, Security, Step, test_connection,
};
use secrecy::SecretString;
use tempfile::TempDir;

use crate::home::{Uids, account, answer, hasty, neighbour_is_undisturbed, polite};
use crate::watching::Watching;

fn test(account: &Account) -> (Vec<Step>, Result<(), Error>) {
    let mut steps = Vec::new();
    let end = test_connection(account, &SecretString::from("pw"), &mut |step| steps.push(step));
    (steps, end)
}

fn imap() -> Arc<Script> {
    polite(&Arc::new(Mutex::new(vec![7])), |_, _| None)
}

fn smtp(word: &str, _: &str) -> Option<Vec<u8>> {
    Some(match word {
        "ehlo" => b"250-me\r\n250-STARTTLS\r\n250 AUTH PLAIN\r\n".to_vec(),
        "starttls" => b"220 go\r\n".to_vec(),
        "auth" => b"235 welcome\r\n".to_vec(),
        _ => b"250 fine\r\n".to_vec(),
    })
}

/// A server at home that speaks both, and another that only looks like it.
struct Stage {
    folder: TempDir,
    imap: Scripted,
    smtp: Scripted,
    known: Fingerprint,
    certificates: Certificates,
    _other_folder: TempDir,
    other_imap: Scripted,
    other_smtp: Scripted,
    other: Fingerprint,
}

impl Stage {
    fn set(privacy: Privacy) -> Result<Stage> {
        let folder = tempfile::tempdir()?;
        let other_folder = tempfile::tempdir()?;
        let (certificates, known) = Certificates::self_signed(folder.path())?;
        let (others, other) = Certificates::self_signed(other_folder.path())?;
        Ok(Stage {
            imap: Scripted::begin(&certificates, privacy, "* OK ready\r\n", imap())?,
            smtp: Scripted::begin(&certificates, privacy, "220 ready\r\n", Arc::new(smtp))?,
            other_imap: Scripted::begin(&others, privacy, "* OK ready\r\n", imap())?,
            other_smtp: Scripted::begin(&others, privacy, "220 ready\r\n", Arc::new(smtp))?,
            folder,
            known,
            certificates,
            _other_folder: other_folder,
            other,
        })
    }

    fn account(&self, security: Security, smtp: bool) -> Result<Account> {
        let mut account = account(&self.folder, self.imap.port, security)?;
        account.imap.fingerprint = Some(self.known);
        if smtp {
            account.smtp = Some(server(self.smtp.port, security));
            account.smtp.as_mut().unwrap().fingerprint = Some(self.known);
        }
        Ok(account)
    }
}

fn said_in_private(server: &Scripted) -> Vec<String> {
    server.heard().into_iter().filter(|heard| heard.private).map(|heard| heard.line).collect()
}

#[test]
fn a_server_at_home_is_known_by_its_fingerprint_alone() -> Result<()> {
    for (privacy, security) in
        [(Privacy::FromTheBeginning, Security::Tls), (Privacy::WhenAsked, Security::StartTls)]
    {
        let stage = Stage::set(privacy)?;
        let good = stage.account(security, true)?;

        // Unknown: refused, and named.
        let mut unknown = good.clone();
        unknown.imap.fingerprint = None;
        let error = test(&unknown).1.unwrap_err();
        assert_eq!((error.code, error.fingerprint), (Code::CertificateUnknown, Some(stage.known)));
        assert!(error.detail.contains(&stage.known.to_string()), "{error}");
        assert_eq!(said_in_private(&stage.imap), [""; 0], "not an octet");

        let mut unknown = good.clone();
        unknown.smtp.as_mut().unwrap().fingerprint = None;
        let (steps, end) = test(&unknown);
        assert_eq!(steps, [Step::FoundMailbox, Step::SignedIn, Step::OpenedInbox]);
        let error = end.unwrap_err();
        assert_eq!((error.code, error.fingerprint), (Code::CertificateUnknown, Some(stage.known)));
        assert_eq!(said_in_private(&stage.smtp), [""; 0], "not an octet");

        // Known: welcome.
        assert_eq!(test(&good).1, Ok(()));
        assert!(said_in_private(&stage.imap).iter().any(|line| line.contains("LOGIN")));
        assert!(said_in_private(&stage.smtp).iter().any(|line| line.starts_with("AUTH PLAIN ")));

        // Another one in its place: refused, and told nothing.
        let mut changed = good.clone();
        changed.imap.port = stage.other_imap.port;
        let error = test(&changed).1.unwrap_err();
        assert_eq!((error.code, error.fingerprint), (Code::CertificateChanged, Some(stage.other)));
        let mut changed = good.clone();
        changed.smtp.as_mut().unwrap().port = stage.other_smtp.port;
        let error = test(&changed).1.unwrap_err();
        assert_eq!((error.code, error.fingerprint), (Code::CertificateChanged, Some(stage.other)));
        for other in [&stage.other_imap, &stage.other_smtp] {
            assert_eq!(said_in_private(other), [""; 0], "not an octet");
            for heard in other.heard() {
                assert!(!heard.line.contains("LOGIN") && !heard.line.contains("AUTH"), "{heard:?}");
            }
        }
    }
    Ok(())
}

#[test]
fn a_fingerprint_counts_for_more_than_the_systems_trust() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let certificates = Certificates::make(folder.path())?;
    let server = Scripted::start(&certificates, imap())?;
    let mut account = account(&folder, server.port, Security::Tls)?;
    account.ca_file = Some(certificates.ca);
    assert_eq!(test(&account).1, Ok(()));
    account.imap.fingerprint = Some(Fingerprint::of(b"another"));
    assert_eq!(test(&account).1.unwrap_err().code, Code::CertificateChanged);
    Ok(())
}

#[test]
fn a_changed_certificate_needs_the_user_and_is_shown() -> Result<()> {
    let stage = Stage::set(Privacy::FromTheBeginning)?;
    let mut account = stage.account(Security::Tls, false)?;
    account.imap.port = stage.other_imap.port;
    let data = tempfile::tempdir()?;
    let quiet = Scripted::start(&stage.certificates, polite(&Uids::default(), |_, _| None))?;
    let mut neighbour = Account { address: "ada@test.example".into(), ..account.clone() };
    neighbour.imap.port = quiet.port;
    let watching = Watching::begin_with(data.path(), account.clone(), hasty())?;
    watching.watcher.add_account(neighbour, None)?;
    let code = Code::CertificateChanged;
    watching.wait("it is said", |e| matches!(e, Event::SignedOut { code: said, .. } if *said == code))?;
    assert_eq!(watching.watcher.status()[0].state, AccountState::NeedsYou { code });
    let shown = stage.other;
    let named = |e: &Event| matches!(e, Event::Certificate { fingerprint, .. } if *fingerprint == shown);
    assert_eq!(watching.count(named), 1);
    assert_eq!(said_in_private(&stage.other_imap), [""; 0]);
    neighbour_is_undisturbed(&watching)?;

    // The user accepts it: what came meanwhile was not passed over.
    account.imap.fingerprint = Some(shown);
    watching.watcher.add_account(account, None)?;
    watching.wait("its message is judged", |e| matches!(e, Event::Assessed { uid: 7, .. }))?;
    Ok(())
}

#[test]
fn plain_text_is_spoken_to_this_computer_alone() -> Result<()> {
    let stage = Stage::set(Privacy::Never)?;
    let mut account = account(&stage.folder, stage.imap.port, Security::Plain)?;
    account.smtp = Some(server(stage.smtp.port, Security::Plain));
    assert_eq!(test(&account).1, Ok(()));
    // An address of the documentation: nobody is there, and nobody is asked.
    for host in ["192.0.2.1", "mail.example"] {
        let mut away = account.clone();
        away.imap.host = host.into();
        assert_eq!(test(&away).1.unwrap_err().code, Code::BadSettings);
        let mut away = account.clone();
        away.smtp.as_mut().unwrap().host = host.into();
        assert_eq!(test(&away).1.unwrap_err().code, Code::BadSettings);
    }
    Ok(())
}

/// Somebody between us takes STARTTLS away, or puts words of his own behind it.
#[test]
fn starttls_stripped_or_injected_gets_no_password() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let certificates = Certificates::make(folder.path())?;
    let begin = |greeting: &'static str, script: Arc<Script>| {
        Scripted::begin(&certificates, Privacy::WhenAsked, greeting, script)
    };
    let mut account = account(&folder, 1, Security::StartTls)?;
    account.ca_file = Some(certificates.ca.clone());

    let stripped: [&[u8]; 4] = [
        b"s1 BAD unknown\r\n",
        b"s1 NO not here\r\n",
        b"* CAPABILITY IMAP4rev1\r\ns1 NO not here\r\n",
        b"* BYE later\r\n",
    ];
    let injected: [&[u8]; 3] = [
        b"s1 OK go\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n",
        b"s1 OK go\r\na1 OK [CAPABILITY IMAP4rev1] Logged in\r\na2 OK done\r\n",
        b"* PREAUTH signed in\r\ns1 OK go\r\na1 OK Logged in\r\n",
    ];
    for said in stripped.into_iter().chain(injected) {
        let server = begin(
            "* OK ready\r\n",
            Arc::new(move |tag, command| match command {
                "STARTTLS" => Some(said.to_vec()),
                _ => answer(&[7], tag, command),
            }),
        )?;
        account.imap.port = server.port;
        let (steps, end) = test(&account);
        assert_eq!(steps, [], "{}", String::from_utf8_lossy(said));
        assert!(end.is_err());
        assert_eq!(server.count("LOGIN"), 0, "{:?}", server.heard());
    }
    // Signed in before TLS: also refused.
    let server = begin("* PREAUTH welcome\r\n", imap())?;
    account.imap.port = server.port;
    assert_eq!(test(&account).1.unwrap_err().code, Code::ServerRefused);
    assert_eq!(server.heard(), []);

    let good = begin("* OK ready\r\n", imap())?;
    account.imap.port = good.port;
    account.smtp = Some(server_of(0));
    let cases: [(&[u8], &[u8]); 4] = [
        (b"250-me\r\n250 AUTH PLAIN LOGIN\r\n", b"220 go\r\n"),
        (b"250-me\r\n250 STARTTLS\r\n", b"454 not now\r\n"),
        (b"250-me\r\n250 STARTTLS\r\n", b"220 go\r\n250-me\r\n250 AUTH PLAIN LOGIN\r\n"),
        (b"250-me\r\n250 STARTTLS\r\n", b"220 go\r\n235 welcome\r\n250 ok\r\n"),
    ];
    for (hello, begun) in cases {
        let server = begin(
            "220 ready\r\n",
            Arc::new(move |word, rest| match word {
                "ehlo" => Some(hello.to_vec()),
                "starttls" => Some(begun.to_vec()),
                _ => smtp(word, rest),
            }),
        )?;
        account.smtp = Some(server_of(server.port));
        let (steps, end) = test(&account);
        assert_eq!(steps.last(), Some(&Step::OpenedInbox), "{steps:?} {end:?}");
        assert!(end.is_err(), "{}", String::from_utf8_lossy(begun));
        assert_eq!(server.count("AUTH"), 0, "{:?}", server.heard());
    }
    Ok(())
}

fn server_of(port: u16) -> porchlight_watcher::Server {
    server(port, Security::StartTls)
}
