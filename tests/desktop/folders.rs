//! The folders of a mailbox, chosen in the window; one that is gone; and "Was that you?" on Home.

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture};

#[test]
fn a_folder_is_watched_and_left_out_when_it_is_gone() -> Result<()> {
    let stage = Stage::new()?;
    let mut mailbox = stage.servers.mailbox(&stage.user)?;
    for name in ["Eink&AOQ-ufe", "Letters"] {
        mailbox.create(name)?;
    }
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.button("Folders and more")?.click()?;
    window.wait_for("Which folders are watched", SOON)?;
    window.wait_for("Junk is looked at, too, but quietly", SOON)?;
    assert_eq!(window.css("option[value='Eink&AOQ-ufe']")?.text()?, "Einkäufe");
    fits_large(&window, "folders")?;
    // The first of the list, by its name in words.
    window.button("Watch it")?.click()?;
    window.css("[data-folder='Eink&AOQ-ufe']")?;
    window.wait_for("Einkäufe is watched now.", SOON)?;
    picture(&window, "folders")?;

    // What comes there is found, and is not in the way of the inbox.
    mailbox.append("Eink&AOQ-ufe", &letters::scam("filtered"))?;
    window.button("Back to the list")?.click()?;
    // Otherwise it is asked after once a minute.
    window.button("Look for new mail")?.click()?;
    window.wait_for("Your Amazon account is locked", SOON)?;

    // Somebody deletes it with another program.
    mailbox.delete("Eink&AOQ-ufe")?;
    window.button("Look for new mail")?.click()?;
    window.wait_for("The folder “Einkäufe” is not there any more.", SOON)?;
    assert_eq!(stage.events()?.iter().filter(|event| event["event"] == "folder_missing").count(), 1);
    picture(&window, "folder-gone")?;
    window.button("Leave it out")?.click()?;
    within(SOON, "it is left out", || Ok(!window.page()?.contains("is not there any more")))?;
    window.wait_for("Watching. Checked just now.", SOON)?;

    // The settings lead there, too, and back; the switch of the name server is kept.
    window.button("Settings")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    window.button("Folders and more")?.click()?;
    window.button("Back to the settings")?.click()?;
    window.css("[data-account]")?;
    window.button("Folders and more")?.click()?;
    window.css("[name=dns-lookups]")?;
    assert_eq!(window.run("return document.querySelector('[name=dns-lookups]').checked")?, true);
    window.css("[name=dns-lookups]")?.click()?;
    window.button("Back to the settings")?.click()?;
    window.button("Back to the list")?.click()?;
    within(SOON, "it is switched off", || {
        window.button("Folders and more")?.click()?;
        window.css("[name=dns-lookups]")?;
        let on = window.run("return document.querySelector('[name=dns-lookups]').checked")?;
        window.button("Back to the list")?.click()?;
        Ok(on == false)
    })
}

/// The window, once far more mail than usual has come.
fn flooded(stage: &Stage, driver: &Driver) -> Result<Window> {
    driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        for number in 0..50 {
            stage.servers.deliver(&stage.user, &letters::newsletter(number))?;
        }
        stage.wait_for_event("question")?;
        stage.tray()?.choose("Open Porchlight")
    })
}

#[test]
fn a_flood_is_asked_about_and_put_away() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = flooded(&stage, &driver)?;
    stage.desktop.notice(SOON, |notice| notice.summary == "Far more mail than usual")?;
    window.css("[data-concern=flood]")?;
    window.wait_for("Far more mail than usual came to grace@test.example within minutes.", SOON)?;
    window.css("[data-concern=flood] summary")?.click()?;
    window.wait_for("Your Orders", SOON)?;
    picture(&window, "question")?;
    fits_large(&window, "question")?;
    assert!(!window.page()?.contains("Was that you"), "nobody sends himself a flood");
    window.button("I know why")?.click()?;
    within(SOON, "it is put away", || Ok(!window.page()?.contains("Far more mail")))?;
    // It was pressed by mistake.
    window.button("Open it again")?.click()?;
    window.css("[data-concern=flood]")?;
    window.button("I know why")?.click()?;
    within(SOON, "it is put away", || Ok(!window.page()?.contains("Far more mail")))
}

/// Whoever hides a message in a flood may be in the mailbox: that is seen to before Amazon.
#[test]
fn a_flood_that_nobody_can_explain_leads_to_the_mailbox_first() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = flooded(&stage, &driver)?;
    window.button("I do not know why")?.click()?;
    window.wait_for("What to do now, in this order", SOON)?;
    window.wait_for("Change the password of your mailbox.", SOON)?;
    let tasks = window.run(
        "return Array.from(document.querySelectorAll('[data-task]'), (task) => task.dataset.task).slice(0, 3).join(' ')",
    )?;
    assert_eq!(tasks, "email-password mail-rules amazon-password");
    Ok(())
}
