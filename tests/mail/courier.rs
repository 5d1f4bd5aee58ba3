//! The same line on the plainest server: no MOVE, no SPECIAL-USE, no keywords, a dot between the names of folders.

use acceptance::courier::{Courier, Programs};
use acceptance::mailbox::Mailbox;
use acceptance::{Servers, server};
use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::{Account, AccountState, Event, Security};

use crate::letters::{newsletter, scam};
use crate::watching::{SOON, Watching, attached, servers};

const GRACE: &str = "grace@test.example";
const PASSWORD: &str = "correct horse";

struct Stage {
    // Ended in this order.
    courier: Courier,
    servers: Servers,
    account: Account,
    data: tempfile::TempDir,
}

impl Stage {
    /// Mail is read at Courier and sent through Dovecot's submission service. None where there is no Courier.
    fn set() -> Result<Option<Stage>> {
        let Some(programs) = Programs::find() else {
            eprintln!(
                "SKIPPED: there is no Courier here (scripts/setup unpacks it where apt is): not tested"
            );
            return Ok(None);
        };
        let (servers, user, mut account) = servers()?;
        let folder = servers.folder().join("courier");
        let people = [(user.address.as_str(), user.password.as_str())];
        let courier = Courier::start(programs, &folder, &servers.certificates, &servers.who, &people)?;
        account.imap = server(courier.imaps, Security::Tls);
        Ok(Some(Stage { courier, servers, account, data: tempfile::tempdir()? }))
    }

    fn watch(&self) -> Result<Watching> {
        Watching::start(self.data.path(), self.account.clone())
    }

    fn mailbox(&self) -> Result<Mailbox> {
        Mailbox::open(self.courier.imaps, &std::fs::read(&self.servers.certificates.ca)?, GRACE, PASSWORD)
    }
}

#[test]
fn a_scam_at_courier_is_found_reported_and_moved() -> Result<()> {
    let Some(stage) = Stage::set()? else { return Ok(()) };
    stage.courier.deliver(GRACE, "1.news", &newsletter())?;
    let watching = stage.watch()?;
    stage.courier.deliver(GRACE, "2.scam", &scam("courier", b"See you.\r\n"))?;
    let alert = watching.alert()?;
    assert_eq!(watching.only_alert()?.verdict, Verdict::Scam);
    let mut mailbox = stage.mailbox()?;
    let original = mailbox.messages("INBOX")?.pop().expect("the scam");
    assert!(!original.has("\\Seen"), "{:?}", original.flags);

    watching.report(alert)?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!((arrived.len(), arrived[0].to.as_slice()), (1, &["reportascam@amazon.com".to_owned()][..]));
    assert_eq!(attached(&arrived[0].raw), [("message/rfc822".to_owned(), original.raw.clone())]);

    // Copied, and this one message expunged: the server knows no MOVE.
    let mut mailbox = stage.mailbox()?;
    let junk = mailbox.wait_for("INBOX.Junk", 1, SOON)?;
    assert_eq!(junk[0].raw, original.raw);
    let left = mailbox.messages("INBOX")?;
    assert_eq!(left.len(), 1, "the newsletter stays");
    for mail in left.iter().chain(&junk) {
        // No keyword can be kept, and none was tried.
        assert!(mail.flags.iter().all(|flag| flag == "\\Recent"), "{:?}", mail.flags);
    }
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::Error { .. })), 0);
    Ok(())
}

/// Other messages that somebody has marked as deleted are not expunged along with it.
#[test]
fn nobody_elses_deleted_messages_are_expunged() -> Result<()> {
    let Some(stage) = Stage::set()? else { return Ok(()) };
    stage.courier.deliver(GRACE, "1.news", &newsletter())?;
    let watching = stage.watch()?;
    let mut mailbox = stage.mailbox()?;
    let uid = mailbox.messages("INBOX")?[0].uid;
    mailbox.flag("INBOX", uid, "\\Deleted")?;
    stage.courier.deliver(GRACE, "2.scam", &scam("courier", b""))?;
    watching.report(watching.alert()?)?;
    let left = stage.mailbox()?.messages("INBOX")?;
    assert_eq!(left.iter().map(|mail| mail.uid).collect::<Vec<_>>(), [uid]);
    assert!(left[0].has("\\Deleted"));
    Ok(())
}

#[test]
fn an_inbox_at_courier_is_looked_through_and_a_restart_repeats_nothing() -> Result<()> {
    let Some(stage) = Stage::set()? else { return Ok(()) };
    for number in 0..5 {
        stage.courier.deliver(GRACE, &format!("{number}.old"), &scam(&format!("old-{number}"), b""))?;
    }
    let watching = stage.watch()?;
    assert_eq!(watching.count(|e| matches!(e, Event::FirstLook { messages: 5, scams: 5, .. })), 1);
    drop(watching);
    let watching = stage.watch()?;
    assert_eq!(watching.count(|e| matches!(e, Event::Assessed { .. })), 0);
    assert_eq!(watching.watcher.alerts(10)?.len(), 5);
    assert_eq!(watching.watcher.status()[0].state, AccountState::Watching);
    Ok(())
}

#[test]
fn a_wrong_password_at_courier_is_a_refusal() -> Result<()> {
    let Some(stage) = Stage::set()? else { return Ok(()) };
    let mut user = acceptance::User { address: GRACE.to_owned(), password: PASSWORD.to_owned() };
    user.password = "another".to_owned();
    stage.servers.write_secret(&user)?;
    let watching = Watching::begin(stage.data.path(), stage.account.clone())?;
    watching.wait("it says so", |e| matches!(e, Event::SignedOut { .. }))?;
    Ok(())
}
