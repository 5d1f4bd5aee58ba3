//! "Protect me", the practice in it, and the mailbox to practise with, which needs no account.

use acceptance::webdriver::{Driver, Window};
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture};

#[test]
fn five_messages_are_practised_with() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.css("[data-way=protect]")?.click()?;
    window.wait_for("How Amazon really writes", SOON)?;
    picture(&window, "protect")?;
    fits_large(&window, "protect")?;
    window.button("Begin")?.click()?;
    // All of them are called real: two are.
    for place in 1..=5 {
        window.wait_for(&format!("Message {place} of 5"), SOON)?;
        if place == 3 {
            picture(&window, "protect-question")?;
            fits_large(&window, "protect-question")?;
        }
        window.button("It is real")?.click()?;
        window.css("[data-said=true]")?;
        let next = if place == 5 { "See how it went" } else { "Next message" };
        assert_eq!(window.run("return document.activeElement.textContent.trim()")?, next);
        if place == 3 {
            window.wait_for("Not this time.", SOON)?;
            picture(&window, "protect-answer")?;
        }
        window.button(next)?.click()?;
    }
    window.wait_for("2 of 5 right.", SOON)?;
    window.button("Practise once more")?.click()?;
    window.wait_for("Message 1 of 5", SOON)
}

/// With a mailbox that can send: a report of the practice goes nowhere, and one of a real message does go.
#[test]
fn practising_beside_a_real_mailbox_sends_nothing() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("beside-practice")])?;
    window.css("[data-way=protect]")?.click()?;
    window.button("See how Porchlight handles such messages")?.click()?;
    open(&window, 0)?;
    window.button("Report to Amazon")?.click()?;
    window.wait_for("so nothing was sent", SOON)?;
    // Whatever was wanted before this goes out before it.
    window.button("Back to the practice mailbox")?.click()?;
    window.button("Back")?.click()?;
    window.button("Back to the list")?.click()?;
    window.css("button[data-alert]")?.click()?;
    window.button("Report to Amazon")?.click()?;
    window.wait_for("Reported to Amazon and moved to Junk.", SOON)?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived.len(), 1);
    let report = String::from_utf8_lossy(&arrived[0].raw).into_owned();
    assert!(report.contains("beside-practice@amazon-secure.example"), "{report}");
    Ok(())
}

/// Opens the message at a place of the practice mailbox.
fn open(window: &Window, place: u8) -> Result<()> {
    window.css(&format!("button[data-practice='{place}']"))?.click()
}

#[test]
fn the_practice_mailbox_works_without_an_account_and_sends_nothing() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    // Not the demo: what anybody sees who starts it for the first time.
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    window.button("A mailbox to practise with")?.click()?;
    window.wait_for("Porchlight looked at 7 messages. 2 of them are all right and are not shown.", SOON)?;
    // The way back is the way there.
    window.button("Back")?.click()?;
    window.wait_for("Add your mailbox", SOON)?;
    window.button("A mailbox to practise with")?.click()?;
    window.wait_for("Porchlight looked at 7 messages.", SOON)?;
    picture(&window, "practice")?;
    fits_large(&window, "practice")?;
    let verdicts = window.run(
        "return Array.from(document.querySelectorAll('[data-practice]'), (line) => line.dataset.verdict).join(' ')",
    )?;
    assert_eq!(verdicts, "scam scam genuine scam doubtful");

    open(&window, 0)?;
    window.wait_for("This message is not from Amazon. It is a scam.", SOON)?;
    window.wait_for("Practice: these messages are made up.", SOON)?;
    picture(&window, "practice-letter")?;
    fits_large(&window, "practice-letter")?;
    window.button("Report to Amazon")?.click()?;
    window.wait_for("so nothing was sent", SOON)?;
    window.button("Back to the practice mailbox")?.click()?;
    window.css("button[data-practice='0'] strong")?;
    open(&window, 2)?;
    window.wait_for("Was that you?", SOON)?;
    window.button("Yes, that was me")?.click()?;
    window.css("[data-progress=me]")?;
    window.button("Back to the practice mailbox")?.click()?;
    open(&window, 4)?;
    window.button("Ask Amazon if this is real")?.click()?;
    window.wait_for("with your question", SOON)?;
    window.button("Back to the practice mailbox")?.click()?;

    window.button("Add my mailbox")?.click()?;
    window.wait_for("Add your mailbox", SOON)?;
    window.button("Back")?.click()?;
    window.wait_for("The porch light is ready.", SOON)?;
    assert_eq!(window.run("return document.querySelectorAll('[data-alert]').length")?, 0, "nothing is kept");
    assert_eq!(stage.servers.sink.arrived()?.len(), 0);
    Ok(())
}
