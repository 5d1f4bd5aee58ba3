//! A closer look at one message, looking on Amazon itself, and the page for somebody else.

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt;

use acceptance::browser::Browser;
use acceptance::desktop::Desktop;
use acceptance::webdriver::{Driver, Window};
use acceptance::{until, within};
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture, shows_all_at_once};

/// The window, on the page of a scam that has come.
fn alert(stage: &Stage, driver: &Driver, raw: &[u8]) -> Result<Window> {
    let window = opened(stage, driver, &[raw])?;
    window.css("button[data-alert]")?.click()?;
    window.css("[data-words]")?;
    Ok(window)
}

/// A mail program that only notes what it was asked to do; returns the search path with it and the file it writes.
fn mail_program(desktop: &Desktop, browser: &Browser) -> Result<(String, std::path::PathBuf)> {
    let folder = desktop.home().join("mail-program");
    std::fs::create_dir_all(&folder)?;
    let (program, asked) = (folder.join("thunderbird"), folder.join("asked"));
    std::fs::write(&program, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >> {}\n", asked.display()))?;
    std::fs::set_permissions(&program, Permissions::from_mode(0o755))?;
    Ok((format!("{}:{}", folder.display(), browser.path()), asked))
}

#[test]
fn the_tricky_pieces_are_marked_and_whose_a_link_is_stands_out() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = alert(&stage, &driver, &letters::scam("closer"))?;

    let marked = window
        .run("return Array.from(document.querySelectorAll('[data-words] mark')).map((m) => m.textContent)")?;
    let marked = marked.to_string();
    assert!(marked.contains("card number"), "{marked}");
    let notes = window.css("[data-notes]")?.text()?;
    assert!(!notes.contains('⟦') && notes.contains("Amazon never"), "{notes}");
    assert!(!window.page()?.contains("http://"), "links are defanged");
    assert_eq!(window.css("[data-sender] strong")?.text()?, "amazon-secure.example");
    assert_eq!(window.css("[data-amazons=false] strong")?.text()?, "amazon-secure[.]example");
    picture(&window, "closer")?;
    shows_all_at_once(&window)?;
    fits_large(&window, "closer")?;

    // The drawer is closed until somebody opens it.
    let drawer = "return document.querySelector('[data-experts]').open";
    assert_eq!(window.run(drawer)?, false);
    window.css("[data-experts] > summary")?.click()?;
    assert_eq!(window.run(drawer)?, true);
    let text = window.run("return document.querySelector('[data-experts]').textContent")?.to_string();
    for piece in ["asks-for-secrets", "Message-ID: <closer@amazon-secure.example>", "verdict"] {
        assert!(text.contains(piece), "{piece}: {text}");
    }
    assert_eq!(window.run("return document.querySelectorAll('main a, main img, main iframe').length")?, 0);
    picture(&window, "experts")?;
    fits_large(&window, "experts")?;

    // The original, octet by octet.
    window.button("Save the message as a file (.eml)")?.click()?;
    let name = window.css("[data-experts] [data-saved]")?.attribute("data-saved")?.unwrap_or_default();
    assert!(name.ends_with(".eml"), "{name}");
    let saved = std::fs::read(stage.folder().join("downloads").join(&name))?;
    let mut mailbox = stage.servers.mailbox(&stage.user)?;
    assert_eq!(saved, mailbox.messages("INBOX")?[0].raw);
    Ok(())
}

#[test]
fn amazon_is_looked_at_where_the_program_says_and_the_mail_program_finds_the_message() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let (path, asked) = mail_program(&stage.desktop, &browser)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &path)])?;
    let window = alert(&stage, &driver, &letters::scam("looked-at"))?;

    window.button("Your Orders")?.click()?;
    assert_eq!(browser.wait_for(1)?, "https://www.amazon.com/gp/css/order-history");
    window.button("Message Center")?.click()?;
    assert_eq!(browser.wait_for(2)?, "https://www.amazon.com/gp/message");
    window.button("Open in my mail program")?.click()?;
    let line = until(SOON, "the mail program is asked", || {
        Ok(std::fs::read_to_string(&asked).ok().filter(|text| text.ends_with('\n')))
    })?;
    assert_eq!(line, "mid:looked-at@amazon-secure.example\n");
    // The page names an alert and one of two pages; nothing else is opened.
    for (id, page) in [("1", "'https://example.com/'"), ("77", "'orders'"), ("1", "null")] {
        let refused = window.run(&format!(
            "return window.__TAURI_INTERNALS__.invoke('check_on_amazon', {{id: {id}, page: {page}}})\
             .then(() => 'opened', () => 'refused')"
        ))?;
        assert_eq!(refused, "refused", "{id} {page}");
    }
    assert_eq!(browser.opened().len(), 2);
    Ok(())
}

#[test]
fn a_message_is_shown_to_somebody_else_without_a_link_that_lives() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = alert(&stage, &driver, &letters::scam("shown-to-somebody"))?;

    window.button("Show it to someone I trust")?.click()?;
    let sheet = window.css("[data-show]")?.text()?;
    for piece in [
        "This message is not from Amazon. It is a scam.",
        "hxxp://amazon-secure[.]example/signin",
        "Made by Porchlight.",
    ] {
        assert!(sheet.contains(piece), "{piece}: {sheet}");
    }
    assert!(!sheet.contains("http://"), "{sheet}");
    picture(&window, "show")?;
    fits_large(&window, "show")?;

    // What is copied is what is seen; another field takes it as another program would.
    let seen = window.run("return document.querySelector('[data-show]').innerText")?;
    window.button("Copy it")?.click()?;
    window.wait_for("Copied", SOON)?;
    window.run(
        "const field = document.createElement('textarea'); field.id = 'taken'; document.body.append(field); field.focus()",
    )?;
    stage.desktop.activate("^Porchlight$")?;
    stage.desktop.press_key("ctrl+v")?;
    let taken = "return document.querySelector('#taken').value";
    within(SOON, "it is there", || Ok(window.run(taken)? != ""))?;
    let taken = window.run(taken)?;
    assert_eq!(taken, seen);
    assert!(!taken.to_string().contains("http://"), "{taken}");
    window.run("document.querySelector('#taken').remove()")?;

    window.button("Send it by email")?.click()?;
    let mail = url::Url::parse(&browser.wait_for(1)?)?;
    assert_eq!((mail.scheme(), mail.path()), ("mailto", ""));
    let body = mail.query_pairs().find(|(name, _)| name == "body").map(|(_, value)| value.into_owned());
    assert!(body.is_some_and(|body| body.contains("It is a scam.") && !body.contains("http://")));

    window.run("setTimeout(() => Array.from(document.querySelectorAll('button')).find((b) => b.textContent.trim() === 'Print it').click())")?;
    within(SOON, "the system asks how to print", || Ok(!stage.desktop.windows("^Print$")?.is_empty()))?;
    stage.desktop.activate("^Print$")?;
    stage.desktop.press_key("Escape")?;
    within(SOON, "it is gone", || Ok(stage.desktop.windows("^Print$")?.is_empty()))?;
    window.button("Back to the message")?.click()?;
    window.css("[data-words]")?;
    Ok(())
}

/// Every screen of these once more, in German and on a dark desktop, with letters of three times the size.
#[test]
fn in_german_and_in_the_dark_nothing_is_cut_off() -> Result<()> {
    let stage = Stage::new()?;
    let dark = [
        ("LANGUAGE", "de"),
        ("LANG", "de_DE.UTF-8"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("GTK_THEME", "Adwaita:dark"),
    ];
    let driver = Driver::start_with(&stage.desktop, &dark)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        for number in 1..=2 {
            stage.servers.deliver(&stage.user, &letters::scam(&format!("german-{number}")))?;
        }
        within(SOON, "both are found", || {
            Ok(stage.events()?.iter().filter(|event| event["event"] == "alert").count() == 2)
        })?;
        stage.tray()?.choose("Porchlight öffnen")
    })?;
    window.wait_for("In Ihren E-Mails gefunden", SOON)?;
    assert_eq!(window.run("return matchMedia('(prefers-color-scheme: dark)').matches")?, true);
    let look = |name: &str| -> Result<()> {
        picture(&window, name)?;
        fits_large(&window, name)
    };
    window.css("button[data-alert]")?;
    window.css("[data-weeks]")?;
    look("german-home")?;
    window.run("document.querySelector('[data-weeks]').scrollIntoView()")?;
    picture(&window, "german-weeks")?;
    window.css("[data-choosing] button")?.click()?;
    look("german-choosing")?;

    window.css("button[data-alert]")?.click()?;
    window.css("[data-words]")?;
    window.css("[data-experts] > summary")?.click()?;
    for (part, name) in [
        ("#more", "german-more"),
        ("#links", "german-links"),
        ("#words", "german-words"),
        ("[data-experts]", "german-experts"),
    ] {
        window.run(&format!("document.querySelector('{part}').scrollIntoView()"))?;
        picture(&window, name)?;
    }
    fits_large(&window, "german-closer")?;
    window.button("Jemandem zeigen, dem ich vertraue")?.click()?;
    window.css("[data-show]")?;
    look("german-show")?;
    window.button("Zurück zur Nachricht")?.click()?;
    window.css("[data-words]")?;
    window.run("document.querySelector('main button').click()")?;
    window.button("Etwas prüfen")?.click()?;
    window.css("[data-check=choose]")?;
    look("german-check")?;
    window.button("Sechs Fragen beantworten")?.click()?;
    window.css("input[name=secret]")?.click()?;
    look("german-call")?;
    window.button("Prüfen")?.click()?;
    window.css("[data-checked=scam][data-kind=call]")?;
    look("german-call-result")
}

#[test]
fn a_proven_sender_is_called_fine_and_warned_of_again() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let head = "Received: from out.amazon-secure.example (out.amazon-secure.example [198.51.100.9])\r\n\
                \tby mx.test.example with ESMTPS; Mon, 02 Nov 2026 10:00:01 +0000\r\n\
                Authentication-Results: mx.test.example; dmarc=pass header.from=amazon-secure.example\r\n";
    let window = alert(&stage, &driver, &[head.as_bytes(), &letters::scam("fine")].concat())?;
    assert_eq!(window.run("return document.querySelector('[data-trust]')")?, serde_json::Value::Null);
    window.button("It is not a scam")?.click()?;
    window.css("[data-trust=offered]")?;
    fits_large(&window, "trust")?;
    window.button("This sender is always fine")?.click()?;
    window.wait_for("You said that this sender is fine.", SOON)?;
    let focused = window.run("return document.activeElement.textContent.trim()")?;
    assert_eq!(focused, "Warn me again", "the keyboard goes on where it was");
    window.button("Warn me again")?.click()?;
    window.css("[data-trust=offered]")?;
    Ok(())
}
