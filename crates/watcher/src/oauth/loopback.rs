//! Waits for the browser to come back (RFC 8252 §7.3): a port of 127.0.0.1 that the system chose, open for the
//! time of one sign-in, which takes one answer to one question and says nothing that it was told.

use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::time::{Duration, Instant};

use oauth2::url::Url;
use secrecy::SecretString;
use secrecy::zeroize::Zeroizing;

use super::flow::{Cancel, ClosingPage};
use crate::error::{Code, Error, Result};

/// What is registered with the providers, besides `http://127.0.0.1` (see docs/RELEASE.md).
const PATH: &str = "/porchlight";
/// A request without a body; browsers send less than 2 KiB and providers' codes are shorter still.
const REQUEST_MAX: usize = 16 * 1024;
const HEADERS_MAX: usize = 64;
/// Browsers open connections that they may never use.
const VISITORS_MAX: usize = 16;
/// For one request to arrive.
const VISIT_TIME: Duration = Duration::from_secs(10);
/// For the page to leave; it fits into the system's buffers.
const ANSWER_TIME: Duration = Duration::from_secs(2);
/// Between two looks at the connections.
const TICK: Duration = Duration::from_millis(20);

/// The open port.
pub(super) struct Loopback {
    listener: TcpListener,
    port: u16,
    page: Vec<u8>,
}

impl Loopback {
    /// Errors: [`Code::Offline`] where the system gives no port.
    pub(super) fn listen(page: &ClosingPage) -> Result<Loopback> {
        let no_port = |e: std::io::Error| Error::new(Code::Offline, format!("no port on loopback: {e}"));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).map_err(no_port)?;
        listener.set_nonblocking(true).map_err(no_port)?;
        let port = listener.local_addr().map_err(no_port)?.port();
        Ok(Loopback { listener, port, page: closing(page) })
    }

    /// Where the provider sends the browser.
    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}{PATH}", self.port)
    }

    /// The code of the answer that knows `state` (RFC 6749 §10.12). Whoever does not know it is turned away, and
    /// the wait goes on.
    ///
    /// Errors: [`Code::SignInUnfinished`], [`Code::ServerBusy`], [`Code::ServerRefused`],
    /// [`Code::NoClientId`].
    pub(super) fn wait(&self, state: &str, until: Instant, cancel: &Cancel) -> Result<SecretString> {
        let unfinished = |why: &str| Err(Error::new(Code::SignInUnfinished, why));
        let mut visitors: Vec<Visitor> = Vec::new();
        loop {
            if cancel.asked() {
                return unfinished("cancelled");
            }
            if Instant::now() >= until {
                return unfinished("nobody came back from the browser in time");
            }
            // At most so many in one round: a flood must not hold up the rest.
            for _ in 0..VISITORS_MAX {
                let Ok((stream, peer)) = self.listener.accept() else { break };
                if !peer.ip().is_loopback() || stream.set_nonblocking(true).is_err() {
                    continue;
                }
                if visitors.len() == VISITORS_MAX {
                    visitors.remove(0);
                }
                visitors.push(Visitor::new(stream));
            }
            let mut staying = Vec::with_capacity(visitors.len());
            for mut visitor in visitors {
                match visitor.hear(self.port, state) {
                    Said::Nothing => staying.push(visitor),
                    Said::Gone => {}
                    Said::Nonsense(status) => {
                        visitor.answer(format!(
                            "HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                        ));
                    }
                    Said::Code(code) => {
                        visitor.answer(&self.page);
                        return Ok(code);
                    }
                    Said::Refused(code) => {
                        visitor.answer(&self.page);
                        return Err(Error::new(code, "the provider's page sent a refusal"));
                    }
                }
            }
            visitors = staying;
            std::thread::sleep(TICK);
        }
    }
}

/// What a connection brought so far.
#[derive(Debug)]
enum Said {
    Nothing,
    Gone,
    Nonsense(&'static str),
    Code(SecretString),
    Refused(Code),
}

struct Visitor {
    stream: TcpStream,
    heard: Zeroizing<Vec<u8>>,
    until: Instant,
}

impl Visitor {
    fn new(stream: TcpStream) -> Visitor {
        // All of it now: a buffer that grows leaves copies behind.
        let heard = Zeroizing::new(Vec::with_capacity(REQUEST_MAX));
        Visitor { stream, heard, until: Instant::now() + VISIT_TIME }
    }

    fn hear(&mut self, port: u16, state: &str) -> Said {
        if Instant::now() >= self.until {
            return Said::Gone;
        }
        let mut buffer = Zeroizing::new([0_u8; 2048]);
        loop {
            match self.stream.read(buffer.as_mut()) {
                Ok(0) => return Said::Gone,
                Ok(count) => {
                    if self.heard.len() + count > REQUEST_MAX {
                        return Said::Nonsense("431 Request Header Fields Too Large");
                    }
                    self.heard.extend_from_slice(buffer.get(..count).unwrap_or_default());
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::WouldBlock => return understand(&self.heard, port, state),
                Err(_) => return Said::Gone,
            }
        }
    }

    /// A browser that has gone away misses nothing but the page.
    fn answer(mut self, words: impl AsRef<[u8]>) {
        let _ = self.stream.set_nonblocking(false);
        let _ = self.stream.set_write_timeout(Some(ANSWER_TIME));
        let _ = self.stream.write_all(words.as_ref());
        let _ = self.stream.shutdown(Shutdown::Write);
    }
}

/// Reads a request. Only one with the right path, the right `Host` (a name that an attacker's DNS points here
/// is not ours), the right state and one code or one error is an answer.
fn understand(heard: &[u8], port: u16, state: &str) -> Said {
    const NONSENSE: Said = Said::Nonsense("400 Bad Request");
    let mut headers = [httparse::EMPTY_HEADER; HEADERS_MAX];
    let mut request = httparse::Request::new(&mut headers);
    match request.parse(heard) {
        Ok(httparse::Status::Complete(_)) => {}
        Ok(httparse::Status::Partial) => return Said::Nothing,
        Err(_) => return NONSENSE,
    }
    if request.method != Some("GET") {
        return Said::Nonsense("405 Method Not Allowed");
    }
    let own = format!("127.0.0.1:{port}");
    let mut hosts = request.headers.iter().filter(|header| header.name.eq_ignore_ascii_case("host"));
    let ours = hosts.next().is_some_and(|host| host.value == own.as_bytes()) && hosts.next().is_none();
    let target = request.path.filter(|target| target.starts_with('/'));
    let url = target.and_then(|target| Url::parse(&format!("http://{own}{target}")).ok());
    let Some(url) = url.filter(|_| ours) else { return NONSENSE };
    if url.path() != PATH {
        return Said::Nonsense("404 Not Found");
    }
    let only = |name: &str| {
        let mut values = url.query_pairs().filter(|(key, _)| key == name).map(|(_, value)| value);
        let first = values.next();
        // Twice is not once (RFC 6749 §3.1).
        if values.next().is_some() { Err(()) } else { Ok(first) }
    };
    let (Ok(theirs), Ok(code), Ok(error)) = (only("state"), only("code"), only("error")) else {
        return NONSENSE;
    };
    if theirs.as_deref() != Some(state) {
        return NONSENSE;
    }
    match (code.filter(|code| !code.is_empty()), error) {
        (Some(code), None) => Said::Code(SecretString::from(code.as_ref())),
        (None, Some(error)) => Said::Refused(refusal(&error)),
        _ => NONSENSE,
    }
}

/// RFC 6749 §4.1.2.1.
fn refusal(error: &str) -> Code {
    match error {
        "temporarily_unavailable" | "server_error" => Code::ServerBusy,
        "unauthorized_client" | "invalid_client" => Code::NoClientId,
        "invalid_request" | "invalid_scope" | "unsupported_response_type" => Code::ServerRefused,
        // `access_denied`, and what providers say when somebody turns back on their page.
        _ => Code::SignInUnfinished,
    }
}

/// The page: the caller's words, and nothing of the request.
fn closing(page: &ClosingPage) -> Vec<u8> {
    let safe = |words: &str| {
        words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    };
    let (language, title, text) = (safe(&page.language), safe(&page.title), safe(&page.text));
    let body = format!(
        "<!doctype html><html lang=\"{language}\"><meta charset=\"utf-8\"><title>{title}</title>\
         <h1>{title}</h1><p>{text}</p></html>\n"
    );
    format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\n\
         Cache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n\
         Content-Security-Policy: default-src 'none'\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn page() -> ClosingPage {
        ClosingPage {
            language: "en".to_owned(),
            title: "Porchlight".to_owned(),
            text: "You can close this window <now>.".to_owned(),
        }
    }

    fn request(target: &str) -> String {
        format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:7\r\n\r\n")
    }

    fn heard(request: &str) -> String {
        match understand(request.as_bytes(), 7, "s t") {
            Said::Code(code) => code.expose_secret().to_owned(),
            Said::Nonsense(status) => status.get(..3).unwrap().to_owned(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn only_the_answer_to_our_own_question_counts() {
        assert_eq!(heard(&request("/porchlight?code=a%2Bb&state=s+t&session_state=x")), "a+b");
        for (target, answer) in [
            ("/porchlight?code=c", "400"),
            ("/porchlight?code=c&state=other", "400"),
            ("/porchlight?code=c&state=s+t&state=s+t", "400"),
            ("/porchlight?code=c&code=d&state=s+t", "400"),
            ("/porchlight?code=c&error=access_denied&state=s+t", "400"),
            ("/porchlight?code=&state=s+t", "400"),
            ("/porchlight?state=s+t", "400"),
            ("/?code=c&state=s+t", "404"),
            ("/favicon.ico", "404"),
            ("http://127.0.0.1:7/porchlight?code=c&state=s+t", "400"),
            ("//elsewhere.example/porchlight?code=c&state=s+t", "404"),
            ("/porchlight?error=access_denied&state=s+t", "Refused(SignInUnfinished)"),
            ("/porchlight?error=server_error&state=s+t", "Refused(ServerBusy)"),
            ("/porchlight?error=unauthorized_client&state=s+t", "Refused(NoClientId)"),
            ("/porchlight?error=access_denied&state=other", "400"),
        ] {
            assert_eq!(heard(&request(target)), answer, "{target}");
        }
        let good = request("/porchlight?code=c&state=s+t");
        assert_eq!(heard(&good.replace("GET", "POST")), "405");
        assert_eq!(heard(&good.replace("127.0.0.1:7", "rebound.example:7")), "400");
        assert_eq!(heard(&good.replace("Host:", "X:")), "400");
        assert_eq!(heard(&good.replace("Host:", "Host: 127.0.0.1:7\r\nHost:")), "400");
        assert_eq!(heard(good.trim_end_matches("\r\n")), "Nothing");
        assert_eq!(heard("\u{16}\u{3}\u{1}"), "400");
        let many = "\r\nA: b".repeat(80);
        assert_eq!(heard(&format!("{}{many}\r\n\r\n", good.trim_end())), "400");
    }

    fn visit(port: u16, words: &[u8]) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        let _ = stream.write_all(words);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8(answer).unwrap()
    }

    fn soon() -> Instant {
        Instant::now() + Duration::from_secs(20)
    }

    #[test]
    fn idle_and_endless_visitors_hold_nobody_up_and_the_page_repeats_nothing() {
        let loopback = Loopback::listen(&page()).unwrap();
        let port = loopback.port;
        let browser = std::thread::spawn(move || {
            let _idle: Vec<_> =
                (0..40).map(|_| TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap()).collect();
            let endless = visit(port, &[&b"GET / HTTP/1.1\r\nA: "[..], &[b'x'; 100_000]].concat());
            assert!(!endless.contains("200"), "{endless}");
            let ask = |query: &str| {
                let head = format!("GET /porchlight?{query} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
                visit(port, head.as_bytes())
            };
            assert!(ask("code=evil&state=guess").starts_with("HTTP/1.1 400"));
            ask("code=the-code&state=the-state")
        });
        let code = loopback.wait("the-state", soon(), &Cancel::default()).unwrap();
        assert_eq!(code.expose_secret(), "the-code");
        let answer = browser.join().unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("You can close this window &lt;now&gt;."), "{answer}");
        assert!(!answer.contains("the-code") && !answer.contains("the-state"), "{answer}");
    }

    #[test]
    fn it_ends_when_told_and_when_time_is_up() {
        let loopback = Loopback::listen(&page()).unwrap();
        let late = loopback.wait("s", Instant::now() + Duration::from_millis(100), &Cancel::default());
        assert_eq!(late.unwrap_err().code, Code::SignInUnfinished);
        let cancel = Cancel::default();
        let theirs = cancel.clone();
        let other = std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(100));
            theirs.now();
        });
        let started = Instant::now();
        assert_eq!(loopback.wait("s", soon(), &cancel).unwrap_err().code, Code::SignInUnfinished);
        assert!(started.elapsed() < Duration::from_secs(5));
        other.join().unwrap();
    }

    #[test]
    fn nobody_but_this_computer_can_knock() {
        let loopback = Loopback::listen(&page()).unwrap();
        assert!(loopback.listener.local_addr().unwrap().ip().is_loopback());
        assert_ne!(loopback.port, 0);
        let port = loopback.port;
        drop(loopback);
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
    }
}
