//! Servers that keep to the standard in their own way, or nearly: what they were heard to say, word for word. A mailbox
//! there is watched like any other.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Event, Times};
use time::OffsetDateTime;

use crate::cabinet::{Cabinet, State, Ways};
use crate::home::hasty;
use crate::letters::{newsletter, scam};
use crate::outbox::submission::Submission;
use crate::watching::SOON;

const FOLDERS: &[(&str, &str)] = &[("INBOX", ""), ("JUNK", "\\Junk")];

/// A server that answers some commands in a way of its own.
fn cabinet(
    ways: Ways,
    odd: impl Fn(&mut State, &str, &str) -> Option<Vec<u8>> + Send + Sync + 'static,
) -> Result<Cabinet> {
    Cabinet::with(ways, FOLDERS, move |state, tag, command| odd(state, tag, command).map(Some))
}

/// What was there is old, what comes knocks, and a report moves it.
fn is_watched(cabinet: &mut Cabinet) -> Result<()> {
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    cabinet.put("INBOX", &newsletter());
    cabinet.put("INBOX", &scam("before", b""));
    let watching = cabinet.watch(hasty())?;
    watching.wait("it looks back", |e| matches!(e, Event::FirstLook { messages: 2, scams: 1, .. }))?;
    assert_eq!(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })), 0, "that was there before");
    cabinet.put("INBOX", &scam("now", b""));
    watching.report(watching.alert()?)?;
    assert_eq!(cabinet.kept("INBOX").len(), 2);
    assert_eq!(cabinet.kept("JUNK")[0].raw, scam("now", b""));
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::Error { .. })), 0);
    Ok(())
}

/// Hoodiecrow 2.1 refuses `*` alone; the memory of go-imap 1 finds nothing by it.
#[test]
fn the_last_message_is_found_where_a_star_names_none() -> Result<()> {
    for answer in [
        "* BAD [SYNTAX] Unexpected whitespace at position 14\r\n{} BAD Error parsing command",
        "{} OK UID FETCH completed",
    ] {
        let mut cabinet = cabinet(Ways::default(), move |_, tag, command| {
            let star = command.starts_with("UID FETCH * ");
            star.then(|| format!("{}\r\n", answer.replace("{}", tag)).into_bytes())
        })?;
        is_watched(&mut cabinet)?;
    }
    Ok(())
}

/// NetEase (163.com, 126.com, yeah.net) opens no folder to a program that has not said its name (RFC 2971). Others know the
/// word and refuse it, or answer with what nobody asked for.
#[test]
fn a_server_that_asks_for_our_name_is_told() -> Result<()> {
    for (answer, is_strict) in [
        ("* ID (\"name\" \"Coremail Imap\" \"vendor\" \"Mailtech\")\r\n{} OK ID completed", true),
        ("* ID NIL\r\n{} OK ID completed", true),
        ("{} BAD command not support", false),
    ] {
        let ways = Ways { capabilities: "IMAP4rev1 IDLE ID MOVE UIDPLUS SPECIAL-USE", ..Ways::default() };
        let introduced = AtomicBool::new(false);
        let mut cabinet = cabinet(ways, move |_, tag, command| {
            if command == "ID (\"NAME\" \"PORCHLIGHT\")" {
                introduced.store(true, Ordering::Relaxed);
                return Some(format!("{}\r\n", answer.replace("{}", tag)).into_bytes());
            }
            let opens = command.starts_with("SELECT ") || command.starts_with("EXAMINE ");
            let refused = is_strict && opens && !introduced.load(Ordering::Relaxed);
            let why = "SELECT Unsafe Login. Please contact kefu@188.com for help";
            refused.then(|| format!("{tag} NO {why}\r\n").into_bytes())
        })?;
        is_watched(&mut cabinet)?;
        let heard = |command| cabinet.server.count(command);
        within(SOON, "once a connection", || Ok(heard("ID (") == heard("LOGIN ")))?;
    }
    Ok(())
}

/// go-imap 1 offers MOVE also where nothing behind it can.
#[test]
fn a_move_that_is_only_offered_is_a_copy() -> Result<()> {
    let mut cabinet = cabinet(Ways::default(), |_, tag, command| {
        let moves = command.starts_with("UID MOVE ");
        moves.then(|| format!("{tag} NO MOVE extension not supported\r\n").into_bytes())
    })?;
    is_watched(&mut cabinet)?;
    assert!(cabinet.server.count("UID COPY") == 1 && cabinet.server.count("UID EXPUNGE") == 1);
    Ok(())
}

/// Twisted 26 fails at every search for a date.
#[test]
fn dates_that_cannot_be_searched_for_are_asked_for() -> Result<()> {
    let mut cabinet = cabinet(Ways::default(), |_, tag, command| {
        let fails = command.contains(" SINCE ");
        let why = "SEARCH failed: cannot use a string pattern on a bytes-like object";
        fails.then(|| format!("{tag} BAD {why}\r\n").into_bytes())
    })?;
    is_watched(&mut cabinet)?;
    assert!(cabinet.server.count("(UID INTERNALDATE)") > 0);
    Ok(())
}

/// GNU Mailutils imap4d 3.15 ends the line with LF alone; the others after it are as they should be.
#[test]
fn a_line_may_end_without_a_carriage_return() -> Result<()> {
    let ways = Ways {
        capabilities: "IMAP4rev1 IDLE LITERAL+ MOVE UIDPLUS SPECIAL-USE AUTH=PLAIN",
        ..Ways::default()
    };
    let mut cabinet = cabinet(ways, |_, tag, command| {
        if command == "AUTHENTICATE PLAIN" {
            return Some(b"+ \r\n".to_vec());
        }
        // The password in base64, which is a line without a space.
        let password = command.is_empty() && tag != "done";
        password.then(|| b"a2 OK AUTHENTICATE PLAIN authentication successful\n".to_vec())
    })?;
    is_watched(&mut cabinet)
}

/// The test server of WildDuck 1.46 numbers a new folder with more than 32 bits; others write its name otherwise than we do,
/// or say nothing. One folder that cannot be asked after costs neither INBOX nor what is in it.
#[test]
fn a_folder_that_cannot_be_asked_after_is_looked_at() -> Result<()> {
    for says in [
        "* STATUS \"JUNK\" (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 1795904772225)\r\n",
        "* STATUS junk (MESSAGES 1 UIDNEXT 2 UIDVALIDITY 41)\r\n",
        "",
    ] {
        let mut cabinet = cabinet(Ways::default(), move |_, tag, command| {
            let asked = command.starts_with("STATUS ");
            asked.then(|| format!("{says}{tag} OK STATUS completed\r\n").into_bytes())
        })?;
        is_watched(&mut cabinet)?;
    }
    Ok(())
}

/// GNU Mailutils numbers a mailbox anew with each delivery by somebody else, UW imapd whenever it is opened to be read
/// only, until it was opened for writing once. What comes knocks all the same, and nothing is told of twice.
#[test]
fn what_comes_while_a_folder_is_renumbered_knocks() -> Result<()> {
    let now = OffsetDateTime::now_utc() + time::Duration::minutes(1);
    let (time, month) = (now.time(), &now.month().to_string()[..3]);
    let date = format!(
        "{:02}-{month}-{} {:02}:{:02}:{:02} +0000",
        now.day(),
        now.year(),
        time.hour(),
        time.minute(),
        time.second()
    );
    let cabinet = cabinet(Ways { internal_date: date.leak(), ..Ways::default() }, |_, _, _| None)?;
    let watching = cabinet.watch(hasty())?;
    let knocks = |count| {
        within(SOON, &format!("{count} knocks"), || {
            Ok(watching.count(|e| matches!(e, Event::Alert { knock: true, .. })) == count)
        })
    };
    cabinet.put("INBOX", &scam("numbered", b""));
    knocks(1)?;
    assert_eq!(cabinet.server.count("SELECT"), 0, "it is only looked at");
    {
        let state = &mut *cabinet.state();
        state.put("INBOX", &scam("renumbered", b""));
        let inbox = &mut state.folders[0];
        inbox.uid_validity = u32::try_from(now.unix_timestamp())?;
        inbox.kept.iter_mut().for_each(|kept| kept.uid += 10);
        inbox.next += 10;
    }
    knocks(2)?;
    assert_eq!(cabinet.server.count("SELECT"), 1, "its numbers are to stay");
    cabinet.put("INBOX", &scam("and again", b""));
    knocks(3)?;
    assert_eq!(watching.watcher.alerts(10)?.len(), 3);
    Ok(())
}

/// An unknown line may come at any time, and flags that somebody changes in a response of their own.
#[test]
fn what_nobody_asked_for_disturbs_nothing() -> Result<()> {
    let mut cabinet = cabinet(Ways::default(), |state, _, command| {
        if command.starts_with("UID FETCH") && command.contains("BODY.PEEK") {
            let uid =
                command.split(' ').nth(2).and_then(|set| set.split(',').next()).unwrap_or("1").to_owned();
            state.untagged = format!("* 1 FETCH (UID {uid} FLAGS (\\Seen))\r\n* XMARK (\"a\" ((b)))\r\n");
        }
        if command.starts_with("LIST") {
            state.untagged =
                "* LIST (\\HasNoChildren) \"/\" odd%name\r\n* LIST () \"/\" \"caf\u{e9} \\\"x\\\"\"\r\n"
                    .to_owned();
        }
        None
    })?;
    is_watched(&mut cabinet)
}

/// Without UIDPLUS what is moved stays where it was, marked as deleted. What comes back is marked so no more, or the next
/// expunge of any mail program would take the only copies.
#[test]
fn what_comes_back_is_not_marked_as_deleted() -> Result<()> {
    let ways = Ways { capabilities: "IMAP4rev1 IDLE SPECIAL-USE", ..Ways::default() };
    let mut cabinet = cabinet(ways, |_, _, _| None)?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    cabinet.put("INBOX", &scam("back", b""));
    let alert = watching.alert()?;
    watching.report(alert)?;
    let is_deleted = |folder: &str| -> Vec<bool> {
        cabinet.kept(folder).iter().map(|kept| kept.flags.contains("\\DELETED")).collect()
    };
    assert_eq!((is_deleted("INBOX"), is_deleted("JUNK")), (vec![true], vec![false]));
    watching.watcher.move_back(alert)?;
    watching.wait("it is back", |e| matches!(e, Event::MovedBack { .. }))?;
    assert_eq!((is_deleted("INBOX"), is_deleted("JUNK")), (vec![false], vec![true]));
    Ok(())
}

/// UW imapd says nothing to an IDLE in a mailbox that is opened to be read only. It is then looked at as often as one
/// without IDLE.
#[test]
fn an_idle_that_says_nothing_is_not_relied_on() -> Result<()> {
    let cabinet = cabinet(Ways::default(), |_, _, _| None)?;
    let (idle, poll) = (Duration::from_secs(3), Duration::from_millis(300));
    let watching = cabinet.watch(Times { idle, poll, ..hasty() })?;
    for found in 1..=2 {
        cabinet.put("INBOX", &scam(&format!("silent-{found}"), b""));
        watching.judged(found)?;
    }
    within(SOON, "it is asked more often than each three seconds", || {
        let begun = Instant::now();
        let before = cabinet.server.count(" IDLE");
        std::thread::sleep(Duration::from_secs(2));
        Ok(begun.elapsed() < idle && cabinet.server.count(" IDLE") >= before + 3)
    })?;
    Ok(())
}
