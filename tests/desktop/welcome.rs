//! Setting up a mailbox in the window: what a provider wants, what is found, what Thunderbird knows, and a server that
//! nobody vouches for. How one is added by hand: `account`.

use acceptance::browser::Browser;
use acceptance::web::Web;
use acceptance::webdriver::{Driver, Window};
use anyhow::{Context, Result};
use url::Url;

use crate::account::by_hand;
use crate::app::{SOON, Stage, program};
use crate::window::{fits_large, picture, screenshot};

#[test]
fn a_known_provider_leads_by_the_hand_and_the_browser_is_waited_for() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    picture(&window, "setup-address")?;
    fits_large(&window, "setup-address")?;

    // One letter off, and asked about.
    address(&window, "grace@gmial.com")?;
    window.wait_for("Did you mean grace@gmail.com?", SOON)?;
    picture(&window, "setup-meant")?;
    fits_large(&window, "setup-meant")?;
    window.button("Yes, grace@gmail.com")?.click()?;
    window.wait_for("Sign in to Gmail", SOON)?;
    window.wait_for("switch on two-step verification", SOON)?;
    window.field("App password")?;
    // What it is comes before how it is made, and how one comes back from the browser is said.
    window.wait_for("a password of their own, called an app password", SOON)?;
    window.wait_for("come back to this window", SOON)?;
    screenshot(&window, "setup-gmail")?;
    fits_large(&window, "setup-gmail")?;
    window.css("button[aria-label='Open this page: myaccount.google.com']")?.click()?;
    assert_eq!(browser.wait_for(1)?, "https://myaccount.google.com/apppasswords");
    // The page may name a provider and a step; an address of its own is not opened.
    for (provider, step) in [("https://example.com/", 0), ("gmail", 2), ("gmail", 77)] {
        let refused = window.run(&format!(
            "return window.__TAURI_INTERNALS__.invoke('open_setup_page', {{provider: '{provider}', step: {step}}})\
             .then(() => 'opened', (trouble) => trouble.code)"
        ))?;
        assert_eq!(refused, "bad-settings");
    }
    assert_eq!(browser.opened().len(), 1);

    // Microsoft lets in registered programs only. A build of a test is none.
    window.button("Back")?.click()?;
    address(&window, "grace@outlook.com")?;
    window.wait_for("Microsoft does not know this copy of Porchlight", SOON)?;
    picture(&window, "setup-unregistered")?;
    fits_large(&window, "setup-unregistered")?;
    window.css("summary")?.click()?;
    window.css("input[name=client-id]")?.write("00000000-0000-4000-8000-000000000000")?;
    window.button("Sign in with Microsoft")?.click()?;
    window.wait_for("Your browser is open.", SOON)?;
    let page = Url::parse(&browser.wait_for(2)?)?;
    assert_eq!((page.scheme(), page.host_str()), ("https", Some("login.microsoftonline.com")));
    assert_eq!(asked(&page, "client_id")?, "00000000-0000-4000-8000-000000000000");
    assert_eq!(asked(&page, "login_hint")?, "grace@outlook.com");
    window.run("document.querySelector('[data-browser]').scrollIntoView({block: 'center'})")?;
    picture(&window, "setup-browser-waiting")?;
    fits_large(&window, "setup-browser-waiting")?;
    assert!(!window.source()?.contains(&asked(&page, "state")?), "the page of the window is not told");
    window.button("Stop waiting")?.click()?;
    window.wait_for("You stopped the sign-in.", SOON)?;
    assert!(come_back(&page).is_err(), "nobody listens any more");

    // The user says no on the provider's page.
    window.button("Sign in with Microsoft")?.click()?;
    come_back(&Url::parse(&browser.wait_for(3)?)?)?;
    window.wait_for("you did not agree, so nothing has changed", SOON)?;
    window.run("document.querySelector('[data-browser]').scrollIntoView({block: 'center'})")?;
    picture(&window, "setup-browser-denied")
}

/// What the browser does when the provider sends it back with a refusal (RFC 6749 §4.1.2.1).
fn come_back(page: &Url) -> Result<()> {
    let mut back = Url::parse(&asked(page, "redirect_uri")?)?;
    back.query_pairs_mut().append_pair("error", "access_denied").append_pair("state", &asked(page, "state")?);
    let shown = acceptance::token_server::browse(back.as_str())?;
    assert!(shown.contains("You can close this window now."), "{shown}");
    Ok(())
}

fn asked(page: &Url, name: &str) -> Result<String> {
    let found = page.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned());
    found.with_context(|| format!("{page} says no {name}"))
}

fn address(window: &Window, address: &str) -> Result<()> {
    let field = window.field("Your email address")?;
    field.clear()?;
    field.write(address)?;
    window.button("Next")?.click()
}

const SETTINGS: &str = r#"<?xml version="1.0"?>
<clientConfig version="1.1">
  <emailProvider id="family.example">
    <domain>family.example</domain>
    <incomingServer type="imap">
      <hostname>imap.hoster.example</hostname><port>993</port><socketType>SSL</socketType>
      <username>%EMAILLOCALPART%</username><authentication>password-cleartext</authentication>
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>smtp.hoster.example</hostname><port>587</port><socketType>STARTTLS</socketType>
      <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication>
    </outgoingServer>
  </emailProvider>
</clientConfig>
"#;

#[test]
fn servers_are_searched_for_in_sight_and_the_user_agrees_to_what_is_found() -> Result<()> {
    let stage = Stage::new()?;
    let pages = [("autoconfig.family.example/mail/config-v1.1.xml", SETTINGS)];
    let silent = ["autoconfig.silent.example", "silent.example"];
    let web = Web::start(&stage.servers.certificates, &pages, &silent)?;
    let environment = [("SSL_CERT_FILE", stage.authority()?), ("HTTPS_PROXY", web.proxy())];
    let environment = environment.each_ref().map(|(name, value)| (*name, value.as_str()));
    let driver = Driver::start_with(&stage.desktop, &environment)?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;

    // Who enters the servers himself asks nobody.
    window.field("Your email address")?.write("grace@private.example")?;
    window.css("summary")?.click()?;
    window.button("Enter the servers myself")?.click()?;
    window.wait_for("Your mail servers", SOON)?;
    assert_eq!(web.asked(), [""; 0]);
    window.button("Back")?.click()?;

    // Nobody answers, and nobody has to wait for that.
    address(&window, "grace@silent.example")?;
    window.css("[data-place=autoconfig][data-outcome=asking]")?;
    window.wait_for("Asking autoconfig.silent.example", SOON)?;
    picture(&window, "setup-search")?;
    window.button("Stop looking")?.click()?;
    window.wait_for("You stopped the search.", SOON)?;
    assert!(!web.asked().iter().any(|host| host == "autoconfig.thunderbird.net"), "{:?}", web.asked());
    window.button("Use another address")?.click()?;

    address(&window, "grace@family.example")?;
    window.wait_for("Is this your mail provider?", SOON)?;
    for shown in
        ["imap.hoster.example:993 (TLS)", "smtp.hoster.example:587 (STARTTLS)", "autoconfig.family.example"]
    {
        window.wait_for(shown, SOON)?;
    }
    window.wait_for("belongs to another company", SOON)?;
    screenshot(&window, "setup-found")?;
    fits_large(&window, "setup-found")?;
    window.button("Yes, use these servers")?.click()?;
    window.wait_for("Sign in to your mailbox", SOON)?;
    window.css("input[name=password]")?;
    // Only the domain was told to anybody.
    assert!(web.asked().iter().all(|host| !host.contains("grace")), "{:?}", web.asked());
    Ok(())
}

#[test]
fn what_thunderbird_knows_is_taken_over_without_its_passwords() -> Result<()> {
    let stage = Stage::new()?;
    let profile = stage.desktop.home().join(".thunderbird/abc.default");
    std::fs::create_dir_all(&profile)?;
    std::fs::write(
        stage.desktop.home().join(".thunderbird/profiles.ini"),
        "[Profile0]\nName=default\nIsRelative=1\nPath=abc.default\n",
    )?;
    let (imap, smtp) = (stage.servers.dovecot.imaps, stage.servers.dovecot.submissions);
    let prefs = [
        ("mail.accountmanager.accounts", "\"account1,account2\"".to_owned()),
        ("mail.account.account1.identities", "\"id1\"".to_owned()),
        ("mail.account.account1.server", "\"server1\"".to_owned()),
        ("mail.account.account2.server", "\"server2\"".to_owned()),
        ("mail.identity.id1.useremail", "\"grace@test.example\"".to_owned()),
        ("mail.identity.id1.smtpServer", "\"smtp1\"".to_owned()),
        ("mail.server.server1.type", "\"imap\"".to_owned()),
        ("mail.server.server1.hostname", "\"localhost\"".to_owned()),
        ("mail.server.server1.port", imap.to_string()),
        ("mail.server.server1.socketType", "3".to_owned()),
        ("mail.server.server1.userName", "\"grace@test.example\"".to_owned()),
        ("mail.server.server2.type", "\"pop3\"".to_owned()),
        ("mail.server.server2.hostname", "\"pop.old.example\"".to_owned()),
        ("mail.smtpserver.smtp1.hostname", "\"localhost\"".to_owned()),
        ("mail.smtpserver.smtp1.port", smtp.to_string()),
        ("mail.smtpserver.smtp1.try_ssl", "3".to_owned()),
    ];
    let lines = prefs.map(|(key, value)| format!("user_pref(\"{key}\", {value});\n")).concat();
    std::fs::write(profile.join("prefs.js"), lines)?;

    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("From Thunderbird", SOON)?;
    window.wait_for("it is not read with IMAP", SOON)?;
    picture(&window, "setup-thunderbird")?;
    fits_large(&window, "setup-thunderbird")?;
    window.button("Take over grace@test.example")?.click()?;
    window.css("input[name=password]")?.write("correct horse")?;
    // Amazon's keys are not asked for, and that is remembered.
    window.css("summary")?.click()?;
    picture(&window, "setup-advanced")?;
    fits_large(&window, "setup-advanced")?;
    window.css("input[name=dns-lookups]")?.click()?;
    window.button("Sign in")?.click()?;
    window.wait_for("Your mailbox is being watched", SOON)?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    // It is not offered twice.
    window.button("Add a mailbox")?.click()?;
    window.wait_for("it is not read with IMAP", SOON)?;
    assert!(!window.page()?.contains("Take over"));
    Ok(())
}

/// A server at home is accepted by its fingerprint and by an explicit choice; another one later needs the user.
#[test]
fn a_server_that_nobody_vouches_for_is_accepted_by_its_fingerprint_alone() -> Result<()> {
    let mut stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    by_hand(&stage, &window)?;
    window.css("input[name=password]")?.write("correct horse")?;
    // Where the program would lead waits: nothing that was typed is lost.
    stage.tray()?.choose("I already clicked something")?;
    window.css("[data-waiting=recover]")?;
    window.wait_for("what you have typed here is lost", SOON)?;
    window.button("Sign in")?.click()?;
    window.wait_for("Is this your own server?", SOON)?;
    let shown = fingerprint(&window)?;
    assert_eq!(shown, stage.servers.certificates.fingerprint()?.to_string());
    assert!(!stage.servers.dovecot.log().contains("Login:"), "nobody signed in");
    screenshot(&window, "setup-certificate")?;
    fits_large(&window, "setup-certificate")?;
    // Not by accident.
    window.button("Accept this certificate")?.click()?;
    window.wait_for("Please compare them first", SOON)?;
    window.css("input[name=compared]")?.click()?;
    window.button("Accept this certificate")?.click()?;
    // Once for both: it is the same machine.
    window.wait_for("Your mailbox is being watched", SOON)?;
    window.css("[data-step=can-send]")?;
    // What was there before is looked through, and that is said.
    window.css("[data-older]")?;
    window.button("Go to my list")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    window.button("Open it now")?.click()?;
    window.wait_for("Have you already clicked?", SOON)?;
    window.button("Back to the list")?.click()?;

    stage.servers.renew_certificate()?;
    let renewed = stage.servers.certificates.fingerprint()?.to_string();
    assert_ne!(renewed, shown);
    window.wait_for("The porch light needs you.", SOON)?;
    window.wait_for("another certificate than the one you accepted", SOON)?;
    picture(&window, "home-certificate")?;
    fits_large(&window, "home-certificate")?;
    window.button("Look at the certificate")?.click()?;
    window.wait_for("Your server looks different", SOON)?;
    assert_eq!(fingerprint(&window)?, renewed);
    picture(&window, "setup-certificate-changed")?;
    window.css("input[name=compared]")?.click()?;
    window.button("Accept this certificate")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)
}

fn fingerprint(window: &Window) -> Result<String> {
    let shown = window.css("[data-fingerprint]")?;
    let whole = shown.attribute("data-fingerprint")?.unwrap_or_default();
    let digits = |text: &str| text.chars().filter(char::is_ascii_hexdigit).collect::<String>();
    assert_eq!(digits(&shown.text()?), digits(&whole), "all of it is shown");
    Ok(whole)
}
