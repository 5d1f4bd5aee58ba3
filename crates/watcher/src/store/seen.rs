//! Where a message stood when it was seen: the key of several tables.

use crate::account::AccountId;

/// Where a message was seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Seen {
    pub account: AccountId,
    pub folder: String,
    pub uid_validity: u32,
    pub uid: u32,
}
