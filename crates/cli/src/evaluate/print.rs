//! The report for people.

use std::io::{self, Write};

use anstyle::Style;
use porchlight_words::{Value, Words};

use super::counts::{Row, Verdicts};
use super::report::{Generalisation, Miss, Report};
use crate::print::table::Table;
use crate::print::{Page, sender, shown};
use crate::scan::verdict_id;

mod generalise;

pub fn print(report: &Report, words: &Words) -> io::Result<()> {
    let mut out = anstream::stdout().lock();
    let mut writer = Writer { out: &mut out, page: Page::of_stdout(), words };
    writer.report(report)?;
    out.flush()
}

struct Writer<'a, W> {
    out: &'a mut W,
    page: Page,
    words: &'a Words,
}

impl<W: Write> Writer<'_, W> {
    fn report(&mut self, report: &Report) -> io::Result<()> {
        self.heading("cli-evaluate-labels", &[])?;
        self.verdicts(&report.labels, None)?;
        for (heading, column, rows) in [
            ("cli-evaluate-languages", "cli-evaluate-language", &report.languages),
            ("cli-evaluate-categories", "cli-evaluate-category", &report.categories),
        ] {
            if !rows.is_empty() {
                self.heading(heading, &[])?;
                self.verdicts(rows, Some(column))?;
            }
        }
        self.signals(report)?;
        self.heading("cli-evaluate-misses", &[("count", report.misses.len().into())])?;
        for miss in &report.misses {
            self.miss(miss)?;
        }
        report
            .generalisation
            .as_ref()
            .map_or(Ok(()), |measured: &Generalisation| self.generalisation(measured))
    }

    /// Label × verdict, with an empty line before it by its heading.
    fn verdicts(&mut self, rows: &[Row], group: Option<&str>) -> io::Result<()> {
        let mut table = Table::new(if group.is_some() { 2 } else { 1 });
        let columns =
            ["cli-evaluate-label", "cli-evaluate-messages", "cli-verdict-scam", "cli-verdict-doubtful"];
        let columns =
            group.into_iter().chain(columns).chain(["cli-verdict-genuine", "cli-verdict-unrelated"]);
        table.row(columns.map(|id| self.words.text(id)).collect());
        for Row { group, label, verdicts } in rows {
            let Verdicts { messages, scam, doubtful, genuine, unrelated } = *verdicts;
            let shares = [scam, doubtful, genuine, unrelated].map(|count| counted(count, messages));
            let names = group.iter().chain([label]).map(|name| shown(name));
            table.row(names.chain([messages.to_string()]).chain(shares).collect());
        }
        table.write(self.out)
    }

    fn signals(&mut self, report: &Report) -> io::Result<()> {
        self.heading("cli-evaluate-signals", &[])?;
        let mut table = Table::new(1);
        let signal = self.words.text("cli-evaluate-signal");
        table.row([signal].into_iter().chain(report.labels.iter().map(|row| shown(&row.label))).collect());
        for fired in &report.signals {
            let cell = |row: &Row| {
                let count = fired.labels.get(&row.label).copied().unwrap_or(0);
                counted(count, row.verdicts.messages)
            };
            table.row([fired.signal.to_owned()].into_iter().chain(report.labels.iter().map(cell)).collect());
        }
        table.write(self.out)
    }

    fn miss(&mut self, miss: &Miss) -> io::Result<()> {
        let verdict = self.words.text(verdict_id(miss.verdict));
        writeln!(self.out, "  {verdict}  {}", shown(&miss.file))?;
        let from = sender(&miss.from_name, &miss.from_address);
        for line in [format!("{from} · {}", miss.subject), miss.signals.join(" ")] {
            if !line.is_empty() {
                writeln!(self.out, "{}", self.page.wrap("      ", &line))?;
            }
        }
        Ok(())
    }

    fn heading(&mut self, id: &str, arguments: &[(&str, Value<'_>)]) -> io::Result<()> {
        let bold = Style::new().bold();
        let text = self.page.wrap("", &self.words.format(id, arguments));
        writeln!(self.out, "\n{bold}{text}{bold:#}")
    }
}

/// A count and its share.
fn counted(count: usize, of: usize) -> String {
    format!("{count} ({})", percent(count, of))
}

fn percent(count: usize, of: usize) -> String {
    if of == 0 {
        return "–".to_owned();
    }
    format!("{:.1} %", share(count, of))
}

#[expect(clippy::cast_precision_loss, reason = "counts of messages are far below 2^52")]
fn share(count: usize, of: usize) -> f64 {
    if of == 0 { 0.0 } else { 100.0 * count as f64 / of as f64 }
}
