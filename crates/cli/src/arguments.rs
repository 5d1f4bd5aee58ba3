//! What can be asked on the command line. The doc comments are the help texts.

mod judging;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use porchlight_watcher::Desk;

pub use judging::{Belief, Check, Evaluate, Hands, Scan, Signals, Text};

/// Finds mail that pretends to be Amazon, says why in plain words, and reports it to Amazon.
#[derive(Debug, Parser)]
#[command(name = "porchlight", version, max_term_width = 100)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Check(Check),
    Scan(Scan),
    Text(Text),
    Signals(Signals),
    Evaluate(Evaluate),
    Discover(Discover),
    SignIn(SignIn),
    Watch(Watch),
    Report(Report),
    Outbox(Outbox),
    Manual(Manual),
}

/// Write the manual pages, for those who make packages.
#[derive(Debug, Args)]
#[command(hide = true)]
pub struct Manual {
    /// The folder they go into; it is there already.
    pub folder: PathBuf,
}

/// Find the servers of a mailbox from its address, and say what its provider wants first.
///
/// Big providers are known. For other domains the domain itself, Mozilla's list of providers and the name
/// service are asked, for ten seconds at most; only the domain leaves this computer, and nobody signs in. Each step
/// is told on standard error. Look at the servers before you trust them.
#[derive(Debug, Args)]
pub struct Discover {
    /// The mail address.
    pub address: String,
    /// Print what was found as JSON.
    #[arg(long)]
    pub json: bool,
}

/// Sign in to a mailbox in the browser, once, where the account says `oauth`.
///
/// Prints the address to open on this computer, and waits up to ten minutes.
#[derive(Debug, Args)]
pub struct SignIn {
    /// The accounts file (TOML).
    #[arg(long, value_name = "FILE.toml")]
    pub accounts: PathBuf,
    /// The account, by its address; not needed where the file has only one.
    #[arg(long, value_name = "ADDRESS")]
    pub account: Option<String>,
}

/// Watch the mailboxes of an accounts file, as the desktop application does.
#[derive(Debug, Args)]
pub struct Watch {
    #[command(flatten)]
    pub place: Place,
    /// Print one JSON object a line for each event.
    #[arg(long)]
    pub json: bool,
    /// Look at every mailbox once, send the reports that wait, and end.
    #[arg(long)]
    pub once: bool,
}

/// Report one message of a mailbox to Amazon, by its UID.
///
/// It is sent at once, and cannot be taken back: whoever asks by a command has made up his mind. Then the message is moved to
/// Junk. One in which nothing pretends to be Amazon, or that is proven to be Amazon's, is reported only with --anyway. A
/// message that was reported already is not reported again.
#[derive(Debug, Args)]
pub struct Report {
    #[command(flatten)]
    pub place: Place,
    /// The message's UID in the INBOX, as "watch" prints it.
    #[arg(long, value_name = "N")]
    pub uid: u32,
    /// The account, by its address; not needed where the file has only one.
    #[arg(long, value_name = "ADDRESS")]
    pub account: Option<String>,
    /// Report it even if nothing in it pretends to be Amazon, it is proven to be Amazon's, or many were reported within
    /// the hour.
    #[arg(long)]
    pub anyway: bool,
    /// Print one JSON object a line for each event.
    #[arg(long)]
    pub json: bool,
}

/// See what became of reports, take one back, or send it another way.
///
/// Alone it lists the reports, newest first, with the numbers of the messages and the reports that the options want. A
/// message that was not reported yet has the number that "watch" prints.
#[derive(Debug, Args)]
pub struct Outbox {
    #[command(flatten)]
    pub place: Place,
    /// Print one JSON object a line for each report.
    #[arg(long)]
    pub json: bool,
    /// List so many reports at most.
    #[arg(long, value_name = "N", default_value_t = 50)]
    pub limit: usize,
    /// List only reports of messages with these words in their subject or sender.
    #[arg(long, value_name = "WORDS")]
    pub search: Option<String>,
    /// Ask even if many were reported or asked about within the hour.
    #[arg(long)]
    pub anyway: bool,
    #[command(flatten)]
    pub deed: Deed,
}

/// What to do; one at a time.
#[derive(Debug, Args)]
#[group(multiple = false)]
pub struct Deed {
    /// Take back what was reported of this message and has not left yet.
    #[arg(long, value_name = "MESSAGE")]
    pub undo: Option<i64>,
    /// Move this message from Junk back to the inbox.
    #[arg(long, value_name = "MESSAGE")]
    pub back: Option<i64>,
    /// Print what would be sent to Amazon now about this message: into a file or a pipe to the octet, as it would leave.
    #[arg(long, value_name = "MESSAGE")]
    pub show: Option<i64>,
    /// Ask Amazon whether this message is real.
    #[arg(long, value_name = "MESSAGE")]
    pub ask: Option<i64>,
    /// Send a report again that was refused, came back, or may not have arrived: as it was …
    #[arg(long, value_name = "REPORT")]
    pub again: Option<i64>,
    /// … or packed in a zip file without a password …
    #[arg(long, value_name = "REPORT")]
    pub again_zipped: Option<i64>,
    /// … or its header and its words alone.
    #[arg(long, value_name = "REPORT")]
    pub again_headers: Option<i64>,
    /// Say that a report of which nobody knows has arrived.
    #[arg(long, value_name = "REPORT")]
    pub arrived: Option<i64>,
    /// Say whether a Junk folder is to be made where there is none.
    #[arg(long)]
    pub make_junk: Option<YesOrNo>,
    /// Write the original of this message to standard output, to the octet.
    #[arg(long, value_name = "MESSAGE")]
    pub original: Option<i64>,
    /// Choose the desks that get a report besides Amazon, with commas between; "none" for none.
    #[arg(long, value_name = "DESK", value_delimiter = ',', value_parser = desks())]
    pub desks: Option<Vec<String>>,
    /// Choose whether reports go in the form for machines (ARF, RFC 5965).
    #[arg(long)]
    pub arf: Option<YesOrNo>,
    /// Choose whether a copy of each report is kept in a folder of its own.
    #[arg(long)]
    pub copies: Option<YesOrNo>,
    /// Forget every message that came more than so many days ago, with its reports.
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(u16).range(1..))]
    pub erase_older: Option<u16>,
}

/// The ids that may be chosen.
fn desks() -> clap::builder::PossibleValuesParser {
    let optional = Desk::ALL.iter().filter(|desk| desk.is_optional()).map(|desk| desk.id());
    clap::builder::PossibleValuesParser::new(optional.chain(["none"]))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum YesOrNo {
    Yes,
    No,
}

/// Where the accounts are and where is kept what was found.
#[derive(Debug, Args)]
pub struct Place {
    /// The accounts file (TOML).
    #[arg(long, value_name = "FILE.toml")]
    pub accounts: PathBuf,
    /// The folder of the database. Left out: the one the desktop application uses.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}
