//! What a screen reader reads of the window (AT-SPI), in its order: where one is, what was found, what to do.

use acceptance::desktop::Spoken;
use acceptance::webdriver::Driver;
use acceptance::within;
use anyhow::{Context, Result, ensure};

use crate::account::by_hand;
use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::opened;

const PROGRAM: &str = "porchlight-desktop";

/// Waits until these are read one after the other, whatever stands between them. Each is a role and how it begins.
fn reads(stage: &Stage, wanted: &[(&str, &str)]) -> Result<Vec<Spoken>> {
    let mut last = Vec::new();
    let done = within(SOON, "all of it is read in order", || {
        last = stage.desktop.aloud(PROGRAM)?;
        let mut rest = last.iter();
        Ok(wanted.iter().all(|(role, begins)| {
            rest.any(|spoken| spoken.role == *role && spoken.words.starts_with(begins))
        }))
    });
    let said: Vec<String> = last.iter().map(|one| format!("{}: {}", one.role, one.words)).collect();
    done.with_context(|| format!("wanted {wanted:#?} of {said:#?}"))?;
    Ok(last)
}

/// Every button has a name, and the keyboard stands where the screen begins.
fn is_well_named(said: &[Spoken], heading: &str) -> Result<()> {
    let nameless = said.iter().filter(|one| one.role == "push button" && one.words.is_empty()).count();
    ensure!(nameless == 0, "{nameless} buttons say nothing: {said:#?}");
    let focused: Vec<_> = said.iter().filter(|one| one.focused && one.role == "heading").collect();
    ensure!(focused.iter().any(|one| one.words.starts_with(heading)), "the focus is on {focused:?}");
    Ok(())
}

/// From the first screen to the mailbox that is watched: each step begins at its heading and says what to type where.
#[test]
fn adding_a_mailbox_is_read_step_by_step() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    let said = reads(
        &stage,
        &[("heading", "Add your mailbox"), ("entry", "Your email address"), ("push button", "Next")],
    )?;
    is_well_named(&said, "Add your mailbox")?;

    by_hand(&stage, &window)?;
    let said = reads(
        &stage,
        &[("heading", "Sign in to your mailbox"), ("password text", "Password"), ("push button", "Sign in")],
    )?;
    is_well_named(&said, "Sign in to your mailbox")?;

    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.wait_for("Your mailbox is being watched", SOON)?;
    let said =
        reads(&stage, &[("heading", "Your mailbox is being watched"), ("push button", "Go to my list")])?;
    is_well_named(&said, "Your mailbox is being watched")
}

#[test]
fn home_and_an_alert_are_read_in_order() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("aloud")])?;
    let light = "The porch light is on. 1 message here pretends to be Amazon.";
    let said = reads(
        &stage,
        &[
            ("heading", light),
            ("push button", "Look for new mail"),
            ("heading", "Found in your mail"),
            ("push button", "Scam"),
            ("push button", "Check something"),
            ("heading", "Your mailboxes"),
            ("push button", "Remove grace@test.example"),
        ],
    )?;
    is_well_named(&said, light)?;
    let found = said.iter().find(|one| one.role == "push button" && one.words.starts_with("Scam"));
    let found = found.context("the message is a button")?;
    ensure!(found.words.contains("Your Amazon account is locked"), "{found:?}");

    window.css("button[data-alert]")?.click()?;
    let verdict = "This message is not from Amazon. It is a scam.";
    let said = reads(
        &stage,
        &[
            ("push button", "Back to the list"),
            ("heading", verdict),
            ("heading", "It says it is Amazon."),
            ("heading", "It can’t prove it"),
            ("heading", "It wants"),
            // What to do comes before what it rests on.
            ("push button", "Report to Amazon"),
            ("push button", "It is not a scam"),
            ("heading", "Why we think so"),
        ],
    )?;
    is_well_named(&said, verdict)?;

    window.button("Report to Amazon")?.click()?;
    reads(&stage, &[("heading", verdict), ("paragraph", "Reported"), ("heading", "Why we think so")])?;
    Ok(())
}
