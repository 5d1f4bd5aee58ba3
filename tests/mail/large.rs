//! Large messages: as much of each is fetched as is worth it, and no figure of the server's is believed.

use anyhow::Result;
use porchlight_engine::Verdict;
use porchlight_watcher::Event;

use crate::cabinet::{Cabinet, Ways};
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
