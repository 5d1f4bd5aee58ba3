//! `porchlight manual`: the manual pages, one for the program and one for each verb. Hidden from the help: packages are
//! made with it (`scripts/bundle`).

use clap::CommandFactory;

use crate::arguments::{Arguments, Manual};
use crate::exit::Exit;
use crate::trouble::Trouble;

pub fn run(manual: &Manual) -> Result<Exit, Trouble> {
    clap_mangen::generate_to(Arguments::command(), &manual.folder)?;
    Ok(Exit::Fine)
}
