//! Reports from the window: looked at before, taken back, moved back, asked about, and sent another way.

use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

use acceptance::desktop::Wishes;
use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture, shows_all_at_once};

/// Longer than a report can be taken back.
const AFTERWARDS: Duration = Duration::from_secs(13);

/// The window, on the page of the one message that has come.
fn alert(stage: &Stage, driver: &Driver, raw: &[u8]) -> Result<Window> {
    let window = opened(stage, driver, &[raw])?;
    window.wait_for("Found in your mail", SOON)?;
    window.css("button[data-alert]")?.click()?;
    window.css("[data-progress=open]")?;
    Ok(window)
}

/// Waits for what may take as long as a report can be taken back.
fn comes(window: &Window, selector: &str) -> Result<()> {
    let there = format!("return document.querySelector('{selector}') !== null");
    within(SOON, &format!("the page shows {selector}"), || Ok(window.run(&there)? == true))
}

#[test]
fn what_is_shown_is_what_arrives_after_it_was_taken_back_once() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = alert(&stage, &driver, &letters::scam("shown"))?;

    window.button("Show what will be sent")?.click()?;
    window.wait_for("reportascam@amazon.com", SOON)?;
    let shown = window.run("return document.querySelector('[data-raw]').textContent")?;
    let shown = shown.as_str().unwrap_or_default().to_owned();
    assert!(shown.contains("\r\nTo: reportascam@amazon.com\r\n"), "{shown}");
    assert!(window.css("[data-cover]")?.text()?.starts_with("This message pretends to be from Amazon."));
    let pieces = window.css("[data-pieces]")?.text()?;
    assert!(pieces.starts_with("suspicious-message.eml "), "{pieces}");
    picture(&window, "preview")?;
    fits_large(&window, "preview")?;
    window.button("Back to the message")?.click()?;

    window.button("Report to Amazon")?.click()?;
    window.wait_for("It is reported in a moment. Until then you can take it back.", SOON)?;
    picture(&window, "report-waiting")?;
    window.button("Take it back")?.click()?;
    window.css("[data-progress=open]")?;
    std::thread::sleep(AFTERWARDS);
    assert_eq!(stage.servers.sink.arrived()?.len(), 0, "nothing leaves that was taken back");

    window.button("Report to Amazon")?.click()?;
    window.wait_for("Reported to Amazon and moved to Junk.", SOON)?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    // The submission server puts its own line on top.
    let raw = String::from_utf8_lossy(&arrived[0].raw).into_owned();
    assert!(raw.ends_with(&shown), "shown\n{shown}\narrived\n{raw}");
    comes(&window, "[data-report=amazon][data-stage=sent]")?;
    picture(&window, "report-sent")?;
    fits_large(&window, "report-sent")?;

    window.button("Move back to inbox")?.click()?;
    window.wait_for("The message is back in your inbox.", SOON)?;
    let mut mailbox = stage.servers.mailbox(&stage.user)?;
    assert!(mailbox.wait_for("INBOX", 1, SOON)?[0].has("$NotJunk"));
    assert_eq!(mailbox.messages("Junk")?.len(), 0);

    window.button("Back to the list")?.click()?;
    window.button("Reports")?.click()?;
    window.css("button[data-history]")?;
    window.field("Search")?.write("nowhere")?;
    window.wait_for("No report fits these words.", SOON)?;
    window.field("Search")?.clear()?;
    window.field("Search")?.write("locked")?;
    window.css("button[data-history]")?;
    picture(&window, "history")?;
    fits_large(&window, "history")?;
    window.button("Save as a table (CSV)")?.click()?;
    window.css("[data-saved]")?;
    let table = std::fs::read_to_string(stage.folder().join("downloads/porchlight-reports.csv"))?;
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(table.contains("account-update@amazon-secure.example"), "{table}");
    window.button("Save as JSON")?.click()?;
    window.css("[data-saved='porchlight-reports.json']")?;
    let saved = std::fs::read(stage.folder().join("downloads/porchlight-reports.json"))?;
    let saved: serde_json::Value = serde_json::from_slice(&saved)?;
    assert_eq!(saved.as_array().map(Vec::len), Some(1), "{saved}");
    assert_eq!((&saved[0]["desk"], &saved[0]["state"]), (&"Amazon".into(), &"sent".into()), "{saved}");
    // Whatever became of it, in its order.
    window.css("button[data-history]")?.click()?;
    comes(&window, "[data-report=amazon]")?;
    let steps = window.run("return Array.from(document.querySelectorAll('[data-report=amazon] ol li')).map((li) => li.textContent)")?;
    let steps = steps.to_string();
    let place = |words: &str| steps.find(words).unwrap_or_else(|| panic!("{words}: {steps}"));
    assert!(place("You took it back") < place("provider accepted it"), "{steps}");
    found_is_taken_along(&stage, &window)
}

/// From the settings, what was found is saved as well as what was reported.
fn found_is_taken_along(stage: &Stage, window: &Window) -> Result<()> {
    window.button("Back to the list")?.click()?;
    window.css("[data-way=settings]")?.click()?;
    window.css("[aria-labelledby=found] button")?.click()?;
    window.css("[data-saved='porchlight-found.csv']")?;
    let table = std::fs::read_to_string(stage.folder().join("downloads/porchlight-found.csv"))?;
    assert_eq!(table.lines().count(), 2, "{table}");
    let row = table.lines().nth(1).unwrap_or_default();
    assert!(row.contains(",scam,reported,") && row.ends_with(&stage.user.address), "{row}");
    window.css("[aria-labelledby=found] button:last-child")?.click()?;
    window.css("[data-saved='porchlight-found.json']")?;
    let saved = std::fs::read(stage.folder().join("downloads/porchlight-found.json"))?;
    let saved: serde_json::Value = serde_json::from_slice(&saved)?;
    assert_eq!(saved[0]["from_address"], "account-update@amazon-secure.example", "{saved}");
    Ok(())
}

#[test]
fn amazon_is_asked_and_its_proven_answer_is_shown() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = alert(&stage, &driver, &acceptance::doubtful("doubtful"))?;
    picture(&window, "doubtful")?;
    // German says it longest.
    for (language, verdict) in [("de", "Wir können nicht feststellen"), ("en", "We can’t tell")] {
        let choose = "window.__TAURI_INTERNALS__.invoke('choose_language', ";
        window.run(&format!("{choose}{{ language: '{language}' }})"))?;
        window.wait_for(verdict, SOON)?;
        shows_all_at_once(&window)?;
    }
    fits_large(&window, "doubtful")?;
    window.button("Ask Amazon if this is real")?.click()?;
    window.wait_for("Your question goes to Amazon in a moment.", SOON)?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived[0].to, ["verify@amazon.com"]);
    comes(&window, "[data-report=amazon-verify][data-stage=sent]")?;
    assert!(window.css("[data-progress=open]").is_ok(), "asking decides nothing");

    stage.servers.deliver(&stage.user, &letters::answer(false, "Forged: call 555 0100."))?;
    stage
        .servers
        .deliver(&stage.user, &letters::answer(true, "This was not sent by Amazon.\r\n<b>Truly.</b>"))?;
    comes(&window, "[data-report=amazon-verify][data-stage=acknowledged]")?;
    let answer = window.css("[data-answer]")?.text()?;
    assert!(
        answer.contains("verify@amazon.com") && answer.contains("This was not sent by Amazon."),
        "{answer}"
    );
    assert!(answer.contains("<b>Truly.</b>"), "plain text: {answer}");
    assert!(!window.page()?.contains("555 0100"), "what is not proven is not shown");
    picture(&window, "answer")?;
    fits_large(&window, "answer")
}

#[test]
fn what_was_refused_goes_in_a_zip_or_by_hand() -> Result<()> {
    let stage = Stage::new()?;
    // Stands in for Thunderbird, and writes down what it is started with.
    let programs = stage.folder().join("programs");
    let asked = stage.folder().join("asked");
    std::fs::create_dir(&programs)?;
    let thunderbird = programs.join("thunderbird");
    std::fs::write(&thunderbird, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > {}\n", asked.display()))?;
    std::fs::set_permissions(&thunderbird, std::fs::Permissions::from_mode(0o755))?;
    let path = format!("{}:{}", programs.display(), std::env::var("PATH")?);
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &path)])?;
    stage.servers.sink.answer(Some("550 5.7.1 looks like phishing"))?;
    let window = alert(&stage, &driver, &letters::scam("refused"))?;
    window.button("Report to Amazon")?.click()?;
    comes(&window, "[data-report=amazon][data-stage=refused]")?;
    picture(&window, "ladder")?;
    fits_large(&window, "ladder")?;

    window.button("Through my own mail program")?.click()?;
    window.wait_for("Your mail program opens a new mail", SOON)?;
    within(SOON, "the mail program starts", || Ok(asked.exists()))?;
    let downloads = stage.folder().join("downloads");
    let wanted = format!(
        "-compose\nto='reportascam@amazon.com',subject='Report of a message pretending to be Amazon',\
         attachment='file://{}'\n",
        downloads.join("suspicious-message-1.eml").display()
    );
    within(SOON, "it is told what to write", || Ok(std::fs::read_to_string(&asked)? == wanted))?;

    window.button("Save the message as a file")?.click()?;
    window.css("[data-saved='suspicious-message-1-2.eml']")?;
    let saved = downloads.join("suspicious-message-1-2.eml");
    let original = stage.servers.mailbox(&stage.user)?.wait_for("INBOX", 1, SOON)?.remove(0);
    assert_eq!(std::fs::read(&saved)?, original.raw);
    assert_eq!(std::fs::metadata(&saved)?.permissions().mode() & 0o777, 0o600);
    assert!(window.page()?.contains("reportascam@amazon.com"));
    window.button("Copy the address")?.click()?;
    window.wait_for("Copied.", SOON)?;
    picture(&window, "ladder-file")?;
    assert_eq!(stage.servers.sink.arrived()?.len(), 0);

    stage.servers.sink.answer(None)?;
    window.button("Send it packed as a zip")?.click()?;
    comes(&window, "[data-report=amazon][data-stage=sent]")?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    let raw = String::from_utf8_lossy(&arrived[0].raw).into_owned();
    assert!(raw.contains("Content-Type: application/zip"), "{raw}");
    assert!(
        !raw.contains("amazon-secure.example/signin"),
        "nothing of it stands in the open but what the cover says"
    );
    within(SOON, "it goes to Junk", || Ok(window.page()?.contains("moved to Junk")))
}

#[test]
fn without_a_junk_folder_the_page_asks() -> Result<()> {
    let wishes = acceptance::DovecotWishes { junk: false, ..Default::default() };
    let mut servers = acceptance::Servers::start_with(&wishes)?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let account = servers.account(&user)?;
    let stage = Stage::at(servers, user, account, Wishes::default())?;
    let driver = Driver::start(&stage.desktop)?;
    let window = alert(&stage, &driver, &letters::scam("no-junk"))?;
    window.button("Report to Amazon")?.click()?;
    window.wait_for("This mailbox has no Junk folder.", SOON)?;
    picture(&window, "no-junk")?;
    fits_large(&window, "no-junk")?;
    window.button("Make one")?.click()?;
    window.wait_for("Reported to Amazon and moved to Junk.", SOON)?;
    assert_eq!(stage.servers.mailbox(&stage.user)?.wait_for("Junk", 1, SOON)?.len(), 1);
    assert!(!window.page()?.contains("no Junk folder"), "asked once");
    Ok(())
}

#[test]
fn several_are_reported_at_once_and_settings_hold() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        for name in ["one", "two", "three"] {
            stage.servers.deliver(&stage.user, &letters::scam(name))?;
        }
        stage.wait_for_event("alert")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.wait_for("3 messages here pretend to be Amazon", SOON)?;
    window.button("Settings")?.click()?;
    window.field("Seconds in which a report can be taken back")?.clear()?;
    window.field("Seconds in which a report can be taken back")?.write("1\t")?;
    window.css("input[name=uk]")?.click()?;
    window.css("[data-kept=uk]")?;
    picture(&window, "settings")?;
    fits_large(&window, "settings")?;
    window.button("Back to the list")?.click()?;
    // Two changes, one right after the other: both hold.
    window.button("Settings")?.click()?;
    window.css("input[name=uk]:checked")?;
    assert_eq!(window.run("return document.querySelector('input[name=undo]').value")?, "1");
    window.button("Back to the list")?.click()?;

    window.button("Report several at once")?.click()?;
    window.button("Choose all")?.click()?;
    picture(&window, "batch")?;
    window.button("Report 3 messages")?.click()?;
    window.wait_for("3 of 3 messages done.", SOON)?;
    let arrived = stage.servers.sink.wait_for(6, SOON)?;
    let to = |address: &str| arrived.iter().filter(|mail| mail.to == [address]).count();
    assert_eq!((to("reportascam@amazon.com"), to("report@phishing.gov.uk")), (3, 3));
    within(SOON, "each has its result", || {
        let all = "return document.querySelectorAll('[data-result=reported]').length";
        Ok(window.run(all)? == 3)
    })?;
    picture(&window, "batch-done")?;
    fits_large(&window, "batch-done")?;

    // All of it is forgotten, once it was said twice.
    window.button("Back to the list")?.click()?;
    window.button("Settings")?.click()?;
    window.button("Erase all data")?.click()?;
    window.wait_for("Erase everything?", SOON)?;
    picture(&window, "erase-all")?;
    window.run("document.querySelector('dialog button:not(.main)').click()")?;
    window.wait_for("Everything was erased.", SOON)?;
    stage.wait_for_label("No mailbox is watched yet")
}
