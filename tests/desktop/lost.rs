//! The process that draws the page crashes: the window shows everything again, and where it crashes again and again it is
//! closed and the user is told.

use acceptance::{tree, within};
use anyhow::{Context as _, Result};
use rustix::process::{Pid, Signal, kill_process};

use crate::app::{SOON, Stage};
use crate::letters;

const PROGRAM: &str = "porchlight-desktop";

/// Ends the process that draws the page, as a crash does, and says which it was.
fn crash(app: u32) -> Result<u32> {
    let pages: Vec<u32> = pages(app)?;
    let [page] = pages[..] else { anyhow::bail!("{pages:?} draw pages") };
    let process = Pid::from_raw(i32::try_from(page)?).context("it has a number")?;
    kill_process(process, Signal::KILL)?;
    Ok(page)
}

/// The processes that draw pages, by the name the kernel cuts.
fn pages(app: u32) -> Result<Vec<u32>> {
    let tree = tree::of(app)?;
    Ok(tree.iter().filter(|branch| branch.name == "WebKitWebProces").map(|branch| branch.id).collect())
}

/// Waits until the list is read out by a page other than those.
fn shows_the_list(stage: &Stage, app: u32, lost: &[u32]) -> Result<()> {
    within(SOON, "another page draws", || {
        let pages = pages(app)?;
        Ok(pages.len() == 1 && !lost.contains(&pages[0]))
    })?;
    within(SOON, "the list is shown", || {
        let said = stage.desktop.aloud(PROGRAM)?;
        Ok(said
            .iter()
            .any(|one| one.role == "push button" && one.words.contains("Your Amazon account is locked")))
    })
    .with_context(|| stage.log())
}

#[test]
fn a_page_that_crashes_comes_back_and_one_that_does_so_again_and_again_is_closed() -> Result<()> {
    let stage = Stage::new()?;
    let mut app = stage.start()?;
    stage.servers.deliver(&stage.user, &letters::scam("lost"))?;
    stage.wait_for_event("alert")?;
    stage.tray()?.choose("Open Porchlight")?;
    shows_the_list(&stage, app.id(), &[])?;

    let mut lost = vec![crash(app.id())?];
    shows_the_list(&stage, app.id(), &lost)?;
    stage.picture("lost-page")?;
    lost.push(crash(app.id())?);
    shows_the_list(&stage, app.id(), &lost)?;
    assert!(!stage.desktop.notices().iter().any(|notice| notice.summary.contains("closed by itself")));

    crash(app.id())?;
    let notice = stage.desktop.notice(SOON, |notice| notice.summary == "The window closed by itself")?;
    assert!(notice.body.contains("still being watched"), "{}", notice.body);
    within(SOON, "the window is closed", || stage.no_window())?;

    // It goes on, and opens when it is asked to.
    app.check()?;
    stage.tray()?.choose("Open Porchlight")?;
    shows_the_list(&stage, app.id(), &lost)
}
