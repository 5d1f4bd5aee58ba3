//! What is rarely seen: every question before a deed, what can go wrong, what is empty and what is very long. No server
//! brings all of that about at will, so the page stands alone in a plain WebKit window, with made-up answers in place
//! of the program (`ui/src/ipc/stand-in.ts`). It is looked at as `everywhere.rs` looks at every screen.

use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use acceptance::desktop::Desktop;
use acceptance::process::{Process, find};
use acceptance::webdriver::{Driver, Window};
use acceptance::{ports, within};
use anyhow::{Context, Result, ensure};

use crate::everywhere::{bring_axe, flaws};
use crate::window::picture;

enum Step {
    /// Presses the first of these.
    Press(&'static str),
    /// Writes into a field.
    Write(&'static str, &'static str),
    /// Waits until there is one.
    See(&'static str),
}
use Step::{Press, See, Write};

/// A name, what the made-up program is asked for, and the way from there.
type State = (&'static str, &'static str, &'static [Step]);

/// Dialogs: the question, and where its deed fails.
const QUESTIONS: &[State] = &[
    (
        "not-scams",
        "",
        &[
            Press("[data-choosing] button"),
            Press("[data-choosing=true] button:nth-child(2)"),
            Press("[data-choosing=true] button:nth-child(4)"),
            See("dialog[open]"),
        ],
    ),
    ("remove", "", &[Press("[data-account] > .row button:last-child"), See("dialog[open]")]),
    (
        "remove-refused",
        "refuse",
        &[
            Press("[data-account] > .row button:last-child"),
            Press("dialog button:not(.main)"),
            See("dialog .trouble"),
        ],
    ),
    (
        "removed",
        "",
        &[
            Press("[data-account] > .row button:last-child"),
            Press("dialog button:not(.main)"),
            See("#accounts + p:not(:empty)"),
        ],
    ),
    ("report-many", "screen=alert&id=1&many", &[Press("[data-actions] button.main"), See("dialog[open]")]),
    ("report-genuine", "screen=alert&id=5", &[Press("[data-actions] + .row button"), See("dialog[open]")]),
    ("ask-many", "screen=alert&id=6&many", &[Press("[data-actions] button.main"), See("dialog[open]")]),
    (
        "batch-many",
        "screen=batch&many",
        &[Press("[data-choice] input"), Press("button.main"), See("dialog[open]")],
    ),
    ("erase-older", "screen=settings", &[Press("#age + button"), See("dialog[open]")]),
    (
        "erase-all",
        "screen=settings",
        &[Press("[aria-labelledby=data] > .stack:last-child > div:last-child button"), See("dialog[open]")],
    ),
    (
        "erase-refused",
        "screen=settings&refuse",
        &[
            Press("[aria-labelledby=data] > .stack:last-child > div:last-child button"),
            Press("dialog button:not(.main)"),
            See("dialog .trouble"),
        ],
    ),
    (
        "put-list-away",
        "screen=recover",
        &[
            Press("input[value=password]"),
            Press("button.main"),
            Press("ol + .row button:last-child"),
            See("dialog[open]"),
        ],
    ),
];

/// Home and the list, as they seldom are.
const HOMES: &[State] = &[
    ("home-trouble", "home=trouble&rescued&demo&newer=9.0.0", &[See("[data-concern=flood]")]),
    (
        "home-put-away",
        "home=trouble&rescued",
        &[
            Press("[data-concern=flood] button:not(.main)"),
            Press("[data-set-aside] button"),
            Press("[aria-labelledby=rescued] button"),
            See("[data-put-away]"),
        ],
    ),
    (
        "home-question-refused",
        "home=trouble&refuse",
        &[Press("[data-concern] button"), See("[aria-labelledby=questions] .trouble")],
    ),
    ("home-new", "home=new", &[See("[data-way=check]")]),
    ("home-quiet", "home=quiet", &[See("[data-way=check]")]),
    ("home-paused", "home=paused", &[See("[data-way=check]")]),
    ("home-long", "home=long", &[See("[aria-setsize='10']")]),
    (
        "home-longest",
        "home=long",
        &[
            Press("[role=list] + div button"),
            Press("[data-choosing] button"),
            See("[aria-setsize='404'] input[type=checkbox]"),
        ],
    ),
    // Of so many only a few boxes are drawn, and the others stay chosen.
    (
        "home-all-but-one",
        "home=long",
        &[
            Press("[role=list] + div button"),
            Press("[data-choosing] button"),
            Press("[data-choosing=true] button:nth-child(2)"),
            See("[data-picked='402']"),
            Press("[aria-setsize='404'] input[type=checkbox]"),
            See("[data-picked='401']"),
        ],
    ),
    (
        "home-nothing-fits",
        "",
        &[
            Press("[aria-labelledby=alerts] .head button"),
            Write("#find", "nowhere"),
            See("[role=search] + p:not(:empty)"),
        ],
    ),
    ("home-fails", "fail", &[See(".trouble")]),
    ("home-refuses", "refuse", &[Press("header button"), See(".trouble")]),
    ("mailbox-missing", "home=trouble&screen=mailbox", &[See("[data-missing]"), See("select[name=folder]")]),
    ("mailbox-fails", "screen=mailbox&fail", &[See(".trouble")]),
    (
        "mailbox-refuses",
        "screen=mailbox&refuse",
        &[
            Press("input[name=dns-lookups]"),
            See(".trouble"),
            Press("[data-folder] button"),
            See("[role=status] + .trouble"),
        ],
    ),
];

/// One message, whatever became of it.
const MESSAGES: &[State] = &[
    (
        "alert-refused",
        "screen=alert&id=4",
        &[
            Press("[data-way=mail-program] button"),
            See(".trouble"),
            Press("[data-way=file] button"),
            See("[data-saved]"),
            See("[data-limit]"),
        ],
    ),
    ("alert-uncertain", "screen=alert&id=7", &[See("[data-way=believe]")]),
    ("alert-bounced", "screen=alert&id=8", &[See("[data-stage=bounced]"), Press("[data-stage] summary")]),
    ("alert-by-hand", "screen=alert&id=9", &[See("[data-way=form]")]),
    ("alert-changed", "screen=alert&id=5", &[Press("[data-was-that-you] summary"), See("details[open]")]),
    ("alert-answered", "screen=alert&id=2", &[See("[data-answer]")]),
    ("alert-nameless", "screen=alert&id=6", &[See("[data-line=claim]")]),
    (
        "alert-refuses",
        "screen=alert&id=1&refuse",
        &[Press("[data-actions] button.main"), See("[data-actions] .trouble")],
    ),
    (
        "alert-dismissed",
        "screen=alert&id=1",
        &[Press("[data-actions] .row button:nth-child(2)"), See("[data-trust]")],
    ),
    ("alert-gone", "screen=alert&id=999", &[See(".trouble button")]),
    (
        "show-refuses",
        "screen=show&id=1&refuse&many",
        &[Press("button:nth-child(3)"), See("[data-said]"), Press("[data-said] summary"), See("[data-cut]")],
    ),
    (
        "history",
        "screen=history",
        &[See("[data-history]"), Press("[role=list] + .row button"), See("[data-saved]")],
    ),
    (
        "history-nothing-fits",
        "screen=history",
        &[Write("#search", "nowhere"), See("#search + p:not(:empty)")],
    ),
    ("history-empty", "screen=history&home=quiet", &[See("p.sheet")]),
    ("history-fails", "screen=history&fail", &[See(".trouble")]),
    (
        "batch-all-but-one",
        "screen=batch&home=long",
        &[
            See("[data-choice]"),
            Press("[data-chosen] button:last-child"),
            See("[data-chosen='269']"),
            Press("[data-choice] input"),
            See("[data-chosen='268']"),
        ],
    ),
    ("batch-empty", "screen=batch&home=quiet", &[See("p.sheet")]),
    ("batch-fails", "screen=batch&fail", &[See(".trouble")]),
    (
        "batch-refused",
        "screen=batch&refuse",
        &[Press("[data-choice] input"), Press("button.main"), See("[data-result]")],
    ),
];

/// Settings, and what to do after a mistake.
const CHOICES: &[State] = &[
    (
        "settings-kept",
        "screen=settings",
        &[
            Press("input[name=arf]"),
            See("[data-kept=arf]"),
            Write("#undo", "99"),
            See("#undo-wrong:not(:empty)"),
            Press("[data-updates] .row button"),
            See("[data-offer]"),
            Press("[data-offer] button"),
            Press("[aria-labelledby=about] > div:last-child button"),
            See("pre"),
            See("[data-saved]"),
        ],
    ),
    (
        "settings-refused",
        "screen=settings&refuse",
        &[
            Press("input[name=arf]"),
            See(".trouble"),
            Press("input[name=notice-scams]"),
            See("[aria-labelledby=notices] .trouble"),
        ],
    ),
    ("settings-fail", "screen=settings&fail", &[See(".trouble")]),
    ("recover-missing", "screen=recover", &[Press("button.main"), See(".missing:not(:empty)")]),
    (
        "recover-anew",
        "screen=recover",
        &[
            Press("input[value=password]"),
            Press("button.main"),
            See("[data-task]"),
            Press("[data-done] + .row button:last-child"),
            See("[data-go-on]"),
        ],
    ),
    (
        "recover-refused",
        "screen=recover&refuse",
        &[Press("input[value=password]"), Press("button.main"), See(".trouble")],
    ),
    ("recover-fails", "screen=recover&fail", &[See(".trouble")]),
    (
        "check-nothing",
        "screen=check",
        &[Press("[data-check] li:nth-child(1) button"), Press("button.main"), See(".trouble")],
    ),
    ("check-file", "screen=check", &[Press("[data-check] li:nth-child(2) button"), See("[data-checked]")]),
    (
        "check-refused",
        "screen=check&refuse",
        &[Press("[data-check] li:nth-child(2) button"), See(".trouble")],
    ),
    ("practice-fails", "screen=practice&fail", &[See(".trouble")]),
];

/// Whatever a stranger, a server, a desk, Thunderbird or the maker of an update may write, at its worst.
const HOSTILE: &[State] = &[
    ("hostile-home", "hostile&home=trouble", &[See("[data-concern=flood]"), See("button[data-alert]")]),
    (
        "hostile-alert",
        "screen=alert&id=2&hostile",
        &[See("[data-answer]"), Press("[data-experts] summary"), See("[data-experts][open]")],
    ),
    (
        "hostile-refused",
        "screen=alert&id=4&hostile",
        &[
            Press("[data-stage] > details > summary"),
            Press("[data-stage] details details summary"),
            See("[data-stage] details details[open]"),
        ],
    ),
    ("hostile-batch", "screen=batch&hostile", &[See("[data-choice]")]),
    ("hostile-history", "screen=history&hostile", &[See("[data-history]")]),
    ("hostile-show", "screen=show&id=1&hostile", &[See("[data-show]")]),
    ("hostile-preview", "screen=preview&id=1&hostile", &[See("[data-raw]")]),
    ("hostile-mailbox", "screen=mailbox&hostile", &[See("select[name=folder]")]),
    ("hostile-thunderbird", "screen=add-account&thunderbird&hostile", &[See("#thunderbird")]),
    (
        "hostile-file",
        "screen=check&hostile",
        &[Press("[data-check] li:nth-child(2) button"), See("[data-checked]")],
    ),
    (
        "hostile-update",
        "screen=settings&hostile",
        &[Press("[data-updates] .row button"), See("[data-offer]")],
    ),
];

/// Adding a mailbox, where it does not go by itself.
const WELCOMES: &[State] = &[
    (
        "address-wrong",
        "screen=add-account&thunderbird",
        &[Write("input[name=address]", "rosa"), Press("form button"), See(".wrong:not(:empty)")],
    ),
    (
        "address-meant",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@gmial.com"),
            Press("form button"),
            See("form + [role=status] .sheet"),
        ],
    ),
    (
        "searching",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@nobody.example"),
            Press("form button"),
            See("[data-outcome=asking]"),
        ],
    ),
    (
        "found-nothing",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@nobody.example"),
            Press("form button"),
            See(".sheet .row button.main"),
        ],
    ),
    (
        "servers",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@nobody.example"),
            Press("form button"),
            See(".sheet .row button.main"),
            Press(".sheet .row button.main"),
            See("input[name=smtp-host]"),
        ],
    ),
    (
        "found-elsewhere",
        "screen=add-account",
        &[Write("input[name=address]", "rosa@family.example"), Press("form button"), See(".careful")],
    ),
    (
        "sign-in-refused",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@gmail.com"),
            Press("form button"),
            Write("input[name=password]", "wrong"),
            Press("form button.main"),
            See(".trouble"),
        ],
    ),
    (
        "certificate",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@family.example"),
            Press("form button"),
            See(".careful"),
            Press("button.main"),
            Write("input[name=password]", "strange"),
            Press("form button.main"),
            See("[data-certificate]"),
        ],
    ),
    (
        "kept",
        "screen=add-account",
        &[
            Write("input[name=address]", "rosa@gmail.com"),
            Press("form button"),
            Write("input[name=password]", "right"),
            Press("form button.main"),
            See("[data-step=can-send]"),
            See("[role=status] + div button.main.large"),
        ],
    ),
    (
        "unregistered",
        "screen=add-account",
        &[Write("input[name=address]", "rosa@outlook.com"), Press("form button"), See("[data-unregistered]")],
    ),
    ("sign-in-again", "screen=sign-in-again", &[See("input[name=password]")]),
    (
        "moved",
        "screen=sign-in-again&moved",
        &[See("[data-moved]"), Press("[data-moved] button.main"), See("dl")],
    ),
    ("sign-in-again-fails", "screen=sign-in-again&fail", &[See(".trouble")]),
];

fn vite(folder: &Path, arguments: &[&str]) -> Result<Command> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui");
    let mut command = Command::new(find("node", "nodejs")?);
    command.current_dir(&ui).arg(ui.join("node_modules/vite/bin/vite.js")).args(arguments);
    // Only so it takes the made-up program along.
    command.arg("--outDir").arg(folder).env("NODE_ENV", "development");
    Ok(command)
}

/// Builds the page into a folder of its own, for the tests run beside each other, and serves it for as long as the process
/// lives.
pub fn serve(desktop: &Desktop, folder: &Path) -> Result<(Process, String)> {
    let output = vite(folder, &["build", "--mode", "development", "--emptyOutDir"])?.output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let [port] = ports::free()?;
    let text = port.to_string();
    let command = vite(folder, &["preview", "--host", "127.0.0.1", "--strictPort", "--port", &text])?;
    let mut process = desktop.launch("page", command)?;
    within(Duration::from_secs(20), "the page is served", || {
        process.check()?;
        Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
    })?;
    Ok((process, format!("http://127.0.0.1:{port}/")))
}

fn go(window: &Window, steps: &[Step]) -> Result<()> {
    for step in steps {
        match step {
            See(selector) => window.css(selector).map(drop)?,
            Press(selector) => {
                window.css(selector)?;
                let selector = serde_json::to_string(selector)?;
                window.run(&format!("document.querySelector({selector}).click()"))?;
            }
            Write(selector, text) => {
                window.css(selector)?;
                let (selector, text) = (serde_json::to_string(selector)?, serde_json::to_string(text)?);
                window.run(&format!(
                    "const field = document.querySelector({selector}); field.value = {text}; \
                     field.dispatchEvent(new Event('input', {{ bubbles: true }}))"
                ))?;
            }
        }
    }
    Ok(())
}

/// Each of them in this language, in the colours of this theme, in a window so wide.
fn look(language: &str, theme: &str, width: u32) -> Result<()> {
    let desktop = Desktop::start()?;
    let folder = tempfile::tempdir()?;
    let (_page, address) = serve(&desktop, folder.path())?;
    let driver = Driver::start_with(&desktop, &[("GTK_THEME", theme)])?;
    let window = driver.browse()?;
    window.resize(width, 760)?;
    // Whether it sees at all.
    window.go(&address)?;
    window.css("main h1")?;
    window.run("document.querySelector('main').insertAdjacentHTML('beforeend', '<p><input><img></p>')")?;
    bring_axe(&window)?;
    let wrong = flaws(&window, "wrong")?;
    ensure!(wrong.iter().any(|one| one.starts_with("wrong: \"label:")), "it is not among {wrong:?}");
    let mut found = Vec::new();
    let mut seen = 0;
    for (name, query, steps) in [QUESTIONS, HOMES, MESSAGES, CHOICES, HOSTILE, WELCOMES].concat() {
        window.go(&format!("{address}?language={language}&{query}"))?;
        go(&window, steps).with_context(|| format!("on the way to {name}"))?;
        let screen = format!("{name}-{language}");
        bring_axe(&window)?;
        found.extend(flaws(&window, &screen)?);
        if query.contains("hostile") {
            let ran = "return window.broken !== undefined || document.querySelector('main img') !== null";
            ensure!(window.run(ran)? == false, "{screen}: a stranger's words became more than words");
        }
        picture(&window, &screen)?;
        seen += 1;
    }
    let more = window.run("return matchMedia('(prefers-contrast: more)').matches")?;
    assert_eq!(more, theme == "HighContrast");
    assert_eq!(
        window.run("return matchMedia('(prefers-color-scheme: dark)').matches")?,
        theme.ends_with("dark")
    );
    ensure!(found.is_empty(), "of {seen} states: {found:#?}");
    Ok(())
}

#[test]
fn light_in_english() -> Result<()> {
    look("en", "Adwaita", 1000)
}

#[test]
fn dark_in_german() -> Result<()> {
    look("de", "Adwaita:dark", 1000)
}

#[test]
fn dark_in_english() -> Result<()> {
    look("en", "Adwaita:dark", 1000)
}

#[test]
fn light_in_german() -> Result<()> {
    look("de", "Adwaita", 1000)
}

#[test]
#[ignore = "for `make pictures`"]
fn light_in_japanese() -> Result<()> {
    look("ja", "Adwaita", 1000)
}

#[test]
#[ignore = "for `make pictures`"]
fn with_little_room_in_japanese() -> Result<()> {
    look("ja", "Adwaita", 480)
}

/// As narrow as at twice the size.
#[test]
fn with_high_contrast_and_little_room_in_french() -> Result<()> {
    look("fr", "HighContrast", 480)
}
