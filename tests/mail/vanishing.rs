//! A security notice that disappears minutes after it came, as it does where somebody else is in the mailbox too.

use std::time::Duration;

use acceptance::within;
use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::{Concern, Event, Times};

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
    assert_eq!(
        watching.watcher.questions()?,
        [],
        "it may have been sorted elsewhere: not asked about at once"
    );
    Ok(())
}

fn hasty() -> Times {
    Times { poll: Duration::from_millis(300), idle: Duration::from_secs(1), ..Times::default() }
}

fn is_question(event: &Event) -> bool {
    matches!(event, Event::Question { .. })
}

#[test]
fn the_user_is_asked_once_and_what_waits_survives_a_restart() -> Result<()> {
    let (servers, user, account) = servers()?;
    let data = tempfile::tempdir()?;
    let watching = Watching::start_with(data.path(), account.clone(), hasty())?;
    servers.deliver(&user, &password_changed())?;
    watching.judged(1)?;
    let alert = watching.only_alert()?.id;
    let mut mailbox = servers.mailbox(&user)?;
    let uid = mailbox.wait_for("INBOX", 1, SOON)?[0].uid;
    mailbox.expunge("INBOX", uid)?;
    watching.wait("the user is asked", is_question)?;
    let question = watching.watcher.questions()?.remove(0);
    assert_eq!(question.concern, Concern::Vanished { alert });
    let pages = watching.watcher.amazon_pages(question.concern)?;
    assert_eq!(pages.messages, "https://www.amazon.com/gp/message");
    drop(watching);

    let watching = Watching::start_with(data.path(), account.clone(), hasty())?;
    watching.watcher.check_now();
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(watching.count(is_question), 0, "told once");
    assert_eq!(watching.watcher.questions()?, std::slice::from_ref(&question), "and not lost");
    watching.watcher.answer_question(question.id)?;
    assert_eq!(watching.watcher.questions()?, []);
    drop(watching);
    let watching = Watching::start_with(data.path(), account, hasty())?;
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!((watching.watcher.questions()?.len(), watching.count(is_question)), (0, 0));
    Ok(())
}

#[test]
fn mail_that_is_sorted_into_a_folder_that_is_watched_is_nothing_to_ask_about() -> Result<()> {
    let (servers, user, mut account) = servers()?;
    let mut mailbox = servers.mailbox(&user)?;
    mailbox.create("Amazon")?;
    account.folders = vec!["Amazon".to_owned()];
    let id = account.id();
    let data = tempfile::tempdir()?;
    // Patient enough that the other folder is looked at before anybody is asked.
    let times = Times { poll: Duration::from_secs(1), idle: Duration::from_secs(1), ..Times::default() };
    let watching = Watching::start_with(data.path(), account, times)?;
    servers.deliver(&user, &password_changed())?;
    watching.judged(1)?;
    let uid = mailbox.wait_for("INBOX", 1, SOON)?[0].uid;
    mailbox.move_to("INBOX", uid, "Amazon")?;
    watching.judged(2)?;
    std::thread::sleep(Duration::from_secs(4));
    assert_eq!(watching.watcher.vanished(&id)?, []);
    assert_eq!((watching.watcher.questions()?.len(), watching.count(is_question)), (0, 0));
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
    watching.wait("the user is asked", is_question)?;
    for number in 50..60 {
        let fresh = format!("X-Number: {number}\r\n");
        servers.deliver(&user, &[fresh.as_bytes(), &newsletter()].concat())?;
    }
    watching.judged(120)?;
    let questions = watching.watcher.questions()?;
    assert_eq!(questions.len(), 1, "it is one flood");
    assert_eq!(questions[0].concern, Concern::Flood);
    assert_eq!(watching.count(is_question), 1);
    let pages = watching.watcher.amazon_pages(Concern::Flood)?;
    assert_eq!(pages.orders, "https://www.amazon.com/gp/css/order-history");
    Ok(())
}
