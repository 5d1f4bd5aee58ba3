//! What acceptance tests and the demo stand on: real mail servers and a real desktop, private to
//! whoever starts them, on free ports of the loopback interface, in a temporary folder.
//!
//! Nothing in here is shared between two values, nothing needs root, and everything ends with the
//! value that started it. Programs are looked for by name; one that is missing is an error that names
//! its package and `scripts/setup`.

#![forbid(unsafe_code)]

pub mod browser;
mod certificate;
pub mod courier;
pub mod desktop;
mod dovecot;
pub mod isolation;
mod letters;
pub mod lmtp;
pub mod mailbox;
pub mod memory;
pub mod pages;
pub mod ports;
pub mod postfix;
pub mod process;
pub mod proxy;
pub mod report;
pub mod scripted;
mod servers;
pub mod sink;
pub mod token_server;
pub mod tree;
mod wait;
pub mod web;
pub mod webdriver;

pub use certificate::Certificates;
pub use dovecot::{Dovecot, Wishes as DovecotWishes};
pub use letters::{answer, doubtful};
pub use servers::{Servers, User, server};
pub use wait::{interrupt, interrupted, until, within};
