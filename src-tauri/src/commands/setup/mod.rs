//! Setting up a mailbox, and signing in again: find the way in, sign in, try it, keep it. A file for each.
//!
//! Pages come from the compiled table and tokens stay in the program: the page of the window names a provider and a
//! step, and is told how it went.

pub mod again;
pub mod browser;
pub mod find;
mod form;
pub mod import;
pub mod keep;
pub mod view;
mod way;
