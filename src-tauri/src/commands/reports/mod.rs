//! Reports: wanted, taken back, looked at before and after, and what can be done where one did not go. A file for each.
//!
//! The page names an alert, a report or a desk of the compiled table, never an address, a path or a page to open.

pub mod history;
pub mod lines;
pub mod preview;
pub mod rungs;
pub mod send;
pub mod settings;
mod table;
pub mod view;

use porchlight_watcher::{Code, Desk, Error};

/// A desk by its id. Errors: [`Code::BadSettings`] where there is none of that name.
fn desk(id: &str) -> Result<Desk, Error> {
    Desk::of(id).ok_or_else(|| Error::new(Code::BadSettings, "no such desk"))
}
