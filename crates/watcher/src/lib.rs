//! Everything Porchlight does to the world, without a desktop: it signs in to mailboxes and waits,
//! hands each message to the engine, keeps what was found, and sends the report.
//!
//! Start at [`pipeline`]: whoever has read it has read the program. A desktop or a terminal
//! starts a [`Watcher`], listens to its [`Event`]s and calls its verbs.

#![forbid(unsafe_code)]
#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice
    )
)]

pub mod account;
mod error;
mod event;
pub mod provider;
mod secret;
mod watch;

pub use account::{Account, AccountId, Security, Server};
pub use error::{Code, Error, Result};
pub use event::{Event, Step};
pub use secret::{SecretSource, Secrets};
pub use watch::{
    AccountState, AccountStatus, Alert, AlertState, Options, Pause, ReportState, SetAside, Summary, Watcher,
    test_connection,
};
