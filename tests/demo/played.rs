//! Without a display: the line played through once on a virtual desktop. Each sentence is printed when its
//! step was seen to have happened, from outside the application wherever that can be.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use acceptance::desktop::Desktop;
use acceptance::{report, until, within};
use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::stage::Stage;

const PATIENCE: Duration = Duration::from_secs(60);
/// What the button says; the application's words are English here.
const REPORT: &str = "Report to Amazon";

pub fn run(app: &Path) -> Result<()> {
    println!("There is no display here, so the demo starts a virtual one and plays the line through once.");
    let pictures = pictures(app)?;
    let mut stage = Stage::set()?;
    let desktop = Desktop::start()?;
    let mut command = Command::new(app);
    command.arg("--demo").arg(stage.folder());
    let mut porchlight = desktop.launch("porchlight", command)?;
    if let Err(error) = play(&mut stage, &desktop, &pictures) {
        let said = porchlight.log();
        if !said.trim().is_empty() {
            eprintln!("Porchlight itself said:\n{}", said.trim());
        }
        return Err(error);
    }

    desktop.tray(PATIENCE)?.choose("Quit")?;
    let code = until(PATIENCE, "Porchlight quits", || porchlight.ended())?;
    ensure!(code == 0, "Porchlight ended with {code}: {}", porchlight.log());
    println!("quit        Porchlight has ended; the servers and every file of the demo are being removed");
    println!("The whole line happened. Pictures are in {}", pictures.display());
    Ok(())
}

fn play(stage: &mut Stage, desktop: &Desktop, pictures: &Path) -> Result<()> {
    let tray = desktop.tray(PATIENCE)?;
    println!("started     the porch light is in the tray");
    let first = event(stage, "looks through the inbox", |event| event["event"] == "first_look")?;
    println!("looked      {} messages were waiting, {} of them scams", first["messages"], first["scams"]);

    let before: Vec<u32> = stage.mailbox()?.messages("INBOX")?.iter().map(|mail| mail.uid).collect();
    let subject = stage.deliver_sample()?;
    let delivered = Instant::now();
    let mails = stage.mailbox()?.wait_for("INBOX", before.len() + 1, PATIENCE)?;
    let scam =
        mails.iter().find(|mail| !before.contains(&mail.uid)).context("the scam has no new UID")?.clone();
    println!("delivered   by LMTP into a real mailbox: {subject}");

    let assessed =
        event(stage, "judges the message", |event| event["event"] == "assessed" && event["uid"] == scam.uid)?;
    ensure!(assessed["verdict"] == "Scam", "it was judged {}", assessed["verdict"]);
    println!("assessed    {}", assessed["verdict"].as_str().unwrap_or_default());

    let notice = desktop.notice(PATIENCE, |notice| {
        notice.id.is_some() && notice.actions.iter().any(|action| action.label == REPORT)
    })?;
    println!("notified    {:.1} s after the delivery: {}", delivered.elapsed().as_secs_f32(), notice.summary);
    let button = desktop.button(REPORT, PATIENCE)?;
    desktop.screenshot(&pictures.join("notification.png"))?;

    println!(
        "            the demo now presses \"{REPORT}\" itself, with the mouse on the drawn notification"
    );
    desktop.click(button.x + button.width / 2, button.y + button.height / 2)?;
    within(PATIENCE, "the button press is noticed", || Ok(!desktop.pressed(&notice).is_empty()))?;

    let arrived = stage.servers.sink.wait_for(1, PATIENCE)?;
    println!("reported    from {} to {}", arrived[0].from, arrived[0].to.join(", "));
    ensure!(arrived.len() == 1, "{} reports arrived instead of one", arrived.len());
    ensure!(arrived[0].to == ["reportascam@amazon.com"], "it went to {:?}", arrived[0].to);
    let attached = report::attached(&arrived[0].raw)?;
    ensure!(attached == scam.raw, "what arrived is not the message that was in the mailbox");
    println!("arrived     the attached message equals the original, all {} bytes", attached.len());

    let mut mailbox = stage.mailbox()?;
    let moved = mailbox.wait_for("Junk", 1, PATIENCE)?.remove(0);
    ensure!(moved.raw == scam.raw, "another message was moved to Junk");
    for keyword in ["$Junk", "$Phishing", "Junk"] {
        ensure!(moved.has(keyword), "the keyword {keyword} is missing: {:?}", moved.flags);
    }
    let left = mailbox.messages("INBOX")?;
    ensure!(
        left.len() == before.len(),
        "the inbox holds {} messages instead of {}",
        left.len(),
        before.len()
    );
    ensure!(left.iter().chain([&moved]).all(|mail| !mail.has("\\Seen")), "a message was marked as read");
    let keywords: Vec<&str> =
        moved.flags.iter().map(String::as_str).filter(|f| !f.starts_with('\\')).collect();
    println!("moved       to Junk, with the keywords {}", keywords.join(" "));

    // The tray's menu as a hand opens it: a click on the icon, the last one of the panel.
    let labels = tray.labels()?;
    println!("tray        {}", labels.first().map_or("", String::as_str));
    desktop.click(1280 - 16, 800 - 14)?;
    std::thread::sleep(Duration::from_secs(1));
    desktop.screenshot(&pictures.join("tray.png"))?;
    desktop.press_key("Escape")?;

    tray.choose("Open Porchlight")?;
    within(PATIENCE, "a window opens", || Ok(!desktop.windows("Porchlight")?.is_empty()))?;
    within(PATIENCE, "the window has all its words", || Ok(stage.has_shown_a_window()))?;
    // Time for them to be drawn.
    std::thread::sleep(Duration::from_secs(1));
    desktop.screenshot(&pictures.join("window.png"))?;
    println!("window      opened from the tray");
    Ok(())
}

/// Waits until the application has written down an event for which `wanted` is true.
fn event(stage: &Stage, what: &str, wanted: impl Fn(&Value) -> bool) -> Result<Value> {
    until(PATIENCE, &format!("Porchlight {what}"), || Ok(stage.journal()?.into_iter().find(&wanted)))
}

/// `target/demo`, beside the folder of the application.
fn pictures(app: &Path) -> Result<PathBuf> {
    let target = app.parent().and_then(Path::parent).context("the application is not in a target folder")?;
    let pictures = target.join("demo");
    std::fs::create_dir_all(&pictures)?;
    Ok(pictures)
}
