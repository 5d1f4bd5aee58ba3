//! Somebody else is in the mailbox, too: messages go and come between one command and the next. And servers that name
//! their folders' numbers badly, or say goodbye at any moment of a report.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Event, ReportState, Reporting, Times, Whereabouts};

use crate::cabinet::{Cabinet, State, Ways};
use crate::home::hasty;
use crate::letters::scam;
use crate::outbox::submission::Submission;
use crate::watching::{SOON, Watching};

const FOLDERS: [(&str, &str); 2] = [("INBOX", ""), ("JUNK", "\\Junk")];

/// Before the first command that begins so is answered, once `armed`, this happens.
fn once_at(
    wanted: &'static str,
    armed: &Arc<AtomicBool>,
    happens: impl Fn(&mut State) + Send + Sync + 'static,
) -> impl Fn(&mut State, &str, &str) -> Option<Option<Vec<u8>>> + Send + Sync + 'static {
    let armed = Arc::clone(armed);
    move |state, _, command| {
        if command.starts_with(wanted) && armed.swap(false, Ordering::Relaxed) {
            happens(state);
        }
        None
    }
}

fn judged(watching: &Watching) -> Vec<u32> {
    let uids = watching.events().into_iter().filter_map(|event| match event {
        Event::Assessed { uid, .. } => Some(uid),
        _ => None,
    });
    uids.collect()
}

fn undisturbed(watching: &Watching) -> Result<()> {
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. } | Event::SignedOut { .. })), 0);
    assert_eq!(watching.watcher.set_aside()?, []);
    Ok(())
}

#[test]
fn what_is_gone_before_it_is_fetched_is_passed_over() -> Result<()> {
    for others in [0, 1] {
        let armed = Arc::default();
        let fetching: Arc<AtomicBool> = Arc::clone(&armed);
        let cabinet = Cabinet::with(Ways::default(), &FOLDERS, move |state, _, command| {
            if command.contains("BODY.PEEK") && fetching.swap(false, Ordering::Relaxed) {
                state.folders[0].kept.remove(0);
            }
            None
        })?;
        let watching = cabinet.watch(hasty())?;
        armed.store(true, Ordering::Relaxed);
        {
            let mut state = cabinet.state();
            for number in 0..=others {
                state.put("INBOX", &scam(&format!("together-{number}"), b""));
            }
        }
        within(SOON, "it was asked for", || Ok(!armed.load(Ordering::Relaxed)))?;
        cabinet.put("INBOX", &scam("later", b""));
        within(SOON, "the rest is judged", || Ok(judged(&watching).len() == others + 1))?;
        assert_eq!(judged(&watching), if others == 0 { vec![2] } else { vec![2, 3] });
        undisturbed(&watching)?;
    }
    Ok(())
}

/// Reports a scam that somebody deletes at this command of ours; where its original is then.
fn deleted_at(wanted: &'static str) -> Result<Whereabouts> {
    let armed = Arc::default();
    let gone = once_at(wanted, &armed, |state| drop(state.folders[0].kept.remove(0)));
    let mut cabinet = Cabinet::with(Ways::default(), &FOLDERS, gone)?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    cabinet.put("INBOX", &scam("deleted", b""));
    let alert = watching.alert()?;
    armed.store(true, Ordering::Relaxed);
    watching.watcher.report(alert)?;
    let summary = || Ok::<_, anyhow::Error>(watching.watcher.alert(alert)?.summary);
    within(SOON, "the report is out, and nothing more is to be done", || {
        let summary = summary()?;
        let is_sent = matches!(summary.report, Some(ReportState::Sent { .. }));
        Ok(is_sent && !matches!(summary.whereabouts, Whereabouts::ToMove | Whereabouts::Untouched))
    })?;
    assert!(!armed.load(Ordering::Relaxed));
    assert_eq!((cabinet.kept("INBOX"), cabinet.kept("JUNK")), (vec![], vec![]));
    assert_eq!(submission.arrived().len(), 1);
    undisturbed(&watching)?;
    assert_eq!(watching.count(|e| matches!(e, Event::NotMoved { .. })), 0, "he has put it away himself");
    Ok(summary()?.whereabouts)
}

#[test]
fn what_is_gone_before_it_is_moved_is_reported_all_the_same() -> Result<()> {
    assert_eq!(deleted_at("SELECT")?, Whereabouts::NotMoved);
    assert_eq!(deleted_at("UID FETCH")?, Whereabouts::NotMoved);
    for wanted in ["UID STORE", "UID MOVE"] {
        deleted_at(wanted)?;
    }
    Ok(())
}

/// IDLE tells of it no more: whoever waited then would wait for five minutes.
#[test]
fn what_arrives_while_another_is_fetched_is_found_at_once() -> Result<()> {
    let armed = Arc::default();
    let arrives = once_at("UID FETCH 1 ", &armed, |state| {
        state.put("INBOX", &scam("meanwhile", b""));
        state.untagged = "* 2 EXISTS\r\n".to_owned();
    });
    let cabinet = Cabinet::with(Ways::default(), &FOLDERS, arrives)?;
    let watching = cabinet.watch(Times { idle: hasty().idle * 6, ..hasty() })?;
    armed.store(true, Ordering::Relaxed);
    cabinet.put("INBOX", &scam("first", b""));
    within(SOON, "both are judged", || Ok(judged(&watching).len() == 2))?;
    assert_eq!(judged(&watching), [1, 2]);
    let begun: Vec<_> = cabinet.server.heard().into_iter().map(|heard| heard.line).collect();
    let fetched = |uid: u32| begun.iter().position(|line| line.contains(&format!("UID FETCH {uid} ")));
    let between = begun.get(fetched(1).unwrap_or(0)..fetched(2).unwrap_or(0)).unwrap_or_default();
    assert!(between.iter().all(|line| !line.ends_with(" IDLE")), "{between:?}");
    undisturbed(&watching)
}

#[test]
fn what_arrives_while_another_is_marked_and_moved_disturbs_nothing() -> Result<()> {
    for wanted in ["UID STORE", "UID MOVE"] {
        let armed = Arc::default();
        let arrives = once_at(wanted, &armed, |state| {
            state.put("INBOX", &scam("meanwhile", b""));
            state.untagged = "* 2 EXISTS\r\n* 1 RECENT\r\n".to_owned();
        });
        let mut cabinet = Cabinet::with(Ways::default(), &FOLDERS, arrives)?;
        let submission = Submission::start(&cabinet.certificates, &[])?;
        submission.use_for(&mut cabinet.account);
        let watching = cabinet.watch(hasty())?;
        cabinet.put("INBOX", &scam("first", b""));
        let alert = watching.alert()?;
        armed.store(true, Ordering::Relaxed);
        watching.report(alert)?;
        within(SOON, "both are known", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
        assert_eq!((cabinet.kept("INBOX").len(), cabinet.kept("JUNK").len()), (1, 1));
        undisturbed(&watching)?;
    }
    Ok(())
}

/// RFC 3501 §2.3.1.1 wants a number, and not 0; the messages are known by their octets all the same.
#[test]
fn a_folder_without_a_uid_validity_is_watched_and_nothing_is_shown_twice() -> Result<()> {
    for said in ["* OK [UIDVALIDITY 0] x\r\n", ""] {
        let cabinet = Cabinet::with(Ways::default(), &[("INBOX", "")], move |state, tag, command| {
            command.starts_with("EXAMINE").then(|| {
                let folder = &state.folders[0];
                let (exists, next) = (folder.kept.len(), folder.next);
                let said = format!("* {exists} EXISTS\r\n{said}* OK [UIDNEXT {next}] x\r\n{tag} OK done\r\n");
                Some(said.into_bytes())
            })
        });
        // Whatever is answered to EXAMINE, the folder has to be open for what follows.
        let cabinet = cabinet?;
        cabinet.state().always_open = Some(0);
        cabinet.put("INBOX", &scam("before", b""));
        let watching = cabinet.watch(hasty())?;
        cabinet.put("INBOX", &scam("after", b""));
        watching.alert()?;
        watching.watcher.check_now();
        let before = watching.events().len();
        watching.wait_after(before, "it looks again", |e| matches!(e, Event::Checked { .. }))?;
        assert_eq!(judged(&watching), [1, 2]);
        assert_eq!(watching.watcher.alerts(10)?.len(), 2);
    }
    Ok(())
}

/// RFC 3501 §6.3.1 asks for UIDNEXT; Courier says none to EXAMINE. The next number is then had by looking.
#[test]
fn a_folder_without_a_next_number_is_watched_and_nothing_is_shown_twice() -> Result<()> {
    let cabinet = Cabinet::with(Ways::default(), &[("INBOX", "")], |state, tag, command| {
        let opens = command.starts_with("EXAMINE") || command.starts_with("SELECT");
        let at = state.folders.iter().position(|folder| command.ends_with(&format!("\"{}\"", folder.name)));
        let folder = opens.then_some(at?).map(|at| &state.folders[at])?;
        let (exists, validity) = (folder.kept.len(), folder.uid_validity);
        let said = format!("* {exists} EXISTS\r\n* OK [UIDVALIDITY {validity}] x\r\n{tag} OK done\r\n");
        Some(Some(said.into_bytes()))
    })?;
    // Whatever is answered to who opens it, the folder has to be open for what follows.
    cabinet.state().always_open = Some(0);
    cabinet.put("INBOX", &scam("before", b""));
    let watching = cabinet.watch(hasty())?;
    cabinet.put("INBOX", &scam("after", b""));
    watching.alert()?;
    let before = watching.events().len();
    watching.watcher.check_now();
    watching.wait_after(before, "it looks again", |e| matches!(e, Event::Checked { .. }))?;
    assert!(cabinet.server.count("SELECT \"INBOX\"") > 0, "{:?}", cabinet.server.heard());
    assert_eq!(judged(&watching), [1, 2]);
    assert_eq!(watching.watcher.alerts(10)?.len(), 2);
    undisturbed(&watching)
}

#[test]
fn who_does_not_offer_idle_is_asked_from_time_to_time() -> Result<()> {
    let ways = Ways { capabilities: "IMAP4rev1 MOVE UIDPLUS SPECIAL-USE", ..Ways::default() };
    let cabinet = Cabinet::usual(ways)?;
    let watching = cabinet.watch(hasty())?;
    within(SOON, "it asks", || Ok(cabinet.server.count("NOOP") >= 2))?;
    cabinet.put("INBOX", &scam("polled", b""));
    watching.alert()?;
    assert_eq!((cabinet.server.count(" IDLE"), cabinet.server.count("LOGIN")), (0, 1));
    undisturbed(&watching)
}

#[test]
fn where_changes_are_numbered_a_folder_is_opened_when_its_number_is_another() -> Result<()> {
    let with = "IMAP4rev1 IDLE MOVE UIDPLUS SPECIAL-USE CONDSTORE";
    for (capabilities, asks) in [(with, true), (Ways::default().capabilities, false)] {
        let cabinet = Cabinet::usual(Ways { capabilities, ..Ways::default() })?;
        let watching = cabinet.watch(hasty())?;
        cabinet.put("JUNK", &scam("sorted", b""));
        within(SOON, "it is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
        let opened = cabinet.server.count("EXAMINE \"JUNK\"");
        let asked = cabinet.server.count("STATUS");
        within(SOON, "it is asked after", || Ok(cabinet.server.count("STATUS") >= asked + 3))?;
        assert_eq!(cabinet.server.count("EXAMINE \"JUNK\""), opened, "nothing has changed");
        assert_eq!(cabinet.server.count("HIGHESTMODSEQ") > 0, asks);
        undisturbed(&watching)?;
    }
    Ok(())
}

/// As many messages as before, and no next number: that one has taken the place of another is told by HIGHESTMODSEQ alone.
#[test]
fn a_change_that_only_its_number_tells_of_is_looked_at() -> Result<()> {
    let ways = Ways { capabilities: "IMAP4rev1 IDLE SPECIAL-USE CONDSTORE", ..Ways::default() };
    let cabinet = Cabinet::with(ways, &FOLDERS, |state, tag, command| {
        command.starts_with("STATUS").then(|| {
            let junk = &state.folders[1];
            let said = format!("MESSAGES 1 UIDVALIDITY {} HIGHESTMODSEQ {}", junk.uid_validity, junk.next);
            Some(format!("* STATUS \"JUNK\" ({said})\r\n{tag} OK done\r\n").into_bytes())
        })
    })?;
    cabinet.put("JUNK", &scam("first", b""));
    let watching = cabinet.watch(hasty())?;
    within(SOON, "it is found", || Ok(watching.watcher.alerts(10)?.len() == 1))?;
    let asked_thrice_more = || {
        let asked = cabinet.server.count("STATUS");
        within(SOON, "it is asked after", || Ok(cabinet.server.count("STATUS") >= asked + 3))
    };
    asked_thrice_more()?;
    let opened = cabinet.server.count("EXAMINE \"JUNK\"");
    asked_thrice_more()?;
    assert_eq!(cabinet.server.count("EXAMINE \"JUNK\""), opened, "nothing has changed");
    {
        let mut state = cabinet.state();
        state.folders[1].kept.clear();
        state.put("JUNK", &scam("second", b""));
    }
    within(SOON, "the other one is found", || Ok(watching.watcher.alerts(10)?.len() == 2))?;
    undisturbed(&watching)
}

#[test]
fn a_goodbye_while_watching_is_a_lost_connection() -> Result<()> {
    let polls = Ways { capabilities: "IMAP4rev1 SPECIAL-USE", ..Ways::default() };
    for (wanted, ways) in [("LIST", Ways::default()), ("STATUS", Ways::default()), ("NOOP", polls)] {
        let said = AtomicU32::new(0);
        let cabinet = Cabinet::with(ways, &FOLDERS, move |_, _, command| {
            let first = command.starts_with(wanted) && said.fetch_add(1, Ordering::Relaxed) == 0;
            first.then(|| Some(b"* BYE shutting down\r\n".to_vec()))
        })?;
        let watching = cabinet.watch(hasty())?;
        watching.wait("it was offline", |e| matches!(e, Event::Offline { .. }))?;
        let before = watching.events().len();
        watching.wait_after(before, "it looks again", |e| matches!(e, Event::Checked { .. }))?;
        cabinet.put("INBOX", &scam("afterwards", b""));
        watching.alert().map_err(|e| e.context(wanted))?;
        assert_eq!(judged(&watching), [1]);
    }
    Ok(())
}

#[test]
fn a_goodbye_while_the_original_is_moved_costs_nothing() -> Result<()> {
    let copies = Ways { capabilities: "IMAP4rev1 IDLE UIDPLUS SPECIAL-USE", ..Ways::default() };
    std::thread::scope(|scope| {
        let tries = [
            ("SELECT", Ways::default()),
            ("UID STORE", Ways::default()),
            ("UID MOVE", Ways::default()),
            ("UID COPY", copies),
            ("UID EXPUNGE", copies),
        ];
        let threads: Vec<_> = tries
            .into_iter()
            .map(|(wanted, ways)| (wanted, scope.spawn(move || goodbye_at(wanted, ways))))
            .collect();
        for (wanted, thread) in threads {
            thread.join().expect("no panic").map_err(|e| e.context(wanted))?;
        }
        Ok(())
    })
}

fn goodbye_at(wanted: &'static str, ways: Ways) -> Result<()> {
    let said = AtomicU32::new(0);
    let mut cabinet = Cabinet::with(ways, &FOLDERS, move |_, _, command| {
        let first = command.starts_with(wanted) && said.fetch_add(1, Ordering::Relaxed) == 0;
        first.then(|| Some(b"* BYE shutting down\r\n".to_vec()))
    })?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    let raw = scam("goodbye", b"");
    cabinet.put("INBOX", &raw);
    watching.report(watching.alert()?)?;
    let heard = cabinet.server.heard();
    assert!(cabinet.server.count(wanted) >= 2, "{wanted} is said again: {heard:?}");
    let junk = cabinet.kept("JUNK");
    assert_eq!((cabinet.kept("INBOX").len(), junk.len()), (0, 1));
    assert_eq!(junk[0].raw, raw);
    assert_eq!(submission.arrived().len(), 1);
    undisturbed(&watching)
}

#[test]
fn a_goodbye_while_a_copy_is_kept_costs_no_more_than_the_copy() -> Result<()> {
    let created = AtomicU32::new(0);
    let mut cabinet = Cabinet::with(Ways::default(), &FOLDERS, move |_, _, command| {
        let bye = command.starts_with("APPEND")
            || command.starts_with("CREATE") && created.fetch_add(1, Ordering::Relaxed) == 0;
        bye.then(|| Some(b"* BYE shutting down\r\n".to_vec()))
    })?;
    let submission = Submission::start(&cabinet.certificates, &[])?;
    submission.use_for(&mut cabinet.account);
    let watching = cabinet.watch(hasty())?;
    watching.watcher.set_reporting(Reporting { keep_copies: true, ..Reporting::default() })?;
    cabinet.put("INBOX", &scam("copied", b""));
    watching.report(watching.alert()?)?;
    within(SOON, "it is tried again", || Ok(cabinet.server.count("APPEND") >= 2))?;
    assert!(cabinet.server.count("CREATE") >= 2, "{:?}", cabinet.server.heard());
    assert_eq!((submission.arrived().len(), cabinet.kept("JUNK").len()), (1, 1));
    undisturbed(&watching)
}
