//! What Amazon really is: one table each, with its source beside it.

pub(crate) mod brand;
pub(crate) mod changes;
pub(crate) mod domains;
pub(crate) mod phrases;
pub(crate) mod roles;
pub(crate) mod senses;
pub(crate) mod spelling;
mod words;
