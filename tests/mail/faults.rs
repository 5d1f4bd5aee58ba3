//! Each way in which a server or a line is known to go wrong: the program lives, says what is wrong or goes on,
//! leaves other accounts alone, and passes over no message.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use acceptance::memory::peak_kib;
use acceptance::proxy::{Flow, Proxy};
use acceptance::scripted::Privacy;
use acceptance::within;
use anyhow::Result;
use porchlight_watcher::{Account, AccountState, Code, Event, Times};

use crate::home::{Home, Uids, answer, hasty, neighbour_is_undisturbed, polite};
use crate::watching::{SOON, Watching};

pub fn one_message() -> Uids {
    Arc::new(Mutex::new(vec![7]))
}

/// How a message itself is asked for; before, it is asked how large it is.
pub const HANDS_OUT: &str = "UID FETCH 7 (UID INTERNALDATE";

/// True for the first `count` times that `wanted` is asked for.
pub fn first(count: u32, wanted: &'static str) -> impl Fn(&str) -> bool + Send + Sync {
    let met = AtomicU32::new(0);
    move |command| command.starts_with(wanted) && met.fetch_add(1, Ordering::Relaxed) < count
}

fn judged(watching: &Watching) -> Vec<u32> {
    let uids = watching.events().into_iter().filter_map(|event| match event {
        Event::Assessed { uid, .. } => Some(uid),
        _ => None,
    });
    uids.collect()
}

fn wait_judged(watching: &Watching, wanted: &[u32]) -> Result<()> {
    within(SOON, &format!("{wanted:?} are judged"), || Ok(judged(watching).len() >= wanted.len()))?;
    assert_eq!(judged(watching), wanted);
    Ok(())
}

/// It went offline at least once, nobody was asked to do anything, all messages were judged, each once, and nobody else
/// noticed.
pub fn recovers(watching: &Watching, wanted: &[u32]) -> Result<()> {
    wait_judged(watching, wanted)?;
    watching.wait("it was offline", |e| matches!(e, Event::Offline { .. }))?;
    within(SOON, "it watches", || Ok(watching.watcher.status()[0].state == AccountState::Watching))?;
    assert_eq!(watching.count(|e| matches!(e, Event::SignedOut { .. })), 0);
    assert_eq!(watching.watcher.set_aside()?, []);
    neighbour_is_undisturbed(watching)
}

#[test]
fn an_untagged_line_before_the_plus_is_heard_at_once() -> Result<()> {
    let uids = one_message();
    let (early, arriving) = (first(1, "IDLE"), Arc::clone(&uids));
    let home = Home::new(polite(&uids, move |_, command| {
        early(command).then(|| {
            arriving.lock().unwrap().push(8);
            b"* 2 EXISTS\r\n+ idling\r\n".to_vec()
        })
    }))?;
    // With all the patience of every day: the message is not found by waiting for an end of something.
    let begun = Instant::now();
    let watching = home.watch(Times::default())?;
    wait_judged(&watching, &[7, 8])?;
    assert!(begun.elapsed() < SOON);
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. })), 0);
    neighbour_is_undisturbed(&watching)
}

#[test]
fn who_cannot_idle_is_asked_from_time_to_time() -> Result<()> {
    let uids = one_message();
    let home = Home::new(polite(&uids, |tag, command| {
        (command == "IDLE").then(|| format!("{tag} OK idling is for the idle\r\n").into_bytes())
    }))?;
    let watching = home.watch(hasty())?;
    recovers(&watching, &[7])?;
    within(SOON, "it asks", || Ok(home.server.count("NOOP") >= 2))?;
    assert_eq!(home.server.count("LOGIN"), 3, "two sessions end, the third stays");
    uids.lock().unwrap().push(8);
    wait_judged(&watching, &[7, 8])?;
    neighbour_is_undisturbed(&watching)
}

#[test]
fn who_never_answers_an_idle_is_asked_from_time_to_time() -> Result<()> {
    let uids = one_message();
    let home = Home::new(polite(&uids, |_, command| (command == "IDLE").then(Vec::new)))?;
    let watching = home.watch(hasty())?;
    recovers(&watching, &[7])?;
    within(SOON, "it asks", || Ok(home.server.count("NOOP") >= 2))?;
    assert_eq!(home.server.count("LOGIN"), 3, "two sessions end, the third stays");
    uids.lock().unwrap().push(8);
    wait_judged(&watching, &[7, 8])?;
    neighbour_is_undisturbed(&watching)
}

/// What came of a line when the window closed is lost, and with it the meaning of the rest.
#[test]
fn a_window_that_closes_in_the_middle_of_a_line_costs_no_message() -> Result<()> {
    let uids = one_message();
    let (idle, done, arriving) = (first(1, "IDLE"), AtomicU32::new(0), Arc::clone(&uids));
    let home = Home::new(polite(&uids, move |tag, command| {
        if idle(command) {
            return Some(b"+ idling\r\n* 2 EXI".to_vec());
        }
        (tag == "done" && done.fetch_add(1, Ordering::Relaxed) == 0).then(|| {
            arriving.lock().unwrap().push(8);
            b"STS\r\na4 OK idle over\r\n".to_vec()
        })
    }))?;
    let watching = home.watch(hasty())?;
    wait_judged(&watching, &[7, 8])?;
    neighbour_is_undisturbed(&watching)
}

#[test]
fn a_dripping_line_is_left_and_disturbs_nobody() -> Result<()> {
    let home = Home::new(polite(&one_message(), |_, _| None))?;
    let mut dripping = home.account.clone();
    let proxy = Proxy::start(home.server.port)?;
    proxy.set(Flow::Drip(Duration::from_millis(30)));
    dripping.imap.port = proxy.port;
    let data = tempfile::tempdir()?;
    let watching = Watching::begin_with(data.path(), dripping.clone(), hasty())?;
    let other = Account { address: "ada@test.example".into(), ..home.account.clone() };
    watching.watcher.add_account(other.clone(), None)?;
    let state = |at: usize| watching.watcher.status()[at].state;
    within(SOON, "the other one is watched", || Ok(state(1) == AccountState::Watching))?;
    within(SOON, "the drip is left", || Ok(state(0) == AccountState::Offline { code: Code::TimedOut }))?;
    proxy.set(Flow::Free);
    within(SOON, "it is back", || Ok(state(0) == AccountState::Watching))?;
    assert_eq!(judged(&watching), [7, 7], "each account has its own");
    neighbour_is_undisturbed(&watching)
}

#[test]
fn a_frozen_line_is_noticed_and_its_messages_are_found() -> Result<()> {
    let uids = one_message();
    let home = Home::new(polite(&uids, |_, _| None))?;
    let proxy = Proxy::start(home.server.port)?;
    let watching = home.watch_at(proxy.port, hasty())?;
    wait_judged(&watching, &[7])?;
    proxy.set(Flow::Frozen);
    uids.lock().unwrap().push(8);
    watching.wait("it knows", |e| matches!(e, Event::Offline { code: Code::TimedOut, .. }))?;
    proxy.cut();
    proxy.set(Flow::Free);
    recovers(&watching, &[7, 8])
}

/// In plain text the proxy knows what it cuts.
#[test]
fn a_line_cut_inside_a_message_hands_out_all_of_it_later() -> Result<()> {
    let home = Home::with(Privacy::Never, "* OK ready\r\n", polite(&one_message(), |_, _| None))?;
    let proxy = Proxy::start(home.server.port)?;
    let before: usize = [
        "a1 CAPABILITY",
        "a2 LOGIN",
        "a3 CAPABILITY",
        "a4 LIST",
        "a5 EXAMINE INBOX",
        "a6 UID FETCH * x",
        "a7 EXAMINE INBOX",
        "a8 EXAMINE INBOX",
        "a9 UID SEARCH",
        "a10 UID FETCH 7 x",
    ]
    .iter()
    .filter_map(|line| line.split_once(' '))
    .map(|(tag, command)| answer(&[7], tag, command).unwrap().len())
    .sum();
    proxy.set(Flow::CutAfter("* OK ready\r\n".len() + before + 300));
    let watching = home.watch_at(proxy.port, hasty())?;
    watching.wait("it knows", |e| matches!(e, Event::Offline { code: Code::ConnectionLost, .. }))?;
    assert!(home.server.count("BODY.PEEK") > 0, "{:?}", home.server.heard());
    assert_eq!(judged(&watching), [0; 0]);
    proxy.set(Flow::Free);
    recovers(&watching, &[7])
}

#[test]
fn turned_bits_are_never_taken_for_mail() -> Result<()> {
    let home = Home::new(polite(&one_message(), |_, _| None))?;
    let proxy = Proxy::start(home.server.port)?;
    proxy.set(Flow::Flip { seed: 3, one_in: 200 });
    let watching = home.watch_at(proxy.port, hasty())?;
    within(SOON, "it tries and fails", || Ok(proxy.connections() >= 4))?;
    assert_eq!(judged(&watching), [0; 0], "TLS notices");
    proxy.set(Flow::Free);
    watching.watcher.check_now();
    wait_judged(&watching, &[7])?;
    neighbour_is_undisturbed(&watching)
}

/// The same without TLS, where everything gets through.
#[test]
fn turned_bits_in_plain_text_end_nothing_but_the_connection() -> Result<()> {
    let home = Home::with(Privacy::Never, "* OK ready\r\n", polite(&one_message(), |_, _| None))?;
    let proxy = Proxy::start(home.server.port)?;
    let watching = home.watch_at(proxy.port, hasty())?;
    for seed in 0..12 {
        proxy.set(Flow::Flip { seed, one_in: 60 });
        let before = proxy.connections();
        proxy.cut();
        watching.watcher.check_now();
        within(SOON, "it tries again", || Ok(proxy.connections() > before))?;
    }
    proxy.set(Flow::Free);
    proxy.cut();
    watching.watcher.check_now();
    within(SOON, "it watches", || Ok(watching.watcher.status()[0].state == AccountState::Watching))?;
    // Under its own number or one that a bit made of it, or set aside by name: it is known of.
    within(SOON, "the message is judged or set aside", || {
        let aside = watching.watcher.set_aside()?.iter().any(|aside| aside.uid == 7);
        Ok(aside || judged(&watching).contains(&7))
    })?;
    neighbour_is_undisturbed(&watching)
}

/// The server counts a message wrongly: the rest of it is read as answers, or the answers as the rest of it.
#[test]
fn a_wrong_length_costs_the_connection_and_no_message() -> Result<()> {
    for wrong_by in [-5, 5] {
        let wrong = first(1, HANDS_OUT);
        let home = Home::new(polite(&one_message(), move |tag, command| {
            let right = wrong(command).then(|| answer(&[7], tag, command)).flatten()?;
            let open = right.iter().position(|octet| *octet == b'{')?;
            let close = right.iter().position(|octet| *octet == b'}')?;
            let length: i64 = std::str::from_utf8(&right[open + 1..close]).ok()?.parse().ok()?;
            Some([&right[..=open], (length + wrong_by).to_string().as_bytes(), &right[close..]].concat())
        }))?;
        let watching = home.watch(hasty())?;
        recovers(&watching, &[7]).map_err(|e| e.context(wrong_by))?;
    }
    Ok(())
}

/// The library takes it for impossible that anything but OK stands beside the answer to EXAMINE.
#[test]
fn what_the_library_panics_at_is_a_lost_connection() -> Result<()> {
    for said in ["* BYE so long\r\n", "* PREAUTH you are in\r\n"] {
        let odd = first(1, "EXAMINE");
        let home = Home::new(polite(&one_message(), move |tag, command| {
            odd(command).then(|| format!("* 1 EXISTS\r\n{said}{tag} OK done\r\n").into_bytes())
        }))?;
        let watching = home.watch(hasty())?;
        recovers(&watching, &[7]).map_err(|e| e.context(said))?;
    }
    Ok(())
}

#[test]
fn what_has_no_end_takes_no_memory() -> Result<()> {
    let before = peak_kib();
    let endless: [(&str, Vec<u8>); 4] = [
        ("EXAMINE", b"* OK still here\r\n".repeat(2_000_000)),
        ("EXAMINE", vec![b'x'; 32 << 20]),
        ("UID FETCH *", b"* 1 FETCH (UID 7 RFC822.SIZE 900)\r\n".repeat(1_000_000)),
        (HANDS_OUT, [b"* 1 FETCH (UID 7 BODY[] {4294967295}\r\n".to_vec(), vec![b'x'; 32 << 20]].concat()),
    ];
    let made = peak_kib();
    for (place, (command, said)) in endless.into_iter().enumerate() {
        let odd = first(1, command);
        let said = Mutex::new(Some(said));
        let home = Home::new(polite(&one_message(), move |_, command| {
            odd(command).then(|| said.lock().unwrap().take()).flatten()
        }))?;
        let begun = Instant::now();
        let watching = home.watch(hasty())?;
        // By the count, or on a slow computer by the clock.
        let enough = [Code::ServerMisbehaved, Code::TimedOut];
        let tired = |e: &Event| matches!(e, Event::Offline { code, .. } if enough.contains(code));
        watching.wait(&format!("it has enough of {place}"), tired)?;
        assert!(begun.elapsed() < Duration::from_secs(10), "{place}: {:?}", begun.elapsed());
        recovers(&watching, &[7])?;
    }
    if let (Some(_), Some(made), Some(after)) = (before, made, peak_kib()) {
        // Four million octets are allowed to an answer, and the parser holds them several times.
        assert!(after - made < 160 * 1024, "{} KiB", after - made);
    }
    Ok(())
}

#[test]
fn what_is_said_besides_an_answer_is_not_kept_for_ever() -> Result<()> {
    let uids = one_message();
    let chatty = b"* 1 EXISTS\r\n".repeat(60_000);
    let home = Home::new(polite(&uids, move |tag, command| match command {
        // Without IDLE nobody waits, and whoever waits would hear it.
        "CAPABILITY" => Some(format!("* CAPABILITY IMAP4rev1\r\n{tag} OK done\r\n").into_bytes()),
        "NOOP" => Some([chatty.clone(), format!("{tag} OK done\r\n").into_bytes()].concat()),
        _ => None,
    }))?;
    let watching = home.watch(Times { command: Duration::from_secs(20), ..hasty() })?;
    let noops = |count| within(SOON, "it asked", || Ok(home.server.count("NOOP") >= count));
    noops(3)?;
    let before = peak_kib();
    noops(13)?;
    if let (Some(before), Some(after)) = (before, peak_kib()) {
        assert!(after - before < 16 * 1024, "{} KiB more", after - before);
    }
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. })), 0);
    uids.lock().unwrap().push(8);
    wait_judged(&watching, &[7, 8])?;
    neighbour_is_undisturbed(&watching)
}

#[test]
fn text_for_people_may_have_letters() -> Result<()> {
    let uids = one_message();
    let within_text = b"* OK [ALERT] Wartung heute \xfcber Mittag\r\n* NO caf\xc3\xa9\r\n".to_vec();
    let home = Home::new(polite(&uids, move |tag, command| {
        let mut said = within_text.clone();
        said.extend(answer(&[7], tag, command)?);
        (command != "IDLE").then_some(said)
    }))?;
    let watching = home.watch(Times::default())?;
    wait_judged(&watching, &[7])?;
    assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. })), 0);
    neighbour_is_undisturbed(&watching)
}

#[test]
fn a_list_with_unknown_words_is_gone_round() -> Result<()> {
    let uids = Arc::new(Mutex::new(vec![7, 8]));
    let home = Home::new(polite(&uids, |tag, command| {
        let list = command.contains("RFC822.SIZE");
        list.then(|| {
            format!("* 1 FETCH (UID 7 X-GUID \"a\" RFC822.SIZE 900)\r\n{tag} OK done\r\n").into_bytes()
        })
    }))?;
    let watching = home.watch(hasty())?;
    recovers(&watching, &[8, 7])
}

#[test]
fn one_message_with_unknown_words_is_set_aside_and_the_next_is_judged() -> Result<()> {
    let uids = Arc::new(Mutex::new(vec![7, 8]));
    let home = Home::new(polite(&uids, |tag, command| {
        let bad = command.starts_with("UID FETCH") && command.contains("BODY.PEEK") && command.contains('7');
        bad.then(|| {
            format!("* 1 FETCH (UID 7 X-GUID 5 BODY[] {{2}}\r\nhi)\r\n{tag} OK done\r\n").into_bytes()
        })
    }))?;
    let watching = home.watch(hasty())?;
    wait_judged(&watching, &[8])?;
    watching.wait("the other is set aside", |e| matches!(e, Event::SetAside { .. }))?;
    let aside: Vec<u32> = watching.watcher.set_aside()?.iter().map(|aside| aside.uid).collect();
    assert_eq!(aside, [7]);
    assert_eq!(watching.count(|e| matches!(e, Event::SetAside { uid: 7, .. })), 1);
    neighbour_is_undisturbed(&watching)
}

#[test]
fn lines_without_a_carriage_return_are_read() -> Result<()> {
    for wanted in ["LOGIN", "CAPABILITY", "EXAMINE", "UID FETCH *", "UID SEARCH", "UID FETCH 7 "] {
        let bare = first(1, wanted);
        let home = Home::new(polite(&one_message(), move |tag, command| {
            let mut said = bare(command).then(|| answer(&[7], tag, command)).flatten()?;
            said.retain(|octet| *octet != b'\r');
            Some(said)
        }))?;
        let watching = home.watch(hasty())?;
        wait_judged(&watching, &[7]).map_err(|e| e.context(wanted))?;
        assert_eq!(watching.count(|e| matches!(e, Event::Offline { .. })), 0, "{wanted}");
        neighbour_is_undisturbed(&watching).map_err(|e| e.context(wanted))?;
    }
    Ok(())
}

#[test]
fn a_goodbye_at_any_moment_is_a_lost_connection() -> Result<()> {
    let everywhere = [
        "LOGIN",
        "CAPABILITY",
        "EXAMINE",
        "UID FETCH *",
        "UID SEARCH",
        "UID FETCH 7 ",
        HANDS_OUT,
        "IDLE",
        "DONE",
    ];
    // Of a server that offers more.
    let besides = ["AUTHENTICATE PLAIN ", "ID ("];
    let all = everywhere.map(|wanted| (wanted, "")).into_iter();
    for (wanted, more) in all.chain(besides.map(|wanted| (wanted, " SASL-IR AUTH=PLAIN ID"))) {
        let (bye, leaving) = (first(1, wanted), AtomicBool::new(false));
        let home = Home::new(Arc::new(move |tag, command| {
            let said = if tag == "done" { "DONE" } else { command };
            if bye(said) {
                // What is answered to DONE is over; that nobody is there any more is noticed afterwards.
                leaving.store(said == "DONE", Ordering::Relaxed);
                return Some(b"* BYE shutting down\r\n".to_vec());
            }
            if leaving.swap(false, Ordering::Relaxed) {
                return None;
            }
            match command {
                "CAPABILITY" => {
                    Some(format!("* CAPABILITY IMAP4rev1 IDLE{more}\r\n{tag} OK done\r\n").into_bytes())
                }
                _ => answer(&[7], tag, command),
            }
        }))?;
        let watching = home.watch(hasty())?;
        recovers(&watching, &[7]).map_err(|e| e.context(wanted))?;
        // Whoever failed at a message asks for it alone, in other words.
        let again = if wanted == HANDS_OUT { "BODY.PEEK" } else { wanted };
        within(SOON, &format!("{wanted} is said again"), || Ok(home.server.count(again) >= 2))?;
    }
    let turned_away =
        Home::with(Privacy::FromTheBeginning, "* BYE too busy\r\n", polite(&one_message(), |_, _| None))?;
    let watching = turned_away.watch(hasty())?;
    watching.wait("it knows", |e| matches!(e, Event::Offline { code: Code::ServerRefused, .. }))?;
    within(SOON, "it tries again", || Ok(turned_away.server.connections() > 1))?;
    assert_eq!(turned_away.server.count("LOGIN"), 0);
    neighbour_is_undisturbed(&watching)?;
    // The server is there again: what came meanwhile was not passed over.
    let open = Home::new(polite(&one_message(), |_, _| None))?;
    let account = Account {
        imap: open.account.imap.clone(),
        ca_file: open.account.ca_file.clone(),
        ..turned_away.account.clone()
    };
    watching.watcher.add_account(account, None)?;
    wait_judged(&watching, &[7])
}
