//! `porchlight discover`: the servers of a mailbox, found from its address.

use std::io::{self, Write};
use std::sync::atomic::AtomicBool;

use porchlight_watcher::discover::{self, Discovery, Found, Outcome, Progress};
use porchlight_watcher::provider::{self, SignIn};
use porchlight_watcher::{Security, Server};
use porchlight_words::Words;
use serde::Serialize;

use crate::arguments::Discover;
use crate::exit::Exit;
use crate::print::{self, Page, heard, shown};
use crate::trouble::Trouble;

pub fn run(asked: &Discover, words: &Words) -> Result<Exit, Trouble> {
    if let Some(known) = provider::meant(&asked.address) {
        let _ = writeln!(
            anstream::stderr(),
            "{}",
            words.format("cli-discover-meant", &[("domain", known.into())])
        );
    }
    // Ctrl-C ends the program, and with it the search.
    let never = AtomicBool::new(false);
    let ended = discover::discover(&asked.address, &never, &mut |step| {
        let _ = writeln!(anstream::stderr(), "{}", told(&step, words));
    })?;
    let Discovery::Found(found) = ended else {
        return Err(Trouble::Input { id: "not-discovered", name: asked.address.clone(), detail: None });
    };
    heard(match asked.json {
        true => print::json(&Answer::of(&found)),
        false => write(&found, words),
    })?;
    Ok(Exit::Fine)
}

/// A line for one step: where, and how it goes.
fn told(step: &Progress, words: &Words) -> String {
    let place = words.text(&format!("discover-{}", step.place.id()));
    let outcome = format!("discover-{}", step.outcome.id());
    let outcome = words.format(&outcome, &[("host", shown(&step.host).into())]);
    let mark = if step.outcome == Outcome::Found { "✔" } else { "–" };
    format!("{mark} {place}: {outcome}")
}

/// For scripts: what goes into an accounts file, and what must be done first.
#[derive(Serialize)]
struct Answer<'a> {
    user: &'a str,
    imap: &'a Server,
    smtp: Option<&'a Server>,
    #[serde(skip_serializing_if = "Option::is_none")]
    smtp_user: Option<&'a str>,
    sign_in: SignIn,
    provider: Option<&'static str>,
    place: discover::Place,
    host: &'a str,
    elsewhere: bool,
}

impl<'a> Answer<'a> {
    fn of(found: &'a Found) -> Self {
        Answer {
            user: &found.user,
            imap: &found.imap,
            smtp: found.smtp.as_ref(),
            smtp_user: found.smtp_user.as_deref(),
            sign_in: found.sign_in,
            provider: found.provider.map(|provider| provider.id),
            place: found.place,
            host: &found.host,
            elsewhere: found.elsewhere,
        }
    }
}

fn write(found: &Found, words: &Words) -> io::Result<()> {
    let page = Page::of_stdout();
    let mut out = anstream::stdout().lock();
    let mut line =
        |id: &str, value: &str| writeln!(out, "{}", words.format(id, &[("value", shown(value).into())]));
    line("cli-discover-imap", &place(&found.imap))?;
    match &found.smtp {
        Some(smtp) => line("cli-discover-smtp", &place(smtp))?,
        None => line("cli-discover-no-smtp", "")?,
    }
    line("cli-discover-user", &found.user)?;
    if let Some(user) = &found.smtp_user {
        line("cli-discover-smtp-user", user)?;
    }
    if found.elsewhere {
        writeln!(out, "\n{}", page.wrap("", &words.text("cli-discover-elsewhere")))?;
    }
    if let Some(provider) = found.provider {
        writeln!(out, "\n{}", words.text("cli-discover-first"))?;
        for (number, step) in provider.steps.iter().enumerate() {
            let sentence = words.format(step.id, &[("provider", provider.name.into())]);
            let first = format!("{}. ", number + 1);
            writeln!(out, "{}", page.wrap(&first, &sentence))?;
            if !step.page.is_empty() {
                writeln!(out, "   {}", step.page)?;
            }
        }
    }
    out.flush()
}

/// Host, port and security as they stand in an accounts file.
fn place(server: &Server) -> String {
    let security = match server.security {
        Security::Tls => "TLS",
        Security::StartTls => "STARTTLS",
        Security::Plain => "no encryption",
    };
    format!("{}:{} ({security})", server.host, server.port)
}
