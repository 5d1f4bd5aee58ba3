//! The application itself on a desktop of its own: tray, notifications, window. One file for each promise.
//!
//! Needs the application to be built: `cargo build -p porchlight-desktop`.

mod account;
mod again;
mod aloud;
mod app;
mod believing;
mod check;
mod choices;
mod closer;
mod demo;
mod erasing;
mod everywhere;
mod folders;
mod home;
mod keyboard;
mod lacking;
mod ladder;
mod letters;
mod looking_back;
mod lost;
mod notice;
mod protect;
mod records;
mod recover;
mod reporting;
mod session;
mod sight;
mod states;
mod strangers;
mod tray;
mod updating;
mod welcome;
mod window;
