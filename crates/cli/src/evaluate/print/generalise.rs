//! How much would be left on messages that nobody has seen yet.

use std::io::{self, Write};

use super::{Writer, counted, percent, share};
use crate::evaluate::ablation::{Measure, WithoutSignal};
use crate::evaluate::campaigns::NewCampaigns;
use crate::evaluate::phrases::{Compared, WithoutPhrases};
use crate::evaluate::report::Generalisation;
use crate::print::shown;
use crate::print::table::Table;

impl<W: Write> Writer<'_, W> {
    pub(super) fn generalisation(&mut self, measured: &Generalisation) -> io::Result<()> {
        let Generalisation { whole, without_signal, without_phrases, new_campaigns } = measured;
        self.without_signals(whole, without_signal)?;
        if whole.scams == 0 {
            return Ok(());
        }
        self.without_phrases(without_phrases)?;
        self.new_campaigns(new_campaigns)
    }

    /// The difference to the whole stands behind each number.
    fn without_signals(&mut self, whole: &Measure, all: &[WithoutSignal]) -> io::Result<()> {
        self.heading("cli-evaluate-ablation", &[])?;
        let mut table = Table::new(1);
        let columns = ["signal", "flagged", "change", "called-scam", "change", "accusations", "change"];
        table.row(columns.map(|column| self.words.text(&format!("cli-evaluate-{column}"))).into());
        let row = |name: String, measure: &Measure| {
            let points = |now: usize, before: usize| {
                let points = share(now, measure.scams) - share(before, measure.scams);
                if now == before { String::new() } else { format!("{points:+.1}") }
            };
            let more = measure.accusations.cast_signed() - whole.accusations.cast_signed();
            vec![
                name,
                percent(measure.flagged, measure.scams),
                points(measure.flagged, whole.flagged),
                percent(measure.called_scam, measure.scams),
                points(measure.called_scam, whole.called_scam),
                measure.accusations.to_string(),
                if more == 0 { String::new() } else { format!("{more:+}") },
            ]
        };
        table.row(row(self.words.text("cli-evaluate-whole"), whole));
        let (same, mut changed): (Vec<_>, Vec<_>) = all.iter().partition(|without| without.measure == *whole);
        changed.sort_by_key(|without| (without.measure.flagged, without.measure.called_scam));
        for without in changed {
            table.row(row(without.signal.to_owned(), &without.measure));
        }
        table.write(self.out)?;
        if !same.is_empty() {
            let ids = same.iter().map(|without| without.signal).collect::<Vec<_>>().join(", ");
            let count = same.len().into();
            let text =
                self.words.format("cli-evaluate-no-change", &[("count", count), ("signals", ids.into())]);
            writeln!(self.out, "{}", self.page.wrap("  ", &text))?;
        }
        Ok(())
    }

    fn without_phrases(&mut self, measured: &WithoutPhrases) -> io::Result<()> {
        self.heading("cli-evaluate-without-phrases", &[])?;
        let mut table = Table::new(1);
        let columns =
            ["language", "messages", "flagged", "flagged-without", "called-scam", "called-scam-without"];
        table.row(columns.map(|column| self.words.text(&format!("cli-evaluate-{column}"))).into());
        let row = |name: String, Compared { whole, without }: &Compared| {
            vec![
                name,
                whole.messages.to_string(),
                counted(whole.flagged(), whole.messages),
                counted(without.flagged(), whole.messages),
                counted(whole.scam, whole.messages),
                counted(without.scam, whole.messages),
            ]
        };
        for (language, compared) in &measured.languages {
            table.row(row(shown(language), compared));
        }
        table.row(row(self.words.text("cli-evaluate-all"), &measured.all));
        table.write(self.out)
    }

    fn new_campaigns(&mut self, measured: &NewCampaigns) -> io::Result<()> {
        let NewCampaigns { campaigns, with_own_wordings, whole, as_new } = measured;
        self.heading("cli-evaluate-new-campaigns", &[])?;
        let text = |count: usize| percent(count, whole.messages).into();
        let sentence = self.words.format(
            "cli-evaluate-new-campaigns-result",
            &[
                ("campaigns", (*campaigns).into()),
                ("own", (*with_own_wordings).into()),
                ("flagged", text(as_new.flagged())),
                ("flaggedWhole", text(whole.flagged())),
                ("scam", text(as_new.scam)),
                ("scamWhole", text(whole.scam)),
            ],
        );
        let meaning = self.words.text("cli-evaluate-new-campaigns-meaning");
        writeln!(self.out, "{}\n{}", self.page.wrap("  ", &sentence), self.page.wrap("  ", &meaning))
    }
}
