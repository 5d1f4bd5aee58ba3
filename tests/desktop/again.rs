//! An account that needs its user: one button leads to where he signs in again, and what was found stays.

use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use acceptance::browser::Browser;
use acceptance::desktop::{Keyring, Wishes};
use acceptance::token_server::{TokenServer, browse};
use acceptance::webdriver::{Driver, Window};
use acceptance::{DovecotWishes, Servers, User, server, within};
use anyhow::Result;
use porchlight_watcher::{Account, SecretSource, Security};

use crate::account::by_hand;
use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, picture, screenshot};

/// Adds the stage's mailbox, its servers typed by hand.
pub fn add_mailbox(stage: &Stage, window: &Window) -> Result<()> {
    window.wait_for("Add your mailbox", SOON)?;
    by_hand(stage, window)?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)
}

/// A mailbox with something in its list, whose password is another one now.
fn refused(stage: &mut Stage, driver: &Driver) -> Result<Window> {
    let window = driver.open(&program()?, &[], || Ok(()))?;
    add_mailbox(stage, &window)?;
    stage.servers.deliver(&stage.user, &letters::scam("before"))?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    stage.servers.dovecot.set_password(&stage.user.address, "battery staple")?;
    stage.servers.dovecot.kick(&stage.user.address)?;
    window.wait_for("The porch light needs you.", SOON)?;
    Ok(window)
}

#[test]
fn a_refused_password_is_typed_again_and_the_list_stays() -> Result<()> {
    let mut stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = refused(&mut stage, &driver)?;
    screenshot(&window, "home-sign-in-again")?;
    window.button("Sign in again")?.click()?;
    window.wait_for("Everything found so far stays in your list.", SOON)?;
    window.wait_for("grace@test.example", SOON)?;
    picture(&window, "sign-in-again")?;
    window.css("input[name=password]")?.write("battery staple")?;
    window.button("Sign in")?.click()?;
    window.wait_for("The porch light is on again.", SOON)?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    stage.servers.deliver(&stage.user, &letters::scam("after"))?;
    window.wait_for("2 messages here pretend to be Amazon", SOON)
}

/// The provider has moved its mailboxes: the account goes along, and nothing that was found is lost.
#[test]
fn a_mailbox_whose_servers_have_changed_goes_along_with_its_list() -> Result<()> {
    let mut stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = refused(&mut stage, &driver)?;
    window.button("Sign in again")?.click()?;
    window.button("The servers have changed")?.click()?;
    window.wait_for("Porchlight asks this server: localhost", SOON)?;
    picture(&window, "servers-changed")?;
    fits_large(&window, "servers-changed")?;
    // There and back: nothing is begun by looking.
    window.button("Back")?.click()?;
    window.wait_for("Everything found so far stays in your list.", SOON)?;
    window.button("The servers have changed")?.click()?;
    window.button("Enter the servers myself")?.click()?;
    let servers = &stage.servers.dovecot;
    for (name, number) in [("imap", servers.imaps), ("smtp", servers.submissions)] {
        window.css(&format!("input[name={name}-host]"))?.write("127.0.0.1")?;
        let field = window.css(&format!("input[name={name}-port]"))?;
        field.clear()?;
        field.write(&number.to_string())?;
    }
    window.button("Next")?.click()?;
    window.wait_for("Sign in to your mailbox", SOON)?;
    window.css("input[name=password]")?.write("battery staple")?;
    window.button("Sign in")?.click()?;
    window.wait_for("The porch light is on again.", SOON)?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    assert_eq!(window.run("return document.querySelectorAll('[data-account]').length")?, 1);
    assert_eq!(stage.desktop.kept_secrets("Porchlight")?, 1, "the old password is not kept");
    stage.servers.deliver(&stage.user, &letters::scam("after"))?;
    window.wait_for("2 messages here pretend to be Amazon", SOON)
}

/// Where nothing keeps a password, it is remembered until the program ends, and asked for after the next start.
#[test]
fn without_a_password_store_one_signs_in_once_a_session_until_it_is_there() -> Result<()> {
    let mut stage = Stage::with(Wishes { keyring: Keyring::None, ..Wishes::default() })?;
    let authority = stage.authority()?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &authority)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    add_mailbox(&stage, &window)?;
    ends(&stage, driver)?;

    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &authority)])?;
    let window = driver.open(&program()?, &[], || {
        stage.wait_for_label("1 mailbox needs you to sign in again")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.button("Sign in again")?.click()?;
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;

    // It starts late, and takes what was typed as soon as it is needed again.
    stage.desktop.start_keyring(true)?;
    stage.servers.dovecot.kick(&stage.user.address)?;
    within(SOON, "the password is kept", || Ok(stage.desktop.kept_secrets("Porchlight")? == 1))?;
    // It is started anew.
    stage.desktop.stop_keyring()?;
    let tray = stage.tray()?;
    within(SOON, "the mailbox needs its user", || {
        // It may be signing in just now, with what it has read before.
        let _ = stage.servers.dovecot.kick(&stage.user.address);
        std::thread::sleep(Duration::from_secs(2));
        Ok(tray.labels()?.iter().any(|label| label.starts_with("1 mailbox needs you")))
    })?;
    stage.desktop.start_keyring(true)?;
    window.button("Look for new mail")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    ends(&stage, driver)?;

    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &authority)])?;
    let window = driver.open(&program()?, &[], || {
        stage.wait_for_label("Watching")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.wait_for("Watching. Checked just now.", SOON)
}

/// The application ends. While it still has its name on the bus, another one would only hand its arguments on.
fn ends(stage: &Stage, driver: Driver) -> Result<()> {
    drop(driver);
    within(SOON, "it has ended", || {
        Ok(!stage.desktop.has_name("app.porchlight.Porchlight.SingleInstance")?
            && !stage.desktop.has_tray_icon()?)
    })
}

/// Through the browser, against a token server and a Dovecot that asks it. The demo's account names where to sign in, as
/// an accounts file may; only on loopback.
#[test]
fn a_withdrawn_permission_is_given_again_in_the_browser() -> Result<()> {
    let tokens = TokenServer::start()?;
    // Read by the server, which is another user.
    let folder = tempfile::Builder::new().permissions(std::fs::Permissions::from_mode(0o755)).tempdir()?;
    let extra = tokens.dovecot(folder.path(), "xoauth2")?;
    let servers = Servers::start_with(&DovecotWishes { extra, ..DovecotWishes::default() })?;
    let grace = "grace@test.example".to_owned();
    let account = Account {
        address: grace.clone(),
        user: grace.clone(),
        imap: server(servers.dovecot.imaps, Security::Tls),
        smtp: Some(server(servers.dovecot.submission, Security::StartTls)),
        smtp_user: None,
        secret: SecretSource::Keyring(grace.clone()),
        authserv_ids: Vec::new(),
        dns_lookups: true,
        folders: Vec::new(),
        ca_file: Some(servers.certificates.ca.clone()),
        oauth: Some(tokens.settings()),
    };
    let user = User { address: grace, password: String::new() };
    let stage = Stage::at(servers, user, account, Wishes::default())?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("signed_out")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.button("Sign in again")?.click()?;
    window.wait_for("You sign in on your mail provider’s own page", SOON)?;

    tokens.set_denies(true);
    window.button("Sign in in the browser")?.click()?;
    window.wait_for("Your browser is open.", SOON)?;
    browse(&browser.wait_for(1)?)?;
    window.wait_for("you did not agree, so nothing has changed", SOON)?;

    tokens.set_denies(false);
    window.button("Sign in in the browser")?.click()?;
    assert!(browse(&browser.wait_for(2)?)?.contains("Porchlight tells you how it went"));
    for step in ["found-mailbox", "signed-in", "opened-inbox", "can-send"] {
        window.css(&format!("[data-step={step}]"))?;
    }
    window.wait_for("The porch light is on again.", SOON)?;
    picture(&window, "sign-in-again-done")?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    stage.servers.deliver(&stage.user, &letters::scam("before"))?;
    window.wait_for("Your Amazon account is locked", SOON)?;

    // Withdrawn at the provider, and given again.
    tokens.revoke(&stage.user.address);
    window.button("Look for new mail")?.click()?;
    window.wait_for("Your mail provider no longer lets Porchlight into this mailbox.", SOON)?;
    picture(&window, "home-withdrawn")?;
    window.button("Sign in again")?.click()?;
    window.button("Sign in in the browser")?.click()?;
    browse(&browser.wait_for(3)?)?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    let page = window.source()?;
    for secret in tokens.told() {
        assert!(!page.contains(&secret) && !stage.log().contains(&secret));
    }
    Ok(())
}
