//! The counts.

use porchlight_engine::Verdict;
use porchlight_words::Words;

use super::feed::Looked;
use crate::exit::Exit;

/// Every verdict, the worst first: the order in which they are counted up.
pub const VERDICTS: [Verdict; 4] = [Verdict::Scam, Verdict::Doubtful, Verdict::Genuine, Verdict::Unrelated];

#[derive(Debug, Default)]
pub struct Tally {
    verdicts: [usize; 4],
    /// Files and messages that could not be looked at.
    pub unreadable: usize,
    /// Messages of which only the beginning was.
    pub cut: usize,
}

impl Tally {
    pub fn add(&mut self, looked: &Looked) {
        self.cut += usize::from(looked.cut);
        match &looked.result {
            Ok(assessment) => self.verdicts[place(assessment.verdict)] += 1,
            Err(_) => self.unreadable += 1,
        }
    }

    pub fn count(&self, verdict: Verdict) -> usize {
        self.verdicts[place(verdict)]
    }

    pub fn looked_at(&self) -> usize {
        self.verdicts.iter().sum()
    }

    /// The worst verdict; where that is nothing to worry about, all has to have been looked at.
    pub fn exit(&self) -> Exit {
        let seen = VERDICTS.into_iter().filter(|verdict| self.count(*verdict) > 0);
        match seen.map(Exit::from).max() {
            None => Exit::Error,
            Some(Exit::Fine) if self.unreadable > 0 => Exit::Error,
            Some(worst) => worst,
        }
    }

    /// Two numbers beside the bar.
    pub fn so_far(&self, words: &Words) -> String {
        let scams = self.count(Verdict::Scam);
        words.format("cli-scan-so-far", &[("messages", self.looked_at().into()), ("scams", scams.into())])
    }
}

fn place(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Scam => 0,
        Verdict::Doubtful => 1,
        Verdict::Genuine => 2,
        Verdict::Unrelated => 3,
    }
}
