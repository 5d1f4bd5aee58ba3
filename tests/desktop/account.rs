//! A mailbox is added in the window: a wrong password first, then the right one; and removed again.

use acceptance::webdriver::{Driver, Window};
use anyhow::{Context, Result};

use crate::app::{SOON, Stage, program};
use crate::window::screenshot;

/// Not the demo: the real keyring, the real folders (of a HOME of the test's own).
#[test]
fn a_mailbox_is_added_and_removed() -> Result<()> {
    let stage = Stage::new()?;
    // The test's servers have a certificate of their own; OpenSSL is told to trust it.
    let authority = stage.servers.certificates.ca.to_str().context("a path in plain letters")?.to_owned();
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &authority)])?;
    // With nothing to watch yet it opens its window by itself.
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    window.field("Your email address")?.write("grace@test.example")?;
    window.button("Next")?.click()?;
    window.wait_for("Porchlight does not know this mail provider", SOON)?;
    server(&window, "imap", stage.servers.dovecot.imaps)?;
    server(&window, "smtp", stage.servers.dovecot.submissions)?;

    window.css("input[name=password]")?.write("wrong horse")?;
    window.button("Test connection")?.click()?;
    window.wait_for("Your mail provider did not accept the user name or password.", SOON)?;
    window.wait_for("Type the password again.", SOON)?;
    window.run("document.querySelector('[role=alert]')?.scrollIntoView({block: 'center'})")?;
    screenshot(&window, "add-account-refused")?;
    window.run("scrollTo(0, 0)")?;

    window.css("input[name=password]")?.clear()?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Test connection")?.click()?;
    for step in ["found-mailbox", "signed-in", "opened-inbox", "can-send"] {
        window.css(&format!("[data-step={step}]"))?;
    }
    window.wait_for("Everything works.", SOON)?;
    window.run("document.querySelector('[data-step=can-send]').scrollIntoView({block: 'center'})")?;
    screenshot(&window, "add-account")?;
    window.run("scrollTo(0, 0)")?;
    window.button("Add this mailbox")?.click()?;
    window.wait_for("grace@test.example", SOON)?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    stage.wait_for_label("Watching 1 inbox, checked just now")?;
    screenshot(&window, "home-quiet")?;
    let page = window.page()?;
    assert!(!page.contains("correct horse"));

    window.button("Remove")?.click()?;
    window.wait_for("Remove this mailbox from Porchlight?", SOON)?;
    screenshot(&window, "remove-account")?;
    window.button("Remove it")?.click()?;
    stage.wait_for_label("No inbox is watched yet")
}

fn server(window: &Window, name: &str, port: u16) -> Result<()> {
    window.css(&format!("input[name={name}-host]"))?.write("localhost")?;
    let field = window.css(&format!("input[name={name}-port]"))?;
    field.clear()?;
    field.write(&port.to_string())
}
