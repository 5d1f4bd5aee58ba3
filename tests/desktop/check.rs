//! "Check something": a text message, a call, and a file that is chosen in the system's own window.

use std::path::Path;

use acceptance::browser::Browser;
use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::Result;

use crate::app::{SOON, Stage};
use crate::letters;
use crate::window::{fits_large, opened, picture, screenshot};

/// The title of the system's window.
const CHOOSER: &str = "^Choose a file to check$";

/// The window on the screen where something is brought.
fn choose(stage: &Stage, driver: &Driver) -> Result<Window> {
    let window = opened(stage, driver, &[])?;
    window.wait_for("Watching 1 mailbox", SOON)?;
    window.button("Check something")?.click()?;
    window.css("[data-check=choose]")?;
    Ok(window)
}

/// Chooses a file as a person with a keyboard does: types its path and presses Enter.
fn pick(stage: &Stage, window: &Window, file: &Path) -> Result<()> {
    // The answer to the click comes when the file was chosen.
    window.run("setTimeout(() => document.querySelectorAll('[data-check=choose] button')[1].click())")?;
    within(SOON, "the system asks for a file", || Ok(!stage.desktop.windows(CHOOSER)?.is_empty()))?;
    // On a busy machine the window is there before it takes keys.
    for _ in 0..4 {
        stage.desktop.activate(CHOOSER)?;
        std::thread::sleep(std::time::Duration::from_millis(500));
        for key in ["ctrl+l", "ctrl+a"] {
            stage.desktop.press_key(key)?;
        }
        stage.desktop.type_text(&file.display().to_string())?;
        stage.desktop.press_key("Return")?;
        let closed = within(std::time::Duration::from_secs(8), "the system's window closes", || {
            Ok(stage.desktop.windows(CHOOSER)?.is_empty())
        });
        if closed.is_ok() {
            return Ok(());
        }
    }
    stage.picture("chooser")?;
    anyhow::bail!("the system's window takes no path")
}

#[test]
fn a_text_message_and_a_call_are_looked_at() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = choose(&stage, &driver)?;
    screenshot(&window, "check")?;
    fits_large(&window, "check")?;

    window.button("Paste or type it")?.click()?;
    within(SOON, "the field has the keyboard", || {
        Ok(window.run("return document.activeElement.tagName")? == "TEXTAREA")
    })?;
    window.button("Check it")?.click()?;
    window.wait_for("There is nothing here to look at.", SOON)?;
    let words = "Amazon: your account is locked. <img src=x> Verify at https://pay-desk.example/x";
    window.field("The words of the message")?.write(words)?;
    window.button("Check it")?.click()?;
    window.css("[data-checked=scam][data-kind=text]")?;
    assert_eq!(window.css("[data-line=claim] h3")?.text()?, "It says it is Amazon.");
    assert!(window.css("[data-line=proof] h3")?.text()?.starts_with("It can’t prove it"));
    assert!(!window.page()?.contains("https://pay-desk.example"), "links are defanged");
    assert_eq!(window.run("return document.querySelectorAll('main img, main a').length")?, 0);
    let focused = window.run("return document.activeElement.tagName")?;
    assert_eq!(focused, "H1", "a screen reader goes on at the verdict");
    picture(&window, "check-text")?;
    fits_large(&window, "check-text")?;
    window.button("Open Amazon’s form")?.click()?;
    assert_eq!(browser.wait_for(1)?, "https://www.amazon.com/reportascam");

    window.button("Check something else")?.click()?;
    window.button("Answer six questions")?.click()?;
    let place = "return document.querySelector('button.main').getBoundingClientRect().top";
    let before = window.run(place)?;
    window.css("input[name=gift_card]")?.click()?;
    window.css("input[name=gift_card]:checked")?;
    assert_eq!(window.run(place)?, before, "nothing jumps at a tick");
    picture(&window, "check-call")?;
    fits_large(&window, "check-call")?;
    window.button("Check it")?.click()?;
    window.wait_for("That call was not from Amazon. It was a scam.", SOON)?;
    assert_eq!(window.css("[data-line=ask] h3")?.text()?, "They wanted you to pay with gift cards.");
    picture(&window, "check-call-result")?;
    fits_large(&window, "check-call-result")?;
    // Nothing of it is kept.
    window.button("Back to the list")?.click()?;
    window.wait_for("Nothing was found that pretends to be Amazon.", SOON)
}

#[test]
fn a_file_is_chosen_in_the_systems_own_window_and_never_read_by_the_page() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = choose(&stage, &driver)?;
    let file = stage.folder().join("saved letter.eml");
    std::fs::write(&file, letters::scam("checked"))?;
    pick(&stage, &window, &file)?;
    window.css("[data-checked=scam][data-kind=message]")?;
    let page = window.page()?;
    assert!(
        page.contains("saved letter.eml") && page.contains("account-update@amazon-secure.example"),
        "{page}"
    );
    assert!(page.contains("reportascam@amazon.com"), "{page}");
    picture(&window, "check-file")?;
    fits_large(&window, "check-file")?;

    window.button("Check something else")?.click()?;
    let other = stage.folder().join("letter.docx");
    std::fs::write(&other, b"PK\x03\x04\x14\0\x06\0")?;
    pick(&stage, &window, &other)?;
    window.wait_for("Porchlight cannot look into this kind of file.", SOON)?;

    // The page cannot name a file: there is no verb that takes one.
    let asked = "return window.__TAURI_INTERNALS__.invoke('check_dropped', {path: '/etc/passwd'})\
                 .then((found) => String(found), (trouble) => trouble.code)";
    assert_eq!(window.run(asked)?, "null");
    for plugin in ["plugin:dialog|open", "plugin:fs|read_file"] {
        let asked = format!(
            "return window.__TAURI_INTERNALS__.invoke('{plugin}', {{options: {{}}, path: '/etc/passwd'}})\
             .then(() => 'allowed', () => 'denied')"
        );
        assert_eq!(window.run(&asked)?, "denied", "{plugin}");
    }
    Ok(())
}

/// From another program, with the mouse, wherever the reader is; the page hears that something was dropped, and never what.
#[test]
fn a_file_that_is_dropped_on_the_window_is_looked_at() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.wait_for("Watching 1 mailbox", SOON)?;
    let file = stage.desktop.home().join("walrus.eml");
    std::fs::write(&file, letters::scam("dropped"))?;
    window.run(
        "window.heard = []; for (const name of ['dragenter', 'dragover', 'drop']) addEventListener(name, (event) => \
         window.heard.push(...event.dataTransfer.types.map((type) => event.dataTransfer.getData(type))), true)",
    )?;
    // The window is in the middle of the screen.
    stage.desktop.drop_file(&file, 640, 420)?;
    window.css("[data-checked=scam][data-kind=message]")?;
    window.wait_for("walrus.eml", SOON)?;
    let heard = window.run("return window.heard.join(' ')")?;
    assert!(!heard.to_string().contains("walrus"), "{heard}");
    picture(&window, "check-dropped")
}
