//! The main path with the keyboard alone: every stop can be seen, in the order of the page, and what is pressed is done.

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context, Result, ensure};

use crate::app::{SOON, Stage};
use crate::letters;
use crate::window::opened;

/// More stops than any screen of this test has.
const STOPS_MAX: usize = 60;

/// Presses Tab, as a hand does, and says where that leads. Whoever is there has to be seen: in the window, with a line
/// around it.
fn tab(stage: &Stage, window: &Window) -> Result<String> {
    let number = "window.stops = (window.stops ?? 0)";
    window.run(
        "window.counts ??= (document.addEventListener('focusin', () => { window.stops = (window.stops ?? 0) + 1 }), true)",
    )?;
    let before = window.run(&format!("return {number}"))?;
    stage.desktop.press_key("Tab")?;
    within(SOON, "the keyboard goes on", || Ok(window.run(&format!("return {number}"))? != before))?;
    let here = window.run(
        "const part = document.activeElement; const style = getComputedStyle(part); \
         const { top, bottom } = part.getBoundingClientRect(); \
         return { words: (part.getAttribute('aria-label') ?? part.labels?.[0]?.textContent ?? part.textContent).trim(), \
         line: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2, \
         seen: bottom > 0 && top < innerHeight }",
    )?;
    let words = here["words"].as_str().context("words")?.split_whitespace().collect::<Vec<_>>().join(" ");
    ensure!(here["line"] == true && here["seen"] == true, "{words}: {here}");
    Ok(words)
}

/// Presses Tab until it stands on what begins so. All stops on the way, that one included.
fn tab_to(stage: &Stage, window: &Window, begins: &str) -> Result<Vec<String>> {
    let mut stops = Vec::new();
    while stops.len() < STOPS_MAX {
        stops.push(tab(stage, window)?);
        if stops.last().is_some_and(|stop| stop.starts_with(begins)) {
            return Ok(stops);
        }
    }
    anyhow::bail!("\"{begins}\" is not among {stops:#?}")
}

#[test]
fn a_scam_is_found_and_reported_with_the_keyboard_alone() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("keyboard")])?;
    window.wait_for("Found in your mail", SOON)?;
    window.css("button[data-alert]")?;
    stage.desktop.activate("^Porchlight$")?;

    let stops = tab_to(&stage, &window, "Scam")?;
    ensure!(stops.len() == 2 && stops[0] == "Look for new mail", "{stops:#?}");
    stage.desktop.press_key("Return")?;
    window.css("[data-line=claim]")?;
    within(SOON, "the screen begins at its heading", || {
        Ok(window.run("return document.activeElement.tagName")? == "H1")
    })?;

    let stops = tab_to(&stage, &window, "Report to Amazon")?;
    assert_eq!(stops, ["Report to Amazon"]);
    stage.desktop.press_key("space")?;
    window.wait_for("Reported to Amazon and moved to Junk.", SOON)?;
    assert_eq!(stage.servers.sink.wait_for(1, SOON)?.len(), 1);

    // The button that was pressed is gone; the keyboard is not lost, and finds back.
    tab_to(&stage, &window, "Back to the list")?;
    stage.desktop.press_key("Return")?;
    window.wait_for("Found in your mail", SOON)?;
    within(SOON, "the list goes on at the message that was read", || {
        Ok(window.run("return document.activeElement.dataset.alert !== undefined")? == true)
    })?;
    // Once around: nothing holds the keyboard.
    let stops = tab_to(&stage, &window, "Add a mailbox")?;
    assert_eq!(
        stops.iter().take(5).map(String::as_str).collect::<Vec<_>>(),
        ["Check something", "I already clicked", "Protect me", "Reports", "Settings"]
    );
    ensure!(stops.iter().any(|stop| stop == "Remove grace@test.example"), "{stops:#?}");
    tab_to(&stage, &window, "Look for new mail").map(drop)
}
