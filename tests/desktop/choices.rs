//! The settings: each is chosen in the window, and does what it says at once and after the next start.

use acceptance::browser::Browser;
use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context, Result};

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, opened, picture};

/// Chooses in a list. WebKitWebDriver cannot open one, so the page is told what a choice tells it.
fn choose(window: &Window, name: &str, value: &str) -> Result<()> {
    window.css(&format!("select[name={name}] option[value='{value}']"))?;
    window
        .run(&format!(
            "const list = document.querySelector('select[name={name}]'); list.value = '{value}'; \
             list.dispatchEvent(new Event('change', {{ bubbles: true }}))"
        ))
        .map(drop)
}

fn width(window: &Window) -> Result<f64> {
    Ok(window.run("return window.innerWidth")?.as_f64().unwrap_or_default())
}

#[test]
fn another_language_is_spoken_at_once_everywhere_and_text_grows() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.button("Settings")?.click()?;
    window.wait_for("Language and text", SOON)?;
    picture(&window, "choices")?;
    fits_large(&window, "choices")?;

    choose(&window, "language", "de")?;
    window.wait_for("Sprache und Schrift", SOON)?;
    window.wait_for("Benachrichtigungen", SOON)?;
    assert_eq!(window.run("return document.documentElement.lang")?, "de");
    stage.wait_for_label("Wacht über 1 Postfach")?;
    picture(&window, "choices-german")?;

    let before = width(&window)?;
    let place = || -> Result<f64> {
        let script = "return document.querySelector('#text-size').getBoundingClientRect().top / innerHeight";
        window.run(script)?.as_f64().context("a place")
    };
    window.run("document.querySelector('#text-size').scrollIntoView({ block: 'center' })")?;
    let at = place()?;
    choose(&window, "text-size", "200")?;
    within(SOON, "everything is twice as large", || Ok((width(&window)? * 2.0 - before).abs() < 3.0))?;
    within(SOON, "and the control is where it was", || Ok((place()? - at).abs() < 0.02))?;
    picture(&window, "choices-german-200")?;

    // It is kept: a window that is opened anew is the same.
    window.run("window.__TAURI_INTERNALS__.invoke('set_text_size', { size: 150 })")?;
    within(SOON, "and half as large again", || Ok((width(&window)? * 1.5 - before).abs() < 3.0))?;
    choose(&window, "language", "")?;
    window.wait_for("Language and text", SOON)?;
    assert!(window.run("return document.querySelector('select[name=text-size]').value")? == "150");
    // What there is none of is refused.
    for (command, arguments) in [
        ("set_text_size", "{ size: 1000 }"),
        ("set_shop", "{ domain: 'amazon.example' }"),
        ("choose_language", "{ language: '../de' }"),
    ] {
        let refused = window.run(&format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}', {arguments})\
             .then(() => 'taken', (trouble) => trouble.code)"
        ))?;
        assert_eq!(refused, "bad-settings", "{command}");
    }

    // What is erased is not spoken any more, nor is it large.
    choose(&window, "language", "ja")?;
    within(SOON, "another is spoken", || Ok(window.run("return document.documentElement.lang")? == "ja"))?;
    let breaks = "return getComputedStyle(document.querySelector('main p')).lineBreak";
    assert_eq!(window.run(breaks)?, "strict", "lines of Japanese end where they may");
    window.run("window.__TAURI_INTERNALS__.invoke('erase_all')")?;
    within(SOON, "the system's is spoken", || {
        Ok(window.run("return document.documentElement.lang")? == "en")
    })?;
    within(SOON, "and all is as large as at first", || Ok((width(&window)? - before).abs() < 3.0))
}

#[test]
fn the_shop_that_was_chosen_is_opened() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = opened(&stage, &driver, &[])?;
    window.css("[data-way=protect]")?.click()?;
    window.button("Open two-step verification")?.click()?;
    assert_eq!(browser.wait_for(1)?, "https://www.amazon.com/a/settings/approval");
    window.button("Back to the list")?.click()?;

    window.button("Settings")?.click()?;
    choose(&window, "shop", "amazon.it")?;
    within(SOON, "it is kept", || {
        Ok(window.run("return document.querySelector('select[name=shop]').value")? == "amazon.it")
    })?;
    window.button("Back to the list")?.click()?;
    window.css("[data-way=protect]")?.click()?;
    window.button("Open the Message Center")?.click()?;
    assert_eq!(browser.wait_for(2)?, "https://www.amazon.it/gp/message");
    Ok(())
}

#[test]
fn what_is_switched_off_does_not_knock_and_quiet_hours_are_quiet() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.button("Settings")?.click()?;
    window.button("Show me a notification")?.click()?;
    stage.desktop.notice(SOON, |notice| notice.summary == "This is a notification")?;
    window.css("[data-tested=true]")?;
    picture(&window, "choices-notices")?;

    window.css("input[name=notice-scams]")?.click()?;
    within(SOON, "that is kept", || {
        Ok(window.run("return document.querySelector('[name=notice-scams]').checked")? == false)
    })?;
    stage.servers.deliver(&stage.user, &letters::scam("unheard"))?;
    stage.wait_for_label("“Your Amazon account is locked")?;
    let alerts = |stage: &Stage| -> Result<Vec<serde_json::Value>> {
        Ok(stage.events()?.into_iter().filter(|event| event["event"] == "alert").collect())
    };
    assert!(alerts(&stage)?.iter().all(|event| event["knock"] == false));

    // Quiet from now on for hours: it knocks for the program, and nobody hears it.
    window.css("input[name=notice-scams]")?.click()?;
    window.css("input[name=quiet]")?.click()?;
    window.css("input[name=quiet-from]")?;
    // What was clicked is kept a moment later.
    window.run("window.kept = () => { window.__TAURI_INTERNALS__.invoke('settings').then(({ notices }) => { window.now = notices }) }")?;
    within(SOON, "both are kept", || {
        window.run("window.kept()")?;
        Ok(window.run("return window.now?.scams === true && window.now.quiet !== null")? == true)
    })?;
    window.run(
        "const at = (hours) => { const time = new Date(Date.now() + hours * 3600000); \
         return time.getHours() * 60 + time.getMinutes() }; \
         return window.__TAURI_INTERNALS__.invoke('settings').then(({ notices }) => \
         window.__TAURI_INTERNALS__.invoke('set_notices', { form: { ...notices, scams: true, \
         quiet: { from: at(-1), until: at(2) } } }))",
    )?;
    stage.servers.deliver(&stage.user, &letters::scam("quiet"))?;
    within(SOON, "it is found", || Ok(alerts(&stage)?.len() == 2))?;
    assert!(alerts(&stage)?.iter().any(|event| event["knock"] == true));
    std::thread::sleep(std::time::Duration::from_secs(3));
    let heard = stage.desktop.notices();
    assert_eq!(heard.len(), 1, "only the one that was asked for: {heard:?}");

    // Afterwards it is told.
    window.run(
        "return window.__TAURI_INTERNALS__.invoke('settings').then(({ notices }) => \
         window.__TAURI_INTERNALS__.invoke('set_notices', { form: { ...notices, quiet: null } }))",
    )?;
    stage.desktop.notice(SOON, |notice| notice.summary == "This is not from Amazon")?;
    let refused = window.run(
        "return window.__TAURI_INTERNALS__.invoke('settings').then(({ notices }) => \
         window.__TAURI_INTERNALS__.invoke('set_notices', { form: { ...notices, quiet: { from: 0, until: 1440 } } }))\
         .then(() => 'taken', (trouble) => trouble.code)",
    )?;
    assert_eq!(refused, "bad-settings");
    Ok(())
}

/// The demo leaves the computer alone; a real start writes what the desktop starts at sign-in, and takes it away again.
#[test]
fn it_starts_with_the_computer_where_that_is_wanted() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    window.button("Back")?.click()?;
    window.css("[data-way=settings]")?.click()?;
    window.css("input[name=starts]")?.click()?;
    // The file is there a moment before what stands in it.
    within(SOON, "the desktop is told", || {
        let [entry] = &stage.started_at_sign_in()?[..] else { return Ok(false) };
        Ok(entry.contains("porchlight-desktop") && entry.contains("--minimised"))
    })?;
    window.button("Back to the list")?.click()?;
    window.css("[data-way=settings]")?.click()?;
    window.css("input[name=starts]:checked")?.click()?;
    within(SOON, "and told otherwise", || Ok(stage.started_at_sign_in()?.is_empty()))
}

/// What is asked in quiet hours is asked after them, also where the program ended meanwhile.
#[test]
fn a_question_of_quiet_hours_outlives_the_program() -> Result<()> {
    let stage = Stage::new()?;
    let quiet = |window: &Window, hours: &str| {
        window.run(&format!(
            "const at = (hours) => {{ const time = new Date(Date.now() + hours * 3600000); \
             return time.getHours() * 60 + time.getMinutes() }}; \
             return window.__TAURI_INTERNALS__.invoke('settings').then(({{ notices }}) => \
             window.__TAURI_INTERNALS__.invoke('set_notices', {{ form: {{ ...notices, quiet: {hours} }} }}))"
        ))
    };
    let asked = |stage: &Stage| {
        stage.desktop.notices().iter().any(|notice| notice.summary == "Far more mail than usual")
    };
    {
        let driver = Driver::start(&stage.desktop)?;
        let window = opened(&stage, &driver, &[])?;
        quiet(&window, "{ from: at(-1), until: at(2) }")?;
        for number in 0..50 {
            stage.servers.deliver(&stage.user, &letters::newsletter(number))?;
        }
        stage.wait_for_event("question")?;
        window.css("[data-way=settings]")?;
        window.css("[data-concern=flood]")?;
        // Longer than the desk gathers.
        std::thread::sleep(std::time::Duration::from_secs(2));
        assert!(!asked(&stage), "it is quiet");
    }
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.css("[data-concern=flood]")?;
    assert!(!asked(&stage), "it is quiet still");
    quiet(&window, "null")?;
    stage.desktop.notice(SOON, |notice| notice.summary == "Far more mail than usual")?;
    Ok(())
}
