//! What can be said on the command line. There is little: the tray is where Porchlight is used.

use std::path::PathBuf;

use clap::Parser;

#[derive(Debug, Clone, PartialEq, Eq, Parser)]
#[command(name = "porchlight-desktop", version, about)]
pub struct Args {
    /// Run on the throw-away accounts of FOLDER, and touch nothing outside of it.
    #[arg(long, value_name = "FOLDER")]
    pub demo: Option<PathBuf>,
    /// Start without a window, as at sign-in.
    #[arg(long, visible_alias = "minimized")]
    pub minimised: bool,
    /// End the Porchlight that is running.
    #[arg(long)]
    pub quit: bool,
}

impl Args {
    /// The words of a second start, handed over by it. What cannot be understood asks for the window.
    pub fn of_second_start(words: &[String]) -> Args {
        Args::try_parse_from(words).unwrap_or(Args { demo: None, minimised: false, quit: false })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_start_is_read_like_a_first_one() {
        let words = |line: &str| line.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert!(Args::of_second_start(&words("porchlight-desktop --quit")).quit);
        assert!(Args::of_second_start(&words("porchlight-desktop --minimised")).minimised);
        assert!(!Args::of_second_start(&words("porchlight-desktop --nonsense")).quit);
    }
}
