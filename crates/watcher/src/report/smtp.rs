//! Hands a report to the account's own outgoing server (RFC 5321, RFC 6409), knowing at each step whether
//! it can have gone out.

use std::time::Duration;

use lettre::Address;
use lettre::transport::smtp::authentication::Mechanism;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{Extension, MailBodyParameter, MailParameter};
use lettre::transport::smtp::response::{Response, Severity};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::conversation::{Conversation, Failure};
use super::destinations::Recipient;
use super::prepare::Abilities;
use super::reason::Reason;
use crate::account::Account;
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
    let offers = |mechanism| conversation.offers(Extension::Authentication(mechanism));
    let mechanism = match (account.oauth.is_some(), offers(Mechanism::Xoauth2)) {
        (true, true) => sasl::Mechanism::Xoauth2,
        // lettre's list of what a server offers knows XOAUTH2 and not OAUTHBEARER: that is tried.
        (true, false) => sasl::Mechanism::OauthBearer,
        (false, _) if offers(Mechanism::Plain) => sasl::Mechanism::Plain,
        (false, _) if offers(Mechanism::Login) => {
            log_in(&mut conversation, account.sends_as(), secret)?;
            return Ok(Outgoing(conversation));
        }
        (false, _) => {
            return Err(Error::new(Code::SignInUnsupported, "no way to sign in that we know"));
        }
    };
    authenticate(&mut conversation, mechanism, &mechanism.first(account.sends_as(), server, secret)?)?;
    Ok(Outgoing(conversation))
}

/// Signs in with first words that say everything (RFC 4954 §4).
fn authenticate(conversation: &mut Conversation, mechanism: sasl::Mechanism, first: &str) -> Result<()> {
    let first = sasl::encoded(first);
    let mut answer = say(conversation, &["AUTH ", mechanism.name(), " ", &first, "\r\n"])?;
    if answer.has_code(334) {
        // What is asked now is only whether we have heard that it failed.
        answer = say(conversation, &[&sasl::encoded(mechanism.after_refusal()), "\r\n"])?;
    }
    is_in(&answer)
}

/// Signs in by the old way that was never a standard (draft-murchison-sasl-login): the server asks for a name and then for
/// a password, in whatever words.
fn log_in(conversation: &mut Conversation, user: &str, secret: &SecretString) -> Result<()> {
    let mut answer = say(conversation, &["AUTH LOGIN\r\n"])?;
    for words in [user, secret.expose_secret()] {
        if !answer.has_code(334) {
            break;
        }
        answer = say(conversation, &[&sasl::encoded(words), "\r\n"])?;
    }
    is_in(&answer)
}

/// Says a line that is wiped afterwards.
fn say(conversation: &mut Conversation, line: &[&str]) -> Result<Response> {
    // Made in one piece: what grows leaves copies behind.
    conversation.line(&Zeroizing::new(line.concat())).map_err(Failure::into_sign_in_error)
}

fn is_in(answer: &Response) -> Result<()> {
    // RFC 4954 has 235 for it; what else is positive was said by a server that means the same.
    if answer.code().severity == Severity::PositiveCompletion {
        return Ok(());
    }
    Err(Error::new(Code::ServerMisbehaved, "an endless sign-in"))
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
        if let Err(error) = self.envelope(sender, recipient, message) {
            self.log_out();
            return HandOver::NotTaken(error);
        }
        // Whatever is said now would be the message: only hanging up ends it (RFC 5321 §4.1.1.4).
        if let Err(error) = before_data() {
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
        let (done, more) = (Severity::PositiveCompletion, Severity::PositiveIntermediate);
        self.0.ask(Mail::new(Some(address(sender)?), parameters), done).map_err(refusal)?;
        self.0.ask(Rcpt::new(address(recipient.address())?, vec![]), done).map_err(refusal)?;
        self.0.ask(Data, more).map_err(refusal)?;
        Ok(())
    }
}

/// 552 says that the message is too large (RFC 1870 §6.1), unless the enhanced code beside it says something else: large
/// providers refuse with it what they take for a scam.
fn refusal(failure: Failure) -> Error {
    let says_552 = matches!(&failure, Failure::Said(reply) if reply.has_code(552));
    let mut error = failure.into_error(Code::ReportRefused);
    let too_large = Reason::of(&error.detail).map_or(says_552, |reason| reason == Reason::Size);
    if error.code == Code::ReportRefused && too_large {
        error.code = Code::ReportTooLarge;
    }
    error
}

#[cfg(test)]
mod tests {
    use std::io::{self, Read, Write};
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::report::Desk;
    use crate::report::conversation::tests::over;

    /// A server that has said everything beforehand.
    struct Said(io::Cursor<Vec<u8>>, Arc<Mutex<Vec<u8>>>);

    impl Read for Said {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Said {
        fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
            self.1.lock().unwrap().extend_from_slice(buffer);
            Ok(buffer.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// How a hand-over to such a server ends, and what it heard.
    fn handed(said: &str, withdrawn: bool) -> (HandOver, String) {
        let heard = Arc::default();
        let stream = Said(io::Cursor::new(said.as_bytes().to_vec()), Arc::clone(&heard));
        let mut before = || if withdrawn { Err(Error::new(Code::ReportWithdrawn, "")) } else { Ok(()) };
        let outgoing = Outgoing(over(stream));
        let end = outgoing.hand_over("grace@example.com", Desk::Amazon.recipient(), b"x\r\n", &mut before);
        let heard = String::from_utf8(heard.lock().unwrap().clone()).unwrap();
        (end, heard)
    }

    #[test]
    fn a_password_is_said_in_either_of_the_old_ways() {
        let talk = |said: &str, login: bool| {
            let heard: Arc<Mutex<Vec<u8>>> = Arc::default();
            let stream = Said(io::Cursor::new(said.as_bytes().to_vec()), Arc::clone(&heard));
            let ended = match login {
                true => log_in(&mut over(stream), "grace", &SecretString::from("hunter2")),
                false => authenticate(&mut over(stream), sasl::Mechanism::Plain, "\0grace\0hunter2"),
            };
            let heard = String::from_utf8(heard.lock().unwrap().clone()).unwrap();
            (heard, ended.err().map(|error| error.code))
        };
        let plain = "AUTH PLAIN AGdyYWNlAGh1bnRlcjI=\r\n";
        assert_eq!(talk("235 in\r\n", false), (plain.to_owned(), None));
        assert_eq!(talk("535 no\r\n", false), (plain.to_owned(), Some(Code::SignInRefused)));
        let twice = (format!("{plain}\r\n"), Some(Code::SignInRefused));
        assert_eq!(talk("334 eyJ9\r\n535 no\r\n", false), twice);
        let login = "AUTH LOGIN\r\nZ3JhY2U=\r\naHVudGVyMg==\r\n";
        assert_eq!(
            talk("334 VXNlcm5hbWU6\r\n334 UGFzc3dvcmQ6\r\n235 in\r\n", true),
            (login.to_owned(), None)
        );
        assert_eq!(talk("334 \r\n334 \r\n535 no\r\n", true), (login.to_owned(), Some(Code::SignInRefused)));
        let endless = Some(Code::ServerMisbehaved);
        assert_eq!(talk("334 \r\n334 \r\n334 \r\n", true), (login.to_owned(), endless));
        assert_eq!(talk("504 what\r\n", true).1, Some(Code::SignInUnsupported));
        assert_eq!(talk("454 later\r\n", true).1, Some(Code::ServerBusy));
    }

    #[test]
    fn a_server_that_is_one_reply_behind_is_not_believed() {
        let taken = handed("250 ok\r\n250 ok\r\n354 go\r\n250 kept\r\n221 bye\r\n", false);
        assert!(matches!(taken.0, HandOver::Taken), "{taken:?}");
        // One reply too many: what is heard after the message is what was said to DATA.
        let (end, heard) = handed("250 ok\r\n250 more\r\n250 ok\r\n354 go\r\n550 no\r\n", false);
        assert!(
            matches!(end, HandOver::NotTaken(ref error) if error.code == Code::ServerMisbehaved),
            "{end:?}"
        );
        assert!(!heard.contains("\r\n.\r\n"), "{heard}");
        let (end, _) = handed("250 ok\r\n250 ok\r\n354 go\r\n354 go\r\n", false);
        assert!(matches!(end, HandOver::Unknown), "{end:?}");
        let (end, _) = handed("354 ok\r\n", false);
        assert!(matches!(end, HandOver::NotTaken(_)), "{end:?}");
    }

    #[test]
    fn what_is_refused_for_its_content_is_not_called_too_large() {
        for (said, code) in [
            ("552 too much mail data", Code::ReportTooLarge),
            ("552 5.3.4 message size exceeds fixed limit", Code::ReportTooLarge),
            ("554 5.3.4 message too big for system", Code::ReportTooLarge),
            (
                "552-5.7.0 This message was blocked because its content presents a potential\r\n552 5.7.0 security issue.",
                Code::ReportRefused,
            ),
            ("552 5.2.2 mailbox full", Code::ReportRefused),
            ("550 5.7.1 looks like phishing", Code::ReportRefused),
        ] {
            let (end, _) = handed(&format!("250 ok\r\n250 ok\r\n354 go\r\n{said}\r\n"), false);
            assert!(matches!(&end, HandOver::NotTaken(error) if error.code == code), "{said}: {end:?}");
        }
    }

    #[test]
    fn what_is_taken_back_at_the_last_moment_writes_nothing_into_the_message() {
        let (end, heard) = handed("250 ok\r\n250 ok\r\n354 go\r\n", true);
        assert!(
            matches!(end, HandOver::NotTaken(ref error) if error.code == Code::ReportWithdrawn),
            "{end:?}"
        );
        assert!(heard.ends_with("DATA\r\n"), "{heard}");
    }
}
