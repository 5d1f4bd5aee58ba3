//! A mail server that means harm, met in the real window: it greets, refuses a sign-in, names folders and turns a report
//! away with words that would do something, were they markup. They stay words where they are shown, and are shown only
//! where they help.

use std::net::TcpListener;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use acceptance::scripted::{Privacy, Script, Scripted};
use acceptance::webdriver::{Driver, Window};
use anyhow::{Result, ensure};

use crate::account::by_hand_at;
use crate::app::{SOON, Stage, program};
use crate::everywhere::{bring_axe, flaws};
use crate::letters;
use crate::window::picture;

/// A picture of ours that nobody may ask for, and a script, in words of one line.
fn markup(port: u16, name: &str) -> String {
    format!(
        "<img src=http://127.0.0.1:{port}/{name} onerror=window.broken=1><script>window.broken=1</script><b>{name}</b>"
    )
}

/// A mailbox with one message in it. Its first sign-in is refused.
fn mailbox(trap: u16) -> Arc<Script> {
    let was_refused = AtomicBool::new(false);
    Arc::new(move |tag, command| {
        let hostile = |name| markup(trap, name);
        let done =
            |untagged: &str| Some(format!("{untagged}{tag} OK [ALERT] {}\r\n", hostile("done")).into_bytes());
        let words: Vec<&str> = command.split(' ').collect();
        match words.as_slice() {
            ["CAPABILITY"] => {
                Some(format!("* CAPABILITY IMAP4rev1 IDLE SPECIAL-USE\r\n{tag} OK done\r\n").into_bytes())
            }
            ["LOGIN", ..] if !was_refused.swap(true, Ordering::SeqCst) => Some(
                format!("* OK [ALERT] {}\r\n{tag} NO [ALERT] {}\r\n", hostile("alert"), hostile("no"))
                    .into_bytes(),
            ),
            ["LIST", ..] => done(&format!(
                "* LIST () \"/\" INBOX\r\n* LIST (\\Junk) \"/\" \"{}\"\r\n* LIST () \"/\" \"{}\"\r\n",
                hostile("junk"),
                hostile("folder"),
            )),
            ["EXAMINE" | "SELECT", ..] => {
                done("* 1 EXISTS\r\n* OK [UIDVALIDITY 1] x\r\n* OK [UIDNEXT 8] x\r\n")
            }
            ["UID", "FETCH", ..] if command.contains("BODY") => {
                let raw = letters::scam("stranger");
                let mut answer = format!("* 1 FETCH (UID 7 BODY[] {{{}}}\r\n", raw.len()).into_bytes();
                answer.extend_from_slice(&raw);
                answer.extend_from_slice(format!(")\r\n{tag} OK done\r\n").as_bytes());
                Some(answer)
            }
            ["UID", "SEARCH", ..] => done("* SEARCH 7\r\n"),
            ["FETCH", ..] | ["UID", "FETCH", ..] => done("* 1 FETCH (UID 7 RFC822.SIZE 900)\r\n"),
            ["IDLE"] => Some(b"+ idling\r\n".to_vec()),
            _ => done(""),
        }
    })
}

/// Takes everything until the message has been said, and then not.
fn submission(trap: u16) -> Arc<Script> {
    let is_message = Mutex::new(false);
    Arc::new(move |word, rest| {
        let mut is_message = is_message.lock().ok()?;
        let answer = match word {
            "." if *is_message && rest.is_empty() => {
                *is_message = false;
                format!("550 5.7.1 {}\r\n", markup(trap, "refused"))
            }
            _ if *is_message => String::new(),
            "ehlo" => "250-me\r\n250 AUTH PLAIN\r\n".to_owned(),
            "auth" => "235 welcome\r\n".to_owned(),
            "data" => {
                *is_message = true;
                "354 go on\r\n".to_owned()
            }
            "quit" => "221 bye\r\n".to_owned(),
            _ => format!("250 {}\r\n", markup(trap, "fine")),
        };
        Some(answer.into_bytes())
    })
}

/// No word of the servers has become more than a word, and all can still be read and pressed.
fn is_calm(window: &Window, trap: &TcpListener, screen: &str) -> Result<()> {
    picture(window, &format!("strangers-{screen}"))?;
    let foreign = window.run(
        "return Array.from(document.querySelectorAll('img, b, main script, a'), (part) => part.outerHTML)\
         .concat(window.broken === undefined ? [] : ['a script ran'])\
         .concat(performance.getEntriesByType('resource').map(({ name }) => name)\
         .filter((name) => !/^(tauri|ipc):\\/\\/localhost\\//.test(name)))",
    )?;
    ensure!(foreign.as_array().is_some_and(Vec::is_empty), "{screen}: {foreign}");
    ensure!(trap.accept().is_err(), "{screen}: somebody asked for what a server named");
    let found = flaws(window, screen)?;
    ensure!(found.is_empty(), "{found:#?}");
    Ok(())
}

#[test]
fn what_servers_say_stays_words() -> Result<()> {
    let trap = TcpListener::bind(("127.0.0.1", 0))?;
    trap.set_nonblocking(true)?;
    let port = trap.local_addr()?.port();
    let stage = Stage::new()?;
    let certificates = &stage.servers.certificates;
    let greeting: &str = Box::leak(format!("* OK [ALERT] {}\r\n", markup(port, "greeting")).into_boxed_str());
    let imap = Scripted::begin(certificates, Privacy::FromTheBeginning, greeting, mailbox(port))?;
    let smtp = Scripted::begin(certificates, Privacy::FromTheBeginning, "220 hi\r\n", submission(port))?;
    let driver = Driver::start_with(&stage.desktop, &[("SSL_CERT_FILE", &stage.authority()?)])?;
    let window = driver.open(&program()?, &[], || Ok(()))?;
    window.wait_for("Add your mailbox", SOON)?;
    bring_axe(&window)?;
    by_hand_at(&stage, &window, imap.port, smtp.port)?;

    // Refused: what it means and what to do is said in our words, and none of the server's.
    window.css("input[name=password]")?.write("correct horse")?;
    window.button("Sign in")?.click()?;
    window.wait_for("Your mail provider wants something from you", SOON)?;
    ensure!(!window.page()?.contains("img"), "the server speaks: {}", window.page()?);
    is_calm(&window, &trap, "refused")?;
    window.button("Try again")?.click()?;
    window.wait_for("Your mailbox is being watched", SOON)?;
    is_calm(&window, &trap, "kept")?;

    // Folders have the names that the server gives them.
    window.button("Go to my list")?.click()?;
    window.wait_for("Your Amazon account is locked", SOON)?;
    window.button("Folders and more")?.click()?;
    window.wait_for("is looked at, too, but quietly", SOON)?;
    window.css("select[name=folder]")?;
    window.button("Watch it")?.click()?;
    window.wait_for("is watched now.", SOON)?;
    ensure!(window.page()?.contains("/folder onerror="), "the name is not in {}", window.page()?);
    is_calm(&window, &trap, "folders")?;
    window.button("Back to the list")?.click()?;

    // A report that is turned away: the server's words are for experts, as they are.
    window.css("button[data-alert]")?.click()?;
    window.button("Report to Amazon")?.click()?;
    window.wait_for("Your mail provider refused to send the report.", SOON)?;
    ensure!(!window.page()?.contains("onerror"), "the server speaks: {}", window.page()?);
    window
        .run("document.querySelectorAll('[data-stage] details').forEach((part) => { part.open = true })")?;
    ensure!(window.page()?.contains("/refused onerror="), "its words are not in {}", window.page()?);
    is_calm(&window, &trap, "turned-away")
}
