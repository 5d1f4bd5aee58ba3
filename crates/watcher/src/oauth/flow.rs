//! One sign-in, from the first click to the tokens.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use oauth2::{CsrfToken, PkceCodeChallenge, RedirectUrl, Scope};
use secrecy::SecretString;

use super::loopback::Loopback;
use super::settings::Settings;
use super::token::{client, exchange};
use crate::error::{Code, Error, Result};

/// What is asked of [`sign_in`].
#[derive(Debug, Clone)]
pub struct SignIn<'a> {
    pub settings: &'a Settings,
    /// Told to the provider, so that its page asks for the right account.
    pub address: &'a str,
    /// What the browser shows in the end.
    pub page: &'a ClosingPage,
    /// The user may take so long; ten minutes are kind.
    pub limit: Duration,
}

/// Finished sentences for the page that the browser shows when all is done there.
#[derive(Debug, Clone)]
pub struct ClosingPage {
    /// As in `lang="en"`.
    pub language: String,
    pub title: String,
    /// "You can close this window."
    pub text: String,
}

/// Ends a sign-in from another thread. Clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Cancel(Arc<AtomicBool>);

impl Cancel {
    pub fn now(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub(super) fn asked(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}

/// What a sign-in brought. Prints as nothing.
#[derive(Debug)]
pub struct SignedIn {
    /// To be kept where a password would be: the secret for [`crate::Watcher::add_account`].
    pub refresh: SecretString,
    /// Good for a short while: the secret for [`crate::test_connection`].
    pub access: SecretString,
}

/// Leads the user through a sign-in: `open` is given the address for the browser, and then the answer is
/// waited for. Blocks; meant for a thread of its own.
///
/// Errors: [`Code::NoClientId`], [`Code::SignInUnfinished`] where the user said no, gave up or took too long,
/// [`Code::BadSettings`], whatever `open` says, and the codes of a network that fails.
pub fn sign_in(
    asked: &SignIn<'_>,
    open: &mut dyn FnMut(&str) -> Result<()>,
    cancel: &Cancel,
) -> Result<SignedIn> {
    let until = Instant::now() + asked.limit;
    let asker = asked.settings.asker()?;
    let client = client(&asker)?;
    let loopback = Loopback::listen(asked.page)?;
    let redirect = RedirectUrl::new(loopback.url()).map_err(|e| Error::new(Code::BadSettings, e))?;
    let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
    let mut request = client
        .authorize_url(CsrfToken::new_random)
        .set_pkce_challenge(challenge)
        .set_redirect_uri(std::borrow::Cow::Borrowed(&redirect))
        .add_scopes(asker.scopes.iter().cloned().map(Scope::new))
        .add_extra_param("login_hint", asked.address);
    for &(name, value) in asker.parameters {
        request = request.add_extra_param(name, value);
    }
    let (url, state) = request.url();
    open(url.as_str())?;
    let code = loopback.wait(state.secret(), until, cancel)?;
    drop(loopback);
    let tokens = exchange(&client, &code, verifier, &redirect).map_err(|mut error| {
        // A code that is refused has run out: nothing was withdrawn.
        if error.code == Code::SignInExpired {
            error.code = Code::SignInUnfinished;
        }
        error
    })?;
    if cancel.asked() {
        return Err(Error::new(Code::SignInUnfinished, "cancelled"));
    }
    let refresh = tokens
        .refresh
        .ok_or_else(|| Error::new(Code::ServerMisbehaved, "the provider gave nothing to go on with"))?;
    Ok(SignedIn { refresh, access: tokens.access })
}
