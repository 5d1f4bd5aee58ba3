//! Large messages: as much of each is fetched as is worth it, and no figure of the server's is believed.

use std::sync::atomic::{AtomicUsize, Ordering};

use acceptance::proxy::{Flow, Proxy};
use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::{Account, Event};

use crate::cabinet::{Cabinet, State, Ways};
use crate::home::hasty;
use crate::letters::scam;
use crate::outbox::submission::Submission;
use crate::watching::{SOON, Watching};

const MIB: usize = 1024 * 1024;

fn lines(octets: usize) -> Vec<u8> {
    let line = b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAxMjM0\r\n";
    line.repeat(octets / line.len())
}

/// A letter of a friend's with a large file in it, and something behind that.
fn with_a_file(id: &str, octets: usize, behind: &str) -> Vec<u8> {
    let head = format!(
        "From: \"Tom\" <tom@friends.example>\r\nTo: grace@test.example\r\nSubject: The garden ({id})\r\n\
         Date: Mon, 02 Nov 2026 10:00:00 +0000\r\nMessage-ID: <{id}@friends.example>\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nHere it is.\r\n\
         --b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    );
    let tail = format!("\r\n--b\r\nContent-Type: text/plain\r\n\r\n{behind}\r\n--b--\r\n");
    [head.into_bytes(), lines(octets), tail.into_bytes()].concat()
}

/// Exchange estimates, up and down. What is reported is what was judged, and it is found again to be moved, and moved
/// back, by the name its sender gave it, or by its size, more or less.
#[test]
fn where_octets_are_estimated_a_large_scam_is_reported_and_moved_and_moved_back() -> Result<()> {
    let named = scam("estimated", &lines(MIB + MIB / 8));
    let nameless = String::from_utf8(scam("nameless", &lines(MIB + MIB / 7)))?;
    let nameless = nameless.replace("Message-ID: <nameless@amazon-secure.example>\r\n", "").into_bytes();
    let up: fn(usize) -> usize = |octets| octets + octets / 20;
    let down: fn(usize) -> usize = |octets| octets - octets / 20;
    for (counts, letters) in [(up, vec![&named, &nameless]), (down, vec![&nameless])] {
        let mut cabinet = Cabinet::usual(Ways { counts, ..Ways::default() })?;
        let submission = Submission::start(&cabinet.certificates, &["SIZE 50000000"])?;
        submission.use_for(&mut cabinet.account);
        let watching = cabinet.watch(hasty())?;
        for (count, raw) in letters.into_iter().enumerate() {
            cabinet.put("INBOX", raw);
            acceptance::within(SOON, "the alert", || Ok(watching.watcher.alerts(10)?.len() == count + 1))?;
            let alert = watching.watcher.alerts(1)?.remove(0).id;
            assert_eq!(&watching.watcher.kept(alert)?, raw, "all of it was judged");
            watching.report(alert)?;
            assert_eq!(submission.arrived().len(), count + 1);
            assert_eq!(cabinet.kept("INBOX"), []);
            assert_eq!(&cabinet.kept("JUNK")[0].raw, raw);
            watching.watcher.move_back(alert)?;
            watching
                .wait("it is back", |e| matches!(e, Event::MovedBack { alert: moved } if *moved == alert))?;
            assert_eq!(cabinet.kept("JUNK"), []);
            let mut state = cabinet.state();
            let back = state.folders[0].kept.remove(0);
            assert_eq!(&back.raw, raw);
        }
    }
    Ok(())
}

#[test]
fn what_stands_behind_a_large_file_is_seen() -> Result<()> {
    let cabinet = Cabinet::usual(Ways::default())?;
    let watching = cabinet.watch(hasty())?;
    let text = String::from_utf8(scam("behind", b""))?;
    let (_, words) = text.split_once("\r\n\r\n").expect("a body");
    for (count, octets) in [MIB / 2, 3 * MIB].into_iter().enumerate() {
        let raw = with_a_file(&format!("behind-{octets}"), octets, words);
        cabinet.put("INBOX", &raw);
        acceptance::within(SOON, "the alert", || Ok(watching.watcher.alerts(10)?.len() == count + 1))?;
        let alert = watching.watcher.alerts(1)?.remove(0);
        assert_eq!(alert.verdict, Verdict::Scam);
        assert_eq!(watching.watcher.kept(alert.id)?, raw);
    }
    Ok(())
}

/// Not even where the server's figure leads nowhere.
#[test]
fn what_stands_behind_a_large_file_is_seen_where_octets_are_estimated() -> Result<()> {
    let estimates: [fn(usize) -> usize; 2] = [|octets| octets * 2, |octets| octets - octets / 9];
    let text = String::from_utf8(scam("behind", b""))?;
    let (_, words) = text.split_once("\r\n\r\n").expect("a body");
    for counts in estimates {
        let cabinet = Cabinet::usual(Ways { counts, ..Ways::default() })?;
        let watching = cabinet.watch(hasty())?;
        cabinet.put("INBOX", &with_a_file("behind", 2 * MIB, words));
        watching.alert()?;
    }
    Ok(())
}

/// A mailbox, and a line to it that can be cut.
fn behind_a_proxy() -> Result<(Cabinet, Proxy, Account)> {
    let cabinet = Cabinet::usual(Ways::default())?;
    let proxy = Proxy::start(cabinet.server.port)?;
    let mut account = cabinet.account.clone();
    account.imap.port = proxy.port;
    Ok((cabinet, proxy, account))
}

/// A line that is cut again and again, too early for the whole of it: it goes on where it stopped.
#[test]
fn a_large_scam_on_a_line_that_is_cut_comes_a_piece_at_a_time() -> Result<()> {
    for (name, octets, each_connection) in
        [("arriving", 8 * MIB, 2 * MIB), ("smaller", MIB / 10 * 9, MIB / 2)]
    {
        let (cabinet, proxy, account) = behind_a_proxy()?;
        let watching = Watching::start_with(&cabinet.folder.path().join("data"), account, hasty())?;
        let raw = scam(name, &lines(octets));
        cabinet.put("INBOX", &raw);
        proxy.set(Flow::CutAfter(each_connection));
        let alert = watching.alert()?;
        assert_eq!(watching.watcher.kept(alert)?, raw, "octet for octet");
        assert_eq!(watching.watcher.set_aside()?, []);
        // The first try, each connection's first piece, and what was under way as it was cut; not all of it each time.
        let handed_out = cabinet.state().handed_out;
        assert!(handed_out < 3 * octets + MIB, "{name}: {handed_out} of {octets}");
        assert!(proxy.connections() > 3, "{}", proxy.connections());
        // What comes afterwards comes as ever.
        proxy.set(Flow::Free);
        cabinet.put("INBOX", &scam("small", b""));
        acceptance::within(SOON, "the next one is judged", || Ok(watching.watcher.alerts(9)?.len() == 2))?;
    }
    Ok(())
}

/// The same for what was there before: looked through on a connection of its own.
#[test]
fn a_large_scam_of_before_comes_a_piece_at_a_time() -> Result<()> {
    let (cabinet, proxy, account) = behind_a_proxy()?;
    let raw = scam("before", &lines(5 * MIB));
    cabinet.put("INBOX", &raw);
    for number in 0..120 {
        cabinet.put("INBOX", &scam(&format!("small-{number}"), b""));
    }
    proxy.set(Flow::CutAfter(2 * MIB));
    let watching = Watching::start_with(&cabinet.folder.path().join("data"), account, hasty())?;
    let large = watching.watcher.alerts(200)?.into_iter().map(|alert| watching.watcher.kept(alert.id));
    let kept = large.collect::<Result<Vec<_>, _>>()?;
    assert_eq!(kept.len(), 121);
    assert!(kept.contains(&raw));
    assert_eq!(watching.watcher.set_aside()?, []);
    Ok(())
}

/// Where the line is cut each time before a piece has come, the message is given up in the end, and the next one comes.
#[test]
fn a_line_on_which_no_piece_comes_sets_the_message_aside() -> Result<()> {
    let (cabinet, proxy, account) = behind_a_proxy()?;
    let watching = Watching::start_with(&cabinet.folder.path().join("data"), account, hasty())?;
    cabinet.put("INBOX", &scam("never", &lines(2 * MIB)));
    let small = scam("small", b"");
    cabinet.put("INBOX", &small);
    proxy.set(Flow::CutAfter(100 * 1024));
    watching.wait("it is set aside", |e| matches!(e, Event::SetAside { uid: 1, .. }))?;
    let alert = watching.alert()?;
    assert_eq!(watching.watcher.kept(alert)?, small);
    assert!(proxy.connections() <= 12, "{}", proxy.connections());
    Ok(())
}

/// Whoever hands out an octet at a time, or none, and hangs up in between, holds up no other message.
#[test]
fn a_message_in_crumbs_is_set_aside_and_the_next_one_comes() -> Result<()> {
    for (name, piece) in [("crumbs", 1), ("nothing", 0)] {
        let asked = AtomicUsize::new(0);
        let hands_out = move |state: &mut State, tag: &str, command: &str| {
            if !command.contains("UID FETCH 1 ") || !command.contains("BODY.PEEK[]") {
                return None;
            }
            let from = command.split_once("[]<").and_then(|(_, part)| part.split_once('.')?.0.parse().ok());
            match (from, asked.fetch_add(1, Ordering::Relaxed)) {
                (_, 0) | (None, _) => Some(None),
                (Some(0), _) => None,
                (Some(from), count) if piece == 0 || count % 3 > 0 => {
                    let raw: &[u8] = &state.folders[0].kept[0].raw;
                    let mut said = format!("* 1 FETCH (UID 1 BODY[]<{from}> {{{piece}}}\r\n").into_bytes();
                    said.extend_from_slice(&raw[from..from + piece]);
                    said.extend_from_slice(format!(")\r\n{tag} OK done\r\n").as_bytes());
                    Some(Some(said))
                }
                _ => Some(None),
            }
        };
        let folders = [("INBOX", ""), ("JUNK", "\\Junk")];
        let cabinet = Cabinet::with(Ways::default(), &folders, hands_out)?;
        let watching = cabinet.watch(hasty())?;
        let large = scam(name, &lines(2 * MIB));
        cabinet.put("INBOX", &large);
        let small = scam("small", b"");
        cabinet.put("INBOX", &small);
        let kept = || -> Result<Vec<Vec<u8>>> {
            let alerts = watching.watcher.alerts(9)?;
            Ok(alerts.into_iter().map(|alert| watching.watcher.kept(alert.id)).collect::<Result<_, _>>()?)
        };
        acceptance::within(SOON, "the small one is judged", || Ok(kept()?.contains(&small)))?;
        let beginning = kept()?.iter().filter(|raw| large.starts_with(raw)).count();
        assert_eq!(
            (beginning, watching.watcher.set_aside()?.len()),
            if piece == 0 { (1, 0) } else { (0, 1) }
        );
    }
    Ok(())
}

#[test]
fn of_what_says_nothing_of_amazon_no_more_is_fetched_than_is_read() -> Result<()> {
    let cabinet = Cabinet::usual(Ways::default())?;
    let watching = cabinet.watch(hasty())?;
    cabinet.put("INBOX", &with_a_file("harmless", 8 * MIB, "Yours, Tom"));
    assert_eq!(watching.judged(1)?, [Verdict::Unrelated]);
    assert!(cabinet.state().handed_out <= MIB + 1, "{}", cabinet.state().handed_out);
    // And looking back, the same.
    let data = tempfile::tempdir()?;
    let before = cabinet.state().handed_out;
    let looking = Watching::start_with(data.path(), cabinet.account.clone(), hasty())?;
    assert_eq!(looking.judged(1)?, [Verdict::Unrelated]);
    assert!(cabinet.state().handed_out - before <= MIB + 1);
    Ok(())
}
