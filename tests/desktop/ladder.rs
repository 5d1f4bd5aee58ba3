//! Where nothing can be sent from the mailbox, the way by hand is shown at once; and whatever the page asks for, it names
//! no recipient and no message of its own.

use acceptance::browser::Browser;
use acceptance::desktop::Wishes;
use acceptance::webdriver::{Driver, Window};
use acceptance::{Servers, within};
use anyhow::Result;

use crate::app::{SOON, Stage};
use crate::letters;
use crate::window::{fits_large, opened, picture};

#[test]
fn without_an_outgoing_server_it_begins_with_what_can_be_done_by_hand() -> Result<()> {
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let mut account = servers.account(&user)?;
    account.smtp = None;
    let stage = Stage::at(servers, user, account, Wishes::default())?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = alert(&stage, &driver)?;
    window.wait_for("This mailbox cannot send a report itself.", SOON)?;
    let buttons =
        window.run("return Array.from(document.querySelectorAll('button')).map((b) => b.textContent)")?;
    let buttons = buttons.to_string();
    for missing in ["Report to Amazon", "Send it again", "packed as a zip"] {
        assert!(!buttons.contains(missing), "{missing}: {buttons}");
    }
    let large = "return Array.from(document.querySelectorAll('button.large')).map((b) => b.textContent.trim()).join()";
    assert_eq!(window.run(large)?, "Show me how to report it");
    picture(&window, "by-hand")?;
    fits_large(&window, "by-hand")?;
    window.button("Show me how to report it")?.click()?;
    let stands = "return document.activeElement.textContent.trim()";
    assert_eq!(window.run(stands)?, "Through my own mail program");

    window.button("Save the message as a file")?.click()?;
    window.css("[data-saved='suspicious-message-1.eml']")?;
    let original = stage.servers.mailbox(&stage.user)?.wait_for("INBOX", 1, SOON)?.remove(0);
    let downloads = stage.folder().join("downloads");
    assert_eq!(std::fs::read(downloads.join("suspicious-message-1.eml"))?, original.raw);
    window.button("Show the folder")?.click()?;
    let folder = browser.wait_for(1)?;
    assert!(folder.ends_with("/downloads"), "{folder}");
    window.button("Open Amazon’s form")?.click()?;
    assert_eq!(browser.wait_for(2)?, "https://www.amazon.com/reportascam");

    // Only the reader knows that it was sent.
    window.wait_for("Is it done?", SOON)?;
    window.button("I have reported it myself")?.click()?;
    window.css("[data-progress=by-hand]")?;
    window.wait_for("You said that you have reported it yourself.", SOON)?;
    assert!(window.css("[data-by-hand]")?.text()?.contains("yourself"));
    assert_eq!(window.run("return document.querySelectorAll('[data-way]').length")?, 0);
    picture(&window, "reported-by-hand")?;
    window.button("Back to the list")?.click()?;
    window.wait_for("Watching 1 mailbox", SOON)?;
    assert!(!window.page()?.contains("pretends to be Amazon"), "nothing waits any more");
    window.css("button[data-alert]")?.click()?;
    window.button("Open it again")?.click()?;
    window.css("[data-progress=open]")?;
    assert_eq!(stage.servers.sink.arrived()?.len(), 0);
    Ok(())
}

#[test]
fn the_page_names_no_recipient() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = alert(&stage, &driver)?;
    let settings = "undo: 0, arf: false, keep_copies: false, mark_doubtful: false, make_junk: null";
    for (command, arguments) in [
        ("preview_report", "{ id: 1, to: 'stranger@stranger.example' }".to_owned()),
        ("preview_report", "{ id: 1, to: 'amazon\\r\\nBcc: stranger@stranger.example' }".to_owned()),
        ("preview_report", "{ id: 77, to: 'amazon' }".to_owned()),
        ("open_mail_program", "{ id: 1, to: 'stranger@stranger.example' }".to_owned()),
        ("set_reporting", format!("{{ form: {{ desks: ['stranger@stranger.example'], {settings} }} }}")),
        (
            "set_reporting",
            format!("{{ form: {{ desks: [], recipient: 'stranger@stranger.example', {settings} }} }}"),
        ),
        ("report_alert", "{ id: 77, genuine: true, many: true }".to_owned()),
        ("send_again", "{ id: 77, report: 1, zipped: false }".to_owned()),
        ("send_again", "{ id: 1, report: 77, zipped: false }".to_owned()),
        ("delete_everything", "{}".to_owned()),
        // The same without the field too many.
        ("set_reporting", format!("{{ form: {{ desks: [], {settings} }} }}")),
    ] {
        let answer = window.run(&format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}', {arguments}).then(() => 'done', () => 'refused')"
        ))?;
        let fine = command == "set_reporting" && !arguments.contains("stranger");
        assert_eq!(answer, if fine { "done" } else { "refused" }, "{command} {arguments}");
    }
    window.button("Report to Amazon")?.click()?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived[0].to, ["reportascam@amazon.com"]);
    assert!(!String::from_utf8_lossy(&arrived[0].raw).contains("stranger"));
    within(SOON, "it goes to Junk", || Ok(window.page()?.contains("moved to Junk")))?;
    assert_eq!(stage.servers.sink.arrived()?.len(), 1);
    Ok(())
}

fn alert(stage: &Stage, driver: &Driver) -> Result<Window> {
    let window = opened(stage, driver, &[&letters::scam("ladder")])?;
    window.wait_for("Found in your mail", SOON)?;
    window.css("button[data-alert]")?.click()?;
    window.css("[data-progress=open]")?;
    Ok(window)
}
