//! Where there is no tray, no notification service or no keyring, it says so and goes on.

use acceptance::desktop::{Keyring, Wishes};
use acceptance::webdriver::Driver;
use anyhow::Result;

use crate::app::{SOON, Stage, program};
use crate::letters;

#[test]
fn without_tray_notifications_and_keyring_it_says_so_and_works() -> Result<()> {
    let stage = Stage::with(Wishes { tray: false, notifications: false, keyring: Keyring::None })?;
    let driver = Driver::start(&stage.desktop)?;
    // Nobody asks for the window: without a tray it comes by itself.
    let window = driver.open(&program()?, &stage.arguments(), || Ok(()))?;
    window.wait_for("no place for the small porch light", SOON)?;
    window.wait_for("shows no notifications", SOON)?;
    window.wait_for("password store cannot be opened", SOON)?;
    stage.wait_for_event("checked")?;
    stage.servers.deliver(&stage.user, &letters::scam("lacking"))?;
    window.wait_for("Your Amazon account is locked", SOON)
}
