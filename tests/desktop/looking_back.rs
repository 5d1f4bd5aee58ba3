//! Older mail in the window: looked through as far back as the user wants, and resting for as long as he wants.

use acceptance::desktop::Wishes;
use acceptance::proxy::{Flow, Proxy};
use acceptance::webdriver::{Driver, Window};
use acceptance::{Servers, within};
use anyhow::Result;

use crate::app::{SOON, Stage};
use crate::letters;
use crate::window::opened;

/// `17-Jul-2026`, so many days ago.
fn days_ago(days: i64) -> String {
    let date = time::OffsetDateTime::now_utc() - time::Duration::days(days);
    let month = &date.month().to_string()[..3];
    format!("{}-{month}-{}", date.day(), date.year())
}

/// A look that was quick leaves the ranges open; one that was seen running has closed them.
fn look_through(window: &Window, range: &str) -> Result<()> {
    within(SOON, "the range is chosen", || {
        let summary = window.css("[data-account] summary")?;
        if window.run("return document.querySelector('[data-account] details[open]') === null")? == true {
            summary.click()?;
        }
        Ok(window.button(range)?.click().is_ok())
    })
}

#[test]
fn older_mail_is_looked_through_as_far_as_wanted_and_rests_until_told() -> Result<()> {
    let mut servers = Servers::start()?;
    let user = servers.add_user("grace@test.example", "correct horse")?;
    let mut mailbox = servers.mailbox(&user)?;
    for (days, id) in [(800, "ancient"), (200, "old"), (20, "recent"), (2, "new")] {
        mailbox.append_dated("INBOX", &days_ago(days), &String::from_utf8(letters::scam(id))?)?;
    }
    let proxy = Proxy::start(servers.dovecot.imaps)?;
    let mut account = servers.account(&user)?;
    account.imap.port = proxy.port;
    let stage = Stage::at(servers, user, account, Wishes::default())?;
    let driver = Driver::start(&stage.desktop)?;
    let window = opened(&stage, &driver, &[])?;
    window.wait_for("Looked through the last 30 days: 2 messages.", SOON)?;
    window.wait_for("2 messages here pretend to be Amazon", SOON)?;

    for (range, said, listed) in [
        ("The last year", "Looked through the last 365 days: 3 messages.", 3),
        ("All of it", "Looked through all older mail: 4 messages.", 4),
        // Less far finds no more, and what was found stays.
        ("The last 7 days", "Looked through the last 7 days: 1 message.", 4),
        ("The last 30 days", "Looked through the last 30 days: 2 messages.", 4),
    ] {
        look_through(&window, range)?;
        window.wait_for(said, SOON)?;
        window.wait_for(&format!("{listed} messages here pretend to be Amazon"), SOON)?;
    }

    // It has just begun, and its line is slow: there is something to let rest.
    proxy.set(Flow::Frozen);
    look_through(&window, "All of it")?;
    window.wait_for("Looking through older mail.", SOON)?;
    window.button("Pause")?.click()?;
    window.wait_for("Looking through older mail is paused", SOON)?;
    proxy.set(Flow::Free);
    window.button("Look for new mail")?.click()?;
    window.wait_for("Watching. Checked just now.", SOON)?;
    let page = window.page()?;
    assert!(page.contains("Looking through older mail is paused"), "{page}");
    assert!(page.contains("4 messages here pretend to be Amazon"), "{page}");
    window.button("Go on")?.click()?;
    window.wait_for("Looked through all older mail: 4 messages.", SOON)?;
    window.wait_for("4 messages here pretend to be Amazon", SOON)
}
