//! Signing in without a password (OAuth 2.0, RFC 6749, as RFC 8252 asks of programs on a desktop): the
//! provider's own page in the user's own browser, PKCE (RFC 7636), and the answer on a loopback port.
//!
//! [`provider`] says where and for what, [`settings`] which program asks, [`flow`] leads through one sign-in,
//! [`loopback`] waits for the browser, [`token`] speaks with the token server, over [`http`].
//! What a sign-in leaves behind is one refresh token, kept where a password would be; the short-lived access
//! tokens made from it stay in memory (`keys`).

mod flow;
mod http;
mod loopback;
mod provider;
mod settings;
mod token;

pub use flow::{Cancel, ClosingPage, SignIn, SignedIn, sign_in};
pub use provider::{Provider, by_id, for_mail_provider, providers};
pub use settings::{Endpoints, Settings};
pub(crate) use token::{Tokens, refresh};
