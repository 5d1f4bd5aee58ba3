//! Every screen, light and dark, in two languages, with hostile words wherever a stranger can write: axe-core finds
//! nothing (WCAG 2.2 A and AA and its own best practice), no markup appears, nothing but the program itself is
//! asked for anything, what is pressed is 44 px high and wide, and nothing has to be scrolled to the side.

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use acceptance::webdriver::{Driver, Window};
use acceptance::within;
use anyhow::{Context, Result, ensure};

use crate::app::{SOON, Stage, program};
use crate::letters;
use crate::window::{picture, wants_pictures};

/// Words that would do something, were they markup: each asks for a page of ours that nobody may ask for.
fn hostile(port: u16, name: &str) -> String {
    format!(
        "<img src='http://127.0.0.1:{port}/{name}' onerror='window.broken=1'><script>window.broken=1</script>\
         <iframe src='http://127.0.0.1:{port}/{name}'></iframe><a href='http://127.0.0.1:{port}/{name}'>{name}</a>"
    )
}

/// A scam that is hostile in its name, its subject, its words and its links, in what servers said of it, in where answers
/// go, and in the name of its file.
fn scam(port: u16) -> Vec<u8> {
    let [name, subject, text, results, answers, file] =
        ["name", "subject", "text", "results", "answers", "file"].map(|name| hostile(port, name));
    format!(
        "Authentication-Results: mx.evil.example; dkim=fail reason=\"{results}\"\r\n\
         From: \"Amazon {name}\" <account-update@amazon-secure.example>\r\nTo: grace@test.example\r\n\
         Reply-To: \"{answers}\" <answers@parcel.example>\r\n\
         Subject: Your Amazon account is locked {subject}\r\nMessage-ID: <hostile@amazon-secure.example>\r\n\
         MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n\
         --x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n\
         We have locked your Amazon account. Confirm your password within 24 hours. {text}\r\n\
         http://127.0.0.1:{port}/link\r\njavascript:window.broken=1\r\n\
         --x\r\nContent-Type: text/html; name=\"{file}.html\"\r\n\
         Content-Disposition: attachment; filename=\"{file}.html\"\r\n\r\n\
         <form action=http://127.0.0.1:{port}/form><input type=password></form>\r\n--x--\r\n"
    )
    .into_bytes()
}

/// Amazon's own mail, as the provider of these tests vouches for it, with such words in it.
fn change(port: u16) -> Vec<u8> {
    let head = format!(
        "Subject: Your password was changed {}\r\nMessage-ID: <change@amazon.com>\r\n",
        hostile(port, "change")
    );
    acceptance::answer(true, "account-update@amazon.com", &head, "Your password was changed.")
}

/// What is too small to be hit (WCAG 2.2, 2.5.5), and what stands beyond the side of the window (1.4.10). A box to tick
/// is as large as its words.
const MEASURED: &str = "\
    const seen = (part) => part.checkVisibility?.() !== false && part.getClientRects().length > 0;\
    const box = (part) => { const all = [part, ...(part.matches('[type=checkbox], [type=radio]') ? part.labels : [])]\
    .map((one) => one.getBoundingClientRect()); return { width: Math.max(...all.map(({ width }) => width)), \
    height: Math.max(...all.map(({ height }) => height)) } };\
    const wide = document.documentElement.clientWidth;\
    return Array.from(document.querySelectorAll('button, summary, select, textarea, input')).filter(seen)\
    .map((part) => ({ part, ...box(part) })).filter(({ width, height }) => width < 43.9 || height < 43.9)\
    .map(({ part, width, height }) => `${width} x ${height} px: ${part.outerHTML.slice(0, 120)}`)\
    .concat(document.documentElement.scrollWidth > wide ? ['it scrolls to the side: ' \
    + Array.from(document.querySelectorAll('body *')).filter((part) => part.getBoundingClientRect().right > wide \
    || part.scrollWidth > wide).map((part) => part.outerHTML.slice(0, 120)).join('; ')] : [])\
    .concat(Array.from(document.querySelectorAll('main *')).filter(seen).filter((part) => !part.closest('.unseen') \
    && part.getBoundingClientRect().right > wide + 1).map((part) => 'cut off: ' + part.outerHTML.slice(0, 120)))";

/// Brings axe-core onto the page that is shown.
pub fn bring_axe(window: &Window) -> Result<()> {
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).context("axe-core is not installed: `make setup-test`")?;
    window.run(&axe).map(drop)
}

/// What axe-core finds, what is too small, and what is cut off.
pub fn flaws(window: &Window, screen: &str) -> Result<Vec<String>> {
    // A button on its way from one colour to another has neither.
    within(SOON, &format!("the colours of {screen} have changed"), || {
        let changing = "return document.getAnimations().some((one) => one instanceof CSSTransition)";
        Ok(window.run(changing)? == false)
    })?;
    window.run(
        "window.verdict = undefined; window.axe.run(document, { resultTypes: ['violations'] }).then(\
         ({ violations }) => { window.verdict = violations.flatMap(({ id, nodes }) => \
         nodes.map(({ html }) => id + ': ' + html.slice(0, 160))) }, \
         (error) => { window.verdict = ['axe: ' + error] })",
    )?;
    within(SOON, &format!("axe has looked at {screen}"), || {
        Ok(!window.run("return window.verdict ?? null")?.is_null())
    })?;
    let (verdict, measured) = (window.run("return window.verdict")?, window.run(MEASURED)?);
    let found = verdict.as_array().into_iter().chain(measured.as_array()).flatten();
    Ok(found.map(|one| format!("{screen}: {one}")).collect())
}

/// Notes where the keyboard goes, and says how many stops a screen has. Of a group of choices one is a stop. Looked at a
/// moment later as well: what is out of sight is scrolled to first. What something else stands on is not in sight (2.4.11). The parts of a time are the engine's own and say nothing.
const STOPS: &str = "\
    const seen = (part) => part.checkVisibility?.() !== false && part.getClientRects().length > 0;\
    const all = Array.from(document.querySelectorAll('button, input:not([type=time]), select, textarea, summary, a[href], [tabindex=\"0\"]'))\
    .filter((part) => seen(part) && !part.disabled && part.tabIndex >= 0);\
    const stops = all.filter((part) => part.type !== 'radio' || part === (all.find((one) => one.name === part.name \
    && one.checked) ?? all.find((one) => one.name === part.name)));\
    const stands = (part) => { const { left, right, top, bottom } = part.getBoundingClientRect(); \
    return [top + 4, (top + bottom) / 2, bottom - 4].some((down) => part.contains(document.elementFromPoint((left + right) / 2, down))) };\
    const named = (part) => part.outerHTML.slice(0, 120); window.met = [];\
    const look = ({ target }) => { const one = { target, line: false, sight: false }; window.met.push(one); \
    const see = () => { const { outlineStyle, outlineWidth } = getComputedStyle(target); \
    const { top, bottom } = target.getBoundingClientRect(); \
    one.line ||= outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; \
    one.sight ||= bottom > 0 && top < innerHeight && stands(target); }; one.see = see; see(); setTimeout(see, 40); \
    target.addEventListener('focusout', see, { once: true }) };\
    window.calm = () => { window.met.forEach(({ see, sight, target }) => { if (!sight && target === document.activeElement) see() }); \
    const one = window.met.find(({ sight }) => !sight); one?.target.focus(); return one === undefined };\
    document.addEventListener('focusin', look); window.leave = () => document.removeEventListener('focusin', look);\
    window.wrong = (count) => { const round = window.met.slice(0, count); \
    const from = round.findIndex(({ target }) => target === stops[0]); \
    const order = from < 0 ? round : [...round.slice(from), ...round.slice(0, from)]; \
    const lost = stops.findIndex((stop, place) => order[place]?.target !== stop); \
    return (lost < 0 ? [] : [`not in its place: ${named(stops[lost])}; instead: ${order[lost] ? named(order[lost].target) : 'nothing'}`])\
    .concat(round.filter(({ line }) => !line).map(({ target }) => 'no line around ' + named(target)))\
    .concat(round.filter(({ sight }) => !sight).map(({ target }) => 'out of sight: ' + named(target))) };\
    return stops.length";

/// No screen is longer than so many windows.
const PARTS_MAX: usize = 12;

/// How the window is looked at.
struct Look {
    name: &'static str,
    language: &'static str,
    theme: &'static str,
    /// In per cent.
    size: u16,
    how: How,
}

/// What is done on each screen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// It is looked at.
    Look,
    /// The keyboard goes once around.
    Keys,
}

/// One who looks at each screen.
struct Eye<'a> {
    window: &'a Window,
    name: &'static str,
    is_large: bool,
    how: How,
    stage: &'a Stage,
    /// Who asks here asked for what stands in a mail.
    trap: &'a TcpListener,
    found: Vec<String>,
    seen: Vec<String>,
}

impl Eye<'_> {
    fn look(&mut self, screen: &str) -> Result<()> {
        self.seen.push(screen.to_owned());
        if self.how == How::Keys {
            return self.go_around(screen);
        }
        self.found.extend(flaws(self.window, screen)?);
        let foreign = self.window.run(
            "return Array.from(document.querySelectorAll('a, img, iframe, object, embed, audio, video, base, style, \
             main script, meta[http-equiv]'), (part) => part.outerHTML.slice(0, 160))\
             .concat(window.broken === undefined ? [] : ['a script of a mail ran'])\
             .concat(performance.getEntriesByType('resource').map(({ name }) => name)\
             .filter((name) => !/^(tauri|ipc):\\/\\/localhost\\//.test(name)))\
             .concat(window.refused ?? [])",
        )?;
        for one in foreign.as_array().context("a list")? {
            self.found.push(format!("{screen}: {one}"));
        }
        ensure!(self.trap.accept().is_err(), "{screen}: something out of a mail was asked for");
        self.pictures(screen)
    }

    /// Once around with the Tab key: each part that can be used is met once, in the order of the page, is in sight then
    /// and has a line around it.
    fn go_around(&mut self, screen: &str) -> Result<()> {
        self.rests(screen)?;
        let count = self.window.run(STOPS)?.as_u64().context("how many stops there are")?;
        ensure!(count > 0, "{screen}: nothing can be reached");
        // Fields of several parts, such as a time, are left with the second or the third.
        within(SOON, &format!("the keyboard goes around {screen}"), || {
            let met = self.window.run("return window.met.length")?.as_u64().unwrap_or_default();
            if met < count {
                self.stage.desktop.press_key_often("Tab", count - met)?;
            }
            Ok(met >= count)
        })?;
        // A page that is busy may be late to scroll for a hand in a hurry. What is nowhere in sight stays so.
        self.window.run("window.leave()")?;
        let _ = within(Duration::from_secs(2), "all is in sight", || {
            Ok(self.window.run("return window.calm()")? == true)
        });
        let wrong = self.window.run(&format!("return window.wrong({count})"))?;
        for one in wrong.as_array().context("a list")? {
            self.found.push(format!("{screen}: {one}"));
        }
        Ok(())
    }

    /// Waits until all of the screen is there: for a while nothing of it changes.
    fn rests(&self, screen: &str) -> Result<()> {
        let mut last = None;
        within(SOON, &format!("{screen} is at rest"), || {
            std::thread::sleep(Duration::from_millis(150));
            let now = self.window.run("return document.querySelector('main').outerHTML")?;
            Ok(last.replace(now.clone()) == Some(now))
        })
    }

    /// The whole screen, a window's height at a time, where pictures are wanted.
    fn pictures(&self, screen: &str) -> Result<()> {
        if !wants_pictures() {
            return Ok(());
        }
        for part in 1..=PARTS_MAX {
            self.window.run(&format!("scrollTo(0, {} * (innerHeight - 80))", part - 1))?;
            picture(self.window, &format!("{screen}-{}-{part}", self.name))?;
            let end = "return scrollY + innerHeight >= document.documentElement.scrollHeight - 1";
            if self.window.run(end)? == true {
                break;
            }
        }
        self.window.run("scrollTo(0, 0)").map(drop)
    }

    fn press(&self, selector: &str) -> Result<()> {
        let part = self.window.css(selector)?;
        if self.is_large {
            // The driver does not know that the page is drawn larger.
            let script = format!("document.querySelector({}).click()", serde_json::to_string(selector)?);
            return self.window.run(&script).map(drop);
        }
        part.click()
    }

    /// Goes there, looks, and comes back to Home.
    fn visit(&mut self, way: &str, there: &str, screen: &str) -> Result<()> {
        self.press(way)?;
        self.window.css(there)?;
        self.look(screen)?;
        self.home()
    }

    /// The way back is the first button of a screen; from some it is two steps.
    fn home(&self) -> Result<()> {
        let there =
            || Ok(self.window.run("return document.querySelector('[data-way=settings]') !== null")? == true);
        for _ in 0..3 {
            self.press("main button")?;
            if within(Duration::from_secs(2), "Home comes", there).is_ok() {
                return Ok(());
            }
        }
        anyhow::bail!("the way back does not lead to Home: {}", self.window.page()?)
    }
}

fn walk(look: &Look) -> Result<()> {
    let Look { name, language, theme, size, how } = *look;
    let trap = TcpListener::bind("127.0.0.1:0")?;
    trap.set_nonblocking(true)?;
    let port = trap.local_addr()?.port();
    let stage = Stage::new()?;
    let mut mailbox = stage.servers.mailbox(&stage.user)?;
    mailbox.create("<b>Letters</b>")?;
    let driver = Driver::start_with(&stage.desktop, &[("GTK_THEME", theme)])?;
    let window = driver.open(&program()?, &stage.arguments(), || {
        stage.wait_for_event("checked")?;
        // Who looks at pictures wants to see what people see.
        let (scam, change) = match wants_pictures() {
            true => (letters::scam("everywhere"), letters::changed("everywhere")),
            false => (scam(port), change(port)),
        };
        for mail in [scam, change, acceptance::doubtful("everywhere")] {
            stage.servers.deliver(&stage.user, &mail)?;
        }
        within(SOON, "all are found", || {
            Ok(stage.events()?.iter().filter(|event| event["event"] == "alert").count() == 3)
        })?;
        let open = stage.tray()?.labels()?.into_iter().nth(1).context("the second entry opens")?;
        stage.tray()?.choose(&open)
    })?;
    window.css("[data-way=settings]")?;
    let more = window.run("return matchMedia('(prefers-contrast: more)').matches")?;
    assert_eq!(more, theme == "HighContrast");
    assert_eq!(
        window.run("return matchMedia('(prefers-color-scheme: dark)').matches")?,
        theme.ends_with("dark")
    );
    window.run(&format!(
        "window.__TAURI_INTERNALS__.invoke('choose_language', {{ language: '{language}' }})"
    ))?;
    within(SOON, "it is spoken", || Ok(window.run("return document.documentElement.lang")? == language))?;
    let width = window.run("return innerWidth")?.as_f64().context("a width")?;
    window.run(&format!("window.__TAURI_INTERNALS__.invoke('set_text_size', {{ size: {size} }})"))?;
    within(SOON, "it is as large as that", || {
        let now = window.run("return innerWidth")?.as_f64().unwrap_or_default();
        Ok((now * f64::from(size) / 100.0 - width).abs() < 4.0)
    })?;
    bring_axe(&window)?;
    window.run(
        "performance.setResourceTimingBufferSize(100000); window.refused = []; document.addEventListener('securitypolicyviolation', \
         (event) => window.refused.push('refused: ' + event.blockedURI))",
    )?;

    let mut eye = Eye {
        window: &window,
        name,
        is_large: size > 100,
        how,
        stage: &stage,
        trap: &trap,
        found: Vec::new(),
        seen: Vec::new(),
    };
    if how == How::Keys {
        stage.desktop.activate("^Porchlight$")?;
    } else {
        sees(&mut eye)?;
    }
    let ended = screens(&mut eye);
    let Eye { found, seen, .. } = eye;
    ensure!(found.is_empty(), "seen: {seen:?}; found: {found:#?}; ended: {ended:?}");
    ended.with_context(|| format!("seen: {seen:?}"))
}

/// Whether it sees at all.
fn sees(eye: &mut Eye<'_>) -> Result<()> {
    let window = eye.window;
    window.run(
        "document.querySelector('main').insertAdjacentHTML('beforeend', '<p id=wrong><input><img></p>')",
    )?;
    eye.look("wrong")?;
    window.run("document.querySelector('#wrong').remove()")?;
    let seen = std::mem::take(&mut eye.found);
    for wrong in ["wrong: \"label:", "wrong: \"image-alt:", "wrong: \"<img>"] {
        ensure!(seen.iter().any(|one| one.starts_with(wrong)), "{wrong} is not among {seen:?}");
    }
    Ok(())
}

fn screens(eye: &mut Eye<'_>) -> Result<()> {
    let window = eye.window;
    window.css("[data-concern=changed]")?;
    eye.look("home")?;
    // Before one of them is reported.
    eye.visit("[data-way=batch]", "input[type=checkbox]", "batch")?;

    // Every message, and from the first of them the list of what to do.
    for place in 1..=3 {
        // Only what is seen is drawn.
        window.css("[role=list]")?;
        window.run("document.querySelector('[role=list]').scrollIntoView()")?;
        eye.press(&format!("[aria-setsize='3'][aria-posinset='{place}'] button[data-alert]"))?;
        window.css("[data-line=claim]")?;
        eye.look(&format!("alert-{place}"))?;
        if window.run("return document.querySelector('header.scam') !== null")? == true {
            eye.press(".page > .row > button")?;
            window.css("[data-raw]")?;
            eye.look("preview")?;
            eye.press("main button")?;
            eye.press("[aria-labelledby=more] > .row button")?;
            window.css("[data-show]")?;
            eye.look("show")?;
            eye.press("main button")?;
            eye.press("[data-experts] summary")?;
            eye.look("experts")?;
            if !wants_pictures() {
                // What would do something does stand there, and is nothing but words.
                let words = window.run("return document.querySelector('main').textContent")?.to_string();
                for written in ["results", "answers", "file", "subject", "text"] {
                    ensure!(
                        words.contains(&format!("/{written}' onerror=")),
                        "{written} is not shown: {words}"
                    );
                }
            }
            // Then there is a report for the list of them.
            eye.press("[data-actions] button.main")?;
            // Not before the time to take it back is over.
            let gone = "return document.querySelector('[data-progress=reported]') !== null";
            within(SOON, "it is reported", || Ok(window.run(gone)? == true))?;
            eye.look("alert-reported")?;
        }
        eye.home()?;
    }

    eye.press("[data-way=check]")?;
    window.css("[data-check=choose]")?;
    eye.look("check")?;
    eye.press("[data-check] li:nth-child(1) button")?;
    window
        .css("textarea[name=words]")?
        .write("Amazon: <img src=x onerror=window.broken=1> call +1 415 555 0132")?;
    eye.look("check-text")?;
    eye.press("button.main")?;
    window.css("[data-checked]")?;
    eye.look("check-result")?;
    eye.home()?;
    eye.press("[data-way=check]")?;
    eye.press("[data-check] li:nth-child(3) button")?;
    window.css("main input[type=checkbox]")?;
    eye.look("check-call")?;
    eye.home()?;

    eye.press("[data-way=recover]")?;
    window.css("input[name=branch]")?;
    eye.look("recover-choose")?;
    eye.press("input[value=remote]")?;
    eye.press("button.main")?;
    window.css("[data-task=disconnect]")?;
    eye.press("input[name=disconnect]")?;
    eye.look("recover-steps")?;
    eye.home()?;

    eye.press("[data-way=protect]")?;
    window.css("[data-at] button.main")?;
    eye.look("protect")?;
    eye.press("[data-at] button.main")?;
    window.css("[data-sample]")?;
    eye.look("protect-question")?;
    eye.press("[data-at] .row button")?;
    window.css("[data-said]")?;
    eye.look("protect-answer")?;
    window.run("Array.from(document.querySelectorAll('main button')).at(-1).click()")?;
    window.css("[data-practice='0']")?;
    eye.look("practice")?;
    eye.press("[data-practice='0']")?;
    window.css("[data-progress=open]")?;
    eye.look("practice-letter")?;
    eye.press("main button")?;
    window.css("[data-practice='0']")?;
    eye.home()?;

    eye.press("[data-way=settings]")?;
    window.css("input[name=notice-scams]")?;
    window.css("input[name=undo]")?;
    eye.press("input[name=quiet]")?;
    window.css("input[name=quiet-from]")?;
    eye.look("settings")?;
    eye.home()?;
    eye.visit("[data-way=history]", "[data-history]", "history")?;

    eye.press("[data-account] > .row button")?;
    window.css("input[name=dns-lookups]")?;
    window.css("option[value='<b>Letters</b>']")?;
    eye.look("mailbox")?;
    eye.home()?;
    eye.press("[aria-labelledby=accounts] > div > button")?;
    window.css("input[name=address]")?.write("<img src=x>@test.example")?;
    eye.look("welcome")?;
    window.run(
        "const field = document.querySelector('input[name=address]'); field.value = 'grace@gmail.com'; \
         field.dispatchEvent(new Event('input', { bubbles: true }))",
    )?;
    eye.press("form button")?;
    window.css("input[name=password]")?;
    eye.look("welcome-sign-in")?;
    eye.press("main button")?;
    window.css("input[name=address]")?;
    eye.home()
}

#[test]
fn light_in_english() -> Result<()> {
    walk(&Look { name: "light-en", language: "en", theme: "Adwaita", size: 100, how: How::Look })
}

#[test]
fn dark_in_english() -> Result<()> {
    walk(&Look { name: "dark-en", language: "en", theme: "Adwaita:dark", size: 100, how: How::Look })
}

#[test]
fn light_in_german() -> Result<()> {
    walk(&Look { name: "light-de", language: "de", theme: "Adwaita", size: 100, how: How::Look })
}

#[test]
fn dark_in_german() -> Result<()> {
    walk(&Look { name: "dark-de", language: "de", theme: "Adwaita:dark", size: 100, how: How::Look })
}

#[test]
fn twice_as_large_in_german() -> Result<()> {
    walk(&Look { name: "large-de", language: "de", theme: "Adwaita", size: 200, how: How::Look })
}

/// Only for looking at: `make pictures`.
#[test]
#[ignore = "for make pictures"]
fn pictures_in_japanese() -> Result<()> {
    walk(&Look { name: "light-ja", language: "ja", theme: "Adwaita", size: 100, how: How::Look })
}

#[test]
#[ignore = "for make pictures"]
fn pictures_twice_as_large_in_japanese() -> Result<()> {
    walk(&Look { name: "large-ja", language: "ja", theme: "Adwaita", size: 200, how: How::Look })
}

/// The theme of those who ask for more contrast.
#[test]
fn with_high_contrast_in_english() -> Result<()> {
    walk(&Look { name: "contrast-en", language: "en", theme: "HighContrast", size: 100, how: How::Look })
}

#[test]
fn with_high_contrast_in_german() -> Result<()> {
    walk(&Look { name: "contrast-de", language: "de", theme: "HighContrast", size: 100, how: How::Look })
}

#[test]
fn once_around_each_screen_with_the_keyboard() -> Result<()> {
    walk(&Look { name: "keys-en", language: "en", theme: "Adwaita", size: 100, how: How::Keys })
}

/// Where the letters are large, what stays at the foot of the window takes much of it.
#[test]
fn once_around_each_screen_with_the_keyboard_and_letters_twice_as_large() -> Result<()> {
    walk(&Look { name: "keys-large-de", language: "de", theme: "Adwaita", size: 200, how: How::Keys })
}
