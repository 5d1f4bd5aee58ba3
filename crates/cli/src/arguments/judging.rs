//! The questions that need no mailbox: messages in files, words, and the engine itself.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::Args;
use clap::builder::PossibleValuesParser;
use porchlight_watcher::provider::providers;

/// Look at one message in a file, as your mail program saves it (.eml).
///
/// Exit codes: 0 unrelated or genuine, 10 doubtful, 20 scam, 2 error.
/// At most 32 MiB are read; of a larger file the first 32 MiB are looked at.
#[derive(Debug, Args)]
pub struct Check {
    /// The file; "-" reads standard input.
    pub file: PathBuf,
    /// Print the whole assessment as JSON.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub belief: Belief,
}

/// Look at many messages: folders, mbox files, Maildirs, archives (.zip), single files.
///
/// Lists what is a scam or cannot be told, and counts the rest. In folders: files ending in .eml or
/// .zip, mbox files, and what lies in cur and new of a Maildir; links to folders are not followed.
/// What cannot be read is named (the first ten of it), and the rest goes on. Only ordinary files are
/// opened, no pipes and no devices, and no archives inside archives.
///
/// Exit codes: the worst message counts, 20 scam, 10 doubtful. Where there is neither, 2 when
/// something could not be read or nothing was found, else 0: all are unrelated or genuine.
#[derive(Debug, Args)]
pub struct Scan {
    /// Folders, .eml, mbox and .zip files; "-" reads one message or an mbox from standard input.
    #[arg(required = true, value_name = "PATH")]
    pub paths: Vec<PathBuf>,
    /// List unrelated and genuine messages too. (JSON and CSV always have every message.)
    #[arg(long)]
    pub all: bool,
    /// Print one JSON object a line for every message: file, index in an mbox, assessment; in place of
    /// the assessment an error, one word, for what could not be read.
    #[arg(long, conflicts_with = "csv")]
    pub json: bool,
    /// Print a table for spreadsheets with a row for every message.
    ///
    /// Control characters are written out, as in \u{1b}. What a spreadsheet would take for a formula
    /// (= + - @ at the start of a cell or after ";") gets an apostrophe before it.
    #[arg(long)]
    pub csv: bool,
    #[command(flatten)]
    pub belief: Belief,
    #[command(flatten)]
    pub hands: Hands,
}

/// Look at words that are no mail: a text message, or what a caller said.
///
/// Nothing of it can be proven, so it is never called genuine.
/// Exit codes: 0 unrelated, 10 doubtful, 20 scam, 2 error.
#[derive(Debug, Args)]
pub struct Text {
    /// The file with the words (UTF-8, or UTF-16 with a byte order mark, which Notepad calls
    /// Unicode); "-" or nothing reads standard input.
    #[arg(default_value = "-")]
    pub file: PathBuf,
    /// The words were said on the telephone.
    #[arg(long)]
    pub call: bool,
    /// Print the whole assessment as JSON.
    #[arg(long)]
    pub json: bool,
}

/// List what Porchlight looks for in a message, or explain one of these signals.
#[derive(Debug, Args)]
pub struct Signals {
    /// The signal to explain, for example "link-leaves-amazon".
    pub id: Option<String>,
    /// Print JSON.
    #[arg(long)]
    pub json: bool,
}

/// Measure the engine on messages whose answer is known.
///
/// Each message (.eml, or a Maildir) lies in a folder of DIR that is named by its label: names with
/// "scam" hold scams, with "genuine" Amazon's own mail, with "ham" and "phish" mail that is not
/// about Amazon. DIR/manifest.tsv, where it is there, adds category, language and campaign.
///
/// What could not be read is named, and listed in the JSON as "unreadable".
#[derive(Debug, Args)]
pub struct Evaluate {
    /// The folder of labelled folders.
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Leave out how far the engine relies on single signals and wordings.
    #[arg(long)]
    pub quick: bool,
    /// Print everything as JSON.
    #[arg(long)]
    pub json: bool,
    #[command(flatten)]
    pub belief: Belief,
    #[command(flatten)]
    pub hands: Hands,
}

/// Whose word on the sender is believed.
#[derive(Debug, Args)]
pub struct Belief {
    /// The mail provider the messages were delivered to: its own check of the sender is then believed.
    #[arg(long, value_name = "ID", value_parser = PossibleValuesParser::new(providers().iter().map(|p| p.id)))]
    pub provider: Option<String>,
    /// Believe the Authentication-Results of this server too ("*.example.com" for all below it).
    #[arg(long, value_name = "NAME")]
    pub authserv_id: Vec<String>,
}

/// How many work at once.
#[derive(Debug, Args)]
pub struct Hands {
    /// How many messages are looked at at once, at most 256. Left out: as many as there are processor
    /// cores.
    #[arg(long, value_name = "N")]
    pub jobs: Option<NonZeroUsize>,
}
