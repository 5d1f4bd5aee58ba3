//! verdict → report: what leaves the machine, to whom, and exactly once.
//!
//! [`destinations`] says to whom, [`prepare`] builds the message, [`smtp`] hands it over in a [`conversation`], [`outbox`] sees to
//! it that it happens once.

mod conversation;
mod destinations;
mod outbox;
mod prepare;
mod smtp;

pub(crate) use destinations::AMAZON;
pub(crate) use outbox::{Claim, Outbox};
pub(crate) use prepare::message_id;
pub(crate) use smtp::sign_in;
