//! A security notice that disappears minutes after it came, as it does where somebody else is in the mailbox too.

use acceptance::within;
use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::Event;

use crate::letters::{newsletter, order, password_changed};
use crate::watching::{SOON, Watching, servers};

#[test]
fn a_security_notice_that_is_deleted_at_once_is_missed_and_other_mail_is_not() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let id = account.id();
    let watching = Watching::start(data.path(), account)?;
    for letter in [newsletter(), order(), password_changed()] {
        servers.deliver(&user, &letter)?;
    }
    let verdicts = watching.judged(3)?;
    assert_eq!(verdicts, [Verdict::Unrelated, Verdict::Genuine, Verdict::Genuine]);
    let alert = watching.only_alert()?;
    let mut mailbox = servers.mailbox(&user)?;
    let mails = mailbox.wait_for("INBOX", 3, SOON)?;

    let checked = || watching.count(|e| matches!(e, Event::Checked { .. }));
    let look_again = || {
        let before = checked();
        watching.watcher.check_now();
        within(SOON, "it looks once more", || Ok(checked() > before))
    };
    // Unrelated mail and an order may go.
    mailbox.expunge("INBOX", mails[0].uid)?;
    mailbox.expunge("INBOX", mails[1].uid)?;
    look_again()?;
    look_again()?;
    assert_eq!(watching.watcher.vanished(&id)?, []);

    mailbox.expunge("INBOX", mails[2].uid)?;
    look_again()?;
    within(SOON, "it is missed", || Ok(watching.watcher.vanished(&id)?.len() == 1))?;
    let vanished = watching.watcher.vanished(&id)?[0];
    assert_eq!(vanished.alert, alert.id);
    assert!(vanished.arrived_at <= vanished.gone_at, "{vanished:?}");
    assert!(!watching.watcher.is_mail_bomb(&id)?);
    Ok(())
}

#[test]
fn a_flood_is_a_mail_bomb_and_what_was_there_before_is_not() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let id = account.id();
    let mut mailbox = servers.mailbox(&user)?;
    // Came a week ago, and is looked through today.
    for number in 0..60 {
        let old = format!("X-Number: {number}\r\n{}", String::from_utf8(newsletter())?);
        mailbox.append_dated("INBOX", "02-Nov-2026", &old)?;
    }
    let watching = Watching::start(data.path(), account)?;
    watching.judged(60)?;
    assert!(!watching.watcher.is_mail_bomb(&id)?);
    for number in 0..50 {
        let fresh = format!("X-Number: {number}\r\n");
        servers.deliver(&user, &[fresh.as_bytes(), &newsletter()].concat())?;
    }
    watching.judged(110)?;
    assert!(watching.watcher.is_mail_bomb(&id)?);
    Ok(())
}
