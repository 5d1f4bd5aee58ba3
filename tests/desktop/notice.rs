//! A scam arrives, a notification knocks, its button reports, and the report is in Amazon's mailbox.

use acceptance::desktop::Action;
use acceptance::within;
use anyhow::Result;

use crate::app::{SOON, Stage};
use crate::letters;

#[test]
fn the_button_of_a_notification_reports_once() -> Result<()> {
    let stage = Stage::new()?;
    let _app = stage.start()?;
    let watching = stage.tray()?.icon()?;
    stage.servers.deliver(&stage.user, &letters::scam("knock"))?;
    let original = stage.servers.mailbox(&stage.user)?.wait_for("INBOX", 1, SOON)?.remove(0);

    let notice = stage.desktop.notice(SOON, |notice| !notice.actions.is_empty())?;
    let keys: Vec<&Action> = notice.actions.iter().collect();
    assert_eq!((keys[0].key.as_str(), keys[0].label.as_str()), ("show", "Show me why"));
    assert_eq!((keys[1].key.as_str(), keys[1].label.as_str()), ("report", "Report to Amazon"));
    assert_eq!(keys[2].key, "default");
    assert_eq!(keys.len(), 3);
    assert!(notice.body.contains("Your Amazon account is locked"), "{}", notice.body);
    stage.wait_for_label("“Your Amazon account is locked")?;
    within(SOON, "the lamp warns", || Ok(stage.tray()?.icon()? != watching))?;
    stage.desktop.button("Report to Amazon", SOON)?;
    stage.picture("notice")?;

    stage.desktop.press_button("Report to Amazon")?;
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived[0].to, ["reportascam@amazon.com"]);
    let contains = |whole: &[u8], part: &[u8]| whole.windows(part.len()).any(|window| window == part);
    assert!(contains(&arrived[0].raw, &original.raw), "the original lies in the report, octet by octet");
    stage.wait_for_event("moved")?;
    stage.desktop.notice(SOON, |notice| notice.summary == "Reported to Amazon")?;
    stage.picture("notice-thanks")?;
    let junk = stage.servers.mailbox(&stage.user)?.wait_for("Junk", 1, SOON)?;
    assert!(!junk[0].has("\\Seen"), "{:?}", junk[0].flags);
    assert_eq!(stage.servers.sink.wait_for(1, SOON)?.len(), 1);
    assert!(stage.no_window()?, "reporting needs no window");
    Ok(())
}

#[test]
fn show_me_why_opens_the_alert() -> Result<()> {
    let stage = Stage::new()?;
    let _app = stage.start()?;
    stage.servers.deliver(&stage.user, &letters::scam("why"))?;
    stage.desktop.notice(SOON, |notice| !notice.actions.is_empty())?;
    stage.desktop.press_button("Show me why")?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    stage.picture("show-me-why")?;
    assert!(stage.events()?.iter().all(|event| event["event"] != "report"), "showing is not reporting");
    Ok(())
}

/// A click on the notice itself opens the alert. Xfce's service closes the notice on such a click and tells
/// nobody, so the signal that GNOME's and KDE's send is sent from here.
#[test]
fn a_click_on_the_notice_opens_the_alert() -> Result<()> {
    let stage = Stage::new()?;
    let _app = stage.start()?;
    stage.servers.deliver(&stage.user, &letters::scam("body"))?;
    stage.desktop.button("Show me why", SOON)?;
    let notice = stage.desktop.notice(SOON, |notice| notice.id.is_some())?;
    stage.desktop.bus().emit_signal(
        None::<&str>,
        "/org/freedesktop/Notifications",
        "org.freedesktop.Notifications",
        "ActionInvoked",
        &(notice.id.unwrap_or_default(), "default"),
    )?;
    within(SOON, "the window opens", || Ok(!stage.no_window()?))?;
    assert!(stage.events()?.iter().all(|event| event["event"] != "report"), "opening is not reporting");
    Ok(())
}

/// Many at once is one knock; a mailbox seen for the first time is one too.
#[test]
fn a_first_look_is_one_summary() -> Result<()> {
    let stage = Stage::new()?;
    for number in 0..5 {
        stage.servers.deliver(&stage.user, &letters::scam(&format!("old-{number}")))?;
    }
    let _app = stage.start()?;
    let notice = stage.desktop.notice(SOON, |notice| !notice.actions.is_empty())?;
    assert_eq!(notice.summary, "Your mailbox has been checked");
    assert!(notice.body.starts_with("5 messages pretend to be from Amazon."), "{}", notice.body);
    stage.wait_for_event("checked")?;
    std::thread::sleep(std::time::Duration::from_secs(2));
    assert_eq!(stage.desktop.notices().len(), 1, "{:?}", stage.desktop.notices());
    stage.picture("first-look")
}

/// What was reported from a notification can be taken back from the next one, without a window.
#[test]
fn a_report_is_taken_back_from_its_notification() -> Result<()> {
    let stage = Stage::new()?;
    let _app = stage.start()?;
    stage.servers.deliver(&stage.user, &letters::scam("undo"))?;
    stage.desktop.button("Report to Amazon", SOON)?;
    stage.desktop.press_button("Report to Amazon")?;
    let notice = stage.desktop.notice(SOON, |notice| notice.summary == "Reported in a moment")?;
    let labels: Vec<&str> = notice.actions.iter().map(|action| action.label.as_str()).collect();
    assert_eq!(labels[..2], ["Open Porchlight", "Take it back"], "the harmless one first");
    stage.picture("notice-undo")?;
    stage.desktop.press_button("Take it back")?;
    stage.desktop.notice(SOON, |notice| notice.summary == "Taken back")?;
    // Longer than it could be taken back.
    std::thread::sleep(std::time::Duration::from_secs(13));
    assert_eq!(stage.servers.sink.arrived()?.len(), 0);
    assert!(stage.no_window()?);
    stage.wait_for_label("“Your Amazon account is locked")
}

/// Whoever does not want to be disturbed is not: a notice says nothing of being urgent, so its service keeps it back. What
/// came meanwhile stands in the tray.
#[test]
fn who_does_not_want_to_be_disturbed_is_not_and_loses_nothing() -> Result<()> {
    let stage = Stage::new()?;
    let _app = stage.start()?;
    stage.desktop.do_not_disturb(true)?;
    stage.servers.deliver(&stage.user, &letters::scam("do-not-disturb"))?;
    let notice = stage.desktop.notice(SOON, |notice| !notice.actions.is_empty())?;
    assert!(notice.urgency.is_none_or(|urgency| urgency < 2), "{:?}", notice.urgency);
    stage.wait_for_label("“Your Amazon account is locked")?;
    let drawn = stage.desktop.button("Show me why", std::time::Duration::from_secs(4));
    assert!(drawn.is_err(), "it is drawn: {drawn:?}");

    stage.desktop.do_not_disturb(false)?;
    stage.servers.deliver(&stage.user, &letters::scam("disturb"))?;
    stage.desktop.button("Show me why", SOON).map(drop)
}
