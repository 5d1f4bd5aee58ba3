//! Takes over accounts that another mail program on this computer already knows: servers, names and methods,
//! never a password. Nothing is ever written there.

pub mod thunderbird;
