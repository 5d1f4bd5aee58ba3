//! `porchlight sign-in`: the user agrees in the browser, and what that leaves goes into the keyring.

use std::io::Write;
use std::time::Duration;

use porchlight_watcher::oauth::{self, Cancel, ClosingPage};
use porchlight_watcher::{Code, Error, SecretSource, Secrets, SystemSecrets};
use porchlight_words::Words;

use crate::accounts;
use crate::arguments::SignIn;
use crate::exit::Exit;
use crate::report::choose;
use crate::trouble::Trouble;

/// Some look for a telephone that gets a code, and for the right glasses first.
const LIMIT: Duration = Duration::from_secs(10 * 60);

pub fn run(asked: &SignIn, words: &Words) -> Result<Exit, Trouble> {
    let accounts = accounts::read(&asked.accounts)?;
    let account = choose(&accounts, asked.account.as_deref())?;
    let Some(settings) = &account.oauth else {
        return Err(Error::new(
            Code::BadSettings,
            "this account signs in with a password: it has no `oauth`",
        )
        .into());
    };
    if !matches!(account.secret, SecretSource::Keyring(_)) {
        return Err(Error::new(
            Code::BadSettings,
            "a sign-in can only be kept with secret = { keyring = … }",
        )
        .into());
    }
    settings.check()?;
    // Nobody is sent to the browser for what cannot be kept afterwards.
    if let Err(error) = SystemSecrets.get(&account.secret)
        && error.code != Code::SecretMissing
    {
        return Err(error.into());
    }
    let page = ClosingPage {
        language: words.language().to_owned(),
        title: words.text("sign-in-page-title"),
        text: words.text("sign-in-page-text"),
    };
    let signing_in = oauth::SignIn { settings, address: &account.address, page: &page, limit: LIMIT };
    let mut open = |address: &str| {
        let mut out = anstream::stdout().lock();
        writeln!(out, "{}\n\n{address}\n", words.text("cli-sign-in-open"))
            .and_then(|()| out.flush())
            .map_err(|e| Error::new(Code::SignInUnfinished, e))
    };
    let signed_in = oauth::sign_in(&signing_in, &mut open, &Cancel::default())?;
    SystemSecrets.set(&account.secret, &signed_in.refresh)?;
    let done = words.format("cli-signed-in", &[("address", account.address.as_str().into())]);
    writeln!(anstream::stdout().lock(), "{}", crate::print::shown_lines(&done))?;
    Ok(Exit::Fine)
}
