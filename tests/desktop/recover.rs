//! "I already clicked" and "Was that you?", worked as somebody would who is frightened.

use acceptance::browser::Browser;
use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context, Result};

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture, screenshot};

fn done(window: &Window) -> Result<serde_json::Value> {
    window.run("return document.querySelector('[data-done]')?.getAttribute('data-done') ?? null")
}

/// The list's window, without one before.
fn from_the_tray(stage: &Stage, driver: &Driver) -> Result<Window> {
    driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        stage.tray()?.choose("I already clicked something")
    })
}

#[test]
fn the_list_is_worked_off_and_kept_over_a_restart() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let environment = [("PATH", browser.path())];
    let environment = environment.each_ref().map(|(name, value)| (*name, value.as_str()));
    {
        let driver = Driver::start_with(&stage.desktop, &environment)?;
        let window = from_the_tray(&stage, &driver)?;
        window.wait_for("That happens to many people.", SOON)?;
        picture(&window, "recover-choose")?;
        fits_large(&window, "recover-choose")?;
        window.button("Show me what to do")?.click()?;
        window.wait_for("Please tick at least one first.", SOON)?;
        window.css("input[value=password]")?.click()?;
        window.button("Show me what to do")?.click()?;
        window.wait_for("What to do now, in this order", SOON)?;
        let tasks = window.run(
            "return Array.from(document.querySelectorAll('[data-task]'), (task) => task.dataset.task).join(' ')",
        )?;
        assert_eq!(
            tasks,
            "amazon-password email-password two-step orders addresses payments gift-cards devices mail-rules report"
        );
        window.css("[data-task=orders] button")?.click()?;
        assert_eq!(browser.wait_for(1)?, "https://www.amazon.com/gp/css/order-history");
        for task in ["amazon-password", "orders"] {
            window.css(&format!("input[name={task}]"))?.click()?;
        }
        within(SOON, "both are done", || Ok(done(&window)? == "2"))?;
        window.run("scrollTo(0, 0)")?;
        screenshot(&window, "recover")?;
        fits_large(&window, "recover-steps")?;
        // The page names lists and tasks, and nothing else.
        for (command, arguments) in [
            ("begin_recovery", "{ branches: ['https://example.com'] }"),
            ("begin_recovery", "{ branches: [] }"),
            ("add_recovery", "{ branch: 'https://example.com' }"),
            ("tick_recovery", "{ task: 'disconnect', done: true }"),
            ("open_task", "{ task: 'https://example.com' }"),
            ("open_task", "{ task: 'email-password' }"),
        ] {
            let refused = window.run(&format!(
                "return window.__TAURI_INTERNALS__.invoke('{command}', {arguments})\
                 .then(() => 'taken', (trouble) => trouble.code)"
            ))?;
            assert_eq!(refused, "bad-settings", "{command} {arguments}");
        }
        assert_eq!(browser.opened().len(), 1);
    }
    let driver = Driver::start_with(&stage.desktop, &environment)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_label("Watching 1 mailbox")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    // Home says that it is begun.
    window.wait_for("2 of 10 steps done", SOON)?;
    window.css("[data-begun] button")?.click()?;
    within(SOON, "what was done is still done", || Ok(done(&window)? == "2"))?;
    window.css("input[name=amazon-password]:checked")?;

    // Another answer keeps what was done; putting it away forgets it.
    window.button("Something else is true")?.click()?;
    window.css("input[value=password]:checked")?;
    window.css("input[value=money]")?.click()?;
    window.button("Show me what to do")?.click()?;
    window.css("[data-task=call-bank]")?;
    window.css("[data-task=addresses]")?;
    within(SOON, "what is on both lists is done", || Ok(done(&window)? == "2"))?;
    window.button("Put the list away")?.click()?;
    window.wait_for("What you have ticked is forgotten then.", SOON)?;
    window.run("document.querySelector('dialog button:not(.main)').click()")?;
    window.wait_for("The list was put away.", SOON)?;
    window.css("input[value=nothing]")?;
    Ok(())
}

/// Somebody was let in, and gift cards were bought: one list, and nothing of it is opened on that computer.
#[test]
fn a_stranger_in_the_computer_and_gift_cards_are_one_list_for_another_device() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = from_the_tray(&stage, &driver)?;
    for answer in ["nothing", "remote", "gift-cards"] {
        window.css(&format!("input[value={answer}]"))?.click()?;
    }
    let nothing = window.run("return document.querySelector('input[value=nothing]').checked")?;
    assert_eq!(nothing, false, "whoever gave something away did not give away nothing");
    picture(&window, "recover-mixed")?;
    window.button("Show me what to do")?.click()?;
    window.css("[data-task=disconnect]")?;
    let tasks = window.run(
        "return Array.from(document.querySelectorAll('[data-task]'), (task) => task.dataset.task).join(' ')",
    )?;
    assert_eq!(
        tasks,
        "disconnect stop-contact call-bank other-device gift-card-paid email-password mail-rules amazon-password two-step \
         orders addresses payments gift-cards devices statements clean-computer report police"
    );
    window.wait_for("On the other device, open: www.amazon.com", SOON)?;
    window.wait_for("Change the password of your mailbox.", SOON)?;
    let opens = "return document.querySelectorAll('[data-task] button').length";
    assert_eq!(window.run(opens)?, 0, "nothing is opened here");
    fits_large(&window, "recover-remote")?;
    picture(&window, "recover-remote")?;
    // Once somebody has looked at the computer it is the reader's own again.
    window.css("input[name=clean-computer]")?.click()?;
    within(SOON, "pages can be opened", || Ok(window.run(opens)? != 0))
}

/// Printing is the system's own dialog.
#[test]
fn the_list_can_be_printed() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = from_the_tray(&stage, &driver)?;
    window.css("input[value=nothing]")?.click()?;
    window.button("Show me what to do")?.click()?;
    window.button("Print the list")?.click()?;
    within(SOON, "the dialog opens", || Ok(!stage.desktop.windows("^Print$")?.is_empty()))?;
    stage.picture("recover-print")
}

/// No mouse: Tab, arrows, Space and Return, with a frame around what has the focus.
#[test]
fn the_keyboard_alone_is_enough() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = from_the_tray(&stage, &driver)?;
    window.css("input[name=branch]")?;
    stage.desktop.activate("^Porchlight$")?;
    let press = |key: &str, wanted: &str| -> Result<()> {
        stage.desktop.press_key(key)?;
        within(SOON, &format!("{key} leads to {wanted}"), || {
            let focus = window.run(
                "const now = document.activeElement; \
                 return [now.value || now.name || now.textContent.trim(), getComputedStyle(now).outlineStyle]",
            )?;
            Ok(focus == serde_json::json!([wanted, "solid"]))
        })
        .with_context(|| format!("{:?}", window.run("return document.activeElement.outerHTML")))
    };
    for answer in ["nothing", "password", "mailbox", "money"] {
        press("Tab", answer)?;
    }
    stage.desktop.press_key("space")?;
    for answer in ["gift-cards", "remote", "other", "Show me what to do"] {
        press("Tab", answer)?;
    }
    stage.desktop.press_key("Return")?;
    window.css("[data-task=call-bank]")?;
    assert_eq!(window.run("return document.activeElement.tagName")?, "H1", "reading goes on from the top");
    press("Tab", "Something else is true")?;
    press("Tab", "Begin a new list")?;
    press("Tab", "on")?;
    stage.desktop.press_key("space")?;
    within(SOON, "the first is done", || Ok(done(&window)? == "1"))?;
    press("Tab", "on")?;
    stage.desktop.press_key("shift+Tab")?;
    window.css("input[name=call-bank]:checked")?;
    Ok(())
}

/// What Amazon writes when a password was changed, proven by the provider of these tests.
fn password_changed() -> Vec<u8> {
    acceptance::answer(
        true,
        "account-update@amazon.com",
        "Subject: Your password was changed\r\nMessage-ID: <change@amazon.com>\r\n",
        "Hello Grace,\r\n\r\nthe password of your Amazon account was changed.",
    )
}

#[test]
fn a_change_that_amazon_tells_of_is_asked_about_and_a_no_leads_to_the_list() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = opened(&stage, &driver, &[&password_changed()])?;
    stage.desktop.notice(SOON, |notice| notice.summary == "Was that you?")?;
    window.css("[data-concern=changed]")?;
    window.wait_for("Amazon says the password of your account was changed. Was that you?", SOON)?;
    picture(&window, "was-that-you")?;
    fits_large(&window, "was-that-you")?;
    window.css("[data-concern=changed] summary")?.click()?;
    window.button("Message Center")?.click()?;
    assert_eq!(browser.wait_for(1)?, "https://www.amazon.com/gp/message");

    // Its own page asks the same.
    window.css("button[data-alert]")?.click()?;
    window.css("[data-was-that-you]")?;
    picture(&window, "was-that-you-alert")?;
    fits_large(&window, "was-that-you-alert")?;
    // Pressed by mistake.
    window.button("Yes, that was me")?.click()?;
    window.css("[data-progress=answered]")?;
    window.button("Open it again")?.click()?;
    window.css("[data-was-that-you]")?;
    window.button("No, that was not me")?.click()?;
    window.wait_for("What to do now, in this order", SOON)?;
    window.css("[data-task=amazon-password]")?;
    window.button("Back to the list")?.click()?;
    within(SOON, "it is answered", || {
        Ok(window.run("return document.querySelector('[data-concern]') === null")? == true)
    })?;
    window.wait_for("You have answered this.", SOON)
}

#[test]
fn a_change_of_ones_own_is_put_away_and_a_scam_leads_to_the_list_and_back() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        stage.servers.deliver(&stage.user, &password_changed())?;
        stage.servers.deliver(&stage.user, &letters::scam("clicked"))?;
        stage.wait_for_label("“Your Amazon account is locked")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.css("[data-concern=changed]")?;
    window.button("Yes, that was me")?.click()?;
    let asked_no_more = || {
        within(SOON, "it is asked no more", || {
            Ok(window.run("return document.querySelector('[data-concern]') === null")? == true)
        })
    };
    window.wait_for("It is put away.", SOON)?;
    let focused = window.run("return document.activeElement.textContent.trim()")?;
    assert_eq!(focused, "It is put away.", "the keyboard stays where it was");
    asked_no_more()?;
    // It was pressed by mistake.
    window.button("Open it again")?.click()?;
    window.css("[data-concern=changed]")?;
    window.button("Yes, that was me")?.click()?;
    window.wait_for("It is put away.", SOON)?;
    asked_no_more()?;
    // Of the list only what is seen is drawn.
    window.run("document.querySelector('[role=list]').scrollIntoView()")?;
    window.wait_for("You have answered this.", SOON)?;
    window.css("[aria-posinset='1'] button[data-alert]")?.click()?;
    window.wait_for("This message is not from Amazon. It is a scam.", SOON)?;
    window.button("I already clicked")?.click()?;
    window.wait_for("Have you already clicked?", SOON)?;
    window.button("Back to the message")?.click()?;
    window.wait_for("This message is not from Amazon. It is a scam.", SOON)?;

    // What was begun for something else is not taken for this, and is not lost.
    window.run(
        "window.__TAURI_INTERNALS__.invoke('begin_new_recovery', { branches: ['money'], alert: null })",
    )?;
    window.button("I already clicked")?.click()?;
    window.wait_for("You have begun a list already. It stays as it is.", SOON)?;
    assert_eq!(window.run("return document.querySelectorAll('input[name=branch]:checked').length")?, 0);
    picture(&window, "recover-anew")?;
    fits_large(&window, "recover-anew")?;
    window.css("input[value=gift-cards]")?.click()?;
    window.button("Show me what to do")?.click()?;
    window.css("[data-task=gift-card-paid]")?;
    let bank = "return document.querySelector('[data-task=call-bank]') !== null";
    assert_eq!(window.run(bank)?, false);
    window.button("Show the earlier list")?.click()?;
    window.css("[data-task=call-bank]")?;
    window.button("Back to the message")?.click()?;
    window.button("I already clicked")?.click()?;
    window.button("Go on with that list")?.click()?;
    window.css("[data-task=call-bank]").map(drop)
}
