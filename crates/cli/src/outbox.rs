//! `porchlight outbox`: what became of reports, and what can be done about them.

use std::io::{self, IsTerminal as _, Write};
use std::sync::Arc;
use std::time::Duration;

use porchlight_watcher::{
    Anyway, Code, Desk, Error, Form, Options, Report, ReportState, Reporting, Summary, SystemSecrets, Watcher,
};
use porchlight_words::Words;
use time::OffsetDateTime;
use time::macros::format_description;

use crate::accounts;
use crate::arguments::{Deed, Outbox, YesOrNo};
use crate::data;
use crate::exit::Exit;
use crate::print::{json_line, shown, shown_lines};
use crate::trouble::Trouble;

pub fn run(outbox: &Outbox, words: &Words) -> Result<Exit, Trouble> {
    let accounts = accounts::read(&outbox.place.accounts)?;
    let folder = data::folder(outbox.place.data.as_ref())?;
    if outbox.place.data.is_some() && !folder.is_dir() {
        // A slip of the pen makes no new records.
        let folder = shown(&folder.display().to_string());
        let told = words.format("cli-outbox-no-records", &[("folder", folder.into())]);
        writeln!(anstream::stderr().lock(), "{told}")?;
        return Ok(Exit::Error);
    }
    let mut options = Options::new(folder, Arc::new(SystemSecrets::new()), Arc::new(|_| ()));
    options.accounts = Some(accounts);
    // Nobody changes his mind while a command runs.
    options.times.undo = Duration::ZERO;
    let watcher = Watcher::open(options)?;
    let deed = &outbox.deed;
    if let Some(message) = deed.show {
        let preview = watcher.preview(message, Desk::Amazon)?;
        let mut out = io::stdout().lock();
        if out.is_terminal() {
            let text = String::from_utf8_lossy(&preview.octets).replace("\r\n", "\n").replace('\t', "    ");
            out.write_all(shown_lines(&text).as_bytes())?;
        } else {
            out.write_all(&preview.octets)?;
        }
        return Ok(Exit::Fine);
    }
    if let Some(message) = deed.original {
        io::stdout().lock().write_all(&watcher.original(message)?)?;
        return Ok(Exit::Fine);
    }
    if let Some(message) = deed.ask {
        watcher.ask(message, Anyway { many: outbox.anyway, genuine: false })?;
        return told(&watcher, outbox, words, |one| one.alert == message && one.desk == Desk::AmazonVerify);
    }
    let again = [
        (deed.again, None),
        (deed.again_zipped, Some(Form::Zipped)),
        (deed.again_headers, Some(Form::Headers)),
    ];
    for (report, form) in again {
        if let Some(report) = report {
            let known = watcher.reports(usize::MAX)?.into_iter().find(|one| one.id == report);
            let as_it_was = known.map_or(Form::Attached, |one| one.form_again());
            watcher.send_again(report, form.unwrap_or(as_it_was))?;
            return told(&watcher, outbox, words, |one| one.id == report);
        }
    }
    if let Some(days) = deed.erase_older {
        let count = u32::try_from(watcher.erase_older(days)?).unwrap_or(u32::MAX);
        let told = words.format("cli-outbox-erased", &[("count", count.into())]);
        writeln!(anstream::stdout().lock(), "{told}")?;
        return Ok(Exit::Fine);
    }
    if !decide(deed, &watcher)? {
        return list(outbox, &watcher, words);
    }
    watcher.work_now()?;
    writeln!(anstream::stdout().lock(), "{}", words.text("cli-outbox-done"))?;
    Ok(Exit::Fine)
}

/// What needs no more than a row. False where nothing was wanted.
fn decide(deed: &Deed, watcher: &Watcher) -> Result<bool, Error> {
    if let Some(message) = deed.undo {
        watcher.undo_report(message)?;
    } else if let Some(message) = deed.back {
        watcher.move_back(message)?;
    } else if let Some(report) = deed.arrived {
        watcher.believe_sent(report)?;
    } else if let Some(reporting) = chosen(deed, watcher.reporting()?) {
        watcher.set_reporting(reporting)?;
    } else {
        return Ok(false);
    }
    Ok(true)
}

/// How reports are to go from now on; None where nothing was said of it.
fn chosen(deed: &Deed, now: Reporting) -> Option<Reporting> {
    let yes = |answer: YesOrNo| answer == YesOrNo::Yes;
    if let Some(answer) = deed.make_junk {
        Some(Reporting { make_junk: Some(yes(answer)), ..now })
    } else if let Some(answer) = deed.arf {
        Some(Reporting { arf: yes(answer), ..now })
    } else if let Some(answer) = deed.copies {
        Some(Reporting { keep_copies: yes(answer), ..now })
    } else {
        // "none" is no desk, and the others were looked at when they were read.
        let desks = |ids: &Vec<String>| ids.iter().filter_map(|id| Desk::of(id)).collect();
        deed.desks.as_ref().map(|ids| Reporting { desks: desks(ids), ..now })
    }
}

/// Sends what is due and prints how a report stands then.
fn told(
    watcher: &Watcher,
    outbox: &Outbox,
    words: &Words,
    wanted: impl Fn(&Report) -> bool,
) -> Result<Exit, Trouble> {
    watcher.work_now()?;
    let reports = watcher.reports(usize::MAX)?;
    let Some(report) = reports.iter().find(|report| wanted(report)) else { return Ok(Exit::Error) };
    print(std::slice::from_ref(report), outbox, watcher, words)?;
    match report.state {
        ReportState::Sent { .. } | ReportState::Acknowledged { .. } => Ok(Exit::Fine),
        ReportState::Refused { code } | ReportState::Waiting { last: Some(code) } => {
            Err(Error::new(code, &report.said).into())
        }
        // It waits for the time in which it can be taken back, or nobody knows.
        _ => Ok(Exit::Error),
    }
}

fn list(outbox: &Outbox, watcher: &Watcher, words: &Words) -> Result<Exit, Trouble> {
    let Some(wanted) = outbox.search.as_ref().map(|words| words.to_lowercase()) else {
        print(&watcher.reports(outbox.limit)?, outbox, watcher, words)?;
        return Ok(Exit::Fine);
    };
    let mut reports = watcher.reports(usize::MAX)?;
    reports.retain(|report| {
        watcher.alert(report.alert).is_ok_and(|alert| {
            let Summary { subject, from_name, from_address, .. } = alert.summary;
            format!("{subject} {from_name} {from_address}").to_lowercase().contains(&wanted)
        })
    });
    reports.truncate(outbox.limit);
    if reports.is_empty() && !outbox.json {
        writeln!(anstream::stdout().lock(), "{}", words.text("cli-outbox-none"))?;
        return Ok(Exit::Fine);
    }
    print(&reports, outbox, watcher, words)?;
    Ok(Exit::Fine)
}

fn print(reports: &[Report], outbox: &Outbox, watcher: &Watcher, words: &Words) -> Result<(), Trouble> {
    if outbox.json {
        for report in reports {
            json_line(serde_json::to_string(report).map_err(io::Error::from)?)?;
        }
        return Ok(());
    }
    let mut out = anstream::stdout().lock();
    if reports.is_empty() {
        writeln!(out, "{}", words.text("cli-outbox-empty"))?;
    }
    for report in reports {
        let subject = watcher.alert(report.alert).map(|alert| alert.summary.subject).unwrap_or_default();
        let subject = if subject.is_empty() { words.text("no-subject") } else { subject };
        let arguments = [
            ("report", report.id.to_string().into()),
            ("message", report.alert.to_string().into()),
            ("subject", shown(&subject).into()),
            ("desk", report.desk.recipient().address().into()),
            ("state", state(words, report.state).into()),
            ("time", moment(report.changed_at).into()),
        ];
        writeln!(out, "{}", words.format("cli-outbox-line", &arguments))?;
        if !report.said.is_empty() {
            let said = shown(&report.said);
            writeln!(out, "    {}", words.format("cli-outbox-said", &[("words", said.into())]))?;
        }
        for answer in &report.answers {
            let from = shown(&answer.from);
            let arguments = [("from", from.into()), ("time", moment(answer.at).into())];
            writeln!(out, "    {}", words.format("cli-outbox-answer", &arguments))?;
            for line in answer.text.lines().filter(|line| !line.trim().is_empty()) {
                writeln!(out, "      {}", shown(line))?;
            }
        }
    }
    Ok(())
}

pub fn state(words: &Words, state: ReportState) -> String {
    let because =
        |id: &str, code: Code| words.format(id, &[("because", words.error_sentence(code.id()).into())]);
    match state {
        ReportState::Waiting { last: Some(code) } => because("cli-outbox-waiting-because", code),
        ReportState::Drafted | ReportState::Waiting { last: None } => words.text("cli-outbox-waiting"),
        ReportState::Sending => words.text("cli-outbox-sending"),
        ReportState::Sent { .. } => words.text("cli-outbox-sent"),
        ReportState::Acknowledged { .. } => words.text("cli-outbox-acknowledged"),
        ReportState::Bounced { .. } => words.text("cli-outbox-bounced"),
        ReportState::Uncertain => words.text("cli-outbox-uncertain"),
        ReportState::Refused { code } => because("cli-outbox-refused", code),
    }
}

/// A time as logs have it: sortable, and in no zone but UTC.
fn moment(at: i64) -> String {
    let form = format_description!("[year]-[month]-[day] [hour]:[minute] UTC");
    OffsetDateTime::from_unix_timestamp(at).ok().and_then(|at| at.format(form).ok()).unwrap_or_default()
}
