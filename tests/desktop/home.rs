//! Home with much on it: by day, searched, narrowed, several chosen, and thousands that scroll.

use std::time::{Duration, Instant};

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context as _, Result};

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{fits_large, picture};

/// So many alerts scroll smoothly.
const MANY: u32 = 5000;

/// The window on Home, with so many scams in the inbox.
fn home(stage: &Stage, driver: &Driver, scams: u32) -> Result<Window> {
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        for number in 1..=scams {
            stage.servers.deliver(&stage.user, &numbered(number))?;
        }
        let many =
            || Ok(stage.events()?.iter().filter(|event| event["event"] == "alert").count() >= scams as usize);
        within(SOON, "all of them are found", many)?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.wait_for("Found in your mail", SOON)?;
    Ok(window)
}

fn numbered(number: u32) -> Vec<u8> {
    let raw = letters::scam(&format!("home-{number}"));
    let text =
        String::from_utf8_lossy(&raw).replace("account is locked", &format!("account {number} is locked"));
    text.into_bytes()
}

fn lines(window: &Window) -> Result<usize> {
    Ok(window.run("return document.querySelectorAll('button[data-alert]').length")?.as_u64().unwrap_or(0)
        as usize)
}

/// How many lines the list has, whether they are drawn or not.
fn listed(window: &Window) -> Result<u64> {
    let first = "return Number(document.querySelector('[role=listitem]')?.getAttribute('aria-setsize') ?? 0)";
    Ok(window.run(first)?.as_u64().unwrap_or(0))
}

#[test]
fn messages_are_searched_narrowed_and_decided_about_together() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = home(&stage, &driver, 4)?;
    within(SOON, "all are in the list", || Ok(listed(&window)? == 4))?;
    assert_eq!(window.css("[role=listitem] h3")?.text()?, "today");
    let sum = window.css("[data-weeks] svg[role=img]")?.attribute("aria-label")?;
    assert_eq!(sum.as_deref(), Some("Found: 4. Reported: 0."));
    let seen = "scrollTo(0, 0); return document.querySelector('button[data-alert]').getBoundingClientRect().bottom <= innerHeight";
    assert_eq!(window.run(seen)?, true, "the first message is seen without scrolling");
    picture(&window, "home-list")?;
    fits_large(&window, "home-list")?;

    window.button("Search in this list")?.click()?;
    assert_eq!(window.run("return document.activeElement.id")?, "find");
    window.field("Search in this list")?.write("account 3")?;
    window.wait_for("1 message.", SOON)?;
    within(SOON, "one is left", || Ok(listed(&window)? == 1))?;
    // The driver empties a field without telling the page of it.
    window.run("const f = document.querySelector('#find'); f.value = ''; f.dispatchEvent(new Event('input', {bubbles: true}))")?;
    within(SOON, "all are there again", || Ok(listed(&window)? == 4))?;
    window.run("document.querySelector('[data-choosing]').scrollIntoView()")?;
    within(SOON, "all are drawn", || Ok(lines(&window)? == 4))?;

    window.button("Choose several")?.click()?;
    let focused = window.run("return document.activeElement.textContent.trim()")?;
    assert_eq!(focused, "Stop choosing", "the keyboard goes on where it was");
    for number in [1, 2] {
        // Named by its subject, which a screen reader says with it.
        let named = format!(
            "const named = (box) => document.getElementById(box.getAttribute('aria-labelledby').split(' ')[1]);\
             const box = Array.from(document.querySelectorAll('[role=listitem] input[type=checkbox]'))\
             .find((box) => named(box).textContent.includes('account {number} '));\
             if (box && !box.checked) box.click(); return box?.checked ?? false"
        );
        within(SOON, "its box is there", || Ok(window.run(&named)? == true))?;
    }
    fits_large(&window, "home-choosing")?;
    window.button("They are not scams: 2 messages")?.click()?;
    // Scams are not waved through with one click.
    window.wait_for("2 of them look like scams", SOON)?;
    window.run("document.querySelector('dialog button:not(.main)').click()")?;
    window.css("[data-choosing=false]")?;
    window.run("const s = document.querySelector('select'); s.value = 'dismissed'; s.dispatchEvent(new Event('change', {bubbles: true}))")?;
    window.wait_for("2 messages.", SOON)?;
    within(SOON, "two are left", || Ok(listed(&window)? == 2))?;
    window.run("const s = document.querySelector('select'); s.value = 'open'; s.dispatchEvent(new Event('change', {bubbles: true}))")?;
    within(SOON, "the rest waits", || Ok(listed(&window)? == 2))?;

    // What was chosen here is chosen there, too.
    window.button("Choose several")?.click()?;
    window.button("Choose all")?.click()?;
    window.button("Report 2 messages")?.click()?;
    window.wait_for("Choose the messages that are to be reported to Amazon.", SOON)?;
    let checked = "return document.querySelectorAll('[data-choice] input:checked').length";
    assert_eq!(window.run(checked)?, 2);
    Ok(())
}

/// What rests is woken where one stands, and a message that could not be checked is named until it was read of.
#[test]
fn the_window_wakes_what_rests_and_names_what_was_set_aside() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        set_aside(&stage)?;
        stage.tray()?.choose("Until I resume")?;
        stage.wait_for_label("Resting until you resume")?;
        stage.tray()?.choose("Open Porchlight")
    })?;
    window.wait_for("The porch light rests until you wake it.", SOON)?;
    let buttons = "return Array.from(document.querySelectorAll('button'), (one) => one.textContent.trim())";
    let shown = window.run(buttons)?.to_string();
    assert!(shown.contains("Wake it") && !shown.contains("Look for new mail"), "{shown}");
    picture(&window, "home-resting")?;
    window.button("Wake it")?.click()?;
    window.wait_for("The porch light is on.", SOON)?;
    stage.wait_for_label("Watching 1")?;
    within(SOON, "it says when it looked", || {
        let glance = window.run("return document.querySelector('[data-glance]')?.textContent ?? ''")?;
        Ok(glance.as_str().is_some_and(|glance| glance.starts_with("Last checked ")))
    })?;
    let focused = window.run("return document.activeElement.textContent.trim()")?;
    assert_eq!(focused, "Look for new mail", "the keyboard stays where it was");

    assert!(window.css("[data-set-aside='1']")?.text()?.contains(&stage.user.address));
    // What needs the reader comes first, then what was found, then what he may do.
    ask(&stage)?;
    window.css("[data-concern=flood]")?;
    let order = window.run(
        "return Array.from(document.querySelectorAll('[data-concern], [data-set-aside], [data-way], #alerts'),\
         (one) => one.id || Object.keys(one.dataset).find((name) => ['concern', 'setAside', 'way'].includes(name)))\
         .filter((name, place, all) => name !== all[place - 1])",
    )?;
    assert_eq!(order, serde_json::json!(["concern", "setAside", "alerts", "way"]));
    fits_large(&window, "home-set-aside")?;
    window.button("I have read this")?.click()?;
    within(SOON, "it is told no more", || {
        Ok(window.run("return document.querySelector('[data-set-aside]') === null")? == true)
    })?;
    let focused = window.run("return document.activeElement.textContent.trim()")?;
    assert_eq!(focused, "It is put away.", "the keyboard stays where it was");
    Ok(())
}

/// Sets a message aside, behind the application's back.
fn set_aside(stage: &Stage) -> Result<()> {
    let database = rusqlite::Connection::open(stage.folder().join("data/porchlight.db"))?;
    database.busy_timeout(SOON)?;
    let rows = "INSERT INTO set_aside (account, folder, uid_validity, uid, at)
                SELECT id, 'INBOX', 1, 4000000, unixepoch() FROM accounts";
    assert_eq!(database.execute(rows, [])?, 1);
    Ok(())
}

/// A flood of mail was noticed, behind the application's back.
fn ask(stage: &Stage) -> Result<()> {
    let database = rusqlite::Connection::open(stage.folder().join("data/porchlight.db"))?;
    database.busy_timeout(SOON)?;
    let rows = "INSERT INTO questions (account, at, last_at, state, knock)
                SELECT id, unixepoch(), unixepoch(), 'open', 'done' FROM accounts";
    assert_eq!(database.execute(rows, [])?, 1);
    Ok(())
}

/// The command line works on the same records: what it changes is seen soon, and not at the next minute.
#[test]
fn what_another_process_writes_is_seen_soon() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = home(&stage, &driver, 1)?;
    window.css("[data-account]")?;
    set_aside(&stage)?;
    within(Duration::from_secs(15), "it is named", || {
        Ok(window.run("return document.querySelector('[data-set-aside]') !== null")? == true)
    })
}

/// Nothing slips under a finger: who reads the list has his line where it was when another message comes above it.
#[test]
fn a_line_stays_where_it_is_while_another_message_comes() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = home(&stage, &driver, 9)?;
    within(SOON, "all are in the list", || Ok(listed(&window)? == 9))?;
    window.run(
        "window.line = document.querySelectorAll('[data-alert]')[7]; window.line.scrollIntoView({ block: 'center' })",
    )?;
    let top = || -> Result<f64> {
        let top = window.run("return window.line.getBoundingClientRect().top")?;
        Ok(top.as_f64().unwrap_or(-1.0))
    };
    let before = top()?;
    stage.servers.deliver(&stage.user, &numbered(10))?;
    within(SOON, "it is in the list", || Ok(listed(&window)? == 10))?;
    within(Duration::from_secs(3), "the line is where it was", || Ok((top()? - before).abs() < 2.0))
        .with_context(|| format!("it was at {before}, and is at {:?}", top()))
}

/// Only what is seen is drawn, whatever there is, all the way through. How long a frame takes is printed.
#[test]
fn thousands_scroll_smoothly() -> Result<()> {
    let stage = Stage::new()?;
    let driver = Driver::start(&stage.desktop)?;
    let window = home(&stage, &driver, 1)?;
    multiply(&stage, MANY)?;
    let start = Instant::now();
    window.button("Check something")?.click()?;
    window.button("Back to the list")?.click()?;
    window.button("Show all 5,000 messages")?.click()?;
    within(SOON, "all of them are in the list", || Ok(listed(&window)? == u64::from(MANY)))?;
    let shown = start.elapsed();
    assert!(lines(&window)? < 60, "{} lines are drawn", lines(&window)?);

    // Through the whole list in steps of a page, a frame each; the longest time between two frames counts.
    window.run(
        "window.worst = undefined; const times = []; let at = 0;\
         const step = (now) => { times.push(now); at += innerHeight; scrollTo(0, at);\
         if (times.length < 300) requestAnimationFrame(step);\
         else { const gaps = times.slice(1).map((time, place) => time - times[place]).sort((a, b) => a - b);\
         window.worst = gaps[gaps.length - 1]; window.middle = gaps[gaps.length >> 1]; } };\
         requestAnimationFrame(step)",
    )?;
    // How long it takes is printed and not judged.
    within(3 * SOON, "it has scrolled", || Ok(window.run("return window.worst ?? null")?.is_number()))?;
    let number = |name: &str| {
        Ok::<_, anyhow::Error>(window.run(&format!("return window.{name}"))?.as_f64().unwrap_or(0.0))
    };
    let (worst, middle) = (number("worst")?, number("middle")?);
    eprintln!("{MANY} alerts: shown after {shown:?}, a frame each {middle} ms, at worst {worst} ms");
    assert!(lines(&window)? > 0 && lines(&window)? < 60);
    // The last one is there, too.
    window.run("scrollTo(0, document.documentElement.scrollHeight)")?;
    within(SOON, "the end is drawn", || {
        Ok(window.run(&format!("return document.querySelector('[aria-posinset=\"{MANY}\"]') !== null"))?
            == true)
    })
}

/// Makes many of the one alert that is kept, behind the application's back.
fn multiply(stage: &Stage, many: u32) -> Result<()> {
    let database = rusqlite::Connection::open(stage.folder().join("data/porchlight.db"))?;
    database.busy_timeout(SOON)?;
    let columns: Vec<String> = database
        .prepare(
            "SELECT name FROM pragma_table_info('alerts') WHERE name NOT IN ('id', 'digest', 'arrived_at')",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let columns = columns.join(", ");
    database.execute(
        &format!(
            "WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
             INSERT INTO alerts (digest, arrived_at, {columns})
             SELECT randomblob(32), arrived_at - n.i * 3600, {columns} FROM alerts, n"
        ),
        [many],
    )?;
    Ok(())
}
