//! Gmail, as far as a server of the test's own can be like it: labels that look like folders, Spam by its purpose in
//! another language, everything also in All Mail (<https://developers.google.com/workspace/gmail/imap/imap-extensions>).

use anyhow::Result;
use porchlight_watcher::Event;

use crate::cabinet::{ALL_MAIL, Cabinet, Ways};
use crate::home::hasty;
use crate::letters::{newsletter, scam};
use crate::outbox::submission::Submission;

const SPAM: &str = "[GMAIL]/POCZTA SPAM";

fn gmail() -> Result<Cabinet> {
    let ways = Ways {
        capabilities: "IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE CONDSTORE X-GM-EXT-1",
        labels: true,
        ..Ways::default()
    };
    let folders =
        [("INBOX", ""), (ALL_MAIL, "\\All"), (SPAM, "\\Junk"), ("[GMAIL]/SENT MAIL", "\\Sent"), ("WORK", "")];
    Cabinet::new(ways, &folders)
}

#[test]
fn a_scam_goes_to_spam_and_back_and_is_one_alert() -> Result<()> {
    let mut cabinet = gmail()?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    let raw = scam("labelled", b"");
    cabinet.put("INBOX", &newsletter());
    cabinet.put("INBOX", &raw);
    let alert = watching.alert()?;
    assert_eq!(cabinet.kept(ALL_MAIL).len(), 2);

    watching.report(alert)?;
    assert_eq!(cabinet.kept("INBOX").len(), 1);
    assert_eq!(cabinet.kept(ALL_MAIL).len(), 1, "out of All Mail as well");
    let spam = cabinet.kept(SPAM);
    assert_eq!((spam.len(), &spam[0].raw), (1, &raw));
    assert!(spam[0].flags.contains("$PHISHING"));

    watching.watcher.move_back(alert)?;
    watching.wait("it is back", |e| matches!(e, Event::MovedBack { .. }))?;
    assert_eq!(cabinet.kept(SPAM), []);
    assert_eq!(cabinet.kept(ALL_MAIL).len(), 2);
    let back = cabinet.kept("INBOX").pop().expect("it is back");
    assert_eq!(back.raw, raw);
    assert!(back.flags.contains("$NOTJUNK") && !back.flags.contains("$JUNK"), "{:?}", back.flags);
    // The newsletter, the scam, and the scam once more.
    watching.judged(3)?;
    assert_eq!(watching.only_alert()?.id, alert);
    assert_eq!(submission.arrived().len(), 1);
    Ok(())
}

/// What bears another label is in Spam alone afterwards.
#[test]
fn a_folder_that_the_user_added_is_a_label_like_any_other() -> Result<()> {
    let mut cabinet = gmail()?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    cabinet.account.folders = vec!["WORK".to_owned()];
    let watching = cabinet.watch(hasty())?;
    cabinet.put("WORK", &scam("at work", b""));
    watching.report(watching.alert()?)?;
    assert_eq!(cabinet.kept("WORK"), []);
    assert_eq!(cabinet.kept(ALL_MAIL), []);
    assert_eq!(cabinet.kept(SPAM).len(), 1);
    Ok(())
}
