//! verdict → report: what leaves the machine, to whom, exactly once, and what came of it.
//!
//! [`destinations`] says to whom; [`prepare`] builds the message from its [`cover`] and the original as it can be
//! [`carry`]-ed; [`smtp`] hands it over in a [`conversation`]; [`outbox`] sees to it that it happens once;
//! [`aftermath`] tidies up behind it, in one [`visit`] to the mailbox; [`outcome`] hears of bounces and answers; [`outline`] reads back what is about to leave.

mod aftermath;
mod bounce;
mod carry;
mod claim;
mod closed;
mod conversation;
mod cover;
mod destinations;
mod folders;
mod outbox;
mod outcome;
mod outline;
mod prepare;
mod reason;
mod smtp;
mod visit;

pub(crate) use claim::Claim;
pub use destinations::{Desk, Recipient};
pub(crate) use outbox::Outbox;
pub(crate) use outcome::{Heard, expecting, hear};
pub(crate) use prepare::{Abilities, message_id};
pub use reason::Reason;
pub(crate) use smtp::sign_in;
pub(crate) use visit::Visit;
