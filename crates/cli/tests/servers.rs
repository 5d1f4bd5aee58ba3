//! `watch` and `report` on a real IMAP server and a real submission server.

mod support;

use std::process::{Child, Command, Stdio};
use std::time::Duration;

use acceptance::within;
use anyhow::Result;
use serde_json::Value;

use support::stage::{LETTER, SCAM, SOON, Stage, events, names};

#[test]
fn one_look_tells_each_event_as_json() -> Result<()> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, LETTER)?;
    stage.servers.deliver(&stage.user, SCAM)?;
    let (code, output) = stage.run(&["watch", "--once", "--json"])?;
    assert_eq!(code, 0, "{output:?}");
    let told = events(&output)?;
    // What was there before, newest first.
    let names_told = ["connected", "assessed", "alert", "assessed", "looking_back", "first_look", "checked"];
    assert_eq!(names(&told), names_told);
    let verdicts: Vec<_> = told.iter().filter(|e| e["event"] == "assessed").map(|e| &e["verdict"]).collect();
    assert_eq!(verdicts, ["Scam", "Unrelated"]);

    // The second look finds nothing new.
    let (code, output) = stage.run(&["watch", "--once", "--json"])?;
    assert_eq!((code, names(&events(&output)?)), (0, vec!["connected", "checked"]));
    Ok(())
}

#[test]
fn one_look_tells_people_in_sentences() -> Result<()> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, SCAM)?;
    let (code, output) = stage.run(&["watch", "--once"])?;
    let told = String::from_utf8(output.stdout)?;
    assert_eq!(code, 0, "{told}");
    for words in
        ["signed in", "It is a scam.", "Your Amazon account is locked", "(message 1, uid 1)", "found 1 scam"]
    {
        assert!(told.contains(words), "{words}: {told}");
    }
    Ok(())
}

#[test]
fn a_report_goes_out_once_however_often_it_is_asked_for() -> Result<()> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, SCAM)?;
    let (code, output) = stage.run(&["report", "--uid", "1", "--json"])?;
    assert_eq!(code, 0, "{output:?}");
    assert!(names(&events(&output)?).contains(&"reported"), "{output:?}");
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert_eq!(arrived[0].to, ["reportascam@amazon.com"]);

    // It is in Junk by now, so its UID names nothing any more; and nothing more goes out.
    let (code, output) = stage.run(&["report", "--uid", "1", "--json"])?;
    assert_eq!(code, 2, "{output:?}");
    assert_eq!(events(&output)?[0]["code"], "message-gone");
    let told = String::from_utf8(output.stderr)?;
    assert!(told.contains("If it was reported already, “porchlight outbox” says"), "{told}");
    assert_eq!(stage.reports()?, 1);
    Ok(())
}

#[test]
fn the_outbox_tells_what_became_of_a_report_and_sends_it_another_way() -> Result<()> {
    let stage = Stage::set()?;
    let (code, output) = stage.run(&["outbox"])?;
    let told = String::from_utf8(output.stderr)?;
    assert!(code == 2 && told.starts_with("There are no records of Porchlight in "), "{code} {told}");
    assert_eq!(stage.run(&["watch", "--once"])?.0, 0);
    let (code, output) = stage.run(&["outbox"])?;
    assert_eq!((code, String::from_utf8(output.stdout)?.as_str()), (0, "Nothing was reported yet.\n"));
    stage.servers.deliver(&stage.user, SCAM)?;
    stage.servers.sink.answer(Some("550 5.7.1 looks like phishing"))?;
    assert_eq!(stage.run(&["report", "--uid", "1"])?.0, 2);
    let (code, output) = stage.run(&["outbox"])?;
    let told = String::from_utf8(output.stdout)?;
    assert_eq!(code, 0);
    for words in ["report 1, message 1", "reportascam@amazon.com", "not sent.", "looks like phishing"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let (code, output) = stage.run(&["outbox", "--show", "1"])?;
    let shown = String::from_utf8(output.stdout)?;
    assert_eq!(code, 0);
    assert!(shown.contains("To: reportascam@amazon.com\r\n") && shown.contains("message/rfc822"), "{shown}");

    stage.servers.sink.answer(None)?;
    let (code, output) = stage.run(&["outbox", "--again-zipped", "1"])?;
    let told = String::from_utf8(output.stdout)?;
    assert!(code == 0 && told.contains(": sent ("), "{code} {told}");
    let arrived = stage.servers.sink.wait_for(1, SOON)?;
    assert!(String::from_utf8_lossy(&arrived[0].raw).contains("suspicious-message.zip"));
    let (code, output) = stage.run(&["outbox", "--undo", "1"])?;
    let told = String::from_utf8(output.stderr)?;
    assert!(code == 2 && told.starts_with("There is nothing to take back here."), "{told}");
    assert_eq!(stage.run(&["outbox", "--back", "1"])?.0, 0);
    let inbox = stage.servers.mailbox(&stage.user)?.wait_for("INBOX", 1, SOON)?;
    assert!(inbox[0].has("$NotJunk"), "{:?}", inbox[0].flags);
    let (_, output) = stage.run(&["outbox", "--json"])?;
    let report: Value = serde_json::from_slice(&output.stdout)?;
    assert_eq!((&report["state"]["state"], &report["form"]), (&"sent".into(), &"zipped".into()));
    Ok(())
}

#[test]
fn how_reports_go_is_chosen_and_what_was_kept_comes_out_again() -> Result<()> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, SCAM)?;
    assert_eq!(stage.run(&["watch", "--once"])?.0, 0);
    let (code, output) = stage.run(&["outbox", "--original", "1"])?;
    let original = stage.servers.mailbox(&stage.user)?.wait_for("INBOX", 1, SOON)?.remove(0);
    assert_eq!((code, &output.stdout), (0, &original.raw));

    for choice in [["--desks", "apwg"], ["--arf", "yes"], ["--copies", "yes"]] {
        assert_eq!(stage.run(&["outbox", choice[0], choice[1]])?.0, 0, "{choice:?}");
    }
    let (code, output) = stage.run(&["outbox", "--desks", "amazon,stranger@stranger.example"])?;
    assert_eq!(code, 2, "{output:?}");
    assert_eq!(stage.run(&["report", "--uid", "1"])?.0, 0);
    let arrived = stage.servers.sink.wait_for(2, SOON)?;
    let to: Vec<String> = arrived.iter().map(|one| one.to.concat()).collect();
    assert!(to.contains(&"reportphishing@apwg.org".to_owned()), "{to:?}");
    for one in &arrived {
        assert!(String::from_utf8_lossy(&one.raw).contains("feedback-report"));
    }
    assert_eq!(stage.servers.mailbox(&stage.user)?.wait_for("Porchlight reports", 2, SOON)?.len(), 2);

    let list = |words: &str| -> Result<String> {
        let (code, output) = stage.run(&["outbox", "--search", words])?;
        anyhow::ensure!(code == 0, "{output:?}");
        Ok(String::from_utf8(output.stdout)?)
    };
    assert_eq!(list("LOCKED")?.matches("message 1").count(), 2);
    assert_eq!(list("account-update@")?.matches("message 1").count(), 2);
    assert_eq!(list("nowhere")?, "No report has these words.\n");
    assert_eq!(stage.run(&["outbox", "--erase-older", "0"])?.0, 2, "that would be everything");
    // It came a moment ago, and stays; then everything is old.
    assert_eq!(stage.run(&["outbox", "--erase-older", "30"])?.0, 0);
    assert_eq!(list("locked")?.matches("message 1").count(), 2);
    Ok(())
}

#[test]
fn a_program_that_watches_and_commands_beside_it_send_each_report_once() -> Result<()> {
    const MANY: usize = 6;
    let stage = Stage::set()?;
    let mut watching = stage.command(&["watch", "--json"]).stdout(Stdio::null()).spawn()?;
    let asked = || -> Result<()> {
        for number in 0..MANY {
            let raw = String::from_utf8_lossy(SCAM).replace("<locked@", &format!("<locked-{number}@"));
            stage.servers.deliver(&stage.user, raw.as_bytes())?;
        }
        stage.servers.mailbox(&stage.user)?.wait_for("INBOX", MANY, SOON)?;
        // Each is asked for twice at the same time, while the other program may find, send and move it.
        let uids: Vec<String> = (1..=MANY).map(|uid| uid.to_string()).collect();
        let commands: Vec<Child> = uids
            .iter()
            .chain(&uids)
            .map(|uid| {
                let mut command = stage.command(&["report", "--uid", uid, "--json"]);
                Ok(command.stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
            })
            .collect::<Result<_>>()?;
        for mut command in commands {
            command.wait()?;
        }
        let mut sent = 0;
        within(SOON, "all are sent", || {
            sent = stage.servers.sink.arrived()?.len();
            Ok(sent >= MANY)
        })?;
        std::thread::sleep(Duration::from_secs(3));
        Ok(())
    };
    let done = asked();
    watching.kill()?;
    watching.wait()?;
    done?;
    assert_eq!(stage.servers.sink.arrived()?.len(), MANY);
    Ok(())
}

#[test]
fn a_letter_is_reported_only_on_insistence() -> Result<()> {
    let stage = Stage::set()?;
    stage.servers.deliver(&stage.user, LETTER)?;
    let (code, output) = stage.run(&["report", "--uid", "1"])?;
    assert_eq!(code, 2);
    let told = String::from_utf8(output.stderr)?;
    assert!(told.starts_with("Nothing in this message pretends to be Amazon"), "{told}");
    assert_eq!(stage.reports()?, 0);

    let (code, output) = stage.run(&["report", "--uid", "1", "--anyway"])?;
    let told = String::from_utf8(output.stdout)?;
    assert_eq!(code, 0, "{told}");
    assert!(told.contains("Reported to Amazon: “Lunch”."), "{told}");
    stage.servers.sink.wait_for(1, SOON)?;
    Ok(())
}

#[test]
fn a_wrong_password_is_said() -> Result<()> {
    let stage = Stage::set()?;
    let account = stage.servers.account(&stage.user)?;
    let porchlight_watcher::SecretSource::File(password) = account.secret else {
        anyhow::bail!("{account:?}")
    };
    std::fs::write(password, "wrong horse")?;
    let (code, output) = stage.run(&["watch", "--once", "--json"])?;
    assert_eq!(code, 2, "{output:?}");
    let told = events(&output)?;
    assert_eq!(names(&told), ["signed_out"]);
    assert_eq!(told[0]["code"], "sign-in-refused");
    Ok(())
}

/// Ctrl-C and the system's request to end are both obeyed at once, and neither is an error.
#[test]
fn watching_ends_cleanly() -> Result<()> {
    let stage = Stage::set()?;
    for signal in ["INT", "TERM"] {
        let log = stage.folder.path().join(signal);
        let mut watching: Child = stage
            .command(&["watch", "--json"])
            .stdout(std::fs::File::create(&log)?)
            .stderr(Stdio::inherit())
            .spawn()?;
        within(SOON, "the mailbox is watched", || Ok(std::fs::read_to_string(&log)?.contains("checked")))?;
        let sent = Command::new("kill").args(["-s", signal, &watching.id().to_string()]).status()?;
        assert!(sent.success());
        let mut ended = None;
        within(Duration::from_secs(10), "the program ends", || {
            ended = watching.try_wait()?;
            Ok(ended.is_some())
        })?;
        assert_eq!(ended.and_then(|status| status.code()), Some(0), "SIG{signal}");
    }
    Ok(())
}

/// A scam that arrives while the program watches is told of at once.
#[test]
fn a_scam_is_told_of_while_watching() -> Result<()> {
    let stage = Stage::set()?;
    let log = stage.folder.path().join("events");
    let mut watching = stage.command(&["watch", "--json"]).stdout(std::fs::File::create(&log)?).spawn()?;
    let told = |words: &str| Ok(std::fs::read_to_string(&log)?.contains(words));
    let done = within(SOON, "the mailbox is watched", || told("\"checked\"")).and_then(|()| {
        stage.servers.deliver(&stage.user, SCAM)?;
        within(SOON, "the scam is told of", || told("\"knock\":true"))
    });
    watching.kill()?;
    watching.wait()?;
    done
}
