//! Hands a report to the account's own outgoing server (RFC 5321, RFC 6409), knowing at each step whether
//! it can have gone out.

use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::conversation::{Conversation, Failure};
use super::destinations::Recipient;
use super::prepare::Abilities;
use crate::account::{Account, Server};
use crate::error::{Code, Error, Result};
use crate::sasl;
use crate::times::Times;

/// A server may think long about the whole message (RFC 5321 §4.5.3.2.6 asks for ten minutes).
const LAST_TIME: Duration = Duration::from_secs(10 * 60);

/// How a hand-over ended.
#[derive(Debug)]
pub(crate) enum HandOver {
    /// The server said 250.
    Taken,
    /// It did not go, for sure.
    NotTaken(Error),
    /// The connection died after the message was written.
    Unknown,
}

/// A signed-in connection.
pub(crate) struct Outgoing(Conversation);

/// Connects and signs in.
///
/// Errors: [`Code::NoSmtp`], those of [`crate::wire::dial`], [`Code::SignInRefused`] and the transient ones.
pub(crate) fn sign_in(account: &Account, secret: &SecretString, times: &Times) -> Result<Outgoing> {
    let server = account.smtp.as_ref().ok_or_else(|| Error::new(Code::NoSmtp, "no outgoing server"))?;
    let mut conversation = Conversation::start(account, server, times)?;
    if account.oauth.is_some() {
        bearer(&mut conversation, account, server, secret)?;
        return Ok(Outgoing(conversation));
    }
    let credentials = Credentials::new(account.user.clone(), secret.expose_secret().to_owned());
    conversation.auth(&[Mechanism::Plain, Mechanism::Login], &credentials)?;
    Ok(Outgoing(conversation))
}

/// Signs in with an access token (RFC 4954). lettre's list of what a server offers knows XOAUTH2 and not OAUTHBEARER:
/// that is tried where XOAUTH2 is not offered.
fn bearer(
    conversation: &mut Conversation,
    account: &Account,
    server: &Server,
    secret: &SecretString,
) -> Result<()> {
    let xoauth2 = conversation.offers(Extension::Authentication(Mechanism::Xoauth2));
    let mechanism = if xoauth2 { sasl::Mechanism::Xoauth2 } else { sasl::Mechanism::OauthBearer };
    let first = mechanism.first(account, server, secret)?;
    let line = Zeroizing::new(format!("AUTH {} {}\r\n", mechanism.name(), sasl::encoded(&first).as_str()));
    let mut answer = conversation.command(line.as_str()).map_err(Failure::into_sign_in_error)?;
    if answer.has_code(334) {
        let line = format!("{}\r\n", sasl::encoded(mechanism.after_refusal()).as_str());
        answer = conversation.command(line).map_err(Failure::into_sign_in_error)?;
    }
    match answer.has_code(235) {
        true => Ok(()),
        false => Err(Error::new(Code::ServerMisbehaved, "an endless sign-in")),
    }
}

impl Outgoing {
    /// Says goodbye; nobody waits for the answer's content.
    pub(crate) fn log_out(self) {
        self.0.quit();
    }

    pub(crate) fn abilities(&self) -> Abilities {
        Abilities { eight_bit: self.0.offers(Extension::EightBitMime), size_max: self.0.size_max() }
    }

    /// Sends one message. `before_data` is called at the point of no return; if it fails, nothing goes out.
    pub(crate) fn hand_over(
        mut self,
        sender: &str,
        recipient: Recipient,
        message: &[u8],
        before_data: &mut dyn FnMut() -> Result<()>,
    ) -> HandOver {
        if let Err(error) = self.envelope(sender, recipient, message).and_then(|()| before_data()) {
            self.log_out();
            return HandOver::NotTaken(error);
        }
        match self.0.message(message, LAST_TIME) {
            Ok(_) => {
                self.log_out();
                HandOver::Taken
            }
            Err(failure @ Failure::Said(_)) => HandOver::NotTaken(refusal(failure)),
            Err(Failure::Broken(_)) => HandOver::Unknown,
        }
    }

    fn envelope(&mut self, sender: &str, recipient: Recipient, message: &[u8]) -> Result<()> {
        let address = |text: &str| text.parse::<Address>().map_err(|e| Error::new(Code::BadSettings, e));
        let mut parameters = Vec::new();
        if !message.is_ascii() {
            parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
        }
        if self.0.size_max().is_some() {
            parameters.push(MailParameter::Size(message.len()));
        }
        self.0.command(Mail::new(Some(address(sender)?), parameters)).map_err(refusal)?;
        self.0.command(Rcpt::new(address(recipient.address())?, vec![])).map_err(refusal)?;
        self.0.command(Data).map_err(refusal)?;
        Ok(())
    }
}

/// 552 says that the message is too large (RFC 1870 §6.1).
fn refusal(failure: Failure) -> Error {
    let too_large = matches!(&failure, Failure::Said(reply) if reply.has_code(552));
    failure.into_error(if too_large { Code::ReportTooLarge } else { Code::ReportRefused })
}
