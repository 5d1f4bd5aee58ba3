//! Works the window as a person does: through WebKitWebDriver (W3C WebDriver), over plain HTTP on loopback.

use std::net::TcpStream;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use base64::Engine;
use serde_json::{Value, json};

use crate::desktop::Desktop;
use crate::process::{Process, find};
use crate::{ports, wait};

/// What an element is called in every answer (W3C WebDriver §11).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A running driver. One driver starts one program.
#[derive(Debug)]
pub struct Driver {
    _process: Process,
    base: String,
}

/// A program under the driver's control. It ends when the driver does.
#[derive(Debug)]
pub struct Window {
    session: String,
}

/// A part of the page.
#[derive(Debug, Clone)]
pub struct Element {
    base: String,
}

impl Driver {
    pub fn start(desktop: &Desktop) -> Result<Driver> {
        Driver::start_with(desktop, &[])
    }

    /// The program it starts gets these variables too.
    pub fn start_with(desktop: &Desktop, environment: &[(&str, &str)]) -> Result<Driver> {
        let [port] = ports::free()?;
        let mut command = Command::new(find("WebKitWebDriver", "webkit2gtk-driver")?);
        command.arg(format!("--port={port}")).env("TAURI_WEBVIEW_AUTOMATION", "true");
        command.envs(environment.iter().copied());
        let mut process = desktop.launch("WebKitWebDriver", command)?;
        wait::within(Duration::from_secs(20), "WebKitWebDriver answers", || {
            process.check()?;
            Ok(TcpStream::connect(("127.0.0.1", port)).is_ok())
        })?;
        Ok(Driver { _process: process, base: format!("http://127.0.0.1:{port}") })
    }

    /// Starts `program` and waits for its first window. The program makes a window only when it is asked
    /// to, so `meanwhile` runs beside the wait: it is the place to open one from the tray.
    pub fn open(
        &self,
        program: &Path,
        arguments: &[&str],
        meanwhile: impl FnOnce() -> Result<()>,
    ) -> Result<Window> {
        let body = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "wry",
            "webkitgtk:browserOptions": { "binary": program, "args": arguments },
        }}});
        let url = format!("{}/session", self.base);
        let answer = std::thread::scope(|scope| {
            let asking = scope.spawn(move || post(&url, &body));
            meanwhile()?;
            asking.join().unwrap_or_else(|_| bail!("asking for a window broke down"))
        })?;
        self.window(&answer)
    }

    /// Starts the plain browser that comes with WebKit, for pages that need no program.
    pub fn browse(&self) -> Result<Window> {
        let body = json!({ "capabilities": { "alwaysMatch": { "browserName": "MiniBrowser" } } });
        self.window(&post(&format!("{}/session", self.base), &body)?)
    }

    fn window(&self, answer: &Value) -> Result<Window> {
        let id = answer["sessionId"].as_str().context("no session")?;
        Ok(Window { session: format!("{}/session/{id}", self.base) })
    }
}

impl Window {
    /// The first element for a CSS selector, waiting up to ten seconds.
    pub fn css(&self, selector: &str) -> Result<Element> {
        self.find("css selector", selector)
    }

    /// The innermost element with exactly this text, blanks trimmed.
    pub fn text(&self, text: &str) -> Result<Element> {
        let text = quoted(text);
        self.find("xpath", &format!("//*[normalize-space()={text} and not(*[normalize-space()={text}])]"))
    }

    /// The innermost element that contains this text.
    pub fn containing(&self, text: &str) -> Result<Element> {
        let text = quoted(text);
        self.find(
            "xpath",
            &format!(
                "//*[contains(normalize-space(),{text}) and not(*[contains(normalize-space(),{text})])]"
            ),
        )
    }

    /// The button with this text.
    pub fn button(&self, text: &str) -> Result<Element> {
        self.find("xpath", &format!("//button[normalize-space()={}]", quoted(text)))
    }

    /// The field that belongs to this label.
    pub fn field(&self, label: &str) -> Result<Element> {
        let label = quoted(label);
        self.find(
            "xpath",
            &format!(
                "//*[@id=//label[normalize-space()={label}]/@for] | \
                 //label[starts-with(normalize-space(),{label})]//*[self::input or self::select or self::textarea]"
            ),
        )
    }

    fn find(&self, using: &str, value: &str) -> Result<Element> {
        wait::until(Duration::from_secs(10), &format!("the page shows {value}"), || {
            let answer =
                post(&format!("{}/element", self.session), &json!({ "using": using, "value": value }));
            match answer {
                Ok(found) => Ok(found[ELEMENT]
                    .as_str()
                    .map(|id| Element { base: format!("{}/element/{id}", self.session) })),
                Err(error) if error.to_string().contains("no such element") => Ok(None),
                Err(error) => Err(error),
            }
        })
        .with_context(|| format!("the page reads: {}", self.page().unwrap_or_default()))
    }

    /// All that can be read on the page.
    pub fn page(&self) -> Result<String> {
        let answer = self.run("return document.body.innerText")?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }

    /// All of the page as it stands, fields included.
    pub fn source(&self) -> Result<String> {
        let script = "return document.documentElement.outerHTML + \
                      Array.from(document.querySelectorAll('input'), (field) => field.value).join(' ')";
        Ok(self.run(script)?.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until the page contains this text.
    pub fn wait_for(&self, text: &str, limit: Duration) -> Result<()> {
        wait::within(limit, &format!("the page says \"{text}\""), || Ok(self.page()?.contains(text)))
            .with_context(|| format!("the page reads: {}", self.page().unwrap_or_default()))
    }

    /// Runs JavaScript in the page.
    pub fn run(&self, script: &str) -> Result<Value> {
        post(&format!("{}/execute/sync", self.session), &json!({ "script": script, "args": [] }))
    }

    /// A picture of the page, taken when two frames have been drawn: one sooner is stale.
    pub fn screenshot(&self, file: &Path) -> Result<()> {
        let frames = "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(done))";
        post(&format!("{}/execute/async", self.session), &json!({ "script": frames, "args": [] }))?;
        let answer = get(&format!("{}/screenshot", self.session))?;
        let text = answer.as_str().context("no picture")?;
        std::fs::write(file, base64::engine::general_purpose::STANDARD.decode(text)?)?;
        Ok(())
    }

    /// Leads it to another page, and waits until that is there.
    pub fn go(&self, url: &str) -> Result<()> {
        post(&format!("{}/url", self.session), &json!({ "url": url })).map(drop)
    }

    /// Makes the window this large.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        post(&format!("{}/window/rect", self.session), &json!({ "width": width, "height": height })).map(drop)
    }
}

impl Element {
    /// Brings it into the middle of the page first: WebKitWebDriver finds no place to click on what lies half outside.
    pub fn click(&self) -> Result<()> {
        if let Some((session, id)) = self.base.rsplit_once("/element/") {
            let script = "arguments[0].scrollIntoView({block: 'center'})";
            let body = json!({ "script": script, "args": [{ ELEMENT: id }] });
            post(&format!("{session}/execute/sync"), &body)?;
        }
        post(&format!("{}/click", self.base), &json!({})).map(drop)
    }

    /// Types into a field, key by key.
    pub fn write(&self, text: &str) -> Result<()> {
        post(&format!("{}/value", self.base), &json!({ "text": text })).map(drop)
    }

    /// Empties a field.
    pub fn clear(&self) -> Result<()> {
        post(&format!("{}/clear", self.base), &json!({})).map(drop)
    }

    pub fn text(&self) -> Result<String> {
        Ok(get(&format!("{}/text", self.base))?.as_str().unwrap_or_default().to_owned())
    }

    pub fn attribute(&self, name: &str) -> Result<Option<String>> {
        Ok(get(&format!("{}/attribute/{name}", self.base))?.as_str().map(str::to_owned))
    }

    pub fn is_enabled(&self) -> Result<bool> {
        Ok(get(&format!("{}/enabled", self.base))?.as_bool().unwrap_or(false))
    }
}

/// An XPath string: there is no escaping in XPath 1.0, only two kinds of quotes.
fn quoted(text: &str) -> String {
    if text.contains('\'') { format!("\"{text}\"") } else { format!("'{text}'") }
}

fn post(url: &str, body: &Value) -> Result<Value> {
    let request =
        minreq::post(url).with_header("Content-Type", "application/json").with_body(body.to_string());
    answer(&request.with_timeout(60).send()?)
}

fn get(url: &str) -> Result<Value> {
    answer(&minreq::get(url).with_timeout(60).send()?)
}

fn answer(response: &minreq::Response) -> Result<Value> {
    let mut body: Value = serde_json::from_slice(response.as_bytes())?;
    let value = body["value"].take();
    if response.status_code != 200 {
        bail!("{}: {}", value["error"].as_str().unwrap_or("WebDriver error"), value["message"]);
    }
    Ok(value)
}
