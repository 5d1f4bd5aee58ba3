//! How the program ends.

use std::process::ExitCode;

use porchlight_engine::Verdict;

/// The exit codes, from the best to the worst; the numbers are a promise to scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Exit {
    Fine,
    Doubtful,
    Scam,
    Error,
}

impl From<Verdict> for Exit {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Unrelated | Verdict::Genuine => Exit::Fine,
            Verdict::Doubtful => Exit::Doubtful,
            Verdict::Scam => Exit::Scam,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        ExitCode::from(match exit {
            Exit::Fine => 0,
            Exit::Doubtful => 10,
            Exit::Scam => 20,
            Exit::Error => 2,
        })
    }
}
