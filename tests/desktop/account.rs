//! A mailbox is added in the window, its servers typed by hand: a wrong password first, then the right one; and removed
//! again.

use acceptance::webdriver::{Driver, Window};
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::window::{fits_large, picture, screenshot};

/// Not the demo: the real keyring, the real folders (of a HOME of the test's own).
#[test]
fn a_mailbox_is_added_and_removed() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    // With nothing to watch yet it opens its window by itself.
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    by_hand(&stage, &window)?;

    window.css("input[name=password]")?.write("wrong horse")?;
    window.button("Sign in")?.click()?;
    window.wait_for("Your mail provider did not accept the user name or password.", SOON)?;
    window.wait_for("Type the password again.", SOON)?;
    picture(&window, "setup-refused")?;
    fits_large(&window, "setup-refused")?;

    window.button("Back to signing in")?.click()?;
    window.css("input[name=password]")?.clear()?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    for step in ["found-mailbox", "signed-in", "opened-inbox", "can-send"] {
        window.css(&format!("[data-step={step}]"))?;
    }
    window.wait_for("Your mailbox is being watched", SOON)?;
    window.css("[data-older]")?;
    screenshot(&window, "setup-done")?;
    window.button("Go to my list")?.click()?;
    window.wait_for("grace@test.example", SOON)?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    stage.wait_for_label("Watching 1 mailbox, checked just now")?;
    screenshot(&window, "home-quiet")?;
    assert!(!window.source()?.contains("correct horse"));

    window.button("Remove")?.click()?;
    window.wait_for("Remove this mailbox from Porchlight?", SOON)?;
    screenshot(&window, "remove-account")?;
    window.button("Remove it")?.click()?;
    stage.wait_for_label("No mailbox is watched yet")
}

/// Who does not want to begin yet comes to Home, and nothing is said there that nobody said.
#[test]
fn whoever_leaves_the_first_step_comes_to_an_empty_home() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    window.css("main button")?.click()?;
    window.css("[data-way=settings]")?;
    let said = window.run("return Array.from(document.querySelectorAll('[role=status]'), (one) => one.innerText.trim()).join('')")?;
    assert_eq!(said, "");
    Ok(())
}

/// A server that says nothing is waited for, and nobody is held there.
#[test]
fn whoever_tries_a_silent_server_can_go_back() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    // It takes calls and never answers one.
    let silent = std::net::TcpListener::bind("localhost:0")?;
    by_hand_at(&stage, &window, silent.local_addr()?.port(), stage.servers.dovecot.submissions)?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.wait_for("Trying your mailbox", SOON)?;
    window.button("Back")?.click()?;
    window.wait_for("Sign in to your mailbox", SOON)?;

    // With the right port it goes on from here.
    window.button("Back")?.click()?;
    port(&window, "imap", stage.servers.dovecot.imaps)?;
    window.button("Next")?.click()?;
    window.wait_for("Sign in to your mailbox", SOON)?;
    window.css("input[name=password]")?.clear()?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.wait_for("Your mailbox is being watched", SOON)
}

/// From the first screen to the second step, for an address nobody knows: the search finds nothing.
pub fn by_hand(stage: &Stage, window: &Window) -> Result<()> {
    by_hand_at(stage, window, stage.servers.dovecot.imaps, stage.servers.dovecot.submissions)
}

/// The same, for servers at these ports.
pub fn by_hand_at(stage: &Stage, window: &Window, imap: u16, smtp: u16) -> Result<()> {
    // Return, as whoever never lets go of the keyboard would.
    window.field("Your email address")?.write(&format!("{}\u{e007}", stage.user.address))?;
    window.wait_for("Nobody could say where your mail is kept.", SOON)?;
    picture(window, "setup-search-nothing")?;
    fits_large(window, "setup-search-nothing")?;
    window.button("Enter the servers myself")?.click()?;
    server(window, "imap", imap)?;
    server(window, "smtp", smtp)?;
    picture(window, "setup-servers")?;
    fits_large(window, "setup-servers")?;
    window.button("Next")?.click()?;
    window.wait_for("Sign in to your mailbox", SOON)
}

fn server(window: &Window, name: &str, number: u16) -> Result<()> {
    window.css(&format!("input[name={name}-host]"))?.write("localhost")?;
    port(window, name, number)
}

fn port(window: &Window, name: &str, number: u16) -> Result<()> {
    let field = window.css(&format!("input[name={name}-port]"))?;
    field.clear()?;
    field.write(&number.to_string())
}
