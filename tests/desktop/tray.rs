//! It starts in the tray without a window, and its menu does what it says.

use std::process::Command;
use std::time::{Duration, Instant};

use acceptance::process::Process;
use acceptance::{tree, within};
use anyhow::{Context, Result};

use crate::app::{SOON, Stage, program};

#[test]
fn it_starts_in_the_tray_and_the_menu_works() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = stage.start()?;
    stage.wait_for_label("Watching 1 mailbox, checked just now")?;
    assert!(stage.no_window()?, "it starts without a window");
    let tray = stage.tray()?;
    assert_eq!(
        tray.labels()?,
        [
            "Watching 1 mailbox, checked just now",
            "Open Porchlight",
            "Look for new mail",
            "I already clicked something",
            "Pause",
            "Deliver another sample",
            "Quit"
        ]
    );
    assert!(!tray.menu()?[0].enabled, "the status line is no command");
    stage.picture("tray-watching")?;
    let watching = tray.icon()?;

    tray.choose("Until I resume")?;
    stage.wait_for_label("Resting until you resume")?;
    within(SOON, "the lamp rests", || Ok(tray.icon()? != watching))?;
    tray.choose("Resume")?;
    stage.wait_for_label("Watching 1 mailbox")?;
    tray.choose("For 1 hour")?;
    stage.wait_for_label("Resting until ")?;
    tray.choose("Resume")?;

    tray.choose("Deliver another sample")?;
    let request = stage.folder().join("requests/1");
    within(SOON, "a sample is asked for", || Ok(request.exists()))?;

    tray.choose("Open Porchlight")?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    // `make bench-desktop` reads it there.
    let journal = stage.folder().join("data/porchlight.log");
    within(SOON, "Home is drawn", || {
        let log = std::fs::read_to_string(&journal).unwrap_or_default();
        Ok(log.contains("the window was ready after "))
    })?;
    stage.picture("window-home")?;

    tray.choose("Quit")?;
    within(SOON, "it ends", || Ok(app.ended()? == Some(0)))
}

/// Closing the window destroys it and nothing else.
#[test]
fn it_goes_on_when_its_window_is_closed() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = stage.start()?;
    let tray = stage.tray()?;
    for time in ["first", "second"] {
        tray.choose("Open Porchlight")?;
        within(SOON, &format!("the window opens a {time} time"), || Ok(!stage.no_window()?))
            .with_context(|| stage.log())?;
        within(SOON, "its page is loaded", || Ok(tree::of(app.id())?.len() > 2))?;
        close(&stage).with_context(|| stage.log())?;
        // The page engine would leave a process of 30 MB behind.
        within(SOON, "nothing of it is left", || Ok(tree::of(app.id())?.len() == 1))
            .with_context(|| format!("{:?}", tree::of(app.id())))?;
    }
    app.check()?;
    tray.choose("Look for new mail")?;
    stage.wait_for_label("Watching 1 mailbox")
}

/// As a hand does it, with the window manager's keys; xdotool's own `windowclose` would kill the program.
fn close(stage: &Stage) -> Result<()> {
    within(SOON, "the window is gone", || {
        if stage.no_window()? {
            return Ok(true);
        }
        // A busy machine may still be placing the window when the keys come: they are pressed again.
        stage.desktop.activate("^Porchlight$")?;
        std::thread::sleep(Duration::from_millis(500));
        stage.desktop.press_key("alt+F4")?;
        Ok(within(Duration::from_secs(3), "the keys have closed it", || stage.no_window()).is_ok())
    })
}

#[test]
fn being_offline_is_no_alarm_and_passes() -> Result<()> {
    let mut stage = Stage::new()?;
    let _app = stage.start()?;
    stage.wait_for_label("Watching 1 mailbox")?;
    stage.servers.dovecot.pause();
    stage.tray()?.choose("Look for new mail")?;
    stage.wait_for_label("Offline")?;
    stage.picture("tray-offline")?;
    assert!(stage.desktop.notices().is_empty(), "{:?}", stage.desktop.notices());
    stage.servers.dovecot.resume()?;
    stage.tray()?.choose("Look for new mail")?;
    stage.wait_for_label("Watching 1 mailbox")
}

/// The password was changed on the server: the tray says so, and one notification.
#[test]
fn a_refused_sign_in_is_never_silent() -> Result<()> {
    let mut stage = Stage::new()?;
    let _app = stage.start()?;
    stage.servers.add_user("grace@test.example", "another")?;
    stage.servers.dovecot.kick("grace@test.example")?;
    stage.wait_for_label("1 mailbox needs you to sign in again")?;
    stage.picture("tray-needs-you")?;
    let notice = stage.desktop.notice(SOON, |notice| notice.summary == "Porchlight needs you")?;
    assert!(notice.body.contains("grace@test.example"), "{}", notice.body);
    stage.tray()?.choose("Look for new mail")?;
    std::thread::sleep(Duration::from_secs(5));
    assert_eq!(stage.desktop.notices().len(), 1, "it is said once");
    Ok(())
}

/// Starts the program, and not its demo.
fn start(stage: &Stage, name: &str, arguments: &[&str]) -> Result<Process> {
    let mut command = Command::new(program()?);
    command.args(arguments);
    stage.desktop.launch(name, command)
}

/// Outside of the demo there is one, and a second start shows its window.
#[test]
fn a_second_start_shows_the_window_of_the_first() -> Result<()> {
    let stage = Stage::new()?;
    let start = |name, arguments| start(&stage, name, arguments);
    let mut first = start("porchlight", &["--minimised"])?;
    stage.wait_for_label("No mailbox is watched yet")?;
    assert!(stage.no_window()?);
    let mut second = start("second", &[])?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    within(SOON, "the second one has ended", || Ok(second.ended()? == Some(0)))?;
    first.check()?;
    let mut third = start("third", &["--quit"])?;
    within(SOON, "both have ended", || Ok(first.ended()? == Some(0) && third.ended()? == Some(0)))
}

/// The one before has its name until it has ended, and answers nobody: it was killed, or hangs in its last breath.
#[test]
fn a_start_that_gets_no_answer_is_tried_again() -> Result<()> {
    let stage = Stage::new()?;
    let before = stage.desktop.occupy("app.porchlight.Porchlight.SingleInstance")?;
    let mut app = stage.desktop.launch("porchlight", Command::new(program()?))?;
    std::thread::sleep(Duration::from_secs(3));
    assert!(app.ended()?.is_none() && stage.no_window()?, "it waits for an answer");
    drop(before);
    stage.wait_for_label("No mailbox is watched yet").with_context(|| stage.log())?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    app.check()
}

/// The first one hangs. Whoever starts another is told so instead of waiting for ever, and the first one is not harmed.
#[test]
fn a_start_beside_one_that_hangs_says_so_and_ends() -> Result<()> {
    let stage = Stage::new()?;
    let start = |name, arguments| start(&stage, name, arguments);
    let mut first = start("porchlight", &["--minimised"])?;
    stage.wait_for_label("No mailbox is watched yet")?;
    first.freeze(true);
    let begun = Instant::now();
    let mut second = start("second", &[])?;
    let notice = stage.desktop.notice(SOON, |notice| notice.summary == "Porchlight does not answer")?;
    assert!(notice.body.contains("restart your computer"), "{}", notice.body);
    stage.picture("nobody-answers")?;
    within(SOON, "the second one has ended", || Ok(second.ended()? == Some(1)))?;
    assert!(begun.elapsed() < SOON, "{:?}", begun.elapsed());
    assert!(second.log().contains("does not answer"), "{}", second.log());

    first.freeze(false);
    within(SOON, "the first one shows its window after all", || Ok(!stage.no_window()?))?;
    let mut third = start("third", &["--quit"])?;
    within(SOON, "both have ended", || Ok(first.ended()? == Some(0) && third.ended()? == Some(0)))
}

/// Somebody who is in a hurry clicks again before anything is seen.
#[test]
fn many_starts_at_once_are_one_program_with_one_window() -> Result<()> {
    let stage = Stage::new()?;
    let mut starts = (0..8)
        .map(|number| stage.desktop.launch(&format!("start-{number}"), Command::new(program()?)))
        .collect::<Result<Vec<_>>>()?;
    let mut running = || -> Result<usize> {
        let ended = starts.iter_mut().map(|one| one.ended()).collect::<Result<Vec<_>>>()?;
        Ok(ended.iter().filter(|code| code.is_none()).count())
    };
    within(SOON, "one of them goes on", || Ok(running()? == 1))?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    // Each of them has asked for a window; one made for itself would be there by now.
    std::thread::sleep(Duration::from_secs(3));
    assert_eq!(stage.desktop.windows("^Porchlight$")?.len(), 1);
    assert_eq!(running()?, 1);
    Ok(())
}
