//! Marks are a courtesy: set where they are kept, and no reason to leave a scam in the inbox.

use anyhow::Result;

use crate::cabinet::{Cabinet, Ways};
use crate::home::hasty;
use crate::letters::scam;
use crate::outbox::submission::Submission;

/// The keywords of the original when it has come to Junk.
fn marked(ways: Ways) -> Result<Vec<String>> {
    let mut cabinet = Cabinet::usual(ways)?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    cabinet.put("INBOX", &scam("marked", b""));
    watching.report(watching.alert()?)?;
    assert_eq!(cabinet.kept("INBOX"), []);
    let junk = cabinet.kept("JUNK");
    assert_eq!(junk.len(), 1);
    Ok(junk[0].flags.iter().cloned().collect())
}

#[test]
fn what_a_server_lists_is_set_and_nothing_else() -> Result<()> {
    let listed = Ways { permanent_flags: "\\Seen $junk $Phishing", ..Ways::default() };
    assert_eq!(marked(listed)?, ["$JUNK", "$PHISHING"]);
    assert_eq!(marked(Ways::default())?, ["$JUNK", "$PHISHING", "JUNK"]);
    let none = Ways { permanent_flags: "\\Seen \\Deleted", ..Ways::default() };
    assert_eq!(marked(none)?, [""; 0]);
    Ok(())
}

#[test]
fn a_keyword_that_is_refused_costs_neither_the_others_nor_the_move() -> Result<()> {
    let full = Ways { refuses: &["$PHISHING"], ..Ways::default() };
    assert_eq!(marked(full)?, ["$JUNK", "JUNK"]);
    let all = Ways { refuses: &["$PHISHING", "$JUNK", "JUNK", "$NOTJUNK", "NONJUNK"], ..Ways::default() };
    assert_eq!(marked(all)?, [""; 0]);
    Ok(())
}

/// COPY takes the keywords along.
#[test]
fn without_move_it_is_copied_and_taken_away() -> Result<()> {
    for capabilities in ["IMAP4rev1 IDLE UIDPLUS SPECIAL-USE", "IMAP4rev1 IDLE UIDPLUS"] {
        assert_eq!(marked(Ways { capabilities, ..Ways::default() })?, ["$JUNK", "$PHISHING", "JUNK"]);
    }
    Ok(())
}
