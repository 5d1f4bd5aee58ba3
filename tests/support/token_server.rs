//! A provider of sign-ins on loopback: authorization code with PKCE (RFC 6749, RFC 7636), refresh tokens that are good
//! once, and introspection (RFC 7662) for a mail server that is shown a token. It takes nothing that is not as the
//! standards want it, and can be told to fail. Its sign-in page asks nobody: whoever opens it has agreed.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use porchlight_watcher::oauth::{Endpoints, Settings};
use sha2::{Digest, Sha256};
use url::{Url, form_urlencoded};

const CLIENT: &str = "porchlight-test-client";
const SCOPES: &str = "mail offline_access";

/// Listens for as long as the process lives.
#[derive(Debug)]
pub struct TokenServer {
    pub port: u16,
    books: Arc<Mutex<Books>>,
}

#[derive(Debug)]
struct Books {
    port: u16,
    codes: BTreeMap<String, Code>,
    refresh: BTreeMap<String, String>,
    access: BTreeMap<String, (String, Instant)>,
    lifetime: Duration,
    denies: bool,
    fault: Option<String>,
    delay: Duration,
    told: Vec<String>,
    asked: Vec<String>,
    /// Clients that came for a token, those among them that are still waiting for it.
    came: usize,
    count: u64,
}

#[derive(Debug)]
struct Code {
    user: String,
    challenge: String,
    redirect: String,
}

impl TokenServer {
    pub fn start() -> Result<TokenServer> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let books = Arc::new(Mutex::new(Books {
            port,
            codes: BTreeMap::new(),
            refresh: BTreeMap::new(),
            access: BTreeMap::new(),
            lifetime: Duration::from_secs(3600),
            denies: false,
            fault: None,
            delay: Duration::ZERO,
            told: Vec::new(),
            asked: Vec::new(),
            came: 0,
            count: 0,
        }));
        let theirs = Arc::clone(&books);
        std::thread::spawn(move || {
            for client in listener.incoming().flatten() {
                let books = Arc::clone(&theirs);
                // A client that hangs up has heard enough.
                std::thread::spawn(move || drop(serve(client, &books)));
            }
        });
        Ok(TokenServer { port, books })
    }

    fn books(&self) -> MutexGuard<'_, Books> {
        self.books.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How an account signs in here.
    pub fn settings(&self) -> Settings {
        Settings {
            provider: "test".to_owned(),
            client_id: Some(CLIENT.to_owned()),
            client_secret: None,
            endpoints: Some(Endpoints {
                authorize: format!("http://127.0.0.1:{}/authorize", self.port),
                token: format!("http://127.0.0.1:{}/token", self.port),
                scopes: SCOPES.split(' ').map(str::to_owned).collect(),
            }),
        }
    }

    /// Where a mail server asks about a token.
    pub fn introspection(&self) -> String {
        format!("http://127.0.0.1:{}/introspect", self.port)
    }

    /// Lines of Dovecot's configuration by which it asks here about each token it is shown. `folder` must be open to
    /// the server, which is another user.
    pub fn dovecot(&self, folder: &Path, mechanisms: &str) -> Result<String> {
        let check = folder.join("oauth2.conf");
        std::fs::write(
            &check,
            format!(
                "introspection_mode = post\nintrospection_url = {}\nclient_id = dovecot\nclient_secret = s\n\
                 username_attribute = username\nactive_attribute = active\nactive_value = true\n\
                 timeout_msecs = 5000\n",
                self.introspection()
            ),
        )?;
        Ok(format!(
            "auth_mechanisms = {mechanisms}\npassdb {{\n  driver = oauth2\n  mechanisms = xoauth2 oauthbearer\n  \
             args = {}\n}}\n",
            check.display()
        ))
    }

    /// A refresh token, as if this user had signed in.
    pub fn grant(&self, user: &str) -> String {
        self.books().new_refresh(user)
    }

    /// The user withdraws everything.
    pub fn revoke(&self, user: &str) {
        let mut books = self.books();
        books.refresh.retain(|_, owner| owner != user);
        books.access.retain(|_, (owner, _)| owner != user);
    }

    /// Access tokens are worth nothing any more, before their time.
    pub fn forget_access(&self) {
        self.books().access.clear();
    }

    /// Tokens made from now on are good for so long.
    pub fn set_lifetime(&self, lifetime: Duration) {
        self.books().lifetime = lifetime;
    }

    /// The user says no on the page, or yes again.
    pub fn set_denies(&self, denies: bool) {
        self.books().denies = denies;
    }

    /// Answers for tokens with this instead, a whole HTTP response; `None`: as it should.
    pub fn set_fault(&self, response: Option<String>) {
        self.books().fault = response;
    }

    /// Whoever asks for a token waits for so long.
    pub fn set_delay(&self, delay: Duration) {
        self.books().delay = delay;
    }

    /// So many have asked for a token, whether they have an answer or wait for it.
    pub fn came(&self) -> usize {
        self.books().came
    }

    /// Each grant that was asked for: `authorization_code` or `refresh_token`.
    pub fn asked(&self) -> Vec<String> {
        self.books().asked.clone()
    }

    /// Everything secret that went over its wires.
    pub fn told(&self) -> Vec<String> {
        self.books().told.clone()
    }
}

/// What a browser does: opens the address, follows to where it is sent, shows the page there.
pub fn browse(address: &str) -> Result<String> {
    let response = minreq::get(address).with_timeout(20).send().context("the browser")?;
    ensure!(response.status_code == 200, "{}", response.status_code);
    Ok(response.as_str()?.to_owned())
}

impl Books {
    fn new_token(&mut self, kind: &str) -> String {
        self.count += 1;
        let token = format!("{kind}-{}-{}", self.port, hash(&format!("{kind} {} {}", self.port, self.count)));
        self.told.push(token.clone());
        token
    }

    fn new_refresh(&mut self, user: &str) -> String {
        let token = self.new_token("refresh");
        self.refresh.insert(token.clone(), user.to_owned());
        token
    }

    /// The address to send the browser to.
    fn authorize(&mut self, query: &BTreeMap<String, String>) -> Option<String> {
        let get = |name: &str| query.get(name).map(String::as_str).filter(|value| !value.is_empty());
        let mut redirect = Url::parse(get("redirect_uri")?).ok()?;
        let (state, challenge) = (get("state")?, get("code_challenge")?);
        let right = get("response_type") == Some("code")
            && get("client_id") == Some(CLIENT)
            && get("scope") == Some(SCOPES)
            && get("code_challenge_method") == Some("S256")
            && challenge.len() == 43
            && state.len() >= 16
            && redirect.host_str() == Some("127.0.0.1")
            && redirect.path() == "/porchlight";
        if !right {
            return None;
        }
        self.told.push(state.to_owned());
        let plain = redirect.to_string();
        if self.denies {
            redirect.query_pairs_mut().append_pair("error", "access_denied").append_pair("state", state);
            return Some(redirect.to_string());
        }
        let code = self.new_token("code");
        redirect.query_pairs_mut().append_pair("code", &code).append_pair("state", state);
        let user = get("login_hint")?.to_owned();
        self.codes.insert(code, Code { user, challenge: challenge.to_owned(), redirect: plain });
        Some(redirect.to_string())
    }

    /// Errors: the name of one, as RFC 6749 §5.2 has them.
    fn token(&mut self, form: &BTreeMap<String, String>) -> Result<serde_json::Value, &'static str> {
        let get = |name: &str| form.get(name).map(String::as_str).ok_or("invalid_request");
        if get("client_id")? != CLIENT {
            return Err("invalid_client");
        }
        let grant = get("grant_type")?;
        self.asked.push(grant.to_owned());
        let user = match grant {
            "authorization_code" => {
                let (verifier, redirect) = (get("code_verifier")?, get("redirect_uri")?);
                self.told.push(verifier.to_owned());
                let code = self.codes.remove(get("code")?).ok_or("invalid_grant")?;
                if code.challenge != hash(verifier) || code.redirect != redirect || verifier.len() < 43 {
                    return Err("invalid_grant");
                }
                code.user
            }
            "refresh_token" => self.refresh.remove(get("refresh_token")?).ok_or("invalid_grant")?,
            _ => return Err("unsupported_grant_type"),
        };
        let access = self.new_token("access");
        let until = Instant::now() + self.lifetime;
        self.access.insert(access.clone(), (user.clone(), until));
        Ok(serde_json::json!({
            "access_token": access,
            "token_type": "Bearer",
            "expires_in": self.lifetime.as_secs(),
            "refresh_token": self.new_refresh(&user),
            "scope": SCOPES,
        }))
    }

    fn introspect(&self, form: &BTreeMap<String, String>) -> serde_json::Value {
        let known = form.get("token").and_then(|token| self.access.get(token));
        match known.filter(|(_, until)| Instant::now() < *until) {
            Some((user, _)) => serde_json::json!({"active": true, "username": user, "scope": SCOPES}),
            None => serde_json::json!({"active": false}),
        }
    }
}

fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(text.as_bytes()))
}

fn pairs(text: &[u8]) -> BTreeMap<String, String> {
    form_urlencoded::parse(text).into_owned().collect()
}

fn serve(client: TcpStream, books: &Mutex<Books>) -> Result<()> {
    client.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut stream = BufReader::new(client);
    let mut first = String::new();
    stream.read_line(&mut first)?;
    let mut words = first.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let mut length = 0;
    let mut header = String::new();
    while stream.read_line(&mut header)? > 2 {
        if let Some(value) = header.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
        header.clear();
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    if path == "/token" {
        let delay = {
            let mut books = books.lock().unwrap_or_else(PoisonError::into_inner);
            books.came += 1;
            books.delay
        };
        std::thread::sleep(delay);
    }
    let json = |status: &str, value: &serde_json::Value| {
        let text = value.to_string();
        format!(
            "HTTP/1.1 {status}\r\nContent-Type: application/json\r\nCache-Control: no-store\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{text}",
            text.len()
        )
    };
    let answer = {
        let mut books = books.lock().unwrap_or_else(PoisonError::into_inner);
        match (method, path) {
            ("GET", "/authorize") => match books.authorize(&pairs(query.as_bytes())) {
                Some(location) => format!(
                    "HTTP/1.1 302 Found\r\nLocation: {location}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
                ),
                None => json("400 Bad Request", &serde_json::json!({})),
            },
            ("POST", "/token") => match books.fault.clone() {
                Some(fault) => {
                    books.asked.push("fault".to_owned());
                    fault
                }
                None => match books.token(&pairs(&body)) {
                    Ok(tokens) => json("200 OK", &tokens),
                    Err(error) => json("400 Bad Request", &serde_json::json!({"error": error})),
                },
            },
            ("POST", "/introspect") => json("200 OK", &books.introspect(&pairs(&body))),
            _ => json("404 Not Found", &serde_json::json!({})),
        }
    };
    stream.get_mut().write_all(answer.as_bytes())?;
    Ok(())
}
