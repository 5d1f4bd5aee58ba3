//! Judged at least once, shown at most once, reported at most once, whatever the program dies at: at every named
//! transition, and at random while mail arrives.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use acceptance::{DovecotWishes, Servers, User, until, within};
use anyhow::{Context, Result, ensure};
use porchlight_watcher::{Account, Options, ReportState, Reporting, SystemSecrets, Transition, Watcher};

use crate::child::{ARMED, Child, all_ended};
use crate::letters::{newsletter, scam};
use crate::watching::{SOON, Watching};

/// Deaths at each transition.
const ROUNDS: usize = 10;
/// So many transitions are tried at a time; most of a round is waiting for the server.
const AT_ONCE: usize = 4;

/// What became of one transition's messages.
#[derive(Debug, Default)]
struct Outcome {
    deaths: usize,
    alerts: usize,
    knocks: usize,
    sent: usize,
    uncertain: usize,
    arrived: usize,
}

#[test]
fn at_every_transition() -> Result<()> {
    let mut servers = Servers::start()?;
    // Only a server that cannot move is met between a copy and the end of what was copied.
    let mut copying = Servers::start_with(&DovecotWishes {
        imap_capability: Some("IMAP4rev1 SASL-IR IDLE UIDPLUS SPECIAL-USE LITERAL+".to_owned()),
        ..DovecotWishes::default()
    })?;
    let mut places = Vec::new();
    for (number, transition) in Transition::ALL.into_iter().enumerate() {
        let copies = transition == Transition::MoveCopied;
        let on = if copies { &mut copying } else { &mut servers };
        let user = on.add_user(&format!("u{number}@test.example"), "correct horse")?;
        places.push((transition, on.account(&user)?, user, copies));
    }
    for some in places.chunks(AT_ONCE) {
        std::thread::scope(|scope| -> Result<()> {
            let running: Vec<_> = some
                .iter()
                .map(|(transition, account, user, copies)| {
                    let servers = if *copies { &copying } else { &servers };
                    (transition, scope.spawn(move || die_at(servers, user, account, *transition)))
                })
                .collect();
            for (transition, thread) in running {
                let outcome = thread.join().expect("no panic").with_context(|| format!("{transition:?}"))?;
                println!("{transition:?}: {outcome:?}");
            }
            Ok(())
        })?;
    }
    Ok(())
}

/// Kills the program at one transition again and again, each time over a new message, and counts.
fn die_at(servers: &Servers, user: &User, account: &Account, at: Transition) -> Result<Outcome> {
    let data = tempfile::tempdir()?;
    let reports = Transition::ALL.iter().position(|t| *t == at) >= Some(FIRST_OF_REPORT);
    let mut outcome = Outcome::default();
    let mut knocks = BTreeMap::new();
    if at == Transition::CopyKept {
        let options = Options::new(data.path(), Arc::new(SystemSecrets::new()), Arc::new(|_| ()));
        Watcher::open(options)?.set_reporting(Reporting { keep_copies: true, ..Reporting::default() })?;
    }
    // Answers are listened for once something was reported.
    let before = usize::from(at == Transition::AnswerKept);
    if before > 0 {
        let mut child = Child::start(data.path(), account)?;
        child.wait_for("\"checked\"")?;
        servers.deliver(user, &scam("before", b""))?;
        child.wait_for("\"event\":\"alert\"")?;
        child.say("report 1")?;
        child.wait_for("\"event\":\"moved\"")?;
        child.kill()?;
        count(&child, &mut knocks);
    }
    let scams = ROUNDS + before;
    for round in 0..ROUNDS {
        let mut child = Child::start(data.path(), account)?;
        // What the last death left is made up for first.
        child.wait_for("\"checked\"")?;
        child.say(&format!("die {at:?}"))?;
        child.wait_for(ARMED)?;
        servers.deliver(user, &scam(&format!("{at:?}-{round}"), b""))?;
        if reports {
            child.wait_for("\"event\":\"alert\"")?;
            child.say(&format!("report {}", round + 1))?;
        }
        ensure!(!child.end()?, "round {round} ends by dying");
        outcome.deaths += 1;
        count(&child, &mut knocks);
    }
    let watching = settle(data.path(), account, scams, &mut knocks)?;
    let alerts = watching.watcher.alerts(1000)?;
    outcome.alerts = alerts.len();
    let subjects: BTreeSet<_> = alerts.iter().map(|alert| alert.subject.clone()).collect();
    ensure!(subjects.len() == scams && alerts.len() == scams, "each scam has one alert: {subjects:?}");
    ensure!(watching.watcher.set_aside()?.is_empty(), "nothing is set aside");

    outcome.knocks = knocks.values().sum();
    ensure!(knocks.values().all(|count| *count == 1), "one knock each at most: {knocks:?}");
    // A right that was taken and not used is the price of never knocking twice.
    let lost = if at == Transition::KnockTaken { ROUNDS } else { 0 };
    ensure!(outcome.knocks == scams - lost, "{} knocks", outcome.knocks);
    if reports {
        reported(servers, user, &watching, at, &mut outcome)?;
    }
    Ok(outcome)
}

/// Where copies of reports are kept.
const COPIES: &str = "Porchlight reports";

/// [`Transition::ReportWritten`] is the first that only a report meets.
const FIRST_OF_REPORT: usize = 7;

/// Every report stands as one that was sent or that may have been, and as many arrived as that allows.
fn reported(
    servers: &Servers,
    user: &User,
    watching: &Watching,
    at: Transition,
    outcome: &mut Outcome,
) -> Result<()> {
    within(2 * SOON, "every report has an end", || Ok(all_ended(&watching.watcher)))?;
    // Long enough for a second one to show itself.
    std::thread::sleep(Duration::from_secs(3));
    for alert in watching.watcher.alerts(1000)? {
        match alert.report {
            Some(ReportState::Sent { .. }) => outcome.sent += 1,
            _ => outcome.uncertain += 1,
        }
        let arrived = servers.sink.arrived()?;
        let ours = arrived.iter().filter(|arrived| {
            arrived.from == user.address && String::from_utf8_lossy(&arrived.raw).contains(&alert.subject)
        });
        let ours = ours.count();
        outcome.arrived += ours;
        ensure!(ours <= 1, "{} reports of {}", ours, alert.subject);
        ensure!(ours == 1 || alert.report == Some(ReportState::Uncertain), "sent, and not arrived");
    }
    // One of each, wherever it died: in Junk, and among the copies.
    let mut mailbox = servers.mailbox(user)?;
    let sent = outcome.sent;
    if at == Transition::CopyKept {
        within(SOON, "the copies are kept", || Ok(mailbox.messages(COPIES)?.len() >= sent))?;
        ensure!(mailbox.messages(COPIES)?.len() == sent, "a copy is there twice");
    }
    let (junk, inbox) = (mailbox.messages("Junk")?, mailbox.messages("INBOX")?);
    ensure!(
        (junk.len(), inbox.len()) == (sent, ROUNDS - sent),
        "{} in Junk, {} left",
        junk.len(),
        inbox.len()
    );
    let uncertain = matches!(at, Transition::ReportSending | Transition::ReportHandedOver);
    let arrived = if at == Transition::ReportSending { 0 } else { ROUNDS };
    ensure!(outcome.uncertain == if uncertain { ROUNDS } else { 0 }, "{outcome:?}");
    ensure!(outcome.arrived == arrived, "{outcome:?}");
    Ok(())
}

fn count(child: &Child, knocks: &mut BTreeMap<i64, usize>) {
    for alert in child.knocks() {
        *knocks.entry(alert).or_default() += 1;
    }
}

/// Runs undisturbed until as many alerts are there as there should be and everything was looked through.
fn settle(
    data: &Path,
    account: &Account,
    scams: usize,
    knocks: &mut BTreeMap<i64, usize>,
) -> Result<Watching> {
    let watching = Watching::start(data, account.clone())?;
    within(2 * SOON, "every scam has its alert", || Ok(watching.watcher.alerts(1000)?.len() >= scams))?;
    for event in watching.events() {
        if let porchlight_watcher::Event::Alert { alert, knock: true, .. } = event {
            *knocks.entry(alert).or_default() += 1;
        }
    }
    Ok(watching)
}

/// `kill -9` at any moment while 500 messages arrive, every other one a scam.
#[test]
fn at_random_while_mail_arrives() -> Result<()> {
    const MESSAGES: usize = 500;
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let account = servers.account(&user)?;
    let data = tempfile::tempdir()?;
    // What is there before is looked through without a knock.
    let mut child = Child::start(data.path(), &account)?;
    child.wait_for("\"checked\"")?;
    child.kill()?;

    let (mut kills, mut knocks) = (0, BTreeMap::new());
    let begun = Instant::now();
    std::thread::scope(|scope| -> Result<()> {
        let delivering = scope.spawn(|| -> Result<()> {
            for number in 0..MESSAGES {
                let letter = match number % 2 {
                    0 => scam(&format!("random-{number}"), b""),
                    _ => newsletter(),
                };
                servers.deliver(&user, &letter)?;
                std::thread::sleep(Duration::from_millis(60));
            }
            Ok(())
        });
        let mut random = 0x9e37_79b9_u64;
        while !delivering.is_finished() {
            let mut child = Child::start(data.path(), &account)?;
            // Twice in a row over one message sets it aside, as it should. So it gets on with something first.
            match child.wait_for("\"assessed\"") {
                // The one before has got through with all there was, and nothing more comes.
                Err(_) if delivering.is_finished() => {
                    child.kill()?;
                    count(&child, &mut knocks);
                    break;
                }
                got => got?,
            }
            random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            std::thread::sleep(Duration::from_micros((random >> 33) % 400_000));
            child.kill()?;
            kills += 1;
            count(&child, &mut knocks);
        }
        delivering.join().expect("no panic")
    })?;
    let scams = MESSAGES / 2;
    let watching = settle(data.path(), &account, scams, &mut knocks)?;
    let alerts = until(SOON, "the list", || Ok(Some(watching.watcher.alerts(1000)?)))?;
    let subjects: BTreeSet<_> = alerts.iter().map(|alert| alert.subject.clone()).collect();
    println!(
        "{kills} kills in {} s while {MESSAGES} messages arrived: {scams} scams, {} alerts, {} knocks, {} twice",
        begun.elapsed().as_secs(),
        alerts.len(),
        knocks.len(),
        knocks.values().filter(|count| **count > 1).count()
    );
    assert_eq!((alerts.len(), subjects.len()), (scams, scams));
    assert!(watching.watcher.set_aside()?.is_empty());
    assert!(knocks.values().all(|count| *count == 1), "{knocks:?}");
    assert!(kills >= 20, "{kills}");
    Ok(())
}

/// `kill -9` at any moment while 28 messages are reported (at 30 in an hour the user would be asked): none of it twice, none of it silently never.
#[test]
fn at_random_while_reports_go_out() -> Result<()> {
    const SCAMS: usize = 28;
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let account = servers.account(&user)?;
    let data = tempfile::tempdir()?;
    for number in 0..SCAMS {
        servers.deliver(&user, &scam(&format!("reported-{number}"), b""))?;
    }
    drop(settle(data.path(), &account, SCAMS, &mut BTreeMap::new())?);

    let (mut kills, mut random) = (0_u32, 0x0bad_5eed_u64);
    for round in 0.. {
        ensure!(round < 200, "it never ends");
        let mut child = Child::start(data.path(), &account)?;
        child.wait_for("\"connected\"")?;
        // A few more are asked for each time; asking again for one that was is no other report.
        let first = round * 3 % SCAMS;
        for alert in first..(first + 5).min(SCAMS) {
            child.say(&format!("report {}", alert + 1))?;
        }
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((random >> 33) % 500_000));
        child.kill()?;
        kills += 1;
        if round * 3 >= SCAMS && round >= 30 {
            break;
        }
    }
    let watching = Watching::start(data.path(), account)?;
    for alert in watching.watcher.alerts(1000)? {
        watching.watcher.report(alert.id)?;
    }
    within(4 * SOON, "every report has an end", || Ok(all_ended(&watching.watcher)))?;
    std::thread::sleep(Duration::from_secs(3));
    let (mut sent, mut uncertain, mut total) = (0, 0, 0);
    let arrived = servers.sink.arrived()?;
    for alert in watching.watcher.alerts(1000)? {
        let ours = |raw: &[u8]| String::from_utf8_lossy(raw).contains(&alert.subject);
        let ours = arrived.iter().filter(|arrived| ours(&arrived.raw)).count();
        total += ours;
        match alert.report {
            Some(ReportState::Sent { .. }) => {
                sent += 1;
                ensure!(ours == 1, "{ours} reports of {}, which was sent", alert.subject);
            }
            Some(ReportState::Uncertain) => {
                uncertain += 1;
                ensure!(ours <= 1, "{ours} reports of {}", alert.subject);
            }
            other => ensure!(false, "{other:?}"),
        }
    }
    println!(
        "{kills} kills while {SCAMS} messages were reported: {sent} sent, {uncertain} uncertain, {total} arrived"
    );
    ensure!(sent + uncertain == SCAMS && kills >= 30, "{sent} {uncertain} {kills}");
    Ok(())
}
