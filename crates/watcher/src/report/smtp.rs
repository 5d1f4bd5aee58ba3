//! Hands a report to the account's own outgoing server (RFC 5321, RFC 6409), knowing at each step whether
//! it can have gone out.

use std::net::Ipv4Addr;
use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailBodyParameter, MailParameter};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::prepare::Transport;
use crate::account::{Account, Security, Server};
use crate::error::{Code, Error, Result};
use crate::mailbox::tls_roots;
use crate::sasl;

/// For each answer but the last.
const TIME: Duration = Duration::from_secs(30);
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
pub(crate) struct Outgoing(SmtpConnection);

/// Connects and signs in.
///
/// Errors: [`Code::NoSmtp`], [`Code::Offline`], [`Code::TlsFailed`], [`Code::StartTlsMissing`],
/// [`Code::SignInRefused`] and the transient ones.
pub(crate) fn sign_in(account: &Account, secret: &SecretString) -> Result<Outgoing> {
    let server = account.smtp.as_ref().ok_or_else(|| Error::new(Code::NoSmtp, "no outgoing server"))?;
    let mut builder = TlsParameters::builder(server.host.clone());
    if let Some(pem) = tls_roots(account)? {
        builder = builder
            .add_root_certificate(Certificate::from_pem(&pem).map_err(|e| Error::new(Code::BadSettings, e))?);
    }
    let tls = builder.build().map_err(|e| Error::new(Code::TlsFailed, e))?;
    // An address literal tells the server nothing about this computer.
    let hello = ClientId::Ipv4(Ipv4Addr::LOCALHOST);
    let first = (server.security == Security::Tls).then_some(&tls);
    let mut connection =
        SmtpConnection::connect((server.host.as_str(), server.port), Some(TIME), &hello, first, None)
            .map_err(connect_error)?;
    if server.security == Security::StartTls {
        if !connection.can_starttls() {
            return Err(Error::new(Code::StartTlsMissing, "the outgoing server offers no STARTTLS"));
        }
        connection.starttls(&tls, &hello).map_err(connect_error)?;
    }
    if account.oauth.is_some() {
        bearer(&mut connection, account, server, secret)?;
        return Ok(Outgoing(connection));
    }
    let credentials = Credentials::new(account.user.clone(), secret.expose_secret().to_owned());
    connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).map_err(auth_error)?;
    Ok(Outgoing(connection))
}

/// Signs in with an access token (RFC 4954). The library has XOAUTH2, but takes the challenge that explains a
/// refusal for a fault of the server, and it does not tell whether a server offers OAUTHBEARER: that is tried
/// where XOAUTH2 is not offered.
fn bearer(
    connection: &mut SmtpConnection,
    account: &Account,
    server: &Server,
    secret: &SecretString,
) -> Result<()> {
    let xoauth2 = connection.server_info().supports_auth_mechanism(Mechanism::Xoauth2);
    let mechanism = if xoauth2 { sasl::Mechanism::Xoauth2 } else { sasl::Mechanism::OauthBearer };
    let first = mechanism.first(account, server, secret)?;
    let line = format!("AUTH {} {}\r\n", mechanism.name(), sasl::encoded(&first).as_str());
    let mut answer = connection.command(Zeroizing::new(line).as_str()).map_err(auth_error)?;
    if answer.has_code(334) {
        let line = format!("{}\r\n", sasl::encoded(mechanism.after_refusal()).as_str());
        answer = connection.command(line).map_err(auth_error)?;
    }
    match answer.has_code(235) {
        true => Ok(()),
        false => Err(Error::new(Code::ServerMisbehaved, "an endless sign-in")),
    }
}

fn auth_error(error: SmtpError) -> Error {
    let code = match error.status().map(u16::from) {
        // Not known, not this one (RFC 4954 §6, RFC 5321 §4.2.2).
        Some(500 | 502 | 504) => Code::SignInUnsupported,
        _ if error.is_permanent() || error.is_client() => Code::SignInRefused,
        // 454: the server cannot look it up just now.
        _ if error.is_transient() => Code::ServerBusy,
        _ => network(&error),
    };
    Error::new(code, error)
}

impl Outgoing {
    /// Says goodbye; nobody waits for the answer's content.
    pub(crate) fn log_out(mut self) {
        let _ = self.0.set_timeout(Some(Duration::from_secs(5)));
        let _ = self.0.quit();
    }

    pub(crate) fn transport(&self) -> Transport {
        if self.0.server_info().supports_feature(Extension::EightBitMime) {
            Transport::EightBit
        } else {
            Transport::SevenBit
        }
    }

    /// Sends one message. `before_data` is called at the point of no return; if it fails, nothing goes out.
    pub(crate) fn hand_over(
        mut self,
        sender: &str,
        recipient: &str,
        message: &[u8],
        before_data: &mut dyn FnMut() -> Result<()>,
    ) -> HandOver {
        if let Err(error) = self.envelope(sender, recipient, message).and_then(|()| before_data()) {
            self.0.abort();
            return HandOver::NotTaken(error);
        }
        // The wait is for an answer; a server that has gone is noticed by the write.
        let _ = self.0.set_timeout(Some(LAST_TIME));
        match self.0.message(message) {
            Ok(_) => {
                self.log_out();
                HandOver::Taken
            }
            Err(e) if e.status().is_some() => HandOver::NotTaken(refusal(e)),
            Err(_) => HandOver::Unknown,
        }
    }

    fn envelope(&mut self, sender: &str, recipient: &str, message: &[u8]) -> Result<()> {
        let address = |text: &str| text.parse::<Address>().map_err(|e| Error::new(Code::BadSettings, e));
        let body = if message.is_ascii() {
            vec![]
        } else {
            vec![MailParameter::Body(MailBodyParameter::EightBitMime)]
        };
        self.0.command(Mail::new(Some(address(sender)?), body)).map_err(refusal)?;
        self.0.command(Rcpt::new(address(recipient)?, vec![])).map_err(refusal)?;
        self.0.command(Data).map_err(refusal)?;
        Ok(())
    }
}

type SmtpError = lettre::transport::smtp::Error;

fn network(error: &SmtpError) -> Code {
    if error.is_timeout() { Code::TimedOut } else { Code::ConnectionLost }
}

fn connect_error(error: SmtpError) -> Error {
    let code = if error.is_tls() {
        Code::TlsFailed
    } else if error.is_timeout() {
        Code::TimedOut
    } else if error.is_response() || error.status().is_some() {
        Code::ServerRefused
    } else {
        Code::Offline
    };
    Error::new(code, error)
}

/// 5xx is for good, 4xx is for later (RFC 5321 §4.2.1).
fn refusal(error: SmtpError) -> Error {
    let code = if error.is_permanent() {
        Code::ReportRefused
    } else if error.is_transient() {
        Code::ServerRefused
    } else {
        network(&error)
    };
    Error::new(code, error)
}
