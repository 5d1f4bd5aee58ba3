//! What can be asked on the command line. The doc comments are the help texts.

mod judging;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

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
/// A message that does not look like a scam is reported only with --anyway. A message that was
/// reported already is not reported again.
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
    /// Report it even if nothing in it pretends to be Amazon.
    #[arg(long)]
    pub anyway: bool,
    /// Print one JSON object a line for each event.
    #[arg(long)]
    pub json: bool,
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
