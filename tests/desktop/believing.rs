//! A page that was taken over could ask for anything. Each command is given what it never should be, in the real program:
//! it says no, nothing is opened, sent, forgotten or written, and the program goes on.

use std::path::Path;

use acceptance::browser::Browser;
use acceptance::webdriver::Driver;
use acceptance::within;
use anyhow::{Context, Result, ensure};

use crate::app::{SOON, Stage};
use crate::letters;
use crate::window::opened;

/// In JavaScript: what no command wants, or wants only where it says so below.
const VALUES: &[&str] = &[
    "null",
    "true",
    "-1",
    "0.5",
    "1e300",
    "9007199254740993",
    "''",
    "'x'.repeat(100000)",
    "'../../../../etc/passwd'",
    "'https://stranger.example/'",
    "'javascript:window.broken=1'",
    "'1\\r\\nBcc: stranger@stranger.example'",
    "'\\u0000'",
    "[]",
    "['x', 'y']",
    "({})",
];

/// Numbers of nothing.
const NOBODY: &[&str] = &["-1", "9007199254740993"];

/// What is meant all the same: none is the system's, words are words whatever they are, and where a number names nothing,
/// nothing is done.
const FINE: &[(&str, &[&str])] = &[
    ("choose_language", &["null"]),
    ("set_shop", &["null"]),
    ("decide_junk", &["true"]),
    ("dismiss_alerts", &["[]"]),
    (
        "check_text",
        &[
            "'x'.repeat(100000)",
            "'../../../../etc/passwd'",
            "'https://stranger.example/'",
            "'javascript:window.broken=1'",
            "'1\\r\\nBcc: stranger@stranger.example'",
            "'\\u0000'",
        ],
    ),
    ("answer_question", NOBODY),
    ("reopen_question", NOBODY),
    ("read_set_aside", NOBODY),
];

/// Each verb of the page that takes something, with the names of what it takes.
fn commands() -> Result<Vec<(String, Vec<String>)>> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/ipc/index.ts");
    let source = std::fs::read_to_string(file)?;
    let mut found = Vec::new();
    for verb in source.split("invoke('").skip(1) {
        let (name, rest) = verb.split_once('\'').context("a name")?;
        let Some((given, _)) = rest.strip_prefix(", {").and_then(|rest| rest.split_once('}')) else {
            continue;
        };
        let names = given.split(',').filter_map(|one| Some(one.split(':').next()?.trim().to_owned()));
        found.push((name.to_owned(), names.filter(|name| !name.is_empty()).collect()));
    }
    Ok(found)
}

#[test]
fn no_command_believes_the_page() -> Result<()> {
    let stage = Stage::new()?;
    let browser = Browser::new(&stage.desktop)?;
    let driver = Driver::start_with(&stage.desktop, &[("PATH", &browser.path())])?;
    let window = opened(&stage, &driver, &[&letters::scam("believing")])?;
    window.css("button[data-alert]")?;
    let commands = commands()?;
    ensure!(commands.len() > 50, "only {} commands take something", commands.len());

    let mut believed = Vec::new();
    for (name, takes) in &commands {
        for value in VALUES {
            let wanted = match FINE.iter().any(|(fine, values)| fine == name && values.contains(value)) {
                true => "done",
                false => "refused",
            };
            let given: Vec<String> = takes.iter().map(|one| format!("{one}: {value}")).collect();
            window.run(&format!(
                "window.said = undefined; window.__TAURI_INTERNALS__.invoke('{name}', {{ {} }})\
                 .then(() => {{ window.said = 'done' }}, () => {{ window.said = 'refused' }})",
                given.join(", ")
            ))?;
            within(SOON, &format!("{name} answers to {value}"), || {
                Ok(!window.run("return window.said ?? null")?.is_null())
            })?;
            let said = window.run("return window.said")?;
            if said != wanted {
                believed.push(format!("{name} {value}: {said}"));
            }
        }
    }
    ensure!(believed.is_empty(), "believed: {believed:#?}");

    let now = window.run(
        "return Promise.all(['overview', 'alerts', 'history'].map((one) => window.__TAURI_INTERNALS__.invoke(one)))\
         .then(([overview, alerts, history]) => [overview.accounts.length, alerts.map(({ progress }) => progress), history.length])",
    )?;
    assert_eq!(now, serde_json::json!([1, ["open"], 0]));
    assert_eq!(browser.opened(), Vec::<String>::new());
    assert_eq!(stage.servers.sink.arrived()?.len(), 0);
    ensure!(window.run("return window.broken === undefined")? == true, "a script ran");
    Ok(())
}
