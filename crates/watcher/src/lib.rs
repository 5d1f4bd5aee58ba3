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
mod amazon;
mod backoff;
mod bring;
mod choices;
mod clock;
mod control;
pub mod discover;
mod dkim;
mod dns;
mod elsewhere;
mod error;
mod event;
mod fine;
mod folders;
mod hands;
mod heartbeat;
pub mod import;
mod in_doubt;
mod inner;
mod keys;
mod mailbox;
pub mod oauth;
mod once;
mod pieces;
mod pipeline;
mod practice;
mod prove;
pub mod provider;
mod pulse;
mod questions;
mod recovery;
mod report;
mod reporting;
mod runner;
mod sasl;
mod scan;
mod secret;
mod session_secrets;
mod settings;
mod shops;
mod sign_ins;
pub mod spreadsheet;
mod states;
mod store;
mod surroundings;
mod times;
mod transition;
mod trouble;
mod vanishing;
mod watch;
mod wire;

pub use account::{Account, AccountId, Security, Server};
pub use amazon::Page;
pub use choices::{Notices, Quiet, TEXT_SIZES, Updates};
pub use dkim::Dns;
pub use error::{Code, Error, Result};
pub use event::{Event, Step};
pub use fine::SenderTrust;
pub use folders::folder_in_words;
pub use inner::Options;
pub use once::{look_once, report_one, test_connection};
pub use pipeline::Assess;
pub use practice::{Practice, practise};
pub use questions::{AmazonPages, Concern, Question};
pub use recovery::{Branch, Recovery, Task};
pub use report::{Desk, Reason, Recipient};
pub use reporting::Hold;
pub use secret::{SecretSource, Secrets, SystemSecrets};
pub use session_secrets::SessionSecrets;
pub use settings::ServerFolder;
pub use shops::{Shop, region, shop_for, shops};
pub use states::{
    AccountState, AccountStatus, Alert, AlertState, Anyway, Back, DeskAnswer, Form, Happening, Outline,
    Pause, Piece, Preview, Report, ReportState, Reporting, Scan, ScanState, SetAside, Summary, TakenBack,
    Whereabouts,
};
pub use store::{Rescued, Vanished};
pub use surroundings::{Network, Surroundings, System};
pub use times::Times;
pub use transition::Transition;
#[cfg(debug_assertions)]
pub use transition::on_transition;
pub use watch::Watcher;
pub use wire::Fingerprint;
