//! `make run` on a desktop that is there: the lamp, a sample when asked for, and nothing left behind.

use std::process::Command;

use acceptance::desktop::Desktop;
use acceptance::{until, within};
use anyhow::Result;

use crate::app::{SOON, program};

#[test]
fn the_demo_delivers_a_sample_when_asked_and_leaves_nothing() -> Result<()> {
    let desktop = Desktop::start()?;
    let app = program()?;
    // What it writes must be in here, so that we can see it go.
    let folder = tempfile::tempdir()?;
    std::fs::set_permissions(folder.path(), std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
    let mut command = Command::new(app.with_file_name("demo"));
    command.arg(&app).env("TMPDIR", folder.path());
    let mut demo = desktop.launch("demo", command)?;

    let tray = desktop.tray(SOON)?;
    within(SOON, "it watches", || {
        demo.check()?;
        Ok(tray.labels()?.iter().any(|label| label.starts_with("Watching 1 mailbox, checked")))
    })?;
    tray.choose("Deliver another sample")?;
    let notice = desktop.notice(SOON, |notice| notice.actions.len() > 2)?;
    assert_eq!(notice.summary, "This is not from Amazon");
    assert!(std::fs::read_dir(folder.path())?.count() > 0);

    tray.choose("Quit")?;
    let code = until(SOON, "the demo ends", || demo.ended())?;
    assert_eq!(code, 0, "{}", demo.log());
    let left: Vec<_> = std::fs::read_dir(folder.path())?.collect::<Result<_, _>>()?;
    assert!(left.is_empty(), "{left:?}");
    Ok(())
}
