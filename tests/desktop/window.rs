//! The window, worked as a person would: open from the tray, read, report.

use std::path::{Path, PathBuf};

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;

/// The README shows these. They are taken anew where `UPDATE_SCREENSHOTS` is set.
pub fn screenshot(window: &Window, name: &str) -> Result<()> {
    match std::env::var_os("UPDATE_SCREENSHOTS") {
        Some(_) => keep(window, &Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/screenshots"), name),
        None => picture(window, name),
    }
}

pub fn wants_pictures() -> bool {
    std::env::var_os("KEEP_PICTURES").is_some()
}

/// Kept where `KEEP_PICTURES` names a folder: for looking at.
pub fn picture(window: &Window, name: &str) -> Result<()> {
    match std::env::var_os("KEEP_PICTURES") {
        Some(folder) => keep(window, &PathBuf::from(folder), name),
        None => Ok(()),
    }
}

fn keep(window: &Window, folder: &Path, name: &str) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    window.screenshot(&folder.join(format!("{name}.png")))
}

/// Nothing is cut off where the letters are three times as large: as at 200 %, or in a window of 320 px.
pub fn fits_large(window: &Window, name: &str) -> Result<()> {
    window.run("document.documentElement.style.fontSize = '337.5%'")?;
    let over = window.run(
        "const wide = document.documentElement.clientWidth; return Array.from(document.querySelectorAll('main *'))\
         .filter((part) => !part.closest('.unseen') && part.getBoundingClientRect().right > wide + 1)\
         .map((part) => part.outerHTML.slice(0, 120))",
    )?;
    picture(window, &format!("{name}-large"))?;
    window.run("document.documentElement.style.fontSize = ''")?;
    anyhow::ensure!(over.as_array().is_some_and(Vec::is_empty), "{name}: cut off: {over}");
    Ok(())
}

/// In a window of the usual size all three lines of a message are seen, and below them the buttons with what the first of
/// them does.
pub fn shows_all_at_once(window: &Window) -> Result<()> {
    let whole = window.run(
        "const box = (selector) => document.querySelector(selector).getBoundingClientRect(); scrollTo(0, 0);\
         return { lines: box('[data-line=ask] h3').bottom <= box('[data-actions]').top, bar: box('.what').bottom <= innerHeight,\
         words: document.elementFromPoint(box('.what').left + 9, box('.what').bottom - 9)?.className.includes('what') }",
    )?;
    let all = serde_json::json!({ "lines": true, "bar": true, "words": true });
    anyhow::ensure!(whole == all, "not seen at once: {whole}");
    Ok(())
}

/// The window of the demo, opened from the tray once these messages have come and were judged.
pub fn opened(stage: &Stage, driver: &Driver, raws: &[&[u8]]) -> Result<Window> {
    driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        for raw in raws {
            stage.servers.deliver(&stage.user, raw)?;
        }
        if !raws.is_empty() {
            stage.wait_for_event("alert")?;
        }
        stage.tray()?.choose("Open Porchlight")
    })
}

#[test]
fn an_alert_is_read_and_reported_in_the_window() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("window")])?;
    window.wait_for("Found in your mail", SOON)?;
    screenshot(&window, "home")?;
    window.css("button[data-alert]")?.click()?;

    window.wait_for("This message is not from Amazon. It is a scam.", SOON)?;
    assert_eq!(window.css("[data-line=claim] h3")?.text()?, "It says it is Amazon.");
    assert!(window.css("[data-line=proof] h3")?.text()?.starts_with("It can’t prove it"));
    assert!(window.css("[data-line=ask] h3")?.text()?.starts_with("It wants "));
    assert!(!window.page()?.contains("http://amazon-secure.example"), "links are defanged");
    screenshot(&window, "alert")?;

    window.button("Report to Amazon")?.click()?;
    // Not before the time to take it back is over.
    window.wait_for("Reported to Amazon and moved to Junk.", SOON)?;
    window.css("[data-progress=reported]")?;
    assert_eq!(stage.servers.sink.wait_for(1, SOON)?.len(), 1);
    window.run("scrollTo(0, 0)")?;
    screenshot(&window, "reported")?;

    // The tray leads an open window to what was chosen there.
    window.button("Back to the list")?.click()?;
    window.wait_for("Found in your mail", SOON)?;
    stage.wait_for_label("“Your Amazon account is locked")?;
    stage.tray()?.choose("“Your Amazon account is locked")?;
    window.css("[data-progress=reported]")?;
    Ok(())
}

/// The same message as others read it: in another language, with larger letters.
#[test]
fn a_message_is_read_in_german_in_japanese_and_twice_as_large() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[&letters::scam("window")])?;
    window.css("button[data-alert]")?.click()?;
    window.css("[data-words]")?;
    for (language, verdict, name) in [
        ("de", "Diese Nachricht ist nicht von Amazon.", "german"),
        ("ja", "このメールはAmazonからではありません。", "japanese"),
        ("en", "This message is not from Amazon.", "english"),
    ] {
        let choose = "window.__TAURI_INTERNALS__.invoke('choose_language', ";
        window.run(&format!("{choose}{{ language: '{language}' }})"))?;
        window.wait_for(verdict, SOON)?;
        match language {
            "en" => picture(&window, name)?,
            _ => screenshot(&window, name)?,
        }
        shows_all_at_once(&window)?;
    }
    let width = window.run("return innerWidth")?.as_f64().unwrap_or_default();
    window.run("window.__TAURI_INTERNALS__.invoke('set_text_size', { size: 200 })")?;
    within(SOON, "it is twice as large", || {
        Ok((window.run("return innerWidth")?.as_f64().unwrap_or_default() * 2.0 - width).abs() < 4.0)
    })?;
    screenshot(&window, "large")?;
    let cut =
        window.run("return document.documentElement.scrollWidth > document.documentElement.clientWidth")?;
    assert_eq!(cut, false);
    Ok(())
}

#[test]
fn on_a_dark_desktop_the_window_is_dark() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start_with(&stage.desktop, &[("GTK_THEME", "Adwaita:dark")])?;
    let window = opened(&stage, &driver, &[&letters::scam("window")])?;
    window.css("button[data-alert]")?;
    window.css("[data-weeks]")?;
    screenshot(&window, "dark")?;
    let ground = window.run(
        "return getComputedStyle(document.documentElement).backgroundColor.match(/\\d+/g).map(Number)",
    )?;
    let parts = ground.as_array().into_iter().flatten().filter_map(serde_json::Value::as_u64);
    assert!(parts.clone().count() >= 3 && parts.take(3).all(|part| part < 64), "{ground}");
    Ok(())
}

#[test]
fn an_alert_that_is_no_scam_is_put_aside() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        stage.servers.deliver(&stage.user, &letters::scam("dismissed"))?;
        stage.wait_for_event("alert")?;
        stage.wait_for_label("“Your Amazon account is locked")?;
        stage.tray()?.choose("“Your Amazon account is locked")
    })?;
    window.button("It is not a scam")?.click()?;
    window.css("[data-progress=dismissed]")?;
    stage.wait_for_label("“Your Amazon account is locked")?;
    let tray = stage.tray()?;
    within(SOON, "the menu says so too", || {
        Ok(tray.labels()?.iter().any(|label| label.ends_with("(not a scam)")))
    })?;
    // It was pressed by mistake.
    window.button("Open it again")?.click()?;
    window.css("[data-progress=open]")?;
    window.button("Report to Amazon")?;
    within(SOON, "the menu says so too", || {
        Ok(!stage.tray()?.labels()?.iter().any(|label| label.ends_with("(not a scam)")))
    })
}

/// The page is given nothing but its commands: no way out, no picture from elsewhere, no other window.
#[test]
fn the_page_has_no_way_out() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.wait_for("Watching 1 mailbox", SOON)?;
    let port = stage.servers.sink.port;
    window.run(&format!(
        "window.out = 'waiting'; fetch('http://127.0.0.1:{port}/').then(() => window.out = 'let out', \
         () => window.out = 'kept in')"
    ))?;
    within(SOON, "the request is refused", || Ok(window.run("return window.out")? == "kept in"))?;
    assert_eq!(window.run("return typeof window.__TAURI__")?, "undefined");
    window.run("window.open('https://example.com/'); location.href = 'https://example.com/'")?;
    std::thread::sleep(std::time::Duration::from_secs(1));
    assert!(window.page()?.contains("Watching 1 mailbox"));
    window.run(
        "window.denied = 'waiting'; window.__TAURI_INTERNALS__.invoke('plugin:window|create', \
         {options: {label: 'other'}}).then(() => window.denied = 'allowed', () => window.denied = 'denied')",
    )?;
    within(SOON, "another window is denied", || Ok(window.run("return window.denied")? == "denied"))?;
    // The framework tells whoever listens where dropped files lie: nobody may listen.
    for event in ["tauri://drag-drop", "tauri://drag-enter", "changed"] {
        window.run(&format!(
            "window.denied = 'waiting'; window.__TAURI_INTERNALS__.invoke('plugin:event|listen', \
             {{event: '{event}', target: {{kind: 'Any'}}, handler: window.__TAURI_INTERNALS__.transformCallback(\
             () => undefined)}}).then(() => window.denied = 'allowed', () => window.denied = 'denied')"
        ))?;
        within(SOON, "listening is denied", || Ok(window.run("return window.denied")? == "denied"))?;
    }
    Ok(())
}
