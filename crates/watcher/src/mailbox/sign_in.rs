//! Greeting, capabilities, sign-in: from an open stream to a session (RFC 3501 §6.2, SASL-IR of RFC 4959).

use std::cell::Cell;
use std::collections::BTreeSet;
use std::io::{Read, Write};

use imap::{Authenticator, Client};
use imap_proto::{Capability, Response, ResponseCode};
use secrecy::zeroize::Zeroizing;
use secrecy::{ExposeSecret, SecretString};

use super::guard::{StandIn, Word};
use super::refusal::{Refusal, read};
use super::session::error;
use crate::account::Account;
use crate::error::{Code, Error, Result};
use crate::sasl::{Mechanism, encoded};

/// What the server can do, in capitals, as far as it matters before the sign-in.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Offers(BTreeSet<String>);

impl Offers {
    /// What a greeting says of it. Only for one that came through TLS, or from this computer.
    pub(super) fn in_greeting(greeting: &[u8]) -> Offers {
        match imap_proto::parser::parse_response(greeting) {
            Ok((_, Response::Data { code: Some(ResponseCode::Capabilities(list)), .. })) => {
                Offers::of(list.iter())
            }
            _ => Offers::default(),
        }
    }

    fn of<'a>(list: impl Iterator<Item = &'a Capability<'a>>) -> Offers {
        let name = |capability: &Capability<'_>| match capability {
            Capability::Imap4rev1 => "IMAP4REV1".to_owned(),
            Capability::Auth(name) => format!("AUTH={}", name.to_uppercase()),
            Capability::Atom(name) => name.to_uppercase(),
        };
        Offers(list.map(name).collect())
    }

    fn has(&self, name: &str) -> bool {
        self.0.contains(name)
    }
}

/// Signs in by the best way that both sides know. One try: a second way would be a second failure in the
/// server's books. The secret itself is put where `stand_in` says, never into the crate's memory.
///
/// Errors: [`Code::SignInRefused`], [`Code::SignInUnsupported`] and the transient ones.
pub(super) fn sign_in<S: Read + Write>(
    mut client: Client<S>,
    mut offers: Offers,
    account: &Account,
    secret: &SecretString,
    stand_in: &StandIn,
) -> Result<imap::Session<S>> {
    if offers.0.is_empty() {
        offers = match client.capabilities() {
            Ok(list) => Offers::of(list.iter()),
            // It does not like to be asked before; then it is as old as LOGIN.
            Err(imap::Error::No(_) | imap::Error::Bad(_)) => Offers::default(),
            Err(e) => return Err(error(e)),
        };
    }
    let word = Word::random()?;
    let Some(mechanism) = Mechanism::choose(account, |name| offers.has(&format!("AUTH={name}"))) else {
        if account.oauth.is_some() || offers.has("LOGINDISABLED") {
            return Err(Error::new(Code::SignInUnsupported, "the server offers no way to sign in with this"));
        }
        stand_in.put(&word, quotable(secret)?);
        return client.login(&account.user, &word.text).map_err(|(e, _)| refusal(e));
    };
    let first = encoded(&mechanism.first(&account.user, &account.imap, secret)?);
    let mut command = mechanism.name().to_owned();
    let mut unsaid = Some(first);
    if offers.has("SASL-IR") {
        command = format!("{command} {}", word.text);
        unsaid.take().into_iter().for_each(|first| stand_in.put(&word, first));
    }
    let answers = Answers { mechanism, word, stand_in, unsaid: Cell::new(unsaid) };
    client.authenticate(command, &answers).map_err(|(e, _)| refusal(e))
}

/// What stands between the quotes of a quoted string (RFC 3501 §9).
///
/// Errors: [`Code::SignInRefused`] for what cannot be sent.
fn quotable(secret: &SecretString) -> Result<Zeroizing<String>> {
    let secret = secret.expose_secret();
    if secret.contains(['\r', '\n', '\0']) {
        return Err(Error::new(Code::SignInRefused, "a password is one line"));
    }
    // Large enough at once: what grows leaves copies behind.
    let mut quotable = Zeroizing::new(String::with_capacity(secret.len() * 2));
    for letter in secret.chars() {
        if matches!(letter, '"' | '\\') {
            quotable.push('\\');
        }
        quotable.push(letter);
    }
    Ok(quotable)
}

/// The client's side of the exchange: the first words, if they are still to be said, and then what lets a refusal
/// come.
struct Answers<'a> {
    mechanism: Mechanism,
    word: Word,
    stand_in: &'a StandIn,
    unsaid: Cell<Option<Zeroizing<String>>>,
}

impl Authenticator for Answers<'_> {
    type Response = Vec<u8>;

    fn process(&self, _challenge: &[u8]) -> Self::Response {
        let Some(first) = self.unsaid.take() else {
            return self.mechanism.after_refusal().into();
        };
        self.stand_in.put(&self.word, first);
        self.word.octets.to_vec()
    }
}

/// A refused password or token is told apart from a server that is busy, and from a provider that wants its user to
/// come by.
fn refusal(e: imap::Error) -> Error {
    let code = match &e {
        imap::Error::No(no) => match read(no.code.as_ref(), &no.information) {
            Refusal::Busy => None,
            Refusal::Alert => Some(Code::SignInAlert),
            Refusal::No => Some(Code::SignInRefused),
        },
        // A user name or password that cannot be sent, or makes a line that the server cannot read, is as wrong
        // as any other. Trying it again would be wrong as well.
        imap::Error::Validate(_) | imap::Error::Bad(_) => Some(Code::SignInRefused),
        _ => None,
    };
    let mut error = error(e);
    if let Some(code) = code {
        error.code = code;
    }
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    use std::io::{self, Cursor};

    use super::super::connect::greeting;
    use super::super::guard::{Allowance, Guard};
    use crate::account::{Security, Server};
    use crate::oauth;
    use crate::secret::SecretSource;
    use crate::wire::Deadline;

    /// Says what it was told to, and keeps what it hears.
    struct Script<'a>(Cursor<&'a [u8]>, &'a mut Vec<u8>);

    impl Read for Script<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.0.read(buffer)
        }
    }

    impl Write for Script<'_> {
        fn write(&mut self, buffer: &[u8]) -> io::Result<usize> {
            self.1.extend_from_slice(buffer);
            Ok(buffer.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What the server heard, and how it ended.
    fn talk(oauth: bool, says: &str) -> (String, Option<Code>) {
        talk_with("hunter2", oauth, says)
    }

    fn talk_with(secret: &str, oauth: bool, says: &str) -> (String, Option<Code>) {
        let account = Account {
            address: "grace@example.com".to_owned(),
            user: "grace".to_owned(),
            imap: Server {
                host: "imap.example.com".to_owned(),
                port: 993,
                security: Security::Tls,
                fingerprint: None,
            },
            smtp: None,
            smtp_user: None,
            secret: SecretSource::Keyring("grace@example.com".to_owned()),
            authserv_ids: Vec::new(),
            ca_file: None,
            dns_lookups: true,
            folders: Vec::new(),
            oauth: oauth.then(|| oauth::Settings::new("microsoft")),
        };
        let mut heard = Vec::new();
        let script = Script(Cursor::new(says.as_bytes()), &mut heard);
        let time = std::time::Duration::from_secs(30);
        let mut guard = Guard::new(script, Allowance::new(1 << 20), Deadline::after(time), time);
        let offers = Offers::in_greeting(greeting(&mut guard).unwrap().as_bytes());
        let stand_in = guard.stand_in();
        let client = Client::new(guard);
        let result = sign_in(client, offers, &account, &SecretString::from(secret), &stand_in);
        let code = result.err().map(|error| error.code);
        (String::from_utf8(heard).unwrap(), code)
    }

    #[test]
    fn a_password_goes_out_in_the_best_way_that_is_offered() {
        let plain = "AGdyYWNlAGh1bnRlcjI=";
        let greeting = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=PLAIN AUTH=LOGIN] hi\r\n";
        let at_once = talk(false, &format!("{greeting}a1 OK in\r\n"));
        assert_eq!(at_once, (format!("a1 AUTHENTICATE PLAIN {plain}\r\n"), None));

        let asked = "* OK hi\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\na1 OK\r\n+ \r\na2 OK in\r\n";
        let heard = format!("a1 CAPABILITY\r\na2 AUTHENTICATE PLAIN\r\n{plain}\r\n");
        assert_eq!(talk(false, asked), (heard, None));

        let old = "* OK hi\r\n* CAPABILITY IMAP4rev1\r\na1 OK\r\na2 OK in\r\n";
        let heard = "a1 CAPABILITY\r\na2 LOGIN \"grace\" \"hunter2\"\r\n".to_owned();
        assert_eq!(talk(false, old), (heard.clone(), None));
        let shy = "* OK hi\r\na1 BAD sign in first\r\na2 OK in\r\n";
        assert_eq!(talk(false, shy), (heard, None));
    }

    #[test]
    fn a_password_that_wants_quoting_is_quoted_and_none_makes_a_second_line() {
        let says = "* OK [CAPABILITY IMAP4rev1] hi\r\na1 OK in\r\n";
        for (secret, quoted) in [(r#"a"b\c"#, r#"a\"b\\c"#), ("caf\u{e9} {3} ", "caf\u{e9} {3} "), ("", "")] {
            let heard = format!("a1 LOGIN \"grace\" \"{quoted}\"\r\n");
            assert_eq!(talk_with(secret, false, says), (heard, None));
        }
        // More than the crate sends in one piece.
        let long = "x".repeat(20_000);
        assert_eq!(talk_with(&long, false, says), (format!("a1 LOGIN \"grace\" \"{long}\"\r\n"), None));
        for secret in ["a\r\na2 DELETE INBOX", "a\nb", "a\0b"] {
            assert_eq!(talk_with(secret, false, says), (String::new(), Some(Code::SignInRefused)));
        }
    }

    #[test]
    fn a_password_is_not_offered_where_nothing_takes_it() {
        for (oauth, capabilities) in [(false, "LOGINDISABLED AUTH=XOAUTH2"), (true, "AUTH=PLAIN SASL-IR")] {
            let says = format!("* OK [CAPABILITY IMAP4rev1 {capabilities}] hi\r\n");
            assert_eq!(talk(oauth, &says), (String::new(), Some(Code::SignInUnsupported)));
        }
    }

    #[test]
    fn a_refused_token_is_heard_out() {
        // The challenge is what the provider thinks of the token.
        let refusal = "+ eyJzdGF0dXMiOiI0MDEifQ==\r\n";
        let says = format!(
            "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi\r\n{refusal}a1 NO [AUTHENTICATIONFAILED] no\r\n"
        );
        let (heard, code) = talk(true, &says);
        assert!(
            heard.starts_with("a1 AUTHENTICATE XOAUTH2 dXNlcj1") && heard.ends_with("\r\n\r\n"),
            "{heard}"
        );
        assert_eq!(code, Some(Code::SignInRefused));

        let says = format!("* OK [CAPABILITY IMAP4rev1 AUTH=OAUTHBEARER] hi\r\n+ \r\n{refusal}a1 NO no\r\n");
        let (heard, code) = talk(true, &says);
        let lines: Vec<&str> = heard.split("\r\n").collect();
        assert_eq!((lines[0], lines[2], lines.len()), ("a1 AUTHENTICATE OAUTHBEARER", "AQ==", 4), "{heard}");
        assert_eq!(code, Some(Code::SignInRefused));

        let busy = "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2] hi\r\na1 NO [UNAVAILABLE] later\r\n";
        assert_eq!(talk(true, busy).1, Some(Code::ServerBusy));
    }

    #[test]
    fn a_greeting_may_say_what_the_server_can_do() {
        let offers =
            Offers::in_greeting(b"* OK [CAPABILITY IMAP4rev1 SASL-IR auth=plain AUTH=XOAUTH2] hi\r\n");
        for name in ["SASL-IR", "AUTH=PLAIN", "AUTH=XOAUTH2"] {
            assert!(offers.has(name), "{name}: {offers:?}");
        }
        for greeting in [&b"* OK hello\r\n"[..], b"* BYE no\r\n", b"\xff\xfe", b""] {
            assert_eq!(Offers::in_greeting(greeting), Offers::default());
        }
    }
}
