//! What is seen of a message at one glance, whatever it says, in every language and with every size of text: what to do next
//! is never out of sight. The page stands alone, with made-up answers in place of the program, as in `states.rs`.

use std::path::Path;
use std::time::Duration;

use acceptance::desktop::Desktop;
use acceptance::webdriver::{Driver, Window};
use anyhow::{Context, Result, ensure};

use crate::states::serve;
use crate::window::picture;

/// What a page about a message may say, by the ids of its words: which of the made-up messages it is, the verdict, what to do,
/// and the three lines. The longest of each kind.
const SAID: &[(u32, [&str; 5])] = &[
    (1, ["verdict-scam", "advice-scam", "claim-weak", "proof-fail", "ask-attachment-runs"]),
    (
        1,
        [
            "verdict-scam-through-amazon",
            "advice-scam-through-amazon",
            "claim-strong",
            "proof-pass-through-amazon",
            "ask-link-text-lies",
        ],
    ),
    (6, ["verdict-doubtful", "advice-doubtful", "claim-weak", "proof-disagree", "ask-link-disguised"]),
    (
        6,
        [
            "verdict-doubtful-through-amazon",
            "advice-doubtful-through-amazon",
            "claim-weak",
            "proof-pass-perhaps-through-amazon",
            "ask-link-text-lies",
        ],
    ),
];

const LANGUAGES: [&str; 6] = ["en", "de", "fr", "es", "it", "ja"];

fn words_of(language: &str, id: &str) -> Result<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("../locales/{language}/verdict.ftl"));
    let file = std::fs::read_to_string(file)?;
    let text = file.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    text.map(str::to_owned).with_context(|| format!("{language} lacks {id}"))
}

/// The window of the program as it is at first.
const AT_FIRST: (i64, i64) = (960, 720);

/// As large inside as that: the browser has bars of its own.
fn has_room(window: &Window, (width, height): (i64, i64)) -> Result<()> {
    let mut outside = (width, height);
    for _ in 0..5 {
        window.resize(u32::try_from(outside.0)?, u32::try_from(outside.1)?)?;
        std::thread::sleep(Duration::from_millis(400));
        let inside = window.run("return [innerWidth, innerHeight]")?;
        let one = |place: usize| inside[place].as_i64().context("a length");
        let (wide, high) = (one(0)?, one(1)?);
        if (wide, high) == (width, height) {
            return Ok(());
        }
        outside = (outside.0 + width - wide, outside.1 + height - high);
    }
    anyhow::bail!("the window cannot be made as large as that")
}

/// A page with these words, in this language; with its own where none are named.
fn tell(window: &Window, address: &str, language: &str, message: u32, ids: &[&str]) -> Result<()> {
    window.go(&format!("{address}?language={language}&screen=alert&id={message}"))?;
    window.css("[data-line=ask]")?;
    if ids.is_empty() {
        return Ok(());
    }
    let given = words_of(language, "advice-given-clicked")?;
    let words: Vec<String> = ids
        .iter()
        .map(|id| words_of(language, id).map(|words| words.replace("{ $given }", &given)))
        .collect::<Result<_>>()?;
    say(window, &words)
}

fn say(window: &Window, words: &[String]) -> Result<()> {
    let words = serde_json::to_string(words)?;
    let script = format!(
        "const [title, advice, ...lines] = {words}; document.querySelector('h1').textContent = title; \
         document.querySelector('.advice').textContent = advice; \
         document.querySelectorAll('[data-line] h3').forEach((line, place) => {{ line.textContent = lines[place] }}); \
         scrollTo(0, 0)"
    );
    window.run(&script).map(drop)
}

/// Whether the three lines stand above the buttons, and these in the window, with what the first of them does.
fn is_seen_at_once(window: &Window) -> Result<bool> {
    let seen = window.run(
        "const box = (selector) => document.querySelector(selector).getBoundingClientRect(); \
         return box('[data-line=ask] h3').bottom <= box('[data-actions]').top && box('.what').bottom <= innerHeight",
    )?;
    Ok(seen == true)
}

/// Whether it is seen where the page begins.
fn is_in_sight(window: &Window, selector: &str) -> Result<bool> {
    let selector = serde_json::to_string(selector)?;
    let seen = window.run(&format!(
        "scrollTo(0, 0); const {{ top, bottom }} = document.querySelector({selector}).getBoundingClientRect(); \
         return top >= 0 && bottom <= innerHeight"
    ))?;
    Ok(seen == true)
}

/// Whether what is recommended is in sight, where the page begins and where it ends, and covers nothing at its end.
fn is_always_in_sight(window: &Window) -> Result<bool> {
    let seen = window.run(
        "const steps = Array.from(document.querySelectorAll('.foot button')); \
         const whole = () => steps.length > 0 && steps.every((step) => { const { left, top, right, bottom } = step.getBoundingClientRect(); \
         return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight \
         && step.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2)) }); \
         scrollTo(0, 0); const atFirst = whole(); scrollTo(0, document.documentElement.scrollHeight); \
         const last = document.querySelector('.page').lastElementChild.getBoundingClientRect().bottom; \
         const free = last <= document.querySelector('.foot').getBoundingClientRect().top; \
         const atLast = whole(); scrollTo(0, 0); return atFirst && atLast && free",
    )?;
    Ok(seen == true)
}

#[test]
fn the_three_lines_stand_above_the_buttons_in_every_language() -> Result<()> {
    let desktop = Desktop::start()?;
    let folder = tempfile::tempdir()?;
    let (_page, address) = serve(&desktop, folder.path())?;
    let driver = Driver::start(&desktop)?;
    let window = driver.browse()?;
    window.go(&address)?;
    has_room(&window, AT_FIRST)?;
    let mut covered = Vec::new();
    for language in LANGUAGES {
        for (message, ids) in SAID {
            tell(&window, &address, language, *message, ids)?;
            if !is_seen_at_once(&window)? {
                covered.push(format!("{language}: {}", ids[0]));
            }
        }
    }
    // Whether it sees at all.
    say(&window, &vec!["It wants something. ".repeat(30); 5])?;
    ensure!(!is_seen_at_once(&window)?, "nothing is too long");
    ensure!(covered.is_empty(), "covered: {covered:?}");
    Ok(())
}

/// In the window as it is at first, with larger letters, and where the screen of a small computer leaves less.
#[test]
fn what_is_recommended_is_never_out_of_sight() -> Result<()> {
    let desktop = Desktop::start()?;
    let folder = tempfile::tempdir()?;
    let (_page, address) = serve(&desktop, folder.path())?;
    let driver = Driver::start(&desktop)?;
    let window = driver.browse()?;
    window.go(&address)?;
    let larger = [125, 150, 175, 200].map(|size| (AT_FIRST.0 * 100 / size, AT_FIRST.1 * 100 / size));
    let mut lost = Vec::new();
    for room in larger.into_iter().chain([(1366, 640), AT_FIRST]) {
        has_room(&window, room)?;
        for language in LANGUAGES {
            window.go(&format!("{address}?language={language}&screen=practice"))?;
            window.css("[data-practice='0']")?;
            window.run("document.querySelector(\"[data-practice='0']\").click()")?;
            window.css("[data-line=ask]")?;
            if !is_in_sight(&window, ".foot button")? {
                lost.push(format!("{language}, {room:?}: a message to practise with"));
            }
            window.go(&format!("{address}?language={language}&screen=recover"))?;
            window.css("input[name=branch]")?;
            if !is_in_sight(&window, "button.main")? {
                lost.push(format!("{language}, {room:?}: what to do after a mistake"));
            }
            // There the buttons stand among others: `the_three_lines_stand_above_the_buttons_in_every_language`.
            if room == AT_FIRST {
                continue;
            }
            let changed = (5, &["account-change-address", "advice-account-change"][..]);
            let sent = [4, 7, 9].map(|message| (message, &[][..]));
            let said = SAID.iter().map(|(message, ids)| (*message, &ids[..]));
            for (message, ids) in said.chain([changed]).chain(sent) {
                tell(&window, &address, language, message, ids)?;
                if !is_always_in_sight(&window)? {
                    lost.push(format!("{language}, {room:?}: {message} {ids:?}"));
                }
            }
            picture(&window, &format!("in-sight-{}-{language}", room.1))?;
        }
    }
    // Whether it sees at all.
    tell(&window, &address, "en", 1, &[])?;
    window.run("document.querySelector('.foot').style.position = 'static'")?;
    say(&window, &vec!["It wants something. ".repeat(30); 5])?;
    ensure!(!is_always_in_sight(&window)?, "nothing is too long");
    ensure!(lost.is_empty(), "out of sight: {lost:?}");
    Ok(())
}
