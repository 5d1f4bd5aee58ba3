//! The line from mailbox to report, on a real IMAP server and a real submission server, driven through the
//! watcher's own verbs. One file for each promise.

mod alive;
mod cabinet;
mod child;
mod courier;
mod elsewhere;
mod expunged;
mod faults;
mod fine;
mod fingerprints;
mod folders;
mod full;
mod gmail;
mod home;
mod hostile;
mod journal;
mod keyring;
#[cfg(debug_assertions)]
mod killed;
mod large;
mod letters;
mod line;
mod logs;
mod looking_back;
mod marks;
mod oauth;
mod once;
mod outages;
mod outbox;
mod peculiar;
mod places;
mod poison;
mod quiet;
mod refusals;
mod rights;
mod signing_in;
mod smuggling;
mod vanishing;
mod watching;
mod wiped;
